//! Scores: rows of the scorecard, a cell for each scenario; what does not fit is left out of all cells of a row alike.

use super::grid;
use crate::domain::parameter::Unit;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{Columns, NARROWEST_COLUMN};
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::formatting::without_unit;
use crate::view::scorecard::{ScoreCell, ScoreRow};
use ratatui::layout::Rect;

/// A scorecard with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Scores<'a> {
    /// All its rows, so that those that are drawn apart are written alike.
    pub rows: &'a [ScoreRow],
    /// For each scenario its place among the figures; nothing when there are none for it.
    pub figures: &'a [Option<usize>],
    /// Place of the baseline among the scenarios.
    pub baseline: usize,
}

/// How wide the parts of a cell are; a part that is left out has no width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Parts {
    main: u16,
    range: u16,
    word: u16,
    is_brief: bool,
}

/// Between the parts of a cell.
const GAP: u16 = 1;

/// What a cell says: its figure, and its dots or range.
fn said(cell: &ScoreCell, is_brief: bool) -> [String; 2] {
    let [main, range] = match cell.brief.as_ref().filter(|_| is_brief) {
        Some([main, range]) => [main.as_str(), range.as_str()],
        None => [cell.main.as_str(), cell.range.as_deref().unwrap_or_default()],
    };
    let range = if range.is_empty() { String::new() } else { format!("({range})") };
    [format!("{main}{}", cell.unit), cell.dots().unwrap_or(range)]
}

impl Parts {
    /// The widest of every part over these cells.
    fn widest<'a>(cells: impl Iterator<Item = &'a ScoreCell>, is_brief: bool) -> Self {
        cells.fold(Self { is_brief, ..Self::default() }, |parts, cell| {
            let [main, range] = said(cell, is_brief).map(|text| width(&text));
            Self {
                main: parts.main.max(main),
                range: parts.range.max(range),
                word: parts.word.max(width(cell.word)),
                is_brief,
            }
        })
    }

    /// All parts together, with the sign.
    const fn width(self) -> u16 {
        let range = if self.range > 0 { self.range + GAP } else { 0 };
        let word = if self.word > 0 { self.word + GAP } else { 0 };
        self.main + range + GAP + 1 + word
    }

    const fn without_range(self) -> Self {
        Self { range: 0, ..self }
    }

    const fn without_word(self) -> Self {
        Self { word: 0, ..self }
    }
}

/// A row with how it can be written.
struct Written<'a> {
    row: &'a ScoreRow,
    /// In full, and in fewer letters.
    forms: [Parts; 2],
}

impl<'a> Written<'a> {
    fn of(row: &'a ScoreRow, baseline: usize) -> Self {
        // Beside the baseline a row that tells nothing apart says so instead of its figures.
        let told = |place: usize| row.alike.is_none() || place == baseline;
        let cells = || row.cells.iter().enumerate().filter(|(place, _)| told(*place)).map(|(_, cell)| cell);
        // All cells of a row are written alike.
        let can_be_brief = cells().all(|cell| cell.brief.is_some());
        Self { row, forms: [false, can_be_brief].map(|is_brief| Parts::widest(cells(), is_brief)) }
    }

    /// Its label, the longest form first.
    fn labels(&self, is_brief: bool) -> [String; 2] {
        let row = self.row;
        let has_unit = row.cells.iter().any(|cell| !cell.unit.is_empty());
        let labels = [row.label.as_str(), row.short_label.as_str()];
        let is_money = row.measure.outcome.unit() == Unit::Money;
        labels.map(|label| match is_brief && is_money {
            true => label.replace("× € 1.000", "mln €").replace("€k", "€m"),
            // The unit stands beside each figure.
            false if has_unit => without_unit(label).to_owned(),
            false => label.to_owned(),
        })
    }

    /// What fits in a room, with the words beside the signs or without.
    fn fitting(&self, room: u16, with_words: bool) -> Option<Parts> {
        let forms = self.forms.map(|form| if with_words { form } else { form.without_word() });
        forms.into_iter().find(|form| form.width() <= room)
    }
}

/// Draws some rows of a scorecard from `top` down; `aim` is told where each cell is.
pub fn draw<T>(
    canvas: &mut Canvas<'_, T>,
    columns: &Columns,
    top: u16,
    rows: &[ScoreRow],
    scores: Scores<'_>,
    mut aim: impl FnMut(&mut Canvas<'_, T>, Rect, usize, &ScoreRow),
) {
    // The narrowest column gives half its gutter to the words.
    let indent = if columns.each > NARROWEST_COLUMN { grid::GUTTER } else { 1 };
    let room = columns.each - indent;
    let baseline = scores.figures.get(scores.baseline).copied().flatten().unwrap_or_default();
    let all: Vec<Written<'_>> = scores.rows.iter().map(|row| Written::of(row, baseline)).collect();
    let with_words = all.iter().all(|row| row.fitting(room, true).is_some());
    for (row, y) in rows.iter().zip(top..) {
        let written = Written::of(row, baseline);
        let bare = written.forms[1].without_range().without_word();
        let parts = written.fitting(room, with_words).unwrap_or(bare);
        grid::separators(canvas, columns, y);
        let [label, short] = written.labels(parts.is_brief);
        grid::label_that_fits(canvas, columns, y, &label, &short, Role::Text);
        for (place, &scenario) in columns.shown.iter().enumerate() {
            let area = grid::cell(columns, place, y);
            let x = area.x + indent;
            let found =
                scores.figures.get(scenario).copied().flatten().filter(|found| *found < row.cells.len());
            match (found, row.alike) {
                (Some(found), Some(alike)) if found != baseline => {
                    let text = format!("{alike} {}", row.cells[found].glyph);
                    canvas.put(x, y, room, &text, Role::Dim);
                }
                (Some(found), _) => {
                    draw_score(canvas, [x, y, room], parts, &row.cells[found]);
                }
                (None, _) => {
                    canvas.put(x, y, room, row.no_figure, Role::Dim);
                }
            }
            aim(canvas, area, scenario, row);
        }
    }
}

/// Draws one cell: figure, dots or range, sign, word.
fn draw_score<T>(canvas: &mut Canvas<'_, T>, [x, y, room]: [u16; 3], parts: Parts, cell: &ScoreCell) {
    let role = Role::from(cell.sign);
    let end = x + room;
    let [main, range] = said(cell, parts.is_brief);
    canvas.put(x, y, room, &main, Role::Strong);
    let mut next = x + parts.main + GAP;
    if parts.range > 0 {
        let role = if cell.dots.is_some() { Role::Text } else { Role::Dim };
        canvas.put(next, y, end.saturating_sub(next), &range, role);
        next += parts.range + GAP;
    }
    canvas.put(next, y, end.saturating_sub(next), cell.glyph.encode_utf8(&mut [0; 4]), role);
    next += 1 + GAP;
    if parts.word > 0 {
        canvas.put(next, y, end.saturating_sub(next), cell.word, role);
    }
}
