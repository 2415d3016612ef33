//! Reveal: all choices on the table, side by side: what each is good at, and whether the limits were kept.

use super::board::{Block, Cell, Fit, Row, Table, Tone};
use super::limits;
use super::ranks::{Rank, Ranks};
use crate::domain::outcome::{Measure, Outcome};
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::texts::teams as texts;
use crate::view::formatting::{Step, measure_listed, money};
use crate::view::options::ScoreOptions;
use crate::view::scorecard::{ScoreRow, scorecard};

/// The names of the teams of a comparison.
pub fn names(language: Language, comparison: &Comparison) -> Vec<String> {
    let name =
        |column: &crate::summary::comparison::Column| column.scenario.name.in_language(language).to_owned();
    comparison.columns.iter().map(name).collect()
}

/// What a measure is called inside a sentence, without its unit.
pub fn name(language: Language, measure: Measure, budget: f64) -> String {
    measure_listed(language, measure, Some(budget))
}

/// All figures side by side, with what each team's choice is good at.
pub fn reveal(language: Language, comparison: &Comparison, budget: f64) -> Vec<Block> {
    let heads = names(language, comparison);
    let mut blocks = vec![Block::Heading(texts::good_at(language).to_owned())];
    blocks.extend(good_at(language, comparison, budget).into_iter().map(Block::Item));
    blocks.push(Block::Text(texts::no_single_score(language).to_owned()));
    let futures = comparison.manifest.futures;
    if !comparison.limits.is_empty() {
        blocks.push(Block::Heading(texts::limits(language).to_owned()));
        if comparison.limits.iter().any(|kept| kept.limit.outcome == Outcome::Cost) {
            let budget = money(language, budget, Step::ONE);
            blocks.push(Block::Text(texts::limits_and_budget(language, &budget)));
        }
        blocks.push(Block::Table(Table {
            caption: texts::limits(language).to_owned(),
            heads: heads.clone(),
            rows: comparison.limits.iter().map(|kept| limits::row(language, kept, futures)).collect(),
            fit: Fit::AlongRow,
        }));
    }
    blocks.push(Block::Heading(texts::outcomes(language).to_owned()));
    blocks.push(Block::Table(figures(language, comparison, budget, heads)));
    blocks
}

/// One sentence for each team: on what it is best, on what no other is really better, and nothing that adds them up.
pub fn good_at(language: Language, comparison: &Comparison, budget: f64) -> Vec<String> {
    let decided: Vec<Ranks> = Measure::all()
        .map(|measure| Ranks::of(comparison, measure))
        .filter(|ranks| !ranks.is_open())
        .collect();
    let with = |team: usize, rank: Rank| -> String {
        let found = decided.iter().filter(|ranks| ranks.ranks.get(team) == Some(&rank));
        found.map(|ranks| name(language, ranks.measure, budget)).collect::<Vec<_>>().join(", ")
    };
    let names = names(language, comparison).into_iter().enumerate();
    names
        .map(|(team, name)| {
            let (best, level) = (with(team, Rank::Best), with(team, Rank::Level));
            match (best.is_empty(), level.is_empty()) {
                (false, false) => texts::best_and_level(language, &name, &best, &level),
                (false, true) => texts::best(language, &name, &best),
                (true, false) => texts::level(language, &name, &level),
                (true, true) if decided.is_empty() => texts::no_difference(language, &name),
                (true, true) => texts::nowhere_best(language, &name),
            }
        })
        .collect()
}

fn figures(language: Language, comparison: &Comparison, budget: f64, heads: Vec<String>) -> Table {
    let options =
        ScoreOptions { baseline: 0, as_differences: false, language, budget, hidden: Default::default() };
    let card = scorecard(comparison, &options);
    let rows = Measure::all().zip(card.rows.into_iter().chain(card.more)).map(|(measure, row)| {
        let ranks = Ranks::of(comparison, measure);
        figure_row(language, &ranks, row)
    });
    Table { caption: texts::outcomes(language).to_owned(), heads, rows: rows.collect(), fit: Fit::AlongRow }
}

fn figure_row(language: Language, ranks: &Ranks, row: ScoreRow) -> Row {
    let cells = row.cells.into_iter().zip(&ranks.ranks).map(|(cell, rank)| {
        let (word, tone) = match rank {
            _ if ranks.is_open() => ("", Tone::Plain),
            Rank::Best => (texts::word_best(language), Tone::Good),
            Rank::Level => (texts::word_level(language), Tone::Plain),
            Rank::Behind => ("", Tone::Dim),
        };
        let marked = |text: String| if word.is_empty() { text } else { format!("{text} · {word}") };
        let range = cell.range.map(|range| format!("{} ({range})", cell.main));
        let forms = range.into_iter().map(marked).chain([marked(cell.main.clone()), cell.main.clone()]);
        Cell { forms: forms.collect(), tone }
    });
    let cells = cells.collect();
    let short = row.measure.figure.short.in_language(language).to_owned();
    Row::of(vec![row.label, short], cells)
}
