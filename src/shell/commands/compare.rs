//! `compare`, `report`, `resolve`: scenarios of a case side by side, as a decision memo, or as the numbers that go in.

use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::front::order::{Kind, NoAnswer, Order, carry_out};
use crate::language::Language;
use crate::report::resolved::{self, Resolved};
use crate::report::{Detail, Format};
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::shell::answers::{self, Progress};
use crate::shell::arguments::{
    About, Arguments, CompareRequest, OutputRequest, ReportRequest, ResolveRequest, ScenarioRequests,
};
use crate::shell::asked::{Asked, asked, setting};
use crate::shell::failure::{self, Failure, note};
use crate::shell::{files, named, output};
use crate::study::Study;
use crate::texts::command_line as texts;
use std::path::Path;
use std::sync::Arc;

/// Simulates the scenarios and writes the comparison.
///
/// # Errors
/// Everything that is wrong with the command, exit code 2; a file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &CompareRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let format = named::format(language, request.output.format.as_deref(), &Format::ALL);
    let format = note(&mut mistakes, format);
    let details: Vec<_> =
        request.details.iter().filter_map(|id| note(&mut mistakes, detail(language, id))).collect();
    let sort = request.sort.as_deref().map_or(Ok(Outcome::Cost), |id| named::outcome(language, id, |_| true));
    let sort = note(&mut mistakes, sort);
    let is_of_directions = request.directions;
    if is_of_directions && !request.details.is_empty() {
        mistakes.push(texts::no_detail_of_directions(language).to_owned());
    }
    let scenarios = ScenarioRequests { directions: is_of_directions, ..request.about.scenarios.clone() };
    let about = About { scenarios, ..request.about.clone() };
    let mut asked = asked(arguments, &about, &request.run, mistakes)?;
    if is_of_directions {
        asked.question.limits = vec![Limit::budget(asked.budget())];
    }
    let (Some(format), Some(sort)) = (format, sort) else {
        return Err(Failure::no_answer(language));
    };
    let kind =
        if is_of_directions { Kind::Directions(format, sort) } else { Kind::Comparison(format, details) };
    answer(language, asked, kind, request.output.file.as_deref(), request.draws.as_deref())
}

/// Works out a question and writes what is wanted about it, and every future to `draws` if that is asked.
///
/// # Errors
/// It has no answer, or the file cannot be written: exit code 1.
pub fn answer(
    language: Language,
    asked: Asked,
    kind: Kind,
    file: Option<&Path>,
    draws: Option<&Path>,
) -> Result<(), Failure> {
    output::check_places(language, &[file, draws], &asked.files)?;
    let Asked { library, question, baseline, files } = asked;
    let mut progress = Progress::new(language, question.futures);
    let order = Order { question, baseline, language, files, kind };
    let mut study = Study::new(Arc::clone(&library));
    let text = carry_out(&mut study, &library, &order, &mut |step| progress.report(step));
    drop(progress);
    let text = text.map_err(|reason| match reason {
        NoAnswer::Unanswerable => Failure::no_answer(language),
        NoAnswer::Form(error) => Failure::not_made(language, &error),
    })?;
    if let Some(path) = draws {
        answers::write_draws(language, &mut study, &order.question, path)?;
    }
    output::write(language, &text, file)
}

fn detail(language: Language, id: &str) -> Result<Detail, String> {
    failure::find(language, texts::kind_detail(language), id, &Detail::ALL.map(Detail::id), Detail::from_id)
}

/// Simulates the scenarios and writes the memo.
///
/// # Errors
/// Everything that is wrong with the command, exit code 2; a file cannot be written, exit code 1.
pub fn report(arguments: &Arguments, request: &ReportRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let format = match &request.output.format {
        Some(id) => note(&mut mistakes, named::format(language, Some(id), &Format::OF_MEMO)),
        None => Some(by_extension(&request.output)),
    };
    let asked = asked(arguments, &request.about, &request.run, mistakes)?;
    let Some(format) = format else { return Err(Failure::no_answer(language)) };
    answer(language, asked, Kind::Memo(format), request.output.file.as_deref(), None)
}

/// The form that the name of the file asks for: HTML unless it is Markdown.
fn by_extension(output: &OutputRequest) -> Format {
    let end = output.file.as_ref().and_then(|file| file.extension());
    let is_markdown =
        end.is_some_and(|end| ["md", "markdown"].iter().any(|known| end.eq_ignore_ascii_case(known)));
    if is_markdown { Format::Markdown } else { Format::Html }
}

/// Resolves the scenario and writes the numbers.
pub fn resolve_scenario(arguments: &Arguments, request: &ResolveRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let (library, case) =
        files::library_with_case(language, arguments.scenarios.as_deref(), &request.about.case)?;
    arguments.configuration.check(language, Some(&library))?;
    let format = named::format(language, request.output.format.as_deref(), &FORMS_OF_NUMBERS);
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
    output::check_places(
        language,
        &[request.output.file.as_deref()],
        std::slice::from_ref(&request.about.case),
    )?;
    let model = resolve(&inputs, &scenario.decision);
    let resolved = Resolved { inputs, scenario, numbers: &model.ledger };
    let text = match format {
        Ok(Format::Json) => {
            resolved::json(&resolved, language).map_err(|error| Failure::not_made(language, &error))?
        }
        _ => resolved::plain(&resolved, language),
    };
    output::write(language, &text, request.output.file.as_deref())
}

/// The forms of the numbers that go in.
pub const FORMS_OF_NUMBERS: [Format; 2] = [Format::Plain, Format::Json];
