//! What a session with teams looks like, stage by stage.

use crate::dump;
use crate::explorer::{Explorer, found};
use crate::snapshots::{check, look};
use speelveld::controls::key::Key;
use speelveld::domain::limit::Limit;
use speelveld::domain::outcome::Outcome;
use speelveld::language::Language;
use speelveld::session::message::{Effect, Message};
use speelveld::study::Study;
use speelveld::workspace::exploration::Exploration;
use speelveld::workspace::progress::Progress;
use speelveld::workspace::team_rules::{FiguresRule, Rules};
use speelveld::workspace::teams::{Stage, Teams};

/// A session with these teams at its start.
fn session(names: &[&str]) -> Exploration {
    let library = Explorer::library();
    let limits = vec![
        Limit { outcome: Outcome::Cost, amount: 450.0, futures: 80 },
        Limit { outcome: Outcome::Unfilled, amount: 0.25, futures: 60 },
    ];
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    let mut teams = Teams::new(Rules { names, limits, ..Rules::default() });
    teams.start();
    let case = library.case("logistics").expect("a shipped case");
    let progress = Some(Progress::Teams(teams));
    Exploration { futures: 2_000, progress, ..Exploration::of(&library, case, "utrecht") }
}

/// Every team has its turn; each chooses another way of doing the services.
fn play_round(explorer: &mut Explorer, teams: usize) {
    for team in 0..teams {
        explorer.press(&[Key::Enter]);
        explorer.press(&vec![Key::Char(' '); team % 4]);
        explorer.press(&[Key::Char('9'), Key::Enter]);
    }
}

#[test]
fn every_stage() {
    for language in Language::ALL {
        let mut explorer = Explorer::on(language, &session(&["Noord", "Zuid", "West"]));
        look("teams_hand_over", &explorer.session);
        explorer.press(&[Key::Enter]);
        look("teams_choosing", &explorer.session);
        explorer.press(&[Key::Char('9')]);
        look("teams_done", &explorer.session);
        explorer.press(&[Key::Enter]);
        for presses in 1..=2 {
            explorer.press(&[Key::Enter]);
            explorer.press(&vec![Key::Char(' '); presses]);
            explorer.press(&[Key::Char('9'), Key::Enter]);
        }
        look("teams_reveal", &explorer.session);
        explorer.press(&[Key::Char('s')]);
        look("teams_disagreement", &explorer.session);
        explorer.press(&[Key::Enter]);
        look("teams_card", &explorer.session);
        explorer.press(&[Key::Enter]);
        play_round(&mut explorer, 3);
        explorer.press(&[Key::Enter]);
        look("teams_debrief", &explorer.session);
    }
}

#[test]
fn predictions() {
    for language in Language::ALL {
        let mut start = session(&["Noord", "Zuid", "West"]);
        if let Some(Progress::Teams(teams)) = &mut start.progress {
            teams.rules.figures = FiguresRule::Predicted;
        }
        let mut explorer = Explorer::on(language, &start);
        for (team, range) in ["300 - 400", "0 - 900", "100 - 150"].into_iter().enumerate() {
            explorer.press(&[Key::Enter]);
            explorer.press(&vec![Key::Char(' '); team]);
            explorer.press(&[Key::Char('9')]);
            if team == 0 {
                look("teams_done_predicting", &explorer.session);
            }
            explorer.press(&[Key::Enter]);
            if team == 0 {
                look("teams_predicting", &explorer.session);
            }
            let typed: Vec<Key> = range.chars().map(Key::Char).collect();
            explorer.press(&typed);
            explorer.press(&[Key::Enter]);
        }
        explorer.press(&[Key::Char('s')]);
        look("teams_predictions", &explorer.session);
        let debrief = speelveld::report::screen::debrief(&explorer.session);
        assert_eq!(debrief, None, "no debrief before the end");
    }
}

#[test]
fn more_teams_than_fit_are_paged() {
    let mut explorer =
        Explorer::on(Language::English, &session(&["A1", "B2", "C3", "D4", "E5", "F6", "G7", "H8"]));
    play_round(&mut explorer, 8);
    explorer.press(&[Key::PageDown, Key::Right, Key::Right]);
    check("teams_eight", Language::English, &dump::text(&explorer.session, 80, 24));
}

#[test]
fn the_rules_are_agreed_on_the_screen() {
    for language in Language::ALL {
        let start = session(&[]);
        let mut explorer = Explorer::on(language, &start);
        explorer.press(&[Key::Down, Key::Down, Key::Down, Key::Down, Key::Right]);
        look("teams_setup", &explorer.session);
    }
}

/// Whoever is quick gets no card before it is known which cards change anything here, and one that does, whatever the seed.
#[test]
fn no_card_is_drawn_that_changes_nothing() {
    let library = Explorer::library();
    let case = library.case("ivri").expect("a shipped case");
    for seed in 1..=8 {
        let progress = session(&["Noord", "Zuid"]).progress;
        let start =
            Exploration { seed, futures: 1_000, progress, ..Exploration::of(&library, case, "utrecht") };
        let mut explorer = Explorer::on(Language::English, &start);
        let stage = |explorer: &Explorer| explorer.session.team_play().expect("teams").teams.stage.clone();
        play_round(&mut explorer, 1);
        explorer.press(&[Key::Enter, Key::Char(' '), Key::Char('9')]);
        let mut study = Study::new(Explorer::library());
        let mut answered = |explorer: &mut Explorer, effects: Vec<Effect>| {
            let mut more = Vec::new();
            for effect in effects {
                let Effect::Ask { generation, request } = effect else { continue };
                let finding = found(&mut study, &request).expect("an answer");
                more.extend(explorer.session.update(Message::Answered { generation, finding }));
            }
            more
        };
        let asked = explorer.session.update(Message::Key(Key::Enter));
        let weighing = answered(&mut explorer, asked);
        let _ = explorer.session.update(Message::Key(Key::Enter));
        assert_eq!(stage(&explorer), Stage::Reveal, "the cards were not weighed yet");
        let _ = answered(&mut explorer, weighing);
        let Stage::Card(card) = stage(&explorer) else { panic!("{:?}", stage(&explorer)) };
        let moved = explorer.session.team_play().and_then(|play| play.weight(&card)).unwrap_or_default();
        assert!(!moved.is_empty(), "{card} changes nothing with seed {seed}");
    }
}
