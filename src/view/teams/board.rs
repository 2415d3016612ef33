//! Board: what is shown or written, block by block. The screen, plain text, Markdown and HTML all draw the same blocks.

/// A part of a board.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading over other headings.
    Part(String),
    /// A heading.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// An item of a list.
    Item(String),
    /// A table.
    Table(Table),
    /// Lines of cells on one axis, each with a label. What follows it says the same in words.
    Axis(Vec<(String, String)>),
}

/// A table with a column for each team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows, for who cannot see its heading.
    pub caption: String,
    /// The teams.
    pub heads: Vec<String>,
    /// Its rows.
    pub rows: Vec<Row>,
    /// Are the cells of a row shortened together, because they are to be compared?
    pub is_alike: bool,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about, the longest form first.
    pub labels: Vec<String>,
    /// A cell for each team.
    pub cells: Vec<Cell>,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its text, the longest form first.
    pub forms: Vec<String>,
    /// How it is meant.
    pub tone: Tone,
}

/// How a cell is meant. The text says it as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Neither good nor bad.
    Plain,
    /// Good: the best, or kept.
    Good,
    /// Bad: not kept.
    Bad,
    /// Less than another.
    Dim,
}

impl Row {
    /// A row whose label has one form.
    #[must_use]
    pub fn new(label: String, cells: Vec<Cell>) -> Self {
        Self { labels: vec![label], cells }
    }
}

impl Cell {
    /// A cell with one form and no special meaning.
    #[must_use]
    pub fn plain(text: String) -> Self {
        Self { forms: vec![text], tone: Tone::Plain }
    }

    /// Its longest form.
    #[must_use]
    pub fn text(&self) -> &str {
        self.forms.first().map_or("", String::as_str)
    }
}
