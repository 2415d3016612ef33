//! Slide: one message for the back of a room, before it is drawn.

/// One message: a sentence, and a large figure for every scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slide {
    /// What it is about, in a word or two.
    pub heading: String,
    pub sentence: String,
    pub columns: Vec<SlideColumn>,
    pub counter: String,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
    pub is_outdated: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SlideColumn {
    pub letter: char,
    pub name: String,
    pub in_focus: bool,
    /// The large figure; empty when there is none.
    pub figure: String,
    pub unit: String,
    pub lines: Vec<String>,
}
