//! Sentences of the menu of lessons and sessions with teams.

sentences! {
    /// A lesson that was begun.
    half_done(lesson: &str, step: usize, steps: usize) {
        nl: "{lesson} · stap {step} van {steps}",
        en: "{lesson} · step {step} of {steps}",
    }
    /// A lesson that was done to its end.
    over(lesson: &str) { nl: "{lesson} · afgerond", en: "{lesson} · finished" }
    /// What picking a lesson that was begun does.
    go_on(step: usize, goal: &str) { nl: "Verder bij stap {step}: {goal}.", en: "Go on at step {step}: {goal}." }
    /// What picking a lesson that was done to its end does.
    to_the_end() {
        nl: "Naar het einde van de les, waar u het verslag kunt bewaren of een stap teruggaat.",
        en: "To the end of the lesson, where you can keep the debrief or go back a step.",
    }
    /// The line below a lesson that was begun.
    begin_anew() { nl: "  opnieuw beginnen", en: "  start afresh" }
    /// What it does.
    about_begin_anew(lesson: &str) {
        nl: "Begint ‘{lesson}’ bij stap 1. Wat u had, gaat niet verloren: het blijft als kopie bewaard.",
        en: "Begins ‘{lesson}’ at step 1. What you had is not lost: it is kept as a copy.",
    }
    /// A session with teams that was begun.
    team_session(round: usize, rounds: usize, names: &str) {
        nl: "Teamsessie · ronde {round} van {rounds} · {names}",
        en: "Team session · round {round} of {rounds} · {names}",
    }
    /// What picking it does.
    go_on_with_teams(case: &str) {
        nl: "Verder waar de teams waren. Casus: {case}. Opnieuw beginnen doet u met een nieuwe teamsessie.",
        en: "Go on where the teams were. Case: {case}. A new team session starts afresh.",
    }
}
