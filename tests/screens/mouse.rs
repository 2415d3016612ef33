//! What the mouse finds where.

use crate::dump::{drawn, text};
use crate::explorer::Explorer;
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::domain::outcome::Measure;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::scenario::Lever;
use speelveld::domain::stack::Layer;
use speelveld::language::Language;
use speelveld::session::message::{Message, Target};
use speelveld::session::notice::Notice;
use speelveld::session::screen::Screen;
use speelveld::session::settings::Theme;
use speelveld::texts::notices::Obstacle;

/// What lies under the first letter of a text on the screen.
fn under(explorer: &Explorer, text: &str) -> Option<Target> {
    let (buffer, targets) = drawn(&explorer.session, 80, 24);
    let signs: Vec<_> = text.chars().map(String::from).collect();
    let found = |row: &[ratatui::buffer::Cell]| {
        row.windows(signs.len())
            .position(|cells| cells.iter().zip(&signs).all(|(cell, sign)| cell.symbol() == sign))
    };
    let (y, x) = buffer.content().chunks(80).enumerate().find_map(|(y, row)| Some((y, found(row)?)))?;
    targets.at(u16::try_from(x).ok()?, u16::try_from(y).ok()?)
}

#[test]
fn cells_heads_and_hints_can_be_clicked() {
    let explorer = Explorer::new(Language::English, Theme::Dark);
    let services = Target::Cell { scenario: 0, row: Lever::Layer(Layer::Services) };
    assert_eq!(under(&explorer, "build "), Some(services));
    assert_eq!(under(&explorer, "C In control"), Some(Target::ScenarioHead(2)));
    assert_eq!(under(&explorer, "q quit"), Some(Target::Hint(Command::Quit)));
    assert_eq!(under(&explorer, "? help"), Some(Target::Hint(Command::OpenHelp)));
}

#[test]
fn a_score_can_be_clicked_once_it_is_no_secret() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    let (_, targets) = drawn(&explorer.session, 120, 36);
    for scenario in 0..explorer.session.document.scenarios.len() {
        for measure in Measure::SCORECARD {
            let wanted = Target::Score { scenario, outcome: measure.outcome };
            assert!(targets.iter().any(|(_, target)| *target == wanted), "{wanted:?}");
        }
    }
    let target = under(&explorer, "▼").expect("a score");
    assert_eq!(target, Target::Score { scenario: 1, outcome: Outcome::Cost });
    let _ = explorer.session.update(Message::Click(target));
    assert!(text(&explorer.session, 80, 24).contains("Why? B · Cost"), "the trail is open");

    let mut taught = Explorer::taught(Language::English, "outsourcing");
    let hidden = |explorer: &Explorer| Outcome::ALL.into_iter().find(|one| explorer.session.hides(*one));
    while hidden(&taught).is_none() {
        taught.press(&[Key::Char('n')]);
    }
    let outcome = hidden(&taught).expect("the lesson hides one");
    taught.send(Message::Click(Target::Score { scenario: 0, outcome }));
    assert_eq!(
        (taught.session.overlay.is_none(), &taught.session.notice),
        (true, &Some(Notice::Hindered(Obstacle::HiddenUntilReveal)))
    );
}

#[test]
fn every_tab_can_be_clicked() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    // The board of teams has a tab only while a session with teams goes on.
    for screen in Screen::ALL.into_iter().rev().filter(|screen| *screen != Screen::Teams) {
        let (_, targets) = drawn(&explorer.session, 80, 24);
        let target = Target::Tab(screen);
        assert!(targets.iter().any(|(_, there)| *there == target), "{screen:?}");
        let _ = explorer.session.update(Message::Click(target));
        assert_eq!(explorer.session.screen, screen);
    }
}

#[test]
fn hidden_scenarios_can_be_reached() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press(&[Key::Char('c'), Key::Right, Key::Right]);
    assert_eq!(explorer.session.focus.scenario, 3);
    assert_eq!(under(&explorer, "B▸"), Some(Target::ScenarioHead(1)));
}

#[test]
fn a_list_answers_to_clicks_and_what_lies_under_it_does_not() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press(&[Key::Char('p')]);
    assert_eq!(under(&explorer, "Snuffelfiets"), Some(Target::ListRow(2)));
    assert_eq!(under(&explorer, " Esc "), Some(Target::Hint(Command::Back)));
    assert_eq!(under(&explorer, "A Current"), Some(Target::Hint(Command::Back)));
}
