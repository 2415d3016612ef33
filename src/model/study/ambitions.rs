//! Ambitions: every direction over all cases, and what each takes for the organisation to carry it.

use super::portfolio::{Ambitions, Asked, Portfolios, Takes, WhichPairs};
use super::programmes::{Programmes, Trial};
use super::question::{Flow, Question};
use super::sequencing;
use super::staging::Staged;
use crate::domain::library::Library;
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::portfolio::{NamedPortfolio, Portfolio};
use crate::domain::scenario::ExtraStaff;
use crate::simulation::random::BLOCK;
use crate::summary::portfolio::PortfolioComparison;
use std::sync::Arc;

impl Programmes {
    /// The present portfolio and every direction over its cases in rows, first in few futures, then in all; then what each takes.
    pub fn ambitions(
        &mut self,
        shipped: &Arc<Library>,
        question: &Question,
        asked: Asked<'_>,
        watch: &mut dyn FnMut(Option<Ambitions>) -> Flow,
    ) -> Option<Ambitions> {
        let library = self.settle(shipped, question);
        let directed = library.directions.iter().map(|direction| NamedPortfolio {
            name: direction.name.clone(),
            portfolio: asked.present.portfolio.clone().with_direction(&library.cases, direction),
        });
        let rows: Vec<NamedPortfolio> = std::iter::once(asked.present.clone()).chain(directed).collect();
        let of = rows.len();
        let mut comparison = None;
        for futures in [question.futures.min(BLOCK), question.futures] {
            for count in 1..=of {
                // Rows of different numbers of futures would not compare.
                let is_first = futures < question.futures || question.futures <= BLOCK;
                if !is_first && count < of {
                    self.results(&library, question, asked.budget, &[&rows[count - 1].portfolio], futures)?;
                    if watch(None) == Flow::Stop {
                        return None;
                    }
                    continue;
                }
                let portfolios = rows[..count].to_vec();
                let asked = Portfolios { portfolios, budget: asked.budget, pairs: WhichPairs::WithFirst };
                let so_far = Arc::new(self.side_by_side(shipped, question, &asked, futures)?);
                comparison = Some(Arc::clone(&so_far));
                let found = Ambitions { comparison: so_far, takes: vec![None; count], of };
                if watch(Some(found)) == Flow::Stop {
                    return None;
                }
            }
        }
        let mut found = Ambitions { comparison: comparison?, takes: vec![None; of], of };
        for (place, row) in rows.iter().enumerate() {
            let mut goes_on = || watch(None) == Flow::Continue;
            let comparison = Arc::clone(&found.comparison);
            let search = Search { library: &library, question, asked };
            found.takes[place] =
                Some(search.takes(self, &row.portfolio, (&comparison, place), &mut goes_on)?);
            if place + 1 < of && watch(Some(found.clone())) == Flow::Stop {
                return None;
            }
        }
        Some(found)
    }
}

/// A search for what makes a portfolio bearable.
struct Search<'a> {
    library: &'a Library,
    question: &'a Question,
    asked: Asked<'a>,
}

impl Search<'_> {
    fn takes(
        &self,
        programmes: &mut Programmes,
        portfolio: &Portfolio,
        (comparison, place): (&PortfolioComparison, usize),
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<Takes> {
        let summary = &comparison.columns.get(place)?.summary;
        let kept = comparison.limits.iter().map(|kept| kept.shares.get(place).copied().unwrap_or_default());
        let is_bearable = self.bears(summary.overreach, kept);
        let (levels, most_levels) = self.levels(portfolio)?;
        let mut takes = Takes {
            is_bearable,
            overreach: summary.overreach,
            hire: Some(portfolio.extra),
            levels,
            most_levels,
            spread: None,
        };
        if !is_bearable {
            takes.hire = self.hire(programmes, portfolio, goes_on)?;
            takes.spread = self.spread(programmes, portfolio, goes_on)?;
        }
        Some(takes)
    }

    /// Is it carried, given in which share of futures it overreaches and in which each limit is kept?
    fn bears(&self, overreach: f64, kept: impl Iterator<Item = f64>) -> bool {
        let limits = self.question.limits.iter().zip(kept);
        overreach <= self.asked.bearable.overreach
            && limits.into_iter().all(|(limit, share)| limit.is_kept(share))
    }

    fn bears_trial(&self, trial: &Trial) -> bool {
        self.bears(trial.overreach, trial.kept.iter().copied())
    }

    fn try_out(&self, programmes: &mut Programmes, portfolio: &Portfolio) -> Option<Trial> {
        programmes.try_out(self.library, self.question, (portfolio, self.asked.budget))
    }

    /// Whom to hire: half an FTE at a time of what lacks most, until it is carried; then half steps are taken back as far as it still
    /// is. The inner `None`: the most of everything does not do. At last it is held against all futures.
    fn hire(
        &self,
        programmes: &mut Programmes,
        portfolio: &Portfolio,
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<Option<ExtraStaff>> {
        let mut with = portfolio.clone();
        let mut is_taken_back = false;
        loop {
            let trial = self.try_out(programmes, &with)?;
            if self.bears_trial(&trial) {
                if !std::mem::replace(&mut is_taken_back, true) {
                    self.take_back(programmes, &mut with, &portfolio.extra, goes_on)?;
                }
                if self.holds(programmes, &with)? {
                    return Some(Some(with.extra));
                }
            }
            let room = |competence: &Competence| with.extra.halves(*competence) < ExtraStaff::MOST_HALVES;
            let lacks =
                |one: &Competence, other: &Competence| trial.gaps[*one].total_cmp(&trial.gaps[*other]);
            let most = Competence::ALL.into_iter().filter(room).max_by(lacks);
            let Some(most) = most.filter(|most| trial.gaps[*most] > 0.0) else { return Some(None) };
            with.extra = with.extra.with_halves(most, with.extra.halves(most) + 1);
            if !goes_on() {
                return None;
            }
        }
    }

    /// Takes back every half step beyond what the portfolio hires already that is not needed.
    fn take_back(
        &self,
        programmes: &mut Programmes,
        with: &mut Portfolio,
        already: &ExtraStaff,
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<()> {
        for competence in Competence::ALL {
            while with.extra.halves(competence) > already.halves(competence) {
                let mut less = with.clone();
                less.extra = less.extra.with_halves(competence, less.extra.halves(competence) - 1);
                if !self.bears_trial(&self.try_out(programmes, &less)?) {
                    break;
                }
                *with = less;
                if !goes_on() {
                    return None;
                }
            }
        }
        Some(())
    }

    /// Is it carried in all futures as well?
    fn holds(&self, programmes: &mut Programmes, portfolio: &Portfolio) -> Option<bool> {
        let Self { library, question, asked } = self;
        if question.limits.is_empty() {
            let overreach = programmes.overreach(library, question, portfolio)?;
            return Some(self.bears(overreach, std::iter::empty()));
        }
        let results = programmes.results(library, question, asked.budget, &[portfolio], question.futures)?;
        let result = results.first()?;
        let kept = question.limits.iter().map(|limit| limit.share(&result.futures.outcomes[limit.outcome]));
        Some(self.bears(result.summary.overreach, kept))
    }

    /// The same cases in other years, when that is enough. The inner `None`: it is not.
    fn spread(
        &self,
        programmes: &mut Programmes,
        portfolio: &Portfolio,
        goes_on: &mut dyn FnMut() -> bool,
    ) -> Option<Option<Portfolio>> {
        let mut lacking = |portfolios: &[Portfolio]| {
            let asked = (portfolios, self.asked.budget);
            let lacking = programmes.lacking_of(self.library, self.question, asked)?;
            goes_on().then_some(lacking)
        };
        let plan = sequencing::search(portfolio, &mut lacking)?;
        let trial = self.try_out(programmes, &plan)?;
        let is_enough = self.bears_trial(&trial) && self.holds(programmes, &plan)?;
        Some(is_enough.then_some(plan))
    }

    /// In how many competences the level falls short when it starts, and by how many levels at most; doubts at their median.
    fn levels(&self, portfolio: &Portfolio) -> Option<(usize, f64)> {
        let organisation = self.library.organisation(&self.question.organisation)?;
        let staged = Staged::new(self.library, organisation, portfolio, self.asked.budget)?;
        let needs: Vec<PerCompetence<f64>> =
            staged.carried().map(|(case, _)| crate::simulation::work::own_needs(&case.model.plan)).collect();
        let level = |competence: Competence| {
            staged.cases.first().map_or(0.0, |case| case.model.people.level[competence].value)
        };
        let missing = Competence::ALL.map(|competence| {
            let need = needs.iter().map(|needs| needs[competence]).fold(0.0, f64::max);
            (need - level(competence)).max(0.0)
        });
        Some((
            missing.iter().filter(|missing| **missing > 0.0).count(),
            missing.into_iter().fold(0.0, f64::max),
        ))
    }
}
