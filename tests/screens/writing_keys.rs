//! What keys write: the memo, exports and the clipboard, as effects that the shell carries out.

use crate::support::{keys::key, opening};
use speelveld::language::Language;
use speelveld::report::screen;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message};
use speelveld::session::output::Output;
use speelveld::session::overlay::Overlay;
use speelveld::study::{Flow, Study};
use std::sync::Arc;

/// Presses keys; gives the effects of the last one.
fn press(session: &mut Session, keys: &str) -> Vec<Effect> {
    keys.split_whitespace().map(|name| session.update(Message::Key(key(name)))).last().unwrap_or_default()
}

fn notice(session: &Session) -> String {
    let language = session.settings.language;
    session.notice.as_ref().map_or(String::new(), |notice| notice.text(language, &session.settings.keymap))
}

fn typed(session: &Session) -> &str {
    match &session.overlay {
        Some(Overlay::Prompt { input, .. }) => input.text(),
        overlay => panic!("{overlay:?}"),
    }
}

/// A session with figures.
fn with_figures() -> Session {
    let mut session = opening::session(opening::library());
    let question = speelveld::study::Question { futures: 1_000, ..session.question() };
    let mut study = Study::new(Arc::clone(&session.library));
    let comparison = study.compare(&question, &mut |_| Flow::Continue).expect("an answer");
    let effects = session.start();
    let generation = effects.iter().find_map(|effect| match effect {
        Effect::Ask { generation, .. } => Some(*generation),
        _ => None,
    });
    let generation = generation.expect("a question");
    let finding = speelveld::study::Finding::Comparison(Arc::new(comparison));
    let _ = session.update(Message::Answered { generation, finding });
    session
}

#[test]
fn the_memo_asks_for_a_name_and_then_is_written() {
    let mut session = opening::session(opening::library());
    press(&mut session, "R j Enter");
    assert_eq!(typed(&session), "logistics-memo.md");
    let effects = press(&mut session, "Enter");
    let name = "logistics-memo.md".to_owned();
    assert!(effects.contains(&Effect::Write { output: Output::MemoMarkdown, name }), "{effects:?}");
    assert!(session.overlay.is_none() && notice(&session).contains("Markdown"));
    let _ = session.update(Message::Written("/somewhere/memo-2.md".to_owned()));
    assert!(notice(&session).contains("/somewhere/memo-2.md"));
    let refused = Message::NotWritten { path: "memo.md".to_owned(), reason: "full".to_owned() };
    let _ = session.update(refused);
    assert!(notice(&session).contains("full"));
}

#[test]
fn an_export_is_called_after_the_case_and_the_screen() {
    let mut session = opening::session(opening::library());
    press(&mut session, "3 Y Enter");
    assert_eq!(typed(&session), "logistics-risks.svg");
    press(&mut session, "Esc Y j j Enter");
    assert_eq!(typed(&session), "logistics.csv");
    press(&mut session, "End");
    for _ in 0..40 {
        press(&mut session, "Backspace");
    }
    let effects = press(&mut session, "Enter");
    assert!(!effects.iter().any(|effect| matches!(effect, Effect::Write { .. })), "{effects:?}");
    assert!(session.overlay.is_some(), "a file without a name is asked for again");
}

#[test]
fn there_is_nothing_to_copy_before_there_are_figures() {
    let mut session = opening::session(opening::library());
    assert_eq!(press(&mut session, "y"), []);
    assert!(screen::plain(&session).is_none());
    let mut session = with_figures();
    assert!(press(&mut session, "y").contains(&Effect::Copy));
    assert!(notice(&session).contains("clipboard"));
}

#[test]
fn every_screen_has_its_words() {
    let mut session = with_figures();
    for language in Language::ALL {
        session.settings.language = language;
        for (keys, words) in [
            ("1", ["Uitkomsten", "Outcomes"]),
            ("2", ["Kosten", "Costs"]),
            ("3", ["Beleidstoetsen", "Policy checks"]),
            ("4", ["Personeel en competenties", "Staff and competences"]),
            ("8", ["Alle getallen", "Every number"]),
        ] {
            press(&mut session, keys);
            let text = screen::plain(&session).expect("figures");
            let heading = words[usize::from(language == Language::English)].to_uppercase();
            assert!(text.contains(&format!("\n{heading}\n")), "{keys}: {text}");
            assert!(!text.contains(['│', '─', '█', '▲']), "{keys}: nothing is drawn");
        }
    }
}
