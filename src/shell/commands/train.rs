//! `train`: lists the lessons, gives one, or writes its facilitator's sheet; a debrief and what teams do have rooms of their own.

use super::{collect, debrief, explore, team_session};
use crate::guide::lesson::Lesson;
use crate::language::Language;
use crate::report::memo::document::Memo;
use crate::report::sheet::sheet;
use crate::report::{html, markdown};
use crate::session::destination::Destination;
use crate::session::settings::Settings;
use crate::shell::arguments::{Arguments, TrainRequest};
use crate::shell::failure::Failure;
use crate::shell::files::Content;
use crate::shell::{files, lookup, output};
use crate::texts::{command_line as texts, command_train as train_texts};
use std::path::Path;
use std::sync::Arc;

/// Does the one thing that is asked.
///
/// # Errors
/// Two things are asked, exit code 2; else as what is asked.
pub fn run(arguments: &Arguments, request: &TrainRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let options = [
        ("--sheet", request.sheet),
        ("--debrief", request.debrief.is_some()),
        ("--restart", request.restart),
        ("--collect", !request.collect.is_empty()),
        // Alone it says of what the debrief is.
        ("--teams", request.teams.is_some() && request.debrief.is_none()),
    ];
    let asked: Vec<_> = options.iter().filter(|(_, is_asked)| *is_asked).map(|(name, _)| *name).collect();
    if asked.len() > 1 {
        return Err(Failure::input(language, &[train_texts::one_thing(language, &asked.join(", "))]));
    }
    match &request.debrief {
        Some(file) => debrief::run(arguments, request, file),
        None if request.teams.is_some() => team_session::run(arguments, request),
        None if !request.collect.is_empty() => collect::run(arguments, request),
        None => lessons(arguments, request),
    }
}

/// Gives the lesson that was named, writes its sheet, or lists all lessons when none is named.
fn lessons(arguments: &Arguments, request: &TrainRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let content = files::content(language, arguments.scenarios.as_deref(), &[])?;
    let Some(name) = &request.name else {
        let lacking = match request {
            TrainRequest { sheet: true, .. } => train_texts::sheet_needs_lesson(language),
            TrainRequest { restart: true, .. } => train_texts::restart_what(language),
            _ => return output::to_screen(language, &list(language, &content)),
        };
        return Err(Failure::input(language, &[lacking.to_owned()]));
    };
    let lesson = named(language, &content, name)?;
    if request.sheet {
        return write_sheet(arguments, request, content, &lesson);
    }
    let id = lesson.id.clone();
    let destination = if request.restart { Destination::LessonAnew(id) } else { Destination::Lesson(id) };
    explore::open(arguments, request.theme.as_deref(), None, &destination, |_| {})
}

/// The lesson of this name.
///
/// # Errors
/// There is none, exit code 2.
pub fn named(language: Language, content: &Content, name: &str) -> Result<Arc<Lesson>, Failure> {
    let ids: Vec<_> = content.guides.lessons.iter().map(|lesson| lesson.id.as_str()).collect();
    let kind = train_texts::kind_lesson(language);
    let found = lookup::find(language, kind, name, &ids, |id| content.guides.lesson(id).map(Arc::clone));
    found.map_err(|mistake| Failure::input(language, &[mistake]))
}

/// Every lesson with its id, its length and what it is about.
fn list(language: Language, content: &Content) -> String {
    let lessons = &content.guides.lessons;
    let width = lessons.iter().map(|lesson| lesson.id.chars().count()).max().unwrap_or_default();
    let line = |lesson: &Arc<Lesson>| {
        let id = &lesson.id;
        let name = lesson.name.in_language(language);
        let about = lesson.about.in_language(language);
        let minutes = train_texts::lesson_minutes(language, lesson.minutes);
        format!("  {id:width$}  {name} ({minutes})\n  {:width$}  {about}\n", "")
    };
    let lines: String = lessons.iter().map(line).collect();
    format!("{}\n{lines}\n{}\n", train_texts::list_lessons(language), train_texts::how_to_train(language))
}

fn write_sheet(
    arguments: &Arguments,
    request: &TrainRequest,
    content: Content,
    lesson: &Arc<Lesson>,
) -> Result<(), Failure> {
    let language = arguments.language;
    let file = request.output.file.as_deref();
    output::check_place(language, file)?;
    let settings = Settings { language, ..Settings::default() };
    let sheet = sheet(&Arc::new(content.library), settings, lesson)
        .ok_or_else(|| Failure::input(language, &[texts::no_answer(language).to_owned()]))?;
    output::write(language, &rendered(language, &sheet, file), file)
}

/// A document as the name of its file asks for: a page, else Markdown.
fn rendered(language: Language, document: &Memo, file: Option<&Path>) -> String {
    if output::is_page(file) { html::memo(language, document) } else { markdown::memo(document) }
}
