//! People: demand against supply, year by year; what is hired, what stays short. Formulas: the model's design, 7.3.

use super::column::{Column, add_scaled, larger, map1, map2, map3, map4, smaller, zeros};
use super::demand::{Background, CaseWork, DemandTerm, add_demand, learning};
use super::tally::{CompetenceYear, GapTally};
use super::timeline::YEAR;
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::stack::PerLayer;
use crate::numeric::statistics::sum;
use crate::resolve::model::{CasePlan, LayerModel, PeopleModel};

/// The highest level of a competence.
const HIGHEST_LEVEL: f64 = 5.0;

/// How the people of the organisation fare with this case.
#[derive(Clone, Debug)]
pub struct Staffing {
    /// Share of the demand that stays short, by competence and year; empty where nobody asks for it.
    pub short: PerCompetence<Vec<Column>>,
    /// FTE short for this case, all competences, by year.
    pub short_total: Vec<Column>,
    /// FTE hired externally for this case, by year.
    pub external: Vec<Column>,
    /// FTE of own-side work of this case, by year.
    pub own_total: Vec<Column>,
    /// What external hire costs above the own rate, k€, by year.
    pub premium: Vec<Column>,
    /// FTE short of each competence in its worst year, summed over the futures of the block.
    pub worst: PerCompetence<f64>,
    /// How long people are short of each competence.
    pub gaps: PerCompetence<GapTally>,
    /// Sums over the futures of the block.
    pub tallies: PerCompetence<Vec<CompetenceYear>>,
}

/// What one year of one competence reads that does not change from year to year.
struct Terms<'a> {
    model: &'a PeopleModel,
    tightness: &'a [f64],
    /// Share of staff that a year costs at turnover 1, refilled vacancies counted.
    leave: &'a [f64],
    /// Share of a gap that is hired in a year.
    hire: &'a [f64],
    turnover: f64,
    rate: f64,
    knowledge_gain: f64,
}

/// Own staff of one competence.
struct Staff {
    fte: Column,
    level: Column,
}

/// Demand of one competence in one year.
struct Demand {
    own: Column,
    pool: Column,
    levels: Column,
}

/// Matches demand with supply over all years.
pub fn staff(
    plan: &CasePlan,
    model: &PeopleModel,
    work: &CaseWork,
    terms: &PerCompetence<Vec<DemandTerm>>,
    background: &Background,
    tightness: &[f64],
) -> Staffing {
    let futures = tightness.len();
    let (leave, hire) = flows(model, tightness);
    let learns = learning(plan);
    let by_year = || vec![zeros(futures); plan.years];
    let mut staffing = Staffing {
        short: PerCompetence::default(),
        short_total: by_year(),
        external: by_year(),
        own_total: by_year(),
        premium: by_year(),
        worst: PerCompetence::default(),
        gaps: PerCompetence::default(),
        tallies: PerCompetence::from_fn(|_| vec![CompetenceYear::default(); plan.years]),
    };
    for competence in Competence::ALL {
        let tendered = competence == Competence::Contracts && work.tender.is_some();
        let elsewhere = &background.demand[competence];
        if terms[competence].is_empty() && elsewhere.is_empty() && !tendered {
            continue;
        }
        let fixed = Terms {
            model,
            tightness,
            leave: &leave,
            hire: &hire,
            turnover: model.turnover[competence],
            rate: model.rate[competence],
            knowledge_gain: if learns[competence] || background.learns[competence] {
                model.knowledge_gain
            } else {
                0.0
            },
        };
        let mut people = Staff {
            fte: vec![model.supply[competence]; futures],
            level: vec![model.level[competence]; futures],
        };
        let mut worst = zeros(futures);
        for year in 0..plan.years {
            let mut demand = Demand { own: zeros(futures), pool: zeros(futures), levels: zeros(futures) };
            add_demand(
                plan,
                work,
                (competence, &terms[competence]),
                year,
                &mut demand.own,
                &mut demand.levels,
            );
            demand.pool.copy_from_slice(&demand.own);
            if let (Some(others), Some(levels)) =
                (elsewhere.get(year), background.levels[competence].get(year))
            {
                add_scaled(&mut demand.pool, 1.0, others);
                add_scaled(&mut demand.levels, 1.0, levels);
            }
            one_year(&fixed, &demand, &mut people, (competence, year), &mut worst, &mut staffing);
        }
        staffing.worst[competence] = sum(&worst);
        if !terms[competence].is_empty() || tendered {
            staffing.gaps[competence] = gap_tally(&staffing.short[competence]);
        }
    }
    staffing
}

/// Per future: the share of staff lost in a year at turnover 1, and the share of a gap that is hired.
///
/// leave = turnover · T · min(1, months_to_hire / 12 · T), of which `refill` returns within the year.
fn flows(model: &PeopleModel, tightness: &[f64]) -> (Column, Column) {
    let leave = |t: &f64| (1.0 - model.refill) * t * (model.months_to_hire / 12.0 * t).min(1.0);
    (tightness.iter().map(leave).collect(), tightness.iter().map(|t| model.hire_rate / t).collect())
}

/// One competence in one year, future by future.
///
/// The level required is the mean over all demand for the competence, weighted with that demand; the case bears gap,
/// hire and premium pro rata to its part of the demand.
fn one_year(
    fixed: &Terms<'_>,
    demand: &Demand,
    people: &mut Staff,
    (competence, year): (Competence, usize),
    worst: &mut [f64],
    staffing: &mut Staffing,
) {
    let model = fixed.model;
    let Demand { own, pool, levels } = demand;
    let per_fte = map1(pool, |needed| if needed > 0.0 { 1.0 / needed } else { 0.0 });
    let available = map4(&people.fte, &people.level, levels, &per_fte, |fte, level, levels, per_fte| {
        let missing = larger(levels * per_fte - level, 0.0);
        fte * larger(1.0 - model.level_penalty * missing, model.least_effect)
    });
    let gap = map2(pool, &available, |needed, available| larger(needed - available, 0.0));
    let external = map2(&gap, pool, |gap, needed| smaller(gap, model.external_cap * needed));
    let short_share = map3(&gap, &external, &per_fte, |gap, external, per_fte| (gap - external) * per_fte);
    let own_short = map2(own, &short_share, |own, short| own * short);
    let own_external = map3(&external, own, &per_fte, |external, own, per_fte| external * own * per_fte);

    let premium = fixed.rate * model.external_premium;
    let extra = map2(&own_external, fixed.tightness, |external, tightness| external * tightness);
    add_scaled(&mut staffing.premium[year], premium, &extra);
    add_scaled(&mut staffing.short_total[year], 1.0, &own_short);
    add_scaled(&mut staffing.external[year], 1.0, &own_external);
    add_scaled(&mut staffing.own_total[year], 1.0, own);
    for (worst, short) in worst.iter_mut().zip(&own_short) {
        *worst = larger(*worst, *short);
    }
    staffing.tallies[competence][year] = CompetenceYear {
        needed: sum(own),
        pool_needed: sum(pool),
        pool_available: sum(&available),
        external: sum(&own_external),
        short: sum(&own_short),
        level: sum(&people.level),
    };
    staffing.short[competence].push(short_share);
    people.next_year(fixed, demand, &gap);
}

/// How long people are short, from the shares that stay short in each year.
fn gap_tally(short: &[Column]) -> GapTally {
    let mut tally = GapTally::default();
    for future in 0..short.first().map_or(0, Vec::len) {
        if let Some(last) = short.iter().rposition(|year| year[future] > 0.0) {
            tally.ever += 1.0;
            if last + 1 == short.len() {
                tally.never_closed += 1.0;
            } else {
                tally.months += YEAR * (last + 1) as f64;
            }
        }
    }
    tally
}

impl Staff {
    /// Lets staff leave, be hired and learn. A level is gained where one is missing, faster where people are short.
    fn next_year(&mut self, fixed: &Terms<'_>, demand: &Demand, gap: &[f64]) {
        let model = fixed.model;
        self.level = map4(&self.level, &demand.levels, &demand.pool, gap, |level, levels, needed, gap| {
            let trained = if gap > 0.0 { model.gain_when_short } else { model.gain };
            // The level required times the demand, so that a year without demand needs no division.
            let gained = if levels > level * needed { trained } else { 0.0 };
            smaller(level + gained + fixed.knowledge_gain, HIGHEST_LEVEL)
        });
        self.fte = map4(&self.fte, fixed.leave, fixed.hire, gap, |fte, leave, hire, gap| {
            fte + hire * gap - fte * fixed.turnover * leave
        });
    }
}

impl Staffing {
    /// Shortage of a layer in one year: its mix weighted with the shortage of each competence (design, 7.4).
    pub fn layer_short(&self, layer: &LayerModel, year: usize) -> Column {
        let mut total = zeros(self.own_total.first().map_or(0, Vec::len));
        for part in layer.mix {
            if let Some(column) = self.short[part.competence].get(year) {
                add_scaled(&mut total, part.share, column);
            }
        }
        total
    }

    /// Shortage of each layer, averaged over the years.
    pub fn mean_layer_short(&self, layers: &PerLayer<LayerModel>) -> PerLayer<Column> {
        let years = self.own_total.len().max(1) as f64;
        let futures = self.own_total.first().map_or(0, Vec::len);
        let means = self.short.map(|_, by_year| {
            let mut total = zeros(futures);
            for column in by_year {
                add_scaled(&mut total, 1.0 / years, column);
            }
            total
        });
        layers.map(|_, layer| {
            let mut total = zeros(futures);
            for part in layer.mix {
                add_scaled(&mut total, part.share, &means[part.competence]);
            }
            total
        })
    }

    /// Shortage of one competence in one future and year; 0 where nobody asks for it.
    pub fn short_of(&self, competence: Competence, year: usize, future: usize) -> f64 {
        self.short[competence].get(year).and_then(|column| column.get(future)).copied().unwrap_or(0.0)
    }
}
