//! The number editor before it is drawn.

use crate::domain::parameter::Parameter;
use crate::language::Language;
use crate::session::Session;
use crate::session::overlay::text_input::NumberEditor;
use crate::texts::{assumptions as texts, needs, parameters, problems, words};
use crate::view::quantities;

/// What the box around a number being typed says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorBox {
    pub title: String,
    pub allowed: String,
    pub forms: &'static str,
    pub shipped: String,
    /// What is wrong with what was typed.
    pub fault: Option<String>,
}

/// Turns a number editor into what it says.
pub fn editor_box(session: &Session, editor: &NumberEditor) -> EditorBox {
    let language = session.settings.language;
    let parameter = editor.parameter;
    let shipped = session.shipped(parameter);
    EditorBox {
        title: parameters::name(language, parameter),
        allowed: texts::allowed(language, &may_be(language, parameter)),
        forms: if parameter.bounds().may_be_range {
            texts::forms(language)
        } else {
            texts::form_of_number(language)
        },
        shipped: shipped.map_or(String::new(), |shipped| {
            texts::shipped(language, &quantities::with_unit(language, shipped, parameter.unit()))
        }),
        fault: editor.fault.as_ref().map(|fault| fault.sentence(language)),
    }
}

/// Which numbers a parameter may be, as they are read and not as a file has them.
fn may_be(language: Language, parameter: Parameter) -> String {
    let bounds = parameter.bounds();
    let [least, most] = [bounds.least, bounds.most].map(|end| words::exact(language, end));
    let unit = problems::unit(language, parameter.unit());
    let sentence = if bounds.may_be_range { needs::need_quantity } else { needs::need_number };
    sentence(language, unit, &least, &most).trim_end().to_owned()
}
