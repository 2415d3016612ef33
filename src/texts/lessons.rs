//! Sentences around lessons: steps, predictions, reveals, the facilitator's sheet and the debrief.

use crate::domain::outcome::Outcome;
use crate::domain::step_kind::StepKind;
use crate::language::Language;

sentences! {
    /// Heading of a step.
    lesson(goal: &str) { nl: "Les · {goal}", en: "Lesson · {goal}" }
    /// How far a lesson is.
    step(step: usize, steps: usize, kind: &str) { nl: "stap {step} van {steps} · {kind}", en: "step {step} of {steps} · {kind}" }
    /// The same when the step is done.
    step_done(step: usize, steps: usize) { nl: "✓ stap {step} van {steps} · gedaan", en: "✓ step {step} of {steps} · done" }
    /// After the last step.
    finished() { nl: "les afgerond", en: "lesson finished" }
    /// What can be done then.
    finished_text(debrief: &str, back: &str) {
        nl: "Dat was de laatste stap. Bewaar met {debrief} het verslag van de les: stappen, keuzes, voorspellingen, uitkomsten en notities. Met {back} gaat u een stap terug.",
        en: "That was the last step. Keep the debrief of the lesson with {debrief}: steps, choices, predictions, outcomes and notes. With {back} you go back a step.",
    }
    /// What was predicted.
    your_prediction(prediction: &str) { nl: "Uw voorspelling: {prediction}", en: "Your prediction: {prediction}" }
    /// Numbered things to put in order.
    in_order(list: &str) { nl: "Zet op volgorde: {list}", en: "Put in order: {list}" }
    /// In the place of a hidden figure.
    hidden() { nl: "▒▒▒", en: "▒▒▒" }
    /// In the place of a hidden screen or sentence.
    hidden_until_reveal() {
        nl: "Verborgen tot de onthulling: voorspel eerst wat eruit komt.",
        en: "Hidden until the reveal: first predict what comes out.",
    }

    /// Title of the box for a range.
    title_range(letter: char, outcome: &str) { nl: "Uw voorspelling · {letter} · {outcome}", en: "Your prediction · {letter} · {outcome}" }
    /// Title of the box for one of two.
    title_better(one: char, other: char, outcome: &str) {
        nl: "Uw voorspelling · {one} of {other} · {outcome}",
        en: "Your prediction · {one} or {other} · {outcome}",
    }
    /// Title of the box for an order.
    title_rank(letter: char) { nl: "Uw voorspelling · {letter} · grootste tekort eerst", en: "Your prediction · {letter} · largest shortage first" }
    /// How to type a range.
    hint_range(unit: &str, example: &str, aim: &str) {
        nl: "Typ het laagste en het hoogste getal ({unit}), zoals {example}. {aim}",
        en: "Type the lowest and the highest number ({unit}), such as {example}. {aim}",
    }
    /// How wide a range should be, where each future has its own outcome.
    aim_at_futures() { nl: "Neem het bereik zo, dat 9 van de 10 toekomsten erin vallen.", en: "Take the range so that 9 out of 10 futures lie in it." }
    /// How wide a range should be, where the futures have one figure together.
    aim_at_figure() { nl: "Neem het bereik zo, dat u er 9 van de 10 keer mee goed zit.", en: "Take the range so that you would be right 9 times out of 10." }
    /// How to type one of two.
    hint_better(one: char) {
        nl: "Typ de letter en hoe zeker u bent, zoals {one} 75. Bij 50 weet u het niet, bij 100 weet u het zeker.",
        en: "Type the letter and how sure you are, such as {one} 75. At 50 you do not know, at 100 you are certain.",
    }
    /// How to type an order.
    hint_rank(list: &str) { nl: "Typ de nummers, het grootste tekort eerst: {list}", en: "Type the numbers, the largest shortage first: {list}" }
    /// Before a prediction.
    label_prediction() { nl: "Ik denk:", en: "I think:" }
    /// Title of the box for a note.
    title_note() { nl: "Notitie voor het verslag", en: "Note for the debrief" }
    /// Before a note.
    label_note() { nl: "Notitie:", en: "Note:" }
    /// What a note is for.
    hint_note() {
        nl: "Wat werd er gezegd of besloten? Met een naam erbij weet u later wie dat was.",
        en: "What was said or decided? With a name you know later who it was.",
    }
    /// Months.
    unit_months() { nl: "maanden", en: "months" }
    /// FTE.
    unit_fte() { nl: "fte", en: "FTE" }
    /// Per cent.
    unit_per_cent() { nl: "procent", en: "per cent" }
    /// Futures out of a hundred.
    unit_futures() { nl: "toekomsten van de 100", en: "futures of 100" }

    /// No two numbers.
    not_two_numbers() { nl: "typ twee getallen, het laagste en het hoogste, zoals 20 - 40", en: "type two numbers, the lowest and the highest, such as 20 - 40" }
    /// Too low or too high.
    out_of_reach() { nl: "een getal onder 0, of boven 100 waar dat niet kan", en: "a number below 0, or above 100 where that cannot be" }
    /// No such letter.
    not_a_letter(one: char, other: char) { nl: "typ {one} of {other}, met hoe zeker u bent, zoals {one} 75", en: "type {one} or {other}, with how sure you are, such as {one} 75" }
    /// Not how sure.
    not_sure() { nl: "zet erbij hoe zeker u bent, van 50 tot 100", en: "add how sure you are, from 50 to 100" }
    /// No order.
    not_an_order(count: usize) { nl: "typ elk nummer van 1 tot en met {count} één keer", en: "type each number from 1 to {count} once" }

    /// A prediction was kept.
    predicted() { nl: "Uw voorspelling staat vast; tot de onthulling kunt u haar nog veranderen.", en: "Your prediction is kept; until the reveal you can still change it." }
    /// A note was kept.
    noted() { nl: "Genoteerd voor het verslag.", en: "Noted for the debrief." }
    /// Not done yet.
    step_not_done(next: &str) { nl: "Deze stap is nog niet gedaan; druk nog eens op {next} om hem over te slaan.", en: "This step is not done yet; press {next} again to skip it." }
    /// Nothing to predict.
    nothing_to_predict() { nl: "Bij deze stap valt niets te voorspellen.", en: "There is nothing to predict at this step." }
    /// Over.
    lesson_over() { nl: "Dit was de laatste stap.", en: "This was the last step." }
    /// A lesson goes on.
    lesson_resumed(key: &str, lessons: &str) {
        nl: "U gaat verder waar u was. {key} gaat een stap terug; {lessons} begint opnieuw.",
        en: "You go on where you were. {key} goes a step back; {lessons} starts afresh.",
    }
    /// A lesson begins anew.
    lesson_anew(file: &str) {
        nl: "De les begint opnieuw. Wat u had, staat in {file}",
        en: "The lesson starts afresh. What you had is in {file}",
    }
    /// A lesson is not saved under a name.
    lesson_is_kept() {
        nl: "Een les wordt vanzelf bewaard; opslaan kan in uw eigen verkenning.",
        en: "A lesson is kept by itself; saving is for your own exploration.",
    }
    /// Left.
    lesson_left(lessons: &str) { nl: "U bent uit de les; onder {lessons} staan alle lessen.", en: "You left the lesson; all lessons are under {lessons}." }

    /// Title of what came out.
    reveal() { nl: "Voorspeld en uitgekomen", en: "Predicted and come out" }
    /// The same when there are several, and which one it is.
    reveal_of(place: usize, count: usize) {
        nl: "Voorspeld en uitgekomen · {place} van {count}",
        en: "Predicted and come out · {place} of {count}",
    }
    /// No prediction.
    not_predicted() { nl: "niet voorspeld", en: "not predicted" }
    /// Still computing.
    being_computed() { nl: "wordt berekend…", en: "being computed…" }
    /// Label of a predicted range.
    your_range() { nl: "uw bereik", en: "your range" }
    /// Label of the futures.
    futures() { nl: "toekomsten", en: "futures" }
    /// Label of the figure.
    figure() { nl: "uitkomst", en: "outcome" }
    /// What Enter does while there are more predictions to show.
    next_prediction() { nl: "volgende", en: "next one" }
    /// What Enter does at the last prediction.
    to_the_screen() { nl: "naar het scherm", en: "to the screen" }
    /// What the dots are.
    dots_caption() {
        nl: "elke stip is één toekomst: ● in uw bereik, ○ erbuiten; ▲ is de uitkomst",
        en: "each dot is one future: ● in your range, ○ outside; ▲ is the outcome",
    }
    /// A range that held.
    range_held(value: &str, range: &str) { nl: "{value}; uw bereik {range} hield stand", en: "{value}; your range {range} held" }
    /// A range that did not.
    range_missed(value: &str, range: &str) { nl: "{value}; uw bereik {range} hield geen stand", en: "{value}; your range {range} did not hold" }
    /// How many dots lie in it.
    dots_inside(dots: usize) { nl: "{dots} van de 20 toekomsten vallen erin", en: "{dots} of the 20 futures lie in it" }
    /// Interval score.
    interval_score(score: &str) { nl: "intervalscore {score} (lager is beter: smal, maar raak)", en: "interval score {score} (lower is better: narrow, yet right)" }
    /// What came out of one of two.
    better_outcome(one: char, first: &str, other: char, second: &str) {
        nl: "{one} is beter in {first} van de 100 toekomsten, {other} in {second}",
        en: "{one} is better in {first} of 100 futures, {other} in {second}",
    }
    /// A right pick.
    pick_right(letter: char, sure: &str) { nl: "u koos {letter}, voor {sure} % zeker: dat klopt", en: "you chose {letter}, {sure} % sure: right" }
    /// A wrong pick.
    pick_wrong(letter: char, sure: &str) { nl: "u koos {letter}, voor {sure} % zeker: dat klopt niet", en: "you chose {letter}, {sure} % sure: wrong" }
    /// No telling.
    pick_open(letter: char, sure: &str) { nl: "u koos {letter}, voor {sure} % zeker: er is geen echt verschil", en: "you chose {letter}, {sure} % sure: there is no real difference" }
    /// Brier score.
    brier_score(score: &str) { nl: "brierscore {score} (0 is volmaakt, 0,25 is een gok)", en: "Brier score {score} (0 is perfect, 0.25 is a guess)" }
    /// Order as predicted.
    your_order(list: &str) { nl: "u dacht: {list}", en: "you thought: {list}" }
    /// Order as it came out.
    true_order(list: &str) { nl: "uitkomst: {list}", en: "outcome: {list}" }
    /// Pairs in order.
    pairs_right(right: usize, pairs: usize) { nl: "{right} van de {pairs} paren staan in de goede volgorde", en: "{right} of {pairs} pairs stand in the right order" }
    /// What the ranges caught, over all questions.
    calibrated_ranges(share: &str, ranges: usize) {
        nl: "Gemiddeld viel {share} % van wat er uitkwam in uw bereik (aantal voorspellingen: {ranges}); 90 % is precies goed.",
        en: "On average {share} % of what came out lay in your range (number of predictions: {ranges}); 90 % is exactly right.",
    }
    /// Picks that were right, over several questions.
    calibrated_picks(right: usize, picks: usize, sure: &str) {
        nl: "U koos {right} van de {picks} keer goed, en was gemiddeld {sure} % zeker; hoe dichter bij elkaar, hoe beter u uzelf kent.",
        en: "You picked right {right} of {picks} times, and were {sure} % sure on average; the closer together, the better you know yourself.",
    }
    /// A range between two numbers.
    range(low: &str, high: &str, unit: &str) { nl: "{low} tot {high} {unit}", en: "{low} to {high} {unit}" }
    /// One of two, with how sure.
    pick(letter: char, sure: &str) { nl: "{letter}, {sure} % zeker", en: "{letter}, {sure} % sure" }
    /// What is asked of one of two.
    better_question(one: char, other: char, outcome: &str) { nl: "Wat is beter, {one} of {other}? · {outcome}", en: "Which is better, {one} or {other}? · {outcome}" }
    /// What is asked of a range.
    range_question(letter: char, outcome: &str) { nl: "{letter} · {outcome}", en: "{letter} · {outcome}" }
    /// What is asked of an order.
    rank_question(letter: char) { nl: "{letter} · waar het tekort het grootst is", en: "{letter} · where the shortage is largest" }
}

/// What a step asks, in a word.
#[must_use]
pub const fn kind(language: Language, kind: StepKind) -> &'static str {
    match (language, kind) {
        (Language::Dutch, StepKind::Read) => "lees",
        (Language::Dutch, StepKind::Look) => "kijk",
        (Language::Dutch, StepKind::Choose) => "kies",
        (Language::Dutch, StepKind::Predict) => "voorspel",
        (Language::Dutch, StepKind::Reveal) => "onthulling",
        (Language::Dutch, StepKind::Discuss) => "bespreek",
        (Language::Dutch, StepKind::Check) => "toets",
        (Language::English, StepKind::Read) => "read",
        (Language::English, StepKind::Look) => "look",
        (Language::English, StepKind::Choose) => "choose",
        (Language::English, StepKind::Predict) => "predict",
        (Language::English, StepKind::Reveal) => "reveal",
        (Language::English, StepKind::Discuss) => "discuss",
        (Language::English, StepKind::Check) => "check",
    }
}

/// The unit in which an outcome is typed and read here.
#[must_use]
pub const fn unit(language: Language, outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Cost | Outcome::Exit => "k€",
        Outcome::Live => unit_months(language),
        Outcome::PeopleShort => unit_fte(language),
        Outcome::WithinBudget | Outcome::Incidents => unit_futures(language),
        Outcome::Value | Outcome::ExternalShare | Outcome::PublicControl => unit_per_cent(language),
    }
}

/// A range of an outcome as it is typed, to show the form; of the size that such outcomes can have.
#[must_use]
pub const fn range_example(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::PeopleShort => "1 - 4",
        Outcome::Cost | Outcome::Exit => "200-4000",
        _ => "20 - 40",
    }
}
