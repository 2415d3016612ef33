//! Words of the overlays: the cell editor, menus, help, the palette, and what a case is about.

sentences! {
    title(letter: char, layer: &str) { nl: "{letter} · {layer}: wat verandert er?", en: "{letter} · {layer}: what would change?" }
    present() { nl: "huidige keuze", en: "present choice" }
    nobody_extra() { nl: "niemand extra", en: "nobody extra" }
    hire(fte: &str, competence: &str) { nl: "{fte} fte {competence}", en: "{fte} FTE {competence}" }
    choice() { nl: "Keuze", en: "Choice" }
    cost() { nl: "Kosten k€", en: "Cost k€" }
    serious() { nl: "Ernstig/100", en: "Serious/100" }
    people() { nl: "Zonder m. %", en: "Unfilled %" }
    live() { nl: "Live mnd", en: "Live months" }

    menu_lesson() { nl: "Les kiezen", en: "Pick a lesson" }
    menu_case() { nl: "Casus kiezen", en: "Pick a case" }
    menu_event() { nl: "Kaart op tafel leggen", en: "Put a card on the table" }
    menu_demo() { nl: "Welke demo?", en: "Which demo?" }
    menu_outcome() { nl: "Waarom is deze uitkomst zo?", en: "Why is this outcome what it is?" }
    menu_organisation() { nl: "Organisatie kiezen", en: "Pick an organisation" }
    rows() { nl: "op en neer", en: "up and down" }
    speed() { nl: "tempo", en: "speed" }
    amount() { nl: "bedrag", en: "amount" }
    sorting() { nl: "sorteren", en: "sort" }
    partners() { nl: "partners", en: "partners" }
    help(place: &str) { nl: "Hulp: {place}", en: "Help: {place}" }
    palette() { nl: "Opdrachten", en: "Commands" }
    search() { nl: "Zoek:", en: "Search:" }
    nothing_found() { nl: "Niets gevonden.", en: "Nothing found." }

    information() { nl: "Over de casus", en: "About the case" }
    question() { nl: "Vraag", en: "Question" }
    lesson() { nl: "Les", en: "Lesson" }
    origin() { nl: "Herkomst", en: "Origin" }
    today(layer: &str) { nl: "Nu: {layer}", en: "Today: {layer}" }
    fact() { nl: "Feit", en: "Fact" }
    source(basis: &str, title: &str, date: &str) { nl: "{basis}: {title} ({date})", en: "{basis}: {title} ({date})" }
}
