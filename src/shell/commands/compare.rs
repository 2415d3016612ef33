//! `compare`: scenarios of a case side by side.

use crate::language::Language;
use crate::report::{Detail, Format};
use crate::shell::answers::{Kind, NoAnswer, Order, carry_out};
use crate::shell::arguments::{Arguments, CompareRequest, OutputRequest};
use crate::shell::asked::{Asked, asked, note};
use crate::shell::failure::Failure;
use crate::shell::progress::Progress;
use crate::shell::{draws, lookup, output};
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
    let id = request.run.output.format.as_deref().unwrap_or(Format::Plain.id());
    let format = note(&mut mistakes, format(language, id, &Format::ALL));
    let details: Vec<_> =
        request.details.iter().filter_map(|id| note(&mut mistakes, detail(language, id))).collect();
    let asked = asked(arguments, &request.run, mistakes)?;
    let Some(format) = format else { return Err(Failure::outside(language, texts::no_answer(language))) };
    output::check_place(language, request.draws.as_deref())?;
    let kind = Kind::Comparison(format, details);
    answer(language, asked, kind, &request.run.output, request.draws.as_deref())
}

/// Works out a question and writes what is wanted about it, and every future to `draws` if that is asked.
///
/// # Errors
/// It has no answer, or the file cannot be written: exit code 1.
pub fn answer(
    language: Language,
    asked: Asked,
    kind: Kind,
    output: &OutputRequest,
    draws: Option<&Path>,
) -> Result<(), Failure> {
    output::check_place(language, output.file.as_deref())?;
    let Asked { library, question, baseline, files } = asked;
    let mut progress = Progress::new(language, question.futures);
    let order = Order { question, baseline, language, files, kind };
    let mut study = Study::new(Arc::clone(&library));
    let text = carry_out(&mut study, &library, &order, &mut |step| progress.report(step));
    drop(progress);
    let text = text.map_err(|reason| match reason {
        NoAnswer::Unanswerable => Failure::outside(language, texts::no_answer(language)),
        NoAnswer::Form(error) => {
            Failure::outside(language, &texts::cannot_make(language, &error.to_string()))
        }
    })?;
    if let Some(path) = draws {
        draws::write(language, &mut study, &order.question, path)?;
    }
    output::write(language, &text, output.file.as_deref())
}

/// The form with an id, of those that are possible.
///
/// # Errors
/// The mistake in words.
pub fn format(language: Language, id: &str, possible: &[Format]) -> Result<Format, String> {
    let ids: Vec<_> = possible.iter().map(|format| format.id()).collect();
    lookup::find(language, texts::kind_format(language), id, &ids, |id| {
        Format::from_id(id).filter(|format| possible.contains(format))
    })
}

fn detail(language: Language, id: &str) -> Result<Detail, String> {
    lookup::find(language, texts::kind_detail(language), id, &Detail::ALL.map(Detail::id), Detail::from_id)
}
