//! Saved: the question of an exploration that was saved in a file.

use super::arguments::{About, Arguments};
use super::failure::Failure;
use super::files;
use super::surroundings::colour_on_error;
use crate::content::exploration;
use crate::content::file::FileKind;
use crate::domain::library::Library;
use crate::session::Session;
use crate::session::settings::Settings;
use crate::study::Question;
use crate::texts::command_line as texts;
use std::path::Path;
use std::sync::Arc;

/// A saved exploration, ready to be simulated.
pub struct Saved {
    pub library: Arc<Library>,
    pub question: Question,
    /// Place of the scenario that the others are compared with.
    pub baseline: usize,
}

/// The exploration that a command names; nothing when it names a case.
///
/// # Errors
/// Everything that is wrong with the file or the content, exit code 2.
pub fn read(arguments: &Arguments, about: &About) -> Result<Option<Saved>, Failure> {
    let language = arguments.language;
    if !files::looks_like_path(&about.case) {
        return Ok(None);
    }
    let fail = |problems: &[_]| Failure::content(language, problems, colour_on_error());
    let file = files::read(language, Path::new(&about.case)).map_err(|problem| fail(&[problem]))?;
    if files::kind_of(&file) != Some(FileKind::Exploration) {
        return Ok(None);
    }
    let library = Arc::new(files::library(language, arguments.scenarios.as_deref(), &[])?);
    let exploration = exploration::read(&file, &library).map_err(|problems| fail(&problems))?;
    let settings = Settings { language, ..Settings::default() };
    let session = Session::open(Arc::clone(&library), settings, &exploration)
        .ok_or_else(|| Failure::outside(language, texts::no_answer(language)))?;
    Ok(Some(Saved { question: session.question(), baseline: session.document.baseline, library }))
}
