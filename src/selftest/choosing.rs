//! Outside cases of choosing: payoff tables from textbooks.

use super::outside_case::{OutsideCase, Sentence, Tolerance};
use crate::summary::decision::PayoffTable;
use crate::texts::selftest as texts;

/// Exact, up to the rounding of sums.
const EXACT: Tolerance = Tolerance::Absolute(1e-9);

pub fn cases() -> Vec<OutsideCase> {
    let goferbroke = PayoffTable::new(vec![vec![700.0, -100.0], vec![90.0, 90.0]], vec![0.25, 0.75]);
    let four_choices = PayoffTable::new(
        vec![
            vec![120.0, -100.0, 60.0],
            vec![90.0, 100.0, 70.0],
            vec![80.0, 100.0, 80.0],
            vec![-50.0, 80.0, 90.0],
        ],
        vec![0.7, 0.1, 0.2],
    );
    // A table that cannot be made gives NaN, which fails.
    let of = |table: &Option<PayoffTable>, figure: fn(&PayoffTable) -> f64| {
        table.as_ref().map_or(f64::NAN, figure)
    };
    let drill = |id, figure: Sentence, ours, published| OutsideCase {
        id,
        name: texts::goferbroke,
        figure,
        ours,
        published,
        tolerance: EXACT,
        source: "F. S. Hillier & G. J. Lieberman, Introduction to Operations Research, Goferbroke",
    };
    let four = |id, figure: Sentence, ours, published| OutsideCase {
        id,
        name: texts::perfect_information,
        figure,
        ours,
        published,
        tolerance: EXACT,
        source: "studylib.net/doc/9064576",
    };
    vec![
        drill(
            "goferbroke-regret",
            texts::least_regret,
            of(&goferbroke, |table| table.largest_regrets()[table.least_regret()]),
            190.0,
        ),
        drill(
            "goferbroke-expected",
            texts::best_expectation,
            of(&goferbroke, |table| table.expected()[table.best()]),
            100.0,
        ),
        drill(
            "goferbroke-information",
            texts::worth_of_knowing,
            of(&goferbroke, PayoffTable::value_of_perfect_information),
            142.5,
        ),
        four(
            "four-choices-expected",
            texts::best_expectation,
            of(&four_choices, |table| table.expected()[table.best()]),
            87.0,
        ),
        four(
            "four-choices-information",
            texts::worth_of_knowing,
            of(&four_choices, PayoffTable::value_of_perfect_information),
            25.0,
        ),
    ]
}
