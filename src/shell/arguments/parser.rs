//! Parser: the commands, a row each, and the command line with its help, in the user's language.

use super::requests::{
    CheckRequest, CompareRequest, CompletionsRequest, DemoRequest, KeysRequest, ListRequest, ManRequest,
    NewRequest, OpenRequest, Opening, PortfolioRequest, ProgramRequest, ReportRequest, ResolveRequest,
    RoomRequest, SchemaRequest, SurveyRequest, TrainRequest, WebRequest, WorldsRequest,
};
use super::rows::{Taken, flag};
use crate::language::Language;
use crate::texts::{
    command_examples as examples, command_line as texts, command_survey as survey, command_train as train,
    content_commands as making, page, portfolio, room, worlds,
};
use clap::{ArgAction, ArgMatches, Command as Parser};

/// Help is at most so wide, so that it fits the smallest terminal.
pub const WIDTH: usize = 80;

pub const PROGRAM: &str = "speelveld";

/// Commands from their rows: the word that is typed, what it becomes, what it takes, what it does, how it is used, examples.
macro_rules! commands {
    ($($name:literal: $Command:ident($Request:ty), $about:expr, $usage:expr, $examples:expr;)*) => {
        pub enum Command {
            /// The explorer where the user was.
            Explore(Opening),
            $($Command($Request),)*
        }

        impl Command {
            /// The command that was typed; without one the explorer is opened.
            pub fn read(matches: &ArgMatches, opening: Opening) -> Self {
                match matches.subcommand() {
                    $(Some(($name, matches)) => Self::$Command(<$Request>::read(matches, "")),)*
                    _ => Self::Explore(opening),
                }
            }
        }

        /// The parser of each, in the order of help.
        fn parsers(language: Language) -> Vec<Parser> {
            vec![$({
                let parser = laid_out(language, $name, $about(language), $usage(language), $examples(language));
                finished(language, parser.args(<$Request>::args(language, None)))
            },)*]
        }
    };
}

commands! {
    "open": Open(OpenRequest), texts::about_open, texts::usage_open, texts::examples_open;
    "demo": Demo(DemoRequest), texts::about_demo, texts::usage_demo, texts::examples_demo;
    "train": Train(TrainRequest), train::about_train, train::usage_train, train::examples_train;
    "room": Room(RoomRequest), room::about_room, room::usage_room, room::examples_room;
    "compare": Compare(CompareRequest), texts::about_compare, texts::usage_compare, texts::examples_compare;
    "explore": Survey(SurveyRequest), survey::about_explore, survey::usage_explore, survey::examples_explore;
    "worlds": Worlds(WorldsRequest), worlds::about_worlds, worlds::usage_worlds, worlds::examples_worlds;
    "portfolio": Portfolio(PortfolioRequest),
        portfolio::about_portfolio, portfolio::usage_portfolio, portfolio::examples_portfolio;
    "report": Report(ReportRequest), texts::about_report, texts::usage_report, texts::examples_report;
    "resolve": Resolve(ResolveRequest), texts::about_resolve, texts::usage_resolve, examples::resolve;
    "check": Check(CheckRequest), texts::about_check, texts::usage_check, examples::check;
    "new": New(NewRequest), making::about_new, making::usage_new, making::examples_new;
    "schema": Schema(SchemaRequest), making::about_schema, making::usage_schema, making::examples_schema;
    "list": List(ListRequest), texts::about_list, texts::usage_list, examples::list;
    "selftest": SelfTest(()), texts::about_selftest, usage_selftest, examples::selftest;
    "web": Web(WebRequest), page::about_web, page::usage_web, page::examples_web;
    "keys": Keys(KeysRequest), texts::about_keys, texts::usage_keys, examples::keys;
    "completions": Completions(CompletionsRequest),
        texts::about_completions, texts::usage_completions, examples::completions;
    "man": Man(ManRequest), texts::about_man, texts::usage_man, examples::man;
}

fn usage_selftest(language: Language) -> String {
    texts::usage_bare(language, "selftest")
}

/// The command line with its help.
pub fn parser(language: Language) -> Parser {
    let about = format!("{}\n{}", texts::about(language), texts::about_more(language));
    let [usage, examples] = [texts::usage_program(language), texts::examples_program(language)];
    let version = flag("version", texts::help_version(language)).short('V').action(ArgAction::Version);
    let parser = laid_out(language, PROGRAM, &about, usage, examples)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(texts::commands(language))
        .subcommands(parsers(language))
        .args(ProgramRequest::args(language, None))
        .arg(version);
    finished(language, parser)
}

/// A command with its help laid out in the user's language.
fn laid_out(
    language: Language,
    name: &'static str,
    about: &str,
    usage: impl Into<String>,
    examples: &str,
) -> Parser {
    let template =
        format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", texts::usage(language));
    Parser::new(name)
        .about(about.to_owned())
        .override_usage(usage.into())
        .help_template(template)
        .after_help(format!("{}\n{examples}", texts::examples(language)))
        .max_term_width(WIDTH)
        .disable_help_flag(true)
}

/// Puts every argument under its heading; help comes last.
fn finished(language: Language, parser: Parser) -> Parser {
    parser.arg(flag("help", texts::help_help(language)).short('h').action(ArgAction::Help)).mut_args(|arg| {
        let heading = if arg.is_positional() { texts::arguments(language) } else { texts::options(language) };
        arg.help_heading(heading)
    })
}
