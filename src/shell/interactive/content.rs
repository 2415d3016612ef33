//! Content: the content files under a running explorer. A thread reads them again when they change on disk, and tells.

use crate::content::LastGood;
use crate::content::diagnosis::problem::Problem;
use crate::content::file::{SourceText, shipped_files};
use crate::content::library::read_library;
use crate::content::own_case::{OwnCase, own_cases};
use crate::controls::keymap::Keymap;
use crate::domain::library::Library;
use crate::guide::lesson::Guides;
use crate::language::Language;
use crate::session::keeping::OpenTarget;
use crate::session::message::Message;
use crate::session::overlay::lists::OwnFile;
use crate::shell::configuration::Configuration;
use crate::shell::files::{self, Places};
use crate::shell::interactive::events::{self, Event};
use crate::shell::output;
use crate::shell::surroundings::{folder_of, settings_file};
use crate::texts::own_content as texts;
use notify::{Config, RecommendedWatcher, RecursiveMode, Watcher};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::Duration;

/// How long it must be quiet before files are read: an editor saves in several steps.
const QUIET: Duration = Duration::from_millis(60);

#[derive(Debug)]
enum Wake {
    /// Something in one of the places may have changed.
    Look,
    /// A case file is to be written.
    Write(OwnFile),
    /// A case file is to be read, and watched from now on.
    Open(PathBuf),
    Stop,
}

/// The way to the thread that reads content files. It ends when this is dropped.
#[derive(Debug)]
pub struct Content {
    wake: Sender<Wake>,
}

/// What the files held when they were last read.
pub struct Contents {
    language: Language,
    places: Places,
    texts: Option<Vec<SourceText>>,
    unreadable: Vec<Problem>,
    good: LastGood,
    library: Arc<Library>,
    guides: Arc<Guides>,
    problems: Arc<[Problem]>,
    own_cases: Arc<[OwnCase]>,
    own_files: Arc<[SourceText]>,
    keymap: Arc<Keymap>,
}

impl Contents {
    /// Reads the files for the first time. Where they hold no library at all, the shipped one it is; nothing when even
    /// that cannot be.
    pub fn open(language: Language, places: Places) -> Option<(Self, Message)> {
        let library = Arc::new(read_library(&shipped_files()).library?);
        let mut good = LastGood::default();
        good.read(&shipped_files(), Vec::new());
        // Nothing was read yet, so that even where there is nothing the first reading is told.
        let (texts, unreadable) = (None, Vec::new());
        let mut contents = Self {
            language,
            places,
            texts,
            unreadable,
            good,
            library,
            guides: Arc::default(),
            problems: Arc::default(),
            own_cases: Arc::default(),
            own_files: Arc::default(),
            keymap: Configuration::read(language).keymap(),
        };
        let read = contents.read()?;
        Some((contents, read))
    }

    /// The library of what the files held without problems.
    pub fn library(&self) -> Arc<Library> {
        Arc::clone(&self.library)
    }

    /// The lessons and demos of what the files held.
    pub fn guides(&self) -> Arc<Guides> {
        Arc::clone(&self.guides)
    }

    /// Reads the files again; nothing when they hold the same as before.
    fn read(&mut self) -> Option<Message> {
        let (texts, mut unreadable) = files::texts(self.language, &self.places);
        // The settings file is no content, but what is wrong with it is told in the same list.
        unreadable.extend(Configuration::read(self.language).problems(Some(&self.library)));
        if Some(&texts) == self.texts.as_ref() && unreadable == self.unreadable {
            return None;
        }
        let all = [shipped_files(), texts.clone()].concat();
        let reading = self.good.read(&all, unreadable.clone());
        self.own_cases = own_cases(&texts, &reading.problems).into();
        self.own_files = self.good.in_use(&texts).into();
        (self.texts, self.unreadable) = (Some(texts), unreadable);
        if let Some(library) = reading.library {
            self.library = Arc::new(library);
        }
        self.guides = Arc::new(reading.guides);
        self.problems = reading.problems.into();
        Some(self.message())
    }

    fn message(&self) -> Message {
        Message::LibraryRead {
            library: self.library(),
            guides: self.guides(),
            problems: Arc::clone(&self.problems),
            own_cases: Arc::clone(&self.own_cases),
            own_files: Arc::clone(&self.own_files),
        }
    }

    /// Reads the user's keys again; nothing when they are the same, or when something is wrong with them.
    fn read_keys(&mut self) -> Option<Message> {
        let configuration = Configuration::read(self.language);
        let keymap = configuration.keymap();
        if keymap == self.keymap || !configuration.problems(None).is_empty() {
            return None;
        }
        self.keymap = Arc::clone(&keymap);
        Some(Message::KeysRead(keymap))
    }

    /// The id of the case in a file; nothing when something is wrong with that.
    fn case_in(&self, file: &Path) -> Option<String> {
        let name = file.display().to_string();
        self.own_cases.iter().find(|own| own.file.name == name && own.is_sound).map(|own| own.id.clone())
    }
}

impl Content {
    /// Watches the places of contents on a thread of its own.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn watch(contents: Contents, events: Sender<Event>) -> std::io::Result<Self> {
        let (wake, woken) = channel();
        let (own, answers) = (wake.clone(), events.clone());
        events::start_thread("content", events, move || {
            let watch = Watch::new(&contents.places, own.clone());
            Desk { watch, contents, wake: own, events: answers }.work(&woken);
        })?;
        Ok(Self { wake })
    }

    /// Has a case file read and watched, and opens its case.
    pub fn open(&self, file: PathBuf) {
        let _ = self.wake.send(Wake::Open(file));
    }

    /// Has a case file written and read.
    pub fn write(&self, file: OwnFile) {
        let _ = self.wake.send(Wake::Write(file));
    }
}

impl Drop for Content {
    fn drop(&mut self) {
        let _ = self.wake.send(Wake::Stop);
    }
}

/// The other end: reads on its own thread.
struct Desk {
    contents: Contents,
    watch: Watch,
    wake: Sender<Wake>,
    events: Sender<Event>,
}

impl Desk {
    fn work(mut self, woken: &Receiver<Wake>) {
        // What changed before the watch began is seen now.
        let mut look = true;
        loop {
            // Until it is quiet nothing is read, but what the user wants written is written at once.
            let next = if look { woken.recv_timeout(QUIET) } else { woken.recv().map_err(Into::into) };
            let heard = match next {
                Ok(Wake::Look) => {
                    look = true;
                    true
                }
                Ok(Wake::Write(file)) => self.write(&file),
                Ok(Wake::Open(file)) => self.open(&file),
                Err(RecvTimeoutError::Timeout) => {
                    look = false;
                    self.look()
                }
                Ok(Wake::Stop) | Err(RecvTimeoutError::Disconnected) => false,
            };
            if !heard {
                return;
            }
        }
    }

    /// Reads what changed, and tells; false when nobody listens.
    fn look(&mut self) -> bool {
        // Folders that came since are watched before they are read, so that nothing slips between.
        self.watch.renew();
        let read = [self.contents.read(), self.contents.read_keys()];
        read.into_iter().flatten().all(|message| self.tell(message))
    }

    /// Reads a case file and watches it from now on; opens its case, or tells that something is wrong with it. False when
    /// nobody listens.
    fn open(&mut self, file: &Path) -> bool {
        self.contents.places.add(file);
        self.watch = Watch::new(&self.contents.places, self.wake.clone());
        let heard = self.look();
        let event = match self.contents.case_in(file) {
            Some(id) => Event::Open(OpenTarget::Case(id)),
            None => Event::Answer(self.contents.message()),
        };
        heard && self.events.send(event).is_ok()
    }

    /// Writes a case file, reads it, and tells how it went; false when nobody listens.
    fn write(&mut self, file: &OwnFile) -> bool {
        let Contents { language, places, .. } = &self.contents;
        let outcome = write_own(*language, places, file);
        self.look() && self.tell(Message::OwnWritten { kind: file.kind, id: file.id.clone(), outcome })
    }

    fn tell(&self, message: Message) -> bool {
        self.events.send(Event::Answer(message)).is_ok()
    }
}

/// The watch over folders, and over the nearest folder above those that are not there yet.
struct Watch {
    /// Without one, as where the system has no more watches or threads to give, nothing is told; the explorer works on.
    watcher: Option<RecommendedWatcher>,
    interest: Interest,
}

#[derive(Clone)]
struct Interest {
    folders: Vec<PathBuf>,
    files: Vec<PathBuf>,
}

impl Interest {
    fn has(&self, path: &Path) -> bool {
        let is_near = |folder: &PathBuf| path.starts_with(folder) || folder.starts_with(path);
        self.folders.iter().any(is_near) || self.files.iter().any(|file| file == path)
    }

    /// What to watch: the folders that are there, and the nearest one above the others; the folder of each file and not the
    /// file, since an editor saves by putting a new file in the place of the old one.
    fn watched(&self) -> impl Iterator<Item = (&Path, RecursiveMode)> {
        let folders = self.folders.iter().filter_map(|folder| {
            let present = folder.ancestors().find(|above| above.is_dir())?;
            let is_there = present == folder.as_path();
            Some((present, if is_there { RecursiveMode::Recursive } else { RecursiveMode::NonRecursive }))
        });
        let of_files =
            self.files.iter().filter_map(|file| Some((file.parent()?, RecursiveMode::NonRecursive)));
        // A folder that is watched deeply must stay so when a file lies in it.
        of_files.chain(folders)
    }
}

impl Watch {
    fn new(places: &Places, wake: Sender<Wake>) -> Self {
        let files = places.opened_files().into_iter().chain(settings_file()).collect();
        let interest = Interest { folders: places.folders(), files };
        let of_interest = interest.clone();
        let watch = move |event: notify::Result<notify::Event>| {
            // Our own reading is an event too: to answer that would never end.
            let is_change = event.is_ok_and(|event| {
                !event.kind.is_access() && event.paths.iter().any(|path| of_interest.has(path))
            });
            if is_change {
                let _ = wake.send(Wake::Look);
            }
        };
        let watcher = notify::recommended_watcher(watch).ok().and_then(|mut watcher| {
            // Where the system has no thread for it, it says nothing, and panics when it is asked to watch or to end.
            if watcher.configure(Config::default()).is_ok() {
                return Some(watcher);
            }
            std::mem::forget(watcher);
            None
        });
        Self { watcher, interest }
    }

    /// Watches the folders that are there, and waits above the others. Every time anew: a folder may have been taken away
    /// and have come back, and then the old watch sees nothing.
    fn renew(&mut self) {
        let Some(watcher) = &mut self.watcher else { return };
        for (folder, mode) in self.interest.watched() {
            let _ = watcher.unwatch(folder);
            let _ = watcher.watch(folder, mode);
        }
    }
}

/// Writes a file of the user's own: a new one in the user's own folder, or one in the place of what it was read as.
///
/// # Errors
/// Why it was not written, in words; what was there is as it was.
pub fn write_own(language: Language, places: &Places, file: &OwnFile) -> Result<(), String> {
    let put = |path: &Path| output::replace(path, |out| out.write_all(file.text.as_bytes()));
    let written = match &file.replaces {
        Some(before) => {
            let path = PathBuf::from(&before.name);
            let is_same = files::read(language, &path).is_ok_and(|now| now.text == before.text);
            if !is_same {
                return Err(texts::changed_meanwhile(language).to_owned());
            }
            put(&path)
        }
        None => {
            let own = places.own.as_ref().ok_or_else(|| texts::no_folder(language).to_owned())?;
            let folder = own.join(folder_of(file.kind));
            let path = folder.join(format!("{}.toml", file.id));
            if path.exists() {
                return Err(texts::file_exists(language, &path.display().to_string()));
            }
            fs::create_dir_all(&folder).and_then(|()| put(&path))
        }
    };
    written.map_err(|error| files::reason(language, &error))
}
