//! The memo on one ambition over all cases, for the Council.

use super::ambition::{of_cases, payer_blocks, people_blocks, planning_blocks, whole};
use super::document::{Block, Document, Section, Table};
use super::evidence::VERSION;
use crate::session::Session;
use crate::session::screen::PortfolioPart;
use crate::texts::{ambition as texts, ambition_memo as memo_texts, memo, report};
use crate::view::formatting::{Step, count, joined, money};
use crate::view::portfolio::cases;
use crate::view::portfolio::council;
use crate::view::portfolio::figures::{self, Scope};
use crate::view::portfolio::headline;
use crate::view::portfolio::planning::Planning;
use crate::view::portfolio::{self as view};
use crate::view::verdict;

/// The memo on one ambition over all cases, of the session as it stands; nothing until there are figures.
pub fn memo_of(session: &Session) -> Option<Document> {
    let scope = view::scope(session).filter(|_| !session.portfolios.is_settling())?;
    let organisation = session.organisation()?.name.in_language(scope.language);
    Some(memo(&scope, organisation, view::planning(session).as_ref()))
}

/// Two pages for the Council on one portfolio: the decision asked, what it does in all cases and what that costs, risks, asks and
/// delivers; where it does not fit; people and schedule; what it rests on.
pub fn memo(scope: &Scope<'_>, organisation: &str, planning: Option<&Planning>) -> Document {
    let language = scope.language;
    let names: Vec<String> = (0..scope.found.columns.len()).map(|place| scope.title(place)).collect();
    let manifest = &scope.found.manifest;
    let last = manifest.start_year + u16::from(manifest.years).saturating_sub(1);
    let follows = |place: usize| {
        let column = scope.found.columns.get(place)?;
        let portfolio = &column.named.portfolio;
        Some(headline::follows(
            language,
            scope.library,
            &scope.title(place),
            portfolio,
            None,
            headline::NAMED,
        ))
    };
    let decision = vec![
        Block::Paragraph(memo_texts::decision_over_all(language, &names.join("; "))),
        Block::List((0..names.len()).filter_map(|place| in_words(scope, place)).collect()),
    ];
    // Each of the others beside what is done now: the one told of in detail is not the only one to choose.
    let others = (0..names.len()).filter(|place| *place != scope.baseline);
    let compared = others.filter_map(|column| {
        let scope = Scope { column, ..*scope };
        headline::compared(&scope, |place| scope.title(place), headline::ALL)
    });
    let compared: Vec<String> = compared.collect();
    let first = headline::caution(scope).into_iter().chain(follows(scope.baseline));
    let now = first.map(Block::Paragraph).chain(match compared.len() {
        0 | 1 => compared.into_iter().map(Block::Paragraph).collect(),
        _ => vec![Block::List(compared)],
    });
    let mut sections = vec![
        Section::new("decision", memo::decision(language), decision),
        Section::new("whole", memo_texts::whole(language), now.chain([Block::Table(whole(scope))]).collect()),
        Section::new("cases", memo_texts::where_it_fits(language), fitting_blocks(scope)),
        Section::new("people", memo::our_people(language), people(scope)),
    ];
    if let Some(planning) = planning {
        sections.push(Section::new(
            "schedule",
            PortfolioPart::Planning.name(language),
            planning_blocks(scope, planning),
        ));
    }
    sections.push(Section::new("payers", PortfolioPart::Payers.name(language), payers(scope)));
    sections.push(Section::new("grounds", memo::foundation(language), vec![Block::List(grounds(scope))]));
    Document {
        title: memo_texts::title(language, &texts::cases_in_words(language, cases_in(scope))),
        opening: vec![Block::Note(memo::about(language, organisation, manifest.start_year, last))],
        sections,
    }
}

/// More portfolios than this are told of in few words: the table of the whole has their figures, and two pages are all there is.
const IN_FULL: usize = 2;

fn is_in_full(scope: &Scope<'_>) -> bool {
    scope.found.columns.len() <= IN_FULL
}

/// What a portfolio asks the Council to decide.
fn in_words(scope: &Scope<'_>, place: usize) -> Option<String> {
    if is_in_full(scope) { council::sentence(scope, place) } else { council::in_short(scope, place) }
}

/// What lacks and how far each is from what can be carried; year by year where there is room.
fn people(scope: &Scope<'_>) -> Vec<Block> {
    let years = texts::lacking_by_year(scope.language);
    let is_told = |block: &Block| !matches!(block, Block::Table(table) if table.caption == years);
    people_blocks(scope).into_iter().filter(|block| is_in_full(scope) || is_told(block)).collect()
}

/// Who pays for the whole of each portfolio.
fn payers(scope: &Scope<'_>) -> Vec<Block> {
    let whole = |block: Block| match block {
        Block::Table(table) => {
            let rows = table.rows.into_iter().take(scope.found.columns.len()).collect();
            Block::Table(Table { rows, ..table })
        }
        other => other,
    };
    payer_blocks(scope).into_iter().map(whole).collect()
}

/// How many cases the portfolio that is told of carries out.
fn cases_in(scope: &Scope<'_>) -> usize {
    scope.found.columns.get(scope.column).map_or(0, |column| column.named.portfolio.included().count())
}

/// Case by case beside the baseline, with those in which it clearly costs more or does less by name.
fn fitting_blocks(scope: &Scope<'_>) -> Vec<Block> {
    let language = scope.language;
    let table = cases::table(scope);
    let worse = cases::worse(scope);
    let told = match worse.is_empty() {
        _ if scope.column == scope.baseline => None,
        true => Some(memo_texts::fits_everywhere(language).to_owned()),
        false => {
            let worse: Vec<&str> = worse.iter().map(String::as_str).collect();
            Some(memo_texts::fits_less(language, &joined(language, &worse)))
        }
    };
    told.map(Block::Paragraph).into_iter().chain([Block::Table(of_cases(&table))]).collect()
}

/// What is called the budget.
fn budget(scope: &Scope<'_>) -> String {
    let Scope { language, found, baseline, .. } = *scope;
    if let Some(budget) = found.budget {
        return texts::budget_is(language, &money(language, budget, Step::ONE));
    }
    let of = found.columns.get(baseline).map_or(0.0, |column| column.summary.budget);
    memo_texts::budget_of_cases(language, &money(language, of, Step::ONE), &scope.title(baseline))
}

/// What the figures rest on.
fn grounds(scope: &Scope<'_>) -> Vec<String> {
    let language = scope.language;
    let manifest = &scope.found.manifest;
    let model = format!("{:016x}", manifest.model);
    vec![
        verdict::rests_on(&figures::whole(scope.found), language),
        report::futures(language, &count(language, manifest.futures), manifest.seed),
        memo_texts::how_to_read(language).to_owned(),
        budget(scope),
        report::not_a_budget(language).to_owned(),
        report::made_by(language, VERSION, &model),
    ]
}
