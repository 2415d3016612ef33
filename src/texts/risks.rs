//! Sentences of the risks screen.

sentences! {
    /// What the screen is about.
    heading() {
        nl: "Wat er mis kan gaan, en welke beleidstoetsen aanslaan.",
        en: "What can go wrong, and which policy checks fire.",
    }
}
