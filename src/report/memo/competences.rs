//! People in a memo: what lacks, what would help, and what is asked for against what there is, by competence and year.

use crate::domain::people::Competence;
use crate::report::document::{Block, Cell, Layout, Row, Table};
use crate::report::evidence::{Report, Subject};
use crate::study::Remedies;
use crate::summary::comparison::{Column, Summary};
use crate::summary::shortage::is_one_deep;
use crate::texts::{competences as help_texts, memo as texts};
use crate::view::competences::heat::{self, HeatCell};
use crate::view::competences::opening::sentences;
use crate::view::competences::remedies::{self, RemedyRow, RemedyTable, Telling};
use crate::view::competences::shifts;
use crate::view::differs::title;
use crate::view::formatting::letter;

/// What each scenario lacks most and asks more and less of than the baseline, what would help where that was tried, and a heat
/// table for each.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let columns = subject.comparison.columns.iter().enumerate();
    let of = |(place, column): (usize, &Column)| {
        let name = title(language, place, &column.scenario);
        let rules = &subject.base.incidents;
        let mut told = sentences(language, &name, &column.summary, rules, subject.case.start_year);
        let by_letter = letter(place).to_string();
        told.push(match subject.comparison.columns.get(subject.baseline) {
            Some(baseline) if place != subject.baseline => {
                let base = letter(subject.baseline).to_string();
                shifts::in_words(language, (&by_letter, &column.summary), (&base, &baseline.summary))
            }
            _ => shifts::most_in_words(language, &by_letter, &column.summary),
        });
        told.join(" ")
    };
    let lead = Block::List(columns.map(of).collect());
    let tables = report.names.iter().zip(&subject.comparison.columns);
    let helping = report.names.iter().enumerate().filter_map(|(place, name)| {
        let found = report.evidence.findings.remedies(place)?;
        Some(helping(subject, name, found))
    });
    std::iter::once(lead)
        .chain(helping.flatten())
        .chain(tables.map(|(name, column)| Block::Table(table(subject, name, &column.summary))))
        .chain([
            Block::Legend(texts::heat_legend(language, &heat::legend(language))),
            Block::Note(texts::heat_note(language).to_owned()),
        ])
        .collect()
}

/// A row for each change that may help, with the figures of the screen, and what the best of them do in words.
fn helping(subject: &Subject<'_>, scenario: &str, found: &Remedies) -> Vec<Block> {
    let language = subject.language;
    let telling = Telling { language, hidden: Default::default(), start_year: subject.case.start_year };
    let RemedyTable { heading, heads, rows, .. } = remedies::table(&telling, found);
    if rows.is_empty() {
        return Vec::new();
    }
    let row = |row: &RemedyRow| {
        let cells = std::iter::once(&row.effect).chain(&row.figures).map(|figure| figure.text.clone());
        Row::new(row.forms.first().cloned().unwrap_or_default(), cells)
    };
    let table = Table::new(&format!("{scenario}: {}", heading[0]), heads, rows.iter().map(row).collect());
    let told = rows.iter().map(|row| {
        let name = row.forms.first().map_or("", String::as_str);
        format!("{name}. {}", row.told.join(" "))
    });
    vec![
        Block::Table(table.laid_out(Layout::Cells)),
        Block::Note(help_texts::remedy_legend(language).to_owned()),
        Block::List(told.collect()),
    ]
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
