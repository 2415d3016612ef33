//! Board: what is shown or written, block by block. The screen, plain text, Markdown and HTML all draw the same blocks.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Part(String),
    Heading(String),
    Text(String),
    Item(String),
    Table(Table),
    /// Lines of cells on one axis, each with a label. What follows it says the same in words.
    Axis(Vec<(String, String)>),
}

/// A table with a column for each team.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows, for who cannot see its heading.
    pub caption: String,
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
    pub is_alike: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about, the longest form first.
    pub labels: Vec<String>,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Its text, the longest form first.
    pub forms: Vec<String>,
    pub tone: Tone,
}

/// How a cell is meant. The text says it as well.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    Plain,
    Good,
    Bad,
    Dim,
}

impl Row {
    /// A row whose label has one form.
    pub fn new(label: String, cells: Vec<Cell>) -> Self {
        Self { labels: vec![label], cells }
    }
}

impl Cell {
    /// A cell with one form and no special meaning.
    pub fn plain(text: String) -> Self {
        Self { forms: vec![text], tone: Tone::Plain }
    }

    pub fn text(&self) -> &str {
        self.forms.first().map_or("", String::as_str)
    }
}
