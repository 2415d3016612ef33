//! A trail before it is drawn: each number with its steps in words, and what the line under the cursor rests on.

mod risks;

use crate::domain::incident::Reach;
use crate::domain::library::Base;
use crate::domain::number_id::{Destination, NumberId};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::stack::Partner;
use crate::language::Language;
use crate::resolve::close_to_threshold;
use crate::resolve::inputs::Inputs;
use crate::resolve::ledger::{ResolvedNumber, Step, Term};
use crate::session::Session;
use crate::session::overlay::why::{Subject, Why, WhyLine};
use crate::texts::{parameters, resolved_numbers, why as texts, words};
use crate::view::formatting::{letter, outcome_in_sentence};
use crate::view::quantities;
use crate::view::teams::card;

/// A trail as a reader meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    pub title: String,
    /// How it works, in a sentence or two.
    pub sentence: String,
    pub lines: Vec<Line>,
    /// The line under the cursor in full.
    pub about: String,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub rank: Rank,
    pub text: String,
    /// At the right: the value of a number, or how well an assumption is founded.
    pub right: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rank {
    Number,
    Step,
    /// One of the assumptions of a step.
    Part,
    /// Where the numbers go, or what else it rests on.
    Leads,
    Told,
}

pub fn trail(session: &Session, why: &Why) -> Trail {
    let about = why.lines.get(why.cursor).map(|&at| about(session, why, at));
    Trail {
        title: title(session, why),
        sentence: sentence(session, why),
        lines: why.lines.iter().map(|&at| line(session, why, at)).collect(),
        about: about.unwrap_or_default(),
    }
}

fn title(session: &Session, why: &Why) -> String {
    let language = session.settings.language;
    texts::title(
        language,
        &format!("{} · {}", letter(why.scenario), name(session, why.subject, why.scenario)),
    )
}

/// The name of a subject, with what was chosen for it in a scenario.
fn name(session: &Session, subject: Subject, scenario: usize) -> String {
    let language = session.settings.language;
    let draft = session.document.scenarios.get(scenario);
    match subject {
        Subject::Layer(layer) => {
            let choice = draft.map(|draft| words::choice(language, draft.decision.choices[layer]));
            format!("{}: {}", layer.name(language), choice.unwrap_or_default())
        }
        Subject::Training => {
            let level = draft.map_or("", |draft| draft.decision.training.name(language));
            format!("{}: {level}", crate::texts::frame::training(language))
        }
        Subject::ExtraStaff => {
            let who = draft.map(|draft| words::extra_staff(language, draft.decision.extra));
            format!("{}: {}", crate::texts::frame::extra_staff(language), who.unwrap_or_default())
        }
        Subject::Outcome(outcome) => outcome.name(language).to_owned(),
        Subject::Part(part) => texts::part_of_cost(language, &part.name(language).to_lowercase()),
        Subject::Incident(kind) => kind.name(language).to_owned(),
        Subject::Value(value) => value.name(language).to_owned(),
        Subject::Check(place) => risks::name_of_check(session, place),
        Subject::Competence(competence) => competence.name(language).to_owned(),
        Subject::Number(id) => resolved_numbers::name(language, id),
        Subject::Uses(parameter) => parameters::name(language, parameter),
    }
}

/// How the numbers of a subject come together.
fn sentence(session: &Session, why: &Why) -> String {
    let language = session.settings.language;
    match why.subject {
        Subject::Value(value) => risks::of_value(session, why.scenario, value),
        Subject::Check(place) => risks::of_check(session, place),
        Subject::Uses(_) if why.lines.is_empty() => texts::no_uses(language).to_owned(),
        subject => {
            let sentence = plain_sentence(language, &session.library.base, subject);
            match near_threshold(session, why) {
                Some(close) => format!("{sentence} {close}"),
                None => sentence.to_owned(),
            }
        }
    }
}

/// Where the tender counts: that what is bought on the market comes close to the threshold, if it does.
fn near_threshold(session: &Session, why: &Why) -> Option<String> {
    let counts = match why.subject {
        Subject::Layer(layer) => {
            let draft = session.document.scenarios.get(why.scenario)?;
            draft.decision.choices[layer].partners().contains(Partner::Market)
        }
        Subject::Number(NumberId::Tender(_)) | Subject::Outcome(Outcome::Live | Outcome::Cost) => true,
        _ => false,
    };
    let amounts = close_to_threshold(&why.ledger).filter(|_| counts)?;
    let scenario = letter(why.scenario).to_string();
    Some(quantities::close_to_threshold(session.settings.language, &scenario, amounts))
}

/// How the numbers of a subject come together, whatever the scenario.
fn plain_sentence(language: Language, base: &Base, subject: Subject) -> &'static str {
    match subject {
        Subject::Layer(_) => texts::of_layer(language),
        Subject::Training => texts::of_training(language),
        Subject::ExtraStaff => texts::of_extra_staff(language),
        Subject::Outcome(outcome) => outcome.row().explanation.in_language(language),
        Subject::Part(part) => part.row().explanation.in_language(language),
        Subject::Incident(kind) if base.incidents[kind].reach == Reach::Case => {
            texts::of_case_incident(language)
        }
        Subject::Incident(_) => texts::of_incident(language),
        Subject::Competence(_) => texts::of_competence(language),
        Subject::Number(_) => texts::of_number(language),
        Subject::Value(_) => texts::of_value(language),
        Subject::Check(_) => texts::of_check(language),
        Subject::Uses(_) => texts::of_uses(language),
    }
}

fn line(session: &Session, why: &Why, at: WhyLine) -> Line {
    let language = session.settings.language;
    let number = |place: usize| why.ledger.get(place);
    match at {
        WhyLine::Number(place) => Line {
            rank: Rank::Number,
            text: number(place).map_or(String::new(), |number| resolved_numbers::name(language, number.id)),
            right: number(place).map_or(String::new(), |number| {
                quantities::value_with_unit(language, number.value, number.unit)
            }),
        },
        WhyLine::Step(place, step) => Line {
            rank: Rank::Step,
            text: step_of(why, place, step)
                .map_or(String::new(), |step| in_words(language, &why.ledger, step)),
            right: match step_of(why, place, step).map(|step| step.term.parameters()) {
                Some(parameters) if parameters.len() == 1 => founded(session, parameters[0]),
                _ => String::new(),
            },
        },
        WhyLine::Part(_, _, parameter) => Line {
            rank: Rank::Part,
            text: session
                .inputs()
                .and_then(|inputs| Some(quantities::named(language, inputs.assumption(parameter)?)))
                .unwrap_or_default(),
            right: founded(session, parameter),
        },
        WhyLine::Leads(destination) => Line {
            rank: Rank::Leads,
            text: texts::counts_in(language, &destination_in_words(language, destination)),
            right: String::new(),
        },
        WhyLine::Ground(subject) => Line {
            rank: Rank::Leads,
            text: match subject {
                Subject::Incident(_) => texts::hit_by(language, &name(session, subject, why.scenario)),
                _ => texts::looks_at(language, &name(session, subject, why.scenario)),
            },
            right: match subject {
                Subject::Incident(kind) => risks::count(session, why.scenario, kind),
                Subject::Uses(parameter) => founded(session, parameter),
                _ => String::new(),
            },
        },
        WhyLine::Told(fact) => {
            let text = risks::told(session, why.scenario, why.subject, fact);
            Line { rank: Rank::Told, text, right: String::new() }
        }
    }
}

fn step_of(why: &Why, number: usize, step: usize) -> Option<&Step> {
    why.ledger.get(number)?.steps.get(step)
}

/// A step: what is done, with which number, and what that is.
fn in_words(language: Language, ledger: &[ResolvedNumber], step: &Step) -> String {
    let name = |parameter: Parameter| parameters::name(language, parameter);
    let what = match &step.term {
        Term::One(parameter) => name(*parameter),
        Term::Rest(parameter) => texts::rest_of(language, &name(*parameter)),
        Term::Product(..) => texts::product(language).to_owned(),
        Term::MeanOf(parameters) => match parameters[..] {
            [parameter] => name(parameter),
            _ => texts::mean(language).to_owned(),
        },
        Term::LargestOf(parameters) => match parameters[..] {
            [parameter] => name(parameter),
            _ => texts::largest(language).to_owned(),
        },
        Term::WeightedMean(parts) => match parts[..] {
            [(parameter, _)] => name(parameter),
            _ => texts::mean(language).to_owned(),
        },
        Term::Between { routine, .. } => texts::by_novelty(language, &name(*routine)),
        Term::RestOf(id) => texts::rest_of(language, &resolved_numbers::name(language, *id)),
        Term::Line { .. } => texts::line(language).to_owned(),
        Term::Number(_) => texts::plain_number(language).to_owned(),
        Term::Resolved(id) => resolved_numbers::name(language, *id),
        Term::Weighted(id, _) => texts::weighted(language, &resolved_numbers::name(language, *id)),
    };
    let value = quantities::plain_value(language, step.value, unit_of(ledger, &step.term));
    format!("{} {value}  {what}", step.operation.sign())
}

/// In what a step counts, where it is a number as it stands.
fn unit_of(ledger: &[ResolvedNumber], term: &Term) -> Unit {
    match term {
        Term::One(parameter) => parameter.unit(),
        Term::MeanOf(parameters) | Term::LargestOf(parameters) => {
            parameters.first().map_or(Unit::Number, |parameter| parameter.unit())
        }
        Term::Resolved(id) => {
            ledger.iter().find(|number| number.id == *id).map_or(Unit::Number, |number| number.unit)
        }
        _ => Unit::Number,
    }
}

/// How well an assumption is founded; marked when the user changed it.
fn founded(session: &Session, parameter: Parameter) -> String {
    let language = session.settings.language;
    let Some(inputs) = session.inputs() else { return String::new() };
    let mark = if session.document.edits.get(parameter).is_some() { "* " } else { "" };
    let basis = inputs.assumption(parameter).map(|assumption| assumption.provenance.basis);
    basis.map_or(String::new(), |basis| format!("{mark}{}", basis.name(language)))
}

/// What the line under the cursor rests on, or where it goes.
fn about(session: &Session, why: &Why, at: WhyLine) -> String {
    let language = session.settings.language;
    let Some(inputs) = session.inputs() else { return String::new() };
    match at {
        WhyLine::Number(place) => why.ledger.get(place).map_or(String::new(), |number| {
            let drawn = drawn(language, inputs, number).unwrap_or_default();
            format!("{drawn}{}", goes_into(language, number))
        }),
        WhyLine::Step(place, step) => {
            let parameters = step_of(why, place, step).map(|step| step.term.parameters()).unwrap_or_default();
            let told: Vec<_> = parameters.into_iter().map(|one| rests_on(session, inputs, one)).collect();
            told.join(" · ")
        }
        WhyLine::Part(_, _, parameter) => rests_on(session, inputs, parameter),
        WhyLine::Leads(Destination::Part(part)) => part.row().explanation.in_language(language).to_owned(),
        WhyLine::Leads(Destination::Outcome(outcome)) => {
            outcome.row().explanation.in_language(language).to_owned()
        }
        WhyLine::Ground(Subject::Incident(kind)) => risks::incident(session, why.scenario, kind),
        WhyLine::Ground(Subject::Uses(parameter)) => rests_on(session, inputs, parameter),
        WhyLine::Ground(subject) => plain_sentence(language, &session.library.base, subject).to_owned(),
        WhyLine::Told(fact) => risks::told(session, why.scenario, why.subject, fact),
    }
}

/// The range that a number is drawn from in each future.
fn drawn(language: Language, inputs: Inputs<'_>, number: &ResolvedNumber) -> Option<String> {
    let quantity = inputs.counted(number.drawn?);
    let per_unit = number.value / quantity.mean();
    let (low, high) = quantity.range();
    let [low, high] = [low, high].map(|end| quantities::plain_value(language, end * per_unit, number.unit));
    let unit = number.unit.name(language);
    per_unit.is_finite().then(|| format!("{} ", texts::drawn(language, &low, &high, unit)))
}

/// The parts of the cost and the outcomes that a number counts in.
fn goes_into(language: Language, number: &ResolvedNumber) -> String {
    let parts = number.id.row().destinations.iter().map(|&goes| destination_in_words(language, goes));
    texts::goes_into(language, &parts.collect::<Vec<_>>().join(" · "))
}

fn destination_in_words(language: Language, destination: Destination) -> String {
    match destination {
        Destination::Part(part) => texts::part_of_cost(language, &part.name(language).to_lowercase()),
        Destination::Outcome(outcome) => outcome_in_sentence(language, outcome),
    }
}

fn rests_on(session: &Session, inputs: Inputs<'_>, parameter: Parameter) -> String {
    let language = session.settings.language;
    let Some(assumption) = inputs.assumption(parameter) else { return String::new() };
    let named = quantities::named(language, assumption);
    let kind = quantities::uncertainty(language, assumption);
    let named = kind.map_or(named.clone(), |kind| format!("{named}, {kind}"));
    if let Some([card, reason]) = card::told(session, parameter) {
        return format!("{named} ({card}). {reason}");
    }
    let known = quantities::foundation(language, &assumption.provenance);
    let note = assumption.provenance.note.as_ref();
    let note = note.map_or(String::new(), |note| format!(" {}", note.in_language(language)));
    let edited = session.document.edits.get(parameter).and_then(|_| session.shipped(parameter));
    let edited = edited.map_or(String::new(), |shipped| {
        let shipped = quantities::with_unit(language, shipped, parameter.unit());
        format!(" ({})", texts::edited(language, &shipped))
    });
    format!("{named}{edited}. {known}.{note}")
}
