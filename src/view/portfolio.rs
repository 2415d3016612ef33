//! The portfolio screen before it is drawn: what each portfolio decides for every case, and what that comes to as a whole.

pub mod cases;
pub mod council;
pub mod figures;
pub mod headline;
pub mod matrix;
pub mod payers;
pub mod people;
pub mod planning;
pub mod slide;

use super::compare;
use super::compare::Head;
use super::formatting::letter;
use super::options::ScoreOptions;
use super::scorecard::ScoreRow;
use super::slide::Slide;
use crate::domain::outcome::Outcome;
use crate::session::Session;
use crate::session::answer::Answer;
use crate::session::portfolio::Spot;
use crate::summary::portfolio::PortfolioComparison;
use crate::texts::{ambition as texts, explore, frame as frame_texts, presenter, words};
use crate::workspace::portfolios::TitledPortfolio;
use figures::Scope;
use matrix::{Matrix, followed, matrix};
use planning::Planning;

/// Everything that the portfolio screen shows above its parts.
#[derive(Clone, Debug, PartialEq)]
pub struct PortfolioScreen {
    /// What is followed now, where is deviated, and what a clear choice would come to; the longest form first.
    pub headline: Vec<String>,
    pub heads: Vec<Head>,
    pub matrices: Vec<Matrix>,
    /// The rows of the scorecard; without figures their cells are empty.
    pub scores: Vec<ScoreRow>,
    /// For each portfolio its place among the figures; nothing when there are none for it.
    pub figures: Vec<Option<usize>>,
    /// When the cases of the portfolio that keys act on start.
    pub starts: String,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
    pub is_outdated: bool,
}

/// Turns a session into what the portfolio screen shows.
pub fn portfolio(session: &Session) -> PortfolioScreen {
    let language = session.settings.language;
    let portfolios = &session.document.portfolios;
    let found = found(session);
    let options = options(session, found);
    let focused = session.focused_portfolio();
    PortfolioScreen {
        headline: headline(session),
        heads: heads(session),
        matrices: (0..portfolios.columns.len())
            .filter_map(|place| matrix(language, &session.library, portfolios, place))
            .collect(),
        scores: match found {
            Some(found) => figures::rows(found, &options),
            None => compare::empty_rows(&options),
        },
        figures: places_of(session, found),
        starts: focused
            .map(|one| matrix::starts(language, &session.library, &one.portfolio))
            .unwrap_or_default(),
        progress: progress(session),
        is_outdated: session.portfolios.is_outdated(),
    }
}

/// The portfolios with their figures, when there are figures of all of them.
pub fn scope(session: &Session) -> Option<Scope<'_>> {
    let portfolios = &session.document.portfolios;
    let found = found(session).filter(|found| found.columns.len() == portfolios.columns.len())?;
    Some(Scope {
        language: session.settings.language,
        library: &session.library,
        found,
        baseline: portfolios.baseline,
        column: session.portfolio.column,
        hidden: session.hidden_outcomes(),
    })
}

/// Which direction all cases together follow now: the baseline of the portfolios.
pub fn follows(session: &Session) -> String {
    now(session, headline::NAMED)
}

/// The same in fewer words: a caption has two lines.
pub fn follows_in_short(session: &Session) -> String {
    now(session, 1)
}

/// The same, with so many of the cases that deviate most.
fn now(session: &Session, named: usize) -> String {
    let portfolios = &session.document.portfolios;
    let (language, place) = (session.settings.language, portfolios.baseline);
    let baseline = portfolios.columns.get(place);
    let follows = |column: &TitledPortfolio| {
        let library = &session.library;
        let name = format!("{} {}", letter(place), column.name(library).in_language(language));
        let name = if named < headline::NAMED { letter(place).to_string() } else { name };
        headline::follows(language, library, &name, &column.portfolio, Some(&column.title), named)
    };
    baseline.map(follows).unwrap_or_default()
}

/// The figure of an outcome of a portfolio, while it is up to date.
pub fn figure(session: &Session, outcome: Outcome, place: usize) -> Option<String> {
    let scope = scope(session).filter(|_| !session.portfolios.is_outdated())?;
    let rows = figures::rows(scope.found, &scope.options());
    let row = rows.iter().find(|row| row.measure == outcome.lead())?;
    Some(row.cells.get(place)?.main.clone())
}

/// What a portfolio does in all cases, while its figures are up to date.
pub fn council(session: &Session, place: usize) -> Option<String> {
    let scope = scope(session).filter(|_| !session.portfolios.is_outdated())?;
    council::sentence(&scope, place)
}

/// Which direction is followed now, where is deviated from it, and what a clear choice would come to.
fn headline(session: &Session) -> Vec<String> {
    let scope = scope(session);
    let then = |names: &dyn Fn(usize) -> String, most: usize| match &scope {
        None => Some(frame_texts::computing(session.settings.language).to_owned()),
        Some(scope) => {
            let told = headline::caution(scope).into_iter().chain(headline::compared(scope, names, most));
            Some(told.collect::<Vec<_>>().join(" "))
        }
    };
    let title = |place: usize| scope.as_ref().map(|scope| scope.title(place)).unwrap_or_default();
    let short = |place: usize| letter(place).to_string();
    let forms = [
        (headline::NAMED, then(&title, headline::ALL)),
        (1, then(&short, headline::ALL)),
        (1, then(&short, 4)),
        (1, then(&short, 3)),
        (1, then(&short, 2)),
        (1, then(&short, 1)),
        (0, then(&short, 2)),
        (0, then(&short, 1)),
    ];
    let form = |(named, then): (usize, Option<String>)| {
        std::iter::once(now(session, named)).chain(then).collect::<Vec<_>>().join(" ")
    };
    // On a low screen only what a clear choice comes to.
    forms.into_iter().map(form).chain(then(&short, 1)).collect()
}

/// The schedule of the portfolio that keys act on, with the start years that were found, or how far the search for them is.
pub fn planning(session: &Session) -> Option<Planning> {
    let language = session.settings.language;
    let awaited = match &session.sequence {
        Answer::Failed { reason, .. } => frame_texts::failed(language, reason),
        _ => texts::searching(language).to_owned(),
    };
    planning::planning(&scope(session)?, session.sequence.shown().map(AsRef::as_ref), &awaited)
}

/// The figures that there are, of this question or the one before.
fn found(session: &Session) -> Option<&PortfolioComparison> {
    session.portfolios.shown().map(AsRef::as_ref)
}

/// How the figures are read.
fn options(session: &Session, found: Option<&PortfolioComparison>) -> ScoreOptions {
    let baseline = session.document.portfolios.baseline;
    let budget = found.and_then(|found| found.columns.get(baseline)).map(|column| column.summary.budget);
    ScoreOptions {
        baseline,
        as_differences: session.reading.as_differences,
        language: session.settings.language,
        budget: budget.unwrap_or_default(),
        hidden: session.hidden_outcomes(),
    }
}

/// For each portfolio its place among the figures: the same place while there are as many, else where the same is decided.
fn places_of(session: &Session, found: Option<&PortfolioComparison>) -> Vec<Option<usize>> {
    let columns = &session.document.portfolios.columns;
    let Some(found) = found else { return vec![None; columns.len()] };
    if found.columns.len() == columns.len() {
        return (0..columns.len()).map(Some).collect();
    }
    columns
        .iter()
        .map(|column| found.columns.iter().position(|known| known.named.portfolio == column.portfolio))
        .collect()
}

/// How far the figures are, while they are being computed; or why there are none.
fn progress(session: &Session) -> Option<String> {
    let language = session.settings.language;
    match &session.portfolios {
        Answer::Nothing | Answer::Working { .. } => Some(frame_texts::computing(language).to_owned()),
        Answer::Rough(found) => {
            let share = 100 * found.manifest.futures / session.settings.futures.max(1);
            Some(texts::so_far(language, &share.to_string()))
        }
        Answer::Ready(_) => None,
        Answer::Failed { reason, .. } => Some(frame_texts::failed(language, reason)),
    }
}

/// One ambition over all cases, for the back of a room.
pub fn slide(session: &Session) -> Slide {
    let language = session.settings.language;
    let scope = scope(session);
    let (sentence, columns) = slide::told(scope.as_ref(), heads(session), texts::millions_unit(language));
    Slide {
        heading: texts::slide_heading(language).to_owned(),
        sentence: sentence.unwrap_or_else(|| presenter::no_verdict_yet(language).to_owned()),
        columns,
        counter: String::new(),
        progress: progress(session),
        is_outdated: session.portfolios.is_outdated(),
    }
}

/// The portfolios with their letters, A first.
fn heads(session: &Session) -> Vec<Head> {
    let language = session.settings.language;
    let portfolios = &session.document.portfolios;
    let head = |(place, one): (usize, &TitledPortfolio)| Head {
        letter: letter(place),
        name: one.name(&session.library).in_language(language).to_owned(),
        is_baseline: place == portfolios.baseline,
    };
    portfolios.columns.iter().enumerate().map(head).collect()
}

/// The cell in focus in full words, and in few.
pub fn status(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    let (Some(titled), Some(spot)) = (session.focused_portfolio(), session.portfolio_spot()) else {
        return Default::default();
    };
    let letter = letter(session.portfolio.column);
    let entry = |place: usize| titled.portfolio.entries.get(place);
    let (long, short) = match spot {
        Spot::Choice(place, layer) => {
            let Some(entry) = entry(place) else { return Default::default() };
            let case = session.library.case(&entry.case);
            let name = session.case_name(&entry.case);
            let name = name.in_language(language);
            let choice = words::choice(language, entry.choices[layer]);
            let short = texts::chosen(language, letter, name, layer.name(language), &choice);
            let asked = followed(&session.library, &titled.portfolio, Some(&titled.title))
                .zip(case)
                .and_then(|((direction, _), case)| {
                    let asked = case.directed(direction).choices[layer];
                    let name = direction.name.in_language(language);
                    (asked != entry.choices[layer])
                        .then(|| texts::would_be(language, name, &words::choice(language, asked)))
                });
            (format!("{short}{}", asked.unwrap_or_default()), short)
        }
        Spot::Start(place) => {
            let Some(entry) = entry(place) else { return Default::default() };
            let name = session.case_name(&entry.case);
            let start = session.library.case(&entry.case).map_or(0, |case| entry.start_year(case));
            let starts = texts::starts(language, letter, name.in_language(language), start);
            let all = matrix::starts(language, &session.library, &titled.portfolio);
            (format!("{starts} · {all}"), starts)
        }
        Spot::Training => {
            let level = explore::training_level(language, titled.portfolio.training.name(language));
            (texts::of_organisation(language, letter, &level), level)
        }
        Spot::ExtraStaff => {
            let extra = texts::extra(language, &words::extra_staff(language, titled.portfolio.extra));
            (texts::of_organisation(language, letter, &extra), extra)
        }
        Spot::Budget => {
            let budget = session.document.portfolios.budget.map(f64::from);
            let sum = found(session).and_then(|found| found.columns.get(session.portfolio.column));
            let shown = budget.or(sum.map(|column| column.summary.budget)).unwrap_or_default();
            let money = super::formatting::money(language, shown, super::formatting::Step::ONE);
            let told = match budget {
                Some(_) => texts::budget_is(language, &money),
                None => texts::budget_is_sum(language, &money),
            };
            (format!("{told} {}", texts::budget_references(language)), told)
        }
    };
    [long, short]
}
