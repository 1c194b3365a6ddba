//! Types of `pages`, `posts`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{
    __private::secrecy::SecretString,
    __private::serde_json::Value,
    __private::{null_as_default, optional_exposed, optional_timestamp},
    Timestamp,
};
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use super::*;

hubscope_core::string_enum! {
    /// The values of ab status.
    AbStatus {
        /// `automated_loser_variant`.
        AutomatedLoserVariant = "automated_loser_variant",
        /// `automated_master`.
        AutomatedMaster = "automated_master",
        /// `automated_variant`.
        AutomatedVariant = "automated_variant",
        /// `loser_variant`.
        LoserVariant = "loser_variant",
        /// `mab_master`.
        MabMaster = "mab_master",
        /// `mab_variant`.
        MabVariant = "mab_variant",
        /// `master`.
        Master = "master",
        /// `variant`.
        Variant = "variant",
    }
}

/// Angle, `Angle` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Angle {
    /// `units`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<AngleUnits>,
    /// `value`, required.
    #[serde(default)]
    pub value: f64,
}

impl Angle {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(units: AngleUnits, value: f64) -> Self {
        Self { units: Some(units), value }
    }
}

hubscope_core::string_enum! {
    /// The values of angle units.
    AngleUnits {
        /// `DEGREES`.
        Degrees = "DEGREES",
        /// `GRADIANS`.
        Gradians = "GRADIANS",
        /// `RADIANS`.
        Radians = "RADIANS",
        /// `TURNS`.
        Turns = "TURNS",
    }
}

/// Background image, `BackgroundImage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BackgroundImage {
    /// `backgroundPosition`, required.
    #[serde(default)]
    pub background_position: String,
    /// `backgroundSize`, required.
    #[serde(default)]
    pub background_size: String,
    /// `imageUrl`, required.
    #[serde(default)]
    pub image_url: String,
}

/// The required arguments of [`BackgroundImage::new`], by name.
pub struct BackgroundImageArgs<BackgroundPosition, BackgroundSize, ImageUrl> {
    /// `backgroundPosition`.
    pub background_position: BackgroundPosition,
    /// `backgroundSize`.
    pub background_size: BackgroundSize,
    /// `imageUrl`.
    pub image_url: ImageUrl,
}

impl BackgroundImage {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: BackgroundImageArgs<impl Into<String>, impl Into<String>, impl Into<String>>,
    ) -> Self {
        Self {
            background_position: args.background_position.into(),
            background_size: args.background_size.into(),
            image_url: args.image_url.into(),
        }
    }
}

/// Breakpoint styles, `BreakpointStyles` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BreakpointStyles {
    /// `hidden`, required.
    #[serde(default)]
    pub hidden: bool,
    /// `margin`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Margin>,
    /// `padding`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub padding: Option<Padding>,
}

/// The required arguments of [`BreakpointStyles::new`], by name.
pub struct BreakpointStylesArgs<MarginValue, PaddingValue> {
    /// `hidden`.
    pub hidden: bool,
    /// `margin`.
    pub margin: MarginValue,
    /// `padding`.
    pub padding: PaddingValue,
}

impl BreakpointStyles {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: BreakpointStylesArgs<impl Into<Margin>, impl Into<Padding>>) -> Self {
        Self {
            hidden: args.hidden,
            margin: Some(args.margin.into()),
            padding: Some(args.padding.into()),
        }
    }
}

/// Color stop, `ColorStop` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ColorStop {
    /// `color`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub color: Option<RgbaColor>,
}

impl ColorStop {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(color: impl Into<RgbaColor>) -> Self {
        Self { color: Some(color.into()) }
    }
}

/// Content clone, `ContentCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentClone {
    /// `cloneName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone_name: Option<String>,
    /// `id`, required.
    pub id: String,
}

impl ContentClone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { clone_name: None, id: id.into() }
    }

    /// Sets `cloneName`.
    #[must_use]
    pub fn clone_name(mut self, clone_name: impl Into<String>) -> Self {
        self.clone_name = Some(clone_name.into());
        self
    }
}

/// Content language variation, `ContentLanguageVariation` in HubSpot's documents.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentLanguageVariation {
    /// `archivedInDashboard`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_in_dashboard: Option<bool>,
    /// `authorName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// `campaign`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// `campaignName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign_name: Option<String>,
    /// `created`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created: Option<Timestamp>,
    /// `id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `password`.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "optional_exposed")]
    pub password: Option<SecretString>,
    /// `publicAccessRules`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_access_rules: Option<Vec<Value>>,
    /// `publicAccessRulesEnabled`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_access_rules_enabled: Option<bool>,
    /// `publishDate`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub publish_date: Option<Timestamp>,
    /// `slug`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// `state`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    /// `tagIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// `updated`.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub updated: Option<Timestamp>,
}

impl Default for ContentLanguageVariation {
    fn default() -> Self {
        Self::new()
    }
}

impl ContentLanguageVariation {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            archived_in_dashboard: None,
            author_name: None,
            campaign: None,
            campaign_name: None,
            created: None,
            id: None,
            name: None,
            password: None,
            public_access_rules: None,
            public_access_rules_enabled: None,
            publish_date: None,
            slug: None,
            state: None,
            tag_ids: None,
            updated: None,
        }
    }

    /// Sets `archivedInDashboard`.
    #[must_use]
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.archived_in_dashboard = Some(archived_in_dashboard);
        self
    }

    /// Sets `authorName`.
    #[must_use]
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.author_name = Some(author_name.into());
        self
    }

    /// Sets `campaign`.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    /// Sets `campaignName`.
    #[must_use]
    pub fn campaign_name(mut self, campaign_name: impl Into<String>) -> Self {
        self.campaign_name = Some(campaign_name.into());
        self
    }

    /// Sets `created`.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Sets `id`.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `publicAccessRules`.
    #[must_use]
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.public_access_rules = Some(public_access_rules.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `publicAccessRulesEnabled`.
    #[must_use]
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.public_access_rules_enabled = Some(public_access_rules_enabled);
        self
    }

    /// Sets `publishDate`.
    #[must_use]
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.publish_date = Some(publish_date);
        self
    }

    /// Sets `slug`.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `tagIds`.
    #[must_use]
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `updated`.
    #[must_use]
    pub fn updated(mut self, updated: Timestamp) -> Self {
        self.updated = Some(updated);
        self
    }
}

/// Content schedule, `ContentScheduleRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentSchedule {
    /// `id`, required.
    pub id: String,
    /// `publishDate`, required.
    pub publish_date: Timestamp,
}

impl ContentSchedule {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, publish_date: Timestamp) -> Self {
        Self { id: id.into(), publish_date }
    }
}

hubscope_core::string_enum! {
    /// The values of content type category.
    ContentTypeCategory {
        /// `0`.
        N0 = "0",
        /// `1`.
        N1 = "1",
        /// `10`.
        N10 = "10",
        /// `11`.
        N11 = "11",
        /// `12`.
        N12 = "12",
        /// `13`.
        N13 = "13",
        /// `14`.
        N14 = "14",
        /// `15`.
        N15 = "15",
        /// `16`.
        N16 = "16",
        /// `17`.
        N17 = "17",
        /// `18`.
        N18 = "18",
        /// `19`.
        N19 = "19",
        /// `2`.
        N2 = "2",
        /// `20`.
        N20 = "20",
        /// `21`.
        N21 = "21",
        /// `22`.
        N22 = "22",
        /// `3`.
        N3 = "3",
        /// `4`.
        N4 = "4",
        /// `5`.
        N5 = "5",
        /// `6`.
        N6 = "6",
        /// `7`.
        N7 = "7",
        /// `8`.
        N8 = "8",
        /// `9`.
        N9 = "9",
    }
}

hubscope_core::string_constants! {
    /// One of the many values of current state.
    CurrentState {
        /// `AGENT_GENERATED`.
        AGENT_GENERATED = "AGENT_GENERATED",
        /// `AUTOMATED`.
        AUTOMATED = "AUTOMATED",
        /// `AUTOMATED_AB`.
        AUTOMATED_AB = "AUTOMATED_AB",
        /// `AUTOMATED_AB_VARIANT`.
        AUTOMATED_AB_VARIANT = "AUTOMATED_AB_VARIANT",
        /// `AUTOMATED_DRAFT`.
        AUTOMATED_DRAFT = "AUTOMATED_DRAFT",
        /// `AUTOMATED_DRAFT_AB`.
        AUTOMATED_DRAFT_AB = "AUTOMATED_DRAFT_AB",
        /// `AUTOMATED_DRAFT_ABVARIANT`.
        AUTOMATED_DRAFT_ABVARIANT = "AUTOMATED_DRAFT_ABVARIANT",
        /// `AUTOMATED_FOR_FORM`.
        AUTOMATED_FOR_FORM = "AUTOMATED_FOR_FORM",
        /// `AUTOMATED_FOR_FORM_BUFFER`.
        AUTOMATED_FOR_FORM_BUFFER = "AUTOMATED_FOR_FORM_BUFFER",
        /// `AUTOMATED_FOR_FORM_DRAFT`.
        AUTOMATED_FOR_FORM_DRAFT = "AUTOMATED_FOR_FORM_DRAFT",
        /// `AUTOMATED_FOR_FORM_LEGACY`.
        AUTOMATED_FOR_FORM_LEGACY = "AUTOMATED_FOR_FORM_LEGACY",
        /// `AUTOMATED_LOSER_ABVARIANT`.
        AUTOMATED_LOSER_ABVARIANT = "AUTOMATED_LOSER_ABVARIANT",
        /// `AUTOMATED_SENDING`.
        AUTOMATED_SENDING = "AUTOMATED_SENDING",
        /// `BLOG_EMAIL_DRAFT`.
        BLOG_EMAIL_DRAFT = "BLOG_EMAIL_DRAFT",
        /// `BLOG_EMAIL_PUBLISHED`.
        BLOG_EMAIL_PUBLISHED = "BLOG_EMAIL_PUBLISHED",
        /// `DRAFT`.
        DRAFT = "DRAFT",
        /// `DRAFT_AB`.
        DRAFT_AB = "DRAFT_AB",
        /// `DRAFT_AB_VARIANT`.
        DRAFT_AB_VARIANT = "DRAFT_AB_VARIANT",
        /// `ERROR`.
        ERROR = "ERROR",
        /// `LOSER_AB_VARIANT`.
        LOSER_AB_VARIANT = "LOSER_AB_VARIANT",
        /// `PAGE_STUB`.
        PAGE_STUB = "PAGE_STUB",
        /// `PRE_PROCESSING`.
        PRE_PROCESSING = "PRE_PROCESSING",
        /// `PROCESSING`.
        PROCESSING = "PROCESSING",
        /// `PUBLISHED`.
        PUBLISHED = "PUBLISHED",
        /// `PUBLISHED_AB`.
        PUBLISHED_AB = "PUBLISHED_AB",
        /// `PUBLISHED_AB_VARIANT`.
        PUBLISHED_AB_VARIANT = "PUBLISHED_AB_VARIANT",
        /// `PUBLISHED_OR_SCHEDULED`.
        PUBLISHED_OR_SCHEDULED = "PUBLISHED_OR_SCHEDULED",
        /// `RSS_TO_EMAIL_DRAFT`.
        RSS_TO_EMAIL_DRAFT = "RSS_TO_EMAIL_DRAFT",
        /// `RSS_TO_EMAIL_PUBLISHED`.
        RSS_TO_EMAIL_PUBLISHED = "RSS_TO_EMAIL_PUBLISHED",
        /// `SCHEDULED`.
        SCHEDULED = "SCHEDULED",
        /// `SCHEDULED_AB`.
        SCHEDULED_AB = "SCHEDULED_AB",
        /// `SCHEDULED_OR_PUBLISHED`.
        SCHEDULED_OR_PUBLISHED = "SCHEDULED_OR_PUBLISHED",
    }
}

hubscope_core::string_enum! {
    /// The values of flexbox positioning.
    FlexboxPositioning {
        /// `BOTTOM_CENTER`.
        BottomCenter = "BOTTOM_CENTER",
        /// `BOTTOM_LEFT`.
        BottomLeft = "BOTTOM_LEFT",
        /// `BOTTOM_RIGHT`.
        BottomRight = "BOTTOM_RIGHT",
        /// `MIDDLE_CENTER`.
        MiddleCenter = "MIDDLE_CENTER",
        /// `MIDDLE_LEFT`.
        MiddleLeft = "MIDDLE_LEFT",
        /// `MIDDLE_RIGHT`.
        MiddleRight = "MIDDLE_RIGHT",
        /// `TOP_CENTER`.
        TopCenter = "TOP_CENTER",
        /// `TOP_LEFT`.
        TopLeft = "TOP_LEFT",
        /// `TOP_RIGHT`.
        TopRight = "TOP_RIGHT",
    }
}

/// Gradient, `Gradient` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Gradient {
    /// `angle`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub angle: Option<Angle>,
    /// `colors`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub colors: Vec<ColorStop>,
    /// `sideOrCorner`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub side_or_corner: Option<SideOrCorner>,
}

impl Gradient {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        angle: impl Into<Angle>,
        colors: impl IntoIterator<Item = impl Into<ColorStop>>,
        side_or_corner: impl Into<SideOrCorner>,
    ) -> Self {
        Self {
            angle: Some(angle.into()),
            colors: colors.into_iter().map(Into::into).collect(),
            side_or_corner: Some(side_or_corner.into()),
        }
    }
}

hubscope_core::string_enum! {
    /// The values of horizontal side.
    HorizontalSide {
        /// `CENTER`.
        Center = "CENTER",
        /// `LEFT`.
        Left = "LEFT",
        /// `RIGHT`.
        Right = "RIGHT",
    }
}

/// Layout section, `LayoutSection` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LayoutSection {
    /// `cells`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<LayoutSection>>,
    /// `cssClass`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css_class: Option<String>,
    /// `cssId`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css_id: Option<String>,
    /// `cssStyle`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css_style: Option<String>,
    /// `label`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// `name`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// `params`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<BTreeMap<String, Value>>,
    /// `rowMetaData`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_meta_data: Option<Vec<RowMetaData>>,
    /// `rows`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<BTreeMap<String, LayoutSection>>>,
    /// `styles`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub styles: Option<Styles>,
    /// `type`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// `w`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub w: Option<i64>,
    /// `x`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<i64>,
}

impl Default for LayoutSection {
    fn default() -> Self {
        Self::new()
    }
}

impl LayoutSection {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new() -> Self {
        Self {
            cells: None,
            css_class: None,
            css_id: None,
            css_style: None,
            label: None,
            name: None,
            params: None,
            row_meta_data: None,
            rows: None,
            styles: None,
            r#type: None,
            w: None,
            x: None,
        }
    }

    /// Sets `cells`.
    #[must_use]
    pub fn cells(mut self, cells: impl IntoIterator<Item = impl Into<LayoutSection>>) -> Self {
        self.cells = Some(cells.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `cssClass`.
    #[must_use]
    pub fn css_class(mut self, css_class: impl Into<String>) -> Self {
        self.css_class = Some(css_class.into());
        self
    }

    /// Sets `cssId`.
    #[must_use]
    pub fn css_id(mut self, css_id: impl Into<String>) -> Self {
        self.css_id = Some(css_id.into());
        self
    }

    /// Sets `cssStyle`.
    #[must_use]
    pub fn css_style(mut self, css_style: impl Into<String>) -> Self {
        self.css_style = Some(css_style.into());
        self
    }

    /// Sets `label`.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `params`.
    #[must_use]
    pub fn params(mut self, params: BTreeMap<String, Value>) -> Self {
        self.params = Some(params);
        self
    }

    /// Sets `rowMetaData`.
    #[must_use]
    pub fn row_meta_data(
        mut self,
        row_meta_data: impl IntoIterator<Item = impl Into<RowMetaData>>,
    ) -> Self {
        self.row_meta_data = Some(row_meta_data.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `rows`.
    #[must_use]
    pub fn rows(
        mut self,
        rows: impl IntoIterator<Item = impl Into<BTreeMap<String, LayoutSection>>>,
    ) -> Self {
        self.rows = Some(rows.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `styles`.
    #[must_use]
    pub fn styles(mut self, styles: impl Into<Styles>) -> Self {
        self.styles = Some(styles.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `w`.
    #[must_use]
    pub fn w(mut self, w: i64) -> Self {
        self.w = Some(w);
        self
    }

    /// Sets `x`.
    #[must_use]
    pub fn x(mut self, x: i64) -> Self {
        self.x = Some(x);
        self
    }
}

/// Margin, `Margin` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Margin {
    /// `bottom`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bottom: Option<Size>,
    /// `top`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top: Option<Size>,
}

/// The required arguments of [`Margin::new`], by name.
pub struct MarginArgs<Bottom, Top> {
    /// `bottom`.
    pub bottom: Bottom,
    /// `top`.
    pub top: Top,
}

impl Margin {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: MarginArgs<impl Into<Size>, impl Into<Size>>) -> Self {
        Self { bottom: Some(args.bottom.into()), top: Some(args.top.into()) }
    }
}

/// Padding, `Padding` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Padding {
    /// `bottom`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bottom: Option<Size>,
    /// `left`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Size>,
    /// `right`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Size>,
    /// `top`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top: Option<Size>,
}

/// The required arguments of [`Padding::new`], by name.
pub struct PaddingArgs<Bottom, Left, Right, Top> {
    /// `bottom`.
    pub bottom: Bottom,
    /// `left`.
    pub left: Left,
    /// `right`.
    pub right: Right,
    /// `top`.
    pub top: Top,
}

impl Padding {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: PaddingArgs<impl Into<Size>, impl Into<Size>, impl Into<Size>, impl Into<Size>>,
    ) -> Self {
        Self {
            bottom: Some(args.bottom.into()),
            left: Some(args.left.into()),
            right: Some(args.right.into()),
            top: Some(args.top.into()),
        }
    }
}

/// Rgba color, `RGBAColor` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RgbaColor {
    /// `a`, required.
    #[serde(default)]
    pub a: f64,
    /// `b`, required.
    #[serde(default)]
    pub b: i64,
    /// `g`, required.
    #[serde(default)]
    pub g: i64,
    /// `r`, required.
    #[serde(default)]
    pub r: i64,
}

/// The required arguments of [`RgbaColor::new`], by name.
pub struct RgbaColorArgs {
    /// `a`.
    pub a: f64,
    /// `b`.
    pub b: i64,
    /// `g`.
    pub g: i64,
    /// `r`.
    pub r: i64,
}

impl RgbaColor {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(args: RgbaColorArgs) -> Self {
        Self { a: args.a, b: args.b, g: args.g, r: args.r }
    }
}

/// Row meta data, `RowMetaData` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct RowMetaData {
    /// `cssClass`, required.
    #[serde(default)]
    pub css_class: String,
    /// `styles`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub styles: Option<Styles>,
}

impl RowMetaData {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(css_class: impl Into<String>, styles: impl Into<Styles>) -> Self {
        Self { css_class: css_class.into(), styles: Some(styles.into()) }
    }
}

/// Side or corner, `SideOrCorner` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SideOrCorner {
    /// `horizontalSide`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizontal_side: Option<HorizontalSide>,
    /// `verticalSide`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_side: Option<VerticalSide>,
}

impl SideOrCorner {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(horizontal_side: HorizontalSide, vertical_side: VerticalSide) -> Self {
        Self { horizontal_side: Some(horizontal_side), vertical_side: Some(vertical_side) }
    }
}

/// Size, `Size` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Size {
    /// `units`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<SizeUnits>,
    /// `value`, required.
    #[serde(default)]
    pub value: f64,
}

impl Size {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(units: SizeUnits, value: f64) -> Self {
        Self { units: Some(units), value }
    }
}

hubscope_core::string_enum! {
    /// The values of size units.
    SizeUnits {
        /// `CH`.
        Ch = "CH",
        /// `CM`.
        Cm = "CM",
        /// `EM`.
        Em = "EM",
        /// `EX`.
        Ex = "EX",
        /// `IN`.
        In = "IN",
        /// `LH`.
        Lh = "LH",
        /// `MM`.
        Mm = "MM",
        /// `PC`.
        Pc = "PC",
        /// `PERCENTAGE`.
        Percentage = "PERCENTAGE",
        /// `PT`.
        Pt = "PT",
        /// `PX`.
        Px = "PX",
        /// `Q`.
        Q = "Q",
        /// `REM`.
        Rem = "REM",
        /// `VH`.
        Vh = "VH",
        /// `VMAX`.
        Vmax = "VMAX",
        /// `VMIN`.
        Vmin = "VMIN",
        /// `VW`.
        Vw = "VW",
    }
}

/// Styles, `Styles` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Styles {
    /// `backgroundColor`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<RgbaColor>,
    /// `backgroundGradient`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_gradient: Option<Gradient>,
    /// `backgroundImage`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image: Option<BackgroundImage>,
    /// `breakpointStyles`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakpoint_styles: Option<BTreeMap<String, BreakpointStyles>>,
    /// `flexboxPositioning`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flexbox_positioning: Option<FlexboxPositioning>,
    /// `forceFullWidthSection`, required.
    #[serde(default)]
    pub force_full_width_section: bool,
    /// `maxWidthSectionCentering`, required.
    #[serde(default)]
    pub max_width_section_centering: i64,
    /// `verticalAlignment`, required.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_alignment: Option<VerticalAlignment>,
}

/// The required arguments of [`Styles::new`], by name.
pub struct StylesArgs<BackgroundColor, BackgroundGradient, BackgroundImageValue> {
    /// `backgroundColor`.
    pub background_color: BackgroundColor,
    /// `backgroundGradient`.
    pub background_gradient: BackgroundGradient,
    /// `backgroundImage`.
    pub background_image: BackgroundImageValue,
    /// `flexboxPositioning`.
    pub flexbox_positioning: FlexboxPositioning,
    /// `forceFullWidthSection`.
    pub force_full_width_section: bool,
    /// `maxWidthSectionCentering`.
    pub max_width_section_centering: i64,
    /// `verticalAlignment`.
    pub vertical_alignment: VerticalAlignment,
}

impl Styles {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(
        args: StylesArgs<impl Into<RgbaColor>, impl Into<Gradient>, impl Into<BackgroundImage>>,
    ) -> Self {
        Self {
            background_color: Some(args.background_color.into()),
            background_gradient: Some(args.background_gradient.into()),
            background_image: Some(args.background_image.into()),
            breakpoint_styles: None,
            flexbox_positioning: Some(args.flexbox_positioning),
            force_full_width_section: args.force_full_width_section,
            max_width_section_centering: args.max_width_section_centering,
            vertical_alignment: Some(args.vertical_alignment),
        }
    }

    /// Sets `breakpointStyles`.
    #[must_use]
    pub fn breakpoint_styles(
        mut self,
        breakpoint_styles: BTreeMap<String, BreakpointStyles>,
    ) -> Self {
        self.breakpoint_styles = Some(breakpoint_styles);
        self
    }
}

hubscope_core::string_enum! {
    /// The values of vertical alignment.
    VerticalAlignment {
        /// `BOTTOM`.
        Bottom = "BOTTOM",
        /// `MIDDLE`.
        Middle = "MIDDLE",
        /// `TOP`.
        Top = "TOP",
    }
}

hubscope_core::string_enum! {
    /// The values of vertical side.
    VerticalSide {
        /// `BOTTOM`.
        Bottom = "BOTTOM",
        /// `MIDDLE`.
        Middle = "MIDDLE",
        /// `TOP`.
        Top = "TOP",
    }
}
