//! Luck: the draws of a case, block by block, kept for as long as the question stays the same.

use crate::domain::library::Library;
use crate::resolve::inputs::Inputs;
use crate::resolve::model::ResolvedModel;
use crate::resolve::resolve;
use crate::simulation::block::BlockDraws;
use crate::simulation::demand::Background;
use crate::simulation::draws::{CaseDraws, PlanDraws, WorldDraws};
use crate::simulation::luck::BlockId;
use crate::simulation::random::BLOCK;
use rayon::prelude::*;
use std::sync::Arc;

/// The draws of one case under one seed.
#[derive(Debug, Default)]
pub struct Luck {
    blocks: Vec<Arc<BlockDraws>>,
}

impl Luck {
    /// The first blocks, drawn when they are not there yet. Blocks beyond those asked for stay for the next question.
    pub fn blocks(
        &mut self,
        seed: u64,
        futures: usize,
        model: &ResolvedModel,
        others: &[ResolvedModel],
    ) -> &[Arc<BlockDraws>] {
        let wanted = block_sizes(futures);
        let fits = |(block, size): &(&Arc<BlockDraws>, &usize)| block.case.swan.len() == **size;
        let kept = self.blocks.iter().zip(&wanted).take_while(fits).count();
        if kept < wanted.len() {
            // What follows is not there, or a block is shorter than the whole one that is asked for now.
            self.blocks.truncate(kept);
            let fresh: Vec<_> = (kept..wanted.len())
                .into_par_iter()
                .map(|block| {
                    let id = BlockId { seed, block: block as u64, futures: wanted[block] };
                    Arc::new(draw(id, model, others))
                })
                .collect();
            self.blocks.extend(fresh);
        }
        &self.blocks[..wanted.len()]
    }
}

/// Futures in each block.
pub fn block_sizes(futures: usize) -> Vec<usize> {
    let mut sizes = vec![BLOCK; futures / BLOCK];
    if !futures.is_multiple_of(BLOCK) {
        sizes.push(futures % BLOCK);
    }
    sizes
}

fn draw(id: BlockId, model: &ResolvedModel, others: &[ResolvedModel]) -> BlockDraws {
    let mut background = Background::none();
    for other in others {
        background.add(&model.plan, &other.plan, &PlanDraws::draw(id, other));
    }
    BlockDraws {
        world: WorldDraws::draw(id, model),
        plan: PlanDraws::draw(id, model),
        case: CaseDraws::draw(id, model),
        background,
    }
}

/// The other cases of the portfolio at their current choices; none when the case is simulated alone.
pub fn others(library: &Library, inputs: Inputs<'_>, alone: bool) -> Vec<ResolvedModel> {
    library
        .cases
        .iter()
        .filter(|case| !alone && case.id != inputs.case.id)
        .map(|case| resolve(&Inputs { case, ..inputs }, &case.current_decision()))
        .collect()
}
