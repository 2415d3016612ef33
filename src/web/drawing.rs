//! Drawing: what the page is to show, as the screen, in words, and as the page for a phone.

use crate::report::screen;
use crate::session::message::Message;
use crate::tui::draw_on;
use crate::tui::picture::{self, paper};
use crate::view::frame;
use crate::web::explorer::Explorer;
use crate::web::outside::Picture;
use crate::web::{cells, simple, simple_room};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

impl Explorer {
    /// Draws the screen in so many columns and rows; gives what changed, and what is wished.
    pub fn draw(&mut self, columns: u16, rows: u16) -> Picture {
        let size = Rect::new(0, 0, columns, rows);
        if size != self.size {
            self.size = size;
            self.drawn.clear();
        }
        let mut buffer = Buffer::empty(size);
        self.targets = draw_on(&mut buffer, &self.session);
        if let Some(extent) = self.targets.board {
            self.update(Message::BoardDrawn(extent));
        }
        let lines = cells::rows(&buffer, &mut self.rules);
        let is_new = |(place, line): &(usize, &String)| self.drawn.get(*place) != Some(*line);
        let changed =
            lines.iter().enumerate().filter(is_new).map(|(place, line)| (place, line.clone())).collect();
        self.drawn = lines;
        let cursor = self.targets.cursor.map(|place| (place.x, place.y));
        let settings = &self.session.settings;
        Picture {
            rows: changed,
            rules: self.rules.take_new(),
            paper: paper(settings.theme).colours(),
            cursor,
            told: self.told(&buffer),
            title: frame::title(&self.session).first().map(|part| part.text.clone()).unwrap_or_default(),
            language: settings.language.code(),
            listens_to_mouse: settings.mouse,
            presents: self.session.presenting.is_some(),
            tick: self.session.tick(),
            is_busy: self.is_busy(),
            wishes: std::mem::take(&mut self.wishes),
            room: self.participant.as_ref().map(|participant| participant.door(settings.language)),
        }
    }

    /// What a screen reader is to say after a key: what that did, and what is marked.
    fn told(&self, buffer: &Buffer) -> String {
        let settings = &self.session.settings;
        if self.session.overlay.is_some() || self.session.presenting.is_some() {
            let notice = self.session.notice.as_ref();
            let notice = notice.map(|notice| notice.text(settings.language, &settings.keymap));
            return [notice.unwrap_or_default(), cells::marked(buffer)].join(" ").trim().to_owned();
        }
        cells::line(buffer, usize::from(buffer.area.height).saturating_sub(2))
    }

    /// The screen in words: the figures as linear text, or what stands on it where something lies over it.
    pub fn in_words(&self) -> String {
        let is_bare = self.session.overlay.is_none() && self.session.presenting.is_none();
        let is_led = self.session.activity.is_some();
        let words = screen::plain(&self.session)
            .filter(|_| is_bare && !is_led && self.session.silence_reason().is_none());
        words.unwrap_or_else(|| {
            let mut buffer = Buffer::empty(Rect { height: 60, ..self.size });
            draw_on(&mut buffer, &self.session);
            picture::text(&buffer)
        })
    }

    /// The page for a phone, as HTML.
    pub fn simple(&self) -> String {
        let play = self.session.team_play().filter(|play| play.seat.is_some());
        match play {
            Some(play) => simple_room::page(&self.session, play),
            None => simple::page(&self.session),
        }
    }
}
