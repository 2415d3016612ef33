//! Commands: what each command does to a session, one room for each screen or kind of command.

mod assumptions;
mod case;
mod competences;
mod costs;
mod demo;
mod files;
mod lesson;
mod output;
mod overlay;
mod presenter;
mod prompt;
mod risks;
mod screen;
mod settings;
mod why;
