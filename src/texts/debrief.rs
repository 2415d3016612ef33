//! Sentences of the debrief of a lesson and of the facilitator's sheet.

sentences! {
    debrief(lesson: &str) { nl: "Verslag · {lesson}", en: "Report · {lesson}" }
    sheet(lesson: &str) { nl: "Begeleidersblad · {lesson}", en: "Facilitator’s sheet · {lesson}" }
    sheet_about(minutes: u32, lesson: u16, audience: &str) {
        nl: "{minutes} minuten, waarvan {lesson} voor de les. {audience}",
        en: "{minutes} minutes, of which {lesson} for the lesson. {audience}",
    }
    sheet_note(futures: &str, organisation: &str) {
        nl: "De cijfers hieronder zijn zojuist berekend voor {organisation}, in {futures} toekomsten, volgens het voorbeeld van de les. Wijzigt u een aanname of kiest de groep anders, dan veranderen de cijfers op het scherm mee.",
        en: "The figures below have just been computed for {organisation} over {futures} futures, following the lesson’s example. If you change an assumption or the group chooses differently, the figures on the screen change too.",
    }
    prepare_organisation() {
        nl: "Wilt u voor uw eigen organisatie rekenen? Maak die vooraf met ‘speelveld new organisation NAAM’ en vul in wie er werken; de les rekent er dan mee.",
        en: "Do you want to calculate for your own organisation? Make it beforehand with ‘speelveld new organisation NAME’ and fill in the staff; the lesson then uses it.",
    }
    how_to_lead() { nl: "Zo leidt u deze les", en: "How to lead this lesson" }
    lead_start(lesson: &str) {
        nl: "Beginnen: typ in een terminal ‘speelveld train {lesson} --restart’ en maak het venster zo groot als het scherm. Zonder --restart gaat u verder waar u was.",
        en: "To begin: type ‘speelveld train {lesson} --restart’ in a terminal and make the window as large as the screen. Without --restart you continue where you left off.",
    }
    lead_steps(next: &str, previous: &str, note: &str) {
        nl: "Onderaan het scherm staat de stap. Lees de tekst voor, stel de vraag van dit blad, en ga met de toets ‘{next}’ verder; met ‘{previous}’ gaat u een stap terug. Noteer met ‘{note}’ wat de groep besluit: begin met een naam en een dubbele punt, dan komt het in het verslag bij die deelnemer.",
        en: "The current step is shown at the bottom of the screen. Read the text aloud, ask the question on this sheet, and continue with the key ‘{next}’; ‘{previous}’ goes back a step. Use ‘{note}’ to write down what the group decides: begin with a name and a colon, and the report lists it under that participant.",
    }
    lead_predictions() {
        nl: "Voorspellen: geef ieder een halve minuut om het zelf op te schrijven, laat twee deelnemers uitleggen waarom, en typ dan wat de groep kiest. Wat nog verborgen is, toont het programma nergens; u verklapt dus niets. Vraag bij de onthulling wie goed zat en waarom, nog vóór u de uitleg geeft.",
        en: "Predicting: give everyone half a minute to write it down alone, ask two people to explain why, and then type what the group chooses. What is still hidden is not shown anywhere, so you give nothing away. At the reveal ask who was right and why, before you explain.",
    }
    lead_stuck(undo: &str) {
        nl: "Zit de groep vast: doe wat op dit blad bij ‘Voorbeeld’ staat; met de toets ‘{undo}’ maakt u elke keuze ongedaan. Komt u niet verder omdat een stap niet is gedaan, druk dan nog eens op dezelfde toets om die over te slaan.",
        en: "If the group is stuck: do what this sheet says under ‘Example’; the key ‘{undo}’ undoes any choice. If you cannot continue because a step is not done, press the same key once more to skip it.",
    }
    lead_time(longest: &str) {
        nl: "Loopt u achter: sla een stap ‘kijk’ over, maar nooit een voorspelling waarvan de onthulling nog komt. Loopt u voor: neem de tijd bij ‘{longest}’, of vraag bij een onthulling met welke aanname de uitkomst zou omslaan.",
        en: "If you are behind: skip a ‘look’ step, but never a prediction that is still to be revealed. If you are ahead: take your time at ‘{longest}’, or ask at a reveal which assumption would reverse the outcome.",
    }
    lead_end(debrief: &str, lesson: &str) {
        nl: "Afsluiten: stel de vragen onder ‘Nabespreken’ en schrijf met ‘{debrief}’ het verslag. Dat kan ook later, met ‘speelveld train {lesson} --debrief verslag.html’.",
        en: "To end: ask the questions under ‘Debrief questions’ and write the report with ‘{debrief}’. You can also do that later, with ‘speelveld train {lesson} --debrief report.html’.",
    }
    example() { nl: "Voorbeeld", en: "Example" }
    example_typed(key: &str, text: &str) { nl: "{key}, typ {text}", en: "{key}, type {text}" }
    example_picked(key: &str, what: &str) { nl: "{key}, kies ‘{what}’", en: "{key}, choose ‘{what}’" }
    spoken() { nl: "Zo opent u", en: "How to open" }
    one_case(case: &str) { nl: "één casus, {case}", en: "one case, {case}" }
    so_many_cases(count: usize) { nl: "{count} casussen", en: "{count} cases" }
    once() { nl: "één keer", en: "once" }
    so_many_times(count: usize) { nl: "{count} keer", en: "{count} times" }
    spoken_words(minutes: u32, cases: &str, about: &str, often: &str) {
        nl: "‘Welkom. In {minutes} minuten bekijken we {cases}. {about} U voorspelt {often} een uitkomst, voordat u het cijfer ziet. Fout zitten mag: het gaat erom of u weet hoe zeker u kunt zijn. De cijfers zijn berekend en berusten voor een deel op schattingen; ze voorspellen niets, ze laten zien wat een keuze vraagt.’",
        en: "‘Welcome. In {minutes} minutes we look at {cases}. {about} You will predict an outcome {often}, before you see the figure. Being wrong is fine: what matters is knowing how sure you can be. The figures are computed and rest partly on estimates; they predict nothing, they show what a choice requires.’",
    }
    legend() { nl: "Wat er op het scherm staat", en: "What is on the screen" }
    picture_title() { nl: "Het scherm bij de eerste stap", en: "The screen at the first step" }
    picture_caption() {
        nl: "Het scherm bij de eerste stap. De nummers horen bij de uitleg hieronder.",
        en: "The screen at the first step. The numbers go with the explanation below.",
    }
    legend_top() { nl: "Bovenaan: de casus en het oordeel, in één zin: welk scenario is beter, en in hoeveel van de 100 toekomsten.", en: "At the top: the case and the verdict in one sentence: which scenario is better, and in how many of 100 futures." }
    legend_stack() { nl: "Links de vijf lagen, met per scenario (A tot en met D) een kolom: hoe het werk op die laag wordt gedaan en met wie. ≠: anders dan de basis.", en: "Left: the five layers, with a column for each scenario (A to D): how the work on that layer is done and with whom. ≠: different from the baseline." }
    legend_figures() { nl: "Daaronder de uitkomsten, met tussen haakjes het bereik waar 9 van de 10 toekomsten in vallen. ▲ en ▼: een duidelijk verschil met de basis; ~: geen verschil; ▒▒▒: nog verborgen.", en: "Below: the outcomes, with the range of 9 out of 10 futures in brackets. ▲ and ▼: a clear difference from the baseline; ~: no difference; ▒▒▒: still hidden." }
    legend_strip() { nl: "Onderaan de strook van de les: wat u doet, hoever u bent (✓ en ○), en de toetsen.", en: "At the bottom: the lesson strip with what to do, how far you are (✓ and ○), and the keys." }
    a_break() { nl: "Pauze", en: "Break" }
    timing_part(from: u32, until: u32, what: &str) { nl: "{from}–{until} min · {what}", en: "{from}–{until} min · {what}" }
    handout() { nl: "Uitdeelblad: voor elke deelnemer één", en: "Handout: one for each participant" }
    handout_note() { nl: "Vul dit in voordat iemand iets typt; bij de onthulling schrijft u op wat het was.", en: "Fill this in before anyone types; at the reveal write down what it was." }
    handout_range(question: &str, unit: &str) {
        nl: "{question} — ik denk van ……… tot ……… {unit}  het werd: ……………",
        en: "{question} — I think from ……… to ……… {unit}  it turned out: ……………",
    }
    handout_rank(question: &str, list: &str) {
        nl: "{question} ({list}) — mijn volgorde: ……………  het werd: ……………",
        en: "{question} ({list}) — my order: ……………  it turned out: ……………",
    }
    handout_prediction(question: &str) {
        nl: "{question} — ik denk: ……………  hoe zeker: ……… van de 100  het werd: ……………",
        en: "{question} — I think: ……………  how sure: ……… of 100  it turned out: ……………",
    }
    handout_statement(statement: &str) {
        nl: "{statement} — eerst: waar / niet waar  daarna: waar / niet waar",
        en: "{statement} — before: true / false  after: true / false",
    }
    handout_home() { nl: "Dit neem ik mee naar mijn eigen project: …………………………", en: "What I will take back to my own project: …………………………" }
    goals() { nl: "Wat deelnemers leren", en: "What participants learn" }
    goal(text: &str, competences: &str) { nl: "{text} ({competences})", en: "{text} ({competences})" }
    prepare() { nl: "Voorbereiding", en: "What to prepare" }
    timing() { nl: "Tijdpad", en: "Timing" }
    timing_step(from: u32, until: u32, place: usize, goal: &str) { nl: "{from}–{until} min · stap {place} · {goal}", en: "{from}–{until} min · step {place} · {goal}" }
    steps() { nl: "Stap voor stap", en: "Step by step" }
    step(place: usize, goal: &str, kind: &str, minutes: u16) { nl: "{place}. {goal} · {kind} · {minutes} min", en: "{place}. {goal} · {kind} · {minutes} min" }
    on_screen() { nl: "Op het scherm", en: "On the screen" }
    ask() { nl: "Vraag de groep", en: "Ask the group" }
    insight() { nl: "Wat u kunt verwachten", en: "What to expect" }
    outcome() { nl: "Uitkomst", en: "Outcome" }
    to_predict() { nl: "Te voorspellen", en: "To predict" }
    hidden() { nl: "Nog verborgen", en: "Still hidden" }
    keys() { nl: "Toetsen", en: "Keys" }
    afterwards() { nl: "Nabespreken", en: "Debrief questions" }
    happened() { nl: "Welke stappen niet zijn gedaan", en: "Which steps were not done" }
    predictions() { nl: "Voorspellingen", en: "Predictions" }
    no_predictions() { nl: "Er is geen voorspelling waarvan de uitkomst bekend is.", en: "No prediction has an outcome yet." }
    notes() { nl: "Notities", en: "Notes" }
    participants() { nl: "Wie wat zei", en: "Who said what" }
    said() { nl: "Notities die op naam staan.", en: "Notes written under a name." }
    reflection() { nl: "Vragen om over na te denken", en: "Questions to reflect on" }
    decided() { nl: "Wat er is besloten", en: "What was decided" }
    nothing_decided() { nl: "Er is geen keuze gewijzigd.", en: "No choice was changed." }
    asked_for() { nl: "Competenties die de keuze vraagt", en: "Competences that the choice requires" }
    of_cases(cases: &str) { nl: "Aan de hand van: {cases}.", en: "Based on: {cases}." }
    chosen(letter: char, layer: &str, choice: &str) { nl: "{letter} · {layer}: {choice}", en: "{letter} · {layer}: {choice}" }
    hired(letter: char, who: &str) { nl: "{letter} · extra personeel: {who}", en: "{letter} · extra staff: {who}" }
    trained(letter: char, level: &str) { nl: "{letter} · opleiding: {level}", en: "{letter} · training: {level}" }
    reached(steps: usize, of: usize) { nl: "{steps} van de {of} stappen gedaan.", en: "{steps} of {of} steps done." }
    names_note() {
        nl: "Een notitie die begint met een naam en een dubbele punt staat bij die deelnemer.",
        en: "A note that begins with a name and a colon is listed under that participant.",
    }
}
