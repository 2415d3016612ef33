//! Text input: one line of text with a cursor, how well it fits what is looked for, and the overlays that consist of it.

use crate::content::diagnosis::foreign::is_unfit;
use crate::content::typed_number::{TypedFault, read_over, written};
use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::controls::keymap::{Keymap, Place};
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::{Language, Words};
use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};
use unicode_normalization::char::compose;

/// One line of text being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextInput {
    text: String,
    cursor: usize,
    limit: usize,
    /// Is it still as it was offered? Then typing takes its place, and a cursor key keeps it.
    is_offered: bool,
}

impl TextInput {
    /// Starts with a text, the cursor behind it; it holds at most `limit` characters.
    pub fn new(text: &str, limit: usize) -> Self {
        let text: String = text.chars().take(limit).collect();
        let cursor = text.chars().count();
        let is_offered = cursor > 0;
        Self { text, cursor, limit, is_offered }
    }

    pub const fn is_offered(&self) -> bool {
        self.is_offered
    }

    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many characters are before the cursor.
    pub const fn cursor(&self) -> usize {
        self.cursor
    }

    /// Edits with a key; false when the key means nothing here.
    pub fn press(&mut self, key: Key) -> bool {
        if matches!(key, Key::Char(_) | Key::Backspace | Key::Delete) {
            self.take_place();
        }
        if matches!(key, Key::Left | Key::Right | Key::Home | Key::End) {
            self.is_offered = false;
        }
        match key {
            Key::Char(character) => self.insert(character),
            Key::Backspace if self.cursor > 0 => {
                self.cursor -= 1;
                self.remove();
            }
            Key::Backspace => {}
            Key::Delete => self.remove(),
            Key::Left => self.cursor = self.cursor.saturating_sub(1),
            Key::Right => self.cursor = (self.cursor + 1).min(self.length()),
            Key::Home => self.cursor = 0,
            Key::End => self.cursor = self.length(),
            _ => return false,
        }
        true
    }

    /// Inserts the characters of a pasted text that fit on the line; its lines become one.
    pub fn paste(&mut self, text: &str) {
        self.take_place();
        let is_one = !text.contains(['\n', '\r', '\t']);
        let mut lines = text.split(['\n', '\r', '\t']);
        // A space before the first line keeps it apart from what stands there.
        let first = lines.next().map(str::trim_end);
        let lines = first.into_iter().chain(lines.map(str::trim)).filter(|line| !line.is_empty());
        let joined = if is_one { text.to_owned() } else { lines.collect::<Vec<_>>().join(" ") };
        // Twice as many, since an accent may join its letter: of a pasted book no more is looked at.
        let fitting = joined.chars().filter(|character| !is_unfit(*character)).take(2 * self.limit);
        fitting.for_each(|character| self.insert(character));
    }

    /// Empties it when it is as it was offered.
    fn take_place(&mut self) {
        if std::mem::take(&mut self.is_offered) {
            (self.text, self.cursor) = (String::new(), 0);
        }
    }

    fn length(&self) -> usize {
        self.text.chars().count()
    }

    /// Inserts a character; a letter and its accent that come apart become one.
    fn insert(&mut self, character: char) {
        let before = self.cursor.checked_sub(1).and_then(|place| self.text.chars().nth(place));
        if let Some(whole) = before.and_then(|before| compose(before, character)) {
            self.cursor -= 1;
            self.remove();
            return self.insert(whole);
        }
        if !is_unfit(character) && self.length() < self.limit {
            self.text.insert(self.byte_at(self.cursor), character);
            self.cursor += 1;
        }
    }

    fn remove(&mut self) {
        if self.cursor < self.length() {
            self.text.remove(self.byte_at(self.cursor));
        }
    }

    fn byte_at(&self, place: usize) -> usize {
        self.text.char_indices().nth(place).map_or(self.text.len(), |(byte, _)| byte)
    }
}

/// What was typed, ready to be looked for.
pub struct Matching {
    fuzzy: Pattern,
    literal: Pattern,
    matcher: Matcher,
    buffer: Vec<char>,
}

impl Matching {
    pub fn new(query: &str) -> Self {
        let pattern = |kind| Pattern::new(query, CaseMatching::Ignore, Normalization::Smart, kind);
        Self {
            fuzzy: pattern(AtomKind::Fuzzy),
            literal: pattern(AtomKind::Substring),
            matcher: Matcher::new(Config::DEFAULT),
            buffer: Vec::new(),
        }
    }

    /// How well the letters fit a text in this order, with gaps.
    pub fn fuzzy(&mut self, text: &str) -> Option<u32> {
        self.fuzzy.score(Utf32Str::new(text, &mut self.buffer), &mut self.matcher)
    }

    /// How well the words fit a text in which each stands as it was typed.
    pub fn literal(&mut self, text: &str) -> Option<u32> {
        self.literal.score(Utf32Str::new(text, &mut self.buffer), &mut self.matcher)
    }
}

/// Longest text of a number or range, characters.
const LONGEST_QUANTITY: usize = 60;

#[derive(Clone, Debug, PartialEq)]
pub struct NumberEditor {
    pub parameter: Parameter,
    pub input: TextInput,
    /// What it is now, for whom types how much more it becomes.
    present: Quantity,
    /// What is wrong with it, once the user wanted to keep it.
    pub fault: Option<TypedFault>,
}

impl NumberEditor {
    /// Starts with the present number or range.
    pub fn new(language: Language, parameter: Parameter, present: Quantity) -> Self {
        let input = TextInput::new(&written(language, present), LONGEST_QUANTITY);
        Self { parameter, input, present, fault: None }
    }

    /// The number or range that stands there.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn quantity(&self, language: Language) -> Result<Quantity, TypedFault> {
        read_over(language, self.input.text(), self.parameter, Some(self.present))
    }
}

const LONGEST_QUERY: usize = 60;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Palette {
    pub place: Place,
    /// Every command that works there, in the order of help.
    commands: Vec<Command>,
    pub query: TextInput,
    /// The commands that match, the best first.
    pub found: Vec<Command>,
    pub cursor: usize,
}

impl Palette {
    /// Every command of a screen, nothing typed yet.
    pub fn new(keymap: &Keymap, place: Place, language: Language) -> Self {
        let commands = keymap.bindings_in(place).map(|row| row.command);
        let mut palette = Self {
            place,
            commands: commands.filter(|&command| command != Command::OpenPalette).collect(),
            query: TextInput::new("", LONGEST_QUERY),
            found: Vec::new(),
            cursor: 0,
        };
        palette.search(language);
        palette
    }

    /// Looks again for what matches the query, in the words of a language.
    pub fn search(&mut self, language: Language) {
        let mut matching = Matching::new(self.query.text());
        let mut score = |command: Command| {
            let in_label = matching.fuzzy(command.label().in_language(language)).map(|score| 2 * score);
            let mut in_words = |words: Words| matching.literal(words.in_language(language));
            in_label.or_else(|| in_words(command.synonyms())).or_else(|| in_words(command.sentence()))
        };
        let scored = self.commands.iter().filter_map(|&command| Some((score(command)?, command)));
        let mut scored: Vec<(u32, Command)> = scored.collect();
        scored.sort_by_key(|&(score, _)| std::cmp::Reverse(score));
        self.found = scored.into_iter().map(|(_, command)| command).collect();
        self.cursor = 0;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pasted(text: &str) -> String {
        let mut input = TextInput::new("", 40);
        input.paste(text);
        input.text().to_owned()
    }

    #[test]
    fn what_is_offered_gives_way_to_typing_and_stays_with_a_cursor_key() {
        let mut input = TextInput::new("Current", 40);
        assert!(input.is_offered() && input.press(Key::Char('O')));
        assert_eq!(input.text(), "O");
        let mut input = TextInput::new("Current", 40);
        assert!(input.press(Key::Left) && input.press(Key::Backspace));
        assert_eq!(input.text(), "Curret");
    }

    #[test]
    fn lines_become_one_and_accents_join_their_letters() {
        assert_eq!(pasted("first line\r\nsecond line\n"), "first line second line");
        assert_eq!(pasted("one\ttwo"), "one two");
        assert_eq!(pasted("prive\u{301}-idee\u{308}n"), "privé-ideën");
        let mut input = TextInput::new("cafe", 4);
        assert!(input.press(Key::End) && input.press(Key::Char('\u{301}')));
        assert_eq!((input.text(), input.cursor()), ("café", 4));
        assert_eq!(pasted("a b"), "a b");
        assert_eq!(
            pasted("a\u{202e}b\u{ffff}c\u{9b}d"),
            "abcd",
            "what turns text around or stands for nothing"
        );
    }
}
