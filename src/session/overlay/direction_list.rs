//! Direction list: every direction beside the present choices, to see which one fits, and to take one.

use crate::domain::outcome::Outcome;
use crate::session::document::Draft;
use crate::summary::comparison::Comparison;

#[derive(Clone, Debug, PartialEq)]
pub struct DirectionList {
    /// What is done now, the directions, and the scenario in focus when it is none of those.
    pub rows: Vec<Draft>,
    /// The rows from the top of the list down.
    pub order: Vec<usize>,
    /// The line under the cursor.
    pub cursor: usize,
    /// The outcome that they are sorted by; nothing is the order of the files.
    pub sort: Option<Outcome>,
}

impl DirectionList {
    /// The rows as they are in the files, the cursor on what the scenario in focus decides.
    pub fn new(rows: Vec<Draft>, present: &Draft) -> Self {
        let cursor = rows.iter().position(|row| row.decision == present.decision).unwrap_or_default();
        Self { order: (0..rows.len()).collect(), rows, cursor, sort: None }
    }

    /// The row under the cursor.
    pub fn selected(&self) -> Option<&Draft> {
        self.rows.get(*self.order.get(self.cursor)?)
    }

    /// Puts the rows in order, as far as there are figures of them; the cursor stays on its row.
    pub fn arrange(&mut self, figures: Option<&Comparison>) {
        let selected = self.order.get(self.cursor).copied();
        let sorted = self.sort.zip(figures).map(|(outcome, figures)| outcome.lead().in_order(figures));
        let mut order: Vec<usize> = sorted.unwrap_or_default();
        order.retain(|&row| row < self.rows.len());
        let rest: Vec<usize> = (0..self.rows.len()).filter(|row| !order.contains(row)).collect();
        order.extend(rest);
        self.order = order;
        let cursor = self.order.iter().position(|&row| Some(row) == selected);
        self.cursor = cursor.unwrap_or(self.cursor);
    }
}
