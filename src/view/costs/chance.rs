//! The chance of staying under any amount, from the hundredths of the futures; it can only rise with the amount.

/// The share of futures that stay under an amount, for every amount.
#[derive(Clone, Debug, PartialEq)]
pub struct Chance {
    /// Amounts in k€ with their share, 0 to 1; both never fall.
    knots: Vec<(f64, f64)>,
}

impl Chance {
    /// From the costs that each hundredth of the futures stays under (101 values, rising) and the exact share within the budget:
    /// at the budget this screen says what every other one says.
    pub fn of(percentiles: &[f64], budget: f64, within: f64) -> Self {
        let last = percentiles.len().saturating_sub(1).max(1) as f64;
        let mut knots: Vec<(f64, f64)> =
            percentiles.iter().enumerate().map(|(place, cost)| (*cost, place as f64 / last)).collect();
        let place = knots.partition_point(|(cost, _)| *cost <= budget);
        let below = place.checked_sub(1).and_then(|below| knots.get(below)).map_or(0.0, |knot| knot.1);
        let above = knots.get(place).map_or(1.0, |knot| knot.1);
        // Rounding of the hundredths may not bend the curve back.
        knots.insert(place, (budget, within.clamp(below, above)));
        Self { knots }
    }

    /// The share of futures that cost this much or less, 0 to 1; straight lines between what is known.
    pub fn under(&self, amount: f64) -> f64 {
        let place = self.knots.partition_point(|(cost, _)| *cost <= amount);
        match (place.checked_sub(1).and_then(|below| self.knots.get(below)), self.knots.get(place)) {
            (None, _) => 0.0,
            (Some((_, share)), None) => *share,
            (Some((low, less)), Some((high, more))) => less + (more - less) * (amount - low) / (high - low),
        }
    }

    /// The share of futures that cost more than an amount, and the most that any of them costs; nothing when none does.
    pub fn beyond(&self, amount: f64) -> Option<(f64, f64)> {
        let (dearest, _) = self.knots.last().copied().filter(|(dearest, _)| *dearest > amount)?;
        Some((1.0 - self.under(amount), dearest))
    }

    /// The share at so many amounts, evenly from `low` to `high`.
    pub fn curve(&self, low: f64, high: f64, points: u16) -> Vec<f64> {
        let last = f64::from(points.max(2) - 1);
        (0..points).map(|point| self.under(low + (high - low) * f64::from(point) / last)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn even() -> Vec<f64> {
        (0..=100).map(|place| 300.0 + 2.0 * f64::from(place)).collect()
    }

    #[test]
    fn at_the_budget_it_is_the_exact_share() {
        let chance = Chance::of(&even(), 451.0, 0.7571);
        assert_eq!(chance.under(451.0), 0.7571);
        assert_eq!(
            [299.0, 300.0, 400.0, 500.0, 900.0].map(|amount| chance.under(amount)),
            [0.0, 0.0, 0.5, 1.0, 1.0]
        );
        assert_eq!(chance.beyond(475.0).map(|(share, dearest)| (share < 0.25, dearest)), Some((true, 500.0)));
        assert_eq!(chance.beyond(500.0), None);
    }

    proptest! {
        #[test]
        fn it_only_rises(
            mut costs in prop::collection::vec(0.0..1_000.0_f64, 101),
            budget in 0.0..1_200.0_f64,
            within in 0.0..=1.0_f64,
            from in -100.0..1_200.0_f64,
            further in 0.0..500.0_f64,
        ) {
            costs.sort_by(f64::total_cmp);
            let chance = Chance::of(&costs, budget, within);
            prop_assert!(chance.under(from) <= chance.under(from + further) + 1e-12);
            let curve = chance.curve(from, from + further + 1.0, 40);
            prop_assert!(curve.is_sorted_by(|a, b| a <= &(b + 1e-12)));
            prop_assert!(curve.iter().all(|share| (0.0..=1.0).contains(share)));
        }
    }
}
