//! Requests: what is to be worked out for the user. Whatever is asked, answered, stopped or fails passes here, and an outdated
//! answer is dropped here and nowhere else.

use super::answer::{Awaited, Pending};
use super::message::Effect;
use super::notice::Notice;
use super::overlay::Overlay;
use super::screen::Screen;
use super::state::Session;
use crate::study::{Analysis, Asking, Attribution, Finding, Question, Request, Urgency};

impl Session {
    pub(super) fn request(&mut self, request: Request) {
        self.generation += 1;
        let (generation, analysis) = (self.generation, request.analysis());
        let pending = &mut self.pending[analysis];
        (pending.generation, pending.is_settled) = (generation, false);
        pending.request = Some(request.clone());
        if let Some(answer) = self.answer_to(analysis) {
            answer.ask();
        }
        self.effects.push(Effect::Ask { generation, request });
    }

    /// Asks for the figures of what the user works on.
    pub(super) fn ask(&mut self) {
        if self.hides_figures() {
            self.forget_answers();
        } else {
            self.request(Request { question: self.question(), asking: Asking::Comparison });
        }
    }

    /// Asks what explains the figures on the screen and was not asked yet; stops what no screen shows any more.
    pub(super) fn ask_for_explanation(&mut self) {
        let mut needed = self.portfolio_requests();
        let reason = self.reason_of_lesson();
        let is_other = |own: &Request| reason.as_ref().is_none_or(|one| one.analysis() != own.analysis());
        needed.extend(self.needed_explanation().filter(is_other));
        needed.extend(reason);
        let is_needed = |analysis| needed.iter().any(|request| request.analysis() == analysis);
        let explanations = Analysis::ALL.into_iter().filter(|&one| is_asked_by_screen(one));
        explanations.filter(|&analysis| !is_needed(analysis)).for_each(|analysis| self.stop(analysis));
        needed.into_iter().for_each(|request| self.ask_once(request));
    }

    fn ask_once(&mut self, request: Request) {
        let analysis = request.analysis();
        let about = match analysis {
            // All scenarios are about the case as a whole, and portfolios about all cases.
            Analysis::Survey
            | Analysis::Worlds
            | Analysis::Worth
            | Analysis::Portfolios
            | Analysis::Ambitions => (0, 0),
            Analysis::Sequence => (self.portfolio.column, 0),
            Analysis::Attribution => self.reason_wanted().unwrap_or(self.in_focus()),
            _ => self.in_focus(),
        };
        let pending = &mut self.pending[analysis];
        if pending.request.as_ref() == Some(&request) {
            return;
        }
        let is_about_another = std::mem::replace(&mut pending.about, about) != about;
        if let Some(answer) = self.answer_to(analysis).filter(|_| is_about_another) {
            answer.forget();
        }
        self.request(request);
    }

    /// Places of the scenario under the cursor and of the baseline.
    const fn in_focus(&self) -> (usize, usize) {
        (self.focus.scenario, self.document.baseline)
    }

    /// The two scenarios of which the step of a lesson tells which choices make them differ; on the screen that divides a
    /// difference itself only while what is revealed lies over it.
    fn reason_wanted(&self) -> Option<(usize, usize)> {
        let is_told = self.screen != Screen::Costs || matches!(self.overlay, Some(Overlay::Reveal { .. }));
        self.teaching().filter(|_| is_told)?.present()?.reason_by_choice()
    }

    /// What tells which choices make those differ.
    fn reason_of_lesson(&self) -> Option<Request> {
        let (scenario, baseline) = self.reason_wanted().filter(|_| !self.hides_figures())?;
        let asking = Asking::Attribution { scenario: 1, baseline: 0 };
        Some(Request { question: self.question_of_two(baseline, scenario)?, asking })
    }

    /// Which choices make a scenario differ from another, where that was asked and is known.
    pub fn attributed(&self, scenario: usize, baseline: usize) -> Option<&[Attribution]> {
        let is_of_both = self.pending[Analysis::Attribution].about == (scenario, baseline);
        let answer = Some(&self.attribution).filter(|answer| is_of_both && !answer.is_outdated())?;
        answer.shown().map(|found| found.as_slice())
    }

    /// The question about two scenarios alone.
    fn question_of_two(&self, baseline: usize, scenario: usize) -> Option<Question> {
        let question = self.question();
        let both = [baseline, scenario].map(|place| question.scenarios.get(place).cloned());
        let scenarios: Option<Vec<_>> = both.into_iter().collect();
        Some(Question { scenarios: scenarios?, ..question })
    }

    /// The scenario under the cursor and the baseline, and nothing else that could make the answer outdated; or what lies
    /// over the screen.
    fn needed_explanation(&self) -> Option<Request> {
        if let Some(Overlay::Directions(list)) = &self.overlay {
            return self.silence().is_none().then(|| self.question_of(list));
        }
        if self.screen == Screen::Explore {
            return self.surveying();
        }
        if self.screen == Screen::Worlds {
            return self.asking_on_worlds();
        }
        if self.screen == Screen::Teams {
            return self.weighing();
        }
        let (baseline, scenario) = (0, 1);
        let asking = self.screen.needs()?(scenario, baseline);
        if self.hides_figures() {
            return None;
        }
        let (scenario, baseline) = self.in_focus();
        Some(Request { question: self.question_of_two(baseline, scenario)?, asking })
    }

    /// Stops a request that is not answered yet.
    pub(super) fn stop(&mut self, analysis: Analysis) {
        let pending = &mut self.pending[analysis];
        if !pending.is_settled && pending.request.take().is_some() {
            self.effects.push(Effect::Stop(analysis));
        }
    }

    /// Forgets what was asked to explain figures, so that it is asked anew.
    pub(super) fn forget_explanations(&mut self) {
        for analysis in Analysis::ALL.into_iter().filter(|&one| is_asked_by_screen(one)) {
            self.pending[analysis].request = None;
        }
    }

    /// Drops everything that was computed, and what is still to come of it.
    fn forget_answers(&mut self) {
        for analysis in Analysis::ALL {
            self.pending[analysis] = Pending::default();
            if let Some(answer) = self.answer_to(analysis) {
                answer.forget();
            }
        }
    }

    /// Where the answer to an analysis is kept; what other choices would change stands in the cell editor.
    fn answer_to(&mut self, analysis: Analysis) -> Option<&mut dyn Awaited> {
        match analysis {
            Analysis::Comparison => Some(&mut self.comparison),
            Analysis::Alternatives => None,
            Analysis::Attribution => Some(&mut self.attribution),
            Analysis::Influence => Some(&mut self.influence),
            Analysis::Remedies => Some(&mut self.remedies),
            Analysis::Directions => Some(&mut self.directions),
            Analysis::Survey => Some(&mut self.survey),
            Analysis::Worlds => Some(&mut self.in_worlds),
            Analysis::Portfolios => Some(&mut self.portfolios),
            Analysis::Ambitions => Some(&mut self.ambitions),
            Analysis::Sequence => Some(&mut self.sequence),
            Analysis::Flips => Some(&mut self.flips),
            Analysis::Worth => Some(&mut self.worth),
            Analysis::Missing => Some(&mut self.missing),
            Analysis::Story => Some(&mut self.story),
        }
    }

    /// The request that an answer belongs to; nothing when it was stopped or a newer one took its place.
    fn pending(&mut self, generation: u64) -> Option<(&Request, &mut bool)> {
        let pending = self.pending.0.iter_mut().find(|pending| pending.generation == generation)?;
        Some((pending.request.as_ref()?, &mut pending.is_settled))
    }

    pub(super) fn take_answer(&mut self, generation: u64, finding: Finding) {
        let Some((request, is_settled)) = self.pending(generation) else { return };
        let is_complete = request.progress(&finding).is_complete();
        *is_settled = is_complete;
        match finding {
            Finding::Comparison(comparison) => {
                if !self.take_sight(&comparison, is_complete) {
                    self.comparison.take(comparison, is_complete);
                }
            }
            Finding::Alternatives(ready) => {
                if let Some(editor) = self.overlay.as_mut().and_then(Overlay::cell_editor) {
                    editor.take(&ready);
                }
            }
            Finding::Attribution(found) => self.attribution.take(found, is_complete),
            Finding::Influence(found) => self.influence.take(found, is_complete),
            Finding::Remedies(found) => self.remedies.take(found, is_complete),
            Finding::Directions(found) => {
                self.directions.take(found, is_complete);
                self.arrange_directions();
            }
            Finding::Flips(found) => self.flips.take(found, is_complete),
            Finding::Worth(found) => self.worth.take(found, is_complete),
            Finding::Missing(found) => self.missing.take(found, is_complete),
            Finding::Story(found) => self.story.take(found, is_complete),
            Finding::Worlds(found) if self.screen == Screen::Teams => {
                if is_complete {
                    self.weigh(&found);
                }
            }
            Finding::Worlds(found) => self.in_worlds.take(found, is_complete),
            Finding::Survey(found) => self.survey.take(found, is_complete),
            Finding::Portfolios(found) => {
                self.portfolios.take(found, is_complete);
                self.renew_why_whole();
            }
            Finding::Ambitions(found) => {
                self.ambitions.take(found, is_complete);
                self.arrange_ambitions();
            }
            Finding::Sequence(found) => self.sequence.take(found, is_complete),
        }
    }

    /// There will be no answer to a request.
    pub(super) fn take_failure(&mut self, generation: u64, reason: String) {
        let Some((request, is_settled)) = self.pending(generation) else { return };
        let analysis = request.analysis();
        *is_settled = true;
        if let Some(answer) = self.answer_to(analysis) {
            answer.fail(reason.clone());
        }
        // Without the weights of the cards one is drawn all the same: the session goes on.
        if analysis == Analysis::Worlds && self.team_play().is_some_and(|play| play.is_drawing) {
            self.draw_card();
        }
        self.say(Notice::WorkerStopped(reason));
    }
}

/// Is it asked because something is in sight, and not whenever a choice changes?
fn is_asked_by_screen(analysis: Analysis) -> bool {
    analysis.urgency() >= Urgency::Explanation || analysis == Analysis::Portfolios
}
