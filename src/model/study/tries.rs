//! Tries: portfolios tried in few futures, as searches do. Unless a limit asks for more, only what lacks of people is worked out.

use super::luck::{block_id, block_sizes};
use super::programmes::{BLOCKS_AT_ONCE, Block, Key, MOST_KEPT, Programmes, Trial, Tries, years_ahead};
use super::question::Question;
use super::staging::Staged;
use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::people::PerCompetence;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::resolve::inputs::Inputs;
use crate::resolve::resolve;
use crate::simulation::asking::{Asks, Lacking, Organised};
use crate::simulation::luck::BlockId;
use rayon::prelude::*;

/// Futures that are enough to tell which of two portfolios asks more; what is found is worked out in all.
const FEW: usize = 250;

/// How many portfolios that were tried are remembered: little more than their keys.
const MOST_TRIED: usize = 20_000;

/// For how many choices of cases it is remembered what they ask.
const MOST_ASKED: usize = 200;

impl Trial {
    /// What is told of what lacks, with the share of futures that keep each limit.
    fn of(found: &Lacking, kept: Vec<f64>) -> Self {
        let count = found.unfilled.len().max(1) as f64;
        let years = found.gaps.0.iter().map(Vec::len).max().unwrap_or_default();
        let of_year = |year: usize| found.gaps.0.iter().map(|gaps| gaps[year]).sum::<f64>() / count;
        Self {
            lacking: (0..years).map(of_year).fold(0.0, f64::max),
            overreach: found.overreaching() as f64 / count,
            gaps: found.gaps.map(|_, gaps| gaps.iter().copied().fold(0.0, f64::max) / count),
            kept,
        }
    }
}

impl Programmes {
    /// Tries a portfolio in a few futures.
    pub fn try_out(
        &mut self,
        library: &Library,
        question: &Question,
        (portfolio, budget): (&Portfolio, Option<f64>),
    ) -> Option<Trial> {
        self.begin_trying(question);
        let key = Key::of(portfolio, budget);
        let knows_limits = |trial: &&Trial| trial.kept.len() == question.limits.len();
        if let Some(known) = self.tries.tried.get(&key).filter(knows_limits) {
            return Some(known.clone());
        }
        let trial = if question.limits.is_empty() {
            Trial::of(&self.lacking_in_few(library, question, portfolio)?, Vec::new())
        } else {
            let organisation = library.organisation(&question.organisation)?;
            let staged = Staged::new(library, organisation, portfolio, budget)?;
            let found = self.few.simulate(library, block_id(question.seed, 0, self.tries.futures), &staged);
            let kept = question.limits.iter().map(|limit| limit.share(&found.outcomes[limit.outcome]));
            Trial::of(&Lacking::from(&found), kept.collect())
        };
        self.tries.tried.insert(key, trial.clone());
        Some(trial)
    }

    /// Forgets what is of another number of futures, or takes too much room.
    fn begin_trying(&mut self, question: &Question) {
        let futures = question.futures.min(FEW);
        let Tries { tried, asks, .. } = &self.tries;
        if self.tries.futures != futures || tried.len() > MOST_TRIED || asks.len() > MOST_ASKED {
            self.tries = Tries { futures, ..Tries::default() };
        }
    }

    /// What lacks of several in the worst year, tried side by side.
    pub(super) fn lacking_of(
        &mut self,
        library: &Library,
        question: &Question,
        (portfolios, budget): (&[Portfolio], Option<f64>),
    ) -> Option<Vec<f64>> {
        self.begin_trying(question);
        // Limits have no part in what lacks, so that they are not worked out here.
        let is_new = |one: &&Portfolio| !self.tries.tried.contains_key(&Key::of(one, budget));
        let tries: Vec<&Portfolio> = portfolios.iter().filter(is_new).collect();
        // What they ask is worked out one by one, and remembered; who lacks then takes nothing else.
        for portfolio in &tries {
            self.ask_in_few(library, question, portfolio)?;
        }
        let found: Vec<Lacking> = tries
            .par_iter()
            .map(|portfolio| self.known_lacking(library, portfolio))
            .collect::<Option<_>>()?;
        let found: Vec<(Key, Trial)> = tries
            .iter()
            .zip(&found)
            .map(|(portfolio, found)| (Key::of(portfolio, budget), Trial::of(found, Vec::new())))
            .collect();
        self.tries.tried.extend(found);
        let lacking = |portfolio| Some(self.tries.tried.get(&Key::of(portfolio, budget))?.lacking);
        portfolios.iter().map(lacking).collect()
    }

    /// What lacks of people in the few futures of searches.
    fn lacking_in_few(
        &mut self,
        library: &Library,
        question: &Question,
        portfolio: &Portfolio,
    ) -> Option<Lacking> {
        self.ask_in_few(library, question, portfolio)?;
        self.known_lacking(library, portfolio)
    }

    /// Works out what a portfolio asks in the few futures, as far as that is not known.
    fn ask_in_few(&mut self, library: &Library, question: &Question, portfolio: &Portfolio) -> Option<()> {
        let organisation = library.organisation(&question.organisation)?;
        let id = block_id(question.seed, 0, self.tries.futures);
        let carried = carried(library, portfolio)?;
        for &(place, case, entry) in &carried {
            let inputs = Inputs { base: &library.base, organisation, case };
            let is_known = self.tries.asks.contains_key(&(place, entry.choices));
            if is_known && self.tries.organisation.contains_key(&portfolio.training) {
                continue;
            }
            let model = resolve(&inputs, &portfolio.decision(entry));
            self.few.draw_case(library, id, place, &model);
            if !is_known {
                let asks = Asks::of(&model, &self.few.cases[&place], years_ahead(library, case));
                self.tries.asks.insert((place, entry.choices), asks);
            }
            self.tries.organisation.entry(portfolio.training).or_insert((place, model));
        }
        Some(())
    }

    /// What lacks of people in the few futures, when it is known what is asked in them.
    fn known_lacking(&self, library: &Library, portfolio: &Portfolio) -> Option<Lacking> {
        let window = portfolio.window(&library.cases)?;
        let carried = carried(library, portfolio)?;
        let Some(first) = carried.iter().map(|(_, case, entry)| entry.start_year(case)).min() else {
            return Some(Lacking::nothing(self.tries.futures));
        };
        let (place, model) = self.tries.organisation.get(&portfolio.training)?;
        let extra = PerCompetence::from_fn(|competence| portfolio.extra.fte(competence));
        let organised = Organised { model, draws: self.few.cases.get(place)?, extra: &extra };
        let cases = carried.iter().map(|(place, case, entry)| {
            let asks = self.tries.asks.get(&(*place, entry.choices))?;
            Some((asks, usize::from(entry.start_year(case) - first)))
        });
        let cases: Vec<(&Asks, usize)> = cases.collect::<Option<_>>()?;
        Some(Lacking::of(organised, usize::from(window.end - first), &cases))
    }

    /// In which share of all futures a portfolio overreaches.
    pub(super) fn overreach(
        &mut self,
        library: &Library,
        question: &Question,
        portfolio: &Portfolio,
    ) -> Option<f64> {
        let organisation = library.organisation(&question.organisation)?;
        let staged = Staged::new(library, organisation, portfolio, None)?;
        let sizes = block_sizes(question.futures);
        let kept = sizes.len().min(MOST_KEPT);
        self.blocks.resize_with(kept.max(self.blocks.len()), Block::default);
        let overreaching = |block: &mut Block, place: usize| {
            block.lacking(library, block_id(question.seed, place, sizes[place]), &staged).overreaching()
        };
        let blocks = self.blocks[..kept].par_iter_mut().enumerate();
        let mut all: usize = blocks.map(|(place, block)| overreaching(block, place)).sum();
        let rest: Vec<usize> = (kept..sizes.len()).collect();
        for places in rest.chunks(BLOCKS_AT_ONCE) {
            all += places.par_iter().map(|place| overreaching(&mut Block::default(), *place)).sum::<usize>();
        }
        Some(all as f64 / question.futures.max(1) as f64)
    }
}

/// The cases that start before the end of the window, in the order of the library, with their place in it.
fn carried<'a>(library: &'a Library, portfolio: &'a Portfolio) -> Option<Vec<(usize, &'a Case, &'a Entry)>> {
    let window = portfolio.window(&library.cases)?;
    let carried = library.cases.iter().enumerate().filter_map(|(place, case)| {
        let entry = portfolio.entry(&case.id).filter(|entry| entry.included)?;
        window.years_of(entry.start_year(case), case.years)?;
        Some((place, case, entry))
    });
    Some(carried.collect())
}

impl Block {
    /// What lacks of people in this block.
    fn lacking(&mut self, library: &Library, id: BlockId, staged: &Staged) -> Lacking {
        for case in &staged.cases {
            self.draw_case(library, id, case.place, &case.model);
        }
        let years = staged.frame.years;
        let carried = staged.carried();
        let asks: Vec<(Asks, usize)> = carried
            .map(|(case, from)| (Asks::of(&case.model, &self.cases[&case.place], years - from), from))
            .collect();
        let Some((seen, _)) = staged.carried().next() else { return Lacking::nothing(id.futures) };
        let extra = seen.model.people.extra;
        let organised = Organised { model: &seen.model, draws: &self.cases[&seen.place], extra: &extra };
        let cases: Vec<(&Asks, usize)> = asks.iter().map(|(asks, from)| (asks, *from)).collect();
        Lacking::of(organised, years, &cases)
    }
}
