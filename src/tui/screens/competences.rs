//! The competences screen: the sentence, the scenarios, what would help, the heat table, and everything about the row under
//! the cursor. Where not all fits, the part that the keys act on is shown.

mod remedies;

use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::CompetencesPart;
use crate::texts::{competences as texts, frame};
use crate::tui::canvas::Canvas;
use crate::tui::layout::{below, inside};
use crate::tui::text::{extent, width, wrapped};
use crate::tui::theme::Role;
use crate::tui::widgets::list::{self, BAR, Window, scrollbar};
use crate::view::competences::detail::FigureRow;
use crate::view::competences::heat::{HeatCell, HeatRow, Shade};
use crate::view::competences::{CompetenceRow, Competences, competences};
use ratatui::layout::Rect;

/// Lines of the sentence; always kept free, so that nothing jumps when it becomes longer or shorter.
const SENTENCE_LINES: u16 = 2;

/// Lines that a sentence may take.
const MOST_LINES: usize = 4;

/// From this height on both parts are shown together; lower, the one that the keys act on.
const BOTH_PARTS: u16 = 32;

/// From this height on there is air between the parts.
const AIRY: u16 = 42;

/// Lines of the table that are shown before anything below it.
const LEAST_ROWS: u16 = 4;

/// Lines below the table that are kept free for what asks for the competence under the cursor.
const LEAST_DETAIL: u16 = 3;

/// Draws the screen in `area`, which is as wide as the whole screen.
pub fn draw(canvas: &mut Canvas<'_, Target>, area: Rect, session: &Session) {
    let view = competences(session);
    let language = session.settings.language;
    let air = u16::from(area.height >= AIRY);
    let shows = |part| area.height >= BOTH_PARTS || view.part == part;
    canvas.fade(view.is_outdated);
    canvas.put_lines(inside(area), &opening(&view, area.width - 2), Role::Strong);
    canvas.fade(false);
    let mut place = below(area, SENTENCE_LINES + air);
    scenarios(canvas, Rect { height: 1, ..place }, language, &view);
    place = below(place, 1);
    if shows(CompetencesPart::Remedies) {
        let is_outdated = session.remedies.is_outdated();
        place = below(place, remedies::draw(canvas, place, language, &view, is_outdated) + air);
    }
    let plan = Plan::of(area.width, &view);
    if shows(CompetencesPart::People) {
        headings(canvas, place.x, place.y, language, &plan, &view);
        canvas.fade(view.is_outdated);
        let room = place.height.saturating_sub(1);
        let most = room.saturating_sub(1 + LEAST_DETAIL).max(room.min(LEAST_ROWS));
        let rows = extent(view.rows.len()).min(most);
        draw_heat(canvas, Rect { y: place.y + 1, height: rows, ..place }, &plan, &view);
        canvas.fade(false);
        place = below(place, 1 + rows + air);
    }
    let title = match view.part {
        CompetencesPart::Remedies => remedies::title(&view),
        CompetencesPart::People => view.title.clone(),
    };
    // A title with nothing beneath it tells nothing.
    if place.height > 1 {
        list::titled_rule(canvas, place, &title, view.progress.as_deref().unwrap_or_default());
    }
    place = below(place, 1);
    match view.part {
        CompetencesPart::Remedies => remedies::detail(canvas, place, &view, session.reading.scroll),
        CompetencesPart::People => {
            canvas.fade(view.is_outdated);
            detail(canvas, place, &plan, &view, session.reading.scroll);
            canvas.fade(false);
        }
    }
}

/// As many of the opening sentences as fit: with names in full when the lacks fit, else as short as can be.
fn opening(view: &Competences, room: u16) -> Vec<String> {
    let most = usize::from(SENTENCE_LINES);
    let fitting = |sentences: &[String], least: usize| {
        let whole = (least..=sentences.len()).rev();
        let mut whole = whole.map(|count| wrapped(&sentences[..count].join(" "), room, most + 1));
        whole.find(|lines| lines.len() <= most)
    };
    let [full, short] = &view.opening;
    let lacks = full.len().min(LACKS);
    fitting(full, lacks)
        .or_else(|| fitting(short, 1))
        .unwrap_or_else(|| wrapped(short.first().map_or("", String::as_str), room, most))
}

/// The first opening sentences, which tell what the scenario and the organisation lack.
const LACKS: usize = 2;

/// The scenarios, the one in focus in brackets, and what the figures of the table are.
fn scenarios(canvas: &mut Canvas<'_, Target>, line: Rect, language: Language, view: &Competences) {
    let mut x = line.x;
    for (place, head) in view.heads.iter().enumerate() {
        let [open, close] = if place == view.focus { ["[", "]"] } else { [" ", " "] };
        let note =
            if head.is_baseline { format!(" · {}", frame::baseline(language)) } else { String::new() };
        let name = format!("{} {}{note}", head.letter, head.name);
        let room = line.right().saturating_sub(x);
        // A name that does not fit gives way to its letter, which says as much.
        let name = if width(&name) + 2 <= room { name } else { head.letter.to_string() };
        let parts = [(open, Role::Strong), (name.as_str(), Role::Scenario(place)), (close, Role::Strong)];
        let length = canvas.put_all(x, line.y, room, &parts);
        canvas.target(Rect { x, width: length, ..line }, Target::ScenarioHead(place));
        x += length;
    }
    let unit = texts::unit(language);
    let room = line.right().saturating_sub(x + 2);
    if width(unit) < room {
        canvas.put_right(x + 1, line.y, room, unit, Role::Dim);
    }
}

enum Line<'a> {
    Figures(&'a FigureRow),
    /// A sentence, or a part of one.
    Words(String),
}

/// Everything about the competence under the cursor, scrolled as far as the user did.
fn detail(canvas: &mut Canvas<'_, Target>, area: Rect, plan: &Plan, view: &Competences, scroll: usize) {
    let room = area.width.saturating_sub(2 + BAR);
    let figures = view.figures.iter().map(Line::Figures);
    let sentences = view.sentences.iter().flat_map(|sentence| wrapped(sentence, room, MOST_LINES));
    let (sentences, asking) = (sentences.map(Line::Words), view.asking.iter().map(Line::Figures));
    // Where little fits, which work asks for it comes first.
    let lines: Vec<Line<'_>> = if usize::from(area.height) < view.figures.len() {
        sentences.chain(figures).chain(asking).collect()
    } else {
        figures.chain(sentences).chain(asking).collect()
    };
    let window = Window::from(scroll, lines.len(), area.height);
    for (line, y) in lines[window.rows()].iter().zip(area.y..) {
        match line {
            Line::Figures(row) => draw_figures(canvas, area.x, y, plan, row),
            Line::Words(words) => {
                canvas.put(area.x + 1, y, room, words, Role::Text);
            }
        }
    }
    scrollbar(canvas, area, window, lines.len());
}

/// Cells left of the names: a margin and the mark of the cursor.
const MARK: u16 = 3;

/// Cells for the sign of a competence that one person carries, after its name.
const DEPTH: u16 = 2;

/// Cells for both levels, with the space before the years.
const LEVEL: u16 = 8;

/// Cells for a year: a figure of four, its shade, a space.
const YEAR: u16 = 6;

/// Cells between the scenario in focus and another one, for its letter.
const LETTER: u16 = 3;

/// Cells for the tightest year of another scenario: figure, shade and year, after its letter.
const TIGHTEST: u16 = LETTER + YEAR + 5;

/// The sign of a competence that one person carries.
const ONE_DEEP: &str = "◆";

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    names: u16,
    /// The places of the years that are shown.
    years: Vec<usize>,
    others: Vec<usize>,
    in_full: bool,
}

impl Plan {
    /// Divides a width over names, years and scenarios.
    pub fn of(width: u16, view: &Competences) -> Self {
        let widest = |label: fn(&CompetenceRow) -> &'static str| {
            view.rows.iter().map(|row| crate::tui::text::width(label(row))).max().unwrap_or(0) + 1
        };
        let [long, short] = [widest(|row| row.label), widest(|row| row.short_label)];
        let others: Vec<usize> = (0..view.heads.len()).filter(|&place| place != view.focus).collect();
        let fixed = |names: u16| MARK + names + DEPTH + LEVEL;
        let fitting = usize::from(width.saturating_sub(fixed(short)) / YEAR).max(1);
        let step = view.years.len().div_ceil(fitting).max(1);
        let years: Vec<usize> = (0..view.years.len()).step_by(step).collect();
        let years_width = extent(years.len()) * YEAR;
        let needed = |names: u16, in_full: bool| {
            let each = if in_full { LETTER + LEVEL + years_width } else { TIGHTEST };
            fixed(names) + years_width + extent(others.len()) * each
        };
        let forms = [(long, true), (short, true), (long, false), (short, false)];
        let fits = forms.into_iter().find(|&(names, in_full)| needed(names, in_full) <= width);
        let (names, in_full) = fits.unwrap_or((short, false));
        let room = usize::from(width.saturating_sub(fixed(names) + years_width) / TIGHTEST);
        let shown = if fits.is_some() { others.len() } else { room.min(others.len()) };
        Self { names, years, others: others.into_iter().take(shown).collect(), in_full }
    }

    /// Where the levels of the scenario in focus begin.
    const fn levels(&self) -> u16 {
        MARK + self.names + DEPTH
    }

    /// Where the years of the scenario in focus begin.
    const fn first_year(&self) -> u16 {
        self.levels() + LEVEL
    }

    /// Where the other scenarios begin, each with its place.
    fn starts(&self) -> impl Iterator<Item = (u16, usize)> {
        let years = extent(self.years.len()) * YEAR;
        let each = if self.in_full { LETTER + LEVEL + years } else { TIGHTEST };
        let first = self.first_year() + years;
        self.others.iter().enumerate().map(move |(order, &place)| (first + extent(order) * each, place))
    }
}

/// Draws the line with the years and, above other scenarios, their letters.
pub fn headings(
    canvas: &mut Canvas<'_, Target>,
    x: u16,
    y: u16,
    language: Language,
    plan: &Plan,
    view: &Competences,
) {
    let block = |canvas: &mut Canvas<'_, Target>, start: u16| {
        canvas.put_right(start, y, LEVEL - 1, texts::level(language), Role::Heading);
        for (order, &year) in plan.years.iter().enumerate() {
            let name = view.years.get(year).map_or("", String::as_str);
            canvas.put_right(start + LEVEL + extent(order) * YEAR, y, YEAR - 1, name, Role::Heading);
        }
    };
    block(canvas, x + plan.levels());
    for (start, place) in plan.starts() {
        let Some(head) = view.heads.get(place) else { continue };
        let letter = head.letter.to_string();
        canvas.put(x + start + 1, y, 1, &letter, Role::Scenario(place));
        if plan.in_full {
            block(canvas, x + start + LETTER);
        } else {
            canvas.put(x + start + LETTER, y, TIGHTEST - LETTER, texts::worst(language), Role::Heading);
        }
    }
}

/// Draws one line of the table for each competence.
fn draw_heat(canvas: &mut Canvas<'_, Target>, area: Rect, plan: &Plan, view: &Competences) {
    let cursor = view.rows.iter().position(|row| row.competence == view.selected).unwrap_or_default();
    let window = Window::around(cursor, view.rows.len(), area.height);
    scrollbar(canvas, area, window, view.rows.len());
    for (row, y) in view.rows[window.rows()].iter().zip(area.y..) {
        let line = Rect { y, height: 1, ..area };
        let is_selected = row.competence == view.selected;
        let is_selected = is_selected && view.part == CompetencesPart::People;
        if is_selected {
            canvas.tint(line, Role::Selected);
            canvas.put(area.x + 1, y, 1, "▸", Role::Selected);
        }
        let pen = Pen { y, is_selected };
        let label = if width(row.label) < plan.names { row.label } else { row.short_label };
        canvas.put(area.x + MARK, y, plan.names, label, pen.role(Role::Text));
        if row.is_one_deep {
            canvas.put(area.x + MARK + plan.names, y, 1, ONE_DEEP, pen.role(Role::Notice));
        }
        whole(
            canvas,
            area.x + plan.levels(),
            pen,
            plan,
            row.scenarios.get(view.focus).and_then(Option::as_ref),
        );
        for (start, place) in plan.starts() {
            let heat = row.scenarios.get(place).and_then(Option::as_ref);
            let x = area.x + start + LETTER;
            if plan.in_full {
                whole(canvas, x, pen, plan, heat);
            } else {
                tightest(canvas, x, pen, heat, &view.years);
            }
        }
        canvas.target(line, Target::Competence(row.competence));
    }
}

/// Draws figures year by year under the years of the scenario in focus, after a label.
pub fn draw_figures(canvas: &mut Canvas<'_, Target>, x: u16, y: u16, plan: &Plan, row: &FigureRow) {
    canvas.put(x + 1, y, plan.first_year() - 2, &row.label, Role::Text);
    for (order, &year) in plan.years.iter().enumerate() {
        let figure = row.cells.get(year).map_or("…", String::as_str);
        canvas.put_right(x + plan.first_year() + extent(order) * YEAR, y, YEAR - 1, figure, Role::Strong);
    }
}

/// On which line to write, and whether it has the cursor.
#[derive(Clone, Copy)]
struct Pen {
    y: u16,
    is_selected: bool,
}

impl Pen {
    const fn role(self, otherwise: Role) -> Role {
        if self.is_selected { Role::Selected } else { otherwise }
    }
}

/// Levels and every year of one scenario.
fn whole(canvas: &mut Canvas<'_, Target>, x: u16, pen: Pen, plan: &Plan, heat: Option<&HeatRow>) {
    let Some(heat) = heat else {
        canvas.put(x + LEVEL, pen.y, 1, "…", pen.role(Role::Dim));
        return;
    };
    match &heat.level {
        Some(levels) => {
            let role = if levels.is_lacking { Role::Worse } else { Role::Text };
            canvas.put_right(x, pen.y, LEVEL - 1, &levels.figure, pen.role(role));
        }
        None => canvas.put_right(x, pen.y, LEVEL - 1, "·", pen.role(Role::Dim)),
    }
    for (order, &year) in plan.years.iter().enumerate() {
        if let Some(cell) = heat.cells.get(year) {
            draw_cell(canvas, x + LEVEL + extent(order) * YEAR, pen, cell);
        }
    }
}

/// The tightest year of one scenario.
fn tightest(canvas: &mut Canvas<'_, Target>, x: u16, pen: Pen, heat: Option<&HeatRow>, years: &[String]) {
    let Some(heat) = heat else {
        canvas.put(x, pen.y, 1, "…", pen.role(Role::Dim));
        return;
    };
    let Some(place) = heat.tightest else { return };
    if let Some((cell, year)) = heat.cells.get(place).zip(years.get(place)) {
        draw_cell(canvas, x, pen, cell);
        canvas.put(x + YEAR, pen.y, 4, year, pen.role(Role::Dim));
    }
}

fn draw_cell(canvas: &mut Canvas<'_, Target>, x: u16, pen: Pen, cell: &HeatCell) {
    let role = match cell.shade {
        Shade::Unasked => Role::Dim,
        Shade::Ample | Shade::Busy => Role::Text,
        Shade::Tight => Role::Strong,
        Shade::Over => Role::Worse,
    };
    canvas.put_right(x, pen.y, YEAR - 2, &cell.figure, pen.role(role));
    canvas.put(x + YEAR - 2, pen.y, 1, cell.shade.sign(), pen.role(role));
}
