//! Answer: what is known of a question that is answered in the background.

use crate::study::Request;

/// The newest request of one kind.
#[derive(Clone, Debug, Default)]
pub struct Pending {
    pub(super) generation: u64,
    /// Places of the scenario and the baseline that an explanation is about.
    pub(super) about: (usize, usize),
    /// What was asked; nothing when it was stopped.
    pub(super) request: Option<Request>,
    /// It was answered in full, or failed.
    pub(super) is_settled: bool,
}

/// The state of an answer. What was shown stays until something newer lands.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Answer<T> {
    #[default]
    Nothing,
    /// The question changed; the previous answer is outdated.
    Working {
        /// What was shown before, to be shown dimmed.
        previous: Option<T>,
    },
    /// A first answer to the present question; more futures will refine it.
    Rough(T),
    Ready(T),
    Failed {
        /// Why, as the worker reported it.
        reason: String,
        /// What was shown before, to be shown dimmed.
        previous: Option<T>,
    },
}

impl<T> Answer<T> {
    /// What to show, outdated or not.
    pub const fn shown(&self) -> Option<&T> {
        match self {
            Self::Nothing => None,
            Self::Working { previous } | Self::Failed { previous, .. } => previous.as_ref(),
            Self::Rough(answer) | Self::Ready(answer) => Some(answer),
        }
    }

    pub const fn is_outdated(&self) -> bool {
        matches!(self, Self::Working { .. } | Self::Failed { .. })
    }

    pub const fn is_settling(&self) -> bool {
        matches!(self, Self::Working { .. } | Self::Rough(_))
    }

    /// An answer landed: the last one, or one that will be refined.
    pub fn take(&mut self, answer: T, is_complete: bool) {
        *self = if is_complete { Self::Ready(answer) } else { Self::Rough(answer) };
    }

    fn into_shown(self) -> Option<T> {
        match self {
            Self::Nothing => None,
            Self::Working { previous } | Self::Failed { previous, .. } => previous,
            Self::Rough(answer) | Self::Ready(answer) => Some(answer),
        }
    }
}

/// What can happen to an answer whatever it is about, until it lands.
pub trait Awaited {
    /// The question changed; what is shown stays until a new answer lands.
    fn ask(&mut self);
    /// There will be no answer to the present question.
    fn fail(&mut self, reason: String);
    /// What is known is about something else.
    fn forget(&mut self);
}

impl<T> Awaited for Answer<T> {
    fn ask(&mut self) {
        *self = Self::Working { previous: std::mem::take(self).into_shown() };
    }

    fn fail(&mut self, reason: String) {
        *self = Self::Failed { reason, previous: std::mem::take(self).into_shown() };
    }

    fn forget(&mut self) {
        *self = Self::Nothing;
    }
}
