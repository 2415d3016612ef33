//! Text input: one line of text with a cursor.

use crate::controls::key::Key;

/// One line of text being typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TextInput {
    text: String,
    cursor: usize,
    limit: usize,
}

impl TextInput {
    /// Starts with a text, the cursor behind it; it holds at most `limit` characters.
    pub fn new(text: &str, limit: usize) -> Self {
        let text: String = text.chars().take(limit).collect();
        let cursor = text.chars().count();
        Self { text, cursor, limit }
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

    /// Inserts the characters of a pasted text that fit on the line.
    pub fn paste(&mut self, text: &str) {
        text.chars().for_each(|character| self.insert(character));
    }

    fn length(&self) -> usize {
        self.text.chars().count()
    }

    fn insert(&mut self, character: char) {
        if !character.is_control() && self.length() < self.limit {
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
