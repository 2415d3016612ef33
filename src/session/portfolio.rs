//! Portfolio: where the user is among all cases, and what a change there is called.

use super::screen::PortfolioPart;
use crate::domain::choice::Choice;
use crate::domain::stack::{Layer, Partners};
use crate::language::{Language, Text};
use crate::texts::{ambition as texts, words};
use crate::workspace::title::letter;

/// The cells of the row of a case: a layer each, services first, then when it starts.
pub const CELLS: usize = Layer::COUNT + 1;

/// The cells of the row of the organisation: training, extra staff, the programme budget.
const OF_ORGANISATION: [Spot; 3] = [Spot::Training, Spot::ExtraStaff, Spot::Budget];

/// Where the user is on the portfolio screen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PortfolioReading {
    pub part: PortfolioPart,
    /// Place of the portfolio that keys act on, A is 0.
    pub column: usize,
    /// The row under the cursor: one for each case, then that of the organisation.
    pub row: usize,
    /// The cell under the cursor in its row.
    pub cell: usize,
    /// The cell in which modes are tried, and the partners that it began with.
    pub tried: Option<([usize; 3], Partners)>,
}

/// What a cell is about; a case is meant by the place of its entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    Choice(usize, Layer),
    Start(usize),
    Training,
    ExtraStaff,
    Budget,
}

impl PortfolioReading {
    /// What is under the cursor, with so many cases.
    pub fn spot(&self, cases: usize) -> Spot {
        if self.row >= cases {
            return OF_ORGANISATION[self.cell.min(OF_ORGANISATION.len() - 1)];
        }
        match Layer::ALL.into_iter().rev().nth(self.cell) {
            Some(layer) => Spot::Choice(self.row, layer),
            None => Spot::Start(self.row),
        }
    }

    /// How many cells the row under the cursor has, with so many cases.
    pub const fn cells(&self, cases: usize) -> usize {
        if self.row < cases { CELLS } else { OF_ORGANISATION.len() }
    }
}

/// Which column of Compare is what a portfolio decides for the case there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Linked {
    pub scenario: usize,
    pub portfolio: usize,
    /// Its first year, when that is later than in its file.
    pub start: Option<u16>,
    pub is_included: bool,
}

impl Linked {
    pub fn text(self, language: Language) -> String {
        let [scenario, portfolio] = [self.scenario, self.portfolio].map(letter);
        match self.start {
            _ if !self.is_included => texts::linked_left_out(language, scenario, portfolio),
            None => texts::linked(language, scenario, portfolio),
            Some(start) => texts::linked_later(language, scenario, portfolio, start),
        }
    }
}

/// A change of a portfolio, as undo names it. Portfolios are meant by their place, A is 0.
#[derive(Clone, Debug, PartialEq)]
pub enum PortfolioChange {
    Choice(usize, Text, Layer, Choice),
    /// Another first year.
    Start(usize, Text, u16),
    /// Left out (true), or in again.
    LeftOut(usize, Text, bool),
    /// A direction in every case; in so many of them it had to be made to fit.
    Directed(usize, Text, usize),
    /// The start years that were found.
    Spread(usize),
    /// What all cases together may cost, k€; nothing: their own budgets.
    Budget(Option<u32>),
    /// A case on Compare, with the portfolio around it.
    Viewed(usize, Text),
    /// No portfolio around the case on Compare any more.
    NotAround,
}

impl PortfolioChange {
    pub fn text(&self, language: Language) -> String {
        match self {
            Self::Choice(column, case, layer, choice) => texts::chosen(
                language,
                letter(*column),
                case.in_language(language),
                layer.name(language),
                &words::choice(language, *choice),
            ),
            Self::Start(column, case, year) => {
                texts::starts(language, letter(*column), case.in_language(language), *year)
            }
            Self::LeftOut(column, case, true) => {
                texts::left_out(language, letter(*column), case.in_language(language))
            }
            Self::LeftOut(column, case, false) => {
                texts::included(language, letter(*column), case.in_language(language))
            }
            Self::Directed(column, name, 0) => {
                texts::directed(language, letter(*column), name.in_language(language))
            }
            Self::Directed(column, name, adapted) => {
                texts::partly_directed(language, letter(*column), name.in_language(language), *adapted)
            }
            Self::Spread(column) => texts::spread(language, letter(*column)),
            Self::Budget(None) => texts::budget_of_cases(language).to_owned(),
            Self::Budget(Some(budget)) => texts::budget_set(language, &words::thousands(language, *budget)),
            Self::Viewed(column, case) => {
                texts::viewed(language, letter(*column), case.in_language(language))
            }
            Self::NotAround => texts::not_around(language).to_owned(),
        }
    }
}
