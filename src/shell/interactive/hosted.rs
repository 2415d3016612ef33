//! Hosted: the room that the explorer keeps open for its session, if any.

use crate::front::room::{MOST_ALONG, fits_along};
use crate::language::Text;
use crate::session::Session;
use crate::session::message::{Effect, Message};
use crate::session::notice::Notice;
use crate::session::teams::presence::RoomEvent;
use crate::shell::interactive::events::Event;
use crate::shell::room::{Happened, Host, Hosting, Unhosted};
use crate::texts::room as texts;
use std::path::Path;
use std::sync::mpsc::Sender;

pub struct Hosted {
    hosting: Hosting,
    host: Option<Host>,
}

impl Hosted {
    pub const fn new(hosting: Hosting) -> Self {
        Self { hosting, host: None }
    }

    /// Opens a room for a session that is kept in a file; what the session is to know of that.
    pub fn open(&mut self, session: &Session, kept: &Path, events: &Sender<Event>) -> Message {
        if let Some(host) = self.host.take() {
            host.close();
        }
        if !fits_along(session) {
            let why = Text::of_words(|language| texts::too_much_along(language, MOST_ALONG / 1024));
            return Message::Told(Notice::NotHosted(why));
        }
        let events = events.clone();
        let tell = move |happened| {
            // When nobody listens any more there is nothing to tell.
            let _ = events.send(Event::Room(happened));
        };
        match Host::open(&self.hosting, session, kept, tell) {
            Ok((host, room)) => {
                self.host = Some(host);
                Message::Room(RoomEvent::Opened(room))
            }
            Err(Unhosted::NoPage) => Message::Told(Notice::NotHosted(Text::of_words(|language| {
                texts::no_page(language).to_owned()
            }))),
            Err(Unhosted::System(error)) => Message::Told(Notice::NotHosted(Text::of_words(|language| {
                texts::not_opened(language, &error.to_string())
            }))),
        }
    }

    /// Takes in what happened in the room.
    pub fn hear(&mut self, session: &mut Session, happened: Happened) -> Vec<Effect> {
        if happened == Happened::Broken && self.host.take().is_some() {
            let mut effects = session.update(Message::Room(RoomEvent::Closed));
            let why = Text::of_words(|language| texts::broke_down(language).to_owned());
            effects.extend(session.update(Message::Told(Notice::NotHosted(why))));
            return effects;
        }
        self.host.as_mut().map_or_else(Vec::new, |host| host.hear(session, happened))
    }

    /// Tells who is there what is new to them. Another session than that of the room closes it.
    pub fn tell_news(&mut self, session: &Session) {
        let is_its_own = session.team_play().is_some_and(|play| play.room.is_some());
        match &mut self.host {
            Some(host) if is_its_own => host.tell_news(session),
            host => {
                if let Some(host) = host.take() {
                    host.close();
                }
            }
        }
    }

    pub fn close(&mut self, session: &mut Session) -> Vec<Effect> {
        if let Some(host) = self.host.take() {
            host.close();
        }
        session.update(Message::Room(RoomEvent::Closed))
    }
}
