//! Asked: what a command asks to be simulated, looked up in the content.

use crate::content::diagnosis::suggestion::nearest;
use crate::content::file::FileKind;
use crate::content::{exploration, typed_number};
use crate::domain::case::Case;
use crate::domain::edits::Edits;
use crate::domain::library::{Library, Organisation};
use crate::domain::limit::{Limit, LimitError};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::resolve::inputs::Inputs;
use crate::session::Session;
use crate::session::settings::Settings;
use crate::shell::arguments::{About, Arguments, RunRequest, SampleRequest};
use crate::shell::failure::{self, Failure, note};
use crate::shell::scenarios::{self, Wrong};
use crate::shell::surroundings::colour_on_error;
use crate::shell::{files, named, output};
use crate::study::Question;
use crate::texts::scorecard::few_futures;
use crate::texts::{command_line as texts, command_train};
use crate::view::formatting::{are_few, count, letter};
use crate::workspace::exploration::{DEFAULT_FUTURES, DEFAULT_SEED, MOST_FUTURES, MOST_SCENARIOS};
use std::path::Path;
use std::sync::Arc;

/// A question with the content that it is about.
pub struct Asked {
    pub library: Arc<Library>,
    pub question: Question,
    /// Place of the scenario that the others are compared with.
    pub baseline: usize,
    /// The user's own files that go in, as named in the command.
    pub files: Vec<String>,
}

impl Asked {
    /// The budget of the case, k€, with the user's own number in the place of the shipped one.
    pub fn budget(&self) -> f64 {
        let own = self.question.edits.get(Parameter::Budget);
        let shipped =
            || Some(self.library.case(&self.question.case)?.assumptions.get(Parameter::Budget)?.quantity);
        own.or_else(shipped).map_or(0.0, Quantity::mean)
    }
}

/// What a command is about, looked up.
pub struct Setting<'a> {
    pub case: &'a Case,
    pub organisation: &'a Organisation,
    pub scenarios: Vec<Scenario>,
    pub edits: Edits,
}

/// Looks up a question.
///
/// # Errors
/// Everything that is wrong with it, after the mistakes that were found before.
pub fn asked(
    arguments: &Arguments,
    about: &About,
    run: &RunRequest,
    mut mistakes: Vec<String>,
) -> Result<Asked, Failure> {
    let language = arguments.language;
    if let Some(saved) = saved(arguments, about)? {
        return asked_of(arguments, about, run, saved, mistakes);
    }
    let (library, case) = files::library_with_case(language, arguments.scenarios.as_deref(), &about.case)?;
    arguments.configuration.check(language, Some(&library))?;
    let library = Arc::new(library);
    let preferences = arguments.configuration.preferences();
    let usual = (preferences.futures.unwrap_or(DEFAULT_FUTURES), preferences.seed.unwrap_or(DEFAULT_SEED));
    let sample = sample(language, &run.sample, usual, &mut mistakes);
    let Setting { organisation, scenarios, edits, .. } =
        setting(arguments, &library, &case, about, mistakes)?;
    let baseline = baseline(language, run.baseline.as_deref(), scenarios.len())
        .map_err(|mistake| Failure::input(language, &[mistake]))?;
    let Some((futures, seed)) = sample else {
        return Err(Failure::no_answer(language));
    };
    let question = Question {
        alone: run.alone,
        without_doubt: run.sample.without_doubt,
        edits,
        ..Question::new(case, &organisation.id, scenarios, seed, futures)
    };
    Ok(Asked { files: own_files(arguments, about), question, baseline, library })
}

/// The question of a saved exploration; what the command says goes before what was saved.
fn asked_of(
    arguments: &Arguments,
    about: &About,
    run: &RunRequest,
    saved: Saved,
    mut mistakes: Vec<String>,
) -> Result<Asked, Failure> {
    let language = arguments.language;
    let Saved { library, question, baseline: place } = saved;
    if !about.is_bare() {
        mistakes.push(texts::saved_has_scenarios(language).to_owned());
    }
    let sample = sample(language, &run.sample, (question.futures, question.seed), &mut mistakes);
    let default = letter(place).to_string();
    let written = run.baseline.as_deref().unwrap_or(&default);
    let baseline = note(&mut mistakes, baseline(language, Some(written), question.scenarios.len()));
    let (Some((futures, seed)), Some(baseline), true) = (sample, baseline, mistakes.is_empty()) else {
        return Err(Failure::input(language, &mistakes));
    };
    let question = Question {
        seed,
        futures,
        alone: question.alone || run.alone,
        without_doubt: run.sample.without_doubt,
        ..question
    };
    Ok(Asked { files: own_files(arguments, about), question, baseline, library })
}

/// How many futures are asked for, and from which seed, or the usual ones. That they are few is told beside whatever the
/// output is.
pub fn sample(
    language: Language,
    request: &SampleRequest,
    (futures, seed): (usize, u64),
    mistakes: &mut Vec<String>,
) -> Option<(usize, u64)> {
    let futures = whole(language, "--futures", &request.futures, futures as u64, 1, MOST_FUTURES as u64);
    let futures = note(mistakes, futures).and_then(|futures| usize::try_from(futures).ok());
    if let Some(few) = futures.filter(|futures| are_few(*futures)) {
        output::to_error(few_futures(language, few).trim_end());
    }
    let seed = note(mistakes, whole(language, "--seed", &request.seed, seed, 0, u64::MAX));
    futures.zip(seed)
}

/// Looks up what a command is about.
///
/// # Errors
/// Everything that is wrong with it, after the mistakes that were found before.
pub fn setting<'a>(
    arguments: &Arguments,
    library: &'a Library,
    case: &str,
    about: &About,
    mut mistakes: Vec<String>,
) -> Result<Setting<'a>, Failure> {
    let language = arguments.language;
    let case = note(&mut mistakes, named::case(language, library, case));
    let organisation = match &about.organisation {
        Some(id) => note(&mut mistakes, named::organisation(language, library, id)),
        None => {
            let preferred = arguments.configuration.preferences().organisation.as_deref();
            preferred.and_then(|id| library.organisation(id)).or_else(|| library.organisations.first())
        }
    };
    let inputs = case.zip(organisation);
    let inputs = inputs.map(|(case, organisation)| Inputs { base: &library.base, organisation, case });
    let edits = own_numbers(language, &about.assume, inputs.as_ref(), &mut mistakes);
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
    if scenarios.len() > MOST_SCENARIOS && !about.scenarios.directions {
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

/// A whole number between bounds.
///
/// # Errors
/// The mistake in words.
pub fn whole(
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

/// The place that a letter stands for, A when none is named.
///
/// # Errors
/// The mistake in words.
pub fn baseline(language: Language, written: Option<&str>, scenarios: usize) -> Result<usize, String> {
    let Some(written) = written else { return Ok(0) };
    let letters: Vec<_> = (0..scenarios).map(|place| letter(place).to_string()).collect();
    let letters: Vec<_> = letters.iter().map(String::as_str).collect();
    failure::find(language, texts::kind_baseline(language), written, &letters, |id| {
        letters.iter().position(|letter| letter.eq_ignore_ascii_case(id))
    })
}

/// What of the user's own goes in: the files that a command names, and content beside what is shipped.
fn own_files(arguments: &Arguments, about: &About) -> Vec<String> {
    let scenarios = about.scenarios.named.iter().map(|scenario| &scenario.name);
    let named = std::iter::once(&about.case).chain(scenarios).filter(|name| files::looks_like_path(name));
    let places = files::Places::new(arguments.scenarios.as_deref());
    named.cloned().chain(places.described(arguments.language)).collect()
}

/// A saved exploration, ready to be simulated.
pub struct Saved {
    pub library: Arc<Library>,
    pub question: Question,
    /// Place of the scenario that the others are compared with.
    pub baseline: usize,
}

/// The exploration that a command names; nothing when it names a case.
///
/// # Errors
/// Everything that is wrong with the file or the content, exit code 2.
pub fn saved(arguments: &Arguments, about: &About) -> Result<Option<Saved>, Failure> {
    let language = arguments.language;
    if !files::looks_like_path(&about.case) {
        return Ok(None);
    }
    let fail = |problems: &[_]| Failure::content(language, problems, colour_on_error());
    let file = files::read(language, Path::new(&about.case)).map_err(|problem| fail(&[problem]))?;
    if files::kind_of(&file) != Some(FileKind::Exploration) {
        return Ok(None);
    }
    let library = Arc::new(files::library(language, arguments.scenarios.as_deref(), &[])?);
    let exploration = exploration::read(&file, &library).map_err(|problems| fail(&problems))?;
    let settings = Settings { language, ..Settings::default() };
    let session = Session::open(Arc::clone(&library), settings, &exploration)
        .ok_or_else(|| Failure::no_answer(language))?;
    Ok(Some(Saved { question: session.question(), baseline: session.document.baseline, library }))
}

/// The numbers that the user put in the place of shipped ones, or changes of those; of two for the same number the last one
/// holds. Each mistake is noted.
pub fn own_numbers(
    language: Language,
    written: &[String],
    inputs: Option<&Inputs<'_>>,
    mistakes: &mut Vec<String>,
) -> Edits {
    let mut edits = Edits::default();
    for text in written {
        if let Some((parameter, quantity)) = note(mistakes, own_number(language, text, inputs)) {
            edits.set(parameter, quantity);
        }
    }
    edits
}

/// The limits that were written; each mistake is noted.
pub fn limits(language: Language, written: &[String], mistakes: &mut Vec<String>) -> Vec<Limit> {
    let read = |text: &String| {
        Limit::parse(text).map_err(|error| match error {
            LimitError::UnknownOutcome(id) => {
                let ids = Outcome::ALL.map(Outcome::id);
                failure::unknown(language, command_train::kind_outcome(language), &id, &ids)
            }
            LimitError::NotALimit | LimitError::NotAnAmount(_) | LimitError::NotFutures(_) => {
                command_train::not_limit(language, text)
            }
        })
    };
    written.iter().filter_map(|text| note(mistakes, read(text))).collect()
}

fn own_number(
    language: Language,
    text: &str,
    inputs: Option<&Inputs<'_>>,
) -> Result<(Parameter, Quantity), String> {
    let (id, quantity) = text.split_once('=').ok_or_else(|| texts::not_own_number(language, text))?;
    let id = id.trim();
    let parameter = Parameter::all()
        .into_iter()
        .find(|parameter| parameter.id() == id)
        .ok_or_else(|| unknown_number(language, id))?;
    let now = inputs.and_then(|inputs| inputs.assumption(parameter)).map(|assumption| assumption.quantity);
    typed_number::read_over(language, quantity, parameter, now)
        .map(|quantity| (parameter, quantity))
        .map_err(|fault| texts::wrong_own_number(language, id, quantity.trim(), &fault.sentence(language)))
}

/// The mistake of a number that does not exist. There are hundreds, so where they stand is told in the place of a list.
fn unknown_number(language: Language, id: &str) -> String {
    let mistake = texts::unknown_id(language, texts::kind_number(language), id);
    let ids: Vec<String> = Parameter::all().into_iter().map(Parameter::id).collect();
    match nearest(id, ids.iter().map(String::as_str)) {
        Some(suggestion) => texts::did_you_mean(language, &mistake, suggestion),
        None => texts::where_numbers_stand(language, &mistake),
    }
}
