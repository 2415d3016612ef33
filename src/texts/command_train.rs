//! Words of the command `train`.

sentences! {
    /// What `train` does.
    about_train() {
        nl: "Een les doen, of het begeleidersblad ervan schrijven",
        en: "Do a lesson, or write its facilitator's sheet",
    }
    /// Usage of `train`.
    usage_train() { nl: "speelveld train [NAAM] [OPTIES]", en: "speelveld train [NAME] [OPTIONS]" }
    /// Help of the name of a lesson.
    help_lesson() {
        nl: "Naam van de les; zonder naam staan alle lessen op een rij",
        en: "Name of the lesson; without a name all lessons are listed",
    }
    /// Help of `--sheet`.
    help_sheet() {
        nl: "Schrijf het begeleidersblad: doel, tijdpad, vragen, verwachte inzichten en nabespreking",
        en: "Write the facilitator's sheet: goal, timing, questions, expected insights and debrief",
    }
    /// Help of where the sheet goes.
    help_sheet_output() {
        nl: "Bestand voor het blad: .md of .html; anders op het scherm",
        en: "File for the sheet: .md or .html; on the screen without it",
    }
    /// Examples of `train`.
    examples_train() {
        nl: "  speelveld train\n  speelveld train first-steps\n  speelveld train competence-gaps --sheet -o blad.html",
        en: "  speelveld train\n  speelveld train first-steps\n  speelveld train competence-gaps --sheet -o sheet.html",
    }
    /// What is looked up.
    kind_lesson() { nl: "les", en: "lesson" }
    /// A sheet of which lesson?
    sheet_needs_lesson() {
        nl: "Van welke les wilt u het begeleidersblad? Noem haar naam; `speelveld train` laat alle namen zien.",
        en: "Of which lesson do you want the facilitator's sheet? Give its name; `speelveld train` shows all names.",
    }
    /// Heading of the lessons.
    list_lessons() { nl: "Lessen", en: "Lessons" }
    /// How long a lesson takes.
    lesson_minutes(minutes: u16) { nl: "{minutes} minuten", en: "{minutes} minutes" }
    /// How to go on from the list.
    how_to_train() {
        nl: "Begin met `speelveld train NAAM`; `--sheet` schrijft het begeleidersblad.",
        en: "Begin with `speelveld train NAME`; `--sheet` writes the facilitator's sheet.",
    }
}
