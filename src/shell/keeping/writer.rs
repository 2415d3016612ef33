//! Writer: the thread that writes explorations. Of what waits to be kept only the newest is written.

use crate::content::exploration::{
    merged, says_the_same, with_sources_of, write, write_kept, write_portfolio,
};
use crate::domain::library::Library;
use crate::language::Text;
use crate::numeric::hash::Hash;
use crate::session::keeping::{FileNotice, Trouble};
use crate::session::message::Message;
use crate::session::notice::Notice;
use crate::shell::keeping::autosave::{Autosave, open_lock};
use crate::shell::output;
use crate::texts::files as texts;
use crate::workspace::exploration::{Exploration, Kept, OwnFile};
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// A disk that takes longer does not hold up the keys.
const PATIENCE: Duration = Duration::from_millis(500);

/// How long another window gets before it is asked again.
const BETWEEN: Duration = Duration::from_millis(10);

struct Work {
    exploration: Exploration,
    library: Arc<Library>,
    how: How,
}

enum How {
    /// Where it belongs, unless something else was put there.
    Keep,
    /// To a new file of the user.
    SaveAs(PathBuf),
    /// To its file of the user, whatever stands there.
    Overwrite,
    /// Nowhere: what the program keeps of it goes away.
    Discard,
}

/// The way to the thread that writes. When this is dropped, everything is written.
pub struct Writer {
    /// Taken away to end the thread.
    work: Option<Sender<Work>>,
    written: Receiver<()>,
    waiting: usize,
    thread: Option<JoinHandle<()>>,
    present: PathBuf,
}

impl Writer {
    /// Starts the thread for an exploration that is kept in an autosave, and in a file of the user that holds `shared`, if it was saved
    /// under a name; `tell` gets every message that it has.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(
        autosave: Autosave,
        file: Option<OwnFile>,
        shared: Option<String>,
        tell: impl Fn(Message) + Send + 'static,
    ) -> io::Result<Self> {
        let (work, waiting) = channel();
        let (done, written) = channel();
        let present = autosave.path().to_owned();
        let desk = Desk { autosave, file, shared, trouble: None, tell };
        let thread =
            thread::Builder::new().name("writer".to_owned()).spawn(move || desk.work(&waiting, &done))?;
        Ok(Self { work: Some(work), written, waiting: 0, thread: Some(thread), present })
    }

    /// Keeps an exploration where it belongs.
    pub fn keep(&mut self, exploration: Exploration, library: Arc<Library>) {
        self.send(Work { exploration, library, how: How::Keep });
    }

    /// Saves an exploration to a new file of the user, and keeps it there from now on.
    pub fn save_as(&mut self, path: PathBuf, exploration: Exploration, library: Arc<Library>) {
        self.send(Work { exploration, library, how: How::SaveAs(path) });
    }

    /// Writes an exploration to its file of the user, whatever stands there.
    pub fn overwrite(&mut self, exploration: Exploration, library: Arc<Library>) {
        self.send(Work { exploration, library, how: How::Overwrite });
    }

    /// Ends, and takes away what the program keeps of the exploration; its file of the user stays.
    pub fn discard(mut self, exploration: Exploration, library: Arc<Library>) {
        self.send(Work { exploration, library, how: How::Discard });
    }

    /// Waits until what was to be kept is in its autosave, so that what is on the screen is also on disk.
    pub fn settle(&mut self) {
        while self.waiting > 0 && self.written.recv_timeout(PATIENCE).is_ok() {
            self.waiting -= 1;
        }
    }

    /// The file of the program in which the exploration was kept at first.
    pub fn present(&self) -> &Path {
        &self.present
    }

    fn send(&mut self, work: Work) {
        if self.work.as_ref().is_some_and(|way| way.send(work).is_ok()) {
            self.waiting += 1;
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.work = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The other end: writes on its own thread.
struct Desk<T> {
    autosave: Autosave,
    file: Option<OwnFile>,
    /// What the file of the user says, as far as we know.
    shared: Option<String>,
    trouble: Option<Trouble>,
    tell: T,
}

impl<T: Fn(Message)> Desk<T> {
    fn work(mut self, waiting: &Receiver<Work>, done: &Sender<()>) {
        while let Ok(first) = waiting.recv() {
            let queue: Vec<Work> = std::iter::once(first).chain(waiting.try_iter()).collect();
            for (place, work) in queue.iter().enumerate() {
                // What comes after it holds all that this would keep.
                let is_outdated = matches!(work.how, How::Keep) && place + 1 < queue.len();
                if is_outdated {
                    let _ = done.send(());
                } else {
                    self.carry_out(work, done);
                }
            }
        }
    }

    fn carry_out(&mut self, work: &Work, done: &Sender<()>) {
        if matches!(work.how, How::Discard) {
            return self.autosave.clear();
        }
        let kept = self.put_in_slot(work);
        let _ = done.send(());
        let shared = match &work.how {
            How::Keep | How::Discard => self.share(work),
            How::Overwrite => self.overwrite(work),
            How::SaveAs(path) => {
                self.save_as(path, work);
                Ok(())
            }
        };
        // It is somewhere when either of the two was written.
        let is_somewhere = kept.is_ok() || (self.file.is_some() && shared.is_ok());
        let mut trouble = if is_somewhere { shared.and(kept).err() } else { kept.err() };
        if let Some(Trouble::NotWritten { is_nowhere, .. }) = &mut trouble {
            *is_nowhere = !is_somewhere;
        }
        if self.trouble != trouble {
            self.trouble.clone_from(&trouble);
            (self.tell)(Message::Kept(trouble));
        }
    }

    fn put_in_slot(&self, work: &Work) -> Result<(), Trouble> {
        let kept = Kept { exploration: work.exploration.clone(), file: self.file.clone() };
        let text = write_kept(&kept, &work.library);
        self.autosave.put(&text).map_err(|error| not_written(self.autosave.path(), &error))
    }

    /// Writes to the file of the user when there is something new for it.
    fn share(&mut self, work: &Work) -> Result<(), Trouble> {
        let folder = output::directory_of(self.autosave.path());
        let Some(file) = &mut self.file else { return Ok(()) };
        let Some(text) = shared_text(&work.exploration, &work.library, file.is_portfolio) else {
            return Ok(());
        };
        if self.shared.as_ref() != Some(&text) {
            file.seen = Some(write_if_unchanged(file, &text, folder)?);
            self.shared = Some(text);
            // What the file holds from now on is known the next time too; else the user's own change seems another's.
            self.put_in_slot(work)?;
        }
        Ok(())
    }

    fn overwrite(&mut self, work: &Work) -> Result<(), Trouble> {
        let folder = output::directory_of(self.autosave.path());
        let Some(file) = &mut self.file else { return Ok(()) };
        let Some(text) = shared_text(&work.exploration, &work.library, file.is_portfolio) else {
            return Ok(());
        };
        file.seen = Some(overwrite(&file.path, &text, folder)?);
        self.shared = Some(text);
        self.put_in_slot(work)
    }

    fn save_as(&mut self, path: &Path, work: &Work) {
        let Some(text) = shared_text(&work.exploration, &work.library, false) else { return };
        if let Err(error) = output::create(path, |file| file.write_all(text.as_bytes())) {
            let reason = match error.kind() {
                ErrorKind::AlreadyExists => Text::of_words(texts::exists),
                _ => Text::same(&error.to_string()),
            };
            (self.tell)(Message::Told(Notice::File(FileNotice::NotSaved(path.to_owned(), reason))));
            return;
        }
        let autosave = Autosave::named(output::directory_of(self.autosave.path()), path);
        let seen = Some(content_hash(text.as_bytes()));
        self.file = Some(OwnFile { path: path.to_owned(), seen, is_portfolio: false });
        self.shared = Some(text);
        let before = std::mem::replace(&mut self.autosave, autosave);
        // Only when it is kept in its new place may it leave the old one.
        if self.put_in_slot(work).is_ok() && before.is_unnamed() {
            before.clear();
        }
        (self.tell)(Message::Saved(path.to_owned()));
    }
}

/// What a file of the user holds of an exploration: not where the user is in it, so that merely looking changes no file. Of a file
/// that holds a portfolio alone nothing when that is gone.
pub fn shared_text(exploration: &Exploration, library: &Library, is_portfolio: bool) -> Option<String> {
    if !is_portfolio {
        return Some(write(&exploration.to_share(), library));
    }
    let portfolios = &exploration.portfolios;
    portfolios.columns.get(portfolios.in_file?).map(|column| write_portfolio(column, library))
}

/// A hash of what a file says, in whatever order and whatever is noted beside it; of what cannot be read, of its bytes.
pub fn content_hash(bytes: &[u8]) -> u64 {
    let text = String::from_utf8_lossy(bytes);
    let says = toml::from_str::<toml::Table>(&text).map(|table| table.to_string());
    let mut hash = Hash::new();
    hash.add(says.as_deref().unwrap_or(&text));
    hash.value()
}

/// Writes to a file of the user when it still holds what was last seen there; gives the hash of what it holds then.
///
/// # Errors
/// What stands in the way; then the file is left as it is.
fn write_if_unchanged(file: &OwnFile, text: &str, folder: &Path) -> Result<u64, Trouble> {
    let _turn = turn(folder)?;
    let present = present(&file.path)?;
    let hash = content_hash(&present);
    let text = &std::str::from_utf8(&present).map_or(text.to_owned(), |file| with_sources_of(file, text));
    if std::str::from_utf8(&present).is_ok_and(|present| says_the_same(present, text)) {
        return Ok(hash);
    }
    if Some(hash) != file.seen {
        return Err(Trouble::ChangedElsewhere);
    }
    put(&file.path, &present, text)
}

/// What stands in a file of the user. What took its place and is no file would be waited for without end.
fn present(path: &Path) -> Result<Vec<u8>, Trouble> {
    if output::is_no_file(path) {
        return Err(Trouble::Gone);
    }
    match std::fs::read(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => Err(Trouble::Gone),
        read => read.map_err(|error| not_written(path, &error)),
    }
}

/// Writes what a text says to a file of the user in which comments and order stay; gives the hash of what it holds then.
fn put(path: &Path, present: &[u8], text: &str) -> Result<u64, Trouble> {
    let merged = std::str::from_utf8(present).ok().and_then(|present| merged(present, text));
    let text = merged.as_deref().unwrap_or(text);
    output::replace(path, |file| file.write_all(text.as_bytes()))
        .map_err(|error| not_written(path, &error))?;
    Ok(content_hash(text.as_bytes()))
}

/// Writes to a file of the user whatever it holds; gives the hash of what it holds then.
///
/// # Errors
/// The system refuses.
pub fn overwrite(path: &Path, text: &str, folder: &Path) -> Result<u64, Trouble> {
    let _turn = turn(folder)?;
    if output::is_no_file(path) {
        return Err(Trouble::Gone);
    }
    put(path, &std::fs::read(path).unwrap_or_default(), text)
}

/// What could not be written, and why.
pub fn not_written(path: &Path, error: &io::Error) -> Trouble {
    Trouble::NotWritten { path: path.to_owned(), reason: error.to_string(), is_nowhere: false }
}

/// How often another window is asked for its turn before this one tells that it cannot write.
const ASKED: u32 = 20;

/// One window at a time looks and writes: between the two another could write as well. Without a lock it is as good as it gets.
///
/// # Errors
/// Something holds the lock for longer than writing takes; the next change tries again.
fn turn(folder: &Path) -> Result<Option<File>, Trouble> {
    let path = folder.join("turn.lock");
    let Ok(lock) = open_lock(&path) else { return Ok(None) };
    for _ in 0..ASKED {
        match lock.try_lock() {
            Ok(()) => return Ok(Some(lock)),
            Err(TryLockError::WouldBlock) => thread::sleep(BETWEEN),
            Err(TryLockError::Error(_)) => return Ok(None),
        }
    }
    Err(not_written(&path, &ErrorKind::ResourceBusy.into()))
}
