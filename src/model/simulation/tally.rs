//! Tally: figures added up over futures.

/// One competence in one year, FTE: summed over futures while simulating, a mean over them once summarised.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct CompetenceYear {
    /// Needed by this case.
    pub needed: f64,
    /// Needed by all cases of the portfolio.
    pub pool_needed: f64,
    /// Effective supply of the whole organisation.
    pub pool_available: f64,
    /// Hired externally for this case.
    pub external: f64,
    /// Short for this case after hiring.
    pub short: f64,
    /// Level of own staff, 1 to 5.
    pub level: f64,
}

impl CompetenceYear {
    /// Adds another, quantity by quantity.
    pub fn add(&mut self, other: &Self) {
        self.combine(other, |sum, value| *sum += value);
    }

    /// Everything divided by a number of futures.
    pub fn over(mut self, futures: f64) -> Self {
        self.combine(&Self::default(), |sum, _| *sum /= futures);
        self
    }

    fn combine(&mut self, other: &Self, join: impl Fn(&mut f64, f64)) {
        let Self { needed, pool_needed, pool_available, external, short, level } = other;
        join(&mut self.needed, *needed);
        join(&mut self.pool_needed, *pool_needed);
        join(&mut self.pool_available, *pool_available);
        join(&mut self.external, *external);
        join(&mut self.short, *short);
        join(&mut self.level, *level);
    }
}

/// The work of one layer in one year, FTE: summed over futures while simulating, a mean once summarised.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct LayerYear {
    pub own: f64,
    pub partner: f64,
}

/// How long people are short of one competence, added up over futures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct GapTally {
    /// Futures in which people are short of it in some year.
    pub ever: f64,
    /// Futures in which they still are in the last year.
    pub never_closed: f64,
    /// Months until nobody is short any more, over the futures in which that happens.
    pub months: f64,
}

/// One kind of incident on one layer, added up over futures.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct StrikeTally {
    /// Futures in which it strikes at least once.
    pub futures: f64,
    /// Loss, k€ present value.
    pub loss: f64,
}
