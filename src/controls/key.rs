//! Key: what a keyboard can send, in our own small terms, how the settings file writes it and what stands on the keyboard. Only
//! the shell knows the terminal's.

use crate::language::{Language, Words};

/// A key, with the modifiers that change its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A character as typed, upper case when shifted.
    Char(char),
    /// A letter with Ctrl, in lower case.
    Control(char),
    Function(u8),
    Enter,
    Escape,
    Backspace,
    Delete,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    ShiftLeft,
    ShiftRight,
    Home,
    End,
    PageUp,
    PageDown,
}

impl Key {
    /// The key as it stands on the keyboard.
    pub fn on_keyboard(self, language: Language) -> String {
        let fixed = match self {
            Self::Char(' ') => Words { nl: "spatie", en: "space" }.in_language(language),
            Self::Char(character) => return character.to_string(),
            Self::Control(letter) => return format!("Ctrl-{}", letter.to_ascii_uppercase()),
            Self::Function(number) => return format!("F{number}"),
            Self::Enter => "Enter",
            Self::Escape => "Esc",
            Self::Backspace => "Backspace",
            Self::Delete => "Delete",
            Self::Tab => "Tab",
            Self::BackTab => "Shift-Tab",
            Self::Up => "↑",
            Self::Down => "↓",
            Self::Left => "←",
            Self::Right => "→",
            Self::ShiftLeft => "Shift-←",
            Self::ShiftRight => "Shift-→",
            Self::Home => "Home",
            Self::End => "End",
            Self::PageUp => "PgUp",
            Self::PageDown => "PgDn",
        };
        fixed.to_owned()
    }
}

/// The keys that have a name, each name that is understood; the first of a key is the one we write.
const NAMED: [(&str, Key); 31] = [
    ("space", Key::Char(' ')),
    ("enter", Key::Enter),
    ("return", Key::Enter),
    ("esc", Key::Escape),
    ("escape", Key::Escape),
    ("backspace", Key::Backspace),
    ("delete", Key::Delete),
    ("del", Key::Delete),
    ("tab", Key::Tab),
    ("shift-tab", Key::BackTab),
    ("up", Key::Up),
    ("↑", Key::Up),
    ("down", Key::Down),
    ("↓", Key::Down),
    ("left", Key::Left),
    ("←", Key::Left),
    ("right", Key::Right),
    ("→", Key::Right),
    ("shift-left", Key::ShiftLeft),
    ("shift-←", Key::ShiftLeft),
    ("shift-right", Key::ShiftRight),
    ("shift-→", Key::ShiftRight),
    ("home", Key::Home),
    ("end", Key::End),
    ("page-up", Key::PageUp),
    ("pageup", Key::PageUp),
    ("pgup", Key::PageUp),
    ("page-down", Key::PageDown),
    ("pagedown", Key::PageDown),
    ("pgdn", Key::PageDown),
    ("pgdown", Key::PageDown),
];

/// Letters that a terminal sends as another key when Ctrl is held, since the days of the teletype.
const SAME_AS: [(char, Key); 4] =
    [('h', Key::Backspace), ('i', Key::Tab), ('j', Key::Enter), ('m', Key::Enter)];

/// The highest function key that terminals agree on.
const MOST_FUNCTIONS: u8 = 12;

/// Why a text is no key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyNameFault {
    Unknown,
    /// A terminal sends it as this other key.
    SentAs(Key),
    /// No terminal sends it so that a program can tell.
    NotSent,
}

/// The name of a key in the settings file: `n`, `ctrl-p`, `f2`, `shift-left`.
pub fn name(key: Key) -> String {
    let named = NAMED.iter().find(|(_, named)| *named == key).map(|(name, _)| (*name).to_owned());
    named.unwrap_or_else(|| match key {
        Key::Control(letter) => format!("ctrl-{letter}"),
        Key::Function(number) => format!("f{number}"),
        Key::Char(character) => character.to_string(),
        _ => String::new(),
    })
}

/// The names that are no single character, to suggest from.
pub fn names() -> Vec<String> {
    let functions = (1..=MOST_FUNCTIONS).map(Key::Function);
    let letters = ('a'..='z').filter(|letter| SAME_AS.iter().all(|(same, _)| same != letter));
    let named = NAMED.iter().map(|(_, key)| *key);
    let mut names: Vec<String> = named.chain(functions).chain(letters.map(Key::Control)).map(name).collect();
    names.dedup();
    names
}

/// The key with a name. Capitals count only in a single character.
///
/// # Errors
/// Why there is no such key.
pub fn parse(text: &str) -> Result<Key, KeyNameFault> {
    let mut characters = text.chars();
    if let (Some(character), None) = (characters.next(), characters.next()) {
        let named = NAMED.iter().find(|(name, _)| *name == text).map(|(_, key)| *key);
        return match named {
            Some(key) => Ok(key),
            None if character.is_control() => Err(KeyNameFault::Unknown),
            None => Ok(Key::Char(character)),
        };
    }
    let text = text.trim().to_lowercase().replace('+', "-");
    if let Some((_, key)) = NAMED.iter().find(|(name, _)| *name == text) {
        return Ok(*key);
    }
    if let Some(number) = text.strip_prefix('f').and_then(|digits| digits.parse::<u8>().ok()) {
        return match number {
            1..=MOST_FUNCTIONS => Ok(Key::Function(number)),
            _ => Err(KeyNameFault::NotSent),
        };
    }
    match text.split_once('-') {
        Some(("ctrl" | "control", rest)) => with_control(rest),
        Some(("shift", rest)) => with_shift(rest),
        Some(("alt" | "option" | "meta" | "cmd" | "command" | "super" | "win", rest)) => {
            Err(parse(rest).map_or(KeyNameFault::Unknown, |_| KeyNameFault::NotSent))
        }
        _ => Err(KeyNameFault::Unknown),
    }
}

fn with_control(rest: &str) -> Result<Key, KeyNameFault> {
    match parse(rest)? {
        Key::Char(letter) if letter.is_ascii_alphabetic() => {
            match SAME_AS.iter().find(|(same, _)| *same == letter) {
                Some((_, key)) => Err(KeyNameFault::SentAs(*key)),
                None => Ok(Key::Control(letter)),
            }
        }
        Key::Char('[') => Err(KeyNameFault::SentAs(Key::Escape)),
        _ => Err(KeyNameFault::NotSent),
    }
}

/// A key with shift that is no name of its own.
fn with_shift(rest: &str) -> Result<Key, KeyNameFault> {
    match parse(rest)? {
        Key::Char(letter) if letter.is_lowercase() => Err(letter
            .to_uppercase()
            .next()
            .map_or(KeyNameFault::NotSent, |upper| KeyNameFault::SentAs(Key::Char(upper)))),
        _ => Err(KeyNameFault::NotSent),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_key_with_a_name_is_led_back_to_by_it() {
        for (written, key) in NAMED {
            assert_eq!((parse(written), parse(&name(key))), (Ok(key), Ok(key)), "{written}");
        }
    }

    #[test]
    fn names_are_read_as_people_write_them() {
        for (written, key) in [
            ("n", Key::Char('n')),
            ("N", Key::Char('N')),
            ("-", Key::Char('-')),
            ("Ctrl-P", Key::Control('p')),
            ("ctrl+p", Key::Control('p')),
            ("F2", Key::Function(2)),
            ("PgUp", Key::PageUp),
            ("Esc", Key::Escape),
            ("é", Key::Char('é')),
            ("↑", Key::Up),
        ] {
            assert_eq!(parse(written), Ok(key), "{written}");
        }
    }

    #[test]
    fn what_no_terminal_sends_is_told_apart_from_what_is_no_key() {
        for (written, fault) in [
            ("ctrl-i", KeyNameFault::SentAs(Key::Tab)),
            ("ctrl-[", KeyNameFault::SentAs(Key::Escape)),
            ("shift-n", KeyNameFault::SentAs(Key::Char('N'))),
            ("ctrl-enter", KeyNameFault::NotSent),
            ("ctrl-1", KeyNameFault::NotSent),
            ("alt-x", KeyNameFault::NotSent),
            ("cmd-s", KeyNameFault::NotSent),
            ("shift-up", KeyNameFault::NotSent),
            ("f13", KeyNameFault::NotSent),
            ("f0", KeyNameFault::NotSent),
            ("entre", KeyNameFault::Unknown),
            ("alt-entre", KeyNameFault::Unknown),
            ("", KeyNameFault::Unknown),
            ("\u{1b}", KeyNameFault::Unknown),
        ] {
            assert_eq!(parse(written), Err(fault), "{written}");
        }
    }
}
