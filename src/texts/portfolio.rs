//! Sentences of the command `portfolio`: all cases of an organisation together.

sentences! {
    about_portfolio() {
        nl: "Alle casussen samen doorrekenen: één ambitie, en de mensen en het geld van één organisatie",
        en: "Simulate all cases together: one ambition, and the staff and money of one organisation",
    }
    usage_portfolio() {
        nl: "speelveld portfolio [PORTFOLIO]... [OPTIES]",
        en: "speelveld portfolio [PORTFOLIO]... [OPTIONS]",
    }
    examples_portfolio() {
        nl: "  speelveld portfolio\n  speelveld portfolio current shared at-the-wheel --postpone twin=2\n  speelveld portfolio --directions --format json\n  speelveld portfolio at-the-wheel --sequence --hire contracts=1\n  speelveld portfolio current at-the-wheel --memo --format html -o memo.html",
        en: "  speelveld portfolio\n  speelveld portfolio current shared at-the-wheel --postpone twin=2\n  speelveld portfolio --directions --format json\n  speelveld portfolio at-the-wheel --sequence --hire contracts=1\n  speelveld portfolio current at-the-wheel --memo --format html -o memo.html",
    }
    value_portfolio() { nl: "PORTFOLIO", en: "PORTFOLIO" }
    help_portfolio() {
        nl: "`current` (wat er nu gebeurt), de id van een richting voor alle casussen, of een bestand met een portfolio; hoogstens vier. Standaard: current en proven-knowledge",
        en: "`current` (what is done now), the id of a direction for all cases, or a file with a portfolio; at most four. By default: current and proven-knowledge",
    }
    help_case() {
        nl: "Alleen deze casus; mag vaker, voor meer casussen",
        en: "Only this case; may be repeated for more cases",
    }
    value_case() { nl: "CASUS", en: "CASE" }
    help_without() { nl: "Zonder deze casus; mag vaker", en: "Without this case; may be repeated" }
    value_postpone() { nl: "CASUS=JAREN", en: "CASE=YEARS" }
    help_postpone() {
        nl: "Een casus zoveel jaar later beginnen dan in zijn bestand, zoals twin=2; mag vaker",
        en: "Start a case this many years later than in its file, such as twin=2; may be repeated",
    }
    help_training() {
        nl: "Opleiding van de organisatie als geheel: none, normal of double",
        en: "Training of the organisation as a whole: none, normal or double",
    }
    help_hire() {
        nl: "Extra personeel van de organisatie als geheel, vanaf het begin: 0,5; 1; 1,5 of 2 fte van een competentie, zoals software=1; mag vaker",
        en: "Extra staff of the organisation as a whole, from the start: 0.5, 1, 1.5 or 2 FTE of a competence, such as software=1; may be repeated",
    }
    value_budget() { nl: "DUIZEND_EURO", en: "K_EURO" }
    help_budget() {
        nl: "Wat alle casussen samen mogen kosten, in duizenden euro’s contante waarde, zoals 3900: het budget van de digitaliseringsstrategie van Groningen. Standaard: de som van de budgetten van de casussen",
        en: "What all cases may cost together, in thousands of euros present value, such as 3900: the budget of Groningen’s digital strategy. By default: the sum of the budgets of the cases",
    }
    help_directions() {
        nl: "Alle richtingen voor alle casussen, een regel per richting, met wat elke nodig heeft om haalbaar te zijn",
        en: "Every direction for all cases, a row each, with what each needs to be feasible",
    }
    help_sequence() {
        nl: "Wanneer welke casus moet beginnen om het personeelstekort in het slechtste jaar zo klein mogelijk te houden",
        en: "When to start each case, so that the staff shortage in the worst year is smallest",
    }
    help_memo() {
        nl: "Als beslisnotitie van twee pagina’s over het laatste portfolio, met --format html, markdown of plain",
        en: "As a decision memo of two pages on the last portfolio, with --format html, markdown or plain",
    }
    help_limit() {
        nl: "Met --directions: wat het geheel moet halen om haalbaar te heten, zoals cost=3900 of within_budget=0,8; mag vaker",
        en: "With --directions: what the whole must stay within to count as feasible, such as cost=3900 or within_budget=0.8; may be repeated",
    }
    help_format() {
        nl: "Formaat: plain (standaard), markdown, html, csv of json",
        en: "Format: plain (default), markdown, html, csv or json",
    }
}

sentences! {
    too_many(count: usize) {
        nl: "hoogstens vier portfolio’s naast elkaar; dit zijn er {count}",
        en: "at most four portfolios side by side; {count} given",
    }
    not_postponed(text: &str, most: &str) {
        nl: "--postpone ‘{text}’: schrijf een casus en een aantal jaren van 0 tot en met {most}, zoals twin=2",
        en: "--postpone ‘{text}’: write a case and a number of years from 0 to {most}, such as twin=2",
    }
    no_case_left() { nl: "er blijft geen enkele casus over", en: "no case is left" }
    not_a_budget(text: &str) {
        nl: "--budget ‘{text}’: schrijf een bedrag in duizenden euro’s, zoals 3900",
        en: "--budget ‘{text}’: write an amount in thousands of euros, such as 3900",
    }
    number_of_a_case(id: &str) {
        nl: "--assume {id}: dit getal hoort bij één casus; zet het in het bestand van die casus",
        en: "--assume {id}: this number belongs to one case; put it in the file of that case",
    }
    portfolios_and_directions() {
        nl: "bij --directions kan hoogstens één portfolio: het vertrekpunt van elke richting",
        en: "--directions takes at most one portfolio: the one that every direction starts from",
    }
    title() { nl: "Alle casussen samen", en: "All cases together" }
    which_ambition() { nl: "Welke ambitie kan de organisatie aan?", en: "Which ambition can the organisation handle?" }
    takes() { nl: "Wat het vraagt", en: "What it needs" }
    consistency() { nl: "Samenhang", en: "Consistency" }
    alike() {
        nl: "Hoe sterk de keuzes van de casussen op elkaar lijken: 100% is overal dezelfde werkwijze met dezelfde partners",
        en: "How alike the cases are sourced: 100% is the same mode with the same partners everywhere",
    }
    all_layers() { nl: "Alle lagen", en: "All layers" }
    most_apart() { nl: "Lijkt het minst op de andere casussen", en: "Least like the other cases" }
    nearest() { nl: "Lijkt het meest op", en: "Is most like" }
    one_pool() {
        nl: "Alle casussen lopen op één kalender en putten uit dezelfde mensen; een leverancier die ze delen, valt voor alle tegelijk weg. De kosten van elke casus staan als contante waarde in het eerste jaar van die casus.",
        en: "All cases run on one calendar and draw on the same people; a supplier that they share fails for all of them at once. The cost of each case is its present value in its own first year.",
    }
    window(first: u16, last: u16) { nl: "De cijfers gaan over {first} tot en met {last}.", en: "The figures cover {first} to {last}." }
    references() {
        nl: "Ter vergelijking: Groningen trok voor zijn hele digitaliseringsstrategie € 3,9 miljoen uit. Zonder --budget geldt de som van de budgetten van de casussen.",
        en: "For comparison: Groningen set aside €3.9 million for its whole digital strategy. Without --budget the sum of the budgets of the cases applies.",
    }
}
