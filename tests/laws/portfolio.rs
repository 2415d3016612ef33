//! Laws of portfolios: one case is itself, the parts make the whole, and what is not carried out asks nobody.

use crate::support::thorough::cases;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use speelveld::content;
use speelveld::domain::choice::Choice;
use speelveld::domain::cost_part::CostPart;
use speelveld::domain::incident::{IncidentKind, PerIncident};
use speelveld::domain::library::Library;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::people::Competence;
use speelveld::domain::portfolio::{Entry, NamedPortfolio, Portfolio};
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::{Decision, ExtraStaff, Scenario, Training};
use speelveld::domain::stack::{Layer, PerLayer};
use speelveld::language::Text;
use speelveld::resolve::inputs::Inputs;
use speelveld::resolve::resolve;
use speelveld::simulation::luck::BlockId;
use speelveld::simulation::playing::Readings;
use speelveld::simulation::{draws, strikes};
use speelveld::study::{
    Asking, Finding, Flow, MOST_LATER, Portfolios, Question, Request, Sequence, Study, WORTH, WhichPairs,
};
use speelveld::summary::comparison::Summary;
use speelveld::summary::portfolio::{PortfolioComparison, PortfolioSummary};
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let reading = content::read_library(&content::shipped_files());
    Arc::new(reading.library.expect("the shipped content reads without problems"))
});

/// The shipped cases in other years and with other horizons.
fn library(years: [(u16, u8); 6]) -> Arc<Library> {
    let mut library = Library::clone(&LIBRARY);
    for (case, (later, horizon)) in library.cases.iter_mut().zip(years) {
        case.start_year += later;
        case.years = horizon;
    }
    Arc::new(library)
}

/// Enough for the last few futures not to fill a chunk.
const FUTURES: usize = 203;

fn question(library: &Library, futures: usize) -> Question {
    Question {
        alone: true,
        ..Question::new(&library.cases[0].id, &library.organisations[0].id, Vec::new(), 11, futures)
    }
}

fn named(portfolio: &Portfolio) -> NamedPortfolio {
    NamedPortfolio { name: Text::same("x"), portfolio: portfolio.clone() }
}

fn compared(study: &mut Study, question: &Question, portfolios: &[&Portfolio]) -> PortfolioComparison {
    let portfolios = portfolios.iter().map(|portfolio| named(portfolio)).collect();
    let asking = Asking::Portfolios(Portfolios { portfolios, budget: None, pairs: WhichPairs::All });
    let request = Request { question: question.clone(), asking };
    match study.answer(&request, &mut |_| Flow::Continue) {
        Some(Finding::Portfolios(found)) => Arc::unwrap_or_clone(found),
        other => panic!("{other:?}"),
    }
}

fn worked_out(library: &Arc<Library>, portfolio: &Portfolio) -> Arc<PortfolioSummary> {
    let mut study = Study::new(Arc::clone(library));
    Arc::clone(&compared(&mut study, &question(library, FUTURES), &[portfolio]).columns[0].summary)
}

/// Every case included or not, postponed or not, with any choice that it allows.
fn portfolio() -> impl Strategy<Value = Portfolio> {
    let choice = || select(Choice::all());
    let entry = || ([choice(), choice(), choice(), choice(), choice()], 0..4_u8, prop::bool::weighted(0.8));
    let entries = [entry(), entry(), entry(), entry(), entry(), entry()];
    let people = (select(Training::ALL.to_vec()), 0..4_u8, 0..3_u8);
    (entries, people).prop_map(|(entries, (training, contracts, software))| {
        let entry = |(place, (choices, postponed, included)): (usize, ([Choice; 5], u8, bool))| {
            let case = &LIBRARY.cases[place];
            let choices = case.allowed(Decision::of(PerLayer(choices))).choices;
            // One case at least is carried out.
            Entry { case: case.id.clone(), choices, postponed, included: included || place == 0 }
        };
        let extra = ExtraStaff::NONE
            .with_halves(Competence::Contracts, contracts)
            .with_halves(Competence::Software, software);
        Portfolio { entries: entries.into_iter().enumerate().map(entry).collect(), training, extra }
    })
}

fn years() -> impl Strategy<Value = [(u16, u8); 6]> {
    let one = || (0..4_u16, 3..11_u8);
    [one(), one(), one(), one(), one(), one()]
}

fn is_near(one: f64, other: f64) -> bool {
    (one - other).abs() <= 1e-9 * (1.0 + one.abs().max(other.abs()))
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(13), ..cases(8) })]

    #[test]
    fn a_portfolio_of_one_case_is_that_case_alone(mut portfolio in portfolio(), of in 0..6_usize) {
        for (place, entry) in portfolio.entries.iter_mut().enumerate() {
            (entry.included, entry.postponed) = (place == of, 0);
        }
        let entry = &portfolio.entries[of];
        let scenarios = vec![Scenario { name: Text::same("x"), decision: portfolio.decision(entry) }];
        let alone = Question { case: entry.case.clone(), scenarios, ..question(&LIBRARY, FUTURES) };
        let mut study = Study::new(Arc::clone(&LIBRARY));
        let alone = study.compare(&alone, &mut |_| Flow::Continue).expect("the shipped case");
        let whole = worked_out(&LIBRARY, &portfolio);
        let case = whole.cases[of].as_ref().and_then(|case| case.summary.as_ref());
        prop_assert_eq!(case, Some(&alone.columns[0].summary));
        prop_assert_eq!(&whole.outcomes, &alone.columns[0].summary.outcomes);
        prop_assert_eq!(whole.levels_short, alone.columns[0].summary.levels_short);
    }

    #[test]
    fn the_order_of_the_cases_changes_nothing(portfolio in portfolio(), years in years()) {
        let library = library(years);
        let mut turned = portfolio.clone();
        turned.entries.rotate_left(2);
        turned.entries.swap(0, 3);
        let (one, other) = (worked_out(&library, &portfolio), worked_out(&library, &turned));
        prop_assert_eq!(&one.outcomes, &other.outcomes);
        prop_assert_eq!(&one.people, &other.people);
        for entry in portfolio.included() {
            prop_assert_eq!(one.case(&entry.case), other.case(&entry.case));
        }
    }

    #[test]
    fn a_case_past_the_window_costs_nothing_and_needs_nobody(mut portfolio in portfolio(), of in 1..6_usize) {
        portfolio.entries[of].included = true;
        portfolio.entries[of].postponed = 8;
        let mut without = portfolio.clone();
        without.entries[of].included = false;
        let (late, left_out) = (worked_out(&LIBRARY, &portfolio), worked_out(&LIBRARY, &without));
        let same = [
            Outcome::Cost, Outcome::PublicControl, Outcome::OwnPeople, Outcome::Unfilled, Outcome::Live,
            Outcome::ExternalShare, Outcome::Exit,
        ];
        for outcome in same {
            prop_assert_eq!(late.outcomes[outcome], left_out.outcomes[outcome], "{:?}", outcome);
        }
        prop_assert_eq!(&late.people, &left_out.people);
        prop_assert!(late.outcomes[Outcome::Needed].mean <= left_out.outcomes[Outcome::Needed].mean);
        let case = late.cases[of].as_ref().expect("it belongs to the portfolio");
        prop_assert!(case.summary.is_none());
        // Only the waiting is told, and apart; nothing is done today in a case of which the old way costs nothing.
        let old_way = LIBRARY.cases[of].assumptions.get(Parameter::OldWay);
        let is_done_today = old_way.is_some_and(|old_way| old_way.quantity.mean() > 0.0);
        prop_assert_eq!(case.waiting > 0.0, is_done_today);
    }

    #[test]
    fn the_cases_make_the_whole(portfolio in portfolio(), years in years()) {
        let library = library(years);
        let whole = worked_out(&library, &portfolio);
        let cases: Vec<_> =
            whole.cases.iter().flatten().filter_map(|case| case.summary.as_ref()).collect();
        for outcome in [Outcome::Cost, Outcome::Exit] {
            let sum: f64 = cases.iter().map(|case| case.outcomes[outcome].mean).sum();
            prop_assert!(is_near(sum, whole.outcomes[outcome].mean), "{outcome:?}: {sum} {whole:?}");
        }
        for part in CostPart::ALL {
            let sum: f64 = cases.iter().map(|case| case.parts[part]).sum();
            prop_assert!(is_near(sum, whole.parts[part]), "{part:?}");
        }
        prop_assert!(is_near(whole.parts.0.iter().sum(), whole.outcomes[Outcome::Cost].mean));
        prop_assert!(is_near(whole.years.iter().sum(), whole.outcomes[Outcome::Cost].mean));
        // Whoever is still within its horizon bears a part of what lacks, and nobody more than that.
        let first = whole.window.start;
        for competence in Competence::ALL {
            for (year, all) in whole.people[competence].iter().enumerate() {
                let part = |case: &speelveld::summary::portfolio::CaseSummary| {
                    let own = (usize::from(first) + year).checked_sub(usize::from(case.start_year))?;
                    let summary = case.summary.as_ref()?;
                    Some(summary.people[competence].years.get(own)?.gap)
                };
                let parts: Vec<f64> = whole.cases.iter().flatten().filter_map(part).collect();
                prop_assert!(parts.iter().all(|part| *part <= all.gap + 1e-9));
                prop_assert!(parts.iter().sum::<f64>() <= all.gap + 1e-9, "{competence:?} {year}");
            }
        }
    }

    /// Hiring for one case helps a later one, and a level that fewer ask is easier to have: without both more work lacks more.
    #[test]
    fn more_cases_never_lower_what_lacks(portfolio in portfolio(), of in 1..6_usize) {
        let mut more = portfolio.clone();
        more.entries[of].included = true;
        let mut fewer = more.clone();
        fewer.entries[of].included = false;
        let mut asked = question(&LIBRARY, FUTURES);
        asked.edits.set(Parameter::HireRate, Quantity::Fixed(0.0));
        asked.edits.set(Parameter::LevelPenalty, Quantity::Fixed(0.0));
        // The first case is always there from the start.
        more.entries[0].postponed = 0;
        fewer.entries[0].postponed = 0;
        let found = compared(&mut Study::new(Arc::clone(&LIBRARY)), &asked, &[&fewer, &more]);
        let [fewer, more] = [0, 1].map(|place| Arc::clone(&found.columns[place].summary));
        for competence in Competence::ALL {
            for (fewer, more) in fewer.people[competence].iter().zip(&more.people[competence]) {
                prop_assert!(more.gap >= fewer.gap - 1e-9, "{competence:?}: {fewer:?} {more:?}");
            }
        }
    }
}

/// A case on Compare meets the other cases as a portfolio decides on them.
#[test]
fn a_portfolio_stands_around_the_case_that_is_looked_at() {
    let case = &LIBRARY.cases[1];
    let scenarios = vec![Scenario { name: Text::same("x"), decision: case.current_decision() }];
    let asked = Question { case: case.id.clone(), scenarios, alone: false, ..question(&LIBRARY, FUTURES) };
    let found = |portfolio: Option<Portfolio>, alone: bool| {
        let asked = Question { portfolio: portfolio.map(Arc::new), alone, ..asked.clone() };
        let found = Study::new(Arc::clone(&LIBRARY)).compare(&asked, &mut |_| Flow::Continue);
        Arc::clone(&found.expect("a shipped case").columns[0].summary)
    };
    let current = Portfolio::current(&LIBRARY.cases);
    let mut nobody = current.clone();
    nobody.entries.iter_mut().for_each(|entry| entry.included = false);
    let mut later = current.clone();
    later.entries.iter_mut().for_each(|entry| entry.postponed = 1);
    assert_eq!(found(Some(current), false), found(None, false));
    assert_eq!(found(Some(nobody), false), found(None, true));
    let gap = |summary: &Summary| summary.people[Competence::Contracts].years[0].pool_gap;
    assert!(gap(&found(Some(later), false)) < gap(&found(None, false)));
}

/// When a supplier falls it falls for all cases that have it, in the same futures and calendar years.
#[test]
fn a_shared_supplier_falls_for_all_at_once() {
    let id = BlockId { seed: 3, doubt_seed: 3, block: 0, futures: 1_000 };
    let struck = |place: usize, later: usize, key: u64| -> Vec<(u16, u16)> {
        let case = &LIBRARY.cases[place];
        let inputs = Inputs { base: &LIBRARY.base, organisation: &LIBRARY.organisations[0], case };
        let model = resolve(&inputs, &case.current_decision()).postponed(later);
        let readings = draws::doubts(id, &model.doubts, &Readings::default());
        let shared = PerIncident::from_fn(|_| PerLayer([Some(key); Layer::COUNT]));
        let own = strikes::candidates(id, &model, &readings);
        let found = strikes::sharing(id, &model, &readings, &own, &shared);
        let kind = found.iter().filter(|one| one.kind == IncidentKind::VendorFailure && one.place == 0);
        kind.map(|one| (one.future, model.plan.start_year + u16::from(one.year))).collect()
    };
    let (one, other) = (struck(0, 0, 5), struck(1, 2, 5));
    assert!(one.len() > 50, "{}", one.len());
    let both = |of: &[(u16, u16)]| -> Vec<(u16, u16)> {
        of.iter().copied().filter(|(_, year)| (2028..2034).contains(year)).collect()
    };
    assert_eq!(both(&one), both(&other));
    assert_ne!(both(&one), both(&struck(1, 2, 6)));
}

/// What searches try of people alone is what the whole simulation comes to.
#[test]
fn what_a_search_tries_is_what_the_whole_comes_to() {
    let mut study = Study::new(Arc::clone(&LIBRARY));
    let question = question(&LIBRARY, 200);
    for (place, direction) in LIBRARY.directions.iter().enumerate().take(4) {
        let mut portfolio = Portfolio::directed(&LIBRARY.cases, direction);
        portfolio.entries[1].postponed = place as u8;
        portfolio.entries[3].included = place != 2;
        portfolio.extra = portfolio.extra.with_halves(Competence::ALL[place], 2);
        let whole = compared(&mut study, &question, &[&portfolio]);
        let lacking = whole.columns[0].summary.lacking().into_iter().fold(0.0, f64::max);
        let asking = Asking::Sequence { portfolio: named(&portfolio), budget: None };
        let request = Request { question: question.clone(), asking };
        let Some(Finding::Sequence(found)) = study.answer(&request, &mut |_| Flow::Continue) else {
            panic!("no answer")
        };
        assert!((found.lacking - lacking).abs() < 1e-9, "{}: {} {lacking}", direction.id, found.lacking);
    }
}

/// The search for start years finds what trying all of them finds.
#[test]
fn the_plan_is_the_best_of_all_start_years_of_three_cases() {
    let direction = LIBRARY.direction("at-the-wheel").expect("a shipped direction");
    let mut portfolio = Portfolio::directed(&LIBRARY.cases, direction);
    portfolio.entries.iter_mut().skip(3).for_each(|entry| entry.included = false);
    let question = question(&LIBRARY, 200);
    let mut study = Study::new(Arc::clone(&LIBRARY));
    let asking = Asking::Sequence { portfolio: named(&portfolio), budget: None };
    let request = Request { question: question.clone(), asking };
    let found = match study.answer(&request, &mut |_| Flow::Continue) {
        Some(Finding::Sequence(found)) => Sequence::clone(&found),
        other => panic!("{other:?}"),
    };
    let burden = |study: &mut Study, portfolio: &Portfolio| {
        let found = compared(study, &question, &[portfolio]);
        let waits: u32 = portfolio.included().map(|entry| u32::from(entry.postponed)).sum();
        let lacking = found.columns[0].summary.worst.as_ref().map_or(0.0, |worst| worst.lacking);
        lacking + WORTH * f64::from(waits)
    };
    let now = burden(&mut study, &portfolio);
    let plan = found.plan.as_ref().map_or(now, |plan| burden(&mut study, &plan.portfolio));
    let mut least = f64::INFINITY;
    let each = 0..=MOST_LATER;
    for one in each.clone() {
        for two in each.clone() {
            for three in each.clone() {
                let mut tried = portfolio.clone();
                let entries = tried.entries.iter_mut().zip([one, two, three]);
                entries.for_each(|(entry, years)| entry.postponed = years);
                least = least.min(burden(&mut study, &tried));
            }
        }
    }
    assert!(plan <= least + 1e-9, "the plan comes to {plan}, trying all to {least}");
    assert!(found.plan.is_some() && plan < now, "{plan} against {now}");
}
