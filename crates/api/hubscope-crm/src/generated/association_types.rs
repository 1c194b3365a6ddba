//! HubSpot's own association types: what associates two records, in one direction.
//!
//! They are the same in every account. A label that people of an account made has an id of that
//! account: `list_labels` of the API `associations-schema` lists them.
//!
//! ```
//! use hubscope_crm::{AssociationType, association_types::NOTE_TO_CONTACT};
//!
//! assert_eq!(NOTE_TO_CONTACT, AssociationType::hubspot_defined(202));
//! ```
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use crate::association::AssociationType;

/// The association from a company to a company: type 450.
pub const COMPANY_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(450);

/// The association from a company to a company, with the label `parent`: type 14.
pub const COMPANY_TO_PARENT_COMPANY: AssociationType = AssociationType::hubspot_defined(14);

/// The association from a company to a company, with the label `child`: type 13.
pub const COMPANY_TO_CHILD_COMPANY: AssociationType = AssociationType::hubspot_defined(13);

/// The association from a company to a contact: type 280.
pub const COMPANY_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(280);

/// The association from a company to a contact, with the label `primary`: type 2.
pub const COMPANY_TO_CONTACT_PRIMARY: AssociationType = AssociationType::hubspot_defined(2);

/// The association from a company to a contact, with the label `billing`: type 930.
pub const COMPANY_TO_CONTACT_BILLING: AssociationType = AssociationType::hubspot_defined(930);

/// The association from a company to a deal: type 342.
pub const COMPANY_TO_DEAL: AssociationType = AssociationType::hubspot_defined(342);

/// The association from a company to a deal, with the label `primary`: type 6.
pub const COMPANY_TO_DEAL_PRIMARY: AssociationType = AssociationType::hubspot_defined(6);

/// The association from a company to a ticket: type 340.
pub const COMPANY_TO_TICKET: AssociationType = AssociationType::hubspot_defined(340);

/// The association from a company to a ticket, with the label `primary`: type 25.
pub const COMPANY_TO_TICKET_PRIMARY: AssociationType = AssociationType::hubspot_defined(25);

/// The association from a company to a call: type 181.
pub const COMPANY_TO_CALL: AssociationType = AssociationType::hubspot_defined(181);

/// The association from a company to an email: type 185.
pub const COMPANY_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(185);

/// The association from a company to a lead: type 611.
pub const COMPANY_TO_LEAD: AssociationType = AssociationType::hubspot_defined(611);

/// The association from a company to a meeting: type 187.
pub const COMPANY_TO_MEETING: AssociationType = AssociationType::hubspot_defined(187);

/// The association from a company to a note: type 189.
pub const COMPANY_TO_NOTE: AssociationType = AssociationType::hubspot_defined(189);

/// The association from a company to a task: type 191.
pub const COMPANY_TO_TASK: AssociationType = AssociationType::hubspot_defined(191);

/// The association from a company to a communication: type 88.
pub const COMPANY_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(88);

/// The association from a company to a postal mail: type 460.
pub const COMPANY_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(460);

/// The association from a company to an invoice: type 180.
pub const COMPANY_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(180);

/// The association from a company to an order: type 935.
pub const COMPANY_TO_ORDER: AssociationType = AssociationType::hubspot_defined(935);

/// The association from a company to an order, with the label `primary`: type 510.
pub const COMPANY_TO_ORDER_PRIMARY: AssociationType = AssociationType::hubspot_defined(510);

/// The association from a company to a commerce payment: type 390.
pub const COMPANY_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(390);

/// The association from a company to a quote: type 72.
pub const COMPANY_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(72);

/// The association from a company to a quote, with the label `billing`: type 1335.
pub const COMPANY_TO_QUOTE_BILLING: AssociationType = AssociationType::hubspot_defined(1335);

/// The association from a company to a subscription: type 298.
pub const COMPANY_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(298);

/// The association from a company to an appointment: type 909.
pub const COMPANY_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(909);

/// The association from a company to a course: type 939.
pub const COMPANY_TO_COURSE: AssociationType = AssociationType::hubspot_defined(939);

/// The association from a company to a listing: type 885.
pub const COMPANY_TO_LISTING: AssociationType = AssociationType::hubspot_defined(885);

/// The association from a company to a service: type 793.
pub const COMPANY_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(793);

/// The association from a company to a feedback submission: type 929.
pub const COMPANY_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(929);

/// The association from a company to a project: type 1237.
pub const COMPANY_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1237);

/// The association from a contact to a contact: type 449.
pub const CONTACT_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(449);

/// The association from a contact to a company: type 279.
pub const CONTACT_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(279);

/// The association from a contact to a company, with the label `primary`: type 1.
pub const CONTACT_TO_COMPANY_PRIMARY: AssociationType = AssociationType::hubspot_defined(1);

/// The association from a contact to a company, with the label `billing`: type 931.
pub const CONTACT_TO_COMPANY_BILLING: AssociationType = AssociationType::hubspot_defined(931);

/// The association from a contact to a deal: type 4.
pub const CONTACT_TO_DEAL: AssociationType = AssociationType::hubspot_defined(4);

/// The association from a contact to a ticket: type 15.
pub const CONTACT_TO_TICKET: AssociationType = AssociationType::hubspot_defined(15);

/// The association from a contact to a call: type 193.
pub const CONTACT_TO_CALL: AssociationType = AssociationType::hubspot_defined(193);

/// The association from a contact to an email: type 197.
pub const CONTACT_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(197);

/// The association from a contact to a meeting: type 199.
pub const CONTACT_TO_MEETING: AssociationType = AssociationType::hubspot_defined(199);

/// The association from a contact to a note: type 201.
pub const CONTACT_TO_NOTE: AssociationType = AssociationType::hubspot_defined(201);

/// The association from a contact to a task: type 203.
pub const CONTACT_TO_TASK: AssociationType = AssociationType::hubspot_defined(203);

/// The association from a contact to a communication: type 82.
pub const CONTACT_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(82);

/// The association from a contact to a postal mail: type 454.
pub const CONTACT_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(454);

/// The association from a contact to a cart: type 587.
pub const CONTACT_TO_CART: AssociationType = AssociationType::hubspot_defined(587);

/// The association from a contact to an order: type 508.
pub const CONTACT_TO_ORDER: AssociationType = AssociationType::hubspot_defined(508);

/// The association from a contact to an invoice: type 178.
pub const CONTACT_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(178);

/// The association from a contact to a commerce payment: type 388.
pub const CONTACT_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(388);

/// The association from a contact to a subscription: type 296.
pub const CONTACT_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(296);

/// The association from a contact to an appointment: type 907.
pub const CONTACT_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(907);

/// The association from a contact to a course: type 861.
pub const CONTACT_TO_COURSE: AssociationType = AssociationType::hubspot_defined(861);

/// The association from a contact to a listing: type 883.
pub const CONTACT_TO_LISTING: AssociationType = AssociationType::hubspot_defined(883);

/// The association from a contact to a service: type 799.
pub const CONTACT_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(799);

/// The association from a contact to a feedback submission: type 97.
pub const CONTACT_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(97);

/// The association from a contact to a project: type 1243.
pub const CONTACT_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1243);

/// The association from a contact to a lead: type 609.
pub const CONTACT_TO_LEAD: AssociationType = AssociationType::hubspot_defined(609);

/// The association from a contact to a quote: type 70.
pub const CONTACT_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(70);

/// The association from a contact to a quote, with the label `signer`: type 703.
pub const CONTACT_TO_QUOTE_SIGNER: AssociationType = AssociationType::hubspot_defined(703);

/// The association from a contact to a quote, with the label `billing`: type 1227.
pub const CONTACT_TO_QUOTE_BILLING: AssociationType = AssociationType::hubspot_defined(1227);

/// The association from a deal to a deal: type 451.
pub const DEAL_TO_DEAL: AssociationType = AssociationType::hubspot_defined(451);

/// The association from a deal to a contact: type 3.
pub const DEAL_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(3);

/// The association from a deal to a company: type 341.
pub const DEAL_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(341);

/// The association from a deal to a company, with the label `primary`: type 5.
pub const DEAL_TO_COMPANY_PRIMARY: AssociationType = AssociationType::hubspot_defined(5);

/// The association from a deal to a ticket: type 27.
pub const DEAL_TO_TICKET: AssociationType = AssociationType::hubspot_defined(27);

/// The association from a deal to a call: type 205.
pub const DEAL_TO_CALL: AssociationType = AssociationType::hubspot_defined(205);

/// The association from a deal to a lead: type 1038.
pub const DEAL_TO_LEAD: AssociationType = AssociationType::hubspot_defined(1038);

/// The association from a deal to a lead, with the label `primary`: type 583.
pub const DEAL_TO_LEAD_PRIMARY: AssociationType = AssociationType::hubspot_defined(583);

/// The association from a deal to an email: type 209.
pub const DEAL_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(209);

/// The association from a deal to a goal target: type 1357.
pub const DEAL_TO_GOAL_TARGET: AssociationType = AssociationType::hubspot_defined(1357);

/// The association from a deal to a meeting: type 211.
pub const DEAL_TO_MEETING: AssociationType = AssociationType::hubspot_defined(211);

/// The association from a deal to a note: type 213.
pub const DEAL_TO_NOTE: AssociationType = AssociationType::hubspot_defined(213);

/// The association from a deal to a task: type 215.
pub const DEAL_TO_TASK: AssociationType = AssociationType::hubspot_defined(215);

/// The association from a deal to a communication: type 86.
pub const DEAL_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(86);

/// The association from a deal to a postal mail: type 458.
pub const DEAL_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(458);

/// The association from a deal to a deal split: type 313.
pub const DEAL_TO_DEAL_SPLIT: AssociationType = AssociationType::hubspot_defined(313);

/// The association from a deal to a line item: type 19.
pub const DEAL_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(19);

/// The association from a deal to a cart: type 1346.
pub const DEAL_TO_CART: AssociationType = AssociationType::hubspot_defined(1346);

/// The association from a deal to an invoice: type 176.
pub const DEAL_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(176);

/// The association from a deal to an order: type 511.
pub const DEAL_TO_ORDER: AssociationType = AssociationType::hubspot_defined(511);

/// The association from a deal to a commerce payment: type 392.
pub const DEAL_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(392);

/// The association from a deal to a quote: type 63.
pub const DEAL_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(63);

/// The association from a deal to a subscription: type 300.
pub const DEAL_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(300);

/// The association from a deal to an appointment: type 945.
pub const DEAL_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(945);

/// The association from a deal to a course: type 863.
pub const DEAL_TO_COURSE: AssociationType = AssociationType::hubspot_defined(863);

/// The association from a deal to a listing: type 887.
pub const DEAL_TO_LISTING: AssociationType = AssociationType::hubspot_defined(887);

/// The association from a deal to a service: type 795.
pub const DEAL_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(795);

/// The association from a deal to a feedback submission: type 985.
pub const DEAL_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(985);

/// The association from a deal to a project: type 1239.
pub const DEAL_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1239);

/// The association from a deal to a product: type 630.
pub const DEAL_TO_PRODUCT: AssociationType = AssociationType::hubspot_defined(630);

/// The association from a ticket to a ticket: type 452.
pub const TICKET_TO_TICKET: AssociationType = AssociationType::hubspot_defined(452);

/// The association from a ticket to a contact: type 16.
pub const TICKET_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(16);

/// The association from a ticket to a company: type 339.
pub const TICKET_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(339);

/// The association from a ticket to a company, with the label `primary`: type 26.
pub const TICKET_TO_COMPANY_PRIMARY: AssociationType = AssociationType::hubspot_defined(26);

/// The association from a ticket to a deal: type 28.
pub const TICKET_TO_DEAL: AssociationType = AssociationType::hubspot_defined(28);

/// The association from a ticket to a call: type 219.
pub const TICKET_TO_CALL: AssociationType = AssociationType::hubspot_defined(219);

/// The association from a ticket to an email: type 223.
pub const TICKET_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(223);

/// The association from a ticket to a meeting: type 225.
pub const TICKET_TO_MEETING: AssociationType = AssociationType::hubspot_defined(225);

/// The association from a ticket to a note: type 227.
pub const TICKET_TO_NOTE: AssociationType = AssociationType::hubspot_defined(227);

/// The association from a ticket to a task: type 229.
pub const TICKET_TO_TASK: AssociationType = AssociationType::hubspot_defined(229);

/// The association from a ticket to a communication: type 84.
pub const TICKET_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(84);

/// The association from a ticket to a postal mail: type 456.
pub const TICKET_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(456);

/// The association from a ticket to an order: type 526.
pub const TICKET_TO_ORDER: AssociationType = AssociationType::hubspot_defined(526);

/// The association from a ticket to an appointment: type 947.
pub const TICKET_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(947);

/// The association from a ticket to a course: type 941.
pub const TICKET_TO_COURSE: AssociationType = AssociationType::hubspot_defined(941);

/// The association from a ticket to a listing: type 943.
pub const TICKET_TO_LISTING: AssociationType = AssociationType::hubspot_defined(943);

/// The association from a ticket to a service: type 797.
pub const TICKET_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(797);

/// The association from a ticket to a subscription: type 1122.
pub const TICKET_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(1122);

/// The association from a ticket to a commerce payment: type 1355.
pub const TICKET_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(1355);

/// The association from a ticket to a feedback submission: type 99.
pub const TICKET_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(99);

/// The association from a ticket to a project: type 1241.
pub const TICKET_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1241);

/// The association from a lead to a contact: type 608.
pub const LEAD_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(608);

/// The association from a lead to a contact, with the label `primary`: type 578.
pub const LEAD_TO_CONTACT_PRIMARY: AssociationType = AssociationType::hubspot_defined(578);

/// The association from a lead to a company: type 610.
pub const LEAD_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(610);

/// The association from a lead to a company, with the label `primary`: type 580.
pub const LEAD_TO_COMPANY_PRIMARY: AssociationType = AssociationType::hubspot_defined(580);

/// The association from a lead to a deal: type 1037.
pub const LEAD_TO_DEAL: AssociationType = AssociationType::hubspot_defined(1037);

/// The association from a lead to a deal, with the label `primary`: type 582.
pub const LEAD_TO_DEAL_PRIMARY: AssociationType = AssociationType::hubspot_defined(582);

/// The association from a lead to a call: type 596.
pub const LEAD_TO_CALL: AssociationType = AssociationType::hubspot_defined(596);

/// The association from a lead to an email: type 598.
pub const LEAD_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(598);

/// The association from a lead to a meeting: type 600.
pub const LEAD_TO_MEETING: AssociationType = AssociationType::hubspot_defined(600);

/// The association from a lead to a note: type 854.
pub const LEAD_TO_NOTE: AssociationType = AssociationType::hubspot_defined(854);

/// The association from a lead to a task: type 646.
pub const LEAD_TO_TASK: AssociationType = AssociationType::hubspot_defined(646);

/// The association from a lead to a communication: type 602.
pub const LEAD_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(602);

/// The association from a lead to a feedback submission: type 1162.
pub const LEAD_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(1162);

/// The association from an appointment to a contact: type 906.
pub const APPOINTMENT_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(906);

/// The association from an appointment to a company: type 908.
pub const APPOINTMENT_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(908);

/// The association from an appointment to a deal: type 944.
pub const APPOINTMENT_TO_DEAL: AssociationType = AssociationType::hubspot_defined(944);

/// The association from an appointment to a ticket: type 946.
pub const APPOINTMENT_TO_TICKET: AssociationType = AssociationType::hubspot_defined(946);

/// The association from an appointment to a call: type 912.
pub const APPOINTMENT_TO_CALL: AssociationType = AssociationType::hubspot_defined(912);

/// The association from an appointment to an email: type 916.
pub const APPOINTMENT_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(916);

/// The association from an appointment to a meeting: type 918.
pub const APPOINTMENT_TO_MEETING: AssociationType = AssociationType::hubspot_defined(918);

/// The association from an appointment to a note: type 920.
pub const APPOINTMENT_TO_NOTE: AssociationType = AssociationType::hubspot_defined(920);

/// The association from an appointment to a task: type 922.
pub const APPOINTMENT_TO_TASK: AssociationType = AssociationType::hubspot_defined(922);

/// The association from an appointment to a communication: type 924.
pub const APPOINTMENT_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(924);

/// The association from an appointment to a postal mail: type 926.
pub const APPOINTMENT_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(926);

/// The association from an appointment to a project: type 1325.
pub const APPOINTMENT_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1325);

/// The association from a goal target to a deal: type 1356.
pub const GOAL_TARGET_TO_DEAL: AssociationType = AssociationType::hubspot_defined(1356);

/// The association from a course to a contact: type 860.
pub const COURSE_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(860);

/// The association from a course to a company: type 938.
pub const COURSE_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(938);

/// The association from a course to a deal: type 862.
pub const COURSE_TO_DEAL: AssociationType = AssociationType::hubspot_defined(862);

/// The association from a course to a ticket: type 940.
pub const COURSE_TO_TICKET: AssociationType = AssociationType::hubspot_defined(940);

/// The association from a course to a call: type 866.
pub const COURSE_TO_CALL: AssociationType = AssociationType::hubspot_defined(866);

/// The association from a course to an email: type 870.
pub const COURSE_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(870);

/// The association from a course to a meeting: type 872.
pub const COURSE_TO_MEETING: AssociationType = AssociationType::hubspot_defined(872);

/// The association from a course to a note: type 874.
pub const COURSE_TO_NOTE: AssociationType = AssociationType::hubspot_defined(874);

/// The association from a course to a task: type 876.
pub const COURSE_TO_TASK: AssociationType = AssociationType::hubspot_defined(876);

/// The association from a course to a communication: type 878.
pub const COURSE_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(878);

/// The association from a course to a postal mail: type 880.
pub const COURSE_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(880);

/// The association from a course to a project: type 1323.
pub const COURSE_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1323);

/// The association from a listing to a contact: type 882.
pub const LISTING_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(882);

/// The association from a listing to a company: type 884.
pub const LISTING_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(884);

/// The association from a listing to a deal: type 886.
pub const LISTING_TO_DEAL: AssociationType = AssociationType::hubspot_defined(886);

/// The association from a listing to a ticket: type 942.
pub const LISTING_TO_TICKET: AssociationType = AssociationType::hubspot_defined(942);

/// The association from a listing to a call: type 890.
pub const LISTING_TO_CALL: AssociationType = AssociationType::hubspot_defined(890);

/// The association from a listing to an email: type 894.
pub const LISTING_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(894);

/// The association from a listing to a meeting: type 896.
pub const LISTING_TO_MEETING: AssociationType = AssociationType::hubspot_defined(896);

/// The association from a listing to a note: type 898.
pub const LISTING_TO_NOTE: AssociationType = AssociationType::hubspot_defined(898);

/// The association from a listing to a task: type 900.
pub const LISTING_TO_TASK: AssociationType = AssociationType::hubspot_defined(900);

/// The association from a listing to a communication: type 902.
pub const LISTING_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(902);

/// The association from a listing to a postal mail: type 904.
pub const LISTING_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(904);

/// The association from a listing to a project: type 1321.
pub const LISTING_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1321);

/// The association from a service to a contact: type 798.
pub const SERVICE_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(798);

/// The association from a service to a company: type 792.
pub const SERVICE_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(792);

/// The association from a service to a deal: type 794.
pub const SERVICE_TO_DEAL: AssociationType = AssociationType::hubspot_defined(794);

/// The association from a service to a ticket: type 796.
pub const SERVICE_TO_TICKET: AssociationType = AssociationType::hubspot_defined(796);

/// The association from a service to a call: type 840.
pub const SERVICE_TO_CALL: AssociationType = AssociationType::hubspot_defined(840);

/// The association from a service to an email: type 842.
pub const SERVICE_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(842);

/// The association from a service to a meeting: type 838.
pub const SERVICE_TO_MEETING: AssociationType = AssociationType::hubspot_defined(838);

/// The association from a service to a note: type 836.
pub const SERVICE_TO_NOTE: AssociationType = AssociationType::hubspot_defined(836);

/// The association from a service to a task: type 852.
pub const SERVICE_TO_TASK: AssociationType = AssociationType::hubspot_defined(852);

/// The association from a service to a communication: type 846.
pub const SERVICE_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(846);

/// The association from a service to a postal mail: type 848.
pub const SERVICE_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(848);

/// The association from a service to a project: type 1245.
pub const SERVICE_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1245);

/// The association from a call to an appointment: type 913.
pub const CALL_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(913);

/// The association from a call to a company: type 182.
pub const CALL_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(182);

/// The association from a call to a contact: type 194.
pub const CALL_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(194);

/// The association from a call to a deal: type 206.
pub const CALL_TO_DEAL: AssociationType = AssociationType::hubspot_defined(206);

/// The association from a call to a feedback submission: type 1156.
pub const CALL_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(1156);

/// The association from a call to a lead: type 597.
pub const CALL_TO_LEAD: AssociationType = AssociationType::hubspot_defined(597);

/// The association from a call to an order: type 773.
pub const CALL_TO_ORDER: AssociationType = AssociationType::hubspot_defined(773);

/// The association from a call to a course: type 867.
pub const CALL_TO_COURSE: AssociationType = AssociationType::hubspot_defined(867);

/// The association from a call to a listing: type 891.
pub const CALL_TO_LISTING: AssociationType = AssociationType::hubspot_defined(891);

/// The association from a call to a project: type 1258.
pub const CALL_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1258);

/// The association from a call to a service: type 841.
pub const CALL_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(841);

/// The association from a call to a ticket: type 220.
pub const CALL_TO_TICKET: AssociationType = AssociationType::hubspot_defined(220);

/// The association from an email to an appointment: type 917.
pub const EMAIL_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(917);

/// The association from an email to a company: type 186.
pub const EMAIL_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(186);

/// The association from an email to a contact: type 198.
pub const EMAIL_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(198);

/// The association from an email to a course: type 871.
pub const EMAIL_TO_COURSE: AssociationType = AssociationType::hubspot_defined(871);

/// The association from an email to a deal: type 210.
pub const EMAIL_TO_DEAL: AssociationType = AssociationType::hubspot_defined(210);

/// The association from an email to an order: type 777.
pub const EMAIL_TO_ORDER: AssociationType = AssociationType::hubspot_defined(777);

/// The association from an email to a listing: type 895.
pub const EMAIL_TO_LISTING: AssociationType = AssociationType::hubspot_defined(895);

/// The association from an email to a project: type 1260.
pub const EMAIL_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1260);

/// The association from an email to a service: type 843.
pub const EMAIL_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(843);

/// The association from an email to a ticket: type 224.
pub const EMAIL_TO_TICKET: AssociationType = AssociationType::hubspot_defined(224);

/// The association from a feedback submission to a contact: type 98.
pub const FEEDBACK_SUBMISSION_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(98);

/// The association from a feedback submission to a company: type 928.
pub const FEEDBACK_SUBMISSION_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(928);

/// The association from a feedback submission to a deal: type 984.
pub const FEEDBACK_SUBMISSION_TO_DEAL: AssociationType = AssociationType::hubspot_defined(984);

/// The association from a feedback submission to a ticket: type 100.
pub const FEEDBACK_SUBMISSION_TO_TICKET: AssociationType = AssociationType::hubspot_defined(100);

/// The association from a feedback submission to a call: type 1155.
pub const FEEDBACK_SUBMISSION_TO_CALL: AssociationType = AssociationType::hubspot_defined(1155);

/// The association from a feedback submission to a cart: type 1157.
pub const FEEDBACK_SUBMISSION_TO_CART: AssociationType = AssociationType::hubspot_defined(1157);

/// The association from a feedback submission to a subscription: type 1173.
pub const FEEDBACK_SUBMISSION_TO_SUBSCRIPTION: AssociationType =
    AssociationType::hubspot_defined(1173);

/// The association from a feedback submission to an invoice: type 1159.
pub const FEEDBACK_SUBMISSION_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(1159);

/// The association from a feedback submission to a lead: type 1161.
pub const FEEDBACK_SUBMISSION_TO_LEAD: AssociationType = AssociationType::hubspot_defined(1161);

/// The association from a feedback submission to an order: type 1167.
pub const FEEDBACK_SUBMISSION_TO_ORDER: AssociationType = AssociationType::hubspot_defined(1167);

/// The association from a feedback submission to a quote: type 1171.
pub const FEEDBACK_SUBMISSION_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(1171);

/// The association from a feedback submission to a commerce payment: type 1169.
pub const FEEDBACK_SUBMISSION_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(1169);

/// The association from a meeting to a contact: type 200.
pub const MEETING_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(200);

/// The association from a meeting to a company: type 188.
pub const MEETING_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(188);

/// The association from a meeting to a deal: type 212.
pub const MEETING_TO_DEAL: AssociationType = AssociationType::hubspot_defined(212);

/// The association from a meeting to a ticket: type 226.
pub const MEETING_TO_TICKET: AssociationType = AssociationType::hubspot_defined(226);

/// The association from a meeting to a lead: type 601.
pub const MEETING_TO_LEAD: AssociationType = AssociationType::hubspot_defined(601);

/// The association from a meeting to an order: type 769.
pub const MEETING_TO_ORDER: AssociationType = AssociationType::hubspot_defined(769);

/// The association from a meeting to an appointment: type 919.
pub const MEETING_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(919);

/// The association from a meeting to a course: type 873.
pub const MEETING_TO_COURSE: AssociationType = AssociationType::hubspot_defined(873);

/// The association from a meeting to a listing: type 897.
pub const MEETING_TO_LISTING: AssociationType = AssociationType::hubspot_defined(897);

/// The association from a meeting to a service: type 839.
pub const MEETING_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(839);

/// The association from a note to a contact: type 202.
pub const NOTE_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(202);

/// The association from a note to a company: type 190.
pub const NOTE_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(190);

/// The association from a note to a deal: type 214.
pub const NOTE_TO_DEAL: AssociationType = AssociationType::hubspot_defined(214);

/// The association from a note to a ticket: type 228.
pub const NOTE_TO_TICKET: AssociationType = AssociationType::hubspot_defined(228);

/// The association from a note to a lead: type 855.
pub const NOTE_TO_LEAD: AssociationType = AssociationType::hubspot_defined(855);

/// The association from a note to an order: type 765.
pub const NOTE_TO_ORDER: AssociationType = AssociationType::hubspot_defined(765);

/// The association from a note to an appointment: type 921.
pub const NOTE_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(921);

/// The association from a note to a course: type 875.
pub const NOTE_TO_COURSE: AssociationType = AssociationType::hubspot_defined(875);

/// The association from a note to a listing: type 899.
pub const NOTE_TO_LISTING: AssociationType = AssociationType::hubspot_defined(899);

/// The association from a note to a service: type 837.
pub const NOTE_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(837);

/// The association from a note to a project: type 1249.
pub const NOTE_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1249);

/// The association from a postal mail to a contact: type 453.
pub const POSTAL_MAIL_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(453);

/// The association from a postal mail to a company: type 459.
pub const POSTAL_MAIL_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(459);

/// The association from a postal mail to a deal: type 457.
pub const POSTAL_MAIL_TO_DEAL: AssociationType = AssociationType::hubspot_defined(457);

/// The association from a postal mail to a ticket: type 455.
pub const POSTAL_MAIL_TO_TICKET: AssociationType = AssociationType::hubspot_defined(455);

/// The association from a postal mail to an appointment: type 927.
pub const POSTAL_MAIL_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(927);

/// The association from a postal mail to a course: type 881.
pub const POSTAL_MAIL_TO_COURSE: AssociationType = AssociationType::hubspot_defined(881);

/// The association from a postal mail to a listing: type 905.
pub const POSTAL_MAIL_TO_LISTING: AssociationType = AssociationType::hubspot_defined(905);

/// The association from a postal mail to an order: type 788.
pub const POSTAL_MAIL_TO_ORDER: AssociationType = AssociationType::hubspot_defined(788);

/// The association from a postal mail to a service: type 849.
pub const POSTAL_MAIL_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(849);

/// The association from a postal mail to a project: type 1264.
pub const POSTAL_MAIL_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1264);

/// The association from a task to a contact: type 204.
pub const TASK_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(204);

/// The association from a task to a company: type 192.
pub const TASK_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(192);

/// The association from a task to a deal: type 216.
pub const TASK_TO_DEAL: AssociationType = AssociationType::hubspot_defined(216);

/// The association from a task to a ticket: type 230.
pub const TASK_TO_TICKET: AssociationType = AssociationType::hubspot_defined(230);

/// The association from a task to a lead: type 647.
pub const TASK_TO_LEAD: AssociationType = AssociationType::hubspot_defined(647);

/// The association from a task to a quote: type 218.
pub const TASK_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(218);

/// The association from a task to an order: type 727.
pub const TASK_TO_ORDER: AssociationType = AssociationType::hubspot_defined(727);

/// The association from a task to an appointment: type 923.
pub const TASK_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(923);

/// The association from a task to a course: type 877.
pub const TASK_TO_COURSE: AssociationType = AssociationType::hubspot_defined(877);

/// The association from a task to a listing: type 901.
pub const TASK_TO_LISTING: AssociationType = AssociationType::hubspot_defined(901);

/// The association from a task to a service: type 853.
pub const TASK_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(853);

/// The association from a task to a project: type 1247.
pub const TASK_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1247);

/// The association from a communication to a contact: type 81.
pub const COMMUNICATION_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(81);

/// The association from a communication to a company: type 87.
pub const COMMUNICATION_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(87);

/// The association from a communication to a deal: type 85.
pub const COMMUNICATION_TO_DEAL: AssociationType = AssociationType::hubspot_defined(85);

/// The association from a communication to a ticket: type 83.
pub const COMMUNICATION_TO_TICKET: AssociationType = AssociationType::hubspot_defined(83);

/// The association from a communication to a lead: type 603.
pub const COMMUNICATION_TO_LEAD: AssociationType = AssociationType::hubspot_defined(603);

/// The association from a communication to an order: type 785.
pub const COMMUNICATION_TO_ORDER: AssociationType = AssociationType::hubspot_defined(785);

/// The association from a communication to an appointment: type 925.
pub const COMMUNICATION_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(925);

/// The association from a communication to a course: type 879.
pub const COMMUNICATION_TO_COURSE: AssociationType = AssociationType::hubspot_defined(879);

/// The association from a communication to a listing: type 903.
pub const COMMUNICATION_TO_LISTING: AssociationType = AssociationType::hubspot_defined(903);

/// The association from a communication to a service: type 847.
pub const COMMUNICATION_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(847);

/// The association from a communication to a project: type 1282.
pub const COMMUNICATION_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1282);

/// The association from an invoice to a contact: type 177.
pub const INVOICE_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(177);

/// The association from an invoice to a company: type 179.
pub const INVOICE_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(179);

/// The association from an invoice to a deal: type 175.
pub const INVOICE_TO_DEAL: AssociationType = AssociationType::hubspot_defined(175);

/// The association from an invoice to a quote: type 407.
pub const INVOICE_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(407);

/// The association from an invoice to a subscription: type 622.
pub const INVOICE_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(622);

/// The association from an invoice to an order: type 517.
pub const INVOICE_TO_ORDER: AssociationType = AssociationType::hubspot_defined(517);

/// The association from an invoice to a ticket: type 986.
pub const INVOICE_TO_TICKET: AssociationType = AssociationType::hubspot_defined(986);

/// The association from an invoice to a line item: type 409.
pub const INVOICE_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(409);

/// The association from an invoice to a discount: type 411.
pub const INVOICE_TO_DISCOUNT: AssociationType = AssociationType::hubspot_defined(411);

/// The association from an invoice to a fee: type 413.
pub const INVOICE_TO_FEE: AssociationType = AssociationType::hubspot_defined(413);

/// The association from an invoice to a tax: type 415.
pub const INVOICE_TO_TAX: AssociationType = AssociationType::hubspot_defined(415);

/// The association from an invoice to a commerce payment: type 541.
pub const INVOICE_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(541);

/// The association from an invoice to a feedback submission: type 1160.
pub const INVOICE_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(1160);

/// The association from a commerce payment to a company: type 389.
pub const PAYMENT_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(389);

/// The association from a commerce payment to a contact: type 387.
pub const PAYMENT_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(387);

/// The association from a commerce payment to a deal: type 391.
pub const PAYMENT_TO_DEAL: AssociationType = AssociationType::hubspot_defined(391);

/// The association from a commerce payment to a discount: type 428.
pub const PAYMENT_TO_DISCOUNT: AssociationType = AssociationType::hubspot_defined(428);

/// The association from a commerce payment to a fee: type 1326.
pub const PAYMENT_TO_FEE: AssociationType = AssociationType::hubspot_defined(1326);

/// The association from a commerce payment to a feedback submission: type 1170.
pub const PAYMENT_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(1170);

/// The association from a commerce payment to an invoice: type 542.
pub const PAYMENT_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(542);

/// The association from a commerce payment to a line item: type 395.
pub const PAYMENT_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(395);

/// The association from a commerce payment to an order: type 524.
pub const PAYMENT_TO_ORDER: AssociationType = AssociationType::hubspot_defined(524);

/// The association from a commerce payment to a quote: type 397.
pub const PAYMENT_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(397);

/// The association from a commerce payment to a subscription: type 393.
pub const PAYMENT_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(393);

/// The association from a commerce payment to a ticket: type 1354.
pub const PAYMENT_TO_TICKET: AssociationType = AssociationType::hubspot_defined(1354);

/// The association from a quote to a contact: type 69.
pub const QUOTE_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(69);

/// The association from a quote to a contact, with the label `billing`: type 1226.
pub const QUOTE_TO_CONTACT_BILLING: AssociationType = AssociationType::hubspot_defined(1226);

/// The association from a quote to a company: type 71.
pub const QUOTE_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(71);

/// The association from a quote to a company, with the label `billing`: type 1334.
pub const QUOTE_TO_COMPANY_BILLING: AssociationType = AssociationType::hubspot_defined(1334);

/// The association from a quote to a deal: type 64.
pub const QUOTE_TO_DEAL: AssociationType = AssociationType::hubspot_defined(64);

/// The association from a quote to a line item: type 67.
pub const QUOTE_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(67);

/// The association from a quote to a discount: type 362.
pub const QUOTE_TO_DISCOUNT: AssociationType = AssociationType::hubspot_defined(362);

/// The association from a quote to a fee: type 364.
pub const QUOTE_TO_FEE: AssociationType = AssociationType::hubspot_defined(364);

/// The association from a quote to a tax: type 366.
pub const QUOTE_TO_TAX: AssociationType = AssociationType::hubspot_defined(366);

/// The association from a quote to a task: type 217.
pub const QUOTE_TO_TASK: AssociationType = AssociationType::hubspot_defined(217);

/// The association from a quote to a contact, with the label `signer`: type 702.
pub const QUOTE_TO_CONTACT_SIGNER: AssociationType = AssociationType::hubspot_defined(702);

/// The association from a quote to a cart: type 733.
pub const QUOTE_TO_CART: AssociationType = AssociationType::hubspot_defined(733);

/// The association from a quote to an invoice: type 408.
pub const QUOTE_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(408);

/// The association from a quote to an order: type 731.
pub const QUOTE_TO_ORDER: AssociationType = AssociationType::hubspot_defined(731);

/// The association from a quote to a commerce payment: type 398.
pub const QUOTE_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(398);

/// The association from a quote to a subscription: type 304.
pub const QUOTE_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(304);

/// The association from a quote to a feedback submission: type 1172.
pub const QUOTE_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(1172);

/// The association from a line item to a cart: type 591.
pub const LINE_ITEM_TO_CART: AssociationType = AssociationType::hubspot_defined(591);

/// The association from a line item to a commerce payment: type 396.
pub const LINE_ITEM_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(396);

/// The association from a line item to a deal: type 20.
pub const LINE_ITEM_TO_DEAL: AssociationType = AssociationType::hubspot_defined(20);

/// The association from a line item to a discount: type 368.
pub const LINE_ITEM_TO_DISCOUNT: AssociationType = AssociationType::hubspot_defined(368);

/// The association from a line item to an invoice: type 410.
pub const LINE_ITEM_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(410);

/// The association from a line item to an order: type 514.
pub const LINE_ITEM_TO_ORDER: AssociationType = AssociationType::hubspot_defined(514);

/// The association from a line item to a project: type 1345.
pub const LINE_ITEM_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1345);

/// The association from a line item to a quote: type 68.
pub const LINE_ITEM_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(68);

/// The association from a line item to a subscription: type 302.
pub const LINE_ITEM_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(302);

/// The association from a line item to a subscription, with the label `upcoming`: type 565.
pub const LINE_ITEM_TO_SUBSCRIPTION_UPCOMING: AssociationType =
    AssociationType::hubspot_defined(565);

/// The association from an order to a call: type 772.
pub const ORDER_TO_CALL: AssociationType = AssociationType::hubspot_defined(772);

/// The association from an order to a cart: type 593.
pub const ORDER_TO_CART: AssociationType = AssociationType::hubspot_defined(593);

/// The association from an order to a contact: type 507.
pub const ORDER_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(507);

/// The association from an order to a communication: type 784.
pub const ORDER_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(784);

/// The association from an order to a company: type 934.
pub const ORDER_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(934);

/// The association from an order to a company, with the label `primary`: type 509.
pub const ORDER_TO_COMPANY_PRIMARY: AssociationType = AssociationType::hubspot_defined(509);

/// The association from an order to a deal: type 512.
pub const ORDER_TO_DEAL: AssociationType = AssociationType::hubspot_defined(512);

/// The association from an order to a discount: type 519.
pub const ORDER_TO_DISCOUNT: AssociationType = AssociationType::hubspot_defined(519);

/// The association from an order to an email: type 776.
pub const ORDER_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(776);

/// The association from an order to a feedback submission: type 1168.
pub const ORDER_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(1168);

/// The association from an order to an invoice: type 518.
pub const ORDER_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(518);

/// The association from an order to a line item: type 513.
pub const ORDER_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(513);

/// The association from an order to a meeting: type 768.
pub const ORDER_TO_MEETING: AssociationType = AssociationType::hubspot_defined(768);

/// The association from an order to a note: type 764.
pub const ORDER_TO_NOTE: AssociationType = AssociationType::hubspot_defined(764);

/// The association from an order to a commerce payment: type 523.
pub const ORDER_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(523);

/// The association from an order to a postal mail: type 789.
pub const ORDER_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(789);

/// The association from an order to a quote: type 730.
pub const ORDER_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(730);

/// The association from an order to a subscription: type 516.
pub const ORDER_TO_SUBSCRIPTION: AssociationType = AssociationType::hubspot_defined(516);

/// The association from an order to a task: type 726.
pub const ORDER_TO_TASK: AssociationType = AssociationType::hubspot_defined(726);

/// The association from an order to a ticket: type 525.
pub const ORDER_TO_TICKET: AssociationType = AssociationType::hubspot_defined(525);

/// The association from a cart to a contact: type 586.
pub const CART_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(586);

/// The association from a cart to a deal: type 1347.
pub const CART_TO_DEAL: AssociationType = AssociationType::hubspot_defined(1347);

/// The association from a cart to a discount: type 588.
pub const CART_TO_DISCOUNT: AssociationType = AssociationType::hubspot_defined(588);

/// The association from a cart to a line item: type 590.
pub const CART_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(590);

/// The association from a cart to an order: type 592.
pub const CART_TO_ORDER: AssociationType = AssociationType::hubspot_defined(592);

/// The association from a cart to a quote: type 732.
pub const CART_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(732);

/// The association from a cart to a task: type 728.
pub const CART_TO_TASK: AssociationType = AssociationType::hubspot_defined(728);

/// The association from a cart to a ticket: type 594.
pub const CART_TO_TICKET: AssociationType = AssociationType::hubspot_defined(594);

/// The association from a cart to a feedback submission: type 1158.
pub const CART_TO_FEEDBACK_SUBMISSION: AssociationType = AssociationType::hubspot_defined(1158);

/// The association from a discount to a deal: type 369.
pub const DISCOUNT_TO_DEAL: AssociationType = AssociationType::hubspot_defined(369);

/// The association from a discount to a quote: type 361.
pub const DISCOUNT_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(361);

/// The association from a discount to an invoice: type 412.
pub const DISCOUNT_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(412);

/// The association from a discount to an order: type 520.
pub const DISCOUNT_TO_ORDER: AssociationType = AssociationType::hubspot_defined(520);

/// The association from a discount to a cart: type 589.
pub const DISCOUNT_TO_CART: AssociationType = AssociationType::hubspot_defined(589);

/// The association from a discount to a line item: type 367.
pub const DISCOUNT_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(367);

/// The association from a fee to a commerce payment: type 1327.
pub const FEE_TO_PAYMENT: AssociationType = AssociationType::hubspot_defined(1327);

/// The association from a fee to a quote: type 363.
pub const FEE_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(363);

/// The association from a fee to an invoice: type 414.
pub const FEE_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(414);

/// The association from a subscription to a contact: type 295.
pub const SUBSCRIPTION_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(295);

/// The association from a subscription to a company: type 297.
pub const SUBSCRIPTION_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(297);

/// The association from a subscription to a deal: type 299.
pub const SUBSCRIPTION_TO_DEAL: AssociationType = AssociationType::hubspot_defined(299);

/// The association from a subscription to a ticket: type 1121.
pub const SUBSCRIPTION_TO_TICKET: AssociationType = AssociationType::hubspot_defined(1121);

/// The association from a subscription to an invoice: type 623.
pub const SUBSCRIPTION_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(623);

/// The association from a subscription to a line item: type 301.
pub const SUBSCRIPTION_TO_LINE_ITEM: AssociationType = AssociationType::hubspot_defined(301);

/// The association from a subscription to a quote: type 303.
pub const SUBSCRIPTION_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(303);

/// The association from a subscription to an order: type 515.
pub const SUBSCRIPTION_TO_ORDER: AssociationType = AssociationType::hubspot_defined(515);

/// The association from a subscription to a feedback submission: type 1174.
pub const SUBSCRIPTION_TO_FEEDBACK_SUBMISSION: AssociationType =
    AssociationType::hubspot_defined(1174);

/// The association from a tax to a quote: type 365.
pub const TAX_TO_QUOTE: AssociationType = AssociationType::hubspot_defined(365);

/// The association from a tax to an invoice: type 416.
pub const TAX_TO_INVOICE: AssociationType = AssociationType::hubspot_defined(416);

/// The association from a project to an appointment: type 1324.
pub const PROJECT_TO_APPOINTMENT: AssociationType = AssociationType::hubspot_defined(1324);

/// The association from a project to a call: type 1257.
pub const PROJECT_TO_CALL: AssociationType = AssociationType::hubspot_defined(1257);

/// The association from a project to a communication: type 1281.
pub const PROJECT_TO_COMMUNICATION: AssociationType = AssociationType::hubspot_defined(1281);

/// The association from a project to a company: type 1236.
pub const PROJECT_TO_COMPANY: AssociationType = AssociationType::hubspot_defined(1236);

/// The association from a project to a company, with the label `primary`: type 1299.
pub const PROJECT_TO_COMPANY_PRIMARY: AssociationType = AssociationType::hubspot_defined(1299);

/// The association from a project to a contact: type 1242.
pub const PROJECT_TO_CONTACT: AssociationType = AssociationType::hubspot_defined(1242);

/// The association from a project to a course: type 1322.
pub const PROJECT_TO_COURSE: AssociationType = AssociationType::hubspot_defined(1322);

/// The association from a project to a deal: type 1238.
pub const PROJECT_TO_DEAL: AssociationType = AssociationType::hubspot_defined(1238);

/// The association from a project to an email: type 1259.
pub const PROJECT_TO_EMAIL: AssociationType = AssociationType::hubspot_defined(1259);

/// The association from a project to a listing: type 1320.
pub const PROJECT_TO_LISTING: AssociationType = AssociationType::hubspot_defined(1320);

/// The association from a project to a note: type 1248.
pub const PROJECT_TO_NOTE: AssociationType = AssociationType::hubspot_defined(1248);

/// The association from a project to a postal mail: type 1263.
pub const PROJECT_TO_POSTAL_MAIL: AssociationType = AssociationType::hubspot_defined(1263);

/// The association from a project to a project: type 1254.
pub const PROJECT_TO_PROJECT: AssociationType = AssociationType::hubspot_defined(1254);

/// The association from a project to a service: type 1244.
pub const PROJECT_TO_SERVICE: AssociationType = AssociationType::hubspot_defined(1244);

/// The association from a project to a task: type 1246.
pub const PROJECT_TO_TASK: AssociationType = AssociationType::hubspot_defined(1246);

/// The association from a project to a ticket: type 1240.
pub const PROJECT_TO_TICKET: AssociationType = AssociationType::hubspot_defined(1240);
