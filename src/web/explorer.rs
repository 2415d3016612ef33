//! Explorer: a session behind a page. What happens goes in; the screen, and what is to be done outside, come out.

use crate::content::diagnosis::problem::{Problem, text_of};
use crate::content::exploration::read;
use crate::content::file::{FileKind, SourceText};
use crate::content::kind_of;
use crate::content::settings::read_settings;
use crate::content::settings_text::with_setting;
use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::front::kept::first_sentence;
use crate::front::making::{self, Making};
use crate::front::queue::{Queue, Work, settled};
use crate::front::studies::Studies;
use crate::language::Language;
use crate::preferences::{Setting, SettingValue};
use crate::report::{self, Format, screen};
use crate::session::Session;
use crate::session::keeping::{FileNotice, OpenTarget, Trouble};
use crate::session::message::{Effect, Message};
use crate::session::notice::Notice;
use crate::session::output::Output;
use crate::session::settings::Settings;
use crate::study::Flow;
use crate::texts::notices::Obstacle;
use crate::texts::{own_content, page as texts, settings as settings_texts};
use crate::tui::Targets;
use crate::web::cells::Rules;
use crate::web::contents::Contents;
use crate::web::keys::key;
use crate::web::outside::{self, Entry, Start, Wish, with_surroundings};
use crate::web::participant::{self, Participant, Pass};
use crate::web::shelf::{Found, Known, Shelf};
use crate::web::simple;
use crate::workspace::exploration::Exploration;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use ratatui::layout::Rect;
use std::sync::Arc;

/// How long is worked before the page gets its turn, milliseconds: about half a frame.
const SLICE: f64 = 8.0;

/// What the settings stand in, as the user meets it.
const SETTINGS: &str = "config.toml";

/// The explorer behind a page.
pub struct Explorer {
    pub(super) session: Session,
    pub(super) contents: Contents,
    shelf: Shelf,
    settings: String,
    queue: Queue,
    studies: Studies,
    pace: Pace,
    pub(super) targets: Targets,
    pub(super) size: Rect,
    pub(super) drawn: Vec<String>,
    pub(super) rules: Rules,
    pub(super) wishes: Vec<Wish>,
    /// Where the page stands with the room that it comes from; nothing elsewhere.
    pub(super) participant: Option<Participant>,
}

/// How long the present request is worked on at a time. What was found is remembered, so that a request that was stopped goes
/// on; should one get no further in a slice, the next is longer.
struct Pace {
    slice: f64,
    /// The request, and how far it was.
    reached: Option<(u64, usize)>,
}

impl Pace {
    const fn new() -> Self {
        Self { slice: SLICE, reached: None }
    }

    /// Takes in how far a request came in a slice that ended before the request did.
    fn stopped(&mut self, generation: u64, done: usize) {
        let got_further = self.reached.is_none_or(|(known, before)| known != generation || done > before);
        self.slice = if got_further { SLICE } else { self.slice * 2.0 };
        self.reached = Some((generation, done));
    }
}

impl Explorer {
    /// Begins where the user was, or with what a link holds. Nothing when the shipped content makes no library.
    pub fn start(start: Start) -> Option<Self> {
        let Start { locale, is_light, reduced_motion, settings: text, kept, own, taken, last, address, room } =
            start;
        let contents = Contents::open(own)?;
        let reading = read_settings(&settings_file(&text), Some(&contents.library));
        let settings = with_surroundings(&reading, &locale, is_light, reduced_motion);
        let (guides, library) = (Arc::clone(&contents.guides), Arc::clone(&contents.library));
        let mut explorer = Self {
            session: Session::new(Arc::clone(&library), settings)?.with_guides(guides),
            contents,
            shelf: Shelf::new(kept, taken, last),
            settings: text,
            queue: Queue::default(),
            studies: Studies::new(library),
            pace: Pace::new(),
            targets: Targets::default(),
            size: Rect::new(0, 0, 80, 24),
            drawn: Vec::new(),
            rules: Rules::default(),
            wishes: Vec::new(),
            participant: room
                .as_ref()
                .map(|Entry { pass, .. }| Participant::new(Pass::read(pass), code(&address))),
        };
        explorer.update(explorer.contents.message());
        match room {
            None => {
                explorer.open(&OpenTarget::Last);
                explorer.follow_link(&address);
            }
            Some(entry) => {
                let comes_back = |participant: &mut Participant| entry.is_again && participant.comes_back();
                if explorer.participant.as_mut().is_some_and(comes_back) {
                    explorer.wishes.push(Wish::Connect);
                }
            }
        }
        Some(explorer)
    }

    /// Opens the exploration that an address ends in, if it ends in one.
    pub fn follow_link(&mut self, address: &str) {
        if let Some((_, end)) = address.split_once('#')
            && end.starts_with("speelveld=")
        {
            self.open(&OpenTarget::Link(address.to_owned()));
        }
    }

    /// Presses a key; false when that is the browser's.
    pub fn press(&mut self, name: &str, [control, shift, alt]: [bool; 3]) -> bool {
        let Some(key) = key(name, [control, shift, alt]) else { return false };
        let is_known = |place| self.session.settings.keymap.command_for(place, key).is_some();
        let leading = self.session.leading_place();
        let is_bound = leading.into_iter().chain([self.session.place()]).any(is_known);
        if !is_bound && matches!(key, Key::Control(_) | Key::Function(_)) {
            return false;
        }
        self.update(Message::Key(key));
        true
    }

    /// Gives a command without a key, by its id.
    pub fn command(&mut self, id: &str) {
        if let Some(command) = Command::from_id(id) {
            self.update(Message::Command(command));
        }
    }

    /// Clicks a cell of the screen.
    pub fn click(&mut self, column: u16, row: u16) {
        if let Some(target) = self.targets.at(column, row) {
            self.update(Message::Click(target));
        }
    }

    /// Makes a choice, as the list of the simple page says it.
    pub fn choose(&mut self, scenario: usize, lever: &str, value: &str) {
        if let Some(chosen) = simple::chosen(lever, value) {
            self.update(Message::Chosen { scenario, chosen });
        }
    }

    /// Opens a file that the user gave: an exploration, or content of the user's own.
    pub fn take_file(&mut self, name: &str, bytes: &[u8]) {
        if self.participant.is_some() {
            return self.update(Message::Told(Notice::Hindered(Obstacle::InARoom)));
        }
        let file = match text_of(name, bytes) {
            Ok(text) => SourceText { name: name.to_owned(), text },
            Err(problem) => {
                let reason = first_sentence(&[problem]);
                return self.update(Message::Told(Notice::File(FileNotice::NotOpened(name.into(), reason))));
            }
        };
        if kind_of(&file).is_some_and(FileKind::is_content) {
            self.wishes
                .push(Wish::KeepOwn(outside::Named { name: file.name.clone(), text: file.text.clone() }));
            self.contents.put(file);
            self.update(self.contents.message());
            if let Some(case) = self.contents.case_in(name) {
                self.open(&OpenTarget::Case(case));
            }
            return;
        }
        match self.shelf.file(&file, self.known()) {
            Ok(found) => self.replace(found),
            Err(notice) => self.update(Message::Told(notice)),
        }
    }

    /// Tells whether the browser refuses to keep anything.
    pub fn cannot_keep(&mut self, is_so: bool) {
        let language = self.session.settings.language;
        let reason = texts::cannot_keep(language).to_owned();
        let trouble = Trouble::NotWritten { path: SETTINGS.into(), reason, is_nowhere: true };
        self.update(Message::Kept(is_so.then_some(trouble)));
    }

    /// Takes in what happened.
    pub fn update(&mut self, message: Message) {
        let effects = self.session.update(message);
        self.carry_out(effects);
    }

    fn known(&self) -> Known<'_> {
        Known {
            library: &self.contents.library,
            guides: &self.contents.guides,
            organisation: self.session.settings.organisation.as_deref(),
        }
    }

    fn open(&mut self, target: &OpenTarget) {
        let mut aside = None;
        if let OpenTarget::LessonAnew(id) = target {
            let wishes = self.shelf.set_aside(id);
            aside = wishes.iter().find_map(|wish| match wish {
                Wish::Keep(named) => Some(Notice::LessonAnew(named.name.clone().into())),
                _ => None,
            });
            self.wishes.extend(wishes);
        }
        match self.shelf.found(target, self.known()) {
            Ok(found) => self.replace(Found { notice: aside.or(found.notice), ..found }),
            Err(notice) => self.update(Message::Told(notice)),
        }
    }

    /// Puts another session in the place of the present one.
    fn replace(&mut self, Found { exploration, name, notice, is_new }: Found) {
        let library = Arc::clone(&self.contents.library);
        let Some(mut session) = Session::open(library, self.session.settings.clone(), &exploration) else {
            return;
        };
        session = session.with_guides(Arc::clone(&self.contents.guides));
        session.resume(exploration.progress.as_ref());
        session.notice = notice;
        self.wishes.push(self.shelf.hold(&name));
        if !is_new {
            self.wishes.push(self.shelf.keep(&exploration, &self.contents.library));
        }
        self.put(session);
    }

    /// Goes on in another session.
    pub(super) fn put(&mut self, mut session: Session) {
        session.take_place_of(&self.session);
        self.session = session;
        self.queue.stop_all();
        let first = self.session.start();
        self.carry_out(first);
    }

    pub(super) fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            self.carry_out_one(effect);
        }
    }

    fn carry_out_one(&mut self, effect: Effect) {
        match effect {
            Effect::Ask { generation, request } => self.queue.ask(generation, request),
            Effect::Stop(analysis) => self.queue.stop(analysis),
            Effect::UseLibrary(library) => self.queue.use_library(library),
            Effect::KeepSetting(setting, value) => self.keep_setting(setting, &value),
            Effect::Write { output, name } => self.write(output, name),
            Effect::Copy => {
                let text = screen::plain(&self.session);
                self.wishes.extend(text.map(|text| Wish::Copy { text }));
            }
            Effect::CopyLink(end) => self.wishes.push(Wish::CopyLink { end }),
            Effect::WriteOwn(_) if self.participant.is_some() => {
                self.update(Message::Told(Notice::Hindered(Obstacle::InARoom)));
            }
            Effect::WriteOwn(file) => {
                let name = match &file.replaces {
                    Some(before) => before.name.clone(),
                    None => format!("{}.toml", file.id),
                };
                let is_new = file.replaces.is_none();
                let outcome = if is_new && self.contents.text(&name).is_some() {
                    Err(own_content::file_exists(self.session.settings.language, &name))
                } else {
                    let text = file.text;
                    self.wishes
                        .push(Wish::KeepOwn(outside::Named { name: name.clone(), text: text.clone() }));
                    self.contents.put(SourceText { name, text });
                    Ok(())
                };
                self.update(self.contents.message());
                self.update(Message::OwnWritten { kind: file.kind, id: file.id, outcome });
            }
            Effect::Keep if self.participant.is_some() => self.keep_draft(),
            Effect::Keep => {
                let exploration = self.session.exploration();
                self.wishes.push(self.shelf.keep(&exploration, &self.contents.library));
            }
            Effect::SaveAs(path) => {
                let text = self.shared_text();
                let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
                let name = if path.extension().is_some() { name } else { format!("{name}.toml") };
                self.download(name, text.as_bytes());
            }
            Effect::KeepApart => {
                let name = self.shelf.unnamed();
                self.wishes.push(self.shelf.hold(&name));
            }
            Effect::ListRecent => {
                let recent = self.shelf.recent(&self.contents.library);
                let _ = self.session.update(Message::RecentListed(recent));
            }
            Effect::ListInProgress => {
                let in_progress = self.shelf.in_progress(&self.contents.library);
                let _ = self.session.update(Message::InProgressListed(in_progress));
            }
            Effect::Open(_) if self.participant.is_some() => {
                self.update(Message::Told(Notice::Hindered(Obstacle::InARoom)));
            }
            Effect::Open(OpenTarget::File(_)) => self.wishes.push(Wish::PickFile),
            Effect::Open(target) => self.open(&target),
            Effect::SendTurn(sent) => self.wishes.push(Wish::Say { text: participant::turn(&sent) }),
            Effect::SendNote(text) => self.wishes.push(Wish::Say { text: participant::note(&text) }),
            Effect::Repaint => self.drawn.clear(),
            Effect::Quit => self.wishes.push(Wish::Leave),
            // A page has no file of the user's to write to, nothing to go to the background from, and always a mouse.
            Effect::Overwrite | Effect::Reread | Effect::Suspend | Effect::ListenToMouse(_) => {}
            // A page opens no ports.
            Effect::OpenRoom | Effect::CloseRoom => {}
        }
    }

    /// What is chosen in a room and not sent is there again when the page is loaded again.
    fn keep_draft(&mut self) {
        let teams = self.session.team_play().map(|play| &play.teams);
        let draft = teams.and_then(|teams| Some((teams.round(), teams.draft?)));
        if let (Some(participant), Some((round, decision))) = (&mut self.participant, draft) {
            self.wishes.push(Wish::KeepPass { text: participant.with_draft(round, &decision) });
        }
    }

    fn keep_setting(&mut self, setting: Setting, value: &SettingValue) {
        let language = self.session.settings.language;
        let outcome = match with_setting(language, &self.settings, setting, value) {
            Some(text) => {
                self.settings.clone_from(&text);
                self.wishes.push(Wish::KeepSettings { text });
                Ok(())
            }
            None => Err(settings_texts::mend_first(language).to_owned()),
        };
        self.update(Message::SettingWritten(setting, outcome));
    }

    /// What a file to share holds.
    fn shared_text(&self) -> String {
        let exploration: Exploration = self.session.exploration().to_share();
        crate::content::exploration::write(&exploration, &self.contents.library)
    }

    fn write(&mut self, output: Output, name: String) {
        let language = self.session.settings.language;
        let own = self.contents.own();
        let files: Vec<String> = own.iter().map(|own| own.name.clone()).collect();
        match making::making(&self.session, output, self.size, files.clone()) {
            Making::Made(bytes) => self.download(name, &bytes),
            Making::Debrief(document) => {
                let format = if output == Output::Debrief { Format::Html } else { Format::Markdown };
                self.download(name, report::written(language, &document, format).as_bytes());
            }
            Making::Nothing(reason) => self.update(Message::NotWritten { path: name, reason }),
            Making::Ordered(_) => {
                let (exploration, language) = (self.shared_text(), language.code().to_owned());
                let output = output.id().to_owned();
                self.wishes.push(Wish::Make(outside::Making {
                    exploration,
                    own,
                    files,
                    language,
                    output,
                    name,
                }));
            }
        }
    }

    fn download(&mut self, name: String, bytes: &[u8]) {
        self.wishes.push(Wish::Download { name: name.clone(), base64: STANDARD.encode(bytes) });
        self.update(Message::Written(name));
    }

    /// Works on what is asked for about half a frame, or until something was found; `clock` gives milliseconds. Says whether
    /// more is to be done.
    pub fn work(&mut self, clock: &dyn Fn() -> f64) -> bool {
        let (generation, request) = match self.queue.next_work() {
            None => return false,
            Some(Work::UseLibrary(library)) => {
                self.studies = Studies::new(library);
                return true;
            }
            Some(Work::Answer(generation, request)) => (generation, request),
        };
        let end = clock() + self.pace.slice;
        let (mut partial, mut is_stopped) = (None, false);
        let found = self.studies.of(&request.question).answer(&request, &mut |found| {
            partial = found.or(partial.take());
            is_stopped = clock() >= end;
            if is_stopped { Flow::Stop } else { Flow::Continue }
        });
        if found.is_none() && is_stopped {
            let done = partial.as_ref().map_or(0, |finding| request.progress(finding).done);
            self.pace.stopped(generation, done);
            if let Some(finding) = partial {
                self.update(Message::Answered { generation, finding });
            }
            return true;
        }
        self.pace = Pace::new();
        self.queue.settle(generation, request.analysis());
        self.update(settled(generation, &request, found));
        self.is_busy()
    }

    pub(super) fn is_busy(&self) -> bool {
        !self.queue.is_empty()
    }

    pub fn language(&self) -> Language {
        self.session.settings.language
    }
}

/// A file that takes long to make, for an instance of the program that has nothing else to do.
///
/// # Errors
/// Why it cannot be made, in words.
pub fn made(asked: outside::Making) -> Result<Vec<u8>, String> {
    let outside::Making { exploration, own, files, language, output, name } = asked;
    let contents = Contents::open(own).ok_or("content")?;
    let language = Language::from_code(&language).unwrap_or_default();
    let text = SourceText { name: name.clone(), text: exploration };
    let told = |problems: Vec<Problem>| first_sentence(&problems).in_language(language).to_owned();
    let exploration = read(&text, &contents.library).map_err(told)?;
    let settings = Settings { language, ..Settings::default() };
    let session = Session::open(Arc::clone(&contents.library), settings, &exploration).ok_or(name)?;
    let output = Output::from_id(&output).ok_or(output)?;
    match making::making(&session, output, Rect::new(0, 0, 120, 36), files) {
        Making::Made(bytes) => Ok(bytes),
        Making::Debrief(document) => Ok(report::written(language, &document, Format::Html).into_bytes()),
        Making::Ordered(order) => making::made(&contents.library, &order),
        Making::Nothing(reason) => Err(reason),
    }
}

/// The code of a room that an address ends in; empty where it ends in none.
fn code(address: &str) -> &str {
    let end = address.split_once('#').map_or("", |(_, end)| end);
    if end.len() <= 12 && end.bytes().all(|sign| sign.is_ascii_alphanumeric()) { end } else { "" }
}

fn settings_file(text: &str) -> SourceText {
    SourceText { name: SETTINGS.to_owned(), text: text.to_owned() }
}
