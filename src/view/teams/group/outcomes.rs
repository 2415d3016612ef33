//! Outcomes: what came of many choices. Equal ones stand together, the cheapest on top; who is beaten on nothing is marked.

use super::choices::heads;
use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::scenario::Decision;
use crate::language::Language;
use crate::summary::comparison::{Comparison, Summary};
use crate::summary::frontier::{loss, non_dominated};
use crate::texts::{group as texts, teams};
use crate::view::formatting::{Step, counted, joined, measure_label, money};
use crate::view::scorecard::step;
use crate::view::teams::board::{Block, Cell, Count, Counts, Fit, Row, Table, Tone};
use crate::view::teams::limits;
use crate::view::teams::reveal::{name, names};

/// What a frontier is looked for on: one outcome of each kind, since on all of them nearly everything is on it.
const FRONTIER: [Measure; 4] =
    [Outcome::Cost.lead(), Outcome::Serious.lead(), Outcome::Unfilled.lead(), Outcome::Needed.lead()];

/// What stands before a choice that is on the frontier.
const MARK: char = '◆';

/// All that came of the choices: how many there are, the limits, each outcome over all, and each choice.
pub fn outcomes(language: Language, comparison: &Comparison, budget: f64) -> Vec<Block> {
    let figures = Figures::of(language, comparison);
    let all = comparison.columns.len();
    let decisions = figures.decisions.len();
    let frontier = figures.frontier();
    let mut blocks = Vec::new();
    if decisions > 1 {
        let measures = FRONTIER.map(|measure| name(language, measure, budget));
        let measures = joined(language, &measures.each_ref().map(String::as_str));
        blocks.push(Block::Text(texts::different(language, all, decisions)));
        blocks.push(Block::Text(texts::on_the_frontier(language, frontier.len(), decisions, &measures)));
        blocks.push(Block::Text(texts::frontier_note(language).to_owned()));
    } else {
        blocks.push(Block::Text(texts::all_the_same(language, all)));
    }
    if comparison.limits.iter().any(|kept| kept.limit.outcome == Outcome::Cost) {
        let budget = money(language, budget, Step::ONE);
        blocks.push(Block::Text(teams::limits_and_budget(language, &budget)));
    }
    if !comparison.limits.is_empty() {
        blocks.push(Block::Counts(kept(language, comparison)));
    }
    blocks.push(Block::Heading(texts::spread(language).to_owned()));
    blocks.push(Block::Table(figures.spread(budget)));
    blocks.push(Block::Heading(texts::by_decision(language).to_owned()));
    blocks.push(Block::Table(figures.listed(&frontier)));
    blocks.push(Block::Text(teams::no_single_score(language).to_owned()));
    blocks
}

/// How many participants keep each limit, and how many all of them.
fn kept(language: Language, comparison: &Comparison) -> Counts {
    let names = names(language, comparison);
    let all = names.len();
    let row = |labels: Vec<String>, is_kept: &dyn Fn(usize) -> bool| {
        let places: Vec<usize> = (0..all).filter(|place| is_kept(*place)).collect();
        Count {
            labels,
            count: texts::of_all(language, places.len(), all),
            part: [places.len(), all],
            names: places.into_iter().filter_map(|place| names.get(place).cloned()).collect(),
        }
    };
    let mut rows: Vec<Count> = comparison
        .limits
        .iter()
        .map(|kept| {
            let labels = vec![limits::sentence(language, &kept.limit), limits::short(language, &kept.limit)];
            row(labels, &|place| kept.shares.get(place).is_some_and(|share| kept.limit.is_kept(*share)))
        })
        .collect();
    if comparison.limits.len() > 1 {
        let all_of_them = vec![texts::all_limits(language).to_owned()];
        rows.push(row(all_of_them, &|place| limits_kept(comparison, place) == comparison.limits.len()));
    }
    Counts { caption: texts::limits_kept(language).to_owned(), heads: heads(language), rows }
}

fn limits_kept(comparison: &Comparison, place: usize) -> usize {
    let is_kept = |kept: &&crate::summary::comparison::Kept| {
        kept.shares.get(place).is_some_and(|share| kept.limit.is_kept(*share))
    };
    comparison.limits.iter().filter(is_kept).count()
}

/// The figures of everybody, with equal choices together.
struct Figures<'c> {
    language: Language,
    comparison: &'c Comparison,
    names: Vec<String>,
    /// The places of those who decided the same, the cheapest first.
    decisions: Vec<Vec<usize>>,
}

impl<'c> Figures<'c> {
    fn of(language: Language, comparison: &'c Comparison) -> Self {
        let mut decisions: Vec<(Decision, Vec<usize>)> = Vec::new();
        for (place, column) in comparison.columns.iter().enumerate() {
            let decision = column.scenario.decision;
            match decisions.iter_mut().find(|(known, _)| *known == decision) {
                Some((_, places)) => places.push(place),
                None => decisions.push((decision, vec![place])),
            }
        }
        let mut decisions: Vec<Vec<usize>> = decisions.into_iter().map(|(_, places)| places).collect();
        let cost = |places: &[usize]| {
            let first = places.first().and_then(|place| comparison.columns.get(*place));
            first.map_or(0.0, |column| Outcome::Cost.lead().value(&column.summary))
        };
        decisions.sort_by(|one, other| cost(one).total_cmp(&cost(other)));
        Self { language, comparison, names: names(language, comparison), decisions }
    }

    fn summaries(&self) -> impl Iterator<Item = &Summary> {
        self.comparison.columns.iter().map(|column| column.summary.as_ref())
    }

    /// The step that suits all figures of a measure.
    fn step(&self, measure: Measure) -> Step {
        if measure.statistic() == Statistic::Count {
            return Step::ONE;
        }
        let steps = self.summaries().map(|summary| step(measure, measure.error(summary)));
        steps.fold(Step::finest(measure), Step::coarsest)
    }

    fn shown(&self, measure: Measure, step: Step, value: f64) -> String {
        if measure.statistic() == Statistic::Count {
            return counted(value, self.comparison.manifest.futures);
        }
        step.show(self.language, value * measure.scale())
    }

    /// Which of the decisions no other one beats, as far as the figures show.
    fn frontier(&self) -> Vec<usize> {
        let steps = FRONTIER.map(|measure| (measure, self.step(measure)));
        let firsts = self.decisions.iter().filter_map(|places| self.comparison.columns.get(*places.first()?));
        let points: Vec<f64> = firsts
            .flat_map(|column| {
                steps.map(|(measure, step)| {
                    let scale = if measure.statistic() == Statistic::Count { 100.0 } else { measure.scale() };
                    step.rounded(measure.value(&column.summary) * scale)
                })
            })
            .collect();
        non_dominated(&points, &FRONTIER.map(|measure| measure.outcome.better()))
    }

    /// Who decided the same: the longest form first.
    fn labels(&self, places: &[usize], is_marked: bool) -> Vec<String> {
        let mark = if is_marked { MARK } else { ' ' };
        let first = places.first().and_then(|place| self.names.get(*place)).map_or("", String::as_str);
        if places.len() == 1 {
            return vec![format!("{mark} {first}")];
        }
        let times = texts::times(self.language, places.len());
        let more = texts::and_more(self.language, first, places.len() - 1);
        vec![format!("{mark} {times} {more}")]
    }

    /// For every outcome the best figure, whose it is, that of the participant in the middle, and the worst.
    fn spread(&self, budget: f64) -> Table {
        let language = self.language;
        let row = |measure: Measure| {
            let step = self.step(measure);
            let better = measure.outcome.better();
            let mut order: Vec<(usize, f64)> =
                self.summaries().map(|summary| measure.value(summary)).enumerate().collect();
            order.sort_by(|(_, one), (_, other)| loss(*one, better).total_cmp(&loss(*other, better)));
            let shown = |of: Option<&(usize, f64)>| {
                of.map_or_else(String::new, |(_, value)| self.shown(measure, step, *value))
            };
            let best = shown(order.first());
            let as_good: Vec<usize> = order
                .iter()
                .filter(|(_, value)| self.shown(measure, step, *value) == best)
                .map(|(place, _)| *place)
                .collect();
            let first = as_good.first().and_then(|place| self.names.get(*place)).map_or("", String::as_str);
            let by = match as_good.len() {
                0 | 1 => first.to_owned(),
                count => texts::and_more(language, first, count - 1),
            };
            let middle = shown(order.get(order.len().saturating_sub(1) / 2));
            let worst = shown(order.last());
            let labels = vec![
                measure_label(measure, language, Some(budget)),
                measure.figure.short.in_language(language).to_owned(),
            ];
            let is_alike = best == worst;
            let cells = if is_alike {
                [String::new(), String::new(), middle, String::new()]
            } else {
                [best, by, middle, worst]
            };
            Row::of(labels, cells.map(Cell::plain).into())
        };
        Table {
            caption: texts::spread(language).to_owned(),
            heads: [texts::head_best, texts::head_by, texts::head_middle, texts::head_worst]
                .map(|head| head(language).to_owned())
                .into(),
            rows: Measure::all().map(row).collect(),
            fit: Fit::DownColumn,
        }
    }

    /// Every decision with its figures, the cheapest on top.
    fn listed(&self, frontier: &[usize]) -> Table {
        let (language, comparison) = (self.language, self.comparison);
        let steps: Vec<(Measure, Step)> =
            Measure::SCORECARD.iter().map(|measure| (*measure, self.step(*measure))).collect();
        let has_limits = !comparison.limits.is_empty();
        let row = |(number, places): (usize, &Vec<usize>)| {
            let first = places.first().copied().unwrap_or_default();
            let summary = comparison.columns.get(first).map(|column| &column.summary);
            let mut cells: Vec<Cell> = steps
                .iter()
                .map(|(measure, step)| {
                    let value = summary.map(|summary| self.shown(*measure, *step, measure.value(summary)));
                    Cell::plain(value.unwrap_or_default())
                })
                .collect();
            if has_limits {
                let (kept, all) = (limits_kept(comparison, first), comparison.limits.len());
                let tone = if kept == all { Tone::Good } else { Tone::Bad };
                cells.insert(1, Cell { tone, ..Cell::plain(texts::of_all(language, kept, all)) });
            }
            let own = places.iter().filter_map(|place| self.names.get(*place).cloned());
            let labels = self.labels(places, frontier.contains(&number));
            Row { names: if places.len() > 1 { own.collect() } else { Vec::new() }, ..Row::of(labels, cells) }
        };
        let mut heads: Vec<String> =
            steps.iter().map(|(measure, _)| measure.figure.short.in_language(language).to_owned()).collect();
        if has_limits {
            heads.insert(1, texts::head_limits(language).to_owned());
        }
        Table {
            caption: texts::by_decision(language).to_owned(),
            heads,
            rows: self.decisions.iter().enumerate().map(row).collect(),
            fit: Fit::DownColumn,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::limit::Limit;
    use crate::domain::scenario::Training;
    use crate::view::test_support::{BUDGET, Futures, comparison};

    #[test]
    fn equal_choices_stand_together_the_cheapest_on_top() {
        let dear = Futures::even(500.0, 700.0);
        let cheap = Futures::even(200.0, 400.0);
        let mut found = comparison(&[("a", dear.clone()), ("b", cheap), ("c", dear)]);
        found.columns[1].scenario.decision.training = Training::Double;
        let limit = Limit { outcome: Outcome::Cost, amount: BUDGET, futures: 80 };
        found.limits = vec![crate::summary::comparison::Kept { limit, shares: vec![0.1, 1.0, 0.1] }];
        let figures = Figures::of(Language::English, &found);
        assert_eq!(figures.decisions, [vec![1], vec![0, 2]]);
        assert_eq!(figures.frontier(), [0], "the dear one is better on nothing");
        let listed = figures.listed(&[0]);
        let labels: Vec<&str> = listed.rows.iter().map(|row| row.labels[0].as_str()).collect();
        assert_eq!(labels, ["◆ b", "  2× a +1"]);
        assert_eq!(listed.rows[1].names, ["a", "c"]);
        assert_eq!(kept(Language::English, &found).rows[0].part, [1, 3]);
    }
}
