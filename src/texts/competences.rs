//! Sentences of the competences screen.

sentences! {
    /// What the screen is about.
    heading() {
        nl: "Welke mensen elk scenario vraagt, en welke er zijn.",
        en: "Which people each scenario asks for, and which there are.",
    }
}
