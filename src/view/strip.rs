//! Strip: what leads the user, told at the bottom of the screen.

use super::keys::KeyHint;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strip {
    /// What leads, with its name; and in a word, for where that does not fit.
    pub heading: [String; 2],
    pub progress: String,
    /// What is said: paragraphs, each to be wrapped.
    pub text: Vec<String>,
    /// The keys that belong to what is said.
    pub keys: Vec<StripKey>,
}

/// A key that belongs to what is said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StripKey {
    pub hint: KeyHint,
    pub is_done: bool,
}
