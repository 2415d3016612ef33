//! Sessions to test with, on the shipped content.

use speelveld::content::{read_library, shipped_files};
use speelveld::domain::case::Forbidden;
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::stack::Layer;
use speelveld::language::{Bilingual, Language};
use speelveld::session::Session;
use speelveld::session::settings::Settings;
use std::sync::Arc;

/// The shipped library, read once.
pub fn library() -> Arc<Library> {
    static LIBRARY: std::sync::OnceLock<Arc<Library>> = std::sync::OnceLock::new();
    Arc::clone(LIBRARY.get_or_init(|| {
        let library = read_library(&shipped_files()).library;
        Arc::new(library.expect("the shipped content can be read"))
    }))
}

/// The shipped library, where the logistics case forbids all ways to outsource its platforms and two ways to reuse them.
pub fn strict_library() -> Arc<Library> {
    let mut library = Library::clone(&library());
    let reason = Bilingual { nl: "dat mag hier niet".to_owned(), en: "that is not allowed here".to_owned() };
    for case in library.cases.iter_mut().filter(|case| case.id == "logistics") {
        case.current[Layer::Platforms].choice = Choice::BUILD;
        case.forbidden = Choice::all()
            .into_iter()
            .filter(|choice| {
                let written = choice.to_string();
                written.starts_with("outsource")
                    || written == "reuse:market"
                    || written == "reuse:governments"
            })
            .map(|choice| Forbidden { layer: Layer::Platforms, choice, reason: reason.clone() })
            .collect();
    }
    Arc::new(library)
}

/// A session at its start, in English.
pub fn session(library: Arc<Library>) -> Session {
    let settings = Settings { language: Language::English, ..Settings::default() };
    let mut session = Session::new(library, settings).expect("the shipped content has cases");
    let _ = session.start();
    session
}
