//! Shell: the only floor that touches the outside.

pub mod interactive;
