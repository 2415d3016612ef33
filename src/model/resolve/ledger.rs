//! The ledger: every resolved number with its trail, the base value and each factor that was applied.

use super::inputs::Inputs;
use super::tape::{Number, Operator, Tape};
use crate::domain::number_id::NumberId;
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::quantity::Quantity;
use std::cell::RefCell;
use std::rc::Rc;

/// A number that goes into the simulation, with the way it came about.
#[derive(Clone, Debug, PartialEq)]
pub struct ResolvedNumber {
    /// Its address; as text such as `platforms.own_work`.
    pub id: NumberId,
    /// The value with every doubt at its median; expected value of what luck draws.
    pub value: f64,
    /// What it is in each future.
    pub number: Number,
    /// The quantity that luck draws in each future, when the number starts with it.
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
    /// Between two ends, as far as an attribute goes: routine + (new − routine) × attribute.
    Between {
        /// At attribute 0.
        routine: Parameter,
        /// At attribute 1.
        new: Parameter,
        attribute: Parameter,
    },
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
    /// The largest of assumptions.
    LargestOf(Vec<Parameter>),
    /// The mean of assumptions, each weighted with a number.
    WeightedMean(Vec<(Parameter, f64)>),
    /// A plain number, such as the count of layers in scope or the multiple of a training level.
    Number(f64),
    Resolved(NumberId),
    /// What another resolved number leaves of the whole: 1 − it.
    RestOf(NumberId),
    /// Another resolved number, weighted with an assumption.
    Weighted(NumberId, Parameter),
}

impl Term {
    /// The assumptions that the term reads.
    pub fn parameters(&self) -> Vec<Parameter> {
        match self {
            Self::One(parameter) | Self::Rest(parameter) | Self::Weighted(_, parameter) => vec![*parameter],
            Self::Product(one, other) => vec![*one, *other],
            Self::MeanOf(parameters) | Self::LargestOf(parameters) => parameters.clone(),
            Self::WeightedMean(parts) => parts.iter().map(|(parameter, _)| *parameter).collect(),
            Self::Between { routine, new, attribute } => vec![*routine, *new, *attribute],
            Self::Line { base, slope, attribute } => vec![*base, *slope, *attribute],
            Self::Number(_) | Self::Resolved(_) | Self::RestOf(_) => Vec::new(),
        }
    }

    /// The other resolved number that the term reads, if any.
    pub const fn number(&self) -> Option<NumberId> {
        match self {
            Self::Resolved(number) | Self::RestOf(number) | Self::Weighted(number, _) => Some(*number),
            _ => None,
        }
    }
}

/// A number of the model: what it is with every doubt at its median, and what it is in each future.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reckoned {
    pub value: f64,
    pub number: Number,
}

impl Reckoned {
    /// A number that is known.
    pub const fn known(value: f64) -> Self {
        Self { value, number: Number::Known(value) }
    }
}

/// Reckons with assumptions, on the spot and on the tape.
#[derive(Clone, Debug)]
struct Abacus<'a> {
    inputs: Inputs<'a>,
    tape: Rc<RefCell<Tape>>,
}

impl Abacus<'_> {
    fn of(&self, parameter: Parameter) -> Reckoned {
        let value = self.inputs.number(parameter);
        let number = if self.inputs.varies(parameter) {
            self.tape.borrow_mut().read(parameter)
        } else {
            Number::Known(value)
        };
        Reckoned { value, number }
    }

    fn apply(&self, operator: Operator, left: Reckoned, right: Reckoned) -> Reckoned {
        let number = self.tape.borrow_mut().apply(operator, left.number, right.number);
        Reckoned { value: operator.of(left.value, right.value), number }
    }

    fn rest(&self, of: Reckoned) -> Reckoned {
        self.apply(Operator::Minus, Reckoned::known(1.0), of)
    }

    fn product(&self, one: Parameter, other: Parameter) -> Reckoned {
        self.apply(Operator::Times, self.of(one), self.of(other))
    }

    fn line(&self, base: Parameter, slope: Parameter, attribute: Parameter) -> Reckoned {
        self.apply(Operator::Plus, self.of(base), self.product(slope, attribute))
    }

    fn between(&self, [routine, new]: [Parameter; 2], attribute: Parameter) -> Reckoned {
        let (routine, new) = (self.of(routine), self.of(new));
        if routine == new {
            return routine;
        }
        let width = self.apply(Operator::Minus, new, routine);
        let part = self.apply(Operator::Times, width, self.of(attribute));
        self.apply(Operator::Plus, routine, part)
    }

    fn total(&self, numbers: impl IntoIterator<Item = Reckoned>) -> Reckoned {
        let nothing = Reckoned::known(0.0);
        numbers.into_iter().fold(nothing, |sum, one| self.apply(Operator::Plus, sum, one))
    }

    fn mean(&self, parameters: &[Parameter]) -> Reckoned {
        let total = self.total(parameters.iter().map(|&parameter| self.of(parameter)));
        self.apply(Operator::Over, total, Reckoned::known(parameters.len().max(1) as f64))
    }

    fn weighted(&self, parts: &[(Parameter, f64)]) -> Reckoned {
        let part = |&(parameter, share): &(Parameter, f64)| {
            self.apply(Operator::Times, self.of(parameter), Reckoned::known(share))
        };
        self.total(parts.iter().map(part))
    }
}

/// The resolved numbers so far.
#[derive(Debug)]
pub struct Ledger<'a> {
    abacus: Abacus<'a>,
    numbers: Vec<ResolvedNumber>,
}

impl<'a> Ledger<'a> {
    pub fn new(inputs: Inputs<'a>) -> Self {
        Self { abacus: Abacus { inputs, tape: Rc::default() }, numbers: Vec::new() }
    }

    /// Starts a trail with an assumption.
    pub fn start(&self, parameter: Parameter) -> Trail<'a> {
        let drawn = self.abacus.inputs.is_drawn(parameter).then_some(parameter);
        Trail { drawn, ..self.start_with(Term::One(parameter), self.abacus.of(parameter)) }
    }

    /// Starts a trail with what an assumption leaves of the whole.
    pub fn start_rest(&self, parameter: Parameter) -> Trail<'a> {
        self.start_with(Term::Rest(parameter), self.abacus.rest(self.abacus.of(parameter)))
    }

    /// Starts a trail with a plain number.
    pub fn start_number(&self, number: f64) -> Trail<'a> {
        self.start_with(Term::Number(number), Reckoned::known(number))
    }

    /// Starts a trail with another resolved number.
    pub fn start_resolved(&self, id: NumberId, value: Reckoned) -> Trail<'a> {
        self.start_with(Term::Resolved(id), value)
    }

    /// Starts a trail with the mean of assumptions.
    pub fn start_mean(&self, parameters: Vec<Parameter>) -> Trail<'a> {
        let mean = self.abacus.mean(&parameters);
        self.start_with(Term::MeanOf(parameters), mean)
    }

    /// Starts a trail with any term.
    pub fn start_with(&self, term: Term, so_far: Reckoned) -> Trail<'a> {
        let steps = vec![Step { operation: Operation::Start, term, value: so_far.value }];
        Trail { abacus: self.abacus.clone(), drawn: None, so_far, steps }
    }

    /// Two assumptions multiplied.
    pub fn product(&self, one: Parameter, other: Parameter) -> Reckoned {
        self.abacus.product(one, other)
    }

    /// A resolved number multiplied by an assumption.
    pub fn weighted(&self, number: Reckoned, parameter: Parameter) -> Reckoned {
        self.abacus.apply(Operator::Times, number, self.abacus.of(parameter))
    }

    /// An assumption.
    pub fn of(&self, parameter: Parameter) -> Reckoned {
        self.abacus.of(parameter)
    }

    /// Numbers multiplied.
    pub fn times<const COUNT: usize>(&self, numbers: [Reckoned; COUNT]) -> Reckoned {
        let one = Reckoned::known(1.0);
        numbers.into_iter().fold(one, |product, next| self.abacus.apply(Operator::Times, product, next))
    }

    /// The largest of assumptions, in each future.
    pub fn largest(&self, parameters: &[Parameter]) -> Reckoned {
        let nothing = Reckoned::known(0.0);
        let numbers = parameters.iter().map(|&parameter| self.abacus.of(parameter));
        numbers.fold(nothing, |largest, next| self.abacus.apply(Operator::Largest, largest, next))
    }

    /// The sum of resolved numbers.
    pub fn total(&self, numbers: impl IntoIterator<Item = Reckoned>) -> Reckoned {
        self.abacus.total(numbers)
    }

    /// Keeps a number and gives it.
    pub fn record(&mut self, id: NumberId, unit: Unit, trail: Trail<'_>) -> Reckoned {
        let Trail { drawn, so_far, steps, .. } = trail;
        self.numbers.push(ResolvedNumber {
            id,
            value: so_far.value,
            number: so_far.number,
            drawn,
            unit,
            steps,
        });
        so_far
    }

    /// Keeps a quantity that luck draws in each future as it stands in the file.
    pub fn record_drawn(&mut self, id: NumberId, unit: Unit, parameter: Parameter) -> Quantity {
        let trail = self.start(parameter);
        self.record(id, unit, trail);
        self.abacus.inputs.counted(parameter)
    }

    /// Keeps an assumption as it stands in the file and gives it.
    pub fn record_plain(&mut self, id: NumberId, parameter: Parameter) -> Reckoned {
        let trail = self.start(parameter);
        self.record(id, parameter.unit(), trail)
    }

    /// Keeps an assumption that is never in doubt and gives its value.
    pub fn record_exact(&mut self, id: NumberId, parameter: Parameter) -> f64 {
        self.record_plain(id, parameter).value
    }

    /// All numbers, in the order in which they were recorded, and the tape of what varies.
    pub fn into_parts(self) -> (Vec<ResolvedNumber>, Tape) {
        (self.numbers, self.abacus.tape.take().finished())
    }
}

/// A number in the making.
#[derive(Clone, Debug)]
pub struct Trail<'a> {
    abacus: Abacus<'a>,
    drawn: Option<Parameter>,
    so_far: Reckoned,
    steps: Vec<Step>,
}

impl Trail<'_> {
    fn then(mut self, operation: Operation, term: Term, with: Reckoned) -> Self {
        let operator = match operation {
            Operation::Start | Operation::Times => Operator::Times,
            Operation::DividedBy => Operator::Over,
            Operation::Plus => Operator::Plus,
            Operation::Minus => Operator::Minus,
        };
        self.so_far = self.abacus.apply(operator, self.so_far, with);
        self.steps.push(Step { operation, term, value: with.value });
        self
    }

    /// Multiplies by an assumption.
    pub fn times(self, parameter: Parameter) -> Self {
        let value = self.abacus.of(parameter);
        self.then(Operation::Times, Term::One(parameter), value)
    }

    /// Multiplies by 1 − an assumption.
    pub fn times_rest(self, parameter: Parameter) -> Self {
        let value = self.abacus.rest(self.abacus.of(parameter));
        self.then(Operation::Times, Term::Rest(parameter), value)
    }

    /// Divides by an assumption.
    pub fn over(self, parameter: Parameter) -> Self {
        let value = self.abacus.of(parameter);
        self.then(Operation::DividedBy, Term::One(parameter), value)
    }

    pub fn plus(self, parameter: Parameter) -> Self {
        let value = self.abacus.of(parameter);
        self.then(Operation::Plus, Term::One(parameter), value)
    }

    /// Multiplies by what lies between two ends.
    pub fn times_between(self, ends: [Parameter; 2], attribute: Parameter) -> Self {
        let value = self.abacus.between(ends, attribute);
        let [routine, new] = ends;
        self.then(Operation::Times, Term::Between { routine, new, attribute }, value)
    }

    /// Multiplies by the mean of assumptions, each with its share of the whole; by nothing when there are none.
    pub fn times_weighted(self, parts: Vec<(Parameter, f64)>) -> Self {
        if parts.is_empty() {
            return self;
        }
        let mean = self.abacus.weighted(&parts);
        self.then(Operation::Times, Term::WeightedMean(parts), mean)
    }

    /// Multiplies by the largest of assumptions that are never in doubt; by nothing when there are none.
    pub fn times_largest(self, parameters: Vec<Parameter>) -> Self {
        if parameters.is_empty() {
            return self;
        }
        let values = parameters.iter().map(|&parameter| self.abacus.inputs.number(parameter));
        let largest = Reckoned::known(values.fold(0.0, f64::max));
        self.then(Operation::Times, Term::LargestOf(parameters), largest)
    }

    /// Multiplies by base + slope × attribute.
    pub fn times_line(self, base: Parameter, slope: Parameter, attribute: Parameter) -> Self {
        let value = self.abacus.line(base, slope, attribute);
        self.then(Operation::Times, Term::Line { base, slope, attribute }, value)
    }

    /// Subtracts the product of two assumptions.
    pub fn minus_product(self, one: Parameter, other: Parameter) -> Self {
        let value = self.abacus.product(one, other);
        self.then(Operation::Minus, Term::Product(one, other), value)
    }

    /// Applies a plain number, such as the multiple of a training level.
    pub fn then_number(self, operation: Operation, number: f64) -> Self {
        self.then(operation, Term::Number(number), Reckoned::known(number))
    }

    /// Multiplies by another resolved number.
    pub fn times_resolved(self, id: NumberId, value: Reckoned) -> Self {
        self.then(Operation::Times, Term::Resolved(id), value)
    }

    /// Multiplies by what another resolved number leaves of the whole.
    pub fn times_rest_of(self, id: NumberId, value: Reckoned) -> Self {
        let rest = self.abacus.rest(value);
        self.then(Operation::Times, Term::RestOf(id), rest)
    }

    /// Divides by another resolved number.
    pub fn over_resolved(self, id: NumberId, value: Reckoned) -> Self {
        self.then(Operation::DividedBy, Term::Resolved(id), value)
    }

    /// Adds a term of this value.
    pub fn plus_term(self, term: Term, value: Reckoned) -> Self {
        self.then(Operation::Plus, term, value)
    }
}

/// The sum of terms with their values; `None` when there are none.
pub fn sum<'a>(ledger: &Ledger<'a>, terms: impl IntoIterator<Item = (Term, Reckoned)>) -> Option<Trail<'a>> {
    terms.into_iter().fold(None, |so_far: Option<Trail<'a>>, (term, value)| {
        Some(match so_far {
            None => ledger.start_with(term, value),
            Some(trail) => trail.plus_term(term, value),
        })
    })
}
