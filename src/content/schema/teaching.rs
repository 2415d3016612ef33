//! The shape of what is kept of a lesson.

use super::shape::{Shape, Table};
use super::values::{some_words, text, whole, word};
use crate::content::diagnosis::problem::Need;
use crate::content::exploration::EVENT_KINDS;
use crate::content::reading::bounds;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::scenario::Training;
use crate::domain::stack::Layer;

pub fn shape() -> Table {
    Table::default()
        .with("id", Shape::Value(Need::Id))
        .with("step", whole(bounds::LESSON_STEP))
        .may("log", Shape::Tables(entry()))
}

fn entry() -> Table {
    let of_scenario = || Table::default().with("scenario", text());
    let (number, numbers) = (|| Shape::Value(Need::Decimal), || Shape::Value(Need::Numbers));
    let chosen = of_scenario().with("layer", word::<Layer>()).with("choice", Shape::Value(Need::Choice));
    let trained = of_scenario().with("level", word::<Training>());
    let range = of_scenario().with("outcome", word::<Outcome>()).with("low", number()).with("high", number());
    let better = of_scenario()
        .with("one", text())
        .with("other", text())
        .with("outcome", word::<Outcome>())
        .with("confidence", number());
    let competences = some_words::<Competence>;
    let rank = of_scenario().with("competences", competences()).with("ranked", competences());
    let figure = Table::default().with("value", number()).with("dots", numbers());
    let shares = Table::default().with("better-in", numbers()).may("scenario", text());
    let short = Table::default().with("competences", competences()).with("fte", numbers());
    Table { one_of: EVENT_KINDS.to_vec(), ..Table::default() }
        .may("step", text())
        .may("done", Shape::Value(Need::Truth))
        .may("chosen", Shape::Table(chosen))
        .may("trained", Shape::Table(trained))
        .may("range", Shape::Table(range))
        .may("better", Shape::Table(better))
        .may("rank", Shape::Table(rank))
        .may("figure", Shape::Table(figure))
        .may("shares", Shape::Table(shares))
        .may("short", Shape::Table(short))
        .may("noted", text())
}
