//! Interactive: the explorer. One channel wakes the main thread; it takes in all there is, does what follows, and draws once.
//!
//! ```text
//! input ──┐
//! signals ┼──▶ events ──▶ session.update ──▶ effects ──▶ worker
//! worker ─┤                      └──▶ draw
//! content ┘
//! ```

mod clock;
pub mod colours;
mod content;
mod event;
mod input;
mod panics;
mod signals;
mod terminal;
mod threads;
mod worker;

use crate::session::Session;
use crate::session::message::{Effect, Message};
use crate::session::settings::Settings;
use crate::shell::files::Places;
use crate::tui::Targets;
use clock::{Clock, Woken};
use color_eyre::eyre::{WrapErr, bail, eyre};
use content::{Content, Contents};
use event::Event;
use std::io::IsTerminal;
use std::ops::ControlFlow;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};
use terminal::Screen;
use worker::Worker;

/// Is there a terminal to read keys from and to draw on?
#[must_use]
pub fn is_possible() -> bool {
    std::io::stdin().is_terminal() && std::io::stdout().is_terminal()
}

/// Opens the explorer, begins as asked, and stays until the user leaves or the system asks to stop.
///
/// # Errors
/// The terminal fails, or a part of the program that it cannot do without.
pub fn run(places: Places, settings: Settings, begin: impl FnOnce(&mut Session)) -> color_eyre::Result<()> {
    let nothing = || eyre!("no case or organisation");
    let (contents, read) = Contents::open(settings.language, places).ok_or_else(nothing)?;
    let library = contents.library();
    let mut session = Session::new(Arc::clone(&library), settings).ok_or_else(nothing)?;
    begin(&mut session);
    panics::install_hook();
    let (sender, events) = channel();
    signals::listen(sender.clone()).wrap_err("signals")?;
    let answers = sender.clone();
    let worker = Worker::start(library, move |message| answers.send(Event::Answer(message)).is_ok())
        .wrap_err("simulation thread")?;
    let screen = Screen::take().wrap_err("terminal")?;
    input::listen(sender.clone()).wrap_err("input thread")?;
    let content = Content::watch(contents, sender).wrap_err("content thread")?;
    let (targets, clock) = (Targets::default(), Clock::default());
    Explorer { session, screen, worker, content, targets, clock }.explore(&events, read)
}

/// The explorer at work.
struct Explorer {
    session: Session,
    screen: Screen,
    worker: Worker,
    #[expect(dead_code, reason = "it watches as long as it is there")]
    content: Content,
    targets: Targets,
    clock: Clock,
}

impl Explorer {
    fn explore(mut self, events: &Receiver<Event>, read: Message) -> color_eyre::Result<()> {
        let mut first = self.session.start();
        first.extend(self.session.update(read));
        let mut state = self.carry_out(first)?;
        while state.is_continue() {
            self.targets = self.screen.draw(&self.session).wrap_err("terminal")?;
            // Everything that has happened by now is taken in before the next frame.
            match self.clock.wait(events, self.session.is_timed()) {
                Woken::By(event) => state = self.take_in(event)?,
                Woken::ByTime => {}
                Woken::Never => break,
            }
            if let (true, Some(elapsed)) = (state.is_continue(), self.clock.elapsed(self.session.is_timed()))
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
            Event::Answer(message) => message,
            Event::Suspend => return self.carry_out(vec![Effect::Suspend]),
            Event::Stop => return Ok(ControlFlow::Break(())),
            Event::Broken(reason) => bail!(reason),
        };
        let effects = self.session.update(message);
        self.carry_out(effects)
    }

    fn carry_out(&mut self, effects: Vec<Effect>) -> color_eyre::Result<ControlFlow<()>> {
        for effect in effects {
            match effect {
                Effect::Ask(job) => self.worker.ask(job),
                Effect::StopInquiry(analysis) => self.worker.stop_inquiry(analysis),
                Effect::StopAlternatives => self.worker.stop_alternatives(),
                Effect::Suspend => self.screen.suspend().wrap_err("terminal")?,
                Effect::Quit => return Ok(ControlFlow::Break(())),
            }
        }
        Ok(ControlFlow::Continue(()))
    }
}
