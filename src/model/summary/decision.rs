//! Decision: what each alternative is expected to give, what choosing wrong costs, and what knowing first would be worth.

/// What each alternative gives in each state of the world. More is better: enter costs with a minus sign.
#[derive(Clone, Debug, PartialEq)]
pub struct PayoffTable {
    /// One row for each alternative, one payoff for each state.
    payoffs: Vec<Vec<f64>>,
    /// The chance of each state.
    chances: Vec<f64>,
}

impl PayoffTable {
    /// A table of payoffs, with the chance of each state.
    ///
    /// `None` unless there is an alternative and a state, every row has a payoff for each state, and the chances are at
    /// least 0 and together 1.
    pub fn new(payoffs: Vec<Vec<f64>>, chances: Vec<f64>) -> Option<Self> {
        let whole = (chances.iter().sum::<f64>() - 1.0).abs() < 1e-9;
        let chances_hold = whole && chances.iter().all(|chance| *chance >= 0.0);
        let rows_fit = payoffs.iter().all(|row| row.len() == chances.len());
        (chances_hold && rows_fit && !payoffs.is_empty()).then_some(Self { payoffs, chances })
    }

    /// The expected payoff of each alternative.
    pub fn expected(&self) -> Vec<f64> {
        self.payoffs
            .iter()
            .map(|row| row.iter().zip(&self.chances).map(|(payoff, chance)| payoff * chance).sum())
            .collect()
    }

    /// The alternative with the highest expected payoff; the first of equals.
    pub fn best(&self) -> usize {
        first_where_most(&self.expected())
    }

    /// The regret of each alternative in each state: what the best alternative of that state gives more (at least 0).
    pub fn regrets(&self) -> Vec<Vec<f64>> {
        let most = self.most_by_state();
        self.payoffs
            .iter()
            .map(|row| row.iter().zip(&most).map(|(payoff, most)| most - payoff).collect())
            .collect()
    }

    /// The largest regret of each alternative, whatever the state turns out to be.
    pub fn largest_regrets(&self) -> Vec<f64> {
        self.regrets().iter().map(|row| row.iter().copied().fold(0.0, f64::max)).collect()
    }

    /// The alternative whose largest regret is smallest; the first of equals.
    pub fn least_regret(&self) -> usize {
        let gains: Vec<f64> = self.largest_regrets().iter().map(|regret| -regret).collect();
        first_where_most(&gains)
    }

    /// The expected value of perfect information: what it is worth, on average, to know the state before choosing.
    pub fn value_of_perfect_information(&self) -> f64 {
        let informed: f64 =
            self.most_by_state().iter().zip(&self.chances).map(|(most, chance)| most * chance).sum();
        informed - self.expected()[self.best()]
    }

    /// The highest payoff of each state.
    fn most_by_state(&self) -> Vec<f64> {
        let most = |state: usize| self.payoffs.iter().map(|row| row[state]).fold(f64::NEG_INFINITY, f64::max);
        (0..self.chances.len()).map(most).collect()
    }
}

/// The place of the highest value; the first of equals.
fn first_where_most(values: &[f64]) -> usize {
    (1..values.len()).fold(0, |best, place| if values[place] > values[best] { place } else { best })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn tables() -> impl Strategy<Value = PayoffTable> {
        (1..5_usize, 1..6_usize).prop_flat_map(|(alternatives, states)| {
            let payoffs =
                prop::collection::vec(prop::collection::vec(-100.0..100.0_f64, states), alternatives);
            (payoffs, prop::collection::vec(0.01..1.0_f64, states)).prop_filter_map(
                "chances",
                |(payoffs, weights)| {
                    let total: f64 = weights.iter().sum();
                    PayoffTable::new(payoffs, weights.iter().map(|weight| weight / total).collect())
                },
            )
        })
    }

    proptest! {
        #[test]
        fn knowing_never_hurts_and_the_best_has_no_regret(table in tables()) {
            prop_assert!(table.value_of_perfect_information() >= -1e-9);
            for state in 0..table.chances.len() {
                let least = table.regrets().iter().map(|row| row[state]).fold(f64::INFINITY, f64::min);
                prop_assert_eq!(least, 0.0);
            }
            // Another way to the same figure: the expected regret of the best alternative.
            let regret: f64 = table.regrets()[table.best()].iter().zip(&table.chances).map(|(regret, chance)| regret * chance).sum();
            prop_assert!((regret - table.value_of_perfect_information()).abs() < 1e-9);
        }
    }

    #[test]
    fn tables_that_do_not_fit_are_refused() {
        assert_eq!(PayoffTable::new(vec![], vec![1.0]), None);
        assert_eq!(PayoffTable::new(vec![vec![1.0]], vec![0.5, 0.5]), None);
        assert_eq!(PayoffTable::new(vec![vec![1.0, 2.0]], vec![0.5, 0.6]), None);
        assert_eq!(PayoffTable::new(vec![vec![1.0, 2.0]], vec![-0.5, 1.5]), None);
    }
}
