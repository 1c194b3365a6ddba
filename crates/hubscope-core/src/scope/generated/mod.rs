//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use super::{AppLevel, Developer, Unchecked};

/// The scope `account-info.security.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `account-info.security.read`",
    label = "this call needs `account-info.security.read`",
    note = "add \"account-info.security.read\" to the scopes of `{Self}`"
)]
pub trait AccountInfoSecurityRead {}

#[diagnostic::do_not_recommend]
impl AccountInfoSecurityRead for Unchecked {}

/// The scope `analytics.behavioral_events.send`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `analytics.behavioral_events.send`",
    label = "this call needs `analytics.behavioral_events.send`",
    note = "add \"analytics.behavioral_events.send\" to the scopes of `{Self}`"
)]
pub trait AnalyticsBehavioralEventsSend {}

#[diagnostic::do_not_recommend]
impl AnalyticsBehavioralEventsSend for Unchecked {}

/// The scope `automation`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `automation`",
    label = "this call needs `automation`",
    note = "add \"automation\" to the scopes of `{Self}`"
)]
pub trait Automation: AutomationOrCrmObjectsOwnersRead {}

#[diagnostic::do_not_recommend]
impl Automation for Unchecked {}

/// The scope `automation.sequences.enrollments.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `automation.sequences.enrollments.write`",
    label = "this call needs `automation.sequences.enrollments.write`",
    note = "add \"automation.sequences.enrollments.write\" to the scopes of `{Self}`"
)]
pub trait AutomationSequencesEnrollmentsWrite {}

#[diagnostic::do_not_recommend]
impl AutomationSequencesEnrollmentsWrite for Unchecked {}

/// The scope `automation.sequences.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `automation.sequences.read`",
    label = "this call needs `automation.sequences.read`",
    note = "add \"automation.sequences.read\" to the scopes of `{Self}`"
)]
pub trait AutomationSequencesRead {}

#[diagnostic::do_not_recommend]
impl AutomationSequencesRead for Unchecked {}

/// The scope `behavioral_events.event_definitions.read_write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `behavioral_events.event_definitions.read_write`",
    label = "this call needs `behavioral_events.event_definitions.read_write`",
    note = "add \"behavioral_events.event_definitions.read_write\" to the scopes of `{Self}`"
)]
pub trait BehavioralEventsEventDefinitionsReadWrite {}

#[diagnostic::do_not_recommend]
impl BehavioralEventsEventDefinitionsReadWrite for Unchecked {}

/// The scope `business_units_view.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `business_units_view.read`",
    label = "this call needs `business_units_view.read`",
    note = "add \"business_units_view.read\" to the scopes of `{Self}`"
)]
pub trait BusinessUnitsViewRead {}

#[diagnostic::do_not_recommend]
impl BusinessUnitsViewRead for Unchecked {}

/// The scope `cms.domains.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `cms.domains.read`",
    label = "this call needs `cms.domains.read`",
    note = "add \"cms.domains.read\" to the scopes of `{Self}`"
)]
pub trait CmsDomainsRead: CmsDomainsReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CmsDomainsRead for Unchecked {}

/// The scope `cms.domains.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `cms.domains.write`",
    label = "this call needs `cms.domains.write`",
    note = "add \"cms.domains.write\" to the scopes of `{Self}`"
)]
pub trait CmsDomainsWrite: CmsDomainsReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CmsDomainsWrite for Unchecked {}

/// The scope `cms.knowledge_base.settings.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `cms.knowledge_base.settings.read`",
    label = "this call needs `cms.knowledge_base.settings.read`",
    note = "add \"cms.knowledge_base.settings.read\" to the scopes of `{Self}`"
)]
pub trait CmsKnowledgeBaseSettingsRead: CmsDomainsReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CmsKnowledgeBaseSettingsRead for Unchecked {}

/// The scope `cms.knowledge_base.settings.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `cms.knowledge_base.settings.write`",
    label = "this call needs `cms.knowledge_base.settings.write`",
    note = "add \"cms.knowledge_base.settings.write\" to the scopes of `{Self}`"
)]
pub trait CmsKnowledgeBaseSettingsWrite: CmsDomainsReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CmsKnowledgeBaseSettingsWrite for Unchecked {}

/// The scope `cms.membership.access_groups.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `cms.membership.access_groups.write`",
    label = "this call needs `cms.membership.access_groups.write`",
    note = "add \"cms.membership.access_groups.write\" to the scopes of `{Self}`"
)]
pub trait CmsMembershipAccessGroupsWrite: CmsMembershipAccessGroupsWriteOrCrmListsWrite {}

#[diagnostic::do_not_recommend]
impl CmsMembershipAccessGroupsWrite for Unchecked {}

/// The scope `communication_preferences.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `communication_preferences.read`",
    label = "this call needs `communication_preferences.read`",
    note = "add \"communication_preferences.read\" to the scopes of `{Self}`"
)]
pub trait CommunicationPreferencesRead:
    CommunicationPreferencesReadOrCommunicationPreferencesReadWrite
{
}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesRead for Unchecked {}

/// The scope `communication_preferences.read_write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `communication_preferences.read_write`",
    label = "this call needs `communication_preferences.read_write`",
    note = "add \"communication_preferences.read_write\" to the scopes of `{Self}`"
)]
pub trait CommunicationPreferencesReadWrite:
    CommunicationPreferencesReadOrCommunicationPreferencesReadWrite
    + CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite
    + CommunicationPreferencesReadWriteOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesReadWrite for Unchecked {}

/// The scope `communication_preferences.statuses.batch.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `communication_preferences.statuses.batch.read`",
    label = "this call needs `communication_preferences.statuses.batch.read`",
    note = "add \"communication_preferences.statuses.batch.read\" to the scopes of `{Self}`"
)]
pub trait CommunicationPreferencesStatusesBatchRead {}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesStatusesBatchRead for Unchecked {}

/// The scope `communication_preferences.statuses.batch.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `communication_preferences.statuses.batch.write`",
    label = "this call needs `communication_preferences.statuses.batch.write`",
    note = "add \"communication_preferences.statuses.batch.write\" to the scopes of `{Self}`"
)]
pub trait CommunicationPreferencesStatusesBatchWrite {}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesStatusesBatchWrite for Unchecked {}

/// The scope `communication_preferences.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `communication_preferences.write`",
    label = "this call needs `communication_preferences.write`",
    note = "add \"communication_preferences.write\" to the scopes of `{Self}`"
)]
pub trait CommunicationPreferencesWrite:
    CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite
{
}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesWrite for Unchecked {}

/// The scope `contacts`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `contacts`",
    label = "this call needs `contacts`",
    note = "add \"contacts\" to the scopes of `{Self}`"
)]
pub trait Contacts {}

#[diagnostic::do_not_recommend]
impl Contacts for Unchecked {}

/// The scope `content`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `content`",
    label = "this call needs `content`",
    note = "add \"content\" to the scopes of `{Self}`"
)]
pub trait Content:
    CmsDomainsReadOrOthers
    + ContentOrContentLandingPagesRead
    + ContentOrContentLandingPagesWrite
    + ContentOrContentSitePagesRead
    + ContentOrContentSitePagesWrite
    + ContentOrMarketingEmailReadOrMarketingEmailWrite
{
}

#[diagnostic::do_not_recommend]
impl Content for Unchecked {}

/// The scope `content.landing_pages.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `content.landing_pages.read`",
    label = "this call needs `content.landing_pages.read`",
    note = "add \"content.landing_pages.read\" to the scopes of `{Self}`"
)]
pub trait ContentLandingPagesRead: ContentOrContentLandingPagesRead {}

#[diagnostic::do_not_recommend]
impl ContentLandingPagesRead for Unchecked {}

/// The scope `content.landing_pages.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `content.landing_pages.write`",
    label = "this call needs `content.landing_pages.write`",
    note = "add \"content.landing_pages.write\" to the scopes of `{Self}`"
)]
pub trait ContentLandingPagesWrite: ContentOrContentLandingPagesWrite {}

#[diagnostic::do_not_recommend]
impl ContentLandingPagesWrite for Unchecked {}

/// The scope `content.site_pages.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `content.site_pages.read`",
    label = "this call needs `content.site_pages.read`",
    note = "add \"content.site_pages.read\" to the scopes of `{Self}`"
)]
pub trait ContentSitePagesRead: ContentOrContentSitePagesRead {}

#[diagnostic::do_not_recommend]
impl ContentSitePagesRead for Unchecked {}

/// The scope `content.site_pages.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `content.site_pages.write`",
    label = "this call needs `content.site_pages.write`",
    note = "add \"content.site_pages.write\" to the scopes of `{Self}`"
)]
pub trait ContentSitePagesWrite: ContentOrContentSitePagesWrite {}

#[diagnostic::do_not_recommend]
impl ContentSitePagesWrite for Unchecked {}

/// The scope `conversations.custom_channels.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `conversations.custom_channels.read`",
    label = "this call needs `conversations.custom_channels.read`",
    note = "add \"conversations.custom_channels.read\" to the scopes of `{Self}`"
)]
pub trait ConversationsCustomChannelsRead:
    ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite
{
}

#[diagnostic::do_not_recommend]
impl ConversationsCustomChannelsRead for Unchecked {}

/// The scope `conversations.custom_channels.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `conversations.custom_channels.write`",
    label = "this call needs `conversations.custom_channels.write`",
    note = "add \"conversations.custom_channels.write\" to the scopes of `{Self}`"
)]
pub trait ConversationsCustomChannelsWrite:
    ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite
{
}

#[diagnostic::do_not_recommend]
impl ConversationsCustomChannelsWrite for Unchecked {}

/// The scope `conversations.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `conversations.read`",
    label = "this call needs `conversations.read`",
    note = "add \"conversations.read\" to the scopes of `{Self}`"
)]
pub trait ConversationsRead {}

#[diagnostic::do_not_recommend]
impl ConversationsRead for Unchecked {}

/// The scope `conversations.visitor_identification.tokens.create`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `conversations.visitor_identification.tokens.create`",
    label = "this call needs `conversations.visitor_identification.tokens.create`",
    note = "add \"conversations.visitor_identification.tokens.create\" to the scopes of `{Self}`"
)]
pub trait ConversationsVisitorIdentificationTokensCreate {}

#[diagnostic::do_not_recommend]
impl ConversationsVisitorIdentificationTokensCreate for Unchecked {}

/// The scope `conversations.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `conversations.write`",
    label = "this call needs `conversations.write`",
    note = "add \"conversations.write\" to the scopes of `{Self}`"
)]
pub trait ConversationsWrite {}

#[diagnostic::do_not_recommend]
impl ConversationsWrite for Unchecked {}

/// The scope `cpq.quotes.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `cpq.quotes.read`",
    label = "this call needs `cpq.quotes.read`",
    note = "add \"cpq.quotes.read\" to the scopes of `{Self}`"
)]
pub trait CpqQuotesRead:
    QuotesSchemaRead + SettingsCurrenciesReadOrOthers + TaxRatesReadOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CpqQuotesRead for Unchecked {}

/// The scope `cpq.quotes.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `cpq.quotes.write`",
    label = "this call needs `cpq.quotes.write`",
    note = "add \"cpq.quotes.write\" to the scopes of `{Self}`"
)]
pub trait CpqQuotesWrite:
    QuotesSchemaRead + SettingsCurrenciesReadOrOthers + TaxRatesReadOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CpqQuotesWrite for Unchecked {}

/// The scope `crm.dealsplits.read_write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.dealsplits.read_write`",
    label = "this call needs `crm.dealsplits.read_write`",
    note = "add \"crm.dealsplits.read_write\" to the scopes of `{Self}`"
)]
pub trait CrmDealsplitsReadWrite {}

#[diagnostic::do_not_recommend]
impl CrmDealsplitsReadWrite for Unchecked {}

/// The scope `crm.export`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.export`",
    label = "this call needs `crm.export`",
    note = "add \"crm.export\" to the scopes of `{Self}`"
)]
pub trait CrmExport {}

#[diagnostic::do_not_recommend]
impl CrmExport for Unchecked {}

/// The scope `crm.extensions_calling_transcripts.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.extensions_calling_transcripts.read`",
    label = "this call needs `crm.extensions_calling_transcripts.read`",
    note = "add \"crm.extensions_calling_transcripts.read\" to the scopes of `{Self}`"
)]
pub trait CrmExtensionsCallingTranscriptsRead {}

#[diagnostic::do_not_recommend]
impl CrmExtensionsCallingTranscriptsRead for Unchecked {}

/// The scope `crm.extensions_calling_transcripts.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.extensions_calling_transcripts.write`",
    label = "this call needs `crm.extensions_calling_transcripts.write`",
    note = "add \"crm.extensions_calling_transcripts.write\" to the scopes of `{Self}`"
)]
pub trait CrmExtensionsCallingTranscriptsWrite {}

#[diagnostic::do_not_recommend]
impl CrmExtensionsCallingTranscriptsWrite for Unchecked {}

/// The scope `crm.import`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.import`",
    label = "this call needs `crm.import`",
    note = "add \"crm.import\" to the scopes of `{Self}`"
)]
pub trait CrmImport {}

#[diagnostic::do_not_recommend]
impl CrmImport for Unchecked {}

/// The scope `crm.lists.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.lists.read`",
    label = "this call needs `crm.lists.read`",
    note = "add \"crm.lists.read\" to the scopes of `{Self}`"
)]
pub trait CrmListsRead {}

#[diagnostic::do_not_recommend]
impl CrmListsRead for Unchecked {}

/// The scope `crm.lists.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.lists.write`",
    label = "this call needs `crm.lists.write`",
    note = "add \"crm.lists.write\" to the scopes of `{Self}`"
)]
pub trait CrmListsWrite: CmsMembershipAccessGroupsWriteOrCrmListsWrite {}

#[diagnostic::do_not_recommend]
impl CrmListsWrite for Unchecked {}

/// The scope `crm.objects.appointments.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.appointments.read`",
    label = "this call needs `crm.objects.appointments.read`",
    note = "add \"crm.objects.appointments.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsAppointmentsRead: AnyCrmObject + AppointmentsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsAppointmentsRead for Unchecked {}

/// The scope `crm.objects.appointments.sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.appointments.sensitive.read`",
    label = "this call needs `crm.objects.appointments.sensitive.read`",
    note = "add \"crm.objects.appointments.sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsAppointmentsSensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsAppointmentsSensitiveRead for Unchecked {}

/// The scope `crm.objects.appointments.sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.appointments.sensitive.read.v2`",
    label = "this call needs `crm.objects.appointments.sensitive.read.v2`",
    note = "add \"crm.objects.appointments.sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsAppointmentsSensitiveReadV2: AnyCrmObject + AppointmentsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsAppointmentsSensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.appointments.sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.appointments.sensitive.write`",
    label = "this call needs `crm.objects.appointments.sensitive.write`",
    note = "add \"crm.objects.appointments.sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsAppointmentsSensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsAppointmentsSensitiveWrite for Unchecked {}

/// The scope `crm.objects.appointments.sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.appointments.sensitive.write.v2`",
    label = "this call needs `crm.objects.appointments.sensitive.write.v2`",
    note = "add \"crm.objects.appointments.sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsAppointmentsSensitiveWriteV2:
    AnyCrmObject + AnyMeetingWrite + AppointmentsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsAppointmentsSensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.appointments.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.appointments.write`",
    label = "this call needs `crm.objects.appointments.write`",
    note = "add \"crm.objects.appointments.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsAppointmentsWrite:
    AnyCrmObject + AnyMeetingWrite + AppointmentsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsAppointmentsWrite for Unchecked {}

/// The scope `crm.objects.calls.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.calls.read`",
    label = "this call needs `crm.objects.calls.read`",
    note = "add \"crm.objects.calls.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCallsRead: AnyCrmObject + CallsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCallsRead for Unchecked {}

/// The scope `crm.objects.carts.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.carts.read`",
    label = "this call needs `crm.objects.carts.read`",
    note = "add \"crm.objects.carts.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCartsRead: AnyCrmObject + CartsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCartsRead for Unchecked {}

/// The scope `crm.objects.carts.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.carts.write`",
    label = "this call needs `crm.objects.carts.write`",
    note = "add \"crm.objects.carts.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCartsWrite: AnyCrmObject + CartsSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCartsWrite for Unchecked {}

/// The scope `crm.objects.commercepayments.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.commercepayments.read`",
    label = "this call needs `crm.objects.commercepayments.read`",
    note = "add \"crm.objects.commercepayments.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCommercepaymentsRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCommercepaymentsRead for Unchecked {}

/// The scope `crm.objects.commercepayments.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.commercepayments.write`",
    label = "this call needs `crm.objects.commercepayments.write`",
    note = "add \"crm.objects.commercepayments.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCommercepaymentsWrite:
    AnyCrmObject + AnyMeetingWrite + CommercePaymentsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCommercepaymentsWrite for Unchecked {}

/// The scope `crm.objects.companies.highly_sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.highly_sensitive.read`",
    label = "this call needs `crm.objects.companies.highly_sensitive.read`",
    note = "add \"crm.objects.companies.highly_sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesHighlySensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesHighlySensitiveRead for Unchecked {}

/// The scope `crm.objects.companies.highly_sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.highly_sensitive.read.v2`",
    label = "this call needs `crm.objects.companies.highly_sensitive.read.v2`",
    note = "add \"crm.objects.companies.highly_sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesHighlySensitiveReadV2:
    AnyCrmObject + AnyTimelineRead + CompaniesSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesHighlySensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.companies.highly_sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.highly_sensitive.write`",
    label = "this call needs `crm.objects.companies.highly_sensitive.write`",
    note = "add \"crm.objects.companies.highly_sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesHighlySensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesHighlySensitiveWrite for Unchecked {}

/// The scope `crm.objects.companies.highly_sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.highly_sensitive.write.v2`",
    label = "this call needs `crm.objects.companies.highly_sensitive.write.v2`",
    note = "add \"crm.objects.companies.highly_sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesHighlySensitiveWriteV2:
    AnyCrmObject + AnyMeetingWrite + AnyTimelineWrite + CompaniesSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesHighlySensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.companies.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.read`",
    label = "this call needs `crm.objects.companies.read`",
    note = "add \"crm.objects.companies.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesRead: AnyCrmObject + AnyTimelineRead + CompaniesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesRead for Unchecked {}

/// The scope `crm.objects.companies.sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.sensitive.read`",
    label = "this call needs `crm.objects.companies.sensitive.read`",
    note = "add \"crm.objects.companies.sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesSensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesSensitiveRead for Unchecked {}

/// The scope `crm.objects.companies.sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.sensitive.read.v2`",
    label = "this call needs `crm.objects.companies.sensitive.read.v2`",
    note = "add \"crm.objects.companies.sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesSensitiveReadV2:
    AnyCrmObject + AnyTimelineRead + CompaniesSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesSensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.companies.sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.sensitive.write`",
    label = "this call needs `crm.objects.companies.sensitive.write`",
    note = "add \"crm.objects.companies.sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesSensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesSensitiveWrite for Unchecked {}

/// The scope `crm.objects.companies.sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.sensitive.write.v2`",
    label = "this call needs `crm.objects.companies.sensitive.write.v2`",
    note = "add \"crm.objects.companies.sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesSensitiveWriteV2:
    AnyCrmObject + AnyMeetingWrite + AnyTimelineWrite + CompaniesSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesSensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.companies.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.companies.write`",
    label = "this call needs `crm.objects.companies.write`",
    note = "add \"crm.objects.companies.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCompaniesWrite:
    AnyCrmObject + AnyMeetingWrite + AnyTimelineWrite + CompaniesSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCompaniesWrite for Unchecked {}

/// The scope `crm.objects.contacts.highly_sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.highly_sensitive.read`",
    label = "this call needs `crm.objects.contacts.highly_sensitive.read`",
    note = "add \"crm.objects.contacts.highly_sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsHighlySensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsHighlySensitiveRead for Unchecked {}

/// The scope `crm.objects.contacts.highly_sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.highly_sensitive.read.v2`",
    label = "this call needs `crm.objects.contacts.highly_sensitive.read.v2`",
    note = "add \"crm.objects.contacts.highly_sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsHighlySensitiveReadV2:
    AnyCrmObject + AnyTimelineRead + ContactsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsHighlySensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.contacts.highly_sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.highly_sensitive.write`",
    label = "this call needs `crm.objects.contacts.highly_sensitive.write`",
    note = "add \"crm.objects.contacts.highly_sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsHighlySensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsHighlySensitiveWrite for Unchecked {}

/// The scope `crm.objects.contacts.highly_sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.highly_sensitive.write.v2`",
    label = "this call needs `crm.objects.contacts.highly_sensitive.write.v2`",
    note = "add \"crm.objects.contacts.highly_sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsHighlySensitiveWriteV2:
    AnyCrmObject
    + AnyMeetingWrite
    + AnyTimelineWrite
    + ContactsSchemaRead
    + CrmObjectsContactsWriteOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsHighlySensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.contacts.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.read`",
    label = "this call needs `crm.objects.contacts.read`",
    note = "add \"crm.objects.contacts.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsRead:
    AnyCrmObject + AnyTimelineRead + ContactsSchemaRead + EmailsRead + FeedbackSubmissionsRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsRead for Unchecked {}

/// The scope `crm.objects.contacts.sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.sensitive.read`",
    label = "this call needs `crm.objects.contacts.sensitive.read`",
    note = "add \"crm.objects.contacts.sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsSensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsSensitiveRead for Unchecked {}

/// The scope `crm.objects.contacts.sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.sensitive.read.v2`",
    label = "this call needs `crm.objects.contacts.sensitive.read.v2`",
    note = "add \"crm.objects.contacts.sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsSensitiveReadV2:
    AnyCrmObject + AnyTimelineRead + ContactsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsSensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.contacts.sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.sensitive.write`",
    label = "this call needs `crm.objects.contacts.sensitive.write`",
    note = "add \"crm.objects.contacts.sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsSensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsSensitiveWrite for Unchecked {}

/// The scope `crm.objects.contacts.sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.sensitive.write.v2`",
    label = "this call needs `crm.objects.contacts.sensitive.write.v2`",
    note = "add \"crm.objects.contacts.sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsSensitiveWriteV2:
    AnyCrmObject
    + AnyMeetingWrite
    + AnyTimelineWrite
    + ContactsSchemaRead
    + CrmObjectsContactsWriteOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsSensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.contacts.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contacts.write`",
    label = "this call needs `crm.objects.contacts.write`",
    note = "add \"crm.objects.contacts.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContactsWrite:
    AnyCrmObject
    + AnyMeetingWrite
    + AnyTimelineWrite
    + ContactsSchemaRead
    + CrmObjectsContactsWriteOrOthers
    + EmailsWrite
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsWrite for Unchecked {}

/// The scope `crm.objects.contracts.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.contracts.read`",
    label = "this call needs `crm.objects.contracts.read`",
    note = "add \"crm.objects.contracts.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsContractsRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsContractsRead for Unchecked {}

/// The scope `crm.objects.courses.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.courses.read`",
    label = "this call needs `crm.objects.courses.read`",
    note = "add \"crm.objects.courses.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCoursesRead: AnyCrmObject + CoursesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCoursesRead for Unchecked {}

/// The scope `crm.objects.courses.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.courses.write`",
    label = "this call needs `crm.objects.courses.write`",
    note = "add \"crm.objects.courses.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCoursesWrite: AnyCrmObject + AnyMeetingWrite + CoursesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCoursesWrite for Unchecked {}

/// The scope `crm.objects.custom.highly_sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.highly_sensitive.read`",
    label = "this call needs `crm.objects.custom.highly_sensitive.read`",
    note = "add \"crm.objects.custom.highly_sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomHighlySensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomHighlySensitiveRead for Unchecked {}

/// The scope `crm.objects.custom.highly_sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.highly_sensitive.read.v2`",
    label = "this call needs `crm.objects.custom.highly_sensitive.read.v2`",
    note = "add \"crm.objects.custom.highly_sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomHighlySensitiveReadV2:
    AnyCrmObject
    + CrmObjectsCustomReadOrOthers
    + CrmSchemasCustomReadOrOthers
    + CrmSchemasCustomReadOrOthersOfSchemas
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomHighlySensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.custom.highly_sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.highly_sensitive.write`",
    label = "this call needs `crm.objects.custom.highly_sensitive.write`",
    note = "add \"crm.objects.custom.highly_sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomHighlySensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomHighlySensitiveWrite for Unchecked {}

/// The scope `crm.objects.custom.highly_sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.highly_sensitive.write.v2`",
    label = "this call needs `crm.objects.custom.highly_sensitive.write.v2`",
    note = "add \"crm.objects.custom.highly_sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomHighlySensitiveWriteV2:
    AnyCrmObject + CrmObjectsCustomReadOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomHighlySensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.custom.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.read`",
    label = "this call needs `crm.objects.custom.read`",
    note = "add \"crm.objects.custom.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomRead:
    AnyCrmObject
    + CrmObjectsCustomReadOrOthers
    + CrmSchemasCustomReadOrOthers
    + CrmSchemasCustomReadOrOthersOfSchemas
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomRead for Unchecked {}

/// The scope `crm.objects.custom.sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.sensitive.read`",
    label = "this call needs `crm.objects.custom.sensitive.read`",
    note = "add \"crm.objects.custom.sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomSensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomSensitiveRead for Unchecked {}

/// The scope `crm.objects.custom.sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.sensitive.read.v2`",
    label = "this call needs `crm.objects.custom.sensitive.read.v2`",
    note = "add \"crm.objects.custom.sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomSensitiveReadV2:
    AnyCrmObject
    + CrmObjectsCustomReadOrOthers
    + CrmSchemasCustomReadOrOthers
    + CrmSchemasCustomReadOrOthersOfSchemas
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomSensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.custom.sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.sensitive.write`",
    label = "this call needs `crm.objects.custom.sensitive.write`",
    note = "add \"crm.objects.custom.sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomSensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomSensitiveWrite for Unchecked {}

/// The scope `crm.objects.custom.sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.sensitive.write.v2`",
    label = "this call needs `crm.objects.custom.sensitive.write.v2`",
    note = "add \"crm.objects.custom.sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomSensitiveWriteV2: AnyCrmObject + CrmObjectsCustomReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomSensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.custom.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.custom.write`",
    label = "this call needs `crm.objects.custom.write`",
    note = "add \"crm.objects.custom.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsCustomWrite: AnyCrmObject + CrmObjectsCustomReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomWrite for Unchecked {}

/// The scope `crm.objects.deals.highly_sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.highly_sensitive.read`",
    label = "this call needs `crm.objects.deals.highly_sensitive.read`",
    note = "add \"crm.objects.deals.highly_sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsHighlySensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsHighlySensitiveRead for Unchecked {}

/// The scope `crm.objects.deals.highly_sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.highly_sensitive.read.v2`",
    label = "this call needs `crm.objects.deals.highly_sensitive.read.v2`",
    note = "add \"crm.objects.deals.highly_sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsHighlySensitiveReadV2:
    AnyCrmObject + AnyTimelineRead + DealsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsHighlySensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.deals.highly_sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.highly_sensitive.write`",
    label = "this call needs `crm.objects.deals.highly_sensitive.write`",
    note = "add \"crm.objects.deals.highly_sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsHighlySensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsHighlySensitiveWrite for Unchecked {}

/// The scope `crm.objects.deals.highly_sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.highly_sensitive.write.v2`",
    label = "this call needs `crm.objects.deals.highly_sensitive.write.v2`",
    note = "add \"crm.objects.deals.highly_sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsHighlySensitiveWriteV2:
    AnyCrmObject + AnyMeetingWrite + AnyTimelineWrite + DealsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsHighlySensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.deals.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.read`",
    label = "this call needs `crm.objects.deals.read`",
    note = "add \"crm.objects.deals.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsRead: AnyCrmObject + AnyTimelineRead + DealsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsRead for Unchecked {}

/// The scope `crm.objects.deals.sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.sensitive.read`",
    label = "this call needs `crm.objects.deals.sensitive.read`",
    note = "add \"crm.objects.deals.sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsSensitiveRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsSensitiveRead for Unchecked {}

/// The scope `crm.objects.deals.sensitive.read.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.sensitive.read.v2`",
    label = "this call needs `crm.objects.deals.sensitive.read.v2`",
    note = "add \"crm.objects.deals.sensitive.read.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsSensitiveReadV2: AnyCrmObject + AnyTimelineRead + DealsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsSensitiveReadV2 for Unchecked {}

/// The scope `crm.objects.deals.sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.sensitive.write`",
    label = "this call needs `crm.objects.deals.sensitive.write`",
    note = "add \"crm.objects.deals.sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsSensitiveWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsSensitiveWrite for Unchecked {}

/// The scope `crm.objects.deals.sensitive.write.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.sensitive.write.v2`",
    label = "this call needs `crm.objects.deals.sensitive.write.v2`",
    note = "add \"crm.objects.deals.sensitive.write.v2\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsSensitiveWriteV2:
    AnyCrmObject + AnyMeetingWrite + AnyTimelineWrite + DealsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsSensitiveWriteV2 for Unchecked {}

/// The scope `crm.objects.deals.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.deals.write`",
    label = "this call needs `crm.objects.deals.write`",
    note = "add \"crm.objects.deals.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsDealsWrite:
    AnyCrmObject + AnyMeetingWrite + AnyTimelineWrite + DealsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsDealsWrite for Unchecked {}

/// The scope `crm.objects.emails.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.emails.read`",
    label = "this call needs `crm.objects.emails.read`",
    note = "add \"crm.objects.emails.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsEmailsRead: AnyCrmObject + EmailsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsEmailsRead for Unchecked {}

/// The scope `crm.objects.feedback_submissions.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.feedback_submissions.read`",
    label = "this call needs `crm.objects.feedback_submissions.read`",
    note = "add \"crm.objects.feedback_submissions.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsFeedbackSubmissionsRead: FeedbackSubmissionsRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsFeedbackSubmissionsRead for Unchecked {}

/// The scope `crm.objects.goals.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.goals.read`",
    label = "this call needs `crm.objects.goals.read`",
    note = "add \"crm.objects.goals.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsGoalsRead: AnyCrmObject + GoalTargetsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsGoalsRead for Unchecked {}

/// The scope `crm.objects.goals.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.goals.write`",
    label = "this call needs `crm.objects.goals.write`",
    note = "add \"crm.objects.goals.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsGoalsWrite: AnyCrmObject + AnyMeetingWrite + GoalTargetsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsGoalsWrite for Unchecked {}

/// The scope `crm.objects.invoices.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.invoices.read`",
    label = "this call needs `crm.objects.invoices.read`",
    note = "add \"crm.objects.invoices.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsInvoicesRead: AnyCrmObject + InvoicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsInvoicesRead for Unchecked {}

/// The scope `crm.objects.invoices.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.invoices.write`",
    label = "this call needs `crm.objects.invoices.write`",
    note = "add \"crm.objects.invoices.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsInvoicesWrite: AnyCrmObject + InvoicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsInvoicesWrite for Unchecked {}

/// The scope `crm.objects.leads.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.leads.read`",
    label = "this call needs `crm.objects.leads.read`",
    note = "add \"crm.objects.leads.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsLeadsRead: AnyCrmObject + LeadsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsLeadsRead for Unchecked {}

/// The scope `crm.objects.leads.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.leads.write`",
    label = "this call needs `crm.objects.leads.write`",
    note = "add \"crm.objects.leads.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsLeadsWrite: AnyCrmObject + LeadsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsLeadsWrite for Unchecked {}

/// The scope `crm.objects.line_items.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.line_items.read`",
    label = "this call needs `crm.objects.line_items.read`",
    note = "add \"crm.objects.line_items.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsLineItemsRead: AnyCrmObject + DiscountsRead + DiscountsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsLineItemsRead for Unchecked {}

/// The scope `crm.objects.line_items.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.line_items.write`",
    label = "this call needs `crm.objects.line_items.write`",
    note = "add \"crm.objects.line_items.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsLineItemsWrite:
    AnyCrmObject + AnyMeetingWrite + DiscountsSchemaRead + DiscountsWrite
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsLineItemsWrite for Unchecked {}

/// The scope `crm.objects.listings.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.listings.read`",
    label = "this call needs `crm.objects.listings.read`",
    note = "add \"crm.objects.listings.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsListingsRead: AnyCrmObject + ListingsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsListingsRead for Unchecked {}

/// The scope `crm.objects.listings.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.listings.write`",
    label = "this call needs `crm.objects.listings.write`",
    note = "add \"crm.objects.listings.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsListingsWrite: AnyCrmObject + AnyMeetingWrite + ListingsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsListingsWrite for Unchecked {}

/// The scope `crm.objects.marketing_events.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.marketing_events.read`",
    label = "this call needs `crm.objects.marketing_events.read`",
    note = "add \"crm.objects.marketing_events.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsMarketingEventsRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsMarketingEventsRead for Unchecked {}

/// The scope `crm.objects.marketing_events.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.marketing_events.write`",
    label = "this call needs `crm.objects.marketing_events.write`",
    note = "add \"crm.objects.marketing_events.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsMarketingEventsWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsMarketingEventsWrite for Unchecked {}

/// The scope `crm.objects.meetings.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.meetings.read`",
    label = "this call needs `crm.objects.meetings.read`",
    note = "add \"crm.objects.meetings.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsMeetingsRead: AnyCrmObject + MeetingsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsMeetingsRead for Unchecked {}

/// The scope `crm.objects.notes.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.notes.read`",
    label = "this call needs `crm.objects.notes.read`",
    note = "add \"crm.objects.notes.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsNotesRead: AnyCrmObject + NotesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsNotesRead for Unchecked {}

/// The scope `crm.objects.orders.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.orders.read`",
    label = "this call needs `crm.objects.orders.read`",
    note = "add \"crm.objects.orders.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsOrdersRead: AnyCrmObject + OrdersSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsOrdersRead for Unchecked {}

/// The scope `crm.objects.orders.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.orders.write`",
    label = "this call needs `crm.objects.orders.write`",
    note = "add \"crm.objects.orders.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsOrdersWrite: AnyCrmObject + OrdersSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsOrdersWrite for Unchecked {}

/// The scope `crm.objects.owners.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.owners.read`",
    label = "this call needs `crm.objects.owners.read`",
    note = "add \"crm.objects.owners.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsOwnersRead: AutomationOrCrmObjectsOwnersRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsOwnersRead for Unchecked {}

/// The scope `crm.objects.partner-clients.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.partner-clients.read`",
    label = "this call needs `crm.objects.partner-clients.read`",
    note = "add \"crm.objects.partner-clients.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsPartnerClientsRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl CrmObjectsPartnerClientsRead for Unchecked {}

/// The scope `crm.objects.partner-clients.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.partner-clients.write`",
    label = "this call needs `crm.objects.partner-clients.write`",
    note = "add \"crm.objects.partner-clients.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsPartnerClientsWrite: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl CrmObjectsPartnerClientsWrite for Unchecked {}

/// The scope `crm.objects.partner-services.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.partner-services.read`",
    label = "this call needs `crm.objects.partner-services.read`",
    note = "add \"crm.objects.partner-services.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsPartnerServicesRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl CrmObjectsPartnerServicesRead for Unchecked {}

/// The scope `crm.objects.partner-services.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.partner-services.write`",
    label = "this call needs `crm.objects.partner-services.write`",
    note = "add \"crm.objects.partner-services.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsPartnerServicesWrite: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl CrmObjectsPartnerServicesWrite for Unchecked {}

/// The scope `crm.objects.products.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.products.read`",
    label = "this call needs `crm.objects.products.read`",
    note = "add \"crm.objects.products.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProductsRead: AnyCrmObject + ProductsRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsProductsRead for Unchecked {}

/// The scope `crm.objects.products.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.products.write`",
    label = "this call needs `crm.objects.products.write`",
    note = "add \"crm.objects.products.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProductsWrite: AnyCrmObject + AnyMeetingWrite + ProductsWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsProductsWrite for Unchecked {}

/// The scope `crm.objects.projects.highly_sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.projects.highly_sensitive.read`",
    label = "this call needs `crm.objects.projects.highly_sensitive.read`",
    note = "add \"crm.objects.projects.highly_sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProjectsHighlySensitiveRead: AnyCrmObject + ProjectsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsProjectsHighlySensitiveRead for Unchecked {}

/// The scope `crm.objects.projects.highly_sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.projects.highly_sensitive.write`",
    label = "this call needs `crm.objects.projects.highly_sensitive.write`",
    note = "add \"crm.objects.projects.highly_sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProjectsHighlySensitiveWrite:
    AnyCrmObject + AnyMeetingWrite + ProjectsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsProjectsHighlySensitiveWrite for Unchecked {}

/// The scope `crm.objects.projects.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.projects.read`",
    label = "this call needs `crm.objects.projects.read`",
    note = "add \"crm.objects.projects.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProjectsRead: AnyCrmObject + ProjectsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsProjectsRead for Unchecked {}

/// The scope `crm.objects.projects.sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.projects.sensitive.read`",
    label = "this call needs `crm.objects.projects.sensitive.read`",
    note = "add \"crm.objects.projects.sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProjectsSensitiveRead: AnyCrmObject + ProjectsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsProjectsSensitiveRead for Unchecked {}

/// The scope `crm.objects.projects.sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.projects.sensitive.write`",
    label = "this call needs `crm.objects.projects.sensitive.write`",
    note = "add \"crm.objects.projects.sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProjectsSensitiveWrite:
    AnyCrmObject + AnyMeetingWrite + ProjectsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsProjectsSensitiveWrite for Unchecked {}

/// The scope `crm.objects.projects.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.projects.write`",
    label = "this call needs `crm.objects.projects.write`",
    note = "add \"crm.objects.projects.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsProjectsWrite: AnyCrmObject + AnyMeetingWrite + ProjectsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsProjectsWrite for Unchecked {}

/// The scope `crm.objects.quotes.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.quotes.read`",
    label = "this call needs `crm.objects.quotes.read`",
    note = "add \"crm.objects.quotes.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsQuotesRead:
    AnyCrmObject + QuotesRead + QuotesSchemaRead + SettingsCurrenciesReadOrOthers + TaxRatesReadOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsQuotesRead for Unchecked {}

/// The scope `crm.objects.quotes.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.quotes.write`",
    label = "this call needs `crm.objects.quotes.write`",
    note = "add \"crm.objects.quotes.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsQuotesWrite:
    AnyCrmObject
    + QuotesSchemaRead
    + QuotesWrite
    + SettingsCurrenciesReadOrOthers
    + TaxRatesReadOrOthers
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsQuotesWrite for Unchecked {}

/// The scope `crm.objects.services.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.services.read`",
    label = "this call needs `crm.objects.services.read`",
    note = "add \"crm.objects.services.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsServicesRead: AnyCrmObject + ServicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsServicesRead for Unchecked {}

/// The scope `crm.objects.services.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.services.write`",
    label = "this call needs `crm.objects.services.write`",
    note = "add \"crm.objects.services.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsServicesWrite: AnyCrmObject + AnyMeetingWrite + ServicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsServicesWrite for Unchecked {}

/// The scope `crm.objects.subscriptions.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.subscriptions.read`",
    label = "this call needs `crm.objects.subscriptions.read`",
    note = "add \"crm.objects.subscriptions.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsSubscriptionsRead: AnyCrmObject + SubscriptionsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsSubscriptionsRead for Unchecked {}

/// The scope `crm.objects.subscriptions.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.subscriptions.write`",
    label = "this call needs `crm.objects.subscriptions.write`",
    note = "add \"crm.objects.subscriptions.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsSubscriptionsWrite:
    AnyCrmObject + CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite + SubscriptionsSchemaRead
{
}

#[diagnostic::do_not_recommend]
impl CrmObjectsSubscriptionsWrite for Unchecked {}

/// The scope `crm.objects.tasks.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.tasks.read`",
    label = "this call needs `crm.objects.tasks.read`",
    note = "add \"crm.objects.tasks.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsTasksRead: AnyCrmObject + TasksSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsTasksRead for Unchecked {}

/// The scope `crm.objects.tickets.highly_sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.tickets.highly_sensitive.read`",
    label = "this call needs `crm.objects.tickets.highly_sensitive.read`",
    note = "add \"crm.objects.tickets.highly_sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsTicketsHighlySensitiveRead: AnyCrmObject + TicketsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsTicketsHighlySensitiveRead for Unchecked {}

/// The scope `crm.objects.tickets.highly_sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.tickets.highly_sensitive.write`",
    label = "this call needs `crm.objects.tickets.highly_sensitive.write`",
    note = "add \"crm.objects.tickets.highly_sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsTicketsHighlySensitiveWrite: AnyCrmObject + TicketsSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsTicketsHighlySensitiveWrite for Unchecked {}

/// The scope `crm.objects.tickets.sensitive.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.tickets.sensitive.read`",
    label = "this call needs `crm.objects.tickets.sensitive.read`",
    note = "add \"crm.objects.tickets.sensitive.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsTicketsSensitiveRead: AnyCrmObject + TicketsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsTicketsSensitiveRead for Unchecked {}

/// The scope `crm.objects.tickets.sensitive.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.tickets.sensitive.write`",
    label = "this call needs `crm.objects.tickets.sensitive.write`",
    note = "add \"crm.objects.tickets.sensitive.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsTicketsSensitiveWrite: AnyCrmObject + TicketsSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsTicketsSensitiveWrite for Unchecked {}

/// The scope `crm.objects.users.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.users.read`",
    label = "this call needs `crm.objects.users.read`",
    note = "add \"crm.objects.users.read\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsUsersRead: AnyCrmObject + CrmObjectsUsersReadOrSettingsUsersRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsUsersRead for Unchecked {}

/// The scope `crm.objects.users.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.objects.users.write`",
    label = "this call needs `crm.objects.users.write`",
    note = "add \"crm.objects.users.write\" to the scopes of `{Self}`"
)]
pub trait CrmObjectsUsersWrite: AnyCrmObject + CrmObjectsUsersWriteOrSettingsUsersWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsUsersWrite for Unchecked {}

/// The scope `crm.pipelines.orders.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.pipelines.orders.read`",
    label = "this call needs `crm.pipelines.orders.read`",
    note = "add \"crm.pipelines.orders.read\" to the scopes of `{Self}`"
)]
pub trait CrmPipelinesOrdersRead: OrdersSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmPipelinesOrdersRead for Unchecked {}

/// The scope `crm.pipelines.orders.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.pipelines.orders.write`",
    label = "this call needs `crm.pipelines.orders.write`",
    note = "add \"crm.pipelines.orders.write\" to the scopes of `{Self}`"
)]
pub trait CrmPipelinesOrdersWrite: OrdersSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmPipelinesOrdersWrite for Unchecked {}

/// The scope `crm.schemas.appointments.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.appointments.read`",
    label = "this call needs `crm.schemas.appointments.read`",
    note = "add \"crm.schemas.appointments.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasAppointmentsRead: AppointmentsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasAppointmentsRead for Unchecked {}

/// The scope `crm.schemas.appointments.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.appointments.write`",
    label = "this call needs `crm.schemas.appointments.write`",
    note = "add \"crm.schemas.appointments.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasAppointmentsWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasAppointmentsWrite for Unchecked {}

/// The scope `crm.schemas.calls.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.calls.read`",
    label = "this call needs `crm.schemas.calls.read`",
    note = "add \"crm.schemas.calls.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCallsRead: CallsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCallsRead for Unchecked {}

/// The scope `crm.schemas.carts.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.carts.read`",
    label = "this call needs `crm.schemas.carts.read`",
    note = "add \"crm.schemas.carts.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCartsRead: CartsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCartsRead for Unchecked {}

/// The scope `crm.schemas.carts.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.carts.write`",
    label = "this call needs `crm.schemas.carts.write`",
    note = "add \"crm.schemas.carts.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCartsWrite: CartsSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCartsWrite for Unchecked {}

/// The scope `crm.schemas.commercepayments.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.commercepayments.read`",
    label = "this call needs `crm.schemas.commercepayments.read`",
    note = "add \"crm.schemas.commercepayments.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCommercepaymentsRead: CommercePaymentsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCommercepaymentsRead for Unchecked {}

/// The scope `crm.schemas.commercepayments.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.commercepayments.write`",
    label = "this call needs `crm.schemas.commercepayments.write`",
    note = "add \"crm.schemas.commercepayments.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCommercepaymentsWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCommercepaymentsWrite for Unchecked {}

/// The scope `crm.schemas.companies.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.companies.read`",
    label = "this call needs `crm.schemas.companies.read`",
    note = "add \"crm.schemas.companies.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCompaniesRead: AnyTimelineRead + CompaniesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCompaniesRead for Unchecked {}

/// The scope `crm.schemas.companies.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.companies.write`",
    label = "this call needs `crm.schemas.companies.write`",
    note = "add \"crm.schemas.companies.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCompaniesWrite: AnyTimelineWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCompaniesWrite for Unchecked {}

/// The scope `crm.schemas.contacts.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.contacts.read`",
    label = "this call needs `crm.schemas.contacts.read`",
    note = "add \"crm.schemas.contacts.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasContactsRead: AnyTimelineRead + ContactsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasContactsRead for Unchecked {}

/// The scope `crm.schemas.contacts.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.contacts.write`",
    label = "this call needs `crm.schemas.contacts.write`",
    note = "add \"crm.schemas.contacts.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasContactsWrite: AnyTimelineWrite + CrmObjectsContactsWriteOrOthers {}

#[diagnostic::do_not_recommend]
impl CrmSchemasContactsWrite for Unchecked {}

/// The scope `crm.schemas.courses.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.courses.read`",
    label = "this call needs `crm.schemas.courses.read`",
    note = "add \"crm.schemas.courses.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCoursesRead: CoursesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCoursesRead for Unchecked {}

/// The scope `crm.schemas.courses.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.courses.write`",
    label = "this call needs `crm.schemas.courses.write`",
    note = "add \"crm.schemas.courses.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCoursesWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCoursesWrite for Unchecked {}

/// The scope `crm.schemas.custom.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.custom.read`",
    label = "this call needs `crm.schemas.custom.read`",
    note = "add \"crm.schemas.custom.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCustomRead:
    CrmObjectsCustomReadOrOthers + CrmSchemasCustomReadOrOthers + CrmSchemasCustomReadOrOthersOfSchemas
{
}

#[diagnostic::do_not_recommend]
impl CrmSchemasCustomRead for Unchecked {}

/// The scope `crm.schemas.custom.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.custom.write`",
    label = "this call needs `crm.schemas.custom.write`",
    note = "add \"crm.schemas.custom.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasCustomWrite: CrmObjectsCustomReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCustomWrite for Unchecked {}

/// The scope `crm.schemas.deals.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.deals.read`",
    label = "this call needs `crm.schemas.deals.read`",
    note = "add \"crm.schemas.deals.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasDealsRead: AnyTimelineRead + DealsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasDealsRead for Unchecked {}

/// The scope `crm.schemas.deals.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.deals.write`",
    label = "this call needs `crm.schemas.deals.write`",
    note = "add \"crm.schemas.deals.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasDealsWrite: AnyTimelineWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasDealsWrite for Unchecked {}

/// The scope `crm.schemas.emails.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.emails.read`",
    label = "this call needs `crm.schemas.emails.read`",
    note = "add \"crm.schemas.emails.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasEmailsRead: EmailsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasEmailsRead for Unchecked {}

/// The scope `crm.schemas.invoices.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.invoices.read`",
    label = "this call needs `crm.schemas.invoices.read`",
    note = "add \"crm.schemas.invoices.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasInvoicesRead: InvoicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasInvoicesRead for Unchecked {}

/// The scope `crm.schemas.invoices.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.invoices.write`",
    label = "this call needs `crm.schemas.invoices.write`",
    note = "add \"crm.schemas.invoices.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasInvoicesWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasInvoicesWrite for Unchecked {}

/// The scope `crm.schemas.line_items.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.line_items.read`",
    label = "this call needs `crm.schemas.line_items.read`",
    note = "add \"crm.schemas.line_items.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasLineItemsRead: DiscountsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasLineItemsRead for Unchecked {}

/// The scope `crm.schemas.listings.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.listings.read`",
    label = "this call needs `crm.schemas.listings.read`",
    note = "add \"crm.schemas.listings.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasListingsRead: ListingsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasListingsRead for Unchecked {}

/// The scope `crm.schemas.listings.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.listings.write`",
    label = "this call needs `crm.schemas.listings.write`",
    note = "add \"crm.schemas.listings.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasListingsWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasListingsWrite for Unchecked {}

/// The scope `crm.schemas.meetings.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.meetings.read`",
    label = "this call needs `crm.schemas.meetings.read`",
    note = "add \"crm.schemas.meetings.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasMeetingsRead: MeetingsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasMeetingsRead for Unchecked {}

/// The scope `crm.schemas.notes.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.notes.read`",
    label = "this call needs `crm.schemas.notes.read`",
    note = "add \"crm.schemas.notes.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasNotesRead: NotesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasNotesRead for Unchecked {}

/// The scope `crm.schemas.orders.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.orders.read`",
    label = "this call needs `crm.schemas.orders.read`",
    note = "add \"crm.schemas.orders.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasOrdersRead: OrdersSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasOrdersRead for Unchecked {}

/// The scope `crm.schemas.orders.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.orders.write`",
    label = "this call needs `crm.schemas.orders.write`",
    note = "add \"crm.schemas.orders.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasOrdersWrite: OrdersSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasOrdersWrite for Unchecked {}

/// The scope `crm.schemas.projects.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.projects.read`",
    label = "this call needs `crm.schemas.projects.read`",
    note = "add \"crm.schemas.projects.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasProjectsRead: ProjectsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasProjectsRead for Unchecked {}

/// The scope `crm.schemas.projects.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.projects.write`",
    label = "this call needs `crm.schemas.projects.write`",
    note = "add \"crm.schemas.projects.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasProjectsWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasProjectsWrite for Unchecked {}

/// The scope `crm.schemas.quotes.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.quotes.read`",
    label = "this call needs `crm.schemas.quotes.read`",
    note = "add \"crm.schemas.quotes.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasQuotesRead: QuotesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasQuotesRead for Unchecked {}

/// The scope `crm.schemas.quotes.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.quotes.write`",
    label = "this call needs `crm.schemas.quotes.write`",
    note = "add \"crm.schemas.quotes.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasQuotesWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasQuotesWrite for Unchecked {}

/// The scope `crm.schemas.services.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.services.read`",
    label = "this call needs `crm.schemas.services.read`",
    note = "add \"crm.schemas.services.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasServicesRead: ServicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasServicesRead for Unchecked {}

/// The scope `crm.schemas.services.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.services.write`",
    label = "this call needs `crm.schemas.services.write`",
    note = "add \"crm.schemas.services.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasServicesWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasServicesWrite for Unchecked {}

/// The scope `crm.schemas.subscriptions.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.subscriptions.read`",
    label = "this call needs `crm.schemas.subscriptions.read`",
    note = "add \"crm.schemas.subscriptions.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasSubscriptionsRead: SubscriptionsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasSubscriptionsRead for Unchecked {}

/// The scope `crm.schemas.subscriptions.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.subscriptions.write`",
    label = "this call needs `crm.schemas.subscriptions.write`",
    note = "add \"crm.schemas.subscriptions.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasSubscriptionsWrite:
    CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite
{
}

#[diagnostic::do_not_recommend]
impl CrmSchemasSubscriptionsWrite for Unchecked {}

/// The scope `crm.schemas.tasks.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.tasks.read`",
    label = "this call needs `crm.schemas.tasks.read`",
    note = "add \"crm.schemas.tasks.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasTasksRead: TasksSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasTasksRead for Unchecked {}

/// The scope `crm.schemas.tickets.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.tickets.read`",
    label = "this call needs `crm.schemas.tickets.read`",
    note = "add \"crm.schemas.tickets.read\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasTicketsRead: TicketsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CrmSchemasTicketsRead for Unchecked {}

/// The scope `crm.schemas.tickets.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `crm.schemas.tickets.write`",
    label = "this call needs `crm.schemas.tickets.write`",
    note = "add \"crm.schemas.tickets.write\" to the scopes of `{Self}`"
)]
pub trait CrmSchemasTicketsWrite: TicketsSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CrmSchemasTicketsWrite for Unchecked {}

/// The scope `data_integration.data_source.file.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `data_integration.data_source.file.read`",
    label = "this call needs `data_integration.data_source.file.read`",
    note = "add \"data_integration.data_source.file.read\" to the scopes of `{Self}`"
)]
pub trait DataIntegrationDataSourceFileRead {}

#[diagnostic::do_not_recommend]
impl DataIntegrationDataSourceFileRead for Unchecked {}

/// The scope `data_integration.data_source.file.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `data_integration.data_source.file.write`",
    label = "this call needs `data_integration.data_source.file.write`",
    note = "add \"data_integration.data_source.file.write\" to the scopes of `{Self}`"
)]
pub trait DataIntegrationDataSourceFileWrite {}

#[diagnostic::do_not_recommend]
impl DataIntegrationDataSourceFileWrite for Unchecked {}

/// The scope `developer.webhooks_journal.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `developer.webhooks_journal.read`",
    label = "this call needs `developer.webhooks_journal.read`",
    note = "add \"developer.webhooks_journal.read\" to the scopes of `{Self}`"
)]
pub trait DeveloperWebhooksJournalRead {}

#[diagnostic::do_not_recommend]
impl DeveloperWebhooksJournalRead for Unchecked {}

impl<S: DeveloperWebhooksJournalRead> DeveloperWebhooksJournalRead for AppLevel<S> {}

/// The scope `developer.webhooks_journal.snapshots.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `developer.webhooks_journal.snapshots.read`",
    label = "this call needs `developer.webhooks_journal.snapshots.read`",
    note = "add \"developer.webhooks_journal.snapshots.read\" to the scopes of `{Self}`"
)]
pub trait DeveloperWebhooksJournalSnapshotsRead {}

#[diagnostic::do_not_recommend]
impl DeveloperWebhooksJournalSnapshotsRead for Unchecked {}

impl<S: DeveloperWebhooksJournalSnapshotsRead> DeveloperWebhooksJournalSnapshotsRead
    for AppLevel<S>
{
}

/// The scope `developer.webhooks_journal.snapshots.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `developer.webhooks_journal.snapshots.write`",
    label = "this call needs `developer.webhooks_journal.snapshots.write`",
    note = "add \"developer.webhooks_journal.snapshots.write\" to the scopes of `{Self}`"
)]
pub trait DeveloperWebhooksJournalSnapshotsWrite {}

#[diagnostic::do_not_recommend]
impl DeveloperWebhooksJournalSnapshotsWrite for Unchecked {}

impl<S: DeveloperWebhooksJournalSnapshotsWrite> DeveloperWebhooksJournalSnapshotsWrite
    for AppLevel<S>
{
}

/// The scope `developer.webhooks_journal.subscriptions.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `developer.webhooks_journal.subscriptions.read`",
    label = "this call needs `developer.webhooks_journal.subscriptions.read`",
    note = "add \"developer.webhooks_journal.subscriptions.read\" to the scopes of `{Self}`"
)]
pub trait DeveloperWebhooksJournalSubscriptionsRead {}

#[diagnostic::do_not_recommend]
impl DeveloperWebhooksJournalSubscriptionsRead for Unchecked {}

impl<S: DeveloperWebhooksJournalSubscriptionsRead> DeveloperWebhooksJournalSubscriptionsRead
    for AppLevel<S>
{
}

/// The scope `developer.webhooks_journal.subscriptions.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `developer.webhooks_journal.subscriptions.write`",
    label = "this call needs `developer.webhooks_journal.subscriptions.write`",
    note = "add \"developer.webhooks_journal.subscriptions.write\" to the scopes of `{Self}`"
)]
pub trait DeveloperWebhooksJournalSubscriptionsWrite {}

#[diagnostic::do_not_recommend]
impl DeveloperWebhooksJournalSubscriptionsWrite for Unchecked {}

impl<S: DeveloperWebhooksJournalSubscriptionsWrite> DeveloperWebhooksJournalSubscriptionsWrite
    for AppLevel<S>
{
}

/// The scope `developers-read`.
#[diagnostic::on_unimplemented(
    message = "this call acts on an app, and the client with the scopes of `{Self}` on an account",
    label = "this call needs the developer API key",
    note = "send it with a `Client::<Developer>`, which takes a `DeveloperKey`"
)]
pub trait DevelopersRead: DevelopersReadOrDevelopersWrite {}

#[diagnostic::do_not_recommend]
impl DevelopersRead for Unchecked {}

impl DevelopersRead for Developer {}

/// The scope `developers-write`.
#[diagnostic::on_unimplemented(
    message = "this call acts on an app, and the client with the scopes of `{Self}` on an account",
    label = "this call needs the developer API key",
    note = "send it with a `Client::<Developer>`, which takes a `DeveloperKey`"
)]
pub trait DevelopersWrite: DevelopersReadOrDevelopersWrite {}

#[diagnostic::do_not_recommend]
impl DevelopersWrite for Unchecked {}

impl DevelopersWrite for Developer {}

/// The scope `e-commerce`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `e-commerce`",
    label = "this call needs `e-commerce`",
    note = "add \"e-commerce\" to the scopes of `{Self}`"
)]
pub trait ECommerce:
    AnyCrmObject
    + DiscountsRead
    + DiscountsWrite
    + ProductsRead
    + ProductsWrite
    + QuotesRead
    + QuotesWrite
{
}

#[diagnostic::do_not_recommend]
impl ECommerce for Unchecked {}

/// The scope `files`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `files`",
    label = "this call needs `files`",
    note = "add \"files\" to the scopes of `{Self}`"
)]
pub trait Files: FilesOrFilesDelete + FilesOrFilesRead + FilesOrFilesWrite {}

#[diagnostic::do_not_recommend]
impl Files for Unchecked {}

/// The scope `files.delete`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `files.delete`",
    label = "this call needs `files.delete`",
    note = "add \"files.delete\" to the scopes of `{Self}`"
)]
pub trait FilesDelete: FilesOrFilesDelete {}

#[diagnostic::do_not_recommend]
impl FilesDelete for Unchecked {}

/// The scope `files.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `files.read`",
    label = "this call needs `files.read`",
    note = "add \"files.read\" to the scopes of `{Self}`"
)]
pub trait FilesRead: FilesOrFilesRead {}

#[diagnostic::do_not_recommend]
impl FilesRead for Unchecked {}

/// The scope `files.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `files.write`",
    label = "this call needs `files.write`",
    note = "add \"files.write\" to the scopes of `{Self}`"
)]
pub trait FilesWrite: FilesOrFilesWrite {}

#[diagnostic::do_not_recommend]
impl FilesWrite for Unchecked {}

/// The scope `forecast-read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `forecast-read`",
    label = "this call needs `forecast-read`",
    note = "add \"forecast-read\" to the scopes of `{Self}`"
)]
pub trait ForecastRead {}

#[diagnostic::do_not_recommend]
impl ForecastRead for Unchecked {}

/// The scope `forms`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `forms`",
    label = "this call needs `forms`",
    note = "add \"forms\" to the scopes of `{Self}`"
)]
pub trait Forms {}

#[diagnostic::do_not_recommend]
impl Forms for Unchecked {}

/// The scope `hubdb`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `hubdb`",
    label = "this call needs `hubdb`",
    note = "add \"hubdb\" to the scopes of `{Self}`"
)]
pub trait Hubdb:
    HubdbOrHubdbRowsRead
    + HubdbOrHubdbRowsWrite
    + HubdbOrHubdbTablesPublish
    + HubdbOrHubdbTablesRead
    + HubdbOrHubdbTablesWrite
{
}

#[diagnostic::do_not_recommend]
impl Hubdb for Unchecked {}

/// The scope `hubdb.rows.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `hubdb.rows.read`",
    label = "this call needs `hubdb.rows.read`",
    note = "add \"hubdb.rows.read\" to the scopes of `{Self}`"
)]
pub trait HubdbRowsRead: HubdbOrHubdbRowsRead {}

#[diagnostic::do_not_recommend]
impl HubdbRowsRead for Unchecked {}

/// The scope `hubdb.rows.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `hubdb.rows.write`",
    label = "this call needs `hubdb.rows.write`",
    note = "add \"hubdb.rows.write\" to the scopes of `{Self}`"
)]
pub trait HubdbRowsWrite: HubdbOrHubdbRowsWrite {}

#[diagnostic::do_not_recommend]
impl HubdbRowsWrite for Unchecked {}

/// The scope `hubdb.tables.publish`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `hubdb.tables.publish`",
    label = "this call needs `hubdb.tables.publish`",
    note = "add \"hubdb.tables.publish\" to the scopes of `{Self}`"
)]
pub trait HubdbTablesPublish: HubdbOrHubdbTablesPublish {}

#[diagnostic::do_not_recommend]
impl HubdbTablesPublish for Unchecked {}

/// The scope `hubdb.tables.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `hubdb.tables.read`",
    label = "this call needs `hubdb.tables.read`",
    note = "add \"hubdb.tables.read\" to the scopes of `{Self}`"
)]
pub trait HubdbTablesRead: HubdbOrHubdbTablesRead {}

#[diagnostic::do_not_recommend]
impl HubdbTablesRead for Unchecked {}

/// The scope `hubdb.tables.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `hubdb.tables.write`",
    label = "this call needs `hubdb.tables.write`",
    note = "add \"hubdb.tables.write\" to the scopes of `{Self}`"
)]
pub trait HubdbTablesWrite: HubdbOrHubdbTablesWrite {}

#[diagnostic::do_not_recommend]
impl HubdbTablesWrite for Unchecked {}

/// The scope `marketing.campaigns.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing.campaigns.read`",
    label = "this call needs `marketing.campaigns.read`",
    note = "add \"marketing.campaigns.read\" to the scopes of `{Self}`"
)]
pub trait MarketingCampaignsRead {}

#[diagnostic::do_not_recommend]
impl MarketingCampaignsRead for Unchecked {}

/// The scope `marketing.campaigns.revenue.full.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing.campaigns.revenue.full.read`",
    label = "this call needs `marketing.campaigns.revenue.full.read`",
    note = "add \"marketing.campaigns.revenue.full.read\" to the scopes of `{Self}`"
)]
pub trait MarketingCampaignsRevenueFullRead: MarketingCampaignsRevenueReadOrOthers {}

#[diagnostic::do_not_recommend]
impl MarketingCampaignsRevenueFullRead for Unchecked {}

/// The scope `marketing.campaigns.revenue.lite.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing.campaigns.revenue.lite.read`",
    label = "this call needs `marketing.campaigns.revenue.lite.read`",
    note = "add \"marketing.campaigns.revenue.lite.read\" to the scopes of `{Self}`"
)]
pub trait MarketingCampaignsRevenueLiteRead: MarketingCampaignsRevenueReadOrOthers {}

#[diagnostic::do_not_recommend]
impl MarketingCampaignsRevenueLiteRead for Unchecked {}

/// The scope `marketing.campaigns.revenue.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing.campaigns.revenue.read`",
    label = "this call needs `marketing.campaigns.revenue.read`",
    note = "add \"marketing.campaigns.revenue.read\" to the scopes of `{Self}`"
)]
pub trait MarketingCampaignsRevenueRead: MarketingCampaignsRevenueReadOrOthers {}

#[diagnostic::do_not_recommend]
impl MarketingCampaignsRevenueRead for Unchecked {}

/// The scope `marketing.campaigns.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing.campaigns.write`",
    label = "this call needs `marketing.campaigns.write`",
    note = "add \"marketing.campaigns.write\" to the scopes of `{Self}`"
)]
pub trait MarketingCampaignsWrite {}

#[diagnostic::do_not_recommend]
impl MarketingCampaignsWrite for Unchecked {}

/// The scope `marketing-email`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing-email`",
    label = "this call needs `marketing-email`",
    note = "add \"marketing-email\" to the scopes of `{Self}`"
)]
pub trait MarketingEmail: MarketingEmailOrTransactionalEmail {}

#[diagnostic::do_not_recommend]
impl MarketingEmail for Unchecked {}

/// The scope `marketing.email.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing.email.read`",
    label = "this call needs `marketing.email.read`",
    note = "add \"marketing.email.read\" to the scopes of `{Self}`"
)]
pub trait MarketingEmailRead: ContentOrMarketingEmailReadOrMarketingEmailWrite {}

#[diagnostic::do_not_recommend]
impl MarketingEmailRead for Unchecked {}

/// The scope `marketing.email.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `marketing.email.write`",
    label = "this call needs `marketing.email.write`",
    note = "add \"marketing.email.write\" to the scopes of `{Self}`"
)]
pub trait MarketingEmailWrite: ContentOrMarketingEmailReadOrMarketingEmailWrite {}

#[diagnostic::do_not_recommend]
impl MarketingEmailWrite for Unchecked {}

/// The scope `media_bridge.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `media_bridge.read`",
    label = "this call needs `media_bridge.read`",
    note = "add \"media_bridge.read\" to the scopes of `{Self}`"
)]
pub trait MediaBridgeRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl MediaBridgeRead for Unchecked {}

/// The scope `media_bridge.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `media_bridge.write`",
    label = "this call needs `media_bridge.write`",
    note = "add \"media_bridge.write\" to the scopes of `{Self}`"
)]
pub trait MediaBridgeWrite {}

#[diagnostic::do_not_recommend]
impl MediaBridgeWrite for Unchecked {}

/// The scope `oauth`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `oauth`",
    label = "this call needs `oauth`",
    note = "add \"oauth\" to the scopes of `{Self}`"
)]
pub trait Oauth: CrmSchemasCustomReadOrOthersOfSchemas {}

#[diagnostic::do_not_recommend]
impl Oauth for Unchecked {}

/// The scope `sales-email-read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `sales-email-read`",
    label = "this call needs `sales-email-read`",
    note = "add \"sales-email-read\" to the scopes of `{Self}`"
)]
pub trait SalesEmailRead: EmailsRead + EmailsWrite {}

#[diagnostic::do_not_recommend]
impl SalesEmailRead for Unchecked {}

/// The scope `scheduler.meetings.meeting-link.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `scheduler.meetings.meeting-link.read`",
    label = "this call needs `scheduler.meetings.meeting-link.read`",
    note = "add \"scheduler.meetings.meeting-link.read\" to the scopes of `{Self}`"
)]
pub trait SchedulerMeetingsMeetingLinkRead {}

#[diagnostic::do_not_recommend]
impl SchedulerMeetingsMeetingLinkRead for Unchecked {}

/// The scope `settings.currencies.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `settings.currencies.read`",
    label = "this call needs `settings.currencies.read`",
    note = "add \"settings.currencies.read\" to the scopes of `{Self}`"
)]
pub trait SettingsCurrenciesRead: SettingsCurrenciesReadOrOthers {}

#[diagnostic::do_not_recommend]
impl SettingsCurrenciesRead for Unchecked {}

/// The scope `settings.currencies.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `settings.currencies.write`",
    label = "this call needs `settings.currencies.write`",
    note = "add \"settings.currencies.write\" to the scopes of `{Self}`"
)]
pub trait SettingsCurrenciesWrite {}

#[diagnostic::do_not_recommend]
impl SettingsCurrenciesWrite for Unchecked {}

/// The scope `settings.users.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `settings.users.read`",
    label = "this call needs `settings.users.read`",
    note = "add \"settings.users.read\" to the scopes of `{Self}`"
)]
pub trait SettingsUsersRead: CrmObjectsUsersReadOrSettingsUsersRead {}

#[diagnostic::do_not_recommend]
impl SettingsUsersRead for Unchecked {}

/// The scope `settings.users.teams.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `settings.users.teams.read`",
    label = "this call needs `settings.users.teams.read`",
    note = "add \"settings.users.teams.read\" to the scopes of `{Self}`"
)]
pub trait SettingsUsersTeamsRead {}

#[diagnostic::do_not_recommend]
impl SettingsUsersTeamsRead for Unchecked {}

/// The scope `settings.users.write`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `settings.users.write`",
    label = "this call needs `settings.users.write`",
    note = "add \"settings.users.write\" to the scopes of `{Self}`"
)]
pub trait SettingsUsersWrite: CrmObjectsUsersWriteOrSettingsUsersWrite {}

#[diagnostic::do_not_recommend]
impl SettingsUsersWrite for Unchecked {}

/// The scope `tax_rates.read`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `tax_rates.read`",
    label = "this call needs `tax_rates.read`",
    note = "add \"tax_rates.read\" to the scopes of `{Self}`"
)]
pub trait TaxRatesRead: TaxRatesReadOrOthers {}

#[diagnostic::do_not_recommend]
impl TaxRatesRead for Unchecked {}

/// The scope `tickets`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `tickets`",
    label = "this call needs `tickets`",
    note = "add \"tickets\" to the scopes of `{Self}`"
)]
pub trait Tickets:
    AnyCrmObject
    + AnyMeetingWrite
    + AnyTimelineRead
    + AnyTimelineWrite
    + TicketsSchemaRead
    + TicketsSchemaWrite
{
}

#[diagnostic::do_not_recommend]
impl Tickets for Unchecked {}

/// The scope `tickets.highly_sensitive`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `tickets.highly_sensitive`",
    label = "this call needs `tickets.highly_sensitive`",
    note = "add \"tickets.highly_sensitive\" to the scopes of `{Self}`"
)]
pub trait TicketsHighlySensitive {}

#[diagnostic::do_not_recommend]
impl TicketsHighlySensitive for Unchecked {}

/// The scope `tickets.highly_sensitive.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `tickets.highly_sensitive.v2`",
    label = "this call needs `tickets.highly_sensitive.v2`",
    note = "add \"tickets.highly_sensitive.v2\" to the scopes of `{Self}`"
)]
pub trait TicketsHighlySensitiveV2:
    AnyCrmObject
    + AnyMeetingWrite
    + AnyTimelineRead
    + AnyTimelineWrite
    + TicketsSchemaRead
    + TicketsSchemaWrite
{
}

#[diagnostic::do_not_recommend]
impl TicketsHighlySensitiveV2 for Unchecked {}

/// The scope `tickets.sensitive`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `tickets.sensitive`",
    label = "this call needs `tickets.sensitive`",
    note = "add \"tickets.sensitive\" to the scopes of `{Self}`"
)]
pub trait TicketsSensitive {}

#[diagnostic::do_not_recommend]
impl TicketsSensitive for Unchecked {}

/// The scope `tickets.sensitive.v2`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `tickets.sensitive.v2`",
    label = "this call needs `tickets.sensitive.v2`",
    note = "add \"tickets.sensitive.v2\" to the scopes of `{Self}`"
)]
pub trait TicketsSensitiveV2:
    AnyCrmObject
    + AnyMeetingWrite
    + AnyTimelineRead
    + AnyTimelineWrite
    + TicketsSchemaRead
    + TicketsSchemaWrite
{
}

#[diagnostic::do_not_recommend]
impl TicketsSensitiveV2 for Unchecked {}

/// The scope `timeline`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `timeline`",
    label = "this call needs `timeline`",
    note = "add \"timeline\" to the scopes of `{Self}`"
)]
pub trait Timeline: AnyTimelineRead + AnyTimelineWrite {}

#[diagnostic::do_not_recommend]
impl Timeline for Unchecked {}

/// The scope `transactional-email`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not declare the HubSpot scope `transactional-email`",
    label = "this call needs `transactional-email`",
    note = "add \"transactional-email\" to the scopes of `{Self}`"
)]
pub trait TransactionalEmail: MarketingEmailOrTransactionalEmail {}

#[diagnostic::do_not_recommend]
impl TransactionalEmail for Unchecked {}

/// The requirement `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.objects.calls.read` or `crm.objects.carts.read` or `crm.objects.carts.write` or `crm.objects.commercepayments.read` or `crm.objects.commercepayments.write` or `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.objects.courses.read` or `crm.objects.courses.write` or `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.highly_sensitive.write.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.objects.custom.sensitive.write.v2` or `crm.objects.custom.write` or `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.objects.emails.read` or `crm.objects.goals.read` or `crm.objects.goals.write` or `crm.objects.invoices.read` or `crm.objects.invoices.write` or `crm.objects.leads.read` or `crm.objects.leads.write` or `crm.objects.line_items.read` or `crm.objects.line_items.write` or `crm.objects.listings.read` or `crm.objects.listings.write` or `crm.objects.meetings.read` or `crm.objects.notes.read` or `crm.objects.orders.read` or `crm.objects.orders.write` or `crm.objects.partner-clients.read` or `crm.objects.partner-clients.write` or `crm.objects.partner-services.read` or `crm.objects.partner-services.write` or `crm.objects.products.read` or `crm.objects.products.write` or `crm.objects.projects.highly_sensitive.read` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.read` or `crm.objects.projects.sensitive.read` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `crm.objects.services.read` or `crm.objects.services.write` or `crm.objects.subscriptions.read` or `crm.objects.subscriptions.write` or `crm.objects.tasks.read` or `crm.objects.tickets.highly_sensitive.read` or `crm.objects.tickets.highly_sensitive.write` or `crm.objects.tickets.sensitive.read` or `crm.objects.tickets.sensitive.write` or `crm.objects.users.read` or `crm.objects.users.write` or `e-commerce` or `media_bridge.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or one of 76 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.appointments.read\""
)]
pub trait AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl AnyCrmObject for Unchecked {}

/// The requirement `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.objects.commercepayments.write` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.objects.courses.write` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.objects.goals.write` or `crm.objects.line_items.write` or `crm.objects.listings.write` or `crm.objects.products.write` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.objects.services.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.objects.commercepayments.write` or `crm.objects.companies.highly_sensitive.write.v2` or one of 20 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.appointments.sensitive.write.v2\""
)]
pub trait AnyMeetingWrite: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl AnyMeetingWrite for Unchecked {}

/// The requirement `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.schemas.companies.read` or `crm.schemas.contacts.read` or `crm.schemas.deals.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2` or `timeline`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.read.v2` or one of 12 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.companies.highly_sensitive.read.v2\""
)]
pub trait AnyTimelineRead {}

#[diagnostic::do_not_recommend]
impl AnyTimelineRead for Unchecked {}

/// The requirement `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.schemas.companies.write` or `crm.schemas.contacts.write` or `crm.schemas.deals.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2` or `timeline`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.objects.contacts.highly_sensitive.write.v2` or one of 12 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.companies.highly_sensitive.write.v2\""
)]
pub trait AnyTimelineWrite {}

#[diagnostic::do_not_recommend]
impl AnyTimelineWrite for Unchecked {}

/// The requirement `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.schemas.appointments.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or one of 1 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.appointments.read\""
)]
pub trait AppointmentsSchemaRead {}

#[diagnostic::do_not_recommend]
impl AppointmentsSchemaRead for Unchecked {}

/// The requirement `automation` or `crm.objects.owners.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `automation` or `crm.objects.owners.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.owners.read\""
)]
pub trait AutomationOrCrmObjectsOwnersRead {}

#[diagnostic::do_not_recommend]
impl AutomationOrCrmObjectsOwnersRead for Unchecked {}

/// The requirement `crm.objects.calls.read` or `crm.schemas.calls.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.calls.read` or `crm.schemas.calls.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.calls.read\""
)]
pub trait CallsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CallsSchemaRead for Unchecked {}

/// The requirement `crm.objects.carts.read` or `crm.schemas.carts.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.carts.read` or `crm.schemas.carts.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.carts.read\""
)]
pub trait CartsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CartsSchemaRead for Unchecked {}

/// The requirement `crm.objects.carts.write` or `crm.schemas.carts.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.carts.write` or `crm.schemas.carts.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.carts.write\""
)]
pub trait CartsSchemaWrite {}

#[diagnostic::do_not_recommend]
impl CartsSchemaWrite for Unchecked {}

/// The requirement `cms.domains.read` or `cms.domains.write` or `cms.knowledge_base.settings.read` or `cms.knowledge_base.settings.write` or `content`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `cms.domains.read` or `cms.domains.write` or `cms.knowledge_base.settings.read` or `cms.knowledge_base.settings.write` or one of 1 others",
    note = "add one of these to the scopes of `{Self}`, such as \"cms.domains.read\""
)]
pub trait CmsDomainsReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CmsDomainsReadOrOthers for Unchecked {}

/// The requirement (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`)",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.lists.read\" and \"crm.lists.write\""
)]
pub trait CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite:
    CrmListsRead + CmsMembershipAccessGroupsWriteOrCrmListsWrite
{
}

#[diagnostic::do_not_recommend]
impl CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite for Unchecked {}

/// The requirement `cms.membership.access_groups.write` or `crm.lists.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `cms.membership.access_groups.write` or `crm.lists.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"cms.membership.access_groups.write\""
)]
pub trait CmsMembershipAccessGroupsWriteOrCrmListsWrite {}

#[diagnostic::do_not_recommend]
impl CmsMembershipAccessGroupsWriteOrCrmListsWrite for Unchecked {}

/// The requirement `crm.objects.commercepayments.write` or `crm.schemas.commercepayments.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.commercepayments.write` or `crm.schemas.commercepayments.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.commercepayments.write\""
)]
pub trait CommercePaymentsSchemaRead {}

#[diagnostic::do_not_recommend]
impl CommercePaymentsSchemaRead for Unchecked {}

/// The requirement `communication_preferences.read` or `communication_preferences.read_write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `communication_preferences.read` or `communication_preferences.read_write`",
    note = "add one of these to the scopes of `{Self}`, such as \"communication_preferences.read\""
)]
pub trait CommunicationPreferencesReadOrCommunicationPreferencesReadWrite {}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesReadOrCommunicationPreferencesReadWrite for Unchecked {}

/// The requirement `communication_preferences.read_write` or `communication_preferences.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `communication_preferences.read_write` or `communication_preferences.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"communication_preferences.read_write\""
)]
pub trait CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite {}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite for Unchecked {}

/// The requirement `communication_preferences.read_write` or (`communication_preferences.read` and `communication_preferences.write`).
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `communication_preferences.read_write` or (`communication_preferences.read` and `communication_preferences.write`)",
    note = "add one of these to the scopes of `{Self}`, such as \"communication_preferences.read_write\""
)]
pub trait CommunicationPreferencesReadWriteOrOthers:
    CommunicationPreferencesReadOrCommunicationPreferencesReadWrite
    + CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite
{
}

#[diagnostic::do_not_recommend]
impl CommunicationPreferencesReadWriteOrOthers for Unchecked {}

/// The requirement `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.schemas.companies.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or one of 3 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.companies.highly_sensitive.read.v2\""
)]
pub trait CompaniesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CompaniesSchemaRead for Unchecked {}

/// The requirement `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or one of 3 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.contacts.highly_sensitive.read.v2\""
)]
pub trait ContactsSchemaRead {}

#[diagnostic::do_not_recommend]
impl ContactsSchemaRead for Unchecked {}

/// The requirement `content` or `content.landing_pages.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `content` or `content.landing_pages.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"content.landing_pages.read\""
)]
pub trait ContentOrContentLandingPagesRead {}

#[diagnostic::do_not_recommend]
impl ContentOrContentLandingPagesRead for Unchecked {}

/// The requirement `content` or `content.landing_pages.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `content` or `content.landing_pages.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"content.landing_pages.write\""
)]
pub trait ContentOrContentLandingPagesWrite {}

#[diagnostic::do_not_recommend]
impl ContentOrContentLandingPagesWrite for Unchecked {}

/// The requirement `content` or `content.site_pages.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `content` or `content.site_pages.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"content.site_pages.read\""
)]
pub trait ContentOrContentSitePagesRead {}

#[diagnostic::do_not_recommend]
impl ContentOrContentSitePagesRead for Unchecked {}

/// The requirement `content` or `content.site_pages.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `content` or `content.site_pages.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"content.site_pages.write\""
)]
pub trait ContentOrContentSitePagesWrite {}

#[diagnostic::do_not_recommend]
impl ContentOrContentSitePagesWrite for Unchecked {}

/// The requirement `content` or `marketing.email.read` or `marketing.email.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `content` or `marketing.email.read` or `marketing.email.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"marketing.email.read\""
)]
pub trait ContentOrMarketingEmailReadOrMarketingEmailWrite {}

#[diagnostic::do_not_recommend]
impl ContentOrMarketingEmailReadOrMarketingEmailWrite for Unchecked {}

/// The requirement `conversations.custom_channels.read` or `conversations.custom_channels.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `conversations.custom_channels.read` or `conversations.custom_channels.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"conversations.custom_channels.read\""
)]
pub trait ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite {}

#[diagnostic::do_not_recommend]
impl ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite for Unchecked {}

/// The requirement `crm.objects.courses.read` or `crm.objects.courses.write` or `crm.schemas.courses.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.courses.read` or `crm.objects.courses.write` or `crm.schemas.courses.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.courses.read\""
)]
pub trait CoursesSchemaRead {}

#[diagnostic::do_not_recommend]
impl CoursesSchemaRead for Unchecked {}

/// The requirement `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.contacts.highly_sensitive.write.v2\""
)]
pub trait CrmObjectsContactsWriteOrOthers: AnyTimelineWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsContactsWriteOrOthers for Unchecked {}

/// The requirement `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.highly_sensitive.write.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.objects.custom.sensitive.write.v2` or `crm.objects.custom.write` or `crm.schemas.custom.read` or `crm.schemas.custom.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.highly_sensitive.write.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or one of 4 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.custom.highly_sensitive.read.v2\""
)]
pub trait CrmObjectsCustomReadOrOthers {}

#[diagnostic::do_not_recommend]
impl CrmObjectsCustomReadOrOthers for Unchecked {}

/// The requirement `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.subscriptions.write\""
)]
pub trait CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite for Unchecked {}

/// The requirement `crm.objects.users.read` or `settings.users.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.users.read` or `settings.users.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.users.read\""
)]
pub trait CrmObjectsUsersReadOrSettingsUsersRead {}

#[diagnostic::do_not_recommend]
impl CrmObjectsUsersReadOrSettingsUsersRead for Unchecked {}

/// The requirement `crm.objects.users.write` or `settings.users.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.users.write` or `settings.users.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.users.write\""
)]
pub trait CrmObjectsUsersWriteOrSettingsUsersWrite {}

#[diagnostic::do_not_recommend]
impl CrmObjectsUsersWriteOrSettingsUsersWrite for Unchecked {}

/// The requirement `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.custom.highly_sensitive.read.v2\""
)]
pub trait CrmSchemasCustomReadOrOthers:
    CrmObjectsCustomReadOrOthers + CrmSchemasCustomReadOrOthersOfSchemas
{
}

#[diagnostic::do_not_recommend]
impl CrmSchemasCustomReadOrOthers for Unchecked {}

/// The requirement `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read` or `oauth`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read` or one of 1 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.custom.highly_sensitive.read.v2\""
)]
pub trait CrmSchemasCustomReadOrOthersOfSchemas {}

#[diagnostic::do_not_recommend]
impl CrmSchemasCustomReadOrOthersOfSchemas for Unchecked {}

/// The requirement `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.schemas.deals.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or one of 3 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.deals.highly_sensitive.read.v2\""
)]
pub trait DealsSchemaRead {}

#[diagnostic::do_not_recommend]
impl DealsSchemaRead for Unchecked {}

/// The requirement `developers-read` or `developers-write`.
#[diagnostic::on_unimplemented(
    message = "this call acts on an app, and the client with the scopes of `{Self}` on an account",
    label = "this call needs the developer API key",
    note = "send it with a `Client::<Developer>`, which takes a `DeveloperKey`"
)]
pub trait DevelopersReadOrDevelopersWrite {}

#[diagnostic::do_not_recommend]
impl DevelopersReadOrDevelopersWrite for Unchecked {}

impl DevelopersReadOrDevelopersWrite for Developer {}

/// The requirement `crm.objects.line_items.read` or `e-commerce`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.line_items.read` or `e-commerce`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.line_items.read\""
)]
pub trait DiscountsRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl DiscountsRead for Unchecked {}

/// The requirement `crm.objects.line_items.read` or `crm.objects.line_items.write` or `crm.schemas.line_items.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.line_items.read` or `crm.objects.line_items.write` or `crm.schemas.line_items.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.line_items.read\""
)]
pub trait DiscountsSchemaRead {}

#[diagnostic::do_not_recommend]
impl DiscountsSchemaRead for Unchecked {}

/// The requirement `crm.objects.line_items.write` or `e-commerce`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.line_items.write` or `e-commerce`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.line_items.write\""
)]
pub trait DiscountsWrite: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl DiscountsWrite for Unchecked {}

/// The requirement `crm.objects.contacts.read` or `sales-email-read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.contacts.read` or `sales-email-read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.contacts.read\""
)]
pub trait EmailsRead {}

#[diagnostic::do_not_recommend]
impl EmailsRead for Unchecked {}

/// The requirement `crm.objects.emails.read` or `crm.schemas.emails.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.emails.read` or `crm.schemas.emails.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.emails.read\""
)]
pub trait EmailsSchemaRead {}

#[diagnostic::do_not_recommend]
impl EmailsSchemaRead for Unchecked {}

/// The requirement `crm.objects.contacts.write` or `sales-email-read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.contacts.write` or `sales-email-read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.contacts.write\""
)]
pub trait EmailsWrite {}

#[diagnostic::do_not_recommend]
impl EmailsWrite for Unchecked {}

/// The requirement `crm.objects.contacts.read` or `crm.objects.feedback_submissions.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.contacts.read` or `crm.objects.feedback_submissions.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.contacts.read\""
)]
pub trait FeedbackSubmissionsRead {}

#[diagnostic::do_not_recommend]
impl FeedbackSubmissionsRead for Unchecked {}

/// The requirement `files` or `files.delete`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `files` or `files.delete`",
    note = "add one of these to the scopes of `{Self}`, such as \"files.delete\""
)]
pub trait FilesOrFilesDelete {}

#[diagnostic::do_not_recommend]
impl FilesOrFilesDelete for Unchecked {}

/// The requirement `files` or `files.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `files` or `files.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"files.read\""
)]
pub trait FilesOrFilesRead {}

#[diagnostic::do_not_recommend]
impl FilesOrFilesRead for Unchecked {}

/// The requirement `files` or `files.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `files` or `files.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"files.write\""
)]
pub trait FilesOrFilesWrite {}

#[diagnostic::do_not_recommend]
impl FilesOrFilesWrite for Unchecked {}

/// The requirement `crm.objects.goals.read` or `crm.objects.goals.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.goals.read` or `crm.objects.goals.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.goals.read\""
)]
pub trait GoalTargetsSchemaRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl GoalTargetsSchemaRead for Unchecked {}

/// The requirement `hubdb` or `hubdb.rows.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `hubdb` or `hubdb.rows.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"hubdb.rows.read\""
)]
pub trait HubdbOrHubdbRowsRead {}

#[diagnostic::do_not_recommend]
impl HubdbOrHubdbRowsRead for Unchecked {}

/// The requirement `hubdb` or `hubdb.rows.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `hubdb` or `hubdb.rows.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"hubdb.rows.write\""
)]
pub trait HubdbOrHubdbRowsWrite {}

#[diagnostic::do_not_recommend]
impl HubdbOrHubdbRowsWrite for Unchecked {}

/// The requirement `hubdb` or `hubdb.tables.publish`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `hubdb` or `hubdb.tables.publish`",
    note = "add one of these to the scopes of `{Self}`, such as \"hubdb.tables.publish\""
)]
pub trait HubdbOrHubdbTablesPublish {}

#[diagnostic::do_not_recommend]
impl HubdbOrHubdbTablesPublish for Unchecked {}

/// The requirement `hubdb` or `hubdb.tables.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `hubdb` or `hubdb.tables.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"hubdb.tables.read\""
)]
pub trait HubdbOrHubdbTablesRead {}

#[diagnostic::do_not_recommend]
impl HubdbOrHubdbTablesRead for Unchecked {}

/// The requirement `hubdb` or `hubdb.tables.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `hubdb` or `hubdb.tables.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"hubdb.tables.write\""
)]
pub trait HubdbOrHubdbTablesWrite {}

#[diagnostic::do_not_recommend]
impl HubdbOrHubdbTablesWrite for Unchecked {}

/// The requirement `crm.objects.invoices.read` or `crm.objects.invoices.write` or `crm.schemas.invoices.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.invoices.read` or `crm.objects.invoices.write` or `crm.schemas.invoices.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.invoices.read\""
)]
pub trait InvoicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl InvoicesSchemaRead for Unchecked {}

/// The requirement `crm.objects.leads.read` or `crm.objects.leads.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.leads.read` or `crm.objects.leads.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.leads.read\""
)]
pub trait LeadsSchemaRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl LeadsSchemaRead for Unchecked {}

/// The requirement `crm.objects.listings.read` or `crm.objects.listings.write` or `crm.schemas.listings.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.listings.read` or `crm.objects.listings.write` or `crm.schemas.listings.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.listings.read\""
)]
pub trait ListingsSchemaRead {}

#[diagnostic::do_not_recommend]
impl ListingsSchemaRead for Unchecked {}

/// The requirement `marketing.campaigns.revenue.full.read` or `marketing.campaigns.revenue.lite.read` or `marketing.campaigns.revenue.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `marketing.campaigns.revenue.full.read` or `marketing.campaigns.revenue.lite.read` or `marketing.campaigns.revenue.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"marketing.campaigns.revenue.full.read\""
)]
pub trait MarketingCampaignsRevenueReadOrOthers {}

#[diagnostic::do_not_recommend]
impl MarketingCampaignsRevenueReadOrOthers for Unchecked {}

/// The requirement `marketing-email` or `transactional-email`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `marketing-email` or `transactional-email`",
    note = "add one of these to the scopes of `{Self}`, such as \"marketing-email\""
)]
pub trait MarketingEmailOrTransactionalEmail {}

#[diagnostic::do_not_recommend]
impl MarketingEmailOrTransactionalEmail for Unchecked {}

/// The requirement `crm.objects.meetings.read` or `crm.schemas.meetings.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.meetings.read` or `crm.schemas.meetings.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.meetings.read\""
)]
pub trait MeetingsSchemaRead {}

#[diagnostic::do_not_recommend]
impl MeetingsSchemaRead for Unchecked {}

/// The requirement `crm.objects.notes.read` or `crm.schemas.notes.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.notes.read` or `crm.schemas.notes.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.notes.read\""
)]
pub trait NotesSchemaRead {}

#[diagnostic::do_not_recommend]
impl NotesSchemaRead for Unchecked {}

/// The requirement `crm.objects.orders.read` or `crm.pipelines.orders.read` or `crm.schemas.orders.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.orders.read` or `crm.pipelines.orders.read` or `crm.schemas.orders.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.orders.read\""
)]
pub trait OrdersSchemaRead {}

#[diagnostic::do_not_recommend]
impl OrdersSchemaRead for Unchecked {}

/// The requirement `crm.objects.orders.write` or `crm.pipelines.orders.write` or `crm.schemas.orders.write`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.orders.write` or `crm.pipelines.orders.write` or `crm.schemas.orders.write`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.orders.write\""
)]
pub trait OrdersSchemaWrite {}

#[diagnostic::do_not_recommend]
impl OrdersSchemaWrite for Unchecked {}

/// The requirement `crm.objects.products.read` or `e-commerce`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.products.read` or `e-commerce`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.products.read\""
)]
pub trait ProductsRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl ProductsRead for Unchecked {}

/// The requirement `crm.objects.products.write` or `e-commerce`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.products.write` or `e-commerce`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.products.write\""
)]
pub trait ProductsWrite: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl ProductsWrite for Unchecked {}

/// The requirement `crm.objects.projects.highly_sensitive.read` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.read` or `crm.objects.projects.sensitive.read` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.schemas.projects.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.projects.highly_sensitive.read` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.read` or `crm.objects.projects.sensitive.read` or one of 3 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.projects.highly_sensitive.read\""
)]
pub trait ProjectsSchemaRead {}

#[diagnostic::do_not_recommend]
impl ProjectsSchemaRead for Unchecked {}

/// The requirement `crm.objects.quotes.read` or `e-commerce`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.quotes.read` or `e-commerce`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.quotes.read\""
)]
pub trait QuotesRead: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl QuotesRead for Unchecked {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `crm.schemas.quotes.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or one of 1 others",
    note = "add one of these to the scopes of `{Self}`, such as \"cpq.quotes.read\""
)]
pub trait QuotesSchemaRead {}

#[diagnostic::do_not_recommend]
impl QuotesSchemaRead for Unchecked {}

/// The requirement `crm.objects.quotes.write` or `e-commerce`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.quotes.write` or `e-commerce`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.quotes.write\""
)]
pub trait QuotesWrite: AnyCrmObject {}

#[diagnostic::do_not_recommend]
impl QuotesWrite for Unchecked {}

/// The requirement `crm.objects.services.read` or `crm.objects.services.write` or `crm.schemas.services.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.services.read` or `crm.objects.services.write` or `crm.schemas.services.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.services.read\""
)]
pub trait ServicesSchemaRead {}

#[diagnostic::do_not_recommend]
impl ServicesSchemaRead for Unchecked {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or one of 1 others",
    note = "add one of these to the scopes of `{Self}`, such as \"cpq.quotes.read\""
)]
pub trait SettingsCurrenciesReadOrOthers {}

#[diagnostic::do_not_recommend]
impl SettingsCurrenciesReadOrOthers for Unchecked {}

/// The requirement `crm.objects.subscriptions.read` or `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.subscriptions.read` or `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.subscriptions.read\""
)]
pub trait SubscriptionsSchemaRead {}

#[diagnostic::do_not_recommend]
impl SubscriptionsSchemaRead for Unchecked {}

/// The requirement `crm.objects.tasks.read` or `crm.schemas.tasks.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.tasks.read` or `crm.schemas.tasks.read`",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.tasks.read\""
)]
pub trait TasksSchemaRead {}

#[diagnostic::do_not_recommend]
impl TasksSchemaRead for Unchecked {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `tax_rates.read`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or one of 1 others",
    note = "add one of these to the scopes of `{Self}`, such as \"cpq.quotes.read\""
)]
pub trait TaxRatesReadOrOthers {}

#[diagnostic::do_not_recommend]
impl TaxRatesReadOrOthers for Unchecked {}

/// The requirement `crm.objects.tickets.highly_sensitive.read` or `crm.objects.tickets.sensitive.read` or `crm.schemas.tickets.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.tickets.highly_sensitive.read` or `crm.objects.tickets.sensitive.read` or `crm.schemas.tickets.read` or `tickets` or one of 2 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.tickets.highly_sensitive.read\""
)]
pub trait TicketsSchemaRead {}

#[diagnostic::do_not_recommend]
impl TicketsSchemaRead for Unchecked {}

/// The requirement `crm.objects.tickets.highly_sensitive.write` or `crm.objects.tickets.sensitive.write` or `crm.schemas.tickets.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
#[diagnostic::on_unimplemented(
    message = "the HubSpot scopes that `{Self}` declares do not allow this call",
    label = "this call needs `crm.objects.tickets.highly_sensitive.write` or `crm.objects.tickets.sensitive.write` or `crm.schemas.tickets.write` or `tickets` or one of 2 others",
    note = "add one of these to the scopes of `{Self}`, such as \"crm.objects.tickets.highly_sensitive.write\""
)]
pub trait TicketsSchemaWrite {}

#[diagnostic::do_not_recommend]
impl TicketsSchemaWrite for Unchecked {}
