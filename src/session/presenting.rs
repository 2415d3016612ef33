//! Presenting: one message per screen, in large figures; which one stands, and whether the screen is blank.

use crate::controls::keymap::Place;
use crate::domain::closed_list::closed_list;

closed_list! {
    /// A message of the presenter, in order.
    pub enum SlideKind, PerSlideKind {
        /// Which scenario is better, and how sure.
        Verdict = "verdict",
        Cost = "cost",
        Risks = "risks",
        People = "people",
        Differences = "differences",
        /// One cell of the stack and what it leads to.
        Spotlight = "spotlight",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presenting {
    pub slide: SlideKind,
    pub is_blank: bool,
}

impl Presenting {
    pub const fn new() -> Self {
        Self { slide: SlideKind::Verdict, is_blank: false }
    }

    /// Where its keys are in the table.
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
