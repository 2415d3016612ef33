//! What stands in the JSON for who asks for it: where differences come from, which numbers matter, people year by year.

use super::value::{Json, by_outcome, keyed, list, object};
use crate::domain::scenario::Lever;
use crate::domain::stack::Layer;
use crate::report::evidence::Evidence;
use crate::study::Influence;
use crate::summary::comparison::CompetenceSummary;
use crate::view::formatting::letter;

/// Where the difference of each scenario with the baseline comes from; on an outcome, the parts add up to the total.
pub fn attribution(evidence: &Evidence<'_>) -> Json {
    let of = |place: usize| {
        let outcomes = evidence.findings.attribution(place)?.iter().map(|on| {
            let layers = Layer::ALL.map(|layer| (layer.id(), on.levers[Lever::Layer(layer)]));
            let parts = object! {
                layers: keyed(layers),
                training: on.levers[Lever::Training],
                extra_staff: on.levers[Lever::ExtraStaff],
                assumptions: on.assumptions,
                total: on.total,
            };
            (on.outcome.id(), parts)
        });
        let baseline = letter(evidence.subject.baseline);
        Some(object! { scenario: letter(place), baseline, outcomes: keyed(outcomes) })
    };
    list((0..evidence.subject.comparison.columns.len()).filter_map(of))
}

/// Which numbers move each scenario, and its difference with the baseline.
pub fn influence(evidence: &Evidence<'_>) -> Json {
    let of = |place: usize| {
        let found = evidence.findings.influence(place)?;
        let ranking = |of_difference: bool| {
            by_outcome(|outcome| list(found.ranking(outcome, of_difference).iter().map(number)))
        };
        let explained = |of_difference: bool| {
            by_outcome(|outcome| {
                let shares = found.explained(outcome, of_difference).iter();
                keyed(shares.map(|one| (one.parameter.id(), one.share)))
            })
        };
        let doubt = |of_difference: bool| {
            let shares = &found.doubt.as_ref()?[usize::from(of_difference)];
            Some(by_outcome(|outcome| shares[outcome]))
        };
        Some(object! {
            scenario: letter(place),
            baseline: letter(evidence.subject.baseline),
            numbers: found.done,
            // Behind each low and high.
            futures: found.futures,
            // How much of the variance is doubt, from 0 to 1; the rest is luck.
            doubt_of_scenario: doubt(false),
            doubt_of_difference: doubt(true),
            // The numbers in doubt that explain that variance, with the share of each on its own.
            explained_of_scenario: explained(false),
            explained_of_difference: explained(true),
            of_scenario: ranking(false),
            of_difference: ranking(true),
        })
    };
    list((0..evidence.subject.comparison.columns.len()).filter_map(of))
}

/// One number: the mean outcome with it at its low and at its high end.
fn number(influence: &Influence) -> Json {
    let Influence { parameter, correlation, low, high, swing } = *influence;
    object! { id: parameter.id(), low, high, swing, correlation }
}

/// People year by year: means over the futures, FTE and levels.
pub fn people(evidence: &Evidence<'_>) -> Json {
    let comparison = evidence.subject.comparison;
    let start = usize::from(comparison.manifest.start_year);
    list(comparison.columns.iter().enumerate().map(|(place, column)| {
        let people = || column.summary.people.iter();
        let of = |people: &CompetenceSummary| years(start, people);
        object! {
            scenario: letter(place),
            competences: keyed(people().map(|(competence, people)| (competence.id(), of(people)))),
            closing: keyed(people().map(|(competence, people)| (competence.id(), closing(people)))),
        }
    }))
}

fn years(start: usize, people: &CompetenceSummary) -> Json {
    list((start..).zip(&people.years).map(|(year, figures)| {
        object! {
            year,
            needed: figures.needed,
            pool_needed: figures.pool_needed,
            pool_available: figures.pool_available,
            gap: figures.gap,
            pool_gap: figures.pool_gap,
            external: figures.external,
            short: figures.short,
            pool_short: figures.pool_short,
            bench: figures.bench,
            level: figures.level,
        }
    }))
}

/// When the lack of a competence is over: shares of the futures in which people are short of it, after hire, at all and still
/// in the last year; and the months until that is over, in the other futures.
fn closing(people: &CompetenceSummary) -> Json {
    object! {
        ever_short: people.ever_short,
        never_closed: people.never_closed,
        months_until_closed: (people.ever_short > people.never_closed).then_some(people.months_until_closed),
        required_level: people.own_need,
    }
}
