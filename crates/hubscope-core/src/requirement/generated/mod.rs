//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use super::{GrantedBy, Named};
use crate::scope;

/// The scope `account-info.security.read`.
pub enum AccountInfoSecurityRead {}

impl Named for AccountInfoSecurityRead {
    const NAME: Option<&'static str> = Some("AccountInfoSecurityRead");
}

impl<S: scope::AccountInfoSecurityRead + ?Sized> GrantedBy<S> for AccountInfoSecurityRead {}

/// The scope `analytics.behavioral_events.send`.
pub enum AnalyticsBehavioralEventsSend {}

impl Named for AnalyticsBehavioralEventsSend {
    const NAME: Option<&'static str> = Some("AnalyticsBehavioralEventsSend");
}

impl<S: scope::AnalyticsBehavioralEventsSend + ?Sized> GrantedBy<S>
    for AnalyticsBehavioralEventsSend
{
}

/// The scope `automation`.
pub enum Automation {}

impl Named for Automation {
    const NAME: Option<&'static str> = Some("Automation");
}

impl<S: scope::Automation + ?Sized> GrantedBy<S> for Automation {}

/// The scope `automation.sequences.enrollments.write`.
pub enum AutomationSequencesEnrollmentsWrite {}

impl Named for AutomationSequencesEnrollmentsWrite {
    const NAME: Option<&'static str> = Some("AutomationSequencesEnrollmentsWrite");
}

impl<S: scope::AutomationSequencesEnrollmentsWrite + ?Sized> GrantedBy<S>
    for AutomationSequencesEnrollmentsWrite
{
}

/// The scope `automation.sequences.read`.
pub enum AutomationSequencesRead {}

impl Named for AutomationSequencesRead {
    const NAME: Option<&'static str> = Some("AutomationSequencesRead");
}

impl<S: scope::AutomationSequencesRead + ?Sized> GrantedBy<S> for AutomationSequencesRead {}

/// The scope `behavioral_events.event_definitions.read_write`.
pub enum BehavioralEventsEventDefinitionsReadWrite {}

impl Named for BehavioralEventsEventDefinitionsReadWrite {
    const NAME: Option<&'static str> = Some("BehavioralEventsEventDefinitionsReadWrite");
}

impl<S: scope::BehavioralEventsEventDefinitionsReadWrite + ?Sized> GrantedBy<S>
    for BehavioralEventsEventDefinitionsReadWrite
{
}

/// The scope `business_units_view.read`.
pub enum BusinessUnitsViewRead {}

impl Named for BusinessUnitsViewRead {
    const NAME: Option<&'static str> = Some("BusinessUnitsViewRead");
}

impl<S: scope::BusinessUnitsViewRead + ?Sized> GrantedBy<S> for BusinessUnitsViewRead {}

/// The scope `cms.domains.read`.
pub enum CmsDomainsRead {}

impl Named for CmsDomainsRead {
    const NAME: Option<&'static str> = Some("CmsDomainsRead");
}

impl<S: scope::CmsDomainsRead + ?Sized> GrantedBy<S> for CmsDomainsRead {}

/// The scope `cms.domains.write`.
pub enum CmsDomainsWrite {}

impl Named for CmsDomainsWrite {
    const NAME: Option<&'static str> = Some("CmsDomainsWrite");
}

impl<S: scope::CmsDomainsWrite + ?Sized> GrantedBy<S> for CmsDomainsWrite {}

/// The scope `cms.knowledge_base.settings.read`.
pub enum CmsKnowledgeBaseSettingsRead {}

impl Named for CmsKnowledgeBaseSettingsRead {
    const NAME: Option<&'static str> = Some("CmsKnowledgeBaseSettingsRead");
}

impl<S: scope::CmsKnowledgeBaseSettingsRead + ?Sized> GrantedBy<S>
    for CmsKnowledgeBaseSettingsRead
{
}

/// The scope `cms.knowledge_base.settings.write`.
pub enum CmsKnowledgeBaseSettingsWrite {}

impl Named for CmsKnowledgeBaseSettingsWrite {
    const NAME: Option<&'static str> = Some("CmsKnowledgeBaseSettingsWrite");
}

impl<S: scope::CmsKnowledgeBaseSettingsWrite + ?Sized> GrantedBy<S>
    for CmsKnowledgeBaseSettingsWrite
{
}

/// The scope `cms.membership.access_groups.write`.
pub enum CmsMembershipAccessGroupsWrite {}

impl Named for CmsMembershipAccessGroupsWrite {
    const NAME: Option<&'static str> = Some("CmsMembershipAccessGroupsWrite");
}

impl<S: scope::CmsMembershipAccessGroupsWrite + ?Sized> GrantedBy<S>
    for CmsMembershipAccessGroupsWrite
{
}

/// The scope `communication_preferences.read`.
pub enum CommunicationPreferencesRead {}

impl Named for CommunicationPreferencesRead {
    const NAME: Option<&'static str> = Some("CommunicationPreferencesRead");
}

impl<S: scope::CommunicationPreferencesRead + ?Sized> GrantedBy<S>
    for CommunicationPreferencesRead
{
}

/// The scope `communication_preferences.read_write`.
pub enum CommunicationPreferencesReadWrite {}

impl Named for CommunicationPreferencesReadWrite {
    const NAME: Option<&'static str> = Some("CommunicationPreferencesReadWrite");
}

impl<S: scope::CommunicationPreferencesReadWrite + ?Sized> GrantedBy<S>
    for CommunicationPreferencesReadWrite
{
}

/// The scope `communication_preferences.statuses.batch.read`.
pub enum CommunicationPreferencesStatusesBatchRead {}

impl Named for CommunicationPreferencesStatusesBatchRead {
    const NAME: Option<&'static str> = Some("CommunicationPreferencesStatusesBatchRead");
}

impl<S: scope::CommunicationPreferencesStatusesBatchRead + ?Sized> GrantedBy<S>
    for CommunicationPreferencesStatusesBatchRead
{
}

/// The scope `communication_preferences.statuses.batch.write`.
pub enum CommunicationPreferencesStatusesBatchWrite {}

impl Named for CommunicationPreferencesStatusesBatchWrite {
    const NAME: Option<&'static str> = Some("CommunicationPreferencesStatusesBatchWrite");
}

impl<S: scope::CommunicationPreferencesStatusesBatchWrite + ?Sized> GrantedBy<S>
    for CommunicationPreferencesStatusesBatchWrite
{
}

/// The scope `communication_preferences.write`.
pub enum CommunicationPreferencesWrite {}

impl Named for CommunicationPreferencesWrite {
    const NAME: Option<&'static str> = Some("CommunicationPreferencesWrite");
}

impl<S: scope::CommunicationPreferencesWrite + ?Sized> GrantedBy<S>
    for CommunicationPreferencesWrite
{
}

/// The scope `contacts`.
pub enum Contacts {}

impl Named for Contacts {
    const NAME: Option<&'static str> = Some("Contacts");
}

impl<S: scope::Contacts + ?Sized> GrantedBy<S> for Contacts {}

/// The scope `content`.
pub enum Content {}

impl Named for Content {
    const NAME: Option<&'static str> = Some("Content");
}

impl<S: scope::Content + ?Sized> GrantedBy<S> for Content {}

/// The scope `content.landing_pages.read`.
pub enum ContentLandingPagesRead {}

impl Named for ContentLandingPagesRead {
    const NAME: Option<&'static str> = Some("ContentLandingPagesRead");
}

impl<S: scope::ContentLandingPagesRead + ?Sized> GrantedBy<S> for ContentLandingPagesRead {}

/// The scope `content.landing_pages.write`.
pub enum ContentLandingPagesWrite {}

impl Named for ContentLandingPagesWrite {
    const NAME: Option<&'static str> = Some("ContentLandingPagesWrite");
}

impl<S: scope::ContentLandingPagesWrite + ?Sized> GrantedBy<S> for ContentLandingPagesWrite {}

/// The scope `content.site_pages.read`.
pub enum ContentSitePagesRead {}

impl Named for ContentSitePagesRead {
    const NAME: Option<&'static str> = Some("ContentSitePagesRead");
}

impl<S: scope::ContentSitePagesRead + ?Sized> GrantedBy<S> for ContentSitePagesRead {}

/// The scope `content.site_pages.write`.
pub enum ContentSitePagesWrite {}

impl Named for ContentSitePagesWrite {
    const NAME: Option<&'static str> = Some("ContentSitePagesWrite");
}

impl<S: scope::ContentSitePagesWrite + ?Sized> GrantedBy<S> for ContentSitePagesWrite {}

/// The scope `conversations.custom_channels.read`.
pub enum ConversationsCustomChannelsRead {}

impl Named for ConversationsCustomChannelsRead {
    const NAME: Option<&'static str> = Some("ConversationsCustomChannelsRead");
}

impl<S: scope::ConversationsCustomChannelsRead + ?Sized> GrantedBy<S>
    for ConversationsCustomChannelsRead
{
}

/// The scope `conversations.custom_channels.write`.
pub enum ConversationsCustomChannelsWrite {}

impl Named for ConversationsCustomChannelsWrite {
    const NAME: Option<&'static str> = Some("ConversationsCustomChannelsWrite");
}

impl<S: scope::ConversationsCustomChannelsWrite + ?Sized> GrantedBy<S>
    for ConversationsCustomChannelsWrite
{
}

/// The scope `conversations.read`.
pub enum ConversationsRead {}

impl Named for ConversationsRead {
    const NAME: Option<&'static str> = Some("ConversationsRead");
}

impl<S: scope::ConversationsRead + ?Sized> GrantedBy<S> for ConversationsRead {}

/// The scope `conversations.visitor_identification.tokens.create`.
pub enum ConversationsVisitorIdentificationTokensCreate {}

impl Named for ConversationsVisitorIdentificationTokensCreate {
    const NAME: Option<&'static str> = Some("ConversationsVisitorIdentificationTokensCreate");
}

impl<S: scope::ConversationsVisitorIdentificationTokensCreate + ?Sized> GrantedBy<S>
    for ConversationsVisitorIdentificationTokensCreate
{
}

/// The scope `conversations.write`.
pub enum ConversationsWrite {}

impl Named for ConversationsWrite {
    const NAME: Option<&'static str> = Some("ConversationsWrite");
}

impl<S: scope::ConversationsWrite + ?Sized> GrantedBy<S> for ConversationsWrite {}

/// The scope `cpq.quotes.read`.
pub enum CpqQuotesRead {}

impl Named for CpqQuotesRead {
    const NAME: Option<&'static str> = Some("CpqQuotesRead");
}

impl<S: scope::CpqQuotesRead + ?Sized> GrantedBy<S> for CpqQuotesRead {}

/// The scope `cpq.quotes.write`.
pub enum CpqQuotesWrite {}

impl Named for CpqQuotesWrite {
    const NAME: Option<&'static str> = Some("CpqQuotesWrite");
}

impl<S: scope::CpqQuotesWrite + ?Sized> GrantedBy<S> for CpqQuotesWrite {}

/// The scope `crm.dealsplits.read_write`.
pub enum CrmDealsplitsReadWrite {}

impl Named for CrmDealsplitsReadWrite {
    const NAME: Option<&'static str> = Some("CrmDealsplitsReadWrite");
}

impl<S: scope::CrmDealsplitsReadWrite + ?Sized> GrantedBy<S> for CrmDealsplitsReadWrite {}

/// The scope `crm.export`.
pub enum CrmExport {}

impl Named for CrmExport {
    const NAME: Option<&'static str> = Some("CrmExport");
}

impl<S: scope::CrmExport + ?Sized> GrantedBy<S> for CrmExport {}

/// The scope `crm.extensions_calling_transcripts.read`.
pub enum CrmExtensionsCallingTranscriptsRead {}

impl Named for CrmExtensionsCallingTranscriptsRead {
    const NAME: Option<&'static str> = Some("CrmExtensionsCallingTranscriptsRead");
}

impl<S: scope::CrmExtensionsCallingTranscriptsRead + ?Sized> GrantedBy<S>
    for CrmExtensionsCallingTranscriptsRead
{
}

/// The scope `crm.extensions_calling_transcripts.write`.
pub enum CrmExtensionsCallingTranscriptsWrite {}

impl Named for CrmExtensionsCallingTranscriptsWrite {
    const NAME: Option<&'static str> = Some("CrmExtensionsCallingTranscriptsWrite");
}

impl<S: scope::CrmExtensionsCallingTranscriptsWrite + ?Sized> GrantedBy<S>
    for CrmExtensionsCallingTranscriptsWrite
{
}

/// The scope `crm.import`.
pub enum CrmImport {}

impl Named for CrmImport {
    const NAME: Option<&'static str> = Some("CrmImport");
}

impl<S: scope::CrmImport + ?Sized> GrantedBy<S> for CrmImport {}

/// The scope `crm.lists.read`.
pub enum CrmListsRead {}

impl Named for CrmListsRead {
    const NAME: Option<&'static str> = Some("CrmListsRead");
}

impl<S: scope::CrmListsRead + ?Sized> GrantedBy<S> for CrmListsRead {}

/// The scope `crm.lists.write`.
pub enum CrmListsWrite {}

impl Named for CrmListsWrite {
    const NAME: Option<&'static str> = Some("CrmListsWrite");
}

impl<S: scope::CrmListsWrite + ?Sized> GrantedBy<S> for CrmListsWrite {}

/// The scope `crm.objects.appointments.read`.
pub enum CrmObjectsAppointmentsRead {}

impl Named for CrmObjectsAppointmentsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsAppointmentsRead");
}

impl<S: scope::CrmObjectsAppointmentsRead + ?Sized> GrantedBy<S> for CrmObjectsAppointmentsRead {}

/// The scope `crm.objects.appointments.sensitive.read`.
pub enum CrmObjectsAppointmentsSensitiveRead {}

impl Named for CrmObjectsAppointmentsSensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsAppointmentsSensitiveRead");
}

impl<S: scope::CrmObjectsAppointmentsSensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsAppointmentsSensitiveRead
{
}

/// The scope `crm.objects.appointments.sensitive.read.v2`.
pub enum CrmObjectsAppointmentsSensitiveReadV2 {}

impl Named for CrmObjectsAppointmentsSensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsAppointmentsSensitiveReadV2");
}

impl<S: scope::CrmObjectsAppointmentsSensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsAppointmentsSensitiveReadV2
{
}

/// The scope `crm.objects.appointments.sensitive.write`.
pub enum CrmObjectsAppointmentsSensitiveWrite {}

impl Named for CrmObjectsAppointmentsSensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsAppointmentsSensitiveWrite");
}

impl<S: scope::CrmObjectsAppointmentsSensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsAppointmentsSensitiveWrite
{
}

/// The scope `crm.objects.appointments.sensitive.write.v2`.
pub enum CrmObjectsAppointmentsSensitiveWriteV2 {}

impl Named for CrmObjectsAppointmentsSensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsAppointmentsSensitiveWriteV2");
}

impl<S: scope::CrmObjectsAppointmentsSensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsAppointmentsSensitiveWriteV2
{
}

/// The scope `crm.objects.appointments.write`.
pub enum CrmObjectsAppointmentsWrite {}

impl Named for CrmObjectsAppointmentsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsAppointmentsWrite");
}

impl<S: scope::CrmObjectsAppointmentsWrite + ?Sized> GrantedBy<S> for CrmObjectsAppointmentsWrite {}

/// The scope `crm.objects.calls.read`.
pub enum CrmObjectsCallsRead {}

impl Named for CrmObjectsCallsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCallsRead");
}

impl<S: scope::CrmObjectsCallsRead + ?Sized> GrantedBy<S> for CrmObjectsCallsRead {}

/// The scope `crm.objects.carts.read`.
pub enum CrmObjectsCartsRead {}

impl Named for CrmObjectsCartsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCartsRead");
}

impl<S: scope::CrmObjectsCartsRead + ?Sized> GrantedBy<S> for CrmObjectsCartsRead {}

/// The scope `crm.objects.carts.write`.
pub enum CrmObjectsCartsWrite {}

impl Named for CrmObjectsCartsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCartsWrite");
}

impl<S: scope::CrmObjectsCartsWrite + ?Sized> GrantedBy<S> for CrmObjectsCartsWrite {}

/// The scope `crm.objects.commercepayments.read`.
pub enum CrmObjectsCommercepaymentsRead {}

impl Named for CrmObjectsCommercepaymentsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCommercepaymentsRead");
}

impl<S: scope::CrmObjectsCommercepaymentsRead + ?Sized> GrantedBy<S>
    for CrmObjectsCommercepaymentsRead
{
}

/// The scope `crm.objects.commercepayments.write`.
pub enum CrmObjectsCommercepaymentsWrite {}

impl Named for CrmObjectsCommercepaymentsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCommercepaymentsWrite");
}

impl<S: scope::CrmObjectsCommercepaymentsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsCommercepaymentsWrite
{
}

/// The scope `crm.objects.companies.highly_sensitive.read`.
pub enum CrmObjectsCompaniesHighlySensitiveRead {}

impl Named for CrmObjectsCompaniesHighlySensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesHighlySensitiveRead");
}

impl<S: scope::CrmObjectsCompaniesHighlySensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesHighlySensitiveRead
{
}

/// The scope `crm.objects.companies.highly_sensitive.read.v2`.
pub enum CrmObjectsCompaniesHighlySensitiveReadV2 {}

impl Named for CrmObjectsCompaniesHighlySensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesHighlySensitiveReadV2");
}

impl<S: scope::CrmObjectsCompaniesHighlySensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesHighlySensitiveReadV2
{
}

/// The scope `crm.objects.companies.highly_sensitive.write`.
pub enum CrmObjectsCompaniesHighlySensitiveWrite {}

impl Named for CrmObjectsCompaniesHighlySensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesHighlySensitiveWrite");
}

impl<S: scope::CrmObjectsCompaniesHighlySensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesHighlySensitiveWrite
{
}

/// The scope `crm.objects.companies.highly_sensitive.write.v2`.
pub enum CrmObjectsCompaniesHighlySensitiveWriteV2 {}

impl Named for CrmObjectsCompaniesHighlySensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesHighlySensitiveWriteV2");
}

impl<S: scope::CrmObjectsCompaniesHighlySensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesHighlySensitiveWriteV2
{
}

/// The scope `crm.objects.companies.read`.
pub enum CrmObjectsCompaniesRead {}

impl Named for CrmObjectsCompaniesRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesRead");
}

impl<S: scope::CrmObjectsCompaniesRead + ?Sized> GrantedBy<S> for CrmObjectsCompaniesRead {}

/// The scope `crm.objects.companies.sensitive.read`.
pub enum CrmObjectsCompaniesSensitiveRead {}

impl Named for CrmObjectsCompaniesSensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesSensitiveRead");
}

impl<S: scope::CrmObjectsCompaniesSensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesSensitiveRead
{
}

/// The scope `crm.objects.companies.sensitive.read.v2`.
pub enum CrmObjectsCompaniesSensitiveReadV2 {}

impl Named for CrmObjectsCompaniesSensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesSensitiveReadV2");
}

impl<S: scope::CrmObjectsCompaniesSensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesSensitiveReadV2
{
}

/// The scope `crm.objects.companies.sensitive.write`.
pub enum CrmObjectsCompaniesSensitiveWrite {}

impl Named for CrmObjectsCompaniesSensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesSensitiveWrite");
}

impl<S: scope::CrmObjectsCompaniesSensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesSensitiveWrite
{
}

/// The scope `crm.objects.companies.sensitive.write.v2`.
pub enum CrmObjectsCompaniesSensitiveWriteV2 {}

impl Named for CrmObjectsCompaniesSensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesSensitiveWriteV2");
}

impl<S: scope::CrmObjectsCompaniesSensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCompaniesSensitiveWriteV2
{
}

/// The scope `crm.objects.companies.write`.
pub enum CrmObjectsCompaniesWrite {}

impl Named for CrmObjectsCompaniesWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCompaniesWrite");
}

impl<S: scope::CrmObjectsCompaniesWrite + ?Sized> GrantedBy<S> for CrmObjectsCompaniesWrite {}

/// The scope `crm.objects.contacts.highly_sensitive.read`.
pub enum CrmObjectsContactsHighlySensitiveRead {}

impl Named for CrmObjectsContactsHighlySensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsHighlySensitiveRead");
}

impl<S: scope::CrmObjectsContactsHighlySensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsContactsHighlySensitiveRead
{
}

/// The scope `crm.objects.contacts.highly_sensitive.read.v2`.
pub enum CrmObjectsContactsHighlySensitiveReadV2 {}

impl Named for CrmObjectsContactsHighlySensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsHighlySensitiveReadV2");
}

impl<S: scope::CrmObjectsContactsHighlySensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsContactsHighlySensitiveReadV2
{
}

/// The scope `crm.objects.contacts.highly_sensitive.write`.
pub enum CrmObjectsContactsHighlySensitiveWrite {}

impl Named for CrmObjectsContactsHighlySensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsHighlySensitiveWrite");
}

impl<S: scope::CrmObjectsContactsHighlySensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsContactsHighlySensitiveWrite
{
}

/// The scope `crm.objects.contacts.highly_sensitive.write.v2`.
pub enum CrmObjectsContactsHighlySensitiveWriteV2 {}

impl Named for CrmObjectsContactsHighlySensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsHighlySensitiveWriteV2");
}

impl<S: scope::CrmObjectsContactsHighlySensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsContactsHighlySensitiveWriteV2
{
}

/// The scope `crm.objects.contacts.read`.
pub enum CrmObjectsContactsRead {}

impl Named for CrmObjectsContactsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsRead");
}

impl<S: scope::CrmObjectsContactsRead + ?Sized> GrantedBy<S> for CrmObjectsContactsRead {}

/// The scope `crm.objects.contacts.sensitive.read`.
pub enum CrmObjectsContactsSensitiveRead {}

impl Named for CrmObjectsContactsSensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsSensitiveRead");
}

impl<S: scope::CrmObjectsContactsSensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsContactsSensitiveRead
{
}

/// The scope `crm.objects.contacts.sensitive.read.v2`.
pub enum CrmObjectsContactsSensitiveReadV2 {}

impl Named for CrmObjectsContactsSensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsSensitiveReadV2");
}

impl<S: scope::CrmObjectsContactsSensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsContactsSensitiveReadV2
{
}

/// The scope `crm.objects.contacts.sensitive.write`.
pub enum CrmObjectsContactsSensitiveWrite {}

impl Named for CrmObjectsContactsSensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsSensitiveWrite");
}

impl<S: scope::CrmObjectsContactsSensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsContactsSensitiveWrite
{
}

/// The scope `crm.objects.contacts.sensitive.write.v2`.
pub enum CrmObjectsContactsSensitiveWriteV2 {}

impl Named for CrmObjectsContactsSensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsSensitiveWriteV2");
}

impl<S: scope::CrmObjectsContactsSensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsContactsSensitiveWriteV2
{
}

/// The scope `crm.objects.contacts.write`.
pub enum CrmObjectsContactsWrite {}

impl Named for CrmObjectsContactsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsWrite");
}

impl<S: scope::CrmObjectsContactsWrite + ?Sized> GrantedBy<S> for CrmObjectsContactsWrite {}

/// The scope `crm.objects.contracts.read`.
pub enum CrmObjectsContractsRead {}

impl Named for CrmObjectsContractsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsContractsRead");
}

impl<S: scope::CrmObjectsContractsRead + ?Sized> GrantedBy<S> for CrmObjectsContractsRead {}

/// The scope `crm.objects.courses.read`.
pub enum CrmObjectsCoursesRead {}

impl Named for CrmObjectsCoursesRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCoursesRead");
}

impl<S: scope::CrmObjectsCoursesRead + ?Sized> GrantedBy<S> for CrmObjectsCoursesRead {}

/// The scope `crm.objects.courses.write`.
pub enum CrmObjectsCoursesWrite {}

impl Named for CrmObjectsCoursesWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCoursesWrite");
}

impl<S: scope::CrmObjectsCoursesWrite + ?Sized> GrantedBy<S> for CrmObjectsCoursesWrite {}

/// The scope `crm.objects.custom.highly_sensitive.read`.
pub enum CrmObjectsCustomHighlySensitiveRead {}

impl Named for CrmObjectsCustomHighlySensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomHighlySensitiveRead");
}

impl<S: scope::CrmObjectsCustomHighlySensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsCustomHighlySensitiveRead
{
}

/// The scope `crm.objects.custom.highly_sensitive.read.v2`.
pub enum CrmObjectsCustomHighlySensitiveReadV2 {}

impl Named for CrmObjectsCustomHighlySensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomHighlySensitiveReadV2");
}

impl<S: scope::CrmObjectsCustomHighlySensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCustomHighlySensitiveReadV2
{
}

/// The scope `crm.objects.custom.highly_sensitive.write`.
pub enum CrmObjectsCustomHighlySensitiveWrite {}

impl Named for CrmObjectsCustomHighlySensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomHighlySensitiveWrite");
}

impl<S: scope::CrmObjectsCustomHighlySensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsCustomHighlySensitiveWrite
{
}

/// The scope `crm.objects.custom.highly_sensitive.write.v2`.
pub enum CrmObjectsCustomHighlySensitiveWriteV2 {}

impl Named for CrmObjectsCustomHighlySensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomHighlySensitiveWriteV2");
}

impl<S: scope::CrmObjectsCustomHighlySensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCustomHighlySensitiveWriteV2
{
}

/// The scope `crm.objects.custom.read`.
pub enum CrmObjectsCustomRead {}

impl Named for CrmObjectsCustomRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomRead");
}

impl<S: scope::CrmObjectsCustomRead + ?Sized> GrantedBy<S> for CrmObjectsCustomRead {}

/// The scope `crm.objects.custom.sensitive.read`.
pub enum CrmObjectsCustomSensitiveRead {}

impl Named for CrmObjectsCustomSensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomSensitiveRead");
}

impl<S: scope::CrmObjectsCustomSensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsCustomSensitiveRead
{
}

/// The scope `crm.objects.custom.sensitive.read.v2`.
pub enum CrmObjectsCustomSensitiveReadV2 {}

impl Named for CrmObjectsCustomSensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomSensitiveReadV2");
}

impl<S: scope::CrmObjectsCustomSensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCustomSensitiveReadV2
{
}

/// The scope `crm.objects.custom.sensitive.write`.
pub enum CrmObjectsCustomSensitiveWrite {}

impl Named for CrmObjectsCustomSensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomSensitiveWrite");
}

impl<S: scope::CrmObjectsCustomSensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsCustomSensitiveWrite
{
}

/// The scope `crm.objects.custom.sensitive.write.v2`.
pub enum CrmObjectsCustomSensitiveWriteV2 {}

impl Named for CrmObjectsCustomSensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomSensitiveWriteV2");
}

impl<S: scope::CrmObjectsCustomSensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsCustomSensitiveWriteV2
{
}

/// The scope `crm.objects.custom.write`.
pub enum CrmObjectsCustomWrite {}

impl Named for CrmObjectsCustomWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomWrite");
}

impl<S: scope::CrmObjectsCustomWrite + ?Sized> GrantedBy<S> for CrmObjectsCustomWrite {}

/// The scope `crm.objects.deals.highly_sensitive.read`.
pub enum CrmObjectsDealsHighlySensitiveRead {}

impl Named for CrmObjectsDealsHighlySensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsHighlySensitiveRead");
}

impl<S: scope::CrmObjectsDealsHighlySensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsDealsHighlySensitiveRead
{
}

/// The scope `crm.objects.deals.highly_sensitive.read.v2`.
pub enum CrmObjectsDealsHighlySensitiveReadV2 {}

impl Named for CrmObjectsDealsHighlySensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsHighlySensitiveReadV2");
}

impl<S: scope::CrmObjectsDealsHighlySensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsDealsHighlySensitiveReadV2
{
}

/// The scope `crm.objects.deals.highly_sensitive.write`.
pub enum CrmObjectsDealsHighlySensitiveWrite {}

impl Named for CrmObjectsDealsHighlySensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsHighlySensitiveWrite");
}

impl<S: scope::CrmObjectsDealsHighlySensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsDealsHighlySensitiveWrite
{
}

/// The scope `crm.objects.deals.highly_sensitive.write.v2`.
pub enum CrmObjectsDealsHighlySensitiveWriteV2 {}

impl Named for CrmObjectsDealsHighlySensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsHighlySensitiveWriteV2");
}

impl<S: scope::CrmObjectsDealsHighlySensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsDealsHighlySensitiveWriteV2
{
}

/// The scope `crm.objects.deals.read`.
pub enum CrmObjectsDealsRead {}

impl Named for CrmObjectsDealsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsRead");
}

impl<S: scope::CrmObjectsDealsRead + ?Sized> GrantedBy<S> for CrmObjectsDealsRead {}

/// The scope `crm.objects.deals.sensitive.read`.
pub enum CrmObjectsDealsSensitiveRead {}

impl Named for CrmObjectsDealsSensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsSensitiveRead");
}

impl<S: scope::CrmObjectsDealsSensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsDealsSensitiveRead
{
}

/// The scope `crm.objects.deals.sensitive.read.v2`.
pub enum CrmObjectsDealsSensitiveReadV2 {}

impl Named for CrmObjectsDealsSensitiveReadV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsSensitiveReadV2");
}

impl<S: scope::CrmObjectsDealsSensitiveReadV2 + ?Sized> GrantedBy<S>
    for CrmObjectsDealsSensitiveReadV2
{
}

/// The scope `crm.objects.deals.sensitive.write`.
pub enum CrmObjectsDealsSensitiveWrite {}

impl Named for CrmObjectsDealsSensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsSensitiveWrite");
}

impl<S: scope::CrmObjectsDealsSensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsDealsSensitiveWrite
{
}

/// The scope `crm.objects.deals.sensitive.write.v2`.
pub enum CrmObjectsDealsSensitiveWriteV2 {}

impl Named for CrmObjectsDealsSensitiveWriteV2 {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsSensitiveWriteV2");
}

impl<S: scope::CrmObjectsDealsSensitiveWriteV2 + ?Sized> GrantedBy<S>
    for CrmObjectsDealsSensitiveWriteV2
{
}

/// The scope `crm.objects.deals.write`.
pub enum CrmObjectsDealsWrite {}

impl Named for CrmObjectsDealsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsDealsWrite");
}

impl<S: scope::CrmObjectsDealsWrite + ?Sized> GrantedBy<S> for CrmObjectsDealsWrite {}

/// The scope `crm.objects.emails.read`.
pub enum CrmObjectsEmailsRead {}

impl Named for CrmObjectsEmailsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsEmailsRead");
}

impl<S: scope::CrmObjectsEmailsRead + ?Sized> GrantedBy<S> for CrmObjectsEmailsRead {}

/// The scope `crm.objects.feedback_submissions.read`.
pub enum CrmObjectsFeedbackSubmissionsRead {}

impl Named for CrmObjectsFeedbackSubmissionsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsFeedbackSubmissionsRead");
}

impl<S: scope::CrmObjectsFeedbackSubmissionsRead + ?Sized> GrantedBy<S>
    for CrmObjectsFeedbackSubmissionsRead
{
}

/// The scope `crm.objects.goals.read`.
pub enum CrmObjectsGoalsRead {}

impl Named for CrmObjectsGoalsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsGoalsRead");
}

impl<S: scope::CrmObjectsGoalsRead + ?Sized> GrantedBy<S> for CrmObjectsGoalsRead {}

/// The scope `crm.objects.goals.write`.
pub enum CrmObjectsGoalsWrite {}

impl Named for CrmObjectsGoalsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsGoalsWrite");
}

impl<S: scope::CrmObjectsGoalsWrite + ?Sized> GrantedBy<S> for CrmObjectsGoalsWrite {}

/// The scope `crm.objects.invoices.read`.
pub enum CrmObjectsInvoicesRead {}

impl Named for CrmObjectsInvoicesRead {
    const NAME: Option<&'static str> = Some("CrmObjectsInvoicesRead");
}

impl<S: scope::CrmObjectsInvoicesRead + ?Sized> GrantedBy<S> for CrmObjectsInvoicesRead {}

/// The scope `crm.objects.invoices.write`.
pub enum CrmObjectsInvoicesWrite {}

impl Named for CrmObjectsInvoicesWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsInvoicesWrite");
}

impl<S: scope::CrmObjectsInvoicesWrite + ?Sized> GrantedBy<S> for CrmObjectsInvoicesWrite {}

/// The scope `crm.objects.leads.read`.
pub enum CrmObjectsLeadsRead {}

impl Named for CrmObjectsLeadsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsLeadsRead");
}

impl<S: scope::CrmObjectsLeadsRead + ?Sized> GrantedBy<S> for CrmObjectsLeadsRead {}

/// The scope `crm.objects.leads.write`.
pub enum CrmObjectsLeadsWrite {}

impl Named for CrmObjectsLeadsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsLeadsWrite");
}

impl<S: scope::CrmObjectsLeadsWrite + ?Sized> GrantedBy<S> for CrmObjectsLeadsWrite {}

/// The scope `crm.objects.line_items.read`.
pub enum CrmObjectsLineItemsRead {}

impl Named for CrmObjectsLineItemsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsLineItemsRead");
}

impl<S: scope::CrmObjectsLineItemsRead + ?Sized> GrantedBy<S> for CrmObjectsLineItemsRead {}

/// The scope `crm.objects.line_items.write`.
pub enum CrmObjectsLineItemsWrite {}

impl Named for CrmObjectsLineItemsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsLineItemsWrite");
}

impl<S: scope::CrmObjectsLineItemsWrite + ?Sized> GrantedBy<S> for CrmObjectsLineItemsWrite {}

/// The scope `crm.objects.listings.read`.
pub enum CrmObjectsListingsRead {}

impl Named for CrmObjectsListingsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsListingsRead");
}

impl<S: scope::CrmObjectsListingsRead + ?Sized> GrantedBy<S> for CrmObjectsListingsRead {}

/// The scope `crm.objects.listings.write`.
pub enum CrmObjectsListingsWrite {}

impl Named for CrmObjectsListingsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsListingsWrite");
}

impl<S: scope::CrmObjectsListingsWrite + ?Sized> GrantedBy<S> for CrmObjectsListingsWrite {}

/// The scope `crm.objects.marketing_events.read`.
pub enum CrmObjectsMarketingEventsRead {}

impl Named for CrmObjectsMarketingEventsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsMarketingEventsRead");
}

impl<S: scope::CrmObjectsMarketingEventsRead + ?Sized> GrantedBy<S>
    for CrmObjectsMarketingEventsRead
{
}

/// The scope `crm.objects.marketing_events.write`.
pub enum CrmObjectsMarketingEventsWrite {}

impl Named for CrmObjectsMarketingEventsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsMarketingEventsWrite");
}

impl<S: scope::CrmObjectsMarketingEventsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsMarketingEventsWrite
{
}

/// The scope `crm.objects.meetings.read`.
pub enum CrmObjectsMeetingsRead {}

impl Named for CrmObjectsMeetingsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsMeetingsRead");
}

impl<S: scope::CrmObjectsMeetingsRead + ?Sized> GrantedBy<S> for CrmObjectsMeetingsRead {}

/// The scope `crm.objects.notes.read`.
pub enum CrmObjectsNotesRead {}

impl Named for CrmObjectsNotesRead {
    const NAME: Option<&'static str> = Some("CrmObjectsNotesRead");
}

impl<S: scope::CrmObjectsNotesRead + ?Sized> GrantedBy<S> for CrmObjectsNotesRead {}

/// The scope `crm.objects.orders.read`.
pub enum CrmObjectsOrdersRead {}

impl Named for CrmObjectsOrdersRead {
    const NAME: Option<&'static str> = Some("CrmObjectsOrdersRead");
}

impl<S: scope::CrmObjectsOrdersRead + ?Sized> GrantedBy<S> for CrmObjectsOrdersRead {}

/// The scope `crm.objects.orders.write`.
pub enum CrmObjectsOrdersWrite {}

impl Named for CrmObjectsOrdersWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsOrdersWrite");
}

impl<S: scope::CrmObjectsOrdersWrite + ?Sized> GrantedBy<S> for CrmObjectsOrdersWrite {}

/// The scope `crm.objects.owners.read`.
pub enum CrmObjectsOwnersRead {}

impl Named for CrmObjectsOwnersRead {
    const NAME: Option<&'static str> = Some("CrmObjectsOwnersRead");
}

impl<S: scope::CrmObjectsOwnersRead + ?Sized> GrantedBy<S> for CrmObjectsOwnersRead {}

/// The scope `crm.objects.partner-clients.read`.
pub enum CrmObjectsPartnerClientsRead {}

impl Named for CrmObjectsPartnerClientsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsPartnerClientsRead");
}

impl<S: scope::CrmObjectsPartnerClientsRead + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerClientsRead
{
}

/// The scope `crm.objects.partner-clients.write`.
pub enum CrmObjectsPartnerClientsWrite {}

impl Named for CrmObjectsPartnerClientsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsPartnerClientsWrite");
}

impl<S: scope::CrmObjectsPartnerClientsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerClientsWrite
{
}

/// The scope `crm.objects.partner-services.read`.
pub enum CrmObjectsPartnerServicesRead {}

impl Named for CrmObjectsPartnerServicesRead {
    const NAME: Option<&'static str> = Some("CrmObjectsPartnerServicesRead");
}

impl<S: scope::CrmObjectsPartnerServicesRead + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerServicesRead
{
}

/// The scope `crm.objects.partner-services.write`.
pub enum CrmObjectsPartnerServicesWrite {}

impl Named for CrmObjectsPartnerServicesWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsPartnerServicesWrite");
}

impl<S: scope::CrmObjectsPartnerServicesWrite + ?Sized> GrantedBy<S>
    for CrmObjectsPartnerServicesWrite
{
}

/// The scope `crm.objects.products.read`.
pub enum CrmObjectsProductsRead {}

impl Named for CrmObjectsProductsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsProductsRead");
}

impl<S: scope::CrmObjectsProductsRead + ?Sized> GrantedBy<S> for CrmObjectsProductsRead {}

/// The scope `crm.objects.products.write`.
pub enum CrmObjectsProductsWrite {}

impl Named for CrmObjectsProductsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsProductsWrite");
}

impl<S: scope::CrmObjectsProductsWrite + ?Sized> GrantedBy<S> for CrmObjectsProductsWrite {}

/// The scope `crm.objects.projects.highly_sensitive.read`.
pub enum CrmObjectsProjectsHighlySensitiveRead {}

impl Named for CrmObjectsProjectsHighlySensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsProjectsHighlySensitiveRead");
}

impl<S: scope::CrmObjectsProjectsHighlySensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsProjectsHighlySensitiveRead
{
}

/// The scope `crm.objects.projects.highly_sensitive.write`.
pub enum CrmObjectsProjectsHighlySensitiveWrite {}

impl Named for CrmObjectsProjectsHighlySensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsProjectsHighlySensitiveWrite");
}

impl<S: scope::CrmObjectsProjectsHighlySensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsProjectsHighlySensitiveWrite
{
}

/// The scope `crm.objects.projects.read`.
pub enum CrmObjectsProjectsRead {}

impl Named for CrmObjectsProjectsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsProjectsRead");
}

impl<S: scope::CrmObjectsProjectsRead + ?Sized> GrantedBy<S> for CrmObjectsProjectsRead {}

/// The scope `crm.objects.projects.sensitive.read`.
pub enum CrmObjectsProjectsSensitiveRead {}

impl Named for CrmObjectsProjectsSensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsProjectsSensitiveRead");
}

impl<S: scope::CrmObjectsProjectsSensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsProjectsSensitiveRead
{
}

/// The scope `crm.objects.projects.sensitive.write`.
pub enum CrmObjectsProjectsSensitiveWrite {}

impl Named for CrmObjectsProjectsSensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsProjectsSensitiveWrite");
}

impl<S: scope::CrmObjectsProjectsSensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsProjectsSensitiveWrite
{
}

/// The scope `crm.objects.projects.write`.
pub enum CrmObjectsProjectsWrite {}

impl Named for CrmObjectsProjectsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsProjectsWrite");
}

impl<S: scope::CrmObjectsProjectsWrite + ?Sized> GrantedBy<S> for CrmObjectsProjectsWrite {}

/// The scope `crm.objects.quotes.read`.
pub enum CrmObjectsQuotesRead {}

impl Named for CrmObjectsQuotesRead {
    const NAME: Option<&'static str> = Some("CrmObjectsQuotesRead");
}

impl<S: scope::CrmObjectsQuotesRead + ?Sized> GrantedBy<S> for CrmObjectsQuotesRead {}

/// The scope `crm.objects.quotes.write`.
pub enum CrmObjectsQuotesWrite {}

impl Named for CrmObjectsQuotesWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsQuotesWrite");
}

impl<S: scope::CrmObjectsQuotesWrite + ?Sized> GrantedBy<S> for CrmObjectsQuotesWrite {}

/// The scope `crm.objects.services.read`.
pub enum CrmObjectsServicesRead {}

impl Named for CrmObjectsServicesRead {
    const NAME: Option<&'static str> = Some("CrmObjectsServicesRead");
}

impl<S: scope::CrmObjectsServicesRead + ?Sized> GrantedBy<S> for CrmObjectsServicesRead {}

/// The scope `crm.objects.services.write`.
pub enum CrmObjectsServicesWrite {}

impl Named for CrmObjectsServicesWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsServicesWrite");
}

impl<S: scope::CrmObjectsServicesWrite + ?Sized> GrantedBy<S> for CrmObjectsServicesWrite {}

/// The scope `crm.objects.subscriptions.read`.
pub enum CrmObjectsSubscriptionsRead {}

impl Named for CrmObjectsSubscriptionsRead {
    const NAME: Option<&'static str> = Some("CrmObjectsSubscriptionsRead");
}

impl<S: scope::CrmObjectsSubscriptionsRead + ?Sized> GrantedBy<S> for CrmObjectsSubscriptionsRead {}

/// The scope `crm.objects.subscriptions.write`.
pub enum CrmObjectsSubscriptionsWrite {}

impl Named for CrmObjectsSubscriptionsWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsSubscriptionsWrite");
}

impl<S: scope::CrmObjectsSubscriptionsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsSubscriptionsWrite
{
}

/// The scope `crm.objects.tasks.read`.
pub enum CrmObjectsTasksRead {}

impl Named for CrmObjectsTasksRead {
    const NAME: Option<&'static str> = Some("CrmObjectsTasksRead");
}

impl<S: scope::CrmObjectsTasksRead + ?Sized> GrantedBy<S> for CrmObjectsTasksRead {}

/// The scope `crm.objects.tickets.highly_sensitive.read`.
pub enum CrmObjectsTicketsHighlySensitiveRead {}

impl Named for CrmObjectsTicketsHighlySensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsTicketsHighlySensitiveRead");
}

impl<S: scope::CrmObjectsTicketsHighlySensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsTicketsHighlySensitiveRead
{
}

/// The scope `crm.objects.tickets.highly_sensitive.write`.
pub enum CrmObjectsTicketsHighlySensitiveWrite {}

impl Named for CrmObjectsTicketsHighlySensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsTicketsHighlySensitiveWrite");
}

impl<S: scope::CrmObjectsTicketsHighlySensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsTicketsHighlySensitiveWrite
{
}

/// The scope `crm.objects.tickets.sensitive.read`.
pub enum CrmObjectsTicketsSensitiveRead {}

impl Named for CrmObjectsTicketsSensitiveRead {
    const NAME: Option<&'static str> = Some("CrmObjectsTicketsSensitiveRead");
}

impl<S: scope::CrmObjectsTicketsSensitiveRead + ?Sized> GrantedBy<S>
    for CrmObjectsTicketsSensitiveRead
{
}

/// The scope `crm.objects.tickets.sensitive.write`.
pub enum CrmObjectsTicketsSensitiveWrite {}

impl Named for CrmObjectsTicketsSensitiveWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsTicketsSensitiveWrite");
}

impl<S: scope::CrmObjectsTicketsSensitiveWrite + ?Sized> GrantedBy<S>
    for CrmObjectsTicketsSensitiveWrite
{
}

/// The scope `crm.objects.users.read`.
pub enum CrmObjectsUsersRead {}

impl Named for CrmObjectsUsersRead {
    const NAME: Option<&'static str> = Some("CrmObjectsUsersRead");
}

impl<S: scope::CrmObjectsUsersRead + ?Sized> GrantedBy<S> for CrmObjectsUsersRead {}

/// The scope `crm.objects.users.write`.
pub enum CrmObjectsUsersWrite {}

impl Named for CrmObjectsUsersWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsUsersWrite");
}

impl<S: scope::CrmObjectsUsersWrite + ?Sized> GrantedBy<S> for CrmObjectsUsersWrite {}

/// The scope `crm.pipelines.orders.read`.
pub enum CrmPipelinesOrdersRead {}

impl Named for CrmPipelinesOrdersRead {
    const NAME: Option<&'static str> = Some("CrmPipelinesOrdersRead");
}

impl<S: scope::CrmPipelinesOrdersRead + ?Sized> GrantedBy<S> for CrmPipelinesOrdersRead {}

/// The scope `crm.pipelines.orders.write`.
pub enum CrmPipelinesOrdersWrite {}

impl Named for CrmPipelinesOrdersWrite {
    const NAME: Option<&'static str> = Some("CrmPipelinesOrdersWrite");
}

impl<S: scope::CrmPipelinesOrdersWrite + ?Sized> GrantedBy<S> for CrmPipelinesOrdersWrite {}

/// The scope `crm.schemas.appointments.read`.
pub enum CrmSchemasAppointmentsRead {}

impl Named for CrmSchemasAppointmentsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasAppointmentsRead");
}

impl<S: scope::CrmSchemasAppointmentsRead + ?Sized> GrantedBy<S> for CrmSchemasAppointmentsRead {}

/// The scope `crm.schemas.appointments.write`.
pub enum CrmSchemasAppointmentsWrite {}

impl Named for CrmSchemasAppointmentsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasAppointmentsWrite");
}

impl<S: scope::CrmSchemasAppointmentsWrite + ?Sized> GrantedBy<S> for CrmSchemasAppointmentsWrite {}

/// The scope `crm.schemas.calls.read`.
pub enum CrmSchemasCallsRead {}

impl Named for CrmSchemasCallsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasCallsRead");
}

impl<S: scope::CrmSchemasCallsRead + ?Sized> GrantedBy<S> for CrmSchemasCallsRead {}

/// The scope `crm.schemas.carts.read`.
pub enum CrmSchemasCartsRead {}

impl Named for CrmSchemasCartsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasCartsRead");
}

impl<S: scope::CrmSchemasCartsRead + ?Sized> GrantedBy<S> for CrmSchemasCartsRead {}

/// The scope `crm.schemas.carts.write`.
pub enum CrmSchemasCartsWrite {}

impl Named for CrmSchemasCartsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasCartsWrite");
}

impl<S: scope::CrmSchemasCartsWrite + ?Sized> GrantedBy<S> for CrmSchemasCartsWrite {}

/// The scope `crm.schemas.commercepayments.read`.
pub enum CrmSchemasCommercepaymentsRead {}

impl Named for CrmSchemasCommercepaymentsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasCommercepaymentsRead");
}

impl<S: scope::CrmSchemasCommercepaymentsRead + ?Sized> GrantedBy<S>
    for CrmSchemasCommercepaymentsRead
{
}

/// The scope `crm.schemas.commercepayments.write`.
pub enum CrmSchemasCommercepaymentsWrite {}

impl Named for CrmSchemasCommercepaymentsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasCommercepaymentsWrite");
}

impl<S: scope::CrmSchemasCommercepaymentsWrite + ?Sized> GrantedBy<S>
    for CrmSchemasCommercepaymentsWrite
{
}

/// The scope `crm.schemas.companies.read`.
pub enum CrmSchemasCompaniesRead {}

impl Named for CrmSchemasCompaniesRead {
    const NAME: Option<&'static str> = Some("CrmSchemasCompaniesRead");
}

impl<S: scope::CrmSchemasCompaniesRead + ?Sized> GrantedBy<S> for CrmSchemasCompaniesRead {}

/// The scope `crm.schemas.companies.write`.
pub enum CrmSchemasCompaniesWrite {}

impl Named for CrmSchemasCompaniesWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasCompaniesWrite");
}

impl<S: scope::CrmSchemasCompaniesWrite + ?Sized> GrantedBy<S> for CrmSchemasCompaniesWrite {}

/// The scope `crm.schemas.contacts.read`.
pub enum CrmSchemasContactsRead {}

impl Named for CrmSchemasContactsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasContactsRead");
}

impl<S: scope::CrmSchemasContactsRead + ?Sized> GrantedBy<S> for CrmSchemasContactsRead {}

/// The scope `crm.schemas.contacts.write`.
pub enum CrmSchemasContactsWrite {}

impl Named for CrmSchemasContactsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasContactsWrite");
}

impl<S: scope::CrmSchemasContactsWrite + ?Sized> GrantedBy<S> for CrmSchemasContactsWrite {}

/// The scope `crm.schemas.courses.read`.
pub enum CrmSchemasCoursesRead {}

impl Named for CrmSchemasCoursesRead {
    const NAME: Option<&'static str> = Some("CrmSchemasCoursesRead");
}

impl<S: scope::CrmSchemasCoursesRead + ?Sized> GrantedBy<S> for CrmSchemasCoursesRead {}

/// The scope `crm.schemas.courses.write`.
pub enum CrmSchemasCoursesWrite {}

impl Named for CrmSchemasCoursesWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasCoursesWrite");
}

impl<S: scope::CrmSchemasCoursesWrite + ?Sized> GrantedBy<S> for CrmSchemasCoursesWrite {}

/// The scope `crm.schemas.custom.read`.
pub enum CrmSchemasCustomRead {}

impl Named for CrmSchemasCustomRead {
    const NAME: Option<&'static str> = Some("CrmSchemasCustomRead");
}

impl<S: scope::CrmSchemasCustomRead + ?Sized> GrantedBy<S> for CrmSchemasCustomRead {}

/// The scope `crm.schemas.custom.write`.
pub enum CrmSchemasCustomWrite {}

impl Named for CrmSchemasCustomWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasCustomWrite");
}

impl<S: scope::CrmSchemasCustomWrite + ?Sized> GrantedBy<S> for CrmSchemasCustomWrite {}

/// The scope `crm.schemas.deals.read`.
pub enum CrmSchemasDealsRead {}

impl Named for CrmSchemasDealsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasDealsRead");
}

impl<S: scope::CrmSchemasDealsRead + ?Sized> GrantedBy<S> for CrmSchemasDealsRead {}

/// The scope `crm.schemas.deals.write`.
pub enum CrmSchemasDealsWrite {}

impl Named for CrmSchemasDealsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasDealsWrite");
}

impl<S: scope::CrmSchemasDealsWrite + ?Sized> GrantedBy<S> for CrmSchemasDealsWrite {}

/// The scope `crm.schemas.emails.read`.
pub enum CrmSchemasEmailsRead {}

impl Named for CrmSchemasEmailsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasEmailsRead");
}

impl<S: scope::CrmSchemasEmailsRead + ?Sized> GrantedBy<S> for CrmSchemasEmailsRead {}

/// The scope `crm.schemas.invoices.read`.
pub enum CrmSchemasInvoicesRead {}

impl Named for CrmSchemasInvoicesRead {
    const NAME: Option<&'static str> = Some("CrmSchemasInvoicesRead");
}

impl<S: scope::CrmSchemasInvoicesRead + ?Sized> GrantedBy<S> for CrmSchemasInvoicesRead {}

/// The scope `crm.schemas.invoices.write`.
pub enum CrmSchemasInvoicesWrite {}

impl Named for CrmSchemasInvoicesWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasInvoicesWrite");
}

impl<S: scope::CrmSchemasInvoicesWrite + ?Sized> GrantedBy<S> for CrmSchemasInvoicesWrite {}

/// The scope `crm.schemas.line_items.read`.
pub enum CrmSchemasLineItemsRead {}

impl Named for CrmSchemasLineItemsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasLineItemsRead");
}

impl<S: scope::CrmSchemasLineItemsRead + ?Sized> GrantedBy<S> for CrmSchemasLineItemsRead {}

/// The scope `crm.schemas.listings.read`.
pub enum CrmSchemasListingsRead {}

impl Named for CrmSchemasListingsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasListingsRead");
}

impl<S: scope::CrmSchemasListingsRead + ?Sized> GrantedBy<S> for CrmSchemasListingsRead {}

/// The scope `crm.schemas.listings.write`.
pub enum CrmSchemasListingsWrite {}

impl Named for CrmSchemasListingsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasListingsWrite");
}

impl<S: scope::CrmSchemasListingsWrite + ?Sized> GrantedBy<S> for CrmSchemasListingsWrite {}

/// The scope `crm.schemas.meetings.read`.
pub enum CrmSchemasMeetingsRead {}

impl Named for CrmSchemasMeetingsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasMeetingsRead");
}

impl<S: scope::CrmSchemasMeetingsRead + ?Sized> GrantedBy<S> for CrmSchemasMeetingsRead {}

/// The scope `crm.schemas.notes.read`.
pub enum CrmSchemasNotesRead {}

impl Named for CrmSchemasNotesRead {
    const NAME: Option<&'static str> = Some("CrmSchemasNotesRead");
}

impl<S: scope::CrmSchemasNotesRead + ?Sized> GrantedBy<S> for CrmSchemasNotesRead {}

/// The scope `crm.schemas.orders.read`.
pub enum CrmSchemasOrdersRead {}

impl Named for CrmSchemasOrdersRead {
    const NAME: Option<&'static str> = Some("CrmSchemasOrdersRead");
}

impl<S: scope::CrmSchemasOrdersRead + ?Sized> GrantedBy<S> for CrmSchemasOrdersRead {}

/// The scope `crm.schemas.orders.write`.
pub enum CrmSchemasOrdersWrite {}

impl Named for CrmSchemasOrdersWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasOrdersWrite");
}

impl<S: scope::CrmSchemasOrdersWrite + ?Sized> GrantedBy<S> for CrmSchemasOrdersWrite {}

/// The scope `crm.schemas.projects.read`.
pub enum CrmSchemasProjectsRead {}

impl Named for CrmSchemasProjectsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasProjectsRead");
}

impl<S: scope::CrmSchemasProjectsRead + ?Sized> GrantedBy<S> for CrmSchemasProjectsRead {}

/// The scope `crm.schemas.projects.write`.
pub enum CrmSchemasProjectsWrite {}

impl Named for CrmSchemasProjectsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasProjectsWrite");
}

impl<S: scope::CrmSchemasProjectsWrite + ?Sized> GrantedBy<S> for CrmSchemasProjectsWrite {}

/// The scope `crm.schemas.quotes.read`.
pub enum CrmSchemasQuotesRead {}

impl Named for CrmSchemasQuotesRead {
    const NAME: Option<&'static str> = Some("CrmSchemasQuotesRead");
}

impl<S: scope::CrmSchemasQuotesRead + ?Sized> GrantedBy<S> for CrmSchemasQuotesRead {}

/// The scope `crm.schemas.quotes.write`.
pub enum CrmSchemasQuotesWrite {}

impl Named for CrmSchemasQuotesWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasQuotesWrite");
}

impl<S: scope::CrmSchemasQuotesWrite + ?Sized> GrantedBy<S> for CrmSchemasQuotesWrite {}

/// The scope `crm.schemas.services.read`.
pub enum CrmSchemasServicesRead {}

impl Named for CrmSchemasServicesRead {
    const NAME: Option<&'static str> = Some("CrmSchemasServicesRead");
}

impl<S: scope::CrmSchemasServicesRead + ?Sized> GrantedBy<S> for CrmSchemasServicesRead {}

/// The scope `crm.schemas.services.write`.
pub enum CrmSchemasServicesWrite {}

impl Named for CrmSchemasServicesWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasServicesWrite");
}

impl<S: scope::CrmSchemasServicesWrite + ?Sized> GrantedBy<S> for CrmSchemasServicesWrite {}

/// The scope `crm.schemas.subscriptions.read`.
pub enum CrmSchemasSubscriptionsRead {}

impl Named for CrmSchemasSubscriptionsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasSubscriptionsRead");
}

impl<S: scope::CrmSchemasSubscriptionsRead + ?Sized> GrantedBy<S> for CrmSchemasSubscriptionsRead {}

/// The scope `crm.schemas.subscriptions.write`.
pub enum CrmSchemasSubscriptionsWrite {}

impl Named for CrmSchemasSubscriptionsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasSubscriptionsWrite");
}

impl<S: scope::CrmSchemasSubscriptionsWrite + ?Sized> GrantedBy<S>
    for CrmSchemasSubscriptionsWrite
{
}

/// The scope `crm.schemas.tasks.read`.
pub enum CrmSchemasTasksRead {}

impl Named for CrmSchemasTasksRead {
    const NAME: Option<&'static str> = Some("CrmSchemasTasksRead");
}

impl<S: scope::CrmSchemasTasksRead + ?Sized> GrantedBy<S> for CrmSchemasTasksRead {}

/// The scope `crm.schemas.tickets.read`.
pub enum CrmSchemasTicketsRead {}

impl Named for CrmSchemasTicketsRead {
    const NAME: Option<&'static str> = Some("CrmSchemasTicketsRead");
}

impl<S: scope::CrmSchemasTicketsRead + ?Sized> GrantedBy<S> for CrmSchemasTicketsRead {}

/// The scope `crm.schemas.tickets.write`.
pub enum CrmSchemasTicketsWrite {}

impl Named for CrmSchemasTicketsWrite {
    const NAME: Option<&'static str> = Some("CrmSchemasTicketsWrite");
}

impl<S: scope::CrmSchemasTicketsWrite + ?Sized> GrantedBy<S> for CrmSchemasTicketsWrite {}

/// The scope `data_integration.data_source.file.read`.
pub enum DataIntegrationDataSourceFileRead {}

impl Named for DataIntegrationDataSourceFileRead {
    const NAME: Option<&'static str> = Some("DataIntegrationDataSourceFileRead");
}

impl<S: scope::DataIntegrationDataSourceFileRead + ?Sized> GrantedBy<S>
    for DataIntegrationDataSourceFileRead
{
}

/// The scope `data_integration.data_source.file.write`.
pub enum DataIntegrationDataSourceFileWrite {}

impl Named for DataIntegrationDataSourceFileWrite {
    const NAME: Option<&'static str> = Some("DataIntegrationDataSourceFileWrite");
}

impl<S: scope::DataIntegrationDataSourceFileWrite + ?Sized> GrantedBy<S>
    for DataIntegrationDataSourceFileWrite
{
}

/// The scope `developer.webhooks_journal.read`.
pub enum DeveloperWebhooksJournalRead {}

impl Named for DeveloperWebhooksJournalRead {
    const NAME: Option<&'static str> = Some("DeveloperWebhooksJournalRead");
}

impl<S: scope::AppToken + scope::DeveloperWebhooksJournalRead + ?Sized> GrantedBy<S>
    for DeveloperWebhooksJournalRead
{
}

/// The scope `developer.webhooks_journal.snapshots.read`.
pub enum DeveloperWebhooksJournalSnapshotsRead {}

impl Named for DeveloperWebhooksJournalSnapshotsRead {
    const NAME: Option<&'static str> = Some("DeveloperWebhooksJournalSnapshotsRead");
}

impl<S: scope::AppToken + scope::DeveloperWebhooksJournalSnapshotsRead + ?Sized> GrantedBy<S>
    for DeveloperWebhooksJournalSnapshotsRead
{
}

/// The scope `developer.webhooks_journal.snapshots.write`.
pub enum DeveloperWebhooksJournalSnapshotsWrite {}

impl Named for DeveloperWebhooksJournalSnapshotsWrite {
    const NAME: Option<&'static str> = Some("DeveloperWebhooksJournalSnapshotsWrite");
}

impl<S: scope::AppToken + scope::DeveloperWebhooksJournalSnapshotsWrite + ?Sized> GrantedBy<S>
    for DeveloperWebhooksJournalSnapshotsWrite
{
}

/// The scope `developer.webhooks_journal.subscriptions.read`.
pub enum DeveloperWebhooksJournalSubscriptionsRead {}

impl Named for DeveloperWebhooksJournalSubscriptionsRead {
    const NAME: Option<&'static str> = Some("DeveloperWebhooksJournalSubscriptionsRead");
}

impl<S: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsRead + ?Sized> GrantedBy<S>
    for DeveloperWebhooksJournalSubscriptionsRead
{
}

/// The scope `developer.webhooks_journal.subscriptions.write`.
pub enum DeveloperWebhooksJournalSubscriptionsWrite {}

impl Named for DeveloperWebhooksJournalSubscriptionsWrite {
    const NAME: Option<&'static str> = Some("DeveloperWebhooksJournalSubscriptionsWrite");
}

impl<S: scope::AppToken + scope::DeveloperWebhooksJournalSubscriptionsWrite + ?Sized> GrantedBy<S>
    for DeveloperWebhooksJournalSubscriptionsWrite
{
}

/// The scope `developers-read`.
pub enum DevelopersRead {}

impl Named for DevelopersRead {
    const NAME: Option<&'static str> = Some("DevelopersRead");
}

impl<S: scope::DevelopersRead + ?Sized> GrantedBy<S> for DevelopersRead {}

/// The scope `developers-write`.
pub enum DevelopersWrite {}

impl Named for DevelopersWrite {
    const NAME: Option<&'static str> = Some("DevelopersWrite");
}

impl<S: scope::DevelopersWrite + ?Sized> GrantedBy<S> for DevelopersWrite {}

/// The scope `e-commerce`.
pub enum ECommerce {}

impl Named for ECommerce {
    const NAME: Option<&'static str> = Some("ECommerce");
}

impl<S: scope::ECommerce + ?Sized> GrantedBy<S> for ECommerce {}

/// The scope `files`.
pub enum Files {}

impl Named for Files {
    const NAME: Option<&'static str> = Some("Files");
}

impl<S: scope::Files + ?Sized> GrantedBy<S> for Files {}

/// The scope `files.delete`.
pub enum FilesDelete {}

impl Named for FilesDelete {
    const NAME: Option<&'static str> = Some("FilesDelete");
}

impl<S: scope::FilesDelete + ?Sized> GrantedBy<S> for FilesDelete {}

/// The scope `files.read`.
pub enum FilesRead {}

impl Named for FilesRead {
    const NAME: Option<&'static str> = Some("FilesRead");
}

impl<S: scope::FilesRead + ?Sized> GrantedBy<S> for FilesRead {}

/// The scope `files.write`.
pub enum FilesWrite {}

impl Named for FilesWrite {
    const NAME: Option<&'static str> = Some("FilesWrite");
}

impl<S: scope::FilesWrite + ?Sized> GrantedBy<S> for FilesWrite {}

/// The scope `forecast-read`.
pub enum ForecastRead {}

impl Named for ForecastRead {
    const NAME: Option<&'static str> = Some("ForecastRead");
}

impl<S: scope::ForecastRead + ?Sized> GrantedBy<S> for ForecastRead {}

/// The scope `forms`.
pub enum Forms {}

impl Named for Forms {
    const NAME: Option<&'static str> = Some("Forms");
}

impl<S: scope::Forms + ?Sized> GrantedBy<S> for Forms {}

/// The scope `hubdb`.
pub enum Hubdb {}

impl Named for Hubdb {
    const NAME: Option<&'static str> = Some("Hubdb");
}

impl<S: scope::Hubdb + ?Sized> GrantedBy<S> for Hubdb {}

/// The scope `hubdb.rows.read`.
pub enum HubdbRowsRead {}

impl Named for HubdbRowsRead {
    const NAME: Option<&'static str> = Some("HubdbRowsRead");
}

impl<S: scope::HubdbRowsRead + ?Sized> GrantedBy<S> for HubdbRowsRead {}

/// The scope `hubdb.rows.write`.
pub enum HubdbRowsWrite {}

impl Named for HubdbRowsWrite {
    const NAME: Option<&'static str> = Some("HubdbRowsWrite");
}

impl<S: scope::HubdbRowsWrite + ?Sized> GrantedBy<S> for HubdbRowsWrite {}

/// The scope `hubdb.tables.publish`.
pub enum HubdbTablesPublish {}

impl Named for HubdbTablesPublish {
    const NAME: Option<&'static str> = Some("HubdbTablesPublish");
}

impl<S: scope::HubdbTablesPublish + ?Sized> GrantedBy<S> for HubdbTablesPublish {}

/// The scope `hubdb.tables.read`.
pub enum HubdbTablesRead {}

impl Named for HubdbTablesRead {
    const NAME: Option<&'static str> = Some("HubdbTablesRead");
}

impl<S: scope::HubdbTablesRead + ?Sized> GrantedBy<S> for HubdbTablesRead {}

/// The scope `hubdb.tables.write`.
pub enum HubdbTablesWrite {}

impl Named for HubdbTablesWrite {
    const NAME: Option<&'static str> = Some("HubdbTablesWrite");
}

impl<S: scope::HubdbTablesWrite + ?Sized> GrantedBy<S> for HubdbTablesWrite {}

/// The scope `marketing.campaigns.read`.
pub enum MarketingCampaignsRead {}

impl Named for MarketingCampaignsRead {
    const NAME: Option<&'static str> = Some("MarketingCampaignsRead");
}

impl<S: scope::MarketingCampaignsRead + ?Sized> GrantedBy<S> for MarketingCampaignsRead {}

/// The scope `marketing.campaigns.revenue.full.read`.
pub enum MarketingCampaignsRevenueFullRead {}

impl Named for MarketingCampaignsRevenueFullRead {
    const NAME: Option<&'static str> = Some("MarketingCampaignsRevenueFullRead");
}

impl<S: scope::MarketingCampaignsRevenueFullRead + ?Sized> GrantedBy<S>
    for MarketingCampaignsRevenueFullRead
{
}

/// The scope `marketing.campaigns.revenue.lite.read`.
pub enum MarketingCampaignsRevenueLiteRead {}

impl Named for MarketingCampaignsRevenueLiteRead {
    const NAME: Option<&'static str> = Some("MarketingCampaignsRevenueLiteRead");
}

impl<S: scope::MarketingCampaignsRevenueLiteRead + ?Sized> GrantedBy<S>
    for MarketingCampaignsRevenueLiteRead
{
}

/// The scope `marketing.campaigns.revenue.read`.
pub enum MarketingCampaignsRevenueRead {}

impl Named for MarketingCampaignsRevenueRead {
    const NAME: Option<&'static str> = Some("MarketingCampaignsRevenueRead");
}

impl<S: scope::MarketingCampaignsRevenueRead + ?Sized> GrantedBy<S>
    for MarketingCampaignsRevenueRead
{
}

/// The scope `marketing.campaigns.write`.
pub enum MarketingCampaignsWrite {}

impl Named for MarketingCampaignsWrite {
    const NAME: Option<&'static str> = Some("MarketingCampaignsWrite");
}

impl<S: scope::MarketingCampaignsWrite + ?Sized> GrantedBy<S> for MarketingCampaignsWrite {}

/// The scope `marketing-email`.
pub enum MarketingEmail {}

impl Named for MarketingEmail {
    const NAME: Option<&'static str> = Some("MarketingEmail");
}

impl<S: scope::MarketingEmail + ?Sized> GrantedBy<S> for MarketingEmail {}

/// The scope `marketing.email.read`.
pub enum MarketingEmailRead {}

impl Named for MarketingEmailRead {
    const NAME: Option<&'static str> = Some("MarketingEmailRead");
}

impl<S: scope::MarketingEmailRead + ?Sized> GrantedBy<S> for MarketingEmailRead {}

/// The scope `marketing.email.write`.
pub enum MarketingEmailWrite {}

impl Named for MarketingEmailWrite {
    const NAME: Option<&'static str> = Some("MarketingEmailWrite");
}

impl<S: scope::MarketingEmailWrite + ?Sized> GrantedBy<S> for MarketingEmailWrite {}

/// The scope `media_bridge.read`.
pub enum MediaBridgeRead {}

impl Named for MediaBridgeRead {
    const NAME: Option<&'static str> = Some("MediaBridgeRead");
}

impl<S: scope::MediaBridgeRead + ?Sized> GrantedBy<S> for MediaBridgeRead {}

/// The scope `media_bridge.write`.
pub enum MediaBridgeWrite {}

impl Named for MediaBridgeWrite {
    const NAME: Option<&'static str> = Some("MediaBridgeWrite");
}

impl<S: scope::MediaBridgeWrite + ?Sized> GrantedBy<S> for MediaBridgeWrite {}

/// The scope `oauth`.
pub enum Oauth {}

impl Named for Oauth {
    const NAME: Option<&'static str> = Some("Oauth");
}

impl<S: scope::Oauth + ?Sized> GrantedBy<S> for Oauth {}

/// The scope `sales-email-read`.
pub enum SalesEmailRead {}

impl Named for SalesEmailRead {
    const NAME: Option<&'static str> = Some("SalesEmailRead");
}

impl<S: scope::SalesEmailRead + ?Sized> GrantedBy<S> for SalesEmailRead {}

/// The scope `scheduler.meetings.meeting-link.read`.
pub enum SchedulerMeetingsMeetingLinkRead {}

impl Named for SchedulerMeetingsMeetingLinkRead {
    const NAME: Option<&'static str> = Some("SchedulerMeetingsMeetingLinkRead");
}

impl<S: scope::SchedulerMeetingsMeetingLinkRead + ?Sized> GrantedBy<S>
    for SchedulerMeetingsMeetingLinkRead
{
}

/// The scope `settings.currencies.read`.
pub enum SettingsCurrenciesRead {}

impl Named for SettingsCurrenciesRead {
    const NAME: Option<&'static str> = Some("SettingsCurrenciesRead");
}

impl<S: scope::SettingsCurrenciesRead + ?Sized> GrantedBy<S> for SettingsCurrenciesRead {}

/// The scope `settings.currencies.write`.
pub enum SettingsCurrenciesWrite {}

impl Named for SettingsCurrenciesWrite {
    const NAME: Option<&'static str> = Some("SettingsCurrenciesWrite");
}

impl<S: scope::SettingsCurrenciesWrite + ?Sized> GrantedBy<S> for SettingsCurrenciesWrite {}

/// The scope `settings.users.read`.
pub enum SettingsUsersRead {}

impl Named for SettingsUsersRead {
    const NAME: Option<&'static str> = Some("SettingsUsersRead");
}

impl<S: scope::SettingsUsersRead + ?Sized> GrantedBy<S> for SettingsUsersRead {}

/// The scope `settings.users.teams.read`.
pub enum SettingsUsersTeamsRead {}

impl Named for SettingsUsersTeamsRead {
    const NAME: Option<&'static str> = Some("SettingsUsersTeamsRead");
}

impl<S: scope::SettingsUsersTeamsRead + ?Sized> GrantedBy<S> for SettingsUsersTeamsRead {}

/// The scope `settings.users.write`.
pub enum SettingsUsersWrite {}

impl Named for SettingsUsersWrite {
    const NAME: Option<&'static str> = Some("SettingsUsersWrite");
}

impl<S: scope::SettingsUsersWrite + ?Sized> GrantedBy<S> for SettingsUsersWrite {}

/// The scope `tax_rates.read`.
pub enum TaxRatesRead {}

impl Named for TaxRatesRead {
    const NAME: Option<&'static str> = Some("TaxRatesRead");
}

impl<S: scope::TaxRatesRead + ?Sized> GrantedBy<S> for TaxRatesRead {}

/// The scope `tickets`.
pub enum Tickets {}

impl Named for Tickets {
    const NAME: Option<&'static str> = Some("Tickets");
}

impl<S: scope::Tickets + ?Sized> GrantedBy<S> for Tickets {}

/// The scope `tickets.highly_sensitive`.
pub enum TicketsHighlySensitive {}

impl Named for TicketsHighlySensitive {
    const NAME: Option<&'static str> = Some("TicketsHighlySensitive");
}

impl<S: scope::TicketsHighlySensitive + ?Sized> GrantedBy<S> for TicketsHighlySensitive {}

/// The scope `tickets.highly_sensitive.v2`.
pub enum TicketsHighlySensitiveV2 {}

impl Named for TicketsHighlySensitiveV2 {
    const NAME: Option<&'static str> = Some("TicketsHighlySensitiveV2");
}

impl<S: scope::TicketsHighlySensitiveV2 + ?Sized> GrantedBy<S> for TicketsHighlySensitiveV2 {}

/// The scope `tickets.sensitive`.
pub enum TicketsSensitive {}

impl Named for TicketsSensitive {
    const NAME: Option<&'static str> = Some("TicketsSensitive");
}

impl<S: scope::TicketsSensitive + ?Sized> GrantedBy<S> for TicketsSensitive {}

/// The scope `tickets.sensitive.v2`.
pub enum TicketsSensitiveV2 {}

impl Named for TicketsSensitiveV2 {
    const NAME: Option<&'static str> = Some("TicketsSensitiveV2");
}

impl<S: scope::TicketsSensitiveV2 + ?Sized> GrantedBy<S> for TicketsSensitiveV2 {}

/// The scope `timeline`.
pub enum Timeline {}

impl Named for Timeline {
    const NAME: Option<&'static str> = Some("Timeline");
}

impl<S: scope::Timeline + ?Sized> GrantedBy<S> for Timeline {}

/// The scope `transactional-email`.
pub enum TransactionalEmail {}

impl Named for TransactionalEmail {
    const NAME: Option<&'static str> = Some("TransactionalEmail");
}

impl<S: scope::TransactionalEmail + ?Sized> GrantedBy<S> for TransactionalEmail {}

/// The requirement `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.objects.calls.read` or `crm.objects.carts.read` or `crm.objects.carts.write` or `crm.objects.commercepayments.read` or `crm.objects.commercepayments.write` or `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.objects.courses.read` or `crm.objects.courses.write` or `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.highly_sensitive.write.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.objects.custom.sensitive.write.v2` or `crm.objects.custom.write` or `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.objects.emails.read` or `crm.objects.goals.read` or `crm.objects.goals.write` or `crm.objects.invoices.read` or `crm.objects.invoices.write` or `crm.objects.leads.read` or `crm.objects.leads.write` or `crm.objects.line_items.read` or `crm.objects.line_items.write` or `crm.objects.listings.read` or `crm.objects.listings.write` or `crm.objects.meetings.read` or `crm.objects.notes.read` or `crm.objects.orders.read` or `crm.objects.orders.write` or `crm.objects.partner-clients.read` or `crm.objects.partner-clients.write` or `crm.objects.partner-services.read` or `crm.objects.partner-services.write` or `crm.objects.products.read` or `crm.objects.products.write` or `crm.objects.projects.highly_sensitive.read` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.read` or `crm.objects.projects.sensitive.read` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `crm.objects.services.read` or `crm.objects.services.write` or `crm.objects.subscriptions.read` or `crm.objects.subscriptions.write` or `crm.objects.tasks.read` or `crm.objects.tickets.highly_sensitive.read` or `crm.objects.tickets.highly_sensitive.write` or `crm.objects.tickets.sensitive.read` or `crm.objects.tickets.sensitive.write` or `crm.objects.users.read` or `crm.objects.users.write` or `e-commerce` or `media_bridge.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
pub enum AnyCrmObject {}

impl Named for AnyCrmObject {
    const NAME: Option<&'static str> = Some("AnyCrmObject");
}

impl<S: scope::AnyCrmObject + ?Sized> GrantedBy<S> for AnyCrmObject {}

/// The requirement `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.objects.commercepayments.write` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.objects.courses.write` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.objects.goals.write` or `crm.objects.line_items.write` or `crm.objects.listings.write` or `crm.objects.products.write` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.objects.services.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
pub enum AnyMeetingWrite {}

impl Named for AnyMeetingWrite {
    const NAME: Option<&'static str> = Some("AnyMeetingWrite");
}

impl<S: scope::AnyMeetingWrite + ?Sized> GrantedBy<S> for AnyMeetingWrite {}

/// The requirement `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.schemas.companies.read` or `crm.schemas.contacts.read` or `crm.schemas.deals.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2` or `timeline`.
pub enum AnyTimelineRead {}

impl Named for AnyTimelineRead {
    const NAME: Option<&'static str> = Some("AnyTimelineRead");
}

impl<S: scope::AnyTimelineRead + ?Sized> GrantedBy<S> for AnyTimelineRead {}

/// The requirement `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.schemas.companies.write` or `crm.schemas.contacts.write` or `crm.schemas.deals.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2` or `timeline`.
pub enum AnyTimelineWrite {}

impl Named for AnyTimelineWrite {
    const NAME: Option<&'static str> = Some("AnyTimelineWrite");
}

impl<S: scope::AnyTimelineWrite + ?Sized> GrantedBy<S> for AnyTimelineWrite {}

/// The requirement `crm.objects.appointments.read` or `crm.objects.appointments.sensitive.read.v2` or `crm.objects.appointments.sensitive.write.v2` or `crm.objects.appointments.write` or `crm.schemas.appointments.read`.
pub enum AppointmentsSchemaRead {}

impl Named for AppointmentsSchemaRead {
    const NAME: Option<&'static str> = Some("AppointmentsSchemaRead");
}

impl<S: scope::AppointmentsSchemaRead + ?Sized> GrantedBy<S> for AppointmentsSchemaRead {}

/// The requirement `automation` or `crm.objects.owners.read`.
pub enum AutomationOrCrmObjectsOwnersRead {}

impl Named for AutomationOrCrmObjectsOwnersRead {
    const NAME: Option<&'static str> = Some("AutomationOrCrmObjectsOwnersRead");
}

impl<S: scope::AutomationOrCrmObjectsOwnersRead + ?Sized> GrantedBy<S>
    for AutomationOrCrmObjectsOwnersRead
{
}

/// The requirement `crm.objects.calls.read` or `crm.schemas.calls.read`.
pub enum CallsSchemaRead {}

impl Named for CallsSchemaRead {
    const NAME: Option<&'static str> = Some("CallsSchemaRead");
}

impl<S: scope::CallsSchemaRead + ?Sized> GrantedBy<S> for CallsSchemaRead {}

/// The requirement `crm.objects.carts.read` or `crm.schemas.carts.read`.
pub enum CartsSchemaRead {}

impl Named for CartsSchemaRead {
    const NAME: Option<&'static str> = Some("CartsSchemaRead");
}

impl<S: scope::CartsSchemaRead + ?Sized> GrantedBy<S> for CartsSchemaRead {}

/// The requirement `crm.objects.carts.write` or `crm.schemas.carts.write`.
pub enum CartsSchemaWrite {}

impl Named for CartsSchemaWrite {
    const NAME: Option<&'static str> = Some("CartsSchemaWrite");
}

impl<S: scope::CartsSchemaWrite + ?Sized> GrantedBy<S> for CartsSchemaWrite {}

/// The requirement `cms.domains.read` or `cms.domains.write` or `cms.knowledge_base.settings.read` or `cms.knowledge_base.settings.write` or `content`.
pub enum CmsDomainsReadOrOthers {}

impl Named for CmsDomainsReadOrOthers {
    const NAME: Option<&'static str> = Some("CmsDomainsReadOrOthers");
}

impl<S: scope::CmsDomainsReadOrOthers + ?Sized> GrantedBy<S> for CmsDomainsReadOrOthers {}

/// The requirement (`cms.membership.access_groups.write` and `crm.lists.read`) or (`crm.lists.read` and `crm.lists.write`).
pub enum CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite {}

impl Named for CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite {
    const NAME: Option<&'static str> =
        Some("CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite");
}

impl<S: scope::CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite + ?Sized>
    GrantedBy<S> for CmsMembershipAccessGroupsWriteAndCrmListsReadOrCrmListsReadAndCrmListsWrite
{
}

/// The requirement `cms.membership.access_groups.write` or `crm.lists.write`.
pub enum CmsMembershipAccessGroupsWriteOrCrmListsWrite {}

impl Named for CmsMembershipAccessGroupsWriteOrCrmListsWrite {
    const NAME: Option<&'static str> = Some("CmsMembershipAccessGroupsWriteOrCrmListsWrite");
}

impl<S: scope::CmsMembershipAccessGroupsWriteOrCrmListsWrite + ?Sized> GrantedBy<S>
    for CmsMembershipAccessGroupsWriteOrCrmListsWrite
{
}

/// The requirement `crm.objects.commercepayments.write` or `crm.schemas.commercepayments.read`.
pub enum CommercePaymentsSchemaRead {}

impl Named for CommercePaymentsSchemaRead {
    const NAME: Option<&'static str> = Some("CommercePaymentsSchemaRead");
}

impl<S: scope::CommercePaymentsSchemaRead + ?Sized> GrantedBy<S> for CommercePaymentsSchemaRead {}

/// The requirement `communication_preferences.read` or `communication_preferences.read_write`.
pub enum CommunicationPreferencesReadOrCommunicationPreferencesReadWrite {}

impl Named for CommunicationPreferencesReadOrCommunicationPreferencesReadWrite {
    const NAME: Option<&'static str> =
        Some("CommunicationPreferencesReadOrCommunicationPreferencesReadWrite");
}

impl<S: scope::CommunicationPreferencesReadOrCommunicationPreferencesReadWrite + ?Sized>
    GrantedBy<S> for CommunicationPreferencesReadOrCommunicationPreferencesReadWrite
{
}

/// The requirement `communication_preferences.read_write` or `communication_preferences.write`.
pub enum CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite {}

impl Named for CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite {
    const NAME: Option<&'static str> =
        Some("CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite");
}

impl<S: scope::CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite + ?Sized>
    GrantedBy<S> for CommunicationPreferencesReadWriteOrCommunicationPreferencesWrite
{
}

/// The requirement `communication_preferences.read_write` or (`communication_preferences.read` and `communication_preferences.write`).
pub enum CommunicationPreferencesReadWriteOrOthers {}

impl Named for CommunicationPreferencesReadWriteOrOthers {
    const NAME: Option<&'static str> = Some("CommunicationPreferencesReadWriteOrOthers");
}

impl<S: scope::CommunicationPreferencesReadWriteOrOthers + ?Sized> GrantedBy<S>
    for CommunicationPreferencesReadWriteOrOthers
{
}

/// The requirement `crm.objects.companies.highly_sensitive.read.v2` or `crm.objects.companies.highly_sensitive.write.v2` or `crm.objects.companies.read` or `crm.objects.companies.sensitive.read.v2` or `crm.objects.companies.sensitive.write.v2` or `crm.objects.companies.write` or `crm.schemas.companies.read`.
pub enum CompaniesSchemaRead {}

impl Named for CompaniesSchemaRead {
    const NAME: Option<&'static str> = Some("CompaniesSchemaRead");
}

impl<S: scope::CompaniesSchemaRead + ?Sized> GrantedBy<S> for CompaniesSchemaRead {}

/// The requirement `crm.objects.contacts.highly_sensitive.read.v2` or `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.read` or `crm.objects.contacts.sensitive.read.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.read`.
pub enum ContactsSchemaRead {}

impl Named for ContactsSchemaRead {
    const NAME: Option<&'static str> = Some("ContactsSchemaRead");
}

impl<S: scope::ContactsSchemaRead + ?Sized> GrantedBy<S> for ContactsSchemaRead {}

/// The requirement `content` or `content.landing_pages.read`.
pub enum ContentOrContentLandingPagesRead {}

impl Named for ContentOrContentLandingPagesRead {
    const NAME: Option<&'static str> = Some("ContentOrContentLandingPagesRead");
}

impl<S: scope::ContentOrContentLandingPagesRead + ?Sized> GrantedBy<S>
    for ContentOrContentLandingPagesRead
{
}

/// The requirement `content` or `content.landing_pages.write`.
pub enum ContentOrContentLandingPagesWrite {}

impl Named for ContentOrContentLandingPagesWrite {
    const NAME: Option<&'static str> = Some("ContentOrContentLandingPagesWrite");
}

impl<S: scope::ContentOrContentLandingPagesWrite + ?Sized> GrantedBy<S>
    for ContentOrContentLandingPagesWrite
{
}

/// The requirement `content` or `content.site_pages.read`.
pub enum ContentOrContentSitePagesRead {}

impl Named for ContentOrContentSitePagesRead {
    const NAME: Option<&'static str> = Some("ContentOrContentSitePagesRead");
}

impl<S: scope::ContentOrContentSitePagesRead + ?Sized> GrantedBy<S>
    for ContentOrContentSitePagesRead
{
}

/// The requirement `content` or `content.site_pages.write`.
pub enum ContentOrContentSitePagesWrite {}

impl Named for ContentOrContentSitePagesWrite {
    const NAME: Option<&'static str> = Some("ContentOrContentSitePagesWrite");
}

impl<S: scope::ContentOrContentSitePagesWrite + ?Sized> GrantedBy<S>
    for ContentOrContentSitePagesWrite
{
}

/// The requirement `content` or `marketing.email.read` or `marketing.email.write`.
pub enum ContentOrMarketingEmailReadOrMarketingEmailWrite {}

impl Named for ContentOrMarketingEmailReadOrMarketingEmailWrite {
    const NAME: Option<&'static str> = Some("ContentOrMarketingEmailReadOrMarketingEmailWrite");
}

impl<S: scope::ContentOrMarketingEmailReadOrMarketingEmailWrite + ?Sized> GrantedBy<S>
    for ContentOrMarketingEmailReadOrMarketingEmailWrite
{
}

/// The requirement `conversations.custom_channels.read` or `conversations.custom_channels.write`.
pub enum ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite {}

impl Named for ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite {
    const NAME: Option<&'static str> =
        Some("ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite");
}

impl<S: scope::ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite + ?Sized>
    GrantedBy<S> for ConversationsCustomChannelsReadOrConversationsCustomChannelsWrite
{
}

/// The requirement `crm.objects.courses.read` or `crm.objects.courses.write` or `crm.schemas.courses.read`.
pub enum CoursesSchemaRead {}

impl Named for CoursesSchemaRead {
    const NAME: Option<&'static str> = Some("CoursesSchemaRead");
}

impl<S: scope::CoursesSchemaRead + ?Sized> GrantedBy<S> for CoursesSchemaRead {}

/// The requirement `crm.objects.contacts.highly_sensitive.write.v2` or `crm.objects.contacts.sensitive.write.v2` or `crm.objects.contacts.write` or `crm.schemas.contacts.write`.
pub enum CrmObjectsContactsWriteOrOthers {}

impl Named for CrmObjectsContactsWriteOrOthers {
    const NAME: Option<&'static str> = Some("CrmObjectsContactsWriteOrOthers");
}

impl<S: scope::CrmObjectsContactsWriteOrOthers + ?Sized> GrantedBy<S>
    for CrmObjectsContactsWriteOrOthers
{
}

/// The requirement `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.highly_sensitive.write.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.objects.custom.sensitive.write.v2` or `crm.objects.custom.write` or `crm.schemas.custom.read` or `crm.schemas.custom.write`.
pub enum CrmObjectsCustomReadOrOthers {}

impl Named for CrmObjectsCustomReadOrOthers {
    const NAME: Option<&'static str> = Some("CrmObjectsCustomReadOrOthers");
}

impl<S: scope::CrmObjectsCustomReadOrOthers + ?Sized> GrantedBy<S>
    for CrmObjectsCustomReadOrOthers
{
}

/// The requirement `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.write`.
pub enum CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite {}

impl Named for CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite {
    const NAME: Option<&'static str> =
        Some("CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite");
}

impl<S: scope::CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite + ?Sized> GrantedBy<S>
    for CrmObjectsSubscriptionsWriteOrCrmSchemasSubscriptionsWrite
{
}

/// The requirement `crm.objects.users.read` or `settings.users.read`.
pub enum CrmObjectsUsersReadOrSettingsUsersRead {}

impl Named for CrmObjectsUsersReadOrSettingsUsersRead {
    const NAME: Option<&'static str> = Some("CrmObjectsUsersReadOrSettingsUsersRead");
}

impl<S: scope::CrmObjectsUsersReadOrSettingsUsersRead + ?Sized> GrantedBy<S>
    for CrmObjectsUsersReadOrSettingsUsersRead
{
}

/// The requirement `crm.objects.users.write` or `settings.users.write`.
pub enum CrmObjectsUsersWriteOrSettingsUsersWrite {}

impl Named for CrmObjectsUsersWriteOrSettingsUsersWrite {
    const NAME: Option<&'static str> = Some("CrmObjectsUsersWriteOrSettingsUsersWrite");
}

impl<S: scope::CrmObjectsUsersWriteOrSettingsUsersWrite + ?Sized> GrantedBy<S>
    for CrmObjectsUsersWriteOrSettingsUsersWrite
{
}

/// The requirement `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read`.
pub enum CrmSchemasCustomReadOrOthers {}

impl Named for CrmSchemasCustomReadOrOthers {
    const NAME: Option<&'static str> = Some("CrmSchemasCustomReadOrOthers");
}

impl<S: scope::CrmSchemasCustomReadOrOthers + ?Sized> GrantedBy<S>
    for CrmSchemasCustomReadOrOthers
{
}

/// The requirement `crm.objects.custom.highly_sensitive.read.v2` or `crm.objects.custom.read` or `crm.objects.custom.sensitive.read.v2` or `crm.schemas.custom.read` or `oauth`.
pub enum CrmSchemasCustomReadOrOthersOfSchemas {}

impl Named for CrmSchemasCustomReadOrOthersOfSchemas {
    const NAME: Option<&'static str> = Some("CrmSchemasCustomReadOrOthersOfSchemas");
}

impl<S: scope::CrmSchemasCustomReadOrOthersOfSchemas + ?Sized> GrantedBy<S>
    for CrmSchemasCustomReadOrOthersOfSchemas
{
}

/// The requirement `crm.objects.deals.highly_sensitive.read.v2` or `crm.objects.deals.highly_sensitive.write.v2` or `crm.objects.deals.read` or `crm.objects.deals.sensitive.read.v2` or `crm.objects.deals.sensitive.write.v2` or `crm.objects.deals.write` or `crm.schemas.deals.read`.
pub enum DealsSchemaRead {}

impl Named for DealsSchemaRead {
    const NAME: Option<&'static str> = Some("DealsSchemaRead");
}

impl<S: scope::DealsSchemaRead + ?Sized> GrantedBy<S> for DealsSchemaRead {}

/// The requirement `developers-read` or `developers-write`.
pub enum DevelopersReadOrDevelopersWrite {}

impl Named for DevelopersReadOrDevelopersWrite {
    const NAME: Option<&'static str> = Some("DevelopersReadOrDevelopersWrite");
}

impl<S: scope::DevelopersReadOrDevelopersWrite + ?Sized> GrantedBy<S>
    for DevelopersReadOrDevelopersWrite
{
}

/// The requirement `crm.objects.line_items.read` or `e-commerce`.
pub enum DiscountsRead {}

impl Named for DiscountsRead {
    const NAME: Option<&'static str> = Some("DiscountsRead");
}

impl<S: scope::DiscountsRead + ?Sized> GrantedBy<S> for DiscountsRead {}

/// The requirement `crm.objects.line_items.read` or `crm.objects.line_items.write` or `crm.schemas.line_items.read`.
pub enum DiscountsSchemaRead {}

impl Named for DiscountsSchemaRead {
    const NAME: Option<&'static str> = Some("DiscountsSchemaRead");
}

impl<S: scope::DiscountsSchemaRead + ?Sized> GrantedBy<S> for DiscountsSchemaRead {}

/// The requirement `crm.objects.line_items.write` or `e-commerce`.
pub enum DiscountsWrite {}

impl Named for DiscountsWrite {
    const NAME: Option<&'static str> = Some("DiscountsWrite");
}

impl<S: scope::DiscountsWrite + ?Sized> GrantedBy<S> for DiscountsWrite {}

/// The requirement `crm.objects.contacts.read` or `sales-email-read`.
pub enum EmailsRead {}

impl Named for EmailsRead {
    const NAME: Option<&'static str> = Some("EmailsRead");
}

impl<S: scope::EmailsRead + ?Sized> GrantedBy<S> for EmailsRead {}

/// The requirement `crm.objects.emails.read` or `crm.schemas.emails.read`.
pub enum EmailsSchemaRead {}

impl Named for EmailsSchemaRead {
    const NAME: Option<&'static str> = Some("EmailsSchemaRead");
}

impl<S: scope::EmailsSchemaRead + ?Sized> GrantedBy<S> for EmailsSchemaRead {}

/// The requirement `crm.objects.contacts.write` or `sales-email-read`.
pub enum EmailsWrite {}

impl Named for EmailsWrite {
    const NAME: Option<&'static str> = Some("EmailsWrite");
}

impl<S: scope::EmailsWrite + ?Sized> GrantedBy<S> for EmailsWrite {}

/// The requirement `crm.objects.contacts.read` or `crm.objects.feedback_submissions.read`.
pub enum FeedbackSubmissionsRead {}

impl Named for FeedbackSubmissionsRead {
    const NAME: Option<&'static str> = Some("FeedbackSubmissionsRead");
}

impl<S: scope::FeedbackSubmissionsRead + ?Sized> GrantedBy<S> for FeedbackSubmissionsRead {}

/// The requirement `files` or `files.delete`.
pub enum FilesOrFilesDelete {}

impl Named for FilesOrFilesDelete {
    const NAME: Option<&'static str> = Some("FilesOrFilesDelete");
}

impl<S: scope::FilesOrFilesDelete + ?Sized> GrantedBy<S> for FilesOrFilesDelete {}

/// The requirement `files` or `files.read`.
pub enum FilesOrFilesRead {}

impl Named for FilesOrFilesRead {
    const NAME: Option<&'static str> = Some("FilesOrFilesRead");
}

impl<S: scope::FilesOrFilesRead + ?Sized> GrantedBy<S> for FilesOrFilesRead {}

/// The requirement `files` or `files.write`.
pub enum FilesOrFilesWrite {}

impl Named for FilesOrFilesWrite {
    const NAME: Option<&'static str> = Some("FilesOrFilesWrite");
}

impl<S: scope::FilesOrFilesWrite + ?Sized> GrantedBy<S> for FilesOrFilesWrite {}

/// The requirement `crm.objects.goals.read` or `crm.objects.goals.write`.
pub enum GoalTargetsSchemaRead {}

impl Named for GoalTargetsSchemaRead {
    const NAME: Option<&'static str> = Some("GoalTargetsSchemaRead");
}

impl<S: scope::GoalTargetsSchemaRead + ?Sized> GrantedBy<S> for GoalTargetsSchemaRead {}

/// The requirement `hubdb` or `hubdb.rows.read`.
pub enum HubdbOrHubdbRowsRead {}

impl Named for HubdbOrHubdbRowsRead {
    const NAME: Option<&'static str> = Some("HubdbOrHubdbRowsRead");
}

impl<S: scope::HubdbOrHubdbRowsRead + ?Sized> GrantedBy<S> for HubdbOrHubdbRowsRead {}

/// The requirement `hubdb` or `hubdb.rows.write`.
pub enum HubdbOrHubdbRowsWrite {}

impl Named for HubdbOrHubdbRowsWrite {
    const NAME: Option<&'static str> = Some("HubdbOrHubdbRowsWrite");
}

impl<S: scope::HubdbOrHubdbRowsWrite + ?Sized> GrantedBy<S> for HubdbOrHubdbRowsWrite {}

/// The requirement `hubdb` or `hubdb.tables.publish`.
pub enum HubdbOrHubdbTablesPublish {}

impl Named for HubdbOrHubdbTablesPublish {
    const NAME: Option<&'static str> = Some("HubdbOrHubdbTablesPublish");
}

impl<S: scope::HubdbOrHubdbTablesPublish + ?Sized> GrantedBy<S> for HubdbOrHubdbTablesPublish {}

/// The requirement `hubdb` or `hubdb.tables.read`.
pub enum HubdbOrHubdbTablesRead {}

impl Named for HubdbOrHubdbTablesRead {
    const NAME: Option<&'static str> = Some("HubdbOrHubdbTablesRead");
}

impl<S: scope::HubdbOrHubdbTablesRead + ?Sized> GrantedBy<S> for HubdbOrHubdbTablesRead {}

/// The requirement `hubdb` or `hubdb.tables.write`.
pub enum HubdbOrHubdbTablesWrite {}

impl Named for HubdbOrHubdbTablesWrite {
    const NAME: Option<&'static str> = Some("HubdbOrHubdbTablesWrite");
}

impl<S: scope::HubdbOrHubdbTablesWrite + ?Sized> GrantedBy<S> for HubdbOrHubdbTablesWrite {}

/// The requirement `crm.objects.invoices.read` or `crm.objects.invoices.write` or `crm.schemas.invoices.read`.
pub enum InvoicesSchemaRead {}

impl Named for InvoicesSchemaRead {
    const NAME: Option<&'static str> = Some("InvoicesSchemaRead");
}

impl<S: scope::InvoicesSchemaRead + ?Sized> GrantedBy<S> for InvoicesSchemaRead {}

/// The requirement `crm.objects.leads.read` or `crm.objects.leads.write`.
pub enum LeadsSchemaRead {}

impl Named for LeadsSchemaRead {
    const NAME: Option<&'static str> = Some("LeadsSchemaRead");
}

impl<S: scope::LeadsSchemaRead + ?Sized> GrantedBy<S> for LeadsSchemaRead {}

/// The requirement `crm.objects.listings.read` or `crm.objects.listings.write` or `crm.schemas.listings.read`.
pub enum ListingsSchemaRead {}

impl Named for ListingsSchemaRead {
    const NAME: Option<&'static str> = Some("ListingsSchemaRead");
}

impl<S: scope::ListingsSchemaRead + ?Sized> GrantedBy<S> for ListingsSchemaRead {}

/// The requirement `marketing.campaigns.revenue.full.read` or `marketing.campaigns.revenue.lite.read` or `marketing.campaigns.revenue.read`.
pub enum MarketingCampaignsRevenueReadOrOthers {}

impl Named for MarketingCampaignsRevenueReadOrOthers {
    const NAME: Option<&'static str> = Some("MarketingCampaignsRevenueReadOrOthers");
}

impl<S: scope::MarketingCampaignsRevenueReadOrOthers + ?Sized> GrantedBy<S>
    for MarketingCampaignsRevenueReadOrOthers
{
}

/// The requirement `marketing-email` or `transactional-email`.
pub enum MarketingEmailOrTransactionalEmail {}

impl Named for MarketingEmailOrTransactionalEmail {
    const NAME: Option<&'static str> = Some("MarketingEmailOrTransactionalEmail");
}

impl<S: scope::MarketingEmailOrTransactionalEmail + ?Sized> GrantedBy<S>
    for MarketingEmailOrTransactionalEmail
{
}

/// The requirement `crm.objects.meetings.read` or `crm.schemas.meetings.read`.
pub enum MeetingsSchemaRead {}

impl Named for MeetingsSchemaRead {
    const NAME: Option<&'static str> = Some("MeetingsSchemaRead");
}

impl<S: scope::MeetingsSchemaRead + ?Sized> GrantedBy<S> for MeetingsSchemaRead {}

/// The requirement `crm.objects.notes.read` or `crm.schemas.notes.read`.
pub enum NotesSchemaRead {}

impl Named for NotesSchemaRead {
    const NAME: Option<&'static str> = Some("NotesSchemaRead");
}

impl<S: scope::NotesSchemaRead + ?Sized> GrantedBy<S> for NotesSchemaRead {}

/// The requirement `crm.objects.orders.read` or `crm.pipelines.orders.read` or `crm.schemas.orders.read`.
pub enum OrdersSchemaRead {}

impl Named for OrdersSchemaRead {
    const NAME: Option<&'static str> = Some("OrdersSchemaRead");
}

impl<S: scope::OrdersSchemaRead + ?Sized> GrantedBy<S> for OrdersSchemaRead {}

/// The requirement `crm.objects.orders.write` or `crm.pipelines.orders.write` or `crm.schemas.orders.write`.
pub enum OrdersSchemaWrite {}

impl Named for OrdersSchemaWrite {
    const NAME: Option<&'static str> = Some("OrdersSchemaWrite");
}

impl<S: scope::OrdersSchemaWrite + ?Sized> GrantedBy<S> for OrdersSchemaWrite {}

/// The requirement `crm.objects.products.read` or `e-commerce`.
pub enum ProductsRead {}

impl Named for ProductsRead {
    const NAME: Option<&'static str> = Some("ProductsRead");
}

impl<S: scope::ProductsRead + ?Sized> GrantedBy<S> for ProductsRead {}

/// The requirement `crm.objects.products.write` or `e-commerce`.
pub enum ProductsWrite {}

impl Named for ProductsWrite {
    const NAME: Option<&'static str> = Some("ProductsWrite");
}

impl<S: scope::ProductsWrite + ?Sized> GrantedBy<S> for ProductsWrite {}

/// The requirement `crm.objects.projects.highly_sensitive.read` or `crm.objects.projects.highly_sensitive.write` or `crm.objects.projects.read` or `crm.objects.projects.sensitive.read` or `crm.objects.projects.sensitive.write` or `crm.objects.projects.write` or `crm.schemas.projects.read`.
pub enum ProjectsSchemaRead {}

impl Named for ProjectsSchemaRead {
    const NAME: Option<&'static str> = Some("ProjectsSchemaRead");
}

impl<S: scope::ProjectsSchemaRead + ?Sized> GrantedBy<S> for ProjectsSchemaRead {}

/// The requirement `crm.objects.quotes.read` or `e-commerce`.
pub enum QuotesRead {}

impl Named for QuotesRead {
    const NAME: Option<&'static str> = Some("QuotesRead");
}

impl<S: scope::QuotesRead + ?Sized> GrantedBy<S> for QuotesRead {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `crm.schemas.quotes.read`.
pub enum QuotesSchemaRead {}

impl Named for QuotesSchemaRead {
    const NAME: Option<&'static str> = Some("QuotesSchemaRead");
}

impl<S: scope::QuotesSchemaRead + ?Sized> GrantedBy<S> for QuotesSchemaRead {}

/// The requirement `crm.objects.quotes.write` or `e-commerce`.
pub enum QuotesWrite {}

impl Named for QuotesWrite {
    const NAME: Option<&'static str> = Some("QuotesWrite");
}

impl<S: scope::QuotesWrite + ?Sized> GrantedBy<S> for QuotesWrite {}

/// The requirement `crm.objects.services.read` or `crm.objects.services.write` or `crm.schemas.services.read`.
pub enum ServicesSchemaRead {}

impl Named for ServicesSchemaRead {
    const NAME: Option<&'static str> = Some("ServicesSchemaRead");
}

impl<S: scope::ServicesSchemaRead + ?Sized> GrantedBy<S> for ServicesSchemaRead {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `settings.currencies.read`.
pub enum SettingsCurrenciesReadOrOthers {}

impl Named for SettingsCurrenciesReadOrOthers {
    const NAME: Option<&'static str> = Some("SettingsCurrenciesReadOrOthers");
}

impl<S: scope::SettingsCurrenciesReadOrOthers + ?Sized> GrantedBy<S>
    for SettingsCurrenciesReadOrOthers
{
}

/// The requirement `crm.objects.subscriptions.read` or `crm.objects.subscriptions.write` or `crm.schemas.subscriptions.read`.
pub enum SubscriptionsSchemaRead {}

impl Named for SubscriptionsSchemaRead {
    const NAME: Option<&'static str> = Some("SubscriptionsSchemaRead");
}

impl<S: scope::SubscriptionsSchemaRead + ?Sized> GrantedBy<S> for SubscriptionsSchemaRead {}

/// The requirement `crm.objects.tasks.read` or `crm.schemas.tasks.read`.
pub enum TasksSchemaRead {}

impl Named for TasksSchemaRead {
    const NAME: Option<&'static str> = Some("TasksSchemaRead");
}

impl<S: scope::TasksSchemaRead + ?Sized> GrantedBy<S> for TasksSchemaRead {}

/// The requirement `cpq.quotes.read` or `cpq.quotes.write` or `crm.objects.quotes.read` or `crm.objects.quotes.write` or `tax_rates.read`.
pub enum TaxRatesReadOrOthers {}

impl Named for TaxRatesReadOrOthers {
    const NAME: Option<&'static str> = Some("TaxRatesReadOrOthers");
}

impl<S: scope::TaxRatesReadOrOthers + ?Sized> GrantedBy<S> for TaxRatesReadOrOthers {}

/// The requirement `crm.objects.tickets.highly_sensitive.read` or `crm.objects.tickets.sensitive.read` or `crm.schemas.tickets.read` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
pub enum TicketsSchemaRead {}

impl Named for TicketsSchemaRead {
    const NAME: Option<&'static str> = Some("TicketsSchemaRead");
}

impl<S: scope::TicketsSchemaRead + ?Sized> GrantedBy<S> for TicketsSchemaRead {}

/// The requirement `crm.objects.tickets.highly_sensitive.write` or `crm.objects.tickets.sensitive.write` or `crm.schemas.tickets.write` or `tickets` or `tickets.highly_sensitive.v2` or `tickets.sensitive.v2`.
pub enum TicketsSchemaWrite {}

impl Named for TicketsSchemaWrite {
    const NAME: Option<&'static str> = Some("TicketsSchemaWrite");
}

impl<S: scope::TicketsSchemaWrite + ?Sized> GrantedBy<S> for TicketsSchemaWrite {}
