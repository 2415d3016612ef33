//! Sheet: what a part of the screen of worlds, or of its report, says: a sentence with rows below it.

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// What answers the question.
    pub sentence: String,
    /// Over the labels, then over the cells.
    pub heads: Vec<String>,
    pub rows: Vec<Line>,
    /// How to read it.
    pub note: String,
}

/// A row: a label, which may be a sentence, with its cells.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    pub label: String,
    pub cells: Vec<String>,
    /// It heads the rows below it.
    pub is_heading: bool,
}

impl Line {
    pub fn new(label: impl Into<String>, cells: Vec<String>) -> Self {
        Self { label: label.into(), cells, is_heading: false }
    }

    pub fn heading(label: impl Into<String>) -> Self {
        Self { label: label.into(), cells: Vec::new(), is_heading: true }
    }
}
