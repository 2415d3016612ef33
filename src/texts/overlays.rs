//! Words of the overlays: the cell editor, menus, help, the palette, and what a case is about.

sentences! {
    title(letter: char, layer: &str) { nl: "{letter} · {layer}: wat verandert er?", en: "{letter} · {layer}: what would change?" }
    title_in(title: &str, futures: &str) { nl: "{title} (in {futures} toekomsten)", en: "{title} (in {futures} futures)" }
    present() { nl: "huidige keuze", en: "current choice" }
    nobody_extra() { nl: "geen extra personeel", en: "no extra staff" }
    hire(fte: &str, competence: &str) { nl: "{fte} fte {competence}", en: "{fte} FTE {competence}" }
    in_cases() { nl: "casus", en: "cases" }
    so_many_cases() { nl: "casussen", en: "cases" }
    choice() { nl: "Keuze", en: "Choice" }
    choices_with(mode: &str, partners: &str, count: usize) { nl: "{mode} met {partners} ({count} keuzes)", en: "{mode} with {partners} ({count} choices)" }
    choices_with_any(mode: &str, count: usize) { nl: "{mode} met welke partner ook ({count} keuzes)", en: "{mode} with any partner ({count} choices)" }

    menu_lesson() { nl: "Les kiezen", en: "Choose a lesson" }
    menu_case() { nl: "Casus kiezen", en: "Choose a case" }
    menu_event() { nl: "Gebeurteniskaart kiezen", en: "Choose an event card" }
    menu_demo() { nl: "Welke demo?", en: "Which demo?" }
    menu_outcome() { nl: "Waar komt deze uitkomst vandaan?", en: "Why this outcome?" }
    menu_organisation() { nl: "Organisatie kiezen", en: "Choose an organisation" }
    key_answer() { nl: "verder", en: "continue" }
    key_save() { nl: "opslaan", en: "save" }
    key_open() { nl: "openen", en: "open" }
    key_done() { nl: "klaar", en: "done" }
    rows() { nl: "op/neer", en: "up/down" }
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
    lesson() { nl: "Leerpunt", en: "Takeaway" }
    origin() { nl: "Herkomst", en: "Origin" }
    today(layer: &str) { nl: "Nu: {layer}", en: "Today: {layer}" }
    fact() { nl: "Feit", en: "Fact" }
    source(basis: &str, title: &str, date: &str) { nl: "{basis}: {title} ({date})", en: "{basis}: {title} ({date})" }
}
