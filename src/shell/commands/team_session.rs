//! `train`: a session with teams in the explorer.

use super::explore;
use crate::content::exploration::read_kept;
use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::limit::{Limit, USUAL_FUTURES};
use crate::domain::outcome::Outcome;
use crate::domain::scenario::{Decision, Scenario};
use crate::language::{Language, Text};
use crate::report::team_sheet::team_sheet;
use crate::resolve::inputs::Inputs;
use crate::session::Session;
use crate::session::keeping::OpenTarget;
use crate::session::teams::setup;
use crate::shell::arguments::{Arguments, RulesRequest, TrainRequest};
use crate::shell::asked::{limits, own_numbers, whole};
use crate::shell::failure::{Failure, note};
use crate::shell::surroundings::state_folder;
use crate::shell::{files, keeping, named, output};
use crate::study::{Flow, Question, Study};
use crate::texts::notices::Obstacle;
use crate::workspace::exploration::Exploration;
use crate::workspace::progress::Progress;
use crate::workspace::team_rules::{Devices, FiguresRule, MOST_MINUTES, MOST_ROUNDS, Rules};
use crate::workspace::teams::{Stage, Teams};
use std::path::PathBuf;
use std::sync::Arc;

/// The case when none is named.
const DEFAULT_CASE: &str = "logistics";

/// How many futures a limit that bites rests on.
const FUTURES: usize = 2_000;

/// What is done now costs this share of it in too many futures.
const BITE: f64 = 0.95;

/// Leads a session with teams.
///
/// # Errors
/// There is no terminal, or anything in the command or the files is wrong, exit code 2; the terminal fails, exit code 1.
pub fn run(arguments: &Arguments, request: &TrainRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let agreed = agreed(
        arguments,
        request.name.as_deref(),
        &request.rules,
        request.teams.as_deref(),
        Devices::Shared,
    )?;
    let Agreed { library, start, rules } = &agreed;
    if request.sheet {
        let case = library.case(&start.case);
        return case.map_or(Ok(()), |case| write_sheet(arguments, request, library, case, rules));
    }
    if !request.restart
        && let Some(kept) = begun(language, library, &rules.names, &start.case)
    {
        return explore::open(arguments, None, case_file(request.name.as_deref()), &kept, |_| {});
    }
    let mut teams = Teams::new(rules.clone());
    teams.start();
    lead(arguments, case_file(request.name.as_deref()), &agreed.exploration(teams))
}

/// The file of the case, where one was named.
pub fn case_file(name: Option<&str>) -> Option<PathBuf> {
    name.filter(|name| files::looks_like_path(name) && *name != output::STANDARD).map(PathBuf::from)
}

/// What a session begins with.
pub struct Agreed {
    pub library: Library,
    pub start: Exploration,
    pub rules: Rules,
}

impl Agreed {
    pub fn exploration(&self, teams: Teams) -> Exploration {
        Exploration { progress: Some(Progress::Teams(teams)), ..self.start.clone() }
    }
}

/// What was agreed on the command line; with their names where teams share a device.
///
/// # Errors
/// Everything that is wrong with it, exit code 2.
pub fn agreed(
    arguments: &Arguments,
    case: Option<&str>,
    request: &RulesRequest,
    teams: Option<&str>,
    devices: Devices,
) -> Result<Agreed, Failure> {
    let language = arguments.language;
    let mut mistakes = Vec::new();
    let limits = limits(language, &request.limits, &mut mistakes);
    let case = case.unwrap_or(DEFAULT_CASE);
    let (library, case) = files::library_with_case(language, arguments.scenarios.as_deref(), case)?;
    let case = note(&mut mistakes, named::case(language, &library, &case));
    let usual = Rules::default();
    let rounds = whole(language, "--rounds", &request.rounds, usual.rounds as u64, 1, MOST_ROUNDS as u64);
    let rounds = note(&mut mistakes, rounds);
    let minutes =
        whole(language, "--minutes", &request.minutes, u64::from(usual.minutes), 0, u64::from(MOST_MINUTES));
    let minutes = note(&mut mistakes, minutes);
    let seed = note(&mut mistakes, whole(language, "--seed", &request.seed, 2026, 0, u64::MAX / 2));
    let inputs = case.zip(library.organisations.first());
    let inputs = inputs.map(|(case, organisation)| Inputs { base: &library.base, organisation, case });
    let edits = own_numbers(language, &request.assume, inputs.as_ref(), &mut mistakes);
    let names = teams
        .map(|text| setup::names(text).ok_or_else(|| Obstacle::WrongTeams.in_words(language).to_owned()));
    let names = names.map(|names| note(&mut mistakes, names).unwrap_or_default());
    let (Some(case), Some(rounds), Some(minutes), Some(seed), true) =
        (case, rounds, minutes, seed, mistakes.is_empty())
    else {
        return Err(Failure::input(language, &mistakes));
    };
    let organisation = library.organisations.first().map(|one| one.id.clone()).unwrap_or_default();
    let start = Exploration::of(&library, case, &organisation);
    let start = Exploration { seed, edits: edits.clone(), ..start };
    let limits = match limits.is_empty() {
        true => biting(&library, &start, case.current_decision()).into_iter().collect(),
        false => limits,
    };
    let rules = Rules {
        names: names.unwrap_or_default(),
        limits,
        rounds: usize::try_from(rounds).unwrap_or(1),
        minutes: u32::try_from(minutes).unwrap_or_default(),
        figures: match (request.hides_figures, request.skips_predictions) {
            (false, _) => FiguresRule::Shown,
            (true, false) => FiguresRule::Predicted,
            (true, true) => FiguresRule::Hidden,
        },
        devices,
        edits,
    };
    Ok(Agreed { library, start, rules })
}

/// Writes the facilitator's sheet of a session by these rules.
fn write_sheet(
    arguments: &Arguments,
    request: &TrainRequest,
    library: &Library,
    case: &Case,
    rules: &Rules,
) -> Result<(), Failure> {
    let language = arguments.language;
    let file = request.file.as_deref();
    output::check_place(language, file)?;
    let limits: String = rules.limits.iter().map(|limit| format!(" --limit {limit}")).collect();
    let names = rules.names.join(",");
    let begin = format!("speelveld train {} --teams \"{names}\"{limits}", case.id);
    let name = case.name.in_language(language);
    let sheet = team_sheet(language, name, rules, &library.events, &begin);
    output::write(language, output::written(language, &sheet, file), file)
}

/// A limit on the cost that bites: what is done now keeps it in fewer futures than it asks. Nothing when it cannot be computed.
fn biting(library: &Library, exploration: &Exploration, current: Decision) -> Option<Limit> {
    let scenario = Scenario { name: Text::default(), decision: current };
    let question = Question {
        alone: exploration.alone,
        edits: exploration.edits.clone(),
        ..Question::new(
            &exploration.case,
            &exploration.organisation,
            vec![scenario],
            exploration.seed,
            FUTURES,
        )
    };
    let mut study = Study::new(Arc::new(library.clone()));
    let comparison = study.compare(&question, &mut |_| Flow::Continue)?;
    let kept = *comparison.columns.first()?.summary.cost_percentiles.get(usize::from(USUAL_FUTURES))?;
    // In round tens of thousands, so that it can be spoken.
    let amount = (kept * BITE / 10.0).floor() * 10.0;
    (amount > 0.0).then_some(Limit { outcome: Outcome::Cost, amount, futures: USUAL_FUTURES })
}

/// The session that teams with these names began on a case and did not end yet, the last one first.
fn begun(language: Language, library: &Library, names: &[String], case: &str) -> Option<OpenTarget> {
    keeping::kept_files(&state_folder()).into_iter().find_map(|path| {
        let kept = read_kept(&files::read(language, &path).ok()?, library).ok()?.exploration;
        let Some(Progress::Teams(teams)) = &kept.progress else { return None };
        let is_meant = teams.rules.names == names && kept.case == case && teams.stage != Stage::Debrief;
        let name = path.file_stem()?.to_str()?.to_owned();
        (is_meant && !names.is_empty()).then_some(OpenTarget::Kept(name))
    })
}

/// Opens the explorer on a session with teams, whose case may stand in a file of its own.
///
/// # Errors
/// As for the explorer.
pub fn lead(arguments: &Arguments, file: Option<PathBuf>, exploration: &Exploration) -> Result<(), Failure> {
    explore::open(arguments, None, file, &OpenTarget::New, |session: &mut Session| put(session, exploration))
}

/// Puts an exploration in the place of what a session is on.
pub fn put(session: &mut Session, exploration: &Exploration) {
    let (library, settings) = (Arc::clone(&session.library), session.settings.clone());
    if let Some(opened) = Session::open(library, settings, exploration) {
        let guides = Arc::clone(&session.guides);
        *session = opened.with_guides(guides);
    }
}
