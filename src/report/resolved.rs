//! Resolved numbers: everything that goes into the simulation of one scenario, each with its trail.

use super::evidence::VERSION;
use super::json::value::{Json, list, object, unless_empty};
use super::json::{SCHEMA, choices};
use crate::domain::parameter::Parameter;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::resolve::close_to_threshold;
use crate::resolve::inputs::Inputs;
use crate::resolve::ledger::{Operation, ResolvedNumber, Step, Term};
use crate::texts::{problems, report as texts};
use crate::view::formatting::significant;
use crate::view::quantities;
use std::io;

/// Digits shown of a number in plain text.
const DIGITS: usize = 4;

/// The resolved numbers of a scenario, and what they were made of.
#[derive(Clone, Copy, Debug)]
pub struct Resolved<'a> {
    pub inputs: Inputs<'a>,
    pub scenario: &'a Scenario,
    pub numbers: &'a [ResolvedNumber],
}

/// The numbers as plain text: one line each, its trail below it.
pub fn plain(resolved: &Resolved<'_>, language: Language) -> String {
    let names = [&resolved.inputs.case.name, &resolved.scenario.name].map(|name| name.in_language(language));
    let mut lines = vec![texts::resolved_title(language, names[0], names[1]), String::new()];
    for number in resolved.numbers {
        let unit = problems::unit(language, number.unit);
        lines.push(
            format!("{} = {} {unit}", number.id, significant(language, number.value, DIGITS))
                .trim_end()
                .to_owned(),
        );
        if let Some((low, high)) = range(resolved.inputs, number) {
            let [low, high] = [low, high].map(|end| significant(language, end, DIGITS));
            lines.push(format!("    {}", texts::drawn(language, &low, &high)));
        }
        lines.extend(number.steps.iter().map(|step| {
            let value = significant(language, step.value, DIGITS);
            format!(
                "    {} {value}  {}",
                step.operation.sign(),
                term_in_words(resolved.inputs, &step.term, language)
            )
        }));
    }
    let close = close_to_threshold(resolved.numbers);
    lines.extend(close.map(|amounts| quantities::close_to_threshold(language, names[1], amounts)));
    lines.join("\n") + "\n"
}

/// The range that a drawn number is drawn from, in its own unit.
fn range(inputs: Inputs<'_>, number: &ResolvedNumber) -> Option<(f64, f64)> {
    let quantity = inputs.counted(number.drawn?);
    let (low, high) = quantity.range();
    let per_unit = number.value / quantity.mean();
    per_unit.is_finite().then_some((low * per_unit, high * per_unit))
}

/// What a step is done with, in words, with the basis and source of each assumption.
fn term_in_words(inputs: Inputs<'_>, term: &Term, language: Language) -> String {
    let name = |parameter: &Parameter| assumption_in_words(inputs, *parameter, language);
    let names = |parameters: &[Parameter]| parameters.iter().map(name).collect::<Vec<_>>().join(", ");
    match term {
        Term::One(parameter) => name(parameter),
        Term::Rest(parameter) => texts::rest_of(language, &name(parameter)),
        Term::Product(one, other) => texts::product_of(language, &names(&[*one, *other])),
        Term::MeanOf(parameters) => texts::mean_of(language, &names(parameters)),
        Term::LargestOf(parameters) => texts::largest_of(language, &names(parameters)),
        Term::WeightedMean(_) => texts::mean_of(language, &names(&term.parameters())),
        Term::Between { routine, new, attribute } => {
            texts::between(language, &name(routine), &name(new), &name(attribute))
        }
        Term::RestOf(id) => texts::rest_of(language, &texts::other_number(language, &id.to_string())),
        Term::Line { base, slope, attribute } => {
            texts::line(language, &name(base), &name(slope), &name(attribute))
        }
        Term::Number(_) => texts::plain_number(language).to_owned(),
        Term::Resolved(id) => texts::other_number(language, &id.to_string()),
        Term::Weighted(id, parameter) => {
            texts::weighted(language, &texts::other_number(language, &id.to_string()), &name(parameter))
        }
    }
}

/// An assumption: its id, basis and source, and the range that counts.
fn assumption_in_words(inputs: Inputs<'_>, parameter: Parameter, language: Language) -> String {
    let id = parameter.id();
    let Some(assumption) = inputs.assumption(parameter) else { return id };
    let founded = quantities::founded_on(language, &assumption.provenance, &|source| source.title.clone());
    match quantities::uncertainty(language, assumption) {
        Some(kind) => {
            let (low, high) = assumption.counted().range();
            let [low, high] = [low, high].map(|end| significant(language, end, DIGITS));
            format!("{id} ({founded}; {kind} {low}–{high})")
        }
        None => format!("{id} ({founded})"),
    }
}

/// The numbers as JSON.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn json(resolved: &Resolved<'_>, language: Language) -> io::Result<String> {
    let Resolved { inputs, scenario, numbers } = *resolved;
    let number = |number: &ResolvedNumber| {
        object! {
            id: number.id.to_string(),
            value: number.value,
            unit: number.unit.id(),
            range?: range(inputs, number).map(ends),
            trail: list(number.steps.iter().map(|step| step_in_json(inputs, step, language))),
        }
    };
    let document = object! {
        schema: SCHEMA,
        program: "speelveld",
        version: VERSION,
        case: &*inputs.case.id,
        organisation: &*inputs.organisation.id,
        scenario: object! {
            name: scenario.name.in_language(language),
            training: scenario.decision.training.id(),
            choices: choices(&scenario.decision.choices),
        },
        numbers: list(numbers.iter().map(number)),
    };
    document.written()
}

fn ends((low, high): (f64, f64)) -> Json {
    list([low, high])
}

fn step_in_json(inputs: Inputs<'_>, step: &Step, language: Language) -> Json {
    let term = match &step.term {
        Term::One(_) => "assumption",
        Term::Rest(_) => "rest",
        Term::Product(..) => "product",
        Term::MeanOf(_) => "mean",
        Term::Line { .. } => "line",
        Term::LargestOf(_) => "largest",
        Term::WeightedMean(_) => "weighted_mean",
        Term::Between { .. } => "between",
        Term::RestOf(_) => "rest_of",
        Term::Number(_) => "number",
        Term::Resolved(_) => "resolved",
        Term::Weighted(..) => "weighted",
    };
    let operation = match step.operation {
        Operation::Start => "start",
        Operation::Times => "times",
        Operation::DividedBy => "divided_by",
        Operation::Plus => "plus",
        Operation::Minus => "minus",
    };
    let assumptions =
        step.term.parameters().into_iter().map(|parameter| assumption_in_json(inputs, parameter, language));
    object! {
        operation,
        term,
        value: step.value,
        assumptions?: unless_empty(assumptions),
        number?: step.term.number().map(|number| number.to_string()),
    }
}

fn assumption_in_json(inputs: Inputs<'_>, parameter: Parameter, language: Language) -> Json {
    let assumption = inputs.assumption(parameter);
    let source = assumption.and_then(|assumption| assumption.provenance.source.as_deref());
    let quantity = inputs.counted(parameter);
    let uncertain = assumption.filter(|one| one.counted().is_uncertain());
    object! {
        id: parameter.id(),
        value: quantity.mean(),
        unit: parameter.unit().id(),
        range?: quantity.is_uncertain().then(|| ends(quantity.range())),
        basis: assumption.map(|assumption| assumption.provenance.basis.id()),
        source: source.map(|source| &*source.title),
        link: source.and_then(|source| source.link.as_deref()),
        // What the source gives a hold on, when the number does not stand in it.
        anchors?: assumption.and_then(|assumption| quantities::hold(language, &assumption.provenance)),
        // Why it is another number in each future.
        varies_by?: uncertain.map(|one| if one.is_in_doubt() { "doubt" } else { "luck" }),
    }
}
