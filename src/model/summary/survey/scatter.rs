//! Scatter: scenarios in the plane of two outcomes, as a grid of cells that hold any or none.

use super::point::Point;
use crate::domain::outcome::Outcome;

/// Cells from left to right and from bottom to top: more than a terminal draws.
pub const CELLS: [usize; 2] = [128, 64];

/// Which cells of the plane of two outcomes hold a scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Scatter {
    /// The outcome to the right, and the one upwards.
    pub outcomes: [Outcome; 2],
    /// The lowest and highest figure of each.
    pub ends: [[f64; 2]; 2],
    filled: Vec<bool>,
}

impl Scatter {
    /// The plane of all points; nothing without points.
    pub fn of<'p>(outcomes: [Outcome; 2], points: impl Iterator<Item = &'p Point> + Clone) -> Option<Self> {
        let ends = outcomes.map(|outcome| {
            points
                .clone()
                .map(|point| point.figures[outcome])
                .fold([f64::INFINITY, f64::NEG_INFINITY], |ends, figure| {
                    [ends[0].min(figure), ends[1].max(figure)]
                })
        });
        if ends.iter().any(|[low, high]| !low.is_finite() || !high.is_finite()) {
            return None;
        }
        let mut scatter = Self { outcomes, ends, filled: vec![false; CELLS[0] * CELLS[1]] };
        for point in points {
            let [x, y] = scatter.place(point, CELLS);
            scatter.filled[y * CELLS[0] + x] = true;
        }
        Some(scatter)
    }

    /// The cell of a point in a grid of so many cells, counted from the left and from the bottom.
    pub fn place(&self, point: &Point, cells: [usize; 2]) -> [usize; 2] {
        std::array::from_fn(|axis| {
            let [low, high] = self.ends[axis];
            let share = (point.figures[self.outcomes[axis]] - low) / (high - low).max(f64::MIN_POSITIVE);
            ((share.clamp(0.0, 1.0) * cells[axis] as f64) as usize).min(cells[axis].saturating_sub(1))
        })
    }

    /// Does this cell of a coarser grid hold a scenario?
    pub fn is_filled(&self, [x, y]: [usize; 2], cells: [usize; 2]) -> bool {
        let fine = |place: usize, axis: usize| {
            let count = cells[axis].max(1);
            place * CELLS[axis] / count..((place + 1) * CELLS[axis]).div_ceil(count).min(CELLS[axis])
        };
        fine(y, 1).any(|row| fine(x, 0).any(|column| self.filled[row * CELLS[0] + column]))
    }
}
