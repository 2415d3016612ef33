//! The parts of the portfolio screen below the matrix: by case, people, schedule, who pays.

use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::PortfolioPart;
use crate::texts::{ambition as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, shortened_inside, width, wrapped};
use crate::tui::theme::Role;
use crate::view::portfolio::cases::{self, CaseTable, Figure};
use crate::view::portfolio::payers::{self, PayerRow, PayerTable};
use crate::view::portfolio::people::{self, People};
use crate::view::portfolio::planning::{Planning, TimeRow};
use crate::view::portfolio::{self as view, PortfolioScreen, scope};
use crate::view::scorecard::Sign;
use ratatui::layout::Rect;

/// Cells of the names where there is little room, and where there is much.
const NAMES: u16 = 18;
const WIDE_NAMES: u16 = 31;

/// From this width on there is much.
const WIDE: u16 = 110;

const fn names(place: Rect) -> u16 {
    if place.width < WIDE { NAMES } else { WIDE_NAMES }
}

/// The longest bar of an ambition.
const LONGEST: u16 = 20;

/// Cells of the effect of moving a case, and of its start in the plan.
const MOVE: u16 = 7;
const PLANNED: u16 = 7;

/// The rows that a part takes with its rule, when it is read whole.
pub fn height(part: PortfolioPart, view: &PortfolioScreen) -> u16 {
    let cases = extent(view.matrices.first().map_or(0, |matrix| matrix.rows.len()));
    let portfolios = extent(view.heads.len());
    match part {
        PortfolioPart::Whole => 1 + extent(view.scores.len()),
        PortfolioPart::Cases => 4 + cases,
        PortfolioPart::People => 6 + 2 * portfolios,
        PortfolioPart::Planning => 5 + cases,
        PortfolioPart::Payers => 6 + portfolios + cases,
    }
}

/// What the figures of a part are, on its rule, where there is no room for a line of its own.
pub fn caption(session: &Session, part: PortfolioPart) -> Option<String> {
    let language = session.settings.language;
    match part {
        PortfolioPart::Cases => Some(cases::table(&scope(session)?).title),
        PortfolioPart::Planning => Some(texts::moves_caption(language).to_owned()),
        PortfolioPart::Payers => Some(texts::payers_caption(language).to_owned()),
        PortfolioPart::Whole | PortfolioPart::People => None,
    }
}

/// Draws a part below its rule; returns the rows that it took.
pub fn draw(canvas: &mut Canvas<'_, Target>, place: Rect, session: &Session, part: PortfolioPart) -> u16 {
    let language = session.settings.language;
    let place = inside(place);
    let Some(scope) = scope(session) else {
        canvas.put(place.x, place.y, place.width, frame::computing(language), Role::Dim);
        return 1;
    };
    let end = match part {
        PortfolioPart::Whole => place.y,
        PortfolioPart::Cases => draw_cases(canvas, place, &cases::table(&scope)),
        PortfolioPart::People => draw_people(canvas, place, session, &people::people(&scope)),
        PortfolioPart::Planning => match view::planning(session) {
            Some(planning) => draw_planning(canvas, place, session, &planning),
            None => place.y,
        },
        PortfolioPart::Payers => draw_payers(canvas, place, scope.column, &payers::payers(&scope)),
    };
    end - place.y
}

fn name(canvas: &mut Canvas<'_, Target>, place: Rect, y: u16, text: &str, role: Role) {
    if y < place.bottom() {
        canvas.put(place.x, y, names(place) - 1, text, role);
    }
}

/// Writes a sentence in at most so many lines; returns the row below it.
fn sentence(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    y: u16,
    text: &str,
    most: usize,
    role: Role,
) -> u16 {
    y + canvas.put_lines(below(place, y - place.y), &wrapped(text, place.width, most), role)
}

fn draw_cases(canvas: &mut Canvas<'_, Target>, place: Rect, table: &CaseTable) -> u16 {
    let mut y = place.y;
    let count = extent(table.heads.len()).max(1);
    let each = (place.width.saturating_sub(names(place)) / count).min(12);
    let start = |number: u16| place.x + names(place) + each * number;
    for (head, number) in table.heads.iter().zip(0..) {
        for (text, y) in head.iter().zip(y..) {
            canvas.put_right(start(number), y, each.saturating_sub(1), text, Role::Heading);
        }
    }
    y += 2;
    for (row, number) in table.rows.iter().zip(1..) {
        if y >= place.bottom() {
            break;
        }
        let role = if number == table.rows.len() { Role::Strong } else { Role::Text };
        name(canvas, place, y, &row.name, role);
        canvas.put(start(0), y, place.width.saturating_sub(names(place)), row.note, Role::Dim);
        for (cell, number) in row.cells.iter().zip(0..) {
            let Some(Figure { text, glyph, sign }) = cell else { continue };
            let role = if *sign == Sign::Baseline { Role::Text } else { Role::from(*sign) };
            canvas.put_right(start(number), y, each.saturating_sub(2), text, role);
            canvas.put(start(number) + each - 2, y, 1, glyph.encode_utf8(&mut [0; 4]), role);
        }
        y += 1;
    }
    y
}

fn draw_people(canvas: &mut Canvas<'_, Target>, place: Rect, session: &Session, view: &People) -> u16 {
    let language = session.settings.language;
    let count = extent(view.years.len()).max(1);
    let each = (place.width.saturating_sub(names(place)) / count).min(8);
    let start = |number: u16| place.x + names(place) + each * number;
    name(canvas, place, place.y, texts::lacking_by_year(language), Role::Heading);
    for (year, number) in view.years.iter().zip(0..) {
        canvas.put_right(start(number), place.y, each, year, Role::Heading);
    }
    let mut y = place.y + 1;
    for (row, column) in view.rows.iter().zip(0..) {
        name(canvas, place, y, &row.name, Role::Scenario(column));
        for (cell, number) in row.cells.iter().zip(0..) {
            let role = if cell.is_worst { Role::Worse } else { Role::Text };
            // The worst year stands out by its sign as well.
            let figure = if cell.is_worst { format!("!{}", cell.figure) } else { cell.figure.clone() };
            if y < place.bottom() {
                canvas.put_right(start(number), y, each, &figure, role);
            }
        }
        y += 1;
    }
    let ambitions = extent(view.ambitions.len());
    let [long, short] = &view.worst;
    let room = usize::from(place.bottom().saturating_sub(y + 1 + ambitions)).clamp(1, 3);
    let whole = wrapped(long, place.width, room + 1);
    let worst = if whole.len() <= room { long } else { short };
    y = sentence(canvas, place, y, worst, room, Role::Strong);
    if y + 1 + ambitions > place.bottom() {
        return sentence(canvas, place, y, &view.in_short, 2, Role::Text);
    }
    y = draw_ambitions(canvas, place, y, language, view);
    sentence(canvas, place, y, &view.legend, 2, Role::Dim)
}

/// Too low and too high, a bar each, for every portfolio.
fn draw_ambitions(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    y: u16,
    language: crate::language::Language,
    view: &People,
) -> u16 {
    let half = place.width.saturating_sub(names(place)) / 2;
    let [low, high] = [place.x + names(place), place.x + names(place) + half];
    canvas.put(low, y, half, texts::too_low(language), Role::Heading);
    canvas.put(high, y, half, texts::too_high(language), Role::Heading);
    let mut y = y + 1;
    for (ambition, column) in view.ambitions.iter().zip(0..) {
        if y >= place.bottom() {
            break;
        }
        name(canvas, place, y, &ambition.name, Role::Scenario(column));
        let bars = [
            (low, ambition.missed, &ambition.missed_figure),
            (high, ambition.overreach, &ambition.overreach_figure),
        ];
        for (x, share, figure) in bars {
            canvas.put_right(x, y, 7, figure, Role::Strong);
            let longest = half.saturating_sub(10).min(LONGEST);
            let length = (share.clamp(0.0, 1.0) * f64::from(longest)).round() as u16;
            canvas.line(x + 8, y, longest, "·", Role::Frame);
            canvas.line(x + 8, y, length, "■", Role::Scenario(column));
        }
        y += 1;
    }
    y
}

fn draw_planning(canvas: &mut Canvas<'_, Target>, place: Rect, session: &Session, view: &Planning) -> u16 {
    let language = session.settings.language;
    let years = extent(view.years.len()).max(1);
    let right = 2 * MOVE + PLANNED;
    let each = (place.width.saturating_sub(names(place) + right + 1) / years).clamp(3, 8);
    let start = |number: u16| place.x + names(place) + each * number;
    // The last case says something new; the sentence can be said in fewer words.
    let others = 1 + extent(view.rows.len());
    let room = usize::from(place.height.saturating_sub(others)).clamp(1, 3);
    let [long, short] = &view.plan;
    let plan = if wrapped(long, place.width, room + 1).len() <= room { long } else { short };
    let mut y = sentence(canvas, place, place.y, plan, room, Role::Strong);
    for (year, number) in view.years.iter().zip(0..) {
        let year = if each > 4 { year.as_str() } else { year.get(2..).unwrap_or(year) };
        canvas.put(start(number), y, each, year, Role::Heading);
    }
    let moves = start(years) + 1;
    let heads = [texts::one_earlier(language), texts::one_later(language), texts::in_plan(language)];
    for (head, number) in heads.into_iter().zip(0..) {
        canvas.put_right(moves + MOVE * number, y, MOVE - 1, head, Role::Heading);
    }
    y += 1;
    for row in &view.rows {
        if y >= place.bottom() {
            break;
        }
        name(canvas, place, y, &row.name, Role::Text);
        draw_bar(canvas, start(0), y, each, row);
        for (effect, number) in row.moves.iter().zip(0..) {
            canvas.put_right(moves + MOVE * number, y, MOVE - 1, effect, Role::Text);
        }
        if let Some(year) = row.planned {
            canvas.put_right(moves + 2 * MOVE, y, MOVE - 1, &format!("→{year}"), Role::Notice);
        }
        y += 1;
    }
    if y < place.bottom() {
        y = sentence(canvas, place, y, texts::timeline_legend(language), 1, Role::Dim);
    }
    y
}

/// A case on the calendar: while it is made, and while it is live.
fn draw_bar(canvas: &mut Canvas<'_, Target>, x: u16, y: u16, each: u16, row: &TimeRow) {
    let Some([start, live, end]) = row.bar else { return };
    let cell = |years: f64| (years * f64::from(each)).round() as u16;
    let [start, live, end] = [start, live, end].map(cell);
    canvas.line(x + start, y, live.saturating_sub(start), "▒", Role::Text);
    canvas.line(x + live, y, end.saturating_sub(live), "█", Role::Dim);
}

fn draw_payers(canvas: &mut Canvas<'_, Target>, place: Rect, focused: usize, table: &PayerTable) -> u16 {
    let widest = table.heads.iter().map(|head| width(head)).max().unwrap_or_default() + 2;
    let widest = widest.min(place.width.saturating_sub(names(place) + 6) / 4);
    let start = |number: u16| place.x + names(place) + 6 + widest * number;
    for (head, number) in table.heads.iter().zip(0..) {
        canvas.put_right(start(number), place.y, widest, head, Role::Heading);
    }
    let mut y = place.y + 1;
    // The cases of the portfolio in focus come before the other portfolios and before how to read it, which its trail tells too.
    let legend = wrapped(table.legend, place.width, 3);
    let all = 1 + extent(table.rows.len());
    let is_whole = all <= place.height;
    let has_legend = all + extent(legend.len()) <= place.height;
    let is_told = |row: &&PayerRow| is_whole || row.portfolio.is_none_or(|number| number == focused);
    // What stands above the cases then is the portfolio itself.
    let is_head = |row: &&PayerRow| row.portfolio.is_none() && row.cells.iter().all(String::is_empty);
    for row in table.rows.iter().filter(is_told).filter(|row| is_whole || !is_head(row)) {
        if y >= place.bottom() {
            break;
        }
        let role = row.portfolio.map_or(Role::Text, Role::Scenario);
        canvas.put(place.x, y, names(place) + 5, &shortened_inside(&row.name, names(place) + 5), role);
        for (cell, number) in row.cells.iter().zip(0..) {
            canvas.put_right(start(number), y, widest, cell, Role::Text);
        }
        y += 1;
    }
    if has_legend { sentence(canvas, place, y, table.legend, 3, Role::Dim) } else { y }
}
