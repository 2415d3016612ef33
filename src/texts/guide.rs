//! Sentences around what leads the user: demos.

sentences! {
    /// Heading of a demo.
    demo(title: &str) { nl: "Demo · {title}", en: "Demo · {title}" }
    /// The same without the name.
    demo_short() { nl: "Demo", en: "Demo" }
    /// How far a demo is.
    demo_step(step: usize, steps: usize) { nl: "▶ stap {step} van {steps}", en: "▶ step {step} of {steps}" }
    /// The same at another pace than the normal one.
    demo_step_at(step: usize, steps: usize, speed: u32) {
        nl: "▶ stap {step} van {steps} · {speed}%",
        en: "▶ step {step} of {steps} · {speed}%",
    }
    /// The same while it is on hold.
    demo_paused(step: usize, steps: usize) {
        nl: "‖ stap {step} van {steps} · pauze",
        en: "‖ step {step} of {steps} · paused",
    }
    /// In the place of a figure that is not there yet.
    not_yet() { nl: "…", en: "…" }
}
