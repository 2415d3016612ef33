//! Overlays: what lies over a screen, before it is drawn.

pub mod ambitions;
pub mod case_form;
pub mod cell_editor;
pub mod directions;
pub mod information;
pub mod number_editor;
pub mod problems;
pub mod settings;
pub mod why;
pub mod why_whole;
