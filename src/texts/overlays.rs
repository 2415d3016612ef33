//! Words of the overlays: the cell editor, menus, help, the palette, and what a case is about.

sentences! {
    /// Title of the cell editor.
    title(letter: char, layer: &str) { nl: "{letter} · {layer}: wat verandert er?", en: "{letter} · {layer}: what would change?" }
    /// The choice that is made now.
    present() { nl: "huidige keuze", en: "present choice" }
    /// Head of the column of choices.
    choice() { nl: "Keuze", en: "Choice" }
    /// Head of a column.
    cost() { nl: "Kosten k€", en: "Cost k€" }
    /// Head of a column: futures out of a hundred.
    incidents() { nl: "Incident/100", en: "Incident/100" }
    /// Head of a column.
    people() { nl: "Tekort fte", en: "Short FTE" }
    /// Head of a column.
    live() { nl: "Live mnd", en: "Live months" }

    /// Title of the menu of lessons.
    menu_lesson() { nl: "Les kiezen", en: "Pick a lesson" }
    /// Title of a menu.
    menu_direction() { nl: "Richting toepassen", en: "Apply a direction" }
    /// Title of a menu.
    menu_training() { nl: "Opleidingsniveau", en: "Training level" }
    /// Title of a menu.
    menu_case() { nl: "Casus kiezen", en: "Pick a case" }
    /// Title of a menu.
    menu_event() { nl: "Kaart op tafel leggen", en: "Put a card on the table" }
    /// Title of a menu.
    menu_demo() { nl: "Welke demo?", en: "Which demo?" }
    /// Title of a menu.
    menu_outcome() { nl: "Waarom is deze uitkomst zo?", en: "Why is this outcome what it is?" }
    /// Heading of a menu.
    menu_organisation() { nl: "Organisatie kiezen", en: "Pick an organisation" }
    /// Hint of the keys that go up and down.
    rows() { nl: "op en neer", en: "up and down" }
    /// The keys that change the speed of a demo.
    speed() { nl: "tempo", en: "speed" }
    /// Hint of the keys that change the amount.
    amount() { nl: "bedrag", en: "amount" }
    /// Hint for the keys of the partners.
    partners() { nl: "partners", en: "partners" }
    /// Title of help.
    help(place: &str) { nl: "Hulp: {place}", en: "Help: {place}" }
    /// Title of the palette.
    palette() { nl: "Opdrachten", en: "Commands" }
    /// Where the search is typed.
    search() { nl: "Zoek:", en: "Search:" }
    /// Nothing matches.
    nothing_found() { nl: "Niets gevonden.", en: "Nothing found." }

    /// Title of what a case is about.
    information() { nl: "Over de casus", en: "About the case" }
    /// The question of a case.
    question() { nl: "Vraag", en: "Question" }
    /// The lesson of a case.
    lesson() { nl: "Les", en: "Lesson" }
    /// How well a case is documented.
    origin() { nl: "Herkomst", en: "Origin" }
    /// What was actually done on a layer.
    today(layer: &str) { nl: "Nu: {layer}", en: "Today: {layer}" }
    /// A fact.
    fact() { nl: "Feit", en: "Fact" }
    /// Where it comes from.
    source(basis: &str, title: &str, date: &str) { nl: "{basis}: {title} ({date})", en: "{basis}: {title} ({date})" }
}
