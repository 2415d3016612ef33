//! Matching: how well a few typed letters fit a word or a sentence. The palette and the search share it.

use nucleo_matcher::pattern::{AtomKind, CaseMatching, Normalization, Pattern};
use nucleo_matcher::{Config, Matcher, Utf32Str};

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
