//! Key problem: what can be wrong with the keys in a settings file.

use crate::controls::key::Key;
use crate::controls::key::name;
use crate::controls::keymap::Place;
use crate::controls::remapping::KeyFault;
use crate::language::Language;
use crate::texts::settings as texts;

/// What is wrong with a key in a settings file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeyProblem {
    /// A terminal sends this key as another one.
    SentAs { written: String, key: Key },
    /// No terminal sends this so that a program can tell; what was written.
    NotSent(String),
    /// A character as a key in a place where it is text.
    IsText(Key, Place),
    /// The table of keys is not sound with it.
    Fault(KeyFault),
}

impl KeyProblem {
    /// What is wrong, in a sentence without a full stop.
    pub fn sentence(&self, language: Language) -> String {
        match self {
            Self::SentAs { written, key } => texts::sent_as(language, written, &name(*key)),
            Self::NotSent(written) => texts::not_sent(language, written),
            Self::IsText(key, place) => texts::is_text(language, &name(*key), place.id()),
            Self::Fault(KeyFault::Twice { place, key, commands: [first, second] }) => {
                texts::means_two_things(language, &name(*key), place.id(), first.id(), second.id())
            }
            Self::Fault(KeyFault::Hides { place, key, commands: [own, hidden] }) => {
                texts::hides(language, &name(*key), place.id(), own.id(), hidden.id())
            }
            Self::Fault(KeyFault::NoKey { place, command }) => {
                texts::without_key(language, command.id(), place.id())
            }
        }
    }

    /// What more there is to say.
    pub const fn explanation(&self, language: Language) -> Option<&'static str> {
        match self {
            Self::SentAs { .. } => None,
            Self::NotSent(_) => Some(texts::which_are_sent(language)),
            Self::IsText(..) => Some(texts::use_other_key(language)),
            Self::Fault(KeyFault::Twice { .. }) => Some(texts::choose_other_key(language)),
            Self::Fault(KeyFault::Hides { .. }) => Some(texts::give_one_more(language)),
            Self::Fault(KeyFault::NoKey { .. }) => Some(texts::give_a_key(language)),
        }
    }
}
