//! Caption: a text in both languages with placeholders in it.

use super::placeholder::Placeholder;
use crate::language::{Language, Text};
use std::ops::Range;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Words(String),
    Cited(Placeholder),
}

/// A text in both languages, each in pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Caption {
    nl: Vec<Piece>,
    en: Vec<Piece>,
}

/// A placeholder that cannot be read, with its place in the text, bytes, braces included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownPlaceholder {
    /// What stands between the braces; for a brace that is not closed, the rest of the text.
    pub written: String,
    pub place: Range<usize>,
}

impl Caption {
    /// Reads the placeholders of a text in both languages.
    ///
    /// # Errors
    /// Every placeholder that means nothing, with its language.
    pub fn read(text: &Text) -> Result<Self, Vec<(Language, UnknownPlaceholder)>> {
        let (nl, en) = (pieces(&text.nl), pieces(&text.en));
        match (nl, en) {
            (Ok(nl), Ok(en)) => Ok(Self { nl, en }),
            (nl, en) => {
                let in_language = |language, found: Result<_, Vec<_>>| {
                    found.err().into_iter().flatten().map(move |unknown| (language, unknown))
                };
                Err(in_language(Language::Dutch, nl).chain(in_language(Language::English, en)).collect())
            }
        }
    }

    pub fn in_language(&self, language: Language) -> &[Piece] {
        match language {
            Language::Dutch => &self.nl,
            Language::English => &self.en,
        }
    }

    /// Everything that it cites, in either language.
    pub fn cited(&self) -> impl Iterator<Item = Placeholder> {
        self.nl.iter().chain(&self.en).filter_map(|piece| match piece {
            Piece::Cited(placeholder) => Some(*placeholder),
            Piece::Words(_) => None,
        })
    }

    /// How many words it has to read, in the language with most; what is cited counts as one.
    pub fn words(&self) -> usize {
        let of = |pieces: &[Piece]| {
            let words = |piece: &Piece| match piece {
                Piece::Words(text) => text.split_whitespace().count(),
                Piece::Cited(_) => 1,
            };
            pieces.iter().map(words).sum::<usize>()
        };
        of(&self.nl).max(of(&self.en))
    }

    pub fn cites_figures(&self) -> bool {
        self.cited().any(Placeholder::is_computed)
    }
}

/// What a text cites, each with its place in bytes, braces included; not what cannot be read.
pub fn placeholders(text: &str) -> Vec<(Placeholder, Range<usize>)> {
    let cited = braced(text).into_iter();
    cited.filter_map(|place| Some((inside(text, &place).1?, place))).collect()
}

/// Divides a text at its braces.
fn pieces(text: &str) -> Result<Vec<Piece>, Vec<UnknownPlaceholder>> {
    let (mut pieces, mut unknown) = (Vec::new(), Vec::new());
    let mut start = 0;
    for place in braced(text) {
        if place.start > start {
            pieces.push(Piece::Words(text[start..place.start].to_owned()));
        }
        start = place.end;
        match inside(text, &place) {
            (_, Some(placeholder)) => pieces.push(Piece::Cited(placeholder)),
            (written, None) => unknown.push(UnknownPlaceholder { written: written.to_owned(), place }),
        }
    }
    if start < text.len() {
        pieces.push(Piece::Words(text[start..].to_owned()));
    }
    if unknown.is_empty() { Ok(pieces) } else { Err(unknown) }
}

/// Where braces open, up to where they close; up to the end of the text when they do not.
fn braced(text: &str) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut start = 0;
    while let Some(open) = text[start..].find('{').map(|found| start + found) {
        start = text[open..].find('}').map_or(text.len(), |end| open + end + 1);
        places.push(open..start);
    }
    places
}

/// What stands between braces, and what it means; nothing when they are not closed.
fn inside<'t>(text: &'t str, place: &Range<usize>) -> (&'t str, Option<Placeholder>) {
    let whole = &text[place.start + 1..place.end];
    match whole.strip_suffix('}') {
        Some(written) => (written, Placeholder::parse(written)),
        None => (whole, None),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::outcome::Outcome;

    #[test]
    fn words_and_placeholders_alternate() {
        let caption = Caption::read(&Text::same("B kost {cost:B} k€.")).expect("a caption");
        let expected = [
            Piece::Words("B kost ".to_owned()),
            Piece::Cited(Placeholder::Outcome(Outcome::Cost, 1)),
            Piece::Words(" k€.".to_owned()),
        ];
        assert_eq!(caption.in_language(Language::Dutch), expected);
        assert!(caption.cites_figures());
    }

    #[test]
    fn every_unknown_placeholder_is_told_with_its_place() {
        let text = Text { nl: "é {kost:B} en {cost:B".to_owned(), en: "{case}".to_owned() };
        let unknown = Caption::read(&text).expect_err("two mistakes");
        let found: Vec<_> = unknown.iter().map(|(_, unknown)| &text.nl[unknown.place.clone()]).collect();
        assert_eq!(found, ["{kost:B}", "{cost:B"]);
        assert!(unknown.iter().all(|(language, _)| *language == Language::Dutch));
    }
}
