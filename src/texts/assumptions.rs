//! Sentences of the assumptions screen.

sentences! {
    /// What the screen is about.
    heading() {
        nl: "Elk getal waarmee gerekend wordt, met zijn bron.",
        en: "Every number that goes in, with its source.",
    }
}
