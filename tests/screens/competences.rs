//! The competences screen: the cursor, what it is about at first, and what does not fit at once.

use crate::dump::{drawn, text};
use crate::explorer::Explorer;
use crate::snapshots::look;
use speelveld::controls::key::Key;
use speelveld::domain::people::Competence;
use speelveld::domain::scenario::Decision;
use speelveld::language::Language;
use speelveld::session::message::{Message, Target};
use speelveld::session::settings::Theme;

fn opened(language: Language, keys: &[Key]) -> Explorer {
    let mut explorer = Explorer::new(language, Theme::Dark);
    explorer.press(&[Key::Char('4'), Key::Char('s')]).press(keys);
    explorer
}

#[test]
fn what_would_help_becomes_a_scenario_with_one_key_and_says_so() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press(&[Key::Char('4'), Key::Down, Key::Down]);
    look("competences_remedies", &explorer.session);
    let present = explorer.session.document.scenarios[1].decision;
    let scenarios = explorer.session.document.scenarios.len();
    explorer.press(&[Key::Enter]);
    assert_eq!(explorer.session.document.scenarios.len(), scenarios + 1);
    let tried = explorer.session.document.scenarios[scenarios].decision;
    assert_eq!(tried.extra.fte(Competence::Contracts), 1.0);
    assert_eq!(Decision { extra: present.extra, ..tried }, present);
    let shown = text(&explorer.session, 120, 36);
    assert!(shown.contains("Scenario D is B with ‘+1 FTE contracts’"), "{shown}");
    // The same once more leads to what is there already; then there is no room left.
    explorer.press(&[Key::BackTab, Key::BackTab, Key::Enter]);
    assert_eq!(explorer.session.focus.scenario, scenarios);
    explorer.press(&[Key::Char('u')]);
    assert_eq!(explorer.session.document.scenarios.len(), scenarios);
}

#[test]
fn a_change_that_does_nothing_says_so() {
    let mut explorer = Explorer::new(Language::Dutch, Theme::Dark);
    explorer.press(&[Key::Char('4')]);
    let shown = text(&explorer.session, 80, 24);
    assert!(shown.contains("Op geen van de acht uitkomsten een duidelijk verschil"), "{shown}");
}

#[test]
fn everything_about_a_competence_can_be_read_on_the_smallest_screen() {
    for language in Language::ALL {
        let mut explorer = opened(language, &[]);
        let mut seen = String::new();
        for _ in 0..10 {
            seen += &text(&explorer.session, 80, 24);
            explorer.press(&[Key::PageDown]);
        }
        let [norm, last] = match language {
            Language::Dutch => ["Roemernorm", "door afstemming"],
            Language::English => ["Roemer norm", "by coordination"],
        };
        for part in ["e-CF", "SFIA", "◆", norm, last] {
            assert!(seen.contains(part), "{part}");
        }
        look("competences_scrolled", &explorer.session);
    }
}

#[test]
fn other_states() {
    let states: [(&str, &[Key]); 3] = [
        ("competences_four", &[Key::Char('1'), Key::Char('c'), Key::Char('4')]),
        ("competences_alone", &[Key::Char('f')]),
        ("competences_top", &[Key::Home, Key::Tab]),
    ];
    for language in Language::ALL {
        for (name, keys) in states {
            look(name, &opened(language, keys).session);
        }
    }
}

#[test]
fn before_there_are_figures_the_table_says_so() {
    let mut explorer = Explorer::unanswered(Language::Dutch, Theme::Dark);
    let _ = explorer.session.start();
    explorer.press_unanswered(&[Key::Char('4'), Key::Char('s')]);
    let shown = text(&explorer.session, 80, 24);
    assert!(shown.contains("wordt berekend") && shown.contains('…'), "{shown}");
}

#[test]
fn the_cursor_starts_where_it_is_tightest_and_stays_where_it_is_put() {
    let mut explorer = opened(Language::English, &[]);
    assert_eq!(explorer.session.competence(), Competence::Contracts);
    explorer.press(&[Key::Up, Key::Tab, Key::PageDown]);
    assert_eq!(explorer.session.competence(), Competence::Ethics);
    explorer.press(&[Key::End, Key::Down]);
    assert_eq!(explorer.session.competence(), Competence::Partnership);
    explorer.press(&[Key::Home, Key::Up]);
    assert_eq!(explorer.session.competence(), Competence::PolicyData);
}

#[test]
fn a_click_on_a_line_puts_the_cursor_there() {
    let mut explorer = opened(Language::English, &[]);
    let (_, targets) = drawn(&explorer.session, 120, 36);
    let wanted = Target::Competence(Competence::Geo);
    let place =
        targets.iter().find(|(_, target)| **target == wanted).map(|(place, _)| place).expect("its line");
    let target = targets.at(place.x + 5, place.y).expect("a target");
    let _ = explorer.session.update(Message::Click(target));
    assert_eq!(explorer.session.competence(), Competence::Geo);
}
