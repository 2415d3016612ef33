//! Words of the questions that one line of text answers.

sentences! {
    /// Where a name is typed.
    name() { nl: "Naam:", en: "Name:" }
    /// Title of the box to name teams.
    team_names() { nl: "Namen van de teams", en: "Names of the teams" }
    /// Where names are typed.
    names() { nl: "Namen:", en: "Names:" }
    /// How to type them.
    team_names_hint() {
        nl: "Typ 2 tot 8 namen met komma’s ertussen, bijvoorbeeld: Noord, Zuid, West",
        en: "Type 2 to 8 names with commas between them, such as: North, South, West",
    }
    /// Title of the box to limit an outcome.
    team_limit(outcome: &str) { nl: "Grens: {outcome}", en: "Limit: {outcome}" }
    /// Where an amount is typed.
    at_most() { nl: "Hooguit:", en: "At most:" }
    /// How to type it.
    team_limit_hint() {
        nl: "Een bedrag of aantal, zoals 450. Voor 90 van 100 toekomsten: 450@90. Leeg: geen grens.",
        en: "An amount or number, such as 450. For 90 of 100 futures: 450@90. Empty: no limit.",
    }
    /// Title of the box to write a note.
    team_note() { nl: "Notitie voor de nabespreking", en: "Note for the debrief" }
    /// Where a note is typed.
    note() { nl: "Notitie:", en: "Note:" }
    /// Title of the box to name a scenario.
    scenario_name(letter: char) { nl: "Naam van scenario {letter}", en: "Name of scenario {letter}" }
}
