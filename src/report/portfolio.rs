//! Portfolios as JSON: the whole, and every case in it.

use super::json;
use super::json::value::{Json, by_outcome, keyed, list, object, unless_empty};
use crate::domain::cost_part::CostPart;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::study::{Ambitions, Sequence, Takes};
use crate::summary::alignment::Consistency;
use crate::summary::portfolio::{
    CaseSummary, Payers, PoolYear, PortfolioColumn, PortfolioComparison, PortfolioPair, PortfolioSummary,
    Worst,
};
use crate::view::formatting::letter;
use std::collections::BTreeMap;
use std::io;

/// What was found about portfolios, beside their comparison.
#[derive(Clone, Copy, Debug, Default)]
pub struct Found<'a> {
    /// What each takes to be carried, when they are directions in rows.
    pub ambitions: Option<&'a Ambitions>,
    /// When to start what, for each portfolio.
    pub sequences: &'a [Sequence],
}

/// Portfolios as JSON.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn json(
    language: Language,
    library: &Library,
    comparison: &PortfolioComparison,
    found: Found<'_>,
) -> io::Result<String> {
    let columns = comparison.columns.iter().enumerate();
    let document = object! {
        schema: json::SCHEMA,
        manifest: json::manifest(&comparison.manifest),
        portfolios: list(columns.map(|(place, column)| portfolio(language, library, place, column, found))),
        pairs: list(comparison.pairs.iter().map(pair)),
        limits?: unless_empty(comparison.limits.iter().map(json::kept)),
    };
    document.written()
}

fn portfolio(
    language: Language,
    library: &Library,
    place: usize,
    column: &PortfolioColumn,
    found: Found<'_>,
) -> Json {
    let (summary, portfolio) = (&*column.summary, &column.named.portfolio);
    let window = &summary.window;
    let [start, end] = summary.levels_short;
    let [serious, incidents] = summary.any;
    let takes = found.ambitions.and_then(|found| found.takes.get(place)?.as_ref());
    let people = summary.people.iter().map(|(competence, all)| (competence.id(), years(window.start, all)));
    let cases = (0..).zip(&portfolio.entries).map(|(place, of)| case(library, column, place, of));
    object! {
        id: letter(place),
        name: column.named.name.in_language(language),
        training: portfolio.training.id(),
        extra_staff: json::extra_staff(&portfolio.extra),
        // How many years it counts.
        window: object! { start_year: window.start, years: window.end - window.start },
        budget: summary.budget,
        // The whole; of serious and any incident the share of the cases that are struck.
        outcomes: by_outcome(|of| whole(summary, of)),
        // Share of futures in which any case is struck by something serious, and by any incident.
        any: object! { serious, incidents },
        missed: summary.missed,
        overreach: summary.overreach,
        levels_short: object! { start, end },
        worst: summary.worst.as_ref().map(|worst| self::worst(portfolio, worst)),
        // FTE before hire, by year of the window.
        lacking: list(summary.lacking()),
        people: keyed(people),
        consistency: consistency(portfolio, &summary.consistency),
        // Distance to each, 0 to 1: the mean over the cases.
        directions: keyed(summary.directions.iter().map(|one| (one.direction.clone(), one.whole))),
        payers: payers(&summary.payers),
        cases: list(cases),
        takes?: takes.map(self::takes),
        sequence?: found.sequences.get(place).map(sequence),
    }
}

/// An outcome of the whole.
fn whole(summary: &PortfolioSummary, outcome: Outcome) -> Json {
    let found = &summary.outcomes[outcome];
    match outcome {
        Outcome::Cost => object! {
            ..json::distribution(found),
            parts: json::members(summary.parts.iter(), CostPart::id),
            by_year: list(summary.years.iter().copied()),
        },
        Outcome::WithinBudget => object! { share: found.mean, budget: summary.budget },
        _ => json::distribution(found),
    }
}

fn worst(portfolio: &Portfolio, worst: &Worst) -> Json {
    let asked_by = worst.asked_by.iter().map(|(place, layer, fte)| {
        // The tender has no layer.
        object! { case: &*portfolio.entries[*place].case, layer: layer.map(Layer::id), fte: *fte }
    });
    object! {
        year: worst.year,
        fte: worst.lacking,
        competence: worst.competence.id(),
        competence_fte: worst.gap,
        asked_by: list(asked_by),
    }
}

fn years(first: u16, years: &[PoolYear]) -> Json {
    list((first..).zip(years).map(|(year, of)| {
        let PoolYear { needed, available, gap, external, short, bench, level } = *of;
        object! { year, needed, available, gap, external, short, bench, level }
    }))
}

fn consistency(portfolio: &Portfolio, found: &Consistency) -> Json {
    let layers = found.layers.iter().map(|(layer, alike)| (layer.id(), *alike));
    let most_apart = found.most_apart().map(|(place, _)| &*portfolio.entries[place].case);
    object! { all: found.all, layers: keyed(layers), most_apart?: most_apart }
}

fn case(library: &Library, column: &PortfolioColumn, place: usize, entry: &Entry) -> Json {
    let summary = &*column.summary;
    let found: Option<&CaseSummary> = summary.cases.get(place).and_then(Option::as_ref);
    // Nothing when it is left out or starts past the window.
    let outcomes = found.and_then(|case| {
        let inner = case.summary.as_deref()?;
        Some(by_outcome(|of| json::outcome(inner, of, (f64::NAN, case.start_year))))
    });
    let far = summary.directions.iter();
    let far = far.filter_map(|one| Some((one.direction.clone(), one.cases.get(place).copied().flatten()?)));
    object! {
        case: &*entry.case,
        included: entry.included,
        postponed: entry.postponed,
        choices: json::choices(&entry.choices),
        // The layers on which the direction that the portfolio is was made to fit.
        adapted: list(column.named.adapted_on(library, entry).into_iter().map(Layer::id)),
        start_year?: found.map(|case| case.start_year),
        // What today's way of working costs while it waits, k€; never in its cost.
        waiting?: found.map(|case| case.waiting),
        // Its share of the expected build cost of all: what it counts for in what is needed.
        weight?: found.map(|case| case.weight),
        outcomes?: outcomes,
        payers?: found.map(|case| payers(&case.payers)),
        // Mean distance to the other cases, 0 to 1.
        apart?: summary.consistency.apart.get(place).copied().flatten(),
        directions: keyed(far),
    }
}

fn payers(payers: &Payers) -> Json {
    let Payers { own, paid, carried, coordination, coordination_of_public } = *payers;
    object! { own, paid, carried, coordination, coordination_of_public }
}

/// Years that each case starts later.
fn postponed(portfolio: &Portfolio) -> Json {
    keyed(portfolio.included().map(|entry| (entry.case.clone(), entry.postponed)))
}

fn takes(takes: &Takes) -> Json {
    object! {
        bearable: takes.is_bearable,
        // Nothing when two FTE of each competence do not do.
        hire: takes.hire.as_ref().map(json::extra_staff),
        levels: takes.levels,
        most_levels: takes.most_levels,
        // When that is enough.
        spread: takes.spread.as_ref().map(postponed),
    }
}

/// What lacks in the worst year, FTE: as it is, with a case a year earlier and a year later, and by the plan.
fn sequence(sequence: &Sequence) -> Json {
    let moves = sequence.portfolio.entries.iter().zip(&sequence.moves);
    let plan = sequence.plan.as_ref().map(|plan| {
        let lacking = plan.summary.worst.as_ref().map_or(0.0, |worst| worst.lacking);
        object! { postponed: postponed(&plan.portfolio), lacking }
    });
    object! {
        lacking: sequence.lacking,
        moves: keyed(moves.map(|(entry, moves)| (entry.case.clone(), list(*moves)))),
        plan,
    }
}

fn pair(pair: &PortfolioPair) -> Json {
    // By their ids in alphabetical order.
    let cases: BTreeMap<_, _> = pair.cases.iter().map(|(case, outcomes)| (case, outcomes)).collect();
    object! {
        a: letter(pair.a),
        b: letter(pair.b),
        ..json::paired(&pair.outcomes),
        cases: keyed(cases.into_iter().map(|(case, outcomes)| (case.clone(), json::paired(outcomes)))),
    }
}
