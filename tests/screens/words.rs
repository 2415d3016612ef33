//! No half-translated screen: a word that both languages show must be one that is the same in both.

use crate::dump;
use crate::explorer::Explorer;
use crate::snapshots::{OVERLAYS, STATES, screens};
use speelveld::content::{read_library, shipped_files};
use speelveld::domain::assumption::Assumptions;
use speelveld::language::Language;
use speelveld::session::settings::Theme;
use std::collections::BTreeSet;

/// Words that are the same in Dutch and in English, and names.
const SAME: &[&str] = &[
    "abc",
    "aerius",
    "ascii",
    "backspace",
    "basis",
    "begin",
    "budget",
    "config",
    "contract",
    "contrast",
    "ctrl",
    "data",
    "delete",
    "demo",
    "digital",
    "drones",
    "end",
    "engineering",
    "english",
    "enter",
    "esc",
    "extra",
    "fte",
    "geo",
    "home",
    "incident",
    "infra",
    "itcm",
    "later",
    "lead",
    "letters",
    "live",
    "memo",
    "model",
    "monitor",
    "norm",
    "norma",
    "open",
    "over",
    "partner",
    "partners",
    "pert",
    "pgdn",
    "pgup",
    "platf",
    "platforms",
    "portfolio",
    "privacy",
    "project",
    "rest",
    "scenario",
    "science",
    "seed",
    "sfia",
    "shift",
    "snuffelfiets",
    "software",
    "sorc",
    "speelveld",
    "stack",
    "stop",
    "supp",
    "tab",
    "tri",
    "twin",
    "uniform",
    "utrecht",
];

/// Every word of at least three letters that a language shows anywhere.
fn shown(language: Language) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let screens = screens().map(|(_, key)| vec![key]);
    for keys in OVERLAYS.iter().copied().chain(STATES).map(|(_, keys)| keys.to_vec()).chain(screens) {
        let mut explorer = Explorer::with_futures(language, Theme::Dark, 200);
        explorer.press(&keys);
        let text = dump::text(&explorer.session, 200, 60);
        let mut pieces: Vec<&str> = text.split('…').collect();
        let last = pieces.pop();
        // Of a word that is cut off, what is left may be the same in both.
        let whole = pieces.into_iter().map(|piece| piece.trim_end_matches(char::is_alphabetic)).chain(last);
        let found = whole.flat_map(|piece| piece.split(|sign: char| !sign.is_alphabetic()));
        words.extend(found.filter(|word| word.chars().count() > 2).map(str::to_lowercase));
    }
    words
}

/// Every word in the title or link of a source.
fn cited() -> BTreeSet<String> {
    let library = read_library(&shipped_files()).library.expect("the shipped content is right");
    let sets = [&library.base.assumptions]
        .into_iter()
        .chain(library.organisations.iter().map(|organisation| &organisation.assumptions))
        .chain(library.cases.iter().map(|case| &case.assumptions));
    let sources =
        sets.flat_map(Assumptions::iter).filter_map(|assumption| assumption.provenance.source.clone());
    let texts = sources.map(|source| format!("{} {}", source.title, source.link.clone().unwrap_or_default()));
    let text = texts.collect::<Vec<_>>().join(" ").to_lowercase();
    text.split(|sign: char| !sign.is_alphabetic()).map(str::to_owned).collect()
}

#[test]
fn every_word_is_translated() {
    let (dutch, english) = (shown(Language::Dutch), shown(Language::English));
    let cited = cited();
    let untranslated: Vec<_> = dutch
        .intersection(&english)
        .filter(|word| !SAME.contains(&word.as_str()))
        // Titles and links of sources are as the source has them, cut off or not.
        .filter(|word| {
            !cited.iter().any(|one| one.starts_with(word.as_str()) || one.ends_with(word.as_str()))
        })
        .collect();
    assert!(untranslated.is_empty(), "in both languages: {untranslated:?}");
}
