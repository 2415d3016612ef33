//! Sentences of the assumptions screen.

sentences! {
    /// What the screen is about, with how well its numbers are founded.
    heading(all: usize, sourced: usize, derived: usize, estimate: usize) {
        nl: "{all} getallen: {sourced} uit een bron, {derived} afgeleid, {estimate} geschat",
        en: "{all} numbers: {sourced} sourced, {derived} derived, {estimate} estimated",
    }
    /// Head of the column of values.
    value() { nl: "waarde", en: "value" }
    /// Head of the column of bases.
    basis() { nl: "grondslag", en: "basis" }
    /// Head of the column of ages.
    age() { nl: "leeftijd", en: "age" }
    /// Head of the column of sources.
    source_head() { nl: "bron", en: "source" }
    /// Head of the column of influence.
    influence() { nl: "invloed", en: "influence" }
    /// Head of that column where it is narrow.
    rank() { nl: "nr.", en: "no." }
    /// How old a source is at the start of the case.
    years_old(years: u16) { nl: "{years} jaar", en: "{years} years" }
    /// How we know.
    source(basis: &str, title: &str, date: &str) { nl: "{basis}: {title} ({date})", en: "{basis}: {title} ({date})" }
    /// What was shipped.
    shipped(number: &str) { nl: "Meegeleverd: {number}", en: "Shipped: {number}" }
    /// What may stand there.
    allowed(what: &str) { nl: "Hier kan: {what}.", en: "Here goes: {what}." }
    /// How a number or range may be written.
    forms() {
        nl: "Bijvoorbeeld 12 of 0,5, 40 tot 120, normaal 1 3, uniform 1 3, tri 1 2 3 of pert 1 2 3.",
        en: "For example 12 or 0.5, 40 to 120, normal 1 3, uniform 1 3, tri 1 2 3 or pert 1 2 3.",
    }
    /// How a number may be written.
    form_of_number() { nl: "Bijvoorbeeld 12 of 0,5.", en: "For example 12 or 0.5." }
    /// Before the number being typed.
    new_number() { nl: "Nieuw:", en: "New:" }
    /// Influence is about the outcome of a scenario.
    influence_of(outcome: &str, letter: char) { nl: "invloed op {outcome} van {letter}", en: "influence on {outcome} of {letter}" }
    /// Influence is about the difference of a scenario from the baseline.
    influence_of_difference(outcome: &str, letter: char, baseline: char) {
        nl: "invloed op {outcome}, {letter} min {baseline}",
        en: "influence on {outcome}, {letter} minus {baseline}",
    }
}
