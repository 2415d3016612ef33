//! The simulation: luck and doubt found by address, one block of futures at a time, columns in and columns out.
//!
//! Data flow of a block: [`luck`] → [`draws`] and [`background`] (once per case) → for a few futures at a time [`playing`]
//! → [`work`] → [`pool`] and [`staffing`] → [`delivery`] → [`incidents`], [`money`], [`value`] → [`futures`]. A block never reads the
//! luck or result of another block.
//!
//! # Readings
//!
//! Where the design of the model leaves room, this is how it is read beyond its own list (section 15).
//!
//! - A number that the user puts in the place of a shipped one keeps its basis: typed as a point it is widened like any
//!   estimate, typed as a range it is taken as it is.
//! - The pause of an incident is one range for all kinds that pause; the file says where it comes from.
//! - External hire that is cheaper than own staff (a price below 1 in the tail of its doubt) lowers the cost.
//! - What one event costs in several layers is summed in the order of the layers; the kind counts as serious as soon as
//!   the sum passes the limit.
//! - More training never lowers what is needed on average; in a rare future a higher level makes the case live sooner, so
//!   that an early year with more shortage counts as well (law 15).
//! - A background case runs on for as long as this case looks ahead, also past its own horizon.

pub mod background;
pub mod block;
pub mod chunk;
pub mod delivery;
pub mod draws;
pub mod futures;
pub mod incidents;
pub mod luck;
pub mod money;
pub mod option;
pub mod people;
mod pert;
pub mod playing;
pub mod pool;
pub mod programme;
pub mod random;
pub mod sampling;
pub mod scorecard;
pub mod staffing;
pub mod strikes;
pub mod tally;
pub mod timeline;
pub mod value;
pub mod work;
