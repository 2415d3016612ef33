//! Drawing: a session as cells on a screen, and the places on it that answer to the mouse. Nothing here decides or counts.
//!
//! ```text
//!  speelveld  case · organisation · years · futures · seed · language                     ? help      title
//! [1 Compare] 2 Costs  3 Risks  4 Competences  8 Assumptions                                          tabs
//!  B Proven first is cheaper than A Current in 78 of 100 futures and needs fewer people.              verdict
//!  Stack            │A Current · baseline│B Proven first      │C In control                           heads
//!  5 Services       │  build             │▸ co-dev. · gov.    │  build                                stack
//!  …                │                    │                    │
//!  Training         │  normal            │  normal            │≠ double
//!  Outcome ─────────┼────────────────────┼────────────────────┼──────────── computing… 2,000 of 10,000
//!  Cost (k€)        │ 350                │ 260 ▼ lower        │ 320 ▼ lower                           scorecard
//!  …                │                    │                    │
//!  20 futures        ●●●●●●●●●●●●●●●●●●○○ ●●●●●●●●●●●●●●●●●●●● ●●●●●●●●●●●●●●●●●●●○                   dots
//!  ● within budget 450 k€  ○ above it  each dot is one possible future
//!  B Proven first differs from A Current: Services: build → co-develop · governments                   what differs
//!  ━ Demo · … ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━                       strip, if something leads
//!  B Proven first · 4 Platforms: reuse · market                                                       notice, or the focus
//!  space mode  Enter all choices  m market  …                                                         footer
//! ```

mod ascii;
pub mod canvas;
pub mod layout;
pub mod overlays;
pub mod picture;
pub mod presenter;
pub mod screens;
pub mod strip;
pub mod text;
pub mod theme;
pub mod widgets;

use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::session::message::Target;
use crate::session::screen::Screen;
use crate::session::{Session, settings};
use crate::texts::frame as texts;
use crate::tui::canvas::Canvas;
use crate::tui::text::width;
use crate::tui::theme::{Role, Theme};
use crate::view::compare::compare;
use crate::view::{
    activity, assumptions, competences, costs, explore, frame, keys, mask, portfolio, risks, teams, worlds,
};
use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// What can be clicked on a screen that was drawn.
pub type Targets = canvas::Targets<Target>;

/// Draws a session on the whole screen.
pub fn draw(frame: &mut Frame<'_>, session: &Session) -> Targets {
    let targets = draw_on(frame.buffer_mut(), session);
    if let Some(cursor) = targets.cursor {
        frame.set_cursor_position(cursor);
    }
    targets
}

/// Draws a session on a buffer, which may have any size.
pub fn draw_on(buffer: &mut Buffer, session: &Session) -> Targets {
    let area = buffer.area;
    let (columns, rows) = layout::SMALLEST;
    let is_whole = area.width >= columns && area.height >= rows;
    let is_part =
        !is_whole && area.width >= layout::LEAST.0 && area.height >= layout::LEAST.1 && !fits_itself(session);
    let targets = if is_part { draw_part(buffer, session) } else { draw_signs(buffer, session) };
    if session.settings.ascii {
        ascii::draw(buffer);
    }
    targets
}

/// All cases together are drawn in as little room as there is: what lies over them, or leads, is not.
fn fits_itself(session: &Session) -> bool {
    let is_bare = session.presenting.is_none() && session.overlay.is_none();
    session.screen == Screen::Portfolio && is_bare && activity::strip(session).is_none()
}

/// Draws what fits of the smallest whole screen, around where one is; what is above and below it is as wide as the window.
fn draw_part(buffer: &mut Buffer, session: &Session) -> Targets {
    let area = buffer.area;
    let (columns, rows) = layout::SMALLEST;
    // Scenarios side by side, and what is presented, have a way of their own to do with less width.
    let is_screen = session.presenting.is_none();
    let is_narrow = session.screen == Screen::Compare || !is_screen;
    let columns = if is_narrow { area.width } else { area.width.max(columns) };
    let whole = Rect::new(0, 0, columns, area.height.max(rows));
    let mut drawn = Buffer::empty(whole);
    let targets = draw_signs(&mut drawn, session);
    let mut canvas = Canvas::new(buffer, theme(session.settings.theme));
    let above = if is_screen { 1 + u16::from(session.overlay.is_none()) } else { 0 };
    let below = if is_screen { 2 } else { u16::from(session.overlay.is_some()) };
    let middle =
        |area: Rect| Rect { y: area.y + above, height: area.height.saturating_sub(above + below), ..area };
    canvas.show_part(&drawn, targets, middle(whole), middle(area));
    if is_screen {
        draw_title(&mut canvas, session);
        draw_notice(&mut canvas, session);
    }
    if above == 2 {
        let line = Rect { y: area.y + 1, height: 1, ..area };
        screens::notes::tabs(&mut canvas, line, &frame::tabs(session));
    }
    if below > 0 {
        draw_footer(&mut canvas, session);
    }
    canvas.into_targets()
}

fn draw_signs(buffer: &mut Buffer, session: &Session) -> Targets {
    let mut canvas = Canvas::new(buffer, theme(session.settings.theme));
    let area = canvas.area();
    if area.width < layout::LEAST.0 || area.height < layout::LEAST.1 {
        screens::notes::too_small(&mut canvas, session.settings.language, &compare(session).verdict);
        return canvas.into_targets();
    }
    let strip = activity::strip(session);
    canvas.reserve(strip.as_ref().map_or(0, |strip| strip::height(area, strip)));
    match session.presenting {
        Some(presenting) => presenter::draw(&mut canvas, session, presenting),
        None => draw_screen(&mut canvas, session),
    }
    overlays::draw(&mut canvas, session);
    if let Some(strip) = strip.filter(|_| !is_blank(session)) {
        // The presenter has no notice and no footer below it.
        let below = if session.presenting.is_some() { 0 } else { 2 };
        let height = canvas.reserved();
        strip::draw(&mut canvas, Rect { y: area.bottom() - below - height, height, ..area }, &strip);
    }
    if session.presenting.is_none() || session.overlay.is_some() {
        draw_footer(&mut canvas, session);
    }
    canvas.into_targets()
}

fn is_blank(session: &Session) -> bool {
    session.presenting.is_some_and(|presenting| presenting.is_blank)
}

/// The screen with its title, tabs and notice.
fn draw_screen(canvas: &mut Canvas<'_, Target>, session: &Session) {
    let area = canvas.area();
    draw_title(canvas, session);
    let line = Rect { y: area.y + 1, height: 1, ..area };
    screens::notes::tabs(canvas, line, &frame::tabs(session));
    draw_body(canvas, session);
    draw_notice(canvas, session);
}

/// The theme that a user picked.
const fn theme(theme: settings::Theme) -> Theme {
    match theme {
        settings::Theme::Dark => Theme::DARK,
        settings::Theme::Light => Theme::LIGHT,
        settings::Theme::Contrast => Theme::HIGH_CONTRAST,
        settings::Theme::Plain => Theme::PLAIN,
    }
}

/// The title: program, case and what the figures rest on, as far as it fits; help at the right.
fn draw_title(canvas: &mut Canvas<'_, Target>, session: &Session) {
    let Rect { x, y, width: whole, .. } = canvas.area();
    let language = session.settings.language;
    let mut end = x + whole - 1;
    if let Some(help) = keys::hint(language, &session.settings.keymap, Place::Everywhere, Command::OpenHelp) {
        end -= strip::hint_length(&help);
        strip::draw_hint(canvas, end, y, &help);
        end -= 2;
    }
    let start = x + 1 + canvas.put(x + 1, y, whole, texts::program(language), Role::Heading) + 2;
    let room = end - start;
    let mut parts = frame::title(session);
    let length = |parts: &[frame::TitlePart]| {
        parts
            .iter()
            .map(|part| width(&part.text) + width(BETWEEN))
            .sum::<u16>()
            .saturating_sub(width(BETWEEN))
    };
    while length(&parts) > room {
        let Some(next) = parts.iter().map(|part| part.leaves).max().filter(|&leaves| leaves > 0) else {
            break;
        };
        parts.retain(|part| part.leaves != next);
    }
    let title: Vec<_> = parts.iter().map(|part| part.text.as_str()).collect();
    canvas.put(start, y, room, &title.join(BETWEEN), Role::Text);
}

/// Between two parts of the title.
const BETWEEN: &str = " · ";

/// The screen between tabs and notice.
fn draw_body(canvas: &mut Canvas<'_, Target>, session: &Session) {
    let area = canvas.area();
    let body = Rect { y: area.y + 2, height: area.height - 4 - canvas.reserved(), ..area };
    if let Some(masked) = mask::mask(session) {
        return screens::notes::masked(canvas, body, &masked);
    }
    let (draw, _) = of_screen(session.screen);
    draw(canvas, body, session);
}

type Draw = fn(&mut Canvas<'_, Target>, Rect, &Session);

type Status = fn(&Session) -> [String; 2];

/// What draws a screen, and what is in focus on it: in full, and in few words.
const fn of_screen(screen: Screen) -> (Draw, Status) {
    match screen {
        Screen::Compare => (screens::compare::draw, frame::focus),
        Screen::Costs => (screens::costs::draw, costs::status),
        Screen::Risks => (screens::risks::draw, risks::status),
        Screen::Competences => (screens::competences::draw, competences::status),
        Screen::Explore => (screens::explore::draw, explore::status),
        Screen::Worlds => (screens::worlds::draw, worlds::status),
        Screen::Portfolio => (screens::portfolio::draw, portfolio::status),
        Screen::Assumptions => (screens::assumptions::draw, assumptions::status),
        Screen::Teams => (screens::teams::draw, teams::stage::status),
    }
}

/// What the last key did; without that, the cell in focus in full words.
fn draw_notice(canvas: &mut Canvas<'_, Target>, session: &Session) {
    let area = canvas.area();
    let room = area.width - 2;
    let (text, role) = match &session.notice {
        Some(notice) if notice.is_refusal() => {
            (notice.text(session.settings.language, &session.settings.keymap), Role::Notice)
        }
        Some(notice) => (notice.text(session.settings.language, &session.settings.keymap), Role::Text),
        None => {
            let [long, short] = in_focus(session);
            (if width(&long) <= room { long } else { short }, Role::Text)
        }
    };
    canvas.put(area.x + 1, area.bottom() - 2, room, &text, role);
}

/// What is in focus on this screen: in full, and in few words.
fn in_focus(session: &Session) -> [String; 2] {
    if let Some([name, _]) = mask::mask(session) {
        return [name.clone(), name];
    }
    let (_, status) = of_screen(session.screen);
    status(session)
}

fn draw_footer(canvas: &mut Canvas<'_, Target>, session: &Session) {
    let area = canvas.area();
    let line = Rect { x: area.x + 1, y: area.bottom() - 1, width: area.width - 2, height: 1 };
    let (fitting, lasting) = keys::hints(session);
    strip::draw_hints(canvas, line, &fitting, &lasting);
}
