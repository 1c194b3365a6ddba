//! Types of `pages`, `posts`.
//!
//! Written by `cargo xtask codegen` from `spec/`. Do not edit.

use std::collections::BTreeMap;

use hubscope_core::{__private::null_as_default, __private::serde_json::Value, Timestamp};
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
    pub units: AngleUnits,
    /// `value`, required.
    #[serde(default)]
    pub value: f64,
}

impl Angle {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(units: impl Into<AngleUnits>, value: f64) -> Self {
        Self { units: units.into(), value }
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

impl BackgroundImage {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        background_position: impl Into<String>,
        background_size: impl Into<String>,
        image_url: impl Into<String>,
    ) -> Self {
        Self {
            background_position: background_position.into(),
            background_size: background_size.into(),
            image_url: image_url.into(),
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
    pub margin: Margin,
    /// `padding`, required.
    pub padding: Padding,
}

impl BreakpointStyles {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(hidden: bool, margin: impl Into<Margin>, padding: impl Into<Padding>) -> Self {
        Self { hidden, margin: margin.into(), padding: padding.into() }
    }
}

/// Color stop, `ColorStop` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ColorStop {
    /// `color`, required.
    pub color: RgbaColor,
}

impl ColorStop {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(color: impl Into<RgbaColor>) -> Self {
        Self { color: color.into() }
    }
}

/// Content clone request v next, `ContentCloneRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentCloneRequestVNext {
    /// `cloneName`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clone_name: Option<String>,
    /// `id`, required.
    pub id: String,
}

impl ContentCloneRequestVNext {
    /// Takes what HubSpot requires.
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentLanguageVariation {
    /// `archivedInDashboard`, required.
    #[serde(default)]
    pub archived_in_dashboard: bool,
    /// `authorName`, required.
    #[serde(default)]
    pub author_name: String,
    /// `campaign`, required.
    #[serde(default)]
    pub campaign: String,
    /// `campaignName`, required.
    #[serde(default)]
    pub campaign_name: String,
    /// `created`, required.
    pub created: Timestamp,
    /// `id`, required.
    #[serde(default)]
    pub id: i64,
    /// `name`, required.
    #[serde(default)]
    pub name: String,
    /// `password`, required.
    #[serde(default)]
    pub password: String,
    /// `publicAccessRules`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub public_access_rules: Vec<AccessRule>,
    /// `publicAccessRulesEnabled`, required.
    #[serde(default)]
    pub public_access_rules_enabled: bool,
    /// `publishDate`, required.
    pub publish_date: Timestamp,
    /// `slug`, required.
    #[serde(default)]
    pub slug: String,
    /// `state`, required.
    #[serde(default)]
    pub state: String,
    /// `tagIds`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tag_ids: Option<Vec<i64>>,
    /// `updated`, required.
    pub updated: Timestamp,
}

impl ContentLanguageVariation {
    /// Takes what HubSpot requires.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "HubSpot requires all of them")]
    pub fn new(
        archived_in_dashboard: bool,
        author_name: impl Into<String>,
        campaign: impl Into<String>,
        campaign_name: impl Into<String>,
        created: Timestamp,
        id: i64,
        name: impl Into<String>,
        password: impl Into<String>,
        public_access_rules: impl IntoIterator<Item = impl Into<AccessRule>>,
        public_access_rules_enabled: bool,
        publish_date: Timestamp,
        slug: impl Into<String>,
        state: impl Into<String>,
        updated: Timestamp,
    ) -> Self {
        Self {
            archived_in_dashboard,
            author_name: author_name.into(),
            campaign: campaign.into(),
            campaign_name: campaign_name.into(),
            created,
            id,
            name: name.into(),
            password: password.into(),
            public_access_rules: public_access_rules.into_iter().map(Into::into).collect(),
            public_access_rules_enabled,
            publish_date,
            slug: slug.into(),
            state: state.into(),
            tag_ids: None,
            updated,
        }
    }

    /// Sets `tagIds`.
    #[must_use]
    pub fn tag_ids(mut self, tag_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.tag_ids = Some(tag_ids.into_iter().map(Into::into).collect());
        self
    }
}

/// Content schedule request v next, `ContentScheduleRequestVNext` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ContentScheduleRequestVNext {
    /// `id`, required.
    pub id: String,
    /// `publishDate`, required.
    pub publish_date: Timestamp,
}

impl ContentScheduleRequestVNext {
    /// Takes what HubSpot requires.
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
    pub angle: Angle,
    /// `colors`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub colors: Vec<ColorStop>,
    /// `sideOrCorner`, required.
    pub side_or_corner: SideOrCorner,
}

impl Gradient {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        angle: impl Into<Angle>,
        colors: impl IntoIterator<Item = impl Into<ColorStop>>,
        side_or_corner: impl Into<SideOrCorner>,
    ) -> Self {
        Self {
            angle: angle.into(),
            colors: colors.into_iter().map(Into::into).collect(),
            side_or_corner: side_or_corner.into(),
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
    /// `cells`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub cells: Vec<LayoutSection>,
    /// `cssClass`, required.
    #[serde(default)]
    pub css_class: String,
    /// `cssId`, required.
    #[serde(default)]
    pub css_id: String,
    /// `cssStyle`, required.
    #[serde(default)]
    pub css_style: String,
    /// `label`, required.
    #[serde(default)]
    pub label: String,
    /// `name`, required.
    #[serde(default)]
    pub name: String,
    /// `params`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub params: BTreeMap<String, Value>,
    /// `rowMetaData`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub row_meta_data: Vec<RowMetaData>,
    /// `rows`, required.
    #[serde(default, deserialize_with = "null_as_default")]
    pub rows: Vec<BTreeMap<String, LayoutSection>>,
    /// `styles`, required.
    pub styles: Styles,
    /// `type`, required.
    #[serde(default)]
    pub r#type: String,
    /// `w`, required.
    #[serde(default)]
    pub w: i64,
    /// `x`, required.
    #[serde(default)]
    pub x: i64,
}

impl LayoutSection {
    /// Takes what HubSpot requires.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "HubSpot requires all of them")]
    pub fn new(
        cells: impl IntoIterator<Item = impl Into<LayoutSection>>,
        css_class: impl Into<String>,
        css_id: impl Into<String>,
        css_style: impl Into<String>,
        label: impl Into<String>,
        name: impl Into<String>,
        params: BTreeMap<String, Value>,
        row_meta_data: impl IntoIterator<Item = impl Into<RowMetaData>>,
        rows: impl IntoIterator<Item = impl Into<BTreeMap<String, LayoutSection>>>,
        styles: impl Into<Styles>,
        r#type: impl Into<String>,
        w: i64,
        x: i64,
    ) -> Self {
        Self {
            cells: cells.into_iter().map(Into::into).collect(),
            css_class: css_class.into(),
            css_id: css_id.into(),
            css_style: css_style.into(),
            label: label.into(),
            name: name.into(),
            params,
            row_meta_data: row_meta_data.into_iter().map(Into::into).collect(),
            rows: rows.into_iter().map(Into::into).collect(),
            styles: styles.into(),
            r#type: r#type.into(),
            w,
            x,
        }
    }
}

/// Margin, `Margin` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Margin {
    /// `bottom`, required.
    pub bottom: Size,
    /// `top`, required.
    pub top: Size,
}

impl Margin {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(bottom: impl Into<Size>, top: impl Into<Size>) -> Self {
        Self { bottom: bottom.into(), top: top.into() }
    }
}

/// Padding, `Padding` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Padding {
    /// `bottom`, required.
    pub bottom: Size,
    /// `left`, required.
    pub left: Size,
    /// `right`, required.
    pub right: Size,
    /// `top`, required.
    pub top: Size,
}

impl Padding {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        bottom: impl Into<Size>,
        left: impl Into<Size>,
        right: impl Into<Size>,
        top: impl Into<Size>,
    ) -> Self {
        Self { bottom: bottom.into(), left: left.into(), right: right.into(), top: top.into() }
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

impl RgbaColor {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(a: f64, b: i64, g: i64, r: i64) -> Self {
        Self { a, b, g, r }
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
    pub styles: Styles,
}

impl RowMetaData {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(css_class: impl Into<String>, styles: impl Into<Styles>) -> Self {
        Self { css_class: css_class.into(), styles: styles.into() }
    }
}

/// Side or corner, `SideOrCorner` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct SideOrCorner {
    /// `horizontalSide`, required.
    pub horizontal_side: HorizontalSide,
    /// `verticalSide`, required.
    pub vertical_side: VerticalSide,
}

impl SideOrCorner {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(horizontal_side: impl Into<HorizontalSide>, vertical_side: impl Into<VerticalSide>) -> Self {
        Self { horizontal_side: horizontal_side.into(), vertical_side: vertical_side.into() }
    }
}

/// Size, `Size` in HubSpot's documents.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Size {
    /// `units`, required.
    pub units: SizeUnits,
    /// `value`, required.
    #[serde(default)]
    pub value: f64,
}

impl Size {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(units: impl Into<SizeUnits>, value: f64) -> Self {
        Self { units: units.into(), value }
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
    pub background_color: RgbaColor,
    /// `backgroundGradient`, required.
    pub background_gradient: Gradient,
    /// `backgroundImage`, required.
    pub background_image: BackgroundImage,
    /// `breakpointStyles`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub breakpoint_styles: Option<BTreeMap<String, BreakpointStyles>>,
    /// `flexboxPositioning`, required.
    pub flexbox_positioning: FlexboxPositioning,
    /// `forceFullWidthSection`, required.
    #[serde(default)]
    pub force_full_width_section: bool,
    /// `maxWidthSectionCentering`, required.
    #[serde(default)]
    pub max_width_section_centering: i64,
    /// `verticalAlignment`, required.
    pub vertical_alignment: VerticalAlignment,
}

impl Styles {
    /// Takes what HubSpot requires.
    #[must_use]
    pub fn new(
        background_color: impl Into<RgbaColor>,
        background_gradient: impl Into<Gradient>,
        background_image: impl Into<BackgroundImage>,
        flexbox_positioning: impl Into<FlexboxPositioning>,
        force_full_width_section: bool,
        max_width_section_centering: i64,
        vertical_alignment: impl Into<VerticalAlignment>,
    ) -> Self {
        Self {
            background_color: background_color.into(),
            background_gradient: background_gradient.into(),
            background_image: background_image.into(),
            breakpoint_styles: None,
            flexbox_positioning: flexbox_positioning.into(),
            force_full_width_section,
            max_width_section_centering,
            vertical_alignment: vertical_alignment.into(),
        }
    }

    /// Sets `breakpointStyles`.
    #[must_use]
    pub fn breakpoint_styles(mut self, breakpoint_styles: BTreeMap<String, BreakpointStyles>) -> Self {
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
