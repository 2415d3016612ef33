//! Sequencing: start years that lower what lacks in the worst year.
//!
//! A year of waiting must be worth it: what lacks and the years that cases wait are held against each other, a year of one case
//! for [`WORTH`] FTE. The search goes down case by case until no single case is better off elsewhere, from the present start years
//! and from cases spread evenly; a test holds it against trying everything.

use super::portfolio::{Plan, Portfolios, Sequence, WhichPairs};
use super::programmes::Programmes;
use super::question::{Flow, Question};
use crate::domain::library::Library;
use crate::domain::portfolio::{NamedPortfolio, Portfolio};
use std::sync::Arc;

/// How many years later than its file a plan may start a case.
pub const MOST_LATER: u8 = 4;

/// What a year of waiting of one case must save in the worst year, FTE.
pub const WORTH: f64 = 0.05;

/// What lacks in the worst year, and for how long cases wait.
pub fn burden(portfolio: &Portfolio, lacking: f64) -> f64 {
    let years: u32 = portfolio.included().map(|entry| u32::from(entry.postponed)).sum();
    lacking + WORTH * f64::from(years)
}

/// What lacks of each of several portfolios; nothing to stop.
pub type Lacks<'a> = &'a mut dyn FnMut(&[Portfolio]) -> Option<Vec<f64>>;

/// The start years with the least burden that were found.
pub fn search(portfolio: &Portfolio, lacking: Lacks<'_>) -> Option<Portfolio> {
    let mut spread = portfolio.clone();
    let included = spread.entries.iter_mut().filter(|entry| entry.included);
    included.zip((0..=MOST_LATER).cycle()).for_each(|(entry, years)| entry.postponed = years);
    let one = descend(portfolio.clone(), lacking)?;
    let other = descend(spread, lacking)?;
    Some(if other.1 < one.1 { other.0 } else { one.0 })
}

/// Moves one case at a time to its best year until none is better off elsewhere.
fn descend(mut at: Portfolio, lacking: Lacks<'_>) -> Option<(Portfolio, f64)> {
    let lacks = lacking(std::slice::from_ref(&at))?;
    let mut least = burden(&at, *lacks.first()?);
    loop {
        let before = least;
        for place in 0..at.entries.len() {
            if !at.entries[place].included {
                continue;
            }
            let moved = |years: u8| {
                let mut moved = at.clone();
                moved.entries[place].postponed = years;
                moved
            };
            let each: Vec<Portfolio> = (0..=MOST_LATER).map(moved).collect();
            let lacks = lacking(&each)?;
            for (moved, lacks) in each.into_iter().zip(lacks) {
                let found = burden(&moved, lacks);
                if found < least {
                    (at, least) = (moved, found);
                }
            }
        }
        if least >= before {
            return Some((at, least));
        }
    }
}

impl Programmes {
    /// When to start which case: what each move of a year does, then a plan, found in few futures and worked out in all.
    pub fn sequence(
        &mut self,
        shipped: &Arc<Library>,
        question: &Question,
        (named, budget): (&NamedPortfolio, Option<f64>),
        watch: &mut dyn FnMut(Option<Sequence>) -> Flow,
    ) -> Option<Sequence> {
        let library = self.settle(shipped, question);
        let portfolio = &named.portfolio;
        let mut lacking = |this: &mut Self, portfolio: &Portfolio| {
            let trial = this.try_out(&library, question, (portfolio, budget))?;
            (watch(None) == Flow::Continue).then_some(trial.lacking)
        };
        let now = lacking(self, portfolio)?;
        let mut moves = Vec::with_capacity(portfolio.entries.len());
        for (place, entry) in portfolio.entries.iter().enumerate() {
            let mut moved = [None, None];
            let years = [entry.postponed.checked_sub(1), entry.postponed.checked_add(1)];
            for (moved, years) in moved.iter_mut().zip(years) {
                if let Some(years) = years.filter(|_| entry.included) {
                    let mut other = portfolio.clone();
                    other.entries[place].postponed = years;
                    *moved = Some(lacking(self, &other)?);
                }
            }
            moves.push(moved);
        }
        let mut found =
            Sequence { portfolio: portfolio.clone(), lacking: now, moves, plan: None, is_complete: false };
        let plan = search(portfolio, &mut |portfolios| {
            let lacking = self.lacking_of(&library, question, (portfolios, budget))?;
            (watch(None) == Flow::Continue).then_some(lacking)
        })?;
        if watch(Some(found.clone())) == Flow::Stop {
            return None;
        }
        let then = self.try_out(&library, question, (&plan, budget))?.lacking;
        if burden(&plan, then) < burden(portfolio, now) {
            let with_plan = NamedPortfolio { portfolio: plan, ..named.clone() };
            let asked =
                Portfolios { portfolios: vec![named.clone(), with_plan], budget, pairs: WhichPairs::All };
            let mut compared = self.side_by_side(shipped, question, &asked, question.futures)?;
            let (plan, compared) = (compared.columns.pop()?, compared.pairs.pop()?);
            found.plan = Some(Plan { portfolio: plan.named.portfolio, summary: plan.summary, compared });
        }
        found.is_complete = true;
        Some(found)
    }
}
