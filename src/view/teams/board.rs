//! Board: what is shown or written, block by block. The screen, plain text, Markdown and HTML all draw the same blocks.

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    Part(String),
    Heading(String),
    Text(String),
    Item(String),
    Table(Table),
    /// How often each of a few things is so, with a bar.
    Counts(Counts),
    /// Lines of cells on one axis, each with a label. What follows it says the same in words.
    Axis(Vec<(String, String)>),
}

/// A table with a column for each team, or of many of them with a row for each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// What it shows, for who cannot see its heading.
    pub caption: String,
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
    pub fit: Fit,
}

/// How the cells of a table are made to fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// Each by itself.
    Each,
    /// Those of a row alike, so that they read alike.
    AlongRow,
    /// Those of a column alike, each column as wide as it must be: a list of many.
    DownColumn,
}

/// Answers with how often each was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counts {
    /// What was asked; it stands above them.
    pub caption: String,
    /// What stands in the columns of a table: how many, and who.
    pub heads: [String; 2],
    pub rows: Vec<Count>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    /// The answer, the longest form first.
    pub labels: Vec<String>,
    /// How often, as it is read.
    pub count: String,
    /// The same as a part of all: how many of how many.
    pub part: [usize; 2],
    /// Who they are, for who asks.
    pub names: Vec<String>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is about, the longest form first.
    pub labels: Vec<String>,
    pub cells: Vec<Cell>,
    /// Who it is about where the label cannot name all, for who asks.
    pub names: Vec<String>,
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
        Self::of(vec![label], cells)
    }

    /// A row with its label, the longest form first.
    pub const fn of(labels: Vec<String>, cells: Vec<Cell>) -> Self {
        Self { labels, cells, names: Vec::new() }
    }

    /// Its label, and all that it is about where the label does not name them.
    pub fn label_with_names(&self) -> String {
        let label = self.labels.first().map_or("", String::as_str);
        if self.names.is_empty() { label.to_owned() } else { format!("{label}: {}", self.names.join(", ")) }
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
