//! The table of worlds: each scenario in each world, how much worse than the best there, and what the world under the cursor is.

use crate::controls::command::Command;
use crate::controls::place::Place;
use crate::domain::event::Shift;
use crate::domain::limit::Limit;
use crate::domain::outcome::{Better, Measure, Outcome, Statistic};
use crate::language::Language;
use crate::session::Session;
use crate::session::screen::WorldsPart;
use crate::session::worlds::{Origin, World};
use crate::summary::comparison::Comparison;
use crate::summary::paired::Standing;
use crate::texts::{frame, parameters, worlds as texts};
use crate::view::formatting::{
    Step, capitalised, counted, counted_of, letter, measure_label, measure_listed, uncapitalised,
};
use crate::view::quantities::with_unit;
use crate::view::teams::limits;
use crate::view::{keys, scorecard};
use std::sync::Arc;

/// The scenarios in each world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorldTable {
    pub headline: String,
    /// Which outcome is shown.
    pub shown: String,
    pub rows: Vec<Row>,
    /// The most that each scenario is worse than the best of a world.
    pub largest: Vec<Cell>,
    pub largest_head: &'static str,
    pub cursor: usize,
    /// The world under the cursor: its name, what happened, and what it changes.
    pub about: Vec<String>,
}

/// A world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub name: String,
    pub is_own: bool,
    /// One for each scenario; none while it is being worked out.
    pub cells: Vec<Cell>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// As things are assumed; empty where that is the same, and in the first world.
    pub before: String,
    pub after: String,
    /// `✓` for the best, `~` without a real difference, else by how much it is worse than the best.
    pub mark: String,
    pub is_best: bool,
}

pub fn table(session: &Session, names: &[String]) -> WorldTable {
    let language = session.settings.language;
    let (worlds, found) = (session.worlds(), session.shown_worlds());
    let table = Table::of(session, found);
    let row = |(place, world): (usize, &World)| Row {
        name: world.name(language),
        is_own: matches!(world.origin, Origin::Own(_)),
        cells: found.get(place).map_or_else(Vec::new, |_| table.cells(place)),
    };
    let cursor = session.worlds.rows[WorldsPart::Worlds].min(worlds.len().saturating_sub(1));
    WorldTable {
        headline: table.headline(session, names, &worlds),
        shown: table.label(),
        rows: worlds.iter().enumerate().map(row).collect(),
        largest: table.largest(),
        largest_head: texts::largest_regret(language),
        about: worlds.get(cursor).map_or_else(Vec::new, |world| about(session, world, cursor)),
        cursor,
    }
}

/// The figures of one outcome in all worlds.
struct Table<'a> {
    language: Language,
    found: &'a [Arc<Comparison>],
    /// Nothing when it is about how often all limits are kept.
    measure: Option<Measure>,
    step: Step,
}

impl<'a> Table<'a> {
    fn of(session: &Session, found: &'a [Arc<Comparison>]) -> Self {
        let state = &session.worlds;
        let shows_limits = state.shows_limits && !session.explore.aims.limits.is_empty();
        let measure = (!shows_limits).then(|| state.outcome.lead());
        let finest = measure.map_or(Step::ONE, Step::finest);
        let columns = found.iter().flat_map(|world| &world.columns);
        let steps = columns.zip(measure.into_iter().cycle());
        let steps = steps.map(|(column, measure)| scorecard::step(measure, measure.error(&column.summary)));
        let step = steps.fold(finest, Step::coarsest);
        Self { language: session.settings.language, found, measure, step }
    }

    fn label(&self) -> String {
        self.measure.map_or_else(
            || texts::within_limits(self.language, counted_of(self.futures())),
            |measure| measure_label(measure, self.language, None),
        )
    }

    fn futures(&self) -> usize {
        self.found.first().map_or(usize::MAX, |now| now.manifest.futures)
    }

    fn scenarios(&self) -> usize {
        self.found.first().map_or(0, |now| now.columns.len())
    }

    fn value(&self, world: usize, place: usize) -> Option<f64> {
        let world = self.found.get(world)?;
        match self.measure {
            Some(measure) => Some(measure.value(&world.columns.get(place)?.summary)),
            None => world.within.get(place).copied(),
        }
    }

    /// What differences are taken of.
    fn expected(&self, world: usize, place: usize) -> Option<f64> {
        match self.measure {
            Some(measure) => Some(measure.expected(&self.found.get(world)?.columns.get(place)?.summary)),
            None => self.value(world, place),
        }
    }

    /// Which way is better; nothing for what is neither good nor bad.
    fn better(&self) -> Option<Better> {
        match self.measure {
            Some(measure) => measure.outcome.is_judged().then(|| measure.outcome.better()),
            None => Some(Better::Higher),
        }
    }

    fn figure(&self, value: f64) -> String {
        match self.measure {
            Some(measure) if measure.statistic() != Statistic::Count => {
                self.step.show(self.language, value * measure.scale())
            }
            _ => counted(value, self.futures()),
        }
    }

    fn difference(&self, value: f64) -> String {
        let scale = match self.measure {
            Some(measure) if measure.statistic() != Statistic::Count => measure.scale(),
            _ => 100.0,
        };
        self.step.show_signed(self.language, value * scale)
    }

    /// How one scenario stands against another in a world.
    fn standing(&self, world: usize, one: usize, other: usize) -> Standing {
        let Some(comparison) = self.found.get(world) else { return Standing::Same };
        if one == other {
            return Standing::Same;
        }
        if let Some(measure) = self.measure {
            return measure.clear_standing(comparison, one, other);
        }
        let [one, other] =
            [one, other].map(|place| comparison.within.get(place).copied().unwrap_or_default());
        let material = Outcome::WithinBudget.row().material.least(one);
        match other - one {
            apart if apart >= material => Standing::Better,
            apart if apart <= -material => Standing::Worse,
            _ => Standing::Same,
        }
    }

    /// The scenarios that no other one is better than.
    fn unbeaten(&self, world: usize) -> Vec<usize> {
        let places = 0..self.scenarios();
        let is_beaten =
            |place: usize| places.clone().any(|other| self.standing(world, place, other) == Standing::Better);
        places.clone().filter(|&place| !is_beaten(place)).collect()
    }

    /// What the best of a world comes to, as differences are taken of it.
    fn best(&self, world: usize) -> Option<f64> {
        let values = (0..self.scenarios()).filter_map(|place| self.expected(world, place));
        match self.better()? {
            Better::Lower => values.reduce(f64::min),
            Better::Higher => values.reduce(f64::max),
        }
    }

    fn cells(&self, world: usize) -> Vec<Cell> {
        let (unbeaten, best) = (self.unbeaten(world), self.best(world));
        let is_even = unbeaten.len() == self.scenarios();
        let cell = |place: usize| {
            let (Some(value), Some(expected)) = (self.value(world, place), self.expected(world, place))
            else {
                return Cell::default();
            };
            let after = self.figure(value);
            let before = self.value(0, place).filter(|_| world > 0).map(|now| self.figure(now));
            let is_best = best.is_some() && !is_even && unbeaten.contains(&place);
            let mark = match best {
                None => String::new(),
                Some(_) if self.scenarios() < 2 => String::new(),
                Some(_) if is_best => "✓".to_owned(),
                Some(_) if unbeaten.contains(&place) => "~".to_owned(),
                Some(best) => self.difference(expected - best),
            };
            Cell {
                before: before.filter(|before| *before != after).unwrap_or_default(),
                after,
                mark,
                is_best,
            }
        };
        (0..self.scenarios()).map(cell).collect()
    }

    /// The largest distance from the best over all worlds; the smallest of these is marked.
    fn largest(&self) -> Vec<Cell> {
        let count = self.scenarios();
        if self.better().is_none() || count < 2 {
            return Vec::new();
        }
        let unbeaten: Vec<Vec<usize>> = (0..self.found.len()).map(|world| self.unbeaten(world)).collect();
        // Where a mark says that there is no real difference, there is none to count.
        let worse = |world: usize, place: usize| {
            let apart = (self.expected(world, place)? - self.best(world)?).abs();
            (!unbeaten[world].contains(&place)).then_some(apart)
        };
        let most =
            |place: usize| (0..self.found.len()).filter_map(|world| worse(world, place)).fold(0.0, f64::max);
        let all: Vec<f64> = (0..count).map(most).collect();
        let shown: Vec<String> = all.iter().map(|most| self.difference(*most)).collect();
        let shown: Vec<String> = shown.iter().map(|most| most.trim_start_matches('+').to_owned()).collect();
        let least = (0..count).reduce(|least, next| if all[next] < all[least] { next } else { least });
        let is_best = |place: usize| least.is_some_and(|least| shown[least] == shown[place]);
        let is_even = (0..count).all(is_best);
        (0..count)
            .map(|place| Cell {
                after: shown[place].clone(),
                is_best: is_best(place) && !is_even,
                ..Cell::default()
            })
            .collect()
    }

    fn headline(&self, session: &Session, names: &[String], worlds: &[World]) -> String {
        let language = self.language;
        if self.found.is_empty() {
            return frame::computing(language).to_owned();
        }
        let outcome = self.measure.map_or_else(
            || texts::within_limits(language, counted_of(self.futures())),
            |measure| capitalised(&measure_listed(language, measure, None)),
        );
        let best = if self.scenarios() > 1 { self.best_in_words(&outcome, names) } else { String::new() };
        format!("{best} {}", self.moves(session.document.baseline, names, worlds)).trim().to_owned()
    }

    /// Which scenario is best in how many worlds.
    fn best_in_words(&self, outcome: &str, names: &[String]) -> String {
        let language = self.language;
        if self.better().is_none() {
            return texts::not_judged(language, outcome);
        }
        let unbeaten: Vec<Vec<usize>> = (0..self.found.len()).map(|world| self.unbeaten(world)).collect();
        let alone = |place: usize| unbeaten.iter().filter(|best| **best == [place]).count();
        let counts: Vec<(usize, usize)> =
            (0..names.len()).map(|place| (place, alone(place))).filter(|(_, count)| *count > 0).collect();
        let worlds = self.found.len();
        match counts[..] {
            [] => texts::best_in_none(language, outcome),
            [(place, count)] if count == worlds => {
                texts::best_in_all(language, outcome, &names[place], count)
            }
            [(place, count)] if unbeaten.iter().all(|best| best.contains(&place)) => {
                texts::never_beaten(language, outcome, &names[place], worlds, count)
            }
            _ => {
                let counts: Vec<String> = counts
                    .iter()
                    .map(|&(place, count)| texts::best_in(language, &names[place], count))
                    .collect();
                texts::best_depends(language, outcome, &counts.join(", "), worlds)
            }
        }
    }

    /// The world that changes a scenario most.
    fn moves(&self, place: usize, names: &[String], worlds: &[World]) -> String {
        let language = self.language;
        let (Some(now), Some(name)) = (self.value(0, place), names.get(place)) else { return String::new() };
        let apart = |world: usize| Some((self.value(world, place)? - now).abs());
        let most = (1..self.found.len())
            .filter_map(|world| Some((world, apart(world)?)))
            .reduce(|most, next| if next.1 > most.1 { next } else { most });
        let Some((world, value)) = most.and_then(|(world, _)| Some((world, self.value(world, place)?)))
        else {
            return String::new();
        };
        let [before, after] = [now, value].map(|value| self.figure(value));
        if before == after {
            return texts::nothing_moves(language, name);
        }
        let world = worlds.get(world).map_or_else(String::new, |world| world.name(language));
        texts::suffers_most(language, name, &world, &before, &after)
    }
}

/// What a world is: what happened, what it changes, and how often the limits are kept in it.
fn about(session: &Session, world: &World, place: usize) -> Vec<String> {
    let language = session.settings.language;
    let mut lines = Vec::new();
    if let Origin::Named { about, .. } = &world.origin {
        lines.push(about.in_language(language).to_owned());
    }
    lines.extend(changes(session, world));
    lines.push(limits_kept(session, place));
    lines
}

/// What a world makes of which number.
pub fn changes(session: &Session, world: &World) -> Vec<String> {
    let language = session.settings.language;
    let edits = session.edits_of_world(world);
    let change = |shift: &Shift| {
        let after = edits.get(shift.parameter)?;
        let show = |quantity| with_unit(language, quantity, shift.parameter.unit());
        let before = session.known(shift.parameter).map_or("–".to_owned(), show);
        Some(texts::change(language, &parameters::name(language, shift.parameter), &before, &show(after)))
    };
    world.shifts.iter().filter_map(change).collect()
}

/// How often each scenario keeps all limits, as things are assumed and in a world.
fn limits_kept(session: &Session, place: usize) -> String {
    let language = session.settings.language;
    if session.explore.aims.limits.is_empty() {
        return texts::no_limits(language, &keys::key(session, Place::Worlds, Command::PickLimit));
    }
    let found = session.shown_worlds();
    let futures = found.first().map_or(usize::MAX, |now| now.manifest.futures);
    let share =
        |world: usize, scenario: usize| Some(counted(*found.get(world)?.within.get(scenario)?, futures));
    let one = |scenario: usize| {
        let (before, after) = (share(0, scenario)?, share(place, scenario)?);
        let figures =
            if before == after { after } else { texts::before_and_after(language, &before, &after) };
        Some(texts::becomes(language, &letter(scenario).to_string(), &figures))
    };
    let counts: Vec<String> = (0..session.document.scenarios.len()).filter_map(one).collect();
    let limits = limits_in_short(language, &session.limits_held());
    texts::limits_in_world(language, counted_of(futures), &limits, &counts.join(" · "))
}

/// What each single future is held to, in few words.
pub fn limits_in_short(language: Language, limits: &[Limit]) -> String {
    let one = |limit: &Limit| {
        if limit.outcome.is_yes_or_no() {
            let name = measure_listed(language, limit.outcome.lead(), None);
            return if limit.amount > 0.0 { name } else { texts::without(language, &name) };
        }
        uncapitalised(&limits::short(language, limit))
    };
    limits.iter().map(one).collect::<Vec<_>>().join(", ")
}
