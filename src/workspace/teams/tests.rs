//! How a session of teams goes.

use super::*;
use crate::domain::choice::Choice;
use crate::domain::scenario::Training;
use crate::domain::stack::PerLayer;
use crate::language::Text;

const CURRENT: Decision = Decision::of(PerLayer([Choice::BUILD; 5]));

fn events() -> Vec<Event> {
    let event = |id: &str| Event {
        id: id.to_owned(),
        name: Text::same(id),
        text: Text::same(id),
        changes: Vec::new(),
    };
    ["one", "two", "three"].map(event).into()
}

fn started(rounds: usize) -> Teams {
    let names = ["Noord", "Zuid"].map(str::to_owned).into();
    let mut teams = Teams::new(Rules { names, rounds, ..Rules::default() });
    teams.start();
    teams
}

fn play_round(teams: &mut Teams) {
    for _ in 0..teams.rules.names.len() {
        teams.take_keys(CURRENT);
        teams.decide(None);
    }
}

#[test]
fn each_team_has_its_turn_and_then_all_is_revealed() {
    let mut teams = started(1);
    assert_eq!(teams.stage, Stage::HandOver(0));
    teams.take_keys(CURRENT);
    assert_eq!(teams.stage, Stage::Choosing(0));
    teams.decide(None);
    assert_eq!(teams.stage, Stage::HandOver(1));
    assert!(teams.decisions().is_empty(), "nothing to see before all have chosen");
    teams.take_keys(CURRENT);
    teams.decide(None);
    assert_eq!((&teams.stage, teams.decisions().len()), (&Stage::Reveal, 2));
    teams.go_on(&events(), 1);
    assert_eq!(teams.stage, Stage::Debrief);
}

#[test]
fn a_second_round_starts_from_the_first_in_the_world_of_the_card() {
    let mut teams = started(2);
    let chosen = Decision { training: Training::Double, ..CURRENT };
    teams.take_keys(CURRENT);
    teams.draft = Some(chosen);
    teams.decide(None);
    teams.take_keys(CURRENT);
    teams.decide(None);
    teams.go_on(&events(), 1);
    teams.pick(&events()[2]);
    assert_eq!(teams.card(), Some("three"));
    teams.play_card();
    teams.take_keys(CURRENT);
    assert_eq!((teams.round(), teams.draft, teams.card()), (2, Some(chosen), Some("three")));
    assert_eq!(teams.decisions()[0], (0, chosen), "the last round that all finished");
}

#[test]
fn a_seed_draws_the_same_cards_and_none_twice() {
    let drawn = |seed: u64, mut events: Vec<Event>| {
        let mut teams = started(4);
        let mut cards = Vec::new();
        for _ in 0..3 {
            play_round(&mut teams);
            teams.go_on(&events, seed);
            cards.push(teams.card().unwrap_or_default().to_owned());
            teams.play_card();
            events.reverse();
        }
        cards
    };
    let cards = drawn(7, events());
    assert_eq!(cards, drawn(7, events().into_iter().rev().collect()));
    let mut different = cards.clone();
    different.sort();
    different.dedup();
    assert_eq!(different.len(), 3, "{cards:?}");
}

#[test]
fn without_events_the_next_round_follows_at_once() {
    let mut teams = started(2);
    play_round(&mut teams);
    teams.go_on(&[], 1);
    assert_eq!((&teams.stage, teams.round(), teams.card()), (&Stage::HandOver(0), 2, None));
}

#[test]
fn who_predicts_is_not_done_without() {
    let mut teams = started(1);
    teams.rules.figures = FiguresRule::Predicted;
    teams.take_keys(CURRENT);
    teams.decide(None);
    assert_eq!(teams.stage, Stage::Choosing(0));
    teams.decide(Some(Prediction::Range { low: 300.0, high: 500.0 }));
    assert_eq!((&teams.stage, teams.is_sound()), (&Stage::HandOver(1), true));
    teams.rules.figures = FiguresRule::Hidden;
    assert!(!teams.is_sound(), "nobody predicts where that was not agreed");
}

#[test]
fn on_their_own_devices_all_choose_at_once_and_some_come_late() {
    let mut teams = Teams::new(Rules { devices: Devices::Own, rounds: 2, ..Rules::default() });
    teams.start();
    assert_eq!([teams.join("Noord"), teams.join("Zuid")], [Some(0), Some(1)]);
    assert_eq!(teams.join("NOORD"), None);
    teams.reveal();
    assert_eq!(teams.stage, Stage::Gathering, "nobody sent anything");
    let turn = |team| Turn { team, decision: CURRENT, prediction: None };
    assert!(teams.send(turn(1)) && teams.send(turn(1)) && !teams.send(turn(2)));
    assert!(teams.is_sound() && teams.has_sent(1) && !teams.has_sent(0) && teams.decisions().is_empty());
    teams.reveal();
    assert_eq!((teams.decisions(), teams.join("West")), (vec![(1, CURRENT)], Some(2)));
    assert!(!teams.send(turn(2)), "what lies on the table stays");
    teams.go_on(&[], 1);
    assert!(teams.send(turn(2)) && teams.is_sound());
    assert_eq!((teams.previous(1), teams.previous(0)), (Some(CURRENT), None));
}

#[test]
fn what_the_group_goes_on_with_is_where_all_begin() {
    let mut teams = started(2);
    teams.take_keys(CURRENT);
    teams.decide(None);
    teams.take_keys(CURRENT);
    let other = Decision { training: Training::Double, ..CURRENT };
    teams.draft = Some(other);
    teams.follow(Some(0));
    assert_eq!(teams.rounds[0].followed, None, "not before all lies on the table");
    teams.decide(None);
    teams.follow(Some(7));
    assert_eq!(teams.rounds[0].followed, None, "nobody of that name chose");
    teams.follow(Some(1));
    teams.go_on(&[], 1);
    assert!(teams.is_sound());
    assert_eq!((teams.previous(0), teams.previous(1)), (Some(other), Some(other)));
    assert_eq!(teams.follows(), Some(1));
}

#[test]
fn nothing_starts_with_one_team() {
    let mut teams = Teams::new(Rules { names: vec!["Noord".to_owned()], ..Rules::default() });
    teams.start();
    assert_eq!(teams.stage, Stage::Setup);
}
