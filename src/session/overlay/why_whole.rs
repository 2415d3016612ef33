//! Why of the whole: what a figure of all cases together is made of, as a list that leads on to the cases. The trail of a case
//! itself is that of Compare.

use super::why::Subject;
use crate::domain::cost_part::CostPart;
use crate::domain::outcome::{Measure, Outcome};
use crate::domain::people::Competence;
use crate::domain::stack::Layer;
use crate::summary::portfolio::PortfolioSummary;

/// A figure of a portfolio, or several.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whole {
    /// All of them.
    Figures,
    Outcome(Outcome),
    Part(CostPart),
    /// What lacks year by year, and who asks it.
    Lacking,
    Competence(Competence),
    /// Ambition too low, and too high.
    Missed,
    Overreach,
    /// How alike the cases are sourced.
    Alike,
    Payers,
    Starts,
    /// The figures of one case, by the place of its entry.
    Case(usize),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WholeLine {
    Leads(Whole),
    /// What a case has to do with it, by the place of its entry; its own trail goes on from a subject.
    Case(usize, Subject),
    /// What lacks in a year of the window.
    Year(usize),
    Layer(Layer),
    /// Who asks for the competence that lacks most in the worst year, by its place there: the entry, and the layer.
    AskedBy(usize, usize, Option<Layer>),
}

/// What a figure of a portfolio is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyWhole {
    pub subject: Whole,
    /// Place of the portfolio.
    pub column: usize,
    pub lines: Vec<WholeLine>,
    pub cursor: usize,
    /// What was asked before; it comes back when this closes.
    pub beneath: Option<Box<WhyWhole>>,
}

impl WhyWhole {
    pub fn new(subject: Whole, column: usize, summary: &PortfolioSummary) -> Self {
        Self { subject, column, lines: lines(subject, summary), cursor: 0, beneath: None }
    }

    /// The same question about figures that have changed; the cursor stays where it was, as far as it can.
    pub fn renew(&mut self, summary: &PortfolioSummary) {
        self.lines = lines(self.subject, summary);
        self.cursor = self.cursor.min(self.lines.len().saturating_sub(1));
        if let Some(beneath) = &mut self.beneath {
            beneath.renew(summary);
        }
    }
}

fn lines(subject: Whole, summary: &PortfolioSummary) -> Vec<WholeLine> {
    let leads = |outcome: Outcome| WholeLine::Leads(Whole::Outcome(outcome));
    let cases = |subject: Subject| {
        let places = (0..summary.cases.len()).filter(|&place| summary.cases[place].is_some());
        places.map(move |place| WholeLine::Case(place, subject)).collect::<Vec<_>>()
    };
    let by_outcome = |outcome: Outcome| cases(Subject::Outcome(outcome));
    let competences = |asks: &dyn Fn(Competence) -> bool| {
        let of = Competence::ALL.into_iter().filter(|&one| asks(one));
        of.map(|one| WholeLine::Leads(Whole::Competence(one))).collect::<Vec<_>>()
    };
    let lacks = |one: Competence| summary.people[one].iter().any(|year| year.gap > 0.0);
    let is_needed = |one: Competence| summary.people[one].iter().any(|year| year.needed > 0.0);
    match subject {
        Whole::Figures => {
            let scores = Measure::SCORECARD.iter().map(|measure| leads(measure.outcome));
            let others =
                [Whole::Lacking, Whole::Missed, Whole::Overreach, Whole::Alike, Whole::Payers, Whole::Starts];
            scores.chain(others.map(WholeLine::Leads)).collect()
        }
        Whole::Outcome(Outcome::Cost) => {
            let parts = CostPart::ALL.into_iter().filter(|&part| summary.parts[part] != 0.0);
            let parts = parts.map(|part| WholeLine::Leads(Whole::Part(part)));
            by_outcome(Outcome::Cost).into_iter().chain(parts).collect()
        }
        Whole::Outcome(Outcome::WithinBudget) => {
            [vec![leads(Outcome::Cost)], by_outcome(Outcome::WithinBudget)].concat()
        }
        Whole::Outcome(Outcome::OwnPeople) => {
            [by_outcome(Outcome::OwnPeople), competences(&is_needed)].concat()
        }
        Whole::Outcome(Outcome::Unfilled) => {
            [vec![WholeLine::Leads(Whole::Lacking)], by_outcome(Outcome::Unfilled)].concat()
        }
        Whole::Outcome(outcome) => by_outcome(outcome),
        Whole::Part(part) => cases(Subject::Part(part)),
        Whole::Lacking => {
            let years = (0..summary.window.years()).map(WholeLine::Year);
            let asked = summary.worst.iter().flat_map(|worst| worst.asked_by.iter().enumerate());
            let asked = asked.map(|(place, &(entry, layer, _))| WholeLine::AskedBy(place, entry, layer));
            years.chain(competences(&lacks)).chain(asked).collect()
        }
        Whole::Competence(competence) => {
            let years = (0..summary.window.years()).map(WholeLine::Year);
            years.chain(cases(Subject::Competence(competence))).collect()
        }
        Whole::Missed => [vec![leads(Outcome::Needed)], by_outcome(Outcome::Needed)].concat(),
        Whole::Overreach => [vec![leads(Outcome::Unfilled)], by_outcome(Outcome::Unfilled)].concat(),
        Whole::Alike => {
            let layers = Layer::ALL.into_iter().rev().map(WholeLine::Layer);
            layers.chain(cases(Subject::Layer(Layer::Services))).collect()
        }
        Whole::Payers => by_outcome(Outcome::Cost),
        Whole::Starts => by_outcome(Outcome::Live),
        Whole::Case(place) => {
            let of = |measure: &Measure| WholeLine::Case(place, Subject::Outcome(measure.outcome));
            Measure::SCORECARD.iter().map(of).collect()
        }
    }
}
