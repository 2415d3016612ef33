//! Every screen as it is drawn: text, styles, sizes, words, and what the mouse finds.

mod competences;
mod costs;
mod demos;
mod dump;
mod explorer;
mod lessons;
mod mouse;
mod presenter;
mod risks;
mod sizes;
mod snapshots;
mod teams;
mod words;
