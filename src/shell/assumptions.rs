//! Assumptions: own numbers that the user gave on the command line, `ID=QUANTITY`.

use crate::content::diagnosis::suggestion::nearest;
use crate::content::typed_number;
use crate::domain::edits::Edits;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::texts::command_line as texts;

/// The numbers that the user put in the place of shipped ones; of two for the same number the last one holds.
///
/// # Errors
/// Everything that is wrong with them.
pub fn own_numbers(language: Language, written: &[String]) -> Result<Edits, Vec<String>> {
    let mut edits = Edits::default();
    let mut mistakes = Vec::new();
    for text in written {
        match own_number(language, text) {
            Ok((parameter, quantity)) => edits.set(parameter, quantity),
            Err(mistake) => mistakes.push(mistake),
        }
    }
    if mistakes.is_empty() { Ok(edits) } else { Err(mistakes) }
}

fn own_number(language: Language, text: &str) -> Result<(Parameter, Quantity), String> {
    let (id, quantity) = text.split_once('=').ok_or_else(|| texts::not_own_number(language, text))?;
    let id = id.trim();
    let parameter = Parameter::all()
        .into_iter()
        .find(|parameter| parameter.id() == id)
        .ok_or_else(|| unknown(language, id))?;
    typed_number::read(language, quantity, parameter)
        .map(|quantity| (parameter, quantity))
        .map_err(|fault| texts::wrong_own_number(language, id, quantity.trim(), &fault.sentence(language)))
}

/// The mistake of a number that does not exist. There are hundreds, so where they stand is told in the place of a list.
fn unknown(language: Language, id: &str) -> String {
    let mistake = texts::unknown_id(language, texts::kind_number(language), id);
    let ids: Vec<String> = Parameter::all().into_iter().map(Parameter::id).collect();
    match nearest(id, ids.iter().map(String::as_str)) {
        Some(suggestion) => texts::did_you_mean(language, &mistake, suggestion),
        None => texts::where_numbers_stand(language, &mistake),
    }
}
