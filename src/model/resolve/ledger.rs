//! The ledger: every resolved number with its trail, the base value and each factor that was applied.

use super::inputs::Inputs;
use crate::domain::number_id::NumberId;
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::quantity::Quantity;

/// A number that goes into the simulation, with the way it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolvedNumber {
    /// Its address; as text such as `platforms.own_work`.
    pub id: NumberId,
    /// The value; expected value when it is drawn anew in each future.
    pub value: f64,
    /// The quantity that is drawn in each future, when the number varies; `value` scales with it.
    pub drawn: Option<Parameter>,
    pub unit: Unit,
    /// The trail: what the value was made of, in order.
    pub steps: Vec<Step>,
}

/// One step of a trail.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What was done with the value so far.
    pub operation: Operation,
    /// What it was done with.
    pub term: Term,
    /// The number that the term stands for.
    pub value: f64,
}

/// What a step does with the value so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    Start,
    Times,
    DividedBy,
    Plus,
    Minus,
}

impl Operation {
    /// The sign to show and export.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Start => "=",
            Self::Times => "×",
            Self::DividedBy => "÷",
            Self::Plus => "+",
            Self::Minus => "−",
        }
    }
}

/// What a step is done with.
#[derive(Clone, Debug, PartialEq)]
pub enum Term {
    One(Parameter),
    /// What an assumption leaves of the whole: 1 − it.
    Rest(Parameter),
    /// The product of two assumptions.
    Product(Parameter, Parameter),
    /// The mean of several assumptions.
    MeanOf(Vec<Parameter>),
    /// A straight line: base + slope × attribute.
    Line {
        base: Parameter,
        /// What the full attribute adds.
        slope: Parameter,
        attribute: Parameter,
    },
    /// A plain number, such as the count of layers in scope or the multiple of a training level.
    Number(f64),
    Resolved(NumberId),
    /// Another resolved number, weighted with an assumption.
    Weighted(NumberId, Parameter),
}

impl Term {
    /// The assumptions that the term reads.
    pub fn parameters(&self) -> Vec<Parameter> {
        match self {
            Self::One(parameter) | Self::Rest(parameter) | Self::Weighted(_, parameter) => vec![*parameter],
            Self::Product(one, other) => vec![*one, *other],
            Self::MeanOf(parameters) => parameters.clone(),
            Self::Line { base, slope, attribute } => vec![*base, *slope, *attribute],
            Self::Number(_) | Self::Resolved(_) => Vec::new(),
        }
    }

    /// The other resolved number that the term reads, if any.
    pub const fn number(&self) -> Option<NumberId> {
        match self {
            Self::Resolved(number) | Self::Weighted(number, _) => Some(*number),
            _ => None,
        }
    }
}

/// The resolved numbers so far.
#[derive(Debug)]
pub struct Ledger<'a> {
    inputs: Inputs<'a>,
    numbers: Vec<ResolvedNumber>,
}

impl<'a> Ledger<'a> {
    pub const fn new(inputs: Inputs<'a>) -> Self {
        Self { inputs, numbers: Vec::new() }
    }

    /// Starts a trail with an assumption.
    pub fn start(&self, parameter: Parameter) -> Trail<'a> {
        let quantity = self.inputs.quantity(parameter);
        let drawn = quantity.is_uncertain().then_some(parameter);
        self.begin(Term::One(parameter), quantity.mean(), drawn)
    }

    /// Starts a trail with any term.
    pub fn start_with(&self, term: Term, value: f64) -> Trail<'a> {
        self.begin(term, value, None)
    }

    /// Starts a trail with another resolved number.
    pub fn start_resolved(&self, id: NumberId, value: f64) -> Trail<'a> {
        self.begin(Term::Resolved(id), value, None)
    }

    /// Starts a trail with the mean of assumptions.
    pub fn start_mean(&self, parameters: Vec<Parameter>) -> Trail<'a> {
        let total: f64 = parameters.iter().map(|&parameter| self.inputs.number(parameter)).sum();
        let mean = total / parameters.len().max(1) as f64;
        self.begin(Term::MeanOf(parameters), mean, None)
    }

    fn begin(&self, term: Term, value: f64, drawn: Option<Parameter>) -> Trail<'a> {
        let steps = vec![Step { operation: Operation::Start, term, value }];
        Trail { inputs: self.inputs, drawn, base: value, factor: 1.0, added: 0.0, steps }
    }

    /// Keeps a number and gives its value.
    pub fn record(&mut self, id: NumberId, unit: Unit, trail: Trail<'_>) -> f64 {
        let value = trail.value();
        let number = ResolvedNumber { id, value, drawn: trail.drawn, unit, steps: trail.steps };
        self.numbers.push(number);
        value
    }

    /// Keeps a number that scales with a drawn quantity and gives what it is per unit of that quantity.
    pub fn record_per_drawn(&mut self, id: NumberId, unit: Unit, trail: Trail<'_>) -> f64 {
        let factor = trail.factor;
        self.record(id, unit, trail);
        factor
    }

    /// Keeps a quantity that is drawn in each future as it stands in the file.
    pub fn record_drawn(&mut self, id: NumberId, unit: Unit, parameter: Parameter) -> Quantity {
        let trail = self.start(parameter);
        self.record(id, unit, trail);
        self.inputs.quantity(parameter)
    }

    /// Keeps an assumption as it stands in the file and gives its value.
    pub fn record_plain(&mut self, id: NumberId, parameter: Parameter) -> f64 {
        let trail = self.start(parameter);
        self.record(id, parameter.unit(), trail)
    }

    /// All numbers, in the order in which they were recorded.
    pub fn into_numbers(self) -> Vec<ResolvedNumber> {
        self.numbers
    }
}

/// A value in the making.
#[derive(Clone, Debug)]
pub struct Trail<'a> {
    inputs: Inputs<'a>,
    drawn: Option<Parameter>,
    /// What the trail started with; its expected value when that is drawn.
    base: f64,
    /// What the start is multiplied with.
    factor: f64,
    /// What was added since; apart from the factor, so that a start of zero stays a number.
    added: f64,
    steps: Vec<Step>,
}

impl Trail<'_> {
    /// The value so far.
    pub fn value(&self) -> f64 {
        self.base * self.factor + self.added
    }

    fn then(mut self, operation: Operation, term: Term, value: f64) -> Self {
        match operation {
            Operation::Start => {}
            Operation::Times => {
                self.factor *= value;
                self.added *= value;
            }
            Operation::DividedBy => {
                self.factor /= value;
                self.added /= value;
            }
            Operation::Plus => self.added += value,
            Operation::Minus => self.added -= value,
        }
        self.steps.push(Step { operation, term, value });
        self
    }

    /// Multiplies by an assumption.
    pub fn times(self, parameter: Parameter) -> Self {
        let value = self.inputs.number(parameter);
        self.then(Operation::Times, Term::One(parameter), value)
    }

    /// Multiplies by 1 − an assumption.
    pub fn times_rest(self, parameter: Parameter) -> Self {
        let value = 1.0 - self.inputs.number(parameter);
        self.then(Operation::Times, Term::Rest(parameter), value)
    }

    /// Divides by an assumption.
    pub fn over(self, parameter: Parameter) -> Self {
        let value = self.inputs.number(parameter);
        self.then(Operation::DividedBy, Term::One(parameter), value)
    }

    pub fn plus(self, parameter: Parameter) -> Self {
        let value = self.inputs.number(parameter);
        self.then(Operation::Plus, Term::One(parameter), value)
    }

    /// Multiplies by the mean of assumptions; by nothing when there are none.
    pub fn times_mean(self, parameters: Vec<Parameter>) -> Self {
        if parameters.is_empty() {
            return self;
        }
        let total: f64 = parameters.iter().map(|&parameter| self.inputs.number(parameter)).sum();
        let mean = total / parameters.len() as f64;
        self.then(Operation::Times, Term::MeanOf(parameters), mean)
    }

    /// Multiplies by base + slope × attribute.
    pub fn times_line(self, base: Parameter, slope: Parameter, attribute: Parameter) -> Self {
        let value = self.inputs.number(base) + self.inputs.number(slope) * self.inputs.number(attribute);
        self.then(Operation::Times, Term::Line { base, slope, attribute }, value)
    }

    /// Subtracts the product of two assumptions.
    pub fn minus_product(self, one: Parameter, other: Parameter) -> Self {
        let value = self.inputs.number(one) * self.inputs.number(other);
        self.then(Operation::Minus, Term::Product(one, other), value)
    }

    /// Applies a plain number, such as the multiple of a training level.
    pub fn then_number(self, operation: Operation, number: f64) -> Self {
        self.then(operation, Term::Number(number), number)
    }

    /// Multiplies by another resolved number.
    pub fn times_resolved(self, id: NumberId, value: f64) -> Self {
        self.then(Operation::Times, Term::Resolved(id), value)
    }

    /// Divides by another resolved number.
    pub fn over_resolved(self, id: NumberId, value: f64) -> Self {
        self.then(Operation::DividedBy, Term::Resolved(id), value)
    }

    /// Adds a term of this value.
    pub fn plus_term(self, term: Term, value: f64) -> Self {
        self.then(Operation::Plus, term, value)
    }
}

/// The sum of terms with their values; `None` when there are none.
pub fn sum<'a>(ledger: &Ledger<'a>, terms: impl IntoIterator<Item = (Term, f64)>) -> Option<Trail<'a>> {
    terms.into_iter().fold(None, |so_far: Option<Trail<'a>>, (term, value)| {
        Some(match so_far {
            None => ledger.start_with(term, value),
            Some(trail) => trail.plus_term(term, value),
        })
    })
}
