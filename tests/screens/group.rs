//! What a session with many participants looks like: more than fit side by side.

use crate::dump;
use crate::explorer::Explorer;
use crate::snapshots::{check, look};
use speelveld::controls::key::Key;
use speelveld::domain::limit::Limit;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::prediction::Prediction;
use speelveld::domain::scenario::Decision;
use speelveld::domain::stack::Layer;
use speelveld::language::Language;
use speelveld::report::{Format, personal, screen, written};
use speelveld::workspace::exploration::Exploration;
use speelveld::workspace::progress::Progress;
use speelveld::workspace::rounds::{Note, Round, Turn};
use speelveld::workspace::team_rules::{Devices, FiguresRule, Rules};
use speelveld::workspace::teams::{Stage, Teams};

const NAMES: [&str; 16] = [
    "Amersfoort",
    "Baarn",
    "Bunnik",
    "De Bilt",
    "Eemnes",
    "Houten",
    "IJsselstein",
    "Leusden",
    "Lopik",
    "Montfoort",
    "Nieuwegein",
    "Oudewater",
    "Renswoude",
    "Rhenen",
    "Soest",
    "Utrechtse Heuvelrug",
];

/// What a participant chooses: a direction, of which some change one layer.
fn decision(place: usize) -> Decision {
    let library = Explorer::library();
    let directions = &library.directions;
    let of = |place: usize| directions[place % directions.len()].decision;
    let mut decision = of(place * 3 / 4);
    if place % 3 == 1 {
        let layer = Layer::ALL[place % Layer::ALL.len()];
        decision.choices[layer] = of(place + 5).choices[layer];
    }
    decision
}

/// So many participants after a round, with what they predicted.
fn played(count: usize, stage: Stage) -> Exploration {
    let library = Explorer::library();
    let names: Vec<String> = (0..count)
        .map(|place| NAMES.get(place).map_or_else(|| format!("Deelnemer {place}"), |name| (*name).to_owned()))
        .collect();
    let limits = vec![
        Limit { outcome: Outcome::Cost, amount: 450.0, futures: 80 },
        Limit { outcome: Outcome::Unfilled, amount: 0.2, futures: 60 },
    ];
    let rules = Rules {
        names,
        limits,
        rounds: 1,
        figures: FiguresRule::Predicted,
        devices: Devices::Own,
        ..Rules::default()
    };
    let turn = |place: usize| {
        let middle = 150.0 + 35.0 * (place % 13) as f64;
        let half = 20.0 + 30.0 * (place % 5) as f64;
        let prediction = Some(Prediction::Range { low: (middle - half).max(0.0), high: middle + half });
        Turn { team: place, decision: decision(place), prediction }
    };
    let rounds = vec![Round { turns: (0..count).map(turn).collect(), ..Round::default() }];
    let teams = Teams { rounds, stage, ..Teams::new(rules) };
    let case = library.case("logistics").expect("a shipped case");
    let progress = Some(Progress::Teams(teams));
    Exploration { futures: 2_000, progress, ..Exploration::of(&library, case, "utrecht") }
}

#[test]
fn sixteen_participants() {
    for language in Language::ALL {
        let mut explorer = Explorer::on(language, &played(16, Stage::Reveal));
        look("group_choices", &explorer.session);
        explorer.press(&[Key::Char('s')]);
        look("group_predictions", &explorer.session);
        explorer.press(&[Key::Char('s')]);
        look("group_outcomes", &explorer.session);
        explorer.press(&[Key::Char('s')]);
        look("group_disagreement", &explorer.session);
    }
}

#[test]
fn who_they_are_is_told_on_request() {
    let mut explorer = Explorer::on(Language::English, &played(16, Stage::Reveal));
    assert!(!dump::text(&explorer.session, 120, 60).contains("Renswoude"));
    explorer.press(&[Key::Char('a')]);
    check("group_who", Language::English, &dump::text(&explorer.session, 80, 24));
    explorer.press(&[Key::Char('a')]);
    assert!(!dump::text(&explorer.session, 120, 60).contains("Renswoude"));
}

#[test]
fn a_page_of_ones_own_tells_of_others_counts_only() {
    for language in Language::ALL {
        let mut kept = played(16, Stage::Debrief);
        if let Some(Progress::Teams(teams)) = &mut kept.progress {
            teams.notes.push(Note { round: 1, team: Some(3), text: "geheim van De Bilt".to_owned() });
        }
        let explorer = Explorer::on(language, &kept);
        let page = personal::page(&explorer.session, 4).expect("the debrief, with all figures");
        let text = written(language, &page, Format::Markdown);
        let others = NAMES.iter().enumerate().filter(|(place, _)| *place != 4);
        for (_, other) in others {
            assert!(!text.contains(other), "{other} stands on the page of {}: {text}", NAMES[4]);
        }
        assert!(text.contains(NAMES[4]) && !text.contains("geheim"), "{text}");
        check("group_page", language, &text);
        let debrief = screen::debrief(&explorer.session).expect("the debrief");
        let text = written(language, &debrief, Format::Markdown);
        assert!(NAMES.iter().all(|name| text.contains(name)) && text.contains("geheim"), "{text}");
    }
}
