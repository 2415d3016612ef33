//! Idle: what time means to a session, and the demo that begins by itself when nobody does anything.

use super::activity::Activity;
use super::message::Message;
use super::state::Session;
use crate::preferences::values::IdleDemo;
use std::sync::Arc;

/// The longest that time may pass untold while something moves, milliseconds.
const MOVING: u64 = 50;

/// The same while only the wait for a demo passes.
const WAITING: u64 = 1_000;

const MINUTE: u64 = 60_000;

impl Session {
    /// The longest that time may pass before the outside tells how much of it did, milliseconds; nothing when time means
    /// nothing now.
    pub fn tick(&self) -> Option<u64> {
        let is_moving = self.activity.as_ref().is_some_and(Activity::is_timed);
        if is_moving { Some(MOVING) } else { self.idle_limit().map(|_| WAITING) }
    }

    /// Forgets how long nobody did anything, when somebody did.
    pub(super) const fn notice_user(&mut self, message: &Message) {
        let is_user = message.is_input() || matches!(message, Message::Resized);
        if is_user {
            self.idle = 0;
        }
    }

    /// Lets time pass while nothing moves; the first demo begins when it was long enough.
    pub(super) fn wait(&mut self, milliseconds: u64) {
        let Some(limit) = self.idle_limit() else { return };
        self.idle = self.idle.saturating_add(milliseconds);
        if self.idle < limit {
            return;
        }
        self.idle = 0;
        let first = self.guides.demos.first().map(Arc::clone);
        if let Some(demo) = first {
            self.play_by_id(&demo.id);
        }
    }

    /// After how long a demo begins by itself, milliseconds; never over something that is open or goes on.
    fn idle_limit(&self) -> Option<u64> {
        let is_free = self.activity.is_none() && self.overlay.is_none() && self.presenting.is_none();
        match self.settings.idle_demo {
            IdleDemo::After(minutes) if is_free => Some(u64::from(minutes) * MINUTE),
            _ => None,
        }
    }
}
