//! Words of what can be written from the explorer.

sentences! {
    menu_report() { nl: "Beslisnotitie schrijven", en: "Write the memo" }
    menu_export() { nl: "Opslaan als bestand", en: "Save to a file" }
    memo_page() { nl: "Beslisnotitie als webpagina (HTML)", en: "Decision memo as a web page (HTML)" }
    about_memo_page() {
        nl: "Eén bestand voor browser, telefoon en A4, met alle getallen en bronnen. Het duurt enkele seconden; u kunt doorwerken.",
        en: "One file for browser, phone and A4, with every number and source. This takes a few seconds; you can keep working.",
    }
    memo_markdown() { nl: "Beslisnotitie als tekst (Markdown)", en: "Decision memo as text (Markdown)" }
    about_memo_markdown() {
        nl: "Dezelfde inhoud, om zelf verder te bewerken. Het duurt enkele seconden; u kunt doorwerken.",
        en: "The same content, for further editing. This takes a few seconds; you can keep working.",
    }
    picture() { nl: "Dit scherm als afbeelding (SVG)", en: "This screen as a picture (SVG)" }
    about_picture() { nl: "Voor een presentatie of verslag; blijft scherp op elk formaat.", en: "For slides or a report; stays sharp at any size." }
    text() { nl: "Dit scherm als tekst", en: "This screen as text" }
    about_text() { nl: "Precies wat u ziet, zonder kleuren.", en: "Exactly what you see, without colours." }
    csv() { nl: "Alle uitkomsten als tabel (CSV)", en: "All outcomes as a table (CSV)" }
    about_csv() {
        nl: "Eén waarde per regel, met puntkomma’s en decimale komma’s; een Nederlandse spreadsheet leest dat goed.",
        en: "One value per line, with commas and decimal points, as scripts and an English spreadsheet read it.",
    }
    workbook() { nl: "Alle uitkomsten als spreadsheet (XLSX)", en: "All outcomes as a spreadsheet (XLSX)" }
    about_workbook() {
        nl: "De uitkomsten naast elkaar, en op een tweede blad elk cijfer. Opent goed in elke taal.",
        en: "The outcomes side by side, and every figure on a second sheet. Opens correctly in any language.",
    }
    json() { nl: "Alle uitkomsten voor scripts (JSON)", en: "All outcomes for scripts (JSON)" }
    about_json() { nl: "Onafgeronde getallen met vaste namen, en alles om de berekening te herhalen.", en: "Unrounded numbers with fixed names, and all that is needed to repeat the calculation." }
    file_name() { nl: "Bestandsnaam", en: "File name" }
    file() { nl: "Bestand:", en: "File:" }
    file_hint() {
        nl: "Een naam of een pad; ~ is uw thuismap. Bestaat het bestand al, dan krijgt het nieuwe een nummer.",
        en: "A name or a path; ~ is your home folder. If the file already exists, the new one gets a number.",
    }
    writing(what: &str) { nl: "Bezig met schrijven: {what} …", en: "Writing: {what} …" }
    written(path: &str) { nl: "Geschreven: {path}", en: "Written: {path}" }
    not_written(path: &str, reason: &str) { nl: "Niet geschreven ({path}): {reason}", en: "Not written ({path}): {reason}" }
    debrief_page() { nl: "Verslag als pagina (HTML)", en: "Report as a page (HTML)" }
    debrief_markdown() { nl: "Verslag als Markdown", en: "Report as Markdown" }
    about_debrief() {
        nl: "Wat er gebeurde: keuzes en uitkomsten per stap of ronde, uw notities en een vraag om mee te nemen.",
        en: "What happened: choices and outcomes for each step or round, your notes and a question to take home.",
    }
}
