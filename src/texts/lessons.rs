//! Sentences around lessons: steps, predictions, reveals, the facilitator's sheet and the debrief.

use crate::domain::outcome::Outcome;
use crate::domain::parameter::Unit;
use crate::language::Language;
use crate::workspace::logbook::StepKind;

sentences! {
    lesson(goal: &str) { nl: "Les · {goal}", en: "Lesson · {goal}" }
    step(step: usize, steps: usize, kind: &str) { nl: "stap {step} van {steps} · {kind}", en: "step {step} of {steps} · {kind}" }
    step_done(step: usize, steps: usize) { nl: "✓ stap {step} van {steps} · gedaan", en: "✓ step {step} of {steps} · done" }
    goal_screen(screen: &str) { nl: "open {screen}", en: "open {screen}" }
    goal_command(key: &str, label: &str) { nl: "{key} {label}", en: "{key} {label}" }
    goal_chosen(letter: char, layer: &str, wanted: &str, now: &str) {
        nl: "{letter} · {layer}: {wanted} (nu {now})",
        en: "{letter} · {layer}: {wanted} (now {now})",
    }
    goal_trained(letter: char, level: &str) { nl: "{letter} · opleiding: {level}", en: "{letter} · training: {level}" }
    goal_follows(letter: char, direction: &str) { nl: "{letter} volgt ‘{direction}’", en: "{letter} follows ‘{direction}’" }
    goal_differences(letter: char, seen: usize, of: usize) {
        nl: "verschillen in {letter} bekeken: {seen} van {of}",
        en: "differences in {letter} looked at: {seen} of {of}",
    }
    goal_viewed(screen: &str, columns: &str) { nl: "bekeken op {screen}: {columns}", en: "looked at on {screen}: {columns}" }
    goal_incident_seen(incident: &str) { nl: "cursor op ‘{incident}’", en: "cursor on ‘{incident}’" }
    goal_checks_seen(seen: usize, of: usize) { nl: "beleidstoetsen gelezen: {seen} van {of}", en: "policy checks read: {seen} of {of}" }
    goal_competences_seen(letter: char, seen: usize, of: usize) {
        nl: "competenties van {letter} bekeken: {seen} van {of}",
        en: "competences of {letter} looked at: {seen} of {of}",
    }
    goal_direction_given(letter: char) { nl: "een richting gekozen voor {letter}", en: "a direction chosen for {letter}" }
    goal_noted() { nl: "een notitie", en: "a note" }
    goal_hired(letter: char, who: &str) { nl: "extra personeel in {letter} (nu {who})", en: "extra staff in {letter} (now {who})" }
    goal_better(letter: char, than: char, outcome: &str, now: &str, aim: &str) {
        nl: "{letter} beter dan {than} op {outcome}: nu in {now} van de 100 toekomsten, doel: meer dan {aim}",
        en: "{letter} better than {than} on {outcome}: now in {now} of 100 futures, target: more than {aim}",
    }
    goal_not_worse(letter: char, than: char, outcome: &str) {
        nl: "{letter} niet slechter dan {than} op {outcome}",
        en: "{letter} not worse than {than} on {outcome}",
    }
    not_known_yet() { nl: "…", en: "…" }
    unfinished(open: usize) { nl: "les nog niet af · open: {open}", en: "lesson not finished · open: {open}" }
    unfinished_text(steps: &str, next: &str) {
        nl: "Nog niet gedaan: {steps}. Met {next} gaat u naar de eerste.",
        en: "Not done yet: {steps}. {next} takes you to the first.",
    }
    asks_at_home(letter: char, organisation: &str, list: &str) {
        nl: "Uw keuze {letter} vraagt bij {organisation} vooral (fte per jaar; hoogste tekort na inhuur): {list}.",
        en: "At {organisation} your choice {letter} mainly needs (FTE a year; peak shortage after external hiring): {list}.",
    }
    asks_in_debrief(list: &str) {
        nl: "{list} (fte per jaar; hoogste tekort na inhuur).",
        en: "{list} (FTE a year; peak shortage after external hiring).",
    }
    need_at_level(competence: &str, fte: &str, level: &str) { nl: "{competence} {fte} op niveau {level}", en: "{competence} {fte} at level {level}" }
    need_and_shortage(competence: &str, fte: &str, level: &str, short: &str) {
        nl: "{competence} {fte} op niveau {level}, tekort {short}",
        en: "{competence} {fte} at level {level}, shortage {short}",
    }
    over_all_lessons(told: &str) { nl: "Alle lessen op dit apparaat samen. {told}", en: "All lessons on this device together. {told}" }
    finished() { nl: "les afgerond", en: "lesson finished" }
    finished_text(debrief: &str, leave: &str, new: &str) {
        nl: "{debrief} slaat het verslag op, {leave} verlaat de les, {new} maakt een casus van uw eigen project.",
        en: "{debrief} saves the report, {leave} leaves the lesson, {new} makes a case of your own project.",
    }
    finished_with_case(debrief: &str, leave: &str) {
        nl: "{debrief} slaat het verslag op; {leave} verlaat de les en opent uw eigen casus.",
        en: "{debrief} saves the report; {leave} leaves the lesson and opens your own case.",
    }
    your_prediction(prediction: &str) { nl: "Uw voorspelling: {prediction}", en: "Your prediction: {prediction}" }
    your_answers(answers: &str) { nl: "Uw antwoorden: {answers}", en: "Your answers: {answers}" }
    in_order(list: &str) { nl: "Zet op volgorde: {list}", en: "Put in order: {list}" }
    hidden() { nl: "▒▒▒", en: "▒▒▒" }

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
    hint_rank(list: &str) { nl: "Typ de nummers, het grootste tekort na inhuur eerst: {list}", en: "Type the numbers, the largest shortage after external hiring first: {list}" }
    key_predict() { nl: "antwoorden", en: "answer" }
    key_note_down() { nl: "noteren", en: "note down" }
    label_prediction() { nl: "Ik denk:", en: "I think:" }
    title_note() { nl: "Notitie voor het verslag", en: "Note for the report" }
    label_note() { nl: "Notitie:", en: "Note:" }
    hint_note() {
        nl: "Wat werd er gezegd of besloten? Met een naam erbij weet u later wie dat was.",
        en: "What was said or decided? With a name you will know later who it was.",
    }
    unit_months() { nl: "maanden", en: "months" }
    unit_money() { nl: "duizend euro", en: "thousand euros" }
    unit_fte() { nl: "fte", en: "FTE" }
    unit_per_cent() { nl: "procent", en: "per cent" }
    unit_futures() { nl: "toekomsten van de 100", en: "futures out of 100" }

    not_two_numbers() { nl: "typ het laagste en het hoogste getal, met een streepje ertussen", en: "type the lowest and the highest number, with a dash between them" }
    out_of_reach() { nl: "een getal mag niet onder 0 liggen, een percentage ook niet boven 100", en: "a number cannot be below 0, nor a percentage above 100" }
    not_a_letter(one: char, other: char) { nl: "typ {one} of {other}, en hoe zeker u bent, zoals {one} 75", en: "type {one} or {other}, and how sure you are, such as {one} 75" }
    not_sure() { nl: "zet erbij hoe zeker u bent, van 50 tot 100", en: "add how sure you are, from 50 to 100" }
    not_an_order(count: usize) { nl: "typ elk nummer van 1 tot en met {count} één keer", en: "type each number from 1 to {count} once" }

    step_not_done(next: &str) { nl: "Deze stap is nog niet gedaan; druk nog eens op {next} om die over te slaan.", en: "This step is not done yet; press {next} again to skip it." }
    predict_first(answer: &str) {
        nl: "Voorspel eerst ({answer}). Weet u het niet? Ook dat is een antwoord.",
        en: "Predict first ({answer}). Not sure? That is an answer too.",
    }
    judge_first(answer: &str) {
        nl: "Beantwoord eerst de stellingen ({answer}). Weet u het niet? Dan mag u gokken.",
        en: "Answer the statements first ({answer}). Not sure? A guess is fine.",
    }
    only_column(letter: char) {
        nl: "Bij deze stap kiest u in kolom {letter}; de andere kolommen blijven zoals ze zijn.",
        en: "At this step you choose in column {letter}; the other columns stay as they are.",
    }
    nothing_to_choose_until(step: usize) {
        nl: "Bij deze stap blijft alles zoals het is; kiezen doet u bij stap {step}.",
        en: "At this step everything stays as it is; you will choose at step {step}.",
    }
    nothing_to_choose() {
        nl: "Bij deze stap blijft alles zoals het is.",
        en: "At this step everything stays as it is.",
    }
    put_back(letter: char) {
        nl: "Kolom {letter} staat weer zoals aan het begin van de les.",
        en: "Column {letter} is back to how the lesson began.",
    }
    as_left(letter: char) {
        nl: "Kolom {letter} staat weer zoals u die bij deze stap had.",
        en: "Column {letter} is back to how you had it at this step.",
    }
    lesson_resumed(key: &str, lessons: &str) {
        nl: "U gaat verder waar u was. {key} gaat een stap terug; {lessons} begint opnieuw.",
        en: "You continue where you left off. {key} goes back a step; {lessons} starts over.",
    }
    lesson_anew(file: &str) {
        nl: "De les begint opnieuw. Wat u had, staat in {file}",
        en: "The lesson starts over. What you had is in {file}",
    }
    lesson_left(lessons: &str) { nl: "U hebt de les verlaten; onder {lessons} staan alle lessen.", en: "You left the lesson; all lessons are under {lessons}." }

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
    range_of_futures(range: &str) { nl: "9 van de 10 toekomsten: {range}", en: "9 out of 10 futures: {range}" }
    range_caught(range: &str, caught: &str, verdict: &str) {
        nl: "uw bereik, {range}, bevatte {caught} van de 100 toekomsten; 90 was het doel: {verdict}",
        en: "your range, {range}, contained {caught} of 100 futures; 90 was the aim: {verdict}",
    }
    too_narrow() { nl: "te smal; u was zekerder dan u kon zijn", en: "too narrow; you were surer than you could be" }
    beside() { nl: "breed genoeg, maar ernaast", en: "wide enough, but off target" }
    too_wide() { nl: "raak, maar ruimer dan nodig", en: "on target, but wider than needed" }
    well_aimed() { nl: "goed ingeschat", en: "well judged" }
    interval_score(score: &str, best: &str) {
        nl: "intervalscore {score}; het bereik van 9 van de 10 had {best} (lager is beter)",
        en: "interval score {score}; the range of 9 out of 10 had {best} (lower is better)",
    }
    interval_score_alone(score: &str) { nl: "intervalscore {score} (lager is beter: smal, maar raak)", en: "interval score {score} (lower is better: narrow but correct)" }
    better_outcome(one: char, first: &str, other: char, second: &str) {
        nl: "{one} is beter in {first} van de 100 toekomsten, {other} in {second}",
        en: "{one} is better in {first} of 100 futures, {other} in {second}",
    }
    pick_came_out(letter: char, sure: &str, was: &str, verdict: &str) {
        nl: "u koos {letter} en zei {sure} van de 100; het was {was}: {verdict}",
        en: "you chose {letter} and said {sure} of 100; it was {was}: {verdict}",
    }
    no_pick() { nl: "weet niet (50%)", en: "don’t know (50%)" }
    no_pick_came_out(letter: char, was: &str) {
        nl: "u wist het niet (50 van de 100); voor {letter} was het {was}",
        en: "you did not know (50 of 100); for {letter} it was {was}",
    }
    with_ties(was: &str) { nl: "{was} (gelijk telt half)", en: "{was} (ties count half)" }
    close_to_odds() { nl: "goed ingeschat", en: "well judged" }
    certain(other: &str) { nl: "te zeker: in {other} van de 100 gaat het anders", en: "too sure: in {other} of 100 it goes the other way" }
    too_sure() { nl: "te zeker", en: "too sure" }
    too_careful() { nl: "te voorzichtig", en: "too cautious" }
    other_was_better() { nl: "de andere is vaker beter", en: "the other is better more often" }
    brier_score(score: &str, best: &str) {
        nl: "brierscore {score}; wie de kans precies noemt, heeft {best} (lager is beter)",
        en: "Brier score {score}; naming the exact odds scores {best} (lower is better)",
    }
    mark_of_true() { nl: "w", en: "t" }
    mark_of_false() { nl: "n", en: "f" }
    so() { nl: "waar", en: "true" }
    not_so() { nl: "niet waar", en: "false" }
    statements_question() { nl: "Waar of niet waar?", en: "True or false?" }
    statements_then() { nl: "Waar of niet waar? Uw antwoorden van het begin", en: "True or false? Your answers from the start" }
    statements_now() { nl: "Waar of niet waar? Uw antwoorden van nu", en: "True or false? Your answers now" }
    key_leave() { nl: "les verlaten", en: "leave lesson" }
    statement_told(mark: char, statement: &str, word: &str, because: &str) {
        nl: "{mark} {statement} — {word}: {because}",
        en: "{mark} {statement} — {word}: {because}",
    }
    statement_missed(statement: &str, thought: &str, word: &str, because: &str) {
        nl: "✗ {statement} U zei {thought}; het is {word}: {because}",
        en: "✗ {statement} You said {thought}; it is {word}: {because}",
    }
    statement_expected(statement: &str, word: &str, because: &str) {
        nl: "{statement} {word}: {because}",
        en: "{statement} {word}: {because}",
    }
    thought_once(answer: &str) { nl: "U zei: {answer}.", en: "You said: {answer}." }
    thought_twice(first: &str, last: &str) {
        nl: "U zei eerst: {first}, en later: {last}.",
        en: "You said {first} at first and {last} later.",
    }
    statements_before_and_after(before: usize, after: usize, of: usize) {
        nl: "Stellingen goed: eerst {before} van de {of}, nu {after}.",
        en: "Statements right: {before} of {of} at first, {after} now.",
    }
    statements_right(right: usize, of: usize) { nl: "{right} van de {of} goed", en: "{right} of {of} right" }
    title_statements() { nl: "Uw antwoord · waar of niet waar", en: "Your answer · true or false" }
    hint_statements(count: usize) {
        nl: "Typ voor elk van de {count} stellingen w (waar) of n (niet waar), zoals w n w.",
        en: "For each of the {count} statements type t (true) or f (false), such as t f t.",
    }
    not_judged(count: usize) {
        nl: "typ voor elk van de {count} stellingen w (waar) of n (niet waar)",
        en: "type t (true) or f (false) for each of the {count} statements",
    }
    unit_in_doubt(low: &str, high: &str) {
        nl: "bedoelt u miljoenen? Typ dan {low} - {high} mln",
        en: "do you mean millions? Then type {low} - {high} m",
    }
    far_above() { nl: "dat is ver boven het budget; typ duizenden euro’s", en: "that is far above the budget; type thousands of euros" }
    your_order(list: &str) { nl: "u dacht: {list}", en: "you thought: {list}" }
    true_order(list: &str) { nl: "uitkomst: {list}", en: "outcome: {list}" }
    pairs_right(right: usize, pairs: usize) { nl: "paren in de goede volgorde: {right} van de {pairs}", en: "pairs in the right order: {right} of {pairs}" }
    calibrated_ranges(share: &str, ranges: usize) {
        nl: "Bereiken bevatten gemiddeld {share} van de 100, doel 90 (antwoorden: {ranges}).",
        en: "Ranges contained {share} of 100 on average, aim 90 (answers: {ranges}).",
    }
    calibrated_picks(said: &str, was: &str, picks: usize) {
        nl: "Kansen: u zei gemiddeld {said} van de 100, het was {was} (antwoorden: {picks}).",
        en: "Odds: you said {said} of 100 on average, it was {was} (answers: {picks}).",
    }
    curve(steps: &str) { nl: "U zei → het was: {steps}.", en: "You said → it was: {steps}." }
    curve_step(said: &str, was: &str, count: usize) { nl: "{said} → {was} ({count}×)", en: "{said} → {was} ({count}×)" }
    range(low: &str, high: &str, unit: &str) { nl: "{low} tot {high} {unit}", en: "{low} to {high} {unit}" }
    range_of_money(low: &str, high: &str) { nl: "{low} tot {high}", en: "{low} to {high}" }
    pick(letter: char, sure: &str) { nl: "{letter}, {sure}% zeker", en: "{letter}, {sure}% sure" }
    better_question(one: char, other: char, outcome: &str) { nl: "Wat is beter, {one} of {other}? · {outcome}", en: "Which is better, {one} or {other}? · {outcome}" }
    range_question(letter: char, outcome: &str) { nl: "{letter} · {outcome}", en: "{letter} · {outcome}" }
    rank_question(letter: char) { nl: "{letter} · waar het tekort na inhuur het grootst is", en: "{letter} · where the shortage after external hiring is largest" }
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
        Unit::Money => unit_money(language),
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
    over_but_open(lesson: &str, open: usize) {
        nl: "{lesson} · nog open stappen: {open}",
        en: "{lesson} · steps still open: {open}",
    }
    over(lesson: &str) { nl: "{lesson} · afgerond", en: "{lesson} · finished" }
    go_on(step: usize, goal: &str) { nl: "Verder bij stap {step}: {goal}.", en: "Continue at step {step}: {goal}." }
    to_the_end() {
        nl: "Naar het einde van de les, waar u het verslag kunt opslaan of een stap teruggaat.",
        en: "To the end of the lesson, where you can save the report or go back a step.",
    }
    begin_anew() { nl: "  opnieuw beginnen", en: "  start over" }
    about_begin_anew(lesson: &str) {
        nl: "Begint ‘{lesson}’ bij stap 1. Wat u had, gaat niet verloren: er blijft een kopie van.",
        en: "Starts ‘{lesson}’ at step 1. What you had is not lost: a copy is kept.",
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
