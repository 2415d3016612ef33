//! Slide: one message for the back of a room, before it is drawn.

/// One message: a sentence, and a large figure for every scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// What it is about, in a word or two.
    pub heading: String,
    /// The message.
    pub sentence: String,
    /// The scenarios, A first.
    pub columns: Vec<SlideColumn>,
    /// Which message of how many.
    pub counter: String,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
    /// Are the figures those of an earlier question?
    pub is_outdated: bool,
}

/// One scenario in a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlideColumn {
    /// A to D.
    pub letter: char,
    /// Name of the scenario.
    pub name: String,
    /// Is the spotlight on it?
    pub in_focus: bool,
    /// The large figure; empty when there is none.
    pub figure: String,
    /// What the figure counts.
    pub unit: String,
    /// What else to say.
    pub lines: Vec<String>,
}
