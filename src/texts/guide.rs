//! Sentences around what leads the user: demos.

sentences! {
    demo(title: &str) { nl: "Demo · {title}", en: "Demo · {title}" }
    demo_short() { nl: "Demo", en: "Demo" }
    demo_step(step: usize, steps: usize) { nl: "▶ stap {step} van {steps}", en: "▶ step {step} of {steps}" }
    demo_step_at(step: usize, steps: usize, speed: u32) {
        nl: "▶ stap {step} van {steps} · {speed}%",
        en: "▶ step {step} of {steps} · {speed}%",
    }
    demo_paused(step: usize, steps: usize) {
        nl: "‖ stap {step} van {steps} · pauze",
        en: "‖ step {step} of {steps} · paused",
    }
    but(with: &str, against: &str) { nl: "{with}; daartegenover {against}", en: "{with}; on the other hand {against}" }
    hardly_differs() { nl: "geen enkel onderdeel in het bijzonder", en: "no part in particular" }
    not_yet() { nl: "…", en: "…" }
}
