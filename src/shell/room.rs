//! Room: where teams come in with devices of their own. A small server, on this machine alone unless the network is let in.
//!
//! One thread looks after all connections, none of which it ever waits for: whoever is slow, sends nonsense or floods holds up
//! nobody else. What is said goes to the session's own thread as text; no connection reaches a file or anything else.

mod codes;
mod guest;
mod heads;
mod host;
mod kept;
mod page;
mod rates;
mod server;

pub use host::{Host, Hosting, Unhosted};
pub use page::{PAGE, built_in, is_page};
pub use server::Happened;
