//! `train`: lists the lessons, gives one, or writes its facilitator's sheet.

use super::explore;
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

/// Gives the lesson that was named, writes its sheet, or lists all lessons when none is named.
///
/// # Errors
/// There is no terminal, or the name, the theme or the content is wrong, exit code 2; a file or the terminal fails, exit code 1.
pub fn run(arguments: &Arguments, request: &TrainRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let content = files::content(language, arguments.scenarios.as_deref(), &[])?;
    let Some(name) = &request.name else {
        return match request.sheet {
            true => Err(Failure::input(language, &[train_texts::sheet_needs_lesson(language).to_owned()])),
            false => output::to_screen(language, &list(language, &content)),
        };
    };
    let ids: Vec<_> = content.guides.lessons.iter().map(|lesson| lesson.id.as_str()).collect();
    let lesson = lookup::find(language, train_texts::kind_lesson(language), name, &ids, |id| {
        content.guides.lesson(id).map(Arc::clone)
    })
    .map_err(|mistake| Failure::input(language, &[mistake]))?;
    if request.sheet {
        return write_sheet(arguments, request, content, &lesson);
    }
    let destination = Destination::Lesson(lesson.id.clone());
    explore::open(arguments, request.theme.as_deref(), None, &destination, |_| {})
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

/// A document as the name of its file asks for: HTML, else Markdown.
fn rendered(language: Language, document: &Memo, file: Option<&Path>) -> String {
    let end = file.and_then(Path::extension);
    let is_html = end.is_some_and(|end| ["html", "htm"].iter().any(|known| end.eq_ignore_ascii_case(known)));
    if is_html { html::memo(language, document) } else { markdown::memo(document) }
}
