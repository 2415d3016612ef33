//! Sight: what a participant may see of a session with teams.

use crate::summary::survey::Aims;
use crate::workspace::exploration::Exploration;
use crate::workspace::position::Position;
use crate::workspace::progress::Progress;
use crate::workspace::rounds::{Note, Round};
use crate::workspace::teams::Teams;

/// The exploration that a participant may see: what lies on the table, and of the present round only his own.
pub fn seen_by(exploration: &Exploration, place: usize) -> Exploration {
    let Some(Progress::Teams(teams)) = &exploration.progress else { return exploration.to_share() };
    let open = teams.rounds.last().filter(|_| teams.finished().len() < teams.rounds.len());
    let own = open.map(|round| Round {
        card: round.card.clone(),
        turns: round.turn_of(place).cloned().into_iter().collect(),
        followed: None,
    });
    let is_own = |note: &&Note| note.team == Some(place);
    let seen = Teams {
        rules: teams.rules.clone(),
        rounds: teams.finished().iter().cloned().chain(own).collect(),
        stage: teams.stage.clone(),
        draft: None,
        notes: teams.notes.iter().filter(is_own).cloned().collect(),
    };
    // What is done now is first of all that lies on the screens; the rest follows from the rounds.
    let scenarios = exploration.scenarios.iter().take(1).cloned().collect();
    let progress = Some(Progress::Teams(seen));
    Exploration {
        scenarios,
        baseline: 0,
        position: Position::start(1),
        worlds: Vec::new(),
        aims: Aims::default(),
        progress,
        ..exploration.to_share()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::file::shipped_files;
    use crate::content::library::read_library;
    use crate::domain::choice::Choice;
    use crate::domain::prediction::Prediction;
    use crate::domain::scenario::Decision;
    use crate::domain::stack::PerLayer;
    use crate::workspace::rounds::Turn;
    use crate::workspace::team_rules::{Devices, FiguresRule, Rules};
    use crate::workspace::teams::Stage;

    const BUILD: Decision = Decision::of(PerLayer([Choice::BUILD; 5]));

    fn turn(team: usize, low: f64) -> Turn {
        Turn { team, decision: BUILD, prediction: Some(Prediction::Range { low, high: low + 1.0 }) }
    }

    fn exploration(teams: &Teams) -> Exploration {
        let library = read_library(&shipped_files()).library.expect("the shipped content can be read");
        let start = Exploration::of(&library, &library.cases[0], &library.organisations[0].id);
        Exploration { progress: Some(Progress::Teams(teams.clone())), ..start }
    }

    fn teams(stage: Stage) -> Teams {
        let names = ["Noord", "Zuid", "West"].map(str::to_owned).into();
        let rules = Rules {
            names,
            devices: Devices::Own,
            figures: FiguresRule::Predicted,
            rounds: 3,
            ..Rules::default()
        };
        let first = Round { turns: vec![turn(0, 100.0), turn(1, 200.0)], ..Round::default() };
        let second = Round {
            card: Some("calm".to_owned()),
            turns: vec![turn(0, 300.0), turn(1, 400.0), turn(2, 500.0)],
            followed: None,
        };
        Teams { rounds: vec![first, second], stage, ..Teams::new(rules) }
    }

    /// Whatever another does in a round that is open, and whatever the trainer notes, what one sees stays the same.
    #[test]
    fn nothing_that_is_hidden_makes_a_difference_in_any_stage() {
        for stage in [Stage::Gathering, Stage::Reveal, Stage::Card("calm".to_owned()), Stage::Debrief] {
            let teams = teams(stage.clone());
            assert!(teams.is_sound(), "{stage:?}");
            let seen = seen_by(&exploration(&teams), 1);
            let mut others = teams.clone();
            others.note("Zuid is onrustig");
            others.note_of(2, "van West");
            if stage == Stage::Gathering {
                others.rounds[1].turns = vec![turn(0, 7.0), turn(1, 400.0)];
            }
            assert_eq!(seen_by(&exploration(&others), 1), seen, "{stage:?}");
            let mut own = teams.clone();
            own.note_of(1, "van Zuid");
            assert_ne!(seen_by(&exploration(&own), 1), seen, "{stage:?}");
            let Some(Progress::Teams(told)) = seen.progress else { panic!("no session") };
            assert!(told.is_sound(), "{stage:?}");
            assert!(seen.position.focus.scenario < seen.scenarios.len(), "{stage:?}: it could not be read");
            assert_eq!(told.finished(), teams.finished(), "{stage:?}");
        }
    }
}
