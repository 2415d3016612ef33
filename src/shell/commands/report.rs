//! `report`: the decision memo.

use crate::report::Format;
use crate::shell::answers::Kind;
use crate::shell::arguments::{Arguments, OutputRequest, RunRequest};
use crate::shell::asked::{asked, note};
use crate::shell::commands::compare::{answer, format};
use crate::shell::failure::Failure;
use crate::texts::command_line as texts;

/// Simulates the scenarios and writes the memo.
///
/// # Errors
/// Everything that is wrong with the command, exit code 2; a file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &RunRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let format = match &request.output.format {
        Some(id) => note(&mut mistakes, format(language, id, &Format::OF_MEMO)),
        None => Some(by_extension(&request.output)),
    };
    let asked = asked(arguments, request, mistakes)?;
    let Some(format) = format else { return Err(Failure::outside(language, texts::no_answer(language))) };
    answer(language, asked, Kind::Memo(format), &request.output, None)
}

/// The form that the name of the file asks for: HTML unless it is Markdown.
fn by_extension(output: &OutputRequest) -> Format {
    let end = output.file.as_ref().and_then(|file| file.extension());
    let is_markdown =
        end.is_some_and(|end| ["md", "markdown"].iter().any(|known| end.eq_ignore_ascii_case(known)));
    if is_markdown { Format::Markdown } else { Format::Html }
}
