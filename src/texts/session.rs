//! What the explorer tells about the last key: what it did, or why it did nothing.

use crate::language::Language;
use crate::preferences::theme::Theme;

sentences! {
    /// A demo came to its end.
    demo_over(help: &str) {
        nl: "De demo is klaar. Dit scherm is echt: verander een keuze en zie wat volgt; {help} toont de toetsen",
        en: "The demo is over. This screen is live: change a choice and see what follows; {help} shows the keys",
    }
    /// A demo put its own case and scenarios on the screen.
    demo_begun(title: &str) { nl: "Demo “{title}”", en: "Demo “{title}”" }
    /// A demo was stopped.
    demo_stopped() {
        nl: "De demo is gestopt; u gaat hier zelf verder",
        en: "The demo was stopped; you go on from here",
    }
    /// Name of the scenario with what is done now.
    current() { nl: "Huidig", en: "Current" }
    /// What that scenario is.
    current_about() { nl: "Zoals het nu per laag is geregeld.", en: "The way each layer is arranged today." }

    /// A choice was made.
    chosen(letter: char, layer: &str, choice: &str) { nl: "{letter} · {layer}: {choice}", en: "{letter} · {layer}: {choice}" }
    /// A training level was chosen.
    training_chosen(letter: char, level: &str) { nl: "{letter} · opleiding: {level}", en: "{letter} · training: {level}" }
    /// A direction was applied.
    directed(letter: char, name: &str) { nl: "{letter} volgt nu ‘{name}’", en: "{letter} now follows ‘{name}’" }
    /// A direction was applied as far as the case allows.
    partly_directed(letter: char, name: &str, layers: &str) {
        nl: "{letter} volgt nu ‘{name}’, behalve waar deze casus dat niet toelaat: {layers}",
        en: "{letter} now follows ‘{name}’, except where this case does not allow it: {layers}",
    }
    /// A scenario was added.
    added(letter: char) { nl: "Scenario {letter} toegevoegd: zoals het nu is", en: "Scenario {letter} added: as it is now" }
    /// A scenario was copied.
    copied(from: char, to: char) { nl: "Scenario {from} gekopieerd naar {to}", en: "Scenario {from} copied to {to}" }
    /// A scenario was renamed.
    renamed(letter: char, name: &str) { nl: "Scenario {letter} heet nu ‘{name}’", en: "Scenario {letter} is now called ‘{name}’" }
    /// A scenario was moved.
    moved(from: char, to: char) { nl: "Scenario {from} staat nu op plaats {to}", en: "Scenario {from} is now in place {to}" }
    /// A scenario was deleted.
    deleted(letter: char, key: &str) {
        nl: "Scenario {letter} verwijderd; ongedaan maken met {key}",
        en: "Scenario {letter} deleted; {key} undoes that",
    }
    /// Another baseline.
    baseline_set(letter: char) { nl: "{letter} is nu de basis", en: "{letter} is now the baseline" }
    /// Another case.
    case_picked(name: &str) { nl: "Casus: {name}", en: "Case: {name}" }
    /// Another organisation.
    organisation_picked(name: &str) { nl: "Organisatie: {name}", en: "Organisation: {name}" }
    /// Without the portfolio.
    simulated_alone() { nl: "Deze casus telt nu alleen, zonder de rest van het portfolio", en: "This case now stands alone, without the rest of the portfolio" }
    /// With the portfolio.
    simulated_with_portfolio() { nl: "De andere casussen van het portfolio tellen nu mee", en: "The other cases of the portfolio now count as well" }

    /// An assumption was changed.
    edited(name: &str, number: &str) { nl: "* {name}: {number}", en: "* {name}: {number}" }
    /// An assumption was given its shipped number back.
    reset(name: &str) { nl: "{name}: weer zoals meegeleverd", en: "{name}: as shipped again" }
    /// All assumptions were given their shipped numbers back.
    all_reset(count: usize) { nl: "Aanpassingen van aannames gewist: {count}", en: "Changes of assumptions erased: {count}" }
    /// Changed numbers were left behind.
    dropped(count: usize, key: &str) {
        nl: "eigen aanpassingen van de vorige vervallen: {count} ({key} zet ze terug)",
        en: "your own changes to the previous one dropped: {count} ({key} brings them back)",
    }

    /// What was typed is no number.
    mistyped(reason: &str) { nl: "Dat kan niet: {reason}", en: "Not possible: {reason}" }
    /// The assumption was not changed.
    not_edited() { nl: "Deze aanname is al zoals meegeleverd", en: "This assumption is as shipped already" }
    /// No assumption was changed.
    nothing_edited() { nl: "Alle aannames zijn al zoals meegeleverd", en: "All assumptions are as shipped already" }
    /// The search finds nothing.
    no_assumption_found() { nl: "Geen aanname gevonden", en: "No assumption found" }
    /// A trail leads no further.
    end_of_trail() { nl: "Deze stap leidt niet verder", en: "This step leads no further" }
    /// Sorted by influence.
    by_influence() { nl: "De meest invloedrijke aannames eerst", en: "The most influential assumptions first" }
    /// Sorted by group.
    by_group() { nl: "Aannames per groep", en: "Assumptions group by group" }
    /// The outcome that influence is about.
    influence_on(outcome: &str) { nl: "Invloed op: {outcome}", en: "Influence on: {outcome}" }

    /// A change was undone.
    undone(change: &str) { nl: "Ongedaan gemaakt: {change}", en: "Undone: {change}" }
    /// A change was done again.
    redone(change: &str) { nl: "Opnieuw gedaan: {change}", en: "Done again: {change}" }
    /// Nothing to undo.
    nothing_to_undo() { nl: "Er is niets om ongedaan te maken", en: "There is nothing to undo" }
    /// Nothing to redo.
    nothing_to_redo() { nl: "Er is niets om opnieuw te doen", en: "There is nothing to do again" }

    /// A partner on a layer that is built in-house.
    build_has_no_partner(key: &str) {
        nl: "Zelf bouwen doet u zonder partner; kies met {key} eerst een andere werkwijze",
        en: "Building in-house has no partner; press {key} for another mode first",
    }
    /// A combination that means nothing.
    refused(reason: &str) { nl: "Dat kan niet: {reason}", en: "Not possible: {reason}" }
    /// A choice that the case forbids.
    forbidden(reason: &str) { nl: "Deze casus laat dat niet toe: {reason}", en: "This case does not allow that: {reason}" }
    /// No other mode.
    no_other_mode() { nl: "Deze casus laat op deze laag geen andere werkwijze toe", en: "This case allows no other mode on this layer" }
    /// Partners on the training row.
    choose_layer() { nl: "Opleiding heeft geen partners; ga eerst naar een laag", en: "Training has no partners; move to a layer first" }
    /// Four scenarios already.
    too_many_scenarios(key: &str) {
        nl: "Er passen vier scenario’s naast elkaar; verwijder er eerst een met {key}",
        en: "Four scenarios fit side by side; delete one with {key} first",
    }
    /// The last scenario.
    last_scenario() { nl: "Het laatste scenario kunt u niet verwijderen", en: "The last scenario cannot be deleted" }
    /// At the edge already.
    no_further() { nl: "Dit scenario staat al aan de rand", en: "This scenario is already at the edge" }
    /// So already.
    already_so() { nl: "Dat is al zo", en: "It is so already" }
    /// A name without characters.
    empty_name(key: &str) {
        nl: "Een naam heeft minstens één teken; {key} laat de oude naam staan",
        en: "A name needs at least one character; {key} keeps the old name",
    }
    /// Nowhere to paste.
    nothing_to_paste_into() { nl: "Plakken kan waar u tekst typt", en: "You can paste where you type text" }
    /// An amount cannot move before there are figures.
    no_figures_yet() { nl: "De cijfers worden nog berekend", en: "The figures are still being computed" }
    /// The palette finds nothing.
    nothing_found() { nl: "Geen opdracht gevonden; wis een paar letters", en: "No command found; erase a few letters" }
    /// Esc at the top.
    how_to_quit(key: &str) {
        nl: "U bent in het hoofdscherm; {key} sluit het programma af",
        en: "This is the main screen; {key} leaves the program",
    }
    /// A key that means nothing.
    unknown_key(key: &str) {
        nl: "Deze toets doet hier niets; {key} toont de toetsen",
        en: "This key does nothing here; {key} shows the keys",
    }
    /// A command that means nothing here.
    not_here() { nl: "Dat kan hier niet", en: "That is not possible here" }

    /// Figures as differences.
    as_differences() { nl: "Cijfers als verschil met de basis", en: "Figures as differences from the baseline" }
    /// Figures as values.
    as_values() { nl: "Cijfers als waarden", en: "Figures as values" }
    /// Details shown.
    details_shown(key: &str) {
        nl: "Mensen en incidenten; {key} toont weer de uitkomsten",
        en: "People and incidents; {key} shows the outcomes again",
    }
    /// Scorecard shown.
    scorecard_shown() { nl: "Uitkomsten", en: "Outcomes" }
    /// The language was switched.
    language_switched() { nl: "Taal: Nederlands", en: "Language: English" }
    /// The theme was switched.
    theme_switched(name: &str) { nl: "Kleuren: {name}", en: "Colours: {name}" }
    /// Name of the dark theme.
    theme_dark() { nl: "donker", en: "dark" }
    /// Name of the light theme.
    theme_light() { nl: "licht", en: "light" }
    /// Name of the high-contrast theme.
    theme_contrast() { nl: "hoog contrast", en: "high contrast" }
    /// Name of the theme without colour.
    theme_plain() { nl: "zonder kleur", en: "no colour" }
    /// The simulation broke down.
    worker_stopped(reason: &str) {
        nl: "De berekening is mislukt ({reason}); uw scenario’s zijn er nog, een volgende verandering rekent opnieuw",
        en: "The simulation failed ({reason}); your scenarios are still here, the next change tries again",
    }
}

/// Name of a theme.
#[must_use]
pub const fn theme(language: Language, theme: Theme) -> &'static str {
    match theme {
        Theme::Dark => theme_dark(language),
        Theme::Light => theme_light(language),
        Theme::Contrast => theme_contrast(language),
        Theme::Plain => theme_plain(language),
    }
}
