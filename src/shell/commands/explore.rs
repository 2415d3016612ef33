//! `speelveld` alone, `open` and `demo`: the explorer.

use crate::content::exploration::opened_link;
use crate::content::file::FileKind;
use crate::language::Language;
use crate::session::Session;
use crate::session::activity::playing::NORMAL_SPEED;
use crate::session::keeping::OpenTarget;
use crate::session::settings::Theme;
use crate::shell::arguments::{Arguments, DemoRequest, Opening};
use crate::shell::failure::{self, Failure};
use crate::shell::output::STANDARD;
use crate::shell::room::Hosting;
use crate::shell::surroundings::{self, colour_on_error};
use crate::shell::{files, interactive};
use crate::texts::command_line as texts;
use std::ops::RangeInclusive;
use std::path::PathBuf;
use std::sync::Arc;

/// Opens the explorer on a case or a file, and without one where the user was; in the presenter when that is asked.
///
/// # Errors
/// As for [`open`], and of a file or id that cannot be opened, exit code 2.
pub fn run(arguments: &Arguments, what: Option<&str>, opening: &Opening) -> Result<(), Failure> {
    let named = what.map(|what| named_target(arguments, what)).transpose()?;
    let (open_target, file) = named.unwrap_or((OpenTarget::Last, None));
    open(arguments, opening.theme.as_deref(), file, &open_target, |session| {
        if opening.presents {
            session.present();
        }
    })
}

/// What a word of the command means: a file with an exploration, a file with a case, or the id of a case.
fn named_target(arguments: &Arguments, what: &str) -> Result<(OpenTarget, Option<PathBuf>), Failure> {
    let language = arguments.language;
    if opened_link(what).is_some() {
        return Ok((OpenTarget::Link(what.to_owned()), None));
    }
    if what == STANDARD || !files::looks_like_path(what) {
        return Ok((OpenTarget::Case(what.to_owned()), None));
    }
    let path = PathBuf::from(what);
    let file = files::read(language, &path)
        .map_err(|problem| Failure::content(language, &[problem], colour_on_error()))?;
    if files::kind_of(&file) == Some(FileKind::Case) {
        let (_, id) = files::library_with_case(language, arguments.scenarios.as_deref(), what)?;
        return Ok((OpenTarget::Case(id), Some(path)));
    }
    Ok((OpenTarget::File(path), None))
}

/// Opens a target in the explorer, with one file of content more if given, and begins as asked.
///
/// # Errors
/// There is no terminal, or the theme or the directory is wrong, exit code 2; the terminal fails, exit code 1.
pub fn open(
    arguments: &Arguments,
    theme: Option<&str>,
    file: Option<PathBuf>,
    open_target: &OpenTarget,
    begin: impl FnOnce(&mut Session),
) -> Result<(), Failure> {
    host(arguments, theme, file, open_target, Hosting::usual(), begin)
}

/// Opens a target in the explorer, which can then let teams come in as `hosting` says.
///
/// # Errors
/// As for [`open`].
pub fn host(
    arguments: &Arguments,
    theme: Option<&str>,
    file: Option<PathBuf>,
    open_target: &OpenTarget,
    hosting: Hosting,
    begin: impl FnOnce(&mut Session),
) -> Result<(), Failure> {
    let language = arguments.language;
    let theme = theme.map(|id| named(language, id)).transpose()?;
    if !interactive::is_possible() {
        return Err(Failure::input(language, &[texts::no_terminal(language).to_owned()]));
    }
    let mut places = files::Places::new(arguments.scenarios.as_deref());
    places.files.extend(file);
    // A directory that was named wrongly is told at once; what is wrong in its files is shown in the explorer.
    if let Some(Err(problem)) = places.named.as_deref().map(|named| files::files_below(language, named)) {
        return Err(Failure::content(language, &[problem], colour_on_error()));
    }
    let configuration = &arguments.configuration;
    let theme = surroundings::theme(theme, configuration.preferences().theme);
    let settings = configuration.settings((language, arguments.language_origin), theme);
    interactive::run(places, settings, open_target, hosting, begin)
}

fn named(language: Language, id: &str) -> Result<Theme, Failure> {
    failure::find(language, texts::kind_theme(language), id, &Theme::ALL.map(Theme::id), Theme::from_id)
        .map_err(|mistake| Failure::input(language, &[mistake]))
}

/// Slowest and fastest, per cent of the normal pace.
const SPEEDS: RangeInclusive<u32> = 10..=100_000;

/// Plays the demo that was named, or the first one.
///
/// # Errors
/// There is no terminal, or the name, the speed, the theme or the content is wrong, exit code 2; the terminal fails, exit code 1.
pub fn demo(arguments: &Arguments, request: &DemoRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let speed = speed(arguments, request)?;
    let content = files::content(language, arguments.scenarios.as_deref(), &[])?;
    let demos = &content.guides.demos;
    let ids: Vec<_> = demos.iter().map(|demo| demo.id.as_str()).collect();
    let demo = match &request.name {
        Some(name) => failure::find(language, texts::kind_demo(language), name, &ids, |id| {
            content.guides.demo(id).map(Arc::clone)
        }),
        None => demos.first().map(Arc::clone).ok_or_else(|| texts::no_demo(language).to_owned()),
    };
    let demo = demo.map_err(|mistake| Failure::input(language, &[mistake]))?;
    open(arguments, request.theme.as_deref(), None, &OpenTarget::New, |session| session.play(demo, speed))
}

fn speed(arguments: &Arguments, request: &DemoRequest) -> Result<u32, Failure> {
    let Some(written) = &request.speed else { return Ok(NORMAL_SPEED) };
    let speed = written.trim_end_matches('%').parse().ok().filter(|speed| SPEEDS.contains(speed));
    let mistake = || {
        texts::bad_speed(arguments.language, written, &SPEEDS.start().to_string(), &SPEEDS.end().to_string())
    };
    speed.ok_or_else(|| Failure::input(arguments.language, &[mistake()]))
}
