//! Number editor: one assumption being typed anew.

use super::text_input::TextInput;
use crate::content::typed_number::{TypedFault, read, written};
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::Language;

/// Longest text of a number or range, characters.
const LONGEST: usize = 60;

#[derive(Clone, Debug, PartialEq)]
pub struct NumberEditor {
    pub parameter: Parameter,
    pub input: TextInput,
    /// What is wrong with it, once the user wanted to keep it.
    pub fault: Option<TypedFault>,
}

impl NumberEditor {
    /// Starts with the present number or range.
    pub fn new(language: Language, parameter: Parameter, present: Quantity) -> Self {
        Self { parameter, input: TextInput::new(&written(language, present), LONGEST), fault: None }
    }

    /// The number or range that stands there.
    ///
    /// # Errors
    /// What is wrong with it.
    pub fn quantity(&self, language: Language) -> Result<Quantity, TypedFault> {
        read(language, self.input.text(), self.parameter)
    }
}
