//! Workbook: a comparison as a spreadsheet, which reads numbers as numbers in every language.

use super::comparison::title;
use super::evidence::{Evidence, Report};
use super::figures::{COLUMNS, Figure, figures, of_portfolios};
use super::memo::foundation;
use crate::content::typed_number::written;
use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::parameter::Unit;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::texts::{ambition, report as texts};
use crate::view::portfolio::figures::Scope;
use crate::view::scorecard::ScoreRow;
use rust_xlsxwriter::{
    ColNum, DocProperties, ExcelDateTime, Format, FormatAlign, RowNum, Workbook, Worksheet, XlsxError,
};
use std::io;

/// Of a scenario three figures: its own, and where its range begins and ends.
const FIGURES: ColNum = 3;

/// The first row of the table on the first sheet, below title and verdict.
const TABLE: RowNum = 4;

/// The outcomes as on the first screen, and on a second sheet every figure.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn comparison(evidence: &Evidence<'_>) -> io::Result<Vec<u8>> {
    made(evidence).map_err(io::Error::other)
}

fn made(evidence: &Evidence<'_>) -> Result<Vec<u8>, XlsxError> {
    let report = Report::of(evidence);
    let mut workbook = titled(&title(&report))?;
    outcomes(&report, workbook.add_worksheet())?;
    let comparison = report.subject.comparison;
    let figures = figures(report.subject);
    let figures = figures.iter().map(|figure| (comparison.manifest.case.as_str(), figure));
    all(report.language, figures.collect(), workbook.add_worksheet())?;
    workbook.save_to_buffer()
}

fn titled(title: &str) -> Result<Workbook, XlsxError> {
    let mut workbook = Workbook::new();
    // The same command gives the same bytes, so it tells no time of making.
    let day = ExcelDateTime::from_ymd(2000, 1, 1)?;
    workbook.set_properties(&DocProperties::new().set_title(title).set_creation_datetime(&day));
    Ok(workbook)
}

/// Portfolios: every case with their sum, what that rests on, and on a second sheet every figure.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn portfolios(scope: &Scope<'_>, title: &str, notes: &[String]) -> io::Result<Vec<u8>> {
    let made = || -> Result<Vec<u8>, XlsxError> {
        let mut workbook = titled(title)?;
        cases(scope, title, notes, workbook.add_worksheet())?;
        let figures = of_portfolios(scope.library, scope.found);
        let figures = figures.iter().map(|(case, figure)| (*case, figure));
        all(scope.language, figures.collect(), workbook.add_worksheet())?;
        workbook.save_to_buffer()
    };
    made().map_err(io::Error::other)
}

/// Below each other the cases of every portfolio, and all together: figures as on the first screen, the cost as its mean, of which
/// that of the whole is the sum.
fn cases(scope: &Scope<'_>, title: &str, notes: &[String], sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (language, bold) = (scope.language, Format::new().set_bold());
    sheet.set_name(texts::sheet_outcomes(language))?;
    sheet.set_column_width(0, 34)?;
    sheet.write_with_format(0, 0, title, &bold)?;
    sheet.write(1, 0, texts::not_a_budget(language))?;
    let mut row: RowNum = 3;
    for (place, column) in scope.found.columns.iter().enumerate() {
        sheet.write_with_format(row, 0, scope.title(place), &bold)?;
        for (at, measure) in (1..).zip(Measure::SCORECARD) {
            let name = match measure.outcome {
                Outcome::Cost => texts::sheet_mean_cost(language).to_owned(),
                outcome => outcome.name(language).to_owned(),
            };
            sheet.write_with_format(row, at, name, &bold)?;
            sheet.set_column_width(at, 16)?;
        }
        row += 1;
        let run = column.summary.cases.iter().flatten();
        let run =
            run.filter_map(|case| Some((scope.case_name(&case.case), &case.summary.as_ref()?.outcomes)));
        let whole = (ambition::all_cases(language), &column.summary.outcomes);
        for (name, outcomes) in run.chain([whole]) {
            sheet.write(row, 0, name)?;
            for (at, measure) in (1..).zip(Measure::SCORECARD) {
                let figures = &outcomes[measure.outcome];
                let value = match measure.statistic() {
                    Statistic::Median if measure.outcome != Outcome::Cost => figures.p50,
                    _ => figures.mean,
                };
                number(sheet, row, at, value, &number_format(measure.outcome))?;
            }
            row += 1;
        }
        row += 1;
    }
    for (row, note) in (row..).zip(notes) {
        sheet.write(row, 0, note)?;
    }
    Ok(())
}

fn outcomes(report: &Report<'_>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let (language, card) = (report.language, &report.scorecard);
    let bold = Format::new().set_bold();
    let head = Format::new().set_bold().set_align(FormatAlign::Center);
    sheet.set_name(texts::sheet_outcomes(language))?;
    sheet.set_column_width(0, 34)?;
    sheet.write_with_format(0, 0, title(report), &bold)?;
    sheet.write(1, 0, card.verdict.as_str())?;
    sheet.write(2, 0, texts::not_a_budget(language))?;
    for (place, name) in (0..).zip(&report.names) {
        let column = 1 + place * FIGURES;
        sheet.merge_range(TABLE, column, TABLE, column + FIGURES - 1, name, &head)?;
        let heads = [texts::sheet_figure(language), "5 %", "95 %"];
        for (column, text) in (column..).zip(heads) {
            sheet.write_with_format(TABLE + 1, column, text, &head)?;
        }
    }
    let rows: Vec<&ScoreRow> = card.rows.iter().chain(&card.more).collect();
    for (row, scored) in (TABLE + 2..).zip(&rows) {
        sheet.write(row, 0, scored.label.as_str())?;
        for (place, column) in (0..).zip(&report.subject.comparison.columns) {
            let first = 1 + place * FIGURES;
            let format = number_format(scored.measure.outcome);
            let distribution = &column.summary.outcomes[scored.measure.outcome];
            number(sheet, row, first, scored.measure.value(&column.summary), &format)?;
            if !scored.measure.outcome.is_yes_or_no() && scored.measure != Measure::WORST_TENTH {
                number(sheet, row, first + 1, distribution.p5, &format)?;
                number(sheet, row, first + 2, distribution.p95, &format)?;
            }
        }
    }
    let below = TABLE + 3 + RowNum::try_from(rows.len()).unwrap_or_default();
    let notes = foundation::basis(report).into_iter().chain(foundation::own_numbers(report));
    for (row, note) in (below..).zip(notes.chain([foundation::made_by(report)])) {
        sheet.write(row, 0, note)?;
    }
    sheet.set_freeze_panes(TABLE + 2, 1)?;
    Ok(())
}

/// Every figure in a row of its own, with the ids of the CSV.
fn all(language: Language, figures: Vec<(&str, &Figure)>, sheet: &mut Worksheet) -> Result<(), XlsxError> {
    let bold = Format::new().set_bold();
    sheet.set_name(texts::sheet_figures(language))?;
    for (column, name) in (0..).zip(COLUMNS) {
        sheet.write_with_format(0, column, name, &bold)?;
    }
    for (row, &(case, figure)) in (1..).zip(&figures) {
        for (column, text) in (0..).zip([case, &figure.scenario, &figure.subject, &figure.statistic]) {
            sheet.write(row, column, text)?;
        }
        match figure.value {
            Quantity::Fixed(value) => number(sheet, row, 4, value, &Format::new())?,
            range => drop(sheet.write(row, 4, written(language, range))?),
        }
        sheet.write(row, 5, figure.unit)?;
    }
    for (column, width) in (0..).zip([14, 10, 18, 26, 14, 12]) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, RowNum::try_from(figures.len()).unwrap_or_default(), 5)?;
    Ok(())
}

/// A number; where there is none the cell stays empty.
fn number(
    sheet: &mut Worksheet,
    row: RowNum,
    column: ColNum,
    value: f64,
    format: &Format,
) -> Result<(), XlsxError> {
    if value.is_finite() {
        sheet.write_with_format(row, column, value, format)?;
    }
    Ok(())
}

fn number_format(outcome: Outcome) -> Format {
    Format::new().set_num_format(match outcome.unit() {
        Unit::Share => "0%",
        Unit::Money | Unit::MoneyPerYear => "#,##0",
        _ => "0.0",
    })
}
