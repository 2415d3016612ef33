//! Sentences of the frame around every screen, and of the parts of the compare screen.

sentences! {
    /// Name of the program.
    program() { nl: "speelveld", en: "speelveld" }
    /// How many futures, in the title line.
    futures(count: &str) { nl: "{count} toekomsten", en: "{count} futures" }
    /// The seed, in the title line.
    seed(seed: u64) { nl: "seed {seed}", en: "seed {seed}" }
    /// The case is simulated without the other cases.
    alone() { nl: "zonder andere projecten", en: "without other projects" }

    /// How many assumptions the user changed, in the title line.
    edited(count: usize) { nl: "* {count} aannames aangepast", en: "* {count} assumptions changed" }
    /// One assumption changed.
    one_edited() { nl: "* 1 aanname aangepast", en: "* 1 assumption changed" }

    /// Heading of the stack.
    stack() { nl: "Stack", en: "Stack" }
    /// Row of the training level.
    training() { nl: "Opleiding", en: "Training" }
    /// Beside the name of the baseline.
    baseline() { nl: "basis", en: "base" }
    /// What the baseline has where the scenario in focus has something else; the sign is that of a changed cell.
    instead_of(choice: &str) { nl: "  ≠ basis: {choice}", en: "  ≠ base: {choice}" }
    /// Heading of the scorecard.
    outcome() { nl: "Uitkomst", en: "Outcome" }
    /// Heading of the scorecard when it shows differences.
    differences() { nl: "Verschil", en: "Difference" }
    /// Row of the dots.
    dots() { nl: "20 toekomsten", en: "20 futures" }
    /// What the dots mean, after the legend.
    each_dot() {
        nl: "elk bolletje is één mogelijke toekomst",
        en: "each dot is one possible future",
    }
    /// Legend of the dots.
    dots_legend(budget: &str) {
        nl: "● binnen budget {budget} k€  ○ erboven",
        en: "● within budget {budget} k€  ○ above it",
    }
    /// Heading of the list of competences.
    competences() { nl: "Tekort in fte", en: "Short in FTE" }
    /// Heading of the list of incidents.
    incidents() { nl: "Incident/100", en: "Incident/100" }
    /// In a list with nothing to report.
    nothing() { nl: "geen", en: "none" }

    /// The first figures are on their way.
    computing() { nl: "wordt berekend…", en: "computing…" }
    /// Part of the futures is done.
    computed_so_far(done: &str, all: &str) {
        nl: "wordt berekend… {done} van {all}",
        en: "computing… {done} of {all}",
    }
    /// The simulation broke down.
    failed(reason: &str) { nl: "berekenen mislukt: {reason}", en: "computing failed: {reason}" }

    /// The screen is too small.
    too_small() { nl: "Dit venster is te klein.", en: "This window is too small." }
    /// What is needed and what there is.
    needed_size(columns: u16, rows: u16, present_columns: u16, present_rows: u16) {
        nl: "Nodig: {columns}×{rows} tekens, nu {present_columns}×{present_rows}.",
        en: "Needed: {columns}×{rows} characters, now {present_columns}×{present_rows}.",
    }
    /// What to do about it.
    enlarge() {
        nl: "Maak het venster groter of de letters kleiner.",
        en: "Enlarge the window or use smaller letters.",
    }
}
