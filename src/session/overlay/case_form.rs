//! Case form: a case of the user's own as a list of fields that can be changed one by one.

use crate::content::SourceText;
use crate::content::diagnosis::problem::Need;
use crate::domain::case::{Case, CaseText};
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::texts::{assumptions, overlays, own_content as texts, parameters};
use std::ops::RangeInclusive;

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
pub struct CaseFile {
    pub case: String,
    /// What it takes the place of, which must still be so; nothing for a new file in the user's own folder.
    pub replaces: Option<SourceText>,
    pub text: String,
}
