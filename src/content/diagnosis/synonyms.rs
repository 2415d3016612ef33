//! Synonyms: the word of the files for what a user calls it, in either language.

use super::suggestion::{nearest, plain};
use crate::content::reading::listed::Listed;
use crate::domain::assumption::Basis;
use crate::domain::people::Competence;
use crate::domain::scenario::Origin;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::Language;

/// What people write for a key or word of the files, where neither screen nor file calls it so.
const ALSO: [(&str, &[&str]); 53] = [
    ("basis", &["onderbouwing"]),
    ("budget", &["begroting"]),
    ("build", &["bouw", "bouwen", "zelf", "maken", "make", "in-house", "inhouse"]),
    ("case", &["casus"]),
    ("choice", &["keuze"]),
    ("choices", &["keuzes"]),
    ("codevelop", &["samen", "co-create", "cocreate", "cocreatie"]),
    ("collection", &["data", "gegevens", "inwinning", "dataverzameling"]),
    ("criticality", &["kritiek", "kriticiteit", "criticaliteit"]),
    ("current", &["huidig", "nu", "now"]),
    ("date", &["datum"]),
    ("derived", &["afgeleid"]),
    ("documented", &["gedocumenteerd"]),
    ("en", &["engels", "english"]),
    ("estimate", &["schatting", "geschat", "aanname", "assumption"]),
    ("facts", &["feiten"]),
    ("forbidden", &["verboden"]),
    ("governments", &["overheid", "government", "gemeenten", "municipalities"]),
    ("infrastructure", &["infrastructuur"]),
    ("knowledge", &["kennisinstellingen", "universiteit", "universiteiten", "university", "universities"]),
    ("layer", &["laag"]),
    ("layers", &["lagen"]),
    ("lesson", &["les"]),
    ("level", &["niveau"]),
    ("link", &["url", "website"]),
    ("market", &["bedrijven", "leverancier", "leveranciers", "company", "companies", "vendor", "vendors"]),
    ("models", &["modellen", "algoritmes", "algoritmen", "algorithms"]),
    ("months", &["maanden", "doorlooptijd", "duration"]),
    ("name", &["naam"]),
    ("nl", &["nederlands", "dutch"]),
    ("note", &["notitie", "toelichting"]),
    ("novelty", &["nieuwheid", "nieuw"]),
    ("order", &["volgorde"]),
    ("organisation", &["organisatie", "organization"]),
    ("origin", &["herkomst"]),
    ("outsource", &["inkopen", "kopen", "buy", "aanbesteden"]),
    ("people", &["mensen", "competenties"]),
    ("personal-data", &["persoonsgegevens", "privacy"]),
    ("question", &["vraag"]),
    ("reason", &["reden", "waarom"]),
    ("reconstruction", &["reconstructie"]),
    ("residents", &["inwoner", "burgers", "citizens"]),
    ("reuse", &["hergebruik", "re-use"]),
    ("run", &["beheer", "exploitatie"]),
    ("services", &["dienst"]),
    ("settings", &["instellingen"]),
    ("source", &["bron"]),
    ("sourced", &["bron", "source"]),
    ("sources", &["bronnen"]),
    ("start-year", &["startjaar", "beginjaar"]),
    ("text", &["tekst"]),
    ("value", &["waarde"]),
    ("years", &["jaren", "jaar", "looptijd"]),
];

/// The known word that was meant: what is called so in either language, or else the nearest.
pub fn meant<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let known: Vec<&str> = known.into_iter().collect();
    let called = plain(written);
    known
        .iter()
        .copied()
        .find(|word| plain(word) == called)
        .or_else(|| known.iter().copied().find(|word| is_called(word, &called)))
        .or_else(|| nearest(written, known))
}

fn is_called(word: &str, called: &str) -> bool {
    ALSO.iter().any(|(known, also)| *known == word && also.contains(&called))
        || Language::ALL
            .into_iter()
            .any(|language| name(language, word).is_some_and(|name| plain(name) == called))
}

/// What the program calls the thing with this word.
fn name(language: Language, word: &str) -> Option<&'static str> {
    Layer::from_word(word)
        .map(|layer| layer.name(language))
        .or_else(|| Mode::from_word(word).map(|mode| mode.name(language)))
        .or_else(|| Partner::from_word(word).map(|partner| partner.name(language)))
        .or_else(|| Competence::from_word(word).map(|competence| competence.name(language)))
        .or_else(|| Basis::from_word(word).map(|basis| basis.name(language)))
        .or_else(|| Origin::from_word(word).map(|origin| origin.name(language)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_screen_calls_it_is_understood_in_both_languages() {
        let modes = Mode::words();
        assert_eq!(meant("zelf bouwen", modes.clone()), Some("build"));
        assert_eq!(meant("Uitbesteden", modes.clone()), Some("outsource"));
        assert_eq!(meant("co-develop", modes.clone()), Some("codevelop"));
        assert_eq!(meant("Datacollectie", Layer::words()), Some("collection"));
        assert_eq!(meant("bron", ["sourced", "estimate"]), Some("sourced"));
        assert_eq!(meant("banaan", modes), None);
    }
}
