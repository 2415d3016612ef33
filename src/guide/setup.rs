//! Setup: what stands on the screen when a script begins.

/// The case with its scenarios.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setup {
    /// Id of the case.
    pub case: String,
    /// Id of the organisation.
    pub organisation: String,
    /// One to four scenarios, A first.
    pub scenarios: Vec<Preset>,
}

/// What a scenario starts with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Preset {
    /// What is done now.
    Current,
    /// The direction with this id.
    Direction(String),
}
