//! The stack as a stack: services on top, hard infrastructure at the bottom, then training and extra staff; a cell per scenario.

use crate::domain::scenario::{Decision, Lever};
use crate::language::Language;
use crate::texts::{frame, words};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StackRow {
    pub row: Lever,
    /// Its name, numbered from the bottom up.
    pub label: String,
    pub short_label: String,
    pub cells: Vec<StackCell>,
    /// Does no scenario make use of it?
    pub is_unused: bool,
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
    let row = |row: Lever| {
        let cells = decisions.iter().map(|decision| StackCell {
            forms: forms(language, decision, row),
            is_changed: base.is_some_and(|base| base.with(row, decision) != *base),
        });
        StackRow {
            row,
            label: label(language, row),
            short_label: short_label(language, row),
            cells: cells.collect(),
            is_unused: row == Lever::ExtraStaff && decisions.iter().all(|decision| decision.extra.is_none()),
        }
    };
    Lever::ALL.into_iter().map(row).collect()
}

/// The name of a row; a layer is numbered from the bottom up.
pub fn label(language: Language, row: Lever) -> String {
    numbered(row, name(language, row))
}

/// The same in few letters.
pub fn short_label(language: Language, row: Lever) -> String {
    numbered(row, short_name(language, row))
}

/// The name of a lever without a number.
pub const fn name(language: Language, lever: Lever) -> &'static str {
    match lever {
        Lever::Layer(layer) => layer.name(language),
        Lever::Training => frame::training(language),
        Lever::ExtraStaff => frame::extra_staff(language),
    }
}

pub const fn short_name(language: Language, lever: Lever) -> &'static str {
    match lever {
        Lever::Layer(layer) => layer.short(language),
        Lever::Training | Lever::ExtraStaff => name(language, lever),
    }
}

fn numbered(row: Lever, name: &str) -> String {
    match row {
        Lever::Layer(layer) => format!("{} {name}", layer.index() + 1),
        Lever::Training | Lever::ExtraStaff => name.to_owned(),
    }
}

/// What a decision says on a lever, in full words.
pub fn chosen(language: Language, decision: &Decision, lever: Lever) -> String {
    match lever {
        Lever::Layer(layer) => words::choice(language, decision.choices[layer]),
        Lever::Training => decision.training.name(language).to_owned(),
        Lever::ExtraStaff => words::extra_staff(language, decision.extra),
    }
}

/// The same, the longest form first.
pub fn forms(language: Language, decision: &Decision, lever: Lever) -> Vec<String> {
    match lever {
        Lever::Layer(layer) => words::choice_forms(language, decision.choices[layer]).to_vec(),
        Lever::Training => vec![decision.training.name(language).to_owned()],
        Lever::ExtraStaff => words::extra_staff_forms(language, decision.extra),
    }
}
