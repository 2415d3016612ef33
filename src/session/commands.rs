//! Commands: what each command does to a session, one room for each screen or kind of command.

mod ambitions;
mod around;
mod assumptions;
mod case;
mod competences;
mod demo;
mod directions;
mod explore;
mod files;
mod imagining;
mod lesson;
mod lesson_following;
mod lesson_menu;
mod overlay;
pub(super) mod peculiar;
mod portfolio;
mod portfolio_columns;
mod presenter;
mod risks;
mod screen;
mod settings;
mod surveying;
mod why;
mod why_whole;
mod worlds;
