//! Frontier: the points that no other point beats on every outcome at once.

use crate::domain::outcome::Better;
use std::cmp::Ordering;

/// The places of the points that no other point dominates, in ascending order.
///
/// `points` holds one point after another, each with one number for each direction. A point dominates another when it
/// is nowhere worse and somewhere better, so equal points stand on the frontier together. A point with a NaN is left
/// out: what is not known cannot be recommended.
///
/// Every point is compared with the frontier so far, of which the members that dominate most stand in front
/// (block-nested loops: Börzsönyi, Kossmann & Stocker, The Skyline Operator, ICDE 2001).
pub fn non_dominated(points: &[f64], directions: &[Better]) -> Vec<usize> {
    if directions.is_empty() {
        return vec![];
    }
    let width = directions.len();
    let losses: Vec<f64> =
        points.chunks_exact(width).flat_map(|point| to_losses(point, directions)).collect();
    let point = |place: usize| &losses[place * width..(place + 1) * width];
    let mut window: Vec<usize> = Vec::new();
    'candidates: for (place, candidate) in losses.chunks_exact(width).enumerate() {
        if candidate.iter().any(|loss| loss.is_nan()) {
            continue;
        }
        let mut at = 0;
        while at < window.len() {
            match domination(point(window[at]), candidate) {
                Some(Ordering::Less) => {
                    window.swap(at, at / 2);
                    continue 'candidates;
                }
                Some(Ordering::Greater) => {
                    window.swap_remove(at);
                }
                _ => at += 1,
            }
        }
        window.push(place);
    }
    window.sort_unstable();
    window
}

/// A point with every number turned so that less is better.
fn to_losses(point: &[f64], directions: &[Better]) -> impl Iterator<Item = f64> {
    point.iter().zip(directions).map(|(value, direction)| loss(*value, *direction))
}

/// A figure turned so that less is better.
#[inline]
pub const fn loss(value: f64, better: Better) -> f64 {
    match better {
        Better::Lower => value,
        Better::Higher => -value,
    }
}

/// `Less` when the left point dominates, `Greater` when the right one does; `None` when each is better somewhere.
#[inline]
fn domination(left: &[f64], right: &[f64]) -> Option<Ordering> {
    let (mut left_better, mut right_better) = (false, false);
    for (left, right) in left.iter().zip(right) {
        left_better |= left < right;
        right_better |= right < left;
    }
    match (left_better, right_better) {
        (true, true) => None,
        (true, false) => Some(Ordering::Less),
        (false, true) => Some(Ordering::Greater),
        (false, false) => Some(Ordering::Equal),
    }
}

/// The area that points dominate up to a reference point, where less is better in both directions; exact.
/// Points beyond the reference count for nothing.
pub fn hypervolume(points: &[[f64; 2]], reference: [f64; 2]) -> f64 {
    let mut inside: Vec<[f64; 2]> =
        points.iter().copied().filter(|point| point[0] < reference[0] && point[1] < reference[1]).collect();
    inside.sort_by(|left, right| left[0].total_cmp(&right[0]).then(left[1].total_cmp(&right[1])));
    let (mut area, mut ceiling) = (0.0, reference[1]);
    for [x, y] in inside {
        if y < ceiling {
            area += (reference[0] - x) * (ceiling - y);
            ceiling = y;
        }
    }
    area
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const DIRECTIONS: [Better; 3] = [Better::Lower, Better::Higher, Better::Lower];

    /// Whole numbers of a small range, so that ties and equal points occur.
    fn points() -> impl Strategy<Value = Vec<[f64; 3]>> {
        prop::collection::vec(prop::array::uniform3((0..6_i8).prop_map(f64::from)), 0..60)
    }

    fn beats(left: &[f64; 3], right: &[f64; 3]) -> bool {
        let loss = |point: &[f64; 3]| [point[0], -point[1], point[2]];
        let (left, right) = (loss(left), loss(right));
        left != right && (0..3).all(|place| left[place] <= right[place])
    }

    proptest! {
        #[test]
        fn the_frontier_is_what_nobody_beats(points in points()) {
            let expected: Vec<usize> = (0..points.len())
                .filter(|place| !points.iter().any(|other| beats(other, &points[*place])))
                .collect();
            prop_assert_eq!(non_dominated(points.as_flattened(), &DIRECTIONS), expected);
        }

        #[test]
        fn hypervolume_counts_dominated_cells(points in prop::collection::vec([0..9_u8, 0..9_u8], 0..20)) {
            let corners: Vec<[f64; 2]> = points.iter().map(|[x, y]| [f64::from(*x), f64::from(*y)]).collect();
            let cells = (0..8_u8).flat_map(|x| (0..8_u8).map(move |y| (x, y)));
            let dominated = cells.filter(|(x, y)| points.iter().any(|point| point[0] <= *x && point[1] <= *y)).count();
            prop_assert_eq!(hypervolume(&corners, [8.0, 8.0]), dominated as f64);
        }
    }

    #[test]
    fn what_is_not_known_is_not_on_the_frontier() {
        let points = [1.0, f64::NAN, 5.0, 5.0, 0.0, 9.0];
        assert_eq!(non_dominated(&points, &[Better::Lower, Better::Lower]), [1, 2]);
        assert_eq!(non_dominated(&[], &[Better::Lower]), [0_usize; 0]);
        assert_eq!(non_dominated(&points, &[]), [0_usize; 0]);
    }
}
