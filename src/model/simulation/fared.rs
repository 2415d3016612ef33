//! Fared: one layer as chosen, among people as short as they are, in a few futures at a time. Layers that ask as many people of
//! the same few competences fare alike, whatever else is decided.

use super::chunk::Chunk;
use super::delivery::deliver_layer;
use super::incidents::{is_struck, live_part};
use super::money::{Prices, YearCost};
use super::option::{Seen, Threat};
use super::timeline::{Phases, Timeline};
use super::value;
use crate::domain::incident::ShortageDriver;
use crate::numeric::lanes::Lanes;

/// How a layer fares.
#[derive(Clone, Debug, Default)]
pub struct Fared {
    /// By year, the part of its own work that stays short.
    pub short: Vec<Lanes>,
    pub delivered: Timeline,
    phases: Phases,
    /// What it adds to what is needed.
    pub fit: Lanes,
    /// Which candidates of the chunk surely strike it, one bit each.
    pub strikes: Vec<u64>,
    /// Which may, depending on the people of one competence.
    pub may_strike: Vec<u64>,
}

impl Fared {
    /// Works out the rest once it is known what stays short, for an option with or without a tender to wait for. `candidates` is
    /// how many there are in the chunk.
    #[inline(always)]
    pub fn set(&mut self, common: &Chunk<'_>, (seen, waits): (&Seen<'_>, bool), candidates: usize) {
        let (option, planned) = (seen.option.plan(), &seen.planned[usize::from(waits)]);
        let (plan, value) = (&common.model.plan, &common.model.value);
        let (short, shares) = (&self.short, &planned.shares);
        let most_short = plan.delivery.most_short;
        self.delivered =
            deliver_layer(&planned.work, shares.len(), most_short, |year| shares[year], |year| short[year]);
        let lacking = value::running_mean(&self.delivered, plan.years, |year| short[year]);
        self.fit = value::layer_fit(seen.fit, option.weight, common.of(value.shortage_fit), lacking);
        self.phases = Phases::of(&self.delivered);
        self.sift(&seen.threats, candidates);
    }

    /// What it costs in a year, at these prices and this vendor price index.
    #[inline(always)]
    pub fn cost(&self, prices: &Prices, year: usize, index: Lanes) -> YearCost {
        prices.in_year((&self.delivered, self.phases.in_year(year), year), self.short[year], index)
    }

    /// Tells threats that no shortage can make strike, and those that do whatever else is decided, from the others.
    fn sift(&mut self, threats: &[Threat], candidates: usize) {
        for bits in [&mut self.strikes, &mut self.may_strike] {
            bits.clear();
            bits.resize(candidates.div_ceil(64), 0);
        }
        for threat in threats {
            let rate = threat.hazard * live_part(self.delivered.end.0[threat.lane], threat.year);
            let strikes_when = |short: f64| is_struck(rate, threat.weight, short, threat.threshold);
            let is_sure = match threat.driver {
                ShortageDriver::Nothing => strikes_when(0.0),
                ShortageDriver::Layer => strikes_when(self.short[threat.year].0[threat.lane]),
                ShortageDriver::Competence(_) => strikes_when(0.0) && strikes_when(1.0),
            };
            let is_open = matches!(threat.driver, ShortageDriver::Competence(_));
            let (word, bit) = (threat.place / 64, 1 << (threat.place % 64));
            if is_sure {
                self.strikes[word] |= bit;
            } else if is_open && (strikes_when(0.0) || strikes_when(1.0)) {
                self.may_strike[word] |= bit;
            }
        }
    }
}
