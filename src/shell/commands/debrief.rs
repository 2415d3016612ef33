//! `train --debrief`: the debrief of a lesson or a session with teams that was kept, without the explorer.

use crate::content::exploration::read_kept;
use crate::domain::library::Library;
use crate::front::making::debrief_of;
use crate::language::Language;
use crate::report::personal;
use crate::report::rehearsal::Rehearsal;
use crate::session::Session;
use crate::session::settings::Settings;
use crate::shell::arguments::{Arguments, TrainRequest};
use crate::shell::failure::{self, Failure};
use crate::shell::files::{self, Content};
use crate::shell::surroundings::{colour_on_error, state_folder};
use crate::shell::{keeping, named, opening, output};
use crate::texts::command_train as words;
use crate::workspace::exploration::Exploration;
use crate::workspace::progress::Progress;
use crate::workspace::teams::Stage;
use std::path::Path;
use std::sync::Arc;

/// Writes the debrief of what was kept of the lesson that was named, or of the last session with teams.
///
/// # Errors
/// There is no such lesson, or it was never begun, or no session with teams came to its end, exit code 2; the file cannot be
/// written, exit code 1.
pub fn run(arguments: &Arguments, request: &TrainRequest, file: &Path) -> Result<(), Failure> {
    let language = arguments.language;
    output::check_place(language, Some(file))?;
    let content = files::content(language, arguments.scenarios.as_deref(), &[])?;
    let kept = match &request.name {
        _ if request.teams.is_some() => of_teams(language, &content.library)?,
        Some(name) => of_lesson(language, &content, name)?,
        None => return Err(Failure::input(language, &[words::debrief_of_what(language).to_owned()])),
    };
    let place = request.participant.as_deref().map(|name| place_of(language, &kept, name)).transpose()?;
    let text = session(language, content, &kept)
        .and_then(|session| match place {
            Some(place) => personal::page(&session, place),
            None => debrief_of(&session),
        })
        .map(|document| output::written(language, &document, Some(file)))
        .ok_or_else(|| Failure::no_answer(language))?;
    output::write(language, &text, Some(file))
}

/// The place of who has this name in the session with teams that was kept.
fn place_of(language: Language, kept: &Exploration, name: &str) -> Result<usize, Failure> {
    let Some(Progress::Teams(teams)) = &kept.progress else {
        return Err(Failure::input(language, &[words::for_needs_teams(language).to_owned()]));
    };
    let names: Vec<&str> = teams.rules.names.iter().map(String::as_str).collect();
    let is_meant = |known: &&str| known.eq_ignore_ascii_case(name.trim());
    names.iter().position(is_meant).ok_or_else(|| {
        let kind = words::kind_participant(language);
        Failure::input(language, &[failure::unknown(language, kind, name, &names)])
    })
}

fn of_lesson(language: Language, content: &Content, name: &str) -> Result<Exploration, Failure> {
    let lesson = named::lesson(language, &content.guides, name)
        .map_err(|mistake| Failure::input(language, &[mistake]))?;
    let never_begun = || Failure::input(language, &[words::never_begun(language, &lesson.id)]);
    let path = opening::lesson_file(&lesson.id);
    if !path.exists() {
        return Err(never_begun());
    }
    let wrong = |problems: &[_]| Failure::content(language, problems, colour_on_error());
    let text = files::read(language, &path).map_err(|problem| wrong(&[problem]))?;
    let kept = read_kept(&text, &content.library).map_err(|problems| wrong(&problems))?.exploration;
    match &kept.progress {
        Some(Progress::Lesson(progress)) if progress.lesson == lesson.id => Ok(kept),
        _ => Err(never_begun()),
    }
}

/// What was kept of the last session with teams.
fn of_teams(language: Language, library: &Library) -> Result<Exploration, Failure> {
    let last = keeping::kept_files(&state_folder()).into_iter().find_map(|path| {
        let kept = read_kept(&files::read(language, &path).ok()?, library).ok()?.exploration;
        match &kept.progress {
            Some(Progress::Teams(teams)) => Some((teams.stage.clone(), kept)),
            _ => None,
        }
    });
    match last {
        Some((Stage::Debrief, kept)) => Ok(kept),
        Some(_) => Err(Failure::input(language, &[words::teams_not_at_end(language).to_owned()])),
        None => Err(Failure::input(language, &[words::no_team_session(language).to_owned()])),
    }
}

/// A session where it was left, with all its figures.
fn session(language: Language, content: Content, kept: &Exploration) -> Option<Session> {
    let settings = Settings { language, ..Settings::default() };
    let session = Session::open(Arc::new(content.library), settings, kept)?;
    let mut session = session.with_guides(Arc::new(content.guides));
    session.resume(kept.progress.as_ref());
    // A lesson wrote its outcomes down; what teams chose is computed anew.
    Some(if session.team_play().is_some() { Rehearsal::of(session).session } else { session })
}
