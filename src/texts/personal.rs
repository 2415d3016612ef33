//! Sentences of the page that a participant takes home.

sentences! {
    title(name: &str, case: &str) { nl: "{name} · {case}", en: "{name} · {case}" }
    about(count: usize, rounds: usize) {
        nl: "Uw eigen keuzes, voorspellingen en uitkomsten. Deelnemers: {count}; rondes: {rounds}. Van de anderen staan hier alleen aantallen.",
        en: "Your own choices, predictions and outcomes. Participants: {count}; rounds: {rounds}. The others appear only as counts.",
    }
    chosen() { nl: "Wat u koos", en: "What you chose" }
    chose_the_same(round: usize) { nl: "koos hetzelfde in ronde {round}", en: "chose the same in round {round}" }
    came_out() { nl: "Wat ervan kwam", en: "What came of it" }
    came_out_note() {
        nl: "Tussen haakjes: het bereik waarin 90 van de 100 toekomsten vallen, of waar de ongunstigste 10% begint. Elke ronde is doorgerekend in de wereld van die ronde.",
        en: "In brackets: the range that holds 90 of 100 futures, or where the worst 10% begins. Each round was computed in the world of that round.",
    }
    limit_of_all(told: &str, count: usize, all: usize) {
        nl: "{told}; gehaald door {count} van de {all} deelnemers",
        en: "{told}; met by {count} of {all} participants",
    }
    predicted() { nl: "Wat u voorspelde, en wat het werd", en: "What you predicted, and the outcome" }
    calibration() { nl: "Hoe goed u uw zekerheid inschat", en: "How well you judge your own certainty" }
    people() { nl: "Wat uw laatste keuze aan competenties vraagt", en: "Which competences your last choice requires" }
    people_note(organisation: &str) {
        nl: "Bij {organisation}, in fte: ‘gevraagd’ is het gemiddelde over de jaren; het tekort is wat na inhuur overblijft, in het slechtste jaar. Alles is gemiddeld over de toekomsten.",
        en: "At {organisation}, in FTE: ‘required’ is the mean over the years; the shortage is what remains after external hiring, in the worst year. All figures are means over the futures.",
    }
    head_asked() { nl: "gevraagd", en: "required" }
    head_level() { nl: "niveau", en: "level" }
    head_own() { nl: "eigen personeel", en: "in-house staff" }
    head_short() { nl: "tekort", en: "shortage" }
    no_level() { nl: "geen eis", en: "none required" }
    nothing_asked() { nl: "Uw keuze vraagt geen eigen personeel.", en: "Your choice requires no in-house staff." }
    home() { nl: "Eén ding om mee te nemen naar uw eigen project", en: "One thing to take to your own project" }
    own_words() {
        nl: "Dit ga ik in mijn eigen project anders doen, en zo merk ik of het werkt: …………………………………………",
        en: "What I will do differently in my own project, and how I will notice whether it works: …………………………………………",
    }
    own_case() {
        nl: "Uw eigen project doorrekenen kan ook: ‘speelveld new’ maakt er een casus van.",
        en: "You can simulate your own project too: ‘speelveld new’ makes a case of it.",
    }
    notes() { nl: "Wat u opschreef", en: "What you wrote down" }
}
