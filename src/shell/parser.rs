//! Parser: the command line with its help, in the user's language.

use crate::content::file::FileKind;
use crate::language::Language;
use crate::texts::{
    command_examples as examples, command_line as texts, command_survey as survey_texts,
    command_train as train_texts, content_commands as making, page, portfolio as portfolio_texts,
    room as room_texts, worlds as world_texts,
};
use clap::{Arg, ArgAction, Command as Parser, value_parser};
use std::path::PathBuf;

/// Help is at most so wide, so that it fits the smallest terminal.
pub const WIDTH: usize = 80;

pub const PROGRAM: &str = "speelveld";

/// The command line with its help.
pub fn parser(language: Language) -> Parser {
    let bare = |name: &'static str, about: &'static str, examples: &'static str| {
        finished(language, command(language, name, about, texts::usage_bare(language, name), Some(examples)))
    };
    let about = format!("{}\n{}", texts::about(language), texts::about_more(language));
    let examples = Some(texts::examples_program(language));
    let parser = command(language, PROGRAM, about, texts::usage_program(language).to_owned(), examples)
        .version(env!("CARGO_PKG_VERSION"))
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .subcommand_help_heading(texts::commands(language))
        .subcommands([
            open(language),
            demo(language),
            train(language),
            room(language),
            compare(language),
            explore(language),
            worlds(language),
            portfolio(language),
            report(language),
            resolve(language),
            check(language),
            new(language),
            schema(language),
            list(language),
            bare("selftest", texts::about_selftest(language), examples::selftest(language)),
            web(language),
            keys(language),
            completions(language),
            man(language),
        ])
        .args([
            option("scenarios", texts::value_directory(language), texts::help_scenarios(language))
                .value_parser(value_parser!(PathBuf))
                .global(true),
            theme(language),
            flag("present", texts::help_present(language)),
            option("lang", texts::value_language(language), texts::help_lang(language)).global(true),
            flag("version", texts::help_version(language)).short('V').action(ArgAction::Version),
        ]);
    finished(language, parser)
}

/// A command with its help laid out in the user's language.
fn command(
    language: Language,
    name: &'static str,
    about: impl Into<String>,
    usage: String,
    examples: Option<&str>,
) -> Parser {
    let examples = examples.map(|examples| format!("{}\n{examples}", texts::examples(language)));
    let template =
        format!("{{about}}\n\n{} {{usage}}\n\n{{all-args}}{{after-help}}\n", texts::usage(language));
    Parser::new(name)
        .about(about.into())
        .override_usage(usage)
        .help_template(template)
        .after_help(examples.unwrap_or_default())
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

/// About, usage and examples of a command.
type Help = [fn(Language) -> &'static str; 3];

/// A command with its help and its arguments.
fn with(language: Language, name: &'static str, help: Help, args: impl IntoIterator<Item = Arg>) -> Parser {
    let [about, usage, examples] = help.map(|text| text(language));
    finished(language, command(language, name, about, usage.to_owned(), Some(examples)).args(args))
}

fn demo(language: Language) -> Parser {
    let help: Help = [texts::about_demo, texts::usage_demo, texts::examples_demo];
    let args = [
        Arg::new("name").value_name(texts::value_name(language)).help(texts::help_demo(language)),
        option("speed", texts::value_number(language), texts::help_speed(language)),
        theme(language),
    ];
    with(language, "demo", help, args)
}

fn train(language: Language) -> Parser {
    let help: Help = [train_texts::about_train, train_texts::usage_train, train_texts::examples_train];
    let args = [
        Arg::new("name").value_name(texts::value_name(language)).help(train_texts::help_lesson(language)),
        flag("sheet", train_texts::help_sheet(language)),
        option("output", texts::value_file(language), train_texts::help_sheet_output(language))
            .short('o')
            .value_parser(value_parser!(PathBuf)),
        option("debrief", texts::value_file(language), train_texts::help_debrief(language))
            .value_parser(value_parser!(PathBuf)),
        option("for", train_texts::value_participant(language), train_texts::help_for(language))
            .requires("debrief"),
        flag("restart", train_texts::help_restart(language)),
        option("teams", train_texts::value_names(language), train_texts::help_teams(language))
            .num_args(0..=1)
            .default_missing_value(""),
        option("collect", texts::value_file(language), train_texts::help_collect(language))
            .num_args(1..)
            .action(ArgAction::Append)
            .value_parser(value_parser!(PathBuf)),
        option("column", train_texts::value_column(language), train_texts::help_column(language))
            .requires("collect"),
        option("format", texts::value_format(language), train_texts::help_format(language)),
        theme(language),
    ];
    let args = args.into_iter().chain(rules(language));
    with(language, "train", help, args)
}

fn room(language: Language) -> Parser {
    let help: Help = [room_texts::about_room, room_texts::usage_room, room_texts::examples_room];
    let mut args = vec![
        Arg::new("case").value_name(texts::value_case(language)).help(room_texts::help_case(language)),
        flag("open", room_texts::help_open(language)),
        option("port", texts::value_number(language), room_texts::help_port(language)),
        option("address", room_texts::value_address(language), room_texts::help_address(language)),
        option("page", texts::value_file(language), room_texts::help_page(language))
            .value_parser(value_parser!(PathBuf)),
        flag("restart", room_texts::help_restart(language)),
    ];
    args.extend(rules(language));
    args.push(theme(language));
    with(language, "room", help, args)
}

/// What is agreed before a session with teams.
fn rules(language: Language) -> [Arg; 7] {
    [
        option("rounds", texts::value_number(language), train_texts::help_rounds(language)),
        option("minutes", texts::value_number(language), train_texts::help_minutes(language)),
        option("limit", train_texts::value_limit(language), train_texts::help_limit(language))
            .action(ArgAction::Append),
        flag("hide-figures", train_texts::help_hide_figures(language)),
        flag("no-predictions", train_texts::help_no_predictions(language)).requires("hide-figures"),
        option("seed", texts::value_seed(language), texts::help_seed(language)),
        option("assume", texts::value_own_number(language), texts::help_assume(language))
            .action(ArgAction::Append),
    ]
}

fn open(language: Language) -> Parser {
    let help: Help = [texts::about_open, texts::usage_open, texts::examples_open];
    let what = Arg::new("what").value_name(texts::value_what(language)).help(texts::help_what(language));
    let present = flag("present", texts::help_present(language));
    with(language, "open", help, [what.required(true), theme(language), present])
}

fn compare(language: Language) -> Parser {
    let help: Help = [texts::about_compare, texts::usage_compare, texts::examples_compare];
    let detail = option("detail", texts::value_part(language), texts::help_detail(language));
    let draws = option("draws-out", texts::value_file(language), texts::help_draws(language));
    let args = about_arguments(language, texts::help_scenario(language))
        .into_iter()
        .chain(run_arguments(language))
        .chain([
            detail.action(ArgAction::Append),
            flag("directions", texts::help_directions(language)),
            option("sort", texts::value_outcome(language), texts::help_sort(language)).requires("directions"),
        ])
        .chain(output_arguments(language, texts::help_format(language)))
        .chain([draws.value_parser(value_parser!(PathBuf))]);
    with(language, "compare", help, args)
}

fn explore(language: Language) -> Parser {
    let help: Help =
        [survey_texts::about_explore, survey_texts::usage_explore, survey_texts::examples_explore];
    let many = |name, value, help| option(name, value, help).action(ArgAction::Append);
    let args = [
        Arg::new("case")
            .value_name(texts::value_case(language))
            .help(texts::help_case(language))
            .required(true),
        many("limit", train_texts::value_limit(language), survey_texts::help_survey_limit(language)),
        many("objective", texts::value_outcome(language), survey_texts::help_objective(language)),
        many("fix", texts::value_layer_choice(language), survey_texts::help_fix(language)),
        option("max-partners", texts::value_number(language), survey_texts::help_most_partners(language)),
        option("training", texts::value_level(language), survey_texts::help_survey_training(language)),
        many("hire", texts::value_hire(language), survey_texts::help_survey_hire(language)),
        many("scenario", "SCENARIO", survey_texts::help_survey_scenario(language)).short('s'),
        option("organisation", "ID", texts::help_organisation(language)),
        many("assume", texts::value_own_number(language), texts::help_assume(language)),
        flag("alone", texts::help_alone(language)),
        flag("without-doubt", texts::help_without_doubt(language)),
        option("futures", texts::value_number(language), survey_texts::help_survey_futures(language))
            .allow_negative_numbers(true),
        option("seed", texts::value_seed(language), texts::help_seed(language)).allow_negative_numbers(true),
        option("shard", "I/N", survey_texts::help_shard(language)).conflicts_with("merge"),
        option("merge", texts::value_file(language), survey_texts::help_merge(language))
            .num_args(1..)
            .action(ArgAction::Append)
            .value_parser(value_parser!(PathBuf)),
    ];
    let output = output_arguments(language, survey_texts::help_survey_format(language));
    with(language, "explore", help, args.into_iter().chain(output))
}

fn worlds(language: Language) -> Parser {
    let help: Help = [world_texts::about_worlds, world_texts::usage_worlds, world_texts::examples_worlds];
    let world = option("world", world_texts::value_world(language), world_texts::help_world(language));
    let args = about_arguments(language, texts::help_scenario(language))
        .into_iter()
        .chain([
            world.action(ArgAction::Append),
            flag("flips", world_texts::help_flips(language)),
            flag("find-out", world_texts::help_find_out(language)),
            flag("sobol", world_texts::help_sobol(language)),
            flag("missing", world_texts::help_missing(language)),
            option("limit", train_texts::value_limit(language), world_texts::help_limit(language))
                .action(ArgAction::Append),
            option("future", "median|worst|best", world_texts::help_future(language)),
            option("outcome", texts::value_outcome(language), world_texts::help_outcome(language)),
        ])
        .chain(run_arguments(language))
        .chain(output_arguments(language, world_texts::help_format(language)));
    with(language, "worlds", help, args)
}

fn portfolio(language: Language) -> Parser {
    let help: Help = [
        portfolio_texts::about_portfolio,
        portfolio_texts::usage_portfolio,
        portfolio_texts::examples_portfolio,
    ];
    let many = |name, value, help| option(name, value, help).action(ArgAction::Append);
    let case = portfolio_texts::value_case(language);
    let portfolios = Arg::new("portfolios").value_name(portfolio_texts::value_portfolio(language));
    let [_, without_doubt, futures, seed, baseline] = run_arguments(language);
    let args = [
        portfolios.help(portfolio_texts::help_portfolio(language)).num_args(0..),
        many("case", case, portfolio_texts::help_case(language)),
        many("without", case, portfolio_texts::help_without(language)),
        many("postpone", portfolio_texts::value_postpone(language), portfolio_texts::help_postpone(language)),
        option("training", texts::value_level(language), portfolio_texts::help_training(language)),
        many("hire", texts::value_hire(language), portfolio_texts::help_hire(language)),
        option("budget", portfolio_texts::value_budget(language), portfolio_texts::help_budget(language)),
        flag("directions", portfolio_texts::help_directions(language)),
        many("limit", train_texts::value_limit(language), portfolio_texts::help_limit(language))
            .requires("directions"),
        flag("sequence", portfolio_texts::help_sequence(language)).conflicts_with("directions"),
        flag("memo", portfolio_texts::help_memo(language)).conflicts_with("directions"),
        option("organisation", "ID", texts::help_organisation(language)),
        many("assume", texts::value_own_number(language), texts::help_assume(language)),
        without_doubt,
        futures,
        seed,
        baseline,
    ];
    let output = output_arguments(language, portfolio_texts::help_format(language));
    with(language, "portfolio", help, args.into_iter().chain(output))
}

fn report(language: Language) -> Parser {
    let help: Help = [texts::about_report, texts::usage_report, texts::examples_report];
    let args = about_arguments(language, texts::help_scenario(language))
        .into_iter()
        .chain(run_arguments(language))
        .chain(output_arguments(language, texts::help_report_format(language)));
    with(language, "report", help, args)
}

fn run_arguments(language: Language) -> [Arg; 5] {
    [
        flag("alone", texts::help_alone(language)),
        flag("without-doubt", texts::help_without_doubt(language)),
        option("futures", texts::value_number(language), texts::help_futures(language))
            .allow_negative_numbers(true),
        option("seed", texts::value_seed(language), texts::help_seed(language)).allow_negative_numbers(true),
        option("baseline", "A|B|C|D", texts::help_baseline(language)),
    ]
}

fn resolve(language: Language) -> Parser {
    let help: Help = [texts::about_resolve, texts::usage_resolve, examples::resolve];
    let args = about_arguments(language, texts::help_one_scenario(language))
        .into_iter()
        .chain(output_arguments(language, texts::help_resolve_format(language)));
    with(language, "resolve", help, args)
}

fn check(language: Language) -> Parser {
    let help: Help = [texts::about_check, texts::usage_check, examples::check];
    let paths = Arg::new("paths").value_name(texts::value_path(language)).help(texts::help_paths(language));
    with(language, "check", help, [paths.num_args(0..).value_parser(value_parser!(PathBuf))])
}

fn list(language: Language) -> Parser {
    let help: Help = [texts::about_list, texts::usage_list, examples::list];
    with(
        language,
        "list",
        help,
        [option("format", texts::value_format(language), texts::help_resolve_format(language))],
    )
}

fn web(language: Language) -> Parser {
    let help: Help = [page::about_web, page::usage_web, page::examples_web];
    with(language, "web", help, [output(texts::value_file(language), page::help_web_output(language))])
}

fn keys(language: Language) -> Parser {
    let help: Help = [texts::about_keys, texts::usage_keys, examples::keys];
    with(language, "keys", help, [flag("toml", texts::help_keys_toml(language))])
}

fn completions(language: Language) -> Parser {
    let help: Help = [texts::about_completions, texts::usage_completions, examples::completions];
    let shell = Arg::new("shell").value_name("SHELL").help(texts::help_shell(language)).required(true);
    with(language, "completions", help, [shell])
}

fn man(language: Language) -> Parser {
    let help: Help = [texts::about_man, texts::usage_man, examples::man];
    let name = Arg::new("command").value_name(texts::value_command(language));
    with(language, "man", help, [name.help(texts::help_man_command(language))])
}

fn new(language: Language) -> Parser {
    let help: Help = [making::about_new, making::usage_new, making::examples_new];
    let kind = Arg::new("kind").value_name(making::value_kind(language));
    let name = Arg::new("name").value_name(making::value_name(language));
    let args = [
        kind.help(making::help_new_kind(language)).required(true),
        name.help(making::help_new_name(language)).required_unless_present("ask"),
        flag("ask", making::help_ask(language)).conflicts_with_all(["name", "like"]),
        option("like", texts::value_case(language), making::help_like(language)),
        output(texts::value_file(language), making::help_new_output(language)),
    ];
    with(language, "new", help, args)
}

fn schema(language: Language) -> Parser {
    let help: Help = [making::about_schema, making::usage_schema, making::examples_schema];
    let kinds = FileKind::ALL.map(FileKind::id).join(", ");
    let kind = Arg::new("kind").value_name(making::value_kind(language));
    let args = [
        kind.help(making::help_schema_kind(language, &kinds)),
        output(texts::value_directory(language), making::help_schema_output(language)),
    ];
    with(language, "schema", help, args)
}

fn theme(language: Language) -> Arg {
    option("theme", texts::value_theme(language), texts::help_theme(language))
}

/// Case, scenarios, organisation and own numbers.
fn about_arguments(language: Language, help_scenario: &'static str) -> [Arg; 7] {
    [
        Arg::new("case")
            .value_name(texts::value_case(language))
            .help(texts::help_case(language))
            .required(true),
        option("scenario", "SCENARIO", help_scenario).short('s').action(ArgAction::Append),
        option("set", texts::value_layer_choice(language), texts::help_set(language))
            .action(ArgAction::Append),
        option("hire", texts::value_hire(language), texts::help_hire(language)).action(ArgAction::Append),
        option("training", texts::value_level(language), texts::help_training(language))
            .action(ArgAction::Append),
        option("organisation", "ID", texts::help_organisation(language)),
        option("assume", texts::value_own_number(language), texts::help_assume(language))
            .action(ArgAction::Append),
    ]
}

/// Form and place of the output.
fn output_arguments(language: Language, help_format: &'static str) -> [Arg; 2] {
    [
        option("format", texts::value_format(language), help_format),
        output(texts::value_file(language), texts::help_output(language)),
    ]
}

fn output(value: &'static str, help: &'static str) -> Arg {
    option("output", value, help).short('o').value_parser(value_parser!(PathBuf))
}

fn option(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help).action(ArgAction::Set)
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).help(help).action(ArgAction::SetTrue)
}
