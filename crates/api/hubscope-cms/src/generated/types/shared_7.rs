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
    /// Values that HubSpot documents; any other is kept as text.
    AbStatus {
        AutomatedLoserVariant = "automated_loser_variant",
        AutomatedMaster = "automated_master",
        AutomatedVariant = "automated_variant",
        LoserVariant = "loser_variant",
        MabMaster = "mab_master",
        MabVariant = "mab_variant",
        Master = "master",
        Variant = "variant",
    }
}

/// Angle, `Angle` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Angle {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<AngleUnits>,
    /// Content that is stored or compared with.
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
    /// Values that HubSpot documents; any other is kept as text.
    AngleUnits {
        Degrees = "DEGREES",
        Gradians = "GRADIANS",
        Radians = "RADIANS",
        Turns = "TURNS",
    }
}

/// Background image, `BackgroundImage` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct BackgroundImage {
    #[serde(default)]
    pub background_position: String,
    #[serde(default)]
    pub background_size: String,
    #[serde(default)]
    pub image_url: String,
}

/// The required arguments of [`BackgroundImage::new`], by name.
pub struct BackgroundImageArgs<BackgroundPosition, BackgroundSize, ImageUrl> {
    pub background_position: BackgroundPosition,
    pub background_size: BackgroundSize,
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
    /// Hides it from people in HubSpot; it stays usable through the API.
    #[serde(default)]
    pub hidden: bool,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Margin>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub padding: Option<Padding>,
}

/// The required arguments of [`BreakpointStyles::new`], by name.
pub struct BreakpointStylesArgs<MarginArgument, PaddingArgument> {
    /// Hides it from people in HubSpot; it stays usable through the API.
    pub hidden: bool,
    pub margin: MarginArgument,
    pub padding: PaddingArgument,
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
    /// Colour in which it is shown. Required when sent; can be absent from a response.
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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone_name: Option<String>,
    /// Identifier, unique among items of its kind.
    pub id: String,
}

impl ContentClone {
    /// Creates the value from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { clone_name: None, id: id.into() }
    }

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
    #[serde(skip_serializing_if = "Option::is_none")]
    pub archived_in_dashboard: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub author_name: Option<String>,
    /// ID of the campaign that it counts towards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign: Option<String>,
    /// Readable label of the campaign that it counts towards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub campaign_name: Option<String>,
    /// Time of creation.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub created: Option<Timestamp>,
    /// Identifier, unique among items of its kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Secret that visitors have to enter to see the page.
    #[serde(skip_serializing_if = "Option::is_none", serialize_with = "optional_exposed")]
    pub password: Option<SecretString>,
    /// Conditions under which visitors may see the page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_access_rules: Option<Vec<Value>>,
    /// Tells whether access for visitors is restricted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub public_access_rules_enabled: Option<bool>,
    /// Time at which it goes or went live.
    #[serde(
        skip_serializing_if = "Option::is_none",
        default,
        deserialize_with = "optional_timestamp"
    )]
    pub publish_date: Option<Timestamp>,
    /// End of the URL path, without a slash in front.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub slug: Option<String>,
    /// Stage of processing or publishing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// Time of the last change.
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

    #[must_use]
    pub fn archived_in_dashboard(mut self, archived_in_dashboard: bool) -> Self {
        self.archived_in_dashboard = Some(archived_in_dashboard);
        self
    }

    #[must_use]
    pub fn author_name(mut self, author_name: impl Into<String>) -> Self {
        self.author_name = Some(author_name.into());
        self
    }

    /// ID of the campaign that it counts towards.
    #[must_use]
    pub fn campaign(mut self, campaign: impl Into<String>) -> Self {
        self.campaign = Some(campaign.into());
        self
    }

    /// Readable label of the campaign that it counts towards.
    #[must_use]
    pub fn campaign_name(mut self, campaign_name: impl Into<String>) -> Self {
        self.campaign_name = Some(campaign_name.into());
        self
    }

    /// Time of creation.
    #[must_use]
    pub fn created(mut self, created: Timestamp) -> Self {
        self.created = Some(created);
        self
    }

    /// Identifier, unique among items of its kind.
    #[must_use]
    pub fn id(mut self, id: i64) -> Self {
        self.id = Some(id);
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Secret that visitors have to enter to see the page.
    #[must_use]
    pub fn password(mut self, password: impl Into<SecretString>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Conditions under which visitors may see the page.
    #[must_use]
    pub fn public_access_rules(
        mut self,
        public_access_rules: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.public_access_rules = Some(public_access_rules.into_iter().map(Into::into).collect());
        self
    }

    /// Tells whether access for visitors is restricted.
    #[must_use]
    pub fn public_access_rules_enabled(mut self, public_access_rules_enabled: bool) -> Self {
        self.public_access_rules_enabled = Some(public_access_rules_enabled);
        self
    }

    /// Time at which it goes or went live.
    #[must_use]
    pub fn publish_date(mut self, publish_date: Timestamp) -> Self {
        self.publish_date = Some(publish_date);
        self
    }

    /// End of the URL path, without a slash in front.
    #[must_use]
    pub fn slug(mut self, slug: impl Into<String>) -> Self {
        self.slug = Some(slug.into());
        self
    }

    /// Stage of processing or publishing.
    #[must_use]
    pub fn state(mut self, state: impl Into<String>) -> Self {
        self.state = Some(state.into());
        self
    }

    #[must_use]
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Time of the last change.
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
    /// Identifier, unique among items of its kind.
    pub id: String,
    /// Time at which it goes or went live.
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
    /// Values that HubSpot documents; any other is kept as text.
    ContentTypeCategory {
        N0 = "0",
        N1 = "1",
        N10 = "10",
        N11 = "11",
        N12 = "12",
        N13 = "13",
        N14 = "14",
        N15 = "15",
        N16 = "16",
        N17 = "17",
        N18 = "18",
        N19 = "19",
        N2 = "2",
        N20 = "20",
        N21 = "21",
        N22 = "22",
        N3 = "3",
        N4 = "4",
        N5 = "5",
        N6 = "6",
        N7 = "7",
        N8 = "8",
        N9 = "9",
    }
}

hubscope_core::string_constants! {
    /// A text, with constants for those that HubSpot documents.
    CurrentState {
        AGENT_GENERATED = "AGENT_GENERATED",
        AUTOMATED = "AUTOMATED",
        AUTOMATED_AB = "AUTOMATED_AB",
        AUTOMATED_AB_VARIANT = "AUTOMATED_AB_VARIANT",
        AUTOMATED_DRAFT = "AUTOMATED_DRAFT",
        AUTOMATED_DRAFT_AB = "AUTOMATED_DRAFT_AB",
        AUTOMATED_DRAFT_ABVARIANT = "AUTOMATED_DRAFT_ABVARIANT",
        AUTOMATED_FOR_FORM = "AUTOMATED_FOR_FORM",
        AUTOMATED_FOR_FORM_BUFFER = "AUTOMATED_FOR_FORM_BUFFER",
        AUTOMATED_FOR_FORM_DRAFT = "AUTOMATED_FOR_FORM_DRAFT",
        AUTOMATED_FOR_FORM_LEGACY = "AUTOMATED_FOR_FORM_LEGACY",
        AUTOMATED_LOSER_ABVARIANT = "AUTOMATED_LOSER_ABVARIANT",
        AUTOMATED_SENDING = "AUTOMATED_SENDING",
        BLOG_EMAIL_DRAFT = "BLOG_EMAIL_DRAFT",
        BLOG_EMAIL_PUBLISHED = "BLOG_EMAIL_PUBLISHED",
        DRAFT = "DRAFT",
        DRAFT_AB = "DRAFT_AB",
        DRAFT_AB_VARIANT = "DRAFT_AB_VARIANT",
        ERROR = "ERROR",
        LOSER_AB_VARIANT = "LOSER_AB_VARIANT",
        PAGE_STUB = "PAGE_STUB",
        PRE_PROCESSING = "PRE_PROCESSING",
        PROCESSING = "PROCESSING",
        PUBLISHED = "PUBLISHED",
        PUBLISHED_AB = "PUBLISHED_AB",
        PUBLISHED_AB_VARIANT = "PUBLISHED_AB_VARIANT",
        PUBLISHED_OR_SCHEDULED = "PUBLISHED_OR_SCHEDULED",
        RSS_TO_EMAIL_DRAFT = "RSS_TO_EMAIL_DRAFT",
        RSS_TO_EMAIL_PUBLISHED = "RSS_TO_EMAIL_PUBLISHED",
        SCHEDULED = "SCHEDULED",
        SCHEDULED_AB = "SCHEDULED_AB",
        SCHEDULED_OR_PUBLISHED = "SCHEDULED_OR_PUBLISHED",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    FlexboxPositioning {
        BottomCenter = "BOTTOM_CENTER",
        BottomLeft = "BOTTOM_LEFT",
        BottomRight = "BOTTOM_RIGHT",
        MiddleCenter = "MIDDLE_CENTER",
        MiddleLeft = "MIDDLE_LEFT",
        MiddleRight = "MIDDLE_RIGHT",
        TopCenter = "TOP_CENTER",
        TopLeft = "TOP_LEFT",
        TopRight = "TOP_RIGHT",
    }
}

/// Gradient, `Gradient` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Gradient {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub angle: Option<Angle>,
    #[serde(default, deserialize_with = "null_as_default")]
    pub colors: Vec<ColorStop>,
    /// Required when sent; can be absent from a response.
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
    /// Values that HubSpot documents; any other is kept as text.
    HorizontalSide {
        Center = "CENTER",
        Left = "LEFT",
        Right = "RIGHT",
    }
}

/// Layout section, `LayoutSection` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct LayoutSection {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cells: Option<Vec<LayoutSection>>,
    /// Names of CSS classes that the rendered element gets.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css_class: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub css_style: Option<String>,
    /// Text that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// Internal identifier or title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub params: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row_meta_data: Option<Vec<RowMetaData>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rows: Option<Vec<BTreeMap<String, LayoutSection>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub styles: Option<Styles>,
    /// Kind, which decides the meaning of the other fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub w: Option<i64>,
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

    #[must_use]
    pub fn cells(mut self, cells: impl IntoIterator<Item = impl Into<LayoutSection>>) -> Self {
        self.cells = Some(cells.into_iter().map(Into::into).collect());
        self
    }

    /// Names of CSS classes that the rendered element gets.
    #[must_use]
    pub fn css_class(mut self, css_class: impl Into<String>) -> Self {
        self.css_class = Some(css_class.into());
        self
    }

    #[must_use]
    pub fn css_id(mut self, css_id: impl Into<String>) -> Self {
        self.css_id = Some(css_id.into());
        self
    }

    #[must_use]
    pub fn css_style(mut self, css_style: impl Into<String>) -> Self {
        self.css_style = Some(css_style.into());
        self
    }

    /// Text that people see.
    #[must_use]
    pub fn label(mut self, label: impl Into<String>) -> Self {
        self.label = Some(label.into());
        self
    }

    /// Internal identifier or title.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    #[must_use]
    pub fn params(mut self, params: BTreeMap<String, Value>) -> Self {
        self.params = Some(params);
        self
    }

    #[must_use]
    pub fn row_meta_data(
        mut self,
        row_meta_data: impl IntoIterator<Item = impl Into<RowMetaData>>,
    ) -> Self {
        self.row_meta_data = Some(row_meta_data.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn rows(
        mut self,
        rows: impl IntoIterator<Item = impl Into<BTreeMap<String, LayoutSection>>>,
    ) -> Self {
        self.rows = Some(rows.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn styles(mut self, styles: impl Into<Styles>) -> Self {
        self.styles = Some(styles.into());
        self
    }

    /// Kind, which decides the meaning of the other fields.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    #[must_use]
    pub fn w(mut self, w: i64) -> Self {
        self.w = Some(w);
        self
    }

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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bottom: Option<Size>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top: Option<Size>,
}

/// The required arguments of [`Margin::new`], by name.
pub struct MarginArgs<Bottom, Top> {
    pub bottom: Bottom,
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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bottom: Option<Size>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Size>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<Size>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub top: Option<Size>,
}

/// The required arguments of [`Padding::new`], by name.
pub struct PaddingArgs<Bottom, Left, Right, Top> {
    pub bottom: Bottom,
    pub left: Left,
    pub right: Right,
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
    #[serde(default)]
    pub a: f64,
    #[serde(default)]
    pub b: i64,
    #[serde(default)]
    pub g: i64,
    #[serde(default)]
    pub r: i64,
}

/// The required arguments of [`RgbaColor::new`], by name.
pub struct RgbaColorArgs {
    pub a: f64,
    pub b: i64,
    pub g: i64,
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
    /// Names of CSS classes that the rendered element gets.
    #[serde(default)]
    pub css_class: String,
    /// Required when sent; can be absent from a response.
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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub horizontal_side: Option<HorizontalSide>,
    /// Required when sent; can be absent from a response.
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
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub units: Option<SizeUnits>,
    /// Content that is stored or compared with.
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
    /// Values that HubSpot documents; any other is kept as text.
    SizeUnits {
        Ch = "CH",
        Cm = "CM",
        Em = "EM",
        Ex = "EX",
        In = "IN",
        Lh = "LH",
        Mm = "MM",
        Pc = "PC",
        Percentage = "PERCENTAGE",
        Pt = "PT",
        Px = "PX",
        Q = "Q",
        Rem = "REM",
        Vh = "VH",
        Vmax = "VMAX",
        Vmin = "VMIN",
        Vw = "VW",
    }
}

/// Styles, `Styles` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct Styles {
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_color: Option<RgbaColor>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_gradient: Option<Gradient>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub background_image: Option<BackgroundImage>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakpoint_styles: Option<BTreeMap<String, BreakpointStyles>>,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flexbox_positioning: Option<FlexboxPositioning>,
    #[serde(default)]
    pub force_full_width_section: bool,
    #[serde(default)]
    pub max_width_section_centering: i64,
    /// Required when sent; can be absent from a response.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vertical_alignment: Option<VerticalAlignment>,
}

/// The required arguments of [`Styles::new`], by name.
pub struct StylesArgs<BackgroundColor, BackgroundGradient, BackgroundImageArgument> {
    pub background_color: BackgroundColor,
    pub background_gradient: BackgroundGradient,
    pub background_image: BackgroundImageArgument,
    pub flexbox_positioning: FlexboxPositioning,
    pub force_full_width_section: bool,
    pub max_width_section_centering: i64,
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
    /// Values that HubSpot documents; any other is kept as text.
    VerticalAlignment {
        Bottom = "BOTTOM",
        Middle = "MIDDLE",
        Top = "TOP",
    }
}

hubscope_core::string_enum! {
    /// Values that HubSpot documents; any other is kept as text.
    VerticalSide {
        Bottom = "BOTTOM",
        Middle = "MIDDLE",
        Top = "TOP",
    }
}
