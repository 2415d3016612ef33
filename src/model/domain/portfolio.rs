//! A portfolio: what is decided for all cases together, with one organisation's people, training and money.

use super::case::{Adapted, Case};
use super::choice::Choice;
use super::library::Library;
use super::scenario::{Decision, Direction, ExtraStaff, Scenario, Training};
use super::stack::{Layer, PerLayer};
use crate::language::Text;

/// From which share of own work without people in its worst year an ambition asks more than there is.
pub const OVERREACH: f64 = 0.3;

/// An ambition is carried when it overreaches in at most this share of futures.
pub const BEARABLE: f64 = 0.1;

/// What is decided for every case of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Portfolio {
    /// A case each; those that are left out keep what was chosen.
    pub entries: Vec<Entry>,
    /// Training and extra staff are of the organisation as a whole.
    pub training: Training,
    pub extra: ExtraStaff,
}

/// What is decided for one case.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Entry {
    pub case: String,
    pub choices: PerLayer<Choice>,
    /// Years after the start in its file.
    pub postponed: u8,
    /// Is it carried out at all?
    pub included: bool,
}

/// A portfolio with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPortfolio {
    /// What the user calls it.
    pub name: Text,
    pub portfolio: Portfolio,
}

impl NamedPortfolio {
    /// The layers of a case on which the direction that this is was made to fit it; none for any other portfolio.
    pub fn adapted_on(&self, library: &Library, entry: &Entry) -> Vec<Layer> {
        let scenario = Scenario { name: self.name.clone(), decision: self.portfolio.decision(entry) };
        let case = library.case(&entry.case);
        case.map(|case| case.adapted_on(&library.directions, &scenario)).unwrap_or_default()
    }
}

impl Entry {
    /// The most years that a case can be postponed: past the horizon of any that is shipped, so that putting off for good can be
    /// tried as well.
    pub const MOST_POSTPONED: u8 = 10;

    /// First year of the case.
    pub fn start_year(&self, case: &Case) -> u16 {
        case.start_year + u16::from(self.postponed)
    }
}

impl Portfolio {
    /// What is done now in every case, at the organisation's normal training.
    pub fn current(cases: &[Case]) -> Self {
        let entry = |case: &Case| Entry {
            case: case.id.clone(),
            choices: case.current_decision().choices,
            postponed: 0,
            included: true,
        };
        Self {
            entries: cases.iter().map(entry).collect(),
            training: Training::Normal,
            extra: ExtraStaff::NONE,
        }
    }

    /// A direction in every case, made to fit each.
    pub fn directed(cases: &[Case], direction: &Direction) -> Self {
        Self::current(cases).with_direction(cases, direction)
    }

    /// The same cases, in the same years, with the choices, training and extra staff of a direction.
    #[must_use]
    pub fn with_direction(mut self, cases: &[Case], direction: &Direction) -> Self {
        let Decision { training, extra, .. } = direction.decision;
        (self.training, self.extra) = (training, extra);
        for entry in &mut self.entries {
            if let Some(case) = cases.iter().find(|case| case.id == entry.case) {
                entry.choices = case.directed(direction).choices;
            }
        }
        self
    }

    /// What a direction comes down to in each case of these, with the layers where that took something.
    pub fn adapted<'c>(
        cases: &'c [Case],
        direction: &Direction,
    ) -> impl Iterator<Item = (&'c Case, Adapted)> {
        let decision = direction.decision;
        cases.iter().map(move |case| (case, case.adapted(decision)))
    }

    pub fn entry(&self, case: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.case == case)
    }

    pub fn entry_mut(&mut self, case: &str) -> Option<&mut Entry> {
        self.entries.iter_mut().find(|entry| entry.case == case)
    }

    /// The cases that are carried out.
    pub fn included(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|entry| entry.included)
    }

    /// What is decided for one of its cases.
    pub const fn decision(&self, entry: &Entry) -> Decision {
        Decision { choices: entry.choices, training: self.training, extra: self.extra }
    }

    /// Decides for one of its cases; training and extra staff are those of all.
    pub fn decide(&mut self, case: &str, decision: &Decision) {
        (self.training, self.extra) = (decision.training, decision.extra);
        if let Some(entry) = self.entry_mut(case) {
            entry.choices = decision.choices;
        }
    }

    /// What it decides for the other cases of a case: all that a simulation of that case alone reads of it.
    #[must_use]
    pub fn around(mut self, case: &str) -> Self {
        self.entries.retain(|entry| entry.case != case);
        (self.training, self.extra) = (Training::Normal, ExtraStaff::NONE);
        self
    }

    /// From the earliest start to the latest end, as in the files, of the cases that are carried out; nothing without any.
    pub fn window(&self, cases: &[Case]) -> Option<Window> {
        let included = || {
            let of = |entry: &Entry| cases.iter().find(|case| case.id == entry.case);
            self.included().filter_map(of)
        };
        let start = included().map(|case| case.start_year).min()?;
        let end = included().map(|case| case.start_year + u16::from(case.years)).max()?;
        Some(Window { start, end })
    }
}

/// The years that a portfolio is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Its first year.
    pub start: u16,
    /// The year after its last.
    pub end: u16,
}

impl Window {
    /// How many years a case has that starts in a year and looks this far ahead: cut off at the end of the window; nothing when
    /// it starts past it.
    pub fn years_of(&self, start: u16, horizon: u8) -> Option<usize> {
        let left = usize::from(self.end.checked_sub(start)?);
        Some(left.min(usize::from(horizon))).filter(|years| *years > 0)
    }

    /// How many years it counts.
    pub fn years(&self) -> usize {
        usize::from(self.end - self.start)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_is_cut_off_at_the_end_of_the_window() {
        let window = Window { start: 2026, end: 2034 };
        assert_eq!(window.years_of(2026, 8), Some(8));
        assert_eq!(window.years_of(2028, 8), Some(6));
        assert_eq!(window.years_of(2028, 4), Some(4));
        assert_eq!(window.years_of(2034, 8), None);
        assert_eq!(window.years_of(2040, 8), None);
    }
}
