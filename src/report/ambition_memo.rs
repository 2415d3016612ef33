//! The memo on one ambition over all cases, for the Council.

use super::ambition::{adapted, of_cases, payer_blocks, people_blocks, planning_blocks, whole};
use super::document::{Block, Document, Section, filled};
use super::evidence::VERSION;
use crate::session::Session;
use crate::session::screen::PortfolioPart;
use crate::texts::{ambition as texts, ambition_memo as memo_texts, memo, report};
use crate::view::formatting::{Step, count, joined, money, uncapitalised};
use crate::view::portfolio::cases;
use crate::view::portfolio::council;
use crate::view::portfolio::figures::{self, Scope};
use crate::view::portfolio::headline;
use crate::view::portfolio::people;
use crate::view::portfolio::planning::Planning;
use crate::view::portfolio::{self as view};
use crate::view::verdict;
use std::ops::Range;

/// The memo on one ambition over all cases, of the session as it stands; nothing until there are figures.
pub fn memo_of(session: &Session) -> Option<Document> {
    let scope = view::scope(session).filter(|_| !session.portfolios.is_settling())?;
    let organisation = session.organisation()?.name.in_language(scope.language);
    Some(memo(&scope, organisation, view::planning(session).as_ref()))
}

/// Two pages for the Council on one portfolio: the decision asked, what it does in all cases and what that costs, risks, asks and
/// delivers; at what price in people; where it does not fit; how sure that is. What it rests on stands in an annex.
pub fn memo(scope: &Scope<'_>, organisation: &str, planning: Option<&Planning>) -> Document {
    let language = scope.language;
    let manifest = &scope.found.manifest;
    let last = manifest.start_year + u16::from(manifest.years).saturating_sub(1);
    let schedule = PortfolioPart::Planning.name(language);
    let deciding = [
        ("decision", memo::decision(language), decision(scope)),
        ("whole", memo_texts::whole(language), all_cases(scope)),
        ("people", memo::our_people(language), people(scope)),
        ("fits", memo_texts::where_it_fits(language), fitting(scope)),
        ("schedule", schedule, planning.map(|planning| vec![plan(planning)]).unwrap_or_default()),
        ("grounds", memo::foundation(language), vec![Block::List(sureness(scope))]),
    ];
    let moves = planning.map(|planning| moves(scope, planning)).unwrap_or_default();
    let annex = [
        ("cases", PortfolioPart::Cases.name(language), cases(scope)),
        ("years", PortfolioPart::People.name(language), years(scope)),
        ("moves", schedule, moves),
        ("payers", PortfolioPart::Payers.name(language), payer_blocks(scope)),
        ("worked-out", memo::worked_out(language), vec![Block::List(grounds(scope))]),
    ];
    let annex = filled(annex).zip(1..).map(|(section, number)| Section {
        heading: memo::annex_part(language, number, &section.heading),
        is_on_new_page: number == 1,
        ..section
    });
    Document {
        title: memo_texts::title(language, &texts::cases_in_words(language, cases_in(scope))),
        opening: vec![Block::Note(memo::about(language, organisation, manifest.start_year, last))],
        sections: filled(deciding).chain(annex).collect(),
    }
}

/// What is to be decided, and what each portfolio would do.
fn decision(scope: &Scope<'_>) -> Vec<Block> {
    let names: Vec<String> = places(scope).map(|place| scope.title(place)).collect();
    vec![
        Block::Paragraph(memo_texts::decision_over_all(scope.language, &names.join("; "))),
        Block::List(places(scope).filter_map(|place| in_words(scope, place)).collect()),
    ]
}

/// Which direction is followed now, and each of the others beside that: the one told of in detail is not the only one to choose.
fn all_cases(scope: &Scope<'_>) -> Vec<Block> {
    let Scope { language, library, found, baseline, .. } = *scope;
    let follows = found.columns.get(baseline).map(|column| {
        let portfolio = &column.named.portfolio;
        headline::follows(language, library, &scope.title(baseline), portfolio, None, headline::NAMED)
    });
    let compared: Vec<String> = others(scope)
        .filter_map(|scope| headline::compared(&scope, |place| scope.title(place), headline::ALL))
        .collect();
    let first = headline::caution(scope).into_iter().chain(follows);
    let compared = match compared.len() {
        0 | 1 => compared.into_iter().map(Block::Paragraph).collect(),
        _ => vec![Block::List(compared)],
    };
    first.map(Block::Paragraph).chain(compared).chain([Block::Table(whole(scope))]).collect()
}

fn places(scope: &Scope<'_>) -> Range<usize> {
    0..scope.found.columns.len()
}

/// Each portfolio but the baseline, told of in detail.
fn others<'a>(scope: &Scope<'a>) -> impl Iterator<Item = Scope<'a>> {
    let scope = *scope;
    let others = places(&scope).filter(move |place| *place != scope.baseline);
    others.map(move |column| Scope { column, ..scope })
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

/// At what price in people: what lacks in each portfolio, and how far each is from what can be carried.
fn people(scope: &Scope<'_>) -> Vec<Block> {
    let worst = places(scope).map(|column| {
        let scope = Scope { column, ..*scope };
        let [long, short] = people::people(&scope).worst;
        format!("{}: {}", scope.title(column), uncapitalised(if is_in_full(&scope) { &long } else { &short }))
    });
    let ambitions = people_blocks(scope).into_iter().skip(1).filter(|block| !is_by_year(scope, block));
    std::iter::once(Block::List(worst.collect())).chain(ambitions).collect()
}

/// What lacks year by year.
fn years(scope: &Scope<'_>) -> Vec<Block> {
    people_blocks(scope).into_iter().filter(|block| is_by_year(scope, block)).collect()
}

fn is_by_year(scope: &Scope<'_>, block: &Block) -> bool {
    matches!(block, Block::Table(table) if table.caption == texts::lacking_by_year(scope.language))
}

/// When the cases start, and which starts lower what lacks.
fn plan(planning: &Planning) -> Block {
    let [long, _] = planning.plan.clone();
    Block::Paragraph(long)
}

/// What moving each case does.
fn moves(scope: &Scope<'_>, planning: &Planning) -> Vec<Block> {
    planning_blocks(scope, planning).into_iter().skip(1).collect()
}

/// How many cases the portfolio that is told of carries out.
fn cases_in(scope: &Scope<'_>) -> usize {
    scope.found.columns.get(scope.column).map_or(0, |column| column.named.portfolio.included().count())
}

/// In which cases each of the others clearly costs more or does less, by name.
fn fitting(scope: &Scope<'_>) -> Vec<Block> {
    let language = scope.language;
    let told = |scope: Scope<'_>| {
        let worse = cases::worse(&scope);
        let worse: Vec<&str> = worse.iter().map(String::as_str).collect();
        let told = match worse.is_empty() {
            true => memo_texts::fits_everywhere(language).to_owned(),
            false => memo_texts::fits_less(language, &joined(language, &worse)),
        };
        format!("{}: {}", scope.title(scope.column), uncapitalised(&told))
    };
    let told: Vec<String> = others(scope).map(told).collect();
    if told.is_empty() { Vec::new() } else { vec![Block::List(told)] }
}

/// Case by case, each of the others beside the baseline; of one portfolio alone the cases themselves.
fn cases(scope: &Scope<'_>) -> Vec<Block> {
    let tables: Vec<Block> =
        others(scope).map(|scope| Block::Table(of_cases(&cases::table(&scope)))).collect();
    let tables = if tables.is_empty() { vec![Block::Table(of_cases(&cases::table(scope)))] } else { tables };
    tables.into_iter().chain(adapted(scope)).collect()
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

/// How sure the figures are.
fn sureness(scope: &Scope<'_>) -> Vec<String> {
    let language = scope.language;
    vec![
        verdict::rests_on(&figures::whole(scope.found), language),
        budget(scope),
        report::not_a_budget(language).to_owned(),
    ]
}

/// What the figures rest on.
fn grounds(scope: &Scope<'_>) -> Vec<String> {
    let language = scope.language;
    let manifest = &scope.found.manifest;
    let model = format!("{:016x}", manifest.model);
    vec![
        report::futures(language, &count(language, manifest.futures), manifest.seed),
        memo_texts::how_to_read(language).to_owned(),
        report::made_by(language, VERSION, &model),
    ]
}
