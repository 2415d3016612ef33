//! Programme: the futures of a portfolio turned into figures, of the whole and of each case.

use super::alignment::{Consistency, FromDirection};
use super::distribution::Distribution;
use super::portfolio::{CaseSummary, Payers, PoolYear, PortfolioSummary, Worst};
use super::summarise::summarise as summarise_case;
use crate::domain::cost_part::PerCostPart;
use crate::domain::library::Library;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::portfolio::{OVERREACH, Portfolio, Window};
use crate::domain::stack::Layer;
use crate::resolve::model::ResolvedModel;
use crate::simulation::futures::Futures;
use crate::simulation::programme::{Frame, Programme};
use crate::simulation::work::{COORDINATORS, terms};
use rayon::prelude::*;
use std::sync::Arc;

/// A case that belongs to a portfolio, whether or not it starts before the end of the window.
#[derive(Clone, Debug)]
pub struct Part {
    /// The place of its entry.
    pub entry: usize,
    pub case: String,
    pub start_year: u16,
    /// As it is carried out, from a year of the pool on; nothing when it starts past the window. In the order in which the cases
    /// are simulated.
    pub carried: Option<(Arc<ResolvedModel>, usize)>,
    /// Mean of what today's way of working costs while it waits, k€.
    pub waiting: f64,
    /// Its share of the expected build cost of all.
    pub weight: f64,
    pub payers: Payers,
}

/// A case that is carried out, with the year of the pool in which it starts and its futures.
type Ran<'a> = (&'a Part, &'a ResolvedModel, usize, &'a Futures);

/// Summarises the futures of a portfolio of which these are the cases.
pub fn summarise(
    portfolio: &Portfolio,
    library: &Library,
    (window, frame): (Window, &Frame),
    parts: &[Part],
    programme: &Programme,
) -> PortfolioSummary {
    let count = programme.len().max(1) as f64;
    let carried = parts.iter().filter_map(|part| Some((part, part.carried.as_ref()?)));
    let run: Vec<Ran<'_>> = carried
        .zip(&programme.cases)
        .map(|((part, (model, from)), futures)| (part, model.as_ref(), *from, futures))
        .collect();
    let rules = &library.base.incidents;
    let summaries: Vec<_> =
        run.par_iter().map(|(_, model, _, futures)| summarise_case(futures, model, rules)).collect();
    let mut cases: Vec<Option<CaseSummary>> = portfolio.entries.iter().map(|_| None).collect();
    let mut summaries = summaries.into_iter().map(Arc::new);
    for part in parts {
        cases[part.entry] = Some(CaseSummary {
            case: part.case.clone(),
            start_year: part.start_year,
            summary: part.carried.as_ref().and_then(|_| summaries.next()),
            waiting: part.waiting,
            weight: part.weight,
            payers: part.payers,
        });
    }
    let people = people(programme, frame, window, count);
    let missing =
        |end: usize| programme.people.iter().map(|(_, tally)| tally.missing[end].sum() / count).sum();
    let struck = |outcome: Outcome| share(&programme.outcomes[outcome], |value| value > 0.0);
    let mut payers = Payers::default();
    parts.iter().for_each(|part| payers += part.payers);
    let outcomes = distributions(programme);
    PortfolioSummary {
        futures: programme.len(),
        window,
        budget: frame.budget,
        any: [struck(Outcome::Serious), struck(Outcome::Incidents)],
        parts: parts_of_cost(&run, count),
        years: years_of_cost(&run, frame, window, count),
        worst: worst(&people, &run, frame, window, count),
        people,
        levels_short: [missing(0), missing(1)],
        missed: 1.0 - outcomes[Outcome::Needed].p50,
        overreach: share(&programme.outcomes[Outcome::Unfilled], |value| value > OVERREACH),
        outcomes,
        consistency: Consistency::of(portfolio),
        directions: library
            .directions
            .iter()
            .map(|direction| FromDirection::of(portfolio, &library.cases, direction))
            .collect(),
        payers,
        cases,
    }
}

fn share(values: &[f64], wanted: impl Fn(f64) -> bool) -> f64 {
    values.iter().filter(|value| wanted(**value)).count() as f64 / values.len().max(1) as f64
}

/// Every outcome of the whole, side by side.
pub fn distributions(programme: &Programme) -> PerOutcome<Distribution> {
    let of = |outcome: Outcome| Distribution::of(&programme.outcomes[outcome], outcome.better());
    let all: Vec<_> = Outcome::ALL.into_par_iter().map(of).collect();
    PerOutcome::from_fn(|outcome| all[outcome.index()])
}

fn parts_of_cost(run: &[Ran<'_>], count: f64) -> PerCostPart<f64> {
    PerCostPart::from_fn(|part| {
        run.iter().map(|(.., futures)| futures.parts[part].sum()).sum::<f64>() / count
    })
}

/// By calendar year, from the first of the window on.
fn years_of_cost(run: &[Ran<'_>], frame: &Frame, window: Window, count: f64) -> Vec<f64> {
    let mut years = vec![0.0; window.years()];
    for (_, _, from, futures) in run {
        for (year, sum) in futures.years.iter().enumerate() {
            years[frame.waits + from + year] += sum.sum() / count;
        }
    }
    years
}

/// By calendar year, from the first of the window on.
fn people(programme: &Programme, frame: &Frame, window: Window, count: f64) -> PerCompetence<Vec<PoolYear>> {
    programme.people.map(|_, tally| {
        let mut years = vec![PoolYear::default(); window.years()];
        for (year, sums) in years.iter_mut().skip(frame.waits).zip(&tally.years) {
            let [needed, available, gap, external, short, bench, level] = sums.map(|sum| sum.sum() / count);
            *year = PoolYear { needed, available, gap, external, short, bench, level };
        }
        years
    })
}

/// Where most lacks, and who asks for it there.
fn worst(
    people: &PerCompetence<Vec<PoolYear>>,
    run: &[Ran<'_>],
    frame: &Frame,
    window: Window,
    count: f64,
) -> Option<Worst> {
    let lacking = |year: usize| people.0.iter().map(|years| years[year].gap).sum::<f64>();
    let larger = |most: (usize, f64), next: (usize, f64)| if next.1 > most.1 { next } else { most };
    let (year, lacks) = (0..window.years()).map(|year| (year, lacking(year))).reduce(larger)?;
    let gaps = people.iter().map(|(competence, years)| (competence.index(), years[year].gap));
    let (place, gap) = gaps.reduce(larger).filter(|(_, gap)| *gap > 0.0)?;
    let competence = Competence::ALL[place];
    let mut asked_by = Vec::new();
    for (part, model, from, futures) in run {
        let Some(own_year) = year.checked_sub(frame.waits + from) else { continue };
        asked_by.extend(
            asked(model, futures, competence, own_year, count)
                .into_iter()
                .map(|(layer, fte)| (part.entry, layer, fte)),
        );
    }
    asked_by.sort_by(|(.., one), (.., other)| other.total_cmp(one));
    Some(Worst { year: window.start + year as u16, lacking: lacks, competence, gap, asked_by })
}

/// What a case asks of a competence in one of its years, layer by layer; the tender has no layer.
fn asked(
    model: &ResolvedModel,
    futures: &Futures,
    competence: Competence,
    year: usize,
    count: f64,
) -> Vec<(Option<Layer>, f64)> {
    let terms = terms(&model.plan);
    let mut all: Vec<(Option<Layer>, f64)> = Vec::new();
    for layer in Layer::ALL {
        let Some(work) = futures.work[layer].get(year).map(|sum| sum.over(count)) else { continue };
        let of_layer = terms[competence].iter().filter(|term| term.layer == layer);
        let fte = of_layer.map(|term| {
            let of_market = competence == COORDINATORS[0];
            if term.coordination {
                work.coordination[usize::from(!of_market)]
            } else {
                work.own * term.factor
            }
        });
        let fte: f64 = fte.sum();
        if fte > 0.0 {
            all.push((Some(layer), fte));
        }
    }
    let tender = (year == 0 && model.plan.tender.needed && competence == Competence::Contracts)
        .then(|| model.plan.tender.days.mean() / model.plan.tender.days_per_year);
    all.extend(tender.map(|fte| (None, fte)));
    all
}
