//! Demand: how many people the work of a case takes, by layer and year.

use super::column::{Column, add_scaled, zeros};
use super::draws::PlanDraws;
use super::tally::LayerYear;
use super::timeline::{Timeline, YEAR};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::stack::{Layer, PerLayer};
use crate::numeric::statistics::sum;
use crate::resolve::model::{CasePlan, LayerModel};

#[derive(Clone, Debug, PartialEq)]
pub struct LayerWork {
    /// Own delivery work, FTE-years.
    pub own_delivery: Column,
    /// Own running work, FTE.
    pub own_running: Column,
    /// Partners' delivery work, FTE-years.
    pub partner_delivery: Column,
    /// Partners' running work, FTE.
    pub partner_running: Column,
    /// Own work in each year, FTE.
    pub own: Vec<Column>,
    /// Partners' work in each year, FTE.
    pub partner: Vec<Column>,
}

impl LayerWork {
    /// The work of each year, added up over the futures.
    pub fn tally(&self) -> Vec<LayerYear> {
        let years = self.own.iter().zip(&self.partner);
        years.map(|(own, partner)| LayerYear { own: sum(own), partner: sum(partner) }).collect()
    }
}

#[derive(Clone, Debug, PartialEq)]
pub struct CaseWork {
    pub layers: PerLayer<LayerWork>,
    /// Own work on the tender, FTE in the first year; `None` without a tender.
    pub tender: Option<Column>,
}

impl CaseWork {
    /// The work of each layer and year. Own work never falls below the regie floor: responsibility is not
    /// outsourced. Source: the model's design, sections 6 and 7.2.
    pub fn of(plan: &CasePlan, draws: &PlanDraws, timelines: &PerLayer<Timeline>) -> Self {
        Self {
            layers: PerLayer::from_fn(|layer| {
                layer_work(
                    plan,
                    &plan.layers[layer],
                    &timelines[layer],
                    &draws.build[layer],
                    &draws.run[layer],
                )
            }),
            tender: plan
                .tender
                .needed
                .then(|| draws.tender_days.iter().map(|days| days / plan.tender.days_per_year).collect()),
        }
    }
}

fn layer_work(
    plan: &CasePlan,
    layer: &LayerModel,
    timeline: &Timeline,
    build: &[f64],
    run: &[f64],
) -> LayerWork {
    let scaled =
        |factor: f64, column: &[f64]| -> Column { column.iter().map(|value| factor * value).collect() };
    let own_delivery: Column = build
        .iter()
        .zip(&timeline.months)
        .map(|(build, months)| (layer.own_work * build).max(layer.floor * months / YEAR))
        .collect();
    let own_running: Column = run.iter().map(|run| (layer.own_run * run).max(layer.floor)).collect();
    let mut work = LayerWork {
        own_delivery,
        own_running,
        partner_delivery: scaled(layer.partner_work, build),
        partner_running: scaled(layer.partner_run, run),
        own: Vec::with_capacity(plan.years),
        partner: Vec::with_capacity(plan.years),
    };
    let has_partner = layer.partner_work > 0.0 || layer.partner_run > 0.0;
    for year in 0..plan.years {
        let (delivery, running) = timeline.shares_of(year);
        work.own.push(weighted(&delivery, &work.own_delivery, &running, &work.own_running));
        work.partner.push(if has_partner {
            weighted(&delivery, &work.partner_delivery, &running, &work.partner_running)
        } else {
            Vec::new()
        });
    }
    work
}

/// delivery share × delivery work + running share × running work, future by future.
fn weighted(delivery: &[f64], delivery_work: &[f64], running: &[f64], running_work: &[f64]) -> Column {
    let delivered = delivery.iter().zip(delivery_work);
    let run = running.iter().zip(running_work);
    delivered.zip(run).map(|((share, work), (part, running))| share * work + part * running).collect()
}

/// A part of the demand for one competence: `factor` × the own work (or the partners' work) of a layer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DemandTerm {
    /// The layer that asks for it.
    pub layer: Layer,
    /// Is it the coordination of partner work?
    pub coordination: bool,
    /// Share of the own work, or FTE per FTE of partner work.
    pub factor: f64,
    pub level: f64,
}

/// The terms of the demand for each competence.
pub fn terms(plan: &CasePlan) -> PerCompetence<Vec<DemandTerm>> {
    let mut terms: PerCompetence<Vec<DemandTerm>> = PerCompetence::default();
    for (layer, model) in plan.layers.iter() {
        for part in model.mix {
            terms[part.competence].push(DemandTerm {
                layer,
                coordination: false,
                factor: part.share,
                level: part.level,
            });
        }
        for (competence, factor, level) in [
            (Competence::Contracts, model.market_coordination, model.market_level),
            (Competence::Partnership, model.other_coordination, model.other_level),
        ] {
            if factor > 0.0 {
                terms[competence].push(DemandTerm { layer, coordination: true, factor, level });
            }
        }
    }
    terms
}

/// Adds the demand of a case for one competence in one year, FTE, and the same weighted with the level required.
pub fn add_demand(
    plan: &CasePlan,
    work: &CaseWork,
    (competence, terms): (Competence, &[DemandTerm]),
    year: usize,
    demand: &mut [f64],
    levels: &mut [f64],
) {
    for term in terms {
        let layer = &work.layers[term.layer];
        let column = if term.coordination { &layer.partner[year] } else { &layer.own[year] };
        add_scaled(demand, term.factor, column);
        add_scaled(levels, term.factor * term.level, column);
    }
    if let (0, Competence::Contracts, Some(days)) = (year, competence, &work.tender) {
        add_scaled(demand, 1.0, days);
        add_scaled(levels, plan.tender.level, days);
    }
}

/// Demand of the other cases of the portfolio, which run at their current choices.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Background {
    /// FTE by competence and year; empty where no other case asks for it.
    pub demand: PerCompetence<Vec<Column>>,
    /// The same weighted with the level required.
    pub levels: PerCompetence<Vec<Column>>,
    /// Competences in which staff learn from a knowledge institution in another case.
    pub learns: PerCompetence<bool>,
}

impl Background {
    /// No other cases: the case is simulated alone.
    pub fn none() -> Self {
        Self::default()
    }

    /// Adds the demand of another case; years are matched by calendar with the case at hand.
    pub fn add(&mut self, case: &CasePlan, other: &CasePlan, draws: &PlanDraws) {
        let timelines = Timeline::plan(other, draws);
        let work = CaseWork::of(other, draws, &timelines);
        let terms = terms(other);
        let futures = draws.tender_wait.len();
        for (competence, terms) in terms.iter().filter(|(_, terms)| !terms.is_empty()) {
            self.demand[competence].resize_with(case.years, || zeros(futures));
            self.levels[competence].resize_with(case.years, || zeros(futures));
            for year in 0..case.years {
                let calendar = usize::from(case.start_year) + year;
                let Some(theirs) = calendar.checked_sub(usize::from(other.start_year)) else { continue };
                if theirs < other.years {
                    let (demand, levels) =
                        (&mut self.demand[competence][year], &mut self.levels[competence][year]);
                    add_demand(other, &work, (competence, terms), theirs, demand, levels);
                }
            }
        }
        for (competence, learns) in learning(other).iter() {
            self.learns[competence] |= learns;
        }
    }
}

/// Competences in which staff learn by developing together with a knowledge institution.
pub fn learning(plan: &CasePlan) -> PerCompetence<bool> {
    let mut learns = PerCompetence::default();
    for (_, layer) in plan.layers.iter().filter(|(_, layer)| layer.learns) {
        for part in layer.mix {
            learns[part.competence] = true;
        }
    }
    learns
}
