//! Sentences of the frame around every screen, and of the parts of the compare screen.

sentences! {
    program() { nl: "speelveld", en: "speelveld" }
    futures(count: &str) { nl: "{count} toekomsten", en: "{count} futures" }
    seed(seed: u64) { nl: "startgetal {seed}", en: "seed {seed}" }
    alone() { nl: "alleen deze casus", en: "this case alone" }

    edited(count: usize) { nl: "* {count} aannames aangepast", en: "* {count} assumptions changed" }
    one_edited() { nl: "* 1 aanname aangepast", en: "* 1 assumption changed" }

    stack() { nl: "Stack", en: "Stack" }
    training() { nl: "Opleiding", en: "Training" }
    extra_staff() { nl: "Extra personeel", en: "Extra staff" }
    baseline() { nl: "basis", en: "baseline" }
    instead_of(choice: &str) { nl: "  ≠ basis: {choice}", en: "  ≠ baseline: {choice}" }
    outcome() { nl: "Uitkomst", en: "Outcome" }
    so_many_of(heading: &str, shown: usize, all: usize) { nl: "{heading} {shown} van {all}", en: "{heading} {shown} of {all}" }
    differences() { nl: "Verschil", en: "Difference" }
    dots() { nl: "20 toekomsten", en: "20 futures" }
    each_dot() {
        nl: "elke stip is één mogelijke toekomst",
        en: "each dot is one possible future",
    }
    dots_legend(budget: &str) {
        nl: "● binnen budget {budget}  ○ erboven",
        en: "● within budget {budget}  ○ above it",
    }
    competences() { nl: "Tekort fte cas./org", en: "Shortage case/org" }
    incidents(of: usize) { nl: "Incident/{of}", en: "Incident/{of}" }
    nothing() { nl: "geen", en: "none" }

    adapted(mark: char, asked: &str, reason: &str) {
        nl: "  {mark} aangepast (de richting vraagt {asked}): {reason}",
        en: "  {mark} adapted (the direction requires {asked}): {reason}",
    }
    computing() { nl: "wordt berekend…", en: "computing…" }
    computed_so_far(done: &str, all: &str) {
        nl: "wordt berekend… {done} van {all}",
        en: "computing… {done} of {all}",
    }
    failed(reason: &str) { nl: "berekenen mislukt: {reason}", en: "calculation failed: {reason}" }

    too_small() { nl: "Dit venster is te klein.", en: "This window is too small." }
    needed_size(columns: u16, rows: u16, present_columns: u16, present_rows: u16) {
        nl: "Nodig: {columns}×{rows} tekens, nu {present_columns}×{present_rows}.",
        en: "Needed: {columns}×{rows} characters, now {present_columns}×{present_rows}.",
    }
    enlarge() {
        nl: "Maak het venster groter of de letters kleiner.",
        en: "Enlarge the window or make the text smaller.",
    }
}
