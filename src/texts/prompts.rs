//! Words of the questions that one line of text answers.

sentences! {
    name() { nl: "Naam:", en: "Name:" }
    team_names() { nl: "Namen van de teams", en: "Names of the teams" }
    names() { nl: "Namen:", en: "Names:" }
    team_names_hint() {
        nl: "Typ 2 tot 8 namen met komma’s ertussen, bijvoorbeeld: Noord, Zuid, West",
        en: "Type 2 to 8 names with commas between them, such as: North, South, West",
    }
    team_limit(outcome: &str) { nl: "Grens: {outcome}", en: "Limit: {outcome}" }
    at_most() { nl: "Hoogstens:", en: "At most:" }
    team_limit_hint() {
        nl: "Een bedrag of aantal, zoals 450. Voor 90 van de 100 toekomsten: 450@90. Leeg: geen grens.",
        en: "An amount or number, such as 450. For 90 of 100 futures: 450@90. Empty: no limit.",
    }
    team_note() { nl: "Notitie voor het verslag", en: "Note for the report" }
    note() { nl: "Notitie:", en: "Note:" }
    scenario_name(letter: char) { nl: "Naam van scenario {letter}", en: "Name of scenario {letter}" }
}
