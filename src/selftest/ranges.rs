//! Outside cases of ranges: expected values that are known exactly.

use super::outside_case::{OutsideCase, Sentence, Tolerance};
use crate::domain::quantity::Quantity;
use crate::texts::selftest as texts;

/// riskquant's unit tests and examples, and the mean of a PERT.
pub fn cases() -> Vec<OutsideCase> {
    let unit_test = "riskquant, test/ (Netflix-Skunkworks/riskquant)";
    let readme = "riskquant, README.md (Netflix-Skunkworks/riskquant)";
    let exact = Tolerance::Relative(1e-9);
    let million = 1e6;
    vec![
        yearly_loss("riskquant-small", 0.1, (1.0, 10.0), 0.404_001_282_694_571_8, exact, unit_test),
        OutsideCase {
            figure: texts::mean,
            ..yearly_loss("riskquant-mean", 1.0, (635e3, 19e6), 5_922_706.833_513_11, exact, unit_test)
        },
        yearly_loss(
            "riskquant-alice",
            0.01,
            (million, 10.0 * million),
            40_400.128,
            Tolerance::Relative(1e-6),
            readme,
        ),
        yearly_loss(
            "riskquant-bob",
            0.1,
            (10.0 * million, 1000.0 * million),
            26.6 * million,
            Tolerance::Absolute(0.05 * million),
            readme,
        ),
        yearly_loss(
            "riskquant-charlie",
            0.05,
            (5.0 * million, 50.0 * million),
            1.01 * million,
            Tolerance::Absolute(0.005 * million),
            readme,
        ),
        OutsideCase {
            id: "pert-mean",
            name: texts::pert,
            figure: texts::mean as Sentence,
            ours: Quantity::Pert { min: 50.0, mode: 100.0, max: 500.0 }.mean(),
            published: 950.0 / 6.0,
            tolerance: Tolerance::Relative(1e-12),
            source: "OpenPERT (J. Jacobs); (50 + 4·100 + 500)/6",
        },
    ]
}

/// A yearly frequency times the mean of a lognormal given by its 90 % range.
fn yearly_loss(
    id: &'static str,
    frequency: f64,
    (low, high): (f64, f64),
    published: f64,
    tolerance: Tolerance,
    source: &'static str,
) -> OutsideCase {
    OutsideCase {
        id,
        name: texts::riskquant,
        figure: texts::yearly_loss,
        ours: frequency * Quantity::Lognormal { low, high }.mean(),
        published,
        tolerance,
        source,
    }
}
