//! The user's own content files: read again, with problems, mended; cases made and changed in the explorer.

sentences! {
    name_without_letters() { nl: "De naam heeft minstens één letter of cijfer nodig", en: "The name needs at least one letter or digit" }
    empty_field() { nl: "Vul hier een tekst in", en: "Enter a text here" }
    broken(count: usize, key: &str) {
        nl: "Problemen in uw bestanden: {count}. De laatste goede versie telt; {key} toont ze",
        en: "Problems in your files: {count}. The last good version counts; {key} shows them",
    }
    case_gone(name: &str) {
        nl: "‘{name}’ of de organisatie staat niet meer in de bestanden; de laatste versie telt",
        en: "‘{name}’ or the organisation is no longer in the files; the last version counts",
    }

    problems(place: usize, count: usize) { nl: "Probleem {place} van {count}", en: "Problem {place} of {count}" }
    link_lacks(names: &str) {
        nl: "Link gekopieerd, maar zonder uw eigen {names}: wie de link opent, heeft ook uw bestanden nodig",
        en: "Link copied, but without your own {names}: anyone who opens it also needs your files",
    }
    all_files() { nl: "alle bestanden", en: "all files" }
    mend(advice: &str) { nl: "Herstellen: {advice}", en: "To fix it: {advice}" }

    form(name: &str) { nl: "Casus aanpassen: {name}", en: "Edit the case: {name}" }
    name() { nl: "Naam", en: "Name" }
    start_year() { nl: "Eerste jaar", en: "First year" }
    years() { nl: "Aantal jaren", en: "Number of years" }
    done_now() { nl: "Huidige keuze", en: "Current choice" }
    becomes() { nl: "Wordt:", en: "Becomes:" }
    project_question(place: usize, of: usize) { nl: "Uw eigen project · vraag {place} van {of}", en: "Your own project · question {place} of {of}" }
    ask_name() {
        nl: "Hoe heet uw project? Kies een naam die collega’s herkennen.",
        en: "What is your project called? Choose a name that colleagues recognise.",
    }
    ask_question() {
        nl: "Welke vraag moet de vergelijking beantwoorden? Eén zin, zoals: beheren we de sensoren zelf, of laten we dat doen?",
        en: "Which question should the comparison answer? One sentence, such as: do we run the sensors ourselves, or have it done for us?",
    }
    question_label() { nl: "Vraag:", en: "Question:" }
    ask_like() {
        nl: "Op welke casus lijkt uw project het meest? De eerste getallen komen daarvandaan; u past ze later aan.",
        en: "Which case is your project most like? The first figures come from there; you adapt them later.",
    }
    number_label() { nl: "Nummer:", en: "Number:" }
    ask_budget(years: u8, like: &str, budget: &str) {
        nl: "Hoeveel duizend euro is er voor bouw en beheer samen, over {years} jaar? Bij ‘{like}’ is dat {budget}. De kosten per laag worden eerst naar verhouding ingevuld.",
        en: "How many thousand euros are there for building and operation together, over {years} years? For ‘{like}’ it is {budget}. The costs of each layer are first filled in proportionally.",
    }
    millions_meant(typed: &str) {
        nl: "{typed} duizend euro is te weinig voor een project. In miljoenen? Typ {typed} mln",
        en: "{typed} thousand euros is too little for a project. In millions? Type {typed} m",
    }
    now_as_there(like: &str) { nl: "per laag zoals bij ‘{like}’", en: "layer by layer as in ‘{like}’" }
    ask_now() {
        nl: "Hoe is het nu op de meeste lagen geregeld? Per laag past u het daarna aan.",
        en: "How is it done now on most layers? You adapt it layer by layer afterwards.",
    }
    not_listed(most: usize) { nl: "Typ een nummer van 1 tot en met {most}", en: "Type a number from 1 to {most}" }
    made_in_lesson(name: &str, question: &str) { nl: "Eigen casus ‘{name}’ — {question}", en: "Your own case ‘{name}’ — {question}" }
    case_waits(name: &str, leave: &str) {
        nl: "Uw casus ‘{name}’ staat klaar en opent als u met {leave} de les verlaat",
        en: "Your case ‘{name}’ is ready and opens when you leave the lesson with {leave}",
    }
    new_organisation() { nl: "Eigen organisatie maken …", en: "Make your own organisation …" }
    about_new_organisation() {
        nl: "Begint met de getallen van de organisatie die nu is gekozen, in een bestand van uzelf.",
        en: "Starts with the numbers of the organisation now selected, in a file of your own.",
    }
    own_organisation() { nl: "Eigen organisatie", en: "Your own organisation" }
    ask_organisation() {
        nl: "Hoe heet uw organisatie? U begint met de getallen van de organisatie die nu is gekozen; daarna past u ze aan.",
        en: "What is your organisation called? You start with the numbers of the organisation now selected and adjust them afterwards.",
    }
    organisation_exists(name: &str) {
        nl: "Er is al een organisatie ‘{name}’; kies een andere naam",
        en: "There is already an organisation ‘{name}’; choose another name",
    }
    copy_of_case() { nl: "Eigen versie van deze casus", en: "Your own version of this case" }
    about_copy() {
        nl: "Een meegeleverde casus blijft ongewijzigd. Uw versie wordt een eigen bestand; de meegeleverde telt in het portfolio mee.",
        en: "A case that comes with speelveld stays unchanged. Your version becomes a file of your own; the original still counts in the portfolio.",
    }
    own_version(name: &str) { nl: "{name} (eigen versie)", en: "{name} (own version)" }
    case_written(key: &str) { nl: "Opgeslagen in het bestand van de casus; ongedaan maken met {key}", en: "Saved in the file of the case; {key} undoes that" }
    case_not_written(reason: &str) { nl: "Niet opgeslagen: {reason}", en: "Not saved: {reason}" }
    mend_first(key: &str) {
        nl: "Het bestand van deze casus heeft problemen; herstel die eerst ({key} toont ze)",
        en: "The file of this case has problems; fix those first ({key} shows them)",
    }
    case_exists(name: &str) { nl: "Er is al een casus ‘{name}’; kies een andere naam", en: "There is already a case ‘{name}’; choose another name" }
    changed_meanwhile() { nl: "het bestand is intussen gewijzigd; kijk eerst wat er nu in staat", en: "the file has changed in the meantime; check its current contents first" }
    file_exists(path: &str) { nl: "{path} bestaat al", en: "{path} already exists" }
    no_folder() { nl: "er is geen map voor eigen bestanden; stel SPEELVELD_CONFIG in", en: "there is no folder for your own files; set SPEELVELD_CONFIG" }
}
