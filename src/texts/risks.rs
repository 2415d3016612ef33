//! Sentences of the risks screen: incidents, public values, likelihood against impact.

use crate::language::Language;

sentences! {
    heading(of: usize, checks: &str, date: &str) {
        nl: "Wat er mis kan gaan in {of} toekomsten, en welke beleidstoetsen aanslaan ({checks}; peildatum {date}).",
        en: "What can go wrong in {of} futures, and which policy checks are triggered ({checks}; as of {date}).",
    }
    without_staff(checks: &str) {
        nl: "{checks}, die over personeel nog niet meegeteld",
        en: "{checks}, those on staff not counted yet",
    }
    attention_points(letter: char, count: usize) { nl: "{letter} {count}", en: "{letter} {count}" }
    checks_fire(count: &str) { nl: "beleidstoetsen: {count}", en: "policy checks: {count}" }
    checks_fire_short(count: &str) { nl: "beleidstoetsen: {count}", en: "checks: {count}" }

    incidents(of: usize) { nl: "Incidenten /{of}", en: "Incidents /{of}" }
    values(of: usize) { nl: "Waarden /{of}", en: "Values /{of}" }
    no_checks() { nl: "Er slaat geen beleidstoets aan.", en: "No policy check is triggered." }

    loss_and_pause(loss: &str, months: &str) { nl: "{loss} · {months} mnd", en: "{loss} · {months} mo." }
    incident_legend() {
        nl: "● tien toekomsten  ‡ één oorzaak op alle lagen tegelijk  €: gemiddelde schade",
        en: "● ten futures  ‡ one cause on all layers at once  €: mean loss",
    }
    check_legend() {
        nl: "A14: A, lagen 1 en 4  ? niet bevestigd  » geldt pas later, telt niet mee",
        en: "A14: A, layers 1 and 4  ? not confirmed  » applies later, not counted",
    }
}

sentences! {
    matrix_short() { nl: "Kans × € 1.000", en: "Chance × €k" }
    matrix() { nl: "Kans × schade (× € 1.000)", en: "Chance × loss (€k)" }
    matrix_legend() {
        nl: "Rij: in hoeveel procent van de toekomsten. Kolom: schade als het gebeurt. In een vak: nummer van het incident, letters van de scenario’s.",
        en: "Row: in what percentage of futures. Column: loss when it happens. In a cell: number of the incident, letters of the scenarios.",
    }
    at_least_of_hundred(least: &str) { nl: "{least} of meer", en: "{least} or more" }
    between_of_hundred(least: &str, below: &str) { nl: "{least} tot {below}", en: "{least} to {below}" }
    below_of_hundred(below: &str) { nl: "onder {below}", en: "below {below}" }
}

sentences! {
    hits(values: &str) { nl: "Tast aan: {values}.", en: "Affects: {values}." }
    hits_nothing() { nl: "Tast geen publieke waarden aan.", en: "Affects none of the public values." }
    common_cause() {
        nl: "‡ Gemeenschappelijke oorzaak: een leverancier van meerdere lagen valt op al die lagen tegelijk weg; dat telt als één gebeurtenis.",
        en: "‡ Common cause: a supplier of several layers fails on all of them at once; it counts as one event.",
    }
    founded(chance: &str, loss: &str) { nl: "Kans: {chance}; schade: {loss}.", en: "Chance: {chance}; loss: {loss}." }
    incident_in(scenario: &str, count: &str, loss: &str, struck: &str) {
        nl: "{scenario}: {count}, schade gemiddeld {loss} (als het gebeurt {struck})",
        en: "{scenario}: {count}, mean loss {loss} ({struck} when it happens)",
    }
    never_in(scenario: &str) { nl: "{scenario}: komt niet voor.", en: "{scenario}: does not occur." }
    pauses(months: &str) { nl: ", pauze gemiddeld {months} maanden", en: ", mean pause {months} months" }
    driven_by(layer: &str, choice: &str, count: &str) {
        nl: "; vooral {layer} ({choice}): {count}.",
        en: "; mostly {layer} ({choice}): {count}.",
    }
    strikes_whole() { nl: "; treft de casus als geheel.", en: "; affects the case as a whole." }
    numbered(number: usize, name: &str) { nl: "{number} {name}", en: "{number} {name}" }
}

/// Name of a month, from 1 to 12.
pub const fn month(language: Language, month: u8) -> &'static str {
    let (nl, en) = match month {
        1 => ("januari", "January"),
        2 => ("februari", "February"),
        3 => ("maart", "March"),
        4 => ("april", "April"),
        5 => ("mei", "May"),
        6 => ("juni", "June"),
        7 => ("juli", "July"),
        8 => ("augustus", "August"),
        9 => ("september", "September"),
        10 => ("oktober", "October"),
        11 => ("november", "November"),
        _ => ("december", "December"),
    };
    match language {
        Language::Dutch => nl,
        Language::English => en,
    }
}
