//! Explore: what is searched for among all scenarios of a case, and what was found.

use super::screen::ExplorePart;
use crate::domain::limit::{Limit, USUAL_FUTURES};
use crate::domain::outcome::{Better, Measure, Outcome};
use crate::domain::parameter::Unit;
use crate::domain::scenario::Decision;
use crate::domain::space::Bounds;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::Text;
use crate::study::Surveyed;
use crate::summary::survey::common::Counts;
use crate::summary::survey::scatter::Scatter;
use crate::summary::survey::{Aims, Standing, Survey};
use crate::workspace::exploration::Title;
use std::sync::Arc;

/// Futures of each of so many scenarios; those that are put on Compare get all of them.
pub const FUTURES: usize = 1_000;

/// At most so many scenarios are worked out; of more a fair sample is taken.
pub const MOST: usize = 200_000;

/// What the user searches for, and where he is in what was found.
#[derive(Clone, Debug, Default)]
pub struct Explore {
    pub part: ExplorePart,
    pub aims: Aims,
    pub bounds: Bounds,
    /// Does the table count all scenarios within the limits, or only the best?
    pub counts_all: bool,
    /// Is no more to be worked out?
    pub is_held: bool,
    /// The layer under the cursor, services first, and the column of the table.
    pub cell: (usize, usize),
    /// The line under the cursor among the best.
    pub row: usize,
    /// The line under the cursor among the columns and directions.
    pub standing: usize,
    /// Which two objectives the chart sets against each other.
    pub pair: usize,
    /// What follows from the scenarios that were worked out.
    pub cut: Option<Arc<Cut>>,
}

/// What follows from scenarios that were worked out, given what is aimed at.
#[derive(Debug)]
pub struct Cut {
    pub surveyed: Arc<Surveyed>,
    pub survey: Survey,
    /// What the best choose.
    pub best: Counts,
    pub references: Vec<Reference>,
    /// How each of them stands, once it is worked out.
    pub standings: Vec<Option<Standing>>,
    /// Two objectives against each other; nothing where there is only one.
    pub scatter: Option<Scatter>,
    /// The pair that is drawn.
    pub pair: usize,
}

/// A scenario to be seen among all others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Its column on Compare; nothing for a direction that stands in none.
    pub column: Option<usize>,
    pub title: Title,
    pub name: Text,
    pub decision: Decision,
}

/// A column of the table: a mode, and whom it is done with.
pub type Way = (Mode, Option<Partner>);

/// What can be made as good as can be.
pub fn objectives() -> impl Iterator<Item = Outcome> {
    limitable().filter(|outcome| outcome.is_judged())
}

/// What can be held within a limit.
pub fn limitable() -> impl Iterator<Item = Outcome> {
    Measure::SCORECARD.iter().map(|measure| measure.outcome)
}

/// What was typed as a limit on an outcome: in the unit in which it is shown, with `@` in at least so many of 100 futures.
pub fn typed_limit(outcome: Outcome, text: &str) -> Option<Limit> {
    let (amount, futures) = text.split_once('@').map_or((text, None), |(amount, at)| (amount, Some(at)));
    let number = amount.trim().trim_end_matches('%').trim().replace(',', ".");
    let number = number.parse::<f64>().ok().filter(|number| number.is_finite() && *number >= 0.0)?;
    if outcome.is_yes_or_no() {
        return Limit::on_share(outcome, number / 100.0).filter(|_| futures.is_none());
    }
    let amount = if outcome.unit() == Unit::Share { number / 100.0 } else { number };
    let futures = match futures {
        None => USUAL_FUTURES,
        Some(text) => text.trim().parse().ok().filter(|futures| (1..=100).contains(futures))?,
    };
    Some(Limit { outcome, amount, futures })
}

/// A limit as it would be typed.
pub fn written_limit(limit: &Limit) -> String {
    if limit.outcome.is_yes_or_no() {
        let most = if limit.outcome.better() == Better::Lower { 100 - limit.futures } else { limit.futures };
        return most.to_string();
    }
    let scale = if limit.outcome.unit() == Unit::Share { 100.0 } else { 1.0 };
    let amount = (limit.amount * scale * 1e6).round() / 1e6;
    if limit.futures == USUAL_FUTURES { amount.to_string() } else { format!("{amount}@{}", limit.futures) }
}

impl Explore {
    /// What was aimed at before, as far as it can be.
    pub fn of(aims: &Aims) -> Self {
        let kept: Vec<Outcome> = objectives().filter(|one| aims.objectives.contains(one)).collect();
        let limits = aims.limits.clone();
        let aims = if kept.is_empty() {
            Aims { limits, ..Aims::default() }
        } else {
            Aims { objectives: kept, limits }
        };
        Self { aims, ..Self::default() }
    }

    pub fn first_objective(&self) -> Outcome {
        self.aims.objectives.first().copied().unwrap_or(Outcome::Cost)
    }

    /// The layer under the cursor.
    pub fn layer(&self) -> Layer {
        Layer::ALL[Layer::COUNT - 1 - self.cell.0.min(Layer::COUNT - 1)]
    }
}

impl Cut {
    /// The ways that some layer of the space has, in the order of the table.
    pub fn ways(&self) -> Vec<Way> {
        let space = &self.surveyed.space;
        let is_there =
            |(mode, partner): &Way| Layer::ALL.iter().any(|layer| space.has(*layer, *mode, *partner));
        let with = Mode::ALL
            .into_iter()
            .skip(1)
            .flat_map(|mode| Partner::ALL.into_iter().map(move |partner| (mode, Some(partner))));
        std::iter::once((Mode::Build, None)).chain(with).filter(is_there).collect()
    }
}
