//! The scorecard: at most eight rows that say which scenario is better, on what, and how sure.

use super::formatting::{Step, hundredths, letter, measure_label, of_futures, of_hundred_difference};
use super::options::ScoreOptions;
use super::{differs, verdict};
use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::parameter::Unit;
use crate::language::Language;
use crate::summary::comparison::{Column, Comparison, Summary};
use crate::summary::paired::Standing;
use crate::texts::{lessons, scorecard as texts};

/// A comparison as a reader meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scorecard {
    /// Which scenario is better, on what, and how sure: one sentence.
    pub verdict: String,
    /// The same in fewer letters, the longest first.
    pub verdict_in_short: Vec<String>,
    /// On what scenarios that the verdict does not speak of are best; empty where they are not.
    pub elsewhere: String,
    /// How much of it rests on estimates, and whether that doubt is counted: one sentence.
    pub rests_on: String,
    /// What differs from the baseline: one line per other scenario.
    pub differs: Vec<String>,
    pub columns: Vec<ColumnHead>,
    /// The rows, at most eight, in order of reading.
    pub rows: Vec<ScoreRow>,
    /// Further rows, behind a key and in reports.
    pub more: Vec<ScoreRow>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ColumnHead {
    pub letter: char,
    pub name: String,
    pub is_baseline: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreRow {
    pub measure: Measure,
    pub label: String,
    /// The same in at most eighteen cells.
    pub short_label: String,
    pub cells: Vec<ScoreCell>,
    /// Said in the place of the figures beside that of the baseline, when the row tells no scenarios apart.
    pub alike: Option<&'static str>,
    /// What stands where there is no cell: that it is hidden, or still being computed.
    pub no_figure: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScoreCell {
    pub main: String,
    /// What belongs behind the figure where its label has no room for it.
    pub unit: &'static str,
    /// Its range or tail, without brackets.
    pub range: Option<String>,
    /// Figure and range in fewer letters: money in millions, a count without what it is out of.
    pub brief: Option<[String; 2]>,
    /// How many of ten futures it is so in, where that is shown as dots.
    pub dots: Option<usize>,
    /// How it compares with the baseline.
    pub sign: Sign,
    /// `▲` when really higher than the baseline, `▼` when really lower, `~` when not really different, a space for the baseline.
    pub glyph: char,
    /// The same in a word; empty for the baseline.
    pub word: &'static str,
}

impl ScoreCell {
    /// A cell that tells nothing but that it is hidden until a reveal.
    fn hidden(language: Language) -> Self {
        let main = lessons::hidden(language).to_owned();
        Self {
            main,
            unit: "",
            range: None,
            brief: None,
            dots: None,
            sign: Sign::Baseline,
            glyph: ' ',
            word: "",
        }
    }

    /// Ten dots, filled for as many of ten futures as it is so in.
    pub fn dots(&self) -> Option<String> {
        let draw = |filled| "●".repeat(filled) + &"○".repeat(DOTS - filled);
        self.dots.map(|filled| draw(filled.min(DOTS)))
    }
}

/// How many dots stand for all futures in a cell.
const DOTS: usize = 10;

/// How a figure compares with that of the baseline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sign {
    Baseline,
    Better,
    Worse,
    /// Really higher or lower, which is neither better nor worse.
    Unjudged,
    Same,
}

/// Turns a comparison into a scorecard.
pub fn scorecard(comparison: &Comparison, options: &ScoreOptions) -> Scorecard {
    let baseline = if options.baseline < comparison.columns.len() { options.baseline } else { 0 };
    let options = ScoreOptions { baseline, ..*options };
    let language = options.language;
    let columns = comparison.columns.iter().enumerate().map(|(place, column)| ColumnHead {
        letter: letter(place),
        name: column.scenario.name.in_language(language).to_owned(),
        is_baseline: place == baseline,
    });
    let scenarios: Vec<_> = comparison.columns.iter().map(|column| &column.scenario).collect();
    let row = |measure| row(comparison, &options, measure);
    Scorecard {
        verdict: verdict::sentence(comparison, &options),
        verdict_in_short: verdict::in_short(comparison, &options),
        elsewhere: verdict::elsewhere(comparison, &options),
        rests_on: verdict::rests_on(comparison, language),
        differs: differs::lines(language, &scenarios, baseline),
        columns: columns.collect(),
        rows: Measure::SCORECARD.iter().copied().map(row).collect(),
        more: Measure::more().map(row).collect(),
    }
}

/// What stands in a row where there is no figure.
pub fn no_figure(options: &ScoreOptions, measure: Measure) -> &'static str {
    if options.hidden[measure.outcome] { lessons::hidden(options.language) } else { "…" }
}

/// One row: the same step for all cells, so that they read alike.
fn row(comparison: &Comparison, options: &ScoreOptions, measure: Measure) -> ScoreRow {
    let step = comparison
        .columns
        .iter()
        .map(|column| step(measure, measure.error(&column.summary)))
        .fold(Step::finest(measure), Step::coarsest);
    let places = 0..comparison.columns.len();
    ScoreRow {
        measure,
        label: measure_label(measure, options.language, Some(options.budget)),
        short_label: measure.figure.short.in_language(options.language).to_owned(),
        cells: places.map(|place| cell(comparison, options, measure, place, step)).collect(),
        alike: alike(comparison, options, measure),
        no_figure: no_figure(options, measure),
    }
}

/// What a row says that tells none of the scenarios apart; nothing when it does, or is hidden.
fn alike(comparison: &Comparison, options: &ScoreOptions, measure: Measure) -> Option<&'static str> {
    let count = comparison.columns.len();
    if count < 2 || options.hidden[measure.outcome] || !comparison.has_all_pairs() {
        return None;
    }
    let differ =
        |one: usize| (one + 1..count).any(|other| measure.clear_direction(comparison, one, other).is_some());
    (!(0..count).any(differ)).then(|| texts::all_alike(options.language, count))
}

/// The step that suits a raw error.
pub(super) fn step(measure: Measure, error: f64) -> Step {
    Step::for_error(error * measure.scale(), Step::finest(measure))
}

fn cell(
    comparison: &Comparison,
    options: &ScoreOptions,
    measure: Measure,
    place: usize,
    step: Step,
) -> ScoreCell {
    let language = options.language;
    if options.hidden[measure.outcome] {
        return ScoreCell::hidden(language);
    }
    let (sign, glyph, word) = comparison_with_baseline(comparison, options, measure, place);
    let (main, range) = if options.as_differences && place != options.baseline {
        difference(comparison, options, measure, place).unwrap_or_else(|| ("–".to_owned(), None))
    } else {
        comparison.columns.get(place).map_or_else(
            || ("–".to_owned(), None),
            |column| {
                let futures = comparison.manifest.futures;
                figures(language, measure, &measure.distribution(&column.summary), step, futures)
            },
        )
    };
    let column =
        comparison.columns.get(place).filter(|_| !options.as_differences || place == options.baseline);
    // The cells of a row read alike: with money of two digits of millions in one, tenths are enough in all.
    let highest = |column: &Column| measure.distribution(&column.summary).p95;
    let is_large = comparison.columns.iter().any(|column| highest(column) >= TEN_MILLION);
    let brief_step = if is_large { step.of_thousands().coarsest(Step::TENTH) } else { step.of_thousands() };
    let brief = column.and_then(|column| brief(language, measure, &column.summary, [step, brief_step]));
    // A dot stands for a cost that is within the budget.
    let shows_dots = measure.outcome == Outcome::WithinBudget && !options.hidden[Outcome::Cost];
    let dots = column
        .filter(|_| shows_dots)
        .map(|column| (measure.value(&column.summary) * DOTS as f64).round() as usize);
    let unit = if column.is_some() && measure.scale() > 1.0 { "%" } else { "" };
    ScoreCell { main, unit, range, brief, dots, sign, glyph, word }
}

/// In k€.
const TEN_MILLION: f64 = 10_000.0;

/// Figure and range in fewer letters, where there is a shorter way of writing them.
fn brief(
    language: Language,
    measure: Measure,
    summary: &Summary,
    [step, of_millions]: [Step; 2],
) -> Option<[String; 2]> {
    let found = measure.distribution(summary);
    match (measure.statistic(), measure.outcome.unit()) {
        (Statistic::Median, Unit::Money) => {
            let step = of_millions;
            let [p5, p50, p95] = [found.p5, found.p50, found.p95].map(|money| money / 1_000.0);
            Some([step.show(language, p50), step.show_range(language, p5, p95)])
        }
        (Statistic::Mean, _) => {
            let [p5, mean, p95] = [found.p5, found.mean, found.p95].map(|raw| raw * measure.scale());
            let range = (!step.same(p95, 0.0)).then(|| step.show_range(language, p5, p95));
            Some([step.show(language, mean), range.unwrap_or_default()])
        }
        (Statistic::Count, _) => Some([hundredths(found.mean), String::new()]),
        _ => None,
    }
}

/// The figure of a scenario and its range.
fn figures(
    language: Language,
    measure: Measure,
    distribution: &crate::summary::distribution::Distribution,
    step: Step,
    futures: usize,
) -> (String, Option<String>) {
    let show = |raw: f64| step.show(language, raw * measure.scale());
    match measure.statistic() {
        Statistic::Median => {
            let [low, high] = [distribution.p5, distribution.p95].map(|raw| raw * measure.scale());
            (show(distribution.p50), Some(step.show_range(language, low, high)))
        }
        Statistic::Mean => {
            let tail = !step.same(distribution.p90 * measure.scale(), 0.0);
            let tail = tail.then(|| texts::one_in_ten(language, &show(distribution.p90)));
            (show(distribution.mean), tail)
        }
        Statistic::Count => (of_futures(language, distribution.mean, futures), None),
        Statistic::WorstTenth => (
            texts::or_more(language, &show(distribution.worst_tenth_from)),
            Some(texts::mean_of_tenth(language, &show(distribution.worst_tenth))),
        ),
    }
}

/// The difference of a scenario from the baseline and its range.
fn difference(
    comparison: &Comparison,
    options: &ScoreOptions,
    measure: Measure,
    place: usize,
) -> Option<(String, Option<String>)> {
    let ScoreOptions { baseline, language, .. } = *options;
    let value = measure.difference(comparison, baseline, place)?;
    let step = step(measure, measure.difference_error(comparison, baseline, place)?);
    let show = |raw: f64| step.show_signed(language, raw * measure.scale());
    let paired = comparison.paired(baseline, place, measure.outcome)?.difference;
    Some(match measure.statistic() {
        Statistic::Median | Statistic::Mean => {
            let [low, high] = [paired.p5, paired.p95].map(|raw| raw * measure.scale());
            (show(value), Some(step.show_signed_range(language, low, high)))
        }
        Statistic::Count => (of_hundred_difference(language, value), None),
        Statistic::WorstTenth => {
            let [first, second] = [baseline, place].map(|place| comparison.columns.get(place));
            let mean = second?.summary.outcomes[measure.outcome].worst_tenth
                - first?.summary.outcomes[measure.outcome].worst_tenth;
            (show(value), Some(texts::mean_of_tenth(language, &show(mean))))
        }
    })
}

/// How a cell compares with the baseline: sign, glyph and word.
fn comparison_with_baseline(
    comparison: &Comparison,
    options: &ScoreOptions,
    measure: Measure,
    place: usize,
) -> (Sign, char, &'static str) {
    let ScoreOptions { baseline, language, .. } = *options;
    if place == baseline {
        return (Sign::Baseline, ' ', "");
    }
    let Some(direction) = measure.clear_direction(comparison, baseline, place) else {
        let is_mixed =
            comparison.paired(baseline, place, measure.outcome).is_some_and(|pair| pair.is_mixed());
        let tell = if is_mixed { texts::mixed } else { texts::same };
        return (Sign::Same, '~', tell(language));
    };
    let sign = match Standing::of(measure.outcome, Some(direction)) {
        Standing::Better => Sign::Better,
        Standing::Worse => Sign::Worse,
        Standing::Same => Sign::Unjudged,
    };
    let change = measure.outcome.row().change;
    let (glyph, word) = if direction.is_gt() { ('▲', change.higher) } else { ('▼', change.lower) };
    (sign, glyph, word.in_language(language))
}

#[cfg(test)]
mod tests;
