//! Sheet: what a facilitator needs to lead a lesson, from this sheet alone, with the figures as the engine computes them now.

use super::debrief::{afterwards, goals};
use super::document::{Block, Document, Figure, Picture, Section};
use super::rehearsal::Rehearsal;
use crate::controls::command::Command;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::Question;
use crate::guide::demo::Action;
use crate::guide::lesson::{Lesson, Statement, Step};
use crate::language::Language;
use crate::session::Session;
use crate::session::settings::Settings;
use crate::texts::{debrief as texts, lessons};
use crate::view::activity::captions;
use crate::view::formatting::{capitalised, count, uncapitalised};
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
    let mut prepare: Vec<_> = lesson.prepare.iter().map(|one| one.in_language(language).to_owned()).collect();
    prepare.push(texts::prepare_organisation(language).to_owned());
    let organisation = rehearsal.session.organisation()?.name.in_language(language).to_owned();
    let computed = Block::Paragraph(texts::sheet_note(language, &futures, &organisation));
    let leading = leading(&rehearsal.session, lesson);
    let (timing, whole) = timing(language, lesson);
    let mut said =
        vec![spoken(&rehearsal.session, lesson, whole), Block::Heading(texts::legend(language).to_owned())];
    said.extend(draw(&rehearsal.session).map(|picture| {
        Block::Figure(Figure {
            caption: texts::picture_caption(language).to_owned(),
            pictures: vec![picture],
        })
    }));
    said.push(legend(language));
    let sections = vec![
        Section::new("opening", texts::spoken(language), said),
        Section::new("goals", texts::goals(language), goals(language, lesson)),
        Section::new("prepare", texts::prepare(language), vec![Block::List(prepare)]),
        Section::new("leading", texts::how_to_lead(language), vec![leading]),
        Section::new("timing", texts::timing(language), vec![Block::List(timing)]),
        Section::new(
            "steps",
            texts::steps(language),
            std::iter::once(computed).chain(steps(language, lesson, rehearsal)).collect(),
        ),
        Section::new("afterwards", texts::afterwards(language), afterwards(language, lesson)),
        handout(library, language, lesson),
    ];
    let about = texts::sheet_about(language, whole, lesson.minutes, lesson.audience.in_language(language));
    let title = texts::sheet(language, lesson.name.in_language(language));
    let opening = vec![Block::Note(about), Block::Lead(lesson.about.in_language(language).to_owned())];
    Some(Document { title, opening, sections })
}

/// What the facilitator says before the first step.
fn spoken(session: &Session, lesson: &Lesson, minutes: u32) -> Block {
    let language = session.settings.language;
    let case = session.case().map_or("", |case| case.name.in_language(language));
    let others =
        lesson.steps.iter().filter(|step| step.case.as_ref().is_some_and(|id| *id != lesson.start.case));
    let cases = match others.count() {
        0 => texts::one_case(language, &uncapitalised(case)),
        others => texts::so_many_cases(language, others + 1),
    };
    let is_prediction =
        |step: &&Step| step.question.as_ref().is_some_and(|question| question.outcome().is_some());
    let predictions = lesson.steps.iter().filter(is_prediction).count();
    let about = lesson.about.in_language(language);
    let often = match predictions {
        1 => texts::once(language).to_owned(),
        times => texts::so_many_times(language, times),
    };
    Block::Paragraph(texts::spoken_words(language, minutes, &cases, about, &often))
}

/// What stands where on the screen.
fn legend(language: Language) -> Block {
    let lines = [texts::legend_top, texts::legend_stack, texts::legend_figures, texts::legend_strip]
        .map(|line| line(language));
    let numbered = lines.iter().zip(1..).map(|(line, number)| format!("{number} · {line}"));
    Block::List(numbered.collect())
}

/// A page on which a participant writes before anyone types.
fn handout(library: &Library, language: Language, lesson: &Lesson) -> Section {
    let is_of_several = lesson.steps.iter().any(|step| step.case.is_some());
    let mut present = &lesson.start.case;
    let asked = lesson.steps.iter().filter_map(|step| {
        present = step.case.as_ref().unwrap_or(present);
        let question = step.question.as_ref()?;
        let case = library.case(present).filter(|_| is_of_several);
        let case = case.map_or(String::new(), |case| format!("{}. ", case.name.in_language(language)));
        let goal = step.goal.in_language(language);
        let asked = format!("{case}{goal} {}", predictions::question(language, question));
        Some(match question {
            Question::Statements(_) => return None,
            Question::Range { outcome, .. } => {
                texts::handout_range(language, &asked, lessons::unit(language, *outcome))
            }
            Question::Rank { competences, .. } => {
                texts::handout_rank(language, &asked, &predictions::numbered(language, competences))
            }
            Question::Better { .. } => texts::handout_prediction(language, &asked),
        })
    });
    let statements = lesson.statements.iter();
    let statements = statements.map(|one| texts::handout_statement(language, one.text.in_language(language)));
    let lines: Vec<_> = asked.chain(statements).chain([texts::handout_home(language).to_owned()]).collect();
    let blocks = vec![Block::Note(texts::handout_note(language).to_owned()), Block::List(lines)];
    Section { is_on_new_page: true, ..Section::new("handout", texts::handout(language), blocks) }
}

/// A lesson that takes longer with its debrief has a break half way, minutes.
const LONG: u32 = 90;

const BREAK: u32 = 10;

/// For each question of the debrief so many minutes.
const A_QUESTION: u32 = 4;

/// When each step begins and ends, with a break where it is long, and the debrief; and how long all of it takes, minutes.
fn timing(language: Language, lesson: &Lesson) -> (Vec<String>, u32) {
    let debrief = A_QUESTION * u32::try_from(lesson.debrief.len()).unwrap_or_default();
    let (mut from, mut had_break) = (0_u32, u32::from(lesson.minutes) + debrief < LONG);
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
    lines.push(texts::timing_part(language, from, from + debrief, texts::afterwards(language)));
    (lines, from + debrief)
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
        let expected = match (one.question, one.truth) {
            (Question::Statements(_), _) => statements(language, one.statements),
            (question, Some(truth)) => {
                let outcome = predictions::outcome(language, question, truth).join("; ");
                format!("{} · {outcome}", predictions::question(language, question))
            }
            (_, None) => continue,
        };
        let term = (texts::outcome(language).to_owned(), expected);
        // What was asked before and after has one answer.
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    if let Some(insight) = &step.insight {
        terms.push((texts::insight(language).to_owned(), captions::text(session, insight)));
    }
    terms
}

/// What is true of each statement, and why.
fn statements(language: Language, statements: &[Statement]) -> String {
    let one = |(statement, number): (&Statement, usize)| {
        let word = if statement.right { lessons::so(language) } else { lessons::not_so(language) };
        let because = statement.because.in_language(language);
        let told = lessons::statement_expected(
            language,
            statement.text.in_language(language),
            &capitalised(word),
            because,
        );
        format!("{number} {told}")
    };
    statements.iter().zip(1..).map(one).collect::<Vec<_>>().join(" ")
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
        let marks = [('+', lessons::mark_of_true(language)), ('-', lessons::mark_of_false(language))];
        let typed = match step.question {
            Some(Question::Statements(_)) => {
                marks.iter().fold(typed.clone(), |typed, (sign, mark)| typed.replace(*sign, mark))
            }
            _ => typed.clone(),
        };
        done.push(texts::example_typed(language, &key, &typed));
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
