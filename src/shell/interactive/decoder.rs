//! Decoder: the bytes that a terminal sends, turned into keys, clicks, pastes and answers.
//!
//! A terminal sends its answers the way it sends keys, whole or in pieces, at once or seconds later. Whatever is not known to
//! be a key is therefore nothing: answers are followed to their end, and only the one that we asked for is told.

use crossterm::event::{Event, KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use std::time::Duration;
use vte::{Params, Parser, Perform};
use xterm_color::Color as Told;

/// What came in.
#[derive(Clone, Debug, PartialEq)]
pub enum Input {
    Event(Event),
    /// The terminal tells the colour of its background, on which light text reads or dark text.
    Background {
        is_light: bool,
    },
    /// The terminal tells that a sign which is to take one cell takes two.
    WideSigns,
}

/// How long an escape stands alone before it is the key.
const FOR_ESCAPE: Duration = Duration::from_millis(60);

/// How long a sequence or a paste may pause before the keyboard goes first again; what is longer than typing still joins it.
const FOR_THE_REST: Duration = Duration::from_millis(400);

/// The most bytes of a paste that are taken in; the rest of it is passed over.
const MOST_PASTED: usize = 1 << 20;

/// What ends a paste.
const END_OF_PASTE: &[u8] = b"\x1b[201~";

/// The most bytes of an answer that are kept; of a longer one only the end is looked for.
const MOST_OF_AN_ANSWER: usize = 4096;

/// A piece that comes late is told from typing by its length: nobody types so much at once.
const TYPED_AT_ONCE: usize = 3;

#[derive(Default)]
pub struct Decoder {
    parser: Parser,
    meaning: Meaning,
    /// The bytes of what is not complete yet.
    pending: Vec<u8>,
    /// What is being pasted.
    pasting: Option<Vec<u8>>,
    /// The beginning of what was given up on after a pause; its rest may still come.
    given_up: Option<Unfinished>,
}

/// What was not complete when the terminal paused.
#[derive(Clone, Debug, PartialEq)]
enum Unfinished {
    /// Begins with an escape, and goes on as these bytes.
    Sequence(Vec<u8>),
    Paste,
}

impl Decoder {
    /// Takes in what was read at once, and gives what is complete.
    pub fn read(&mut self, bytes: &[u8]) -> Vec<Input> {
        match self.given_up.take() {
            Some(Unfinished::Sequence(begun)) if is_rest(&begun, bytes) => {
                self.pending.clear();
                self.advance(&begun);
            }
            Some(Unfinished::Paste) if is_rest_of_paste(bytes) => self.pasting = Some(Vec::new()),
            _ => {}
        }
        self.advance(bytes);
        std::mem::take(&mut self.meaning.inputs)
    }

    /// How long to wait for more before [`Self::pause`]; nothing is waited for when nothing is begun.
    pub fn patience(&self) -> Option<Duration> {
        if self.pasting.is_none() && self.pending.is_empty() {
            return None;
        }
        Some(if is_escape_key(&self.pending) { FOR_ESCAPE } else { FOR_THE_REST })
    }

    /// Nothing more came for as long as it was waited for: a lone escape is the key, the rest is given up.
    pub fn pause(&mut self) -> Vec<Input> {
        if let Some(pasted) = self.pasting.take() {
            self.given_up = Some(Unfinished::Paste);
            return vec![Input::Event(Event::Paste(String::from_utf8_lossy(&pasted).into_owned()))];
        }
        let begun = std::mem::take(&mut self.pending);
        self.parser = Parser::new();
        self.meaning.after = After::Nothing;
        let is_key = is_escape_key(&begun);
        if begun.first() == Some(&0x1b) {
            self.given_up = Some(Unfinished::Sequence(begun));
        }
        if is_key { vec![Input::Event(pressed(KeyCode::Esc, KeyModifiers::NONE))] } else { Vec::new() }
    }

    fn advance(&mut self, bytes: &[u8]) {
        for (place, &byte) in bytes.iter().enumerate() {
            if self.pasting.is_some() {
                return self.paste(&bytes[place..]);
            }
            self.meaning.is_within = !self.pending.is_empty();
            if self.pending.len() < MOST_OF_AN_ANSWER {
                self.pending.push(byte);
            } else if !matches!(byte, 0x07 | 0x18 | 0x1a | 0x1b | b'\\') {
                continue;
            }
            self.parser.advance(&mut self.meaning, &[byte]);
            // An escape that ends a string is itself the beginning of what ends it.
            if std::mem::take(&mut self.meaning.completes) && byte != 0x1b {
                if byte < b' ' && self.meaning.is_within {
                    // A key within a sequence ends it, which the parser would go on with.
                    self.parser = Parser::new();
                }
                self.pending.clear();
            }
            if std::mem::take(&mut self.meaning.pastes) {
                self.pasting = Some(Vec::new());
            }
        }
    }

    fn paste(&mut self, bytes: &[u8]) {
        let mut pasted = self.pasting.take().unwrap_or_default();
        // The end may itself come in pieces.
        let seen = pasted.len().saturating_sub(END_OF_PASTE.len());
        pasted.extend_from_slice(bytes);
        let found = pasted[seen..].windows(END_OF_PASTE.len()).position(|window| window == END_OF_PASTE);
        if let Some(end) = found.map(|place| seen + place) {
            let rest = pasted.split_off(end + END_OF_PASTE.len());
            pasted.truncate(end.min(MOST_PASTED));
            let text = String::from_utf8_lossy(&pasted).into_owned();
            self.meaning.inputs.push(Input::Event(Event::Paste(text)));
            return self.advance(&rest);
        }
        if pasted.len() > MOST_PASTED + END_OF_PASTE.len() {
            // Only its last bytes matter from here on: they may begin the end.
            let last = pasted.split_off(pasted.len() - END_OF_PASTE.len());
            pasted.truncate(MOST_PASTED);
            pasted.extend(last);
        }
        self.pasting = Some(pasted);
    }
}

/// Is this the escape key, alone, twice or held with a character, when nothing more comes?
fn is_escape_key(begun: &[u8]) -> bool {
    match begun {
        [0x1b, rest @ ..] => match rest {
            [] | [b'O' | b' '..=b'/'] => true,
            [0x1b | 0x80.., ..] => rest.iter().all(|&byte| byte == 0x1b || byte >= 0x80),
            _ => false,
        },
        _ => false,
    }
}

/// Do these bytes go on where a sequence stopped, instead of being typed?
fn is_rest(begun: &[u8], bytes: &[u8]) -> bool {
    let is_string = matches!(begun.get(1), Some(b']' | b'P' | b'_' | b'^' | b'X'));
    let is_alone = begun.len() == 1;
    let ends_string = bytes.ends_with(b"\x07") || bytes.ends_with(b"\x1b\\");
    match bytes {
        [b'\\', ..] if !is_alone && begun.ends_with(b"\x1b") => true,
        // One byte is a key: what ends a sequence looks like one.
        [_] => is_string && ends_string,
        [b'[', ..] if is_alone => true,
        [b']' | b'P' | b'_' | b'^' | b'X', ..] if is_alone => bytes.len() > TYPED_AT_ONCE || ends_string,
        _ if is_alone => false,
        _ if is_string => bytes.len() > TYPED_AT_ONCE || ends_string,
        _ => bytes.len() > TYPED_AT_ONCE,
    }
}

fn is_rest_of_paste(bytes: &[u8]) -> bool {
    let holds_end = bytes.windows(END_OF_PASTE.len()).any(|window| window == END_OF_PASTE);
    holds_end || (bytes.len() > TYPED_AT_ONCE && bytes[0] != 0x1b)
}

/// What the next printed characters are, when they are no keys.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum After {
    #[default]
    Nothing,
    /// The key of a keypad or an older terminal (`ESC O`).
    Keypad,
    /// A function key of the Linux console (`ESC [ [`).
    Console,
    /// So many bytes of the oldest form of a mouse report.
    Mouse(u8),
}

/// What a parsed sequence means to us.
#[derive(Default)]
struct Meaning {
    inputs: Vec<Input>,
    /// The byte at hand comes after others of the same sequence.
    is_within: bool,
    /// The last byte completed something.
    completes: bool,
    /// A paste begins.
    pastes: bool,
    after: After,
}

fn pressed(code: KeyCode, modifiers: KeyModifiers) -> Event {
    Event::Key(KeyEvent::new(code, modifiers))
}

/// The modifiers as terminals number them: one more than the sum of 1 shift, 2 alt, 4 control.
fn modifiers(number: u16) -> KeyModifiers {
    let bits = number.saturating_sub(1);
    let of = |bit, modifier| if bits & bit == 0 { KeyModifiers::NONE } else { modifier };
    of(1, KeyModifiers::SHIFT) | of(2, KeyModifiers::ALT) | of(4, KeyModifiers::CONTROL)
}

fn typed(character: char, modifiers: KeyModifiers) -> Event {
    let code = match character {
        '\r' => KeyCode::Enter,
        '\t' => KeyCode::Tab,
        '\x1b' => KeyCode::Esc,
        '\x08' | '\x7f' => KeyCode::Backspace,
        _ if character.is_uppercase() => {
            return pressed(KeyCode::Char(character), modifiers | KeyModifiers::SHIFT);
        }
        _ => KeyCode::Char(character),
    };
    pressed(code, modifiers)
}

impl Meaning {
    fn press(&mut self, code: KeyCode, modifiers: KeyModifiers) {
        self.inputs.push(Input::Event(pressed(code, modifiers)));
    }

    /// A key with its number in front of `~`.
    fn numbered(&mut self, number: u16, held: KeyModifiers) {
        let code = match number {
            1 | 7 => KeyCode::Home,
            3 => KeyCode::Delete,
            4 | 8 => KeyCode::End,
            5 => KeyCode::PageUp,
            6 => KeyCode::PageDown,
            11..=15 => KeyCode::F((number - 10) as u8),
            17..=21 => KeyCode::F((number - 11) as u8),
            23 | 24 => KeyCode::F((number - 12) as u8),
            200 => return self.pastes = true,
            _ => return,
        };
        self.press(code, held);
    }

    /// A key by the number of its character, as newer terminals send it.
    fn by_character(&mut self, number: u16, held: KeyModifiers) {
        if let Some(character) = char::from_u32(u32::from(number)) {
            let character = if held.contains(KeyModifiers::SHIFT) && character.is_lowercase() {
                character.to_uppercase().next().unwrap_or(character)
            } else {
                character
            };
            self.inputs.push(Input::Event(typed(character, held)));
        }
    }

    fn mouse(&mut self, numbers: &[u16], is_down: bool) {
        let &[button, column, row] = numbers else { return };
        let kind = match button & !0b1_1100 {
            0 if is_down => MouseEventKind::Down(MouseButton::Left),
            64 if is_down => MouseEventKind::ScrollUp,
            65 if is_down => MouseEventKind::ScrollDown,
            _ => return,
        };
        // Terminals count from one; nought is no place.
        let (Some(column), Some(row)) = (column.checked_sub(1), row.checked_sub(1)) else { return };
        let modifiers = KeyModifiers::NONE;
        self.inputs.push(Input::Event(Event::Mouse(MouseEvent { kind, column, row, modifiers })));
    }

    fn on_keypad(&mut self, character: char) {
        let code = match character {
            'A' => KeyCode::Up,
            'B' => KeyCode::Down,
            'C' => KeyCode::Right,
            'D' => KeyCode::Left,
            'H' => KeyCode::Home,
            'F' => KeyCode::End,
            'P'..='S' => KeyCode::F(character as u8 - b'P' + 1),
            'M' => KeyCode::Enter,
            'X' => KeyCode::Char('='),
            // The keypad's keys stand in the order of their characters, from `*` and from 0.
            'j'..='y' => KeyCode::Char(char::from(character as u8 - b'j' + b'*')),
            _ => return,
        };
        self.press(code, KeyModifiers::NONE);
    }
}

impl Perform for Meaning {
    fn print(&mut self, character: char) {
        self.completes = true;
        match std::mem::take(&mut self.after) {
            After::Nothing if character == char::REPLACEMENT_CHARACTER => {}
            After::Nothing => self.inputs.push(Input::Event(typed(character, KeyModifiers::NONE))),
            After::Keypad => self.on_keypad(character),
            After::Console => {
                if let 'A'..='E' = character {
                    self.press(KeyCode::F(character as u8 - b'A' + 1), KeyModifiers::NONE);
                }
            }
            After::Mouse(left) if left > 1 => self.after = After::Mouse(left - 1),
            After::Mouse(_) => {}
        }
    }

    fn execute(&mut self, byte: u8) {
        self.completes = true;
        self.after = After::Nothing;
        match byte {
            b'\r' | b'\t' | 0x08 => {
                self.inputs.push(Input::Event(typed(char::from(byte), KeyModifiers::NONE)))
            }
            // These two end any sequence; there they are no keys.
            0x18 | 0x1a if self.is_within => {}
            0 => self.press(KeyCode::Char(' '), KeyModifiers::CONTROL),
            1..=26 => self.press(KeyCode::Char(char::from(byte - 1 + b'a')), KeyModifiers::CONTROL),
            _ => {}
        }
    }

    fn esc_dispatch(&mut self, intermediates: &[u8], _ignore: bool, byte: u8) {
        match byte {
            _ if !intermediates.is_empty() => self.completes = true,
            // It goes on with one more byte.
            b'O' => self.after = After::Keypad,
            // The end of an answer.
            b'\\' => self.completes = true,
            // A key with Alt: the terminal says escape and the key.
            _ => {
                self.completes = true;
                self.press(KeyCode::Char(char::from(byte)), KeyModifiers::ALT);
            }
        }
    }

    fn csi_dispatch(&mut self, params: &Params, intermediates: &[u8], ignore: bool, action: char) {
        self.completes = true;
        // Of a number with parts, the first is the number; the second tells what happened to a key.
        let numbers: Vec<u16> =
            params.iter().map(|parts| parts.first().copied().unwrap_or_default()).collect();
        let number = |place: usize| numbers.get(place).copied().unwrap_or_default();
        if ignore || !matches!((intermediates, action), ([], _) | ([b'<'], 'M' | 'm')) {
            return;
        }
        let held = modifiers(number(1));
        let is_release = params.iter().nth(1).and_then(|parts| parts.get(1)) == Some(&3);
        if is_release {
            return;
        }
        match action {
            'A' => self.press(KeyCode::Up, held),
            'B' => self.press(KeyCode::Down, held),
            'C' => self.press(KeyCode::Right, held),
            'D' => self.press(KeyCode::Left, held),
            'H' => self.press(KeyCode::Home, held),
            'F' => self.press(KeyCode::End, held),
            'Z' => self.press(KeyCode::BackTab, KeyModifiers::SHIFT),
            // Shifted arrows of rxvt.
            'c' => self.press(KeyCode::Right, KeyModifiers::SHIFT),
            'd' => self.press(KeyCode::Left, KeyModifiers::SHIFT),
            // Where the text cursor is after a sign in the upper left corner.
            'R' if numbers == [1, 3] => self.inputs.push(Input::WideSigns),
            // With two numbers it may as well be where the text cursor is.
            'P' | 'Q' | 'S' => self.press(KeyCode::F(action as u8 - b'P' + 1), held),
            '[' => (self.after, self.completes) = (After::Console, false),
            '~' if number(0) == 27 => self.by_character(number(2), held),
            '~' => self.numbered(number(0), held),
            'u' => self.by_character(number(0), held),
            'M' if intermediates.is_empty() && numbers.iter().all(|&number| number == 0) => {
                (self.after, self.completes) = (After::Mouse(3), false);
            }
            'M' | 'm' if !intermediates.is_empty() => self.mouse(&numbers, action == 'M'),
            _ => {}
        }
    }

    fn osc_dispatch(&mut self, params: &[&[u8]], _bell_terminated: bool) {
        self.completes = true;
        // It is cut between any two bytes, and within a letter that is a panic.
        if let [b"11", colour, ..] = params
            && colour.is_ascii()
            && let Ok(colour) = Told::parse(colour)
        {
            self.inputs.push(Input::Background { is_light: colour.perceived_lightness() > 0.5 });
        }
    }
}

#[cfg(test)]
mod tests;
