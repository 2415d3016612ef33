//! Sessions to test with, on the shipped content.

use speelveld::content::{read_library, shipped_files};
use speelveld::domain::library::Library;
use speelveld::language::Language;
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

/// A session at its start, in English.
pub fn session(library: Arc<Library>) -> Session {
    let settings = Settings { language: Language::English, ..Settings::default() };
    let mut session = Session::new(library, settings).expect("the shipped content has cases");
    let _ = session.start();
    session
}
