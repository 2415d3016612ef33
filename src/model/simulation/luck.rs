//! Luck: the addresses of everything that chance decides, and the columns found there.

use super::random::Address;
use super::sampling::Sampler;
use crate::domain::incident::IncidentKind;

/// One number for each future.
pub type Column = Vec<f64>;

/// What a column of luck is about; its number is part of the address and may never change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Luck {
    /// Labour-market tightness, the same for all cases.
    Tightness = 1,
    /// Vendor prices, the same for all cases.
    VendorPrice = 2,
    /// What the build costs of a case have in common.
    BuildCase = 3,
    /// What the build cost of a layer has of its own.
    BuildLayer = 4,
    /// What the run costs of a case have in common.
    RunCase = 5,
    /// What the run cost of a layer has of its own.
    RunLayer = 6,
    LeadTime = 7,
    /// Waiting time of the tender.
    TenderWait = 8,
    /// Own days of the tender.
    TenderDays = 9,
    /// Does the case meet a black swan?
    Swan = 10,
    /// Size of the black swan.
    SwanSize = 11,
    /// Overrun without a black swan.
    OrdinaryOverrun = 12,
    /// Does a delay strike?
    Delay = 13,
    /// Length of the delay.
    DelayMonths = 14,
    Exit = 15,
    /// A number in doubt; its name takes the place of the case.
    Doubt = 16,
    /// Does an incident strike? Plus the place of its kind.
    Strike = 32,
    /// Loss of an incident. Plus the place of its kind.
    Loss = 64,
    /// Pause by an incident. Plus the place of its kind.
    Pause = 96,
}

impl Luck {
    /// The address of this luck.
    pub const fn at(self, seed: u64, case: u64, layer: usize, year: usize) -> Address {
        Address { seed, quantity: self as u32, case, layer: layer as u8, year: year as u8 }
    }

    /// The address of this luck for one kind of incident.
    pub const fn of_kind(
        self,
        kind: IncidentKind,
        seed: u64,
        case: u64,
        layer: usize,
        year: usize,
    ) -> Address {
        Address {
            seed,
            quantity: self as u32 + kind.index() as u32,
            case,
            layer: layer as u8,
            year: year as u8,
        }
    }
}

/// Which block of futures, of how many futures, under which seed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BlockId {
    /// Seed of all luck.
    pub seed: u64,
    /// Seed of all doubt: the same as that of luck, unless the two are told apart.
    pub doubt_seed: u64,
    /// Place of the block.
    pub block: u64,
    /// Futures in it, at most [`super::random::BLOCK`].
    pub futures: usize,
}

impl BlockId {
    /// Standard normals of this block.
    pub fn normals(&self, address: Address) -> Column {
        let mut column = vec![0.0; self.futures];
        address.normals(self.block, &mut column);
        column
    }

    pub fn uniforms(&self, address: Address) -> Column {
        let mut column = vec![0.0; self.futures];
        address.uniforms(self.block, &mut column);
        column
    }

    /// A quantity drawn for this block.
    pub fn sampled(&self, sampler: &Sampler, address: Address) -> Column {
        let mut column = vec![0.0; self.futures];
        sampler.fill_from_normals(&self.normals(address), &mut column);
        column
    }
}
