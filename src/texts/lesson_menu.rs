//! Sentences of the menu of lessons and sessions with teams.

sentences! {
    half_done(lesson: &str, step: usize, steps: usize) {
        nl: "{lesson} · stap {step} van {steps}",
        en: "{lesson} · step {step} of {steps}",
    }
    over(lesson: &str) { nl: "{lesson} · afgerond", en: "{lesson} · finished" }
    go_on(step: usize, goal: &str) { nl: "Verder bij stap {step}: {goal}.", en: "Go on at step {step}: {goal}." }
    to_the_end() {
        nl: "Naar het einde van de les, waar u het verslag kunt bewaren of een stap teruggaat.",
        en: "To the end of the lesson, where you can keep the debrief or go back a step.",
    }
    begin_anew() { nl: "  opnieuw beginnen", en: "  start afresh" }
    about_begin_anew(lesson: &str) {
        nl: "Begint ‘{lesson}’ bij stap 1. Wat u had, gaat niet verloren: het blijft als kopie bewaard.",
        en: "Begins ‘{lesson}’ at step 1. What you had is not lost: it is kept as a copy.",
    }
    team_session(round: usize, rounds: usize, names: &str) {
        nl: "Teamsessie · ronde {round} van {rounds} · {names}",
        en: "Team session · round {round} of {rounds} · {names}",
    }
    go_on_with_teams(case: &str) {
        nl: "Verder waar de teams waren. Casus: {case}. Opnieuw beginnen doet u met een nieuwe teamsessie.",
        en: "Go on where the teams were. Case: {case}. A new team session starts afresh.",
    }
}
