//! The explore screen: the answering sentence, what the good scenarios choose, and below it one part at a time; on a wide screen
//! the chart stands beside the table.

use crate::controls::command::Command;
use crate::language::Language;
use crate::session::Session;
use crate::session::explore::Cut;
use crate::session::message::Target;
use crate::session::screen::ExplorePart;
use crate::texts::explore as texts;
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, fitting_lines, width};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, BAR, tabs};
use crate::view::explore::figures::{figure, head, layer_heads};
use crate::view::explore::lists::{BestLine, StandingLine};
use crate::view::explore::table::{Row, Table};
use crate::view::explore::{Explore, explore};
use ratatui::layout::Rect;

/// Lines of the headline; always kept free, so that nothing jumps when it becomes longer or shorter.
const HEADLINE: u16 = 4;

/// Cells of the names of the layers.
const LABELS: u16 = 15;

/// Cells of a column of the table.
const COLUMN: u16 = 5;

/// From this width on the chart stands beside the table, as long as it gets this many cells.
const CHART: u16 = 38;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = explore(session);
    let inside = inside(area);
    let headline = fitting_lines(&view.headline, inside.width, usize::from(HEADLINE));
    canvas.put_lines(inside, &headline, Role::Strong);
    let mut place = below(inside, HEADLINE);
    let [long, short] = &view.aims;
    let aims = if width(long) <= place.width { long } else { short };
    canvas.put(place.x, place.y, place.width, aims, Role::Dim);
    canvas.target(Rect { height: 1, ..place }, Target::Hint(Command::PickLimit));
    place = below(place, 1);
    let Some(table) = &view.table else {
        rule(canvas, place, &view, "");
        return;
    };
    let taken = LABELS + COLUMN * extent(table.partners.len()) + 3;
    let has_room = place.width >= taken + CHART;
    rule(canvas, place, &view, &table.title);
    place = below(place, 1);
    let height = 2 + extent(table.rows.len());
    let is_active = view.part == ExplorePart::Common;
    draw_table(
        canvas,
        Rect { width: if has_room { taken } else { place.width }, height, ..place },
        table,
        is_active,
    );
    if let Some(cut) = session.explore.cut.as_deref().filter(|_| has_room) {
        let room = if place.height > 26 { height + 6 } else { height };
        let chart = Rect { x: place.x + taken, width: place.width - taken, height: room, ..place };
        draw_chart(canvas, chart, session, cut, &view);
        place = below(place, room);
    } else {
        place = below(place, height);
    }
    let name = |part: ExplorePart| (part.name(session.settings.language), part == view.part);
    tabs(canvas, place, ExplorePart::ALL.map(name));
    place = below(place, 1);
    draw_part(canvas, place, session, &view, has_room);
}

/// The part that the keys act on, or the best while they act on the table; where there is room, both lists.
fn draw_part(
    canvas: &mut Canvas<'_, Target>,
    place: Rect,
    session: &Session,
    view: &Explore,
    has_chart: bool,
) {
    let language = session.settings.language;
    match view.part {
        ExplorePart::Standing => draw_standings(canvas, place, language, view),
        ExplorePart::Chart if !has_chart => {
            if let Some(cut) = session.explore.cut.as_deref() {
                draw_chart(canvas, place, session, cut, view);
            }
        }
        ExplorePart::Common | ExplorePart::Best | ExplorePart::Chart => {
            let standings = extent(view.standings.len() + 2);
            let has_both = place.height >= standings + 10;
            let room = if has_both { place.height - standings } else { place.height };
            draw_best(canvas, Rect { height: room, ..place }, language, view);
            if has_both {
                let rest = below(place, room);
                canvas.line(rest.x, rest.y, rest.width, "─", Role::Frame);
                let name = ExplorePart::Standing.name(language);
                canvas.put_all(rest.x, rest.y, rest.width, &[(name, Role::Heading), (" ", Role::Frame)]);
                draw_standings(canvas, below(rest, 1), language, view);
            }
        }
    }
}

/// The rule above the table: what it counts, and how far working out is.
fn rule(canvas: &mut Canvas<'_, Target>, place: Rect, view: &Explore, title: &str) {
    canvas.line(place.x, place.y, place.width, "─", Role::Frame);
    let mut taken = 0;
    if !title.is_empty() {
        let texts = [(title, Role::Heading), (" ", Role::Frame)];
        taken = canvas.put_all(place.x, place.y, place.width, &texts);
    }
    let room = place.width.saturating_sub(taken + 2);
    canvas.put_right(place.x + taken + 2, place.y, room, &format!(" {}", view.progress), Role::Notice);
    canvas.target(Rect { height: 1, ..place }, Target::Hint(Command::ToggleBest));
}

fn draw_table(canvas: &mut Canvas<'_, Target>, place: Rect, table: &Table, is_active: bool) {
    let each = COLUMN.min(place.width.saturating_sub(LABELS) / extent(table.partners.len()).max(1));
    let start = |column: usize| place.x + LABELS + each * extent(column);
    let mut column = 0;
    for (mode, count) in &table.modes {
        canvas.put(start(column), place.y, 1, "│", Role::Frame);
        let room = each * extent(*count);
        // A single narrow column lends the cell of the line.
        canvas.put(start(column) + 1, place.y, room.saturating_sub(1), mode, Role::Heading);
        column += count;
    }
    for (column, partner) in table.partners.iter().enumerate() {
        canvas.put_right(start(column), place.y + 1, each - 1, partner, Role::Dim);
    }
    let starts: Vec<usize> = table
        .modes
        .iter()
        .scan(0, |column, (_, count)| {
            let start = *column;
            *column += count;
            Some(start)
        })
        .collect();
    for ((number, row), y) in table.rows.iter().enumerate().zip(place.y + 2..) {
        let line = Rect { y, height: 1, ..place };
        draw_row(canvas, line, row, number == table.cursor.0 && is_active);
        for (column, cell) in row.cells.iter().enumerate() {
            let place = Rect { x: start(column), width: each, ..line };
            if starts.contains(&column) {
                canvas.put(place.x, y, 1, "│", Role::Frame);
            }
            let is_selected = is_active && table.cursor == (number, column);
            if is_selected {
                canvas.tint(Rect { x: place.x + 1, width: each - 1, ..place }, Role::Selected);
            }
            let Some(cell) = cell else { continue };
            let role = match cell.share {
                _ if is_selected => Role::Selected,
                share if share >= 0.3 => Role::Strong,
                share if share >= 0.05 => Role::Text,
                _ => Role::Dim,
            };
            canvas.put_right(place.x + 1, y, each - 2, &cell.figure, role);
        }
    }
}

/// The name of a layer, and what it is held at.
fn draw_row(canvas: &mut Canvas<'_, Target>, line: Rect, row: &Row, is_selected: bool) {
    let label = Rect { width: LABELS, ..line };
    let role = if is_selected { Role::Selected } else { Role::Text };
    if is_selected {
        canvas.tint(label, Role::Selected);
    }
    let held = row.held.as_ref().map(|held| format!("={held}")).unwrap_or_default();
    let room = LABELS.saturating_sub(width(&held) + 1);
    canvas.put(label.x, line.y, room, row.label, role);
    canvas.put_right(label.x, line.y, LABELS - 1, &held, if is_selected { role } else { Role::Notice });
}

/// Cells for each figure on the objectives, when so many of the room are taken.
fn figure_width(room: u16, count: usize) -> u16 {
    (room / extent(count.max(1))).min(13)
}

fn draw_best(canvas: &mut Canvas<'_, Target>, place: Rect, language: Language, view: &Explore) {
    let heads = layer_heads(language);
    let codes = view.best.iter().flat_map(|line| &line.choices).map(|code| width(code));
    let wide = codes.max().unwrap_or(0).max(5) + 1;
    let choices = wide * extent(heads.len());
    let marks = 4;
    let room = place.width.saturating_sub(BAR);
    let each = figure_width(room.saturating_sub(marks + choices), view.heads.len());
    let choice = |place: usize| marks + wide * extent(place);
    let figure = |place: usize| marks + choices + each * extent(place);
    for (number, name) in heads.iter().enumerate() {
        canvas.put(place.x + choice(number), place.y, wide - 1, name, Role::Heading);
    }
    for (number, [long, short]) in view.heads.iter().enumerate() {
        let name = if width(long) < each { long } else { short };
        canvas.put_right(place.x + figure(number) + 1, place.y, each - 1, name, Role::Heading);
    }
    let cursor = (view.cursors[0], view.part != ExplorePart::Standing);
    list::rows(canvas, below(place, 1), cursor, view.best.len(), Target::ListRow, |canvas, line| {
        let BestLine { letters, choices, figures } = &view.best[line.number];
        let y = line.place.y;
        canvas.put(line.place.x, y, marks - 2, letters, line.role(Role::Strong));
        for (number, text) in choices.iter().enumerate() {
            canvas.put(place.x + choice(number), y, wide - 1, text, line.role(Role::Text));
        }
        for (number, text) in figures.iter().enumerate() {
            canvas.put_right(place.x + figure(number) + 1, y, each - 1, text, line.role(Role::Text));
        }
    });
}

fn draw_standings(canvas: &mut Canvas<'_, Target>, place: Rect, language: Language, view: &Explore) {
    let room = place.width.saturating_sub(BAR);
    let longest = view.standings.iter().map(|line| width(&line.name)).max().unwrap_or(0);
    let figures = if room >= 110 { 12 * extent(view.heads.len()) } else { 0 };
    let names = longest.min(room.saturating_sub(figures) / 3);
    let (standing, distance) = (13, 10);
    let mut columns = vec![2];
    for taken in [names + 2, standing, distance] {
        columns.push(columns[columns.len() - 1] + taken);
    }
    let helps = room.saturating_sub(columns[3] + figures);
    let heads =
        [texts::direction_column(language), "", texts::distance(language), texts::helps_most(language)];
    for ((head, x), wide) in heads.iter().zip(&columns).zip([names, standing, distance, helps]) {
        canvas.put(place.x + x, place.y, wide, head, Role::Heading);
    }
    for (number, [head, _]) in view.heads.iter().enumerate().filter(|_| figures > 0) {
        let x = place.x + room - figures + 12 * extent(number);
        canvas.put_right(x + 1, place.y, 11, head, Role::Heading);
    }
    let cursor = (view.cursors[1], view.part == ExplorePart::Standing);
    list::rows(canvas, below(place, 1), cursor, view.standings.len(), Target::ListRow, |canvas, line| {
        let shown = &view.standings[line.number];
        let StandingLine { column, name, standing, distance, helps: change, figures: values } = shown;
        let y = line.place.y;
        let of_name = column.map_or(Role::Text, Role::Scenario);
        let cells = [
            (name, of_name, names),
            (standing, Role::Strong, 12),
            (distance, Role::Text, 9),
            (change, Role::Text, helps),
        ];
        for ((text, of, wide), x) in cells.into_iter().zip(&columns) {
            canvas.put(place.x + x, y, wide, text, line.role(of));
        }
        for (number, value) in values.iter().enumerate().filter(|_| figures > 0) {
            let x = place.x + room - figures + 12 * extent(number);
            canvas.put_right(x + 1, y, 11, value, line.role(Role::Text));
        }
    });
}

/// Two objectives against each other: all within the limits, the best, the columns, and the one under the cursor.
fn draw_chart(canvas: &mut Canvas<'_, Target>, place: Rect, session: &Session, cut: &Cut, view: &Explore) {
    let language = session.settings.language;
    let Some(scatter) = cut.scatter.as_ref().filter(|_| place.height > 4) else { return };
    let [x, y] = scatter.outcomes;
    let show = |outcome, value| figure(language, outcome, value);
    let ends = [show(y, scatter.ends[1][1]), show(y, scatter.ends[1][0])];
    let labels = ends.iter().map(|end| width(end)).max().unwrap_or(0) + 1;
    let grid = Rect {
        x: place.x + labels + 1,
        width: place.width.saturating_sub(labels + 1),
        height: place.height - 2,
        ..place
    };
    let cells = [usize::from(grid.width), usize::from(grid.height)];
    canvas.put_right(place.x, grid.y, labels, &ends[0], Role::Dim);
    canvas.put_right(place.x, grid.bottom() - 1, labels, &ends[1], Role::Dim);
    let at = |[column, row]: [usize; 2]| {
        let [column, row] = [column, row].map(extent);
        (grid.x + column, grid.bottom().saturating_sub(row + 1))
    };
    for row in 0..cells[1] {
        let line: String = (0..cells[0])
            .map(|column| if scatter.is_filled([column, row], cells) { '·' } else { ' ' })
            .collect();
        canvas.put(grid.x, at([0, row]).1, grid.width, &line, Role::Dim);
        canvas.put(grid.x - 1, at([0, row]).1, 1, "│", Role::Frame);
    }
    let mut mark = |point: &crate::summary::survey::point::Point, sign: &str, role| {
        let (x, y) = at(scatter.place(point, cells));
        canvas.put(x, y, 1, sign, role);
    };
    for point in cut.survey.frontier() {
        mark(point, "●", Role::Text);
    }
    if let Some(point) =
        cut.survey.frontier().get(view.cursors[0]).filter(|_| view.part != ExplorePart::Standing)
    {
        mark(point, "◆", Role::Notice);
    }
    for (reference, standing) in cut.references.iter().zip(&cut.standings) {
        if let Some((column, standing)) = reference.column.zip(standing.as_ref()) {
            mark(
                &standing.point,
                &crate::view::formatting::letter(column).to_string(),
                Role::Scenario(column),
            );
        }
    }
    let foot = grid.bottom();
    canvas.line(grid.x, foot, grid.width, "─", Role::Frame);
    canvas.put(grid.x, foot, grid.width, &show(x, scatter.ends[0][0]), Role::Dim);
    canvas.put_right(grid.x, foot, grid.width, &show(x, scatter.ends[0][1]), Role::Dim);
    let legend = texts::chart_legend(language, head(language, x), head(language, y));
    canvas.put(place.x, foot + 1, place.width, &legend, Role::Dim);
}
