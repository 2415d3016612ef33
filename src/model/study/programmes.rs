//! Programmes: portfolios simulated and compared, with luck and results remembered, so that a key costs one portfolio.

use super::luck::{block_id, block_sizes};
use super::manifest;
use super::portfolio::{Portfolios, WhichPairs};
use super::question::{Flow, Question};
use super::staging::{Staged, StagedCase};
use crate::domain::case::Case;
use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::domain::people::PerCompetence;
use crate::domain::portfolio::{OVERREACH, Portfolio};
use crate::resolve::model::ResolvedModel;
use crate::simulation::block::BlockDraws;
use crate::simulation::luck::BlockId;
use crate::simulation::programme::{self, Carried, Frame, Programme, Waiting};
use crate::simulation::random::BLOCK;
use crate::simulation::strikes::{self, Candidate, Sharing};
use crate::summary::comparison::Kept;
use crate::summary::paired;
use crate::summary::portfolio::{PortfolioColumn, PortfolioComparison, PortfolioPair, PortfolioSummary};
use crate::summary::programme::{Part, summarise};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap};
use std::ops::Range;
use std::sync::Arc;

/// How many portfolios are remembered at most: those on the screen and some steps back (about 9 MB each at 10,000 futures).
const MOST_PORTFOLIOS: usize = 24;

/// The luck of so many blocks is kept; that of more is drawn, read and forgotten again.
const MOST_KEPT: usize = 20;

/// Blocks that are worked out before their futures are joined.
const BLOCKS_AT_ONCE: usize = 16;

/// Futures that are enough to tell which of two portfolios asks more; what is found is worked out in all.
const FEW: usize = 250;

/// How many portfolios that were tried are remembered: little more than their keys.
const MOST_TRIED: usize = 20_000;

/// How many calendars and ways of sharing are remembered in a block.
const MOST_STRUCK: usize = 48;

/// What everything kept belongs to. Another setting makes it worthless.
#[derive(Clone, Debug, PartialEq)]
struct Setting {
    /// The case that the numbers of a case in the edits belong to.
    case: String,
    organisation: String,
    seed: u64,
    without_doubt: bool,
    edits: Edits,
}

/// A portfolio with the budget that it is held against, which makes results.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Key {
    portfolio: Portfolio,
    /// The bits of the budget; nothing: those of the cases.
    budget: Option<u64>,
}

impl Key {
    fn of(portfolio: &Portfolio, budget: Option<f64>) -> Self {
        Self { portfolio: portfolio.clone(), budget: budget.map(f64::to_bits) }
    }
}

impl Trial {
    fn of(found: &Programme, limits: &[Limit]) -> Self {
        let count = found.len().max(1) as f64;
        let gaps = found
            .people
            .map(|_, tally| tally.years.iter().map(|[_, _, gap, ..]| gap.sum() / count).collect::<Vec<_>>());
        let years = gaps.0.iter().map(Vec::len).max().unwrap_or_default();
        let of_year = |year: usize| gaps.0.iter().map(|gaps| gaps[year]).sum::<f64>();
        let unfilled = &found.outcomes[Outcome::Unfilled];
        Self {
            lacking: (0..years).map(of_year).fold(0.0, f64::max),
            overreach: unfilled.iter().filter(|share| **share > OVERREACH).count() as f64 / count,
            gaps: gaps.map(|_, gaps| gaps.iter().copied().fold(0.0, f64::max)),
            kept: limits.iter().map(|limit| limit.share(&found.outcomes[limit.outcome])).collect(),
        }
    }
}

/// The futures of a portfolio with their summary.
#[derive(Clone, Debug)]
pub struct Result {
    pub futures: Arc<Programme>,
    pub summary: Arc<PortfolioSummary>,
    /// The cases in the order of their futures.
    cases: Vec<String>,
}

/// What a search asks of a portfolio: means over a few futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Trial {
    /// What lacks of all competences in the year in which that is most, FTE.
    pub lacking: f64,
    /// Share of futures in which it overreaches.
    pub overreach: f64,
    /// What lacks of each competence in its own worst year, FTE.
    pub gaps: PerCompetence<f64>,
    /// For each limit of the question the share of futures that keep it.
    pub kept: Vec<f64>,
}

/// Luck and results of one setting.
#[derive(Debug, Default)]
pub struct Programmes {
    setting: Option<Setting>,
    library: Option<Arc<Library>>,
    blocks: Vec<Block>,
    /// The luck of the few futures that searches try portfolios in.
    few: Block,
    results: HashMap<Key, Result>,
    /// What was tried in few futures.
    tried: HashMap<Key, Trial>,
    /// Pairs compared before.
    pairs: Vec<([Arc<Programme>; 2], PortfolioPair)>,
}

impl Programmes {
    /// Gets ready for a question: forgets everything when the setting is another. Gives the library with the edits of the question
    /// in it.
    pub fn settle(&mut self, library: &Arc<Library>, question: &Question) -> Arc<Library> {
        let setting = Setting {
            case: question.case.clone(),
            organisation: question.organisation.clone(),
            seed: question.seed,
            without_doubt: question.without_doubt,
            edits: question.edits.clone(),
        };
        if self.setting.as_ref() != Some(&setting) {
            *self = Self { setting: Some(setting), ..Self::default() };
        }
        Arc::clone(self.library.get_or_insert_with(|| question.library(library)))
    }

    /// Compares portfolios. `watch` gets a partial comparison after the first block of futures and at each tenfold. Gives `None`
    /// when the watcher stops it, or when there is no portfolio, one carries out no case, or the organisation is unknown.
    pub fn compare(
        &mut self,
        library: &Arc<Library>,
        question: &Question,
        asked: &Portfolios,
        watch: &mut dyn FnMut(PortfolioComparison) -> Flow,
    ) -> Option<PortfolioComparison> {
        if asked.portfolios.is_empty() || question.futures == 0 {
            return None;
        }
        for futures in question.steps() {
            let comparison = self.side_by_side(library, question, asked, futures)?;
            if futures == question.futures {
                return Some(comparison);
            }
            if watch(comparison) == Flow::Stop {
                return None;
            }
        }
        None
    }

    /// Portfolios side by side in at least the first futures, every pair compared in the same ones.
    pub fn side_by_side(
        &mut self,
        shipped: &Arc<Library>,
        question: &Question,
        asked: &Portfolios,
        futures: usize,
    ) -> Option<PortfolioComparison> {
        let library = self.settle(shipped, question);
        let portfolios: Vec<&Portfolio> = asked.portfolios.iter().map(|named| &named.portfolio).collect();
        let results = self.results(&library, question, asked.budget, &portfolios, futures)?;
        let columns = asked.portfolios.iter().zip(&results).map(|(named, result)| PortfolioColumn {
            named: named.clone(),
            summary: Arc::clone(&result.summary),
        });
        let window = results.first()?.summary.window;
        let kept = |limit: &Limit| {
            let share = |result: &Result| limit.share(&result.futures.outcomes[limit.outcome]);
            Kept { limit: *limit, shares: results.iter().map(share).collect() }
        };
        Some(PortfolioComparison {
            manifest: manifest::of_portfolios(&library, shipped, question, &portfolios, (window, futures))?,
            budget: asked.budget,
            columns: columns.collect(),
            pairs: self.pairs(&results, asked.pairs),
            limits: question.limits.iter().map(kept).collect(),
        })
    }

    /// Tries a portfolio in a few futures.
    pub fn try_out(
        &mut self,
        library: &Library,
        question: &Question,
        (portfolio, budget): (&Portfolio, Option<f64>),
    ) -> Option<Trial> {
        let key = Key::of(portfolio, budget);
        let knows_limits = |trial: &&Trial| trial.kept.len() == question.limits.len();
        if let Some(known) = self.tried.get(&key).filter(knows_limits) {
            return Some(known.clone());
        }
        if self.tried.len() > MOST_TRIED {
            self.tried.clear();
        }
        let organisation = library.organisation(&question.organisation)?;
        let staged = Staged::new(library, organisation, portfolio, budget)?;
        let id = block_id(question.seed, 0, question.futures.min(FEW));
        let found = self.few.simulate(library, id, &staged);
        let trial = Trial::of(&found, &question.limits);
        self.tried.insert(key, trial.clone());
        Some(trial)
    }

    /// Every pair, the first before the second. Only those of the last time are kept, so that memory stays flat.
    fn pairs(&mut self, results: &[Result], wanted: WhichPairs) -> Vec<PortfolioPair> {
        let firsts = if wanted == WhichPairs::WithFirst { results.len().min(1) } else { results.len() };
        let places: Vec<(usize, usize)> =
            (0..firsts).flat_map(|a| (a + 1..results.len()).map(move |b| (a, b))).collect();
        let compared: Vec<_> = places
            .par_iter()
            .map(|&(a, b)| {
                let both = [a, b].map(|place| Arc::clone(&results[place].futures));
                let is_of = |known: &[Arc<Programme>; 2]| {
                    known.iter().zip(&both).all(|(known, wanted)| Arc::ptr_eq(known, wanted))
                };
                let known = self.pairs.iter().find(|(known, _)| is_of(known));
                let pair = match known {
                    Some((_, pair)) => PortfolioPair { a, b, ..pair.clone() },
                    None => pair((a, &results[a]), (b, &results[b])),
                };
                (both, pair)
            })
            .collect();
        self.pairs = compared;
        self.pairs.iter().map(|(_, pair)| pair.clone()).collect()
    }

    /// The results of portfolios over at least the first `futures` futures; one that is known further stays so.
    pub fn results(
        &mut self,
        library: &Library,
        question: &Question,
        budget: Option<f64>,
        portfolios: &[&Portfolio],
        futures: usize,
    ) -> Option<Vec<Result>> {
        let keys: Vec<Key> = portfolios.iter().map(|portfolio| Key::of(portfolio, budget)).collect();
        if self.results.len() + keys.len() > MOST_PORTFOLIOS {
            self.results.retain(|known, _| keys.contains(known));
        }
        for (key, portfolio) in keys.iter().zip(portfolios) {
            let serves = |known: &Result| (futures..=question.futures).contains(&known.futures.len());
            if !self.results.get(key).is_some_and(serves) {
                let known = self.results.remove(key).map(|known| Arc::unwrap_or_clone(known.futures));
                let result = self.simulate(library, question, (portfolio, budget), known, futures)?;
                self.results.insert(key.clone(), result);
            }
        }
        keys.iter().map(|key| self.results.get(key).cloned()).collect()
    }

    /// The futures that a portfolio still lacks, behind those that are known, summarised anew.
    fn simulate(
        &mut self,
        library: &Library,
        question: &Question,
        (portfolio, budget): (&Portfolio, Option<f64>),
        known: Option<Programme>,
        futures: usize,
    ) -> Option<Result> {
        let organisation = library.organisation(&question.organisation)?;
        let staged = Staged::new(library, organisation, portfolio, budget)?;
        let can_go_on = |known: &Programme| known.len() <= futures && known.len().is_multiple_of(BLOCK);
        let mut all = known.filter(can_go_on).unwrap_or_default();
        let sizes = block_sizes(futures);
        let ids = |places: Range<usize>| -> Vec<BlockId> {
            places.map(|place| block_id(question.seed, place, sizes[place])).collect()
        };
        let done = all.len() / BLOCK;
        let kept = sizes.len().min(MOST_KEPT);
        if done < kept {
            self.blocks.resize_with(kept.max(self.blocks.len()), Block::default);
            let blocks = self.blocks[done..kept].par_iter_mut().zip(ids(done..kept));
            let found: Vec<_> = blocks.map(|(block, id)| block.simulate(library, id, &staged)).collect();
            found.iter().for_each(|block| all.append(block));
        }
        for ids in ids(done.max(kept)..sizes.len()).chunks(BLOCKS_AT_ONCE) {
            let found: Vec<_> =
                ids.par_iter().map(|id| Block::default().simulate(library, *id, &staged)).collect();
            found.iter().for_each(|block| all.append(block));
        }
        let count = all.len().max(1) as f64;
        let parts = staged.cases.iter().zip(&all.waiting).map(|(case, waiting)| case.part(waiting / count));
        let parts: Vec<Part> = parts.collect();
        let summary = summarise(portfolio, library, (staged.window, &staged.frame), &parts, &all);
        let cases = staged.carried().map(|(case, _)| case.model.plan.case.clone()).collect();
        Some(Result { futures: Arc::new(all), summary: Arc::new(summary), cases })
    }
}

/// Two portfolios compared, each with its place.
fn pair((a, first): (usize, &Result), (b, second): (usize, &Result)) -> PortfolioPair {
    let whole = [&first.summary.outcomes, &second.summary.outcomes];
    let both = first.cases.iter().enumerate().filter_map(|(one, case)| {
        let other = second.cases.iter().position(|other| other == case)?;
        let of = |result: &Result| result.summary.case(case).and_then(|case| case.summary.clone());
        Some((case, [one, other], of(first)?, of(second)?))
    });
    let both: Vec<_> = both.collect();
    let cases = both.into_par_iter().map(|(case, [one, other], first_summary, second_summary)| {
        let columns = [&first.futures.cases[one].outcomes, &second.futures.cases[other].outcomes];
        let figures = [&first_summary.outcomes, &second_summary.outcomes];
        (case.clone(), paired::compare_all(columns[0], columns[1], figures))
    });
    let (outcomes, cases) = rayon::join(
        || paired::compare_all(&first.futures.outcomes, &second.futures.outcomes, whole),
        || cases.collect(),
    );
    PortfolioPair { a, b, outcomes, cases }
}

/// The luck of the cases in one block of futures, drawn when it is first asked.
#[derive(Debug, Default)]
struct Block {
    futures: usize,
    /// By the place of the case in the library.
    cases: BTreeMap<usize, BlockDraws>,
    /// What may strike a case that does not start by its file, is cut off, or shares a supplier.
    struck: HashMap<StruckKey, Vec<Candidate>>,
}

/// A case by its place in the library, its first year, how many it counts, and with whom it shares.
type StruckKey = (usize, u16, usize, Sharing);

impl Block {
    /// Simulates a portfolio in this block.
    fn simulate(&mut self, library: &Library, id: BlockId, staged: &Staged) -> Programme {
        self.draw(library, id, staged);
        let cases = &self.cases;
        let draws = |case: &StagedCase| cases.get(&case.place);
        let carried: Vec<Carried<'_>> = staged
            .carried()
            .filter_map(|(case, from)| {
                let draws = draws(case)?;
                let candidates = self.struck.get(&struck_key(case)).unwrap_or(&draws.case.candidates);
                Some(Carried { model: &case.model, draws, candidates, from, weight: case.weight })
            })
            .collect();
        let waiting = staged
            .cases
            .iter()
            .filter_map(|case| Some(Waiting { model: &case.model, draws: draws(case)?, years: case.waits }));
        let waiting: Vec<Waiting<'_>> = waiting.collect();
        programme::simulate(&Frame { futures: id.futures, ..staged.frame }, &carried, &waiting)
    }

    /// Draws what is not there yet. What the world and the organisation have in doubt is the same for all cases.
    fn draw(&mut self, library: &Library, id: BlockId, staged: &Staged) {
        if self.futures != id.futures {
            *self = Self { futures: id.futures, ..Self::default() };
        }
        if self.struck.len() > MOST_STRUCK {
            self.struck.clear();
        }
        let end = |case: &Case| case.start_year + u16::from(case.years);
        let last = library.cases.iter().map(end).max().unwrap_or_default();
        for of in &staged.cases {
            let case = &library.cases[of.place];
            if !self.cases.contains_key(&of.place) {
                let known = self.cases.values().next().map(|draws| draws.plan.readings.clone());
                let mut model = ResolvedModel::clone(&of.model);
                model.plan.start_year = case.start_year;
                (model.plan.postponed, model.plan.years) = (0, usize::from(case.years));
                let years = usize::from(last - case.start_year);
                let drawn = BlockDraws::of_one(id, &model, years, &known.unwrap_or_default());
                self.cases.insert(of.place, drawn);
            }
            let key = struck_key(of);
            let Some(draws) = self.cases.get(&of.place).filter(|_| of.from.is_some()) else { continue };
            if is_usual(&key, case) || self.struck.contains_key(&key) {
                continue;
            }
            let readings = &draws.plan.readings;
            let alone = (key.0, key.1, key.2, Sharing::default());
            if !is_usual(&alone, case) && !self.struck.contains_key(&alone) {
                self.struck.insert(alone, strikes::candidates(id, &of.model, readings));
            }
            if key != alone {
                let own = self.struck.get(&alone).unwrap_or(&draws.case.candidates);
                let found = strikes::sharing(id, &of.model, readings, own, &of.sharing);
                self.struck.insert(key, found);
            }
        }
    }
}

/// Does a case run by its file, sharing nothing? Then its own draws hold what may strike it.
fn is_usual(key: &StruckKey, case: &Case) -> bool {
    (key.1, key.2, key.3) == (case.start_year, usize::from(case.years), Sharing::default())
}

fn struck_key(case: &StagedCase) -> StruckKey {
    (case.place, case.start_year, case.model.plan.years, case.sharing)
}
