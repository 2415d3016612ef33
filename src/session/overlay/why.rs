//! Why: the trail behind a figure as a list to walk through, made from the ledger of one scenario.

use crate::domain::cost_part::CostPart;
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::number_id::{CompetenceNumber, Destination, LayerNumber, NumberId, PeopleNumber};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::people::Competence;
use crate::domain::stack::Layer;
use crate::resolve::ledger::{ResolvedNumber, Term};
use crate::session::screen::{Focus, Screen};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    Layer(Layer),
    Training,
    ExtraStaff,
    Outcome(Outcome),
    Part(CostPart),
    Incident(IncidentKind),
    Value(PublicValue),
    /// A policy check, by its place in the library.
    Check(usize),
    Competence(Competence),
    Number(NumberId),
    Uses(Parameter),
}

/// The trail behind a figure of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Why {
    pub subject: Subject,
    pub scenario: usize,
    pub ledger: Vec<ResolvedNumber>,
    pub lines: Vec<WhyLine>,
    pub cursor: usize,
    /// What was asked before; it comes back when this closes.
    pub beneath: Option<Box<Why>>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WhyLine {
    /// A resolved number, by its place in the ledger.
    Number(usize),
    /// A step of its trail: the number, then the step.
    Step(usize, usize),
    /// One of several assumptions that a step reads: the number, the step, the assumption.
    Part(usize, usize, Parameter),
    Leads(Destination),
    /// Something else that the subject rests on.
    Ground(Subject),
    /// Something to know about a policy check.
    Told(CheckFact),
}

/// Something to know about a policy check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckFact {
    Place,
    Stop,
    /// On what ground it stands, and in which source.
    Source,
    /// What can be done about it.
    Advice,
}

impl Why {
    /// The trail of a subject in the ledger of a scenario; `grounds` comes first.
    pub fn new(
        subject: Subject,
        scenario: usize,
        ledger: Vec<ResolvedNumber>,
        grounds: Vec<WhyLine>,
    ) -> Self {
        let lines = [grounds, lines(subject, &ledger)].concat();
        Self { subject, scenario, ledger, lines, cursor: 0, beneath: None }
    }

    /// The same question about a ledger that has changed; the cursor stays where it was, as far as it can.
    pub fn renew(&mut self, ledger: &[ResolvedNumber], grounds: &impl Fn(Subject) -> Vec<WhyLine>) {
        self.ledger = ledger.to_vec();
        self.lines = [grounds(self.subject), lines(self.subject, ledger)].concat();
        self.cursor = self.cursor.min(self.lines.len().saturating_sub(1));
        if let Some(beneath) = &mut self.beneath {
            beneath.renew(ledger, grounds);
        }
    }

    /// The assumption on the line under the cursor, when there is exactly one.
    pub fn assumption(&self) -> Option<Parameter> {
        match *self.lines.get(self.cursor)? {
            WhyLine::Part(_, _, parameter) | WhyLine::Ground(Subject::Uses(parameter)) => Some(parameter),
            WhyLine::Step(number, step) => match self.term(number, step)?.parameters()[..] {
                [parameter] => Some(parameter),
                _ => None,
            },
            WhyLine::Number(_) | WhyLine::Leads(_) | WhyLine::Ground(_) | WhyLine::Told(_) => None,
        }
    }

    /// What the line under the cursor leads on to, when that is no assumption.
    pub fn onward(&self) -> Option<Subject> {
        match *self.lines.get(self.cursor)? {
            WhyLine::Number(number) => self.ledger.get(number).map(|number| Subject::Number(number.id)),
            WhyLine::Step(number, step) => self.term(number, step)?.number().map(Subject::Number),
            WhyLine::Part(..) | WhyLine::Told(_) => None,
            WhyLine::Ground(subject) => Some(subject),
            WhyLine::Leads(Destination::Part(part)) => Some(Subject::Part(part)),
            WhyLine::Leads(Destination::Outcome(outcome)) => Some(Subject::Outcome(outcome)),
        }
    }

    fn term(&self, number: usize, step: usize) -> Option<&Term> {
        Some(&self.ledger.get(number)?.steps.get(step)?.term)
    }
}

/// The lines: each number that the subject is about with its steps, then where they go.
fn lines(subject: Subject, ledger: &[ResolvedNumber]) -> Vec<WhyLine> {
    let mut lines = Vec::new();
    let mut goes: Vec<Destination> = Vec::new();
    for (place, number) in ledger.iter().enumerate().filter(|(_, number)| concerns(subject, number)) {
        lines.push(WhyLine::Number(place));
        for (step, content) in number.steps.iter().enumerate() {
            lines.push(WhyLine::Step(place, step));
            let parameters = content.term.parameters();
            if parameters.len() + usize::from(content.term.number().is_some()) > 1 {
                lines.extend(parameters.into_iter().map(|parameter| WhyLine::Part(place, step, parameter)));
            }
        }
        goes.extend(number.id.row().destinations);
    }
    // The cost consists of its parts, and each of them has its own numbers.
    if let Subject::Outcome(Outcome::Cost | Outcome::WithinBudget) = subject {
        goes = CostPart::ALL.map(Destination::Part).to_vec();
    } else if !matches!(
        subject,
        Subject::Layer(_) | Subject::Training | Subject::ExtraStaff | Subject::Number(_)
    ) {
        goes.clear();
    }
    goes.sort_unstable();
    goes.dedup();
    lines.extend(goes.into_iter().map(WhyLine::Leads));
    lines
}

fn concerns(subject: Subject, number: &ResolvedNumber) -> bool {
    let id = number.id;
    match subject {
        Subject::Layer(layer) => id.layer() == Some(layer),
        Subject::Training => matches!(
            id,
            NumberId::People(
                PeopleNumber::GainWhenShort
                    | PeopleNumber::GainOwn
                    | PeopleNumber::GainPool
                    | PeopleNumber::TrainingShare
            )
        ),
        // Whoever is hired comes at the own rate, when the vacancy is filled, and is lost as others are.
        Subject::ExtraStaff => matches!(
            id,
            NumberId::People(PeopleNumber::MonthsToHire)
                | NumberId::Competence(
                    _,
                    CompetenceNumber::Supply | CompetenceNumber::Turnover | CompetenceNumber::Rate
                )
        ),
        Subject::Outcome(outcome) => id.row().destinations.contains(&Destination::Outcome(outcome)),
        Subject::Part(part) => id.row().destinations.contains(&Destination::Part(part)),
        Subject::Incident(kind) => match id {
            NumberId::Hazard(_, of) | NumberId::Incident(of, _) => of == kind,
            _ => false,
        },
        Subject::Competence(competence) => match id {
            NumberId::Competence(of, _)
            | NumberId::Layer(_, LayerNumber::MixShare(of) | LayerNumber::RequiredLevel(of)) => {
                of == competence
            }
            _ => false,
        },
        // These rest on something else, which has its own numbers.
        Subject::Value(_) | Subject::Check(_) => false,
        Subject::Number(asked) => id == asked,
        Subject::Uses(parameter) => {
            number.steps.iter().any(|step| step.term.parameters().contains(&parameter))
        }
    }
}

/// Where to come back to from an assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct ComingBack {
    pub screen: Screen,
    pub focus: Focus,
    /// The assumption that had the cursor there.
    pub selected: Parameter,
    pub why: Why,
}
