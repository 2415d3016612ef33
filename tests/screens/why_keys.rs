//! What keys do on the assumptions screen and in the trail of a figure, told in lines of keys, place and notice.
//!
//! A place is the assumption under the cursor with its own number when it was changed, then `/ overlay` when something lies
//! over the screen; on another screen it is the name of that screen.

use crate::support::{opening, story};
use speelveld::controls::key::Key;
use speelveld::domain::edits::Edits;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::stack::{Layer, Mode};
use speelveld::language::Language;
use speelveld::resolve::inputs::Inputs;
use speelveld::resolve::resolve;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message, Target};
use speelveld::session::overlay::Overlay;
use speelveld::session::overlay::why::Subject;
use speelveld::session::screen::Screen;
use speelveld::study::Asking;
use speelveld::texts::resolved_numbers;

/// Where a session is, in one line.
fn place(session: &Session) -> String {
    let over = session.overlay.as_ref().map_or(String::new(), |overlay| match overlay {
        Overlay::Number(editor) => format!(" / number {}", editor.input.text()),
        Overlay::Search { input, .. } => format!(" / search {}", input.text()).trim_end().to_owned(),
        Overlay::Why(why) => format!(" / why {:?} {}", why.subject, why.cursor),
        other => format!(" / {other:?}"),
    });
    if session.screen != Screen::Assumptions {
        return format!("{}{over}", session.screen.id());
    }
    let selected = session.assumptions.selected;
    let edited = session.document.edits.get(selected).map_or(String::new(), |own| format!(" {own:?}"));
    format!("{}{edited}{over}", selected.id())
}

fn tell(session: &mut Session, story: &str) {
    story::tell(session, place, story);
}

/// Types a text where a text is typed, in the place of what stands there.
fn type_text(session: &mut Session, text: &str) {
    for _ in 0..60 {
        let _ = session.update(Message::Key(Key::Backspace));
    }
    let _ = session.update(Message::Paste(text.to_owned()));
}

#[test]
fn a_number_is_changed_validated_reset_and_all_of_it_undone() {
    let mut session = opening::session(opening::library());
    tell(&mut session, "8 | budget\n Enter | budget / number 450");
    type_text(&mut session, "0,5 to");
    tell(&mut session, "Enter | budget / number 0,5 to | not a number or range");
    type_text(&mut session, "-3");
    tell(&mut session, "Enter | budget / number -3 | must be between 0");
    type_text(&mut session, "1,200");
    tell(&mut session, "Enter | budget / number 1,200 | 1200 or 1.200");
    type_text(&mut session, "600.5");
    tell(
        &mut session,
        "Enter | budget Fixed(600.5) | present value: 600.5
         u     | budget              | Undone
         U     | budget Fixed(600.5) | Redone
         Backspace | budget          | back to the default
         Backspace | budget          | already has its default
         u     | budget Fixed(600.5)
         X     | budget              | reset: 1
         X     | budget              | already have their default
         u     | budget Fixed(600.5)
         ↓     | personal-data",
    );
    let effects = session.update(Message::Click(Target::ListRow(0)));
    assert_eq!((effects, place(&session)), (vec![], "budget Fixed(600.5)".to_owned()));
    let case = session.case().expect("there is a case");
    assert_eq!(case.assumptions.get(Parameter::Budget).map(|own| own.quantity), Some(Quantity::Fixed(600.5)));
}

#[test]
fn a_changed_number_goes_into_the_question_and_the_shipped_one_typed_back_ends_it() {
    let mut session = opening::session(opening::library());
    tell(&mut session, "8 Enter");
    type_text(&mut session, "500");
    let effects = session.update(Message::Key(Key::Enter));
    let question = effects.iter().find_map(|effect| match effect {
        Effect::Ask { request, .. } if request.asking == Asking::Comparison => Some(&request.question),
        _ => None,
    });
    let edits: Vec<_> = question.expect("a change is simulated").edits.iter().collect();
    assert_eq!(edits, [(Parameter::Budget, Quantity::Fixed(500.0))]);
    tell(&mut session, "Enter");
    type_text(&mut session, "450");
    tell(&mut session, "Enter | budget | back to the default");
    assert!(session.document.edits.is_empty());
}

#[test]
fn another_case_or_organisation_keeps_what_holds_there_and_says_what_was_dropped() {
    let mut session = opening::session(opening::library());
    let own = [(Parameter::Budget, 500.0), (Parameter::Turnover, 0.2), (Parameter::Discount, 0.04)];
    let mut edits = Edits::default();
    for (parameter, value) in own {
        edits.set(parameter, Quantity::Fixed(value));
    }
    session.document.edits = edits;
    tell(&mut session, "8 p ↓ Enter | | dropped: 1 (u brings them back)");
    assert_eq!(session.document.edits.len(), 2, "the case's own number is dropped, the others hold");
    tell(&mut session, "O ↓ Enter | | dropped: 1");
    assert_eq!(session.document.edits.get(Parameter::Discount), Some(Quantity::Fixed(0.04)));
    tell(&mut session, "u u | | Undone");
    assert_eq!(session.document.edits.len(), 3);
    tell(&mut session, "p Enter | | Already done");
}

#[test]
fn searching_finds_by_name_group_source_and_basis_and_goes_round() {
    tell(
        &mut opening::session(opening::library()),
        "8 /           | budget / search
         d i s c o u n | money.discount / search discoun
         Esc           | budget
         / t u r n o v | turnover / search turnov
         Enter         | turnover
         n             | people.it-turnover
         n             | turnover
         N             | people.it-turnover
         / z q z q     | people.it-turnover / search zqzq
         Enter         |                        | No assumption found
         n             | people.it-turnover     | No assumption found
         Home          | budget
         End           | incidents.reference-size",
    );
}

#[test]
fn why_leads_to_an_assumption_and_back_to_the_same_place() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "w             | compare / why Layer(Platforms) 0
         ↓             | compare / why Layer(Platforms) 1
         Enter         | layers.platforms.build
         w             | layers.platforms.build / why Uses(BuildCost(Platforms)) 0
         Esc           | layers.platforms.build
         Enter Esc     | layers.platforms.build
         Esc           | compare / why Layer(Platforms) 1
         End           |
         Esc           | compare",
    );
    assert_eq!(
        session.focused().map(|draft| draft.decision.choices[Layer::Platforms].mode()),
        Some(Mode::Reuse)
    );
    tell(&mut session, "w ↓ Enter 1 8 Esc | compare | ");
    assert_eq!(session.overlay, None, "who goes elsewhere on purpose does not come back to the trail");
}

#[test]
fn every_screen_answers_why_about_what_is_in_focus() {
    tell(
        &mut opening::session(opening::library()),
        "G w           | compare / why ExtraStaff 0
         Esc k w       | compare / why Training 0
         Esc 2 w       | costs / why Outcome(Cost) 0
         Esc ↓ w       | costs / why Part(OwnPeople) 0
         Esc 3 w       | risks / why Incident(Breach) 0
         Esc s w       | risks / why Value(Privacy) 0
         Esc ↓ ↓ w     | risks / why Value(Continuity) 0
         Esc s w       | risks / why Check(1) 0
         Esc 4 w       | competences / why Competence(PolicyData) 0
         Esc 8 w       | budget / why Uses(Budget) 0
         Esc           | budget",
    );
}

#[test]
fn every_outcome_answers_why_from_every_screen() {
    for screen in ["1", "2", "3", "4", "8"] {
        let mut session = opening::session(opening::library());
        tell(&mut session, screen);
        tell(&mut session, "W Enter");
        assert!(place(&session).ends_with("/ why Outcome(Cost) 0"), "{}", place(&session));
        tell(&mut session, "Esc W ↓ ↓ Enter");
        assert!(place(&session).ends_with("/ why Outcome(Serious) 0"), "{}", place(&session));
    }
}

#[test]
fn a_trail_leads_on_to_what_it_counts_in_and_back() {
    let mut session = opening::session(opening::library());
    tell(&mut session, "w End Enter");
    let Some(Overlay::Why(why)) = &session.overlay else { panic!("a trail is open") };
    assert!(why.beneath.is_some(), "the last line leads to an outcome");
    tell(&mut session, "Esc");
    assert!(place(&session).starts_with("compare / why Layer(Platforms)"));
    tell(&mut session, "Esc | compare");
}

#[test]
fn a_public_value_rests_on_the_incidents_that_hit_it() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "3 s w         | risks / why Value(Privacy) 0
         Enter         | risks / why Incident(Breach) 0
         Esc ↓ Enter   | risks / why Incident(LegalStop) 0
         Esc ↓         | risks / why Value(Privacy) 1
         Esc           | risks",
    );
}

#[test]
fn a_check_rests_on_what_it_looks_at_where_it_fires() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "3 s s w       | risks / why Check(1) 0
         Enter         |                         | nothing further to trace
         ↓ ↓ ↓ ↓ Enter | risks / why Layer(Collection) 0
         Esc End Enter | layers.collection.novelty
         Esc           | risks / why Check(1) 5",
    );
    let Some(Overlay::Why(why)) = &session.overlay else { panic!("a trail is open") };
    assert_eq!((session.focus.scenario, why.scenario), (1, 2), "it fires for C alone");
}

#[test]
fn a_click_on_a_score_opens_the_trail_of_that_outcome_of_that_scenario() {
    let mut session = opening::session(opening::library());
    let row = session.focus.row;
    let _ = session.update(Message::Click(Target::Score { scenario: 1, outcome: Outcome::Live }));
    let Some(Overlay::Why(why)) = &session.overlay else { panic!("a trail is open") };
    assert_eq!((why.subject, why.scenario), (Subject::Outcome(Outcome::Live), 1));
    let clicked = session.overlay.clone();
    tell(&mut session, "Esc W ↓ ↓ ↓ ↓ ↓ ↓ Enter");
    assert_eq!((session.overlay.clone(), session.focus.row), (clicked, row), "the same as by keys");
}

#[test]
fn an_assumption_changed_on_the_way_shows_in_the_trail_it_came_from() {
    let mut session = opening::session(opening::library());
    tell(&mut session, "w ↓ Enter Enter");
    type_text(&mut session, "1000");
    tell(&mut session, "Enter Esc | compare / why Layer(Platforms) 1");
    let Some(Overlay::Why(why)) = &session.overlay else { panic!("a trail is open") };
    let cost = why.ledger.iter().find(|one| one.id.to_string() == "platforms.build_cost").unwrap().value;
    assert!((cost / 1000.0 - 1.0).abs() < 0.05, "the mean of an estimate of 1000: {cost}");
}

#[test]
fn every_number_of_every_ledger_has_words_and_a_trail_that_gives_it() {
    use speelveld::resolve::ledger::Operation;
    let library = opening::library();
    for case in &library.cases {
        let inputs = Inputs { base: &library.base, organisation: &library.organisations[0], case };
        let decisions = library.directions.iter().map(|direction| direction.decision);
        for decision in decisions.chain([case.current_decision()]) {
            let ledger = resolve(&inputs, &decision).ledger;
            for number in &ledger {
                for language in Language::ALL {
                    let name = resolved_numbers::name(language, number.id);
                    assert!(name.chars().count() > 3 && !name.contains("  "), "{}", number.id);
                }
                let by_hand = number.steps.iter().fold(0.0, |value: f64, step| match step.operation {
                    Operation::Start => step.value,
                    Operation::Times => value * step.value,
                    Operation::DividedBy => value / step.value,
                    Operation::Plus => value + step.value,
                    Operation::Minus => value - step.value,
                });
                assert!((by_hand - number.value).abs() <= 1e-9 * by_hand.abs().max(1.0), "{}", number.id);
                for read in number.steps.iter().filter_map(|step| step.term.number()) {
                    assert!(
                        ledger.iter().any(|other| other.id == read),
                        "{} reads {read}, which is not there",
                        number.id
                    );
                }
            }
            let mut ids: Vec<_> = ledger.iter().map(|number| number.id.to_string()).collect();
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "two numbers share an id");
        }
    }
}

#[test]
fn any_allowed_number_gives_a_model_without_holes() {
    let library = opening::library();
    let (case, organisation) = (&library.cases[0], &library.organisations[0]);
    let decision = library.directions[1].decision;
    for parameter in Parameter::all() {
        let bounds = parameter.bounds();
        for value in [bounds.least, bounds.most] {
            let mut edits = Edits::default();
            edits.set(parameter, Quantity::Fixed(value));
            let edited = edits.applied(&library, &case.id, &organisation.id);
            let inputs = Inputs {
                base: &edited.base,
                organisation: edited.organisation(&organisation.id).expect("it is there"),
                case: edited.case(&case.id).expect("it is there"),
            };
            for number in resolve(&inputs, &decision).ledger {
                assert!(
                    number.value.is_finite(),
                    "{} at {value} makes {} {}",
                    parameter.id(),
                    number.id,
                    number.value
                );
            }
        }
    }
}
