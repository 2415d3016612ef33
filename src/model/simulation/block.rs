//! Block: one decision in one block of futures, from work to outcomes.

use super::column::Column;
use super::delivery;
use super::demand::{self, Background, CaseWork};
use super::draws::{CaseDraws, PlanDraws, WorldDraws};
use super::futures::Futures;
use super::incidents::{self, Stage};
use super::money::{Books, Cost};
use super::people::{self, Staffing};
use super::timeline::Timeline;
use super::value;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::stack::PerLayer;
use crate::resolve::model::ResolvedModel;

/// All luck of a block, for the case at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct BlockDraws {
    /// Shared by all cases.
    pub world: WorldDraws,
    /// Work and timing of the case.
    pub plan: PlanDraws,
    /// What strikes the case.
    pub case: CaseDraws,
    /// The other cases of the portfolio.
    pub background: Background,
}

/// Simulates one decision in one block of futures. Shortage is worked out from the plan in one pass and then drives
/// overrun, incidents and value.
pub fn simulate(model: &ResolvedModel, draws: &BlockDraws) -> Futures {
    let plan = &model.plan;
    let futures = draws.case.swan.len();
    let timelines = Timeline::plan(plan, &draws.plan);
    let work = CaseWork::of(plan, &draws.plan, &timelines);
    let terms = demand::terms(plan);
    let staffing =
        people::staff(plan, &model.people, &work, &terms, &draws.background, &draws.world.tightness);
    let first_short = PerLayer::from_fn(|layer| staffing.layer_short(&plan.layers[layer], 0));
    let deliveries = delivery::deliver(&plan.layers, &model.delivery, &timelines, &draws.case, &first_short);
    let struck = incidents::strike(&Stage {
        model,
        costs: &draws.plan,
        draws: &draws.case,
        deliveries: &deliveries,
        staffing: &staffing,
    });
    let cost = Books {
        model,
        world: &draws.world,
        costs: &draws.plan,
        draws: &draws.case,
        timelines: &timelines,
        work: &work,
        deliveries: &deliveries,
        staffing: &staffing,
        struck: &struck,
    }
    .cost();
    let live = delivery::case_live(&deliveries, futures);
    let mean_short = staffing.mean_layer_short(&plan.layers);
    let value = value::realised(plan, model.delivery.shortage_fit, &mean_short, &live, &struck.pauses);
    let control = value::public_control(&plan.layers, &work, futures);
    let any: Column = struck.kinds.iter().map(|kinds| f64::from(*kinds != 0)).collect();
    Futures {
        outcomes: outcomes(model, &cost, &staffing, live, value, control, any),
        kinds: struck.kinds,
        strikes: struck.tallies,
        pauses: struck.pauses_by_kind,
        work: work.layers.map(|_, layer| layer.tally()),
        gaps: staffing.gaps,
        worst_short: staffing.worst,
        people: staffing.tallies,
        parts: cost.parts,
        years: cost.years,
    }
}

fn outcomes(
    model: &ResolvedModel,
    cost: &Cost,
    staffing: &Staffing,
    live: Column,
    value: Column,
    control: Column,
    any: Column,
) -> PerOutcome<Column> {
    let mut outcomes = PerOutcome::<Column>::default();
    outcomes[Outcome::WithinBudget] =
        cost.total.iter().map(|cost| f64::from(*cost <= model.money.budget)).collect();
    outcomes[Outcome::Cost] = cost.total.clone();
    outcomes[Outcome::Exit] = cost.exit.clone();
    outcomes[Outcome::Live] = live;
    outcomes[Outcome::Value] = value;
    outcomes[Outcome::PublicControl] = control;
    outcomes[Outcome::Incidents] = any;
    outcomes[Outcome::PeopleShort] = worst_year(&staffing.short_total, None);
    outcomes[Outcome::ExternalShare] = worst_year(&staffing.external, Some(&staffing.own_total));
    outcomes
}

/// The largest value over the years; of the ratio to another quantity, when one is given.
fn worst_year(years: &[Column], over: Option<&[Column]>) -> Column {
    let mut worst = vec![0.0f64; years.first().map_or(0, Vec::len)];
    for (year, column) in years.iter().enumerate() {
        match over.and_then(|over| over.get(year)) {
            None => {
                for (worst, value) in worst.iter_mut().zip(column) {
                    *worst = worst.max(*value);
                }
            }
            Some(whole) => {
                for ((worst, value), whole) in worst.iter_mut().zip(column).zip(whole) {
                    *worst = worst.max(if *whole > 0.0 { value / whole } else { 0.0 });
                }
            }
        }
    }
    worst
}
