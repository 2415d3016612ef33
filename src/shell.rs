//! Shell: where the program meets the outside world. Reads the command, files and surroundings; writes output; nothing below
//! this floor does.

mod answers;
mod arguments;
mod asked;
mod commands;
mod configuration;
mod failure;
mod files;
pub mod interactive;
mod keeping;
mod named;
mod opening;
mod output;
mod room;
mod scenarios;
mod surroundings;

use crate::language::Language;
use arguments::{Arguments, Command, Request};
use configuration::Configuration;
use failure::Failure;
use std::ffi::OsString;
use std::num::NonZero;
use std::process::ExitCode;
use std::thread;

/// Runs the program with the command that the user gave.
pub fn run() -> ExitCode {
    let words: Vec<OsString> = std::env::args_os().collect();
    if interactive::stands_guard(&words) {
        return ExitCode::SUCCESS;
    }
    let (language, _) = surroundings::language(&words, None);
    let configuration = Configuration::read(language);
    let (language, origin) = surroundings::language(&words, configuration.preferences().language);
    match arguments::read(language, words) {
        Ok(Request::Show(text)) => finish(output::to_screen(language, &text)),
        Ok(Request::Run(arguments)) => {
            use_threads_that_there_are();
            finish(dispatch(&Arguments { configuration, language_origin: origin, ..*arguments }))
        }
        Err(failure) => finish(Err(failure)),
    }
}

/// Are these words a command, the name of the program before them? Nothing is done; for tests with what chance gives.
pub fn understands(words: Vec<OsString>) -> bool {
    arguments::read(Language::default(), words).is_ok()
}

/// Where the system gives fewer threads than the simulation likes to use, it does with those that there are. That is tried
/// first: a pool that could not be started cannot be started again.
fn use_threads_that_there_are() {
    let asked = std::env::var("RAYON_NUM_THREADS").ok().and_then(|number| number.parse().ok());
    let usual = || thread::available_parallelism().map_or(1, NonZero::get);
    let wanted = asked.filter(|number| *number > 0).unwrap_or_else(usual);
    let tried: Vec<_> = (0..wanted).map_while(|_| thread::Builder::new().spawn(thread::park).ok()).collect();
    let threads = tried.len();
    for thread in tried {
        thread.thread().unpark();
        let _nothing = thread.join();
    }
    let pool = match threads {
        0 => rayon::ThreadPoolBuilder::new().num_threads(1).use_current_thread(),
        _ => rayon::ThreadPoolBuilder::new().num_threads(threads),
    };
    // Should even this fail, the first simulation tells.
    let _ = pool.build_global();
}

fn dispatch(arguments: &Arguments) -> Result<(), Failure> {
    match &arguments.command {
        Command::Explore(opening) => commands::explore::run(arguments, None, opening),
        Command::Open(open) => commands::explore::run(arguments, Some(&open.what), &open.opening),
        Command::Demo(demo) => commands::explore::demo(arguments, demo),
        Command::Room(room) => commands::host::run(arguments, room),
        Command::Train(train) => commands::train::run(arguments, train),
        Command::Compare(compare) => commands::compare::run(arguments, compare),
        Command::Survey(survey) => commands::survey::run(arguments, survey),
        Command::Worlds(worlds) => commands::worlds::run(arguments, worlds),
        Command::Portfolio(portfolio) => commands::portfolio::run(arguments, portfolio),
        Command::Report(report) => commands::compare::report(arguments, report),
        Command::Resolve(resolve) => commands::compare::resolve_scenario(arguments, resolve),
        Command::Check(check) => commands::check::run(arguments, &check.paths),
        Command::New(new) => commands::new::run(arguments, new),
        Command::Schema(schema) => commands::reference::schema(arguments, schema),
        Command::List(list) => commands::reference::list(arguments, list.format.as_deref()),
        Command::SelfTest(()) => commands::reference::selftest(arguments),
        Command::Web(web) => commands::reference::web(arguments, web.file.as_deref()),
        Command::Keys(keys) => commands::reference::keys(arguments, keys.toml),
        Command::Completions(wanted) => commands::manual::completions(arguments, &wanted.shell),
        Command::Man(man) => commands::manual::man(arguments, man.command.as_deref()),
    }
}

/// Reports a failure on standard error and gives the exit code.
fn finish(outcome: Result<(), Failure>) -> ExitCode {
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            output::to_error(&failure.text);
            ExitCode::from(failure.code)
        }
    }
}
