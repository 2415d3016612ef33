//! Turn: one number on its way through its doubt, and the value that it has there as a user would type it; and how far it
//! is to where a verdict turns.

use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::simulation::sampling::Sampler;
use crate::summary::paired::Paired;
use std::cmp::Ordering;

/// The ends of the 99 % range, in standard deviations: no further is looked.
pub const FURTHEST: f64 = 2.575_829_303_548_901;

/// One number at another value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Turn {
    pub parameter: Parameter,
    /// Its median now.
    pub now: f64,
    /// Put in its place, this value turns the verdict: to three significant digits, on the far side of where it turns.
    pub value: f64,
}

/// A number with the way in which it is moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Way {
    pub parameter: Parameter,
    pub counted: Quantity,
    /// 1 up, −1 down.
    pub sign: f64,
}

impl Way {
    /// The value so many standard deviations of the doubt away, within its bounds.
    pub fn at(&self, distance: f64) -> f64 {
        let bounds = self.parameter.bounds();
        Sampler::new(self.counted).at_normal(self.sign * distance).clamp(bounds.least, bounds.most)
    }

    /// The same to three significant digits, rounded away from the median; to more where that would be beyond the range.
    pub fn rounded(&self, distance: f64) -> f64 {
        let (value, end) = (self.at(distance), self.at(FURTHEST));
        let away = |digits: usize| {
            if value == 0.0 {
                return 0.0;
            }
            let step = step_of(value.abs(), digits);
            let steps = value / step;
            let steps = if self.sign > 0.0 { (steps - 1e-9).ceil() } else { (steps + 1e-9).floor() };
            // Through the decimal notation, so that the number is the one that is read.
            format!("{:.*}", 12, steps * step).parse().unwrap_or(value)
        };
        let is_within = |rounded: &f64| (rounded - end) * self.sign <= 0.0;
        [3, 4, 6].into_iter().map(away).find(is_within).unwrap_or(value)
    }

    /// The number at that value.
    pub fn turn(&self, distance: f64) -> Turn {
        Turn { parameter: self.parameter, now: self.counted.median(), value: self.rounded(distance) }
    }
}

/// The power of ten that a value above 0 has so many significant digits in.
fn step_of(value: f64, digits: usize) -> f64 {
    let most = (0..digits).fold(1.0, |most, _| most * 10.0);
    let mut step = 1.0;
    while value / step >= most {
        step *= 10.0;
    }
    while value / step * 10.0 < most {
        step /= 10.0;
    }
    step
}

/// From which difference on there is a real one.
pub fn least(paired: &Paired) -> f64 {
    paired.material[0].max(2.0 * paired.difference.se).max(f64::MIN_POSITIVE)
}

/// How many times that it is to where the verdict turns, down and up: to where no real difference is left, or from none to
/// where there is one.
pub fn ways_to_go(paired: &Paired) -> [Option<f64>; 2] {
    let apart = paired.spoken() / least(paired);
    match paired.real() {
        Some(Ordering::Greater) => [Some((apart - 1.0).max(0.0)), None],
        Some(_) => [None, Some((-apart - 1.0).max(0.0))],
        None => [Some((apart + 1.0).max(0.0)), Some((1.0 - apart).max(0.0))],
    }
}
