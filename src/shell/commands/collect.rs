//! `train --collect`: explorations that groups made on their own machines, in one reveal.

use super::team_session;
use crate::content::exploration;
use crate::domain::library::Library;
use crate::domain::limit::Limit;
use crate::domain::scenario::Decision;
use crate::language::{Language, Text};
use crate::report::{self, Format, board};
use crate::shell::answers::Kind;
use crate::shell::arguments::{Arguments, OutputRequest, TrainRequest};
use crate::shell::asked::{Asked, note};
use crate::shell::commands::compare::{self, answer};
use crate::shell::failure::Failure;
use crate::shell::surroundings::colour_on_error;
use crate::shell::{files, interactive, output};
use crate::study::{Flow, Question, Study};
use crate::texts::{command_line as texts, command_train as words, teams as team_texts};
use crate::view::teams::{disagreement, reveal};
use crate::workspace::exploration::{Exploration, Title};
use crate::workspace::progress::Progress;
use crate::workspace::team_rules::{FEWEST_TEAMS, LONGEST_TEAM_NAME, MOST_TEAMS, Rules};
use crate::workspace::teams::Teams;
use std::path::Path;
use std::sync::Arc;

/// The forms in which a reveal can be written.
pub const FORMS: [Format; 3] = [Format::Plain, Format::Markdown, Format::Json];

struct Read {
    name: String,
    exploration: Exploration,
}

/// Collects files and reveals them: as text in the form that was asked for, else in the explorer where there is a terminal.
///
/// # Errors
/// Everything that is wrong with the command and the files, exit code 2; there is no answer, or a file cannot be written, exit
/// code 1.
pub fn run(arguments: &Arguments, request: &TrainRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let limits = team_session::limits(language, &request.limits, &mut mistakes);
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    let read = read_all(language, &library, request)?;
    mistakes.extend(mismatches(language, &read));
    let entries = entries(language, &read);
    if !(FEWEST_TEAMS..=MOST_TEAMS).contains(&entries.len()) {
        mistakes.push(words::collected_wrong_number(language, entries.len(), FEWEST_TEAMS, MOST_TEAMS));
    }
    let form = request.output.format.as_deref().map(|id| compare::format(language, id, &FORMS));
    // Where there is no terminal for the explorer, the reveal is read as text.
    let usual = (!interactive::is_possible()).then_some(Format::Plain);
    let form = form.map_or(usual, |form| note(&mut mistakes, form));
    let (Some(first), true) = (read.first(), mistakes.is_empty()) else {
        return Err(Failure::input(language, &mistakes));
    };
    match form {
        None => {
            let (names, decisions) = entries.into_iter().unzip();
            let rules = Rules { names, limits, edits: first.exploration.edits.clone(), ..Rules::default() };
            let teams = Teams::collected(rules, decisions);
            let progress = Some(Progress::Teams(teams));
            team_session::lead(arguments, &Exploration { progress, ..first.exploration.clone() })
        }
        Some(form) => {
            let question = question(&first.exploration, entries, limits);
            let files = read.iter().map(|one| one.name.clone()).collect();
            write(language, library, question, form, files, &request.output)
        }
    }
}

/// Every file, or all problems of all of them.
fn read_all(language: Language, library: &Library, request: &TrainRequest) -> Result<Vec<Read>, Failure> {
    let mut problems = Vec::new();
    let mut read = Vec::new();
    for path in &request.collect {
        let found = files::read(language, path).map_err(|problem| vec![problem]);
        match found.and_then(|file| exploration::read(&file, library)) {
            Ok(exploration) => read.push(Read { name: path.display().to_string(), exploration }),
            Err(more) => problems.extend(more),
        }
    }
    if problems.is_empty() { Ok(read) } else { Err(Failure::content(language, &problems, colour_on_error())) }
}

/// What does not match the first file, so that figures would not be about the same.
fn mismatches(language: Language, read: &[Read]) -> Vec<String> {
    let Some((first, others)) = read.split_first() else { return Vec::new() };
    let mut mistakes = Vec::new();
    for other in others {
        let (a, b) = (&first.exploration, &other.exploration);
        let differing = [
            (a.case != b.case, words::mismatch_case(language)),
            (a.organisation != b.organisation, words::mismatch_organisation(language)),
            (a.seed != b.seed, words::mismatch_seed(language)),
            (a.futures != b.futures, words::mismatch_futures(language)),
            (a.alone != b.alone, words::mismatch_alone(language)),
            (a.edits != b.edits, words::mismatch_edits(language)),
        ];
        let differing: Vec<_> =
            differing.iter().filter(|(differs, _)| *differs).map(|(_, what)| *what).collect();
        if !differing.is_empty() {
            mistakes.push(words::mismatch(language, &other.name, &first.name, &differing.join(", ")));
        }
    }
    mistakes
}

/// The teams with what each decided: every scenario with a name of its own; of a file without one, its last scenario under the
/// name of the file. A name that is taken gets that of its file.
fn entries(language: Language, read: &[Read]) -> Vec<(String, Decision)> {
    let mut entries: Vec<(String, Decision)> = Vec::new();
    for one in read {
        let stem = Path::new(&one.name)
            .file_stem()
            .map_or(String::new(), |stem| stem.to_string_lossy().into_owned());
        let named = one.exploration.scenarios.iter().filter_map(|scenario| match &scenario.title {
            Title::Named(name) => Some((name.in_language(language).to_owned(), scenario.decision)),
            Title::Current | Title::Direction(_) => None,
        });
        let mut named: Vec<_> = named.collect();
        if named.is_empty() {
            named.extend(one.exploration.scenarios.last().map(|last| (stem.clone(), last.decision)));
        }
        for (name, decision) in named {
            let is_taken = entries.iter().any(|(known, _)| *known == name);
            let name = if is_taken { format!("{name} ({stem})") } else { name };
            entries.push((name.chars().take(LONGEST_TEAM_NAME).collect(), decision));
        }
    }
    entries
}

fn question(exploration: &Exploration, entries: Vec<(String, Decision)>, limits: Vec<Limit>) -> Question {
    let scenario = |(name, decision): (String, Decision)| crate::domain::scenario::Scenario {
        name: Text::same(&name),
        decision,
    };
    Question {
        case: exploration.case.clone(),
        organisation: exploration.organisation.clone(),
        scenarios: entries.into_iter().map(scenario).collect(),
        seed: exploration.seed,
        futures: exploration.futures,
        alone: exploration.alone,
        portfolio: None,
        without_doubt: false,
        edits: exploration.edits.clone(),
        limits,
    }
}

fn write(
    language: Language,
    library: Library,
    question: Question,
    form: Format,
    files: Vec<String>,
    output: &OutputRequest,
) -> Result<(), Failure> {
    let library = Arc::new(library);
    if form == Format::Json {
        let asked = Asked { library, question, baseline: 0, files };
        return answer(language, asked, Kind::Comparison(form, Vec::new()), output, None);
    }
    output::check_places(language, &[output.file.as_deref()], &files)?;
    let comparison = Study::new(Arc::clone(&library)).compare(&question, &mut |_| Flow::Continue);
    let comparison = comparison.ok_or_else(|| Failure::outside(language, texts::no_answer(language)))?;
    let edited = question.edits.applied(&library, &question.case, &question.organisation);
    let case = edited.case(&question.case);
    let budget = case.and_then(|case| case.assumptions.get(crate::domain::parameter::Parameter::Budget));
    let budget = budget.map_or(0.0, |budget| budget.quantity.mean());
    let name = case.map_or(String::new(), |case| case.name.in_language(language).to_owned());
    let title = format!("{} · {name}", team_texts::reveal(language));
    let mut blocks = reveal::reveal(language, &comparison, budget);
    blocks.extend(disagreement::disagreement(language, &comparison, budget));
    let text = report::written(language, &board::document(&title, &blocks), form);
    output::write(language, &text, output.file.as_deref())
}
