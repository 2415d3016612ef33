//! Pool: the people that cases share, year by year, in a chunk of futures. The model's design, section 7.4.
//!
//! One case alone, one case with others around it and all cases of a portfolio go through the same years: whoever has started
//! asks, what lacks is borne pro rata, and staff leave, are hired and learn.

use super::background::Background;
use super::people::{Asked, Market, Pooled, Staff};
use super::playing::Player;
use super::staffing::{Needs, Staffing};
use super::work::CaseWork;
use crate::domain::people::{Competence, PerCompetence};
use crate::numeric::lanes::Lanes;
use crate::numeric::vectors::widely;
use crate::resolve::model::{CasePlan, PeopleModel};

/// A case among those that share people.
pub struct Member<'m> {
    pub plan: &'m CasePlan,
    pub needs: &'m Needs,
    pub work: &'m CaseWork,
    /// The year of the pool in which it starts.
    pub from: usize,
    pub staffing: &'m mut Staffing,
}

/// The people of the organisation in a chunk of futures, the same for all cases.
pub struct People<'a> {
    pub model: &'a PeopleModel,
    pub player: &'a Player<'a>,
    /// Labour-market tightness.
    pub tightness: Lanes,
    /// What other cases ask, known beforehand, with the place of the chunk in it.
    pub others: (&'a Background, usize),
}

/// How all cases fare together.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    /// By year of the pool, each competence.
    pub years: Vec<PerCompetence<Pooled>>,
    /// Staff after the last year.
    pub last_level: PerCompetence<Lanes>,
}

impl Pool {
    /// Works out so many years anew; keeps its memory from chunk to chunk. Before its start a case asks nobody and trains
    /// nobody; the extra staff are there from the first year on.
    pub fn work_out(&mut self, people: &People<'_>, years: usize, members: &mut [Member<'_>]) {
        widely(
            #[inline(always)]
            || self.go_through(people, years, members),
        );
    }

    #[inline(always)]
    fn go_through(&mut self, people: &People<'_>, years: usize, members: &mut [Member<'_>]) {
        let (others, chunk) = people.others;
        let market = Market::of(people.model, people.player, people.tightness);
        let mut staff = PerCompetence::from_fn(|competence| {
            let mut staff = Staff::start(people.model, competence, people.player);
            staff.train_for(0.0, others.learns[competence]);
            staff
        });
        for member in members.iter_mut() {
            member.staffing.clear(member.plan.years, years - member.from);
        }
        self.years.resize_with(years, PerCompetence::default);
        for year in 0..years {
            let mut asked = PerCompetence::<Asked>::default();
            for member in members.iter_mut().filter(|member| member.from <= year) {
                let demand = member.staffing.ask(member.plan, member.work, year - member.from);
                for competence in Competence::ALL {
                    asked[competence].pool += demand.fte[competence];
                    asked[competence].levels += demand.levels[competence];
                    if member.from == year {
                        let needs = member.needs;
                        staff[competence].train_for(needs.own[competence], needs.learns[competence]);
                    }
                }
            }
            for competence in Competence::ALL {
                let [fte, levels] = others.demand(competence, chunk, year);
                let asked = &mut asked[competence];
                asked.pool += fte;
                asked.levels += levels;
                self.years[year][competence] = staff[competence].year(&market, asked, year == 0);
            }
            share_out(&self.years[year], year, people.model, members);
            for member in members.iter_mut().filter(|member| year + 1 == member.from + member.plan.years) {
                member.staffing.last_level = staff.map(|_, staff| staff.level);
            }
        }
        self.last_level = staff.map(|_, staff| staff.level);
    }
}

/// Lets each case bear its part of a year. Extra staff with nothing to do are borne by the cases whose money counts in this year,
/// pro rata to what they ask, equally when none asks.
#[inline(always)]
fn share_out(pooled: &PerCompetence<Pooled>, year: usize, people: &PeopleModel, members: &mut [Member<'_>]) {
    let runs = |member: &Member<'_>| member.from <= year && member.staffing.counts(year - member.from);
    let running = members.iter().filter(|member| runs(member)).count();
    let asked = PerCompetence::from_fn(|competence| {
        let asks = members.iter().filter(|member| runs(member) && people.extra[competence] > 0.0);
        asks.fold(Lanes::ZERO, |sum, member| sum + member.staffing.own[year - member.from][competence])
    });
    let equally = Lanes::all(1.0 / running.max(1) as f64);
    for member in members.iter_mut().filter(|member| member.from <= year) {
        let own_year = year - member.from;
        let counts = member.staffing.counts(own_year);
        member.staffing.take(
            member.plan,
            own_year,
            #[inline(always)]
            |competence, own| {
                let bench = if !counts || people.extra[competence] <= 0.0 {
                    Lanes::ZERO
                } else {
                    let all = asked[competence];
                    all.above(Lanes::ZERO).choose(own.over_or_zero(all), equally)
                };
                pooled[competence].borne_by(own, bench)
            },
        );
    }
}
