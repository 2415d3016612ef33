//! The form of a case in words: every field with its name and what stands there now.

use crate::domain::case::Case;
use crate::language::Language;
use crate::session::Session;
use crate::session::overlay::lists::{CaseField, CaseForm};
use crate::texts::{own_content as texts, words};
use crate::view::quantities;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormBox {
    pub title: String,
    pub rows: Vec<FormRow>,
}

/// A field with what stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormRow {
    /// The layer that it belongs to, on the first of its fields.
    pub group: Option<&'static str>,
    pub label: String,
    pub value: String,
}

/// Turns a form into what it says.
pub fn form_box(session: &Session, form: &CaseForm) -> Option<FormBox> {
    let language = session.settings.language;
    let case = session.library.case(&form.case)?;
    let mut group = None;
    let row = |&field: &CaseField| {
        let layer = field.layer();
        let is_first = layer != std::mem::replace(&mut group, layer);
        FormRow {
            group: layer.filter(|_| is_first).map(|layer| layer.name(language)),
            label: field.name(language),
            value: value(language, case, field),
        }
    };
    Some(FormBox {
        title: texts::form(language, case.name.in_language(language)),
        rows: form.fields.iter().map(row).collect(),
    })
}

fn value(language: Language, case: &Case, field: CaseField) -> String {
    match field {
        CaseField::Text(text) => case.text(text).in_language(language).to_owned(),
        CaseField::StartYear => case.start_year.to_string(),
        CaseField::Years => case.years.to_string(),
        CaseField::Number(parameter) => {
            let number = case.assumptions.get(parameter);
            number.map_or(String::new(), |number| {
                quantities::with_unit(language, number.quantity, parameter.unit())
            })
        }
        CaseField::Choice(layer) => words::choice(language, case.current[layer].choice),
    }
}
