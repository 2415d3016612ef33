//! Kinds: the readers of each kind of content file.
//!
//! A field is one line in its reader: its key, what it needs, and whether it may be absent. The schema, what an editor
//! explains and completes, the problem of a missing key and the line that mends it all follow from that line.
//!
//! # How to add a field
//!
//! 1. Ask for it: `cursor.bilingual("motto")` for a text that must be there, `cursor.optional("motto", |cursor|
//!    cursor.bilingual("motto"))` for one that may be absent, `cursor.when(is_so, "motto", …)` for one that only belongs
//!    there when something else is so. A value that needs a reading of its own goes through `cursor.table.need` or
//!    `cursor.table.may`, with its [`Need`](crate::content::diagnosis::problem::Need).
//! 2. Say what it is in [`texts::schema`](crate::texts::schema), one row.
//!
//! Ask before anything is given up: every `?` comes after the last key. Then all problems are told at once, and a schema
//! lacks no key; it is made by reading a table that stands for every file, of which each optional table is there once and each
//! other value is absent.

pub(super) mod base;
pub(super) mod case;
pub(super) mod checks;
pub(super) mod condition;
pub(super) mod demo;
pub(super) mod directions;
pub(super) mod events;
pub(super) mod lesson;
pub(super) mod organisation;
pub mod portfolio;
pub mod scenario;
