//! Playing: the tape of a decision played back, a few futures at a time.

use crate::domain::parameter::Parameter;
use crate::numeric::lanes::Lanes;
use crate::numeric::vectors::widely;
use crate::resolve::ledger::Reckoned;
use crate::resolve::tape::{Number, Operator, Step, Tape};
use std::collections::BTreeMap;
use std::sync::Arc;

/// One number in all futures of a block.
pub type Strip = Arc<Vec<Lanes>>;

/// What the numbers that vary are in the futures of a block.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Readings(BTreeMap<Parameter, Strip>);

impl Readings {
    pub fn put(&mut self, parameter: Parameter, values: Vec<Lanes>) {
        self.0.insert(parameter, Arc::new(values));
    }

    pub fn get(&self, parameter: Parameter) -> Option<&[Lanes]> {
        self.0.get(&parameter).map(|values| values.as_slice())
    }

    pub fn iter(&self) -> impl Iterator<Item = (Parameter, &[Lanes])> {
        self.0.iter().map(|(parameter, values)| (*parameter, values.as_slice()))
    }

    /// These, with others over them.
    pub fn with(&self, others: Self) -> Self {
        let mut all = self.clone();
        all.0.extend(others.0);
        all
    }

    /// Those of the parameters that a test lets through.
    pub fn only(&self, wanted: impl Fn(Parameter) -> bool) -> Self {
        let some = self.0.iter().filter(|(parameter, _)| wanted(**parameter));
        Self(some.map(|(parameter, values)| (*parameter, Arc::clone(values))).collect())
    }
}

/// A step that works something out, with everything at hand.
enum Ready {
    Both(Operator, usize, usize),
    Left(Operator, usize, f64),
    Right(Operator, f64, usize),
}

/// A tape being played, as far as it is needed.
pub struct Player<'a> {
    /// What is only read, each with its place on the tape. Apart, as their memory lies far apart and is fetched side by side when
    /// nothing is worked out between.
    reads: Vec<(u16, &'a [Lanes])>,
    /// What is worked out, each with its place.
    steps: Vec<(u16, Ready)>,
    values: Vec<Lanes>,
}

impl<'a> Player<'a> {
    /// Gets ready what the wanted numbers take; others of the tape are not to be asked. A number that varies without being
    /// read anywhere cannot be: the draws hold all that are in doubt.
    pub fn new(tape: &Tape, readings: &'a Readings, wanted: impl IntoIterator<Item = Reckoned>) -> Self {
        let needed = tape.needed(wanted.into_iter().map(|wanted| wanted.number));
        let places = tape.steps().iter().zip(0..).zip(needed).filter(|(_, needed)| *needed);
        let (mut reads, mut steps) = (Vec::new(), Vec::new());
        for ((step, place), _) in places {
            match *step {
                Step::Read(parameter) => {
                    reads.push((place, readings.get(parameter).unwrap_or_default()));
                }
                Step::Apply(operator, Number::Varies(left), Number::Varies(right)) => {
                    steps.push((place, Ready::Both(operator, left.index(), right.index())));
                }
                Step::Apply(operator, Number::Varies(left), Number::Known(right)) => {
                    steps.push((place, Ready::Left(operator, left.index(), right)));
                }
                Step::Apply(operator, Number::Known(left), Number::Varies(right)) => {
                    steps.push((place, Ready::Right(operator, left, right.index())));
                }
                // Two known numbers are never left for later.
                Step::Apply(..) => {}
            }
        }
        Self { reads, steps, values: vec![Lanes::ZERO; tape.steps().len()] }
    }

    /// Works out every value for the futures of one chunk.
    pub fn play(&mut self, chunk: usize) {
        widely(
            #[inline(always)]
            || self.play_steps(chunk),
        );
    }

    #[inline(always)]
    fn play_steps(&mut self, chunk: usize) {
        for (place, values) in &self.reads {
            self.values[usize::from(*place)] = values.get(chunk).copied().unwrap_or_default();
        }
        for (place, step) in &self.steps {
            self.values[usize::from(*place)] = match *step {
                Ready::Both(operator, left, right) => {
                    applied(operator, self.values[left], self.values[right])
                }
                Ready::Left(operator, left, right) => applied(operator, self.values[left], Lanes::all(right)),
                Ready::Right(operator, left, right) => {
                    applied(operator, Lanes::all(left), self.values[right])
                }
            };
        }
    }

    /// A number in the futures of the chunk that was played.
    #[inline(always)]
    pub fn of(&self, number: Reckoned) -> Lanes {
        match number.number {
            Number::Known(value) => Lanes::all(value),
            Number::Varies(place) => self.values[place.index()],
        }
    }

    /// A number in one future of the chunk.
    #[inline]
    pub fn at(&self, number: Reckoned, lane: usize) -> f64 {
        match number.number {
            Number::Known(value) => value,
            Number::Varies(place) => self.values[place.index()].0[lane],
        }
    }
}

#[inline(always)]
fn applied(operator: Operator, left: Lanes, right: Lanes) -> Lanes {
    match operator {
        Operator::Plus => left + right,
        Operator::Minus => left - right,
        Operator::Times => left * right,
        Operator::Over => left / right,
        Operator::Largest => left.larger(right),
    }
}
