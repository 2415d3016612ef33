//! The explorer without a terminal: what keys do, what is drawn, what a lesson hides, and how sessions with teams go.

#[path = "../support"]
mod support {
    pub mod keys;
    pub mod opening;
    pub mod story;
    pub mod strict;
    pub mod thorough;
}

mod answers;
mod competences;
mod costs;
mod demos;
mod directions;
mod dump;
mod explorer;
mod group;
mod keys;
mod leaks;
mod lesson_examples;
mod lessons;
mod mouse;
mod portfolio;
mod presenter;
mod risks;
mod sizes;
mod snapshots;
mod team_sessions;
mod teams;
mod why_keys;
mod words;
mod writing_keys;
