//! The simulation: luck found by its address, one block of futures at a time, columns in and columns out.
//!
//! Data flow of a block: [`luck`] → [`draws`] (once per case) → [`demand`] → [`people`] → [`delivery`] → [`incidents`]
//! and [`money`] → [`value`] → [`futures`]. A block never reads the luck or result of another block.
//!
//! # Readings
//!
//! Where the design of the model leaves room, this is how it is read; the independent peer in `tests/peer` follows the
//! same readings.
//!
//! - A range `a to b` is a 90 % lognormal wherever the file does not say otherwise, the cost to switch included.
//! - A layer's weight is its share of the *expected* build cost; the size of a case is its expected own-build labour.
//! - The tender is decided at expected values: the market's equal part of partner work, four years of running and
//!   licences. A case has one waiting time and one number of own days; waiting comes first and is not stretched.
//! - Delivery and running money follow the *planned* months; only value, live and incidents follow the delivered ones.
//!   Coordination counts as own people, at the rate of its competence.
//! - The level required of a competence is the mean over all demand for it, weighted with that demand.
//! - People short is what stays short after external hire, the case's part, in the largest year.
//! - The vendor index starts with year 0 and holds for the whole price of partner work where the market takes part.
//! - Base rates of incidents are shared out over the layers in scope, those of a common cause are not; an incident can
//!   strike for the part of the year that its layer is live, a political change from the first day on.
//! - The months that a case is paused are taken off the months that it is live. All layers count as live when the case is.
//! - Switching is discounted from the horizon and counted in the last year.

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
