//! The user's own content files: read again, with problems, mended; cases made and changed in the explorer.

sentences! {
    read() { nl: "Bestanden opnieuw gelezen; de cijfers zijn bijgewerkt", en: "Files reloaded; the figures are updated" }
    mended() { nl: "De problemen in de bestanden zijn verholpen", en: "The problems in the files are fixed" }
    broken(count: usize, key: &str) {
        nl: "Problemen in uw bestanden: {count}. De laatste goede versie telt; {key} toont ze",
        en: "Problems in your files: {count}. The last good version counts; {key} shows them",
    }
    case_gone(name: &str) {
        nl: "‘{name}’ of de organisatie staat niet meer in de bestanden; de laatste versie telt",
        en: "‘{name}’ or the organisation is no longer in the files; the last version counts",
    }
    no_problems() { nl: "Alle bestanden zijn in orde", en: "No problems in the files" }

    problems(place: usize, count: usize) { nl: "Probleem {place} van {count}", en: "Problem {place} of {count}" }
    all_files() { nl: "alle bestanden", en: "all files" }
    mend(advice: &str) { nl: "Herstellen: {advice}", en: "To fix it: {advice}" }

    form(name: &str) { nl: "Casus aanpassen: {name}", en: "Edit the case: {name}" }
    name() { nl: "Naam", en: "Name" }
    start_year() { nl: "Eerste jaar", en: "First year" }
    years() { nl: "Aantal jaren", en: "Number of years" }
    done_now() { nl: "Keuze nu", en: "Choice now" }
    becomes() { nl: "Wordt:", en: "Becomes:" }
    new_case() { nl: "Nieuwe casus", en: "New case" }
    about_new_case() {
        nl: "Uw casus begint met de getallen en keuzes van deze casus, en komt als bestand in uw eigen map.",
        en: "Your case starts with the numbers and choices of this one, as a file in your own folder.",
    }
    copy_of_case() { nl: "Eigen versie van deze casus", en: "Your own version of this case" }
    about_copy() {
        nl: "Een meegeleverde casus blijft ongewijzigd. Uw versie komt als bestand in uw eigen map; de meegeleverde telt in het portfolio mee.",
        en: "A case that comes with speelveld stays unchanged. Your version becomes a file in your own folder; the original still counts in the portfolio.",
    }
    own_version(name: &str) { nl: "{name} (eigen versie)", en: "{name} (own version)" }
    case_made() { nl: "Uw casus staat in uw eigen map en is nu gekozen", en: "Your case is in your own folder and is now selected" }
    case_written(key: &str) { nl: "Opgeslagen in het bestand van de casus; ongedaan maken met {key}", en: "Saved in the file of the case; {key} undoes that" }
    case_not_written(reason: &str) { nl: "Niet opgeslagen: {reason}", en: "Not saved: {reason}" }
    still_writing() { nl: "De vorige wijziging wordt nog opgeslagen", en: "The previous change is still being saved" }
    mend_first(key: &str) {
        nl: "Het bestand van deze casus heeft problemen; herstel die eerst ({key} toont ze)",
        en: "The file of this case has problems; fix those first ({key} shows them)",
    }
    name_without_letters() { nl: "De naam heeft minstens één letter of cijfer nodig", en: "The name needs at least one letter or digit" }
    case_exists(name: &str) { nl: "Er is al een casus ‘{name}’; kies een andere naam", en: "There is already a case ‘{name}’; choose another name" }
    empty_field() { nl: "Hier hoort een tekst", en: "A text is needed here" }
    changed_meanwhile() { nl: "het bestand is intussen gewijzigd; kijk eerst wat er nu in staat", en: "the file has changed in the meantime; check its current contents first" }
    file_exists(path: &str) { nl: "{path} bestaat al", en: "{path} already exists" }
    no_folder() { nl: "er is geen map voor eigen bestanden; stel SPEELVELD_CONFIG in", en: "there is no folder for your own files; set SPEELVELD_CONFIG" }
}
