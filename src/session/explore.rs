//! Explore: what is searched for among all scenarios of a case, and what was found.

use super::answer::Answer;
use super::screen::ExplorePart;
use super::state::Session;
use crate::domain::limit::{Limit, USUAL_FUTURES};
use crate::domain::outcome::{Better, Measure, Outcome};
use crate::domain::parameter::Unit;
use crate::domain::scenario::{Decision, Scenario};
use crate::domain::space::Bounds;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::Text;
use crate::study::{Asking, Question, Request, Surveyed, Surveying};
use crate::summary::survey::common::Counts;
use crate::summary::survey::point::{Point, USUAL_LEVELS};
use crate::summary::survey::scatter::Scatter;
use crate::summary::survey::{Aims, Standing, Survey};
use crate::workspace::exploration::Title;
use std::sync::Arc;

/// Futures of each of so many scenarios; those that are put on Compare get all of them.
const FUTURES: usize = 1_000;

/// At most so many scenarios are worked out; of more a fair sample is taken.
const MOST: usize = 200_000;

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
    pair: usize,
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

impl Session {
    /// What is to be worked out now on the explore screen; nothing while it is held, or while that would tell what is hidden.
    pub(super) fn surveying(&self) -> Option<Request> {
        if self.explore.is_held || self.silence().is_some() {
            return None;
        }
        let mut references: Vec<Decision> =
            self.references().into_iter().map(|reference| reference.decision).collect();
        references.sort_unstable();
        references.dedup();
        let mut levels = USUAL_LEVELS.to_vec();
        levels.extend(self.explore.aims.limits.iter().map(|limit| limit.futures));
        levels.sort_unstable();
        levels.dedup();
        let baseline = self.document.scenarios.get(self.document.baseline)?;
        let bounds = Bounds { extra: baseline.decision.extra, ..self.explore.bounds.clone() };
        let question = Question {
            scenarios: Vec::new(),
            futures: self.settings.futures.min(FUTURES),
            limits: Vec::new(),
            ..self.question()
        };
        let asking = Asking::Survey(Surveying { bounds, references, levels, most: MOST });
        Some(Request { question, asking })
    }

    /// The columns on Compare, then what is done now and the directions as far as they stand in none of them.
    pub(super) fn references(&self) -> Vec<Reference> {
        let Some(case) = self.case() else { return Vec::new() };
        let columns = self.document.scenarios.iter().zip(self.scenarios()).enumerate();
        let column = |(place, (draft, scenario)): (usize, (&super::document::Draft, Scenario))| Reference {
            column: Some(place),
            title: draft.title.clone(),
            name: scenario.name,
            decision: scenario.decision,
        };
        let mut all: Vec<Reference> = columns.map(column).collect();
        let presets = std::iter::once((Title::Current, case.current_decision())).chain(
            self.library
                .directions
                .iter()
                .map(|direction| (Title::Direction(direction.id.clone()), case.directed(direction))),
        );
        for (title, decision) in presets {
            if all.iter().all(|known| known.decision != decision) {
                let name = super::document::Draft::new(title.clone(), decision).plain_name(&self.library);
                all.push(Reference { column: None, title, name, decision });
            }
        }
        all
    }

    /// Works out what follows from the scenarios that there are, when these or what is aimed at are others than before.
    pub(super) fn cut_survey(&mut self) {
        let shown = self.survey.shown().filter(|shown| shown.case == self.document.case);
        let Some(surveyed) = shown.filter(|_| self.silence().is_none()).cloned() else {
            self.explore.cut = None;
            return;
        };
        let references = self.references();
        let is_same = |cut: &Arc<Cut>| {
            Arc::ptr_eq(&cut.surveyed, &surveyed)
                && cut.survey.aims == self.explore.aims
                && cut.references == references
                && cut.pair == self.explore.pair
        };
        if self.explore.cut.as_ref().is_some_and(is_same) {
            return;
        }
        let decisions: Vec<Decision> = references.iter().map(|reference| reference.decision).collect();
        let survey = Survey::new(&surveyed.space, self.explore.aims.clone());
        let (survey, standings) = surveyed.survey(survey, &decisions);
        let best = survey.best(&surveyed.space);
        let aims = &self.explore.aims;
        let within = surveyed.points().map(|point| &**point).filter(|point| aims.keeps(point));
        let pair = self.explore.pair;
        let scatter =
            aims.pairs().get(pair % aims.pairs().len().max(1)).and_then(|two| Scatter::of(*two, within));
        self.explore.cut =
            Some(Arc::new(Cut { surveyed, survey, best, references, standings, scatter, pair }));
    }

    /// How far working out all scenarios is: how many of how many, and whether more is to come.
    pub fn survey_progress(&self) -> Option<(usize, usize, bool)> {
        let shown = self.survey.shown().filter(|shown| shown.case == self.document.case)?;
        let is_going_on =
            matches!(self.survey, Answer::Working { .. } | Answer::Rough(_)) && !self.explore.is_held;
        Some((shown.done, shown.of, is_going_on))
    }

    /// The scenario under the cursor on the explore screen: one of the best, or one that stands among them.
    pub(super) fn found_under_cursor(&self) -> Option<(Title, Decision)> {
        let cut = self.explore.cut.as_ref()?;
        let best = || {
            let frontier = cut.survey.frontier();
            let point: &Arc<Point> = frontier.get(self.explore.row).or(frontier.last())?;
            Some((Title::Named(self.name_for_found()), point.decision))
        };
        match self.explore.part {
            ExplorePart::Standing => {
                let reference = cut.references.get(self.explore.standing).or(cut.references.last())?;
                Some((reference.title.clone(), reference.decision))
            }
            ExplorePart::Common | ExplorePart::Best | ExplorePart::Chart => best(),
        }
    }
}
