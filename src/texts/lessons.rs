//! Sentences around lessons: steps, predictions, reveals, the facilitator's sheet and the debrief.

use crate::domain::outcome::Outcome;
use crate::domain::parameter::Unit;
use crate::language::Language;
use crate::workspace::logbook::StepKind;

sentences! {
    lesson(goal: &str) { nl: "Les · {goal}", en: "Lesson · {goal}" }
    step(step: usize, steps: usize, kind: &str) { nl: "stap {step} van {steps} · {kind}", en: "step {step} of {steps} · {kind}" }
    step_done(step: usize, steps: usize) { nl: "✓ stap {step} van {steps} · gedaan", en: "✓ step {step} of {steps} · done" }
    finished() { nl: "les afgerond", en: "lesson finished" }
    finished_text(debrief: &str, back: &str) {
        nl: "Dat was de laatste stap. Sla met {debrief} het verslag van de les op: stappen, keuzes, voorspellingen, uitkomsten en notities. Met {back} gaat u een stap terug.",
        en: "That was the last step. Save the report of the lesson with {debrief}: steps, choices, predictions, outcomes and notes. With {back} you go back a step.",
    }
    your_prediction(prediction: &str) { nl: "Uw voorspelling: {prediction}", en: "Your prediction: {prediction}" }
    in_order(list: &str) { nl: "Zet op volgorde: {list}", en: "Put in order: {list}" }
    hidden() { nl: "▒▒▒", en: "▒▒▒" }
    hidden_until_reveal() {
        nl: "Verborgen tot de onthulling: voorspel eerst de uitkomst.",
        en: "Hidden until the reveal: predict the outcome first.",
    }

    title_range(letter: char, outcome: &str) { nl: "Uw voorspelling · {letter} · {outcome}", en: "Your prediction · {letter} · {outcome}" }
    title_better(one: char, other: char, outcome: &str) {
        nl: "Uw voorspelling · {one} of {other} · {outcome}",
        en: "Your prediction · {one} or {other} · {outcome}",
    }
    title_rank(letter: char) { nl: "Uw voorspelling · {letter} · grootste tekort eerst", en: "Your prediction · {letter} · largest shortage first" }
    hint_range(unit: &str, example: &str, aim: &str) {
        nl: "Typ het laagste en het hoogste getal ({unit}), zoals {example}. {aim}",
        en: "Type the lowest and the highest number ({unit}), such as {example}. {aim}",
    }
    aim_at_futures() { nl: "Kies het bereik waarin 9 van de 10 toekomsten vallen.", en: "Choose a range that contains 9 out of 10 futures." }
    aim_at_figure() { nl: "Kies een bereik waarmee u 9 van de 10 keer goed zit.", en: "Choose a range with which you would be right 9 times out of 10." }
    hint_better(one: char) {
        nl: "Typ de letter en hoe zeker u bent, zoals {one} 75. Bij 50 weet u het niet, bij 100 weet u het zeker.",
        en: "Type the letter and how sure you are, such as {one} 75. At 50 you do not know, at 100 you are certain.",
    }
    hint_rank(list: &str) { nl: "Typ de nummers, het grootste tekort eerst: {list}", en: "Type the numbers, the largest shortage first: {list}" }
    label_prediction() { nl: "Ik denk:", en: "I think:" }
    title_note() { nl: "Notitie voor het verslag", en: "Note for the report" }
    label_note() { nl: "Notitie:", en: "Note:" }
    hint_note() {
        nl: "Wat werd er gezegd of besloten? Met een naam erbij weet u later wie dat was.",
        en: "What was said or decided? With a name you will know later who it was.",
    }
    unit_months() { nl: "maanden", en: "months" }
    unit_fte() { nl: "fte", en: "FTE" }
    unit_per_cent() { nl: "procent", en: "per cent" }
    unit_futures() { nl: "toekomsten van de 100", en: "futures of 100" }

    not_two_numbers() { nl: "typ twee getallen, het laagste en het hoogste, zoals 20 - 40", en: "type two numbers, the lowest and the highest, such as 20 - 40" }
    out_of_reach() { nl: "een getal onder 0, of boven 100 bij een percentage", en: "a number below 0, or above 100 for a percentage" }
    not_a_letter(one: char, other: char) { nl: "typ {one} of {other}, en hoe zeker u bent, zoals {one} 75", en: "type {one} or {other}, and how sure you are, such as {one} 75" }
    not_sure() { nl: "zet erbij hoe zeker u bent, van 50 tot 100", en: "add how sure you are, from 50 to 100" }
    not_an_order(count: usize) { nl: "typ elk nummer van 1 tot en met {count} één keer", en: "type each number from 1 to {count} once" }

    predicted() { nl: "Uw voorspelling is genoteerd; u kunt die tot de onthulling nog wijzigen.", en: "Your prediction is noted; you can change it until the reveal." }
    noted() { nl: "Genoteerd voor het verslag.", en: "Noted for the report." }
    step_not_done(next: &str) { nl: "Deze stap is nog niet gedaan; druk nog eens op {next} om die over te slaan.", en: "This step is not done yet; press {next} again to skip it." }
    nothing_to_predict() { nl: "Bij deze stap valt niets te voorspellen.", en: "There is nothing to predict at this step." }
    lesson_over() { nl: "Dit was de laatste stap.", en: "This was the last step." }
    lesson_resumed(key: &str, lessons: &str) {
        nl: "U gaat verder waar u was. {key} gaat een stap terug; {lessons} begint opnieuw.",
        en: "You continue where you left off. {key} goes back a step; {lessons} starts over.",
    }
    lesson_anew(file: &str) {
        nl: "De les begint opnieuw. Wat u had, staat in {file}",
        en: "The lesson starts over. What you had is in {file}",
    }
    lesson_is_kept() {
        nl: "Een les wordt automatisch opgeslagen; zelf opslaan doet u in uw eigen vergelijking.",
        en: "Lessons are saved automatically; Save is for your own comparison.",
    }
    lesson_left(lessons: &str) { nl: "U bent uit de les; onder {lessons} staan alle lessen.", en: "You left the lesson; all lessons are under {lessons}." }

    reveal() { nl: "Voorspelling en uitkomst", en: "Prediction and outcome" }
    reveal_of(place: usize, count: usize) {
        nl: "Voorspelling en uitkomst · {place} van {count}",
        en: "Prediction and outcome · {place} of {count}",
    }
    not_predicted() { nl: "niet voorspeld", en: "not predicted" }
    being_computed() { nl: "wordt berekend…", en: "being computed…" }
    your_range() { nl: "uw bereik", en: "your range" }
    futures() { nl: "toekomsten", en: "futures" }
    figure() { nl: "uitkomst", en: "outcome" }
    next_prediction() { nl: "volgende", en: "next one" }
    to_the_screen() { nl: "naar het scherm", en: "to the screen" }
    dots_caption() {
        nl: "elke stip is één toekomst: ● in uw bereik, ○ erbuiten; ▲ is de uitkomst",
        en: "each dot is one future: ● in your range, ○ outside; ▲ is the outcome",
    }
    range_held(value: &str, range: &str) { nl: "{value}; dat valt binnen uw bereik {range}", en: "{value}; inside your range {range}" }
    range_missed(value: &str, range: &str) { nl: "{value}; dat valt buiten uw bereik {range}", en: "{value}; outside your range {range}" }
    dots_inside(dots: usize) { nl: "{dots} van de 20 toekomsten vallen erin", en: "{dots} of the 20 futures are in it" }
    interval_score(score: &str) { nl: "intervalscore {score} (lager is beter: smal, maar raak)", en: "interval score {score} (lower is better: narrow but correct)" }
    better_outcome(one: char, first: &str, other: char, second: &str) {
        nl: "{one} is beter in {first} van de 100 toekomsten, {other} in {second}",
        en: "{one} is better in {first} of 100 futures, {other} in {second}",
    }
    pick_right(letter: char, sure: &str) { nl: "u koos {letter}, voor {sure}% zeker: dat klopt", en: "you chose {letter}, {sure}% sure: right" }
    pick_wrong(letter: char, sure: &str) { nl: "u koos {letter}, voor {sure}% zeker: dat klopt niet", en: "you chose {letter}, {sure}% sure: wrong" }
    pick_open(letter: char, sure: &str) { nl: "u koos {letter}, voor {sure}% zeker: er is geen duidelijk verschil", en: "you chose {letter}, {sure}% sure: there is no clear difference" }
    brier_score(score: &str) { nl: "brierscore {score} (0 is volmaakt, 0,25 is een gok)", en: "Brier score {score} (0 is perfect, 0.25 is a guess)" }
    your_order(list: &str) { nl: "u dacht: {list}", en: "you thought: {list}" }
    true_order(list: &str) { nl: "uitkomst: {list}", en: "outcome: {list}" }
    pairs_right(right: usize, pairs: usize) { nl: "{right} van de {pairs} paren staan in de goede volgorde", en: "{right} of {pairs} pairs are in the right order" }
    calibrated_ranges(share: &str, ranges: usize) {
        nl: "Gemiddeld viel {share}% van de uitkomsten in uw bereik (aantal voorspellingen: {ranges}); 90% is precies goed.",
        en: "On average {share}% of outcomes fell in your range (number of predictions: {ranges}); 90% is exactly right.",
    }
    calibrated_picks(right: usize, picks: usize, sure: &str) {
        nl: "U koos {right} van de {picks} keer goed, en was gemiddeld {sure}% zeker; hoe dichter bij elkaar, hoe beter u uw zekerheid inschat.",
        en: "You were right {right} of {picks} times, and were {sure}% sure on average; the closer together, the better calibrated you are.",
    }
    range(low: &str, high: &str, unit: &str) { nl: "{low} tot {high} {unit}", en: "{low} to {high} {unit}" }
    pick(letter: char, sure: &str) { nl: "{letter}, {sure}% zeker", en: "{letter}, {sure}% sure" }
    better_question(one: char, other: char, outcome: &str) { nl: "Wat is beter, {one} of {other}? · {outcome}", en: "Which is better, {one} or {other}? · {outcome}" }
    range_question(letter: char, outcome: &str) { nl: "{letter} · {outcome}", en: "{letter} · {outcome}" }
    rank_question(letter: char) { nl: "{letter} · waar het tekort het grootst is", en: "{letter} · where the shortage is largest" }
}

/// What a step asks, in a word.
pub const fn kind(language: Language, kind: StepKind) -> &'static str {
    match (language, kind) {
        (Language::Dutch, StepKind::Read) => "lees",
        (Language::Dutch, StepKind::Look) => "kijk",
        (Language::Dutch, StepKind::Choose) => "kies",
        (Language::Dutch, StepKind::Predict) => "voorspel",
        (Language::Dutch, StepKind::Reveal) => "onthulling",
        (Language::Dutch, StepKind::Discuss) => "bespreek",
        (Language::Dutch, StepKind::Check) => "opdracht",
        (Language::English, StepKind::Read) => "read",
        (Language::English, StepKind::Look) => "look",
        (Language::English, StepKind::Choose) => "choose",
        (Language::English, StepKind::Predict) => "predict",
        (Language::English, StepKind::Reveal) => "reveal",
        (Language::English, StepKind::Discuss) => "discuss",
        (Language::English, StepKind::Check) => "task",
    }
}

/// The unit in which an outcome is typed and read here.
pub const fn unit(language: Language, outcome: Outcome) -> &'static str {
    match outcome.unit() {
        Unit::Months => unit_months(language),
        Unit::Fte => unit_fte(language),
        Unit::Share if outcome.is_yes_or_no() => unit_futures(language),
        Unit::Share => unit_per_cent(language),
        unit => unit.id(),
    }
}

/// A range of an outcome as it is typed, to show the form; of the size that such outcomes can have.
pub const fn range_example(outcome: Outcome) -> &'static str {
    match outcome.unit() {
        Unit::Fte => "1 - 4",
        Unit::Money => "200-4000",
        _ => "20 - 40",
    }
}

sentences! {
    half_done(lesson: &str, step: usize, steps: usize) {
        nl: "{lesson} · stap {step} van {steps}",
        en: "{lesson} · step {step} of {steps}",
    }
    over(lesson: &str) { nl: "{lesson} · afgerond", en: "{lesson} · finished" }
    go_on(step: usize, goal: &str) { nl: "Verder bij stap {step}: {goal}.", en: "Continue at step {step}: {goal}." }
    to_the_end() {
        nl: "Naar het einde van de les, waar u het verslag kunt opslaan of een stap teruggaat.",
        en: "To the end of the lesson, where you can save the report or go back a step.",
    }
    begin_anew() { nl: "  opnieuw beginnen", en: "  start over" }
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
        en: "Continue where the teams were. Case: {case}. To start over, begin a new team session.",
    }
}
