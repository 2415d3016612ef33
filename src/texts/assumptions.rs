//! Sentences of the assumptions screen.

sentences! {
    heading(all: usize, sourced: usize, derived: usize, estimate: usize) {
        nl: "{all} getallen: {sourced} uit een bron, {derived} afgeleid, {estimate} geschat",
        en: "{all} numbers: {sourced} sourced, {derived} derived, {estimate} estimated",
    }
    value() { nl: "waarde", en: "value" }
    basis() { nl: "grondslag", en: "basis" }
    age() { nl: "ouderdom", en: "source age" }
    source_head() { nl: "bron", en: "source" }
    influence() { nl: "rang", en: "rank" }
    explains(share: &str, outcome: &str) {
        nl: "De onzekerheid over dit getal verklaart {share}% van de spreiding van ‘{outcome}’.",
        en: "Uncertainty about this number explains {share}% of the spread in ‘{outcome}’.",
    }
    explains_difference(share: &str, outcome: &str, letter: char, baseline: char) {
        nl: "De onzekerheid over dit getal verklaart {share}% van de spreiding van het verschil in ‘{outcome}’ tussen {letter} en {baseline}.",
        en: "Uncertainty about this number explains {share}% of the spread in the difference in ‘{outcome}’ between {letter} and {baseline}.",
    }
    one_doubt() {
        nl: "Gangbaar en nieuw tellen samen als één onzekerheid.",
        en: "Routine and new count as one uncertainty.",
    }
    doubt_of(outcome: &str, letter: char, doubt: &str, luck: &str) {
        nl: "{outcome} van {letter}: {doubt}% onzekerheid, {luck}% toeval",
        en: "{outcome} of {letter}: {doubt}% uncertainty, {luck}% chance",
    }
    doubt_of_difference(outcome: &str, letter: char, baseline: char, doubt: &str, luck: &str) {
        nl: "{outcome}, {letter}−{baseline}: {doubt}% onzekerheid, {luck}% toeval",
        en: "{outcome}, {letter}−{baseline}: {doubt}% uncertainty, {luck}% chance",
    }
    years_old(years: u16) { nl: "{years} jaar", en: "{years} yr" }
    anchor_only() { nl: "alleen houvast", en: "anchor only" }
    anchor_only_of(what: &str) { nl: "alleen houvast voor {what}", en: "anchor for {what} only" }
    close_to_threshold(scenario: &str, contract: &str, threshold: &str) {
        nl: "{scenario} ligt dicht bij de drempel voor een Europese aanbesteding: inkoop op de markt {contract}, drempel {threshold}. Een kleine wijziging kan een aanbesteding schelen.",
        en: "{scenario} is close to the threshold for a European tender: {contract} bought on the market, threshold {threshold}. A small change can decide whether a tender is needed.",
    }
    a_year(amount: &str) { nl: "{amount} per jaar", en: "{amount} a year" }
    a_year_for_one(amount: &str) { nl: "{amount} per fte per jaar", en: "{amount} per FTE a year" }
    in_doubt() { nl: "onzeker", en: "uncertain" }
    by_luck() { nl: "toeval", en: "chance" }
    shipped(number: &str) { nl: "Standaardwaarde: {number}", en: "Default: {number}" }
    allowed(what: &str) { nl: "Toegestaan: {what}.", en: "Allowed: {what}." }
    forms() {
        nl: "Bijvoorbeeld 12 of 0,5; 40 tot 120; normaal 1 3; uniform 1 3; tri 1 2 3 of pert 1 2 3.",
        en: "For example 12 or 0.5, 40 to 120, normal 1 3, uniform 1 3, tri 1 2 3 or pert 1 2 3.",
    }
    form_of_number() { nl: "Bijvoorbeeld 12 of 0,5.", en: "For example 12 or 0.5." }
    new_number() { nl: "Nieuw:", en: "New:" }
    influence_of(outcome: &str, letter: char) { nl: "invloed op {outcome} van {letter}", en: "influence on {outcome} of {letter}" }
    influence_of_difference(outcome: &str, letter: char, baseline: char) {
        nl: "invloed op {outcome}, {letter} min {baseline}",
        en: "influence on {outcome}, {letter} minus {baseline}",
    }
}
