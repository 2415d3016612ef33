//! The sentence for the Council: with this ambition we do this in so many cases, it costs, it risks, it asks, it delivers.

use super::figures::{self, Scope};
use crate::domain::outcome::Outcome;
use crate::domain::portfolio::Portfolio;
use crate::domain::stack::Mode;
use crate::language::Language;
use crate::texts::ambition as texts;
use crate::view::formatting::{Step, hundredths_in_words, joined, number};

/// How many ways of sourcing are named.
const MODES: usize = 2;

/// What one portfolio does in how many cases: the first part of the sentence.
pub fn does(scope: &Scope<'_>, place: usize) -> Option<String> {
    let portfolio = &scope.found.columns.get(place)?.named.portfolio;
    let cases = texts::cases_in_words(scope.language, portfolio.included().count());
    Some(texts::council_does(scope.language, &scope.title(place), &cases, &modes(scope.language, portfolio)))
}

/// The sentence for one portfolio; nothing when there are no figures of it.
pub fn sentence(scope: &Scope<'_>, place: usize) -> Option<String> {
    let Scope { language, found, .. } = *scope;
    let column = found.columns.get(place)?;
    let summary = &column.summary;
    let rows = figures::rows(found, &scope.options());
    let main = |outcome: Outcome| {
        let row = rows.iter().find(|row| row.measure == outcome.lead())?;
        Some(row.cells.get(place)?.main.clone())
    };
    let cost = &summary.outcomes[Outcome::Cost];
    let millions = |amount: f64| Step::TENTH.show(language, amount / 1_000.0);
    let [p5, p50, p95] = [cost.p5, cost.p50, cost.p95].map(millions);
    let within = hundredths_in_words(language, summary.outcomes[Outcome::WithinBudget].mean);
    let start = does(scope, place)?;
    let costs = texts::council_costs(language, &p50, &format!("{p5}–{p95}"), &within);
    let risks = texts::council_risks(language, &main(Outcome::Serious)?);
    let asks = texts::council_asks(language, &main(Outcome::OwnPeople)?);
    let lacks = summary.worst.as_ref().map(|worst| {
        let lacking = number(language, worst.lacking, 1);
        texts::council_lacks(language, &lacking, worst.year, worst.competence.name(language))
    });
    let delivers = texts::council_delivers(language, &main(Outcome::Needed)?, &main(Outcome::Live)?);
    Some(format!("{start} {costs} {risks} {asks}{} {delivers}", lacks.unwrap_or_default()))
}

/// How the layers are sourced, the most first.
fn modes(language: Language, portfolio: &Portfolio) -> String {
    let mut counts = Mode::ALL.map(|mode| {
        let of = portfolio.included().flat_map(|entry| entry.choices.0.iter());
        (mode, of.filter(|choice| choice.mode() == mode).count())
    });
    counts.sort_by_key(|&(mode, count)| (std::cmp::Reverse(count), mode));
    let all: usize = counts.iter().map(|(_, count)| count).sum();
    let told = counts.iter().take(MODES).filter(|(_, count)| *count > 0);
    // Out of how many layers is told once.
    let told = told.enumerate().map(|(place, (mode, count))| match place {
        0 => texts::mode_on(language, mode.name(language), *count, all),
        _ => texts::mode_as_well(language, mode.name(language), *count),
    });
    let told: Vec<String> = told.collect();
    joined(language, &told.iter().map(String::as_str).collect::<Vec<_>>())
}
