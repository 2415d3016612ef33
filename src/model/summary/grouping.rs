//! Grouping: futures put in order of one quantity and cut into groups of equal size.

/// Most groups, enough to follow a curve.
const MOST_GROUPS: usize = 50;
/// Fewest futures in a group, enough for a steady mean.
const LEAST_IN_GROUP: usize = 100;

/// The futures in ascending order of a quantity; equal ones in the order of their number.
pub fn ascending(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_unstable_by(|left, right| values[*left].total_cmp(&values[*right]).then(left.cmp(right)));
    order
}

/// Groups of consecutive futures of an order, equal in size to within one: 50, or fewer where they would hold less
/// than 100 futures each; at least one.
pub fn groups(order: &[usize]) -> impl ExactSizeIterator<Item = &[usize]> {
    let count = (order.len() / LEAST_IN_GROUP).clamp(1, MOST_GROUPS);
    (0..count).map(move |group| &order[group * order.len() / count..(group + 1) * order.len() / count])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn groups_take_every_future_once_in_order() {
        for futures in [0, 1, 99, 250, 1000, 10_007] {
            let values: Vec<f64> = (0..futures).map(|future| f64::from(future * 7919 % 1009)).collect();
            let order = ascending(&values);
            let together: Vec<usize> = groups(&order).flatten().copied().collect();
            assert_eq!(together, order);
            assert!(order.windows(2).all(|pair| values[pair[0]] <= values[pair[1]]));
            let sizes: Vec<usize> = groups(&order).map(<[usize]>::len).collect();
            assert!(sizes.iter().max().unwrap() - sizes.iter().min().unwrap() <= 1);
        }
    }
}
