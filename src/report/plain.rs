//! Plain: linear text without drawing, for minutes, e-mail and screen readers.

mod blocks;

use super::contents::{Contents, MoneyTable};
use super::memo::document::Section;
use super::subject::Subject;
use crate::texts::{competences, report as texts};
use crate::view::scorecard::{ScoreCell, ScoreRow};

pub fn comparison(subject: &Subject<'_>) -> String {
    let language = subject.language;
    let contents = Contents::of(subject);
    let mut lines = vec![contents.title.clone(), String::new(), contents.scorecard.verdict.clone()];
    section(&mut lines, texts::choices(language));
    for (place, scenario) in contents.scenarios.iter().enumerate() {
        lines.push(scenario.clone());
        let chosen = contents.choices.iter().filter_map(|(what, each)| Some((what, each.get(place)?)));
        lines.extend(chosen.map(|(what, choice)| format!("  {what}: {choice}")));
    }
    if !contents.scorecard.differs.is_empty() {
        section(&mut lines, texts::differences(language));
        lines.extend(contents.scorecard.differs.iter().cloned());
    }
    section(&mut lines, texts::outcomes(language));
    rows(&mut lines, &contents, &contents.scorecard.rows);
    section(&mut lines, texts::more_outcomes(language));
    rows(&mut lines, &contents, &contents.scorecard.more);
    for MoneyTable { heading, rows } in &contents.costs {
        section(&mut lines, heading);
        lines.push(texts::unit(language).to_owned());
        for (place, scenario) in contents.scenarios.iter().enumerate() {
            let figures =
                rows.iter().filter_map(|(label, each)| Some(format!("{label} {}", each.get(place)?)));
            lines.push(format!("  {scenario}: {}", figures.collect::<Vec<_>>().join("; ")));
        }
    }
    if !contents.people.is_empty() {
        section(&mut lines, competences::people(language));
        lines.push(competences::report_note(language).to_owned());
        for (name, cells) in &contents.people {
            lines.push((*name).to_owned());
            let named = contents.scenarios.iter().zip(cells);
            lines.extend(named.map(|(scenario, cell)| format!("  {scenario}: {cell}")));
        }
    }
    for (heading, each) in &contents.lists {
        section(&mut lines, heading);
        let named = contents.scenarios.iter().zip(each);
        lines.extend(named.map(|(scenario, line)| format!("  {scenario}: {line}")));
    }
    section(&mut lines, texts::justification(language));
    lines.extend(contents.notes().map(|note| format!("- {note}")));
    lines.join("\n") + "\n"
}

/// The verdict and the scorecard alone: what the first screen says.
pub fn short(subject: &Subject<'_>) -> String {
    let language = subject.language;
    let contents = Contents::of(subject);
    let mut lines = vec![contents.title.clone(), String::new(), contents.scorecard.verdict.clone()];
    section(&mut lines, texts::outcomes(language));
    rows(&mut lines, &contents, &contents.scorecard.rows);
    if !contents.scorecard.differs.is_empty() {
        section(&mut lines, texts::differences(language));
        lines.extend(contents.scorecard.differs.iter().cloned());
    }
    lines.extend([String::new(), contents.caution.to_owned(), contents.made_by.clone()]);
    lines.join("\n") + "\n"
}

/// Sections as plain text, each after an empty line.
pub fn sections(sections: &[Section]) -> String {
    let section = |section: &Section| {
        let mut lines = Vec::new();
        self::section(&mut lines, section.heading);
        lines.extend(section.blocks.iter().flat_map(blocks::lines));
        lines.join("\n") + "\n"
    };
    sections.iter().map(section).collect()
}

fn section(lines: &mut Vec<String>, heading: &str) {
    lines.extend([String::new(), heading.to_uppercase()]);
}

/// Rows of the scorecard, a line for each scenario.
fn rows(lines: &mut Vec<String>, contents: &Contents, rows: &[ScoreRow]) {
    for row in rows {
        lines.push(row.label.clone());
        let named = contents.scenarios.iter().zip(&row.cells);
        lines.extend(named.map(|(scenario, cell)| format!("  {scenario}: {}", in_words(cell))));
    }
}

/// A cell without glyphs: figure, range, word.
fn in_words(cell: &ScoreCell) -> String {
    let range = cell.range.as_ref().map(|range| format!(" ({range})")).unwrap_or_default();
    let word = if cell.word.is_empty() { String::new() } else { format!(", {}", cell.word) };
    format!("{}{range}{word}", cell.main)
}
