//! Outside cases of spread: tails, sums of uncertain numbers, and what a shared cause does to them.

use super::luck::CaseLuck;
use super::outside_case::{OutsideCase, Published, Sentence, Tolerance};
use crate::domain::quantity::{Quantity, Z95};
use crate::numeric::elementary::normal_cdf;
use crate::numeric::statistics::{quantiles, share_where, standard_deviation, tail_mean};
use crate::texts::selftest as texts;

/// A normal with mean 0 and standard deviation 1.
const STANDARD: Quantity = Quantity::Normal { low: -Z95, high: Z95 };

pub fn cases() -> Vec<OutsideCase> {
    [
        expected_shortfall(),
        ignored_correlation(),
        general_foundry(),
        sums(),
        type_seven(),
        vec![two_of_three()],
    ]
    .concat()
}

/// The mean of the worst part of a standard normal.
fn expected_shortfall() -> Vec<OutsideCase> {
    let normal = CaseLuck::of("shortfall", 100).values(0, 0, STANDARD);
    let beyond = |share: f64| tail_mean(&normal, share, true);
    let source = "A. J. McNeil, R. Frey & P. Embrechts, Quantitative Risk Management: φ(z)/(1 − p)";
    let case = Published { name: texts::expected_shortfall, tolerance: Tolerance::Relative(0.01), source };
    vec![
        case.figure("shortfall-90", texts::beyond_90, beyond(0.10), 1.755),
        case.figure("shortfall-95", texts::beyond_95, beyond(0.05), 2.063),
        case.figure("shortfall-99", texts::beyond_99, beyond(0.01), 2.665),
    ]
}

/// How far the spread of a sum of n equal costs is understated when a correlation of 0.2 is left out.
fn ignored_correlation() -> Vec<OutsideCase> {
    let correlation: f64 = 0.2;
    let luck = CaseLuck::of("correlation", 20);
    let common = luck.values(0, 0, STANDARD);
    let understated = |count: u8| {
        let mut total = vec![0.0; common.len()];
        for item in 0..count {
            for ((total, common), own) in total.iter_mut().zip(&common).zip(luck.values(1, item, STANDARD)) {
                *total += correlation.sqrt() * common + (1.0 - correlation).sqrt() * own;
            }
        }
        1.0 - f64::from(count).sqrt() / standard_deviation(&total)
    };
    let source = "S. A. Book, Why correlation matters in cost estimating (1999)";
    let case = Published { name: texts::ignored_correlation, tolerance: Tolerance::Absolute(0.01), source };
    vec![
        case.figure("correlation-10", texts::understated_10, understated(10), 0.40),
        case.figure("correlation-30", texts::understated_30, understated(30), 0.62),
        case.figure("correlation-100", texts::understated_100, understated(100), 0.78),
    ]
}

/// The critical path of the book; its variance is by the book's rule, (pessimistic − optimistic)²/36.
fn general_foundry() -> Vec<OutsideCase> {
    let path = [(1.0, 2.0, 3.0), (1.0, 2.0, 3.0), (1.0, 4.0, 7.0), (3.0, 4.0, 11.0), (1.0, 2.0, 3.0)];
    let mean: f64 = path.iter().map(|&(min, mode, max)| Quantity::Pert { min, mode, max }.mean()).sum();
    let variance: f64 = path.iter().map(|(min, _, max)| (max - min) * (max - min) / 36.0).sum();
    let source =
        "B. Render, R. M. Stair & M. E. Hanna, Quantitative Analysis for Management, General Foundry";
    let case = |distance| Published {
        name: texts::general_foundry,
        tolerance: Tolerance::Absolute(distance),
        source,
    };
    vec![
        case(1e-9).figure("foundry-mean", texts::mean, mean, 15.0),
        case(0.005).figure("foundry-variance", texts::variance, variance, 3.11),
        case(0.001).figure(
            "foundry-deadline",
            texts::in_time,
            normal_cdf((16.0 - mean) / variance.sqrt()),
            0.7146,
        ),
    ]
}

/// Sums of four numbers with standard deviation 1: standard uncertainty, and the shortest range that holds 95 %.
fn sums() -> Vec<OutsideCase> {
    let luck = CaseLuck::of("gum", 100);
    let half_width = 3.0_f64.sqrt();
    let total = |first: u32, of: Quantity| {
        let mut total = luck.values(first, 0, of);
        for place in 1..4 {
            total.iter_mut().zip(luck.values(first, place, of)).for_each(|(total, one)| *total += one);
        }
        total
    };
    let normals = total(0, STANDARD);
    let rectangles = total(1, Quantity::Uniform { low: -half_width, high: half_width });
    let half = |values: &[f64]| {
        let ends = quantiles(values, &[0.025, 0.975]);
        (ends[1] - ends[0]) / 2.0
    };
    let source = "JCGM 101:2008, supplement 1 to the GUM, 9.2";
    let case = Published { name: texts::sum_of_four, tolerance: Tolerance::Absolute(0.03), source };
    vec![
        case.figure("gum-normal-spread", texts::standard_deviation, standard_deviation(&normals), 2.0),
        case.figure("gum-normal-range", texts::half_range_normal, half(&normals), 3.92),
        case.figure("gum-rectangular-range", texts::half_range_rectangular, half(&rectangles), 3.88),
    ]
}

/// Quantiles of 1 to 10 between two values.
fn type_seven() -> Vec<OutsideCase> {
    let values: Vec<f64> = (1..=10).map(f64::from).collect();
    let ours = quantiles(&values, &[0.25, 0.5, 0.75, 0.9]);
    let source = "R. J. Hyndman & Y. Fan, The American Statistician 50 (1996), type 7";
    let case = Published { name: texts::type_seven, tolerance: Tolerance::Absolute(1e-12), source };
    let rows: [(&str, Sentence, f64); 4] = [
        ("quantile-25", texts::quarter, 3.25),
        ("quantile-50", texts::half, 5.5),
        ("quantile-75", texts::three_quarters, 7.75),
        ("quantile-90", texts::nine_tenths, 9.1),
    ];
    rows.into_iter()
        .zip(ours)
        .map(|((id, figure, published), ours)| case.figure(id, figure, ours, published))
        .collect()
}

/// Three parts that each work with chance 0.9, of which two must work.
fn two_of_three() -> OutsideCase {
    let luck = CaseLuck::of("two-of-three", 100);
    let parts = [0, 1, 2].map(|part| luck.uniforms(0, part));
    let working: Vec<f64> = (0..parts[0].len())
        .map(|one| parts.iter().map(|part| f64::from(u8::from(part[one] < 0.9))).sum())
        .collect();
    let ours = share_where(&working, |working| working >= 2.0);
    let se = (0.972 * 0.028 / working.len() as f64).sqrt();
    let source = "C. E. Ebeling, Reliability and Maintainability Engineering: 3R² − 2R³";
    Published { name: texts::two_of_three, tolerance: Tolerance::StandardErrors { se, count: 4.0 }, source }
        .figure("two-of-three", texts::keeps_working, ours, 0.972)
}
