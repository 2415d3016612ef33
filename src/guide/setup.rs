//! Setup: what stands on the screen when a script begins.

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    pub case: String,
    pub organisation: String,
    /// One to four scenarios, A first.
    pub scenarios: Vec<Preset>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preset {
    Current,
    Direction(String),
}
