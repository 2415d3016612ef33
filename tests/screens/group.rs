//! What a session with many participants looks like: more than fit side by side.

use crate::dump;
use crate::explorer::Explorer;
use crate::snapshots::look;
use speelveld::controls::key::Key;
use speelveld::domain::limit::Limit;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::prediction::Prediction;
use speelveld::domain::scenario::Decision;
use speelveld::domain::stack::Layer;
use speelveld::language::Language;
use speelveld::workspace::exploration::Exploration;
use speelveld::workspace::progress::Progress;
use speelveld::workspace::rounds::{Round, Turn};
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
    let rounds = vec![Round { card: None, turns: (0..count).map(turn).collect() }];
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
#[ignore]
fn try_it() {
    for language in Language::ALL {
        let mut explorer = Explorer::on(language, &played(16, Stage::Reveal));
        for _ in 0..4 {
            println!("{}", dump::text(&explorer.session, 80, 70));
            println!("{}", dump::text(&explorer.session, 120, 36));
            explorer.press(&[Key::Char('s')]);
        }
        explorer.press(&[Key::Char('w')]);
        println!("{}", dump::text(&explorer.session, 80, 50));
        explorer.press(&[Key::Char('s'), Key::Char('s')]);
        println!("{}", dump::text(&explorer.session, 200, 50));
        let explorer = Explorer::on(language, &played(60, Stage::Debrief));
        println!("{}", dump::text(&explorer.session, 80, 400));
    }
}

#[test]
#[ignore]
fn time_it() {
    use speelveld::study::{Flow, Study};
    for count in [16, 60] {
        let exploration = played(count, Stage::Reveal);
        let mut start = exploration;
        start.futures = 10_000;
        let explorer = Explorer::on(Language::English, &{
            let mut s = start.clone();
            s.futures = 1000;
            s
        });
        let mut question = explorer.session.question();
        question.futures = 10_000;
        let space: Vec<Decision> = (0..count)
            .map(|place| {
                let mut one = decision(place);
                let layer = Layer::ALL[place % 5];
                one.choices[layer] = decision(place * 7 + 3).choices[layer];
                let layer = Layer::ALL[(place + 2) % 5];
                one.choices[layer] = decision(place * 5 + 1).choices[layer];
                one
            })
            .collect();
        for (scenario, decision) in question.scenarios.iter_mut().zip(space) {
            scenario.decision = decision;
        }
        let mut different: Vec<_> =
            question.scenarios.iter().map(|one| format!("{:?}", one.decision)).collect();
        different.sort();
        different.dedup();
        let mut study = Study::new(Explorer::library());
        let begin = std::time::Instant::now();
        let mut last = begin;
        study.compare(&question, &mut |some| {
            println!("{count} preview {} {:?}", some.manifest.futures, last.elapsed());
            last = std::time::Instant::now();
            Flow::Continue
        });
        println!(
            "{count} ({} different) whole {:?}, last step {:?}",
            different.len(),
            begin.elapsed(),
            last.elapsed()
        );
        let begin = std::time::Instant::now();
        dump::text(&explorer.session, 120, 36);
        println!("draw {:?}", begin.elapsed());
        let mut explorer = explorer;
        for key in [
            Key::Char('s'),
            Key::Char('s'),
            Key::Char('s'),
            Key::Char('1'),
            Key::Char('2'),
            Key::Char('3'),
            Key::Char('4'),
            Key::Char('5'),
        ] {
            explorer.press(&[key]);
            let begin = std::time::Instant::now();
            dump::text(&explorer.session, 120, 36);
            println!("draw after {key:?} {:?}", begin.elapsed());
        }
    }
}
