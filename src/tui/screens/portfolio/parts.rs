//! The parts of the portfolio screen below the matrix: by case, people, schedule, who pays.

use crate::session::Session;
use crate::session::message::Target;
use crate::session::portfolio::CELLS;
use crate::session::screen::PortfolioPart;
use crate::texts::{ambition as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::layout::{SMALLEST, below, inside};
use crate::tui::text::{extent, shortened_inside, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, Window};
use crate::view::formatting::letter;
use crate::view::portfolio::cases::{self, CaseLine, Figure};
use crate::view::portfolio::figures::Scope;
use crate::view::portfolio::payers::{self, PayerRow, PayerTable};
use crate::view::portfolio::people::{self, People};
use crate::view::portfolio::planning::{Planning, TimeRow};
use crate::view::portfolio::{self as view, PortfolioScreen, scope};
use crate::view::scorecard::Sign;
use ratatui::layout::Rect;
use std::ops::Range;

/// Cells of the names where there is little room, and where there is much.
const NAMES: u16 = 18;
const WIDE_NAMES: u16 = 31;

/// From this width on there is much.
const WIDE: u16 = 110;

/// Below this width there is less than on the smallest whole screen.
const NARROW: u16 = SMALLEST.0 - 2;
const NARROW_NAMES: u16 = 14;

const fn names(place: Rect) -> u16 {
    match place.width {
        ..NARROW => NARROW_NAMES,
        NARROW..WIDE => NAMES,
        _ => WIDE_NAMES,
    }
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

/// What the figures of a part are, on its rule, where there is no room for a line of its own; in full, and in few words.
pub fn captions(session: &Session, part: PortfolioPart) -> Option<[String; 2]> {
    let language = session.settings.language;
    match part {
        PortfolioPart::Cases => {
            let scope = scope(session)?;
            let short = texts::beside(language, letter(scope.column), letter(scope.baseline));
            Some([cases::table(&scope).title, short])
        }
        PortfolioPart::Planning => {
            Some([texts::moves_caption(language), texts::moves_caption_short(language)].map(str::to_owned))
        }
        PortfolioPart::Payers => {
            Some([texts::payers_caption(language), texts::payers_caption_short(language)].map(str::to_owned))
        }
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
        PortfolioPart::Cases => draw_cases(canvas, place, session, &scope),
        PortfolioPart::People => draw_people(canvas, place, session, &people::people(&scope)),
        PortfolioPart::Planning => match view::planning(session) {
            Some(planning) => draw_planning(canvas, place, session, &planning),
            None => place.y,
        },
        PortfolioPart::Payers => draw_payers(canvas, place, session, &payers::payers(&scope)),
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

/// Cells of a figure of a case at least and at most, with how it compares.
const FIGURE: u16 = 7;
const WIDEST_FIGURE: u16 = 12;

/// A row for each case and one for all together; what does not fit follows the cursor, and says where there is more.
fn draw_cases(canvas: &mut Canvas<'_, Target>, place: Rect, session: &Session, scope: &Scope<'_>) -> u16 {
    let table = cases::table(scope);
    let here = session.portfolio;
    let mut y = place.y;
    let room = place.width.saturating_sub(names(place));
    let count = table.heads.len().max(1);
    let fitting = usize::from(room / FIGURE).clamp(1, count);
    let first = ((count - fitting) * here.cell.min(CELLS - 1)).div_ceil(CELLS - 1);
    let shown = first..first + fitting;
    let each = (room / extent(fitting)).min(WIDEST_FIGURE);
    let start = |number: u16| place.x + names(place) + each * number;
    let in_sight = || table.heads[shown.clone()].iter().zip(0..);
    for (head, number) in in_sight() {
        for (text, y) in head.iter().zip(y..) {
            canvas.put_right(start(number), y, each.saturating_sub(1), text, Role::Heading);
        }
    }
    let title = scope.title(scope.column);
    name(canvas, place, y, &title, Role::Scenario(scope.column));
    let beyond = match (shown.start > 0, shown.end < count) {
        (false, false) => String::new(),
        (true, _) => format!("◂ +{}", shown.start),
        (false, true) => format!("▸ +{}", count - shown.end),
    };
    name(canvas, place, y + 1, &beyond, Role::Notice);
    y += 2;
    let Some((together, rows)) = table.rows.split_last() else { return y };
    let lines = place.bottom().saturating_sub(y + 1);
    let window = Window::around(here.row.min(rows.len().saturating_sub(1)), rows.len(), lines);
    for (row, number) in rows.iter().zip(0..).filter(|(_, number)| window.rows().contains(number)) {
        more(canvas, place, y, list::more(window, rows.len(), number));
        draw_case(canvas, place, y, row, (shown.clone(), each), Role::Text);
        y += 1;
    }
    draw_case(canvas, place, y, together, (shown, each), Role::Strong);
    y + 1
}

fn draw_case(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    y: u16,
    row: &CaseLine,
    (shown, each): (Range<usize>, u16),
    role: Role,
) {
    let start = |number: u16| place.x + names(place) + each * number;
    name(canvas, place, y, &row.name, role);
    canvas.put(start(0), y, place.width.saturating_sub(names(place)), row.note, Role::Dim);
    for (cell, number) in row.cells.iter().skip(shown.start).take(shown.len()).zip(0..) {
        let Some(Figure { text, glyph, sign }) = cell else { continue };
        let role = if *sign == Sign::Baseline { Role::Text } else { Role::from(*sign) };
        // A figure may take the cell between it and the one before it.
        canvas.put_right(start(number) - 1, y, each.saturating_sub(1), text, role);
        canvas.put(start(number) + each - 2, y, 1, glyph.encode_utf8(&mut [0; 4]), role);
    }
}

/// That there are more rows than those in sight.
fn more(canvas: &mut Canvas<'_, Target>, place: Rect, y: u16, sign: &str) {
    canvas.put(place.x.saturating_sub(1), y, 1, sign, Role::Dim);
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
    let each = (place.width.saturating_sub(names(place) + right + 1) / years).clamp(2, 8);
    let start = |number: u16| place.x + names(place) + each * number;
    // The last case says something new; the sentence can be said in fewer words.
    let others = 1 + extent(view.rows.len());
    let room = usize::from(place.height.saturating_sub(others)).clamp(1, 3);
    let [long, short] = &view.plan;
    let plan = if wrapped(long, place.width, room + 1).len() <= room { long } else { short };
    let mut y = sentence(canvas, place, place.y, plan, room, Role::Strong);
    let has_legend = usize::from(y + 1 - place.y) + view.rows.len() < usize::from(place.height);
    if !has_legend {
        name(canvas, place, y, texts::timeline_key(language), Role::Dim);
    }
    // Where a year has two cells, every other one is told.
    for (year, number) in view.years.iter().zip(0..).step_by(if each < 3 { 2 } else { 1 }) {
        let year = if each > 4 { year.as_str() } else { year.get(2..).unwrap_or(year) };
        canvas.put(start(number), y, each, year, Role::Heading);
    }
    let moves = start(years) + 1;
    let heads = [texts::one_earlier(language), texts::one_later(language), texts::in_plan(language)];
    for (head, number) in heads.into_iter().zip(0..) {
        canvas.put_right(moves + MOVE * number, y, MOVE - 1, head, Role::Heading);
    }
    y += 1;
    let window = Window::around(
        session.portfolio.row.min(view.rows.len().saturating_sub(1)),
        view.rows.len(),
        place.bottom().saturating_sub(y),
    );
    for (row, number) in view.rows.iter().zip(0..).filter(|(_, number)| window.rows().contains(number)) {
        more(canvas, place, y, list::more(window, view.rows.len(), number));
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

fn draw_payers(canvas: &mut Canvas<'_, Target>, place: Rect, session: &Session, table: &PayerTable) -> u16 {
    let focused = session.portfolio.column;
    let names = names(place) + 4;
    let widest = table.heads.iter().map(|head| width(head)).max().unwrap_or_default() + 2;
    let widest = widest.min(place.width.saturating_sub(names) / 4);
    let start = |number: u16| place.x + names + widest * number;
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
    let rows: Vec<_> = table.rows.iter().filter(is_told).filter(|row| is_whole || !is_head(row)).collect();
    // The portfolio itself stays; its cases follow the cursor.
    let fixed = if is_whole { rows.len() } else { 1 };
    let cases = rows.len() - fixed;
    let room = place.bottom().saturating_sub(y + extent(fixed));
    let window = Window::around(session.portfolio.row.min(cases.saturating_sub(1)), cases, room);
    let is_in_sight = |number: usize| number < fixed || window.rows().contains(&(number - fixed));
    for (row, number) in rows.into_iter().zip(0..).filter(|(_, number)| is_in_sight(*number)) {
        if number >= fixed {
            more(canvas, place, y, list::more(window, cases, number - fixed));
        }
        let role = row.portfolio.map_or(Role::Text, Role::Scenario);
        canvas.put(place.x, y, names - 1, &shortened_inside(&row.name, names - 1), role);
        for (cell, number) in row.cells.iter().zip(0..) {
            canvas.put_right(start(number), y, widest, cell, Role::Text);
        }
        y += 1;
    }
    if has_legend { sentence(canvas, place, y, table.legend, 3, Role::Dim) } else { y }
}
