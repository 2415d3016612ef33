//! Room: what goes between a trainer's session and those who take part on devices of their own, as messages in JSON.
//!
//! ```text
//! participant ── Said ──▶ desk ── RoomEvent ──▶ session
//!             ◀── Told ──      ◀── what each may see
//! ```
//!
//! The session holds what is true. The desk knows who sits where, and tells each what it may see: an exploration without what
//! others decided in a round that is still open, and without what the trainer wrote down.

mod along;
mod desk;
mod messages;
mod sight;

pub use along::{MOST_ALONG, fits_along};
pub use desk::{Connection, Desk, Sending};
pub use messages::{MOST_BYTES, Refusal, Said, Span, Told, name_of, said};
pub use sight::seen_by;
