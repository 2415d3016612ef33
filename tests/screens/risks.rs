//! The risks screen under the hand: parts, cursors, clicks, and what follows from another choice.

use crate::dump::{drawn, text};
use crate::explorer::Explorer;
use speelveld::controls::key::Key;
use speelveld::language::Language;
use speelveld::session::message::{Message, Target};
use speelveld::session::screen::RisksPart;
use speelveld::session::settings::Theme;

fn on_risks() -> Explorer {
    let mut explorer = Explorer::with_futures(Language::English, Theme::Plain, 200);
    explorer.press(&[Key::Char('3')]);
    explorer
}

#[test]
fn every_part_keeps_its_own_cursor() {
    let mut explorer = on_risks();
    explorer.press(&[Key::Down, Key::Down, Key::Char('s')]);
    assert_eq!(explorer.session.reading.risks_part, RisksPart::Values);
    explorer.press(&[Key::Char('s'), Key::End, Key::Char('s')]);
    let reading = explorer.session.reading;
    assert_eq!((reading.risks_part, reading.risks_row[RisksPart::Incidents]), (RisksPart::Incidents, 2));
    explorer.press(&[Key::End, Key::Down, Key::Up]);
    assert_eq!(explorer.session.reading.risks_row[RisksPart::Incidents], 8, "the last row is the last");
}

#[test]
fn a_row_can_be_clicked_and_tells_everything_about_it() {
    let mut explorer = on_risks();
    let (_, targets) = drawn(&explorer.session, 200, 50);
    let exit_plan = text(&explorer.session, 200, 50);
    let line =
        exit_plan.lines().position(|line| line.contains("Exit plan in the contract")).expect("it fires");
    let target = targets.at(10, u16::try_from(line).expect("a row")).expect("it can be clicked");
    assert!(matches!(target, Target::Risk(RisksPart::Checks, _)));
    let _ = explorer.session.update(Message::Click(target));
    let shown = text(&explorer.session, 200, 50);
    assert!(shown.contains("Triggered for A Current: 4 Platforms, 3 Algorithms & models."), "{shown}");
    assert!(
        shown
            .contains("A: no longer applies with ‘co-develop · market’ on Platforms; no longer applies with"),
        "{shown}"
    );
    assert!(shown.contains("GIBIT"), "{shown}");
}

#[test]
fn another_choice_stops_a_check_at_once() {
    let mut explorer = Explorer::with_futures(Language::English, Theme::Plain, 200);
    let before = text(&explorer.session, 120, 36);
    assert!(before.contains("policy checks: 4"), "{before}");
    // Platforms of the present choices: no longer bought, which ends its exit plan and cloud switching.
    explorer.press(&[Key::Left]);
    while explorer.session.document.scenarios[0].decision.choices.0[3].partners().count() > 0 {
        explorer.press_unanswered(&[Key::Char(' ')]);
    }
    explorer.press(&[Key::Char('3'), Key::Char('s'), Key::Char('s')]);
    let after = text(&explorer.session, 200, 50);
    let row = after.lines().find(|line| line.contains("Exit plan in the contract")).expect("models keep it");
    assert!(row.contains("A3 "), "{row}");
}
