//! Lesson soundness: what each part of a lesson says right and what yet does not fit together.

use crate::content::diagnosis::lesson_problem::LessonProblem;
use crate::content::diagnosis::problem::{Mend, ProblemKind};
use crate::content::reading::caption;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::{Item, Value};
use crate::content::reading::references::References;
use crate::controls::command::Command;
use crate::controls::keymap::{BINDINGS, Place};
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::prediction::Question;
use crate::guide::lesson::{Condition, Lesson, Step};
use crate::guide::placeholder::Placeholder;
use crate::workspace::logbook::StepKind;

/// Where no key of a lesson is looked up.
const ELSEWHERE: [Place; 5] =
    [Place::Demo, Place::Teams, Place::TeamTurn, Place::Presenter, Place::Spotlight];

/// Reports what does not fit together in a lesson of which every part was read.
pub fn report(root: Cursor<'_>, lesson: &Lesson, references: References<'_>) {
    report_minutes(root, lesson);
    let mut case = &lesson.start.case;
    for (place, (cursor, step)) in root.tables("steps").into_iter().zip(&lesson.steps).enumerate() {
        case = step.case.as_ref().unwrap_or(case);
        report_texts(cursor, lesson, place);
        report_commands(cursor, step);
        report_question(cursor, lesson, place);
        report_reveals(cursor, lesson, place);
        report_done(cursor, step, references.library.and_then(|library| library.case(case)));
    }
}

/// Reports minutes that are not those of the steps together.
fn report_minutes(root: Cursor<'_>, lesson: &Lesson) {
    let (said, sum) = (lesson.minutes, lesson.steps.iter().map(|step| u32::from(step.minutes)).sum());
    if u32::from(said) != sum
        && let Some(entry) = root.table.get("minutes")
    {
        let what = ProblemKind::Lesson(LessonProblem::Minutes { said, sum });
        root.reader.report_with(entry.item.span.clone(), what, Some(Mend::Replace(sum.to_string())));
    }
}

/// Reports texts that give away what is hidden at their step, or cite the key of what cannot be done. What a facilitator may
/// expect is not on the screen, so it may tell.
fn report_texts(cursor: Cursor<'_>, lesson: &Lesson, place: usize) {
    let what = |cited: Placeholder| {
        let problem = match cited {
            Placeholder::Key(command) if !is_usable(command) => LessonProblem::NotUsable(command),
            _ => LessonProblem::GivesAway(lesson.given_away_by(cited, place)?),
        };
        Some(ProblemKind::Lesson(problem))
    };
    caption::refuse(cursor, "text", what);
}

/// Reports keys that are shown, and commands that are waited for, that nobody can give.
fn report_commands(cursor: Cursor<'_>, step: &Step) {
    let told = |item: &Item, command: Command| {
        if !is_usable(command) {
            let what = ProblemKind::Lesson(LessonProblem::NotUsable(command));
            cursor.reader.report(item.span.clone(), what);
        }
    };
    if let Some(Value::List(items)) = cursor.table.get("keys").map(|entry| &entry.item.value) {
        items.iter().zip(&step.keys).for_each(|(item, command)| told(item, *command));
    }
    for condition in &step.done {
        if let Condition::Command(command) = condition
            && let Some(entry) = cursor.optional_table("done").and_then(|done| done.table.get("command"))
        {
            told(&entry.item, *command);
        }
    }
}

fn is_usable(command: Command) -> bool {
    BINDINGS.iter().any(|row| row.command == command && !ELSEWHERE.contains(&row.place))
}

/// Reports a prediction that is never revealed, of what is in plain sight, or between a scenario and itself.
fn report_question(cursor: Cursor<'_>, lesson: &Lesson, place: usize) {
    let Some(step) = lesson.steps.get(place) else { return };
    let (Some(question), Some(asked)) = (&step.question, cursor.optional_table("predict")) else { return };
    let tell = |problem| cursor.reader.report(asked.table.header.clone(), ProblemKind::Lesson(problem));
    if matches!(question, Question::Better { of: [one, other], .. } if one == other) {
        tell(LessonProblem::SameScenario);
    }
    let Some(revealed) = lesson.steps.iter().position(|step| step.reveals.contains(&place)) else {
        return tell(LessonProblem::NeverRevealed(step.id.clone()));
    };
    // What is done in between may change what can be seen now.
    let between = lesson.steps.get(place + 1..=revealed).unwrap_or_default();
    let changes = |step: &Step| step.case.is_some() || !step.play.is_empty();
    let Some(outcome) = question.outcome() else { return };
    if !lesson.hides(outcome, place) && !between.iter().any(changes) {
        tell(LessonProblem::InPlainSight(outcome));
    }
}

/// Reports a reveal of what is hidden still.
fn report_reveals(cursor: Cursor<'_>, lesson: &Lesson, place: usize) {
    let Some(entry) = cursor.table.get("reveals") else { return };
    let Value::List(items) = &entry.item.value else { return };
    let revealed = lesson.steps.get(place).map_or(&[][..], |step| &step.reveals);
    for (item, asked) in items.iter().zip(revealed) {
        let question = lesson.steps.get(*asked).and_then(|step| step.question.as_ref());
        if let Some(outcome) = question.and_then(Question::outcome).filter(|one| lesson.hides(*one, place)) {
            let what = ProblemKind::Lesson(LessonProblem::StillHidden(outcome));
            cursor.reader.report(item.span.clone(), what);
        }
    }
}

/// Reports a step that is never done, or does not know when it is.
fn report_done(cursor: Cursor<'_>, step: &Step, case: Option<&Case>) {
    if matches!(step.kind, StepKind::Choose | StepKind::Check) && step.done.is_empty() {
        let what = ProblemKind::Lesson(LessonProblem::NoCondition(step.kind));
        cursor.reader.report(cursor.table.header.clone(), what);
    }
    if step.done.is_empty() {
        return;
    }
    let Some(done) = cursor.optional_table("done") else { return };
    for condition in &step.done {
        let (key, problem) = match condition {
            Condition::Better { scenario, than, .. } if scenario == than => {
                ("better", LessonProblem::SameScenario)
            }
            Condition::NotWorse { scenario, than, .. } if scenario == than => {
                ("not-worse", LessonProblem::SameScenario)
            }
            Condition::Chosen { .. } => match case.filter(|case| !can_be_chosen(case, condition)) {
                Some(case) => ("chosen", LessonProblem::CannotBeChosen(case.id.clone())),
                None => continue,
            },
            _ => continue,
        };
        if let Some(inside) = done.optional_table(key) {
            cursor.reader.report(inside.table.header.clone(), ProblemKind::Lesson(problem));
        }
    }
}

fn can_be_chosen(case: &Case, condition: &Condition) -> bool {
    let Condition::Chosen { layer, mode, partner, .. } = condition else { return true };
    Choice::all().into_iter().any(|choice| {
        mode.is_none_or(|mode| choice.mode() == mode)
            && partner.is_none_or(|partner| choice.partners().contains(partner))
            && case.refusal(*layer, choice).is_none()
    })
}
