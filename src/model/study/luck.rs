//! Luck: the draws of a case, block by block, kept for as long as the question stays the same.

use super::question::Question;
use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::parameter::{Doubt, Owner, Parameter, ParameterGroup};
use crate::resolve::inputs::Inputs;
use crate::resolve::model::ResolvedModel;
use crate::resolve::resolve;
use crate::simulation::background::Background;
use crate::simulation::block::BlockDraws;
use crate::simulation::draws::{self, CaseDraws, PlanDraws, WorldDraws};
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
        let agreeing =
            self.blocks.iter().zip(&wanted).take_while(|(block, size)| block.futures == **size).count();
        if agreeing < wanted.len() {
            self.blocks.truncate(agreeing);
        }
        let fresh: Vec<_> = (self.blocks.len()..wanted.len())
            .into_par_iter()
            .map(|block| {
                let id = block_id(seed, block, wanted[block]);
                Arc::new(BlockDraws::draw(id, model, others))
            })
            .collect();
        self.blocks.extend(fresh);
        &self.blocks[..wanted.len()]
    }
}

/// A block of some futures, with luck and doubt of the same seed.
pub const fn block_id(seed: u64, block: usize, futures: usize) -> BlockId {
    BlockId { seed, doubt_seed: seed, block: block as u64, futures }
}

/// Futures in each block.
pub fn block_sizes(futures: usize) -> Vec<usize> {
    let mut sizes = vec![BLOCK; futures / BLOCK];
    if !futures.is_multiple_of(BLOCK) {
        sizes.push(futures % BLOCK);
    }
    sizes
}

/// The other cases of the portfolio when draws are made anew, and what is drawn for them themselves where that is kept.
#[derive(Clone, Copy, Debug)]
pub struct Others<'a> {
    /// Nothing when it is known that they ask people for what they asked.
    pub models: Option<&'a [ResolvedModel]>,
    pub own: Option<&'a [PlanDraws]>,
}

/// The draws of a block when one number is another, given what they were: only what reads that number is drawn again.
/// Where the number is in doubt in the new model, that is drawn again as well; else nothing reads what it was.
pub fn redraw(
    id: BlockId,
    drawn: &BlockDraws,
    changed: Parameter,
    model: &ResolvedModel,
    others: Others<'_>,
) -> BlockDraws {
    let group = changed.group();
    let is_world =
        matches!(changed, Parameter::VendorDrift | Parameter::VendorSpread | Parameter::TightnessSpread);
    let doubt = model.doubts.iter().find(|doubt| doubt.parameter == changed);
    let readings = match doubt {
        Some(doubt) => drawn.plan.readings.with(draws::doubt(id, doubt)),
        None => drawn.plan.readings.clone(),
    };
    let is_planned = draws_plans(changed);
    let plan = if is_planned {
        PlanDraws::draw(id, model, readings)
    } else {
        PlanDraws { readings, ..drawn.plan.clone() }
    };
    let is_shared = changed.owner() == Owner::Base;
    let is_apart = matches!(group, ParameterGroup::Incidents | ParameterGroup::Value);
    BlockDraws {
        futures: drawn.futures,
        world: if is_world { WorldDraws::draw(id, model, model.plan.years) } else { drawn.world.clone() },
        case: if is_work(changed)
            || group == ParameterGroup::Incidents
            || matches!(changed, Parameter::PersonalData)
        {
            CaseDraws::draw(id, model, &plan.readings)
        } else {
            drawn.case.clone()
        },
        background: match (others.models.filter(|_| is_shared && !is_apart), others.own) {
            (None, _) => Arc::clone(&drawn.background),
            (Some(models), Some(own)) if !is_planned => {
                Background::of(id, &model.plan, models, own, &plan.readings).into()
            }
            (Some(models), _) => Background::draw(id, &model.plan, models, &plan.readings).into(),
        },
        plan,
    }
}

/// Does a number say how the costs of a case are drawn?
fn is_work(changed: Parameter) -> bool {
    matches!(changed, Parameter::BuildCost(_) | Parameter::RunCost(_) | Parameter::CostCorrelation)
}

/// Does it say how the work and timing of a case are drawn? What can be in doubt is read from the tape alone, the correlation of
/// the costs excepted.
pub fn draws_plans(changed: Parameter) -> bool {
    let is_of_luck = matches!(changed.doubt(), Doubt::Luck | Doubt::Exact)
        && matches!(changed.group(), ParameterGroup::Delivery | ParameterGroup::Tender);
    is_work(changed) || is_of_luck
}

/// The other cases of the portfolio, as the question decides on them; none when the case is simulated alone.
pub fn others(library: &Library, inputs: Inputs<'_>, question: &Question) -> Vec<ResolvedModel> {
    let others = library.cases.iter().filter(|case| !question.alone && case.id != inputs.case.id);
    let resolved = |case: &Case| {
        let inputs = Inputs { case, ..inputs };
        let Some(portfolio) = &question.portfolio else {
            return Some(resolve(&inputs, &case.current_decision()));
        };
        let entry = portfolio.entry(&case.id).filter(|entry| entry.included)?;
        Some(resolve(&inputs, &portfolio.decision(entry)).postponed(usize::from(entry.postponed)))
    };
    others.filter_map(resolved).collect()
}
