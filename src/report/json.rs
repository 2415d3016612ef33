//! JSON: what scripts rely on. Serialised forms of the types of the program, so that renaming one of those breaks no script.

mod details;
pub mod value;

use super::evidence::{Evidence, Subject, VERSION};
use super::formats::Detail;
use crate::domain::assumption::Basis;
use crate::domain::choice::Choice;
use crate::domain::cost_part::CostPart;
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::limit::Limit;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::Competence;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::ExtraStaff;
use crate::domain::stack::{Layer, PerLayer};
use crate::summary::checks::Firing;
use crate::summary::comparison::{Column, Kept, Manifest, Pair, Summary};
use crate::summary::distribution::Distribution;
use crate::summary::paired::Paired;
use crate::view::formatting::letter;
use details::{attribution, influence, people};
use std::io;
use value::{Json, by_outcome, keyed, list, object, unless_empty};

/// Version of the shape; raised when a script that reads the former one would break.
pub const SCHEMA: u32 = 2;

/// A comparison as JSON.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn comparison(evidence: &Evidence<'_>, details: &[Detail]) -> io::Result<String> {
    document(evidence, details).written()
}

/// What JSON tells of a comparison. Figures that do not exist, such as the spread of one future, are `null`.
pub(super) fn document(evidence: &Evidence<'_>, details: &[Detail]) -> Json {
    let subject = &evidence.subject;
    let comparison = subject.comparison;
    let columns = comparison.columns.iter().enumerate();
    let asked =
        |detail: Detail, found: fn(&Evidence<'_>) -> Json| details.contains(&detail).then(|| found(evidence));
    object! {
        schema: SCHEMA,
        manifest: manifest(&comparison.manifest),
        case: &*comparison.manifest.case,
        scenarios: list(columns.map(|(place, column)| scenario(subject, place, column))),
        pairs: list(comparison.pairs.iter().map(pair)),
        limits?: unless_empty(comparison.limits.iter().map(kept)),
        attribution?: asked(Detail::Attribution, attribution),
        influence?: asked(Detail::Influence, influence),
        people?: asked(Detail::Competences, people),
    }
}

/// The choices of a scenario as scripts read them.
pub(super) fn choices(choices: &PerLayer<Choice>) -> Json {
    keyed(choices.iter().map(|(layer, choice)| {
        let partners = choice.partners().iter().map(|partner| partner.id());
        (layer.id(), object! { mode: choice.mode().id(), partners: list(partners) })
    }))
}

pub(super) fn extra_staff(extra: &ExtraStaff) -> Json {
    keyed(extra.iter().map(|(competence, fte)| (competence.id(), fte)))
}

/// A limit with the share of futures of each scenario that keep it.
pub(super) fn kept(kept: &Kept) -> Json {
    object! { ..limit(&kept.limit), shares: list(kept.shares.iter().copied()) }
}

pub(super) fn limit(limit: &Limit) -> Json {
    object! {
        outcome: limit.outcome.id(),
        amount: limit.amount,
        unit: limit.outcome.unit().id(),
        futures_of_100: limit.futures,
    }
}

/// A quantity in the notation of the files.
pub(super) fn quantity(quantity: Quantity) -> Json {
    let named = |shape: &'static str, numbers: &[f64]| keyed([(shape, list(numbers.iter().copied()))]);
    match quantity {
        Quantity::Fixed(value) => value.into(),
        Quantity::Lognormal { low, high } | Quantity::LogitNormal { low, high } => {
            format!("{low} to {high}").into()
        }
        Quantity::Normal { low, high } => named("normal", &[low, high]),
        Quantity::Uniform { low, high } => named("uniform", &[low, high]),
        Quantity::Triangular { min, mode, max } => named("triangular", &[min, mode, max]),
        Quantity::Pert { min, mode, max } => named("pert", &[min, mode, max]),
    }
}

pub(super) fn manifest(manifest: &Manifest) -> Json {
    let bases = Basis::ALL.map(Basis::id).into_iter().zip(manifest.bases);
    let edited = manifest.edited.iter().map(|edited| {
        object! { id: edited.parameter.id(), shipped: quantity(edited.shipped), value: quantity(edited.own) }
    });
    object! {
        program: "speelveld",
        version: VERSION,
        model: format!("{:016x}", manifest.model),
        case: &*manifest.case,
        organisation: &*manifest.organisation,
        alone: manifest.alone,
        without_doubt: manifest.without_doubt,
        in_doubt: manifest.in_doubt,
        seed: manifest.seed,
        futures: manifest.futures,
        start_year: manifest.start_year,
        years: manifest.years,
        bases: keyed(bases),
        edited: list(edited),
        units: by_outcome(|outcome| outcome.unit().id()),
    }
}

/// A policy check that fires, on one layer or for the case as a whole.
fn check(firing: &Firing<'_>) -> Json {
    object! {
        id: &*firing.check.id,
        layer?: firing.layer.map(Layer::id),
        confirmed: firing.check.is_confirmed(),
        // The day on which it starts to hold, when that lies after the start of the case.
        holds_from?: firing.ahead.map(|day| day.to_string()),
    }
}

fn scenario(subject: &Subject<'_>, place: usize, column: &Column) -> Json {
    let known = (subject.budget(), subject.comparison.manifest.start_year);
    let scenario = &column.scenario;
    object! {
        id: letter(place),
        name: scenario.name.in_language(subject.language),
        direction?: subject.direction_of(scenario).map(|direction| &*direction.id),
        adapted?: unless_empty(subject.adapted(scenario).into_iter().map(Layer::id)),
        training: scenario.decision.training.id(),
        extra_staff: extra_staff(&scenario.decision.extra),
        choices: choices(&scenario.decision.choices),
        outcomes: by_outcome(|of| outcome(&column.summary, of, known)),
        checks: list(subject.firing(column).iter().map(check)),
    }
}

/// The figures of an outcome that is a quantity. Where the worst tenth begins is `p90`, or `p10` where more is better.
pub(super) fn distribution(distribution: &Distribution) -> Json {
    object! {
        mean: distribution.mean,
        sd: distribution.sd,
        p5: distribution.p5,
        p10: distribution.p10,
        p50: distribution.p50,
        p80: distribution.p80,
        p90: distribution.p90,
        p95: distribution.p95,
        worst_tenth: distribution.worst_tenth,
    }
}

/// One number for each member of a closed list.
pub(super) fn members<'a, K>(members: impl Iterator<Item = (K, &'a f64)>, id: fn(K) -> &'static str) -> Json {
    keyed(members.map(|(member, value)| (id(member), *value)))
}

/// An outcome: its figures, then what belongs to it alone.
pub(super) fn outcome(summary: &Summary, outcome: Outcome, (budget, start_year): (f64, u16)) -> Json {
    let found = &summary.outcomes[outcome];
    let incidents = &summary.incidents;
    match outcome {
        Outcome::WithinBudget => object! { share: found.mean, budget },
        Outcome::Serious => object! {
            share: found.mean,
            by_kind: members(incidents.serious_by_kind.iter(), IncidentKind::id),
        },
        Outcome::Incidents => object! {
            any: found.mean,
            by_kind: members(incidents.by_kind.iter(), IncidentKind::id),
            loss_by_kind: members(incidents.loss_by_kind.iter(), IncidentKind::id),
            by_value: members(incidents.by_value.iter(), PublicValue::id),
        },
        Outcome::Cost => object! {
            ..distribution(found),
            parts: members(summary.parts.iter(), CostPart::id),
            bench: summary.bench,
            by_year: list(summary.years.iter().copied()),
        },
        Outcome::Unfilled => {
            let people = summary.people.iter().map(|(competence, people)| (competence, &people.short));
            // What lacks in a year, before hire.
            let gap = |year: usize, fte: f64| object! { year: start_year + year as u16, fte };
            let worst = summary.worst_gap.map(|(competence, year)| {
                let fte = summary.people[competence].years.get(year).map_or(f64::NAN, |year| year.gap);
                object! { competence: competence.id(), ..gap(year, fte) }
            });
            let [start, end] = summary.levels_short;
            object! {
                ..distribution(found),
                worst,
                organisation: summary.worst_pool_gap().map(|(year, fte)| gap(year, fte)),
                levels_short: object! { start, end },
                by_competence: members(people, Competence::id),
            }
        }
        _ => distribution(found),
    }
}

fn pair(pair: &Pair) -> Json {
    object! { a: letter(pair.a), b: letter(pair.b), ..paired(&pair.outcomes) }
}

pub(super) fn paired(outcomes: &PerOutcome<Paired>) -> Json {
    by_outcome(|outcome| {
        let paired = &outcomes[outcome];
        let difference = paired.difference;
        object! {
            a_better: paired.a_better,
            b_better: paired.b_better,
            same: paired.real().is_none(),
            difference: object! {
                mean: difference.mean,
                se: difference.se,
                p5: difference.p5,
                p95: difference.p95,
            },
        }
    })
}
