//! Session: where the user is and what was answered. Messages go in, effects come out; nothing here touches the outside.

pub mod activity;
pub mod answer;
pub mod assumption_list;
mod commands;
pub mod costs;
pub mod document;
mod editing;
pub mod explore;
pub mod keeping;
pub mod message;
pub mod notice;
pub mod output;
pub mod overlay;
pub mod portfolio;
mod requests;
pub mod screen;
pub mod settings;
pub mod state;
pub mod teams;
pub mod typed_shift;
mod update;
pub mod worlds;

pub use state::Session;
