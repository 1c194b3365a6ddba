//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use super::ObjectType;
use crate::requirement;

/// The object type of appointments: `appointments`, object type id `0-421`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Appointments;

impl ObjectType for Appointments {
    type Read = requirement::CrmObjectsAppointmentsRead;
    type Write = requirement::CrmObjectsAppointmentsWrite;
    type SchemaRead = requirement::AppointmentsSchemaRead;
    type SchemaWrite = requirement::CrmSchemasAppointmentsWrite;

    fn path_name(&self) -> &str {
        "0-421"
    }
}

/// The object type of calls: `calls`, object type id `0-48`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Calls;

impl ObjectType for Calls {
    type Read = requirement::CrmObjectsContactsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::CallsSchemaRead;
    type SchemaWrite = requirement::CrmObjectsContactsWrite;

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
    type Read = requirement::CrmObjectsCartsRead;
    type Write = requirement::CrmObjectsCartsWrite;
    type SchemaRead = requirement::CartsSchemaRead;
    type SchemaWrite = requirement::CartsSchemaWrite;

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
    type Read = requirement::CrmObjectsCommercepaymentsRead;
    type Write = requirement::CrmObjectsCommercepaymentsWrite;
    type SchemaRead = requirement::CommercePaymentsSchemaRead;
    type SchemaWrite = requirement::CrmSchemasCommercepaymentsWrite;

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
    type Read = requirement::CrmObjectsContactsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::CrmObjectsContactsRead;
    type SchemaWrite = requirement::CrmObjectsContactsWrite;

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
    type Read = requirement::CrmObjectsCompaniesRead;
    type Write = requirement::CrmObjectsCompaniesWrite;
    type SchemaRead = requirement::CompaniesSchemaRead;
    type SchemaWrite = requirement::CrmSchemasCompaniesWrite;

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
    type Read = requirement::CrmObjectsContactsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::ContactsSchemaRead;
    type SchemaWrite = requirement::CrmSchemasContactsWrite;

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
    type Read = requirement::CrmObjectsCoursesRead;
    type Write = requirement::CrmObjectsCoursesWrite;
    type SchemaRead = requirement::CoursesSchemaRead;
    type SchemaWrite = requirement::CrmSchemasCoursesWrite;

    fn path_name(&self) -> &str {
        "0-410"
    }
}

/// The object type of deals: `deals`, object type id `0-3`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Deals;

impl ObjectType for Deals {
    type Read = requirement::CrmObjectsDealsRead;
    type Write = requirement::CrmObjectsDealsWrite;
    type SchemaRead = requirement::DealsSchemaRead;
    type SchemaWrite = requirement::CrmSchemasDealsWrite;

    fn path_name(&self) -> &str {
        "0-3"
    }
}

/// The object type of discounts: `discounts`, object type id `0-84`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Discounts;

impl ObjectType for Discounts {
    type Read = requirement::DiscountsRead;
    type Write = requirement::DiscountsWrite;
    type SchemaRead = requirement::DiscountsSchemaRead;
    type SchemaWrite = requirement::DiscountsWrite;

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
    type Read = requirement::EmailsRead;
    type Write = requirement::EmailsWrite;
    type SchemaRead = requirement::EmailsSchemaRead;
    type SchemaWrite = requirement::EmailsWrite;

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
    type Read = requirement::FeedbackSubmissionsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::CrmObjectsFeedbackSubmissionsRead;
    type SchemaWrite = requirement::CrmObjectsContactsWrite;

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
    type Read = requirement::DiscountsRead;
    type Write = requirement::DiscountsWrite;
    type SchemaRead = requirement::DiscountsSchemaRead;
    type SchemaWrite = requirement::DiscountsWrite;

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
    type Read = requirement::CrmObjectsGoalsRead;
    type Write = requirement::CrmObjectsGoalsWrite;
    type SchemaRead = requirement::GoalTargetsSchemaRead;
    type SchemaWrite = requirement::CrmObjectsGoalsWrite;

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
    type Read = requirement::CrmObjectsInvoicesRead;
    type Write = requirement::CrmObjectsInvoicesWrite;
    type SchemaRead = requirement::InvoicesSchemaRead;
    type SchemaWrite = requirement::CrmSchemasInvoicesWrite;

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
    type Read = requirement::CrmObjectsLeadsRead;
    type Write = requirement::CrmObjectsLeadsWrite;
    type SchemaRead = requirement::LeadsSchemaRead;
    type SchemaWrite = requirement::CrmObjectsLeadsWrite;

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
    type Read = requirement::DiscountsRead;
    type Write = requirement::DiscountsWrite;
    type SchemaRead = requirement::DiscountsSchemaRead;
    type SchemaWrite = requirement::DiscountsWrite;

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
    type Read = requirement::CrmObjectsListingsRead;
    type Write = requirement::CrmObjectsListingsWrite;
    type SchemaRead = requirement::ListingsSchemaRead;
    type SchemaWrite = requirement::CrmSchemasListingsWrite;

    fn path_name(&self) -> &str {
        "0-420"
    }
}

/// The object type of meetings: `meetings`, object type id `0-47`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Meetings;

impl ObjectType for Meetings {
    type Read = requirement::CrmObjectsContactsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::MeetingsSchemaRead;
    type SchemaWrite = requirement::CrmObjectsContactsWrite;

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
    type Read = requirement::CrmObjectsContactsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::NotesSchemaRead;
    type SchemaWrite = requirement::CrmObjectsContactsWrite;

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
    type Read = requirement::CrmObjectsOrdersRead;
    type Write = requirement::CrmObjectsOrdersWrite;
    type SchemaRead = requirement::OrdersSchemaRead;
    type SchemaWrite = requirement::OrdersSchemaWrite;

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
    type Read = requirement::CrmObjectsPartnerClientsRead;
    type Write = requirement::CrmObjectsPartnerClientsWrite;
    type SchemaRead = requirement::CrmObjectsPartnerClientsRead;
    type SchemaWrite = requirement::CrmObjectsPartnerClientsWrite;

    fn path_name(&self) -> &str {
        "partner_clients"
    }
}

/// The object type of partner services: `partner_services`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PartnerServices;

impl ObjectType for PartnerServices {
    type Read = requirement::CrmObjectsPartnerServicesRead;
    type Write = requirement::CrmObjectsPartnerServicesWrite;
    type SchemaRead = requirement::CrmObjectsPartnerServicesRead;
    type SchemaWrite = requirement::CrmObjectsPartnerServicesWrite;

    fn path_name(&self) -> &str {
        "partner_services"
    }
}

/// The object type of postal mail: `postal_mail`, object type id `0-116`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct PostalMail;

impl ObjectType for PostalMail {
    type Read = requirement::CrmObjectsContactsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::CrmObjectsContactsRead;
    type SchemaWrite = requirement::CrmObjectsContactsWrite;

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
    type Read = requirement::ProductsRead;
    type Write = requirement::ProductsWrite;
    type SchemaRead = requirement::CrmObjectsProductsWrite;
    type SchemaWrite = requirement::ProductsWrite;

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
    type Read = requirement::CrmObjectsProjectsRead;
    type Write = requirement::CrmObjectsProjectsWrite;
    type SchemaRead = requirement::ProjectsSchemaRead;
    type SchemaWrite = requirement::CrmSchemasProjectsWrite;

    fn path_name(&self) -> &str {
        "projects"
    }
}

/// The object type of quotes: `quotes`, object type id `0-14`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Quotes;

impl ObjectType for Quotes {
    type Read = requirement::QuotesRead;
    type Write = requirement::QuotesWrite;
    type SchemaRead = requirement::QuotesSchemaRead;
    type SchemaWrite = requirement::CrmSchemasQuotesWrite;

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
    type Read = requirement::CrmObjectsServicesRead;
    type Write = requirement::CrmObjectsServicesWrite;
    type SchemaRead = requirement::ServicesSchemaRead;
    type SchemaWrite = requirement::CrmSchemasServicesWrite;

    fn path_name(&self) -> &str {
        "0-162"
    }
}

/// The object type of subscriptions: `subscriptions`, object type id `0-69`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Subscriptions;

impl ObjectType for Subscriptions {
    type Read = requirement::CrmObjectsSubscriptionsRead;
    type Write = requirement::CrmObjectsSubscriptionsWrite;
    type SchemaRead = requirement::SubscriptionsSchemaRead;
    type SchemaWrite = requirement::CrmSchemasSubscriptionsWrite;

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
    type Read = requirement::CrmObjectsContactsRead;
    type Write = requirement::CrmObjectsContactsWrite;
    type SchemaRead = requirement::TasksSchemaRead;
    type SchemaWrite = requirement::CrmObjectsContactsWrite;

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
    type Read = requirement::CrmObjectsLineItemsRead;
    type Write = requirement::CrmObjectsLineItemsWrite;
    type SchemaRead = requirement::DiscountsSchemaRead;
    type SchemaWrite = requirement::CrmObjectsLineItemsWrite;

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
    type Read = requirement::Tickets;
    type Write = requirement::Tickets;
    type SchemaRead = requirement::TicketsSchemaRead;
    type SchemaWrite = requirement::TicketsSchemaWrite;

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
    type Read = requirement::CrmObjectsUsersRead;
    type Write = requirement::CrmObjectsUsersWrite;
    type SchemaRead = requirement::CrmObjectsUsersRead;
    type SchemaWrite = requirement::CrmObjectsUsersWrite;

    fn path_name(&self) -> &str {
        "users"
    }

    fn type_id(&self) -> &str {
        "0-115"
    }
}
