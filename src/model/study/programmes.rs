//! Programmes: portfolios simulated and compared, with luck and results remembered, so that a key costs one portfolio.

use super::luck::{block_id, block_sizes};
use super::manifest;
use super::portfolio::{Asked, Portfolios, WhichPairs};
use super::question::{Flow, Question};
use super::request::{Asking, Finding, Request};
use super::staging::{Staged, StagedCase};
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::limit::Limit;
use crate::domain::people::PerCompetence;
use crate::domain::portfolio::Portfolio;
use crate::domain::scenario::Training;
use crate::domain::stack::PerLayer;
use crate::resolve::model::ResolvedModel;
use crate::simulation::asking::Asks;
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
pub(super) const MOST_KEPT: usize = 20;

/// Blocks that are worked out before their futures are joined.
pub(super) const BLOCKS_AT_ONCE: usize = 16;

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
pub(super) struct Key {
    portfolio: Portfolio,
    /// The bits of the budget; nothing: those of the cases.
    budget: Option<u64>,
}

impl Key {
    pub(super) fn of(portfolio: &Portfolio, budget: Option<f64>) -> Self {
        Self { portfolio: portfolio.clone(), budget: budget.map(f64::to_bits) }
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

/// What was tried in few futures, and what that is read from.
#[derive(Debug, Default)]
pub(super) struct Tries {
    pub futures: usize,
    pub tried: HashMap<Key, Trial>,
    /// What a case asks, by its place in the library and its choices.
    pub asks: HashMap<(usize, PerLayer<Choice>), Asks>,
    /// The organisation at each training level, as the case at this place sees it.
    pub organisation: HashMap<Training, (usize, ResolvedModel)>,
}

/// Luck and results of one setting.
#[derive(Debug, Default)]
pub struct Programmes {
    setting: Option<Setting>,
    library: Option<Arc<Library>>,
    pub(super) blocks: Vec<Block>,
    /// The luck of the few futures that searches try portfolios in, and what was found there.
    pub(super) few: Block,
    pub(super) tries: Tries,
    results: HashMap<Key, Result>,
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

    /// Answers what is asked about portfolios; nothing when that is about something else.
    pub fn answer(
        &mut self,
        library: &Arc<Library>,
        Request { question, asking }: &Request,
        watch: &mut dyn FnMut(Option<Finding>) -> Flow,
    ) -> Option<Finding> {
        match *asking {
            Asking::Portfolios(ref asked) => {
                let found = |found| Finding::Portfolios(Arc::new(found));
                let mut watch = |partial| watch(Some(found(partial)));
                self.compare(library, question, asked, &mut watch).map(found)
            }
            Asking::Ambitions { ref present, budget, bearable } => {
                let asked = Asked { present, budget, bearable };
                let found = |found| Finding::Ambitions(Arc::new(found));
                let mut watch = |partial: Option<_>| watch(partial.map(found));
                self.ambitions(library, question, asked, &mut watch).map(found)
            }
            Asking::Sequence { ref portfolio, budget } => {
                let found = |found| Finding::Sequence(Arc::new(found));
                let mut watch = |partial: Option<_>| watch(partial.map(found));
                self.sequence(library, question, (portfolio, budget), &mut watch).map(found)
            }
            Asking::Hiring { ref portfolio, budget, ref others } => {
                let mut watch = |partial| watch(Some(Finding::Alternatives(partial)));
                let asked = (portfolio, budget, &others[..]);
                self.hiring(library, question, asked, &mut watch).map(Finding::Alternatives)
            }
            _ => None,
        }
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
            all.extend(&found);
        }
        for ids in ids(done.max(kept)..sizes.len()).chunks(BLOCKS_AT_ONCE) {
            let found: Vec<_> =
                ids.par_iter().map(|id| Block::default().simulate(library, *id, &staged)).collect();
            all.extend(&found);
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
pub(super) struct Block {
    futures: usize,
    /// By the place of the case in the library.
    pub(super) cases: BTreeMap<usize, BlockDraws>,
    /// What may strike a case that does not start by its file, is cut off, or shares a supplier.
    struck: HashMap<StruckKey, Vec<Candidate>>,
}

/// A case by its place in the library, its first year, how many it counts, and with whom it shares.
type StruckKey = (usize, u16, usize, Sharing);

impl Block {
    /// Simulates a portfolio in this block.
    pub(super) fn simulate(&mut self, library: &Library, id: BlockId, staged: &Staged) -> Programme {
        self.draw(library, id, staged);
        self.play(id, staged)
    }

    /// Simulates a portfolio for which everything is drawn.
    pub(super) fn play(&self, id: BlockId, staged: &Staged) -> Programme {
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
    pub(super) fn draw(&mut self, library: &Library, id: BlockId, staged: &Staged) {
        for of in &staged.cases {
            self.draw_case(library, id, of.place, &of.model);
        }
        if self.struck.len() > MOST_STRUCK {
            self.struck.clear();
        }
        for of in &staged.cases {
            let case = &library.cases[of.place];
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

impl Block {
    /// Draws the luck of a case by its file, whatever it is to be simulated with.
    pub(super) fn draw_case(&mut self, library: &Library, id: BlockId, place: usize, model: &ResolvedModel) {
        if self.futures != id.futures {
            *self = Self { futures: id.futures, ..Self::default() };
        }
        if self.cases.contains_key(&place) {
            return;
        }
        let case = &library.cases[place];
        let known = self.cases.values().next().map(|draws| draws.plan.readings.clone());
        let mut model = ResolvedModel::clone(model);
        model.plan.start_year = case.start_year;
        (model.plan.postponed, model.plan.years) = (0, usize::from(case.years));
        let drawn = BlockDraws::of_one(id, &model, years_ahead(library, case), &known.unwrap_or_default());
        self.cases.insert(place, drawn);
    }
}

/// How many years there are from the start of a case by its file until the last of all cases ends.
pub(super) fn years_ahead(library: &Library, case: &Case) -> usize {
    let end = |case: &Case| case.start_year + u16::from(case.years);
    let last = library.cases.iter().map(end).max().unwrap_or_default();
    usize::from(last - case.start_year)
}

/// Does a case run by its file, sharing nothing? Then its own draws hold what may strike it.
fn is_usual(key: &StruckKey, case: &Case) -> bool {
    (key.1, key.2, key.3) == (case.start_year, usize::from(case.years), Sharing::default())
}

fn struck_key(case: &StagedCase) -> StruckKey {
    (case.place, case.start_year, case.model.plan.years, case.sharing)
}
