//! Outside cases of searching: which points are on the frontier, and which inputs matter.

use super::luck::CaseLuck;
use super::outside_case::{OutsideCase, Published, Sentence, Tolerance};
use crate::domain::outcome::Better;
use crate::domain::quantity::Quantity;
use crate::summary::discovery::{Condition, discover};
use crate::summary::frontier::{hypervolume, non_dominated};
use crate::summary::influence::{first_order, rank_correlation};
use crate::summary::shapley::shapley;
use crate::texts::selftest as texts;
use std::f64::consts::PI;

pub fn cases() -> Vec<OutsideCase> {
    [five_points(), vec![zdt1(), spearman()], gloves(), ishigami(), known_box()].concat()
}

/// Every tenth of 100 points of f₂ = 1 − √f₁, moved out by a tenth, with reference (1.2, 1.2).
fn zdt1() -> OutsideCase {
    let points: Vec<[f64; 2]> = (0..100)
        .step_by(10)
        .map(|place| {
            let first = f64::from(place) / 99.0;
            [1.1 * first, 1.1 * (1.0 - first.sqrt())]
        })
        .collect();
    Published {
        name: texts::zdt1,
        tolerance: Tolerance::Absolute(1e-9),
        source: "pymoo, hypervolume of ZDT1",
    }
    .figure("hypervolume-zdt1", texts::area, hypervolume(&points, [1.2, 1.2]), 0.963_164_644_8)
}

/// Intelligence quotient and hours of television of ten people.
fn spearman() -> OutsideCase {
    let quotient = [106.0, 100.0, 86.0, 101.0, 99.0, 103.0, 97.0, 113.0, 112.0, 110.0];
    let hours = [7.0, 27.0, 2.0, 50.0, 28.0, 29.0, 20.0, 12.0, 6.0, 17.0];
    let source = "Wikipedia, Spearman's rank correlation coefficient";
    Published { name: texts::spearman, tolerance: Tolerance::Absolute(1e-12), source }.figure(
        "spearman",
        texts::rank_correlation,
        rank_correlation(&quotient, &hours),
        -29.0 / 165.0,
    )
}

/// Futures that miss where one of ten uniforms is above 0.6 and another below 0.5, to be found again by peeling.
fn known_box() -> Vec<OutsideCase> {
    let luck = CaseLuck::of("known-box", 5);
    let inputs: Vec<Vec<f64>> = (0..10).map(|place| luck.uniforms(0, place)).collect();
    let misses: Vec<bool> =
        inputs[2].iter().zip(&inputs[7]).map(|(one, other)| *one > 0.6 && *other < 0.5).collect();
    let found = discover(&inputs, &misses);
    let end = |input: usize, end: fn(&Condition) -> Option<f64>| {
        let condition = found.conditions.iter().find(|condition| condition.input == input);
        condition.and_then(end).unwrap_or(f64::NAN)
    };
    let case = Published {
        name: texts::known_box,
        tolerance: Tolerance::Absolute(0.05),
        source: "B. P. Bryant & R. J. Lempert, Technological Forecasting & Social Change 77 (2010): PRIM; the box is made up",
    };
    vec![
        case.figure("known-box-low", texts::lower_end, end(2, |condition| condition.low), 0.6),
        case.figure("known-box-high", texts::upper_end, end(7, |condition| condition.high), 0.5),
        case.figure("known-box-coverage", texts::coverage, found.coverage, 1.0),
        case.figure("known-box-density", texts::density, found.density, 1.0),
    ]
}

/// One left glove and two right ones; a pair is worth 1.
fn gloves() -> Vec<OutsideCase> {
    let worth: Vec<f64> =
        (0..8_usize).map(|set| f64::from(u8::from(set & 1 != 0 && set & 0b110 != 0))).collect();
    let shares = shapley(&worth);
    let source = "L. S. Shapley (1953), the glove game";
    let case = Published { name: texts::glove_game, tolerance: Tolerance::Absolute(1e-12), source };
    vec![
        case.figure("gloves-left", texts::share_of_left, shares[0], 2.0 / 3.0),
        case.figure("gloves-right", texts::share_of_right, shares[1], 1.0 / 6.0),
        case.figure("gloves-other", texts::share_of_other, shares[2], 1.0 / 6.0),
    ]
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
