//! Link: an exploration in the part of an address behind its `#`, which no server gets to see.

use super::writing::write;
use crate::content::file::{FileKind, SourceText};
use crate::domain::library::Library;
use crate::workspace::exploration::Exploration;
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use flate2::Compression;
use flate2::read::{DeflateDecoder, DeflateEncoder};
use std::io::Read;

/// How the part behind the `#` begins, so that a link is told from any other text.
const MARK: &str = "#speelveld=";

/// More than any exploration takes, bytes: a link may come from anyone.
const MOST: u64 = 256 * 1024;

/// The end of a link to an exploration, from its `#`: what a file to share would hold.
pub fn link(exploration: &Exploration, library: &Library) -> String {
    let text = write(&exploration.to_share(), library);
    let told: String = text
        .lines()
        .filter(|line| !line.starts_with('#') && !line.is_empty())
        .map(|line| format!("{line}\n"))
        .collect();
    let mut packed = Vec::new();
    // Reading from memory does not fail.
    let _ = DeflateEncoder::new(told.as_bytes(), Compression::best()).read_to_end(&mut packed);
    format!("{MARK}{}", URL_SAFE_NO_PAD.encode(packed))
}

/// The exploration in a link as the text of a file; nothing when the text is no such link, or holds anything else.
pub fn opened_link(text: &str) -> Option<SourceText> {
    let (_, packed) = text.split_once(MARK)?;
    let packed: String = packed.chars().filter(|character| !character.is_whitespace()).collect();
    let packed = URL_SAFE_NO_PAD.decode(packed.trim_end_matches('=')).ok()?;
    let mut text = String::new();
    let read = DeflateDecoder::new(packed.as_slice()).take(MOST + 1).read_to_string(&mut text).ok()?;
    let file = SourceText { name: "link".to_owned(), text };
    let is_whole = read as u64 <= MOST && crate::content::kind_of(&file) == Some(FileKind::Exploration);
    is_whole.then_some(file)
}

#[cfg(test)]
mod tests {
    use super::super::reading::read;
    use super::*;
    use crate::content::file::shipped_files;
    use crate::content::library::read_library;
    use crate::domain::choice::Choice;
    use crate::domain::stack::Layer;

    #[test]
    fn a_link_carries_an_exploration_in_both_directions_and_through_a_mail() {
        let library = read_library(&shipped_files()).library.expect("the shipped content can be read");
        for case in &library.cases {
            let mut exploration = Exploration::of(&library, case, &library.organisations[0].id);
            exploration.baseline = 1;
            exploration.futures = 2_000;
            let other =
                Choice::all().into_iter().find(|choice| case.refusal(Layer::Services, *choice).is_none());
            exploration.scenarios[0].decision.choices[Layer::Services] = other.expect("a choice");
            let link = link(&exploration, &library);
            assert!(link.len() < 1_500, "{}: {} characters", case.id, link.len());
            assert!(link.chars().skip(1).all(|sign| sign.is_ascii_alphanumeric() || "-_=".contains(sign)));
            // A mail program may break the line, and the address before it may be anything.
            let broken = format!("https://example.org/speelveld.html{}\n {}", &link[..40], &link[40..]);
            let text = opened_link(&broken).expect("a link");
            assert_eq!(read(&text, &library), Ok(exploration));
        }
    }

    #[test]
    fn what_is_no_link_or_unpacks_without_end_is_refused() {
        let mut packed = Vec::new();
        let long = "speelveld = \"exploration\"\n".repeat(100_000);
        DeflateEncoder::new(long.as_bytes(), Compression::best())
            .read_to_end(&mut packed)
            .expect("in memory");
        let bomb = format!("{MARK}{}", URL_SAFE_NO_PAD.encode(packed));
        for text in ["", "#", MARK, "#speelveld=%%%", "#speelveld=AAAA", "https://example.org/#top", &bomb] {
            assert_eq!(opened_link(text), None, "{}", &text[..text.len().min(40)]);
        }
    }
}
