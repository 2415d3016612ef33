//! Drawing from quantities: every sampler rises with its uniform or normal, so that luck means the same for every choice.

use super::pert::PertTable;
use crate::domain::quantity::{Quantity, Z95, logit_normal, lognormal};
use crate::numeric::elementary::{exp, inverse_normal, normal_cdf, pow};
use crate::numeric::vectors::widely;

/// A quantity prepared for drawing by inverse distribution function.
#[derive(Clone, Debug, PartialEq)]
pub struct Sampler(Shape);

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Fixed(f64),
    Lognormal { mu: f64, sigma: f64 },
    LogitNormal { mu: f64, sigma: f64 },
    Normal { mean: f64, deviation: f64 },
    Triangular { min: f64, mode: f64, max: f64 },
    Uniform { low: f64, width: f64 },
    Pert(Box<PertTable>),
}

impl Sampler {
    /// Prepares a quantity. Its numbers are taken as they are: see [`Quantity::checked`].
    pub fn new(quantity: Quantity) -> Self {
        Self(match quantity {
            Quantity::Fixed(value) => Shape::Fixed(value),
            Quantity::Lognormal { low, high } => {
                let (mu, sigma) = lognormal(low, high);
                Shape::Lognormal { mu, sigma }
            }
            Quantity::LogitNormal { low, high } => {
                let (mu, sigma) = logit_normal(low, high);
                Shape::LogitNormal { mu, sigma }
            }
            Quantity::Normal { low, high } => {
                Shape::Normal { mean: f64::midpoint(low, high), deviation: (high - low) / (2.0 * Z95) }
            }
            Quantity::Triangular { min, mode, max } => Shape::Triangular { min, mode, max },
            Quantity::Uniform { low, high } => Shape::Uniform { low, width: high - low },
            Quantity::Pert { min, mode, max } => Shape::Pert(Box::new(PertTable::new(min, mode, max))),
        })
    }

    /// The value that belongs to a standard normal.
    #[inline]
    pub fn at_normal(&self, z: f64) -> f64 {
        match &self.0 {
            Shape::Fixed(value) => *value,
            Shape::Lognormal { mu, sigma } => exp(mu + sigma * z),
            Shape::LogitNormal { mu, sigma } => 1.0 / (1.0 + exp(-(mu + sigma * z))),
            Shape::Normal { mean, deviation } => mean + deviation * z,
            Shape::Triangular { min, mode, max } => triangular(normal_cdf(z), *min, *mode, *max),
            Shape::Uniform { low, width } => low + width * normal_cdf(z),
            Shape::Pert(table) => table.at(z),
        }
    }

    /// The quantile of a probability.
    #[inline]
    pub fn at_uniform(&self, u: f64) -> f64 {
        match &self.0 {
            Shape::Fixed(value) => *value,
            Shape::Triangular { min, mode, max } => triangular(u, *min, *mode, *max),
            Shape::Uniform { low, width } => low + width * u,
            Shape::Lognormal { .. } | Shape::LogitNormal { .. } | Shape::Normal { .. } | Shape::Pert(_) => {
                self.at_normal(inverse_normal(u))
            }
        }
    }

    /// The values of a column of standard normals, as many as the shorter column holds; bit for bit those of
    /// [`Self::at_normal`].
    pub fn fill_from_normals(&self, normals: &[f64], out: &mut [f64]) {
        widely(
            #[inline(always)]
            || self.fill(normals, out),
        );
    }

    #[inline(always)]
    fn fill(&self, normals: &[f64], out: &mut [f64]) {
        let pairs = out.iter_mut().zip(normals);
        match &self.0 {
            Shape::Fixed(value) => pairs.for_each(|(out, _)| *out = *value),
            Shape::Lognormal { mu, sigma } => pairs.for_each(|(out, z)| *out = exp(mu + sigma * z)),
            Shape::LogitNormal { mu, sigma } => {
                pairs.for_each(|(out, z)| *out = 1.0 / (1.0 + exp(-(mu + sigma * z))));
            }
            Shape::Normal { mean, deviation } => pairs.for_each(|(out, z)| *out = mean + deviation * z),
            Shape::Pert(table) => pairs.for_each(|(out, z)| *out = table.at(*z)),
            Shape::Triangular { .. } | Shape::Uniform { .. } => {
                pairs.for_each(|(out, z)| *out = self.at_normal(*z));
            }
        }
    }
}

/// The quantile of a triangular distribution: the area left of x is (x − min)²/((max − min)(mode − min)) up to the mode.
#[inline]
fn triangular(u: f64, min: f64, mode: f64, max: f64) -> f64 {
    let u = u.clamp(0.0, 1.0);
    let (width, left) = (max - min, mode - min);
    if u * width < left {
        min + (u * width * left).sqrt()
    } else {
        max - ((1.0 - u) * width * (max - mode)).sqrt()
    }
}

/// The quantile of a Pareto distribution with this tail (alpha > 0) cut to the range from `least` to `most`.
///
/// The share above x is proportional to x^(−alpha) − most^(−alpha), so that
/// x = least·(1 − u·(1 − (least/most)^alpha))^(−1/alpha). Source: Aban, Meerschaert & Panorska, Journal of the
/// American Statistical Association 101 (2006), the truncated Pareto.
#[inline]
pub fn pareto_between(u: f64, tail: f64, least: f64, most: f64) -> f64 {
    let below = 1.0 - pow(least / most, tail);
    (least * pow(1.0 - u.clamp(0.0, 1.0) * below, -1.0 / tail)).min(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use statrs::distribution::{ContinuousCDF, LogNormal, Normal, Triangular};

    fn quantity() -> impl Strategy<Value = Quantity> {
        let bounds = (0.01..100.0_f64, 0.01..100.0_f64, 0.0..=1.0_f64);
        (0..6_u8, bounds).prop_map(|(kind, (min, width, place))| {
            let (max, mode) = (min + width, (min + width * place).min(min + width));
            match kind {
                0 => Quantity::Fixed(min),
                1 => Quantity::Lognormal { low: min, high: max },
                2 => Quantity::Normal { low: min, high: max },
                3 => Quantity::Triangular { min, mode, max },
                4 => Quantity::Pert { min, mode, max },
                _ => Quantity::Uniform { low: min, high: max },
            }
        })
    }

    proptest! {
        #[test]
        fn never_falls_and_stays_in_range(quantity in quantity(), left in 0.0..=1.0_f64, right in 0.0..=1.0_f64) {
            let sampler = Sampler::new(quantity);
            let (low, high) = (left.min(right), left.max(right));
            // By more than the rounding of the last bits.
            let rounding = 1e-14 * sampler.at_uniform(high).abs();
            prop_assert!(sampler.at_uniform(low) <= sampler.at_uniform(high) + rounding);
            let (z_low, z_high) = (inverse_normal(low), inverse_normal(high));
            prop_assert!(sampler.at_normal(z_low) <= sampler.at_normal(z_high) + rounding);
            if let Quantity::Triangular { min, max, .. } | Quantity::Pert { min, max, .. } = quantity {
                for value in [sampler.at_uniform(left), sampler.at_normal(9.0 * (left - right))] {
                    prop_assert!(value >= min && value <= max, "{} outside {} to {}", value, min, max);
                }
            }
        }

        #[test]
        fn the_two_ways_to_draw_agree(quantity in quantity(), u in 1e-6..0.999_999_f64) {
            let sampler = Sampler::new(quantity);
            let (by_uniform, by_normal) = (sampler.at_uniform(u), sampler.at_normal(inverse_normal(u)));
            prop_assert!((by_uniform - by_normal).abs() <= 1e-7 * by_uniform.abs().max(1.0));
        }

        #[test]
        fn columns_give_the_bits_of_single_numbers(quantity in quantity(), normals in prop::collection::vec(-8.0..8.0_f64, 0..70)) {
            let sampler = Sampler::new(quantity);
            let mut column = vec![0.0; normals.len()];
            sampler.fill_from_normals(&normals, &mut column);
            for (value, z) in column.iter().zip(&normals) {
                prop_assert_eq!(value.to_bits(), sampler.at_normal(*z).to_bits());
            }
        }

        #[test]
        fn the_mean_of_the_quantiles_is_the_mean(quantity in quantity()) {
            // Midpoints of 200,000 equal slices; what the outer slices of a lognormal lack stays below a thousandth.
            let sampler = Sampler::new(quantity);
            let count = 200_000;
            let total: f64 = (0..count).map(|slice| sampler.at_uniform((f64::from(slice) + 0.5) / f64::from(count))).sum();
            let mean = total / f64::from(count);
            if let Quantity::Lognormal { low, high } = quantity {
                prop_assume!(high / low < 100.0);
            }
            prop_assert!((mean / quantity.mean() - 1.0).abs() < 1e-3, "{} {}", mean, quantity.mean());
        }

        #[test]
        fn a_cut_pareto_undoes_its_distribution_function(u in 0.0..=1.0_f64, tail in 0.2..4.0_f64, least in 0.1..2.0_f64, times in 1.1..50.0_f64) {
            let most = least * times;
            let x = pareto_between(u, tail, least, most);
            prop_assert!(x >= least * (1.0 - 1e-12) && x <= most);
            let back = (1.0 - libm::pow(least / x, tail)) / (1.0 - libm::pow(least / most, tail));
            prop_assert!((back - u).abs() < 1e-9);
        }
    }

    #[test]
    fn quantiles_agree_with_statrs() {
        fn check(quantity: Quantity, theirs: impl ContinuousCDF<f64, f64>) {
            let ours = Sampler::new(quantity);
            for step in 1..1000 {
                let u = f64::from(step) / 1000.0;
                let expected = theirs.inverse_cdf(u);
                assert!(
                    (ours.at_uniform(u) - expected).abs() < 1e-9 * expected.abs().max(1.0),
                    "{quantity:?} at {u}"
                );
            }
        }
        let (mu, sigma) = lognormal(40.0, 120.0);
        check(Quantity::Lognormal { low: 40.0, high: 120.0 }, LogNormal::new(mu, sigma).unwrap());
        check(Quantity::Normal { low: -2.0, high: 8.0 }, Normal::new(3.0, 5.0 / Z95).unwrap());
        check(
            Quantity::Triangular { min: -30.0, mode: -8.0, max: 15.0 },
            Triangular::new(-30.0, 15.0, -8.0).unwrap(),
        );
    }

    #[test]
    fn ninety_per_cent_lies_in_the_range_as_written() {
        for quantity in
            [Quantity::Lognormal { low: 40.0, high: 120.0 }, Quantity::Normal { low: -2.0, high: 8.0 }]
        {
            let (low, high) = quantity.range();
            let sampler = Sampler::new(quantity);
            assert!((sampler.at_uniform(0.05) - low).abs() < 1e-9);
            assert!((sampler.at_uniform(0.95) - high).abs() < 1e-9);
        }
    }

    #[test]
    fn the_cut_pareto_of_black_swans_averages_about_twice_the_plan() {
        // Closed form for tail 1.33 between 1 and 6: 1.33/0.33 · (1 − 6^−0.33)/(1 − 6^−1.33).
        let count = 100_000;
        let total: f64 = (0..count)
            .map(|slice| pareto_between((f64::from(slice) + 0.5) / f64::from(count), 1.33, 1.0, 6.0))
            .sum();
        let exact = 1.33 / 0.33 * (1.0 - libm::pow(6.0, -0.33)) / (1.0 - libm::pow(6.0, -1.33));
        assert!((total / f64::from(count) - exact).abs() < 1e-6);
    }
}
