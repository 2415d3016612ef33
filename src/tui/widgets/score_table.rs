//! Score table: the rows of the scorecard under the scenarios, in as many words as fit.

use super::grid;
use crate::language::Language;
use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{Columns, NARROWEST_COLUMN};
use crate::tui::text::width;
use crate::tui::theme::Role;
use crate::view::scorecard::{ScoreCell, ScoreRow, Sign};

/// How wide the parts of a cell are; a part that is left out has no width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Parts {
    main: u16,
    range: u16,
    word: u16,
}

/// Between the parts of a cell.
const GAP: u16 = 1;

impl Parts {
    /// The widest of every part over these cells.
    fn widest<'a>(cells: impl Iterator<Item = &'a ScoreCell>) -> Self {
        cells.fold(Self::default(), |parts, cell| Self {
            main: parts.main.max(width(&cell.main)),
            range: parts.range.max(cell.range.as_deref().map_or(0, |range| width(range) + 2)),
            word: parts.word.max(width(cell.word)),
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

    /// What fits in a room: everything, else without the word (the sign says the same), else without the range.
    fn fitting(self, room: u16) -> Self {
        let bare = self.without_range().without_word();
        [self, self.without_word(), self.without_range()]
            .into_iter()
            .find(|parts| parts.width() <= room)
            .unwrap_or(bare)
    }
}

/// Draws the rows from `top` down; `present` tells for each scenario which cell of a row is its own, if there is one.
/// A click on a cell asks why.
pub fn draw(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    top: u16,
    language: Language,
    rows: &[ScoreRow],
    present: &[Option<usize>],
) {
    // The narrowest column gives half its gutter to the words.
    let indent = if columns.each > NARROWEST_COLUMN { grid::GUTTER } else { 1 };
    let room = columns.each - indent;
    let all = Parts::widest(rows.iter().flat_map(|row| &row.cells));
    // One alignment for all rows when everything fits; else each row keeps what it can.
    let aligned = all.width() <= room;
    for (row, y) in rows.iter().zip(top..) {
        grid::separators(canvas, columns, y);
        let short = row.measure.figure.short.in_language(language);
        grid::label_that_fits(canvas, columns, y, &row.label, short, Role::Text);
        let parts = if aligned { all } else { Parts::widest(row.cells.iter()).fitting(room) };
        for (place, &scenario) in columns.shown.iter().enumerate() {
            let area = grid::cell(columns, place, y);
            let x = area.x + indent;
            let cell = present.get(scenario).copied().flatten().and_then(|found| row.cells.get(found));
            match cell {
                Some(cell) => draw_cell(canvas, x, y, room, parts, cell),
                None => {
                    canvas.put(x, y, room, row.no_figure, Role::Dim);
                }
            }
            canvas.target(area, Target::Score { scenario, outcome: row.measure.outcome });
        }
    }
}

/// Draws one cell: figure, range, sign, word.
fn draw_cell<T>(canvas: &mut Canvas<'_, T>, x: u16, y: u16, room: u16, parts: Parts, cell: &ScoreCell) {
    let role = match cell.sign {
        Sign::Better => Role::Better,
        Sign::Worse => Role::Worse,
        Sign::Same | Sign::Baseline => Role::Dim,
    };
    let end = x + room;
    canvas.put(x, y, room, &cell.main, Role::Strong);
    let mut next = x + parts.main + GAP;
    if parts.range > 0 {
        if let Some(range) = &cell.range {
            canvas.put(next, y, end.saturating_sub(next), &format!("({range})"), Role::Dim);
        }
        next += parts.range + GAP;
    }
    canvas.put(next, y, end.saturating_sub(next), cell.glyph.encode_utf8(&mut [0; 4]), role);
    next += 1 + GAP;
    if parts.word > 0 {
        canvas.put(next, y, end.saturating_sub(next), cell.word, role);
    }
}
