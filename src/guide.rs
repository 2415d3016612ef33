//! Guide: scripts that lead through the program. What they say and do is read from files; what they cite is computed.

pub mod caption;
pub mod demo;
pub mod lesson;
pub mod placeholder;
