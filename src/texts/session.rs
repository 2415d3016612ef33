//! What the explorer tells about the last key: what it did, or why it did nothing.

use crate::language::Language;
use crate::preferences::Theme;

sentences! {
    demo_over(help: &str) {
        nl: "De demo is klaar. Dit scherm is echt: verander een keuze en zie wat volgt; {help} toont de toetsen",
        en: "The demo is over. This screen is live: change a choice and see what follows; {help} shows the keys",
    }
    demo_begun(title: &str) { nl: "Demo “{title}”", en: "Demo “{title}”" }
    demo_stopped() {
        nl: "De demo is gestopt; u gaat hier zelf verder",
        en: "The demo was stopped; you go on from here",
    }
    current() { nl: "Huidig", en: "Current" }
    current_about() { nl: "Zoals het nu per laag is geregeld.", en: "The way each layer is arranged today." }

    chosen(letter: char, layer: &str, choice: &str) { nl: "{letter} · {layer}: {choice}", en: "{letter} · {layer}: {choice}" }
    training_chosen(letter: char, level: &str) { nl: "{letter} · opleiding: {level}", en: "{letter} · training: {level}" }
    hired(letter: char, who: &str) { nl: "{letter} · extra mensen: {who}", en: "{letter} · extra people: {who}" }
    directed(letter: char, name: &str) { nl: "{letter} volgt nu ‘{name}’", en: "{letter} now follows ‘{name}’" }
    partly_directed(letter: char, name: &str, layers: &str) {
        nl: "{letter} volgt nu ‘{name}’, behalve waar deze casus dat niet toelaat: {layers}",
        en: "{letter} now follows ‘{name}’, except where this case does not allow it: {layers}",
    }
    added(letter: char) { nl: "Scenario {letter} toegevoegd: zoals het nu is", en: "Scenario {letter} added: as it is now" }
    copied(from: char, to: char) { nl: "Scenario {from} gekopieerd naar {to}", en: "Scenario {from} copied to {to}" }
    tried(to: char, from: char, change: &str, key: &str) {
        nl: "Scenario {to} is {from} met ‘{change}’; ongedaan maken met {key}",
        en: "Scenario {to} is {from} with ‘{change}’; {key} undoes that",
    }
    already_beside(letter: char) {
        nl: "Dat is scenario {letter} al; de cursor staat er nu",
        en: "That is scenario {letter} already; the cursor is there now",
    }
    renamed(letter: char, name: &str) { nl: "Scenario {letter} heet nu ‘{name}’", en: "Scenario {letter} is now called ‘{name}’" }
    moved(from: char, to: char) { nl: "Scenario {from} staat nu op plaats {to}", en: "Scenario {from} is now in place {to}" }
    deleted(letter: char, key: &str) {
        nl: "Scenario {letter} verwijderd; ongedaan maken met {key}",
        en: "Scenario {letter} deleted; {key} undoes that",
    }
    baseline_set(letter: char) { nl: "{letter} is nu de basis", en: "{letter} is now the baseline" }
    case_picked(name: &str) { nl: "Casus: {name}", en: "Case: {name}" }
    organisation_picked(name: &str) { nl: "Organisatie: {name}", en: "Organisation: {name}" }
    simulated_alone() { nl: "Deze casus telt nu alleen, zonder de rest van het portfolio", en: "This case now stands alone, without the rest of the portfolio" }
    simulated_with_portfolio() { nl: "De andere casussen van het portfolio tellen nu mee", en: "The other cases of the portfolio now count as well" }

    edited(name: &str, number: &str) { nl: "* {name}: {number}", en: "* {name}: {number}" }
    reset(name: &str) { nl: "{name}: weer zoals meegeleverd", en: "{name}: as shipped again" }
    all_reset(count: usize) { nl: "Aanpassingen van aannames gewist: {count}", en: "Changes of assumptions erased: {count}" }
    dropped(count: usize, key: &str) {
        nl: "eigen aanpassingen van de vorige vervallen: {count} ({key} zet ze terug)",
        en: "your own changes to the previous one dropped: {count} ({key} brings them back)",
    }

    mistyped(reason: &str) { nl: "Dat kan niet: {reason}", en: "Not possible: {reason}" }
    not_edited() { nl: "Deze aanname is al zoals meegeleverd", en: "This assumption is as shipped already" }
    nothing_edited() { nl: "Alle aannames zijn al zoals meegeleverd", en: "All assumptions are as shipped already" }
    no_assumption_found() { nl: "Geen aanname gevonden", en: "No assumption found" }
    end_of_trail() { nl: "Deze stap leidt niet verder", en: "This step leads no further" }
    by_influence() { nl: "De grootste twijfel en invloed eerst", en: "The largest doubt and influence first" }
    by_group() { nl: "Aannames per groep", en: "Assumptions group by group" }
    influence_on(outcome: &str) { nl: "Invloed op: {outcome}", en: "Influence on: {outcome}" }

    undone(change: &str) { nl: "Ongedaan gemaakt: {change}", en: "Undone: {change}" }
    redone(change: &str) { nl: "Opnieuw gedaan: {change}", en: "Done again: {change}" }
    nothing_to_undo() { nl: "Er is niets om ongedaan te maken", en: "There is nothing to undo" }
    nothing_to_redo() { nl: "Er is niets om opnieuw te doen", en: "There is nothing to do again" }

    build_has_no_partner(key: &str) {
        nl: "Zelf bouwen doet u zonder partner; kies met {key} eerst een andere werkwijze",
        en: "Building in-house has no partner; press {key} for another mode first",
    }
    refused(reason: &str) { nl: "Dat kan niet: {reason}", en: "Not possible: {reason}" }
    forbidden(reason: &str) { nl: "Deze casus laat dat niet toe: {reason}", en: "This case does not allow that: {reason}" }
    no_other_mode() { nl: "Deze casus laat op deze laag geen andere werkwijze toe", en: "This case allows no other mode on this layer" }
    choose_layer() { nl: "Partners horen bij een laag; ga eerst naar een laag", en: "Partners belong to a layer; move to a layer first" }
    too_many_scenarios(key: &str) {
        nl: "Er passen vier scenario’s naast elkaar; verwijder er eerst een met {key}",
        en: "Four scenarios fit side by side; delete one with {key} first",
    }
    last_scenario() { nl: "Het laatste scenario kunt u niet verwijderen", en: "The last scenario cannot be deleted" }
    no_further() { nl: "Dit scenario staat al aan de rand", en: "This scenario is already at the edge" }
    already_so() { nl: "Dat is al zo", en: "It is so already" }
    empty_name(key: &str) {
        nl: "Een naam heeft minstens één teken; {key} laat de oude naam staan",
        en: "A name needs at least one character; {key} keeps the old name",
    }
    nothing_to_paste_into() { nl: "Plakken kan waar u tekst typt", en: "You can paste where you type text" }
    no_figures_yet() { nl: "De cijfers worden nog berekend", en: "The figures are still being computed" }
    nothing_found() { nl: "Geen opdracht gevonden; wis een paar letters", en: "No command found; erase a few letters" }
    how_to_quit(key: &str) {
        nl: "U bent in het hoofdscherm; {key} sluit het programma af",
        en: "This is the main screen; {key} leaves the program",
    }
    unknown_key(key: &str) {
        nl: "Deze toets doet hier niets; {key} toont de toetsen",
        en: "This key does nothing here; {key} shows the keys",
    }
    not_here() { nl: "Dat kan hier niet", en: "That is not possible here" }

    as_differences() { nl: "Cijfers als verschil met de basis", en: "Figures as differences from the baseline" }
    as_values() { nl: "Cijfers als waarden", en: "Figures as values" }
    details_shown(key: &str) {
        nl: "Mensen en incidenten; {key} toont weer de uitkomsten",
        en: "People and incidents; {key} shows the outcomes again",
    }
    scorecard_shown() { nl: "Uitkomsten", en: "Outcomes" }
    language_switched() { nl: "Taal: Nederlands", en: "Language: English" }
    theme_switched(name: &str) { nl: "Kleuren: {name}", en: "Colours: {name}" }
    theme_dark() { nl: "donker", en: "dark" }
    theme_light() { nl: "licht", en: "light" }
    theme_contrast() { nl: "hoog contrast", en: "high contrast" }
    theme_plain() { nl: "zonder kleur", en: "no colour" }
    worker_stopped(reason: &str) {
        nl: "De berekening is mislukt ({reason}); uw scenario’s zijn er nog, een volgende verandering rekent opnieuw",
        en: "The simulation failed ({reason}); your scenarios are still here, the next change tries again",
    }
}

pub const fn theme(language: Language, theme: Theme) -> &'static str {
    match theme {
        Theme::Dark => theme_dark(language),
        Theme::Light => theme_light(language),
        Theme::Contrast => theme_contrast(language),
        Theme::Plain => theme_plain(language),
    }
}
