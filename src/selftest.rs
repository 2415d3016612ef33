//! Self-test: published calculations by others, worked out by the code that the product itself uses.

pub mod outside_case;

mod choosing;
mod drawing;
mod luck;
mod overrun;
mod ranges;
mod searching;
mod spreading;
mod textbooks;

use crate::domain::library::Base;
use outside_case::OutsideCase;

/// Works out every outside case. The reference class of overruns rests on the base assumptions.
///
/// Always the same answer: the luck has its own fixed seed.
pub fn run(base: &Base) -> Vec<OutsideCase> {
    [
        ranges::cases(),
        drawing::cases(),
        choosing::cases(),
        textbooks::cases(),
        spreading::cases(),
        searching::cases(),
        overrun::cases(&base.assumptions),
    ]
    .concat()
}
