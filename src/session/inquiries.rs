//! Inquiries: what a screen wants to know beyond the figures is asked while it is open, and only then.

use super::asked::Asked;
use super::job::Job;
use super::message::Effect;
use super::screen::Screen;
use super::state::Session;
use crate::study::{Analysis, Finding, Inquiry};

/// What a screen needs to know.
const fn needed_by(screen: Screen) -> Option<Analysis> {
    match screen {
        Screen::Costs => Some(Analysis::Attribution),
        Screen::Competences => Some(Analysis::Training),
        Screen::Assumptions => Some(Analysis::Influence),
        Screen::Compare | Screen::Risks | Screen::Teams => None,
    }
}

impl Session {
    /// Asks what the screen needs and was not asked yet; stops what no screen shows any more.
    pub(super) fn inquire(&mut self) {
        let needed = needed_by(self.screen).filter(|_| !self.hides_figures());
        for analysis in Analysis::ALL {
            if needed == Some(analysis) {
                self.ask_about(analysis);
            } else {
                self.stop(analysis);
            }
        }
    }

    fn ask_about(&mut self, analysis: Analysis) {
        let subject = (self.focus.scenario, self.document.baseline);
        let Some(inquiry) = self.inquiry(analysis) else { return };
        if self.asked[analysis].inquiry.as_ref() == Some(&inquiry) {
            return;
        }
        let is_same_subject = self.asked[analysis].subject == subject;
        let generation = self.next_generation();
        self.asked[analysis] = Asked { generation, subject, inquiry: Some(inquiry.clone()) };
        match analysis {
            Analysis::Attribution => self.attribution.ask_anew(is_same_subject),
            Analysis::Influence => self.influence.ask_anew(is_same_subject),
            Analysis::Training => self.training.ask_anew(is_same_subject),
        }
        self.effects.push(Effect::Ask(Job::Inquire { generation, inquiry }));
    }

    /// Stops an inquiry that is not answered yet.
    fn stop(&mut self, analysis: Analysis) {
        let is_settling = self.is_settling(analysis);
        let stopped = self.asked[analysis].inquiry.take_if(|_| is_settling);
        self.effects.extend(stopped.map(|_| Effect::StopInquiry(analysis)));
    }

    const fn is_settling(&self, analysis: Analysis) -> bool {
        match analysis {
            Analysis::Attribution => self.attribution.is_settling(),
            Analysis::Influence => self.influence.is_settling(),
            Analysis::Training => self.training.is_settling(),
        }
    }

    /// There will be no answer to what is still being looked into.
    pub(super) fn fail_inquiries(&mut self, reason: &str) {
        for analysis in Analysis::ALL {
            match analysis {
                _ if !self.is_settling(analysis) => {}
                Analysis::Attribution => self.attribution.fail(reason.to_owned()),
                Analysis::Influence => self.influence.fail(reason.to_owned()),
                Analysis::Training => self.training.fail(reason.to_owned()),
            }
        }
    }

    /// The scenario under the cursor and the baseline, and nothing else that could make the answer outdated.
    fn inquiry(&self, analysis: Analysis) -> Option<Inquiry> {
        let mut question = self.question();
        let both = [self.document.baseline, self.focus.scenario];
        let scenarios: Option<Vec<_>> =
            both.iter().map(|&place| question.scenarios.get(place).cloned()).collect();
        question.scenarios = scenarios?;
        Some(Inquiry { analysis, question, baseline: 0, scenario: 1 })
    }

    /// Takes in what was found; an answer to an earlier inquiry is outdated.
    pub(super) fn take_finding(&mut self, generation: u64, finding: Finding) {
        let is_complete = finding.is_complete();
        let is_wanted = |asked: &Asked| asked.generation == generation && asked.inquiry.is_some();
        match finding {
            Finding::Attribution(found) if is_wanted(&self.asked[Analysis::Attribution]) => {
                self.attribution.take(found, is_complete);
            }
            Finding::Influence(found) if is_wanted(&self.asked[Analysis::Influence]) => {
                self.influence.take(found, is_complete);
            }
            Finding::Training(found) if is_wanted(&self.asked[Analysis::Training]) => {
                self.training.take(found, is_complete);
            }
            Finding::Attribution(_) | Finding::Influence(_) | Finding::Training(_) => {}
        }
    }
}
