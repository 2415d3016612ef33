//! Palette: every command of a screen, found by a few letters of its words.

use super::text_input::TextInput;
use crate::controls::command::Command;
use crate::controls::keymap::{Keymap, Place};
use crate::language::{Language, Words};
use crate::session::matching::Matching;

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
