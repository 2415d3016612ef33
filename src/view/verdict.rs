//! The verdict: which scenario is better, on what, and how sure, in one sentence. Never one blended score, never led by a mean.

use super::differs::title;
use super::formatting::{Step, hundredths_in_words};
use super::options::ScoreOptions;
use crate::domain::outcome::{Measure, Outcome};
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::summary::paired::{Paired, Standing};
use crate::texts::{lessons, scorecard as texts};

/// The verdict on a comparison; empty when there is nothing to compare. It speaks of nothing that is hidden.
pub fn sentence(comparison: &Comparison, options: &ScoreOptions) -> String {
    let is_alone = comparison.columns.len() == 1;
    if options.hidden[Outcome::Cost] || is_alone && options.hidden[Outcome::WithinBudget] {
        return lessons::hidden_until_reveal(options.language).to_owned();
    }
    match comparison.columns.len() {
        0 => String::new(),
        1 => on_its_own(comparison, options),
        _ => compared(comparison, options).unwrap_or_default(),
    }
}

/// How many of the numbers beneath a comparison are estimates, and whether that doubt is counted.
pub fn rests_on(comparison: &Comparison, language: Language) -> String {
    let [sourced, derived, estimates] = comparison.manifest.bases;
    let tell = if comparison.manifest.without_doubt { texts::estimates_held } else { texts::estimates };
    tell(language, estimates, sourced + derived + estimates)
}

/// The verdict on one scenario: within budget, and its worst tenth.
fn on_its_own(comparison: &Comparison, options: &ScoreOptions) -> String {
    let language = options.language;
    let Some(column) = comparison.columns.first() else { return String::new() };
    let error = Measure::WORST_TENTH.error(&column.summary);
    let worst = Step::for_error(error, Step::ONE).show(language, Measure::WORST_TENTH.value(&column.summary));
    texts::on_its_own(
        language,
        &title(language, 0, &column.scenario),
        &Step::ONE.show(language, options.budget),
        &hundredths_in_words(language, Outcome::WithinBudget.lead().value(&column.summary)),
        &worst,
    )
}

/// The verdict on several scenarios: the one to speak of, against the baseline.
fn compared(comparison: &Comparison, options: &ScoreOptions) -> Option<String> {
    let baseline = options.baseline;
    let others: Vec<usize> = (0..comparison.columns.len()).filter(|place| *place != baseline).collect();
    let costs: Vec<Paired> =
        others.iter().filter_map(|other| comparison.paired(baseline, *other, Outcome::Cost)).collect();
    if costs.len() > 1 && costs.iter().all(|cost| cost.standing() == Standing::Worse) {
        let least = costs.iter().map(|cost| cost.a_better).fold(1.0, f64::min);
        // Rounded down: "at least" may not promise more than was counted.
        let least = format!("{:.0}", (least * 100.0).floor());
        let start = texts::cheapest_of_all(options.language, &name(comparison, options, baseline)?, &least);
        return Some(format!("{start}."));
    }
    against_baseline(comparison, options, subject(comparison, baseline)?)
}

/// The scenario to speak of beside the baseline: the one that is most clearly cheaper than the others together.
pub fn subject(comparison: &Comparison, baseline: usize) -> Option<usize> {
    let others = (0..comparison.columns.len()).filter(|place| *place != baseline);
    // The first of equals is spoken of, hence the order of places turned round.
    others.max_by(|a, b| lead(comparison, *a).total_cmp(&lead(comparison, *b)).then(b.cmp(a)))
}

/// How clearly a scenario is cheaper than the others together: the sum of its leads, in shares of the futures.
fn lead(comparison: &Comparison, place: usize) -> f64 {
    (0..comparison.columns.len())
        .filter_map(|other| comparison.paired(other, place, Outcome::Cost))
        .map(|cost| cost.b_better - cost.a_better)
        .sum()
}

/// One scenario against the baseline: cost first, then the weightiest point for it and the weightiest against it.
fn against_baseline(comparison: &Comparison, options: &ScoreOptions, subject: usize) -> Option<String> {
    let (language, baseline) = (options.language, options.baseline);
    let [a, b] = [name(comparison, options, baseline)?, name(comparison, options, subject)?];
    let cost = comparison.paired(baseline, subject, Outcome::Cost)?;
    let unequal = |outcome: &Outcome| {
        comparison.paired(baseline, subject, *outcome).is_some_and(|pair| pair.a_better + pair.b_better > 0.0)
    };
    if !Outcome::ALL.iter().filter(|outcome| !options.hidden[**outcome]).any(unequal) {
        return Some(texts::identical(language, &b, &a));
    }
    let clauses = |wanted| clause(comparison, options, subject, wanted);
    let (gain, drawback) = (clauses(Standing::Better), clauses(Standing::Worse));
    let [a_count, b_count] = [cost.a_better, cost.b_better].map(|share| hundredths_in_words(language, share));
    let (start, same_way, other_way) = match cost.standing() {
        Standing::Better => (texts::cheaper(language, &b, &a, &b_count), gain, drawback),
        Standing::Worse => (texts::dearer(language, &b, &a, &a_count), drawback, gain),
        Standing::Same => {
            return Some(draw(language, [&a, &b], [&a_count, &b_count], gain, drawback));
        }
    };
    let start = same_way.map_or(start.clone(), |clause| texts::and_also(language, &start, clause));
    let whole = other_way.map_or(start.clone(), |clause| texts::but(language, &start, clause));
    Some(format!("{whole}."))
}

/// The verdict when the cost does not really differ.
fn draw(
    language: Language,
    [a, b]: [&str; 2],
    [a_count, b_count]: [&str; 2],
    gain: Option<&'static str>,
    drawback: Option<&'static str>,
) -> String {
    let (first, second) = match (gain, drawback) {
        (None, None) => return texts::no_difference(language, b, a, b_count, a_count),
        (Some(gain), drawback) => (gain, drawback),
        (None, Some(drawback)) => (drawback, None),
    };
    let start = texts::equally_dear(language, b, a, b_count, a_count);
    let start = texts::after_draw(language, &start, b, first);
    let whole = second.map_or(start.clone(), |clause| texts::but(language, &start, clause));
    format!("{whole}.")
}

/// The weightiest clear point for or against a scenario.
fn clause(
    comparison: &Comparison,
    options: &ScoreOptions,
    subject: usize,
    wanted: Standing,
) -> Option<&'static str> {
    let ScoreOptions { baseline, language, hidden, .. } = *options;
    let cost = Outcome::Cost.lead().standing(comparison, baseline, subject);
    let clear = |measure: &Measure| {
        // That the worst tenth goes the same way as the cost adds nothing; that it goes the other way must be said.
        let says_more = *measure != Measure::WORST_TENTH || cost != wanted;
        says_more
            && !hidden[measure.outcome]
            && measure.standing(comparison, baseline, subject) == wanted
            && !measure.is_slight(comparison, baseline, subject)
    };
    let clauses = Measure::all().filter_map(|measure| Some((measure, measure.figure.clause?)));
    let (_, clause) =
        clauses.filter(|(measure, _)| clear(measure)).min_by_key(|(_, clause)| clause.weight)?;
    let words = if wanted == Standing::Better { clause.better } else { clause.worse };
    Some(words.in_language(language))
}

/// A scenario as the sentence calls it.
fn name(comparison: &Comparison, options: &ScoreOptions, place: usize) -> Option<String> {
    comparison.columns.get(place).map(|column| title(options.language, place, &column.scenario))
}

#[cfg(test)]
mod tests;
