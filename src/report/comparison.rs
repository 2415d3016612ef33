//! A comparison in words: the verdict, the scorecard, the choices, and what there is to know about the figures.

use super::document::{Block, Document, Layout, Row, Section, Table};
use super::evidence::{Evidence, Report};
use super::memo::{foundation, opening};
use crate::domain::people::Competence;
use crate::summary::checks::Firing;
use crate::summary::comparison::Column;
use crate::texts::{checks as check_texts, competences, memo as memo_texts, report as texts, scorecard};
use crate::view::checks::places;
use crate::view::competences::detail::in_report;
use crate::view::costs::table::{MoneyRow, table};
use crate::view::formatting::date;
use crate::view::lists::{ListItem, competences_short, cost_dots, incidents};
use crate::view::scorecard::ScoreRow;

/// How many competences and incidents are listed per scenario.
const LISTED: usize = 5;

pub fn document(evidence: &Evidence<'_>) -> Document {
    let report = Report::of(evidence);
    let language = report.language;
    let card = &report.scorecard;
    let justification = [texts::not_a_budget(language).to_owned()]
        .into_iter()
        .chain(foundation::basis(&report))
        .chain(report.adapted.iter().cloned())
        .chain(foundation::near_threshold(&report))
        .chain(foundation::own_numbers(&report))
        .chain(foundation::origins(&report))
        .chain([foundation::made_by(&report)]);
    let sections = [
        ("choices", texts::choices(language), choices(&report)),
        ("differences", texts::differences(language), list(card.differs.clone())),
        ("outcomes", memo_texts::outcomes(language), scores(&report, &card.rows)),
        ("more", texts::more_outcomes(language), scores(&report, &card.more)),
    ];
    let listed = [
        (
            "short",
            texts::competences_short(language),
            of_each(&report, &|column| {
                joined(&report, &competences_short(language, &column.summary, LISTED))
            }),
        ),
        (
            "incidents",
            texts::incidents(language),
            of_each(&report, &|column| joined(&report, &incidents(language, &column.summary, LISTED))),
        ),
        ("checks", check_texts::heading(language), of_each(&report, &|column| checks(&report, column))),
        ("dots", texts::cost_dots(language), of_each(&report, &|column| dots(&report, column))),
        ("justification", memo_texts::foundation(language), list(justification.collect())),
    ];
    let sections = sections
        .into_iter()
        .chain(costs(&report))
        .chain([("people", competences::people(language), people(&report))])
        .chain(listed);
    Document {
        title: title(&report),
        opening: vec![Block::Lead(card.verdict.clone())],
        sections: sections
            .filter(|(_, _, blocks)| !blocks.is_empty())
            .map(|(id, heading, blocks)| Section::new(id, heading, blocks))
            .collect(),
    }
}

/// The verdict and the scorecard alone: what the first screen says.
pub fn short(evidence: &Evidence<'_>) -> Document {
    let report = Report::of(evidence);
    let language = report.language;
    let card = &report.scorecard;
    let mut sections =
        vec![Section::new("outcomes", memo_texts::outcomes(language), scores(&report, &card.rows))];
    if !card.differs.is_empty() {
        sections.push(Section::new("differences", texts::differences(language), list(card.differs.clone())));
    }
    let notes = report.adapted.iter().cloned();
    let notes =
        notes.chain([texts::not_a_budget(language).to_owned(), foundation::made_by(&report)]).collect();
    sections.push(Section::new("justification", memo_texts::foundation(language), list(notes)));
    Document { title: title(&report), opening: vec![Block::Lead(card.verdict.clone())], sections }
}

pub(super) fn title(report: &Report<'_>) -> String {
    let subject = report.subject;
    let [case, organisation] =
        [&subject.case.name, &subject.organisation.name].map(|name| name.in_language(report.language));
    format!("{case} · {organisation} · {}–{}", subject.case.start_year, subject.last_year())
}

fn list(items: Vec<String>) -> Vec<Block> {
    if items.is_empty() { Vec::new() } else { vec![Block::List(items)] }
}

fn choices(report: &Report<'_>) -> Vec<Block> {
    let table = opening::choices(report, texts::choices(report.language), memo_texts::layer(report.language));
    vec![Block::Table(table.headed())]
}

fn scores(report: &Report<'_>, rows: &[ScoreRow]) -> Vec<Block> {
    vec![Block::Table(opening::scores(report, "", rows.iter()).headed())]
}

/// The mean cost by part, after the total, and by year, k€; in both the figures add up to the total as shown.
fn costs(report: &Report<'_>) -> [(&'static str, &'static str, Vec<Block>); 2] {
    let (language, case) = (report.language, report.subject.case);
    let table = table(language, &report.subject.summaries(), case.start_year, case.years);
    let row = |row: MoneyRow| {
        let figures = row.cells.iter().map(|cell| cell.bar().map_or("–", |bar| &bar.figure));
        Row::new(row.label.clone(), figures)
    };
    let of = |first: &str, rows: Vec<Row>| {
        vec![Block::Table(Table::by_scenario(texts::unit(language), first, &report.names, rows))]
    };
    let parts = std::iter::once(table.total).chain(table.parts).map(row).collect();
    let years = table.years.into_iter().map(row).collect();
    [
        ("parts", texts::cost_by_part(language), of(memo_texts::part(language), parts)),
        ("years", texts::cost_by_year(language), of(memo_texts::year(language), years)),
    ]
}

/// What is asked for against what there is: a row for each competence that any scenario asks for.
fn people(report: &Report<'_>) -> Vec<Block> {
    let (language, comparison) = (report.language, report.subject.comparison);
    let row = |competence: Competence| {
        let cells: Vec<Option<String>> = comparison
            .columns
            .iter()
            .map(|column| in_report(language, &column.summary, competence, comparison.manifest.start_year))
            .collect();
        let is_asked = cells.iter().any(Option::is_some);
        let cells = cells.into_iter().map(|cell| cell.unwrap_or_else(|| texts::nothing(language).to_owned()));
        is_asked.then(|| Row::new(competence.name(language), cells))
    };
    let rows: Vec<_> = Competence::ALL.into_iter().filter_map(row).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let table = Table::by_scenario("", competences::competence(language), &report.names, rows);
    let note = Block::Note(competences::report_note(language).to_owned());
    vec![Block::Table(table.laid_out(Layout::Cells).headed()), note]
}

/// A line about each scenario.
fn of_each(report: &Report<'_>, line: &dyn Fn(&Column) -> String) -> Vec<Block> {
    let lines = report.names.iter().cloned().zip(report.subject.comparison.columns.iter().map(line));
    vec![Block::Terms(lines.collect())]
}

/// The items of a list on one line.
fn joined(report: &Report<'_>, items: &[ListItem]) -> String {
    if items.is_empty() {
        return texts::nothing(report.language).to_owned();
    }
    let items: Vec<_> = items.iter().map(|item| format!("{} {}", item.label, item.figure)).collect();
    items.join("; ")
}

/// The checks that fire, with the layers on which they do and what is not certain of them.
fn checks(report: &Report<'_>, column: &Column) -> String {
    let language = report.language;
    let firing = report.subject.firing(column);
    let items: Vec<_> = firing
        .chunk_by(|one, other| one.check.id == other.check.id)
        .filter_map(|same| {
            let Firing { check, ahead, .. } = same.first()?;
            let mut remarks = vec![places(language, check, same)];
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
fn dots(report: &Report<'_>, column: &Column) -> String {
    let dots = cost_dots(&column.summary, report.subject.budget());
    format!("{} {}", dots.marks(), scorecard::dots_within(report.language, dots.within))
}
