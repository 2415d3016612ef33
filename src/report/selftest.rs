//! The self-test as a table: ours, published, tolerance, pass.

use crate::language::Language;
use crate::selftest::outside_case::OutsideCase;
use crate::texts::selftest as texts;
use crate::view::formatting::significant;

const DIGITS: usize = 9;

const TOLERANCE_DIGITS: usize = 2;

/// The outside cases as plain text: a heading for each case, a line for each figure.
pub fn plain(cases: &[OutsideCase], language: Language) -> String {
    let heads = [texts::ours(language), texts::published(language), texts::tolerance(language)];
    let figures: Vec<_> = cases.iter().map(|case| figures(case, language)).collect();
    let widths: [usize; 3] = std::array::from_fn(|column| {
        let cells = figures.iter().map(|row| row[column].chars().count());
        cells.chain([heads[column].chars().count()]).max().unwrap_or_default()
    });
    let line = |verdict: &str, cells: [&str; 3], what: &str| {
        let [ours, published, tolerance] = widths;
        let line = format!(
            "  {verdict:4}  {:>ours$}  {:>published$}  {:>tolerance$}  {what}",
            cells[0], cells[1], cells[2]
        );
        line.trim_end().to_owned()
    };
    let mut lines = vec![texts::about(language).to_owned(), String::new(), line("", heads, "")];
    let mut last = "";
    for (case, row) in cases.iter().zip(&figures) {
        let name = (case.name)(language);
        if name != last {
            lines.push(format!("{name} ({})", case.source));
            last = name;
        }
        let verdict = if case.pass() { texts::pass(language) } else { texts::fail(language) };
        lines.push(line(verdict, [&row[0], &row[1], &row[2]], (case.figure)(language)));
    }
    let failing = cases.iter().filter(|case| !case.pass()).count();
    lines.push(String::new());
    lines.push(match failing {
        0 => texts::all_pass(language, cases.len()),
        _ => texts::some_fail(language, failing, cases.len()),
    });
    lines.join("\n") + "\n"
}

/// Ours, published and tolerance as text.
fn figures(case: &OutsideCase, language: Language) -> [String; 3] {
    [
        significant(language, case.ours, DIGITS),
        significant(language, case.published, DIGITS),
        significant(language, case.allowed(), TOLERANCE_DIGITS),
    ]
}
