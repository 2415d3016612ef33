//! Making: what the user asks for while at work, as it stands in a file; the figures are those on the screen, since the same
//! question always gives the same answer.

use crate::domain::library::Library;
use crate::front::order::{Kind, NoAnswer, Order, carry_out};
use crate::front::studies::Studies;
use crate::report::document::Document;
use crate::report::{self, Format, ambition_memo, debrief, personal, screen};
use crate::session::Session;
use crate::session::output::Output;
use crate::session::screen::Screen;
use crate::texts::command_line as texts;
use crate::texts::notices::Obstacle;
use crate::tui::draw_on;
use crate::tui::picture::{self, paper};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use std::sync::Arc;

/// How something that is asked for comes to be.
pub enum Making {
    Made(Vec<u8>),
    /// The debrief; its form follows from the name of its file.
    Debrief(Box<Document>),
    /// It must be simulated first.
    Ordered(Box<Order>),
    /// Why there is nothing to write, in words.
    Nothing(String),
}

/// Begins to make something of a session; `files` are the user's own that go in, as the user knows them.
pub fn making(session: &Session, output: Output, size: Rect, files: Vec<String>) -> Making {
    let language = session.settings.language;
    let nothing = || Making::Nothing(Obstacle::NoFiguresYet.in_words(language).to_owned());
    let kind = match output {
        Output::MemoPage | Output::MemoMarkdown if session.screen == Screen::Portfolio => {
            let format = if output == Output::MemoPage { Format::Html } else { Format::Markdown };
            let memo = ambition_memo::memo_of(session);
            let written = memo.map(|memo| report::written(language, &memo, format).into_bytes());
            return written.map_or_else(nothing, Making::Made);
        }
        Output::MemoPage => Kind::Memo(Format::Html),
        Output::MemoMarkdown => Kind::Memo(Format::Markdown),
        Output::Csv => Kind::Comparison(Format::Csv, Vec::new()),
        Output::Workbook => Kind::Comparison(Format::Xlsx, Vec::new()),
        Output::Json => Kind::Comparison(Format::Json, Vec::new()),
        Output::Debrief | Output::DebriefMarkdown => {
            return debrief_of(session).map_or_else(nothing, |document| Making::Debrief(Box::new(document)));
        }
        Output::Picture | Output::Text => return Making::Made(drawn(session, size, output).into_bytes()),
    };
    let question = session.question();
    Making::Ordered(Box::new(Order { question, baseline: session.document.baseline, language, files, kind }))
}

/// What was ordered, or why it cannot be made, in words.
///
/// # Errors
/// The question cannot be answered, or its form fails.
pub fn made(library: &Arc<Library>, order: &Order) -> Result<Vec<u8>, String> {
    let mut studies = Studies::new(Arc::clone(library));
    let study = studies.of(&order.question);
    let library = study.library();
    carry_out(study, &library, order, &mut |_| {}).map_err(|reason| match reason {
        NoAnswer::Unanswerable => texts::no_answer(order.language).to_owned(),
        NoAnswer::Form(error) => error.to_string(),
    })
}

/// The screen as it is now, without what lies over it.
fn drawn(session: &Session, size: Rect, output: Output) -> String {
    let mut session = session.clone();
    (session.notice, session.overlay) = (None, None);
    let mut buffer = Buffer::empty(size);
    draw_on(&mut buffer, &session);
    if output == Output::Text {
        return picture::text(&buffer);
    }
    let case = session.case().map_or("", |case| case.name.in_language(session.settings.language));
    picture::svg(&buffer, &format!("speelveld · {case}"), paper(session.settings.theme))
}

/// The debrief of the lesson or the session with teams that leads a session. Nothing when neither leads it, or while figures
/// of the teams are still being computed.
pub fn debrief_of(session: &Session) -> Option<Document> {
    let language = session.settings.language;
    match session.teaching() {
        Some(teaching) => {
            Some(debrief::debrief(language, &session.library, &teaching.lesson, &teaching.logbook))
        }
        None => {
            let play = session.team_play().filter(|play| play.missing().is_none())?;
            match &play.seat {
                // A participant takes home a page of their own.
                Some(seat) => personal::page(session, seat.place),
                None => screen::debrief(session),
            }
        }
    }
}
