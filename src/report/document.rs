//! Document: what is written, in order, before it is HTML, Markdown or plain text.

use crate::view::competences::heat::Shade;
use crate::view::scorecard::{ScoreCell, Sign};

#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub title: String,
    /// What stands below the title, before the first section.
    pub opening: Vec<Block>,
    pub sections: Vec<Section>,
}

/// A part of a document under its own heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Stable id, to link to; the same in every language.
    pub id: String,
    pub heading: String,
    pub blocks: Vec<Block>,
    /// On paper it starts a new page.
    pub is_on_new_page: bool,
}

impl Section {
    pub fn new(id: &str, heading: &str, blocks: Vec<Block>) -> Self {
        Self { id: id.to_owned(), heading: heading.to_owned(), blocks, is_on_new_page: false }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The heading of what follows, one level below that of the section.
    Heading(String),
    /// The one sentence to remember.
    Lead(String),
    Paragraph(String),
    /// A remark on how to read what stands above it.
    Note(String),
    /// What the shades of a table mean; of no use where none is drawn.
    Legend(String),
    List(Vec<String>),
    /// A numbered list of what is referred to by number, each with its address if it has one.
    Sources(Vec<(String, Option<String>)>),
    /// A word with what it stands for, line by line.
    Terms(Vec<(String, String)>),
    Table(Table),
    Figure(Figure),
    /// Lines of signs below each other, each with a label; what follows them says the same in words.
    Signs(Vec<(String, String)>),
}

/// A table with a head for each row and each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows, with its unit.
    pub caption: String,
    /// The heading above it says what the caption says, so that only who hears the table needs it.
    pub is_headed: bool,
    /// The head of the rows, then one for each column.
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
    pub layout: Layout,
}

/// How a table is laid out where columns do not fit: in plain text and on a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A line for each cell, with the head of its column: for cells that are to be compared.
    Cells,
    /// In plain text a line for each row; on a phone a line for each cell.
    Rows,
    /// The name of the row with its cells side by side: for many short cells.
    Grid,
}

impl Table {
    pub fn new<'a>(caption: &str, heads: impl IntoIterator<Item = &'a str>, rows: Vec<Row>) -> Self {
        let heads = heads.into_iter().map(str::to_owned).collect();
        Self { caption: caption.to_owned(), is_headed: false, heads, rows, layout: Layout::Rows }
    }

    /// A table with a column for each scenario.
    pub fn by_scenario(caption: &str, first: &str, scenarios: &[String], rows: Vec<Row>) -> Self {
        Self::new(caption, std::iter::once(first).chain(scenarios.iter().map(String::as_str)), rows)
    }

    pub fn laid_out(self, layout: Layout) -> Self {
        Self { layout, ..self }
    }

    pub fn headed(self) -> Self {
        Self { is_headed: true, ..self }
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub label: String,
    pub is_sum: bool,
    pub cells: Vec<Cell>,
}

impl Row {
    pub fn new<C: Into<Cell>>(label: impl Into<String>, cells: impl IntoIterator<Item = C>) -> Self {
        Self { label: label.into(), is_sum: false, cells: cells.into_iter().map(Into::into).collect() }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub text: String,
    /// How the text is meant; it says so itself as well.
    pub tone: Option<Sign>,
    /// The figure in full, in the unit of the JSON, for who reads the page with a program.
    pub exact: Option<f64>,
    /// What comes after it between brackets.
    pub range: Option<String>,
    /// How it compares with the baseline.
    pub standing: Option<Standing>,
    pub shade: Option<Shade>,
    pub bar: Option<Bar>,
}

impl<T: Into<String>> From<T> for Cell {
    fn from(text: T) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

impl Cell {
    /// A figure of the scorecard.
    pub fn of_score(score: &ScoreCell) -> Self {
        let ScoreCell { main, range, sign, glyph, word, .. } = score;
        let standing = Standing { sign: *sign, glyph: *glyph, word };
        Self {
            text: main.clone(),
            range: range.clone(),
            standing: (!word.is_empty()).then_some(standing),
            ..Self::default()
        }
    }
}

/// Better or worse than the baseline, in a glyph and a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    pub sign: Sign,
    pub glyph: char,
    pub word: &'static str,
}

/// A bar in a cell, on an axis that it shares with others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bar {
    /// Where zero is, as a share of the axis from the left.
    pub zero: f64,
    /// Length as a share of the axis, −1 to 1; below zero it goes to the left.
    pub length: f64,
    /// Place of the scenario, which has its own colour.
    pub scenario: usize,
}

/// Pictures with one caption, which tells how to read what is drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub caption: String,
    pub pictures: Vec<Picture>,
}

/// A drawing, with the same in words for who does not see it.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    pub title: String,
    /// What the title leaves to be said; without it the title says all, and stands below the drawing.
    pub description: Option<String>,
    /// The drawing in signs, where a line of text can hold it.
    pub signs: Option<String>,
    /// The SVG within its element, in classes of the style.
    pub svg: String,
    pub class: String,
    /// Width and height, units of the SVG.
    pub size: [f64; 2],
}

/// Sections of parts; a part about which there is nothing to say is left out.
pub fn filled<'a>(
    parts: impl IntoIterator<Item = (&'a str, &'a str, Vec<Block>)>,
) -> impl Iterator<Item = Section> {
    let parts = parts.into_iter().filter(|(_, _, blocks)| !blocks.is_empty());
    parts.map(|(id, heading, blocks)| Section::new(id, heading, blocks))
}
