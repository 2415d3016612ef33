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
    /// Of a layer the possible choices mode by mode, each mode followed by what is refused.
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
    /// A combination that cannot be made, to be shown dimmed.
    Refused { mode: Mode, partners: Partners, reason: Reason },
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

fn choices(case: &Case, layer: Layer, present: Decision) -> Vec<CellRow> {
    let mut rows = Vec::new();
    for mode in Mode::ALL {
        let choices: Vec<Choice> = Choice::all().into_iter().filter(|choice| choice.mode() == mode).collect();
        let (forbidden, possible): (Vec<_>, Vec<_>) =
            choices.into_iter().partition(|&choice| case.refusal(layer, choice).is_some());
        rows.extend(possible.into_iter().map(|choice| {
            let mut decision = present;
            decision.choices[layer] = choice;
            CellRow::possible(decision)
        }));
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
