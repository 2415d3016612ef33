//! Sentences of the explore screen and of the command `explore`.

use crate::domain::stack::Layer;
use crate::language::{Language, Words};

/// Name of a layer in at most five cells.
pub const fn layer_head(language: Language, layer: Layer) -> &'static str {
    let head = match layer {
        Layer::Infrastructure => Words { nl: "Infra", en: "Infra" },
        Layer::Collection => Words { nl: "Data", en: "Data" },
        Layer::Models => Words { nl: "Model", en: "Model" },
        Layer::Platforms => Words { nl: "Platf", en: "Platf" },
        Layer::Services => Words { nl: "Dnst", en: "Serv" },
    };
    head.in_language(language)
}

// The headline.
sentences! {
    best_share(best: &str, all: &str, common: &str) {
        nl: "De beste {best} van {all} scenario’s hebben gemeen: {common}.",
        en: "What the best {best} of {all} scenarios have in common: {common}.",
    }
    best_share_nothing(best: &str, all: &str) {
        nl: "De beste {best} van {all} scenario’s hebben op geen laag een keuze gemeen.",
        en: "The best {best} of {all} scenarios share no choice on any layer.",
    }
    best_one(all: &str, common: &str) {
        nl: "Het beste scenario (van {all}) heeft: {common}.",
        en: "The best scenario (of {all}) has: {common}.",
    }
    best_one_nothing(all: &str) {
        nl: "Het beste scenario (van {all}) heeft geen keuze die opvalt.",
        en: "The best scenario (of {all}) has no choice that stands out.",
    }
    within(within: &str, all: &str, best: &str) {
        nl: "Scenario’s binnen de grenzen: {within} van {all}. {best}",
        en: "Scenarios within the limits: {within} of {all}. {best}",
    }
    of_those(best: &str, common: &str) {
        nl: "De beste {best} daarvan hebben gemeen: {common}.",
        en: "What the best {best} of those have in common: {common}.",
    }
    of_those_nothing(best: &str) {
        nl: "De beste {best} daarvan hebben op geen laag een keuze gemeen.",
        en: "The best {best} of those share no choice on any layer.",
    }
    of_those_one(common: &str) { nl: "Het beste heeft: {common}.", en: "The best has: {common}." }
    of_those_one_nothing() {
        nl: "Het beste heeft geen keuze die opvalt.",
        en: "The best has no choice that stands out.",
    }
    none_within(all: &str) {
        nl: "Geen enkel scenario (van {all}) blijft binnen de grenzen.",
        en: "No scenario (of {all}) stays within the limits.",
    }
    no_scenario() {
        nl: "Zo blijft er geen scenario over: laat een laag weer vrij.",
        en: "This leaves no scenario: release a layer.",
    }
    so_far_one(all: &str, total: &str, common: &str) {
        nl: "Tot nu toe ({all} van {total} doorgerekend) heeft het beste scenario: {common}.",
        en: "So far ({all} of {total} simulated) the best scenario has: {common}.",
    }
    so_far(all: &str, total: &str, best: &str, common: &str) {
        nl: "Tot nu toe ({all} van {total} doorgerekend) kiezen de beste {best} vooral: {common}.",
        en: "So far ({all} of {total} simulated) the best {best} mostly choose: {common}.",
    }
    shared(what: &str, share: &str) { nl: "{what} ({share}%)", en: "{what} ({share}%)" }
    shared_by_all(what: &str) { nl: "{what} (alle)", en: "{what} (all)" }
    of_layer(layer: &str, what: &str) { nl: "{layer} {what}", en: "{layer} {what}" }
    with_partner(partner: &str) { nl: "met {partner}", en: "with {partner}" }
    never(what: &str) { nl: "nooit {what}", en: "never {what}" }
    never_with(partner: &str) { nl: "nooit met {partner}", en: "never with {partner}" }
    training_level(level: &str) { nl: "opleiding {level}", en: "training {level}" }
}

// How a scenario stands.
sentences! {
    is_best(name: &str) { nl: "{name} hoort bij de beste.", en: "{name} is one of the best." }
    none_beats(name: &str) {
        nl: "Geen scenario hier is op alle doelen beter dan {name}.",
        en: "No scenario here beats {name} on all objectives.",
    }
    is_beaten(name: &str, count: &str) {
        nl: "{name} hoort er niet bij: {count} zijn op geen doel slechter en op minstens één beter.",
        en: "{name} is not among them: {count} are worse on no objective and better on at least one.",
    }
    is_beaten_by_one(name: &str) {
        nl: "{name} hoort er niet bij: één is op geen doel slechter en op minstens één beter.",
        en: "{name} is not among them: one is worse on no objective and better on at least one.",
    }
    misses(name: &str, limits: &str) { nl: "{name} haalt de grens niet: {limits}.", en: "{name} does not meet the limit: {limits}." }
    best_change(layer: &str, choice: &str, count: &str) {
        nl: "Het meest helpt {layer} → {choice} (dan nog {count} beter).",
        en: "What helps most: {layer} → {choice} (leaves {count} better).",
    }
    change_keeps(layer: &str, choice: &str) {
        nl: "Het meest helpt {layer} → {choice}.",
        en: "What helps most: {layer} → {choice}.",
    }
    no_change_helps() { nl: "Geen enkele losse keuze helpt.", en: "No single choice helps." }
    changes_away(count: usize) { nl: "{count} keuzes", en: "{count} choices" }
    one_change_away() { nl: "1 keuze", en: "1 choice" }
    at_best() { nl: "beste", en: "best" }
    beaten_short(count: &str) { nl: "{count} beter", en: "{count} better" }
    misses_short() { nl: "mist grens", en: "misses limit" }
    unknown_yet() { nl: "nog niet bekend", en: "not known yet" }
}

// The parts of the screen.
sentences! {
    objectives(list: &str) { nl: "Doelen: {list}", en: "Objectives: {list}" }
    limits(list: &str) { nl: "grenzen: {list}", en: "limits: {list}" }
    no_limits(key: &str) { nl: "geen grens ({key})", en: "no limit ({key})" }
    most_partners(count: usize) { nl: "hoogstens {count} partners", en: "at most {count} partners" }
    one_partner() { nl: "1 partner per laag", en: "1 partner per layer" }
    one_partner_short() { nl: "1 partner", en: "1 partner" }
    most_partners_short(count: usize) { nl: "{count} partners", en: "{count} partners" }
    all_trainings() { nl: "elk opleidingsniveau", en: "every training level" }
    table_empty() { nl: "Er blijft niets over om te tellen", en: "Nothing is left to count" }
    table_best(count: &str) { nl: "Keuzes van de beste ({count}), op de 100", en: "Choices of the best ({count}), in 100" }
    table_within(count: &str) {
        nl: "Keuzes binnen de grenzen ({count}), op de 100",
        en: "Choices within the limits ({count}), in 100",
    }
    best_legend() {
        nl: "Beste: geen ander is op alle doelen minstens zo goed en op minstens één beter.",
        en: "Best: no other is at least as good on every objective and better on at least one.",
    }
    chart_legend(x: &str, y: &str) {
        nl: "→ {x} ↑ {y}  ● beste · andere  A–D kolommen",
        en: "→ {x} ↑ {y}  ● best · rest  A–D columns",
    }
    working(done: &str, of: &str, futures: &str) {
        nl: "{done} van {of} · {futures} toekomsten",
        en: "{done} of {of} · {futures} futures",
    }
    worked_out(of: &str, futures: &str) {
        nl: "alle {of} · {futures} toekomsten",
        en: "all {of} · {futures} futures",
    }
    sampled(of: &str, space: &str, futures: &str) {
        nl: "steekproef van {of} uit {space} · {futures} toekomsten",
        en: "sample of {of} out of {space} · {futures} futures",
    }
    stopped(done: &str, of: &str) { nl: "gestopt bij {done} van {of}", en: "stopped at {done} of {of}" }
    cell(layer: &str, choice: &str, best: &str, all: &str) {
        nl: "{layer}, {choice}: {best} op de 100 van de beste, {all} op de 100 van alle scenario’s",
        en: "{layer}, {choice}: {best} in 100 of the best, {all} in 100 of all scenarios",
    }
    cell_kept(kept: &str) { nl: "; daarvan {kept} op de 100 binnen de grenzen", en: "; of these, {kept} in 100 within the limits" }
    impossible(layer: &str, choice: &str) { nl: "{layer}, {choice}: kan hier niet", en: "{layer}, {choice}: not possible here" }
    nearest(changes: &str) { nl: "de dichtstbijzijnde van de beste: {changes} anders", en: "nearest of the best: {changes} away" }
    this_one() { nl: "Dit scenario", en: "This scenario" }
    direction_column() { nl: "Scenario of richting", en: "Scenario/direction" }
    distance() { nl: "Afstand", en: "Distance" }
    helps_most() { nl: "Wat het meest helpt", en: "What helps most" }
}

// The report.
sentences! {
    title(case: &str) { nl: "{case}: elk scenario", en: "{case}: every scenario" }
    shares_note() {
        nl: "Hoeveel op de 100: van de beste, van wat binnen de grenzen blijft en van alle scenario’s.",
        en: "How many in 100: of the best, of those within the limits, and of all scenarios.",
    }
    choice_column() { nl: "Keuze", en: "Choice" }
    of_best() { nl: "Beste", en: "Best" }
    of_within() { nl: "Binnen", en: "Within" }
    of_all() { nl: "Alle", en: "All" }
}

// What a key did, and what is asked.
sentences! {
    found_name(number: usize) { nl: "Gevonden {number}", en: "Found {number}" }
    taken(letter: char) { nl: "Staat als {letter} op Vergelijk", en: "On Compare as {letter}" }
    taken_instead(letter: char, undo: &str) {
        nl: "Staat op Vergelijk in de plaats van {letter}; ongedaan maken met {undo}",
        en: "On Compare instead of {letter}; {undo} undoes it",
    }
    held(key: &str) { nl: "Gestopt; {key} gaat verder waar het was gebleven", en: "Stopped; {key} continues where it stopped" }
    going_on() { nl: "Het doorrekenen gaat verder", en: "The simulation continues" }
    menu_limit() { nl: "Waarop een grens stellen?", en: "A limit on what?" }
    menu_objective() { nl: "Welke uitkomsten zo goed mogelijk? (kiezen zet er een aan of uit)", en: "Which outcomes to optimise? (choosing turns one on or off)" }
    limit_title(outcome: &str) { nl: "Grens · {outcome}", en: "Limit · {outcome}" }
    at_least() { nl: "Minstens", en: "At least" }
    in_at_most() { nl: "In hoogstens", en: "In at most" }
    in_at_least() { nl: "In minstens", en: "In at least" }
    hint_amount() {
        nl: "Een getal zoals het op het scherm staat, bijvoorbeeld 450 of 20%. Het geldt in minstens 80 van de 100 toekomsten; 450@90 maakt er 90 van. Laat leeg om de grens weg te halen.",
        en: "A number as shown on the screen, such as 450 or 20%. It must hold in at least 80 of 100 futures; 450@90 makes that 90. Leave empty to remove the limit.",
    }
    hint_most_of_hundred() {
        nl: "Hoogstens zoveel van de 100 toekomsten, bijvoorbeeld 30. Laat leeg om de grens weg te halen.",
        en: "At most this many of 100 futures, for example 30. Leave empty to remove the limit.",
    }
    hint_least_of_hundred() {
        nl: "Minstens zoveel van de 100 toekomsten, bijvoorbeeld 80. Laat leeg om de grens weg te halen.",
        en: "At least this many of 100 futures, for example 80. Leave empty to remove the limit.",
    }
}
