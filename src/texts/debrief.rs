//! Sentences of the debrief of a lesson and of the facilitator's sheet.

sentences! {
    /// Title of a debrief.
    debrief(lesson: &str) { nl: "Verslag · {lesson}", en: "Debrief · {lesson}" }
    /// Title of a facilitator's sheet.
    sheet(lesson: &str) { nl: "Begeleidersblad · {lesson}", en: "Facilitator's sheet · {lesson}" }
    /// Below the title of a sheet.
    sheet_about(minutes: u16, audience: &str) { nl: "{minutes} minuten. {audience}", en: "{minutes} minutes. {audience}" }
    /// How to use the sheet.
    sheet_note(lesson: &str, futures: &str) {
        nl: "Start de les met `speelveld train {lesson}`. De cijfers hieronder rekende het programma zojuist uit in {futures} toekomsten, langs het voorbeeld van de les; verandert u een aanname of kiest de groep anders, dan volgen de cijfers op het scherm.",
        en: "Start the lesson with `speelveld train {lesson}`. The program has just computed the figures below in {futures} futures, along the example of the lesson; when you change an assumption or the group chooses otherwise, the figures on the screen follow.",
    }
    /// Heading of the goals.
    goals() { nl: "Wat deelnemers leren", en: "What participants learn" }
    /// A goal with its competences.
    goal(text: &str, competences: &str) { nl: "{text} ({competences})", en: "{text} ({competences})" }
    /// Heading of what to prepare.
    prepare() { nl: "Voorbereiding", en: "What to prepare" }
    /// Heading of the timing.
    timing() { nl: "Tijdpad", en: "Timing" }
    /// A line of the timing.
    timing_step(from: u16, until: u16, place: usize, goal: &str) { nl: "{from}–{until} min · stap {place} · {goal}", en: "{from}–{until} min · step {place} · {goal}" }
    /// Heading of the steps.
    steps() { nl: "Stap voor stap", en: "Step by step" }
    /// Heading of one step.
    step(place: usize, goal: &str, kind: &str, minutes: u16) { nl: "{place}. {goal} · {kind} · {minutes} min", en: "{place}. {goal} · {kind} · {minutes} min" }
    /// What stands on the screen.
    on_screen() { nl: "Op het scherm", en: "On the screen" }
    /// What to ask.
    ask() { nl: "Vraag de groep", en: "Ask the group" }
    /// What a group finds out.
    insight() { nl: "Wat u kunt verwachten", en: "What you may expect" }
    /// What came out.
    outcome() { nl: "Uitkomst", en: "Outcome" }
    /// What is to be predicted.
    to_predict() { nl: "Te voorspellen", en: "To predict" }
    /// What is hidden.
    hidden() { nl: "Nog verborgen", en: "Still hidden" }
    /// Which keys.
    keys() { nl: "Toetsen", en: "Keys" }
    /// Heading of the questions afterwards.
    afterwards() { nl: "Nabespreken", en: "Debrief questions" }
    /// Heading of what happened.
    happened() { nl: "Wat er gebeurde", en: "What happened" }
    /// Heading of predictions.
    predictions() { nl: "Voorspellingen", en: "Predictions" }
    /// No predictions.
    no_predictions() { nl: "Er is niets voorspeld waarvan de uitkomst bekend is.", en: "Nothing was predicted of which the outcome is known." }
    /// Heading of notes.
    notes() { nl: "Notities", en: "Notes" }
    /// Heading per participant.
    participants() { nl: "Per deelnemer", en: "Per participant" }
    /// For all.
    everyone() { nl: "Voor iedereen", en: "For everyone" }
    /// Competences touched.
    competences() { nl: "Competenties die aan bod kwamen", en: "Competences touched" }
    /// A question for the way home.
    reflection() { nl: "Vraag voor onderweg", en: "Question for the way home" }
    /// A step that was done.
    done() { nl: "gedaan", en: "done" }
    /// A step that was not done.
    not_done() { nl: "niet gedaan", en: "not done" }
    /// A choice.
    chosen(letter: char, layer: &str, choice: &str) { nl: "{letter} · {layer}: {choice}", en: "{letter} · {layer}: {choice}" }
    /// A training level.
    trained(letter: char, level: &str) { nl: "{letter} · opleiding: {level}", en: "{letter} · training: {level}" }
    /// How far.
    reached(steps: usize, of: usize) { nl: "{steps} van de {of} stappen gedaan.", en: "{steps} of {of} steps done." }
    /// What notes with a name are for.
    names_note() {
        nl: "Een notitie die begint met een naam en een dubbele punt staat bij die deelnemer.",
        en: "A note that begins with a name and a colon stands with that participant.",
    }
}
