//! `compare`: scenarios of a case side by side.

use crate::domain::case::Case;
use crate::domain::edits::Edits;
use crate::domain::exploration::{DEFAULT_FUTURES, DEFAULT_SEED, MOST_FUTURES, MOST_SCENARIOS};
use crate::domain::library::{Library, Organisation};
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::report::subject::Subject;
use crate::report::{self, Format};
use crate::shell::arguments::{About, Arguments, CompareRequest};
use crate::shell::failure::Failure;
use crate::shell::progress::Progress;
use crate::shell::scenarios::{self, Wrong};
use crate::shell::surroundings::colour_on_error;
use crate::shell::{assumptions, files, lookup, output};
use crate::study::{Flow, Question, Study};
use crate::texts::command_line as texts;
use crate::view::formatting::{count, letter};
use std::sync::Arc;

/// Simulates the scenarios and writes the comparison.
pub fn run(arguments: &Arguments, request: &CompareRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let (library, case) =
        files::library_with_case(language, arguments.scenarios.as_deref(), &request.about.case)?;
    let library = Arc::new(library);
    let mut mistakes = Vec::new();
    let futures = note(
        &mut mistakes,
        whole(language, "--futures", &request.futures, DEFAULT_FUTURES as u64, 1, MOST_FUTURES as u64),
    );
    let seed = note(&mut mistakes, whole(language, "--seed", &request.seed, DEFAULT_SEED, 0, u64::MAX));
    let format = note(&mut mistakes, format(language, request.output.format.as_deref()));
    let setting = setting(language, &library, &case, &request.about, mistakes)?;
    let baseline = baseline(language, request.baseline.as_deref(), setting.scenarios.len())
        .map_err(|mistake| Failure::input(language, &[mistake]))?;
    let (Some(futures), Some(seed), Some(format)) = (futures, seed, format) else {
        return Err(Failure::outside(language, texts::no_answer(language)));
    };
    output::check_place(language, request.output.file.as_deref())?;
    let futures = usize::try_from(futures).unwrap_or(usize::MAX);
    let question = Question {
        case,
        organisation: setting.organisation.id.clone(),
        scenarios: setting.scenarios,
        seed,
        futures,
        alone: request.alone,
        edits: setting.edits.clone(),
        limits: Vec::new(),
    };
    let mut progress = Progress::new(language, futures);
    let comparison = Study::new(Arc::clone(&library)).compare(&question, &mut |partial| {
        progress.report(partial.manifest.futures);
        Flow::Continue
    });
    drop(progress);
    let comparison = comparison.ok_or_else(|| Failure::outside(language, texts::no_answer(language)))?;
    let (case, organisation) = (&question.case, &question.organisation);
    let with_own_numbers = setting.edits.applied(&library, case, organisation);
    let subject = Subject {
        comparison: &comparison,
        case: with_own_numbers.case(case).unwrap_or(setting.case),
        organisation: setting.organisation,
        base: &library.base,
        checks: &library.checks,
        directions: &library.directions,
        baseline,
        language,
    };
    let text = report::comparison(&subject, format)
        .map_err(|error| Failure::outside(language, &texts::cannot_make(language, &error.to_string())))?;
    output::write(language, &text, request.output.file.as_deref())
}

/// What a command is about, looked up.
pub struct Setting<'a> {
    /// The case.
    pub case: &'a Case,
    /// The organisation.
    pub organisation: &'a Organisation,
    /// The scenarios.
    pub scenarios: Vec<Scenario>,
    /// Own numbers of the user.
    pub edits: Edits,
}

/// Looks up what a command is about.
///
/// # Errors
/// Everything that is wrong with it, after the mistakes that were found before.
pub fn setting<'a>(
    language: Language,
    library: &'a Library,
    case: &str,
    about: &About,
    mut mistakes: Vec<String>,
) -> Result<Setting<'a>, Failure> {
    let cases: Vec<_> = library.cases.iter().map(|case| case.id.as_str()).collect();
    let case = lookup::find(language, texts::kind_case(language), case, &cases, |id| library.case(id));
    let case = note(&mut mistakes, case);
    let organisations: Vec<_> = library.organisations.iter().map(|one| one.id.as_str()).collect();
    let organisation = match &about.organisation {
        Some(id) => {
            let kind = texts::kind_organisation(language);
            let found = lookup::find(language, kind, id, &organisations, |id| library.organisation(id));
            note(&mut mistakes, found)
        }
        None => library.organisations.first(),
    };
    let edits = assumptions::own_numbers(language, &about.assume);
    let edits = edits.map_err(|more| mistakes.extend(more)).unwrap_or_default();
    // Without a case the scenarios are checked against another one, so that their mistakes are told as well.
    let scenarios = case
        .or(library.cases.first())
        .map(|case| scenarios::chosen(language, library, case, &about.scenarios));
    let mut problems = Vec::new();
    let scenarios = match scenarios {
        Some(Err(Wrong { mistakes: more, problems: in_files })) => {
            mistakes.extend(more);
            problems = in_files;
            Vec::new()
        }
        Some(Ok(scenarios)) => scenarios,
        None => Vec::new(),
    };
    if scenarios.len() > MOST_SCENARIOS {
        mistakes.push(texts::too_many_scenarios(language, scenarios.len()));
    }
    match (case, organisation) {
        (Some(case), Some(organisation)) if mistakes.is_empty() && problems.is_empty() => {
            Ok(Setting { case, organisation, scenarios, edits })
        }
        _ => {
            let failure = Failure::input(language, &mistakes);
            let of_files = Failure::content(language, &problems, colour_on_error());
            Err(if problems.is_empty() { failure } else { of_files.and(&failure.text) })
        }
    }
}

/// Notes a mistake and goes on.
fn note<T>(mistakes: &mut Vec<String>, outcome: Result<T, String>) -> Option<T> {
    outcome.map_err(|mistake| mistakes.push(mistake)).ok()
}

/// A whole number between bounds.
fn whole(
    language: Language,
    option: &str,
    written: &Option<String>,
    default: u64,
    least: u64,
    most: u64,
) -> Result<u64, String> {
    let Some(text) = written else { return Ok(default) };
    let number = text.parse().ok().filter(|number| (least..=most).contains(number));
    // Larger numbers would lose digits on their way to text.
    let shown = |number: u64| match u32::try_from(number) {
        Ok(number) => count(language, number as usize),
        Err(_) => number.to_string(),
    };
    number.ok_or_else(|| texts::not_in_range(language, option, text, &shown(least), &shown(most)))
}

/// The form of output.
fn format(language: Language, id: Option<&str>) -> Result<Format, String> {
    let Some(id) = id else { return Ok(Format::Plain) };
    lookup::find(language, texts::kind_format(language), id, &Format::ALL.map(Format::id), Format::from_id)
}

/// The place of the baseline.
fn baseline(language: Language, written: Option<&str>, scenarios: usize) -> Result<usize, String> {
    let Some(written) = written else { return Ok(0) };
    let letters: Vec<_> = (0..scenarios).map(|place| letter(place).to_string()).collect();
    let letters: Vec<_> = letters.iter().map(String::as_str).collect();
    lookup::find(language, texts::kind_baseline(language), written, &letters, |id| {
        letters.iter().position(|letter| letter.eq_ignore_ascii_case(id))
    })
}
