//! What stands on the page for a browser, around the screens, and how it is had.

sentences! {
    about_web() {
        nl: "De verkenner als webpagina schrijven: één bestand, zonder installatie en zonder netwerk",
        en: "Write the explorer as a web page: one file, nothing to install, no network",
    }
    usage_web() { nl: "speelveld web [-o BESTAND] [OPTIES]", en: "speelveld web [-o FILE] [OPTIONS]" }
    examples_web() { nl: "  speelveld web -o speelveld.html", en: "  speelveld web -o speelveld.html" }
    help_web_output() {
        nl: "Bestand voor de pagina (standaard: standaarduitvoer)",
        en: "File for the page (default: standard output)",
    }
    not_built_in() {
        nl: "de webpagina zit niet in dit programma. Maak die vanuit de broncode met .ci/web (uitkomst: target/web/speelveld.html); daarna bouwt `cargo build --release --features page` een programma met de pagina erin",
        en: "the web page is not part of this program. Build it from the source with .ci/web (result: target/web/speelveld.html); after that, `cargo build --release --features page` builds a program that contains it",
    }
    screen() {
        nl: "Scherm van speelveld. Toetsen werken zoals in een terminal; het vraagteken toont ze. Esc en dan Tab gaat naar de knoppen van de pagina, F6 naar die van de browser.",
        en: "Screen of speelveld. Keys work as in a terminal; the question mark shows them. Esc, then Tab goes to the buttons of the page, F6 to those of the browser.",
    }
    in_words() { nl: "Dit scherm in woorden", en: "This screen in words" }
    to_the_buttons() { nl: "Esc, dan Tab: naar deze knoppen", en: "Esc, then Tab: to these buttons" }
    actions() { nl: "Handelingen", en: "Actions" }
    simple_page() { nl: "Eenvoudige pagina", en: "Simple page" }
    whole_screen() { nl: "Volledige verkenner", en: "Full explorer" }
    open_file() { nl: "Bestand openen…", en: "Open a file…" }
    copy_link() { nl: "Link kopiëren", en: "Copy link" }
    help() { nl: "Toetsen", en: "Keys" }
    other_language() { nl: "English", en: "Nederlands" }
    kept_here() {
        nl: "Alles blijft in deze browser: er wordt niets verstuurd, en uw werk staat er nog als u de pagina opnieuw opent.",
        en: "Everything stays in this browser: nothing is sent, and your work is still there when you open the page again.",
    }
    may_close() {
        nl: "Alles is opgeslagen; u kunt dit tabblad sluiten.",
        en: "Everything is saved; you can close this tab.",
    }
    cannot_keep() {
        nl: "deze browser laat de pagina niets opslaan",
        en: "this browser does not let the page save anything",
    }
    broken(reason: &str) {
        nl: "Er ging iets mis in het programma: {reason}. Uw werk is opgeslagen; laad de pagina opnieuw.",
        en: "Something went wrong in the program: {reason}. Your work is saved; load the page again.",
    }
    case() { nl: "Casus", en: "Case" }
    choices() { nl: "Keuzes", en: "Choices" }
    outcomes() { nl: "Uitkomsten", en: "Outcomes" }
    outcome() { nl: "Uitkomst", en: "Outcome" }
    layer() { nl: "Laag", en: "Layer" }
    choice_of(layer: &str, scenario: &str) { nl: "{layer} in {scenario}", en: "{layer} in {scenario}" }
    in_short() {
        nl: "Kies per laag; de acht uitkomsten volgen meteen. Alle andere schermen ziet u op een computer of tablet.",
        en: "Choose for each layer; the eight outcomes follow at once. All other screens are available on a computer or tablet.",
    }
}
