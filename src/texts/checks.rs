//! Sentences about policy checks: what they rest on, where they fire, and what makes them stop.

use crate::domain::check::Ground;
use crate::language::Language;

sentences! {
    heading() { nl: "Beleidstoetsen die aanslaan", en: "Policy checks that are triggered" }
    held_against(date: &str) {
        nl: "De beleidstoetsen volgen de regels van {date}. Een beleidstoets is een aandachtspunt, geen juridisch oordeel.",
        en: "Policy checks reflect the rules as of {date}. A check flags something to look at; it is not legal advice.",
    }
    only_from(date: &str) { nl: "geldt pas vanaf {date}", en: "applies only from {date}" }
    unconfirmed() { nl: "datum of tekst niet bevestigd", en: "date or text not confirmed" }
    fires_in(scenario: &str, places: &str) { nl: "Slaat aan bij {scenario}: {places}.", en: "Triggered for {scenario}: {places}." }
    whole_case() { nl: "de casus als geheel", en: "the case as a whole" }
    rests_on(ground: &str, source: &str, date: &str) {
        nl: "Grond: {ground}. Bron: {source} ({date}).",
        en: "Ground: {ground}. Source: {source} ({date}).",
    }
    not_confirmed(doubt: &str) { nl: "? Niet bevestigd: {doubt}", en: "? Not confirmed: {doubt}" }
    holds_from(date: &str) { nl: "» Geldt vanaf {date}.", en: "» Applies from {date}." }
    dealt_with(stops: &str) { nl: "Wat u kunt doen: {stops}", en: "What you can do: {stops}" }

    stops_with_choice(layer: &str, choice: &str) {
        nl: "vervalt bij ‘{choice}’ op {layer}",
        en: "no longer applies with ‘{choice}’ on {layer}",
    }
    stops_with_training(level: &str) { nl: "vervalt bij opleiding ‘{level}’", en: "no longer applies with ‘{level}’ training" }
    never_stops() { nl: "vervalt bij geen enkele andere keuze", en: "applies whatever single choice is changed" }
    unsure() {
        nl: "hangt af van de simulatie: probeer een keuze op Vergelijk",
        en: "depends on the simulation: try a choice on Compare",
    }
    in_scenario(scenario: char, stop: &str) { nl: "{scenario}: {stop}.", en: "{scenario}: {stop}." }
    on_layer(layer: &str, stop: &str) { nl: "op {layer}: {stop}", en: "on {layer}: {stop}" }
}

/// What a rule rests on, in a column of a table.
pub const fn ground_short(language: Language, ground: Ground) -> &'static str {
    let (nl, en) = match ground {
        Ground::UseData => ("uitgangspunt A", "principle A"),
        Ground::Professional => ("uitgangspunt B", "principle B"),
        Ground::Transparent => ("uitgangspunt C", "principle C"),
        Ground::Together => ("uitgangspunt D", "principle D"),
        Ground::Law => ("wet", "law"),
        Ground::Norm => ("norm", "norm"),
    };
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}

/// What a rule rests on, in full.
pub const fn ground(language: Language, ground: Ground) -> &'static str {
    let (nl, en) = match ground {
        Ground::UseData => (
            "Utrechtse Datastrategie, uitgangspunt A (data optimaal benutten)",
            "Utrecht’s data strategy, principle A (use data to the full)",
        ),
        Ground::Professional => (
            "Utrechtse Datastrategie, uitgangspunt B (professionele data-organisatie)",
            "Utrecht’s data strategy, principle B (professional data organisation)",
        ),
        Ground::Transparent => (
            "Utrechtse Datastrategie, uitgangspunt C (transparant en ethisch)",
            "Utrecht’s data strategy, principle C (transparent and ethical)",
        ),
        Ground::Together => (
            "Utrechtse Datastrategie, uitgangspunt D (samenwerken)",
            "Utrecht’s data strategy, principle D (working together)",
        ),
        Ground::Law => ("wet", "law"),
        Ground::Norm => ("norm zonder kracht van wet", "norm without the force of law"),
    };
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}
