//! Opening: from a target to a session on it, and to the thread that keeps it.

use super::failure::Failure;
use super::files;
use super::keeping::{self, Autosave, Writer, content_hash, shared_text};
use super::surroundings::colour_on_error;
use crate::content::diagnosis::problem::Problem;
use crate::content::exploration::{opened_link, read, read_kept};
use crate::content::file::{FileKind, SourceText};
use crate::content::kinds::portfolio::read_portfolio;
use crate::content::own_case::own_organisation;
use crate::domain::library::Library;
use crate::front::kept::{first_sentence, is_of_lesson, lesson_name};
use crate::guide::lesson::Guides;
use crate::language::{Language, Text};
use crate::session::Session;
use crate::session::keeping::{FileNotice, InProgress, OpenTarget, Recent};
use crate::session::message::Message;
use crate::session::notice::Notice;
use crate::session::settings::Settings;
use crate::shell::failure;
use crate::shell::surroundings::{home, state_folder};
use crate::texts::{command_line, files as texts};
use crate::workspace::exploration::{Exploration, Kept, OwnFile};
use crate::workspace::portfolios::Portfolios;
use crate::workspace::position::{Position, Screen};
use crate::workspace::progress::Progress;
use crate::workspace::team_rules::Rules;
use crate::workspace::teams::Teams;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// A session, with the thread that keeps it.
pub struct Opened {
    /// The session; what there is to say about the opening is its notice.
    pub session: Session,
    pub writer: Writer,
}

pub enum Refusal {
    /// What is wrong in the file.
    Problems(PathBuf, Vec<Problem>),
    /// The library has no case with this id.
    UnknownCase(String),
    UnknownLesson(String),
    /// Another window works on what is kept under this name.
    InAnotherWindow(PathBuf),
    /// The system gives no thread, or does not let a file be moved.
    System(io::Error),
}

struct Found {
    exploration: Exploration,
    autosave: Autosave,
    /// The file of the user with what we know of it, and what it says when that is known.
    file: Option<(OwnFile, Option<String>)>,
    notice: Option<Notice>,
    /// Was nothing of it kept before? Then nothing is until there is a change.
    is_new: bool,
}

/// Opens destinations, with content and settings as they are now.
pub struct Opening<'a, T> {
    pub library: &'a Arc<Library>,
    pub guides: &'a Arc<Guides>,
    pub settings: &'a Settings,
    /// How the thread that keeps the session tells how that goes.
    pub tell: T,
}

impl<T: Fn(Message) + Send + 'static> Opening<'_, T> {
    /// Opens a target.
    ///
    /// # Errors
    /// Why not.
    pub fn open(self, open_target: &OpenTarget) -> Result<Opened, Refusal> {
        let found = match open_target {
            OpenTarget::Last => self.newest(|_| true)?,
            OpenTarget::Own => {
                let own = self.newest(|kept| kept.exploration.progress.is_none())?;
                Found { notice: Some(Notice::LessonLeft), ..own }
            }
            OpenTarget::New => self.first()?,
            OpenTarget::Case(id) => self.case(id)?,
            OpenTarget::Teams(id) => self.teams(id)?,
            OpenTarget::File(path) => self.file(&located(path), IfChanged::Mine)?,
            OpenTarget::Lesson(id) => self.lesson(id)?,
            OpenTarget::LessonAnew(id) => self.lesson_anew(id)?,
            OpenTarget::Kept(name) => self.kept(name)?,
            OpenTarget::Link(link) => self.link(link)?,
        };
        self.session(found)
    }

    /// Opens a file of the user as it is now, without the changes that did not get into it.
    ///
    /// # Errors
    /// Why not.
    pub fn reread(self, path: &Path) -> Result<Opened, Refusal> {
        let found = self.file(path, IfChanged::Theirs)?;
        self.session(found)
    }

    fn session(self, found: Found) -> Result<Opened, Refusal> {
        let Found { exploration, autosave, file, notice, is_new } = found;
        let case = exploration.case.clone();
        let session = Session::open(Arc::clone(self.library), self.settings.clone(), &exploration);
        let mut session = session.ok_or(Refusal::UnknownCase(case))?.with_guides(Arc::clone(self.guides));
        session.resume(exploration.progress.as_ref());
        let (file, shared) = file.map_or((None, None), |(file, shared)| (Some(file), shared));
        session.keep_in(file.as_ref().map(|file| file.path.clone()));
        session.notice = notice;
        let mut writer = Writer::start(autosave, file, shared, self.tell).map_err(Refusal::System)?;
        if !is_new {
            writer.keep(exploration, Arc::clone(self.library));
        }
        Ok(Opened { session, writer })
    }

    /// What was last worked on of what is meant, in so far as no other window has it.
    fn newest(&self, is_meant: impl Fn(&Kept) -> bool) -> Result<Found, Refusal> {
        let folder = state_folder();
        for path in keeping::kept_files(&folder) {
            let name = path.file_stem().and_then(|name| name.to_str());
            if let Some(autosave) = name.and_then(|name| Autosave::lock(&folder, name)) {
                return match self.read_autosave(&autosave) {
                    Ok(kept) if is_meant(&kept) && self.can_go_on(&kept) => Ok(self.resumed(autosave, kept)),
                    Ok(_) => continue,
                    Err(problems) => {
                        let reason = first_sentence(&problems);
                        let notice = Some(Notice::File(FileNotice::NotResumed(path, reason)));
                        self.first().map(|found| Found { notice, ..found })
                    }
                };
            }
        }
        self.first()
    }

    fn can_go_on(&self, kept: &Kept) -> bool {
        match &kept.exploration.progress {
            Some(Progress::Lesson(progress)) => self.guides.lesson(&progress.lesson).is_some(),
            Some(Progress::Teams(_)) | None => true,
        }
    }

    /// A lesson where it was left, else at its beginning.
    fn lesson(&self, id: &str) -> Result<Found, Refusal> {
        let autosave = Autosave::lock_beside(&state_folder(), &lesson_name(id));
        match self.read_autosave(&autosave) {
            Ok(kept) if is_of_lesson(&kept, id) => Ok(self.resumed(autosave, kept)),
            _ => self.lesson_in(autosave, id),
        }
    }

    fn lesson_anew(&self, id: &str) -> Result<Found, Refusal> {
        self.lesson_in(Autosave::lock_beside(&state_folder(), &lesson_name(id)), id)
    }

    /// A lesson at its beginning, in an autosave of which is set aside what is in it.
    fn lesson_in(&self, autosave: Autosave, id: &str) -> Result<Found, Refusal> {
        let lesson = self.guides.lesson(id);
        let own = own_organisation(self.library, self.settings.organisation.as_deref());
        let exploration = lesson.and_then(|lesson| lesson.beginning(self.library, own.as_deref()));
        let exploration = exploration.ok_or_else(|| Refusal::UnknownLesson(id.to_owned()))?;
        let notice = autosave.set_aside().map_err(Refusal::System)?.map(Notice::LessonAnew);
        Ok(Found { exploration, autosave, file: None, notice, is_new: true })
    }

    /// A new exploration of the first case.
    fn first(&self) -> Result<Found, Refusal> {
        self.case(&self.library.cases.first().map(|case| case.id.clone()).unwrap_or_default())
    }

    /// A new exploration of a case.
    fn case(&self, id: &str) -> Result<Found, Refusal> {
        let unknown = || Refusal::UnknownCase(id.to_owned());
        let case = self.library.case(id).ok_or_else(unknown)?;
        let set = self.settings.organisation.as_ref().and_then(|id| self.library.organisation(id));
        let organisation = set.or(self.library.organisations.first()).ok_or_else(unknown)?;
        let exploration = Exploration::of(self.library, case, &organisation.id);
        let autosave = Autosave::unnamed(&state_folder());
        Ok(Found { exploration, autosave, file: None, notice: None, is_new: true })
    }

    /// A new session with teams on a case.
    fn teams(&self, id: &str) -> Result<Found, Refusal> {
        let found = self.case(id)?;
        let progress = Some(Progress::Teams(Teams::new(Rules::default())));
        Ok(Found { exploration: Exploration { progress, ..found.exploration }, is_new: false, ..found })
    }

    /// What the program keeps under a name.
    fn kept(&self, name: &str) -> Result<Found, Refusal> {
        let folder = state_folder();
        let path = folder.join(format!("{name}.toml"));
        let autosave = Autosave::lock(&folder, name).ok_or_else(|| Refusal::InAnotherWindow(path.clone()))?;
        let kept = self.read_autosave(&autosave).map_err(|problems| Refusal::Problems(path, problems))?;
        Ok(self.resumed(autosave, kept))
    }

    /// The exploration in a link, as a new one.
    fn link(&self, link: &str) -> Result<Found, Refusal> {
        let refused = |problems| Refusal::Problems(PathBuf::from("link"), problems);
        let text = opened_link(link).ok_or_else(|| {
            refused(vec![Problem::unreadable("link", texts::no_link(self.settings.language))])
        })?;
        let exploration = read(&text, self.library).map_err(refused)?;
        let autosave = Autosave::unnamed(&state_folder());
        let notice = Some(Notice::File(FileNotice::Taken("link".into())));
        Ok(Found { exploration, autosave, file: None, notice, is_new: false })
    }

    fn file(&self, path: &Path, if_changed: IfChanged) -> Result<Found, Refusal> {
        let theirs = self.read_file(path).map_err(|problems| Refusal::Problems(path.to_owned(), problems))?;
        let autosave = Autosave::named(&state_folder(), path);
        let mine = self.read_autosave(&autosave).ok().filter(|_| if_changed == IfChanged::Mine);
        let notice = Some(Notice::File(FileNotice::Opened(path.to_owned())));
        let found =
            Found { exploration: theirs.exploration.clone(), autosave, file: None, notice, is_new: false };
        Ok(match mine {
            Some(mine) => self.with_file(found, mine, path, Some(theirs)),
            None => found.of(theirs, path, self.library),
        })
    }

    /// What was worked on before, together with the file of the user that it belongs to.
    fn resumed(&self, autosave: Autosave, kept: Kept) -> Found {
        let case =
            self.library.case(&kept.exploration.case).map(|case| case.name.clone()).unwrap_or_default();
        let is_lesson = matches!(kept.exploration.progress, Some(Progress::Lesson(_)));
        let notice = if is_lesson { Notice::LessonResumed } else { Notice::File(FileNotice::Resumed(case)) };
        let exploration = kept.exploration.clone();
        let found = Found { exploration, autosave, file: None, notice: Some(notice), is_new: false };
        match kept.file.clone().filter(|_| !is_lesson) {
            Some(OwnFile { path, .. }) => {
                let theirs = self.read_file(&path).ok();
                self.with_file(found, kept, &path, theirs)
            }
            None => found,
        }
    }

    /// Puts what is kept beside the file that it belongs to. What we did not get into it counts; without that, what is in it.
    fn with_file(&self, found: Found, mine: Kept, path: &Path, theirs: Option<Shared>) -> Found {
        let seen = mine.file.as_ref().and_then(|file| file.seen);
        let is_portfolio = mine.file.as_ref().is_some_and(|file| file.is_portfolio);
        let my_text = shared_text(&mine.exploration, self.library, is_portfolio);
        let has_all = seen.is_some() && seen == my_text.as_ref().map(|text| content_hash(text.as_bytes()));
        match theirs {
            Some(theirs) if seen == Some(theirs.hash) || my_text == theirs.text(self.library) => {
                Found { exploration: mine.exploration, ..found.of(theirs, path, self.library) }
            }
            Some(theirs) if has_all => found.of(theirs, path, self.library),
            // The first attempt to write finds that it was changed, and tells.
            _ => Found {
                exploration: mine.exploration,
                file: Some((OwnFile { path: path.to_owned(), seen, is_portfolio }, None)),
                ..found
            },
        }
    }

    fn read_autosave(&self, autosave: &Autosave) -> Result<Kept, Vec<Problem>> {
        let text = files::read(self.settings.language, autosave.path()).map_err(|problem| vec![problem])?;
        read_kept(&text, self.library)
    }

    fn read_file(&self, path: &Path) -> Result<Shared, Vec<Problem>> {
        let text = files::read(self.settings.language, path).map_err(|problem| vec![problem])?;
        let hash = content_hash(text.text.as_bytes());
        let is_portfolio = files::kind_of(&text) == Some(FileKind::Portfolio);
        let exploration = if is_portfolio { self.around(&text)? } else { read(&text, self.library)? };
        Ok(Shared { exploration, hash, is_portfolio })
    }

    /// An exploration around the portfolio in a file, on its screen.
    fn around(&self, text: &SourceText) -> Result<Exploration, Vec<Problem>> {
        let portfolios = Portfolios::of_file(self.library, read_portfolio(text, self.library)?);
        let start = self.first().map_err(|_| Vec::new())?.exploration;
        let position = Position { screen: Screen::Portfolio, ..start.position };
        Ok(Exploration { portfolios, position, ..start })
    }
}

/// What counts when a file of the user was changed elsewhere.
#[derive(Clone, Copy, PartialEq, Eq)]
enum IfChanged {
    /// The changes that did not get into it, if there are any.
    Mine,
    Theirs,
}

/// What a file of the user holds.
struct Shared {
    exploration: Exploration,
    hash: u64,
    is_portfolio: bool,
}

impl Shared {
    fn text(&self, library: &Library) -> Option<String> {
        shared_text(&self.exploration, library, self.is_portfolio)
    }
}

impl Found {
    /// The same with what is in a file of the user.
    fn of(self, shared: Shared, path: &Path, library: &Library) -> Self {
        let said = shared.text(library);
        let Shared { exploration, hash, is_portfolio } = shared;
        let file = OwnFile { path: path.to_owned(), seen: Some(hash), is_portfolio };
        Self { exploration, file: Some((file, said)), ..self }
    }
}

impl Refusal {
    /// The refusal as the command line tells it, exit code 2; 1 when the system fails.
    pub fn failure(self, language: Language, library: &Library) -> Failure {
        match self {
            Self::Problems(_, problems) => Failure::content(language, &problems, colour_on_error()),
            Self::UnknownCase(id) => {
                let ids: Vec<_> = library.cases.iter().map(|case| case.id.as_str()).collect();
                let kind = command_line::kind_case(language);
                Failure::input(language, &[failure::unknown(language, kind, &id, &ids)])
            }
            Self::UnknownLesson(id) => {
                Failure::input(language, &[texts::not_opened(language, &id, texts::unknown_lesson(language))])
            }
            Self::InAnotherWindow(path) => {
                let why = texts::in_another_window(language);
                Failure::outside(language, &texts::not_opened(language, &path.to_string_lossy(), why))
            }
            Self::System(error) => Failure::outside(language, &error.to_string()),
        }
    }

    /// The refusal as the explorer tells it.
    pub fn notice(self) -> Notice {
        let (path, reason) = match self {
            Self::Problems(path, problems) => (path, first_sentence(&problems)),
            Self::UnknownCase(id) => (id.into(), Text::of_words(texts::unknown_case)),
            Self::UnknownLesson(id) => (id.into(), Text::of_words(texts::unknown_lesson)),
            Self::InAnotherWindow(path) => (path, Text::of_words(texts::in_another_window)),
            Self::System(error) => (PathBuf::new(), Text::same(&error.to_string())),
        };
        Notice::File(FileNotice::NotOpened(path, reason))
    }
}

/// The file in which a lesson is kept, once it was begun.
pub fn lesson_file(id: &str) -> PathBuf {
    state_folder().join(format!("{}.toml", lesson_name(id)))
}

/// Keeps what comes in a place of its own, without a name.
///
/// # Errors
/// The system gives no thread.
pub fn writer_apart(tell: impl Fn(Message) + Send + 'static) -> io::Result<Writer> {
    Writer::start(Autosave::unnamed(&state_folder()), None, None, tell)
}

/// The explorations that were worked on before; not the present one.
pub fn recent(session: &Session, writer: &Writer) -> Vec<Recent> {
    let mut recent = keeping::recent(&state_folder(), writer.present(), &session.library);
    recent.retain(|one| one.file.is_none() || one.file != session.keeping.file);
    recent
}

/// The lessons and sessions with teams that were kept; of the latter not the present one.
pub fn in_progress(session: &Session, writer: &Writer) -> Vec<InProgress> {
    keeping::in_progress(&state_folder(), writer.present(), &session.library)
}

/// The whole path of what was typed: from the home folder after `~`, and with the ending that our files have.
pub fn located(typed: &Path) -> PathBuf {
    let typed = match typed.strip_prefix("~") {
        Ok(rest) => home().map_or_else(|| typed.to_owned(), |home| home.join(rest)),
        Err(_) => typed.to_owned(),
    };
    let path = std::path::absolute(&typed).unwrap_or(typed);
    if path.extension().is_some() || path.exists() { path } else { path.with_extension("toml") }
}
