//! The model of speelveld, apart from every screen, file and sentence: what is decided and assumed ([`domain`]), turned
//! into plain numbers ([`resolve`]), simulated ([`simulation`]), summed up ([`summary`]) and asked about ([`study`]).
//!
//! It is a package of its own so that it is compiled once and fast, while the rest of the program is compiled quickly:
//! a change of a sentence then costs seconds. The crate `speelveld` gives these modules under its own name; its map
//! (`src/lib.rs`) shows where they stand.

pub mod domain;
pub mod language;
pub mod numeric;
pub mod resolve;
pub mod simulation;
pub mod study;
pub mod summary;
