//! Outside cases of searching: which points are on the frontier, and which inputs matter.

use super::luck::CaseLuck;
use super::outside_case::{OutsideCase, Sentence, Tolerance};
use crate::domain::outcome::Better;
use crate::domain::quantity::Quantity;
use crate::summary::frontier::{hypervolume, non_dominated};
use crate::summary::influence::first_order;
use crate::texts::selftest as texts;
use std::f64::consts::PI;

/// The hypervolume of five points and the Ishigami function.
pub fn cases() -> Vec<OutsideCase> {
    [five_points(), ishigami()].concat()
}

/// Five points, less is better in both directions, with reference (7, 8.5).
fn five_points() -> Vec<OutsideCase> {
    let points = [[6.0, 6.5], [5.0, 7.0], [4.0, 6.5], [3.0, 7.5], [2.0, 7.5]];
    let published_front = [[4.0, 6.5], [2.0, 7.5]];
    let front = non_dominated(points.as_flattened(), &[Better::Lower, Better::Lower]);
    let found = front.iter().filter(|place| published_front.contains(&points[**place])).count();
    let row = |id, figure: Sentence, ours, published| OutsideCase {
        id,
        name: texts::hypervolume,
        figure,
        ours,
        published,
        tolerance: Tolerance::Absolute(0.0),
        source: "github.com/anyoptimization/pymoo/issues/188",
    };
    vec![
        row("hypervolume-area", texts::area, hypervolume(&points, [7.0, 8.5]), 8.0),
        row("hypervolume-front", texts::front_size, front.len() as f64, 2.0),
        row("hypervolume-members", texts::front_published, found as f64, 2.0),
    ]
}

/// y = sin x₁ + 7·sin² x₂ + 0.1·x₃⁴·sin x₁ with inputs uniform between −π and π.
fn ishigami() -> Vec<OutsideCase> {
    let luck = CaseLuck::of("ishigami", 10);
    let inputs = [0, 1, 2].map(|input| luck.values(input, 0, Quantity::Uniform { low: -PI, high: PI }));
    let outcome: Vec<f64> = (0..inputs[0].len())
        .map(|one| {
            let (first, second) = (libm::sin(inputs[0][one]), libm::sin(inputs[1][one]));
            first + 7.0 * second * second + 0.1 * libm::pow(inputs[2][one], 4.0) * first
        })
        .collect();
    let row = |id, figure: Sentence, input: usize, published| OutsideCase {
        id,
        name: texts::ishigami,
        figure,
        ours: first_order(&inputs[input], &outcome),
        published,
        tolerance: Tolerance::Absolute(0.02),
        source: "SALib, test function and issue 224 (SALib/SALib)",
    };
    vec![
        row("ishigami-first", texts::share_of_first, 0, 0.3139),
        row("ishigami-second", texts::share_of_second, 1, 0.4424),
        row("ishigami-third", texts::share_of_third, 2, 0.0),
    ]
}
