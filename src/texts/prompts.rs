//! Words of the questions that one line of text answers.

sentences! {
    /// Where a name is typed.
    name() { nl: "Naam:", en: "Name:" }
    /// Title of the box to name a scenario.
    scenario_name(letter: char) { nl: "Naam van scenario {letter}", en: "Name of scenario {letter}" }
}
