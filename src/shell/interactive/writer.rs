//! Writer: files that the user asks for while at work. What must be simulated is simulated on a thread of its own, so that
//! keys never wait; the figures are those on the screen, since the same question always gives the same answer.

use crate::domain::library::Library;
use crate::report::{self, Format, ambition_memo, screen};
use crate::session::Session;
use crate::session::message::Message;
use crate::session::output::Output;
use crate::session::screen::Screen;
use crate::session::settings::Theme;
use crate::shell::answers::{Kind, NoAnswer, Order, carry_out};
use crate::shell::files::Places;
use crate::shell::interactive::events::Event;
use crate::shell::interactive::terminal;
use crate::shell::output;
use crate::study::Study;
use crate::texts::command_line as texts;
use crate::texts::notices::Obstacle;
use crate::tui::draw_on;
use crate::tui::picture::{self, Paper};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread;

/// What the explorer is asked to write.
pub struct Asked<'a> {
    pub output: Output,
    /// The name of the file, as the user typed it.
    pub name: &'a str,
    pub size: Rect,
    /// Where content is, besides what is shipped.
    pub places: &'a Places,
}

/// Starts writing; the answer comes as an event.
pub fn write(session: &Session, asked: &Asked<'_>, events: &Sender<Event>) {
    let Asked { output, size, .. } = *asked;
    let path = path_of(asked.name);
    let kind = match output {
        Output::MemoPage | Output::MemoMarkdown if session.screen == Screen::Portfolio => {
            let format = if output == Output::MemoPage { Format::Html } else { Format::Markdown };
            let language = session.settings.language;
            let message = match ambition_memo::memo_of(session) {
                Some(memo) => keep(&path, report::written(language, &memo, format).as_bytes(), session),
                None => not_written(&path, Obstacle::NoFiguresYet.in_words(language).to_owned()),
            };
            tell(events, message);
            return;
        }
        Output::MemoPage => Kind::Memo(Format::Html),
        Output::MemoMarkdown => Kind::Memo(Format::Markdown),
        Output::Csv => Kind::Comparison(Format::Csv, Vec::new()),
        Output::Workbook => Kind::Comparison(Format::Xlsx, Vec::new()),
        Output::Json => Kind::Comparison(Format::Json, Vec::new()),
        Output::Debrief | Output::DebriefMarkdown => {
            let message = match output::debrief(session, &path) {
                Some(text) => keep(&path, text.as_bytes(), session),
                None => {
                    not_written(&path, Obstacle::NoFiguresYet.in_words(session.settings.language).to_owned())
                }
            };
            tell(events, message);
            return;
        }
        Output::Picture | Output::Text => {
            tell(events, keep(&path, drawn(session, size, output).as_bytes(), session));
            return;
        }
    };
    let order = Order {
        question: session.question(),
        baseline: session.document.baseline,
        language: session.settings.language,
        files: own_files(session, asked.places),
        kind,
    };
    let (library, session, answers) = (Arc::clone(&session.library), session.clone(), events.clone());
    let place = path.clone();
    let body = move || {
        let made = catch_unwind(AssertUnwindSafe(|| made(&library, &order)));
        let made = made.unwrap_or_else(|_| Err(terminal::last_message()));
        let message = match made {
            Ok(content) => keep(&path, &content, &session),
            Err(reason) => not_written(&path, reason),
        };
        tell(&answers, message);
    };
    if let Err(error) = thread::Builder::new().name("report".to_owned()).spawn(body) {
        tell(events, not_written(&place, error.to_string()));
    }
}

/// What of the user's own goes in: the file that is worked in, and content beside what is shipped.
fn own_files(session: &Session, places: &Places) -> Vec<String> {
    let file = session.keeping.file.iter().map(|file| file.display().to_string());
    file.chain(places.described(session.settings.language)).collect()
}

pub fn words(session: &Session) -> Option<String> {
    screen::plain(session)
}

fn made(library: &Arc<Library>, order: &Order) -> Result<Vec<u8>, String> {
    let mut study = Study::new(Arc::clone(library));
    carry_out(&mut study, library, order, &mut |_| {}).map_err(|reason| match reason {
        NoAnswer::Unanswerable => texts::no_answer(order.language).to_owned(),
        NoAnswer::Form(error) => error.to_string(),
    })
}

/// The screen as it is now, without what lies over it.
fn drawn(session: &Session, size: Rect, output: Output) -> String {
    let mut session = session.clone();
    (session.notice, session.overlay) = (None, None);
    let mut buffer = Buffer::empty(size);
    draw_on(&mut buffer, &session);
    if output == Output::Text {
        return picture::text(&buffer);
    }
    let case = session.case().map_or("", |case| case.name.in_language(session.settings.language));
    let paper = if session.settings.theme == Theme::Light { Paper::LIGHT } else { Paper::DARK };
    picture::svg(&buffer, &format!("speelveld · {case}"), paper)
}

/// Writes a new file.
fn keep(path: &Path, content: &[u8], session: &Session) -> Message {
    let language = session.settings.language;
    if let Some(reason) = output::misplaced(language, path) {
        return not_written(path, reason);
    }
    match output::write_new(path, content) {
        Ok(written) => Message::Written(written.display().to_string()),
        Err(error) => not_written(path, error.to_string()),
    }
}

fn not_written(path: &Path, reason: String) -> Message {
    Message::NotWritten { path: path.display().to_string(), reason }
}

fn tell(events: &Sender<Event>, message: Message) {
    // Without anyone to hear it the program is ending.
    let _ = events.send(Event::Answer(message));
}

/// What a user typed as a path: `~` is their own folder.
fn path_of(name: &str) -> PathBuf {
    let own = name.strip_prefix('~').filter(|rest| rest.is_empty() || rest.starts_with('/'));
    match (own, etcetera::home_dir()) {
        (Some(rest), Ok(home)) => home.join(rest.trim_start_matches('/')),
        _ => PathBuf::from(name),
    }
}
