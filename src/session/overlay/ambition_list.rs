//! Ambition list: every direction in all cases beside the portfolio as it is, to see which one the organisation could carry.

use crate::domain::outcome::{Better, Outcome};
use crate::language::Text;
use crate::summary::portfolio::PortfolioComparison;
use crate::workspace::title::Title;

#[derive(Clone, Debug, PartialEq)]
pub struct AmbitionList {
    /// The portfolio as it is, and the directions.
    pub rows: Vec<AmbitionRow>,
    /// The rows from the top of the list down.
    pub order: Vec<usize>,
    /// The line under the cursor.
    pub cursor: usize,
    /// The outcome that they are sorted by; nothing is the order of the files.
    pub sort: Option<Outcome>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AmbitionRow {
    /// What it follows; nothing for the portfolio as it is.
    pub title: Option<Title>,
    pub name: Text,
}

impl AmbitionList {
    pub fn new(rows: Vec<AmbitionRow>) -> Self {
        Self { order: (0..rows.len()).collect(), rows, cursor: 0, sort: None }
    }

    /// The row under the cursor.
    pub fn selected(&self) -> Option<&AmbitionRow> {
        self.rows.get(*self.order.get(self.cursor)?)
    }

    /// Puts the rows in order, as far as there are figures of them, the most favourable first; of what is not judged, the
    /// lowest. The cursor stays on its row.
    pub fn arrange(&mut self, figures: Option<&PortfolioComparison>) {
        let selected = self.order.get(self.cursor).copied();
        let mut order: Vec<usize> = (0..self.rows.len()).collect();
        if let Some((outcome, figures)) = self.sort.zip(figures) {
            let key = |row: usize| {
                let column = figures.columns.get(row)?;
                let value = column.summary.outcomes[outcome].figure(outcome);
                let is_turned = outcome.better() == Better::Higher && outcome.is_judged();
                Some(if is_turned { -value } else { value })
            };
            // What has no figure yet comes last.
            let key = |row: usize| key(row).unwrap_or(f64::INFINITY);
            order.sort_by(|&a, &b| key(a).total_cmp(&key(b)));
        }
        self.order = order;
        let cursor = self.order.iter().position(|&row| Some(row) == selected);
        self.cursor = cursor.unwrap_or(self.cursor);
    }
}
