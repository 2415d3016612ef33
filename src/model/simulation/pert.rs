//! The PERT distribution: the beta between two bounds with shape 4, drawn from a table of its quantiles.

use crate::numeric::elementary::{exp, ln, normal_cdf};

/// Steps of the table.
const STEPS: usize = 512;
/// The table runs from −REACH to REACH standard deviations, beyond which no uniform of 54 bits leads.
const REACH: f64 = 8.3125;
/// Width of a step, in standard deviations.
const STEP: f64 = 2.0 * REACH / STEPS as f64;

/// Quantiles of one PERT at evenly spaced standard normals.
///
/// As a function of the normal the quantile has no steep ends, whatever the mode, so that a cubic through 513 knots
/// follows it to about a millionth of the range; as a function of the uniform it would rise almost straight there.
#[derive(Clone, Debug, PartialEq)]
pub struct PertTable {
    /// Value and rise (slope times step) at each knot.
    knots: Vec<[f64; 2]>,
}

impl PertTable {
    /// Makes the table for these bounds and mode (min < max, min ≤ mode ≤ max).
    pub fn new(min: f64, mode: f64, max: f64) -> Self {
        let width = max - min;
        let shape = 1.0 + 4.0 * (mode - min) / width;
        let half = STEPS / 2;
        // The upper half is the lower half of the mirrored beta, which keeps precision where probabilities approach 1.
        let lower = quantiles_below_median(Beta::new(shape, 6.0 - shape), half);
        let upper = quantiles_below_median(Beta::new(6.0 - shape, shape), half);
        let values: Vec<f64> = lower
            .iter()
            .map(|share| min + width * share)
            .chain(upper.iter().rev().skip(1).map(|share| max - width * share))
            .collect();
        let rises = (0..=STEPS).map(|knot| rise(&values, knot));
        Self { knots: values.iter().copied().zip(rises).map(|(value, rise)| [value, rise]).collect() }
    }

    /// The value that belongs to a standard normal.
    #[inline]
    pub fn at(&self, z: f64) -> f64 {
        let place = ((z + REACH) * (1.0 / STEP)).clamp(0.0, STEPS as f64);
        let knot = (place as usize).min(STEPS - 1);
        let s = place - knot as f64;
        let ([left, rise_left], [right, rise_right]) = (self.knots[knot], self.knots[knot + 1]);
        let jump = right - left;
        // The cubic with these values and rises at both ends (Hermite), from the nearer end so that it meets both exactly.
        let bend = (rise_left - jump) * (1.0 - s) - (rise_right - jump) * s;
        (left + jump * s + s * (1.0 - s) * bend).clamp(left, right)
    }
}

/// Slope times step at a knot: that of the parabola through its neighbours, at most three times the smaller of the
/// jumps beside it, which keeps the cubic from falling (Fritsch & Carlson, SIAM J. Numerical Analysis 17, 1980).
fn rise(values: &[f64], knot: usize) -> f64 {
    let jump = |from: usize| values[from + 1] - values[from];
    match knot {
        0 => jump(0),
        STEPS => jump(STEPS - 1),
        _ => {
            let (before, after) = (jump(knot - 1), jump(knot));
            f64::midpoint(before, after).min(3.0 * before.min(after))
        }
    }
}

/// The quantiles of a beta at the knots from −[`REACH`] to 0, both included.
fn quantiles_below_median(beta: Beta, knots: usize) -> Vec<f64> {
    let (mut before, mut last) = (0.0, 0.0);
    (0..=knots)
        .map(|knot| {
            // Quantiles grow by nearly the same factor from knot to knot.
            let guess = if before > 0.0 { last * (last / before) } else { 0.5 };
            let next = beta.quantile_from(last, guess, normal_cdf(knot as f64 * STEP - REACH));
            (before, last) = (last, next);
            next
        })
        .collect()
}

/// A beta distribution on 0 to 1 with both shapes at least 1.
#[derive(Clone, Copy)]
struct Beta {
    a: f64,
    b: f64,
    /// ln of the beta function of the shapes.
    ln_scale: f64,
}

impl Beta {
    fn new(a: f64, b: f64) -> Self {
        Self { a, b, ln_scale: libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b) }
    }

    /// x^a·(1 − x)^b divided by the beta function.
    fn weight(&self, x: f64) -> f64 {
        exp(self.a * ln(x) + self.b * ln(1.0 - x) - self.ln_scale)
    }

    /// The distribution function: the regularised incomplete beta, by its continued fraction (NIST Digital Library of
    /// Mathematical Functions, 8.17.22), evaluated from the front (Lentz).
    fn below(&self, x: f64) -> f64 {
        if x <= 0.0 {
            return 0.0;
        }
        if x >= 1.0 {
            return 1.0;
        }
        if x > (self.a + 1.0) / (self.a + self.b + 2.0) {
            return 1.0 - Self { a: self.b, b: self.a, ..*self }.below(1.0 - x);
        }
        let (a, b) = (self.a, self.b);
        let (mut c, mut d) = (1.0, 1.0 / (1.0 - (a + b) * x / (a + 1.0)));
        let mut fraction = d;
        for m in 1..200 {
            let m = f64::from(m);
            let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
            let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
            let before = fraction;
            for term in [even, odd] {
                d = 1.0 / (1.0 + term * d);
                c = 1.0 + term / c;
                fraction *= c * d;
            }
            if (fraction - before).abs() <= 1e-15 * fraction.abs() {
                break;
            }
        }
        self.weight(x) / a * fraction
    }

    /// The quantile of a probability, known to be at least `low`: Newton from a guess, kept between bounds by halving.
    fn quantile_from(&self, mut low: f64, guess: f64, probability: f64) -> f64 {
        let (mut high, mut x) = (1.0, guess.clamp(low, 1.0 - f64::EPSILON));
        for _ in 0..200 {
            let excess = self.below(x) - probability;
            if excess > 0.0 {
                high = x;
            } else {
                low = x;
            }
            let density = self.weight(x) / (x * (1.0 - x));
            let newton = x - excess / density;
            let next = if newton > low && newton < high { newton } else { f64::midpoint(low, high) };
            // Newton doubles the digits that are right in each step: these nine are eighteen in the next value.
            if (next - x).abs() <= 1e-9 * x {
                return next;
            }
            x = next;
        }
        x
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::numeric::elementary::inverse_normal;
    use statrs::distribution::{Beta as Oracle, ContinuousCDF};

    const MODES: [f64; 8] = [0.0, 0.001, 0.1, 0.25, 0.5, 0.8, 0.97, 1.0];

    #[test]
    fn the_distribution_function_agrees_with_statrs() {
        for mode in MODES {
            let shape = 1.0 + 4.0 * mode;
            let (ours, theirs) = (Beta::new(shape, 6.0 - shape), Oracle::new(shape, 6.0 - shape).unwrap());
            for step in 0..=1000 {
                let x = f64::from(step) / 1000.0;
                assert!((ours.below(x) - theirs.cdf(x)).abs() < 1e-12, "mode {mode}, x {x}");
            }
        }
    }

    #[test]
    fn quantiles_are_right_to_a_hundred_thousandth_of_the_range() {
        for mode in MODES {
            let shape = 1.0 + 4.0 * mode;
            let (table, theirs) = (PertTable::new(0.0, mode, 1.0), Oracle::new(shape, 6.0 - shape).unwrap());
            // At uneven places over the whole reach, between the knots as well as on them.
            for step in 0..3000 {
                let z = (f64::from(step) - 1500.0) / 1500.0 * 8.25;
                let ours = table.at(z);
                let (u, back) = (normal_cdf(z), theirs.cdf(ours));
                let width = 1e-5;
                let (low, high) = (theirs.cdf((ours - width).max(0.0)), theirs.cdf((ours + width).min(1.0)));
                assert!(
                    u >= low - 1e-12 && u <= high + 1e-12,
                    "mode {mode}, z {z}: {ours} is at {back}, not {u}"
                );
            }
        }
    }

    #[test]
    fn the_mean_is_right_to_a_millionth() {
        let count = 1_000_000;
        for mode in MODES {
            let table = PertTable::new(0.0, mode, 1.0);
            let total: f64 = (0..count)
                .map(|slice| table.at(inverse_normal((f64::from(slice) + 0.5) / f64::from(count))))
                .sum();
            let (mean, exact) = (total / f64::from(count), (4.0 * mode + 1.0) / 6.0);
            assert!((mean / exact - 1.0).abs() < 1e-6, "mode {mode}: {mean} for {exact}");
        }
    }

    #[test]
    fn never_falls_and_stays_between_the_bounds() {
        for mode in MODES {
            let table = PertTable::new(3.0, 3.0 + 4.0 * mode, 7.0);
            let values: Vec<f64> =
                (0..200_000).map(|step| table.at(f64::from(step) / 10_000.0 - 10.0)).collect();
            // By more than the rounding of the last bits.
            assert!(values.windows(2).all(|pair| pair[0] <= pair[1] + 7.0 * f64::EPSILON), "mode {mode}");
            assert!(values[0] >= 3.0 && values[values.len() - 1] <= 7.0);
        }
    }
}
