//! Diagnosis: what can be wrong in a file, and how it is said: where, what was meant, how to mend it.

pub mod foreign;
pub mod key_problem;
pub mod lesson_problem;
pub(super) mod lines;
pub mod problem;
pub mod rendering;
pub(super) mod repeats;
pub(super) mod slips;
pub mod suggestion;
pub(super) mod synonyms;
pub(super) mod wording;
