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
//! - A case that starts later in a portfolio keeps its own luck by its own years; elections, vendor prices and the falls of a
//!   supplier that it shares go by calendar. Vendor prices count from the year in its file, in which its costs are said.
//! - A supplier that is shared takes the place of the luck of the case, so that no case fares worse by itself. What strikes each
//!   layer on its own (a partner withdraws) is shared layer by layer, what has a common cause over all layers.
//! - Extra staff with nothing to do are borne by the cases within their horizon, pro rata to what they ask of that competence,
//!   equally when none asks; in a year without any such case nobody pays them.
//! - What waiting costs is present value at the start by the file of the case, whose own money counts from its actual start.
//! - Of a portfolio in which nothing starts in time, everything is zero, within budget and in public hands.

pub mod asking;
pub mod background;
pub mod block;
pub mod chunk;
pub mod delivery;
pub mod draws;
pub mod fared;
pub mod futures;
pub mod incidents;
pub mod keeping;
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
