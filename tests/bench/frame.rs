//! How long drawing one frame takes, view included. The goal: at most a millisecond at 200×50.

use criterion::{Criterion, criterion_group, criterion_main};
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use speelveld::content::{read_library, shipped_files};
use speelveld::controls::key::Key;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message};
use speelveld::session::settings::Settings;
use speelveld::study::{Flow, Study};
use speelveld::tui::draw_on;
use std::hint::black_box;
use std::sync::Arc;

/// A session with its figures.
fn session() -> Session {
    let library = Arc::new(read_library(&shipped_files()).library.expect("the shipped content is right"));
    let settings = Settings { futures: 1_000, ..Settings::default() };
    let mut session = Session::new(Arc::clone(&library), settings).expect("there is a case");
    let mut study = Study::new(library);
    for effect in session.start() {
        if let Effect::Ask { generation, request } = effect {
            let finding =
                study.answer(&request, &mut |_| Flow::Continue).expect("the question can be answered");
            let _ = session.update(Message::Answered { generation, finding });
        }
    }
    session
}

/// Goes to the last of the checks that fire, so that what makes it stop is searched for.
fn risks(session: &mut Session) {
    for key in [Key::Char('3'), Key::Char('s'), Key::Char('s'), Key::End] {
        let _ = session.update(Message::Key(key));
    }
}

fn frames(criterion: &mut Criterion) {
    let mut session = session();
    let mut measure = |name: &str, session: &Session, width, height| {
        let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
        criterion.bench_function(name, |bencher| {
            bencher.iter(|| {
                buffer.reset();
                black_box(draw_on(&mut buffer, session))
            });
        });
    };
    measure("frame 80x24", &session, 80, 24);
    measure("frame 200x50", &session, 200, 50);
    measure("frame 300x100", &session, 300, 100);
    let _ = session.update(Message::Key(Key::Enter));
    measure("frame 200x50 with the cell editor", &session, 200, 50);
    let _ = session.update(Message::Key(Key::Escape));
    risks(&mut session);
    measure("frame 200x50 of the risks", &session, 200, 50);
}

criterion_group!(benches, frames);
criterion_main!(benches);
