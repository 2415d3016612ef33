//! Every screen as it is drawn: text, styles, sizes, words, and what the mouse finds.

mod costs;
mod dump;
mod explorer;
mod mouse;
mod sizes;
mod snapshots;
mod words;
