//! tui
pub mod canvas;
pub mod layout;
pub mod text;
pub mod theme;
pub mod widgets;
