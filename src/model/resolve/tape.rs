//! The tape: what is worked out anew in every future, as a list of plain steps.
//!
//! A resolved number is known, or it varies: with a number in doubt or with what a layer turns out to cost. The rooms of
//! [`crate::resolve`] state each formula once; what is known is worked out on the spot, the rest is written down here and
//! played back for many futures at once. So the trail that a user reads and the simulation cannot disagree.

use crate::domain::parameter::Parameter;
use rustc_hash::FxHashMap;

/// A resolved number: known, or found at a place of the tape in each future.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Number {
    Known(f64),
    Varies(Place),
}

impl Number {
    pub const fn varies(self) -> bool {
        matches!(self, Self::Varies(_))
    }
}

/// Place of a value on the tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place(u16);

impl Place {
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// What is done with two values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operator {
    Plus,
    Minus,
    Times,
    Over,
    /// The larger of the two.
    Largest,
}

/// How one value of the tape comes about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// The value of a number in doubt, or of a cost that luck decides.
    Read(Parameter),
    /// From values before it.
    Apply(Operator, Number, Number),
}

/// All values that vary, each after those that it is made of.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Tape {
    steps: Vec<Step>,
    /// Where each step is, for as long as more are added.
    places: FxHashMap<Mark, u16>,
}

/// A step by its bits.
type Mark = (Option<Parameter>, u8, [(bool, u64); 2]);

impl Tape {
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// Which steps it takes to know some numbers, by place.
    pub fn needed(&self, numbers: impl IntoIterator<Item = Number>) -> Vec<bool> {
        let mut needed = vec![false; self.steps.len()];
        let mark = |number: Number, needed: &mut Vec<bool>| {
            if let Number::Varies(place) = number {
                needed[place.index()] = true;
            }
        };
        numbers.into_iter().for_each(|number| mark(number, &mut needed));
        for (place, step) in self.steps.iter().enumerate().rev() {
            if let (true, Step::Apply(_, left, right)) = (needed[place], *step) {
                mark(left, &mut needed);
                mark(right, &mut needed);
            }
        }
        needed
    }

    /// The steps that it takes to know some numbers, and those numbers, with places counted among these steps alone.
    fn part(&self, numbers: &[Number]) -> (Vec<Step>, Vec<Number>) {
        let needed = self.needed(numbers.iter().copied());
        let mut count = 0;
        let places: Vec<u16> = needed
            .iter()
            .map(|needed| {
                count += u16::from(*needed);
                count
            })
            .collect();
        let moved = |number: Number| match number {
            Number::Known(_) => number,
            Number::Varies(place) => Number::Varies(Place(places[place.index()])),
        };
        let moved_step = |step: &Step| match *step {
            Step::Read(_) => *step,
            Step::Apply(operator, left, right) => Step::Apply(operator, moved(left), moved(right)),
        };
        let steps = self.steps.iter().zip(&needed).filter(|(_, needed)| **needed);
        (steps.map(|(step, _)| moved_step(step)).collect(), numbers.iter().map(|one| moved(*one)).collect())
    }

    /// Do some numbers come to the same as those of another tape in each future, whatever one parameter is there?
    pub fn plays_as(&self, numbers: &[Number], (other, theirs): (&Self, &[Number]), but: Parameter) -> bool {
        let part = self.part(numbers);
        !part.0.contains(&Step::Read(but)) && part == other.part(theirs)
    }

    /// A parameter that varies; read once, however often it is asked.
    pub fn read(&mut self, parameter: Parameter) -> Number {
        self.keep(Step::Read(parameter))
    }

    /// Two numbers joined; at once when both are known.
    pub fn apply(&mut self, operator: Operator, left: Number, right: Number) -> Number {
        match (operator, left, right) {
            (_, Number::Known(left), Number::Known(right)) => Number::Known(operator.of(left, right)),
            (Operator::Times, Number::Known(1.0), other)
            | (Operator::Times | Operator::Over, other, Number::Known(1.0))
            | (Operator::Plus, Number::Known(0.0), other)
            | (Operator::Plus | Operator::Minus, other, Number::Known(0.0)) => other,
            (Operator::Times, Number::Known(0.0), _) | (Operator::Times, _, Number::Known(0.0)) => {
                Number::Known(0.0)
            }
            _ => self.keep(Step::Apply(operator, left, right)),
        }
    }

    /// Keeps a step; the same step is kept once.
    fn keep(&mut self, step: Step) -> Number {
        let next = self.steps.len() as u16;
        let place = *self.places.entry(step.mark()).or_insert(next);
        if place == next {
            self.steps.push(step);
        }
        Number::Varies(Place(place))
    }

    /// The same to be played only: nothing is added any more.
    #[must_use]
    pub fn finished(self) -> Self {
        Self { places: FxHashMap::default(), ..self }
    }
}

impl Step {
    fn mark(&self) -> Mark {
        let bits = |number: Number| match number {
            Number::Known(value) => (true, value.to_bits()),
            Number::Varies(place) => (false, u64::from(place.0)),
        };
        match *self {
            Self::Read(parameter) => (Some(parameter), 0, [(true, 0); 2]),
            Self::Apply(operator, left, right) => (None, operator as u8, [left, right].map(bits)),
        }
    }
}

impl Operator {
    #[inline]
    pub fn of(self, left: f64, right: f64) -> f64 {
        match self {
            Self::Plus => left + right,
            Self::Minus => left - right,
            Self::Times => left * right,
            Self::Over => left / right,
            Self::Largest => left.max(right),
        }
    }
}
