//! Cell editor: all that can be decided in one cell, with what each would change and why some is refused.

use crate::domain::case::Case;
use crate::domain::choice::{Choice, Refusal};
use crate::domain::people::Competence;
use crate::domain::scenario::{Decision, ExtraStaff, Lever, Training};
use crate::domain::stack::{Layer, Mode, Partners};
use crate::language::Text;
use crate::study::Alternative;
use crate::texts::words;
use std::sync::Arc;

/// The list of what can be decided in one cell.
#[derive(Clone, Debug, PartialEq)]
pub struct CellEditor {
    pub edited: Edited,
    pub lever: Lever,
    /// What is decided now.
    pub present: Decision,
    /// Of a layer the possible choices mode by mode, and then what is refused.
    pub rows: Vec<CellRow>,
    pub cursor: usize,
}

/// Whose cell it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edited {
    /// Of a scenario of the case, by its place.
    Scenario(usize),
    /// Of a portfolio by its place: of one of its cases, or of the organisation as a whole.
    Portfolio { column: usize, case: Option<usize> },
}

impl Edited {
    /// Place of the scenario or portfolio.
    pub const fn column(self) -> usize {
        match self {
            Self::Scenario(column) | Self::Portfolio { column, .. } => column,
        }
    }

    /// Is it of all cases together?
    pub const fn is_of_whole(self) -> bool {
        matches!(self, Self::Portfolio { case: None, .. })
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum CellRow {
    /// A decision that can be taken, other than the present one on this lever alone.
    Possible {
        decision: Decision,
        /// What it would change; nothing yet, or nothing because it is the present decision.
        preview: Option<Arc<Alternative>>,
    },
    /// The combinations of a mode that cannot be made, all for this reason; to be shown dimmed.
    Refused { mode: Mode, partners: Vec<Partners>, reason: Reason },
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It means nothing, in any case.
    Meaningless(Refusal),
    Forbidden(Text),
}

impl CellRow {
    const fn possible(decision: Decision) -> Self {
        Self::Possible { decision, preview: None }
    }
}

impl CellEditor {
    /// Lists what a lever can be set to, the cursor on what it is now. Competences to hire come in this order.
    pub fn new(
        case: &Case,
        edited: Edited,
        lever: Lever,
        present: Decision,
        competences: &[Competence],
    ) -> Self {
        let rows = match lever {
            Lever::Layer(layer) => choices(case, layer, present),
            Lever::Training => Training::ALL
                .into_iter()
                .map(|training| CellRow::possible(Decision { training, ..present }))
                .collect(),
            Lever::ExtraStaff => hires(present, competences),
        };
        let is_present =
            |row: &CellRow| matches!(row, CellRow::Possible { decision, .. } if *decision == present);
        let cursor = rows.iter().position(is_present).unwrap_or_default();
        Self { edited, lever, present, rows, cursor }
    }

    /// The decisions of which a preview is worth having: all that can be taken except the present one, those nearest to
    /// the cursor first.
    pub fn others_from_nearest(&self) -> Vec<Decision> {
        let mut others: Vec<(usize, Decision)> = self
            .rows
            .iter()
            .enumerate()
            .filter_map(|(line, row)| match row {
                CellRow::Possible { decision, .. } if *decision != self.present => {
                    Some((line.abs_diff(self.cursor), *decision))
                }
                _ => None,
            })
            .collect();
        others.sort_by_key(|&(distance, _)| distance);
        others.into_iter().map(|(_, decision)| decision).collect()
    }

    /// Takes what decisions would change.
    pub fn take(&mut self, ready: &[Arc<Alternative>]) {
        for row in &mut self.rows {
            if let CellRow::Possible { decision, preview } = row
                && let Some(found) = ready.iter().find(|alternative| alternative.decision == *decision)
            {
                *preview = Some(Arc::clone(found));
            }
        }
    }
}

/// Nobody extra, what there is now when that is somebody, and then by competence every other number of people.
fn hires(present: Decision, competences: &[Competence]) -> Vec<CellRow> {
    let mut offers = vec![ExtraStaff::NONE];
    let others = competences.iter().flat_map(|&competence| {
        (0..=ExtraStaff::MOST_HALVES).map(move |halves| present.extra.with_halves(competence, halves))
    });
    for extra in std::iter::once(present.extra).chain(others) {
        if !offers.contains(&extra) {
            offers.push(extra);
        }
    }
    offers.into_iter().map(|extra| CellRow::possible(Decision { extra, ..present })).collect()
}

/// What can be chosen on a layer, mode by mode, and below all of that what cannot, one line for each reason of a mode.
fn choices(case: &Case, layer: Layer, present: Decision) -> Vec<CellRow> {
    let possible = Choice::all().into_iter().filter(|&choice| case.refusal(layer, choice).is_none());
    let mut rows: Vec<_> = possible
        .map(|choice| {
            let mut decision = present;
            decision.choices[layer] = choice;
            CellRow::possible(decision)
        })
        .collect();
    rows.extend(Mode::ALL.into_iter().flat_map(|mode| refused(case, layer, mode)));
    rows
}

/// What cannot be chosen with a mode, those with one reason together.
fn refused(case: &Case, layer: Layer, mode: Mode) -> Vec<CellRow> {
    let mut found: Vec<(Reason, Vec<Partners>)> = Vec::new();
    for partners in Partners::all_sets() {
        let reason = match Choice::new(mode, partners) {
            Err(refusal) => Some(Reason::Meaningless(refusal)),
            Ok(choice) => case.refusal(layer, choice).map(|unfit| Reason::Forbidden(words::unfit(&unfit))),
        };
        let Some(reason) = reason else { continue };
        match found.iter_mut().find(|(known, _)| *known == reason) {
            Some((_, sets)) => sets.push(partners),
            None => found.push((reason, vec![partners])),
        }
    }
    found.into_iter().map(|(reason, partners)| CellRow::Refused { mode, partners, reason }).collect()
}
