//! Markdown: headings and tables.

mod blocks;
pub(super) mod escape;

use super::contents::{Contents, MoneyTable};
use super::memo::document::{Memo, Section};
use super::subject::Subject;
use crate::texts::{competences, report as texts};
use crate::view::scorecard::{ScoreCell, ScoreRow};
use escape::escaped;

pub fn comparison(subject: &Subject<'_>) -> String {
    let language = subject.language;
    let contents = Contents::of(subject);
    let mut parts = vec![
        format!("# {}", escaped(&contents.title)),
        format!("**{}**", escaped(&contents.scorecard.verdict)),
        format!("## {}", texts::outcomes(language)),
        score_table(&contents, texts::outcome(language), &contents.scorecard.rows),
        format!("### {}", texts::more_outcomes(language)),
        score_table(&contents, texts::outcome(language), &contents.scorecard.more),
        format!("## {}", texts::choices(language)),
        table(&contents, texts::layer(language), contents.choices.iter().cloned()),
    ];
    if !contents.scorecard.differs.is_empty() {
        parts.push(format!("### {}", texts::differences(language)));
        parts.push(bullets(&contents.scorecard.differs));
    }
    for MoneyTable { heading, rows } in &contents.costs {
        let rows = rows.iter().map(|(label, each)| (label.as_str(), each.clone()));
        parts.extend([format!("## {heading}"), table(&contents, texts::unit(language), rows)]);
    }
    if !contents.people.is_empty() {
        parts.push(format!("## {}", competences::people(language)));
        parts.push(table(&contents, competences::competence(language), contents.people.iter().cloned()));
        parts.push(escaped(competences::report_note(language)));
    }
    for (heading, each) in &contents.lists {
        let named = contents.scenarios.iter().zip(each);
        let lines: Vec<_> = named.map(|(scenario, line)| format!("{scenario}: {line}")).collect();
        parts.extend([format!("## {heading}"), bullets(&lines)]);
    }
    parts.extend([
        format!("## {}", texts::justification(language)),
        bullets(&contents.notes().map(str::to_owned).collect::<Vec<_>>()),
    ]);
    parts.join("\n\n") + "\n"
}

pub fn memo(memo: &Memo) -> String {
    format!("# {}\n\n{}\n{}", escaped(&memo.title), escaped(&memo.about), sections(&memo.sections))
}

/// Sections as Markdown, each after an empty line.
pub fn sections(sections: &[Section]) -> String {
    let section = |section: &Section| {
        let blocks = section.blocks.iter().map(blocks::block);
        let parts: Vec<_> = std::iter::once(format!("## {}", section.heading)).chain(blocks).collect();
        format!("\n{}\n", parts.join("\n\n"))
    };
    sections.iter().map(section).collect()
}

/// A list with a bullet for each line.
fn bullets(lines: &[String]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| format!("- {}", escaped(line))).collect();
    lines.join("\n")
}

fn score_table(contents: &Contents, first: &str, rows: &[ScoreRow]) -> String {
    let rows = rows.iter().map(|row| (row.label.as_str(), row.cells.iter().map(cell_text).collect()));
    table(contents, first, rows)
}

/// A table with a column for each scenario.
fn table<'a>(contents: &Contents, first: &str, rows: impl Iterator<Item = (&'a str, Vec<String>)>) -> String {
    let head = line(first, &contents.scenarios);
    let rule = format!("| --- |{}", " --- |".repeat(contents.scenarios.len()));
    let rows = rows.map(|(label, cells)| line(label, &cells));
    [head, rule].into_iter().chain(rows).collect::<Vec<_>>().join("\n")
}

fn line(label: &str, cells: &[String]) -> String {
    let cells: Vec<_> = cells.iter().map(|cell| escaped(cell)).collect();
    format!("| {} | {} |", escaped(label), cells.join(" | "))
}

fn cell_text(cell: &ScoreCell) -> String {
    let range = cell.range.as_ref().map(|range| format!(" ({range})")).unwrap_or_default();
    let comparison =
        if cell.word.is_empty() { String::new() } else { format!(" {} {}", cell.glyph, cell.word) };
    format!("{}{range}{comparison}", cell.main)
}
