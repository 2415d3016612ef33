//! Cost row: a line of figures on the costs screen that the cursor can be on.

use crate::domain::cost_part::CostPart;
use crate::domain::stack::Layer;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CostRow {
    Total,
    Part(CostPart),
    /// What falls in a year, counted from the first.
    Year(u8),
    /// What the choice on a layer adds to the baseline.
    Layer(Layer),
    /// What the training level adds to it.
    Training,
    /// All choices together: the difference from the baseline.
    Choices,
    /// What the user's own numbers change in the baseline.
    Assumptions,
}

impl CostRow {
    /// Every row of a case with so many years, in order.
    pub fn all(years: u8) -> Vec<Self> {
        let parts = CostPart::ALL.into_iter().map(Self::Part);
        let layers = Layer::ALL.into_iter().rev().map(Self::Layer);
        std::iter::once(Self::Total)
            .chain(parts)
            .chain((0..years).map(Self::Year))
            .chain(layers)
            .chain([Self::Training, Self::Choices, Self::Assumptions])
            .collect()
    }
}
