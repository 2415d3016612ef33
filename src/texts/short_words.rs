//! Short forms, for narrow columns: what a layer, a choice or an outcome is called when the full word does not fit.

use super::words;
use crate::domain::choice::Choice;
use crate::domain::incident::IncidentKind;
use crate::domain::people::Competence;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::Language;

const fn in_both(language: Language, nl: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

/// Name of a layer in at most thirteen cells.
pub const fn layer(language: Language, layer: Layer) -> &'static str {
    match layer {
        Layer::Infrastructure => in_both(language, "Harde infra", "Hard infra"),
        Layer::Collection => in_both(language, "Datacollectie", "Collection"),
        Layer::Models => in_both(language, "Modellen", "Models"),
        Layer::Platforms => in_both(language, "Platforms", "Platforms"),
        Layer::Services => in_both(language, "Diensten", "Services"),
    }
}

/// Name of a mode in at most eight cells.
pub const fn mode(language: Language, mode: Mode) -> &'static str {
    match mode {
        Mode::Build => in_both(language, "zelf", "build"),
        Mode::Codevelop => in_both(language, "samen", "co-dev."),
        Mode::Reuse => in_both(language, "hergebr.", "reuse"),
        Mode::Outsource => in_both(language, "uitbest.", "outsrc."),
    }
}

/// Name of a partner in at most six cells.
pub const fn partner(language: Language, partner: Partner) -> &'static str {
    match partner {
        Partner::Market => in_both(language, "markt", "market"),
        Partner::Governments => in_both(language, "overh.", "gov."),
        Partner::Knowledge => in_both(language, "kennis", "knowl."),
        Partner::Residents => in_both(language, "inwon.", "resid."),
    }
}

pub const fn partner_letter(language: Language, partner: Partner) -> &'static str {
    match partner {
        Partner::Market => in_both(language, "M", "M"),
        Partner::Governments => in_both(language, "O", "G"),
        Partner::Knowledge => in_both(language, "K", "K"),
        Partner::Residents => in_both(language, "I", "R"),
    }
}

/// A choice in words, from the longest form to the shortest; the last one takes at most eighteen cells.
pub fn choice(language: Language, choice: Choice) -> [String; 4] {
    let with = |mode: &str, name: fn(Language, Partner) -> &'static str| {
        let partners: Vec<_> = choice.partners().iter().map(|one| name(language, one)).collect();
        if partners.is_empty() { mode.to_owned() } else { format!("{mode} · {}", partners.join("+")) }
    };
    let short = mode(language, choice.mode());
    [
        words::choice(language, choice),
        with(short, words::partner),
        with(short, partner),
        with(short, partner_letter),
    ]
}

/// Name of a competence in at most fifteen cells.
pub const fn competence(language: Language, competence: Competence) -> &'static str {
    match competence {
        Competence::PolicyData => in_both(language, "Databeleid", "Data policy"),
        Competence::ProductOwnership => in_both(language, "Productregie", "Product owner"),
        Competence::Architecture => in_both(language, "Architectuur", "Architecture"),
        Competence::DataEngineering => in_both(language, "Dataengineering", "Data engineers"),
        Competence::DataScience => in_both(language, "Data science", "Data science"),
        Competence::Stewardship => in_both(language, "Datastewardship", "Stewardship"),
        Competence::Geo => in_both(language, "Geo & sensoriek", "Geo & sensing"),
        Competence::Software => in_both(language, "Software", "Software"),
        Competence::Security => in_both(language, "Beveiliging", "Security"),
        Competence::Ethics => in_both(language, "Privacy & recht", "Privacy & law"),
        Competence::Contracts => in_both(language, "Contractregie", "Contracts"),
        Competence::Partnership => in_both(language, "Samenwerking", "Partnership"),
    }
}

/// Name of an incident in at most fifteen cells.
pub const fn incident(language: Language, kind: IncidentKind) -> &'static str {
    match kind {
        IncidentKind::Breach => in_both(language, "Datalek", "Data breach"),
        IncidentKind::Outage => in_both(language, "Uitval", "Outage"),
        IncidentKind::VendorFailure => in_both(language, "Leverancier weg", "Vendor failure"),
        IncidentKind::PriceShock => in_both(language, "Prijssprong", "Price shock"),
        IncidentKind::PartnerWithdraws => in_both(language, "Partner weg", "Partner leaves"),
        IncidentKind::KeyPerson => in_both(language, "Sleutelpersoon", "Key person"),
        IncidentKind::ModelError => in_both(language, "Modelfout", "Model error"),
        IncidentKind::LegalStop => in_both(language, "Juridische stop", "Legal stop"),
        IncidentKind::TrustLoss => in_both(language, "Draagvlak weg", "Trust lost"),
        IncidentKind::PoliticalChange => in_both(language, "Bestuursomslag", "Political turn"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shortest_form_fits_the_narrowest_column() {
        for language in Language::ALL {
            for one in Choice::all() {
                let [.., shortest] = choice(language, one);
                assert!(shortest.chars().count() <= 18, "{shortest}");
            }
            let labels = Layer::ALL.map(|one| (layer(language, one), 13)).into_iter();
            let labels = labels.chain(Competence::ALL.map(|one| (competence(language, one), 15)));
            let labels = labels.chain(IncidentKind::ALL.map(|one| (incident(language, one), 15)));
            for (label, most) in labels {
                assert!(label.chars().count() <= most, "{label}");
            }
        }
    }

    #[test]
    fn every_form_is_shorter_than_the_one_before() {
        for language in Language::ALL {
            for one in Choice::all() {
                let lengths = choice(language, one).map(|form| form.chars().count());
                assert!(lengths.is_sorted_by(|a, b| a >= b), "{one}: {lengths:?}");
            }
        }
    }

    #[test]
    fn the_letters_of_partners_differ() {
        for language in Language::ALL {
            let mut letters = Partner::ALL.map(|one| partner_letter(language, one)).to_vec();
            letters.sort_unstable();
            letters.dedup();
            assert_eq!(letters.len(), Partner::COUNT);
        }
    }
}
