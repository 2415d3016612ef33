//! Draws the explorer, with real figures, as an SVG picture: `cargo run --example screenshot -- OUT.svg [nl|en] [WIDTH HEIGHT]`.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use speelveld::content::{read_library, shipped_files};
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message};
use speelveld::session::settings::Settings;
use speelveld::study::{Flow, Study};
use speelveld::tui::draw_on;
use speelveld::tui::picture::{Paper, svg};
use std::error::Error;
use std::sync::Arc;

/// What the picture shows.
const TITLE: &str = "speelveld";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let path = arguments.next().ok_or("which file?")?;
    let language = arguments.next().map_or(Some(Language::English), |code| Language::from_code(&code));
    let width = arguments.next().map_or(Ok(120), |width| width.parse())?;
    let height = arguments.next().map_or(Ok(36), |height| height.parse())?;
    let session =
        session(language.ok_or("the language is nl or en")?).ok_or("the shipped content is not right")?;
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    draw_on(&mut buffer, &session);
    std::fs::write(path, svg(&buffer, TITLE, Paper::DARK))?;
    Ok(())
}

/// A session at its start, with its figures.
fn session(language: Language) -> Option<Session> {
    let library = Arc::new(read_library(&shipped_files()).library?);
    let mut session = Session::new(Arc::clone(&library), Settings { language, ..Settings::default() })?;
    let mut study = Study::new(library);
    for effect in session.start() {
        if let Effect::Ask { generation, request } = effect {
            let finding = study.answer(&request, &mut |_| Flow::Continue)?;
            let _ = session.update(Message::Answered { generation, finding });
        }
    }
    Some(session)
}
