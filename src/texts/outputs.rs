//! Words of what can be written from the explorer.

sentences! {
    /// Title of a menu.
    menu_report() { nl: "Memo schrijven", en: "Write the memo" }
    /// Title of a menu.
    menu_export() { nl: "Bewaren als bestand", en: "Write to a file" }
    /// Line of a menu.
    memo_page() { nl: "Beslismemo als webpagina (HTML)", en: "Decision memo as a web page (HTML)" }
    /// What it is.
    about_memo_page() {
        nl: "Eén bestand voor browser, telefoon en A4, met alle getallen en bronnen. Het duurt enkele seconden; u kunt doorwerken.",
        en: "One file for browser, phone and A4, with every number and source. It takes some seconds; you can go on working.",
    }
    /// Line of a menu.
    memo_markdown() { nl: "Beslismemo als tekst (Markdown)", en: "Decision memo as text (Markdown)" }
    /// What it is.
    about_memo_markdown() {
        nl: "Dezelfde inhoud, om verder te bewerken. Het duurt enkele seconden; u kunt doorwerken.",
        en: "The same contents, to be edited further. It takes some seconds; you can go on working.",
    }
    /// Line of a menu.
    picture() { nl: "Dit scherm als plaatje (SVG)", en: "This screen as a picture (SVG)" }
    /// What it is.
    about_picture() { nl: "Voor een presentatie of verslag; blijft scherp op elke grootte.", en: "For slides or a report; stays sharp at any size." }
    /// Line of a menu.
    text() { nl: "Dit scherm als tekst", en: "This screen as text" }
    /// What it is.
    about_text() { nl: "Precies wat u ziet, zonder kleuren.", en: "Exactly what you see, without colours." }
    /// Line of a menu.
    csv() { nl: "Alle uitkomsten als tabel (CSV)", en: "All outcomes as a table (CSV)" }
    /// What it is.
    about_csv() { nl: "Eén waarde per regel, voor een spreadsheet.", en: "One value per line, for a spreadsheet." }
    /// Line of a menu.
    json() { nl: "Alle uitkomsten voor scripts (JSON)", en: "All outcomes for scripts (JSON)" }
    /// What it is.
    about_json() { nl: "Ruwe getallen met vaste namen en een manifest.", en: "Raw numbers with stable names and a manifest." }
    /// Title of the box in which the name of a file is typed.
    file_name() { nl: "Naam van het bestand", en: "Name of the file" }
    /// Where it is typed.
    file() { nl: "Bestand:", en: "File:" }
    /// What there is to know before typing it.
    file_hint() {
        nl: "Een naam of een pad; ~ is uw eigen map. Bestaat het bestand al, dan krijgt het nieuwe een nummer.",
        en: "A name or a path; ~ is your own folder. If the file is there already, the new one gets a number.",
    }
    /// It is being written.
    writing(what: &str) { nl: "Bezig met schrijven: {what} …", en: "Writing: {what} …" }
    /// It was written.
    written(path: &str) { nl: "Geschreven: {path}", en: "Written: {path}" }
    /// It could not be written.
    not_written(path: &str, reason: &str) { nl: "Niet geschreven ({path}): {reason}", en: "Not written ({path}): {reason}" }
    /// The screen was sent to the clipboard.
    copied() {
        nl: "Gekopieerd als tekst, als uw terminal dat toelaat (OSC 52); anders maakt Y een bestand.",
        en: "Copied as text, if your terminal allows it (OSC 52); if not, Y makes a file.",
    }
    /// Line of a menu.
    debrief_page() { nl: "Nabespreking als pagina (HTML)", en: "Debrief as a page (HTML)" }
    /// Line of a menu.
    debrief_markdown() { nl: "Nabespreking als Markdown", en: "Debrief as Markdown" }
    /// What it is.
    about_debrief() {
        nl: "Wat er gebeurde: keuzes en uitkomsten per stap of ronde, uw notities en een vraag om mee te nemen.",
        en: "What happened: choices and outcomes for each step or round, your notes and a question to take home.",
    }
}
