//! The vocabulary of the model: what we decide (choices), what the world decides (assumptions), what we care about (outcomes).

pub mod assumption;
pub mod case;
pub mod check;
pub mod choice;
pub mod closed_list;
pub mod cost_part;
pub mod doubt;
pub mod edits;
pub mod event;
pub mod incident;
pub mod library;
pub mod limit;
pub mod number_id;
pub mod outcome;
pub mod parameter;
pub mod parameter_row;
mod parameter_table;
pub mod people;
pub mod portfolio;
pub mod prediction;
pub mod quantity;
pub mod scenario;
pub mod space;
pub mod stack;
