//! The presenter: one message over the whole screen, figures that can be read from the back of a room, no controls.

use crate::controls::command::Command;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Target;
use crate::session::screen::Presenting;
use crate::texts::presenter as texts;
use crate::tui::canvas::Canvas;
use crate::tui::layout::below;
use crate::tui::text::{extent, width, wrapped};
use crate::tui::theme::Role;
use crate::view::presenter::slide;
use crate::view::slide::{Slide, SlideColumn};
use ratatui::layout::Rect;
use ratatui::text::Line;
use tui_big_text::{BigText, PixelSize};

/// From this height on, headings are large and there is air between the parts.
const AIRY: u16 = 28;

/// Lines of a sentence, of the name of a scenario, and of what its figure counts.
const SENTENCE: usize = 3;
const NAME: usize = 2;
const UNIT: usize = 2;

/// Lines that a large figure leaves room for.
const LINES: usize = 6;

/// Draws the message that stands above the rows that are kept for a strip; a blank screen has nothing on it.
pub fn draw(canvas: &mut Canvas<'_, Target>, session: &Session, presenting: Presenting) {
    let area = canvas.area();
    canvas.target(area, Target::Hint(Command::NextSlide));
    if presenting.is_blank {
        return;
    }
    let slide = slide(session, presenting.slide);
    let height = area.height.saturating_sub(canvas.reserved() + 1);
    let place = Rect { x: area.x + 2, y: area.y, width: area.width.saturating_sub(4), height };
    draw_slide(canvas, place, session.settings.language, &slide);
    // The last line is that of the keys of what lies over it.
    if session.overlay.is_none() {
        draw_status(canvas, Rect { y: place.bottom(), height: 1, ..place }, session, &slide);
    }
}

fn draw_slide(canvas: &mut Canvas<'_, Target>, place: Rect, language: Language, slide: &Slide) {
    let gap = if place.height >= AIRY { 2 } else { 1 };
    let mut y = place.y + draw_heading(canvas, place, slide) + gap;
    for line in wrapped(&slide.sentence, place.width, SENTENCE) {
        canvas.put(place.x, y, place.width, &line, Role::Strong);
        y += 1;
    }
    y += gap;
    let below = Rect { y, height: place.bottom().saturating_sub(y), ..place };
    draw_columns(canvas, below, gap, language, slide);
}

/// The heading, large where that fits, with which message it is at the right. Returns its height.
fn draw_heading(canvas: &mut Canvas<'_, Target>, place: Rect, slide: &Slide) -> u16 {
    let counter = width(&slide.counter);
    let room = place.width.saturating_sub(counter + 2);
    canvas.put_right(place.x, place.y, place.width, &slide.counter, Role::Dim);
    if place.height >= AIRY && Size::Small.width(&slide.heading) <= room {
        draw_big(canvas, Rect { width: room, ..place }, &slide.heading, Size::Small, Role::Heading);
        return Size::Small.height();
    }
    canvas.put(place.x, place.y, room, &slide.heading, Role::Heading);
    1
}

/// The scenarios side by side, with figures of one size.
fn draw_columns(canvas: &mut Canvas<'_, Target>, place: Rect, gap: u16, language: Language, slide: &Slide) {
    let count = extent(slide.columns.len()).max(1);
    let each = (place.width + 2) / count;
    let room = each.saturating_sub(2);
    let figures: Vec<_> = slide.columns.iter().map(|column| column.figure.as_str()).collect();
    let names = slide.columns.iter().map(|column| wrapped(&title(column), room, NAME).len()).max();
    let units = slide.columns.iter().map(|column| wrapped(&column.unit, room, UNIT).len()).max();
    let [names, units] = [names, units].map(|lines| extent(lines.unwrap_or(1)));
    // What is said beside the figure is seen first, as far as a screen can be asked to hold it.
    let lines = |column: &SlideColumn| -> usize {
        column.lines.iter().map(|line| wrapped(line, room, LINES).len()).sum()
    };
    let lines = slide.columns.iter().map(lines).max().unwrap_or_default().min(LINES);
    let others = names + units + gap + 2 + extent(lines);
    let size = Size::fitting(&figures, room, place.height.saturating_sub(others));
    for (number, column) in (0..count).zip(&slide.columns) {
        let x = place.x + number * each;
        let role = Role::Scenario(usize::from(number));
        let mut y = place.y;
        draw_lines(canvas, Rect { x, y, width: room, height: names }, &title(column), role);
        if column.in_focus {
            canvas.tint(Rect { x, y, width: room, height: names }, Role::Selected);
        }
        y += names + 1;
        canvas.fade(slide.is_outdated);
        let figure = Rect { x, y, width: room, height: size.height() };
        draw_big(canvas, figure, &column.figure, size, role);
        y += size.height() + 1;
        draw_lines(canvas, Rect { x, y, width: room, height: units }, &column.unit, Role::Text);
        y += units + gap.min(1);
        let mut rest = Rect { x, y, width: room, height: place.bottom().saturating_sub(y) };
        for line in whole(language, column, rest) {
            let taken = draw_lines(canvas, rest, &line, Role::Text);
            rest = below(rest, taken);
        }
        canvas.fade(false);
    }
}

/// The lines that fit as a whole, and how many more there are.
fn whole(language: Language, column: &SlideColumn, place: Rect) -> Vec<String> {
    let fitting = |room: u16| {
        let mut taken = 0;
        let fits = |line: &&String| {
            taken += wrapped(line, place.width, usize::from(u16::MAX)).len();
            taken <= usize::from(room)
        };
        column.lines.iter().take_while(fits).count()
    };
    if fitting(place.height) == column.lines.len() {
        return column.lines.clone();
    }
    let shown = fitting(place.height.saturating_sub(1));
    let more = texts::more_lines(language, column.lines.len() - shown);
    column.lines.iter().take(shown).cloned().chain([more]).collect()
}

fn title(column: &SlideColumn) -> String {
    format!("{} {}", column.letter, column.name)
}

/// A text on as many lines as it needs and there are; returns how many.
fn draw_lines(canvas: &mut Canvas<'_, Target>, place: Rect, text: &str, role: Role) -> u16 {
    canvas.put_lines(place, &wrapped(text, place.width, usize::from(place.height)), role)
}

/// How far the figures are, or what the last key did.
fn draw_status(canvas: &mut Canvas<'_, Target>, line: Rect, session: &Session, slide: &Slide) {
    let notice = session
        .notice
        .as_ref()
        .map(|notice| notice.text(session.settings.language, &session.settings.keymap));
    let progress = slide.progress.clone().unwrap_or_default();
    let room = line.width.saturating_sub(width(&progress) + 2);
    canvas.put_right(line.x, line.y, line.width, &progress, Role::Dim);
    canvas.put(line.x, line.y, room, &notice.unwrap_or_default(), Role::Dim);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Eight cells wide and eight high.
    Large,
    Middle,
    Small,
    Plain,
}

impl Size {
    /// The largest size in which every text fits a place.
    pub fn fitting(texts: &[&str], width: u16, height: u16) -> Self {
        let fits =
            |size: &Self| size.height() <= height && texts.iter().all(|text| size.width(text) <= width);
        [Self::Large, Self::Middle, Self::Small].into_iter().find(fits).unwrap_or(Self::Plain)
    }

    /// Rows of a line of text.
    pub const fn height(self) -> u16 {
        match self {
            Self::Large => 8,
            Self::Middle | Self::Small => 4,
            Self::Plain => 1,
        }
    }

    pub fn width(self, text: &str) -> u16 {
        let each = match self {
            Self::Large | Self::Middle => 8,
            Self::Small => 4,
            Self::Plain => 1,
        };
        extent(text.chars().count()).saturating_mul(each)
    }

    const fn pixels(self) -> Option<PixelSize> {
        match self {
            Self::Large => Some(PixelSize::Full),
            Self::Middle => Some(PixelSize::HalfHeight),
            Self::Small => Some(PixelSize::Quadrant),
            Self::Plain => None,
        }
    }
}

/// Draws a text of one line at the top left of a place.
fn draw_big(canvas: &mut Canvas<'_, Target>, place: Rect, text: &str, size: Size, role: Role) {
    let Some(pixels) = size.pixels() else {
        canvas.put(place.x, place.y, place.width, text, role);
        return;
    };
    // The letters of this size know only the plain apostrophe.
    let text = text.replace('’', "'");
    canvas.render(place, role, |style| {
        BigText::builder().pixel_size(pixels).style(style).lines([Line::from(text)]).build()
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_as_large_as_the_narrowest_place_allows() {
        assert_eq!(Size::fitting(&["291", "85"], 24, 8), Size::Large);
        assert_eq!(Size::fitting(&["291"], 24, 7), Size::Middle);
        assert_eq!(Size::fitting(&["1.291"], 24, 8), Size::Small);
        assert_eq!(Size::fitting(&["1.291"], 19, 8), Size::Plain);
    }
}
