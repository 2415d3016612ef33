//! Surveying: what the explore screen asks to be worked out, and what follows from the answer.

use crate::domain::scenario::{Decision, Scenario};
use crate::domain::space::Bounds;
use crate::session::answer::Answer;
use crate::session::document::Draft;
use crate::session::explore::{Cut, FUTURES, MOST, Reference};
use crate::session::screen::ExplorePart;
use crate::session::state::Session;
use crate::study::{Asking, Question, Request, Surveying};
use crate::summary::survey::Survey;
use crate::summary::survey::point::{Point, USUAL_LEVELS};
use crate::summary::survey::scatter::Scatter;
use crate::workspace::exploration::Title;
use std::sync::Arc;

impl Session {
    /// What is to be worked out now on the explore screen; nothing while it is held, or while that would tell what is hidden.
    pub(in crate::session) fn surveying(&self) -> Option<Request> {
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
    pub(in crate::session) fn references(&self) -> Vec<Reference> {
        let Some(case) = self.case() else { return Vec::new() };
        let columns = self.document.scenarios.iter().zip(self.scenarios()).enumerate();
        let column = |(place, (draft, scenario)): (usize, (&Draft, Scenario))| Reference {
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
                let name = Draft::new(title.clone(), decision).plain_name(&self.library);
                all.push(Reference { column: None, title, name, decision });
            }
        }
        all
    }

    /// Works out what follows from the scenarios that there are, when these or what is aimed at are others than before.
    pub(in crate::session) fn cut_survey(&mut self) {
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
    pub(in crate::session) fn found_under_cursor(&self) -> Option<(Title, Decision)> {
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
