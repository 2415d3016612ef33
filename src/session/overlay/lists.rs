//! Lists that lie over the screen: what a case is about, the keys that work here, problems in files, settings.

use crate::content::SourceText;
use crate::content::diagnosis::problem::{Need, Problem};
use crate::content::file::FileKind;
use crate::controls::keymap::{Binding, Keymap, Place};
use crate::domain::case::{Case, CaseText, CurrentChoice, Fact};
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::scenario::Origin;
use crate::domain::stack::Layer;
use crate::language::{Language, Text};
use crate::preferences::Setting;
use crate::texts::{assumptions, overlays, own_content as texts, parameters};
use std::ops::RangeInclusive;
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

/// One thing that can be changed about a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseField {
    /// A text in the present language.
    Text(CaseText),
    StartYear,
    Years,
    Number(Parameter),
    /// What is done on a layer now.
    Choice(Layer),
}

impl CaseField {
    /// Every field, in the order of the form: the case itself, then each layer from the top down.
    pub fn all() -> Vec<Self> {
        let numbers: Vec<Self> = Parameter::all()
            .into_iter()
            .filter(|parameter| parameter.owner() == Owner::Case)
            .map(Self::Number)
            .collect();
        let of_layer =
            |layer: Option<Layer>| numbers.iter().copied().filter(move |field| field.layer() == layer);
        let texts = CaseText::ALL.map(Self::Text);
        let mut fields: Vec<Self> =
            texts.into_iter().chain([Self::StartYear, Self::Years]).chain(of_layer(None)).collect();
        for layer in Layer::ALL.into_iter().rev() {
            fields.push(Self::Choice(layer));
            fields.extend(of_layer(Some(layer)));
        }
        fields
    }

    /// Its name; of a field of a layer without the layer.
    pub fn name(self, language: Language) -> String {
        match self {
            Self::Text(CaseText::Name) => texts::name(language).to_owned(),
            Self::Text(CaseText::Question) => overlays::question(language).to_owned(),
            Self::Text(CaseText::Lesson) => overlays::lesson(language).to_owned(),
            Self::StartYear => texts::start_year(language).to_owned(),
            Self::Years => texts::years(language).to_owned(),
            Self::Number(parameter) => parameters::parts(language, parameter).1,
            Self::Choice(_) => texts::done_now(language).to_owned(),
        }
    }

    /// What may stand there, where anything else is refused.
    pub fn allowed(self, language: Language) -> Option<String> {
        let whole = |bounds: RangeInclusive<i64>| Need::Whole { least: *bounds.start(), most: *bounds.end() };
        let need = match self {
            Self::Text(_) | Self::Choice(_) => return None,
            Self::StartYear => whole(Case::START_YEARS),
            Self::Years => whole(Case::YEARS),
            Self::Number(parameter) => Need::Number(parameter),
        };
        Some(assumptions::allowed(language, &need.sentence(language)))
    }

    /// The layer that it belongs to, if any.
    pub fn layer(self) -> Option<Layer> {
        match self {
            Self::Text(_) | Self::StartYear | Self::Years => None,
            Self::Choice(layer) => Some(layer),
            Self::Number(parameter) => match *parameter.path().as_slice() {
                ["layers", layer, _] => Layer::from_id(layer),
                _ => None,
            },
        }
    }
}

/// A case of the user's own being changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CaseForm {
    pub case: String,
    pub fields: Vec<CaseField>,
    pub cursor: usize,
    /// What the file held before each change, the last one last.
    pub earlier: Vec<String>,
}

impl CaseForm {
    /// The form of a case, nothing changed yet.
    pub fn new(case: &str) -> Self {
        Self { case: case.to_owned(), fields: CaseField::all(), cursor: 0, earlier: Vec::new() }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnFile {
    /// What it holds: a case or an organisation.
    pub kind: FileKind,
    /// The id of what it holds.
    pub id: String,
    /// What it takes the place of, which must still be so; nothing for a new file in the user's own folder.
    pub replaces: Option<SourceText>,
    pub text: String,
}
