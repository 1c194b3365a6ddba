//! What object types need, as types: each stands for the trait of the same name in [`scope`].
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use crate::object::GrantedBy;
use crate::scope;

/// No scope at all.
#[derive(Debug)]
pub enum Nothing {}

impl<S: ?Sized> GrantedBy<S> for Nothing {}

/// The requirement `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.schemas.appointments.read`.
#[derive(Debug)]
pub enum AppointmentsSchemaRead {}

impl<S: scope::AppointmentsSchemaRead + ?Sized> GrantedBy<S> for AppointmentsSchemaRead {}

/// The requirement `crm.objects.calls.read` or `crm.schemas.calls.read`.
#[derive(Debug)]
pub enum CallsSchemaRead {}

impl<S: scope::CallsSchemaRead + ?Sized> GrantedBy<S> for CallsSchemaRead {}

/// The requirement `crm.objects.carts.read` or `crm.schemas.carts.read`.
#[derive(Debug)]
pub enum CartsSchemaRead {}

impl<S: scope::CartsSchemaRead + ?Sized> GrantedBy<S> for CartsSchemaRead {}

/// The requirement `crm.objects.carts.write` or `crm.schemas.carts.write`.
#[derive(Debug)]
pub enum CartsSchemaWrite {}

impl<S: scope::CartsSchemaWrite + ?Sized> GrantedBy<S> for CartsSchemaWrite {}

/// The requirement `crm.objects.commercepayments.write` or `crm.schemas.commercepayments.read`.
#[derive(Debug)]
pub enum CommercePaymentsSchemaRead {}

impl<S: scope::CommercePaymentsSchemaRead + ?Sized> GrantedBy<S> for CommercePaymentsSchemaRead {}

/// The requirement `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.schemas.companies.read`.
#[derive(Debug)]
pub enum CompaniesSchemaRead {}

impl<S: scope::CompaniesSchemaRead + ?Sized> GrantedBy<S> for CompaniesSchemaRead {}

/// The requirement `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.read`.
#[derive(Debug)]
pub enum ContactsSchemaRead {}

impl<S: scope::ContactsSchemaRead + ?Sized> GrantedBy<S> for ContactsSchemaRead {}

/// The requirement `crm.objects.courses.read` or `crm.objects.courses.write` or `crm.schemas.courses.read`.
#[derive(Debug)]
pub enum CoursesSchemaRead {}

impl<S: scope::CoursesSchemaRead + ?Sized> GrantedBy<S> for CoursesSchemaRead {}

/// The scope `crm.objects.appointments.read`.
#[derive(Debug)]
pub enum CrmObjectsAppointmentsRead {}

impl<S: scope::CrmObjectsAppointmentsRead + ?Sized> GrantedBy<S> for CrmObjectsAppointmentsRead {}

/// The scope `crm.objects.appointments.write`.
#[derive(Debug)]
pub enum CrmObjectsAppointmentsWrite {}

impl<S: scope::CrmObjectsAppointmentsWrite + ?Sized> GrantedBy<S> for CrmObjectsAppointmentsWrite {}

/// The scope `crm.objects.carts.read`.
#[derive(Debug)]
pub enum CrmObjectsCartsRead {}

impl<S: scope::CrmObjectsCartsRead + ?Sized> GrantedBy<S> for CrmObjectsCartsRead {}

/// The scope `crm.objects.carts.write`.
#[derive(Debug)]
pub enum CrmObjectsCartsWrite {}

impl<S: scope::CrmObjectsCartsWrite + ?Sized> GrantedBy<S> for CrmObjectsCartsWrite {}

/// The scope `crm.objects.commercepayments.read`.
#[derive(Debug)]
pub enum CrmObjectsCommercepaymentsRead {}

impl<S: scope::CrmObjectsCommercepaymentsRead + ?Sized> GrantedBy<S>
    for CrmObjectsCommercepaymentsRead
{
}

/// The scope `crm.objects.commercepayments.write`.
#[derive(Debug)]
pub enum CrmObjectsCommercepaymentsWrite {}

impl<S: scope::CrmObjectsCommercepaymentsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsCommercepaymentsWrite
{
}

/// The scope `crm.objects.companies.read`.
#[derive(Debug)]
pub enum CrmObjectsCompaniesRead {}

impl<S: scope::CrmObjectsCompaniesRead + ?Sized> GrantedBy<S> for CrmObjectsCompaniesRead {}

/// The scope `crm.objects.companies.write`.
#[derive(Debug)]
pub enum CrmObjectsCompaniesWrite {}

impl<S: scope::CrmObjectsCompaniesWrite + ?Sized> GrantedBy<S> for CrmObjectsCompaniesWrite {}

/// The scope `crm.objects.contacts.read`.
#[derive(Debug)]
pub enum CrmObjectsContactsRead {}

impl<S: scope::CrmObjectsContactsRead + ?Sized> GrantedBy<S> for CrmObjectsContactsRead {}

/// The scope `crm.objects.contacts.write`.
#[derive(Debug)]
pub enum CrmObjectsContactsWrite {}

impl<S: scope::CrmObjectsContactsWrite + ?Sized> GrantedBy<S> for CrmObjectsContactsWrite {}

/// The scope `crm.objects.courses.read`.
#[derive(Debug)]
pub enum CrmObjectsCoursesRead {}

impl<S: scope::CrmObjectsCoursesRead + ?Sized> GrantedBy<S> for CrmObjectsCoursesRead {}

/// The scope `crm.objects.courses.write`.
#[derive(Debug)]
pub enum CrmObjectsCoursesWrite {}

impl<S: scope::CrmObjectsCoursesWrite + ?Sized> GrantedBy<S> for CrmObjectsCoursesWrite {}

/// The scope `crm.objects.custom.read`.
#[derive(Debug)]
pub enum CrmObjectsCustomRead {}

impl<S: scope::CrmObjectsCustomRead + ?Sized> GrantedBy<S> for CrmObjectsCustomRead {}

/// The scope `crm.objects.custom.write`.
#[derive(Debug)]
pub enum CrmObjectsCustomWrite {}

impl<S: scope::CrmObjectsCustomWrite + ?Sized> GrantedBy<S> for CrmObjectsCustomWrite {}

/// The scope `crm.objects.deals.read`.
#[derive(Debug)]
pub enum CrmObjectsDealsRead {}

impl<S: scope::CrmObjectsDealsRead + ?Sized> GrantedBy<S> for CrmObjectsDealsRead {}

/// The scope `crm.objects.deals.write`.
#[derive(Debug)]
pub enum CrmObjectsDealsWrite {}

impl<S: scope::CrmObjectsDealsWrite + ?Sized> GrantedBy<S> for CrmObjectsDealsWrite {}

/// The scope `crm.objects.feedback_submissions.read`.
#[derive(Debug)]
pub enum CrmObjectsFeedbackSubmissionsRead {}

impl<S: scope::CrmObjectsFeedbackSubmissionsRead + ?Sized> GrantedBy<S>
    for CrmObjectsFeedbackSubmissionsRead
{
}

/// The scope `crm.objects.goals.read`.
#[derive(Debug)]
pub enum CrmObjectsGoalsRead {}

impl<S: scope::CrmObjectsGoalsRead + ?Sized> GrantedBy<S> for CrmObjectsGoalsRead {}

/// The scope `crm.objects.goals.write`.
#[derive(Debug)]
pub enum CrmObjectsGoalsWrite {}

impl<S: scope::CrmObjectsGoalsWrite + ?Sized> GrantedBy<S> for CrmObjectsGoalsWrite {}

/// The scope `crm.objects.invoices.read`.
#[derive(Debug)]
pub enum CrmObjectsInvoicesRead {}

impl<S: scope::CrmObjectsInvoicesRead + ?Sized> GrantedBy<S> for CrmObjectsInvoicesRead {}

/// The scope `crm.objects.invoices.write`.
#[derive(Debug)]
pub enum CrmObjectsInvoicesWrite {}

impl<S: scope::CrmObjectsInvoicesWrite + ?Sized> GrantedBy<S> for CrmObjectsInvoicesWrite {}

/// The scope `crm.objects.leads.read`.
#[derive(Debug)]
pub enum CrmObjectsLeadsRead {}

impl<S: scope::CrmObjectsLeadsRead + ?Sized> GrantedBy<S> for CrmObjectsLeadsRead {}

/// The scope `crm.objects.leads.write`.
#[derive(Debug)]
pub enum CrmObjectsLeadsWrite {}

impl<S: scope::CrmObjectsLeadsWrite + ?Sized> GrantedBy<S> for CrmObjectsLeadsWrite {}

/// The scope `crm.objects.line_items.read`.
#[derive(Debug)]
pub enum CrmObjectsLineItemsRead {}

impl<S: scope::CrmObjectsLineItemsRead + ?Sized> GrantedBy<S> for CrmObjectsLineItemsRead {}

/// The scope `crm.objects.line_items.write`.
#[derive(Debug)]
pub enum CrmObjectsLineItemsWrite {}

impl<S: scope::CrmObjectsLineItemsWrite + ?Sized> GrantedBy<S> for CrmObjectsLineItemsWrite {}

/// The scope `crm.objects.listings.read`.
#[derive(Debug)]
pub enum CrmObjectsListingsRead {}

impl<S: scope::CrmObjectsListingsRead + ?Sized> GrantedBy<S> for CrmObjectsListingsRead {}

/// The scope `crm.objects.listings.write`.
#[derive(Debug)]
pub enum CrmObjectsListingsWrite {}

impl<S: scope::CrmObjectsListingsWrite + ?Sized> GrantedBy<S> for CrmObjectsListingsWrite {}

/// The scope `crm.objects.orders.read`.
#[derive(Debug)]
pub enum CrmObjectsOrdersRead {}

impl<S: scope::CrmObjectsOrdersRead + ?Sized> GrantedBy<S> for CrmObjectsOrdersRead {}

/// The scope `crm.objects.orders.write`.
#[derive(Debug)]
pub enum CrmObjectsOrdersWrite {}

impl<S: scope::CrmObjectsOrdersWrite + ?Sized> GrantedBy<S> for CrmObjectsOrdersWrite {}

/// The scope `crm.objects.partner-clients.read`.
#[derive(Debug)]
pub enum CrmObjectsPartnerClientsRead {}

impl<S: scope::CrmObjectsPartnerClientsRead + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerClientsRead
{
}

/// The scope `crm.objects.partner-clients.write`.
#[derive(Debug)]
pub enum CrmObjectsPartnerClientsWrite {}

impl<S: scope::CrmObjectsPartnerClientsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerClientsWrite
{
}

/// The scope `crm.objects.partner-services.read`.
#[derive(Debug)]
pub enum CrmObjectsPartnerServicesRead {}

impl<S: scope::CrmObjectsPartnerServicesRead + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerServicesRead
{
}

/// The scope `crm.objects.partner-services.write`.
#[derive(Debug)]
pub enum CrmObjectsPartnerServicesWrite {}

impl<S: scope::CrmObjectsPartnerServicesWrite + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerServicesWrite
{
}

/// The scope `crm.objects.products.write`.
#[derive(Debug)]
pub enum CrmObjectsProductsWrite {}

impl<S: scope::CrmObjectsProductsWrite + ?Sized> GrantedBy<S> for CrmObjectsProductsWrite {}

/// The scope `crm.objects.projects.read`.
#[derive(Debug)]
pub enum CrmObjectsProjectsRead {}

impl<S: scope::CrmObjectsProjectsRead + ?Sized> GrantedBy<S> for CrmObjectsProjectsRead {}

/// The scope `crm.objects.projects.write`.
#[derive(Debug)]
pub enum CrmObjectsProjectsWrite {}

impl<S: scope::CrmObjectsProjectsWrite + ?Sized> GrantedBy<S> for CrmObjectsProjectsWrite {}

/// The scope `crm.objects.services.read`.
#[derive(Debug)]
pub enum CrmObjectsServicesRead {}

impl<S: scope::CrmObjectsServicesRead + ?Sized> GrantedBy<S> for CrmObjectsServicesRead {}

/// The scope `crm.objects.services.write`.
#[derive(Debug)]
pub enum CrmObjectsServicesWrite {}

impl<S: scope::CrmObjectsServicesWrite + ?Sized> GrantedBy<S> for CrmObjectsServicesWrite {}

/// The scope `crm.objects.subscriptions.read`.
#[derive(Debug)]
pub enum CrmObjectsSubscriptionsRead {}

impl<S: scope::CrmObjectsSubscriptionsRead + ?Sized> GrantedBy<S> for CrmObjectsSubscriptionsRead {}

/// The scope `crm.objects.subscriptions.write`.
#[derive(Debug)]
pub enum CrmObjectsSubscriptionsWrite {}

impl<S: scope::CrmObjectsSubscriptionsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsSubscriptionsWrite
{
}

/// The scope `crm.objects.users.read`.
#[derive(Debug)]
pub enum CrmObjectsUsersRead {}

impl<S: scope::CrmObjectsUsersRead + ?Sized> GrantedBy<S> for CrmObjectsUsersRead {}

/// The scope `crm.objects.users.write`.
#[derive(Debug)]
pub enum CrmObjectsUsersWrite {}

impl<S: scope::CrmObjectsUsersWrite + ?Sized> GrantedBy<S> for CrmObjectsUsersWrite {}

/// The scope `crm.schemas.appointments.write`.
#[derive(Debug)]
pub enum CrmSchemasAppointmentsWrite {}

impl<S: scope::CrmSchemasAppointmentsWrite + ?Sized> GrantedBy<S> for CrmSchemasAppointmentsWrite {}

/// The scope `crm.schemas.commercepayments.write`.
#[derive(Debug)]
pub enum CrmSchemasCommercepaymentsWrite {}

impl<S: scope::CrmSchemasCommercepaymentsWrite + ?Sized> GrantedBy<S>
    for CrmSchemasCommercepaymentsWrite
{
}

/// The scope `crm.schemas.companies.write`.
#[derive(Debug)]
pub enum CrmSchemasCompaniesWrite {}

impl<S: scope::CrmSchemasCompaniesWrite + ?Sized> GrantedBy<S> for CrmSchemasCompaniesWrite {}

/// The scope `crm.schemas.contacts.write`.
#[derive(Debug)]
pub enum CrmSchemasContactsWrite {}

impl<S: scope::CrmSchemasContactsWrite + ?Sized> GrantedBy<S> for CrmSchemasContactsWrite {}

/// The scope `crm.schemas.courses.write`.
#[derive(Debug)]
pub enum CrmSchemasCoursesWrite {}

impl<S: scope::CrmSchemasCoursesWrite + ?Sized> GrantedBy<S> for CrmSchemasCoursesWrite {}

/// The scope `crm.schemas.custom.read`.
#[derive(Debug)]
pub enum CrmSchemasCustomRead {}

impl<S: scope::CrmSchemasCustomRead + ?Sized> GrantedBy<S> for CrmSchemasCustomRead {}

/// The scope `crm.schemas.custom.write`.
#[derive(Debug)]
pub enum CrmSchemasCustomWrite {}

impl<S: scope::CrmSchemasCustomWrite + ?Sized> GrantedBy<S> for CrmSchemasCustomWrite {}

/// The scope `crm.schemas.deals.write`.
#[derive(Debug)]
pub enum CrmSchemasDealsWrite {}

impl<S: scope::CrmSchemasDealsWrite + ?Sized> GrantedBy<S> for CrmSchemasDealsWrite {}

/// The scope `crm.schemas.invoices.write`.
#[derive(Debug)]
pub enum CrmSchemasInvoicesWrite {}

impl<S: scope::CrmSchemasInvoicesWrite + ?Sized> GrantedBy<S> for CrmSchemasInvoicesWrite {}

/// The scope `crm.schemas.listings.write`.
#[derive(Debug)]
pub enum CrmSchemasListingsWrite {}

impl<S: scope::CrmSchemasListingsWrite + ?Sized> GrantedBy<S> for CrmSchemasListingsWrite {}

/// The scope `crm.schemas.projects.write`.
#[derive(Debug)]
pub enum CrmSchemasProjectsWrite {}

impl<S: scope::CrmSchemasProjectsWrite + ?Sized> GrantedBy<S> for CrmSchemasProjectsWrite {}

/// The scope `crm.schemas.quotes.write`.
#[derive(Debug)]
pub enum CrmSchemasQuotesWrite {}

impl<S: scope::CrmSchemasQuotesWrite + ?Sized> GrantedBy<S> for CrmSchemasQuotesWrite {}

/// The scope `crm.schemas.services.write`.
#[derive(Debug)]
pub enum CrmSchemasServicesWrite {}

impl<S: scope::CrmSchemasServicesWrite + ?Sized> GrantedBy<S> for CrmSchemasServicesWrite {}

/// The scope `crm.schemas.subscriptions.write`.
#[derive(Debug)]
pub enum CrmSchemasSubscriptionsWrite {}

impl<S: scope::CrmSchemasSubscriptionsWrite + ?Sized> GrantedBy<S>
    for CrmSchemasSubscriptionsWrite
{
}

/// The requirement `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.schemas.deals.read`.
#[derive(Debug)]
pub enum DealsSchemaRead {}

impl<S: scope::DealsSchemaRead + ?Sized> GrantedBy<S> for DealsSchemaRead {}

/// The requirement `crm.objects.line_items.read` or `e-commerce`.
#[derive(Debug)]
pub enum DiscountsRead {}

impl<S: scope::DiscountsRead + ?Sized> GrantedBy<S> for DiscountsRead {}

/// The requirement `crm.objects.line_items.read` or `crm.objects.line_items.write` or `crm.schemas.line_items.read`.
#[derive(Debug)]
pub enum DiscountsSchemaRead {}

impl<S: scope::DiscountsSchemaRead + ?Sized> GrantedBy<S> for DiscountsSchemaRead {}

/// The requirement `crm.objects.line_items.write` or `e-commerce`.
#[derive(Debug)]
pub enum DiscountsWrite {}

impl<S: scope::DiscountsWrite + ?Sized> GrantedBy<S> for DiscountsWrite {}

/// The requirement `crm.objects.contacts.read` or `sales-email-read`.
#[derive(Debug)]
pub enum EmailsRead {}

impl<S: scope::EmailsRead + ?Sized> GrantedBy<S> for EmailsRead {}

/// The requirement `crm.objects.emails.read` or `crm.schemas.emails.read`.
#[derive(Debug)]
pub enum EmailsSchemaRead {}

impl<S: scope::EmailsSchemaRead + ?Sized> GrantedBy<S> for EmailsSchemaRead {}

/// The requirement `crm.objects.contacts.write` or `sales-email-read`.
#[derive(Debug)]
pub enum EmailsWrite {}

impl<S: scope::EmailsWrite + ?Sized> GrantedBy<S> for EmailsWrite {}

/// The requirement `crm.objects.contacts.read` or `crm.objects.feedback_submissions.read`.
#[derive(Debug)]
pub enum FeedbackSubmissionsRead {}

impl<S: scope::FeedbackSubmissionsRead + ?Sized> GrantedBy<S> for FeedbackSubmissionsRead {}

/// The requirement `crm.objects.goals.read` or `crm.objects.goals.write`.
#[derive(Debug)]
pub enum GoalTargetsSchemaRead {}

impl<S: scope::GoalTargetsSchemaRead + ?Sized> GrantedBy<S> for GoalTargetsSchemaRead {}

/// The requirement `crm.objects.invoices.read` or `crm.objects.invoices.write` or `crm.schemas.invoices.read`.
#[derive(Debug)]
pub enum InvoicesSchemaRead {}

impl<S: scope::InvoicesSchemaRead + ?Sized> GrantedBy<S> for InvoicesSchemaRead {}

/// The requirement `crm.objects.leads.read` or `crm.objects.leads.write`.
#[derive(Debug)]
pub enum LeadsSchemaRead {}

impl<S: scope::LeadsSchemaRead + ?Sized> GrantedBy<S> for LeadsSchemaRead {}

/// The requirement `crm.objects.listings.read` or `crm.objects.listings.write` or `crm.schemas.listings.read`.
#[derive(Debug)]
pub enum ListingsSchemaRead {}

impl<S: scope::ListingsSchemaRead + ?Sized> GrantedBy<S> for ListingsSchemaRead {}

/// The requirement `crm.objects.meetings.read` or `crm.schemas.meetings.read`.
#[derive(Debug)]
pub enum MeetingsSchemaRead {}

impl<S: scope::MeetingsSchemaRead + ?Sized> GrantedBy<S> for MeetingsSchemaRead {}

/// The requirement `crm.objects.notes.read` or `crm.schemas.notes.read`.
#[derive(Debug)]
pub enum NotesSchemaRead {}

impl<S: scope::NotesSchemaRead + ?Sized> GrantedBy<S> for NotesSchemaRead {}

/// The requirement `crm.objects.orders.read` or `crm.pipelines.orders.read` or `crm.schemas.orders.read`.
#[derive(Debug)]
pub enum OrdersSchemaRead {}

impl<S: scope::OrdersSchemaRead + ?Sized> GrantedBy<S> for OrdersSchemaRead {}

/// The requirement `crm.objects.orders.write` or `crm.pipelines.orders.write` or `crm.schemas.orders.write`.
#[derive(Debug)]
pub enum OrdersSchemaWrite {}

impl<S: scope::OrdersSchemaWrite + ?Sized> GrantedBy<S> for OrdersSchemaWrite {}

/// The requirement `crm.objects.products.read` or `e-commerce`.
#[derive(Debug)]
pub enum ProductsRead {}

impl<S: scope::ProductsRead + ?Sized> GrantedBy<S> for ProductsRead {}

/// The requirement `crm.objects.products.write` or `e-commerce`.
#[derive(Debug)]
pub enum ProductsWrite {}

impl<S: scope::ProductsWrite + ?Sized> GrantedBy<S> for ProductsWrite {}

/// The requirement `crm.objects.projects.highly_sensitive.read` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.read` or `crm.objects.projects.sensitive.read` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.schemas.projects.read`.
#[derive(Debug)]
pub enum ProjectsSchemaRead {}

impl<S: scope::ProjectsSchemaRead + ?Sized> GrantedBy<S> for ProjectsSchemaRead {}

/// The requirement `crm.objects.quotes.read` or `e-commerce`.
#[derive(Debug)]
pub enum QuotesRead {}

impl<S: scope::QuotesRead + ?Sized> GrantedBy<S> for QuotesRead {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `crm.schemas.quotes.read`.
#[derive(Debug)]
pub enum QuotesSchemaRead {}

impl<S: scope::QuotesSchemaRead + ?Sized> GrantedBy<S> for QuotesSchemaRead {}

/// The requirement `crm.objects.quotes.write` or `e-commerce`.
#[derive(Debug)]
pub enum QuotesWrite {}

impl<S: scope::QuotesWrite + ?Sized> GrantedBy<S> for QuotesWrite {}

/// The requirement `crm.objects.services.read` or `crm.objects.services.write` or `crm.schemas.services.read`.
#[derive(Debug)]
pub enum ServicesSchemaRead {}

impl<S: scope::ServicesSchemaRead + ?Sized> GrantedBy<S> for ServicesSchemaRead {}

/// The requirement `crm.objects.subscriptions.read` or `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.read`.
#[derive(Debug)]
pub enum SubscriptionsSchemaRead {}

impl<S: scope::SubscriptionsSchemaRead + ?Sized> GrantedBy<S> for SubscriptionsSchemaRead {}

/// The requirement `crm.objects.tasks.read` or `crm.schemas.tasks.read`.
#[derive(Debug)]
pub enum TasksSchemaRead {}

impl<S: scope::TasksSchemaRead + ?Sized> GrantedBy<S> for TasksSchemaRead {}

/// The scope `tickets`.
#[derive(Debug)]
pub enum Tickets {}

impl<S: scope::Tickets + ?Sized> GrantedBy<S> for Tickets {}

/// The requirement `crm.objects.tickets.highly_sensitive.read` or `crm.objects.tickets.sensitive.read` or `crm.schemas.tickets.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[derive(Debug)]
pub enum TicketsSchemaRead {}

impl<S: scope::TicketsSchemaRead + ?Sized> GrantedBy<S> for TicketsSchemaRead {}

/// The requirement `crm.objects.tickets.highly_sensitive.write` or `crm.objects.tickets.sensitive.write` or `crm.schemas.tickets.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[derive(Debug)]
pub enum TicketsSchemaWrite {}

impl<S: scope::TicketsSchemaWrite + ?Sized> GrantedBy<S> for TicketsSchemaWrite {}
