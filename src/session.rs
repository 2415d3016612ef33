//! Session: where the user is and what was answered. Messages go in, effects come out; nothing here touches the outside.

pub mod activity;
pub mod amounts;
pub mod answer;
pub mod assumption_list;
mod checks;
pub mod coming_back;
mod commands;
mod content_reading;
pub mod cost_row;
pub mod destination;
pub mod document;
mod editing;
pub mod file_notice;
mod grounds;
mod history;
mod idle;
pub mod keeping;
mod lesson_menu;
mod matching;
pub mod message;
pub mod notice;
pub mod output;
pub mod overlay;
pub mod presenting;
mod requests;
pub mod screen;
pub mod settings;
pub mod state;
pub mod teams;
mod update;

pub use state::Session;
