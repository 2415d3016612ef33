//! `resolve`: every number that goes into the simulation of one scenario, with its trail.

use crate::language::Language;
use crate::report::Format;
use crate::report::resolved::{self, Resolved};
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::shell::arguments::{Arguments, ResolveRequest};
use crate::shell::asked::setting;
use crate::shell::failure::Failure;
use crate::shell::{files, lookup, output};
use crate::texts::command_line as texts;

/// Resolves the scenario and writes the numbers.
pub fn run(arguments: &Arguments, request: &ResolveRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let (library, case) =
        files::library_with_case(language, arguments.scenarios.as_deref(), &request.about.case)?;
    arguments.configuration.check(language, Some(&library))?;
    let format = format(language, request.output.format.as_deref());
    let mistakes = format.as_ref().err().cloned().into_iter().collect();
    let setting = setting(arguments, &library, &case, &request.about, mistakes)?;
    let [scenario] = &setting.scenarios[..] else {
        let mistake = texts::one_scenario(language, setting.scenarios.len());
        return Err(Failure::input(language, &[mistake]));
    };
    let library = setting.edits.applied(&library, &setting.case.id, &setting.organisation.id);
    let inputs = Inputs {
        base: &library.base,
        organisation: library.organisation(&setting.organisation.id).unwrap_or(setting.organisation),
        case: library.case(&setting.case.id).unwrap_or(setting.case),
    };
    let model = resolve(&inputs, &scenario.decision);
    let resolved = Resolved { inputs, scenario, numbers: &model.ledger };
    let text = match format {
        Ok(Format::Json) => resolved::json(&resolved, language)
            .map_err(|error| Failure::outside(language, &texts::cannot_make(language, &error.to_string())))?,
        _ => resolved::plain(&resolved, language),
    };
    output::write(language, &text, request.output.file.as_deref())
}

/// The form of output: plain or JSON.
fn format(language: Language, id: Option<&str>) -> Result<Format, String> {
    let Some(id) = id else { return Ok(Format::Plain) };
    let forms = [Format::Plain, Format::Json];
    lookup::find(language, texts::kind_format(language), id, &forms.map(Format::id), |id| {
        forms.into_iter().find(|format| format.id() == id)
    })
}
