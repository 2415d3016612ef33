//! The sentence for the Council: with this ambition we do this in so many cases, it costs, it risks, it asks, it delivers.

use super::figures::{self, Scope};
use crate::domain::outcome::Outcome;
use crate::domain::portfolio::{BEARABLE, Portfolio};
use crate::domain::stack::Mode;
use crate::language::Language;
use crate::summary::portfolio::PortfolioSummary;
use crate::texts::ambition as texts;
use crate::view::differs;
use crate::view::formatting::{Step, count_in_words, counted_of, joined, number, uncapitalised};

/// How many ways of sourcing are named.
const MODES: usize = 2;

/// What one portfolio does in how many cases: the first part of the sentence.
pub fn does(scope: &Scope<'_>, place: usize) -> Option<String> {
    let portfolio = &scope.found.columns.get(place)?.named.portfolio;
    let cases = texts::cases_in_words(scope.language, portfolio.included().count());
    Some(texts::council_does(scope.language, &scope.title(place), &cases, &modes(scope.language, portfolio)))
}

/// The same in few words: what it does, what that costs, and whether it can be carried.
pub fn in_short(scope: &Scope<'_>, place: usize) -> Option<String> {
    let summary = &scope.found.columns.get(place)?.summary;
    let parts =
        [does(scope, place), postponed(scope, place), Some(costs(scope, summary)), cannot(scope, summary)];
    Some(parts.into_iter().flatten().collect::<Vec<_>>().join(" "))
}

fn costs(scope: &Scope<'_>, summary: &PortfolioSummary) -> String {
    let language = scope.language;
    let cost = &summary.outcomes[Outcome::Cost];
    let millions = |amount: f64| Step::TENTH.show(language, amount / 1_000.0);
    let [p5, p50, p95] = [cost.p5, cost.p50, cost.p95].map(millions);
    let within = summary.outcomes[Outcome::WithinBudget].mean;
    let within = count_in_words(language, within, summary.futures);
    texts::council_costs(language, &p50, &format!("{p5}–{p95}"), &within, counted_of(summary.futures))
}

/// That an organisation cannot carry it: asked to decide, one must know that first.
fn cannot(scope: &Scope<'_>, summary: &PortfolioSummary) -> Option<String> {
    let language = scope.language;
    let count = count_in_words(language, summary.overreach, summary.futures);
    let needs = texts::more_people_or_time(language);
    (summary.overreach > BEARABLE)
        .then(|| texts::council_cannot(language, &count, counted_of(summary.futures), needs))
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
    let start = does(scope, place)?;
    let later = postponed(scope, place).map(|later| format!(" {later}")).unwrap_or_default();
    let costs = costs(scope, summary);
    let risks = texts::council_risks(language, &main(Outcome::Serious)?);
    let asks = texts::council_asks(language, &main(Outcome::OwnPeople)?);
    let lacks = summary.worst.as_ref().map(|worst| {
        let lacking = number(language, worst.lacking, 1);
        texts::council_lacks(language, &lacking, worst.year, &uncapitalised(worst.competence.name(language)))
    });
    let live = &summary.outcomes[Outcome::Live];
    let [p5, p50, p95] = [live.p5, live.p50, live.p95].map(|months| Step::ONE.show(language, months));
    let live = texts::council_delivers(language, &main(Outcome::Needed)?, &p50, &format!("{p5}–{p95}"));
    let cannot = cannot(scope, summary).map(|cannot| format!(" {cannot}")).unwrap_or_default();
    let lacks = lacks.unwrap_or_else(|| ".".to_owned());
    Some(format!("{start}{later} {costs} {risks} {asks}{lacks}{cannot} {live}"))
}

/// Which cases a portfolio puts off, and until when; nothing when it puts off none.
pub fn postponed(scope: &Scope<'_>, place: usize) -> Option<String> {
    let Scope { language, library, found, .. } = *scope;
    let portfolio = &found.columns.get(place)?.named.portfolio;
    let later = portfolio.included().filter(|entry| entry.postponed > 0).filter_map(|entry| {
        let case = library.case(&entry.case)?;
        Some(texts::until(language, case.name.in_language(language), entry.start_year(case)))
    });
    let later: Vec<String> = later.collect();
    let later: Vec<&str> = later.iter().map(String::as_str).collect();
    (!later.is_empty()).then(|| texts::council_postpones(language, &joined(language, &later)))
}

/// Where the direction that a portfolio is was made to fit: which cases, and which layers of each; nothing when nowhere.
pub fn adapted(scope: &Scope<'_>, place: usize) -> Option<String> {
    let Scope { language, library, found, .. } = *scope;
    let named = &found.columns.get(place)?.named;
    let fitted = named.portfolio.included().filter_map(|entry| {
        let layers = named.adapted_on(library, entry);
        let layers: Vec<_> = layers.iter().map(|layer| layer.name(language)).collect();
        (!layers.is_empty()).then(|| format!("{} ({})", scope.case_name(&entry.case), layers.join(", ")))
    });
    let fitted: Vec<String> = fitted.collect();
    let title = scope.title(place);
    (!fitted.is_empty()).then(|| texts::adapted_on(language, differs::ADAPTED, &title, &fitted.join("; ")))
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
