//! Sentences of the costs screen.

sentences! {
    /// What the screen is about.
    heading() {
        nl: "Wat elk scenario kost, en waar het verschil vandaan komt.",
        en: "What each scenario costs, and where the difference comes from.",
    }
}
