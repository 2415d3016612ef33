//! The stack as a stack: services on top, hard infrastructure at the bottom, then training; a cell per scenario.

use crate::domain::scenario::Decision;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::session::screen::Row;
use crate::texts::{frame, words};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackRow {
    pub row: Row,
    /// Its name, numbered from the bottom up.
    pub label: String,
    pub short_label: String,
    pub cells: Vec<StackCell>,
}

/// What one scenario chooses on a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackCell {
    /// The choice in words, the longest form first.
    pub forms: Vec<String>,
    pub is_changed: bool,
}

/// The rows of the stack for these decisions.
pub fn rows(language: Language, decisions: &[Decision], baseline: usize) -> Vec<StackRow> {
    let base = decisions.get(baseline);
    let row = |row: Row| {
        let cells = decisions.iter().map(|decision| StackCell {
            forms: forms(language, decision, row),
            is_changed: base.is_some_and(|base| differs(base, decision, row)),
        });
        StackRow {
            row,
            label: label(language, row),
            short_label: short_label(language, row),
            cells: cells.collect(),
        }
    };
    Row::ALL.into_iter().map(row).collect()
}

/// The name of a row, numbered from the bottom up.
pub fn label(language: Language, row: Row) -> String {
    match row {
        Row::Layer(layer) => numbered(layer, layer.name(language)),
        Row::Training => frame::training(language).to_owned(),
    }
}

fn short_label(language: Language, row: Row) -> String {
    match row {
        Row::Layer(layer) => numbered(layer, layer.short(language)),
        Row::Training => frame::training(language).to_owned(),
    }
}

fn numbered(layer: Layer, name: &str) -> String {
    format!("{} {name}", layer.index() + 1)
}

fn forms(language: Language, decision: &Decision, row: Row) -> Vec<String> {
    match row {
        Row::Layer(layer) => words::choice_forms(language, decision.choices[layer]).to_vec(),
        Row::Training => vec![decision.training.name(language).to_owned()],
    }
}

fn differs(base: &Decision, other: &Decision, row: Row) -> bool {
    match row {
        Row::Layer(layer) => base.choices[layer] != other.choices[layer],
        Row::Training => base.training != other.training,
    }
}
