//! The simulation: luck found by its address, one block of futures at a time, columns in and columns out.
//!
//! Data flow of a block: [`luck`] → [`draws`] (once per case) → [`demand`] → [`people`] → [`delivery`] → [`incidents`]
//! and [`money`] → [`value`] → [`futures`]. A block never reads the luck or result of another block.

pub mod block;
pub mod column;
pub mod delivery;
pub mod demand;
pub mod draws;
pub mod futures;
pub mod incidents;
pub mod luck;
pub mod money;
pub mod people;
mod pert;
pub mod random;
pub mod sampling;
pub mod strikes;
pub mod tally;
pub mod timeline;
pub mod value;
