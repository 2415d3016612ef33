//! `train --collect`: explorations that groups made on their own machines, in one reveal.

mod taking;

use super::team_session;
use crate::content::exploration;
use crate::domain::library::Library;
use crate::domain::limit::Limit;
use crate::domain::scenario::Decision;
use crate::front::order::Kind;
use crate::language::{Language, Text};
use crate::report::{self, Format, board};
use crate::shell::arguments::{Arguments, TrainRequest};
use crate::shell::asked::{Asked, limits};
use crate::shell::commands::compare::answer;
use crate::shell::failure::{Failure, note};
use crate::shell::surroundings::colour_on_error;
use crate::shell::{files, interactive, named, output};
use crate::study::{Flow, Question, Study};
use crate::texts::{command_train as words, teams as team_texts};
use crate::view::teams::board::Block;
use crate::view::teams::{asked, debrief, disagreement, group, reveal};
use crate::workspace::exploration::Exploration;
use crate::workspace::progress::Progress;
use crate::workspace::rounds::Note;
use crate::workspace::team_rules::{Devices, FEWEST_TEAMS, MOST_PARTICIPANTS, MOST_TEAMS, Rules};
use crate::workspace::teams::{LONGEST_NOTE, Teams};
use std::path::Path;
use std::sync::Arc;
use taking::{Read, alike, take};

/// The forms in which a reveal can be written.
pub const FORMS: [Format; 3] = [Format::Plain, Format::Markdown, Format::Json];

/// Collects files and reveals them: as text in the form that was asked for, else in the explorer where there is a terminal.
///
/// # Errors
/// Everything that is wrong with the command and the files, exit code 2; there is no answer, or a file cannot be written, exit
/// code 1.
pub fn run(arguments: &Arguments, request: &TrainRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let limits = limits(language, &request.rules.limits, &mut mistakes);
    let files::Content { library, guides, .. } =
        files::content(language, arguments.scenarios.as_deref(), &[])?;
    let read = read_all(language, &library, request)?;
    mistakes.extend(mismatches(language, &read));
    let taken = take(language, &library, &guides, &read, request.column.as_deref());
    let taken = taken.map_err(|more| mistakes.extend(more)).unwrap_or_default();
    let mut told: Vec<_> = taken.iter().map(|one| one.told.clone()).collect();
    told.extend(alike(language, &taken));
    let entries: Vec<_> = taken.into_iter().map(|one| (one.group, one.decision)).collect();
    if mistakes.is_empty() && !(FEWEST_TEAMS..=MOST_PARTICIPANTS).contains(&entries.len()) {
        let found = entries.len();
        mistakes.push(words::collected_wrong_number(language, found, FEWEST_TEAMS, MOST_PARTICIPANTS));
    }
    let form = request.format.as_deref().map(|id| named::format(language, Some(id), &FORMS));
    // Where there is no terminal for the explorer, the reveal is read as text.
    let usual = (!interactive::is_possible()).then_some(Format::Plain);
    let form = form.map_or(usual, |form| note(&mut mistakes, form));
    let (Some(first), true) = (read.first(), mistakes.is_empty()) else {
        return Err(Failure::input(language, &mistakes));
    };
    match form {
        None => {
            let (names, decisions): (Vec<_>, Vec<_>) = entries.into_iter().unzip();
            // More than share one screen worked on devices of their own.
            let devices = if names.len() > MOST_TEAMS { Devices::Own } else { Devices::Shared };
            let edits = first.exploration.edits.clone();
            let rules = Rules { names, limits, devices, edits, ..Rules::default() };
            let mut teams = Teams::collected(rules, decisions);
            // What was taken stays with the session, in its debrief.
            let note =
                |text: String| Note { round: 1, team: None, text: text.chars().take(LONGEST_NOTE).collect() };
            teams.notes = told.into_iter().map(note).collect();
            let progress = Some(Progress::Teams(teams));
            team_session::lead(arguments, None, &Exploration { progress, ..first.exploration.clone() })
        }
        Some(form) => {
            let question = question(&first.exploration, entries, limits);
            let files = read.iter().map(|one| one.name.clone()).collect();
            write(language, library, question, form, &told, files, request.file.as_deref())
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

fn question(exploration: &Exploration, entries: Vec<(String, Decision)>, limits: Vec<Limit>) -> Question {
    let scenario = |(name, decision): (String, Decision)| crate::domain::scenario::Scenario {
        name: Text::same(&name),
        decision,
    };
    Question {
        alone: exploration.alone,
        edits: exploration.edits.clone(),
        limits,
        ..Question::new(
            &exploration.case,
            &exploration.organisation,
            entries.into_iter().map(scenario).collect(),
            exploration.seed,
            exploration.futures,
        )
    }
}

fn write(
    language: Language,
    library: Library,
    question: Question,
    form: Format,
    told: &[String],
    files: Vec<String>,
    file: Option<&Path>,
) -> Result<(), Failure> {
    let library = Arc::new(library);
    if form == Format::Json {
        // The form has no place for it.
        told.iter().for_each(|line| output::to_error(line));
        let asked = Asked { library, question, baseline: 0, files };
        return answer(language, asked, Kind::Comparison(form, Vec::new()), file, None);
    }
    output::check_places(language, &[file], &files)?;
    let comparison = Study::new(Arc::clone(&library)).compare(&question, &mut |_| Flow::Continue);
    let comparison = comparison.ok_or_else(|| Failure::no_answer(language))?;
    let edited = question.edits.applied(&library, &question.case, &question.organisation);
    let case = edited.case(&question.case);
    let budget = case.and_then(|case| case.assumptions.get(crate::domain::parameter::Parameter::Budget));
    let budget = budget.map_or(0.0, |budget| budget.quantity.mean());
    let name = case.map_or(String::new(), |case| case.name.in_language(language).to_owned());
    let title = format!("{} · {name}", team_texts::reveal(language));
    let mut blocks = vec![Block::Heading(words::taken_heading(language).to_owned())];
    blocks.extend(told.iter().cloned().map(Block::Item));
    blocks.push(Block::Heading(team_texts::choices(language).to_owned()));
    if group::is_group(&comparison) {
        blocks.extend(group::choices::counted(language, &comparison));
        blocks.push(Block::Heading(team_texts::outcomes(language).to_owned()));
        blocks.extend(group::outcomes::outcomes(language, &comparison, budget));
        blocks.extend(group::choices::disagreement(language, &comparison, budget));
    } else {
        blocks.push(Block::Table(debrief::chosen(language, &comparison)));
        blocks.extend(reveal::reveal(language, &comparison, budget));
        blocks.extend(asked::of_each(language, &comparison));
        blocks.extend(disagreement::disagreement(language, &comparison, budget));
    }
    let text = report::written(language, &board::document(&title, &blocks), form);
    output::write(language, &text, file)
}
