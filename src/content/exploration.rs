//! An exploration file: what a user works on, as far as it differs from the content that it is about. Free of language.

mod event;
mod link;
mod merging;
mod portfolios;
mod reading;
mod teaching;
mod teams;
mod writing;

pub use link::{link, opened_link};
pub use merging::{merged, says_the_same, with_sources_of};
pub use portfolios::write_portfolio;
pub use reading::{read, read_kept, read_root};
pub use teams::{decision, decision_in};
pub use writing::{write, write_kept};
