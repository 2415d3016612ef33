//! Writer: files that the user asks for while at work. What must be simulated is simulated on a thread of its own, so that
//! keys never wait; the figures are those on the screen, since the same question always gives the same answer.

use crate::front::making::{Making, made, making};
use crate::language::Language;
use crate::report::screen;
use crate::session::Session;
use crate::session::message::Message;
use crate::session::output::Output;
use crate::shell::files::Places;
use crate::shell::interactive::events::Event;
use crate::shell::interactive::terminal;
use crate::shell::output;
use crate::shell::surroundings::home;
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
    let language = session.settings.language;
    let order = match making(session, output, size, own_files(session, asked.places)) {
        Making::Ordered(order) => order,
        Making::Made(content) => return tell(events, keep(&path, &content, language)),
        Making::Debrief(document) => {
            let text = output::written(language, &document, Some(&path));
            return tell(events, keep(&path, text.as_bytes(), language));
        }
        Making::Nothing(reason) => return tell(events, not_written(&path, reason)),
    };
    let (library, answers, place) = (Arc::clone(&session.library), events.clone(), path.clone());
    let body = move || {
        let made = catch_unwind(AssertUnwindSafe(|| made(&library, &order)));
        let made = made.unwrap_or_else(|_| Err(terminal::last_message()));
        let message = match made {
            Ok(content) => keep(&path, &content, language),
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

/// Writes a new file.
fn keep(path: &Path, content: &[u8], language: Language) -> Message {
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
    match (own, home()) {
        (Some(rest), Some(home)) => home.join(rest.trim_start_matches('/')),
        _ => PathBuf::from(name),
    }
}
