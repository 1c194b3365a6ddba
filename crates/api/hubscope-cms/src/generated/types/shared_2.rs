//! Types of `authors`, `blog_settings`, `pages`, `posts`, `site_search`, `tags`.
//!
//! Written by the code generator of hubscope from an endpoint spec. Do not edit.

#[allow(unused_imports)]
use super::*;

hubscope_core::string_constants! {
    /// One of the many values of language.
    Language {
        /// `aa`.
        AA = "aa",
        /// `ab`.
        AB = "ab",
        /// `ae`.
        AE = "ae",
        /// `af`.
        AF = "af",
        /// `af-na`.
        AF_NA = "af-na",
        /// `af-za`.
        AF_ZA = "af-za",
        /// `agq`.
        AGQ = "agq",
        /// `agq-cm`.
        AGQ_CM = "agq-cm",
        /// `ak`.
        AK = "ak",
        /// `ak-gh`.
        AK_GH = "ak-gh",
        /// `am`.
        AM = "am",
        /// `am-et`.
        AM_ET = "am-et",
        /// `an`.
        AN = "an",
        /// `ann`.
        ANN = "ann",
        /// `ann-ng`.
        ANN_NG = "ann-ng",
        /// `ar`.
        AR = "ar",
        /// `ar-001`.
        AR001 = "ar-001",
        /// `ar-ae`.
        AR_AE = "ar-ae",
        /// `ar-bh`.
        AR_BH = "ar-bh",
        /// `ar-dj`.
        AR_DJ = "ar-dj",
        /// `ar-dz`.
        AR_DZ = "ar-dz",
        /// `ar-eg`.
        AR_EG = "ar-eg",
        /// `ar-eh`.
        AR_EH = "ar-eh",
        /// `ar-er`.
        AR_ER = "ar-er",
        /// `ar-il`.
        AR_IL = "ar-il",
        /// `ar-iq`.
        AR_IQ = "ar-iq",
        /// `ar-jo`.
        AR_JO = "ar-jo",
        /// `ar-km`.
        AR_KM = "ar-km",
        /// `ar-kw`.
        AR_KW = "ar-kw",
        /// `ar-lb`.
        AR_LB = "ar-lb",
        /// `ar-ly`.
        AR_LY = "ar-ly",
        /// `ar-ma`.
        AR_MA = "ar-ma",
        /// `ar-mr`.
        AR_MR = "ar-mr",
        /// `ar-om`.
        AR_OM = "ar-om",
        /// `ar-ps`.
        AR_PS = "ar-ps",
        /// `ar-qa`.
        AR_QA = "ar-qa",
        /// `ar-sa`.
        AR_SA = "ar-sa",
        /// `ar-sd`.
        AR_SD = "ar-sd",
        /// `ar-so`.
        AR_SO = "ar-so",
        /// `ar-ss`.
        AR_SS = "ar-ss",
        /// `ar-sy`.
        AR_SY = "ar-sy",
        /// `ar-td`.
        AR_TD = "ar-td",
        /// `ar-tn`.
        AR_TN = "ar-tn",
        /// `ar-ye`.
        AR_YE = "ar-ye",
        /// `as`.
        AS = "as",
        /// `as-in`.
        AS_IN = "as-in",
        /// `asa`.
        ASA = "asa",
        /// `asa-tz`.
        ASA_TZ = "asa-tz",
        /// `ast`.
        AST = "ast",
        /// `ast-es`.
        AST_ES = "ast-es",
        /// `av`.
        AV = "av",
        /// `ay`.
        AY = "ay",
        /// `az`.
        AZ = "az",
        /// `az-az`.
        AZ_AZ = "az-az",
        /// `ba`.
        BA = "ba",
        /// `bal`.
        BAL = "bal",
        /// `bal-pk`.
        BAL_PK = "bal-pk",
        /// `bas`.
        BAS = "bas",
        /// `bas-cm`.
        BAS_CM = "bas-cm",
        /// `be`.
        BE = "be",
        /// `be-by`.
        BE_BY = "be-by",
        /// `bem`.
        BEM = "bem",
        /// `bem-zm`.
        BEM_ZM = "bem-zm",
        /// `bez`.
        BEZ = "bez",
        /// `bez-tz`.
        BEZ_TZ = "bez-tz",
        /// `bg`.
        BG = "bg",
        /// `bg-bg`.
        BG_BG = "bg-bg",
        /// `bgc`.
        BGC = "bgc",
        /// `bgc-in`.
        BGC_IN = "bgc-in",
        /// `bho`.
        BHO = "bho",
        /// `bho-in`.
        BHO_IN = "bho-in",
        /// `bi`.
        BI = "bi",
        /// `blo`.
        BLO = "blo",
        /// `blo-bj`.
        BLO_BJ = "blo-bj",
        /// `bm`.
        BM = "bm",
        /// `bm-ml`.
        BM_ML = "bm-ml",
        /// `bn`.
        BN = "bn",
        /// `bn-bd`.
        BN_BD = "bn-bd",
        /// `bn-in`.
        BN_IN = "bn-in",
        /// `bo`.
        BO = "bo",
        /// `bo-cn`.
        BO_CN = "bo-cn",
        /// `bo-in`.
        BO_IN = "bo-in",
        /// `br`.
        BR = "br",
        /// `br-fr`.
        BR_FR = "br-fr",
        /// `brx`.
        BRX = "brx",
        /// `brx-in`.
        BRX_IN = "brx-in",
        /// `bs`.
        BS = "bs",
        /// `bs-ba`.
        BS_BA = "bs-ba",
        /// `ca`.
        CA = "ca",
        /// `ca-ad`.
        CA_AD = "ca-ad",
        /// `ca-es`.
        CA_ES = "ca-es",
        /// `ca-fr`.
        CA_FR = "ca-fr",
        /// `ca-it`.
        CA_IT = "ca-it",
        /// `ccp`.
        CCP = "ccp",
        /// `ccp-bd`.
        CCP_BD = "ccp-bd",
        /// `ccp-in`.
        CCP_IN = "ccp-in",
        /// `ce`.
        CE = "ce",
        /// `ce-ru`.
        CE_RU = "ce-ru",
        /// `ceb`.
        CEB = "ceb",
        /// `ceb-ph`.
        CEB_PH = "ceb-ph",
        /// `cgg`.
        CGG = "cgg",
        /// `cgg-ug`.
        CGG_UG = "cgg-ug",
        /// `ch`.
        CH = "ch",
        /// `chr`.
        CHR = "chr",
        /// `chr-us`.
        CHR_US = "chr-us",
        /// `ckb`.
        CKB = "ckb",
        /// `ckb-iq`.
        CKB_IQ = "ckb-iq",
        /// `ckb-ir`.
        CKB_IR = "ckb-ir",
        /// `co`.
        CO = "co",
        /// `cr`.
        CR = "cr",
        /// `cs`.
        CS = "cs",
        /// `cs-cz`.
        CS_CZ = "cs-cz",
        /// `csw`.
        CSW = "csw",
        /// `csw-ca`.
        CSW_CA = "csw-ca",
        /// `cu`.
        CU = "cu",
        /// `cu-ru`.
        CU_RU = "cu-ru",
        /// `cv`.
        CV = "cv",
        /// `cv-ru`.
        CV_RU = "cv-ru",
        /// `cy`.
        CY = "cy",
        /// `cy-gb`.
        CY_GB = "cy-gb",
        /// `da`.
        DA = "da",
        /// `da-dk`.
        DA_DK = "da-dk",
        /// `da-gl`.
        DA_GL = "da-gl",
        /// `dav`.
        DAV = "dav",
        /// `dav-ke`.
        DAV_KE = "dav-ke",
        /// `de`.
        DE = "de",
        /// `de-at`.
        DE_AT = "de-at",
        /// `de-be`.
        DE_BE = "de-be",
        /// `de-ch`.
        DE_CH = "de-ch",
        /// `de-de`.
        DE_DE = "de-de",
        /// `de-gr`.
        DE_GR = "de-gr",
        /// `de-it`.
        DE_IT = "de-it",
        /// `de-li`.
        DE_LI = "de-li",
        /// `de-lu`.
        DE_LU = "de-lu",
        /// `dje`.
        DJE = "dje",
        /// `dje-ne`.
        DJE_NE = "dje-ne",
        /// `doi`.
        DOI = "doi",
        /// `doi-in`.
        DOI_IN = "doi-in",
        /// `dsb`.
        DSB = "dsb",
        /// `dsb-de`.
        DSB_DE = "dsb-de",
        /// `dua`.
        DUA = "dua",
        /// `dua-cm`.
        DUA_CM = "dua-cm",
        /// `dv`.
        DV = "dv",
        /// `dyo`.
        DYO = "dyo",
        /// `dyo-sn`.
        DYO_SN = "dyo-sn",
        /// `dz`.
        DZ = "dz",
        /// `dz-bt`.
        DZ_BT = "dz-bt",
        /// `ebu`.
        EBU = "ebu",
        /// `ebu-ke`.
        EBU_KE = "ebu-ke",
        /// `ee`.
        EE = "ee",
        /// `ee-gh`.
        EE_GH = "ee-gh",
        /// `ee-tg`.
        EE_TG = "ee-tg",
        /// `el`.
        EL = "el",
        /// `el-cy`.
        EL_CY = "el-cy",
        /// `el-gr`.
        EL_GR = "el-gr",
        /// `en`.
        EN = "en",
        /// `en-001`.
        EN001 = "en-001",
        /// `en-150`.
        EN150 = "en-150",
        /// `en-ae`.
        EN_AE = "en-ae",
        /// `en-ag`.
        EN_AG = "en-ag",
        /// `en-ai`.
        EN_AI = "en-ai",
        /// `en-as`.
        EN_AS = "en-as",
        /// `en-at`.
        EN_AT = "en-at",
        /// `en-au`.
        EN_AU = "en-au",
        /// `en-bb`.
        EN_BB = "en-bb",
        /// `en-be`.
        EN_BE = "en-be",
        /// `en-bi`.
        EN_BI = "en-bi",
        /// `en-bm`.
        EN_BM = "en-bm",
        /// `en-bs`.
        EN_BS = "en-bs",
        /// `en-bw`.
        EN_BW = "en-bw",
        /// `en-bz`.
        EN_BZ = "en-bz",
        /// `en-ca`.
        EN_CA = "en-ca",
        /// `en-cc`.
        EN_CC = "en-cc",
        /// `en-ch`.
        EN_CH = "en-ch",
        /// `en-ck`.
        EN_CK = "en-ck",
        /// `en-cm`.
        EN_CM = "en-cm",
        /// `en-cn`.
        EN_CN = "en-cn",
        /// `en-cx`.
        EN_CX = "en-cx",
        /// `en-cy`.
        EN_CY = "en-cy",
        /// `en-cz`.
        EN_CZ = "en-cz",
        /// `en-de`.
        EN_DE = "en-de",
        /// `en-dg`.
        EN_DG = "en-dg",
        /// `en-dk`.
        EN_DK = "en-dk",
        /// `en-dm`.
        EN_DM = "en-dm",
        /// `en-ee`.
        EN_EE = "en-ee",
        /// `en-eg`.
        EN_EG = "en-eg",
        /// `en-er`.
        EN_ER = "en-er",
        /// `en-es`.
        EN_ES = "en-es",
        /// `en-fi`.
        EN_FI = "en-fi",
        /// `en-fj`.
        EN_FJ = "en-fj",
        /// `en-fk`.
        EN_FK = "en-fk",
        /// `en-fm`.
        EN_FM = "en-fm",
        /// `en-fr`.
        EN_FR = "en-fr",
        /// `en-gb`.
        EN_GB = "en-gb",
        /// `en-gd`.
        EN_GD = "en-gd",
        /// `en-gg`.
        EN_GG = "en-gg",
        /// `en-gh`.
        EN_GH = "en-gh",
        /// `en-gi`.
        EN_GI = "en-gi",
        /// `en-gm`.
        EN_GM = "en-gm",
        /// `en-gs`.
        EN_GS = "en-gs",
        /// `en-gu`.
        EN_GU = "en-gu",
        /// `en-gy`.
        EN_GY = "en-gy",
        /// `en-hk`.
        EN_HK = "en-hk",
        /// `en-hu`.
        EN_HU = "en-hu",
        /// `en-id`.
        EN_ID = "en-id",
        /// `en-ie`.
        EN_IE = "en-ie",
        /// `en-il`.
        EN_IL = "en-il",
        /// `en-im`.
        EN_IM = "en-im",
        /// `en-in`.
        EN_IN = "en-in",
        /// `en-io`.
        EN_IO = "en-io",
        /// `en-it`.
        EN_IT = "en-it",
        /// `en-je`.
        EN_JE = "en-je",
        /// `en-jm`.
        EN_JM = "en-jm",
        /// `en-ke`.
        EN_KE = "en-ke",
        /// `en-ki`.
        EN_KI = "en-ki",
        /// `en-kn`.
        EN_KN = "en-kn",
        /// `en-ky`.
        EN_KY = "en-ky",
        /// `en-lc`.
        EN_LC = "en-lc",
        /// `en-lr`.
        EN_LR = "en-lr",
        /// `en-ls`.
        EN_LS = "en-ls",
        /// `en-lu`.
        EN_LU = "en-lu",
        /// `en-mg`.
        EN_MG = "en-mg",
        /// `en-mh`.
        EN_MH = "en-mh",
        /// `en-mo`.
        EN_MO = "en-mo",
        /// `en-mp`.
        EN_MP = "en-mp",
        /// `en-ms`.
        EN_MS = "en-ms",
        /// `en-mt`.
        EN_MT = "en-mt",
        /// `en-mu`.
        EN_MU = "en-mu",
        /// `en-mv`.
        EN_MV = "en-mv",
        /// `en-mw`.
        EN_MW = "en-mw",
        /// `en-mx`.
        EN_MX = "en-mx",
        /// `en-my`.
        EN_MY = "en-my",
        /// `en-na`.
        EN_NA = "en-na",
        /// `en-nf`.
        EN_NF = "en-nf",
        /// `en-ng`.
        EN_NG = "en-ng",
        /// `en-nl`.
        EN_NL = "en-nl",
        /// `en-no`.
        EN_NO = "en-no",
        /// `en-nr`.
        EN_NR = "en-nr",
        /// `en-nu`.
        EN_NU = "en-nu",
        /// `en-nz`.
        EN_NZ = "en-nz",
        /// `en-pg`.
        EN_PG = "en-pg",
        /// `en-ph`.
        EN_PH = "en-ph",
        /// `en-pk`.
        EN_PK = "en-pk",
        /// `en-pl`.
        EN_PL = "en-pl",
        /// `en-pn`.
        EN_PN = "en-pn",
        /// `en-pr`.
        EN_PR = "en-pr",
        /// `en-pt`.
        EN_PT = "en-pt",
        /// `en-pw`.
        EN_PW = "en-pw",
        /// `en-ro`.
        EN_RO = "en-ro",
        /// `en-rw`.
        EN_RW = "en-rw",
        /// `en-sb`.
        EN_SB = "en-sb",
        /// `en-sc`.
        EN_SC = "en-sc",
        /// `en-sd`.
        EN_SD = "en-sd",
        /// `en-se`.
        EN_SE = "en-se",
        /// `en-sg`.
        EN_SG = "en-sg",
        /// `en-sh`.
        EN_SH = "en-sh",
        /// `en-si`.
        EN_SI = "en-si",
        /// `en-sk`.
        EN_SK = "en-sk",
        /// `en-sl`.
        EN_SL = "en-sl",
        /// `en-ss`.
        EN_SS = "en-ss",
        /// `en-sx`.
        EN_SX = "en-sx",
        /// `en-sz`.
        EN_SZ = "en-sz",
        /// `en-tc`.
        EN_TC = "en-tc",
        /// `en-th`.
        EN_TH = "en-th",
        /// `en-tk`.
        EN_TK = "en-tk",
        /// `en-tn`.
        EN_TN = "en-tn",
        /// `en-to`.
        EN_TO = "en-to",
        /// `en-tt`.
        EN_TT = "en-tt",
        /// `en-tv`.
        EN_TV = "en-tv",
        /// `en-tz`.
        EN_TZ = "en-tz",
        /// `en-ug`.
        EN_UG = "en-ug",
        /// `en-um`.
        EN_UM = "en-um",
        /// `en-us`.
        EN_US = "en-us",
        /// `en-vc`.
        EN_VC = "en-vc",
        /// `en-vg`.
        EN_VG = "en-vg",
        /// `en-vi`.
        EN_VI = "en-vi",
        /// `en-vn`.
        EN_VN = "en-vn",
        /// `en-vu`.
        EN_VU = "en-vu",
        /// `en-ws`.
        EN_WS = "en-ws",
        /// `en-za`.
        EN_ZA = "en-za",
        /// `en-zm`.
        EN_ZM = "en-zm",
        /// `en-zw`.
        EN_ZW = "en-zw",
        /// `eo`.
        EO = "eo",
        /// `eo-001`.
        EO001 = "eo-001",
        /// `es`.
        ES = "es",
        /// `es-419`.
        ES419 = "es-419",
        /// `es-ar`.
        ES_AR = "es-ar",
        /// `es-bo`.
        ES_BO = "es-bo",
        /// `es-br`.
        ES_BR = "es-br",
        /// `es-bz`.
        ES_BZ = "es-bz",
        /// `es-cl`.
        ES_CL = "es-cl",
        /// `es-co`.
        ES_CO = "es-co",
        /// `es-cr`.
        ES_CR = "es-cr",
        /// `es-cu`.
        ES_CU = "es-cu",
        /// `es-do`.
        ES_DO = "es-do",
        /// `es-ea`.
        ES_EA = "es-ea",
        /// `es-ec`.
        ES_EC = "es-ec",
        /// `es-es`.
        ES_ES = "es-es",
        /// `es-gq`.
        ES_GQ = "es-gq",
        /// `es-gt`.
        ES_GT = "es-gt",
        /// `es-hn`.
        ES_HN = "es-hn",
        /// `es-ic`.
        ES_IC = "es-ic",
        /// `es-mx`.
        ES_MX = "es-mx",
        /// `es-ni`.
        ES_NI = "es-ni",
        /// `es-pa`.
        ES_PA = "es-pa",
        /// `es-pe`.
        ES_PE = "es-pe",
        /// `es-ph`.
        ES_PH = "es-ph",
        /// `es-pr`.
        ES_PR = "es-pr",
        /// `es-py`.
        ES_PY = "es-py",
        /// `es-sv`.
        ES_SV = "es-sv",
        /// `es-us`.
        ES_US = "es-us",
        /// `es-uy`.
        ES_UY = "es-uy",
        /// `es-ve`.
        ES_VE = "es-ve",
        /// `et`.
        ET = "et",
        /// `et-ee`.
        ET_EE = "et-ee",
        /// `eu`.
        EU = "eu",
        /// `eu-es`.
        EU_ES = "eu-es",
        /// `ewo`.
        EWO = "ewo",
        /// `ewo-cm`.
        EWO_CM = "ewo-cm",
        /// `fa`.
        FA = "fa",
        /// `fa-af`.
        FA_AF = "fa-af",
        /// `fa-ir`.
        FA_IR = "fa-ir",
        /// `ff`.
        FF = "ff",
        /// `ff-bf`.
        FF_BF = "ff-bf",
        /// `ff-cm`.
        FF_CM = "ff-cm",
        /// `ff-gh`.
        FF_GH = "ff-gh",
        /// `ff-gm`.
        FF_GM = "ff-gm",
        /// `ff-gn`.
        FF_GN = "ff-gn",
        /// `ff-gw`.
        FF_GW = "ff-gw",
        /// `ff-lr`.
        FF_LR = "ff-lr",
        /// `ff-mr`.
        FF_MR = "ff-mr",
        /// `ff-ne`.
        FF_NE = "ff-ne",
        /// `ff-ng`.
        FF_NG = "ff-ng",
        /// `ff-sl`.
        FF_SL = "ff-sl",
        /// `ff-sn`.
        FF_SN = "ff-sn",
        /// `fi`.
        FI = "fi",
        /// `fi-fi`.
        FI_FI = "fi-fi",
        /// `fil`.
        FIL = "fil",
        /// `fil-ph`.
        FIL_PH = "fil-ph",
        /// `fj`.
        FJ = "fj",
        /// `fo`.
        FO = "fo",
        /// `fo-dk`.
        FO_DK = "fo-dk",
        /// `fo-fo`.
        FO_FO = "fo-fo",
        /// `fr`.
        FR = "fr",
        /// `fr-be`.
        FR_BE = "fr-be",
        /// `fr-bf`.
        FR_BF = "fr-bf",
        /// `fr-bi`.
        FR_BI = "fr-bi",
        /// `fr-bj`.
        FR_BJ = "fr-bj",
        /// `fr-bl`.
        FR_BL = "fr-bl",
        /// `fr-ca`.
        FR_CA = "fr-ca",
        /// `fr-cd`.
        FR_CD = "fr-cd",
        /// `fr-cf`.
        FR_CF = "fr-cf",
        /// `fr-cg`.
        FR_CG = "fr-cg",
        /// `fr-ch`.
        FR_CH = "fr-ch",
        /// `fr-ci`.
        FR_CI = "fr-ci",
        /// `fr-cm`.
        FR_CM = "fr-cm",
        /// `fr-dj`.
        FR_DJ = "fr-dj",
        /// `fr-dz`.
        FR_DZ = "fr-dz",
        /// `fr-fr`.
        FR_FR = "fr-fr",
        /// `fr-ga`.
        FR_GA = "fr-ga",
        /// `fr-gf`.
        FR_GF = "fr-gf",
        /// `fr-gn`.
        FR_GN = "fr-gn",
        /// `fr-gp`.
        FR_GP = "fr-gp",
        /// `fr-gq`.
        FR_GQ = "fr-gq",
        /// `fr-ht`.
        FR_HT = "fr-ht",
        /// `fr-km`.
        FR_KM = "fr-km",
        /// `fr-lu`.
        FR_LU = "fr-lu",
        /// `fr-ma`.
        FR_MA = "fr-ma",
        /// `fr-mc`.
        FR_MC = "fr-mc",
        /// `fr-mf`.
        FR_MF = "fr-mf",
        /// `fr-mg`.
        FR_MG = "fr-mg",
        /// `fr-ml`.
        FR_ML = "fr-ml",
        /// `fr-mq`.
        FR_MQ = "fr-mq",
        /// `fr-mr`.
        FR_MR = "fr-mr",
        /// `fr-mu`.
        FR_MU = "fr-mu",
        /// `fr-nc`.
        FR_NC = "fr-nc",
        /// `fr-ne`.
        FR_NE = "fr-ne",
        /// `fr-pf`.
        FR_PF = "fr-pf",
        /// `fr-pm`.
        FR_PM = "fr-pm",
        /// `fr-re`.
        FR_RE = "fr-re",
        /// `fr-rw`.
        FR_RW = "fr-rw",
        /// `fr-sc`.
        FR_SC = "fr-sc",
        /// `fr-sn`.
        FR_SN = "fr-sn",
        /// `fr-sy`.
        FR_SY = "fr-sy",
        /// `fr-td`.
        FR_TD = "fr-td",
        /// `fr-tg`.
        FR_TG = "fr-tg",
        /// `fr-tn`.
        FR_TN = "fr-tn",
        /// `fr-vu`.
        FR_VU = "fr-vu",
        /// `fr-wf`.
        FR_WF = "fr-wf",
        /// `fr-yt`.
        FR_YT = "fr-yt",
        /// `frr`.
        FRR = "frr",
        /// `frr-de`.
        FRR_DE = "frr-de",
        /// `fur`.
        FUR = "fur",
        /// `fur-it`.
        FUR_IT = "fur-it",
        /// `fy`.
        FY = "fy",
        /// `fy-nl`.
        FY_NL = "fy-nl",
        /// `ga`.
        GA = "ga",
        /// `ga-gb`.
        GA_GB = "ga-gb",
        /// `ga-ie`.
        GA_IE = "ga-ie",
        /// `gaa`.
        GAA = "gaa",
        /// `gaa-gh`.
        GAA_GH = "gaa-gh",
        /// `gd`.
        GD = "gd",
        /// `gd-gb`.
        GD_GB = "gd-gb",
        /// `gl`.
        GL = "gl",
        /// `gl-es`.
        GL_ES = "gl-es",
        /// `gn`.
        GN = "gn",
        /// `gsw`.
        GSW = "gsw",
        /// `gsw-ch`.
        GSW_CH = "gsw-ch",
        /// `gsw-fr`.
        GSW_FR = "gsw-fr",
        /// `gsw-li`.
        GSW_LI = "gsw-li",
        /// `gu`.
        GU = "gu",
        /// `gu-in`.
        GU_IN = "gu-in",
        /// `guz`.
        GUZ = "guz",
        /// `guz-ke`.
        GUZ_KE = "guz-ke",
        /// `gv`.
        GV = "gv",
        /// `gv-im`.
        GV_IM = "gv-im",
        /// `ha`.
        HA = "ha",
        /// `ha-gh`.
        HA_GH = "ha-gh",
        /// `ha-ne`.
        HA_NE = "ha-ne",
        /// `ha-ng`.
        HA_NG = "ha-ng",
        /// `haw`.
        HAW = "haw",
        /// `haw-us`.
        HAW_US = "haw-us",
        /// `he`.
        HE = "he",
        /// `he-il`.
        HE_IL = "he-il",
        /// `hi`.
        HI = "hi",
        /// `hi-in`.
        HI_IN = "hi-in",
        /// `hmn`.
        HMN = "hmn",
        /// `ho`.
        HO = "ho",
        /// `hr`.
        HR = "hr",
        /// `hr-ba`.
        HR_BA = "hr-ba",
        /// `hr-hr`.
        HR_HR = "hr-hr",
        /// `hsb`.
        HSB = "hsb",
        /// `hsb-de`.
        HSB_DE = "hsb-de",
        /// `ht`.
        HT = "ht",
        /// `ht-ht`.
        HT_HT = "ht-ht",
        /// `hu`.
        HU = "hu",
        /// `hu-hu`.
        HU_HU = "hu-hu",
        /// `hy`.
        HY = "hy",
        /// `hy-am`.
        HY_AM = "hy-am",
        /// `hz`.
        HZ = "hz",
        /// `ia`.
        IA = "ia",
        /// `ia-001`.
        IA001 = "ia-001",
        /// `id`.
        ID = "id",
        /// `id-id`.
        ID_ID = "id-id",
        /// `ie`.
        IE = "ie",
        /// `ie-ee`.
        IE_EE = "ie-ee",
        /// `ig`.
        IG = "ig",
        /// `ig-ng`.
        IG_NG = "ig-ng",
        /// `ii`.
        II = "ii",
        /// `ii-cn`.
        II_CN = "ii-cn",
        /// `ik`.
        IK = "ik",
        /// `io`.
        IO = "io",
        /// `is`.
        IS = "is",
        /// `is-is`.
        IS_IS = "is-is",
        /// `it`.
        IT = "it",
        /// `it-ch`.
        IT_CH = "it-ch",
        /// `it-it`.
        IT_IT = "it-it",
        /// `it-sm`.
        IT_SM = "it-sm",
        /// `it-va`.
        IT_VA = "it-va",
        /// `iu`.
        IU = "iu",
        /// `ja`.
        JA = "ja",
        /// `ja-jp`.
        JA_JP = "ja-jp",
        /// `jgo`.
        JGO = "jgo",
        /// `jgo-cm`.
        JGO_CM = "jgo-cm",
        /// `jmc`.
        JMC = "jmc",
        /// `jmc-tz`.
        JMC_TZ = "jmc-tz",
        /// `jv`.
        JV = "jv",
        /// `jv-id`.
        JV_ID = "jv-id",
        /// `ka`.
        KA = "ka",
        /// `ka-ge`.
        KA_GE = "ka-ge",
        /// `kab`.
        KAB = "kab",
        /// `kab-dz`.
        KAB_DZ = "kab-dz",
        /// `kam`.
        KAM = "kam",
        /// `kam-ke`.
        KAM_KE = "kam-ke",
        /// `kar`.
        KAR = "kar",
        /// `kde`.
        KDE = "kde",
        /// `kde-tz`.
        KDE_TZ = "kde-tz",
        /// `kea`.
        KEA = "kea",
        /// `kea-cv`.
        KEA_CV = "kea-cv",
        /// `kg`.
        KG = "kg",
        /// `kgp`.
        KGP = "kgp",
        /// `kgp-br`.
        KGP_BR = "kgp-br",
        /// `kh`.
        KH = "kh",
        /// `khq`.
        KHQ = "khq",
        /// `khq-ml`.
        KHQ_ML = "khq-ml",
        /// `ki`.
        KI = "ki",
        /// `ki-ke`.
        KI_KE = "ki-ke",
        /// `kj`.
        KJ = "kj",
        /// `kk`.
        KK = "kk",
        /// `kk-kz`.
        KK_KZ = "kk-kz",
        /// `kkj`.
        KKJ = "kkj",
        /// `kkj-cm`.
        KKJ_CM = "kkj-cm",
        /// `kl`.
        KL = "kl",
        /// `kl-gl`.
        KL_GL = "kl-gl",
        /// `kln`.
        KLN = "kln",
        /// `kln-ke`.
        KLN_KE = "kln-ke",
        /// `km`.
        KM = "km",
        /// `km-kh`.
        KM_KH = "km-kh",
        /// `kn`.
        KN = "kn",
        /// `kn-in`.
        KN_IN = "kn-in",
        /// `ko`.
        KO = "ko",
        /// `ko-cn`.
        KO_CN = "ko-cn",
        /// `ko-kp`.
        KO_KP = "ko-kp",
        /// `ko-kr`.
        KO_KR = "ko-kr",
        /// `kok`.
        KOK = "kok",
        /// `kok-in`.
        KOK_IN = "kok-in",
        /// `kr`.
        KR = "kr",
        /// `ks`.
        KS = "ks",
        /// `ks-in`.
        KS_IN = "ks-in",
        /// `ksb`.
        KSB = "ksb",
        /// `ksb-tz`.
        KSB_TZ = "ksb-tz",
        /// `ksf`.
        KSF = "ksf",
        /// `ksf-cm`.
        KSF_CM = "ksf-cm",
        /// `ksh`.
        KSH = "ksh",
        /// `ksh-de`.
        KSH_DE = "ksh-de",
        /// `ku`.
        KU = "ku",
        /// `ku-tr`.
        KU_TR = "ku-tr",
        /// `kv`.
        KV = "kv",
        /// `kw`.
        KW = "kw",
        /// `kw-gb`.
        KW_GB = "kw-gb",
        /// `kxv`.
        KXV = "kxv",
        /// `kxv-in`.
        KXV_IN = "kxv-in",
        /// `ky`.
        KY = "ky",
        /// `ky-kg`.
        KY_KG = "ky-kg",
        /// `la`.
        LA = "la",
        /// `lag`.
        LAG = "lag",
        /// `lag-tz`.
        LAG_TZ = "lag-tz",
        /// `lb`.
        LB = "lb",
        /// `lb-lu`.
        LB_LU = "lb-lu",
        /// `lg`.
        LG = "lg",
        /// `lg-ug`.
        LG_UG = "lg-ug",
        /// `li`.
        LI = "li",
        /// `lij`.
        LIJ = "lij",
        /// `lij-it`.
        LIJ_IT = "lij-it",
        /// `lkt`.
        LKT = "lkt",
        /// `lkt-us`.
        LKT_US = "lkt-us",
        /// `lmo`.
        LMO = "lmo",
        /// `lmo-it`.
        LMO_IT = "lmo-it",
        /// `ln`.
        LN = "ln",
        /// `ln-ao`.
        LN_AO = "ln-ao",
        /// `ln-cd`.
        LN_CD = "ln-cd",
        /// `ln-cf`.
        LN_CF = "ln-cf",
        /// `ln-cg`.
        LN_CG = "ln-cg",
        /// `lo`.
        LO = "lo",
        /// `lo-la`.
        LO_LA = "lo-la",
        /// `lrc`.
        LRC = "lrc",
        /// `lrc-iq`.
        LRC_IQ = "lrc-iq",
        /// `lrc-ir`.
        LRC_IR = "lrc-ir",
        /// `lt`.
        LT = "lt",
        /// `lt-lt`.
        LT_LT = "lt-lt",
        /// `lu`.
        LU = "lu",
        /// `lu-cd`.
        LU_CD = "lu-cd",
        /// `luo`.
        LUO = "luo",
        /// `luo-ke`.
        LUO_KE = "luo-ke",
        /// `luy`.
        LUY = "luy",
        /// `luy-ke`.
        LUY_KE = "luy-ke",
        /// `lv`.
        LV = "lv",
        /// `lv-lv`.
        LV_LV = "lv-lv",
        /// `mai`.
        MAI = "mai",
        /// `mai-in`.
        MAI_IN = "mai-in",
        /// `mas`.
        MAS = "mas",
        /// `mas-ke`.
        MAS_KE = "mas-ke",
        /// `mas-tz`.
        MAS_TZ = "mas-tz",
        /// `mdf`.
        MDF = "mdf",
        /// `mdf-ru`.
        MDF_RU = "mdf-ru",
        /// `mer`.
        MER = "mer",
        /// `mer-ke`.
        MER_KE = "mer-ke",
        /// `mfe`.
        MFE = "mfe",
        /// `mfe-mu`.
        MFE_MU = "mfe-mu",
        /// `mg`.
        MG = "mg",
        /// `mg-mg`.
        MG_MG = "mg-mg",
        /// `mgh`.
        MGH = "mgh",
        /// `mgh-mz`.
        MGH_MZ = "mgh-mz",
        /// `mgo`.
        MGO = "mgo",
        /// `mgo-cm`.
        MGO_CM = "mgo-cm",
        /// `mh`.
        MH = "mh",
        /// `mi`.
        MI = "mi",
        /// `mi-nz`.
        MI_NZ = "mi-nz",
        /// `mk`.
        MK = "mk",
        /// `mk-mk`.
        MK_MK = "mk-mk",
        /// `ml`.
        ML = "ml",
        /// `ml-in`.
        ML_IN = "ml-in",
        /// `mn`.
        MN = "mn",
        /// `mn-mn`.
        MN_MN = "mn-mn",
        /// `mni`.
        MNI = "mni",
        /// `mni-in`.
        MNI_IN = "mni-in",
        /// `mr`.
        MR = "mr",
        /// `mr-in`.
        MR_IN = "mr-in",
        /// `ms`.
        MS = "ms",
        /// `ms-bn`.
        MS_BN = "ms-bn",
        /// `ms-id`.
        MS_ID = "ms-id",
        /// `ms-my`.
        MS_MY = "ms-my",
        /// `ms-sg`.
        MS_SG = "ms-sg",
        /// `mt`.
        MT = "mt",
        /// `mt-mt`.
        MT_MT = "mt-mt",
        /// `mua`.
        MUA = "mua",
        /// `mua-cm`.
        MUA_CM = "mua-cm",
        /// `my`.
        MY = "my",
        /// `my-mm`.
        MY_MM = "my-mm",
        /// `mzn`.
        MZN = "mzn",
        /// `mzn-ir`.
        MZN_IR = "mzn-ir",
        /// `na`.
        NA = "na",
        /// `naq`.
        NAQ = "naq",
        /// `naq-na`.
        NAQ_NA = "naq-na",
        /// `nb`.
        NB = "nb",
        /// `nb-no`.
        NB_NO = "nb-no",
        /// `nb-sj`.
        NB_SJ = "nb-sj",
        /// `nd`.
        ND = "nd",
        /// `nd-zw`.
        ND_ZW = "nd-zw",
        /// `nds`.
        NDS = "nds",
        /// `nds-de`.
        NDS_DE = "nds-de",
        /// `nds-nl`.
        NDS_NL = "nds-nl",
        /// `ne`.
        NE = "ne",
        /// `ne-in`.
        NE_IN = "ne-in",
        /// `ne-np`.
        NE_NP = "ne-np",
        /// `ng`.
        NG = "ng",
        /// `nl`.
        NL = "nl",
        /// `nl-aw`.
        NL_AW = "nl-aw",
        /// `nl-be`.
        NL_BE = "nl-be",
        /// `nl-bq`.
        NL_BQ = "nl-bq",
        /// `nl-ch`.
        NL_CH = "nl-ch",
        /// `nl-cw`.
        NL_CW = "nl-cw",
        /// `nl-lu`.
        NL_LU = "nl-lu",
        /// `nl-nl`.
        NL_NL = "nl-nl",
        /// `nl-sr`.
        NL_SR = "nl-sr",
        /// `nl-sx`.
        NL_SX = "nl-sx",
        /// `nmg`.
        NMG = "nmg",
        /// `nmg-cm`.
        NMG_CM = "nmg-cm",
        /// `nn`.
        NN = "nn",
        /// `nn-no`.
        NN_NO = "nn-no",
        /// `nnh`.
        NNH = "nnh",
        /// `nnh-cm`.
        NNH_CM = "nnh-cm",
        /// `no`.
        NO = "no",
        /// `no-no`.
        NO_NO = "no-no",
        /// `nqo`.
        NQO = "nqo",
        /// `nqo-gn`.
        NQO_GN = "nqo-gn",
        /// `nr`.
        NR = "nr",
        /// `nso`.
        NSO = "nso",
        /// `nso-za`.
        NSO_ZA = "nso-za",
        /// `nus`.
        NUS = "nus",
        /// `nus-ss`.
        NUS_SS = "nus-ss",
        /// `nv`.
        NV = "nv",
        /// `ny`.
        NY = "ny",
        /// `nyn`.
        NYN = "nyn",
        /// `nyn-ug`.
        NYN_UG = "nyn-ug",
        /// `oc`.
        OC = "oc",
        /// `oc-es`.
        OC_ES = "oc-es",
        /// `oc-fr`.
        OC_FR = "oc-fr",
        /// `oj`.
        OJ = "oj",
        /// `om`.
        OM = "om",
        /// `om-et`.
        OM_ET = "om-et",
        /// `om-ke`.
        OM_KE = "om-ke",
        /// `or`.
        OR = "or",
        /// `or-in`.
        OR_IN = "or-in",
        /// `os`.
        OS = "os",
        /// `os-ge`.
        OS_GE = "os-ge",
        /// `os-ru`.
        OS_RU = "os-ru",
        /// `pa`.
        PA = "pa",
        /// `pa-in`.
        PA_IN = "pa-in",
        /// `pa-pk`.
        PA_PK = "pa-pk",
        /// `pcm`.
        PCM = "pcm",
        /// `pcm-ng`.
        PCM_NG = "pcm-ng",
        /// `pi`.
        PI = "pi",
        /// `pis`.
        PIS = "pis",
        /// `pis-sb`.
        PIS_SB = "pis-sb",
        /// `pl`.
        PL = "pl",
        /// `pl-pl`.
        PL_PL = "pl-pl",
        /// `prg`.
        PRG = "prg",
        /// `prg-001`.
        PRG001 = "prg-001",
        /// `ps`.
        PS = "ps",
        /// `ps-af`.
        PS_AF = "ps-af",
        /// `ps-pk`.
        PS_PK = "ps-pk",
        /// `pt`.
        PT = "pt",
        /// `pt-ao`.
        PT_AO = "pt-ao",
        /// `pt-br`.
        PT_BR = "pt-br",
        /// `pt-ch`.
        PT_CH = "pt-ch",
        /// `pt-cv`.
        PT_CV = "pt-cv",
        /// `pt-gq`.
        PT_GQ = "pt-gq",
        /// `pt-gw`.
        PT_GW = "pt-gw",
        /// `pt-lu`.
        PT_LU = "pt-lu",
        /// `pt-mo`.
        PT_MO = "pt-mo",
        /// `pt-mz`.
        PT_MZ = "pt-mz",
        /// `pt-pt`.
        PT_PT = "pt-pt",
        /// `pt-st`.
        PT_ST = "pt-st",
        /// `pt-tl`.
        PT_TL = "pt-tl",
        /// `qu`.
        QU = "qu",
        /// `qu-bo`.
        QU_BO = "qu-bo",
        /// `qu-ec`.
        QU_EC = "qu-ec",
        /// `qu-pe`.
        QU_PE = "qu-pe",
        /// `raj`.
        RAJ = "raj",
        /// `raj-in`.
        RAJ_IN = "raj-in",
        /// `rm`.
        RM = "rm",
        /// `rm-ch`.
        RM_CH = "rm-ch",
        /// `rn`.
        RN = "rn",
        /// `rn-bi`.
        RN_BI = "rn-bi",
        /// `ro`.
        RO = "ro",
        /// `ro-md`.
        RO_MD = "ro-md",
        /// `ro-ro`.
        RO_RO = "ro-ro",
        /// `rof`.
        ROF = "rof",
        /// `rof-tz`.
        ROF_TZ = "rof-tz",
        /// `ru`.
        RU = "ru",
        /// `ru-by`.
        RU_BY = "ru-by",
        /// `ru-kg`.
        RU_KG = "ru-kg",
        /// `ru-kz`.
        RU_KZ = "ru-kz",
        /// `ru-md`.
        RU_MD = "ru-md",
        /// `ru-ru`.
        RU_RU = "ru-ru",
        /// `ru-ua`.
        RU_UA = "ru-ua",
        /// `rw`.
        RW = "rw",
        /// `rw-rw`.
        RW_RW = "rw-rw",
        /// `rwk`.
        RWK = "rwk",
        /// `rwk-tz`.
        RWK_TZ = "rwk-tz",
        /// `sa`.
        SA = "sa",
        /// `sa-in`.
        SA_IN = "sa-in",
        /// `sah`.
        SAH = "sah",
        /// `sah-ru`.
        SAH_RU = "sah-ru",
        /// `saq`.
        SAQ = "saq",
        /// `saq-ke`.
        SAQ_KE = "saq-ke",
        /// `sat`.
        SAT = "sat",
        /// `sat-in`.
        SAT_IN = "sat-in",
        /// `sbp`.
        SBP = "sbp",
        /// `sbp-tz`.
        SBP_TZ = "sbp-tz",
        /// `sc`.
        SC = "sc",
        /// `sc-it`.
        SC_IT = "sc-it",
        /// `sd`.
        SD = "sd",
        /// `sd-in`.
        SD_IN = "sd-in",
        /// `sd-pk`.
        SD_PK = "sd-pk",
        /// `se`.
        SE = "se",
        /// `se-fi`.
        SE_FI = "se-fi",
        /// `se-no`.
        SE_NO = "se-no",
        /// `se-se`.
        SE_SE = "se-se",
        /// `seh`.
        SEH = "seh",
        /// `seh-mz`.
        SEH_MZ = "seh-mz",
        /// `ses`.
        SES = "ses",
        /// `ses-ml`.
        SES_ML = "ses-ml",
        /// `sg`.
        SG = "sg",
        /// `sg-cf`.
        SG_CF = "sg-cf",
        /// `shi`.
        SHI = "shi",
        /// `shi-ma`.
        SHI_MA = "shi-ma",
        /// `si`.
        SI = "si",
        /// `si-lk`.
        SI_LK = "si-lk",
        /// `sk`.
        SK = "sk",
        /// `sk-sk`.
        SK_SK = "sk-sk",
        /// `sl`.
        SL = "sl",
        /// `sl-si`.
        SL_SI = "sl-si",
        /// `sm`.
        SM = "sm",
        /// `smn`.
        SMN = "smn",
        /// `smn-fi`.
        SMN_FI = "smn-fi",
        /// `sms`.
        SMS = "sms",
        /// `sms-fi`.
        SMS_FI = "sms-fi",
        /// `sn`.
        SN = "sn",
        /// `sn-zw`.
        SN_ZW = "sn-zw",
        /// `so`.
        SO = "so",
        /// `so-dj`.
        SO_DJ = "so-dj",
        /// `so-et`.
        SO_ET = "so-et",
        /// `so-ke`.
        SO_KE = "so-ke",
        /// `so-so`.
        SO_SO = "so-so",
        /// `sq`.
        SQ = "sq",
        /// `sq-al`.
        SQ_AL = "sq-al",
        /// `sq-mk`.
        SQ_MK = "sq-mk",
        /// `sq-xk`.
        SQ_XK = "sq-xk",
        /// `sr`.
        SR = "sr",
        /// `sr-ba`.
        SR_BA = "sr-ba",
        /// `sr-cs`.
        SR_CS = "sr-cs",
        /// `sr-me`.
        SR_ME = "sr-me",
        /// `sr-rs`.
        SR_RS = "sr-rs",
        /// `sr-xk`.
        SR_XK = "sr-xk",
        /// `ss`.
        SS = "ss",
        /// `st`.
        ST = "st",
        /// `st-ls`.
        ST_LS = "st-ls",
        /// `st-za`.
        ST_ZA = "st-za",
        /// `su`.
        SU = "su",
        /// `su-id`.
        SU_ID = "su-id",
        /// `sv`.
        SV = "sv",
        /// `sv-ax`.
        SV_AX = "sv-ax",
        /// `sv-fi`.
        SV_FI = "sv-fi",
        /// `sv-se`.
        SV_SE = "sv-se",
        /// `sw`.
        SW = "sw",
        /// `sw-cd`.
        SW_CD = "sw-cd",
        /// `sw-ke`.
        SW_KE = "sw-ke",
        /// `sw-tz`.
        SW_TZ = "sw-tz",
        /// `sw-ug`.
        SW_UG = "sw-ug",
        /// `sy`.
        SY = "sy",
        /// `syr`.
        SYR = "syr",
        /// `syr-iq`.
        SYR_IQ = "syr-iq",
        /// `syr-sy`.
        SYR_SY = "syr-sy",
        /// `szl`.
        SZL = "szl",
        /// `szl-pl`.
        SZL_PL = "szl-pl",
        /// `ta`.
        TA = "ta",
        /// `ta-in`.
        TA_IN = "ta-in",
        /// `ta-lk`.
        TA_LK = "ta-lk",
        /// `ta-my`.
        TA_MY = "ta-my",
        /// `ta-sg`.
        TA_SG = "ta-sg",
        /// `te`.
        TE = "te",
        /// `te-in`.
        TE_IN = "te-in",
        /// `teo`.
        TEO = "teo",
        /// `teo-ke`.
        TEO_KE = "teo-ke",
        /// `teo-ug`.
        TEO_UG = "teo-ug",
        /// `tg`.
        TG = "tg",
        /// `tg-tj`.
        TG_TJ = "tg-tj",
        /// `th`.
        TH = "th",
        /// `th-th`.
        TH_TH = "th-th",
        /// `ti`.
        TI = "ti",
        /// `ti-er`.
        TI_ER = "ti-er",
        /// `ti-et`.
        TI_ET = "ti-et",
        /// `tk`.
        TK = "tk",
        /// `tk-tm`.
        TK_TM = "tk-tm",
        /// `tl`.
        TL = "tl",
        /// `tn`.
        TN = "tn",
        /// `tn-bw`.
        TN_BW = "tn-bw",
        /// `tn-za`.
        TN_ZA = "tn-za",
        /// `to`.
        TO = "to",
        /// `to-to`.
        TO_TO = "to-to",
        /// `tok`.
        TOK = "tok",
        /// `tok-001`.
        TOK001 = "tok-001",
        /// `tr`.
        TR = "tr",
        /// `tr-cy`.
        TR_CY = "tr-cy",
        /// `tr-tr`.
        TR_TR = "tr-tr",
        /// `ts`.
        TS = "ts",
        /// `tt`.
        TT = "tt",
        /// `tt-ru`.
        TT_RU = "tt-ru",
        /// `tw`.
        TW = "tw",
        /// `twq`.
        TWQ = "twq",
        /// `twq-ne`.
        TWQ_NE = "twq-ne",
        /// `ty`.
        TY = "ty",
        /// `tzm`.
        TZM = "tzm",
        /// `tzm-ma`.
        TZM_MA = "tzm-ma",
        /// `ug`.
        UG = "ug",
        /// `ug-cn`.
        UG_CN = "ug-cn",
        /// `uk`.
        UK = "uk",
        /// `uk-ua`.
        UK_UA = "uk-ua",
        /// `ur`.
        UR = "ur",
        /// `ur-in`.
        UR_IN = "ur-in",
        /// `ur-pk`.
        UR_PK = "ur-pk",
        /// `uz`.
        UZ = "uz",
        /// `uz-af`.
        UZ_AF = "uz-af",
        /// `uz-uz`.
        UZ_UZ = "uz-uz",
        /// `vai`.
        VAI = "vai",
        /// `vai-lr`.
        VAI_LR = "vai-lr",
        /// `ve`.
        VE = "ve",
        /// `vec`.
        VEC = "vec",
        /// `vec-it`.
        VEC_IT = "vec-it",
        /// `vi`.
        VI = "vi",
        /// `vi-vn`.
        VI_VN = "vi-vn",
        /// `vmw`.
        VMW = "vmw",
        /// `vmw-mz`.
        VMW_MZ = "vmw-mz",
        /// `vo`.
        VO = "vo",
        /// `vo-001`.
        VO001 = "vo-001",
        /// `vun`.
        VUN = "vun",
        /// `vun-tz`.
        VUN_TZ = "vun-tz",
        /// `wa`.
        WA = "wa",
        /// `wae`.
        WAE = "wae",
        /// `wae-ch`.
        WAE_CH = "wae-ch",
        /// `wo`.
        WO = "wo",
        /// `wo-sn`.
        WO_SN = "wo-sn",
        /// `xh`.
        XH = "xh",
        /// `xh-za`.
        XH_ZA = "xh-za",
        /// `xnr`.
        XNR = "xnr",
        /// `xnr-in`.
        XNR_IN = "xnr-in",
        /// `xog`.
        XOG = "xog",
        /// `xog-ug`.
        XOG_UG = "xog-ug",
        /// `yav`.
        YAV = "yav",
        /// `yav-cm`.
        YAV_CM = "yav-cm",
        /// `yi`.
        YI = "yi",
        /// `yi-001`.
        YI001 = "yi-001",
        /// `yi-ua`.
        YI_UA = "yi-ua",
        /// `yo`.
        YO = "yo",
        /// `yo-bj`.
        YO_BJ = "yo-bj",
        /// `yo-ng`.
        YO_NG = "yo-ng",
        /// `yrl`.
        YRL = "yrl",
        /// `yrl-br`.
        YRL_BR = "yrl-br",
        /// `yrl-co`.
        YRL_CO = "yrl-co",
        /// `yrl-ve`.
        YRL_VE = "yrl-ve",
        /// `yue`.
        YUE = "yue",
        /// `yue-cn`.
        YUE_CN = "yue-cn",
        /// `yue-hk`.
        YUE_HK = "yue-hk",
        /// `yue-mo`.
        YUE_MO = "yue-mo",
        /// `za`.
        ZA = "za",
        /// `za-cn`.
        ZA_CN = "za-cn",
        /// `zgh`.
        ZGH = "zgh",
        /// `zgh-ma`.
        ZGH_MA = "zgh-ma",
        /// `zh`.
        ZH = "zh",
        /// `zh-cn`.
        ZH_CN = "zh-cn",
        /// `zh-hans`.
        ZH_HANS = "zh-hans",
        /// `zh-hant`.
        ZH_HANT = "zh-hant",
        /// `zh-hk`.
        ZH_HK = "zh-hk",
        /// `zh-mo`.
        ZH_MO = "zh-mo",
        /// `zh-my`.
        ZH_MY = "zh-my",
        /// `zh-sg`.
        ZH_SG = "zh-sg",
        /// `zh-tw`.
        ZH_TW = "zh-tw",
        /// `zu`.
        ZU = "zu",
        /// `zu-za`.
        ZU_ZA = "zu-za",
    }
}
