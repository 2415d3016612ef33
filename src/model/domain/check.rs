//! Check: a policy rule as data. When it fires, on which layers, what it rests on, and what would make it stop.

use super::assumption::Source;
use super::closed_list::closed_list;
use super::people::Competence;
use super::scenario::Training;
use super::stack::{Layer, Mode, Partner};
use crate::language::Text;
use std::fmt;
use std::sync::Arc;

closed_list! {
    /// What a rule rests on: a principle of the province's data strategy, a law, or a norm that governments agreed on.
    pub enum Ground, PerGround {
        /// Principle A: data are used to the full in the policy cycle.
        UseData = "A",
        /// Principle B: a professional data organisation.
        Professional = "B",
        /// Principle C: transparent and ethical use.
        Transparent = "C",
        /// Principle D: together with partners.
        Together = "D",
        Law = "law",
        /// A norm without the force of law.
        Norm = "norm",
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// Stable id, such as `validated-models`.
    pub id: String,
    pub name: Text,
    /// What the rule asks.
    pub text: Text,
    /// What would make it stop, beside another choice.
    pub stops: Text,
    /// What it rests on.
    pub ground: Ground,
    pub source: Arc<Source>,
    /// Why its date or text is not certain; nothing when both were confirmed.
    pub doubt: Option<Text>,
    /// The first day on which it holds; always, when absent.
    pub from: Option<Date>,
    /// The last day on which it holds; without end, when absent.
    pub until: Option<Date>,
    /// The layers that it looks at, each on its own; none when it looks at the case as a whole.
    pub layers: Vec<Layer>,
    pub when: Condition,
}

impl Check {
    pub const fn is_confirmed(&self) -> bool {
        self.doubt.is_none()
    }

    /// Does it hold on a day?
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// When a rule fires.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    All(Vec<Self>),
    /// At least one of these.
    Any(Vec<Self>),
    NoneOf(Vec<Self>),
    /// A layer is sourced in a certain way.
    OnLayers(LayerTest),
    /// The market is a partner on at least this many layers.
    MarketLayersAtLeast(usize),
    /// All layers together have at most this many kinds of partners.
    PartnerKindsAtMost(usize),
    /// The case holds at least this much personal data, 0–1.
    PersonalDataAtLeast(f64),
    /// The case is at least this critical, 0–1.
    CriticalityAtLeast(f64),
    /// At least this many FTE are short of a competence, mean of the worst year.
    ShortOf(Competence, f64),
    /// External hires do at least this share of the own-side work in the worst year, mean over the futures.
    ExternalShareAtLeast(f64),
    /// A European tender is needed, or is not.
    Tender(bool),
    /// The training level is one of these.
    Training(Vec<Training>),
}

/// A question about layers: do they have all of these properties?
#[derive(Clone, Debug, PartialEq)]
pub struct LayerTest {
    /// Which layers; when empty the layer at hand, or any layer for a rule about the case as a whole.
    pub layers: Vec<Layer>,
    /// Must every one of them have the properties? Else one is enough.
    pub every: bool,
    pub properties: Vec<LayerProperty>,
}

/// A property of one layer as chosen.
#[derive(Clone, Debug, PartialEq)]
pub enum LayerProperty {
    /// It is sourced in one of these modes.
    Mode(Vec<Mode>),
    /// It has at least one of these partners.
    HasPartner(Vec<Partner>),
    /// It has none of these partners.
    LacksPartner(Vec<Partner>),
    /// It is at least this novel, 0–1.
    NoveltyAtLeast(f64),
    /// The own work on it takes one of these competences at a higher level than the organisation has.
    LevelBelowRequired(Vec<Competence>),
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, from 1.
    pub day: u8,
}

impl Date {
    /// The first day of a year.
    pub const fn start_of(year: u16) -> Self {
        Self { year, month: 1, day: 1 }
    }

    /// Reads `year-month-day`, such as `2027-12-02`; nothing when there is no such day.
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<&str> = text.split('-').collect();
        let &[year, month, day] = parts.as_slice() else { return None };
        let digits =
            |part: &str, length| part.len() == length && part.bytes().all(|sign| sign.is_ascii_digit());
        if !(digits(year, 4) && digits(month, 2) && digits(day, 2)) {
            return None;
        }
        let date = Self { year: year.parse().ok()?, month: month.parse().ok()?, day: day.parse().ok()? };
        (1..=date.days_in_month()).contains(&date.day).then_some(date)
    }

    /// How many days its month has; none for a month that does not exist.
    const fn days_in_month(self) -> u8 {
        let leap =
            self.year.is_multiple_of(4) && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        match self.month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 0,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for text in ["2026-01-01", "2024-02-29", "2000-02-29", "2027-12-31"] {
            assert_eq!(Date::parse(text).map(|date| date.to_string()).as_deref(), Some(text));
        }
        for text in [
            "2026-13-01",
            "2026-00-10",
            "2025-02-29",
            "1900-02-29",
            "2026-4-1",
            "26-04-01",
            "2026-04-31",
            "+026-01-01",
            "",
        ] {
            assert_eq!(Date::parse(text), None, "{text}");
        }
    }

    #[test]
    fn earlier_days_come_first() {
        let dates = ["2025-12-31", "2026-01-01", "2026-02-01", "2026-02-02"].map(Date::parse);
        assert!(dates.is_sorted());
    }
}
