//! Ambition: the portfolio screen, and what the command `portfolio` tells, as documents.

use super::document::{Block, Cell, Document, Layout, Row, Section, Table};
use super::evidence::VERSION;
use super::formats::{Format, written};
use super::portfolio::Found;
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::session::Session;
use crate::session::screen::PortfolioPart;
use crate::study::Ambitions;
use crate::summary::portfolio::{PortfolioComparison, PortfolioSummary};
use crate::texts::{ambition as texts, memo, portfolio as own_texts, report as report_texts};
use crate::view::explore::figures::layer_heads;
use crate::view::formatting::{count, count_in_words, counted_of, uncapitalised};
use crate::view::overlays::ambitions::in_words;
use crate::view::portfolio::cases::{self, CaseTable};
use crate::view::portfolio::council;
use crate::view::portfolio::figures::{self, Scope};
use crate::view::portfolio::headline;
use crate::view::portfolio::payers;
use crate::view::portfolio::people;
use crate::view::portfolio::planning::{self, Planning};
use crate::view::portfolio::{self as view, matrix};
use std::io;

/// The portfolio screen in words; nothing until there are figures.
pub fn screen(session: &Session) -> Option<Document> {
    let scope = view::scope(session)?;
    let portfolios = &session.document.portfolios;
    let compared = headline::compared(&scope, |place| scope.title(place), headline::ALL);
    let compared = headline::caution(&scope).into_iter().chain(compared);
    let lead = std::iter::once(view::follows(session)).chain(compared).collect::<Vec<_>>().join(" ");
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
        let heads = std::iter::once(memo::case(scope.language))
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

/// Portfolios of the command line, and how they are told.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub language: Language,
    pub library: &'a Library,
    pub comparison: &'a PortfolioComparison,
    /// Place of the portfolio that the others are compared with.
    pub baseline: usize,
    pub found: Found<'a>,
    /// The user's own files that go in, as named in the command.
    pub files: &'a [String],
}

impl<'a> Told<'a> {
    /// With one of the portfolios told of in detail.
    const fn scope(&self, column: usize) -> Scope<'a> {
        let Self { language, library, comparison: found, baseline, .. } = *self;
        Scope { language, library, found, baseline, column, hidden: PerOutcome([false; Outcome::COUNT]) }
    }
}

/// Portfolios as a spreadsheet.
///
/// # Errors
/// Only when the writer fails, which it does not in memory.
pub fn workbook(told: &Told<'_>) -> io::Result<Vec<u8>> {
    super::workbook::portfolios(&told.scope(0), own_texts::title(told.language), &founded(told))
}

/// Portfolios in one form that tells in words.
pub fn portfolios(told: &Told<'_>, format: Format) -> String {
    let Told { language, comparison, baseline, found, .. } = *told;
    let scope = |column: usize| told.scope(column);
    let last = comparison.columns.len().saturating_sub(1);
    let told_of = scope(last);
    let lead = headline::compared(&told_of, |place| told_of.title(place), headline::ALL);
    let lead = headline::caution(&told_of).into_iter().chain(lead);
    let mut document = Document {
        title: own_texts::title(language).to_owned(),
        opening: lead.map(Block::Lead).chain(postponed(&told_of)).chain(adapted(&told_of)).collect(),
        sections: Vec::new(),
    };
    if let Some(ambitions) = found.ambitions {
        document.opening.clear();
        document.sections.push(of_directions(&scope(baseline), ambitions));
    } else {
        let part = |id: &str, heading: &str, blocks| Section::new(id, heading, blocks);
        let each = || (0..=last).map(scope);
        let cases = each().map(|scope| Block::Table(of_cases(&cases::table(&scope))));
        let people = each().flat_map(|scope| {
            let [worst, _] = people::people(&scope).worst;
            [Block::Heading(scope.title(scope.column)), Block::Paragraph(worst)]
        });
        let people: Vec<Block> = people.collect();
        let sequences = each().zip(found.sequences).filter_map(|(scope, sequence)| {
            let planning = planning::planning(&scope, Some(sequence), "")?;
            let blocks = planning_blocks(&scope, &planning);
            Some(std::iter::once(Block::Heading(scope.title(scope.column))).chain(blocks))
        });
        let sequences: Vec<Block> = sequences.flatten().collect();
        document.sections = vec![
            part("whole", PortfolioPart::Whole.name(language), vec![Block::Table(whole(&scope(last)))]),
            part("cases", PortfolioPart::Cases.name(language), cases.collect()),
            part(
                "people",
                PortfolioPart::People.name(language),
                [people, years_of_people(&scope(last))].concat(),
            ),
            part("alike", own_texts::consistency(language), vec![Block::Table(alike(&scope(last)))]),
            part("payers", PortfolioPart::Payers.name(language), payer_blocks(&scope(last))),
        ];
        if !sequences.is_empty() {
            document.sections.insert(3, part("schedule", PortfolioPart::Planning.name(language), sequences));
        }
    }
    document.sections.push(Section::new(
        "justification",
        crate::texts::memo::foundation(language),
        vec![Block::List(founded(told))],
    ));
    written(language, &document, format)
}

/// What each portfolio puts off, a line for each that does.
fn postponed(scope: &Scope<'_>) -> Vec<Block> {
    let told = (0..scope.found.columns.len()).filter_map(|place| {
        let later = council::postponed(scope, place)?;
        Some(Block::Note(format!("{}: {}", scope.title(place), uncapitalised(&later))))
    });
    told.collect()
}

/// Where each portfolio that is a direction was made to fit, a line for each.
pub fn adapted(scope: &Scope<'_>) -> impl Iterator<Item = Block> {
    (0..scope.found.columns.len()).filter_map(|place| council::adapted(scope, place)).map(Block::Note)
}

/// Every direction in a row, with what it takes to be carried.
fn of_directions(scope: &Scope<'_>, ambitions: &Ambitions) -> Section {
    let language = scope.language;
    let names: Vec<String> = (0..scope.found.columns.len()).map(|place| scope.title(place)).collect();
    let scores = figures::rows(scope.found, &scope.options());
    let heads = std::iter::once("").chain(scores.iter().map(|row| row.label.as_str()));
    let rows = names.iter().enumerate().map(|(place, name)| {
        Row::new(name, scores.iter().map(|row| row.cells.get(place).map(Cell::of_score).unwrap_or_default()))
    });
    let table =
        Table::new(PortfolioPart::Whole.name(language), heads, rows.collect()).laid_out(Layout::Cells);
    let futures = scope.found.manifest.futures;
    let takes = names.iter().zip(&ambitions.takes).filter_map(|(name, takes)| {
        let takes = takes.as_ref()?;
        let count = count_in_words(language, takes.overreach, futures);
        let overreach = texts::overreaches(language, &count, counted_of(futures));
        Some((name.clone(), format!("{overreach} {}", in_words(language, scope.library, takes))))
    });
    let takes = Block::Terms(takes.collect());
    let heading = own_texts::which_ambition(language);
    let takes = [Block::Table(table), Block::Heading(own_texts::takes(language).to_owned()), takes];
    Section::new("ambitions", heading, takes.into_iter().chain(adapted(scope)).collect())
}

/// How alike the cases are sourced, layer by layer, and how near the whole is to each direction.
fn alike(scope: &Scope<'_>) -> Table {
    let language = scope.language;
    let names: Vec<String> = (0..scope.found.columns.len()).map(|place| scope.title(place)).collect();
    let share = |share: f64| format!("{:.0}%", share * 100.0);
    let each = |of: &dyn Fn(&PortfolioSummary) -> String| -> Vec<String> {
        scope.found.columns.iter().map(|column| of(&column.summary)).collect()
    };
    let layers = Layer::ALL.into_iter().rev().map(|layer| {
        Row::new(layer.name(language), each(&|summary| share(summary.consistency.layers[layer])))
    });
    let all = Row::new(own_texts::all_layers(language), each(&|summary| share(summary.consistency.all)));
    let apart = |summary: &PortfolioSummary| {
        let most = summary.consistency.most_apart();
        let case = most.and_then(|(place, _)| Some(summary.cases.get(place)?.as_ref()?.case.as_str()));
        case.map_or("–".to_owned(), |case| scope.case_name(case).to_owned())
    };
    let nearest = |summary: &PortfolioSummary| {
        let near = summary.nearest().and_then(|near| Some((scope.library.direction(&near.direction)?, near)));
        near.map_or("–".to_owned(), |(direction, near)| {
            format!("{} ({})", direction.name.in_language(language), share(1.0 - near.whole))
        })
    };
    let rows = layers.chain([
        all,
        Row::new(own_texts::most_apart(language), each(&apart)),
        Row::new(own_texts::nearest(language), each(&nearest)),
    ]);
    Table::by_scenario(own_texts::alike(language), "", &names, rows.collect()).laid_out(Layout::Cells)
}

/// What a reader must know about the figures, and how to make them again.
fn founded(told: &Told<'_>) -> Vec<String> {
    let Told { language, comparison, files, .. } = *told;
    let manifest = &comparison.manifest;
    let [sourced, derived, estimate] = manifest.bases;
    let window = comparison.columns.first().map(|column| column.summary.window);
    let years = window.map(|window| own_texts::window(language, window.start, window.end - 1));
    let own = (!files.is_empty()).then(|| crate::texts::memo::own_files(language, &files.join(", ")));
    let model = format!("{:016x}", manifest.model);
    [
        Some(report_texts::not_a_budget(language).to_owned()),
        Some(report_texts::futures(language, &count(language, manifest.futures), manifest.seed)),
        Some(own_texts::one_pool(language).to_owned()),
        years,
        Some(report_texts::bases(language, sourced + derived + estimate, sourced, derived, estimate)),
        Some(own_texts::references(language).to_owned()),
        own,
        Some(report_texts::made_by(language, VERSION, &model)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// The parts below each other: the whole, case by case, people, schedule, who pays.
fn parts(scope: &Scope<'_>, planning: Option<&Planning>) -> Vec<Section> {
    let language = scope.language;
    let part = |id: &str, heading: &str, blocks: Vec<Block>| Section::new(id, heading, blocks);
    let mut sections = vec![
        part("whole", PortfolioPart::Whole.name(language), vec![Block::Table(whole(scope))]),
        part(
            "cases",
            PortfolioPart::Cases.name(language),
            vec![Block::Table(of_cases(&cases::table(scope)))],
        ),
        part("people", PortfolioPart::People.name(language), people_blocks(scope)),
    ];
    if let Some(planning) = planning {
        sections.push(part(
            "schedule",
            PortfolioPart::Planning.name(language),
            planning_blocks(scope, planning),
        ));
    }
    sections.push(part("payers", PortfolioPart::Payers.name(language), payer_blocks(scope)));
    sections
}

/// The eight rows of the whole, a column for each portfolio.
pub(super) fn whole(scope: &Scope<'_>) -> Table {
    let names: Vec<String> = (0..scope.found.columns.len()).map(|place| scope.title(place)).collect();
    let rows = figures::rows(scope.found, &scope.options());
    let rows = rows.iter().map(|row| Row::new(&row.label, row.cells.iter().map(Cell::of_score)));
    Table::by_scenario(PortfolioPart::Whole.name(scope.language), "", &names, rows.collect())
        .laid_out(Layout::Cells)
        .headed()
}

pub(super) fn of_cases(table: &CaseTable) -> Table {
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

pub(super) fn people_blocks(scope: &Scope<'_>) -> Vec<Block> {
    let language = scope.language;
    let people = people::people(scope);
    let [worst, _] = people.worst;
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
        Block::Paragraph(worst),
        Block::Table(years),
        Block::Table(ambitions.laid_out(Layout::Cells)),
        Block::Note(people.legend),
    ]
}

/// The same without the sentence on the worst year.
fn years_of_people(scope: &Scope<'_>) -> Vec<Block> {
    people_blocks(scope).into_iter().skip(1).collect()
}

pub(super) fn planning_blocks(scope: &Scope<'_>, planning: &Planning) -> Vec<Block> {
    let language = scope.language;
    let rows = planning.rows.iter().map(|row| {
        let planned = row.planned.map_or_else(|| "–".to_owned(), |year| year.to_string());
        Row::new(&row.name, row.moves.iter().cloned().chain([planned]))
    });
    let heads =
        ["", texts::year_earlier(language), texts::year_later(language), texts::planned_start(language)];
    let table = Table::new(texts::moves_caption(language), heads, rows.collect()).laid_out(Layout::Cells);
    let [plan, _] = planning.plan.clone();
    vec![Block::Paragraph(plan), Block::Table(table)]
}

pub(super) fn payer_blocks(scope: &Scope<'_>) -> Vec<Block> {
    let table = payers::payers(scope);
    let rows = table.rows.iter().map(|row| Row::new(&row.name, row.cells.iter().map(String::as_str)));
    let heads = std::iter::once("").chain(table.heads);
    let of =
        Table::new(PortfolioPart::Payers.name(scope.language), heads, rows.collect()).laid_out(Layout::Cells);
    vec![Block::Table(of.headed()), Block::Note(table.legend.to_owned())]
}
