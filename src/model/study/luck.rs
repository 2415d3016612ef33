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
    /// The first blocks, drawn when they are not there yet; those beyond are kept for a longer question.
    ///
    /// The last block may be shorter; a longer question draws it again.
    pub fn blocks(
        &mut self,
        seed: u64,
        futures: usize,
        model: &ResolvedModel,
        others: &[ResolvedModel],
    ) -> &[Arc<BlockDraws>] {
        let wanted = block_sizes(futures);
        let agreeing = self
            .blocks
            .iter()
            .zip(&wanted)
            .take_while(|(block, size)| block.case.swan.len() == **size)
            .count();
        if agreeing < wanted.len() {
            self.blocks.truncate(agreeing);
        }
        let fresh: Vec<_> = (self.blocks.len()..wanted.len())
            .into_par_iter()
            .map(|block| {
                let id = BlockId { seed, block: block as u64, futures: wanted[block] };
                Arc::new(draw(id, model, others))
            })
            .collect();
        self.blocks.extend(fresh);
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

/// The luck of a block with other numbers, given what it is with the present ones: only what reads a changed number is
/// drawn again.
pub fn redraw(id: BlockId, drawn: &BlockDraws, before: &World<'_>, after: &World<'_>) -> BlockDraws {
    let ((model, others), (old, old_others)) = ((after.model, after.others), (before.model, before.others));
    BlockDraws {
        world: if same_world(model, old) { drawn.world.clone() } else { WorldDraws::draw(id, model) },
        plan: if same_plan_luck(model, old) { drawn.plan.clone() } else { PlanDraws::draw(id, model) },
        case: if same_case(model, old) { drawn.case.clone() } else { CaseDraws::draw(id, model) },
        background: if same_people(others, old_others) {
            drawn.background.clone()
        } else {
            background(id, model, others)
        },
    }
}

/// A case with the other cases of the portfolio, resolved.
#[derive(Clone, Copy, Debug)]
pub struct World<'a> {
    /// The case at hand, at any decision: luck does not depend on it.
    pub model: &'a ResolvedModel,
    pub others: &'a [ResolvedModel],
}

fn same_world(a: &ResolvedModel, b: &ResolvedModel) -> bool {
    let prices = |model: &ResolvedModel| (model.money.vendor_drift, model.money.vendor_spread);
    a.people.tightness_spread == b.people.tightness_spread && prices(a) == prices(b)
}

fn same_plan_luck(a: &ResolvedModel, b: &ResolvedModel) -> bool {
    let costs = |model: &ResolvedModel| model.plan.layers.map(|_, layer| (layer.build, layer.run));
    let noise = |model: &ResolvedModel| (model.money.cost_correlation, model.delivery.lead_noise);
    let tender = |model: &ResolvedModel| (model.plan.tender.wait, model.plan.tender.days);
    costs(a).0 == costs(b).0 && noise(a) == noise(b) && tender(a) == tender(b)
}

fn same_case(a: &ResolvedModel, b: &ResolvedModel) -> bool {
    a.delivery == b.delivery && a.incidents == b.incidents
}

/// Do the other cases take the same people?
pub fn same_people(others: &[ResolvedModel], old: &[ResolvedModel]) -> bool {
    let same = |(a, b): (&ResolvedModel, &ResolvedModel)| a.plan == b.plan && same_plan_luck(a, b);
    others.len() == old.len() && others.iter().zip(old).all(same)
}

fn draw(id: BlockId, model: &ResolvedModel, others: &[ResolvedModel]) -> BlockDraws {
    BlockDraws {
        world: WorldDraws::draw(id, model),
        plan: PlanDraws::draw(id, model),
        case: CaseDraws::draw(id, model),
        background: background(id, model, others),
    }
}

fn background(id: BlockId, model: &ResolvedModel, others: &[ResolvedModel]) -> Background {
    let mut background = Background::none();
    for other in others {
        background.add(&model.plan, &other.plan, &PlanDraws::draw(id, other));
    }
    background
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
