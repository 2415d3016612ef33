//! `train`: lists the lessons, gives one, or writes its facilitator's sheet; a debrief and what teams do have rooms of their own.

use super::{collect, debrief, explore, team_session};
use crate::guide::lesson::Lesson;
use crate::language::Language;
use crate::report::document::Picture;
use crate::report::sheet::sheet;
use crate::session::Session;
use crate::session::keeping::OpenTarget;
use crate::session::message::Target;
use crate::session::settings::{Settings, Theme};
use crate::shell::arguments::{Arguments, TrainRequest};
use crate::shell::failure::Failure;
use crate::shell::files::{self, Content};
use crate::shell::{named, output};
use crate::texts::{command_line as texts, command_train as train_texts, debrief as sheet_texts};
use crate::tui::draw_on;
use crate::tui::picture::{self, Paper};
use crate::tui::text::wrapped;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::sync::Arc;

/// How wide a list is at most, cells: that of the narrowest usual terminal.
const WIDTH: u16 = 80;

/// Does the one thing that is asked.
///
/// # Errors
/// Two things are asked, exit code 2; else as what is asked.
pub fn run(arguments: &Arguments, request: &TrainRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let options = [
        ("--sheet", request.sheet && request.teams.is_none()),
        ("--debrief", request.debrief.is_some()),
        // With teams it says that what they began is not gone on with.
        ("--restart", request.restart && request.teams.is_none()),
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
    let lesson = named::lesson(language, &content.guides, name)
        .map_err(|mistake| Failure::input(language, &[mistake]))?;
    if request.sheet {
        return write_sheet(arguments, request, content, &lesson);
    }
    let id = lesson.id.clone();
    let open_target = if request.restart { OpenTarget::LessonAnew(id) } else { OpenTarget::Lesson(id) };
    explore::open(arguments, request.theme.as_deref(), None, &open_target, |_| {})
}

/// Every lesson with its id, its length and what it is about.
fn list(language: Language, content: &Content) -> String {
    let lessons = &content.guides.lessons;
    let width = lessons.iter().map(|lesson| lesson.id.chars().count()).max().unwrap_or_default();
    let room = WIDTH.saturating_sub(u16::try_from(width).unwrap_or(WIDTH) + 4);
    let line = |lesson: &Arc<Lesson>| {
        let id = &lesson.id;
        let name = lesson.name.in_language(language);
        let about = lesson.about.in_language(language);
        let minutes = train_texts::lesson_minutes(language, lesson.minutes);
        let lines = wrapped(&format!("{name} ({minutes})"), room, usize::MAX);
        let lines = lines.into_iter().chain(wrapped(about, room, usize::MAX));
        let margins = std::iter::once(id.as_str()).chain(std::iter::repeat(""));
        margins.zip(lines).map(|(margin, line)| format!("  {margin:width$}  {line}\n")).collect::<String>()
    };
    let lines: String = lessons.iter().map(line).collect();
    format!("{}\n{lines}\n{}\n", train_texts::list_lessons(language), train_texts::how_to_train(language))
}

/// Size of the screen on a sheet, cells.
const SCREEN: Rect = Rect { x: 0, y: 0, width: 100, height: 30 };

/// The screen as it stands, on white, with a number beside each part that the sheet explains: the verdict, the stack, the
/// outcomes and the strip of the lesson.
fn first_screen(session: &Session) -> Picture {
    let mut session = session.clone();
    session.settings.theme = Theme::Light;
    let mut buffer = Buffer::empty(SCREEN);
    let targets = draw_on(&mut buffer, &session);
    let row_of = |is_meant: fn(&Target) -> bool| {
        targets.iter().filter(|(_, target)| is_meant(target)).map(|(place, _)| place.y).min()
    };
    let strip = (0..SCREEN.height).find(|row| buffer[(0, *row)].symbol() == "━");
    let rows = [
        row_of(|target| matches!(target, Target::Tab(_))).map(|tabs| tabs + 1),
        row_of(|target| matches!(target, Target::Cell { .. })),
        row_of(|target| matches!(target, Target::Score { .. })),
        strip,
    ];
    let rows: Vec<_> = rows.into_iter().flatten().collect();
    Picture {
        title: sheet_texts::picture_title(session.settings.language).to_owned(),
        description: Some(sheet_texts::picture_caption(session.settings.language).to_owned()),
        signs: None,
        svg: picture::inside(&buffer, Paper::LIGHT) + &picture::marks(&rows, &buffer),
        class: "screen".to_owned(),
        size: picture::size_with_marks(&buffer),
    }
}

fn write_sheet(
    arguments: &Arguments,
    request: &TrainRequest,
    content: Content,
    lesson: &Arc<Lesson>,
) -> Result<(), Failure> {
    let language = arguments.language;
    let file = request.file.as_deref();
    output::check_place(language, file)?;
    let settings = Settings { language, ..Settings::default() };
    let picture = |session: &Session| output::is_page(file).then(|| first_screen(session));
    let sheet = sheet(&Arc::new(content.library), settings, lesson, picture)
        .ok_or_else(|| Failure::input(language, &[texts::no_answer(language).to_owned()]))?;
    output::write(language, output::written(language, &sheet, file), file)
}
