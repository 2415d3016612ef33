//! Discovery: in which futures a scenario misses what it is held to, as a few conditions on what varies.
//!
//! The patient rule induction method (PRIM: Friedman & Fisher, Statistics and Computing 9, 1999; for scenarios Bryant & Lempert,
//! Technological Forecasting & Social Change 77, 2010): from a box with all futures in it, again and again the twentieth is
//! peeled off that leaves most misses among what is left.

use super::grouping::ascending;
use super::influence::Spread;
use rayon::prelude::*;

/// The share of the futures in the box that is peeled off at a time.
const PEEL: f64 = 0.05;

/// The most conditions of a box: more cannot be told in a sentence.
pub const MOST_CONDITIONS: usize = 3;

/// The least share of all futures that a box holds.
const LEAST_SUPPORT: f64 = 0.05;

/// The inputs that explain most of the misses are looked at; the others hardly can matter.
const LOOKED_AT: usize = 30;

/// A condition that can be left out at the cost of so much density is left out.
const SUPERFLUOUS: f64 = 0.02;

/// One input between two values; without an end it goes on.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Condition {
    /// Place of the input.
    pub input: usize,
    pub low: Option<f64>,
    pub high: Option<f64>,
    /// The share of all futures in which it holds.
    pub share: f64,
}

/// A box of futures.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// At most three, the one that says most first; none when no box tells more than chance.
    pub conditions: Vec<Condition>,
    /// The share of all misses that lie in the box.
    pub coverage: f64,
    /// The share of the futures in the box that miss.
    pub density: f64,
    /// The share of all futures that lie in the box.
    pub support: f64,
    /// The share of all futures that miss.
    pub missed: f64,
}

/// Finds the box, given the inputs of every future and which futures miss.
pub fn discover(inputs: &[Vec<f64>], misses: &[bool]) -> Found {
    let total = misses.len();
    let missed = count(misses, &(0..total).collect::<Vec<_>>());
    let nothing = Found {
        conditions: Vec::new(),
        coverage: 1.0,
        density: missed as f64 / total.max(1) as f64,
        support: 1.0,
        missed: missed as f64 / total.max(1) as f64,
    };
    if missed == 0 || missed == total {
        return nothing;
    }
    let orders = orders(inputs, misses);
    let mut peeling = Peeling { inputs, misses, inside: vec![true; total], ends: Vec::new() };
    let mut best: Option<(f64, Ends)> = None;
    let least = (LEAST_SUPPORT * total as f64).max(20.0) as usize;
    while let Some((density, coverage)) = peeling.peel(&orders, least, missed) {
        // How many of the misses it holds weighs as much as how many of its futures miss.
        let worth = 2.0 * density * coverage / (density + coverage).max(f64::MIN_POSITIVE);
        if best.as_ref().is_none_or(|(known, _)| worth > *known) {
            best = Some((worth, peeling.ends.clone()));
        }
    }
    let whole = 2.0 * nothing.density / (nothing.density + 1.0);
    let Some((_, ends)) = best.filter(|(worth, _)| *worth > whole) else { return nothing };
    let ends = pruned(inputs, misses, ends);
    told(inputs, misses, &ends, missed)
}

/// The inputs that explain most of the misses, each with the futures in its order.
fn orders(inputs: &[Vec<f64>], misses: &[bool]) -> Vec<(usize, Vec<usize>)> {
    let missed: Vec<f64> = misses.iter().map(|is_missed| f64::from(u8::from(*is_missed))).collect();
    let spread = Spread::of(&missed);
    let mut all: Vec<(f64, usize, Vec<usize>)> = inputs
        .par_iter()
        .enumerate()
        .filter(|(_, column)| column.len() == misses.len() && column.iter().any(|value| *value != column[0]))
        .map(|(input, column)| {
            let order = ascending(column);
            (spread.explained_by(&order), input, order)
        })
        .collect();
    all.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
    all.into_iter().take(LOOKED_AT).map(|(_, input, order)| (input, order)).collect()
}

/// The ends of a box, input by input.
type Ends = Vec<(usize, [Option<f64>; 2])>;

/// A box that is being peeled.
struct Peeling<'a> {
    inputs: &'a [Vec<f64>],
    misses: &'a [bool],
    inside: Vec<bool>,
    ends: Ends,
}

/// What is peeled off at one end of one input.
struct Slice {
    input: usize,
    /// Is it the upper end?
    is_upper: bool,
    /// The outermost value that stays.
    end: f64,
    density: f64,
}

impl Peeling<'_> {
    /// Peels off what leaves most misses among the rest; gives the density and coverage of what is left, nothing when no more
    /// can be peeled off.
    fn peel(&mut self, orders: &[(usize, Vec<usize>)], least: usize, missed: usize) -> Option<(f64, f64)> {
        let is_full = self.ends.len() >= MOST_CONDITIONS;
        let is_allowed =
            |input: usize| !is_full || self.ends.iter().any(|(restricted, _)| *restricted == input);
        let slices: Vec<Slice> = orders
            .par_iter()
            .filter(|(input, _)| is_allowed(*input))
            .flat_map_iter(|(input, order)| self.slices(*input, order, least))
            .collect();
        let slice =
            slices.into_iter().reduce(|best, next| if next.density > best.density { next } else { best })?;
        self.cut(&slice);
        let left: Vec<usize> = (0..self.inside.len()).filter(|future| self.inside[*future]).collect();
        let hit = count(self.misses, &left);
        Some((hit as f64 / left.len().max(1) as f64, hit as f64 / missed as f64))
    }

    /// What can be peeled off both ends of an input.
    fn slices(&self, input: usize, order: &[usize], least: usize) -> Vec<Slice> {
        let column = &self.inputs[input];
        let left: Vec<usize> = order.iter().copied().filter(|future| self.inside[*future]).collect();
        let peeled = ((left.len() as f64 * PEEL) as usize).max(1);
        let hits = count(self.misses, &left);
        let slice = |is_upper: bool| {
            if left.len() <= peeled + least {
                return None;
            }
            // Futures with the same value go together.
            let stays = if is_upper {
                let end = column[left[left.len() - peeled - 1]];
                let until = left.partition_point(|future| column[*future] <= end);
                (until < left.len()).then(|| (end, until, hits - count(self.misses, &left[until..])))
            } else {
                let end = column[left[peeled]];
                let from = left.partition_point(|future| column[*future] < end);
                (from > 0).then(|| (end, left.len() - from, hits - count(self.misses, &left[..from])))
            };
            let (end, stay, hit) = stays?;
            (stay >= least).then(|| Slice { input, is_upper, end, density: hit as f64 / stay as f64 })
        };
        [false, true].into_iter().filter_map(slice).collect()
    }

    fn cut(&mut self, slice: &Slice) {
        let column = &self.inputs[slice.input];
        for (inside, value) in self.inside.iter_mut().zip(column) {
            *inside &= if slice.is_upper { *value <= slice.end } else { *value >= slice.end };
        }
        let place = self.ends.iter().position(|(input, _)| *input == slice.input);
        let place = place.unwrap_or_else(|| {
            self.ends.push((slice.input, [None; 2]));
            self.ends.len() - 1
        });
        self.ends[place].1[usize::from(slice.is_upper)] = Some(slice.end);
    }
}

fn count(misses: &[bool], futures: &[usize]) -> usize {
    futures.iter().filter(|future| misses[**future]).count()
}

fn holds([low, high]: [Option<f64>; 2], value: f64) -> bool {
    low.is_none_or(|low| value >= low) && high.is_none_or(|high| value <= high)
}

/// The futures within some ends.
fn within(inputs: &[Vec<f64>], ends: &Ends, total: usize) -> Vec<usize> {
    (0..total)
        .filter(|future| ends.iter().all(|(input, ends)| holds(*ends, inputs[*input][*future])))
        .collect()
}

/// The share of the futures within some ends that miss.
fn density(inputs: &[Vec<f64>], misses: &[bool], ends: &Ends) -> f64 {
    let inside = within(inputs, ends, misses.len());
    count(misses, &inside) as f64 / inside.len().max(1) as f64
}

/// The same without the conditions, and without the ends of conditions, that add next to nothing.
fn pruned(inputs: &[Vec<f64>], misses: &[bool], mut ends: Ends) -> Ends {
    loop {
        let now = density(inputs, misses, &ends);
        let without = |place: usize, end: usize| {
            let mut fewer = ends.clone();
            fewer[place].1[end] = None;
            fewer.retain(|(_, ends)| *ends != [None; 2]);
            fewer
        };
        let given = (0..ends.len())
            .flat_map(|place| [(place, 0), (place, 1)])
            .filter(|(place, end)| ends[*place].1[*end].is_some());
        let lesser = given
            .map(|(place, end)| without(place, end))
            .map(|fewer| (density(inputs, misses, &fewer), fewer))
            .reduce(|best, next| if next.0 > best.0 { next } else { best });
        match lesser {
            Some((density, fewer)) if !fewer.is_empty() && density >= now - SUPERFLUOUS => ends = fewer,
            _ => return ends,
        }
    }
}

/// A box with what it says; the condition without which it would say least comes first.
fn told(inputs: &[Vec<f64>], misses: &[bool], ends: &Ends, missed: usize) -> Found {
    let total = misses.len();
    let inside = within(inputs, ends, total);
    let hit = count(misses, &inside);
    let mut conditions: Vec<(f64, Condition)> = ends
        .iter()
        .enumerate()
        .map(|(place, (input, [low, high]))| {
            let mut others = ends.clone();
            others.remove(place);
            let alone = within(inputs, &vec![ends[place]], total).len();
            let share = alone as f64 / total.max(1) as f64;
            (density(inputs, misses, &others), Condition { input: *input, low: *low, high: *high, share })
        })
        .collect();
    conditions.sort_by(|one, other| one.0.total_cmp(&other.0));
    Found {
        conditions: conditions.into_iter().map(|(_, condition)| condition).collect(),
        coverage: hit as f64 / missed.max(1) as f64,
        density: hit as f64 / inside.len().max(1) as f64,
        support: inside.len() as f64 / total.max(1) as f64,
        missed: missed as f64 / total.max(1) as f64,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::random::{Address, BLOCK};

    fn uniforms(quantity: u32) -> Vec<f64> {
        let mut values = vec![0.0; 5 * BLOCK];
        let address = Address { seed: 8, quantity, case: 1, layer: 0, year: 0 };
        values.chunks_mut(BLOCK).zip(0..).for_each(|(out, block)| address.uniforms(block, out));
        values
    }

    #[test]
    fn a_known_box_is_found_again() {
        let inputs: Vec<Vec<f64>> = (0..8).map(uniforms).collect();
        let is_inside = |future: usize| inputs[2][future] > 0.6 && inputs[5][future] < 0.5;
        let misses: Vec<bool> = (0..5 * BLOCK).map(is_inside).collect();
        let found = discover(&inputs, &misses);
        let mut told: Vec<usize> = found.conditions.iter().map(|condition| condition.input).collect();
        told.sort_unstable();
        assert_eq!(told, [2, 5], "{found:?}");
        assert!(found.coverage > 0.9 && found.density > 0.9, "{found:?}");
        for condition in &found.conditions {
            let (end, known) = match condition.input {
                2 => (condition.low.expect("it begins there"), 0.6),
                _ => (condition.high.expect("it ends there"), 0.5),
            };
            assert!((end - known).abs() < 0.05, "{condition:?}");
        }
        let inside = |future: &usize| is_inside(*future);
        assert_eq!((0..5 * BLOCK).filter(inside).count() as f64 / (5.0 * BLOCK as f64), found.missed);
    }

    #[test]
    fn where_nothing_or_everything_misses_there_is_no_box() {
        let inputs = vec![uniforms(1)];
        for is_missed in [false, true] {
            let found = discover(&inputs, &vec![is_missed; 5 * BLOCK]);
            assert!(found.conditions.is_empty(), "{found:?}");
            assert_eq!(found.missed, f64::from(u8::from(is_missed)));
        }
    }
}
