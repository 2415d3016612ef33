//! What the explorer tells about the last key: what it did, or why it did nothing.

use crate::language::Language;
use crate::preferences::Theme;

sentences! {
    demo_over(help: &str) {
        nl: "De demo is klaar. Nu bent u aan zet: wijzig een keuze; {help} toont de toetsen",
        en: "The demo has ended. Your turn: change a choice; {help} shows the keys",
    }
    demo_begun(title: &str) { nl: "Demo ‘{title}’", en: "Demo ‘{title}’" }
    current() { nl: "Huidig", en: "Current" }
    current_about() { nl: "De huidige situatie, laag voor laag.", en: "Today’s situation, layer by layer." }

    chosen(letter: char, layer: &str, choice: &str) { nl: "{letter} · {layer}: {choice}", en: "{letter} · {layer}: {choice}" }
    training_chosen(letter: char, level: &str) { nl: "{letter} · opleiding: {level}", en: "{letter} · training: {level}" }
    hired(letter: char, who: &str) { nl: "{letter} · extra personeel: {who}", en: "{letter} · extra staff: {who}" }
    directed(letter: char, name: &str) { nl: "{letter} volgt nu ‘{name}’", en: "{letter} now follows ‘{name}’" }
    partly_directed(letter: char, name: &str, layers: &str) {
        nl: "{letter} volgt nu ‘{name}’, behalve waar deze casus dat niet toelaat: {layers}",
        en: "{letter} now follows ‘{name}’, except where this case does not allow it: {layers}",
    }
    added(letter: char) { nl: "Scenario {letter} toegevoegd: huidige situatie", en: "Scenario {letter} added: today’s situation" }
    copied(from: char, to: char) { nl: "Scenario {from} gekopieerd naar {to}", en: "Scenario {from} copied to {to}" }
    tried(to: char, from: char, change: &str, key: &str) {
        nl: "Scenario {to} is {from} met ‘{change}’; ongedaan maken met {key}",
        en: "Scenario {to} is {from} with ‘{change}’; {key} undoes that",
    }
    already_beside(letter: char) {
        nl: "Dat is al scenario {letter}; de cursor staat daar nu",
        en: "That is already scenario {letter}; the cursor is there now",
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
    simulated_alone() { nl: "Alleen deze casus telt nu mee, zonder de rest van het portfolio", en: "Only this case counts now, without the rest of the portfolio" }
    simulated_with_portfolio() { nl: "De andere casussen van het portfolio tellen nu mee", en: "The other cases of the portfolio are now included" }

    edited(name: &str, number: &str) { nl: "* {name}: {number}", en: "* {name}: {number}" }
    reset(name: &str) { nl: "{name}: weer de standaardwaarde", en: "{name}: back to the default" }
    all_reset(count: usize) { nl: "Gewijzigde aannames teruggezet: {count}", en: "Changed assumptions reset: {count}" }
    dropped(count: usize, key: &str) {
        nl: "aanpassingen aan de vorige casus vervallen: {count} (terughalen met {key})",
        en: "changes to the previous case dropped: {count} ({key} brings them back)",
    }

    mistyped(reason: &str) { nl: "Dat kan niet: {reason}", en: "Not possible: {reason}" }
    by_influence() { nl: "De grootste onzekerheid en invloed eerst", en: "The largest uncertainty and influence first" }
    by_group() { nl: "Aannames per groep", en: "Assumptions by group" }
    influence_on(outcome: &str) { nl: "Invloed op: {outcome}", en: "Influence on: {outcome}" }

    undone(change: &str) { nl: "Ongedaan gemaakt: {change}", en: "Undone: {change}" }
    redone(change: &str) { nl: "Opnieuw gedaan: {change}", en: "Redone: {change}" }

    build_has_no_partner(key: &str) {
        nl: "Bij zelf bouwen hoort geen partner; kies met {key} eerst een andere werkwijze",
        en: "Building in-house involves no partner; press {key} for another mode first",
    }
    refused(reason: &str) { nl: "Dat kan niet: {reason}", en: "Not possible: {reason}" }
    forbidden(reason: &str) { nl: "Deze casus laat dat niet toe: {reason}", en: "This case does not allow that: {reason}" }
    too_many_scenarios(key: &str) {
        nl: "Er passen vier scenario’s naast elkaar; verwijder er eerst een met {key}",
        en: "Four scenarios fit side by side; delete one with {key} first",
    }
    empty_name(key: &str) {
        nl: "Een naam heeft minstens één teken; {key} laat de oude naam staan",
        en: "A name needs at least one character; {key} keeps the old name",
    }
    how_to_quit(key: &str) {
        nl: "U bent in het hoofdscherm; {key} sluit het programma af",
        en: "This is the main screen; {key} leaves the program",
    }
    unknown_key(key: &str) {
        nl: "Deze toets doet hier niets; {key} toont de toetsen",
        en: "This key does nothing here; {key} shows the keys",
    }

    as_differences() { nl: "Cijfers als verschil met de basis", en: "Figures as differences from the baseline" }
    as_values() { nl: "Cijfers als waarden", en: "Figures as values" }
    details_shown(key: &str) {
        nl: "Tekorten en incidenten; {key} toont weer de uitkomsten",
        en: "Shortages and incidents; {key} shows the outcomes again",
    }
    scorecard_shown() { nl: "Uitkomsten", en: "Outcomes" }
    theme_switched(name: &str) { nl: "Kleuren: {name}", en: "Colours: {name}" }
    theme_dark() { nl: "donker", en: "dark" }
    theme_light() { nl: "licht", en: "light" }
    theme_contrast() { nl: "hoog contrast", en: "high contrast" }
    theme_plain() { nl: "zonder kleur", en: "no colour" }
    worker_stopped(reason: &str) {
        nl: "De berekening is mislukt ({reason}); uw scenario’s zijn er nog. Bij de volgende wijziging wordt opnieuw gerekend",
        en: "The calculation failed ({reason}); your scenarios are still here. The next change starts it again",
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
