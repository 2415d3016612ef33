//! The list of directions: what it shows, sorts, marks and applies.

use crate::dump::text;
use crate::explorer::Explorer;
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::people::Competence;
use speelveld::language::Language;
use speelveld::session::document::Title;
use speelveld::session::message::{Message, Target};
use speelveld::session::overlay::Overlay;
use speelveld::session::overlay::direction_list::DirectionList;
use speelveld::session::settings::Theme;
use speelveld::summary::paired::Standing;
use speelveld::summary::screening::screen;

fn list(explorer: &Explorer) -> &DirectionList {
    match &explorer.session.overlay {
        Some(Overlay::Directions(list)) => list,
        other => panic!("no list of directions: {other:?}"),
    }
}

#[test]
fn what_is_applied_has_the_figures_of_its_row() {
    let mut explorer = Explorer::new(Language::Dutch, Theme::Dark);
    // Extra staff is none of what a direction is.
    let extra = &mut explorer.session.document.scenarios[1].decision.extra;
    *extra = extra.with_halves(Competence::ALL[0], 4);
    let before = explorer.session.document.clone();
    explorer.press(&[Key::Char('r')]);
    assert_eq!(
        list(&explorer).rows.len(),
        2 + explorer.session.library.directions.len(),
        "it is a row itself"
    );
    explorer.press(&[Key::Home, Key::Down, Key::Down]);
    let place = list(&explorer).order[list(&explorer).cursor];
    let rows = explorer.session.directions.shown().expect("the figures are there").clone();
    explorer.press(&[Key::Enter]);
    let comparison = explorer.session.comparison.shown().expect("the figures are there");
    assert_eq!(comparison.columns[1].summary.outcomes, rows.columns[place].summary.outcomes);
    explorer.press(&[Key::Char('u')]);
    assert_eq!(explorer.session.document, before, "it can be undone");
}

#[test]
fn any_column_can_be_sorted_by_and_the_cursor_stays_on_its_row() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press(&[Key::Char('r'), Key::End]);
    let last = list(&explorer).selected().map(|row| row.title.clone());
    for sort in [Outcome::Cost, Outcome::WithinBudget, Outcome::Serious, Outcome::PublicControl] {
        explorer.press(&[Key::Right]);
        assert_eq!(list(&explorer).sort, Some(sort));
        let rows = explorer.session.directions.shown().expect("the figures are there");
        let measure = sort.lead();
        let pairs = list(&explorer).order.windows(2);
        let values = |place: usize| measure.value(&rows.columns[place].summary);
        let worse = |pair: &[usize]| measure.clear_standing(rows, pair[0], pair[1]) == Standing::Better;
        for pair in pairs {
            assert!(!worse(pair) || values(pair[0]) == values(pair[1]), "{sort:?}: {pair:?}");
        }
        assert_eq!(list(&explorer).selected().map(|row| row.title.clone()), last);
    }
    explorer.send(Message::Click(Target::SortBy(Some(Outcome::Live))));
    assert_eq!(list(&explorer).sort, Some(Outcome::Live));
    explorer.send(Message::Click(Target::SortBy(None)));
    assert_eq!(list(&explorer).order, (0..list(&explorer).rows.len()).collect::<Vec<_>>());
}

#[test]
fn what_is_left_to_weigh_keeps_every_limit_and_is_beaten_by_none() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press(&[Key::Char('r')]);
    let rows = explorer.session.directions.shown().expect("the figures are there").clone();
    let budget = explorer.session.budget();
    let mut dropped = 0;
    for (place, screened) in screen(&rows).iter().enumerate() {
        let within = rows.columns[place].summary.outcomes[Outcome::WithinBudget].mean;
        assert_eq!(screened.missed.is_empty(), (within * 100.0).round() >= 50.0, "{place}: {budget}");
        if screened.is_left() {
            continue;
        }
        dropped += 1;
        for &other in &screened.beaten_by {
            let worse = Outcome::ALL.into_iter().filter(|one| one.is_judged()).map(Outcome::lead);
            let on_card = worse.filter(|one| speelveld::domain::outcome::Measure::SCORECARD.contains(one));
            let mut worse = on_card.filter(|one| one.clear_standing(&rows, place, other) == Standing::Worse);
            assert_eq!(worse.next(), None, "{other} beats {place}");
        }
    }
    assert!(dropped > 0, "something drops out, or nothing was tested");
    let screen = text(&explorer.session, 80, 24);
    assert!(screen.contains("To weigh up:") && screen.contains('★'), "{screen}");
}

#[test]
fn esc_is_safe_and_nothing_is_told_while_figures_are_hidden() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    let before = explorer.session.document.clone();
    explorer.press(&[Key::Char('r'), Key::Right, Key::Down, Key::Escape]);
    assert_eq!((explorer.session.overlay.is_none(), &explorer.session.document), (true, &before));

    let mut taught = Explorer::taught(Language::English, "outsourcing");
    while Outcome::ALL.into_iter().all(|one| !taught.session.hides(one)) {
        taught.press(&[Key::Char('n')]);
    }
    taught.send(Message::Command(Command::ShowCompare));
    taught.send(Message::Command(Command::ApplyDirection));
    assert_eq!(taught.session.directions.shown(), None);
    assert!(matches!(list(&taught).rows[0].title, Title::Current));
    assert!(!text(&taught.session, 120, 36).contains('★'));
}
