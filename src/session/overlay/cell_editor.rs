//! Cell editor: every choice for one cell, with what each would change and why some are refused.

use crate::domain::case::Case;
use crate::domain::choice::{Choice, Refusal};
use crate::domain::stack::{Layer, Mode, Partners};
use crate::language::Text;
use crate::study::Alternative;
use crate::texts::words;
use std::sync::Arc;

/// The list of choices for one cell.
#[derive(Clone, Debug, PartialEq)]
pub struct CellEditor {
    pub scenario: usize,
    pub layer: Layer,
    /// The choice that is made now.
    pub present: Choice,
    /// The possible choices mode by mode, each mode followed by what is refused.
    pub rows: Vec<CellRow>,
    pub cursor: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub enum CellRow {
    /// A choice that can be made.
    Possible {
        choice: Choice,
        /// What it would change; nothing yet, or nothing because it is the present choice.
        preview: Option<Arc<Alternative>>,
    },
    /// A combination that cannot be made, to be shown dimmed.
    Refused { mode: Mode, partners: Partners, reason: Reason },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It means nothing, in any case.
    Meaningless(Refusal),
    Forbidden(Text),
}

impl CellEditor {
    /// Lists the choices of a layer, the cursor on the present one.
    pub fn new(case: &Case, scenario: usize, layer: Layer, present: Choice) -> Self {
        let rows = rows(case, layer);
        let is_present =
            |row: &CellRow| matches!(row, CellRow::Possible { choice, .. } if *choice == present);
        let cursor = rows.iter().position(is_present).unwrap_or_default();
        Self { scenario, layer, present, rows, cursor }
    }

    /// The choices of which a preview is worth having: all that can be made except the present one, those nearest to the
    /// cursor first.
    pub fn others_from_nearest(&self) -> Vec<Choice> {
        let mut others: Vec<(usize, Choice)> = self
            .rows
            .iter()
            .enumerate()
            .filter_map(|(line, row)| match row {
                CellRow::Possible { choice, .. } if *choice != self.present => {
                    Some((line.abs_diff(self.cursor), *choice))
                }
                _ => None,
            })
            .collect();
        others.sort_by_key(|&(distance, _)| distance);
        others.into_iter().map(|(_, choice)| choice).collect()
    }

    /// Takes what choices would change.
    pub fn take(&mut self, ready: &[Arc<Alternative>]) {
        for row in &mut self.rows {
            if let CellRow::Possible { choice, preview } = row
                && let Some(found) = ready.iter().find(|alternative| alternative.choice == *choice)
            {
                *preview = Some(Arc::clone(found));
            }
        }
    }
}

fn rows(case: &Case, layer: Layer) -> Vec<CellRow> {
    let mut rows = Vec::new();
    for mode in Mode::ALL {
        let choices: Vec<Choice> = Choice::all().into_iter().filter(|choice| choice.mode() == mode).collect();
        let (forbidden, possible): (Vec<_>, Vec<_>) =
            choices.into_iter().partition(|&choice| case.refusal(layer, choice).is_some());
        rows.extend(possible.into_iter().map(|choice| CellRow::Possible { choice, preview: None }));
        rows.extend(forbidden.into_iter().filter_map(|choice| {
            let reason = Reason::Forbidden(words::unfit(&case.refusal(layer, choice)?));
            Some(CellRow::Refused { mode, partners: choice.partners(), reason })
        }));
        rows.extend(meaningless(mode));
    }
    rows
}

/// The combinations that mean nothing, without those that only add partners to one refused for the same reason.
fn meaningless(mode: Mode) -> impl Iterator<Item = CellRow> {
    let refused: Vec<(Partners, Refusal)> = Partners::all_sets()
        .filter_map(|partners| Some((partners, Choice::new(mode, partners).err()?)))
        .collect();
    let smallest = refused.clone().into_iter().filter(move |(partners, refusal)| {
        !refused.iter().any(|(fewer, same)| {
            same == refusal && fewer != partners && fewer.iter().all(|one| partners.contains(one))
        })
    });
    smallest.map(move |(partners, refusal)| CellRow::Refused {
        mode,
        partners,
        reason: Reason::Meaningless(refusal),
    })
}
