//! Luck of the self-test: addresses of its own, found as those of a case are.

use crate::domain::quantity::Quantity;
use crate::simulation::random::{Address, BLOCK, case_key};
use crate::simulation::sampling::Sampler;

/// The seed of every outside case.
const SEED: u64 = 1;

/// Luck of one outside case.
#[derive(Clone, Copy)]
pub struct CaseLuck {
    case: u64,
    blocks: usize,
}

impl CaseLuck {
    /// The luck of the case with this id, over a number of blocks of futures.
    pub fn of(id: &str, blocks: usize) -> Self {
        Self { case: case_key(id), blocks }
    }

    /// Uniforms of a quantity; `place` tells repeated draws of it apart.
    pub fn uniforms(self, quantity: u32, place: u8) -> Vec<f64> {
        self.column(|block, out| self.address(quantity, place).uniforms(block, out))
    }

    /// Values of a quantity.
    pub fn values(self, quantity: u32, place: u8, of: Quantity) -> Vec<f64> {
        let normals = self.column(|block, out| self.address(quantity, place).normals(block, out));
        let mut values = vec![0.0; normals.len()];
        Sampler::new(of).fill_from_normals(&normals, &mut values);
        values
    }

    const fn address(self, quantity: u32, place: u8) -> Address {
        Address { seed: SEED, quantity, case: self.case, layer: place, year: 0 }
    }

    fn column(self, fill: impl Fn(u64, &mut [f64])) -> Vec<f64> {
        let mut values = vec![0.0; self.blocks * BLOCK];
        values.chunks_mut(BLOCK).zip(0..).for_each(|(out, block)| fill(block, out));
        values
    }
}
