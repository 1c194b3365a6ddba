//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

pub mod needs;

use super::ObjectType;

/// The object type of appointments: `appointments`, object type id `0-421`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Appointments;

impl ObjectType for Appointments {
    type Read = needs::CrmObjectsAppointmentsRead;
    type Write = needs::CrmObjectsAppointmentsWrite;
    type SchemaRead = needs::AppointmentsSchemaRead;
    type SchemaWrite = needs::CrmSchemasAppointmentsWrite;

    fn path_name(&self) -> &str {
        "0-421"
    }
}

/// The object type of calls: `calls`, object type id `0-48`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Calls;

impl ObjectType for Calls {
    type Read = needs::CrmObjectsContactsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::CallsSchemaRead;
    type SchemaWrite = needs::CrmObjectsContactsWrite;

    fn path_name(&self) -> &str {
        "calls"
    }

    fn type_id(&self) -> &str {
        "0-48"
    }
}

/// The object type of carts: `carts`, object type id `0-142`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Carts;

impl ObjectType for Carts {
    type Read = needs::CrmObjectsCartsRead;
    type Write = needs::CrmObjectsCartsWrite;
    type SchemaRead = needs::CartsSchemaRead;
    type SchemaWrite = needs::CartsSchemaWrite;

    fn path_name(&self) -> &str {
        "carts"
    }

    fn type_id(&self) -> &str {
        "0-142"
    }
}

/// The object type of commerce payments: `commerce_payments`, object type id `0-101`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct CommercePayments;

impl ObjectType for CommercePayments {
    type Read = needs::CrmObjectsCommercepaymentsRead;
    type Write = needs::CrmObjectsCommercepaymentsWrite;
    type SchemaRead = needs::CommercePaymentsSchemaRead;
    type SchemaWrite = needs::CrmSchemasCommercepaymentsWrite;

    fn path_name(&self) -> &str {
        "commerce_payments"
    }

    fn type_id(&self) -> &str {
        "0-101"
    }
}

/// The object type of communications: `communications`, object type id `0-18`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Communications;

impl ObjectType for Communications {
    type Read = needs::CrmObjectsContactsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::CrmObjectsContactsRead;
    type SchemaWrite = needs::CrmObjectsContactsWrite;

    fn path_name(&self) -> &str {
        "communications"
    }

    fn type_id(&self) -> &str {
        "0-18"
    }
}

/// The object type of companies: `companies`, object type id `0-2`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Companies;

impl ObjectType for Companies {
    type Read = needs::CrmObjectsCompaniesRead;
    type Write = needs::CrmObjectsCompaniesWrite;
    type SchemaRead = needs::CompaniesSchemaRead;
    type SchemaWrite = needs::CrmSchemasCompaniesWrite;

    fn path_name(&self) -> &str {
        "companies"
    }

    fn type_id(&self) -> &str {
        "0-2"
    }
}

/// The object type of contacts: `contacts`, object type id `0-1`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Contacts;

impl ObjectType for Contacts {
    type Read = needs::CrmObjectsContactsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::ContactsSchemaRead;
    type SchemaWrite = needs::CrmSchemasContactsWrite;

    fn path_name(&self) -> &str {
        "contacts"
    }

    fn type_id(&self) -> &str {
        "0-1"
    }
}

/// The object type of courses: `courses`, object type id `0-410`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Courses;

impl ObjectType for Courses {
    type Read = needs::CrmObjectsCoursesRead;
    type Write = needs::CrmObjectsCoursesWrite;
    type SchemaRead = needs::CoursesSchemaRead;
    type SchemaWrite = needs::CrmSchemasCoursesWrite;

    fn path_name(&self) -> &str {
        "0-410"
    }
}

/// The object type of deals: `deals`, object type id `0-3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Deals;

impl ObjectType for Deals {
    type Read = needs::CrmObjectsDealsRead;
    type Write = needs::CrmObjectsDealsWrite;
    type SchemaRead = needs::DealsSchemaRead;
    type SchemaWrite = needs::CrmSchemasDealsWrite;

    fn path_name(&self) -> &str {
        "0-3"
    }
}

/// The object type of discounts: `discounts`, object type id `0-84`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Discounts;

impl ObjectType for Discounts {
    type Read = needs::DiscountsRead;
    type Write = needs::DiscountsWrite;
    type SchemaRead = needs::DiscountsSchemaRead;
    type SchemaWrite = needs::DiscountsWrite;

    fn path_name(&self) -> &str {
        "discounts"
    }

    fn type_id(&self) -> &str {
        "0-84"
    }
}

/// The object type of emails: `emails`, object type id `0-49`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Emails;

impl ObjectType for Emails {
    type Read = needs::EmailsRead;
    type Write = needs::EmailsWrite;
    type SchemaRead = needs::EmailsSchemaRead;
    type SchemaWrite = needs::EmailsWrite;

    fn path_name(&self) -> &str {
        "emails"
    }

    fn type_id(&self) -> &str {
        "0-49"
    }
}

/// The object type of feedback submissions: `feedback_submissions`, object type id `0-19`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct FeedbackSubmissions;

impl ObjectType for FeedbackSubmissions {
    type Read = needs::FeedbackSubmissionsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::CrmObjectsFeedbackSubmissionsRead;
    type SchemaWrite = needs::CrmObjectsContactsWrite;

    fn path_name(&self) -> &str {
        "feedback_submissions"
    }

    fn type_id(&self) -> &str {
        "0-19"
    }
}

/// The object type of fees: `fees`, object type id `0-85`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Fees;

impl ObjectType for Fees {
    type Read = needs::DiscountsRead;
    type Write = needs::DiscountsWrite;
    type SchemaRead = needs::DiscountsSchemaRead;
    type SchemaWrite = needs::DiscountsWrite;

    fn path_name(&self) -> &str {
        "fees"
    }

    fn type_id(&self) -> &str {
        "0-85"
    }
}

/// The object type of goal targets: `goal_targets`, object type id `0-74`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct GoalTargets;

impl ObjectType for GoalTargets {
    type Read = needs::CrmObjectsGoalsRead;
    type Write = needs::CrmObjectsGoalsWrite;
    type SchemaRead = needs::GoalTargetsSchemaRead;
    type SchemaWrite = needs::CrmObjectsGoalsWrite;

    fn path_name(&self) -> &str {
        "goal_targets"
    }

    fn type_id(&self) -> &str {
        "0-74"
    }
}

/// The object type of invoices: `invoices`, object type id `0-53`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Invoices;

impl ObjectType for Invoices {
    type Read = needs::CrmObjectsInvoicesRead;
    type Write = needs::CrmObjectsInvoicesWrite;
    type SchemaRead = needs::InvoicesSchemaRead;
    type SchemaWrite = needs::CrmSchemasInvoicesWrite;

    fn path_name(&self) -> &str {
        "invoices"
    }

    fn type_id(&self) -> &str {
        "0-53"
    }
}

/// The object type of leads: `leads`, object type id `0-136`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Leads;

impl ObjectType for Leads {
    type Read = needs::CrmObjectsLeadsRead;
    type Write = needs::CrmObjectsLeadsWrite;
    type SchemaRead = needs::LeadsSchemaRead;
    type SchemaWrite = needs::CrmObjectsLeadsWrite;

    fn path_name(&self) -> &str {
        "leads"
    }

    fn type_id(&self) -> &str {
        "0-136"
    }
}

/// The object type of line items: `line_items`, object type id `0-8`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct LineItems;

impl ObjectType for LineItems {
    type Read = needs::DiscountsRead;
    type Write = needs::DiscountsWrite;
    type SchemaRead = needs::DiscountsSchemaRead;
    type SchemaWrite = needs::DiscountsWrite;

    fn path_name(&self) -> &str {
        "line_items"
    }

    fn type_id(&self) -> &str {
        "0-8"
    }
}

/// The object type of listings: `listings`, object type id `0-420`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Listings;

impl ObjectType for Listings {
    type Read = needs::CrmObjectsListingsRead;
    type Write = needs::CrmObjectsListingsWrite;
    type SchemaRead = needs::ListingsSchemaRead;
    type SchemaWrite = needs::CrmSchemasListingsWrite;

    fn path_name(&self) -> &str {
        "0-420"
    }
}

/// The object type of meetings: `meetings`, object type id `0-47`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Meetings;

impl ObjectType for Meetings {
    type Read = needs::CrmObjectsContactsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::MeetingsSchemaRead;
    type SchemaWrite = needs::CrmObjectsContactsWrite;

    fn path_name(&self) -> &str {
        "meetings"
    }

    fn type_id(&self) -> &str {
        "0-47"
    }
}

/// The object type of notes: `notes`, object type id `0-46`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Notes;

impl ObjectType for Notes {
    type Read = needs::CrmObjectsContactsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::NotesSchemaRead;
    type SchemaWrite = needs::CrmObjectsContactsWrite;

    fn path_name(&self) -> &str {
        "notes"
    }

    fn type_id(&self) -> &str {
        "0-46"
    }
}

/// The object type of orders: `orders`, object type id `0-123`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Orders;

impl ObjectType for Orders {
    type Read = needs::CrmObjectsOrdersRead;
    type Write = needs::CrmObjectsOrdersWrite;
    type SchemaRead = needs::OrdersSchemaRead;
    type SchemaWrite = needs::OrdersSchemaWrite;

    fn path_name(&self) -> &str {
        "orders"
    }

    fn type_id(&self) -> &str {
        "0-123"
    }
}

/// The object type of partner clients: `partner_clients`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartnerClients;

impl ObjectType for PartnerClients {
    type Read = needs::CrmObjectsPartnerClientsRead;
    type Write = needs::CrmObjectsPartnerClientsWrite;
    type SchemaRead = needs::CrmObjectsPartnerClientsRead;
    type SchemaWrite = needs::CrmObjectsPartnerClientsWrite;

    fn path_name(&self) -> &str {
        "partner_clients"
    }
}

/// The object type of partner services: `partner_services`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartnerServices;

impl ObjectType for PartnerServices {
    type Read = needs::CrmObjectsPartnerServicesRead;
    type Write = needs::CrmObjectsPartnerServicesWrite;
    type SchemaRead = needs::CrmObjectsPartnerServicesRead;
    type SchemaWrite = needs::CrmObjectsPartnerServicesWrite;

    fn path_name(&self) -> &str {
        "partner_services"
    }
}

/// The object type of postal mail: `postal_mail`, object type id `0-116`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PostalMail;

impl ObjectType for PostalMail {
    type Read = needs::CrmObjectsContactsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::CrmObjectsContactsRead;
    type SchemaWrite = needs::CrmObjectsContactsWrite;

    fn path_name(&self) -> &str {
        "postal_mail"
    }

    fn type_id(&self) -> &str {
        "0-116"
    }
}

/// The object type of products: `products`, object type id `0-7`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Products;

impl ObjectType for Products {
    type Read = needs::ProductsRead;
    type Write = needs::ProductsWrite;
    type SchemaRead = needs::CrmObjectsProductsWrite;
    type SchemaWrite = needs::ProductsWrite;

    fn path_name(&self) -> &str {
        "products"
    }

    fn type_id(&self) -> &str {
        "0-7"
    }
}

/// The object type of projects: `projects`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Projects;

impl ObjectType for Projects {
    type Read = needs::CrmObjectsProjectsRead;
    type Write = needs::CrmObjectsProjectsWrite;
    type SchemaRead = needs::ProjectsSchemaRead;
    type SchemaWrite = needs::CrmSchemasProjectsWrite;

    fn path_name(&self) -> &str {
        "projects"
    }
}

/// The object type of quotes: `quotes`, object type id `0-14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quotes;

impl ObjectType for Quotes {
    type Read = needs::QuotesRead;
    type Write = needs::QuotesWrite;
    type SchemaRead = needs::QuotesSchemaRead;
    type SchemaWrite = needs::CrmSchemasQuotesWrite;

    fn path_name(&self) -> &str {
        "quotes"
    }

    fn type_id(&self) -> &str {
        "0-14"
    }
}

/// The object type of services: `services`, object type id `0-162`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Services;

impl ObjectType for Services {
    type Read = needs::CrmObjectsServicesRead;
    type Write = needs::CrmObjectsServicesWrite;
    type SchemaRead = needs::ServicesSchemaRead;
    type SchemaWrite = needs::CrmSchemasServicesWrite;

    fn path_name(&self) -> &str {
        "0-162"
    }
}

/// The object type of subscriptions: `subscriptions`, object type id `0-69`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Subscriptions;

impl ObjectType for Subscriptions {
    type Read = needs::CrmObjectsSubscriptionsRead;
    type Write = needs::CrmObjectsSubscriptionsWrite;
    type SchemaRead = needs::SubscriptionsSchemaRead;
    type SchemaWrite = needs::CrmSchemasSubscriptionsWrite;

    fn path_name(&self) -> &str {
        "subscriptions"
    }

    fn type_id(&self) -> &str {
        "0-69"
    }
}

/// The object type of tasks: `tasks`, object type id `0-27`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tasks;

impl ObjectType for Tasks {
    type Read = needs::CrmObjectsContactsRead;
    type Write = needs::CrmObjectsContactsWrite;
    type SchemaRead = needs::TasksSchemaRead;
    type SchemaWrite = needs::CrmObjectsContactsWrite;

    fn path_name(&self) -> &str {
        "tasks"
    }

    fn type_id(&self) -> &str {
        "0-27"
    }
}

/// The object type of taxes: `taxes`, object type id `0-86`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Taxes;

impl ObjectType for Taxes {
    type Read = needs::CrmObjectsLineItemsRead;
    type Write = needs::CrmObjectsLineItemsWrite;
    type SchemaRead = needs::DiscountsSchemaRead;
    type SchemaWrite = needs::CrmObjectsLineItemsWrite;

    fn path_name(&self) -> &str {
        "taxes"
    }

    fn type_id(&self) -> &str {
        "0-86"
    }
}

/// The object type of tickets: `tickets`, object type id `0-5`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Tickets;

impl ObjectType for Tickets {
    type Read = needs::Tickets;
    type Write = needs::Tickets;
    type SchemaRead = needs::TicketsSchemaRead;
    type SchemaWrite = needs::TicketsSchemaWrite;

    fn path_name(&self) -> &str {
        "tickets"
    }

    fn type_id(&self) -> &str {
        "0-5"
    }
}

/// The object type of users: `users`, object type id `0-115`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Users;

impl ObjectType for Users {
    type Read = needs::CrmObjectsUsersRead;
    type Write = needs::CrmObjectsUsersWrite;
    type SchemaRead = needs::CrmObjectsUsersRead;
    type SchemaWrite = needs::CrmObjectsUsersWrite;

    fn path_name(&self) -> &str {
        "users"
    }

    fn type_id(&self) -> &str {
        "0-115"
    }
}
