//! Contents of a report in words, put together once for every form of text.

use super::subject::{Subject, VERSION};
use crate::content::typed_number;
use crate::domain::people::Competence;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::summary::checks::Firing;
use crate::summary::comparison::{Column, Edited};
use crate::texts::{checks as check_texts, parameters, report as texts, scorecard, words};
use crate::view::checks as words_of_checks;
use crate::view::competences::detail::in_report;
use crate::view::costs::table::{MoneyRow, table};
use crate::view::differs::title;
use crate::view::formatting::{Step, count, date};
use crate::view::lists::{Dots, ListItem, competences_short, cost_dots, incidents};
use crate::view::options::ScoreOptions;
use crate::view::scorecard::{Scorecard, scorecard as make_scorecard};

/// How many competences and incidents are listed per scenario.
const LISTED: usize = 5;

/// Amounts of money under a heading.
pub struct MoneyTable {
    pub heading: &'static str,
    /// What each row is about, and an amount for each scenario.
    pub rows: Vec<(String, Vec<String>)>,
}

pub struct Contents {
    pub title: String,
    /// Letter and name of each scenario; the baseline is marked.
    pub scenarios: Vec<String>,
    /// A row for each layer, services first, and one for training: what it is, then the choice of each scenario.
    pub choices: Vec<(&'static str, Vec<String>)>,
    pub scorecard: Scorecard,
    /// A row for each competence that any scenario asks for: its name, then its tightest year in each scenario.
    pub people: Vec<(&'static str, Vec<String>)>,
    /// Lists: a heading, then a line for each scenario.
    pub lists: Vec<(&'static str, Vec<String>)>,
    /// The mean cost by part, after the total, and by year, k€; in both the figures add up to the total as shown.
    pub costs: [MoneyTable; 2],
    pub caution: &'static str,
    /// What a reader must know about the figures.
    pub basis: Vec<String>,
    /// Which numbers the user put in the place of shipped ones, if any.
    pub changed: Option<String>,
    /// Where the scenarios that are directions come from.
    pub origins: Vec<String>,
    pub made_by: String,
}

impl Contents {
    pub fn of(subject: &Subject<'_>) -> Self {
        let options = ScoreOptions {
            hidden: Default::default(),
            baseline: subject.baseline,
            as_differences: false,
            language: subject.language,
            budget: subject.budget(),
        };
        let scorecard = make_scorecard(subject.comparison, &options);
        let heads = scorecard.columns.iter().map(|head| {
            let title = format!("{} {}", head.letter, head.name);
            if head.is_baseline { texts::baseline(subject.language, &title) } else { title }
        });
        Self {
            title: heading(subject),
            scenarios: heads.collect(),
            choices: choices(subject),
            people: people(subject),
            lists: lists(subject),
            costs: costs(subject),
            caution: texts::not_a_budget(subject.language),
            basis: basis(subject),
            changed: changed(subject),
            origins: origins(subject),
            made_by: made_by(subject),
            scorecard,
        }
    }

    /// Everything that a reader must know about the figures, in the order in which it is told.
    pub fn notes(&self) -> impl Iterator<Item = &str> {
        let before = [self.caution].into_iter().chain(self.basis.iter().map(String::as_str));
        let after = self.changed.iter().chain(&self.origins).chain([&self.made_by]);
        before.chain(after.map(String::as_str))
    }
}

fn heading(subject: &Subject<'_>) -> String {
    let Subject { case, organisation, language, .. } = subject;
    let last = case.start_year + u16::from(case.years.saturating_sub(1));
    let [case_name, organisation] = [&case.name, &organisation.name].map(|name| name.in_language(*language));
    format!("{case_name} · {organisation} · {}–{last}", case.start_year)
}

fn choices(subject: &Subject<'_>) -> Vec<(&'static str, Vec<String>)> {
    let language = subject.language;
    let decisions: Vec<_> =
        subject.comparison.columns.iter().map(|column| column.scenario.decision).collect();
    let layers = Layer::ALL.into_iter().rev().map(|layer| {
        let chosen = decisions.iter().map(|decision| words::choice(language, decision.choices[layer]));
        (words::layer(language, layer), chosen.collect())
    });
    let training = decisions.iter().map(|decision| words::training(language, decision.training).to_owned());
    layers.chain([(texts::training(language), training.collect())]).collect()
}

/// The cost by part and by year.
fn costs(subject: &Subject<'_>) -> [MoneyTable; 2] {
    let (language, case) = (subject.language, subject.case);
    let summaries: Vec<_> = subject.comparison.columns.iter().map(|column| Some(&*column.summary)).collect();
    let table = table(language, &summaries, case.start_year, case.years);
    let row = |row: MoneyRow| {
        let figures =
            row.cells.iter().map(|cell| cell.bar().map_or("–".to_owned(), |bar| bar.figure.clone()));
        (row.label.clone(), figures.collect())
    };
    let parts = std::iter::once(table.total).chain(table.parts).map(row).collect();
    let years = table.years.into_iter().map(row).collect();
    [
        MoneyTable { heading: texts::cost_by_part(language), rows: parts },
        MoneyTable { heading: texts::cost_by_year(language), rows: years },
    ]
}

/// What is asked for against what there is, by competence.
fn people(subject: &Subject<'_>) -> Vec<(&'static str, Vec<String>)> {
    let Subject { language, comparison, .. } = *subject;
    let start_year = comparison.manifest.start_year;
    let row = |competence: Competence| {
        let cells: Vec<Option<String>> = comparison
            .columns
            .iter()
            .map(|column| in_report(language, &column.summary, competence, start_year))
            .collect();
        let is_asked = cells.iter().any(Option::is_some);
        let cells = cells.into_iter().map(|cell| cell.unwrap_or_else(|| texts::nothing(language).to_owned()));
        is_asked.then(|| (words::competence(language, competence), cells.collect()))
    };
    Competence::ALL.into_iter().filter_map(row).collect()
}

/// Competences short, incidents, checks and dots.
fn lists(subject: &Subject<'_>) -> Vec<(&'static str, Vec<String>)> {
    let language = subject.language;
    let budget = subject.budget();
    let each = |line: &dyn Fn(&Column) -> String| subject.comparison.columns.iter().map(line).collect();
    vec![
        (
            texts::competences_short(language),
            each(&|column| joined(subject, &competences_short(language, &column.summary, LISTED))),
        ),
        (
            texts::incidents(language),
            each(&|column| joined(subject, &incidents(language, &column.summary, LISTED))),
        ),
        (check_texts::heading(language), each(&|column| checks(subject, column))),
        (texts::cost_dots(language), each(&|column| dots(subject, cost_dots(&column.summary, budget)))),
    ]
}

/// The items of a list on one line.
fn joined(subject: &Subject<'_>, items: &[ListItem]) -> String {
    if items.is_empty() {
        return texts::nothing(subject.language).to_owned();
    }
    let items: Vec<_> = items.iter().map(|item| format!("{} {}", item.label, item.figure)).collect();
    items.join("; ")
}

/// The checks that fire, with the layers on which they do and what is not certain of them.
fn checks(subject: &Subject<'_>, column: &Column) -> String {
    let language = subject.language;
    let firing = subject.firing(column);
    let items: Vec<_> = firing
        .chunk_by(|one, other| one.check.id == other.check.id)
        .filter_map(|same| {
            let Firing { check, ahead, .. } = same.first()?;
            let mut remarks = vec![words_of_checks::places(language, check, same)];
            remarks.extend(ahead.map(|day| check_texts::only_from(language, &date(language, day))));
            if !check.is_confirmed() {
                remarks.push(check_texts::unconfirmed(language).to_owned());
            }
            Some(format!("{} ({})", check.name.in_language(language), remarks.join("; ")))
        })
        .collect();
    if items.is_empty() { texts::nothing(language).to_owned() } else { items.join("; ") }
}

/// The dots, and how many are within budget.
fn dots(subject: &Subject<'_>, dots: Dots) -> String {
    format!("{} {}", dots.marks(), scorecard::dots_within(subject.language, dots.within))
}

/// What a reader must know about the figures.
fn basis(subject: &Subject<'_>) -> Vec<String> {
    let language = subject.language;
    let manifest = &subject.comparison.manifest;
    let [sourced, derived, estimate] = manifest.bases;
    let portfolio = if manifest.alone { texts::alone(language) } else { texts::with_portfolio(language) };
    let budget = Step::ONE.show(language, subject.budget());
    vec![
        texts::futures(language, &count(language, manifest.futures), manifest.seed),
        texts::reading(language).to_owned(),
        format!("{}: {}.", scorecard::dots_legend(language, &budget), scorecard::each_dot(language)),
        portfolio.to_owned(),
        check_texts::held_against(language, &date(language, subject.day_of_checks())),
        texts::bases(language, sourced + derived + estimate, sourced, derived, estimate),
        texts::case_origin(
            language,
            subject.case.name.in_language(language),
            words::origin(language, subject.case.origin),
        ),
    ]
}

/// The numbers of the user's own.
fn changed(subject: &Subject<'_>) -> Option<String> {
    let (language, edited) = (subject.language, &subject.comparison.manifest.edited);
    let list: Vec<_> = edited.iter().map(|edited| own_number(language, edited)).collect();
    (!list.is_empty()).then(|| texts::own_numbers(language, &list.join("; ")))
}

/// Where the scenarios that are directions come from.
fn origins(subject: &Subject<'_>) -> Vec<String> {
    let language = subject.language;
    let columns = subject.comparison.columns.iter().enumerate();
    let origins = columns.filter_map(|(place, column)| {
        let direction = subject.direction_of(&column.scenario)?;
        Some(texts::direction_origin(
            language,
            &title(language, place, &column.scenario),
            words::origin(language, direction.origin),
            direction.evidence.in_language(language),
        ))
    });
    origins.collect()
}

fn made_by(subject: &Subject<'_>) -> String {
    let model = format!("{:016x}", subject.comparison.manifest.model);
    texts::made_by(subject.language, VERSION, &model)
}

/// A number of the user's own, with the shipped one beside it.
fn own_number(language: Language, edited: &Edited) -> String {
    let Edited { parameter, shipped, own } = *edited;
    let name = parameters::name(language, parameter);
    texts::own_number(
        language,
        &parameter.id(),
        &name,
        &typed_number::written(language, own),
        &typed_number::written(language, shipped),
    )
}
