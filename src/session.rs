//! Session: where the user is and what was answered. Messages go in, effects come out; nothing here touches the outside.

pub mod amounts;
pub mod answer;
mod asked;
pub mod assumption_list;
mod assumptions_commands;
pub mod cell_editor;
mod checks;
pub mod coming_back;
mod competences_commands;
pub mod cost_row;
mod costs_commands;
pub mod document;
mod editing;
pub mod help;
mod history;
pub mod information;
mod inquiries;
mod matching;
pub mod menu;
pub mod message;
pub mod notice;
pub mod number_editor;
pub mod overlay;
mod overlay_commands;
pub mod palette;
mod risks_commands;
pub mod screen;
mod screen_commands;
pub mod settings;
pub mod state;
pub mod text_input;
mod update;
pub mod why;
mod why_commands;

pub use state::Session;
