//! What a row of the table of parameters is made of.

use super::closed_list::closed_list;
use super::incident::IncidentKind;
use super::people::{Competence, Scale};
use super::stack::{Layer, Mode, Partner};
use crate::language::Words;

/// The largest amount of money anything may cost, k€: a billion euros.
pub(super) const MOST_MONEY: f64 = 1e6;
/// The longest time anything may take, months: fifty years.
pub(super) const MOST_MONTHS: f64 = 600.0;
const MOST_FACTOR: f64 = 100.0;

/// All that is said of a parameter, or of a family of them that differ only in what they are of.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ParameterRow {
    /// The keys that lead to it in its file, joined by dots; `{}` stands for what it is of.
    pub place: &'static str,
    pub group: ParameterGroup,
    pub unit: Unit,
    pub bounds: Bounds,
    pub doubt: Doubt,
    /// Its name without its unit; `{}` stands for what it is of.
    pub name: Words,
    /// How to think of it, for who fills in a case.
    pub meaning: Option<Words>,
}

closed_list! {
    /// A group of numbers of the model, as a reader looks for them.
    pub enum ParameterGroup, PerParameterGroup {
        /// The case at hand.
        Case = "case" { nl: "Casus", en: "Case" },
        /// The organisation's people.
        Organisation = "organisation" { nl: "Organisatie", en: "Organisation" },
        Rates = "rates" { nl: "Tarieven", en: "Rates" },
        /// Discounting, vendor prices and the labour market.
        Money = "money" { nl: "Geld en markt", en: "Money and market" },
        Partners = "partners" { nl: "Partners", en: "Partners" },
        Modes = "modes" { nl: "Werkwijzen", en: "Sourcing modes" },
        Layers = "layers" { nl: "Lagen", en: "Layers" },
        /// How people come, go and learn.
        People = "people" { nl: "Personeel", en: "Staff" },
        Tender = "tender" { nl: "Aanbesteden", en: "Tendering" },
        Delivery = "delivery" { nl: "Oplevering", en: "Delivery" },
        Value = "value" { nl: "Waarde", en: "Value" },
        Incidents = "incidents" { nl: "Incidenten", en: "Incidents" },
    }
}

impl ParameterGroup {
    pub const fn owner(self) -> Owner {
        match self {
            Self::Case => Owner::Case,
            Self::Organisation => Owner::Organisation,
            _ => Owner::Base,
        }
    }
}

/// Whose file a parameter stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    Case,
    Organisation,
    Base,
}

/// How an estimate of a parameter is in doubt.
///
/// Source: the model's design, section 3.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Doubt {
    /// A definition, a rule or a choice of ours: never in doubt.
    Exact,
    /// Drawn anew for each case, layer, year or event, so that nobody can find it out beforehand.
    Luck,
    /// Between 0 and 1: in doubt on the logit scale.
    Share,
    /// A level of competence: in doubt by part of a level.
    Level,
    /// Anything larger than 0: in doubt by a factor.
    Magnitude,
}

closed_list! {
    /// Unit of a parameter or result, as CSV and JSON write it and as it stands after a number. Money is in prices of 2024.
    pub enum Unit, PerUnit {
        Money = "k€" { nl: "k€", en: "k€" },
        MoneyPerYear = "k€/year" { nl: "k€ per jaar", en: "k€ a year" },
        MoneyPerFteYear = "k€/FTE-year" { nl: "k€ per fte per jaar", en: "k€ per FTE a year" },
        Share = "share" { nl: "", en: "" },
        /// A multiplier, 0 or more.
        Factor = "factor" { nl: "×", en: "×" },
        /// Events a year.
        PerYear = "1/year" { nl: "per jaar", en: "a year" },
        Months = "months" { nl: "maanden", en: "months" },
        Years = "years" { nl: "jaar", en: "years" },
        Fte = "FTE" { nl: "fte", en: "FTE" },
        FteYears = "FTE-years" { nl: "fte-jaar", en: "FTE-years" },
        /// Competence level, 1 to 5; the name of a level says that it is one.
        Level = "level" { nl: "", en: "" },
        LevelsPerYear = "levels/year" { nl: "niveaus per jaar", en: "levels a year" },
        Days = "days" { nl: "dagen", en: "days" },
        Hours = "hours" { nl: "uur", en: "hours" },
        Number = "number" { nl: "", en: "" },
    }
}

impl Unit {
    /// The least and the most that a number in this unit may be, where its row does not say otherwise.
    pub(super) const fn ends(self) -> (f64, f64) {
        match self {
            Self::Money | Self::MoneyPerYear | Self::MoneyPerFteYear => (0.0, MOST_MONEY),
            Self::Share => (0.0, 1.0),
            Self::Level => (1.0, 5.0),
            Self::LevelsPerYear => (0.0, 5.0),
            Self::Months => (0.0, MOST_MONTHS),
            Self::Years => (0.0, MOST_MONTHS / 12.0),
            Self::Fte | Self::FteYears | Self::Days | Self::Hours | Self::Number => (0.0, 10_000.0),
            Self::Factor | Self::PerYear => (0.0, MOST_FACTOR),
        }
    }
}

/// What a parameter may hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub least: f64,
    pub most: f64,
    /// May it be a range?
    pub may_be_range: bool,
}

closed_list! {
    /// Place of a competence in the mix of a layer, the largest share first.
    pub enum MixPlace, PerMixPlace {
        First = "first" { nl: "eerste", en: "first" },
        Second = "second" { nl: "tweede", en: "second" },
        Third = "third" { nl: "derde", en: "third" },
        Fourth = "fourth" { nl: "vierde", en: "fourth" },
    }
}

closed_list! {
    /// The two ends between which novelty places a factor of a mode.
    pub enum End, PerEnd {
        /// What is common everywhere: novelty 0.
        Routine = "routine" { nl: "gangbaar", en: "routine" },
        /// What nobody has done before: novelty 1.
        New = "new" { nl: "nieuw", en: "new" },
    }
}

/// What a parameter can be of: there is one for each member of one of these lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Of {
    Layer(Layer),
    Competence(Competence),
    Scale(Scale),
    Partner(Partner),
    Mode(Mode),
    End(End),
    MixPlace(MixPlace),
    IncidentKind(IncidentKind),
}

impl Of {
    pub const fn id(self) -> &'static str {
        match self {
            Self::Layer(layer) => layer.id(),
            Self::Competence(competence) => competence.id(),
            Self::Scale(scale) => scale.id(),
            Self::Partner(partner) => partner.id(),
            Self::Mode(mode) => mode.id(),
            Self::End(end) => end.id(),
            Self::MixPlace(place) => place.id(),
            Self::IncidentKind(kind) => kind.id(),
        }
    }
}

/// Adds what is made of each member of the lists.
macro_rules! each {
    ($all:ident, $made:expr,) => { $all.push($made) };
    ($all:ident, $made:expr, $member:ident: $list:ident $($rest:ident: $other:ident)*) => {
        for $member in $list::ALL {
            each!($all, $made, $($rest: $other)*);
        }
    };
}

/// A row: its name in the code with what it is of, its place in the files, unit, doubt and, where the unit does not say it,
/// the values that it may have.
macro_rules! parameters {
    ($($group:ident {
        $($name:ident $(($($member:ident: $list:ident),+))? = $place:literal, $unit:expr, $doubt:ident $(, within($least:expr, $most:expr))? {
            nl: $nl:literal, en: $en:literal,
            $(meaning: { $($meaning:tt)+ })?
        })+
    })+) => {
        /// The address of one number of the model.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Parameter {
            $($(#[doc = $en] $name $(($($list),+))?,)+)+
        }

        impl Parameter {
            #[expect(unused_variables, reason = "few rows depend on what the parameter is of")]
            pub const fn row(self) -> ParameterRow {
                match self {
                    $($(Self::$name $(($($member),+))? => {
                        let (unit, doubt) = ($unit, Doubt::$doubt);
                        let (least, most) = parameters!(@ends unit $($least, $most)?);
                        let bounds = Bounds { least, most, may_be_range: !matches!(doubt, Doubt::Exact) };
                        let name = Words { nl: $nl, en: $en };
                        let meaning = parameters!(@optional $($($meaning)+)?);
                        ParameterRow { place: $place, group: ParameterGroup::$group, unit, bounds, doubt, name, meaning }
                    })+)+
                }
            }

            /// What it is of: nothing for a number that stands alone, at most two.
            pub fn of(self) -> Vec<Of> {
                match self {
                    $($(Self::$name $(($($member),+))? => vec![$($(Of::$list($member)),+)?],)+)+
                }
            }

            /// Every parameter, row by row.
            #[expect(clippy::vec_init_then_push, reason = "A row is one number or a list of them.")]
            pub(super) fn by_row() -> Vec<Self> {
                let mut all = Vec::new();
                $($(each!(all, Self::$name $(($($member),+))?, $($($member: $list)+)?);)+)+
                all
            }
        }
    };
    (@ends $unit:ident) => { $unit.ends() };
    (@ends $unit:ident $least:expr, $most:expr) => { ($least, $most) };
    (@optional) => { None };
    (@optional $($meaning:tt)+) => { Some(Words { $($meaning)+ }) };
}

pub(super) use {each, parameters};
