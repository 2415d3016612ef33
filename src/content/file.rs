//! The text of a content file and the kinds of files there are.

use include_dir::{Dir, include_dir};

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");

/// A content file: its text, and its name as shown to the user.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceText {
    /// Name as shown to the user, usually the path as the user wrote it.
    pub name: String,
    pub text: String,
}

/// What a content file holds; the value of its first key, `speelveld`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileKind {
    Base,
    Sources,
    Organisation,
    Directions,
    Checks,
    Events,
    Case,
    Scenario,
    Portfolio,
    Settings,
    Demo,
    Exploration,
    Lesson,
}

impl FileKind {
    pub const ALL: [Self; 13] = [
        Self::Base,
        Self::Sources,
        Self::Organisation,
        Self::Directions,
        Self::Checks,
        Self::Events,
        Self::Case,
        Self::Scenario,
        Self::Portfolio,
        Self::Settings,
        Self::Demo,
        Self::Exploration,
        Self::Lesson,
    ];

    /// Does the library hold what is in it? What a user decided or saved is opened on its own.
    pub const fn is_content(self) -> bool {
        !matches!(self, Self::Scenario | Self::Portfolio | Self::Exploration | Self::Settings)
    }

    pub const fn id(self) -> &'static str {
        match self {
            Self::Base => "base",
            Self::Sources => "sources",
            Self::Organisation => "organisation",
            Self::Directions => "directions",
            Self::Checks => "checks",
            Self::Events => "events",
            Self::Case => "case",
            Self::Scenario => "scenario",
            Self::Portfolio => "portfolio",
            Self::Settings => "settings",
            Self::Demo => "demo",
            Self::Exploration => "exploration",
            Self::Lesson => "lesson",
        }
    }
}

/// The files that are built into the program, in the order of their names.
pub fn shipped_files() -> Vec<SourceText> {
    let mut files = Vec::new();
    collect(&SHIPPED, &mut files);
    files.sort_by(|one: &SourceText, other| one.name.cmp(&other.name));
    files
}

pub fn is_shipped(file: &SourceText) -> bool {
    let shipped = file.name.strip_prefix("scenarios/").and_then(|path| SHIPPED.get_file(path));
    shipped.is_some_and(|shipped| shipped.contents() == file.text.as_bytes())
}

/// Adds the TOML files of a directory and those below it.
fn collect(directory: &Dir<'_>, files: &mut Vec<SourceText>) {
    for file in directory.files().filter(|file| file.path().extension().is_some_and(|end| end == "toml")) {
        // Always with forward slashes, so that messages and order are the same on every system.
        let parts: Vec<_> = file.path().iter().map(|part| part.to_string_lossy()).collect();
        files.push(SourceText {
            name: format!("scenarios/{}", parts.join("/")),
            text: String::from_utf8_lossy(file.contents()).into_owned(),
        });
    }
    directory.dirs().for_each(|below| collect(below, files));
}
