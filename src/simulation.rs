//! The simulation: luck found by its address, and quantities drawn from it.

mod pert;
pub mod random;
pub mod sampling;
