//! The steps of a lesson: what each asks, what makes it done, what it reveals.

use super::done as lesson_condition;
use crate::content::diagnosis::lesson_problem::LessonProblem;
use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::kinds::demo;
use crate::content::reading::caption;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::{Item, Value};
use crate::content::reading::lesson_values::{letters_after, minutes, scenario};
use crate::content::reading::listed::List;
use crate::content::reading::references::{Ids, References, one_of};
use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::prediction::Question;
use crate::domain::stack::Layer;
use crate::guide::lesson::{At, Step};
use crate::texts::problems::Flaw;
use crate::workspace::logbook::StepKind;

/// Reads every step of a lesson that begins with so many scenarios, and of which these statements are right; `None` when
/// something is wrong with a step.
pub fn read_all(
    root: Cursor<'_>,
    references: References<'_>,
    scenarios: usize,
    right: &[bool],
) -> Option<Vec<Step>> {
    let mut ids = Ids::default();
    let mut steps: Vec<Step> = Vec::new();
    let tables = root.needed_tables("steps");
    let mut scenarios = scenarios;
    let mut predicted = Vec::new();
    for &cursor in &tables {
        ids.note(cursor);
        let letters = letters_after(cursor, "play", scenarios);
        scenarios = letters.len();
        steps.extend(read(cursor, references, Around { letters, predicted: &predicted, right }));
        // What was meant as a prediction can be revealed, whatever else is wrong with it.
        let is_prediction = text_at(cursor, "kind") == Some(StepKind::Predict.id());
        predicted.push(text_at(cursor, "id").filter(|_| is_prediction).unwrap_or_default());
    }
    (!tables.is_empty() && steps.len() == tables.len()).then_some(steps)
}

/// The ids of all steps, in order; empty where there is none.
pub fn ids(root: Cursor<'_>) -> Vec<&str> {
    root.tables("steps").into_iter().map(|cursor| text_at(cursor, "id").unwrap_or_default()).collect()
}

/// The text at a key, when there is one.
fn text_at<'d>(cursor: Cursor<'d>, key: &str) -> Option<&'d str> {
    match &cursor.table.get(key)?.item.value {
        Value::Text(text) => Some(text),
        _ => None,
    }
}

/// What a step can refer to.
#[derive(Clone, Copy)]
struct Around<'a> {
    /// The scenarios that there are.
    letters: &'a [&'a str],
    /// Of each step before it the id when it asks for a prediction, else nothing.
    predicted: &'a [&'a str],
    /// For each statement of the lesson whether it is true.
    right: &'a [bool],
}

fn read(cursor: Cursor<'_>, references: References<'_>, around: Around<'_>) -> Option<Step> {
    let Around { letters, predicted, right } = around;
    let id = cursor.id("id");
    let kind = cursor.member::<StepKind>("kind");
    let minutes = minutes(cursor);
    let goal = cursor.bilingual("goal");
    let text = caption::read_citing(cursor, "text", letters);
    let keys = listed(cursor, "keys", |item| {
        let ids = Command::ALL.map(Command::id);
        Command::from_id(&one_of(cursor, item, List::Command, &ids)?)
    });
    let play = listed(cursor, "play", |item| {
        let text = cursor.as_text(item, Need::Text)?;
        demo::read_action(cursor, references, text, item)
    });
    let done =
        cursor.optional("done", |cursor| lesson_condition::read(cursor.table("done")?, references, letters));
    let at = cursor.optional("at", |cursor| read_at(cursor.table("at")?, letters));
    let afresh = cursor.optional("afresh", |cursor| cursor.truth("afresh"));
    let case = cursor.optional("case", |cursor| references.case(cursor, "case"));
    let predicts = kind == Some(StepKind::Predict);
    let question =
        cursor.when(predicts, "predict", |cursor| read_question(cursor.table("predict")?, letters, right));
    let example = cursor.when(predicts, "example", |cursor| cursor.text("example", Need::Text));
    let reveals =
        cursor.when(kind == Some(StepKind::Reveal), "reveals", |cursor| read_reveals(cursor, predicted));
    let ask = cursor.optional("ask", |cursor| cursor.bilingual("ask"));
    let insight = cursor.optional("insight", |cursor| caption::read_citing(cursor, "insight", letters));
    Some(Step {
        id: id?,
        kind: kind?,
        minutes: minutes?,
        goal: goal?,
        text: text?,
        keys: keys?,
        at: at?,
        afresh: afresh?.unwrap_or_default(),
        done: done?.unwrap_or_default(),
        question: question?,
        reveals: reveals?.unwrap_or_default(),
        case: case?,
        ask: ask?,
        insight: insight?,
        play: play?,
        example: example?,
    })
}

/// What is read from each text of a list; none when it is absent.
fn listed<T>(cursor: Cursor<'_>, key: &str, read: impl Fn(&Item) -> Option<T>) -> Option<Vec<T>> {
    let Some(entry) = cursor.table.may(key, Need::Texts) else { return Some(Vec::new()) };
    let Value::List(items) = &entry.item.value else {
        cursor.wrong_form(&entry.item, Need::Texts);
        return None;
    };
    items.iter().map(read).collect::<Vec<_>>().into_iter().collect()
}

fn read_at(cursor: Cursor<'_>, letters: &[&str]) -> Option<At> {
    let scenario = scenario(cursor, "scenario", letters);
    let layer = cursor.optional("layer", |cursor| cursor.member::<Layer>("layer"));
    Some(At { scenario: scenario?, layer: layer? })
}

/// What is to be predicted: exactly one of the kinds of question.
fn read_question(cursor: Cursor<'_>, letters: &[&str], right: &[bool]) -> Option<Question> {
    let range = |cursor: Cursor<'_>| {
        let inside = cursor.table("range")?;
        let (of, outcome) = (scenario(inside, "scenario", letters), inside.member::<Outcome>("outcome"));
        Some(Question::Range { scenario: of?, outcome: outcome? })
    };
    let better = |cursor: Cursor<'_>| {
        let inside = cursor.table("better")?;
        let (one, other) = (scenario(inside, "one", letters), scenario(inside, "other", letters));
        let outcome = inside.member::<Outcome>("outcome");
        Some(Question::Better { of: [one?, other?], outcome: outcome? })
    };
    let rank = |cursor: Cursor<'_>| {
        let inside = cursor.table("rank")?;
        let of = scenario(inside, "scenario", letters);
        let (competences, item) =
            inside.so_many_members::<Competence>("competences", 2..=Competence::COUNT)?;
        if competences.len() < 2 {
            let what = ProblemKind::WrongCount { needed: 2, found: competences.len() };
            inside.reader.report(item.span.clone(), what);
            return None;
        }
        Some(Question::Rank { scenario: of?, competences })
    };
    let statements = |cursor: Cursor<'_>| {
        let is_asked = cursor.truth("statements")?;
        let entry = cursor.table.get("statements")?;
        if !is_asked || right.is_empty() {
            let none = ProblemKind::Lesson(LessonProblem::NoStatements);
            let what = if is_asked { none } else { ProblemKind::Plain(Flaw::NotOneQuestion) };
            cursor.reader.report(entry.item.span.clone(), what);
            return None;
        }
        Some(Question::Statements(right.to_vec()))
    };
    cursor.one_of(
        &[("range", &range), ("better", &better), ("rank", &rank), ("statements", &statements)],
        ProblemKind::Plain(Flaw::NotOneQuestion),
    )
}

/// The earlier steps whose predictions are held against the outcome.
fn read_reveals(cursor: Cursor<'_>, predicted: &[&str]) -> Option<Vec<usize>> {
    let entry = cursor.table.need("reveals", Need::Texts)?;
    let earlier: Vec<&str> = predicted.iter().copied().filter(|id| !id.is_empty()).collect();
    let places = listed(cursor, "reveals", |item| {
        let id = one_of(cursor, item, List::Step, &earlier)?;
        predicted.iter().position(|known| *known == id)
    })?;
    if places.is_empty() {
        cursor.reader.report(entry.item.span.clone(), ProblemKind::Plain(Flaw::EmptyList));
        return None;
    }
    Some(places)
}
