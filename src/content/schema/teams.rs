//! The shape of how far a session with teams is.

use super::shape::{Shape, Table};
use super::values::{text, whole, word};
use crate::content::diagnosis::problem::Need;
use crate::domain::scenario::Training;
use crate::domain::stack::Layer;
use crate::workspace::team_rules::{FiguresRule, MOST_MINUTES, MOST_ROUNDS, MOST_TEAMS};
use crate::workspace::teams::StageKind;

/// What the table `[teams]` of an exploration may hold.
pub fn shape() -> Table {
    let rounds = i64::try_from(MOST_ROUNDS).unwrap_or(i64::MAX);
    let teams = i64::try_from(MOST_TEAMS).unwrap_or(i64::MAX);
    let end = || Shape::Value(Need::Decimal);
    let predicted = Shape::Table(Table::default().with("low", end()).with("high", end()));
    let turn = decision().may("predicted", predicted);
    let round = Table::default().may("card", text()).may("decision", Shape::Tables(turn));
    let note = Table::default().with("round", whole(0..=rounds)).with("text", text());
    Table::default()
        .with("names", Shape::Value(Need::Texts))
        .may("limits", Shape::Value(Need::Texts))
        .with("rounds", whole(1..=rounds))
        .with("minutes", whole(0..=i64::from(MOST_MINUTES)))
        .with("figures", word::<FiguresRule>())
        .with("stage", word::<StageKind>())
        .may("turn", whole(1..=teams))
        .may("card", text())
        .may("draft", Shape::Table(decision()))
        .may("round", Shape::Tables(round))
        .may("note", Shape::Tables(note))
}

fn decision() -> Table {
    let choices = Layer::ALL
        .into_iter()
        .fold(Table::default(), |table, layer| table.with(layer.id(), Shape::Value(Need::Choice)));
    Table::default().may("training", word::<Training>()).with("choices", Shape::Table(choices))
}
