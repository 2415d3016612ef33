//! What the explorer says about files: saving, opening, resuming.

sentences! {
    menu() { nl: "Bestanden", en: "Files" }
    new() { nl: "Nieuwe verkenning", en: "New exploration" }
    new_about() {
        nl: "Begint opnieuw met deze casus. Wat u nu hebt, blijft bewaard en staat daarna in deze lijst.",
        en: "Begins anew with this case. What you have now is kept and stands in this list afterwards.",
    }
    open() { nl: "Openen…", en: "Open…" }
    open_about() {
        nl: "Opent een bewaarde verkenning of een casus: u typt het pad van het bestand.",
        en: "Opens a saved exploration or a case: you type the path of the file.",
    }
    save_as() { nl: "Bewaren als…", en: "Save as…" }
    save_as_about() {
        nl: "Onder een (andere) naam bewaren. Elke verandering daarna komt vanzelf in dat bestand.",
        en: "Saves under a (different) name. Every change after that goes into that file by itself.",
    }
    reread() { nl: "Neem wat er in het bestand staat", en: "Take what stands in the file" }
    reread_about() {
        nl: "Opent het bestand zoals een ander venster het schreef. Uw eigen veranderingen van daarna vervallen.",
        en: "Opens the file as another window wrote it. Your own changes since then are dropped.",
    }
    overwrite() { nl: "Schrijf mijn versie in het bestand", en: "Write my version to the file" }
    overwrite_about() {
        nl: "Zet uw verkenning in het bestand. Wat een ander venster daar schreef, gaat verloren.",
        en: "Puts your exploration in the file. What another window wrote there is lost.",
    }
    unnamed(case: &str) { nl: "zonder naam · {case}", en: "unnamed · {case}" }
    recent_about(case: &str, scenarios: usize) { nl: "Casus: {case}. Scenario’s: {scenarios}.", en: "Case: {case}. Scenarios: {scenarios}." }

    save_as_title() { nl: "Bewaren als", en: "Save as" }
    open_title() { nl: "Verkenning of casus openen", en: "Open an exploration or a case" }
    file() { nl: "Bestand:", en: "File:" }
    path_hint() {
        nl: "Een naam of een pad; ~ is uw thuismap.",
        en: "A name or a path; ~ is your home folder.",
    }
    no_path() { nl: "Typ een naam voor het bestand", en: "Type a name for the file" }

    saved(file: &str) { nl: "Bewaard in {file}; elke verandering komt er vanzelf in", en: "Saved in {file}; every change goes into it by itself" }
    saved_already(file: &str) { nl: "Alles staat al in {file}; elke verandering komt er vanzelf in", en: "Everything is in {file} already; every change goes into it by itself" }
    not_saved(file: &str, reason: &str) { nl: "{file} is niet bewaard: {reason}", en: "{file} was not saved: {reason}" }
    exists() { nl: "er staat al een bestand met die naam; kies een andere", en: "there is a file of that name already; choose another" }
    not_opened(file: &str, reason: &str) { nl: "{file} is niet geopend: {reason}", en: "{file} was not opened: {reason}" }
    unknown_lesson() { nl: "deze les is er niet", en: "there is no such lesson" }
    unknown_case() { nl: "die casus is er niet", en: "there is no such case" }
    on_line(line: usize, problem: &str) { nl: "regel {line}: {problem}", en: "line {line}: {problem}" }
    in_another_window() { nl: "een ander venster werkt eraan", en: "another window is working on it" }
    opened(file: &str) { nl: "{file} geopend; elke verandering komt er vanzelf in", en: "{file} opened; every change goes into it by itself" }
    resumed(what: &str, key: &str) { nl: "Verder waar u was: {what}; {key} begint opnieuw", en: "Where you left off: {what}; {key} begins anew" }
    not_resumed(file: &str, reason: &str) {
        nl: "Niet verder waar u was: {reason}; {file} blijft zoals het is",
        en: "Not resumed where you were: {reason}; {file} is left as it is",
    }
    not_written(file: &str, reason: &str) {
        nl: "Kan niet bewaren in {file}: {reason}; bij elke verandering wordt het opnieuw geprobeerd",
        en: "Cannot keep this in {file}: {reason}; every change tries again",
    }
    changed_elsewhere(file: &str, key: &str) {
        nl: "{file} is ergens anders veranderd en blijft zo; kies met {key} welke versie geldt",
        en: "{file} was changed elsewhere and is left so; choose with {key} which version holds",
    }
    gone(file: &str, key: &str) {
        nl: "{file} is er niet meer; kies met {key} waar uw werk heen moet",
        en: "{file} is gone; choose with {key} where your work is to go",
    }
    kept_again() { nl: "Weer bewaard", en: "Kept again" }
    leaves_unkept(leave: &str, save: &str) {
        nl: "De laatste wijziging staat nergens op schijf: {leave} nog eens gaat weg zonder haar, {save} bewaart haar elders",
        en: "The last change is nowhere on disk: {leave} again leaves without it, {save} saves it elsewhere",
    }
    kept_nowhere() { nl: "! niet bewaard", en: "! not saved" }
    not_kept(file: &str) { nl: "! {file} niet bewaard", en: "! {file} not saved" }
}
