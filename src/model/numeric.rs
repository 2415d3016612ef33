//! Numbers: elementary functions that give the same bits on every platform, and statistics of a column of futures.

pub mod elementary;
pub mod hash;
pub mod lanes;
pub mod statistics;
pub mod vectors;
