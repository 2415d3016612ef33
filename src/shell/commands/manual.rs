//! `completions`, `man`: what a shell and a manual tell of the command line, from the parser itself.

use super::{collect, compare, portfolio, reference, survey, worlds};
use crate::content::file::FileKind;
use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::outcome::Measure;
use crate::domain::people::Competence;
use crate::domain::scenario::Training;
use crate::domain::stack::Layer;
use crate::guide::lesson::Guides;
use crate::language::Language;
use crate::report::{Detail, Format};
use crate::session::settings::Theme;
use crate::shell::arguments::{Arguments, PROGRAM, parser};
use crate::shell::failure::{self, Failure};
use crate::shell::files::{self, Content};
use crate::shell::output;
use crate::texts::{command_examples, command_line as texts, manual as words};
use crate::workspace::exploration::MOST_SCENARIOS;
use clap::builder::PossibleValuesParser;
use clap::{Arg, Command as Parser, ValueHint};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use std::io;

const SHELLS: [(&str, Shell); 4] =
    [("bash", Shell::Bash), ("zsh", Shell::Zsh), ("fish", Shell::Fish), ("powershell", Shell::PowerShell)];

/// Writes the completion for a shell, with the ids of the content that there is now.
///
/// # Errors
/// There is no such shell, or the content has problems: exit code 2.
pub fn completions(arguments: &Arguments, shell: &str) -> Result<(), Failure> {
    let language = arguments.language;
    let find =
        |id: &str| SHELLS.iter().find(|(known, _)| known.eq_ignore_ascii_case(id)).map(|(_, shell)| *shell);
    let shell = failure::find(language, texts::kind_shell(language), shell, &SHELLS.map(|(id, _)| id), find)
        .map_err(|mistake| Failure::input(language, &[mistake]))?;
    let Content { library, guides } = files::content(language, arguments.scenarios.as_deref(), &[])?;
    let mut script = Vec::new();
    generate(shell, &mut offering(parser(language), &library, &guides), PROGRAM, &mut script);
    output::to_screen(language, &String::from_utf8_lossy(&script))
}

/// A command with what its arguments can be.
fn offering(command: Parser, library: &Library, guides: &Guides) -> Parser {
    let name = command.get_name().to_owned();
    let commands: Vec<String> = command.get_subcommands().map(|below| below.get_name().to_owned()).collect();
    command
        .mut_args(|arg| {
            let values =
                if arg.get_id() == "command" { Vec::new() } else { values(&name, &arg, library, guides) };
            offered(arg, values)
        })
        .mut_subcommands(|below| {
            let below = offering(below, library, guides);
            if below.get_name() == "man" {
                below.mut_arg("command", |arg| offered(arg, commands.clone()))
            } else {
                below
            }
        })
}

fn offered(arg: Arg, values: Vec<String>) -> Arg {
    let is_flag = !arg.get_action().takes_values();
    let is_folder = arg.get_id() == "scenarios";
    match arg.get_value_hint() {
        _ if is_flag => arg,
        // The parser keeps its words for as long as the program runs.
        _ if !values.is_empty() => {
            let values: Vec<&'static str> = values.into_iter().map(|value| &*value.leak()).collect();
            arg.value_parser(PossibleValuesParser::new(values))
        }
        ValueHint::AnyPath if is_folder => arg.value_hint(ValueHint::DirPath),
        ValueHint::AnyPath => arg.value_hint(ValueHint::FilePath),
        _ => arg,
    }
}

/// What the argument of a command can be; empty where that is anything, or a file.
fn values(command: &str, arg: &Arg, library: &Library, guides: &Guides) -> Vec<String> {
    fn ids(ids: impl IntoIterator<Item = &'static str>) -> Vec<String> {
        ids.into_iter().map(str::to_owned).collect()
    }
    let cases = || -> Vec<String> { library.cases.iter().map(|case| case.id.clone()).collect() };
    let formats = |formats: &[Format]| ids(formats.iter().map(|format| format.id()));
    match (command, arg.get_id().as_str()) {
        (_, "case" | "what" | "like" | "without") => cases(),
        (_, "scenario" | "portfolios") => {
            let directions = library.directions.iter().map(|direction| direction.id.clone());
            std::iter::once("current".to_owned()).chain(directions).collect()
        }
        (_, "set" | "fix") => {
            let choices = || Choice::all().into_iter().map(|choice| choice.to_string());
            Layer::ALL
                .iter()
                .flat_map(|layer| choices().map(move |choice| format!("{}={choice}", layer.id())))
                .collect()
        }
        (_, "hire") => Competence::ALL.iter().map(|competence| format!("{}=1", competence.id())).collect(),
        (_, "training") => ids(Training::ALL.map(Training::id)),
        (_, "organisation") => library.organisations.iter().map(|one| one.id.clone()).collect(),
        (_, "theme") => ids(Theme::ALL.map(Theme::id)),
        (_, "lang") => ids(Language::ALL.map(Language::code)),
        (_, "detail") => ids(Detail::ALL.map(Detail::id)),
        (_, "sort" | "objective") => ids(Measure::SCORECARD.iter().map(|measure| measure.outcome.id())),
        (_, "baseline") => ('A'..).take(MOST_SCENARIOS).map(String::from).collect(),
        ("report", "format") => formats(&Format::OF_MEMO),
        ("compare", "format") => formats(&Format::ALL),
        ("explore", "format") => formats(&survey::FORMS),
        ("worlds", "format") => formats(&worlds::FORMS),
        ("portfolio", "format") => formats(&portfolio::FORMS),
        ("portfolio", "postpone") => cases().iter().map(|case| format!("{case}=1")).collect(),
        ("train", "format") => formats(&collect::FORMS),
        ("resolve", "format") => formats(&compare::FORMS_OF_NUMBERS),
        ("list", "format") => formats(&reference::FORMS),
        ("train", "name") => guides.lessons.iter().map(|lesson| lesson.id.clone()).chain(cases()).collect(),
        ("demo", "name") => guides.demos.iter().map(|demo| demo.id.clone()).collect(),
        ("schema", "kind") => ids(FileKind::ALL.map(FileKind::id)),
        ("new", "kind") => ids([FileKind::Case.id()]),
        ("completions", "shell") => ids(SHELLS.map(|(id, _)| id)),
        _ => Vec::new(),
    }
}

/// Writes the page of the program, or of one of its commands.
///
/// # Errors
/// There is no such command, exit code 2.
pub fn man(arguments: &Arguments, command: Option<&str>) -> Result<(), Failure> {
    let language = arguments.language;
    let program = parser(language);
    let page = match command {
        None => whole(language, &program),
        Some(name) => {
            let names: Vec<_> = program.get_subcommands().map(Parser::get_name).collect();
            let find = |id: &str| program.find_subcommand(id).cloned();
            let found = failure::find(language, texts::kind_command(language), name, &names, find)
                .map_err(|mistake| Failure::input(language, &[mistake]))?;
            let full_name = format!("{PROGRAM}-{}", found.get_name());
            let found = found
                .version(env!("CARGO_PKG_VERSION"))
                .bin_name(format!("{PROGRAM} {name}"))
                .display_name(full_name);
            rendered(|page| Man::new(found).render(page))
        }
    };
    let page = page.map_err(|error| Failure::not_made(language, &error))?;
    output::to_screen(language, &with_headings(language, &page))
}

/// The page of the program, with the options of each command, and what no parser knows.
fn whole(language: Language, program: &Parser) -> io::Result<String> {
    let mut page = rendered(|page| Man::new(program.clone()).render(page))?;
    page.push_str(&format!(".SH {}\n", words::options_of_commands(language)));
    for command in program.get_subcommands() {
        let man = Man::new(command.clone().bin_name(format!("{PROGRAM} {}", command.get_name())));
        let options = rendered(|page| man.render_options_section(page))?;
        let options: String =
            options.lines().filter(|line| !line.starts_with(".SH")).map(|line| format!("{line}\n")).collect();
        page.push_str(&format!(".SS {PROGRAM} {}\n{options}", command.get_name()));
    }
    for (heading, entries) in words::sections(language) {
        page.push_str(&format!(".SH {heading}\n"));
        for (term, meaning) in entries {
            page.push_str(&format!(".TP\n\\fB{term}\\fR\n{meaning}\n"));
        }
    }
    Ok(page)
}

fn rendered(render: impl FnOnce(&mut Vec<u8>) -> io::Result<()>) -> io::Result<String> {
    let mut page = Vec::new();
    render(&mut page)?;
    Ok(String::from_utf8_lossy(&page).into_owned())
}

/// The page with its headings in a language; the generator knows only its own.
fn with_headings(language: Language, page: &str) -> String {
    let headings = command_examples::man_headings(language);
    let in_language = |line: &str| match line.strip_prefix(".SH ") {
        Some(made) => {
            let called = headings.iter().find(|(known, _)| *known == made).map_or(made, |(_, called)| called);
            format!(".SH {}\n", called.to_uppercase())
        }
        None => format!("{line}\n"),
    };
    // The heading above the examples in help is a heading of the page already.
    let lines = page.lines().filter(|line| *line != texts::examples(language)).map(in_language);
    lines.collect()
}
