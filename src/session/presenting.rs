//! Presenting: one message per screen, in large figures; which one stands, and whether the screen is blank.

use crate::controls::keymap::Place;
use crate::domain::closed_list::closed_list;

closed_list! {
    /// A message of the presenter, in order.
    pub enum SlideKind, PerSlideKind {
        /// Which scenario is better, and how sure.
        Verdict = "verdict",
        /// What they cost.
        Cost = "cost",
        /// What goes wrong.
        Risks = "risks",
        /// Who is short.
        People = "people",
        /// What differs.
        Differences = "differences",
        /// One cell of the stack and what it leads to.
        Spotlight = "spotlight",
    }
}

/// What the presenter shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presenting {
    /// The message that stands.
    pub slide: SlideKind,
    /// Is the screen blank?
    pub is_blank: bool,
}

impl Presenting {
    /// At the first message.
    #[must_use]
    pub const fn new() -> Self {
        Self { slide: SlideKind::Verdict, is_blank: false }
    }

    /// Where its keys are in the table.
    #[must_use]
    pub const fn place(self) -> Place {
        match self.slide {
            SlideKind::Spotlight => Place::Spotlight,
            _ => Place::Presenter,
        }
    }

    /// The next message; the last one stays.
    pub fn go_on(&mut self) {
        self.slide = SlideKind::ALL.get(self.slide.index() + 1).copied().unwrap_or(self.slide);
    }

    /// The message before; the first one stays.
    pub fn go_back(&mut self) {
        self.slide = SlideKind::ALL[self.slide.index().saturating_sub(1)];
    }
}

impl Default for Presenting {
    fn default() -> Self {
        Self::new()
    }
}
