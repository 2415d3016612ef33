//! Statistics of a column of futures. Of an empty column the sum is 0 and everything else NaN: not known.

/// Accumulators of [`sum`]: enough to keep vector units busy.
const LANES: usize = 16;

/// The sum, added in a fixed order: value i goes to lane i mod 16 and the lanes are added pairwise, so that
/// the same column gives the same bits whatever computed it.
pub fn sum(values: &[f64]) -> f64 {
    sum_of(values, |value| value)
}

/// The sum of what a function makes of each value, in the order of [`sum`].
#[inline]
fn sum_of(values: &[f64], of: impl Fn(f64) -> f64) -> f64 {
    let mut lanes = [0.0; LANES];
    let (rows, rest) = values.as_chunks::<LANES>();
    for row in rows {
        for (lane, value) in lanes.iter_mut().zip(row) {
            *lane += of(*value);
        }
    }
    for (lane, value) in lanes.iter_mut().zip(rest) {
        *lane += of(*value);
    }
    let mut width = LANES / 2;
    while width > 0 {
        let (left, right) = lanes.split_at_mut(width);
        for (lane, other) in left.iter_mut().zip(right.iter()) {
            *lane += *other;
        }
        width /= 2;
    }
    lanes[0]
}

pub fn mean(values: &[f64]) -> f64 {
    sum(values) / values.len() as f64
}

/// The standard deviation of a sample (divided by n − 1), in two passes; NaN for fewer than two values.
pub fn standard_deviation(values: &[f64]) -> f64 {
    if values.len() < 2 {
        return f64::NAN;
    }
    let centre = mean(values);
    let squares = sum_of(values, |value| (value - centre) * (value - centre));
    (squares / (values.len() - 1) as f64).sqrt()
}

/// The correlation of two columns, −1 to 1; 0 when either does not vary.
pub fn correlation(left: &[f64], right: &[f64]) -> f64 {
    let count = left.len().min(right.len());
    let (left, right) = (&left[..count], &right[..count]);
    let spread = standard_deviation(left) * standard_deviation(right);
    if count < 2 || spread <= 0.0 {
        return 0.0;
    }
    let (centre, other) = (mean(left), mean(right));
    let products: Vec<f64> = left.iter().zip(right).map(|(l, r)| (l - centre) * (r - other)).collect();
    sum(&products) / ((count - 1) as f64 * spread)
}

/// The standard error of the mean: standard deviation / √n. An upper bound, since futures are stratified and
/// their mean is steadier than that of independent draws.
pub fn standard_error(values: &[f64]) -> f64 {
    standard_deviation(values) / (values.len() as f64).sqrt()
}

/// Quantiles, in the order of the probabilities asked for (each from 0 to 1; others count as the nearest of these).
///
/// Between two values it interpolates: rank (n − 1)·p, type 7 of Hyndman & Fan, The American Statistician 50 (1996).
/// It selects rather than sorts, so it is linear in the number of values, ties included.
pub fn quantiles(values: &[f64], probabilities: &[f64]) -> Vec<f64> {
    if values.is_empty() {
        return vec![f64::NAN; probabilities.len()];
    }
    let last = values.len() - 1;
    let rank = |probability: f64| probability.clamp(0.0, 1.0) * last as f64;
    let mut wanted: Vec<usize> = probabilities
        .iter()
        .map(|probability| rank(*probability) as usize)
        .flat_map(|below| [below, (below + 1).min(last)])
        .collect();
    wanted.sort_unstable();
    wanted.dedup();
    let keys = placed(values, &wanted);
    probabilities
        .iter()
        .map(|probability| {
            let rank = rank(*probability);
            let below = rank as usize;
            let (low, high) = (from_key(keys[below]), from_key(keys[(below + 1).min(last)]));
            let fraction = rank - below as f64;
            if fraction == 0.0 { low } else { low + (high - low) * fraction }
        })
        .collect()
}

/// The values at some ranks, the lowest value at rank 0; a rank past the last counts as the last. In one go, as for
/// [`quantiles`].
pub fn at_ranks(values: &[f64], ranks: &[usize]) -> Vec<f64> {
    let Some(last) = values.len().checked_sub(1) else { return vec![f64::NAN; ranks.len()] };
    let mut wanted: Vec<usize> = ranks.iter().map(|rank| (*rank).min(last)).collect();
    wanted.sort_unstable();
    wanted.dedup();
    let keys = placed(values, &wanted);
    ranks.iter().map(|rank| from_key(keys[(*rank).min(last)])).collect()
}

/// The keys of values, with those of the wanted ranks (ascending, distinct) in their places.
fn placed(values: &[f64], wanted: &[usize]) -> Vec<i64> {
    let mut keys: Vec<i64> = values.iter().map(|value| to_key(*value)).collect();
    put_in_place(&mut keys, 0, wanted);
    keys
}

/// A whole number that orders as `f64::total_cmp` does: comparing whole numbers is twice as fast.
#[inline]
const fn to_key(value: f64) -> i64 {
    flip_negative(value.to_bits().cast_signed())
}

/// The value of a key.
#[inline]
const fn from_key(key: i64) -> f64 {
    f64::from_bits(flip_negative(key).cast_unsigned())
}

/// Turns the order of negative numbers around, whose magnitude stands in the lower 63 bits; its own inverse.
#[inline]
const fn flip_negative(bits: i64) -> i64 {
    bits ^ ((bits >> 63) & i64::MAX)
}

/// Moves the keys of the wanted ranks (ascending, distinct) to their places, as sorting would; `keys` starts at rank `start`.
fn put_in_place(keys: &mut [i64], start: usize, wanted: &[usize]) {
    let middle = wanted.len() / 2;
    let Some(&rank) = wanted.get(middle) else { return };
    let (left, _, right) = keys.select_nth_unstable(rank - start);
    put_in_place(left, start, &wanted[..middle]);
    put_in_place(right, rank + 1, &wanted[middle + 1..]);
}

/// The error of a quantile, comparable to one standard error: half the width between the quantiles at
/// [`error_bounds`].
pub fn quantile_error(values: &[f64], probability: f64) -> f64 {
    let ends = quantiles(values, &error_bounds(values.len(), probability));
    (ends[1] - ends[0]) / 2.0
}

/// The probabilities p ± √(p(1 − p)/n) between which a quantile of n values is uncertain: the spread of the number of
/// values that fall below it. For whoever asks for several quantiles with their errors in one go.
pub fn error_bounds(count: usize, probability: f64) -> [f64; 2] {
    let spread = (probability * (1.0 - probability) / count as f64).sqrt();
    [probability - spread, probability + spread]
}

/// The mean of the highest (`upper`) or lowest share of the values, such as the worst tenth.
///
/// Exactly that share counts: where it ends inside a value, that value counts for the part. At least one value
/// counts, at most all.
pub fn tail_mean(values: &[f64], share: f64, upper: bool) -> f64 {
    if values.is_empty() {
        return f64::NAN;
    }
    let count = values.len() as f64;
    let weight = (share * count).clamp(1.0, count);
    let last = values.len() - 1;
    let depth = (weight as usize).min(last);
    let mut keys: Vec<i64> = values.iter().map(|value| to_key(*value)).collect();
    let (_, edge, _) = keys.select_nth_unstable(if upper { last - depth } else { depth });
    let edge = from_key(*edge);
    // What lies beyond the edge counts in full, in the fixed order of `sum`; the edge for what is left of the weight.
    let beyond = |value: f64| if upper { value > edge } else { value < edge };
    let whole = values.iter().filter(|value| beyond(**value)).count() as f64;
    (sum_of(values, |value| if beyond(value) { value } else { 0.0 }) + edge * (weight - whole)) / weight
}

/// The share of the values for which something holds, from 0 to 1.
pub fn share_where(values: &[f64], holds: impl Fn(f64) -> bool) -> f64 {
    values.iter().filter(|value| holds(**value)).count() as f64 / values.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn column() -> impl Strategy<Value = Vec<f64>> {
        // Few distinct values in half of the columns: ties are where selection goes wrong.
        prop_oneof![
            prop::collection::vec(-1e6..1e6_f64, 1..400),
            prop::collection::vec((0..4_i8).prop_map(f64::from), 1..400),
        ]
    }

    /// Type 7 by sorting.
    fn quantile_by_sorting(values: &[f64], probability: f64) -> f64 {
        let mut sorted = values.to_vec();
        sorted.sort_by(f64::total_cmp);
        let rank = probability * (sorted.len() - 1) as f64;
        let (below, above) = (sorted[rank.floor() as usize], sorted[rank.ceil() as usize]);
        below + (above - below) * (rank - rank.floor())
    }

    proptest! {
        #[test]
        fn quantiles_are_those_of_the_sorted_column(values in column(), probabilities in prop::collection::vec(0.0..=1.0_f64, 0..9)) {
            let ours = quantiles(&values, &probabilities);
            for (one, probability) in ours.iter().zip(&probabilities) {
                prop_assert_eq!(*one, quantile_by_sorting(&values, *probability));
            }
        }

        #[test]
        fn tail_mean_weighs_exactly_the_share(values in column(), share in 0.0..=1.0_f64) {
            let mut sorted = values.clone();
            sorted.sort_by(|left, right| right.total_cmp(left));
            let weight = (share * values.len() as f64).max(1.0);
            let mut left = weight;
            let mut total = 0.0;
            for value in &sorted {
                total += value * left.clamp(0.0, 1.0);
                left -= 1.0;
            }
            let ours = tail_mean(&values, share, true);
            prop_assert!((ours - total / weight).abs() <= 1e-9 * (1.0 + ours.abs()), "{} {}", ours, total / weight);
            let mirrored: Vec<f64> = values.iter().map(|value| -value).collect();
            prop_assert!((tail_mean(&mirrored, share, false) + ours).abs() <= 1e-9 * (1.0 + ours.abs()));
        }

        #[test]
        fn the_sum_is_the_sum(values in column()) {
            let plain: f64 = values.iter().sum();
            prop_assert!((sum(&values) - plain).abs() < 1e-6);
        }
    }

    #[test]
    fn known_figures() {
        let values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0];
        assert_eq!(sum(&values), 40.0);
        assert_eq!(mean(&values), 5.0);
        assert!((standard_deviation(&values) - (32.0_f64 / 7.0).sqrt()).abs() < 1e-15);
        assert!((standard_error(&values) - (32.0_f64 / 56.0).sqrt()).abs() < 1e-15);
        assert_eq!(quantiles(&values, &[0.0, 0.5, 1.0, 0.25]), [2.0, 4.5, 9.0, 4.0]);
        assert_eq!(tail_mean(&values, 0.25, true), 8.0);
        assert_eq!(tail_mean(&values, 0.25, false), 3.0);
        assert_eq!(share_where(&values, |value| value > 4.5), 0.5);
    }

    #[test]
    fn an_empty_column_is_not_known() {
        assert_eq!(sum(&[]), 0.0);
        assert!(mean(&[]).is_nan());
        assert!(standard_deviation(&[]).is_nan());
        assert!(standard_deviation(&[3.0]).is_nan());
        assert!(standard_error(&[]).is_nan());
        assert!(quantiles(&[], &[0.5])[0].is_nan());
        assert!(quantile_error(&[], 0.5).is_nan());
        assert!(tail_mean(&[], 0.1, true).is_nan());
        assert!(share_where(&[], |_| true).is_nan());
    }

    #[test]
    fn the_error_of_a_quantile_covers_what_repeating_shows() {
        // 400 columns of 500 pseudo-random values: the spread of their medians against the error each column states.
        let mut state = 7_u64;
        let mut next = || {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            (state >> 11) as f64 / 9_007_199_254_740_992.0
        };
        let columns: Vec<Vec<f64>> = (0..400).map(|_| (0..500).map(|_| next()).collect()).collect();
        let medians: Vec<f64> = columns.iter().map(|column| quantiles(column, &[0.5])[0]).collect();
        let stated: Vec<f64> = columns.iter().map(|column| quantile_error(column, 0.5)).collect();
        let ratio = mean(&stated) / standard_deviation(&medians);
        assert!((0.85..1.2).contains(&ratio), "{ratio}");
    }
}
