//! People: demand against supply, year by year; who is hired, what stays short. The model's design, section 7.4.

use super::playing::Player;
use crate::domain::doubt::HIGHEST_LEVEL;
use crate::domain::people::Competence;
use crate::numeric::lanes::Lanes;
use crate::resolve::model::PeopleModel;

/// A level is missing by more than this, which is rounding.
const ROUNDING: f64 = 1e-9;

/// What the people of a chunk of futures read, the same for every competence and year.
#[derive(Clone, Copy, Debug)]
pub struct Market {
    /// Share of staff that leaves in a year at turnover 1.
    leave: Lanes,
    /// Share of the leavers that is not replaced within the year.
    unfilled: Lanes,
    /// Share of a gap that is hired in a year.
    hire: Lanes,
    external_cap: Lanes,
    /// What external hire costs above the own rate, as a share of it.
    premium: Lanes,
    level_penalty: Lanes,
    least_effect: f64,
    gain_when_short: Lanes,
    gain_own: Lanes,
    gain_pool: Lanes,
    knowledge_gain: Lanes,
    /// The part of the first year in which extra staff are not there yet.
    late: Lanes,
}

impl Market {
    /// leave = turnover · T · min(1, months to hire / 12 · T), of which `refill` returns within the year; a gap is filled
    /// for min(1, hire rate / T).
    #[inline(always)]
    pub fn of(model: &PeopleModel, player: &Player<'_>, tightness: Lanes) -> Self {
        let of = |number| player.of(number);
        let months = of(model.months_to_hire) * (1.0 / 12.0);
        Self {
            leave: tightness * (months * tightness).at_most(1.0),
            unfilled: 1.0 - of(model.refill),
            hire: (of(model.hire_rate) / tightness).at_most(1.0),
            external_cap: of(model.external_cap),
            premium: of(model.external_premium) * tightness,
            level_penalty: of(model.level_penalty),
            least_effect: model.least_effect,
            gain_when_short: of(model.gain_when_short),
            gain_own: of(model.gain_own),
            gain_pool: of(model.gain_pool),
            knowledge_gain: of(model.knowledge_gain),
            late: months.at_most(1.0),
        }
    }
}

/// What one competence is asked in one year, by all cases.
#[derive(Clone, Copy, Debug, Default)]
pub struct Asked {
    /// FTE.
    pub pool: Lanes,
    /// The same weighted with the level required.
    pub levels: Lanes,
}

impl Asked {
    /// Asks more, at a level.
    #[inline(always)]
    pub fn add(&mut self, fte: Lanes, level: f64) {
        self.pool += fte;
        self.levels += fte * level;
    }
}

/// How one competence fares in one year, all cases together.
#[derive(Clone, Copy, Debug, Default)]
pub struct Pooled {
    /// Demand of all cases, FTE.
    pub demand: Lanes,
    /// One divided by it; 0 where nobody asks.
    per_fte: Lanes,
    /// Effective supply of the organisation, FTE.
    pub available: Lanes,
    /// The gap, before hire, FTE.
    pub gap: Lanes,
    pub external: Lanes,
    /// What stays short after hire, as a share of the demand.
    pub short: Lanes,
    /// Level of own staff at the start of the year.
    pub level: Lanes,
    /// Extra staff with nothing to do, FTE.
    pub bench: Lanes,
    /// What external hire costs above the own rate, as a share of it.
    premium: Lanes,
}

impl Pooled {
    /// What of it falls to a case that asks `own`: gap, hire and premium pro rata to its part of the demand, and this share of
    /// the extra staff with nothing to do.
    #[inline(always)]
    pub fn borne_by(&self, own: Lanes, bench: Lanes) -> Met {
        let part = own * self.per_fte;
        let own_external = self.external * part;
        Met {
            pool: self.demand,
            available: self.available,
            own_gap: self.gap * part,
            own_external,
            short: self.short,
            gap: self.gap,
            level: self.level,
            premium: own_external * self.premium,
            bench: self.bench * bench,
        }
    }
}

/// How one competence fares in one year, for one case.
#[derive(Clone, Copy, Debug, Default)]
pub struct Met {
    /// Demand of all cases, FTE.
    pub pool: Lanes,
    /// Effective supply of the organisation, FTE.
    pub available: Lanes,
    /// This case's part of the gap, before hire, FTE.
    pub own_gap: Lanes,
    /// This case's external hire, FTE.
    pub own_external: Lanes,
    /// What stays short after hire, as a share of the demand.
    pub short: Lanes,
    /// The gap of all cases, before hire, FTE.
    pub gap: Lanes,
    /// Level of own staff at the start of the year.
    pub level: Lanes,
    /// External premium of this case, as FTE at the own rate.
    pub premium: Lanes,
    /// Extra staff with nothing to do, FTE.
    pub bench: Lanes,
}

/// Own staff of one competence.
#[derive(Clone, Copy, Debug)]
pub struct Staff {
    pub fte: Lanes,
    pub level: Lanes,
    /// FTE hired extra.
    extra: f64,
    turnover: Lanes,
    /// The highest level that a case which trains them requires.
    own_need: f64,
    /// Do they learn from a knowledge institution?
    learns: bool,
}

impl Staff {
    /// Those of the start: the organisation's and who is hired extra.
    #[inline(always)]
    pub fn start(model: &PeopleModel, competence: Competence, player: &Player<'_>) -> Self {
        let extra = model.extra[competence];
        Self {
            fte: player.of(model.supply[competence]) + extra,
            level: player.of(model.level[competence]),
            extra,
            turnover: player.of(model.turnover[competence]),
            own_need: 0.0,
            learns: false,
        }
    }

    /// From now on a case that requires this level trains them, and lets them learn from a knowledge institution or not.
    #[inline(always)]
    pub const fn train_for(&mut self, need: f64, learns: bool) {
        self.own_need = self.own_need.max(need);
        self.learns |= learns;
    }

    /// One year: the level required is the mean over all demand, weighted with it. Then staff leave, are hired and learn.
    #[inline(always)]
    pub fn year(&mut self, market: &Market, asked: &Asked, is_first: bool) -> Pooled {
        let per_fte = Lanes::ONE.over_or_zero(asked.pool);
        let required = asked.levels * per_fte;
        let late = if is_first { market.late * self.extra } else { Lanes::ZERO };
        let present = self.fte - late;
        let missing = (required - self.level).at_least(0.0);
        let effect = (1.0 - market.level_penalty * missing).within(market.least_effect, 1.0);
        let available = present.at_least(0.0) * effect;
        let gap = (asked.pool - available).at_least(0.0);
        let external = gap.smaller(market.external_cap * asked.pool);
        let idle = (available - asked.pool).at_least(0.0);
        let pooled = Pooled {
            demand: asked.pool,
            per_fte,
            available,
            gap,
            external,
            short: (gap - external) * per_fte,
            level: self.level,
            bench: (self.extra - late).smaller(idle),
            premium: market.premium,
        };
        self.learn(market, gap, missing, required);
        let left = present.smaller(present * self.turnover * market.leave);
        self.fte = (self.fte - market.unfilled * left + market.hire * gap).at_least(0.0);
        pooled
    }

    /// A level is gained where one is missing, up to what is required: fastest where people are short, by training; and
    /// some by developing with a knowledge institution.
    #[inline(always)]
    fn learn(&mut self, market: &Market, gap: Lanes, missing: Lanes, required: Lanes) {
        let rounding = Lanes::all(ROUNDING);
        let pool_misses = missing.above(rounding);
        let own_misses = (self.own_need - self.level).above(rounding);
        let short = pool_misses * gap.above(Lanes::ZERO);
        let trained = (short * market.gain_when_short)
            .larger(own_misses * market.gain_own)
            .larger(pool_misses * market.gain_pool);
        let learned = if self.learns { pool_misses * market.knowledge_gain } else { Lanes::ZERO };
        let reached = (self.level + trained + learned).at_most(HIGHEST_LEVEL);
        let target = required.at_least(self.own_need);
        self.level = self.level.larger(reached.smaller(target));
    }
}
