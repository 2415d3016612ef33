//! What the explorer says about files: saving, opening, resuming.

sentences! {
    menu() { nl: "Bestanden", en: "Files" }
    new() { nl: "Nieuwe vergelijking", en: "New comparison" }
    new_about() {
        nl: "Begint opnieuw met deze casus. Wat u nu hebt, is opgeslagen en staat daarna in deze lijst.",
        en: "Starts over with this case. Your current work is saved and will appear in this list.",
    }
    open() { nl: "Openen…", en: "Open…" }
    open_about() {
        nl: "Opent een opgeslagen vergelijking, een casus of een portfolio: u typt het pad van het bestand.",
        en: "Opens a saved comparison, a case or a portfolio: you type the path of the file.",
    }
    save_as() { nl: "Opslaan als…", en: "Save as…" }
    save_as_about() {
        nl: "Slaat op onder een (andere) naam. Daarna wordt elke wijziging automatisch in dat bestand opgeslagen.",
        en: "Saves under a (different) name. From then on every change is saved to that file automatically.",
    }
    no_link() {
        nl: "deze link bevat geen vergelijking, of is niet volledig gekopieerd",
        en: "this link contains no comparison, or was not copied in full",
    }
    reread() { nl: "De versie in het bestand gebruiken", en: "Use the version in the file" }
    reread_about() {
        nl: "Opent het bestand zoals een ander venster het heeft opgeslagen. Uw eigen wijzigingen van daarna vervallen.",
        en: "Opens the file as another window saved it. Your own changes since then are discarded.",
    }
    overwrite() { nl: "Mijn versie opslaan in het bestand", en: "Save my version to the file" }
    overwrite_about() {
        nl: "Slaat uw vergelijking op in het bestand. Wat een ander venster daar heeft opgeslagen, gaat verloren.",
        en: "Saves your comparison to the file. What another window saved there is lost.",
    }
    unnamed(case: &str) { nl: "zonder naam · {case}", en: "unnamed · {case}" }
    recent_about(case: &str, scenarios: usize) { nl: "Casus: {case}. Scenario’s: {scenarios}.", en: "Case: {case}. Scenarios: {scenarios}." }

    save_as_title() { nl: "Opslaan als", en: "Save as" }
    open_title() { nl: "Vergelijking of casus openen", en: "Open a comparison or a case" }
    file() { nl: "Bestand:", en: "File:" }
    path_hint() {
        nl: "Een naam of een pad; ~ is uw thuismap.",
        en: "A name or a path; ~ is your home folder.",
    }
    no_path() { nl: "Typ een naam voor het bestand", en: "Type a name for the file" }

    saved(file: &str) { nl: "Opgeslagen in {file}; elke wijziging wordt er automatisch in opgeslagen", en: "Saved in {file}; every change is saved to it automatically" }
    saved_already(file: &str) { nl: "Alles staat al in {file}; elke wijziging wordt er automatisch in opgeslagen", en: "Everything is already in {file}; every change is saved to it automatically" }
    not_saved(file: &str, reason: &str) { nl: "{file} is niet opgeslagen: {reason}", en: "{file} was not saved: {reason}" }
    exists() { nl: "er staat al een bestand met die naam; kies een andere", en: "a file with that name already exists; choose another" }
    not_opened(file: &str, reason: &str) { nl: "{file} is niet geopend: {reason}", en: "{file} was not opened: {reason}" }
    unknown_lesson() { nl: "deze les is er niet", en: "there is no such lesson" }
    unknown_case() { nl: "die casus is er niet", en: "there is no such case" }
    on_line(line: usize, problem: &str) { nl: "regel {line}: {problem}", en: "line {line}: {problem}" }
    in_another_window() { nl: "een ander venster werkt eraan", en: "another window is working on it" }
    opened(file: &str) { nl: "{file} geopend; elke wijziging wordt er automatisch in opgeslagen", en: "{file} opened; every change is saved to it automatically" }
    taken(file: &str) { nl: "{file} geopend; wat u wijzigt, wordt apart opgeslagen", en: "{file} opened; what you change is saved separately" }
    resumed(what: &str, key: &str) { nl: "Verder waar u was: {what}; {key} begint opnieuw", en: "Resumed {what}; {key} starts over" }
    not_resumed(file: &str, reason: &str) {
        nl: "Hervatten lukt niet: {reason}; {file} blijft ongewijzigd",
        en: "Could not resume: {reason}; {file} was left unchanged",
    }
    not_written(file: &str, reason: &str) {
        nl: "Kan niet opslaan in {file}: {reason}; bij elke wijziging wordt het opnieuw geprobeerd",
        en: "Cannot save to {file}: {reason}; tried again at every change",
    }
    changed_elsewhere(file: &str, key: &str) {
        nl: "{file} is ergens anders gewijzigd en blijft zo; kies met {key} welke versie geldt",
        en: "{file} was changed elsewhere and left unchanged; choose with {key} which version counts",
    }
    gone(file: &str, key: &str) {
        nl: "{file} bestaat niet meer; kies met {key} waar uw werk moet worden opgeslagen",
        en: "{file} no longer exists; choose with {key} where to save your work",
    }
    kept_again() { nl: "Weer opgeslagen", en: "Saved again" }
    leaves_unkept(leave: &str, save: &str) {
        nl: "De laatste wijziging is nergens opgeslagen: nog eens {leave} sluit af zonder die wijziging, {save} slaat die elders op",
        en: "The last change has not been saved anywhere: {leave} again quits without it, {save} saves it elsewhere",
    }
    kept_nowhere() { nl: "! niet opgeslagen", en: "! not saved" }
    not_kept(file: &str) { nl: "! {file} niet opgeslagen", en: "! {file} not saved" }
}
