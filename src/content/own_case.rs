//! The user's own case files, as far as they can be told from their text, and the user's own organisation.

use super::diagnosis::problem::Problem;
use super::file::{FileKind, SourceText, shipped_files};
use super::reading::opening::kind_of;
use crate::domain::library::{Library, Organisation};
use crate::language::Text;

/// A case file of the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnCase {
    pub id: String,
    pub file: SourceText,
    pub is_sound: bool,
}

/// The case files among the user's files; of two with one id only the later, which counts.
pub fn own_cases(files: &[SourceText], problems: &[Problem]) -> Vec<OwnCase> {
    let mut cases: Vec<OwnCase> = Vec::new();
    for file in files {
        let Some(id) = case_id(&file.text) else { continue };
        cases.retain(|case| case.id != id);
        let is_sound = problems.iter().all(|problem| problem.file != file.name);
        cases.push(OwnCase { id, file: file.clone(), is_sound });
    }
    cases
}

pub fn shipped_case(id: &str) -> Option<SourceText> {
    shipped_files().into_iter().find(|file| case_id(&file.text).as_deref() == Some(id))
}

/// The organisation of the user: the one that is set, else the first of those that there is a file of, in order of display;
/// nothing where none is set and all are shipped.
pub fn own_organisation(library: &Library, set: Option<&str>) -> Option<String> {
    let set = set.and_then(|id| library.organisation(id));
    let own = set.or_else(|| own_organisations(library).next())?;
    Some(own.id.clone())
}

fn own_organisations(library: &Library) -> impl Iterator<Item = &Organisation> {
    let is_meant = |file: &SourceText| kind_of(file) == Some(FileKind::Organisation);
    let shipped = shipped_files().into_iter().filter(is_meant);
    let shipped: Vec<_> = shipped.filter_map(|file| id_of_kind(&file.text, FileKind::Organisation)).collect();
    library.organisations.iter().filter(move |organisation| !shipped.contains(&organisation.id))
}

/// The names of the cases and the organisation of the user's own that a text names: whoever has the text alone lacks them.
pub fn own_names(text: &str, cases: &[OwnCase], library: &Library) -> Vec<Text> {
    let named = |id: &String| text.split('"').any(|part| part == id);
    let cases = cases.iter().map(|own| &own.id).filter(|id| named(id)).filter_map(|id| library.case(id));
    let organisations = own_organisations(library).filter(|organisation| named(&organisation.id));
    cases.map(|case| case.name.clone()).chain(organisations.map(|own| own.name.clone())).collect()
}

/// The id of the case in a file; nothing when it holds no case, or cannot be read.
pub fn case_id(text: &str) -> Option<String> {
    id_of_kind(text, FileKind::Case)
}

fn id_of_kind(text: &str, kind: FileKind) -> Option<String> {
    let root: toml::Table = toml::from_str(text).ok()?;
    let text_at = |key: &str| root.get(key).and_then(toml::Value::as_str);
    if text_at("speelveld")? != kind.id() {
        return None;
    }
    text_at("id").map(str::to_owned)
}
