//! The matrix: a row for each case, a cell for each layer, then when it starts; and the row of the organisation.

use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::scenario::Direction;
use crate::domain::stack::{Layer, PerLayer};
use crate::language::Language;
use crate::session::document::Title;
use crate::summary::alignment::{Consistency, FromDirection, distance};
use crate::texts::{ambition as texts, explore, memo, words};
use crate::view::formatting::count;
use crate::workspace::portfolios::Portfolios;

/// What one portfolio decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Matrix {
    pub rows: Vec<CaseRow>,
    /// How alike the cases are sourced, for each layer and then over all, of 100.
    pub alike: Vec<String>,
    /// Training, extra staff and programme budget.
    pub organisation: [String; 3],
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseRow {
    pub name: String,
    pub cells: Vec<ChoiceCell>,
    /// Its first year, or that it is left out.
    pub start: String,
    pub is_left_out: bool,
    pub is_postponed: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChoiceCell {
    pub code: String,
    /// Is it another choice than the direction that is followed comes down to here?
    pub deviates: bool,
}

/// The layers from left to right: services first, as from the top down on Compare.
pub fn layers() -> impl Iterator<Item = Layer> {
    Layer::ALL.into_iter().rev()
}

/// The direction that a portfolio follows, by its title or because it is the nearest, with how far it is from it.
pub fn followed<'l>(
    library: &'l Library,
    portfolio: &Portfolio,
    title: Option<&Title>,
) -> Option<(&'l Direction, FromDirection)> {
    let far = |direction: &'l Direction| (direction, FromDirection::of(portfolio, &library.cases, direction));
    if let Some(Title::Direction(id)) = title {
        return library.direction(id).map(far);
    }
    let all = library.directions.iter().map(far);
    all.min_by(|(_, one), (_, other)| one.whole.total_cmp(&other.whole))
}

/// The choices of a case in which it deviates from a direction, as that is made to fit.
pub fn deviations(case: &Case, entry: &Entry, direction: &Direction) -> PerLayer<bool> {
    let asked = case.directed(direction).choices;
    PerLayer::from_fn(|layer| distance(entry.choices[layer], asked[layer]) > 0.0)
}

pub fn matrix(
    language: Language,
    library: &Library,
    portfolios: &Portfolios,
    place: usize,
) -> Option<Matrix> {
    let titled = portfolios.columns.get(place)?;
    let portfolio = &titled.portfolio;
    let direction = followed(library, portfolio, Some(&titled.title)).map(|(direction, _)| direction);
    let row = |entry: &Entry| {
        let case = library.case(&entry.case);
        let deviates = case.zip(direction).map(|(case, direction)| deviations(case, entry, direction));
        let cell = |layer: Layer| ChoiceCell {
            code: words::choice_code(language, entry.choices[layer]),
            deviates: entry.included && deviates.is_some_and(|deviates| deviates[layer]),
        };
        CaseRow {
            name: case.map_or_else(|| entry.case.clone(), |case| case.name.in_language(language).to_owned()),
            cells: layers().map(cell).collect(),
            start: match case {
                Some(case) if entry.included => entry.start_year(case).to_string(),
                _ => texts::out(language).to_owned(),
            },
            is_left_out: !entry.included,
            is_postponed: entry.postponed > 0,
        }
    };
    let consistency = Consistency::of(portfolio);
    let alike = layers().map(|layer| consistency.layers[layer]).chain([consistency.all]);
    Some(Matrix {
        rows: portfolio.entries.iter().map(row).collect(),
        alike: alike.map(|share| format!("{:.0}%", share * 100.0)).collect(),
        organisation: [
            explore::training_level(language, portfolio.training.name(language)),
            texts::extra(language, extra(language, portfolio).as_str()),
            match portfolios.budget {
                Some(budget) => memo::budget(language, &count(language, budget as usize)),
                None => texts::budget_unset(language).to_owned(),
            },
        ],
    })
}

fn extra(language: Language, portfolio: &Portfolio) -> String {
    words::extra_staff_forms(language, portfolio.extra).pop().unwrap_or_default()
}

/// The start years of the cases that are carried out: one for all, or from when to when.
pub fn starts(language: Language, library: &Library, portfolio: &Portfolio) -> String {
    let years = || {
        let start = |entry: &Entry| Some(entry.start_year(library.case(&entry.case)?));
        portfolio.included().filter_map(start)
    };
    match (years().min(), years().max()) {
        (Some(first), Some(last)) if first == last => texts::all_start_in(language, first),
        (Some(first), Some(last)) => texts::start_between(language, first, last),
        _ => String::new(),
    }
}
