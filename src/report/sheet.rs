//! Sheet: what a facilitator needs to lead a lesson, from this sheet alone, with the figures as the engine computes them now.

use super::debrief::{afterwards, goals};
use super::document::{Block, Document, Figure, Picture, Section};
use super::rehearsal::Rehearsal;
use crate::controls::command::Command;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::Question;
use crate::guide::demo::Action;
use crate::guide::lesson::{Lesson, Step};
use crate::language::Language;
use crate::session::Session;
use crate::session::settings::Settings;
use crate::texts::{debrief as texts, lessons};
use crate::view::activity::captions;
use crate::view::formatting::count;
use crate::view::{keys, predictions};
use std::sync::Arc;

/// The sheet of a lesson, with what draws its first screen when that can be shown; nothing when the library has no case or
/// organisation.
pub fn sheet(
    library: &Arc<Library>,
    settings: Settings,
    lesson: &Arc<Lesson>,
    draw: impl FnOnce(&Session) -> Option<Picture>,
) -> Option<Document> {
    let language = settings.language;
    let futures = count(language, settings.futures);
    let rehearsal = Rehearsal::new(library, settings, Arc::clone(lesson))?;
    let prepare = lesson.prepare.iter().map(|one| one.in_language(language).to_owned()).collect();
    let mut opening = vec![Block::Lead(lesson.about.in_language(language).to_owned())];
    opening.push(Block::Paragraph(texts::sheet_note(language, &futures)));
    opening.extend(goals(language, lesson));
    let leading = leading(&rehearsal.session, lesson);
    let mut said =
        vec![spoken(&rehearsal.session, lesson), Block::Heading(texts::legend(language).to_owned())];
    said.extend(draw(&rehearsal.session).map(|picture| {
        Block::Figure(Figure {
            caption: texts::picture_caption(language).to_owned(),
            pictures: vec![picture],
        })
    }));
    said.push(legend(language));
    let sections = vec![
        Section::new("opening", texts::spoken(language), said),
        Section::new("goals", texts::goals(language), opening),
        Section::new("prepare", texts::prepare(language), vec![Block::List(prepare)]),
        Section::new("leading", texts::how_to_lead(language), vec![leading]),
        Section::new("timing", texts::timing(language), timing(language, lesson)),
        Section::new("steps", texts::steps(language), steps(language, lesson, rehearsal)),
        Section::new("afterwards", texts::afterwards(language), afterwards(language, lesson)),
        handout(language, lesson),
    ];
    let about = texts::sheet_about(language, lesson.minutes, lesson.audience.in_language(language));
    let title = texts::sheet(language, lesson.name.in_language(language));
    Some(Document { title, opening: vec![Block::Note(about)], sections })
}

/// What the facilitator says before the first step.
fn spoken(session: &Session, lesson: &Lesson) -> Block {
    let language = session.settings.language;
    let case = session.case().map_or("", |case| case.name.in_language(language));
    let is_prediction =
        |step: &&Step| step.question.as_ref().is_some_and(|question| question.outcome().is_some());
    let predictions = lesson.steps.iter().filter(is_prediction).count();
    let about = lesson.about.in_language(language);
    Block::Paragraph(texts::spoken_words(language, lesson.minutes, case, about, predictions))
}

/// What stands where on the screen.
fn legend(language: Language) -> Block {
    let lines = [texts::legend_top, texts::legend_stack, texts::legend_figures, texts::legend_strip]
        .map(|line| line(language));
    let numbered = lines.iter().zip(1..).map(|(line, number)| format!("{number} · {line}"));
    Block::List(numbered.collect())
}

/// A page on which a participant writes before anyone types.
fn handout(language: Language, lesson: &Lesson) -> Section {
    let asked = lesson.steps.iter().filter_map(|step| match step.question.as_ref()? {
        Question::Statements(_) => None,
        question => {
            let goal = step.goal.in_language(language);
            let asked = format!("{goal} {}", predictions::question(language, question));
            Some(texts::handout_prediction(language, &asked))
        }
    });
    let statements = lesson.statements.iter();
    let statements = statements.map(|one| texts::handout_statement(language, one.text.in_language(language)));
    let lines: Vec<_> = asked.chain(statements).chain([texts::handout_home(language).to_owned()]).collect();
    let blocks = vec![Block::Note(texts::handout_note(language).to_owned()), Block::List(lines)];
    Section { is_on_new_page: true, ..Section::new("handout", texts::handout(language), blocks) }
}

/// A lesson that takes longer has a break half way, minutes.
const LONG: u16 = 90;

const BREAK: u32 = 10;

/// For each question of the debrief so many minutes.
const A_QUESTION: u32 = 4;

/// When each step begins and ends, with a break where it is long, and the debrief.
fn timing(language: Language, lesson: &Lesson) -> Vec<Block> {
    let (mut from, mut had_break) = (0_u32, lesson.minutes < LONG);
    let mut lines = Vec::new();
    for (step, place) in lesson.steps.iter().zip(1..) {
        // Never between a prediction and its reveal.
        let is_calm = step.question.is_none() && step.reveals.is_empty();
        if !had_break && is_calm && from >= u32::from(lesson.minutes) / 2 {
            lines.push(texts::timing_part(language, from, from + BREAK, texts::a_break(language)));
            (from, had_break) = (from + BREAK, true);
        }
        let until = from + u32::from(step.minutes);
        lines.push(texts::timing_step(language, from, until, place, step.goal.in_language(language)));
        from = until;
    }
    let until = from + A_QUESTION * u32::try_from(lesson.debrief.len()).unwrap_or_default();
    lines.push(texts::timing_part(language, from, until, texts::afterwards(language)));
    vec![Block::List(lines)]
}

/// Every step as the group meets it, played along the example of the lesson.
fn steps(language: Language, lesson: &Lesson, mut rehearsal: Rehearsal) -> Vec<Block> {
    let mut blocks = Vec::new();
    for (step, place) in lesson.steps.iter().zip(1..) {
        let goal = step.goal.in_language(language);
        let kind = lessons::kind(language, step.kind);
        blocks.push(Block::Heading(texts::step(language, place, goal, kind, step.minutes)));
        let mut terms = told_before(&rehearsal.session, step);
        terms.extend(example(&rehearsal.session, step));
        rehearsal.play();
        terms.extend(told_after(&rehearsal.session, step));
        blocks.push(Block::Terms(terms));
        rehearsal.go_on();
    }
    blocks
}

/// What stands on the screen when a step begins, and what to ask.
fn told_before(session: &Session, step: &Step) -> Vec<(String, String)> {
    let language = session.settings.language;
    let mut terms = vec![(texts::on_screen(language).to_owned(), captions::text(session, &step.text))];
    let keys = step.keys.iter().filter_map(|command| key(session, *command));
    let keys: Vec<_> = keys.map(|(key, label)| format!("{key} {label}")).collect();
    if !keys.is_empty() {
        terms.push((texts::keys(language).to_owned(), keys.join(" · ")));
    }
    if let Some(question) = &step.question {
        let mut asked = predictions::question(language, question);
        if let Question::Rank { competences, .. } = question {
            asked = format!("{asked}: {}", predictions::numbered(language, competences));
        }
        terms.push((texts::to_predict(language).to_owned(), asked));
        let hidden: Vec<_> = Outcome::ALL
            .into_iter()
            .filter(|outcome| session.hides(*outcome))
            .map(|outcome| outcome.name(language))
            .collect();
        if !hidden.is_empty() {
            terms.push((texts::hidden(language).to_owned(), hidden.join(", ")));
        }
    }
    if let Some(ask) = &step.ask {
        terms.push((texts::ask(language).to_owned(), ask.in_language(language).to_owned()));
    }
    terms
}

/// What a group finds out by the end of a step, with the figures of then.
fn told_after(session: &Session, step: &Step) -> Vec<(String, String)> {
    let language = session.settings.language;
    let mut terms = Vec::new();
    let revealed = session.teaching().map(|teaching| teaching.revealed()).unwrap_or_default();
    for one in revealed {
        if let Some(truth) = one.truth {
            let outcome = predictions::outcome(language, one.question, truth).join("; ");
            let question = predictions::question(language, one.question);
            terms.push((texts::outcome(language).to_owned(), format!("{question}: {outcome}")));
        }
    }
    if let Some(insight) = &step.insight {
        terms.push((texts::insight(language).to_owned(), captions::text(session, insight)));
    }
    terms
}

/// How to lead any lesson: begin, go on, predict, what to do when stuck, behind or ahead, and end.
fn leading(session: &Session, lesson: &Lesson) -> Block {
    let language = session.settings.language;
    let key = |command| key(session, command).map(|(key, _)| key).unwrap_or_default();
    let longest = lesson.steps.iter().max_by_key(|step| step.minutes);
    let longest = longest.map_or("", |step| step.goal.in_language(language));
    Block::List(vec![
        texts::lead_start(language, &lesson.id),
        texts::lead_steps(
            language,
            &key(Command::NextStep),
            &key(Command::PreviousStep),
            &key(Command::Note),
        ),
        texts::lead_predictions(language).to_owned(),
        texts::lead_stuck(language, &key(Command::Undo)),
        texts::lead_time(language, longest),
        texts::lead_end(language, &key(Command::KeepDebrief), &lesson.id),
    ])
}

/// What to press and to type at a step, as the example of the lesson has it; nothing when reading or talking is all.
fn example(session: &Session, step: &Step) -> Option<(String, String)> {
    let language = session.settings.language;
    let mut done: Vec<String> = step.play.iter().filter_map(|action| told(session, action)).collect();
    if let (Some(typed), Some((key, _))) = (&step.example, key(session, Command::Answer)) {
        done.push(texts::example_typed(language, &key, typed));
    }
    (!done.is_empty()).then(|| (texts::example(language).to_owned(), done.join(" · ")))
}

fn told(session: &Session, action: &Action) -> Option<String> {
    let language = session.settings.language;
    let (key, label) = key(session, action.command())?;
    let picked = match action {
        Action::Command(_) => return Some(format!("{key} {label}")),
        Action::Case(id) => &session.library.case(id)?.name,
        Action::Direction(id) => &session.library.direction(id)?.name,
    };
    Some(texts::example_picked(language, &key, picked.in_language(language)))
}

/// The first key of a command, and what it does.
fn key(session: &Session, command: Command) -> Option<(String, &'static str)> {
    let hint = keys::hint_from(session, command)?;
    Some((hint.keys.into_iter().next()?.0, hint.label))
}
