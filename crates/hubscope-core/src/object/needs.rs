//! What object types need, as types: each stands for the trait of the same name in [`scope`].
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use super::Grants;
use crate::scope;

/// No scope at all.
#[derive(Debug)]
pub enum Nothing {}

impl<S: ?Sized> Grants<Nothing> for S {}

/// The requirement `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.schemas.appointments.read`.
#[derive(Debug)]
pub enum AppointmentsSchemaRead {}

impl<S: scope::AppointmentsSchemaRead + ?Sized> Grants<AppointmentsSchemaRead> for S {}

/// The requirement `crm.objects.calls.read` or `crm.schemas.calls.read`.
#[derive(Debug)]
pub enum CallsSchemaRead {}

impl<S: scope::CallsSchemaRead + ?Sized> Grants<CallsSchemaRead> for S {}

/// The requirement `crm.objects.carts.read` or `crm.schemas.carts.read`.
#[derive(Debug)]
pub enum CartsSchemaRead {}

impl<S: scope::CartsSchemaRead + ?Sized> Grants<CartsSchemaRead> for S {}

/// The requirement `crm.objects.carts.write` or `crm.schemas.carts.write`.
#[derive(Debug)]
pub enum CartsSchemaWrite {}

impl<S: scope::CartsSchemaWrite + ?Sized> Grants<CartsSchemaWrite> for S {}

/// The requirement `crm.objects.commercepayments.write` or `crm.schemas.commercepayments.read`.
#[derive(Debug)]
pub enum CommercePaymentsSchemaRead {}

impl<S: scope::CommercePaymentsSchemaRead + ?Sized> Grants<CommercePaymentsSchemaRead> for S {}

/// The requirement `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.schemas.companies.read`.
#[derive(Debug)]
pub enum CompaniesSchemaRead {}

impl<S: scope::CompaniesSchemaRead + ?Sized> Grants<CompaniesSchemaRead> for S {}

/// The requirement `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.read`.
#[derive(Debug)]
pub enum ContactsSchemaRead {}

impl<S: scope::ContactsSchemaRead + ?Sized> Grants<ContactsSchemaRead> for S {}

/// The requirement `crm.objects.courses.read` or `crm.objects.courses.write` or `crm.schemas.courses.read`.
#[derive(Debug)]
pub enum CoursesSchemaRead {}

impl<S: scope::CoursesSchemaRead + ?Sized> Grants<CoursesSchemaRead> for S {}

/// The scope `crm.objects.appointments.read`.
#[derive(Debug)]
pub enum CrmObjectsAppointmentsRead {}

impl<S: scope::CrmObjectsAppointmentsRead + ?Sized> Grants<CrmObjectsAppointmentsRead> for S {}

/// The scope `crm.objects.appointments.write`.
#[derive(Debug)]
pub enum CrmObjectsAppointmentsWrite {}

impl<S: scope::CrmObjectsAppointmentsWrite + ?Sized> Grants<CrmObjectsAppointmentsWrite> for S {}

/// The scope `crm.objects.carts.read`.
#[derive(Debug)]
pub enum CrmObjectsCartsRead {}

impl<S: scope::CrmObjectsCartsRead + ?Sized> Grants<CrmObjectsCartsRead> for S {}

/// The scope `crm.objects.carts.write`.
#[derive(Debug)]
pub enum CrmObjectsCartsWrite {}

impl<S: scope::CrmObjectsCartsWrite + ?Sized> Grants<CrmObjectsCartsWrite> for S {}

/// The scope `crm.objects.commercepayments.read`.
#[derive(Debug)]
pub enum CrmObjectsCommercepaymentsRead {}

impl<S: scope::CrmObjectsCommercepaymentsRead + ?Sized> Grants<CrmObjectsCommercepaymentsRead> for S {}

/// The scope `crm.objects.commercepayments.write`.
#[derive(Debug)]
pub enum CrmObjectsCommercepaymentsWrite {}

impl<S: scope::CrmObjectsCommercepaymentsWrite + ?Sized> Grants<CrmObjectsCommercepaymentsWrite> for S {}

/// The scope `crm.objects.companies.read`.
#[derive(Debug)]
pub enum CrmObjectsCompaniesRead {}

impl<S: scope::CrmObjectsCompaniesRead + ?Sized> Grants<CrmObjectsCompaniesRead> for S {}

/// The scope `crm.objects.companies.write`.
#[derive(Debug)]
pub enum CrmObjectsCompaniesWrite {}

impl<S: scope::CrmObjectsCompaniesWrite + ?Sized> Grants<CrmObjectsCompaniesWrite> for S {}

/// The scope `crm.objects.contacts.read`.
#[derive(Debug)]
pub enum CrmObjectsContactsRead {}

impl<S: scope::CrmObjectsContactsRead + ?Sized> Grants<CrmObjectsContactsRead> for S {}

/// The scope `crm.objects.contacts.write`.
#[derive(Debug)]
pub enum CrmObjectsContactsWrite {}

impl<S: scope::CrmObjectsContactsWrite + ?Sized> Grants<CrmObjectsContactsWrite> for S {}

/// The scope `crm.objects.courses.read`.
#[derive(Debug)]
pub enum CrmObjectsCoursesRead {}

impl<S: scope::CrmObjectsCoursesRead + ?Sized> Grants<CrmObjectsCoursesRead> for S {}

/// The scope `crm.objects.courses.write`.
#[derive(Debug)]
pub enum CrmObjectsCoursesWrite {}

impl<S: scope::CrmObjectsCoursesWrite + ?Sized> Grants<CrmObjectsCoursesWrite> for S {}

/// The scope `crm.objects.custom.read`.
#[derive(Debug)]
pub enum CrmObjectsCustomRead {}

impl<S: scope::CrmObjectsCustomRead + ?Sized> Grants<CrmObjectsCustomRead> for S {}

/// The scope `crm.objects.custom.write`.
#[derive(Debug)]
pub enum CrmObjectsCustomWrite {}

impl<S: scope::CrmObjectsCustomWrite + ?Sized> Grants<CrmObjectsCustomWrite> for S {}

/// The scope `crm.objects.deals.read`.
#[derive(Debug)]
pub enum CrmObjectsDealsRead {}

impl<S: scope::CrmObjectsDealsRead + ?Sized> Grants<CrmObjectsDealsRead> for S {}

/// The scope `crm.objects.deals.write`.
#[derive(Debug)]
pub enum CrmObjectsDealsWrite {}

impl<S: scope::CrmObjectsDealsWrite + ?Sized> Grants<CrmObjectsDealsWrite> for S {}

/// The scope `crm.objects.feedback_submissions.read`.
#[derive(Debug)]
pub enum CrmObjectsFeedbackSubmissionsRead {}

impl<S: scope::CrmObjectsFeedbackSubmissionsRead + ?Sized> Grants<CrmObjectsFeedbackSubmissionsRead> for S {}

/// The scope `crm.objects.goals.read`.
#[derive(Debug)]
pub enum CrmObjectsGoalsRead {}

impl<S: scope::CrmObjectsGoalsRead + ?Sized> Grants<CrmObjectsGoalsRead> for S {}

/// The scope `crm.objects.goals.write`.
#[derive(Debug)]
pub enum CrmObjectsGoalsWrite {}

impl<S: scope::CrmObjectsGoalsWrite + ?Sized> Grants<CrmObjectsGoalsWrite> for S {}

/// The scope `crm.objects.invoices.read`.
#[derive(Debug)]
pub enum CrmObjectsInvoicesRead {}

impl<S: scope::CrmObjectsInvoicesRead + ?Sized> Grants<CrmObjectsInvoicesRead> for S {}

/// The scope `crm.objects.invoices.write`.
#[derive(Debug)]
pub enum CrmObjectsInvoicesWrite {}

impl<S: scope::CrmObjectsInvoicesWrite + ?Sized> Grants<CrmObjectsInvoicesWrite> for S {}

/// The scope `crm.objects.leads.read`.
#[derive(Debug)]
pub enum CrmObjectsLeadsRead {}

impl<S: scope::CrmObjectsLeadsRead + ?Sized> Grants<CrmObjectsLeadsRead> for S {}

/// The scope `crm.objects.leads.write`.
#[derive(Debug)]
pub enum CrmObjectsLeadsWrite {}

impl<S: scope::CrmObjectsLeadsWrite + ?Sized> Grants<CrmObjectsLeadsWrite> for S {}

/// The scope `crm.objects.line_items.read`.
#[derive(Debug)]
pub enum CrmObjectsLineItemsRead {}

impl<S: scope::CrmObjectsLineItemsRead + ?Sized> Grants<CrmObjectsLineItemsRead> for S {}

/// The scope `crm.objects.line_items.write`.
#[derive(Debug)]
pub enum CrmObjectsLineItemsWrite {}

impl<S: scope::CrmObjectsLineItemsWrite + ?Sized> Grants<CrmObjectsLineItemsWrite> for S {}

/// The scope `crm.objects.listings.read`.
#[derive(Debug)]
pub enum CrmObjectsListingsRead {}

impl<S: scope::CrmObjectsListingsRead + ?Sized> Grants<CrmObjectsListingsRead> for S {}

/// The scope `crm.objects.listings.write`.
#[derive(Debug)]
pub enum CrmObjectsListingsWrite {}

impl<S: scope::CrmObjectsListingsWrite + ?Sized> Grants<CrmObjectsListingsWrite> for S {}

/// The scope `crm.objects.orders.read`.
#[derive(Debug)]
pub enum CrmObjectsOrdersRead {}

impl<S: scope::CrmObjectsOrdersRead + ?Sized> Grants<CrmObjectsOrdersRead> for S {}

/// The scope `crm.objects.orders.write`.
#[derive(Debug)]
pub enum CrmObjectsOrdersWrite {}

impl<S: scope::CrmObjectsOrdersWrite + ?Sized> Grants<CrmObjectsOrdersWrite> for S {}

/// The scope `crm.objects.partner-clients.read`.
#[derive(Debug)]
pub enum CrmObjectsPartnerClientsRead {}

impl<S: scope::CrmObjectsPartnerClientsRead + ?Sized> Grants<CrmObjectsPartnerClientsRead> for S {}

/// The scope `crm.objects.partner-clients.write`.
#[derive(Debug)]
pub enum CrmObjectsPartnerClientsWrite {}

impl<S: scope::CrmObjectsPartnerClientsWrite + ?Sized> Grants<CrmObjectsPartnerClientsWrite> for S {}

/// The scope `crm.objects.partner-services.read`.
#[derive(Debug)]
pub enum CrmObjectsPartnerServicesRead {}

impl<S: scope::CrmObjectsPartnerServicesRead + ?Sized> Grants<CrmObjectsPartnerServicesRead> for S {}

/// The scope `crm.objects.partner-services.write`.
#[derive(Debug)]
pub enum CrmObjectsPartnerServicesWrite {}

impl<S: scope::CrmObjectsPartnerServicesWrite + ?Sized> Grants<CrmObjectsPartnerServicesWrite> for S {}

/// The scope `crm.objects.products.write`.
#[derive(Debug)]
pub enum CrmObjectsProductsWrite {}

impl<S: scope::CrmObjectsProductsWrite + ?Sized> Grants<CrmObjectsProductsWrite> for S {}

/// The scope `crm.objects.projects.read`.
#[derive(Debug)]
pub enum CrmObjectsProjectsRead {}

impl<S: scope::CrmObjectsProjectsRead + ?Sized> Grants<CrmObjectsProjectsRead> for S {}

/// The scope `crm.objects.projects.write`.
#[derive(Debug)]
pub enum CrmObjectsProjectsWrite {}

impl<S: scope::CrmObjectsProjectsWrite + ?Sized> Grants<CrmObjectsProjectsWrite> for S {}

/// The scope `crm.objects.services.read`.
#[derive(Debug)]
pub enum CrmObjectsServicesRead {}

impl<S: scope::CrmObjectsServicesRead + ?Sized> Grants<CrmObjectsServicesRead> for S {}

/// The scope `crm.objects.services.write`.
#[derive(Debug)]
pub enum CrmObjectsServicesWrite {}

impl<S: scope::CrmObjectsServicesWrite + ?Sized> Grants<CrmObjectsServicesWrite> for S {}

/// The scope `crm.objects.subscriptions.read`.
#[derive(Debug)]
pub enum CrmObjectsSubscriptionsRead {}

impl<S: scope::CrmObjectsSubscriptionsRead + ?Sized> Grants<CrmObjectsSubscriptionsRead> for S {}

/// The scope `crm.objects.subscriptions.write`.
#[derive(Debug)]
pub enum CrmObjectsSubscriptionsWrite {}

impl<S: scope::CrmObjectsSubscriptionsWrite + ?Sized> Grants<CrmObjectsSubscriptionsWrite> for S {}

/// The scope `crm.objects.users.read`.
#[derive(Debug)]
pub enum CrmObjectsUsersRead {}

impl<S: scope::CrmObjectsUsersRead + ?Sized> Grants<CrmObjectsUsersRead> for S {}

/// The scope `crm.objects.users.write`.
#[derive(Debug)]
pub enum CrmObjectsUsersWrite {}

impl<S: scope::CrmObjectsUsersWrite + ?Sized> Grants<CrmObjectsUsersWrite> for S {}

/// The scope `crm.schemas.appointments.write`.
#[derive(Debug)]
pub enum CrmSchemasAppointmentsWrite {}

impl<S: scope::CrmSchemasAppointmentsWrite + ?Sized> Grants<CrmSchemasAppointmentsWrite> for S {}

/// The scope `crm.schemas.commercepayments.write`.
#[derive(Debug)]
pub enum CrmSchemasCommercepaymentsWrite {}

impl<S: scope::CrmSchemasCommercepaymentsWrite + ?Sized> Grants<CrmSchemasCommercepaymentsWrite> for S {}

/// The scope `crm.schemas.companies.write`.
#[derive(Debug)]
pub enum CrmSchemasCompaniesWrite {}

impl<S: scope::CrmSchemasCompaniesWrite + ?Sized> Grants<CrmSchemasCompaniesWrite> for S {}

/// The scope `crm.schemas.contacts.write`.
#[derive(Debug)]
pub enum CrmSchemasContactsWrite {}

impl<S: scope::CrmSchemasContactsWrite + ?Sized> Grants<CrmSchemasContactsWrite> for S {}

/// The scope `crm.schemas.courses.write`.
#[derive(Debug)]
pub enum CrmSchemasCoursesWrite {}

impl<S: scope::CrmSchemasCoursesWrite + ?Sized> Grants<CrmSchemasCoursesWrite> for S {}

/// The scope `crm.schemas.custom.read`.
#[derive(Debug)]
pub enum CrmSchemasCustomRead {}

impl<S: scope::CrmSchemasCustomRead + ?Sized> Grants<CrmSchemasCustomRead> for S {}

/// The scope `crm.schemas.custom.write`.
#[derive(Debug)]
pub enum CrmSchemasCustomWrite {}

impl<S: scope::CrmSchemasCustomWrite + ?Sized> Grants<CrmSchemasCustomWrite> for S {}

/// The scope `crm.schemas.deals.write`.
#[derive(Debug)]
pub enum CrmSchemasDealsWrite {}

impl<S: scope::CrmSchemasDealsWrite + ?Sized> Grants<CrmSchemasDealsWrite> for S {}

/// The scope `crm.schemas.invoices.write`.
#[derive(Debug)]
pub enum CrmSchemasInvoicesWrite {}

impl<S: scope::CrmSchemasInvoicesWrite + ?Sized> Grants<CrmSchemasInvoicesWrite> for S {}

/// The scope `crm.schemas.listings.write`.
#[derive(Debug)]
pub enum CrmSchemasListingsWrite {}

impl<S: scope::CrmSchemasListingsWrite + ?Sized> Grants<CrmSchemasListingsWrite> for S {}

/// The scope `crm.schemas.projects.write`.
#[derive(Debug)]
pub enum CrmSchemasProjectsWrite {}

impl<S: scope::CrmSchemasProjectsWrite + ?Sized> Grants<CrmSchemasProjectsWrite> for S {}

/// The scope `crm.schemas.quotes.write`.
#[derive(Debug)]
pub enum CrmSchemasQuotesWrite {}

impl<S: scope::CrmSchemasQuotesWrite + ?Sized> Grants<CrmSchemasQuotesWrite> for S {}

/// The scope `crm.schemas.services.write`.
#[derive(Debug)]
pub enum CrmSchemasServicesWrite {}

impl<S: scope::CrmSchemasServicesWrite + ?Sized> Grants<CrmSchemasServicesWrite> for S {}

/// The scope `crm.schemas.subscriptions.write`.
#[derive(Debug)]
pub enum CrmSchemasSubscriptionsWrite {}

impl<S: scope::CrmSchemasSubscriptionsWrite + ?Sized> Grants<CrmSchemasSubscriptionsWrite> for S {}

/// The requirement `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.schemas.deals.read`.
#[derive(Debug)]
pub enum DealsSchemaRead {}

impl<S: scope::DealsSchemaRead + ?Sized> Grants<DealsSchemaRead> for S {}

/// The requirement `crm.objects.line_items.read` or `e-commerce`.
#[derive(Debug)]
pub enum DiscountsRead {}

impl<S: scope::DiscountsRead + ?Sized> Grants<DiscountsRead> for S {}

/// The requirement `crm.objects.line_items.read` or `crm.objects.line_items.write` or `crm.schemas.line_items.read`.
#[derive(Debug)]
pub enum DiscountsSchemaRead {}

impl<S: scope::DiscountsSchemaRead + ?Sized> Grants<DiscountsSchemaRead> for S {}

/// The requirement `crm.objects.line_items.write` or `e-commerce`.
#[derive(Debug)]
pub enum DiscountsWrite {}

impl<S: scope::DiscountsWrite + ?Sized> Grants<DiscountsWrite> for S {}

/// The requirement `crm.objects.contacts.read` or `sales-email-read`.
#[derive(Debug)]
pub enum EmailsRead {}

impl<S: scope::EmailsRead + ?Sized> Grants<EmailsRead> for S {}

/// The requirement `crm.objects.emails.read` or `crm.schemas.emails.read`.
#[derive(Debug)]
pub enum EmailsSchemaRead {}

impl<S: scope::EmailsSchemaRead + ?Sized> Grants<EmailsSchemaRead> for S {}

/// The requirement `crm.objects.contacts.write` or `sales-email-read`.
#[derive(Debug)]
pub enum EmailsWrite {}

impl<S: scope::EmailsWrite + ?Sized> Grants<EmailsWrite> for S {}

/// The requirement `crm.objects.contacts.read` or `crm.objects.feedback_submissions.read`.
#[derive(Debug)]
pub enum FeedbackSubmissionsRead {}

impl<S: scope::FeedbackSubmissionsRead + ?Sized> Grants<FeedbackSubmissionsRead> for S {}

/// The requirement `crm.objects.goals.read` or `crm.objects.goals.write`.
#[derive(Debug)]
pub enum GoalTargetsSchemaRead {}

impl<S: scope::GoalTargetsSchemaRead + ?Sized> Grants<GoalTargetsSchemaRead> for S {}

/// The requirement `crm.objects.invoices.read` or `crm.objects.invoices.write` or `crm.schemas.invoices.read`.
#[derive(Debug)]
pub enum InvoicesSchemaRead {}

impl<S: scope::InvoicesSchemaRead + ?Sized> Grants<InvoicesSchemaRead> for S {}

/// The requirement `crm.objects.leads.read` or `crm.objects.leads.write`.
#[derive(Debug)]
pub enum LeadsSchemaRead {}

impl<S: scope::LeadsSchemaRead + ?Sized> Grants<LeadsSchemaRead> for S {}

/// The requirement `crm.objects.listings.read` or `crm.objects.listings.write` or `crm.schemas.listings.read`.
#[derive(Debug)]
pub enum ListingsSchemaRead {}

impl<S: scope::ListingsSchemaRead + ?Sized> Grants<ListingsSchemaRead> for S {}

/// The requirement `crm.objects.meetings.read` or `crm.schemas.meetings.read`.
#[derive(Debug)]
pub enum MeetingsSchemaRead {}

impl<S: scope::MeetingsSchemaRead + ?Sized> Grants<MeetingsSchemaRead> for S {}

/// The requirement `crm.objects.notes.read` or `crm.schemas.notes.read`.
#[derive(Debug)]
pub enum NotesSchemaRead {}

impl<S: scope::NotesSchemaRead + ?Sized> Grants<NotesSchemaRead> for S {}

/// The requirement `crm.objects.orders.read` or `crm.pipelines.orders.read` or `crm.schemas.orders.read`.
#[derive(Debug)]
pub enum OrdersSchemaRead {}

impl<S: scope::OrdersSchemaRead + ?Sized> Grants<OrdersSchemaRead> for S {}

/// The requirement `crm.objects.orders.write` or `crm.pipelines.orders.write` or `crm.schemas.orders.write`.
#[derive(Debug)]
pub enum OrdersSchemaWrite {}

impl<S: scope::OrdersSchemaWrite + ?Sized> Grants<OrdersSchemaWrite> for S {}

/// The requirement `crm.objects.products.read` or `e-commerce`.
#[derive(Debug)]
pub enum ProductsRead {}

impl<S: scope::ProductsRead + ?Sized> Grants<ProductsRead> for S {}

/// The requirement `crm.objects.products.write` or `e-commerce`.
#[derive(Debug)]
pub enum ProductsWrite {}

impl<S: scope::ProductsWrite + ?Sized> Grants<ProductsWrite> for S {}

/// The requirement `crm.objects.projects.highly_sensitive.read` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.read` or `crm.objects.projects.sensitive.read` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.schemas.projects.read`.
#[derive(Debug)]
pub enum ProjectsSchemaRead {}

impl<S: scope::ProjectsSchemaRead + ?Sized> Grants<ProjectsSchemaRead> for S {}

/// The requirement `crm.objects.quotes.read` or `e-commerce`.
#[derive(Debug)]
pub enum QuotesRead {}

impl<S: scope::QuotesRead + ?Sized> Grants<QuotesRead> for S {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `crm.schemas.quotes.read`.
#[derive(Debug)]
pub enum QuotesSchemaRead {}

impl<S: scope::QuotesSchemaRead + ?Sized> Grants<QuotesSchemaRead> for S {}

/// The requirement `crm.objects.quotes.write` or `e-commerce`.
#[derive(Debug)]
pub enum QuotesWrite {}

impl<S: scope::QuotesWrite + ?Sized> Grants<QuotesWrite> for S {}

/// The requirement `crm.objects.services.read` or `crm.objects.services.write` or `crm.schemas.services.read`.
#[derive(Debug)]
pub enum ServicesSchemaRead {}

impl<S: scope::ServicesSchemaRead + ?Sized> Grants<ServicesSchemaRead> for S {}

/// The requirement `crm.objects.subscriptions.read` or `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.read`.
#[derive(Debug)]
pub enum SubscriptionsSchemaRead {}

impl<S: scope::SubscriptionsSchemaRead + ?Sized> Grants<SubscriptionsSchemaRead> for S {}

/// The requirement `crm.objects.tasks.read` or `crm.schemas.tasks.read`.
#[derive(Debug)]
pub enum TasksSchemaRead {}

impl<S: scope::TasksSchemaRead + ?Sized> Grants<TasksSchemaRead> for S {}

/// The scope `tickets`.
#[derive(Debug)]
pub enum Tickets {}

impl<S: scope::Tickets + ?Sized> Grants<Tickets> for S {}

/// The requirement `crm.objects.tickets.highly_sensitive.read` or `crm.objects.tickets.sensitive.read` or `crm.schemas.tickets.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[derive(Debug)]
pub enum TicketsSchemaRead {}

impl<S: scope::TicketsSchemaRead + ?Sized> Grants<TicketsSchemaRead> for S {}

/// The requirement `crm.objects.tickets.highly_sensitive.write` or `crm.objects.tickets.sensitive.write` or `crm.schemas.tickets.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[derive(Debug)]
pub enum TicketsSchemaWrite {}

impl<S: scope::TicketsSchemaWrite + ?Sized> Grants<TicketsSchemaWrite> for S {}
