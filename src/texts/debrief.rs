//! Sentences of the debrief of a lesson and of the facilitator's sheet.

sentences! {
    debrief(lesson: &str) { nl: "Verslag · {lesson}", en: "Debrief · {lesson}" }
    sheet(lesson: &str) { nl: "Begeleidersblad · {lesson}", en: "Facilitator's sheet · {lesson}" }
    sheet_about(minutes: u16, audience: &str) { nl: "{minutes} minuten. {audience}", en: "{minutes} minutes. {audience}" }
    sheet_note(futures: &str) {
        nl: "De cijfers hieronder rekende het programma zojuist uit in {futures} toekomsten, langs het voorbeeld van de les; verandert u een aanname of kiest de groep anders, dan volgen de cijfers op het scherm.",
        en: "The program has just computed the figures below in {futures} futures, along the example of the lesson; when you change an assumption or the group chooses otherwise, the figures on the screen follow.",
    }
    how_to_lead() { nl: "Zo leidt u deze les", en: "How to lead this lesson" }
    lead_start(lesson: &str) {
        nl: "Beginnen: typ in een terminal ‘speelveld train {lesson} --restart’ en maak het venster zo groot als het scherm. Zonder --restart gaat u verder waar u was.",
        en: "To begin: type ‘speelveld train {lesson} --restart’ in a terminal and make the window as large as the screen. Without --restart you go on where you were.",
    }
    lead_steps(next: &str, previous: &str, note: &str) {
        nl: "Onderaan het scherm staat de stap. Lees de tekst voor, stel de vraag van dit blad, en ga met de toets {next} verder; met {previous} gaat u een stap terug. Noteer met {note} wat de groep besluit: begin met een naam en een dubbele punt, dan staat het in het verslag bij die deelnemer.",
        en: "The step stands at the bottom of the screen. Read the text aloud, ask the question on this sheet, and go on with the key {next}; {previous} goes a step back. Note with {note} what the group decides: begin with a name and a colon, and the debrief has it with that participant.",
    }
    lead_predictions() {
        nl: "Voorspellen: geef ieder een halve minuut om het zelf op te schrijven, laat twee mensen vertellen waarom, en typ dan wat de groep kiest. Wat nog verborgen is, toont het programma nergens; u verklapt dus niets. Vraag bij de onthulling wie goed zat en waarom, nog vóór u de uitleg geeft.",
        en: "Predicting: give everyone half a minute to write it down alone, let two people tell why, and then type what the group chooses. The program shows nowhere what is still hidden, so you give nothing away. At the reveal ask who was right and why, before you explain.",
    }
    lead_stuck(undo: &str) {
        nl: "Zit de groep vast: doe wat op dit blad bij ‘Voorbeeld’ staat; met de toets {undo} draait u elke keuze terug. Komt u niet verder omdat een stap niet is gedaan, druk dan nog eens dezelfde toets om hem over te slaan.",
        en: "When the group is stuck: do what this sheet has at ‘Example’; the key {undo} takes any choice back. When you cannot go on because a step is not done, press the same key once more to skip it.",
    }
    lead_time(longest: &str) {
        nl: "Loopt u achter: sla een stap ‘kijk’ over, maar nooit een voorspelling waarvan de onthulling nog komt. Loopt u voor: neem de tijd bij ‘{longest}’, of vraag bij een onthulling met welke aanname de uitkomst zou omslaan.",
        en: "When you are behind: skip a step ‘look’, but never a prediction that is still to be revealed. When you are ahead: take time at ‘{longest}’, or ask at a reveal which assumption would turn the outcome round.",
    }
    lead_end(debrief: &str, lesson: &str) {
        nl: "Afsluiten: stel de vragen onder ‘Nabespreken’ en schrijf met {debrief} het verslag. Dat kan ook later, met ‘speelveld train {lesson} --debrief verslag.html’.",
        en: "To end: ask the questions under ‘Debrief questions’ and write the debrief with {debrief}. That can be done later as well, with ‘speelveld train {lesson} --debrief debrief.html’.",
    }
    example() { nl: "Voorbeeld", en: "Example" }
    example_typed(key: &str, text: &str) { nl: "{key}, typ {text}", en: "{key}, type {text}" }
    example_picked(key: &str, what: &str) { nl: "{key}, kies ‘{what}’", en: "{key}, pick ‘{what}’" }
    goals() { nl: "Wat deelnemers leren", en: "What participants learn" }
    goal(text: &str, competences: &str) { nl: "{text} ({competences})", en: "{text} ({competences})" }
    prepare() { nl: "Voorbereiding", en: "What to prepare" }
    timing() { nl: "Tijdpad", en: "Timing" }
    timing_step(from: u16, until: u16, place: usize, goal: &str) { nl: "{from}–{until} min · stap {place} · {goal}", en: "{from}–{until} min · step {place} · {goal}" }
    steps() { nl: "Stap voor stap", en: "Step by step" }
    step(place: usize, goal: &str, kind: &str, minutes: u16) { nl: "{place}. {goal} · {kind} · {minutes} min", en: "{place}. {goal} · {kind} · {minutes} min" }
    on_screen() { nl: "Op het scherm", en: "On the screen" }
    ask() { nl: "Vraag de groep", en: "Ask the group" }
    insight() { nl: "Wat u kunt verwachten", en: "What you may expect" }
    outcome() { nl: "Uitkomst", en: "Outcome" }
    to_predict() { nl: "Te voorspellen", en: "To predict" }
    hidden() { nl: "Nog verborgen", en: "Still hidden" }
    keys() { nl: "Toetsen", en: "Keys" }
    afterwards() { nl: "Nabespreken", en: "Debrief questions" }
    happened() { nl: "Wat er gebeurde", en: "What happened" }
    predictions() { nl: "Voorspellingen", en: "Predictions" }
    no_predictions() { nl: "Er is niets voorspeld waarvan de uitkomst bekend is.", en: "Nothing was predicted of which the outcome is known." }
    notes() { nl: "Notities", en: "Notes" }
    participants() { nl: "Per deelnemer", en: "Per participant" }
    everyone() { nl: "Voor iedereen", en: "For everyone" }
    competences() { nl: "Competenties die aan bod kwamen", en: "Competences touched" }
    reflection() { nl: "Vraag voor onderweg", en: "Question for the way home" }
    done() { nl: "gedaan", en: "done" }
    not_done() { nl: "niet gedaan", en: "not done" }
    chosen(letter: char, layer: &str, choice: &str) { nl: "{letter} · {layer}: {choice}", en: "{letter} · {layer}: {choice}" }
    hired(letter: char, who: &str) { nl: "{letter} · extra mensen: {who}", en: "{letter} · extra people: {who}" }
    trained(letter: char, level: &str) { nl: "{letter} · opleiding: {level}", en: "{letter} · training: {level}" }
    reached(steps: usize, of: usize) { nl: "{steps} van de {of} stappen gedaan.", en: "{steps} of {of} steps done." }
    names_note() {
        nl: "Een notitie die begint met een naam en een dubbele punt staat bij die deelnemer.",
        en: "A note that begins with a name and a colon stands with that participant.",
    }
}
