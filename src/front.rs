//! Front: what each front does with a session, whatever is outside of it: the shell of a terminal, a page in a browser.

pub mod kept;
pub mod making;
pub mod order;
pub mod queue;
pub mod room;
pub mod settings;
pub mod studies;
