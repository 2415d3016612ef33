//! `worlds`: scenarios of a case in other worlds, named or typed.

use crate::content::diagnosis::suggestion::nearest;
use crate::domain::edits::Edits;
use crate::domain::event::Event;
use crate::domain::library::Library;
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::quantity::Quantity;
use crate::front::order::Step;
use crate::language::Language;
use crate::report::Format;
use crate::report::evidence::{Evidence, Extent, Findings, Subject};
use crate::report::worlds::{World, worlds};
use crate::session::typed_shift::{self, ShiftFault};
use crate::shell::answers::Progress;
use crate::shell::arguments::{Arguments, WorldsRequest};
use crate::shell::asked::{Asked, asked};
use crate::shell::commands::weighing::Wanted;
use crate::shell::failure::{Failure, note};
use crate::shell::{named, output};
use crate::study::{Flow, Question, Study};
use crate::summary::comparison::Comparison;
use crate::texts::{command_line, worlds as texts};
use std::sync::Arc;

/// The forms that it can be written in.
pub const FORMS: [Format; 4] = [Format::Plain, Format::Markdown, Format::Html, Format::Json];

/// Simulates the scenarios as things are, and in every world.
///
/// # Errors
/// Everything that is wrong with the command, exit code 2; a file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &WorldsRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let format = named::format(language, request.output.format.as_deref(), &FORMS);
    let format = note(&mut mistakes, format);
    let more = Wanted::of(language, request, &mut mistakes);
    let asked = asked(arguments, &request.about, &request.run, mistakes)?;
    let Some(format) = format else { return Err(Failure::no_answer(language)) };
    let Asked { library, question, baseline, files } = asked;
    if let Some(lacks) = more.lacks(language, question.scenarios.len()) {
        return Err(Failure::input(language, &[lacks.to_owned()]));
    }
    // What is asked for takes the place of all named worlds.
    let wanted = if request.worlds.is_empty() && more.is_any() {
        Vec::new()
    } else {
        worlds_of(language, &library, &question, &request.worlds)
            .map_err(|mistakes| Failure::input(language, &mistakes))?
    };
    let mut progress = Progress::new(language, question.futures * (wanted.len() + 1));
    let mut study = Study::new(Arc::clone(&library));
    let mut done = 0;
    let mut simulate = |study: &mut Study, question: &Question| -> Result<Comparison, Failure> {
        let found = study.compare(question, &mut |partial| {
            progress.report(Step::Futures(done + partial.manifest.futures));
            Flow::Continue
        });
        done += question.futures;
        found.ok_or_else(|| Failure::no_answer(language))
    };
    let now = simulate(&mut study, &question)?;
    let mut found = Vec::new();
    for Named { id, name, changes } in wanted {
        let mut edits = question.edits.clone();
        changes.iter().for_each(|(parameter, _, after)| edits.set(*parameter, *after));
        let question = Question { edits, ..question.clone() };
        let budget = known(&library, &question, Parameter::Budget).map_or(0.0, Quantity::mean);
        found.push(World { id, name, changes, budget, comparison: simulate(&mut study, &question)? });
    }
    let parts = more.found(language, &mut study, &question, baseline);
    let edited = question.edits.applied(&library, &question.case, &question.organisation);
    let (case, organisation) = (edited.case(&question.case), edited.organisation(&question.organisation));
    let (Some(case), Some(organisation)) = (case, organisation) else {
        return Err(Failure::no_answer(language));
    };
    let subject = Subject {
        comparison: &now,
        case,
        organisation,
        base: &edited.base,
        checks: &edited.checks,
        directions: &edited.directions,
        baseline,
        language,
    };
    let evidence = Evidence { subject, findings: &Findings::default(), files: &files, extent: Extent::Body };
    let text =
        worlds(&evidence, &found, &parts, format).map_err(|error| Failure::not_made(language, &error))?;
    output::write(language, &text, request.output.file.as_deref())
}

/// A world that is asked for.
struct Named {
    id: String,
    name: String,
    changes: Vec<(Parameter, Option<Quantity>, Quantity)>,
}

/// The worlds that were asked for, all named ones when none was.
fn worlds_of(
    language: Language,
    library: &Library,
    question: &Question,
    written: &[String],
) -> Result<Vec<Named>, Vec<String>> {
    let named = |event: &Event| {
        let after = Edits::default().after(event.shifts(), |parameter| known(library, question, parameter));
        Named {
            id: event.id.clone(),
            name: event.name.in_language(language).to_owned(),
            changes: after
                .iter()
                .map(|(parameter, after)| (parameter, known(library, question, parameter), after))
                .collect(),
        }
    };
    if written.is_empty() {
        return Ok(library.events.iter().map(named).collect());
    }
    let mut mistakes = Vec::new();
    let mut found = Vec::new();
    for text in written {
        if let Some(event) = library.event(text.trim()) {
            found.push(named(event));
            continue;
        }
        match typed(language, library, question, text) {
            Ok(world) => found.push(world),
            Err(fault) => {
                let ids: Vec<_> = library.events.iter().map(|event| event.id.as_str()).collect();
                let mistake = texts::wrong_world(language, text, &fault.sentence(language));
                mistakes.push(match nearest(text, ids.iter().copied()) {
                    Some(suggestion) => command_line::did_you_mean(language, &mistake, suggestion),
                    None => mistake,
                });
            }
        }
    }
    if mistakes.is_empty() { Ok(found) } else { Err(mistakes) }
}

fn typed(
    language: Language,
    library: &Library,
    question: &Question,
    text: &str,
) -> Result<Named, ShiftFault> {
    let shift = typed_shift::read(language, text)?;
    let before = known(library, question, shift.parameter);
    let after = typed_shift::applied(shift, before).ok_or(ShiftFault::Incomplete)?;
    Ok(Named { id: text.to_owned(), name: text.to_owned(), changes: vec![(shift.parameter, before, after)] })
}

/// What a number is now: the user's own, else the shipped one.
fn known(library: &Library, question: &Question, parameter: Parameter) -> Option<Quantity> {
    let shipped = || {
        let assumptions = match parameter.owner() {
            Owner::Base => &library.base.assumptions,
            Owner::Case => &library.case(&question.case)?.assumptions,
            Owner::Organisation => &library.organisation(&question.organisation)?.assumptions,
        };
        Some(assumptions.get(parameter)?.quantity)
    };
    question.edits.get(parameter).or_else(shipped)
}
