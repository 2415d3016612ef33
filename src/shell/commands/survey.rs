//! `explore CASE`: every scenario of a case, in one go or in parts.

use crate::content::diagnosis::suggestion::nearest;
use crate::domain::case::Case;
use crate::domain::choice::ChoiceError;
use crate::domain::outcome::{Measure, Outcome};
use crate::domain::scenario::{Decision, ExtraStaff, Training};
use crate::domain::space::{Bounds, Fixed, Space};
use crate::domain::stack::{Layer, Mode, Partner};
use crate::front::order::Step;
use crate::language::Language;
use crate::numeric::hash::Hash;
use crate::report::Format;
use crate::report::survey::{self, Part, Reference, Whole};
use crate::shell::answers::Progress;
use crate::shell::arguments::{
    About, Arguments, RunRequest, SampleRequest, ScenarioRequest, ScenarioRequests, SurveyRequest,
};
use crate::shell::asked::{Asked, asked, limits, whole};
use crate::shell::failure::{self, Failure, note};
use crate::shell::scenarios::hires;
use crate::shell::{named, output};
use crate::study::{Flow, Question, Study, Watching, points, sweep};
use crate::summary::comparison::Comparison;
use crate::summary::survey::point::{Point, USUAL_LEVELS};
use crate::summary::survey::{Aims, Survey};
use crate::texts::{command_line as texts, command_survey as words};
use std::collections::HashMap;
use std::sync::Arc;

/// In which order a space is gone through: part of the id, so that parts made in another order are not joined with these.
const ORDER: u8 = 2;

/// The forms in which a survey can be written.
pub const FORMS: [Format; 4] = [Format::Plain, Format::Markdown, Format::Html, Format::Json];

/// Futures of each of so many scenarios, when that is not said.
const SURVEYED_FUTURES: &str = "1000";

/// The most parts a survey may be cut into.
const MOST_PARTS: u64 = 100_000;

/// Works out every scenario, or a part of them, or joins parts, and writes what was found.
///
/// # Errors
/// Everything that is wrong with the command or the parts, exit code 2; a file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &SurveyRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let output = &request.output;
    let format = named::format(language, output.format.as_deref(), &FORMS);
    let format = note(&mut mistakes, format).unwrap_or(Format::Plain);
    let aims = aims(language, request, &mut mistakes);
    let bounds = bounds(language, request, &mut mistakes);
    let shard = request.shard.as_ref().and_then(|text| note(&mut mistakes, shard(language, text)));
    let Asked { library, question, .. } = asked(arguments, &about(request), &run_request(request), mistakes)?;
    output::check_place(language, output.file.as_deref())?;
    let no_answer = || Failure::no_answer(language);
    let edited = question.edits.applied(&library, &question.case, &question.organisation);
    let case = edited.case(&question.case).ok_or_else(no_answer)?;
    let space = Space::new(case, &bounds);
    if space.is_empty() {
        return Err(Failure::input(language, &[words::no_scenario(language).to_owned()]));
    }
    let mut searching =
        Searching::new(&library, &question, space, aims, bounds.extra).ok_or_else(no_answer)?;
    let written = match (&request.merge[..], shard) {
        ([], None) => {
            searching.sweep(language, [0, 1]);
            searching.whole(language, case, format)
        }
        ([], Some([part, of])) => {
            searching.sweep(language, [part - 1, of]);
            Part::of(&searching.survey, searching.id, [part, of]).written()
        }
        (parts, _) => {
            let read = parts.iter().map(|path| read_part(language, path, searching.id));
            searching.join(language, read.collect::<Result<_, _>>()?)?;
            searching.whole(language, case, format)
        }
    };
    let written = written.map_err(|error| Failure::not_made(language, &error))?;
    output::write(language, &written, output.file.as_deref())
}

/// Every direction stands beside what was named.
fn about(request: &SurveyRequest) -> About {
    let named = request.scenarios.iter().map(|name| ScenarioRequest::named(name)).collect();
    About {
        case: request.case.clone(),
        organisation: request.organisation.clone(),
        scenarios: ScenarioRequests { named, directions: true, ..ScenarioRequests::default() },
        assume: request.assume.clone(),
    }
}

fn run_request(request: &SurveyRequest) -> RunRequest {
    let futures = request.sample.futures.clone().or_else(|| Some(SURVEYED_FUTURES.to_owned()));
    RunRequest {
        alone: request.alone,
        sample: SampleRequest { futures, ..request.sample.clone() },
        baseline: None,
    }
}

/// A survey with everything that it takes.
struct Searching {
    study: Study,
    question: Question,
    comparison: Comparison,
    space: Space,
    levels: Vec<u8>,
    extra: ExtraStaff,
    survey: Survey,
    watching: Watching,
    /// Of everything that the survey depends on.
    id: u64,
}

impl Searching {
    /// Gets ready: the scenarios of the question and what is one change away from them are worked out first.
    fn new(
        library: &Arc<crate::domain::library::Library>,
        question: &Question,
        space: Space,
        aims: Aims,
        extra: ExtraStaff,
    ) -> Option<Self> {
        let mut study = Study::new(Arc::clone(library));
        let comparison = study.compare(question, &mut |_| Flow::Continue)?;
        let references: Vec<Decision> = question.scenarios.iter().map(|scenario| scenario.decision).collect();
        let mut levels = USUAL_LEVELS.to_vec();
        levels.extend(aims.limits.iter().map(|limit| limit.futures));
        levels.sort_unstable();
        levels.dedup();
        let mut wanted = references.clone();
        wanted.extend(references.iter().flat_map(|&one| space.neighbours(one)).map(|(_, decision)| decision));
        wanted.sort_unstable();
        wanted.dedup();
        let beside = points(&mut study.batch(question)?, &wanted, &levels);
        let beside: HashMap<Decision, Arc<Point>> =
            beside.into_iter().map(|point| (point.decision, point)).collect();
        let mut hash = Hash::new();
        let manifest = &comparison.manifest;
        let about = (manifest.model, &manifest.case, &manifest.organisation, manifest.seed, manifest.futures);
        hash.add(&format!("{about:?} {} {}", manifest.alone, manifest.without_doubt));
        hash.add(&format!("{ORDER} {space:?} {aims:?} {references:?}"));
        let mut survey = Survey::new(&space, aims);
        let watching =
            Watching::new(&mut survey, &space, &references, |decision| beside.get(decision).cloned());
        let (question, id) = (question.clone(), hash.value());
        Some(Self { study, question, comparison, space, levels, extra, survey, watching, id })
    }

    /// Works out a part of the space.
    fn sweep(&mut self, language: Language, [part, of]: [u64; 2]) {
        let Some(mut batch) = self.study.batch(&self.question) else { return };
        let total = usize::try_from(self.space.len() / of).unwrap_or(usize::MAX);
        let mut progress = Progress::new(language, total);
        let mut watch = |done: u64| {
            progress.report(Step::Scenarios(usize::try_from(done).unwrap_or(usize::MAX).min(total), total));
            Flow::Continue
        };
        let place = [part, of];
        sweep(&mut batch, &self.space, place, &self.levels, &mut self.survey, &mut watch);
    }

    /// Takes in parts, each of which must be there once.
    fn join(&mut self, language: Language, parts: Vec<Part>) -> Result<(), Failure> {
        let of = parts.first().map_or(1, |part| part.part[1]);
        let mut numbers: Vec<u64> = parts.iter().map(|part| part.part[0]).collect();
        numbers.sort_unstable();
        if numbers != (1..=of).collect::<Vec<_>>() || parts.iter().any(|part| part.part[1] != of) {
            return Err(Failure::input(language, &[words::parts_missing(language, parts.len(), of)]));
        }
        let no_answer = || Failure::no_answer(language);
        let mut batch = self.study.batch(&self.question).ok_or_else(no_answer)?;
        for part in &parts {
            let best = part.best(self.extra).ok_or_else(no_answer)?;
            part.taken_by(&mut self.survey, points(&mut batch, &best, &self.levels));
        }
        self.survey.settle();
        Ok(())
    }

    /// What was found, in one form.
    fn whole(&self, language: Language, case: &Case, format: Format) -> std::io::Result<String> {
        let standings = self.watching.standings(&self.survey);
        let library = self.study.library();
        let direction = |decision: &Decision| {
            library.directions.iter().find(|one| case.directed(one) == *decision).map(|one| one.id.clone())
        };
        let references: Vec<Reference> = self
            .question
            .scenarios
            .iter()
            .zip(standings)
            .map(|(scenario, standing)| Reference {
                name: scenario.name.in_language(language).to_owned(),
                direction: direction(&scenario.decision),
                standing,
            })
            .collect();
        let whole = Whole {
            language,
            case: case.name.in_language(language),
            manifest: &self.comparison.manifest,
            space: &self.space,
            survey: &self.survey,
            references: &references,
        };
        survey::whole(&whole, format)
    }
}

/// Reads a part and checks that it is one of this survey.
fn read_part(language: Language, path: &std::path::Path, id: u64) -> Result<Part, Failure> {
    let shown = path.display().to_string();
    let text = std::fs::read_to_string(path).map_err(|error| {
        Failure::input(language, &[words::cannot_read_part(language, &shown, &error.to_string())])
    })?;
    let part = Part::read(&text);
    let part = part.ok_or_else(|| Failure::input(language, &[words::not_a_part(language, &shown)]))?;
    if part.is_of(id) {
        Ok(part)
    } else {
        Err(Failure::input(language, &[words::other_part(language, &shown)]))
    }
}

/// Objectives and limits.
fn aims(language: Language, request: &SurveyRequest, mistakes: &mut Vec<String>) -> Aims {
    let known = || Measure::SCORECARD.iter().map(|measure| measure.outcome);
    let objective = |id: &String| named::outcome(language, id, Outcome::is_judged);
    let mut objectives: Vec<Outcome> =
        request.objectives.iter().filter_map(|id| note(mistakes, objective(id))).collect();
    objectives.sort_unstable();
    objectives.dedup();
    let limits = limits(language, &request.limits, mistakes);
    for limit in &limits {
        if !known().any(|outcome| outcome == limit.outcome) {
            let ids: Vec<_> = known().map(Outcome::id).collect();
            mistakes.push(failure::unknown(
                language,
                texts::kind_outcome(language),
                limit.outcome.id(),
                &ids,
            ));
        }
    }
    let default = Aims::default();
    Aims { objectives: if objectives.is_empty() { default.objectives } else { objectives }, limits }
}

/// What the search is bound to.
fn bounds(language: Language, request: &SurveyRequest, mistakes: &mut Vec<String>) -> Bounds {
    let most = whole(language, "--max-partners", &request.most_partners, 1, 0, Partner::COUNT as u64);
    let mut bounds = Bounds {
        most_partners: note(mistakes, most).and_then(|most| usize::try_from(most).ok()).unwrap_or(1),
        ..Bounds::default()
    };
    for text in &request.fixed {
        if let Some((layer, fixed)) = note(mistakes, held(language, text)) {
            bounds.fixed[layer] = Some(fixed);
        }
    }
    match request.training.as_deref() {
        None => {}
        Some("all") => bounds.trainings = Training::ALL.to_vec(),
        Some(id) => {
            let mut valid = Training::ALL.map(Training::id).to_vec();
            valid.push("all");
            let found =
                failure::find(language, texts::kind_training(language), id, &valid, Training::from_id);
            bounds.trainings.splice(.., note(mistakes, found));
        }
    }
    bounds.extra = hires(language, &request.hires, mistakes);
    bounds
}

/// Reads `LAYER=MODE` or `LAYER=MODE:PARTNERS`.
fn held(language: Language, text: &str) -> Result<(Layer, Fixed), String> {
    let (layer, fixed) = text.split_once('=').ok_or_else(|| words::not_held(language, text))?;
    let layer = named::layer(language, layer.trim())?;
    let fixed = Fixed::parse(fixed.trim()).map_err(|error| match error {
        ChoiceError::Refused(refusal) => format!("{text}: {}", refusal.in_words(language)),
        ChoiceError::UnknownMode(mode) => {
            let ids = Mode::ALL.map(Mode::id);
            let mistake = words::not_held(language, text);
            match nearest(&mode, ids) {
                Some(suggestion) => texts::did_you_mean(language, &mistake, suggestion),
                None => mistake,
            }
        }
        ChoiceError::UnknownPartner(_) | ChoiceError::RepeatedPartner(_) => words::not_held(language, text),
    })?;
    Ok((layer, fixed))
}

/// Reads `i/n`: the part, counted from 1, and how many there are.
fn shard(language: Language, text: &str) -> Result<[u64; 2], String> {
    let read = text
        .split_once('/')
        .and_then(|(part, of)| Some([part.trim().parse().ok()?, of.trim().parse().ok()?]));
    read.filter(|[part, of]| (1..=*of).contains(part) && *of <= MOST_PARTS)
        .ok_or_else(|| words::not_a_shard(language, text))
}
