//! Something that happened in a lesson: one key that says what, with what belongs to it.

use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::kinds::directions::read_extra;
use crate::content::reading::cursor::{Cursor, Way};
use crate::content::reading::document::{Item, Value};
use crate::content::reading::lesson_values::{LETTERS, scenario};
use crate::content::reading::number::bare;
use crate::content::written::{number, text as quoted};
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::prediction::{Prediction, Question, Truth};
use crate::domain::scenario::Training;
use crate::domain::stack::Layer;
use crate::texts::problems::Flaw;
use crate::workspace::logbook::{Demand, Event};

/// Reads what an entry tells; `None` after reporting what is wrong.
pub fn read(cursor: Cursor<'_>) -> Option<Event> {
    let ways: [Way<'_, '_, Event>; 14] = [
        ("done", &|cursor| cursor.truth("done").map(|_| Event::Done)),
        ("chosen", &|cursor| chosen(cursor.table("chosen")?)),
        ("trained", &|cursor| trained(cursor.table("trained")?)),
        ("hired", &|cursor| hired(cursor.table("hired")?)),
        ("range", &|cursor| range(cursor.table("range")?)),
        ("better", &|cursor| better(cursor.table("better")?)),
        ("rank", &|cursor| rank(cursor.table("rank")?)),
        ("figure", &|cursor| figure(cursor.table("figure")?)),
        ("shares", &|cursor| shares(cursor.table("shares")?)),
        ("short", &|cursor| short(cursor.table("short")?)),
        ("judged", &|cursor| judged(cursor.table("judged")?)),
        ("statements", &|cursor| Some(Event::Revealed(Truth::Statements(truths(cursor, "statements")?)))),
        ("needs", &|cursor| needs(cursor.table("needs")?)),
        ("noted", &|cursor| cursor.text("noted", Need::Text).map(Event::Noted)),
    ];
    cursor.one_of(&ways, ProblemKind::Plain(Flaw::NotOneEvent))
}

fn place(cursor: Cursor<'_>, key: &str) -> Option<usize> {
    scenario(cursor, key, &LETTERS)
}

fn amount(cursor: Cursor<'_>, key: &str) -> Option<f64> {
    bare(cursor, &cursor.table.need(key, Need::Decimal)?.item, Need::Decimal)
}

/// As many numbers as are wanted; any number of them when nothing is.
fn amounts(cursor: Cursor<'_>, key: &str, wanted: Option<usize>) -> Option<Vec<f64>> {
    let item: &Item = &cursor.table.need(key, Need::Numbers)?.item;
    let Value::List(items) = &item.value else {
        cursor.wrong_form(item, Need::Numbers);
        return None;
    };
    let numbers: Vec<_> = items.iter().map(|one| bare(cursor, one, Need::Numbers)).collect();
    if let Some(needed) = wanted.filter(|wanted| *wanted != numbers.len()) {
        let what = ProblemKind::WrongCount { needed, found: numbers.len() };
        cursor.reader.report(item.span.clone(), what);
        return None;
    }
    numbers.into_iter().collect()
}

fn chosen(cursor: Cursor<'_>) -> Option<Event> {
    let (scenario, layer) = (place(cursor, "scenario"), cursor.member::<Layer>("layer"));
    let choice = cursor.choice("choice");
    Some(Event::Chosen(scenario?, layer?, choice?))
}

fn trained(cursor: Cursor<'_>) -> Option<Event> {
    let (scenario, level) = (place(cursor, "scenario"), cursor.member::<Training>("level"));
    Some(Event::Trained(scenario?, level?))
}

fn hired(cursor: Cursor<'_>) -> Option<Event> {
    let (scenario, extra) = (place(cursor, "scenario"), read_extra(cursor));
    Some(Event::Hired(scenario?, extra?))
}

fn range(cursor: Cursor<'_>) -> Option<Event> {
    let (scenario, outcome) = (place(cursor, "scenario"), cursor.member::<Outcome>("outcome"));
    let (low, high) = (amount(cursor, "low"), amount(cursor, "high"));
    let question = Question::Range { scenario: scenario?, outcome: outcome? };
    Some(Event::Predicted(question, Prediction::Range { low: low?, high: high? }))
}

fn better(cursor: Cursor<'_>) -> Option<Event> {
    let of = [place(cursor, "one"), place(cursor, "other")];
    let outcome = cursor.member::<Outcome>("outcome");
    let (scenario, confidence) = (place(cursor, "scenario"), amount(cursor, "confidence"));
    let question = Question::Better { of: [of[0]?, of[1]?], outcome: outcome? };
    Some(Event::Predicted(question, Prediction::Better { scenario: scenario?, confidence: confidence? }))
}

fn rank(cursor: Cursor<'_>) -> Option<Event> {
    let scenario = place(cursor, "scenario");
    let asked = cursor.members::<Competence>("competences");
    let ranked = cursor.members::<Competence>("ranked");
    let question = Question::Rank { scenario: scenario?, competences: asked? };
    Some(Event::Predicted(question, Prediction::Rank(ranked?)))
}

fn needs(cursor: Cursor<'_>) -> Option<Event> {
    let scenario = place(cursor, "scenario");
    let competences = cursor.members::<Competence>("competences");
    let count = competences.as_ref().map(Vec::len);
    let [fte, levels, lacking] = ["fte", "levels", "lacking"].map(|key| amounts(cursor, key, count));
    let (competences, fte, levels, lacking) = (competences?, fte?, levels?, lacking?);
    let needs = competences.into_iter().zip(fte).zip(levels).zip(lacking);
    let need = |(((competence, fte), level), short)| Demand { competence, fte, level, short };
    Some(Event::Asked(scenario?, needs.map(need).collect()))
}

/// What was thought of each statement, and what is right.
fn judged(cursor: Cursor<'_>) -> Option<Event> {
    let (thought, right) = (truths(cursor, "thought"), truths(cursor, "right"));
    Some(Event::Predicted(Question::Statements(right?), Prediction::Statements(thought?)))
}

/// For each statement a letter, t or f.
fn truths(cursor: Cursor<'_>, key: &str) -> Option<Vec<bool>> {
    let item = &cursor.table.need(key, Need::Text)?.item;
    let letters = cursor.as_text(item, Need::Text)?;
    let truths = letters.chars().map(|letter| match letter {
        't' => Some(true),
        'f' => Some(false),
        _ => None,
    });
    let truths: Option<Vec<bool>> = truths.collect();
    if truths.is_none() {
        cursor.wrong_form(item, Need::Text);
    }
    truths
}

fn figure(cursor: Cursor<'_>) -> Option<Event> {
    let (value, dots) = (amount(cursor, "value"), amounts(cursor, "dots", None));
    let end = |key| cursor.optional(key, |cursor| amount(cursor, key));
    let range = end("low")?.zip(end("high")?).map(|(low, high)| [low, high]);
    Some(Event::Revealed(Truth::Value { value: value?, range, dots: dots? }))
}

fn shares(cursor: Cursor<'_>) -> Option<Event> {
    let shares = amounts(cursor, "better-in", Some(2));
    let better = cursor.optional("scenario", |cursor| place(cursor, "scenario"));
    let &[one, other] = shares?.as_slice() else { return None };
    Some(Event::Revealed(Truth::Better { shares: [one, other], better: better? }))
}

fn short(cursor: Cursor<'_>) -> Option<Event> {
    let competences = cursor.members::<Competence>("competences");
    let fte = amounts(cursor, "fte", competences.as_ref().map(Vec::len));
    Some(Event::Revealed(Truth::Rank(competences?.into_iter().zip(fte?).collect())))
}

/// The line of what happened; nothing when a figure in it is no number.
pub fn write(event: &Event) -> Option<String> {
    let letter = |place: usize| quoted(LETTERS.get(place).unwrap_or(&LETTERS[0]));
    let line = match event {
        Event::Done => "done = true".to_owned(),
        Event::Noted(note) => format!("noted = {}", quoted(note)),
        Event::Chosen(scenario, layer, choice) => {
            let (scenario, layer, choice) =
                (letter(*scenario), quoted(layer.id()), quoted(&choice.to_string()));
            format!("chosen = {{ scenario = {scenario}, layer = {layer}, choice = {choice} }}")
        }
        Event::Trained(scenario, level) => {
            format!("trained = {{ scenario = {}, level = {} }}", letter(*scenario), quoted(level.id()))
        }
        Event::Hired(scenario, extra) => {
            let hires = extra.iter().map(|(one, fte)| format!("{} = {}", one.id(), number(fte)));
            let hires = hires.collect::<Vec<_>>().join(", ");
            format!("hired = {{ scenario = {}, extra-staff = {{ {hires} }} }}", letter(*scenario))
        }
        Event::Asked(scenario, needs) => {
            let competences: Vec<_> = needs.iter().map(|one| one.competence).collect();
            let of = |part: fn(&Demand) -> f64| list(&needs.iter().map(part).collect::<Vec<_>>());
            let (fte, levels, lacking) = (of(|one| one.fte)?, of(|one| one.level)?, of(|one| one.short)?);
            let (scenario, competences) = (letter(*scenario), words(&competences));
            format!(
                "needs = {{ scenario = {scenario}, competences = {competences}, fte = {fte}, levels = {levels}, \
                 lacking = {lacking} }}"
            )
        }
        Event::Predicted(question, prediction) => predicted(question, prediction, letter)?,
        Event::Revealed(truth) => revealed(truth, letter)?,
    };
    Some(line)
}

fn predicted(
    question: &Question,
    prediction: &Prediction,
    letter: impl Fn(usize) -> String,
) -> Option<String> {
    match (question, prediction) {
        (Question::Range { scenario, outcome }, Prediction::Range { low, high }) => {
            let (of, outcome) = (letter(*scenario), quoted(outcome.id()));
            let (low, high) = (finite(*low)?, finite(*high)?);
            Some(format!("range = {{ scenario = {of}, outcome = {outcome}, low = {low}, high = {high} }}"))
        }
        (Question::Better { of: [one, other], outcome }, Prediction::Better { scenario, confidence }) => {
            let (one, other, outcome) = (letter(*one), letter(*other), quoted(outcome.id()));
            let (scenario, confidence) = (letter(*scenario), finite(*confidence)?);
            Some(format!(
                "better = {{ one = {one}, other = {other}, outcome = {outcome}, scenario = {scenario}, \
                 confidence = {confidence} }}"
            ))
        }
        (Question::Rank { scenario, competences }, Prediction::Rank(ranked)) => {
            let (of, asked, ranked) = (letter(*scenario), words(competences), words(ranked));
            Some(format!("rank = {{ scenario = {of}, competences = {asked}, ranked = {ranked} }}"))
        }
        (Question::Statements(right), Prediction::Statements(thought)) => {
            let [thought, right] = [thought, right].map(|one| quoted(&letters(one)));
            Some(format!("judged = {{ thought = {thought}, right = {right} }}"))
        }
        // An answer of another kind than the question cannot be typed.
        _ => None,
    }
}

fn revealed(truth: &Truth, letter: impl Fn(usize) -> String) -> Option<String> {
    match truth {
        Truth::Value { value, range, dots } => {
            let range = match range {
                Some([low, high]) => format!(", low = {}, high = {}", finite(*low)?, finite(*high)?),
                None => String::new(),
            };
            Some(format!("figure = {{ value = {}{range}, dots = {} }}", finite(*value)?, list(dots)?))
        }
        Truth::Better { shares, better } => {
            let better = better.map(|place| format!(", scenario = {}", letter(place))).unwrap_or_default();
            Some(format!("shares = {{ better-in = {}{better} }}", list(shares)?))
        }
        Truth::Rank(short) => {
            let (competences, fte): (Vec<_>, Vec<_>) = short.iter().copied().unzip();
            Some(format!("short = {{ competences = {}, fte = {} }}", words(&competences), list(&fte)?))
        }
        Truth::Statements(right) => Some(format!("statements = {}", quoted(&letters(right)))),
    }
}

fn letters(truths: &[bool]) -> String {
    truths.iter().map(|is_so| if *is_so { 't' } else { 'f' }).collect()
}

fn finite(value: f64) -> Option<String> {
    value.is_finite().then(|| number(value))
}

fn list(values: &[f64]) -> Option<String> {
    let numbers: Option<Vec<String>> = values.iter().map(|value| finite(*value)).collect();
    Some(format!("[{}]", numbers?.join(", ")))
}

fn words(competences: &[Competence]) -> String {
    let words: Vec<String> = competences.iter().map(|one| quoted(one.id())).collect();
    format!("[{}]", words.join(", "))
}
