//! `demo`: plays a demo in the explorer.

use super::explore;
use crate::session::activity::playing::NORMAL_SPEED;
use crate::session::keeping::Destination;
use crate::shell::arguments::{Arguments, DemoRequest};
use crate::shell::failure::Failure;
use crate::shell::{files, lookup};
use crate::texts::command_line as texts;
use std::ops::RangeInclusive;
use std::sync::Arc;

/// Slowest and fastest, per cent of the normal pace.
const SPEEDS: RangeInclusive<u32> = 10..=100_000;

/// Plays the demo that was named, or the first one.
///
/// # Errors
/// There is no terminal, or the name, the speed, the theme or the content is wrong, exit code 2; the terminal fails, exit code 1.
pub fn run(arguments: &Arguments, request: &DemoRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let speed = speed(arguments, request)?;
    let content = files::content(language, arguments.scenarios.as_deref(), &[])?;
    let demos = &content.guides.demos;
    let ids: Vec<_> = demos.iter().map(|demo| demo.id.as_str()).collect();
    let demo = match &request.name {
        Some(name) => lookup::find(language, texts::kind_demo(language), name, &ids, |id| {
            content.guides.demo(id).map(Arc::clone)
        }),
        None => demos.first().map(Arc::clone).ok_or_else(|| texts::no_demo(language).to_owned()),
    };
    let demo = demo.map_err(|mistake| Failure::input(language, &[mistake]))?;
    explore::open(arguments, request.theme.as_deref(), None, &Destination::New, |session| {
        session.play(demo, speed)
    })
}

fn speed(arguments: &Arguments, request: &DemoRequest) -> Result<u32, Failure> {
    let Some(written) = &request.speed else { return Ok(NORMAL_SPEED) };
    let speed = written.trim_end_matches('%').parse().ok().filter(|speed| SPEEDS.contains(speed));
    let mistake = || {
        texts::bad_speed(arguments.language, written, &SPEEDS.start().to_string(), &SPEEDS.end().to_string())
    };
    speed.ok_or_else(|| Failure::input(arguments.language, &[mistake()]))
}
