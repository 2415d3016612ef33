//! A library with a case that forbids choices.

use super::opening;
use speelveld::domain::case::Forbidden;
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::stack::Layer;
use speelveld::language::Text;
use std::sync::Arc;

/// The shipped library, where the logistics case forbids all ways to outsource its platforms and two ways to reuse them.
pub fn library() -> Arc<Library> {
    let mut library = Library::clone(&opening::library());
    let reason = Text { nl: "dat mag hier niet".to_owned(), en: "that is not allowed here".to_owned() };
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
