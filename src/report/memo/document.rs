//! Document: what a memo says, in order, before it is HTML or Markdown.

use crate::view::competences::heat::Shade;
use crate::view::costs::chance::Chance;
use crate::view::lists::Dots;
use crate::view::scorecard::Sign;

#[derive(Clone, Debug, PartialEq)]
pub struct Memo {
    pub title: String,
    /// Organisation and years, below the title.
    pub about: String,
    pub sections: Vec<Section>,
}

/// A part of a memo under its own heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Stable id, to link to; the same in both languages.
    pub id: &'static str,
    pub heading: &'static str,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The heading of what follows, one level below that of the section.
    Heading(String),
    Lead(String),
    Paragraph(String),
    /// A remark on how to read what stands above it.
    Note(String),
    /// What the shades of a table mean; of no use where none is drawn.
    Legend(String),
    List(Vec<String>),
    Sources(Vec<SourceItem>),
    /// A word with what it stands for, line by line.
    Terms(Vec<(String, String)>),
    Table(Table),
    Dots(DotsFigure),
    /// The chance of staying under any amount.
    Curve(CurveFigure),
}

/// A document or page that numbers rest on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceItem {
    pub text: String,
    pub link: Option<String>,
}

/// A table with a head for each row and each column.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// What it shows, with its unit.
    pub caption: String,
    /// The head of the rows, then one for each column.
    pub heads: Vec<String>,
    pub rows: Vec<Row>,
    /// How it is laid out where there is little room.
    pub layout: Layout,
}

/// How a table is laid out on a phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// A line for each cell, with the head of its column.
    Lines,
    /// The name of the row above its cells, which stay side by side: for many short cells.
    Grid,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub label: String,
    pub is_sum: bool,
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub text: String,
    /// The figure in full, in the unit of the JSON, for who reads the page with a program.
    pub exact: Option<f64>,
    /// What comes after it between brackets.
    pub range: Option<String>,
    /// How it compares with the baseline: better or worse, and that in a sign and a word.
    pub standing: Option<(Sign, String)>,
    pub shade: Option<Shade>,
    pub bar: Option<CellBar>,
}

impl Cell {
    /// A cell with nothing but text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}

/// A bar on an axis that it shares with others.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CellBar {
    /// Where zero is, as a share of the axis from the left.
    pub zero: f64,
    /// Length as a share of the axis, −1 to 1; below zero it goes to the left.
    pub length: f64,
    /// Place of the scenario, which has its own colour.
    pub scenario: usize,
}

/// Twenty equally likely futures of each scenario, filled when within the budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DotsFigure {
    pub caption: String,
    /// For each scenario its place, its name with how many are within the budget, and the dots.
    pub scenarios: Vec<(usize, String, Dots)>,
}

/// The chance of staying under any amount, a curve for each scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct CurveFigure {
    pub title: String,
    /// The same in sentences, for who does not see it.
    pub description: String,
    pub caption: String,
    /// For each scenario its place, its letter and its chance.
    pub curves: Vec<(usize, char, Chance)>,
    /// The lowest and highest amount, k€.
    pub ends: [f64; 2],
    /// The same as text, with the unit.
    pub ends_as_text: [String; 2],
    /// The budget, k€, and its label.
    pub budget: (f64, String),
    /// Label of the vertical axis, at its top.
    pub all: String,
}
