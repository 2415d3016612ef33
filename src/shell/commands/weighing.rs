//! What `worlds` works out beside the table: what turns a verdict, what to find out first, when limits are missed, one future.

use crate::domain::limit::{Limit, USUAL_FUTURES};
use crate::domain::outcome::Outcome;
use crate::front::order::Step;
use crate::language::Language;
use crate::report::worlds::parts::{Parts, Shares};
use crate::session::worlds::Picked;
use crate::shell::answers::Progress;
use crate::shell::arguments::WorldsRequest;
use crate::shell::asked::limits;
use crate::shell::failure::{self, note};
use crate::shell::named;
use crate::study::{Asking, FUTURES_KEPT, Finding, Flow, Question, Request, Study};
use crate::texts::worlds as words;

/// What is asked for.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub outcome: Outcome,
    flips: bool,
    find_out: bool,
    sobol: bool,
    missing: bool,
    limits: Vec<Limit>,
    future: Option<Picked>,
}

impl Wanted {
    /// Reads what the command says; each mistake is noted.
    pub fn of(language: Language, request: &WorldsRequest, mistakes: &mut Vec<String>) -> Self {
        let outcome = request.outcome.as_deref().map(|id| named::outcome(language, id, |_| true));
        let outcome = outcome.and_then(|found| note(mistakes, found));
        let future = request.future.as_ref().and_then(|text| {
            let picked = match text.as_str() {
                "median" => Some(Picked::Median(0)),
                "worst" => Some(Picked::Worst(0)),
                "best" => Some(Picked::Best(0)),
                _ => None,
            };
            let mistake = || failure::unknown(language, "--future", text, &["median", "worst", "best"]);
            note(mistakes, picked.ok_or_else(mistake))
        });
        let limits = limits(language, &request.limits, mistakes);
        let budget = Limit { outcome: Outcome::WithinBudget, amount: 1.0, futures: USUAL_FUTURES };
        Self {
            outcome: outcome.unwrap_or(Outcome::Cost),
            flips: request.flips,
            find_out: request.find_out,
            sobol: request.sobol,
            missing: request.missing,
            limits: if limits.is_empty() { vec![budget] } else { limits },
            future,
        }
    }

    /// Is something asked for beside the table, or in its place?
    pub const fn is_any(&self) -> bool {
        self.flips || self.find_out || self.sobol || self.missing || self.future.is_some()
    }

    /// Works it out.
    pub fn found(
        &self,
        language: Language,
        study: &mut Study,
        question: &Question,
        baseline: usize,
    ) -> Parts {
        let places = 0..question.scenarios.len();
        let is_alone = places.len() == 1;
        let explained = places.clone().filter(|&place| self.sobol && (is_alone || place != baseline));
        let shares = explained.filter_map(|place| self.shares(study, question, place, baseline)).collect();
        let mut progress = Progress::new(language, 1);
        let mut ask = |question: Question, asking: Asking| {
            let request = Request { question, asking };
            study.answer(&request, &mut |sight| {
                if let Some(sight) = sight {
                    let known = request.progress(&sight);
                    progress.report(Step::Numbers(known.done, known.of));
                }
                Flow::Continue
            })
        };
        let mut parts = Parts { limits: self.limits.clone(), shares, ..Parts::default() };
        for other in places.clone().filter(|&place| self.flips && place != baseline) {
            let both = [baseline, other].map(|place| question.scenarios[place].clone());
            let question = Question { scenarios: both.into(), ..question.clone() };
            let asking = Asking::Flips { scenario: 1, baseline: 0, outcome: self.outcome };
            if let Some(Finding::Flips(found)) = ask(question, asking) {
                parts.flips.push((baseline, other, found));
            }
        }
        if self.find_out
            && let Some(Finding::Worth(found)) = ask(question.clone(), Asking::Worth)
        {
            parts.worth = Some(found);
        }
        for scenario in places.filter(|_| self.missing) {
            let question = Question { limits: self.limits.clone(), ..question.clone() };
            if let Some(Finding::Missing(found)) = ask(question, Asking::Missing { scenario }) {
                parts.missing.push(found);
            }
        }
        if let Some(picked) = self.future {
            let place = picked.place(question.futures.min(FUTURES_KEPT));
            let asking = Asking::Story { scenario: baseline, outcome: self.outcome, place };
            if let Some(Finding::Story(found)) = ask(question.clone(), asking) {
                parts.story = Some(found);
            }
        }
        parts
    }

    /// What explains a scenario, or its difference from another baseline. That is known before the numbers are tried one by
    /// one, which is left out.
    fn shares(
        &self,
        study: &mut Study,
        question: &Question,
        scenario: usize,
        baseline: usize,
    ) -> Option<Shares> {
        let request =
            Request { question: question.clone(), asking: Asking::Influence { scenario, baseline } };
        let mut known = None;
        study.answer(&request, &mut |sight| match sight {
            Some(Finding::Influence(found)) if found.doubt.is_some() => {
                known = Some(found);
                Flow::Stop
            }
            _ => Flow::Continue,
        });
        let baseline = (scenario != baseline).then_some(baseline);
        let (outcome, futures) = (self.outcome, question.futures.min(FUTURES_KEPT));
        Some(Shares { scenario, baseline, outcome, futures, found: known? })
    }

    /// Why what is asked for cannot be: it takes two scenarios.
    pub fn lacks(&self, language: Language, scenarios: usize) -> Option<&'static str> {
        ((self.flips || self.find_out) && scenarios < 2).then(|| words::takes_two(language))
    }
}
