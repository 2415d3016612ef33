//! The shape of a lesson.

use super::shape::{Shape, Table};
use super::values::{bilingual, some_words, text, whole, word, word_of};
use crate::content::diagnosis::problem::Need;
use crate::content::reading::bounds;
use crate::content::reading::listed::List;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::scenario::Training;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::workspace::step_kind::StepKind;

/// What a file with a lesson may hold.
pub fn shape() -> Table {
    let goal = Table::default()
        .with("text", bilingual())
        .with("competences", some_words::<Competence>())
        .with("reflection", bilingual());
    let hidden =
        Table::default().with("outcomes", some_words::<Outcome>()).may("from", text()).with("until", text());
    Table::default()
        .with("id", Shape::Value(Need::Id))
        .with("order", whole(bounds::ORDER))
        .with("name", bilingual())
        .with("about", bilingual())
        .with("audience", bilingual())
        .with("minutes", whole(bounds::LESSON_MINUTES))
        .with("goals", Shape::Tables(goal))
        .may("prepare", Shape::Tables(in_both_languages()))
        .with("debrief", Shape::Tables(in_both_languages()))
        .with("start", Shape::Table(start()))
        .with("steps", Shape::Tables(step()))
        .may("hidden", Shape::Tables(hidden))
}

fn in_both_languages() -> Table {
    Table::default().with("nl", text()).with("en", text())
}

fn start() -> Table {
    let choices = Layer::ALL
        .into_iter()
        .fold(Table::default(), |table, layer| table.may(layer.id(), Shape::Value(Need::Choice)));
    let scenario = Table::default()
        .may("name", Shape::Name)
        .may("direction", word_of(List::Direction))
        .may("training", word::<Training>())
        .may("choices", Shape::Table(choices));
    Table::default()
        .with("case", word_of(List::Case))
        .with("organisation", word_of(List::Organisation))
        .with("scenarios", Shape::Tables(scenario))
        .may("baseline", text())
}

fn step() -> Table {
    Table::default()
        .with("id", Shape::Value(Need::Id))
        .with("kind", word::<StepKind>())
        .with("minutes", whole(bounds::LESSON_MINUTES))
        .with("goal", bilingual())
        .with("text", bilingual())
        .may("keys", Shape::Value(Need::Texts))
        .may("play", Shape::Value(Need::Texts))
        .may("done", Shape::Table(done()))
        .may("case", word_of(List::Case))
        .may("predict", Shape::Table(predict()))
        .may("example", text())
        .may("reveals", Shape::Value(Need::Texts))
        .may("ask", bilingual())
        .may("insight", bilingual())
}

fn done() -> Table {
    let chosen = Table { any_of: vec!["mode", "partner"], ..Table::default() }
        .with("scenario", text())
        .with("layer", word::<Layer>())
        .may("mode", word::<Mode>())
        .may("partner", word::<Partner>());
    let trained = Table::default().with("scenario", text()).with("level", word::<Training>());
    let follows = Table::default().with("scenario", text()).with("direction", word_of(List::Direction));
    let better = Table::default()
        .with("scenario", text())
        .with("than", text())
        .with("outcome", word::<Outcome>())
        .with("in-more-than", whole(bounds::FUTURES_OF_100));
    let any_of = vec!["screen", "command", "chosen", "trained", "follows", "better"];
    Table { any_of, ..Table::default() }
        .may("screen", text())
        .may("command", word_of(List::Command))
        .may("chosen", Shape::Table(chosen))
        .may("trained", Shape::Table(trained))
        .may("follows", Shape::Table(follows))
        .may("better", Shape::Table(better))
}

fn predict() -> Table {
    let range = Table::default().with("scenario", text()).with("outcome", word::<Outcome>());
    let better =
        Table::default().with("one", text()).with("other", text()).with("outcome", word::<Outcome>());
    let rank = Table::default().with("scenario", text()).with("competences", some_words::<Competence>());
    Table { one_of: vec!["range", "better", "rank"], ..Table::default() }
        .may("range", Shape::Table(range))
        .may("better", Shape::Table(better))
        .may("rank", Shape::Table(rank))
}
