//! Editing: what a key on a cell comes down to, and what can be undone. Every result is a valid choice that the case allows, or
//! the reason why not.

use crate::domain::case::Case;
use crate::domain::choice::{Choice, Refusal};
use crate::domain::library::Library;
use crate::domain::parameter::Owner;
use crate::domain::people::Competence;
use crate::domain::scenario::{Direction, ExtraStaff, Training};
use crate::domain::stack::{Layer, Mode, Partner, Partners};
use crate::session::document::{Document, Draft, MOST_SCENARIOS};
use crate::session::notice::{Change, Notice};
use crate::session::screen::Focus;
use crate::texts::notices::Obstacle;
use crate::texts::words;
use std::collections::VecDeque;

/// Which way to go through a list that has no end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Forward,
    Backward,
}

impl Way {
    /// The place that is some steps further in a list of this length, past the end back to the start.
    pub const fn from(self, place: usize, steps: usize, length: usize) -> usize {
        match self {
            Self::Forward => (place + steps) % length,
            Self::Backward => (place + length - steps % length) % length,
        }
    }
}

/// The choice with the next mode that is allowed on a layer.
///
/// # Errors
/// No other mode is allowed.
pub fn with_next_mode(case: &Case, draft: &Draft, layer: Layer, way: Way) -> Result<Choice, Notice> {
    let present = draft.decision.choices[layer];
    (1..Mode::COUNT)
        .map(|steps| Mode::ALL[way.from(present.mode().index(), steps, Mode::COUNT)])
        .find_map(|mode| with_mode(case, draft, layer, mode))
        .ok_or(Notice::Hindered(Obstacle::NoOtherMode))
}

/// The choice with another mode: the partners last chosen when they fit, else the usual ones, else any that the case allows.
fn with_mode(case: &Case, draft: &Draft, layer: Layer, mode: Mode) -> Option<Choice> {
    let preferred = [draft.partners[layer], usual_partners(mode)];
    let any = Choice::all().into_iter().filter(|choice| choice.mode() == mode);
    preferred
        .into_iter()
        .filter_map(|partners| Choice::new(mode, partners).ok())
        .chain(any)
        .find(|&choice| case.refusal(layer, choice).is_none())
}

/// The partners that a mode starts with.
fn usual_partners(mode: Mode) -> Partners {
    match mode {
        Mode::Build => Partners::NONE,
        Mode::Codevelop => Partners::of(&[Partner::Governments]),
        Mode::Reuse | Mode::Outsource => Partners::of(&[Partner::Market]),
    }
}

/// The choice with a partner more or fewer.
///
/// # Errors
/// Why that cannot be.
pub fn with_partner_toggled(
    case: &Case,
    draft: &Draft,
    layer: Layer,
    partner: Partner,
) -> Result<Choice, Notice> {
    let present = draft.decision.choices[layer];
    let choice =
        Choice::new(present.mode(), present.partners().toggled(partner)).map_err(
            |refusal| match refusal {
                Refusal::BuildHasNoPartner => Notice::BuildHasNoPartner,
                Refusal::NeedsPartner | Refusal::ResidentsCannotSupply => Notice::Refused(refusal),
            },
        )?;
    match case.refusal(layer, choice) {
        Some(reason) => Err(Notice::Forbidden(words::unfit(&reason))),
        None => Ok(choice),
    }
}

pub const fn next_training(level: Training, way: Way) -> Training {
    Training::ALL[way.from(level.index(), 1, Training::COUNT)]
}

/// Half an FTE more or fewer of a competence; past the most it is nobody again.
pub fn with_next_hire(extra: ExtraStaff, competence: Competence, way: Way) -> ExtraStaff {
    let steps = usize::from(ExtraStaff::MOST_HALVES) + 1;
    let halves = way.from(usize::from(extra.halves(competence)), 1, steps);
    extra.with_halves(competence, halves as u8)
}

/// Moves a document to another case: what is still as its preset follows the case, what was changed keeps its choices where it can;
/// numbers of the old case that the user changed are dropped.
pub fn move_to_case(document: &mut Document, library: &Library, old: &Case, new: &Case) {
    for draft in &mut document.scenarios {
        let follows = draft.preset(library, old) == Some(draft.decision);
        let preset = draft.preset(library, new).filter(|_| follows);
        draft.decide(preset.unwrap_or_else(|| new.allowed(draft.decision)));
    }
    if document.case != new.id {
        document.edits.drop_of(Owner::Case);
        document.portfolios.follow_scenarios(|_| None);
    }
    document.case.clone_from(&new.id);
}

/// Moves a document to a library that was read anew: what is as its preset follows the preset, what the case now forbids
/// gives way to what is done now. False when the case or the organisation is not in it; the document then stays.
pub fn move_to_library(document: &mut Document, old: &Library, new: &Library) -> bool {
    let Some(case) = new.case(&document.case).filter(|_| new.organisation(&document.organisation).is_some())
    else {
        return false;
    };
    document.portfolios.follow(old, new);
    for draft in &mut document.scenarios {
        let preset = old.case(&case.id).and_then(|before| draft.preset(old, before));
        let present = draft.preset(new, case).filter(|_| preset == Some(draft.decision));
        draft.decide(present.unwrap_or_else(|| case.allowed(draft.decision)));
    }
    true
}

/// Moves a document to another organisation; numbers of the old one that the user changed are dropped.
pub fn move_to_organisation(document: &mut Document, id: &str) {
    if document.organisation != id {
        document.edits.drop_of(Owner::Organisation);
    }
    id.clone_into(&mut document.organisation);
}

/// The layers on which a case forbids the choice of a direction.
pub fn layers_kept(case: &Case, direction: &Direction) -> Vec<Layer> {
    let decision = case.directed(direction);
    Layer::ALL
        .into_iter()
        .filter(|&layer| decision.choices[layer] != direction.decision.choices[layer])
        .collect()
}

/// Where one more scenario goes, and whether another gives way: at the end, or in the place of the last that is no baseline.
pub fn place_for_one_more(document: &Document) -> (usize, bool) {
    let count = document.scenarios.len();
    let last = if document.baseline + 1 == count { count.saturating_sub(2) } else { count - 1 };
    let is_full = count >= MOST_SCENARIOS;
    (if is_full { last } else { count }, is_full)
}

/// Puts a scenario among those on the screen, unless one decides the same; returns its place.
pub fn show_among(document: &mut Document, draft: Draft) -> usize {
    let same = document.scenarios.iter().position(|known| known.decision == draft.decision);
    same.unwrap_or_else(|| {
        let (place, is_full) = place_for_one_more(document);
        if is_full {
            document.scenarios[place] = draft;
            document.portfolios.follow_scenarios(|known| Some(known).filter(|known| *known != place));
        } else {
            document.scenarios.push(draft);
        }
        place
    })
}

/// Takes a scenario away; the baseline stays with its scenario, or becomes A when it was this one.
pub fn delete(document: &mut Document, scenario: usize) {
    if document.scenarios.len() > 1 && scenario < document.scenarios.len() {
        document.scenarios.remove(scenario);
        let moved = |at: usize| (at != scenario).then(|| at - usize::from(at > scenario));
        document.baseline = moved(document.baseline).unwrap_or(0);
        document.portfolios.follow_scenarios(moved);
    }
}

/// Swaps two scenarios; the baseline stays with its scenario.
pub fn swap(document: &mut Document, one: usize, other: usize) {
    if one.max(other) < document.scenarios.len() {
        document.scenarios.swap(one, other);
        let moved = |place: usize| match place {
            place if place == one => other,
            place if place == other => one,
            place => place,
        };
        document.baseline = moved(document.baseline);
        document.portfolios.follow_scenarios(|place| Some(moved(place)));
    }
}

const LONGEST_HISTORY: usize = 1_000;

/// The steps before and after the present document.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
}

/// A step: what changed, and the state on the other side of it.
#[derive(Clone, Debug, PartialEq)]
struct Step {
    change: Change,
    document: Document,
    focus: Focus,
}

impl History {
    /// Keeps the state before a change; what was undone can no longer be done again.
    pub fn record(&mut self, change: Change, before: Document, focus: Focus) {
        self.undone.clear();
        self.done.push_back(Step { change, document: before, focus });
        if self.done.len() > LONGEST_HISTORY {
            self.done.pop_front();
        }
    }

    /// Changes every state that is kept; a step to a state that is refused is forgotten, with all that lies behind it.
    pub fn retain_documents(&mut self, mut change: impl FnMut(&mut Document) -> bool) {
        if let Some(last) = self.done.iter_mut().rposition(|step| !change(&mut step.document)) {
            self.done.drain(..=last);
        }
        if let Some(last) = self.undone.iter_mut().rposition(|step| !change(&mut step.document)) {
            self.undone.drain(..=last);
        }
    }

    /// One step back, from this state: what is undone, and the state to return to.
    pub fn undo(&mut self, document: &Document, focus: Focus) -> Option<(Change, Document, Focus)> {
        let step = self.done.pop_back()?;
        self.undone.push(Step { change: step.change.clone(), document: document.clone(), focus });
        Some((step.change, step.document, step.focus))
    }

    /// One step on again, from this state: what is done again, and the state to go to.
    pub fn redo(&mut self, document: &Document, focus: Focus) -> Option<(Change, Document, Focus)> {
        let step = self.undone.pop()?;
        self.done.push_back(Step { change: step.change.clone(), document: document.clone(), focus });
        Some((step.change, step.document, step.focus))
    }
}
