//! Interactive: the explorer. One channel wakes the main thread; it takes in all there is, does what follows, and draws once.
//!
//! ```text
//! input ──┐
//! signals ┼──▶ events ──▶ session.update ──▶ effects ──▶ worker
//! worker ─┤                      └──▶ draw
//! content ┘
//! ```

mod content;
#[cfg(unix)]
pub mod decoder;
pub mod events;
#[cfg(unix)]
mod guard;
mod hosted;
mod terminal;
mod worker;
mod writer;

use crate::domain::library::Library;
use crate::preferences::{Origin, Setting};
use crate::session::Session;
use crate::session::keeping::OpenTarget;
use crate::session::message::{Effect, Message};
use crate::session::settings::Settings;
use crate::shell::failure::Failure;
use crate::shell::files::{self, Places};
use crate::shell::interactive::events::{Clock, Event, Woken};
use crate::shell::keeping::Writer;
use crate::shell::opening::{self, Opened, Opening, Refusal, located};
use crate::shell::room::Hosting;
use crate::tui::Targets;
use color_eyre::eyre::{Report, WrapErr, bail, eyre};
use content::{Content, Contents};
use hosted::Hosted;
use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::{Duration, Instant};
use terminal::Screen;
use worker::Worker;

/// Elsewhere the console of a program that ended is as it was.
#[cfg(not(unix))]
mod guard {
    pub fn modes() -> std::io::Result<String> {
        Ok(String::new())
    }
    pub fn begin(_modes: &str) {}
    pub fn dismiss() {}
}

/// Stands guard for the terminal of another, when these words ask for it; false when they do not.
#[cfg(unix)]
pub fn stands_guard(words: &[std::ffi::OsString]) -> bool {
    guard::stand(words, terminal::leave)
}

#[cfg(not(unix))]
pub fn stands_guard(_words: &[std::ffi::OsString]) -> bool {
    false
}

pub fn is_possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// Opens a target in the explorer, begins as asked, and stays until the user leaves or the system asks to stop.
///
/// # Errors
/// The target cannot be opened, exit code 2; the terminal fails, or a part of the program that it cannot do without, exit
/// code 1.
pub fn run(
    places: Places,
    settings: Settings,
    open_target: &OpenTarget,
    hosting: Hosting,
    begin: impl FnOnce(&mut Session),
) -> Result<(), Failure> {
    let language = settings.language;
    let fail = |error: Report| Failure::outside(language, &format!("{error:#}"));
    let (contents, read) =
        Contents::open(language, places.clone()).ok_or_else(|| fail(eyre!("no content")))?;
    let (library, guides) = (contents.library(), contents.guides());
    let (sender, events) = channel();
    let opening = Opening { library: &library, guides: &guides, settings: &settings, tell: tell(&sender) };
    let mut opened = opening.open(open_target).map_err(|refusal| refusal.failure(language, &library))?;
    begin(&mut opened.session);
    terminal::install_hook();
    explore(contents, places, opened, hosting, sender, &events, read).map_err(fail)
}

/// Starts everything that the explorer needs besides a session, and explores.
fn explore(
    contents: Contents,
    places: Places,
    Opened { session, writer }: Opened,
    hosting: Hosting,
    sender: Sender<Event>,
    events: &Receiver<Event>,
    read: Message,
) -> color_eyre::Result<()> {
    events::listen_to_signals(sender.clone()).wrap_err("signals")?;
    let answers = sender.clone();
    let answer = move |message| answers.send(Event::Answer(message)).is_ok();
    let worker = Worker::start(contents.library(), answer).wrap_err("simulation thread")?;
    let mut screen = Screen::take().wrap_err("terminal")?;
    if !session.settings.mouse {
        screen.listen_to_mouse(false).wrap_err("terminal")?;
    }
    events::listen_to_terminal(sender.clone()).wrap_err("input thread")?;
    let content = Content::watch(contents, sender.clone()).wrap_err("content thread")?;
    let (targets, clock) = (Targets::default(), Clock::default());
    let room = Hosted::new(hosting);
    Explorer { session, writer, events: sender, screen, worker, content, places, targets, clock, room }
        .explore(events, read)
}

/// How the thread that keeps a session tells how that goes.
type Tell = Box<dyn Fn(Message) + Send>;

fn tell(events: &Sender<Event>) -> Tell {
    let events = events.clone();
    Box::new(move |message| {
        // When nobody listens any more there is nothing to tell.
        let _ = events.send(Event::Answer(message));
    })
}

/// The page that a link leads to; where it is, only its user knows.
const PAGE: &str = "speelveld.html";

/// How long the first frame waits for the terminal to tell its background.
const FOR_BACKGROUND: Duration = Duration::from_millis(30);

struct Explorer {
    session: Session,
    writer: Writer,
    events: Sender<Event>,
    screen: Screen,
    worker: Worker,
    content: Content,
    places: Places,
    targets: Targets,
    clock: Clock,
    room: Hosted,
}

impl Explorer {
    fn explore(mut self, events: &Receiver<Event>, read: Message) -> color_eyre::Result<()> {
        let mut first = self.session.start();
        first.extend(self.session.update(read));
        let mut state = self.carry_out(first)?;
        if state.is_continue() {
            state = self.wait_for_background(events)?;
        }
        while state.is_continue() {
            self.writer.settle();
            self.room.tell_news(&self.session);
            self.targets = self.screen.draw(&self.session).wrap_err("terminal")?;
            if let Some(extent) = self.targets.board {
                let effects = self.session.update(Message::BoardDrawn(extent));
                state = self.carry_out(effects)?;
            }
            // Everything that has happened by now is taken in before the next frame.
            match self.clock.wait(events, self.session.tick()) {
                Woken::By(event) => state = self.take_in(event)?,
                Woken::ByTime => {}
                Woken::Never => break,
            }
            if let (true, Some(elapsed)) =
                (state.is_continue(), self.clock.elapsed(self.session.tick().is_some()))
            {
                let effects = self.session.update(Message::Elapsed(elapsed));
                state = self.carry_out(effects)?;
            }
            while let (true, Ok(event)) = (state.is_continue(), events.try_recv()) {
                state = self.take_in(event)?;
            }
        }
        Ok(())
    }

    /// Asks the terminal for its background, and gives it a moment, so that the first frame has the colours that stay.
    /// An answer that comes later is taken in then.
    fn wait_for_background(&mut self, events: &Receiver<Event>) -> color_eyre::Result<ControlFlow<()>> {
        let mut state = ControlFlow::Continue(());
        self.screen.ask_width().wrap_err("terminal")?;
        if self.session.settings.origins[Setting::Theme] != Origin::System {
            return Ok(state);
        }
        self.screen.ask_background().wrap_err("terminal")?;
        let end = Instant::now() + FOR_BACKGROUND;
        while let (true, Ok(event)) = (state.is_continue(), events.recv_timeout(end - Instant::now())) {
            let is_told = matches!(event, Event::Background { .. });
            state = self.take_in(event)?;
            if is_told {
                break;
            }
        }
        Ok(state)
    }

    /// Puts another session in the place of the present one and gives what kept that; or tells why it cannot be.
    fn replace(
        &mut self,
        open: impl FnOnce(Opening<'_, Tell>) -> Result<Opened, Refusal>,
    ) -> color_eyre::Result<Option<Writer>> {
        self.writer.settle();
        let (library, guides) = (self.library(), Arc::clone(&self.session.guides));
        let opening = Opening {
            library: &library,
            guides: &guides,
            settings: &self.session.settings,
            tell: tell(&self.events),
        };
        match open(opening) {
            Ok(Opened { session, writer }) => {
                let before = std::mem::replace(&mut self.session, session);
                self.session.take_place_of(&before);
                let writer = std::mem::replace(&mut self.writer, writer);
                self.worker.stop_all();
                let first = self.session.start();
                // What a session begins with never ends the program.
                let _ = self.carry_out(first)?;
                Ok(Some(writer))
            }
            Err(refusal) => {
                let _ = self.session.update(Message::Told(refusal.notice()));
                Ok(None)
            }
        }
    }

    fn library(&self) -> Arc<Library> {
        Arc::clone(&self.session.library)
    }

    fn take_in(&mut self, event: Event) -> color_eyre::Result<ControlFlow<()>> {
        let message = match event {
            Event::Key(key) => Message::Key(key),
            Event::Click { column, row } => match self.targets.at(column, row) {
                Some(target) => Message::Click(target),
                None => return Ok(ControlFlow::Continue(())),
            },
            Event::Scroll(lines) => Message::Scroll(lines),
            Event::Paste(text) => Message::Paste(text),
            Event::Resized => Message::Resized,
            Event::Background { is_light } => Message::Background { is_light },
            Event::WideSigns => {
                // Whatever was drawn stands in other cells than was meant.
                self.screen.repaint().wrap_err("terminal")?;
                Message::WideSigns
            }
            Event::Answer(message) => message,
            Event::Room(happened) => {
                let effects = self.room.hear(&mut self.session, happened);
                return self.carry_out(effects);
            }
            Event::Open(open_target) => return self.carry_out(vec![Effect::Open(open_target)]),
            Event::Suspend => return self.carry_out(vec![Effect::Suspend]),
            Event::Continued => {
                self.screen.take_again().wrap_err("terminal")?;
                return Ok(ControlFlow::Continue(()));
            }
            Event::Stop => return Ok(ControlFlow::Break(())),
            Event::Broken(reason) => bail!(reason),
        };
        let effects = self.session.update(message);
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> color_eyre::Result<ControlFlow<()>> {
        for effect in effects {
            match effect {
                Effect::Ask { generation, request } => self.worker.ask(generation, request),
                Effect::Stop(analysis) => self.worker.stop(analysis),
                Effect::UseLibrary(library) => self.worker.use_library(library),
                Effect::KeepSetting(setting, value) => {
                    let outcome = crate::shell::configuration::keep_setting(
                        self.session.settings.language,
                        setting,
                        &value,
                    );
                    let effects = self.session.update(Message::SettingWritten(setting, outcome));
                    if self.carry_out(effects)?.is_break() {
                        return Ok(ControlFlow::Break(()));
                    }
                }
                Effect::ListenToMouse(on) => self.screen.listen_to_mouse(on).wrap_err("terminal")?,
                Effect::Write { output, name } => {
                    let size = self.screen.area().wrap_err("terminal")?;
                    let asked = writer::Asked { output, name: &name, size, places: &self.places };
                    writer::write(&self.session, &asked, &self.events);
                }
                Effect::Copy => {
                    if let Some(words) = writer::words(&self.session) {
                        self.screen.copy(&words).wrap_err("terminal")?;
                    }
                }
                Effect::CopyLink(end) => self.screen.copy(&format!("{PAGE}{end}")).wrap_err("terminal")?,
                Effect::WriteOwn(file) => self.content.write(file),
                Effect::Keep => self.writer.keep(self.session.exploration(), self.library()),
                Effect::SaveAs(path) => {
                    self.writer.save_as(located(&path), self.session.exploration(), self.library());
                }
                Effect::Overwrite => self.writer.overwrite(self.session.exploration(), self.library()),
                Effect::Reread => {
                    let file = self.session.keeping.file.clone().unwrap_or_default();
                    let mine = self.session.exploration();
                    if let Some(writer) = self.replace(|opening| opening.reread(&file))? {
                        writer.discard(mine, self.library());
                    }
                }
                Effect::KeepApart => {
                    self.writer = opening::writer_apart(tell(&self.events)).wrap_err("writing thread")?;
                }
                Effect::ListRecent => {
                    let recent = opening::recent(&self.session, &self.writer);
                    let _ = self.session.update(Message::RecentListed(recent));
                }
                Effect::ListInProgress => {
                    let in_progress = opening::in_progress(&self.session, &self.writer);
                    let _ = self.session.update(Message::InProgressListed(in_progress));
                }
                Effect::Open(OpenTarget::File(path)) if files::is_case(&located(&path)) => {
                    let path = located(&path);
                    self.places.add(&path);
                    self.content.open(path);
                }
                Effect::Open(open_target) => {
                    if self.session.begins_anew(&open_target) {
                        // What begins anew does so in its own place, which this lets go of.
                        self.writer = opening::writer_apart(tell(&self.events)).wrap_err("writing thread")?;
                    }
                    // The one before writes the last it has when it is dropped.
                    drop(self.replace(|opening| opening.open(&open_target))?);
                }
                Effect::OpenRoom => {
                    let message = self.room.open(&self.session, self.writer.present(), &self.events);
                    let effects = self.session.update(message);
                    let _ = self.carry_out(effects)?;
                }
                Effect::CloseRoom => {
                    let effects = self.room.close(&mut self.session);
                    let _ = self.carry_out(effects)?;
                }
                // Only a page sits in a room of somebody else.
                Effect::SendTurn(_) | Effect::SendNote(_) => {}
                Effect::Suspend => self.screen.suspend().wrap_err("terminal")?,
                Effect::Repaint => self.screen.repaint().wrap_err("terminal")?,
                Effect::Quit => return Ok(ControlFlow::Break(())),
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}
