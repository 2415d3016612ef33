//! People in a memo: what is asked for against what there is, by competence and year.

use crate::domain::people::Competence;
use crate::report::document::{Block, Cell, Layout, Row, Table};
use crate::report::evidence::{Report, Subject};
use crate::summary::comparison::{Column, Summary};
use crate::summary::shortage::is_one_deep;
use crate::texts::memo as texts;
use crate::view::competences::heat::{self, HeatCell};
use crate::view::competences::opening::sentences;
use crate::view::differs::title;

/// What each scenario is most short of, and a heat table for each.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let columns = subject.comparison.columns.iter().enumerate();
    let of = |(place, column): (usize, &Column)| {
        let name = title(language, place, &column.scenario);
        let rules = &subject.base.incidents;
        sentences(language, &name, &column.summary, rules, subject.case.start_year).join(" ")
    };
    let lead = Block::List(columns.map(of).collect());
    let tables = report.names.iter().zip(&subject.comparison.columns);
    std::iter::once(lead)
        .chain(tables.map(|(name, column)| Block::Table(table(subject, name, &column.summary))))
        .chain([
            Block::Legend(texts::heat_legend(language, &heat::legend(language))),
            Block::Note(texts::heat_note(language).to_owned()),
        ])
        .collect()
}

/// A row for each competence, a column for each year.
fn table(subject: &Subject<'_>, scenario: &str, summary: &Summary) -> Table {
    let (language, case) = (subject.language, subject.case);
    let row = |competence: Competence| {
        let heat = heat::row(language, summary, competence);
        let name = competence.name(language);
        let is_one_deep = is_one_deep(&summary.people[competence]);
        let level = Cell::from(heat.level.map_or("·".to_owned(), |levels| levels.figure));
        let cell = |cell: HeatCell| {
            let text = format!("{} {}", cell.figure, cell.shade.sign());
            Cell { text: text.trim_end().to_owned(), shade: Some(cell.shade), ..Cell::default() }
        };
        let label = if is_one_deep { format!("{name} ◆") } else { name.to_owned() };
        Row::new(label, std::iter::once(level).chain(heat.cells.into_iter().map(cell)))
    };
    let years: Vec<_> =
        (case.start_year..case.start_year + u16::from(case.years)).map(|year| year.to_string()).collect();
    let heads = [texts::competence(language), texts::level(language)];
    let heads = heads.into_iter().chain(years.iter().map(String::as_str));
    let rows = Competence::ALL.into_iter().map(row).collect();
    Table::new(&texts::heat_caption(language, scenario), heads, rows).laid_out(Layout::Grid)
}
