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
    yet_smaller_share(parts: &str, own: &str, other: &str) {
        nl: "{parts}; als deel van het eigen werk is het toch minder, want er is ook meer eigen werk: {own} tegen {other}",
        en: "{parts}; as a share of the in-house work it is less all the same, because there is more of it: {own} against {other}",
    }
    yet_larger_share(parts: &str, own: &str, other: &str) {
        nl: "{parts}; als deel van het eigen werk is het toch meer, want er is ook minder eigen werk: {own} tegen {other}",
        en: "{parts}; as a share of the in-house work it is more all the same, because there is less of it: {own} against {other}",
    }
    hardly_differs() { nl: "geen enkel onderdeel in het bijzonder", en: "no part in particular" }
    not_yet() { nl: "…", en: "…" }
    part_not_yet() { nl: "(wordt nog berekend)", en: "(still being computed)" }
}
