//! The portfolio screen: the answering sentences, a row for each case with a cell for each layer, then one part at a time; on a
//! wide screen portfolios stand side by side, on a high one there are more parts below each other.

pub mod parts;

use crate::controls::command::Command;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::{Focus, PortfolioPart};
use crate::texts::{ambition as texts, memo};
use crate::tui::canvas::Canvas;
use crate::tui::layout::{Columns, SMALLEST, below, inside};
use crate::tui::text::{extent, fitting_lines, shortened_inside, width};
use crate::tui::theme::Role;
use crate::tui::widgets::grid;
use crate::tui::widgets::list::{self, Window};
use crate::tui::widgets::scores::{self, Scores};
use crate::view::explore::figures::layer_heads;
use crate::view::portfolio::matrix::Matrix;
use crate::view::portfolio::{PortfolioScreen, portfolio};
use crate::view::scorecard::ScoreRow;
use ratatui::layout::Rect;

/// Lines of the headline; always kept free, so that nothing jumps when it becomes longer or shorter.
const HEADLINE: u16 = 3;

/// Below this height there is one line less for it.
const LOW: u16 = 20;

/// Cells of the names of the cases at least and at most, and of the labels of the scorecard.
const LABELS: u16 = 17;
const WIDEST_LABELS: u16 = 30;
const SCORES: u16 = 20;

/// Cells of a choice, with the mark of a deviation before it; of the year in which a case starts.
#[derive(Clone, Copy)]
struct Cells {
    choice: u16,
    start: u16,
    /// Of the names of the cases at least.
    labels: u16,
}

const CELLS: Cells = Cells { choice: 9, start: 6, labels: LABELS };

/// The same on a screen that is narrower than the smallest whole one.
const NARROW_CELLS: Cells = Cells { choice: 8, start: 5, labels: 14 };

impl Cells {
    const fn within(width: u16) -> Self {
        if width < SMALLEST.0 { NARROW_CELLS } else { CELLS }
    }

    fn block(self) -> u16 {
        self.choice * extent(layer_heads(Language::Dutch).len()) + self.start
    }
}

/// Lines below the matrix that the smallest screen has: the organisation, the rule of the part, its eight rows; the cases with
/// all together take one more.
const BELOW: u16 = 10;

/// From this height on there is a line for the names and one for how alike the cases are.
const AIRY: u16 = 26;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = portfolio(session);
    let language = session.settings.language;
    let most = if area.height < LOW { HEADLINE - 1 } else { HEADLINE };
    let headline = fitting_lines(&view.headline, area.width - 2, usize::from(most));
    canvas.put_lines(inside(area), &headline, Role::Strong);
    let mut place = below(area, most);
    let is_airy = area.height >= AIRY;
    let taken = draw_matrices(canvas, place, session, &view, is_airy);
    place = below(place, taken);
    let parts = session.portfolio.part;
    let mut part = parts;
    loop {
        let taken = draw_part(canvas, place, session, &view, part, language);
        place = below(place, taken);
        part = PortfolioPart::ALL[(part.index() + 1) % PortfolioPart::COUNT];
        // Another part only where it can be read whole.
        if part == parts || place.height < parts::height(part, &view) {
            break;
        }
    }
}

/// The portfolios that fit side by side: the one in focus, the baseline, then its neighbours.
fn blocks(area: Rect, session: &Session) -> Columns {
    let count = session.document.portfolios.columns.len();
    let cells = Cells::within(area.width);
    let each = cells.block();
    let fitting = usize::from(area.width.saturating_sub(cells.labels) / (each + 1)).max(1);
    let shown = extent(fitting.min(count));
    let labels = area.width.saturating_sub(shown * (each + 1)).clamp(cells.labels, WIDEST_LABELS);
    let places = [count, session.portfolio.column, session.document.portfolios.baseline];
    Columns::blocks(labels, each, fitting, places)
}

/// Draws what each portfolio decides; returns the rows that it took.
fn draw_matrices(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    session: &Session,
    view: &PortfolioScreen,
    is_airy: bool,
) -> u16 {
    let language = session.settings.language;
    let columns = blocks(place, session);
    let cells = Cells::within(place.width);
    let here = session.portfolio;
    let cases = view.matrices.first().map_or(0, |matrix| matrix.rows.len());
    let mut y = place.y;
    let has_names = is_airy || columns.shown.len() > 1;
    if has_names {
        let focus = Focus { scenario: here.column, row: session.focus.row };
        grid::draw_heads(canvas, &columns, y, language, &view.heads, focus, "");
        y += 1;
    }
    let label = match view.heads.get(here.column).filter(|_| !has_names) {
        Some(head) => (format!("{} {}", head.letter, head.name), Role::Scenario(here.column)),
        None => (memo::case(language).to_owned(), Role::Heading),
    };
    canvas.put(1, y, columns.labels - 2, &shortened_inside(&label.0, columns.labels - 2), label.1);
    for place in 0..columns.shown.len() {
        let x = columns.start(place);
        if has_names {
            canvas.put(x, y, 1, "│", Role::Frame);
        }
        draw_heads(canvas, x + 1, y, language, cells);
    }
    y += 1;
    let extra = u16::from(is_airy);
    let below = BELOW + u16::from(here.part == PortfolioPart::Cases);
    let room = place.bottom().saturating_sub(y + below + extra).max(3);
    let window = Window::around(here.row, cases, room.min(extent(cases)));
    for row in window.rows() {
        let in_focus = row == here.row;
        let name = view.matrices.first().and_then(|matrix| matrix.rows.get(row));
        let name = name.map_or("", |row| row.name.as_str());
        let role = if in_focus { Role::Strong } else { Role::Text };
        canvas.put(0, y, 1, list::more(window, cases, row), Role::Dim);
        canvas.put(1, y, columns.labels - 2, name, role);
        for (place, &column) in columns.shown.iter().enumerate() {
            let x = columns.start(place);
            if has_names {
                canvas.put(x, y, 1, "│", Role::Frame);
            }
            if let Some(matrix) = view.matrices.get(column) {
                let cursor = (column == here.column && in_focus).then_some(here.cell);
                draw_case(canvas, ([x + 1, y], cells), matrix, row, column, cursor);
            }
        }
        y += 1;
    }
    if is_airy {
        canvas.put(1, y, columns.labels - 2, texts::alike_row(language), Role::Dim);
        for (place, &column) in columns.shown.iter().enumerate() {
            canvas.put(columns.start(place), y, 1, "│", Role::Frame);
            let alike = view.matrices.get(column).map_or(&[][..], |matrix| &matrix.alike);
            draw_alike(canvas, columns.start(place) + 1, y, alike, cells.choice);
        }
        y += 1;
    }
    draw_organisation(canvas, &columns, y, session, view, has_names);
    y + 1 - place.y
}

fn draw_heads(canvas: &mut Canvas<'_, Target>, x: u16, y: u16, language: Language, cells: Cells) {
    let heads = layer_heads(language);
    for (head, place) in heads.iter().zip(0..) {
        canvas.put(x + cells.choice * place + 1, y, cells.choice - 1, head, Role::Heading);
    }
    let start = cells.choice * extent(heads.len());
    let head = texts::start_column(language);
    let indent = u16::from(width(head) < cells.start);
    canvas.put(x + start + indent, y, cells.start - indent, head, Role::Heading);
}

/// A case in one portfolio: its choices, and when it starts.
fn draw_case(
    canvas: &mut Canvas<'_, Target>,
    ([x, y], cells): ([u16; 2], Cells),
    matrix: &Matrix,
    row: usize,
    column: usize,
    cursor: Option<usize>,
) {
    let Some(case) = matrix.rows.get(row) else { return };
    let choices = case.cells.iter().map(|cell| (cell.code.as_str(), cell.deviates, cells.choice));
    let start = (case.start.as_str(), case.is_postponed, cells.start);
    let mut x = x;
    for (number, (text, is_marked, wide)) in choices.chain([start]).enumerate() {
        let place = Rect { x, y, width: wide, height: 1 };
        let is_selected = cursor == Some(number);
        if is_selected {
            canvas.tint(place, Role::Selected);
        }
        let role = match () {
            () if is_selected => Role::Selected,
            () if case.is_left_out => Role::Dim,
            () if is_marked => Role::Strong,
            () => Role::Text,
        };
        let mark = match (number < case.cells.len(), is_marked) {
            (_, false) => " ",
            (true, true) => "≠",
            (false, true) => "›",
        };
        canvas.put(x, y, 1, mark, role);
        canvas.put(x + 1, y, wide - 1, text, role);
        canvas.target(place, Target::PortfolioCell { column, row, cell: number });
        x += wide;
    }
}

fn draw_alike(canvas: &mut Canvas<'_, Target>, x: u16, y: u16, alike: &[String], choice: u16) {
    for (share, place) in alike.iter().zip(0..) {
        canvas.put(x + choice * place + 1, y, choice - 1, share, Role::Dim);
    }
}

/// The row of the organisation: training, extra staff, programme budget; at the right when all start.
fn draw_organisation(
    canvas: &mut Canvas<'_, Target>,
    columns: &Columns,
    y: u16,
    session: &Session,
    view: &PortfolioScreen,
    has_frame: bool,
) {
    let language = session.settings.language;
    let here = session.portfolio;
    let cases = view.matrices.first().map_or(0, |matrix| matrix.rows.len());
    let in_focus = here.row >= cases;
    let role = if in_focus { Role::Strong } else { Role::Text };
    canvas.put(1, y, columns.labels - 2, memo::organisation(language), role);
    for (place, &column) in columns.shown.iter().enumerate() {
        let Some(matrix) = view.matrices.get(column) else { continue };
        let mut x = columns.start(place);
        if has_frame {
            canvas.put(x, y, 1, "│", Role::Frame);
        }
        x += 1;
        for (cell, text) in matrix.organisation.iter().enumerate() {
            let taken = width(text) + 2;
            let spot = Rect { x, y, width: taken, height: 1 };
            let is_selected = in_focus && column == here.column && here.cell == cell;
            if is_selected {
                canvas.tint(spot, Role::Selected);
            }
            canvas.put(x + 1, y, taken - 2, text, if is_selected { Role::Selected } else { Role::Text });
            canvas.target(spot, Target::PortfolioCell { column, row: cases, cell });
            x += taken;
        }
        if place + 1 == columns.shown.len() {
            let room = canvas.area().right().saturating_sub(x + 1);
            if width(&view.starts) <= room {
                canvas.put_right(x, y, room, &view.starts, Role::Dim);
            }
        }
    }
}

/// One part; returns the rows that it took.
fn draw_part(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    session: &Session,
    view: &PortfolioScreen,
    part: PortfolioPart,
    language: Language,
) -> u16 {
    if part == PortfolioPart::Whole {
        return draw_whole(canvas, place, session, view, language);
    }
    tabs(canvas, place, session, view, part);
    canvas.fade(view.is_outdated);
    let taken = parts::draw(canvas, below(place, 1), session, part);
    canvas.fade(false);
    taken + 1
}

/// The rule above a part, with the names of all and how far the figures are.
fn tabs(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    session: &Session,
    view: &PortfolioScreen,
    drawn: PortfolioPart,
) {
    let language = session.settings.language;
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    let active = session.portfolio.part;
    let shown = PortfolioPart::ALL.into_iter().filter(|part| drawn == active || *part == drawn);
    let names = shown.map(|part| (part.name(language), part == drawn));
    let x = place.x + 1 + list::tabs(canvas, inside(place), names);
    let room = place.right().saturating_sub(x + 2);
    if let Some(progress) = view.progress.as_ref().filter(|_| drawn == active) {
        canvas.put_right(x + 1, place.y, room, &format!(" {progress} "), Role::Notice);
        return;
    }
    let captions = parts::captions(session, drawn).into_iter().flatten();
    let mut captions = captions.map(|caption| format!(" {caption} "));
    if let Some(caption) = captions.find(|caption| width(caption) <= room) {
        canvas.put_right(x + 1, place.y, room, &caption, Role::Dim);
    }
}

/// The eight rows of all cases together, a column for each portfolio.
fn draw_whole(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    session: &Session,
    view: &PortfolioScreen,
    language: Language,
) -> u16 {
    let portfolios = &session.document.portfolios;
    let columns = Columns::of(place.width, view.heads.len(), session.portfolio.column, portfolios.baseline);
    let columns = columns.with_labels(place.width, SCORES);
    let heading = match session.portfolio.part.index() {
        0 => format!("{} ({}/{})", PortfolioPart::Whole.name(language), 1, PortfolioPart::COUNT),
        _ => PortfolioPart::Whole.name(language).to_owned(),
    };
    // How far the figures are stands in the place of the name.
    let heading = if view.progress.is_some() { String::new() } else { heading };
    let focus = Focus { scenario: session.portfolio.column, row: session.focus.row };
    grid::draw_heads(canvas, &columns, place.y, language, &view.heads, focus, &heading);
    canvas.target(
        Rect { x: place.x, y: place.y, width: columns.labels, height: 1 },
        Target::Hint(Command::NextPart),
    );
    if let Some(progress) = &view.progress {
        canvas.put(place.x + 1, place.y, columns.labels - 2, progress, Role::Notice);
    }
    canvas.fade(view.is_outdated);
    let rows = usize::from(place.height.saturating_sub(1)).min(view.scores.len());
    let card = Scores { rows: &view.scores, figures: &view.figures, baseline: portfolios.baseline };
    let aim = |canvas: &mut Canvas<'_, Target>, area, scenario, row: &ScoreRow| {
        canvas.target(area, Target::Score { scenario, outcome: row.measure.outcome });
    };
    scores::draw(canvas, &columns, place.y + 1, &view.scores[..rows], card, aim);
    canvas.fade(false);
    1 + extent(rows)
}
