//! Portfolios: what a user tries for all cases together, side by side.

use super::title::{MOST_SCENARIOS, Title};
use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::stack::PerLayer;
use std::sync::Arc;

/// The highest budget that can be set for all cases together, k€.
pub const MOST_BUDGET: u32 = 1_000_000;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portfolios {
    /// One to four, A first.
    pub columns: Vec<TitledPortfolio>,
    /// Place of the one that the others are compared with.
    pub baseline: usize,
    /// What the cases may cost together, k€; nothing: the budgets of the cases that are carried out.
    pub budget: Option<u32>,
    /// What stands around the case on Compare; nothing: what is done now in the other cases.
    pub around: Option<Around>,
    /// Place of the one that is kept in a file of its own; nothing: they are kept with the exploration.
    pub in_file: Option<usize>,
}

/// The portfolio around the case on Compare.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    /// Its place.
    pub portfolio: usize,
    /// Place of the scenario that is what it decides for the case: a change of either is one of both. Nothing: none is.
    pub scenario: Option<usize>,
}

/// A portfolio with where its name comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitledPortfolio {
    pub title: Title,
    pub portfolio: Portfolio,
}

impl Portfolios {
    /// The start: A what is done now, B and C a direction in every case.
    pub fn of(library: &Library) -> Self {
        Self::titled(library, Title::first())
    }

    /// Those that titles name, as far as they name a preset.
    pub fn titled(library: &Library, titles: impl Iterator<Item = Title>) -> Self {
        let titled = |title: Title| {
            let portfolio = title.portfolio(library)?;
            Some(TitledPortfolio { title, portfolio })
        };
        let columns = titles.filter_map(titled).take(MOST_SCENARIOS).collect();
        Self { columns, baseline: 0, budget: None, around: None, in_file: None }
    }

    /// One from a file of its own, beside what is done now.
    pub fn of_file(library: &Library, column: TitledPortfolio) -> Self {
        let mut portfolios = Self::titled(library, std::iter::once(Title::Current));
        portfolios.columns.push(column);
        Self { in_file: Some(portfolios.columns.len() - 1), ..portfolios }
    }

    /// The one around the case on Compare.
    pub fn around(&self) -> Option<&TitledPortfolio> {
        self.columns.get(self.around?.portfolio)
    }

    /// Follows the scenarios on Compare to their new places: nothing for one that is gone.
    pub fn follow_scenarios(&mut self, moved: impl Fn(usize) -> Option<usize>) {
        if let Some(around) = &mut self.around {
            around.scenario = around.scenario.and_then(moved);
        }
    }

    /// Fits a library that was read anew: what is as its preset follows the preset; elsewhere a case that is new comes in as
    /// it is done now, one that is gone falls away, and what a case now forbids gives way to what is nearest.
    pub fn follow(&mut self, old: &Library, new: &Library) {
        for column in &mut self.columns {
            let is_preset = column.title.portfolio(old).as_ref() == Some(&column.portfolio);
            match column.title.portfolio(new).filter(|_| is_preset) {
                Some(preset) => column.portfolio = preset,
                None => column.portfolio = fitted(&column.portfolio, new),
            }
        }
    }

    /// Takes one away; the baseline stays with its portfolio, or becomes A when it was this one.
    pub fn remove(&mut self, place: usize) {
        if self.columns.len() > 1 && place < self.columns.len() {
            self.columns.remove(place);
            let moved = |at: usize| (at != place).then(|| at - usize::from(at > place));
            self.baseline = moved(self.baseline).unwrap_or(0);
            let still = |around: Around| Some(Around { portfolio: moved(around.portfolio)?, ..around });
            self.around = self.around.and_then(still);
            self.in_file = self.in_file.and_then(moved);
        }
    }
}

/// What a portfolio decides for the other cases of a case, and how many years it puts that case off.
pub fn around(portfolio: &Portfolio, case: &str) -> Portfolio {
    let own = portfolio.entry(case).filter(|entry| entry.postponed > 0).cloned();
    let mut around = portfolio.clone().around(case);
    // What is chosen in the case at hand is asked apart.
    around.entries.extend(own.map(|entry| Entry { choices: PerLayer::from_fn(|_| Choice::BUILD), ..entry }));
    around
}

/// How many years a case at hand starts later, by the portfolio around it.
pub fn put_off(around: Option<&Portfolio>, case: &str) -> u8 {
    around.and_then(|around| around.entry(case)).map_or(0, |entry| entry.postponed)
}

/// The same library with a case that starts so many years later.
pub fn starting_later(library: &Arc<Library>, case: &str, years: u8) -> Arc<Library> {
    let mut library = Arc::clone(library);
    if years > 0
        && let Some(case) = Arc::make_mut(&mut library).cases.iter_mut().find(|one| one.id == case)
    {
        case.start_year += u16::from(years);
    }
    library
}

fn fitted(portfolio: &Portfolio, library: &Library) -> Portfolio {
    let mut fitted = Portfolio::current(&library.cases);
    (fitted.training, fitted.extra) = (portfolio.training, portfolio.extra);
    for (entry, case) in fitted.entries.iter_mut().zip(&library.cases) {
        if let Some(known) = portfolio.entry(&case.id) {
            let choices = case.allowed(portfolio.decision(known)).choices;
            *entry = Entry { choices, ..known.clone() };
        }
    }
    fitted
}
