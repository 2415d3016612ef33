//! Shapley values: a worth divided over those who made it together.

/// What each player adds, averaged over every order in which the players can join.
///
/// `worth[set]` is what a set of players is worth, the bits of `set` saying who is in it: 2^n worths for n players, the
/// empty set first. The values sum to the worth of all minus that of nobody. Source: L. S. Shapley, "A value for
/// n-person games", Contributions to the Theory of Games II (1953): player i gets the sum over the sets S without i of
/// |S|!·(n − |S| − 1)!/n! · (worth(S with i) − worth(S)).
pub fn shapley(worth: &[f64]) -> Vec<f64> {
    let players = worth.len().max(1).ilog2() as usize;
    let value = |player: usize| {
        let without = (0..1_usize << players).filter(|set| set & 1 << player == 0);
        without
            .map(|set| weight(set.count_ones() as usize, players) * (worth[set | 1 << player] - worth[set]))
            .sum()
    };
    (0..players).map(value).collect()
}

/// |S|!·(n − |S| − 1)!/n!: 1/n times 1 over the number of sets of that size among the other n − 1.
fn weight(size: usize, players: usize) -> f64 {
    let sets = (0..size).fold(1.0, |sets, taken| sets * (players - 1 - taken) as f64 / (taken + 1) as f64);
    1.0 / (players as f64 * sets)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_glove_game_has_its_published_value() {
        // One left glove and two right ones; a pair is worth 1: 2/3, 1/6, 1/6.
        let worth: Vec<f64> =
            (0..8_usize).map(|set| f64::from(u8::from(set & 1 != 0 && set & 0b110 != 0))).collect();
        let expected = [2.0 / 3.0, 1.0 / 6.0, 1.0 / 6.0];
        for (value, expected) in shapley(&worth).iter().zip(expected) {
            assert!((value - expected).abs() < 1e-12);
        }
    }

    #[test]
    fn nobody_gets_nothing() {
        assert_eq!(shapley(&[3.0]), Vec::<f64>::new());
        assert_eq!(shapley(&[]), Vec::<f64>::new());
    }

    /// The same game with players `a` and `b` in each other's place.
    fn exchanged(worth: &[f64], a: usize, b: usize) -> Vec<f64> {
        let bit = |set: usize, player: usize| set >> player & 1;
        let place = |set: usize| set & !(1 << a | 1 << b) | bit(set, a) << b | bit(set, b) << a;
        (0..worth.len()).map(|set| worth[place(set)]).collect()
    }

    proptest! {
        #[test]
        fn shares_sum_to_the_whole_and_do_not_depend_on_the_order_of_players(
            worth in prop::collection::vec(-1e4..1e4_f64, 64),
            a in 0..6_usize,
            b in 0..6_usize,
        ) {
            let values = shapley(&worth);
            prop_assert!((values.iter().sum::<f64>() - (worth[63] - worth[0])).abs() < 1e-9);
            let other = shapley(&exchanged(&worth, a, b));
            prop_assert!((other[a] - values[b]).abs() < 1e-9 && (other[b] - values[a]).abs() < 1e-9);
            for player in (0..6).filter(|player| ![a, b].contains(player)) {
                prop_assert!((other[player] - values[player]).abs() < 1e-9);
            }
        }
    }
}
