//! Outside cases of choosing under risk: decision trees, regret and the worth of knowing, as textbooks work them out.

use super::luck::CaseLuck;
use super::outside_case::{OutsideCase, Published, Tolerance};
use crate::domain::quantity::{Quantity, Z95};
use crate::summary::decision::PayoffTable;
use crate::summary::finding_out::{Choosing, Scores};
use crate::texts::selftest as texts;

const EXACT: Tolerance = Tolerance::Absolute(1e-9);

pub fn cases() -> Vec<OutsideCase> {
    [thompson_lumber(), oil_wildcatter(), texaco(), advertising(), unit_normal_loss()].concat()
}

/// A figure of a table; NaN, which fails, where the table cannot be made.
fn of(table: Option<&PayoffTable>, figure: impl Fn(&PayoffTable) -> f64) -> f64 {
    table.map_or(f64::NAN, figure)
}

fn thompson_lumber() -> Vec<OutsideCase> {
    let table = PayoffTable::new(vec![vec![200.0, -180.0], vec![100.0, -20.0], vec![0.0, 0.0]], vec![0.5; 2]);
    let expected = |plant: usize| of(table.as_ref(), |table| table.expected()[plant]);
    let source =
        "B. Render, R. M. Stair & M. E. Hanna, Quantitative Analysis for Management, Thompson Lumber";
    let case = Published { name: texts::thompson_lumber, tolerance: EXACT, source };
    vec![
        case.figure("thompson-large", texts::expected_large, expected(0), 10.0),
        case.figure("thompson-small", texts::expected_small, expected(1), 40.0),
        case.figure("thompson-none", texts::expected_nothing, expected(2), 0.0),
        case.figure(
            "thompson-information",
            texts::worth_of_knowing,
            of(table.as_ref(), PayoffTable::value_of_perfect_information),
            60.0,
        ),
        case.figure(
            "thompson-regret",
            texts::least_regret_place,
            of(table.as_ref(), |table| table.least_regret() as f64),
            1.0,
        ),
    ]
}

/// Dry, wet or soaking; a seismic test says no, open or closed structure, and costs 10.
fn oil_wildcatter() -> Vec<OutsideCase> {
    let payoffs = vec![vec![-70.0, 50.0, 200.0], vec![0.0; 3]];
    let chances = [0.5, 0.3, 0.2];
    let says = [[0.6, 0.3, 0.1], [0.3, 0.4, 0.3], [0.1, 0.4, 0.5]];
    let table = PayoffTable::new(payoffs.clone(), chances.to_vec());
    let tested: f64 = (0..says[0].len())
        .map(|signal| {
            let joint: Vec<f64> =
                chances.iter().zip(says).map(|(chance, says)| chance * says[signal]).collect();
            let total: f64 = joint.iter().sum();
            let posterior = joint.iter().map(|one| one / total).collect();
            total
                * of(PayoffTable::new(payoffs.clone(), posterior).as_ref(), |table| {
                    table.expected()[table.best()]
                })
        })
        .sum();
    let source = "H. Raiffa, Decision Analysis (1968), the oil wildcatter";
    let case = Published { name: texts::oil_wildcatter, tolerance: EXACT, source };
    vec![
        case.figure(
            "wildcatter-drill",
            texts::best_expectation,
            of(table.as_ref(), |table| table.expected()[0]),
            20.0,
        ),
        case.figure(
            "wildcatter-information",
            texts::worth_of_knowing,
            of(table.as_ref(), PayoffTable::value_of_perfect_information),
            35.0,
        ),
        case.figure("wildcatter-tested", texts::expectation_after_test, tested - 10.0, 22.5),
    ]
}

/// Accept two thousand million, or ask five and see: they take it, go to court, or offer three.
fn texaco() -> Vec<OutsideCase> {
    let court = PayoffTable::new(vec![vec![3.0; 3], vec![10.3, 5.0, 0.0]], vec![0.2, 0.5, 0.3]);
    let in_court = of(court.as_ref(), |table| table.expected()[1]);
    let after_offer = of(court.as_ref(), |table| table.expected()[table.best()]);
    let ask = PayoffTable::new(vec![vec![5.0, in_court, after_offer]], vec![0.17, 0.5, 0.33]);
    let source = "R. T. Clemen, Making Hard Decisions, Texaco versus Pennzoil";
    let case = Published { name: texts::texaco, tolerance: Tolerance::Absolute(0.005), source };
    vec![case.figure(
        "texaco-ask",
        texts::best_expectation,
        of(ask.as_ref(), |table| table.expected()[0]),
        4.63,
    )]
}

fn advertising() -> Vec<OutsideCase> {
    let chances = [0.6, 0.4];
    let table = PayoffTable::new(vec![vec![40.0, -5.0], vec![0.0, 0.0]], chances.to_vec());
    let loss = |choice: usize| {
        of(table.as_ref(), |table| {
            table.regrets()[choice].iter().zip(chances).map(|(regret, p)| regret * p).sum()
        })
    };
    let source = "D. W. Hubbard, How to Measure Anything, ch. 7";
    let case = Published { name: texts::advertising, tolerance: EXACT, source };
    vec![
        case.figure("advertising-approve", texts::opportunity_loss_approve, loss(0), 2.0),
        case.figure("advertising-reject", texts::opportunity_loss_reject, loss(1), 24.0),
        case.figure(
            "advertising-information",
            texts::worth_of_knowing,
            of(table.as_ref(), PayoffTable::value_of_perfect_information),
            2.0,
        ),
    ]
}

/// What it is worth to know a standard normal before choosing between it less D, and nothing; and to know a part of a sum.
fn unit_normal_loss() -> Vec<OutsideCase> {
    let luck = CaseLuck::of("unit-normal-loss", 100);
    let normals = [0, 1, 2].map(|layer| luck.values(0, layer, Quantity::Normal { low: -Z95, high: Z95 }));
    let scores = normals.each_ref().map(|column| Scores::of(column));
    let worth = |gain: &dyn Fn(usize) -> f64, known: &[usize]| {
        let gain: Vec<f64> = (0..normals[0].len()).map(gain).collect();
        let known: Option<Vec<&Scores>> = known.iter().map(|place| scores[*place].as_ref()).collect();
        let choosing = Choosing::among(&[vec![0.0; gain.len()], gain]);
        choosing.zip(known).map_or(f64::NAN, |(choosing, known)| choosing.worth(&known).value)
    };
    let less = |distance: f64| worth(&|future| normals[0][future] - distance, &[0]);
    let of_sum = |known: &[usize]| {
        let sum =
            |future: usize| 3.0 * normals[0][future] + 4.0 * normals[1][future] + 2.0 * normals[2][future];
        worth(&sum, known)
    };
    let source =
        "H. Raiffa & R. Schlaifer, Applied Statistical Decision Theory, table of the unit normal loss";
    let case = Published { name: texts::unit_normal_loss, tolerance: Tolerance::Absolute(0.001), source };
    let part = Published { tolerance: Tolerance::Absolute(0.02), ..case };
    vec![
        case.figure("normal-loss-0", texts::loss_at_0, less(0.0), 0.3989),
        case.figure("normal-loss-half", texts::loss_at_half, less(0.5), 0.1978),
        case.figure("normal-loss-1", texts::loss_at_1, less(1.0), 0.0833),
        case.figure("normal-loss-2", texts::loss_at_2, less(2.0), 0.0085),
        part.figure("normal-part-one", texts::worth_of_part, of_sum(&[0]), 3.0 * 0.3989),
        part.figure("normal-part-two", texts::worth_of_parts, of_sum(&[0, 1]), 5.0 * 0.3989),
    ]
}
