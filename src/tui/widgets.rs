//! Widgets: parts that more than one place draws, or that stand on their own.

pub mod bar_rows;
pub mod big;
pub mod chance_curve;
pub mod check_rows;
pub mod dots;
pub mod grid;
pub mod heads;
pub mod heat_table;
pub mod incident_rows;
pub mod input;
pub mod key_hints;
pub mod list;
pub mod matrix;
pub mod money_rows;
pub mod popup;
pub mod score_table;
pub mod stack_grid;
pub mod tabs;
