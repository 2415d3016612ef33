//! Lines: where each line of a text begins, so that no place is looked for by going through the whole text again.

use std::ops::Range;

/// Bytes of a line that are kept on either side of what is meant; more of a longer line is never shown.
const MOST_BESIDE: usize = 2_000;

/// A piece of a line: around what is meant, when the line is long.
pub struct Piece<'t> {
    pub text: &'t str,
    /// The first byte of it, in the whole text.
    pub start: usize,
}

pub struct Lines<'t> {
    text: &'t str,
    /// The first byte of each line.
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    pub fn new(text: &'t str) -> Self {
        let below = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(end, _)| end + 1);
        Self { text, starts: std::iter::once(0).chain(below).collect() }
    }

    /// The line in which a byte stands, from 0.
    pub fn at(&self, byte: usize) -> usize {
        self.starts.partition_point(|start| *start <= byte).saturating_sub(1)
    }

    /// The bytes of a line, without its end; empty below the last.
    pub fn range(&self, line: usize) -> Range<usize> {
        let length = self.text.len();
        let start = self.starts.get(line).copied().unwrap_or(length);
        start..self.starts.get(line + 1).map_or(length, |next| next - 1).max(start)
    }

    pub const fn count(&self) -> usize {
        self.starts.len()
    }

    /// A line without its end.
    pub fn get(&self, line: usize) -> &'t str {
        self.text.get(self.range(line)).unwrap_or_default()
    }

    pub fn all(&self) -> impl DoubleEndedIterator<Item = (usize, &'t str)> {
        (0..self.count()).map(|line| (line, self.get(line)))
    }

    /// The same place between whole signs.
    pub fn whole_signs(&self, span: Range<usize>) -> Range<usize> {
        let start = self.text.floor_char_boundary(span.start);
        start..self.text.floor_char_boundary(span.end).max(start)
    }

    /// What of a line is shown when a place in it is meant.
    pub fn piece(&self, line: usize, meant: &Range<usize>) -> Piece<'t> {
        let Range { start, end } = self.range(line);
        let from = self.text.ceil_char_boundary(meant.start.saturating_sub(MOST_BESIDE).clamp(start, end));
        let to = self.text.floor_char_boundary((meant.start + MOST_BESIDE).clamp(from, end));
        Piece { text: self.text.get(from..to).unwrap_or_default(), start: from }
    }

    /// The end of the last line with more than a comment above the one in which a place stands, when nothing is before it on its
    /// own line.
    pub fn end_above(&self, place: usize) -> Option<usize> {
        let line = self.at(place);
        let left = self.text.get(self.range(line).start..place)?;
        if !left.trim().is_empty() {
            return None;
        }
        let mut above = (0..line).rev().map(|line| (self.range(line).start, self.get(line).trim_end()));
        above
            .find(|(_, text)| !text.trim().is_empty() && !text.trim_start().starts_with('#'))
            .map(|(start, text)| start + text.len())
    }
}
