//! Lists that lie over the screen: what a case is about, the keys that work here, problems in files, settings.

use crate::content::diagnosis::problem::Problem;
use crate::controls::keymap::{Binding, Keymap, Place};
use crate::domain::case::{Case, CurrentChoice, Fact};
use crate::domain::scenario::Origin;
use crate::domain::stack::Layer;
use crate::language::Text;
use crate::preferences::setting::Setting;
use std::sync::Arc;

/// What a case is about, as paragraphs to walk through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Information {
    pub items: Vec<Paragraph>,
    pub cursor: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Paragraph {
    Question(Text),
    Lesson(Text),
    Origin(Origin),
    /// What was actually done on a layer, and how we know.
    Current(Layer, CurrentChoice),
    Fact(Fact),
}

impl Information {
    /// Everything that is known of a case in words.
    pub fn new(case: &Case) -> Self {
        let opening = [
            Paragraph::Question(case.question.clone()),
            Paragraph::Lesson(case.lesson.clone()),
            Paragraph::Origin(case.origin),
        ];
        let layers =
            case.current.iter().rev().map(|(layer, current)| Paragraph::Current(layer, current.clone()));
        let facts = case.facts.iter().cloned().map(Paragraph::Fact);
        Self { items: opening.into_iter().chain(layers).chain(facts).collect(), cursor: 0 }
    }
}

/// The keys that work in a place, to read and to run.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    pub place: Place,
    /// Its rows of the key table.
    pub rows: Vec<Binding>,
    pub cursor: usize,
}

impl Help {
    pub fn new(keymap: &Keymap, place: Place) -> Self {
        let mut rows: Vec<Binding> = Vec::new();
        for binding in keymap.bindings_in(place) {
            let mut row = binding.clone();
            // A key that another row took means something else here, and one that was told is not told twice.
            let is_told =
                |key| rows.iter().any(|other| other.command == row.command && other.keys.contains(&key));
            let works = |key| keymap.command_for(place, key) == Some(row.command) && !is_told(key);
            row.keys = binding.keys.iter().copied().filter(|&key| works(key)).collect();
            if !row.keys.is_empty() || binding.keys.is_empty() {
                rows.push(row);
            }
        }
        Self { place, rows, cursor: 0 }
    }
}

/// Everything that is wrong in the content files, to walk through.
#[derive(Clone, Debug, PartialEq)]
pub struct ProblemList {
    /// All of them, file by file and from the top down.
    pub problems: Arc<[Problem]>,
    pub cursor: usize,
}

impl ProblemList {
    /// A list with the cursor on the first; nothing when there are no problems.
    pub fn new(problems: Arc<[Problem]>) -> Option<Self> {
        (!problems.is_empty()).then_some(Self { problems, cursor: 0 })
    }

    /// The list with the problems that there are now, the cursor where it was as far as that is possible.
    pub fn renewed(&self, problems: Arc<[Problem]>) -> Option<Self> {
        let cursor = self.cursor.min(problems.len().saturating_sub(1));
        Self::new(problems).map(|list| Self { cursor, ..list })
    }
}

/// Everything that can be set, with the cursor on one of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SettingList {
    pub cursor: usize,
}

impl SettingList {
    pub fn setting(self) -> Option<Setting> {
        Setting::ALL.get(self.cursor).copied()
    }
}
