//! Activity: something that leads the user, over the screens. Each kind adds a member here, a strip in the view, and its keys.

pub mod guess;
pub mod playing;
pub mod teaching;

use super::teams::play::Play;
use crate::controls::keymap::Place;
use crate::workspace::progress::Progress;
use playing::Playing;
use teaching::Teaching;

#[derive(Clone, Debug, PartialEq)]
pub enum Activity {
    Demo(Playing),
    Teams(Box<Play>),
    Lesson(Teaching),
}

impl Activity {
    /// Where its keys are in the table; they come before those of the screen.
    pub fn place(&self) -> Place {
        match self {
            Self::Demo(_) => Place::Demo,
            Self::Teams(_) => Place::TeamTurn,
            Self::Lesson(teaching) if teaching.asks() => Place::LessonQuestion,
            Self::Lesson(_) => Place::Lesson,
        }
    }

    /// Where its keys are when they come before those of an overlay, which has its own in this place.
    pub const fn place_above(&self, overlay: Place) -> Option<Place> {
        match (self, overlay) {
            (Self::Demo(_), _) => Some(Place::Demo),
            // Whoever reads a trail or a reveal goes on to the next step from there.
            (Self::Lesson(_), Place::List) => Some(Place::Lesson),
            (Self::Lesson(_) | Self::Teams(_), _) => None,
        }
    }

    pub fn is_timed(&self) -> bool {
        match self {
            Self::Demo(playing) => !playing.is_paused,
            Self::Teams(play) => play.is_timed(),
            Self::Lesson(_) => false,
        }
    }

    /// How far it is, when it is to be resumed after a kill.
    pub fn progress(&self) -> Option<Progress> {
        match self {
            Self::Demo(_) => None,
            Self::Teams(play) => Some(Progress::Teams(play.teams.clone())),
            Self::Lesson(teaching) => Some(Progress::Lesson(teaching.progress())),
        }
    }

    pub const fn gives_way(&self) -> bool {
        match self {
            Self::Demo(_) => true,
            Self::Teams(_) => false,
            Self::Lesson(_) => false,
        }
    }
}
