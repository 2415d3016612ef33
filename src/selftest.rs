//! Self-test: published calculations by others, worked out by the code that the product itself uses.

pub mod outside_case;

mod choosing;
mod drawing;
mod luck;
mod overrun;
mod ranges;
mod searching;

use crate::domain::assumption::Assumptions;
use outside_case::OutsideCase;

/// Works out every outside case. `base` holds the base assumptions, on which the reference class of overruns rests.
///
/// Always the same answer: the luck has its own fixed seed.
#[must_use]
pub fn run(base: &Assumptions) -> Vec<OutsideCase> {
    [ranges::cases(), drawing::cases(), choosing::cases(), searching::cases(), overrun::cases(base)].concat()
}
