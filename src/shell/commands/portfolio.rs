//! `portfolio`: all cases of an organisation together, portfolios side by side or every direction in rows.

use crate::content::kinds::portfolio::read_portfolio;
use crate::domain::library::Library;
use crate::domain::outcome::PerOutcome;
use crate::domain::parameter::Owner;
use crate::domain::portfolio::{BEARABLE, Entry, NamedPortfolio, Portfolio};
use crate::domain::scenario::{ExtraStaff, Training};
use crate::front::order::Step;
use crate::language::Language;
use crate::report::ambition::{self, Told};
use crate::report::portfolio::{self as data, Found};
use crate::report::{self, Format, ambition_memo, csv};
use crate::resolve::inputs::Inputs;
use crate::session::document::plain_name;
use crate::shell::answers::Progress;
use crate::shell::arguments::{Arguments, PortfolioRequest};
use crate::shell::asked::{baseline, limits, own_numbers, sample};
use crate::shell::failure::{self, Failure, note};
use crate::shell::scenarios::{CURRENT, DEFAULT_DIRECTION, hires};
use crate::shell::surroundings::colour_on_error;
use crate::shell::{files, named, output};
use crate::study::{
    Ambitions, Asking, Bearable, Finding, Flow, Portfolios, Question, Request, Sequence, Study, WhichPairs,
};
use crate::summary::portfolio::PortfolioComparison;
use crate::texts::{command_line as texts, portfolio as own_texts};
use crate::view::portfolio::figures::Scope;
use crate::view::portfolio::planning;
use crate::workspace::exploration::{DEFAULT_FUTURES, DEFAULT_SEED};
use crate::workspace::title::{MOST_SCENARIOS, Title};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The forms that it can be written in.
pub const FORMS: [Format; 8] = [
    Format::Plain,
    Format::Markdown,
    Format::Html,
    Format::Csv,
    Format::CsvDutch,
    Format::CsvEnglish,
    Format::Xlsx,
    Format::Json,
];

/// Simulates the portfolios and writes them.
///
/// # Errors
/// Everything that is wrong with the command, exit code 2; a file cannot be written, exit code 1.
pub fn run(arguments: &Arguments, request: &PortfolioRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let file = request.output.file.as_deref();
    let asked = asked(arguments, request)?;
    output::check_places(language, &[file], &request.portfolios)?;
    let worked_out = WorkedOut::of(language, request, &asked)?;
    let text = written(language, request, &asked, &worked_out);
    output::write(language, &text.map_err(|error| Failure::not_made(language, &error))?, file)
}

/// What was found about portfolios.
struct WorkedOut {
    comparison: Arc<PortfolioComparison>,
    ambitions: Option<Arc<Ambitions>>,
    sequences: Vec<Sequence>,
}

impl WorkedOut {
    fn of(language: Language, request: &PortfolioRequest, asked: &Asked) -> Result<Self, Failure> {
        let no_answer = || Failure::no_answer(language);
        let Asked { library, question, portfolios, budget, .. } = asked;
        let budget = *budget;
        let mut study = Study::new(Arc::clone(library));
        let mut progress = Progress::new(language, question.futures);
        let mut ask = |asking: Asking| {
            let request = Request { question: question.clone(), asking };
            study.answer(&request, &mut |partial| {
                match partial {
                    Some(Finding::Portfolios(found)) => {
                        progress.report(Step::Futures(found.manifest.futures));
                    }
                    Some(Finding::Ambitions(found)) => {
                        let done = found.takes.iter().flatten().count();
                        progress.report(Step::Scenarios(done, found.of));
                    }
                    _ => {}
                }
                Flow::Continue
            })
        };
        if request.directions {
            let present = portfolios.first().cloned().ok_or_else(no_answer)?;
            let asking = Asking::Ambitions { present, budget, bearable: Bearable { overreach: BEARABLE } };
            let Some(Finding::Ambitions(found)) = ask(asking) else { return Err(no_answer()) };
            let comparison = Arc::clone(&found.comparison);
            return Ok(Self { comparison, ambitions: Some(found), sequences: Vec::new() });
        }
        let mut sequences = Vec::new();
        for portfolio in portfolios.iter().filter(|_| request.sequence).cloned() {
            let Some(Finding::Sequence(found)) = ask(Asking::Sequence { portfolio, budget }) else {
                return Err(no_answer());
            };
            sequences.push(Arc::unwrap_or_clone(found));
        }
        let portfolios = portfolios.clone();
        let asking = Asking::Portfolios(Portfolios { portfolios, budget, pairs: WhichPairs::All });
        let Some(Finding::Portfolios(comparison)) = ask(asking) else { return Err(no_answer()) };
        Ok(Self { comparison, ambitions: None, sequences })
    }
}

/// What was found, in the form that was asked for.
fn written(
    language: Language,
    request: &PortfolioRequest,
    asked: &Asked,
    worked_out: &WorkedOut,
) -> io::Result<Vec<u8>> {
    let Asked { library, question, baseline, format, .. } = asked;
    let WorkedOut { comparison, ambitions, sequences } = worked_out;
    let (baseline, format) = (*baseline, *format);
    let found = Found { ambitions: ambitions.as_deref(), sequences };
    let edited = || question.edits.applied(library, &question.case, &question.organisation);
    match format {
        Format::Json => data::json(language, library, comparison, found).map(String::into_bytes),
        Format::Csv | Format::CsvDutch | Format::CsvEnglish => {
            csv::portfolios(library, comparison, format.spreadsheet(language).unwrap_or(language))
                .map(String::into_bytes)
        }
        Format::Plain | Format::Markdown | Format::Html if request.memo => {
            let edited = edited();
            let scope = Scope {
                language,
                library: &edited,
                found: comparison,
                baseline,
                column: comparison.columns.len().saturating_sub(1),
                hidden: PerOutcome::default(),
            };
            let planning = planning::planning(&scope, sequences.last(), "");
            let planning = planning.filter(|_| request.sequence);
            let organisation = edited.organisation(&question.organisation);
            let organisation = organisation.map_or("", |one| one.name.in_language(language));
            let memo = ambition_memo::memo(&scope, organisation, planning.as_ref());
            Ok(report::written(language, &memo, format).into_bytes())
        }
        Format::Plain | Format::Markdown | Format::Html | Format::Xlsx => {
            let named = request.portfolios.iter().filter(|name| files::looks_like_path(name));
            let files: Vec<_> = named.cloned().collect();
            let edited = edited();
            let told = Told { language, library: &edited, comparison, baseline, found, files: &files };
            match format {
                Format::Xlsx => ambition::workbook(&told),
                _ => Ok(ambition::portfolios(&told, format).into_bytes()),
            }
        }
    }
}

/// A question about portfolios with the content that it is about.
struct Asked {
    library: Arc<Library>,
    question: Question,
    portfolios: Vec<NamedPortfolio>,
    budget: Option<f64>,
    baseline: usize,
    format: Format,
}

/// Looks everything up, so that all mistakes are told at once.
fn asked(arguments: &Arguments, request: &PortfolioRequest) -> Result<Asked, Failure> {
    let language = arguments.language;
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    arguments.configuration.check(language, Some(&library))?;
    let preferences = arguments.configuration.preferences();
    let mut mistakes = Vec::new();
    let format = note(&mut mistakes, named::format(language, request.output.format.as_deref(), &FORMS));
    let usual = (preferences.futures.unwrap_or(DEFAULT_FUTURES), preferences.seed.unwrap_or(DEFAULT_SEED));
    let sample = sample(language, &request.sample, usual, &mut mistakes);
    let wanted = request.organisation.as_deref().or(preferences.organisation.as_deref());
    let first = library.organisations.first().map(|one| one.id.as_str());
    let organisation = named::organisation(language, &library, wanted.or(first).unwrap_or_default());
    let organisation = note(&mut mistakes, organisation).map(|organisation| organisation.id.clone());
    let inputs = library.cases.first().zip(library.organisations.first());
    let inputs = inputs.map(|(case, first)| {
        let organisation = organisation.as_deref().and_then(|id| library.organisation(id)).unwrap_or(first);
        Inputs { base: &library.base, organisation, case }
    });
    let edits = own_numbers(language, &request.assume, inputs.as_ref(), &mut mistakes);
    for (parameter, _) in edits.iter().filter(|(parameter, _)| parameter.owner() == Owner::Case) {
        mistakes.push(own_texts::number_of_a_case(language, &parameter.id()));
    }
    let budget = note(&mut mistakes, read_budget(language, request.budget.as_deref())).flatten();
    let limits = limits(language, &request.limits, &mut mistakes);
    let changes = Changes::read(language, &library, request, &mut mistakes);
    let mut portfolios = Vec::new();
    for name in names(request) {
        let found = named(language, &library, &name);
        portfolios.extend(match found {
            Ok(found) => Some(changes.applied(found)),
            Err(Wrong::Mistake(mistake)) => note(&mut mistakes, Err(mistake)),
            Err(Wrong::File(failure)) => return Err(failure),
        });
    }
    if portfolios.len() > MOST_SCENARIOS {
        mistakes.push(own_texts::too_many(language, portfolios.len()));
    }
    if request.directions && request.portfolios.len() > 1 {
        mistakes.push(own_texts::portfolios_and_directions(language).to_owned());
    }
    if portfolios.iter().any(|one| one.portfolio.included().next().is_none()) {
        mistakes.push(own_texts::no_case_left(language).to_owned());
    }
    let of_all = if request.directions { library.directions.len() + 1 } else { portfolios.len() };
    let baseline = note(&mut mistakes, baseline(language, request.baseline.as_deref(), of_all));
    let (Some(format), Some((futures, seed)), Some(organisation), Some(baseline), true) =
        (format, sample, organisation, baseline, mistakes.is_empty())
    else {
        return Err(Failure::input(language, &mistakes));
    };
    let question = Question {
        without_doubt: request.sample.without_doubt,
        edits,
        limits,
        ..Question::new("", organisation, Vec::new(), seed, futures)
    };
    Ok(Asked { library: Arc::new(library), question, portfolios, budget, baseline, format })
}

/// The portfolios to make, with those that need no naming.
fn names(request: &PortfolioRequest) -> Vec<String> {
    match (&request.portfolios[..], request.directions) {
        ([], true) => vec![CURRENT.to_owned()],
        ([], false) => [CURRENT, DEFAULT_DIRECTION].map(str::to_owned).into(),
        (named, _) => named.to_vec(),
    }
}

enum Wrong {
    Mistake(String),
    File(Failure),
}

/// What a portfolio that is named by the user decides.
fn named(language: Language, library: &Library, name: &str) -> Result<NamedPortfolio, Wrong> {
    if files::looks_like_path(name) {
        let fail = |problems: &[_]| Wrong::File(Failure::content(language, problems, colour_on_error()));
        let file = files::read(language, Path::new(name)).map_err(|problem| fail(&[problem]))?;
        let found = read_portfolio(&file, library).map_err(|problems| fail(&problems))?;
        return Ok(NamedPortfolio { name: found.name(library), portfolio: found.portfolio });
    }
    let ids: Vec<_> = std::iter::once(CURRENT)
        .chain(library.directions.iter().map(|direction| direction.id.as_str()))
        .collect();
    let title = |id: &str| match id {
        CURRENT => Some(Title::Current),
        id => library.direction(id).map(|direction| Title::Direction(direction.id.clone())),
    };
    let title = failure::find(language, texts::kind_scenario(language), name, &ids, title);
    let title = title.map_err(Wrong::Mistake)?;
    let portfolio = title.portfolio(library).unwrap_or_else(|| Portfolio::current(&library.cases));
    Ok(NamedPortfolio { name: plain_name(&title, library), portfolio })
}

/// What the command changes of every portfolio.
struct Changes {
    only: Vec<String>,
    without: Vec<String>,
    postponed: Vec<(String, u8)>,
    training: Option<Training>,
    extra: Option<ExtraStaff>,
}

impl Changes {
    fn read(
        language: Language,
        library: &Library,
        request: &PortfolioRequest,
        mistakes: &mut Vec<String>,
    ) -> Self {
        let known = |id: &str| named::case(language, library, id).map(|case| case.id.clone());
        let some = |names: &[String], mistakes: &mut Vec<String>| -> Vec<String> {
            names.iter().filter_map(|name| note(mistakes, known(name))).collect()
        };
        let postpone = |text: &String| -> Result<(String, u8), String> {
            let wrong = || own_texts::not_postponed(language, text, &Entry::MOST_POSTPONED.to_string());
            let (case, years) = text.split_once('=').ok_or_else(wrong)?;
            let years = years.trim().parse().ok().filter(|years| *years <= Entry::MOST_POSTPONED);
            Ok((known(case.trim())?, years.ok_or_else(wrong)?))
        };
        let only = some(&request.cases, mistakes);
        let without = some(&request.without, mistakes);
        let postponed = request.postpone.iter().filter_map(|text| note(mistakes, postpone(text))).collect();
        let training = request.training.as_deref().map(|id| named::training(language, id));
        let training = training.and_then(|found| note(mistakes, found));
        let extra = hires(language, &request.hires, mistakes);
        let extra = (!request.hires.is_empty()).then_some(extra);
        Self { only, without, postponed, training, extra }
    }

    fn applied(&self, mut named: NamedPortfolio) -> NamedPortfolio {
        let before = named.portfolio.clone();
        let portfolio = &mut named.portfolio;
        portfolio.training = self.training.unwrap_or(portfolio.training);
        portfolio.extra = self.extra.unwrap_or(portfolio.extra);
        for entry in &mut portfolio.entries {
            let is_wanted = self.only.is_empty() || self.only.contains(&entry.case);
            entry.included &= is_wanted && !self.without.contains(&entry.case);
            let years = self.postponed.iter().rfind(|(case, _)| *case == entry.case);
            entry.postponed = years.map_or(entry.postponed, |(_, years)| *years);
        }
        // As in the explorer: what was changed is no longer what it is named after.
        if named.portfolio != before {
            named.name = named.name.map(|name| format!("{name}*"));
        }
        named
    }
}

fn read_budget(language: Language, written: Option<&str>) -> Result<Option<f64>, String> {
    let Some(text) = written else { return Ok(None) };
    let amount = text.trim().replace(',', ".").parse().ok();
    let amount: Option<f64> = amount.filter(|amount: &f64| amount.is_finite() && *amount > 0.0);
    amount.map(Some).ok_or_else(|| own_texts::not_a_budget(language, text))
}
