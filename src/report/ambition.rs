//! Ambition: the portfolio screen, and the memo on one ambition over all cases, as documents.

use super::document::{Block, Cell, Document, Layout, Row, Section, Table};
use crate::session::Session;
use crate::texts::ambition as texts;
use crate::view::explore::figures::layer_heads;
use crate::view::portfolio::cases::{self, CaseTable};
use crate::view::portfolio::figures::{self, Scope};
use crate::view::portfolio::headline;
use crate::view::portfolio::payers;
use crate::view::portfolio::people;
use crate::view::portfolio::planning::Planning;
use crate::view::portfolio::{self as view, matrix};

/// The portfolio screen in words; nothing until there are figures.
pub fn screen(session: &Session) -> Option<Document> {
    let scope = view::scope(session)?;
    let portfolios = &session.document.portfolios;
    let follows = portfolios
        .columns
        .get(scope.baseline)
        .map(|column| headline::follows(scope.language, scope.library, scope.baseline, column));
    let lead = follows.into_iter().chain(headline::compared(&scope)).collect::<Vec<_>>().join(" ");
    let matrix = matrix::matrix(scope.language, scope.library, portfolios, scope.column);
    let mut sections = Vec::new();
    if let Some(matrix) = matrix {
        let rows = matrix.rows.into_iter().map(|row| {
            let cells = row
                .cells
                .into_iter()
                .map(|cell| if cell.deviates { format!("≠ {}", cell.code) } else { cell.code });
            Row::new(row.name, cells.chain([row.start]))
        });
        let heads = std::iter::once(texts::case_column(scope.language))
            .chain(layer_heads(scope.language))
            .chain([texts::start_column(scope.language)]);
        let caption = scope.title(scope.column);
        let table = Table::new(&caption, heads, rows.collect()).laid_out(Layout::Grid);
        let people = Block::Note(matrix.organisation.join(" · "));
        sections.push(Section::new("choices", &caption, vec![Block::Table(table.headed()), people]));
    }
    sections.extend(parts(&scope, view::planning(session).as_ref()));
    Some(Document {
        title: texts::slide_heading(scope.language).to_owned(),
        opening: vec![Block::Lead(lead)],
        sections,
    })
}

/// The parts below each other: the whole, case by case, people, schedule, who pays.
fn parts(scope: &Scope<'_>, planning: Option<&Planning>) -> Vec<Section> {
    let language = scope.language;
    let part = |id: &str, heading: &str, blocks: Vec<Block>| Section::new(id, heading, blocks);
    let mut sections = vec![
        part("whole", texts::part_whole(language), vec![Block::Table(whole(scope))]),
        part("cases", texts::part_cases(language), vec![Block::Table(of_cases(&cases::table(scope)))]),
        part("people", texts::part_people(language), people_blocks(scope)),
    ];
    if let Some(planning) = planning {
        sections.push(part("schedule", texts::part_planning(language), planning_blocks(scope, planning)));
    }
    sections.push(part("payers", texts::part_payers(language), payer_blocks(scope)));
    sections
}

/// The eight rows of the whole, a column for each portfolio.
fn whole(scope: &Scope<'_>) -> Table {
    let names: Vec<String> = (0..scope.found.columns.len()).map(|place| scope.title(place)).collect();
    let rows = figures::rows(scope.found, &scope.options());
    let rows = rows.iter().map(|row| Row::new(&row.label, row.cells.iter().map(Cell::of_score)));
    Table::by_scenario(texts::part_whole(scope.language), "", &names, rows.collect())
        .laid_out(Layout::Cells)
        .headed()
}

fn of_cases(table: &CaseTable) -> Table {
    let heads: Vec<String> = table.heads.iter().map(|head| head.join(" ").trim().to_owned()).collect();
    let rows = table.rows.iter().map(|row| {
        let cells = row.cells.iter().map(|cell| match cell {
            None => row.note.to_owned(),
            Some(figure) => format!("{} {}", figure.text, figure.glyph).trim().to_owned(),
        });
        Row::new(&row.name, cells)
    });
    Table::by_scenario(&table.title, "", &heads, rows.collect()).laid_out(Layout::Cells)
}

fn people_blocks(scope: &Scope<'_>) -> Vec<Block> {
    let language = scope.language;
    let people = people::people(scope);
    let rows =
        people.rows.iter().map(|row| Row::new(&row.name, row.cells.iter().map(|cell| cell.figure.as_str())));
    let years = Table::by_scenario(texts::lacking_by_year(language), "", &people.years, rows.collect())
        .laid_out(Layout::Grid);
    let rows = people
        .ambitions
        .iter()
        .map(|one| Row::new(&one.name, [one.missed_figure.as_str(), one.overreach_figure.as_str()]));
    let heads = ["", texts::too_low(language), texts::too_high(language)];
    let ambitions = Table::new(texts::too_low_or_high_caption(language), heads, rows.collect());
    vec![
        Block::Paragraph(people.worst),
        Block::Table(years),
        Block::Table(ambitions.laid_out(Layout::Cells)),
        Block::Note(people.legend),
    ]
}

fn planning_blocks(scope: &Scope<'_>, planning: &Planning) -> Vec<Block> {
    let language = scope.language;
    let rows = planning.rows.iter().map(|row| {
        let planned = row.planned.map_or_else(|| "–".to_owned(), |year| year.to_string());
        Row::new(&row.name, row.moves.iter().cloned().chain([planned]))
    });
    let heads =
        ["", texts::year_earlier(language), texts::year_later(language), texts::planned_start(language)];
    let table = Table::new(texts::moves_caption(language), heads, rows.collect()).laid_out(Layout::Cells);
    vec![Block::Paragraph(planning.plan.clone()), Block::Table(table)]
}

fn payer_blocks(scope: &Scope<'_>) -> Vec<Block> {
    let table = payers::payers(scope);
    let rows = table.rows.iter().map(|row| Row::new(&row.name, row.cells.iter().map(String::as_str)));
    let heads = std::iter::once("").chain(table.heads);
    let of = Table::new(texts::part_payers(scope.language), heads, rows.collect()).laid_out(Layout::Cells);
    vec![Block::Table(of.headed()), Block::Note(table.legend.to_owned())]
}
