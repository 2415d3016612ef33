//! Laws of the session: whatever a user does, the document stays valid, nothing panics, and undo leads back to the start.

use crate::support::thorough::cases;
use crate::support::{opening, strict};
use proptest::prelude::*;
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::controls::keymap::BINDINGS;
use speelveld::domain::scenario::Lever;
use speelveld::domain::stack::Layer;
use speelveld::session::Session;
use speelveld::session::document::{Document, LONGEST_NAME, MOST_SCENARIOS, Title};
use speelveld::session::message::{Effect, Message, Target};
use speelveld::session::screen::Screen;
use speelveld::study::{Asking, Request};

fn any_key() -> impl Strategy<Value = Key> {
    let bound: Vec<Key> = BINDINGS.iter().flat_map(|row| row.keys.iter()).copied().collect();
    prop_oneof![4 => proptest::sample::select(bound), 1 => any::<char>().prop_map(Key::Char)]
}

/// Commands, but not those that go back: undo and redo.
fn any_command() -> impl Strategy<Value = Command> {
    let commands: Vec<Command> = Command::ALL
        .into_iter()
        .filter(|command| !matches!(command, Command::Undo | Command::Redo))
        .collect();
    proptest::sample::select(commands)
}

fn any_target() -> impl Strategy<Value = Target> {
    prop_oneof![
        (0..6_usize, proptest::sample::select(Lever::ALL.to_vec()))
            .prop_map(|(scenario, row)| Target::Cell { scenario, row }),
        (0..6_usize).prop_map(Target::ScenarioHead),
        Just(Target::Tab(Screen::Compare)),
        any_command().prop_map(Target::Hint),
        (0..70_usize).prop_map(Target::ListRow),
    ]
}

fn any_message() -> impl Strategy<Value = Message> {
    prop_oneof![
        6 => any_key().prop_map(Message::Key),
        3 => proptest::sample::select(Command::ALL.to_vec()).prop_map(Message::Command),
        2 => any_target().prop_map(Message::Click),
        1 => any::<i32>().prop_map(Message::Scroll),
        1 => any::<String>().prop_map(Message::Paste),
        1 => Just(Message::Resized),
        1 => Just(Message::Failed { generation: 1, reason: "a reason".to_owned() }),
    ]
}

/// Everything that must hold of a document at any time.
fn check(session: &Session) {
    let document = &session.document;
    let case = session.case().expect("the case is in the library");
    assert!(session.organisation().is_some(), "the organisation is in the library");
    assert!((1..=MOST_SCENARIOS).contains(&document.scenarios.len()));
    assert!(document.baseline < document.scenarios.len());
    assert!(session.focused().is_some());
    for draft in &document.scenarios {
        for layer in Layer::ALL {
            let choice = draft.decision.choices[layer];
            assert!(case.refusal(layer, choice).is_none(), "{layer:?} has the forbidden {choice}");
        }
        if let Title::Named(name) = &draft.title {
            let fits = |name: &str| !name.trim().is_empty() && name.chars().count() <= LONGEST_NAME;
            assert!(fits(&name.nl) && fits(&name.en));
        }
    }
    for scenario in session.scenarios() {
        assert!(!scenario.name.nl.is_empty() && !scenario.name.en.is_empty());
    }
    if let Some(notice) = &session.notice {
        assert!(!notice.text(session.settings.language, &session.settings.keymap).is_empty());
    }
}

/// Undoes or redoes as long as something happens; gives the document where it ends.
fn until_the_end(session: &mut Session, command: Command) -> Document {
    while !session.update(Message::Command(command)).is_empty() {}
    session.document.clone()
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn whatever_happens_the_document_stays_valid(messages in prop::collection::vec(any_message(), 1..80)) {
        let mut session = opening::session(strict::library());
        for message in messages {
            let _ = session.update(message);
            check(&session);
        }
    }

    #[test]
    fn undoing_everything_leads_to_the_start_and_redoing_to_the_end(
        commands in prop::collection::vec(any_command(), 1..60)
    ) {
        let mut session = opening::session(strict::library());
        let start = session.document.clone();
        for command in commands {
            let _ = session.update(Message::Command(command));
        }
        // A trail may lie over another trail, and an assumption may lead back to one.
        for _ in 0..200 {
            let _ = session.update(Message::Command(Command::Back));
        }
        let end = session.document.clone();
        prop_assert_eq!(until_the_end(&mut session, Command::Undo), start);
        prop_assert_eq!(until_the_end(&mut session, Command::Redo), end);
    }

    #[test]
    fn every_change_of_the_document_asks_for_new_figures(
        commands in prop::collection::vec(any_command(), 1..60)
    ) {
        let mut session = opening::session(opening::library());
        let mut last = 0;
        for command in commands {
            let before = session.document.clone();
            let effects = session.update(Message::Command(command));
            let asked = effects.iter().find_map(|effect| match effect {
                Effect::Ask { generation, request: Request { question, asking: Asking::Comparison } } => {
                    Some((*generation, question.clone()))
                }
                _ => None,
            });
            let only_portfolios = Document { portfolios: session.document.portfolios.clone(), ..before.clone() };
            // Portfolios have figures of their own, unless one of them stands around the case.
            prop_assert!(asked.is_some() || session.document == only_portfolios);
            prop_assert!(asked.is_none() || session.document != before);
            if let Some((generation, question)) = asked {
                prop_assert!(generation > last, "a later question has a higher number");
                last = generation;
                prop_assert_eq!(question.scenarios, session.scenarios());
                prop_assert_eq!(question.case, session.document.case.clone());
            }
        }
    }
}
