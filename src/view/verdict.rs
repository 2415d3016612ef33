//! The verdict: which scenario is better, on what, and how sure, in two short sentences. Never one blended score, never led by a mean.

use super::differs::title;
use super::formatting::{Step, are_few, count_in_words, counted_of, joined, letter, measure_listed, money};
use super::options::ScoreOptions;
use crate::domain::outcome::{Group, Measure, Outcome};
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::summary::paired::{Paired, Standing};
use crate::texts::notices::Obstacle;
use crate::texts::scorecard as texts;

/// In how many words a verdict is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Full,
    /// Scenarios by their letter alone.
    Letters,
    /// And how many outcomes are better or worse, instead of which.
    Counts,
}

/// The verdict on a comparison; empty when there is nothing to compare. It speaks of nothing that is hidden.
pub fn sentence(comparison: &Comparison, options: &ScoreOptions) -> String {
    told(comparison, options, Form::Full)
}

/// The verdict on several scenarios in fewer letters, the longest first.
pub fn in_short(comparison: &Comparison, options: &ScoreOptions) -> Vec<String> {
    let is_alone = comparison.columns.len() < 2;
    let forms: &[Form] = if is_alone { &[] } else { &[Form::Letters, Form::Counts] };
    forms.iter().map(|form| told(comparison, options, *form)).collect()
}

fn told(comparison: &Comparison, options: &ScoreOptions, form: Form) -> String {
    let is_alone = comparison.columns.len() == 1;
    if options.hidden[Outcome::Cost] || is_alone && options.hidden[Outcome::WithinBudget] {
        return Obstacle::HiddenUntilReveal.in_words(options.language).to_owned();
    }
    let verdict = match comparison.columns.len() {
        0 => return String::new(),
        1 => on_its_own(comparison, options),
        _ => compared(comparison, options, form).unwrap_or_default(),
    };
    let futures = comparison.manifest.futures;
    if are_few(futures) { texts::few_futures(options.language, futures) + &verdict } else { verdict }
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
    let futures = comparison.manifest.futures;
    let error = Measure::WORST_TENTH.error(&column.summary);
    let worst = Measure::WORST_TENTH.value(&column.summary);
    texts::on_its_own(
        language,
        &title(language, 0, &column.scenario),
        &money(language, options.budget, Step::ONE),
        &count_in_words(language, Outcome::WithinBudget.lead().value(&column.summary), futures),
        &money(language, worst, Step::for_error(error, Step::ONE)),
        counted_of(futures),
    )
}

/// The verdict on several scenarios: the one to speak of, against the baseline.
fn compared(comparison: &Comparison, options: &ScoreOptions, form: Form) -> Option<String> {
    let baseline = options.baseline;
    let others: Vec<usize> = (0..comparison.columns.len()).filter(|place| *place != baseline).collect();
    let costs: Vec<Paired> =
        others.iter().filter_map(|other| comparison.paired(baseline, *other, Outcome::Cost)).collect();
    if costs.len() > 1 && costs.iter().all(|cost| cost.standing() == Standing::Worse) {
        let least = costs.iter().map(|cost| cost.a_better).fold(1.0, f64::min);
        // Rounded down: "at least" may not promise more than was counted.
        let of = counted_of(comparison.manifest.futures);
        let least = format!("{:.0}", (least * of as f64).floor());
        let name_of_baseline = name(comparison, options, baseline, form)?;
        let start = texts::cheapest_of_all(options.language, &name_of_baseline, &least, of);
        // What one pays more for.
        let subject = subject(comparison, baseline)?;
        let gains = aspects(comparison, options, subject, Standing::Better, form);
        let name = name(comparison, options, subject, form)?;
        let gains = (!gains.is_empty()).then(|| texts::though_better_on(options.language, &name, &gains));
        return Some(format!("{start}.{}", gains.map_or(String::new(), |gains| format!(" {gains}"))));
    }
    let subject = subject(comparison, baseline)?;
    let told = against_baseline(comparison, options, subject, form)?;
    // The one that is cheaper most often need not be the one that costs least.
    let cheapest = cheapest(comparison, baseline).filter(|place| *place != subject);
    let cheapest = cheapest.and_then(|place| name(comparison, options, place, form));
    let cheapest = cheapest.map(|name| texts::cheapest_on_average(options.language, &name));
    Some(std::iter::once(told).chain(cheapest).collect::<Vec<_>>().join(" "))
}

/// The scenario that costs least on average, where that is clear from every other.
fn cheapest(comparison: &Comparison, baseline: usize) -> Option<usize> {
    let measure = Outcome::Cost.lead();
    let places = || 0..comparison.columns.len();
    let is_less = |place: usize, other: usize| {
        let cost = comparison.paired(other, place, Outcome::Cost);
        let is_clear = cost.is_some_and(|cost| cost.difference.mean < -2.0 * cost.difference.se);
        is_clear && !measure.is_slight(comparison, other, place)
    };
    let is_cheapest =
        |place: &usize| places().filter(|other| other != place).all(|other| is_less(*place, other));
    places().filter(|place| *place != baseline).find(is_cheapest)
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

/// On what the scenarios that the verdict does not speak of are best: clearly better than every other on screen.
pub fn elsewhere(comparison: &Comparison, options: &ScoreOptions) -> String {
    let ScoreOptions { baseline, language, hidden, .. } = *options;
    // Whom the verdict speaks of would tell who is cheapest.
    let told = if hidden[Outcome::Cost] { None } else { subject(comparison, baseline) };
    let Some(subject) = told else { return String::new() };
    let places = || 0..comparison.columns.len();
    let is_best = |place: usize, measure: Measure| {
        let beats = |other: usize| {
            let is_clear = measure.clear_standing(comparison, other, place) == Standing::Better;
            is_clear && !measure.is_slight(comparison, other, place)
        };
        !hidden[measure.outcome] && places().filter(|other| *other != place).all(beats)
    };
    let of = |place: usize| {
        let best = Measure::SCORECARD.iter().filter(|measure| is_best(place, **measure));
        let best: Vec<_> = best.map(|measure| measure_listed(language, *measure, None)).collect();
        let best = joined(language, &best.iter().map(String::as_str).collect::<Vec<_>>());
        if best.is_empty() {
            None
        } else {
            Some(texts::best_elsewhere(language, &name(comparison, options, place, Form::Full)?, &best))
        }
    };
    let others = places().filter(|place| *place != subject && *place != baseline);
    others.filter_map(of).collect::<Vec<String>>().join(" ")
}

/// One scenario against the baseline: cost with its count first, then on what else it is better and on what worse.
fn against_baseline(
    comparison: &Comparison,
    options: &ScoreOptions,
    subject: usize,
    form: Form,
) -> Option<String> {
    let (language, baseline) = (options.language, options.baseline);
    let [a, b] = [name(comparison, options, baseline, form)?, name(comparison, options, subject, form)?];
    let cost = comparison.paired(baseline, subject, Outcome::Cost)?;
    let unequal = |outcome: &Outcome| {
        comparison.paired(baseline, subject, *outcome).is_some_and(|pair| pair.a_better + pair.b_better > 0.0)
    };
    if !Outcome::ALL.iter().filter(|outcome| !options.hidden[**outcome]).any(unequal) {
        return Some(texts::identical(language, &b, &a));
    }
    let (futures, of) = (comparison.manifest.futures, counted_of(comparison.manifest.futures));
    let [a_count, b_count] =
        [cost.a_better, cost.b_better].map(|share| count_in_words(language, share, futures));
    let [better, worse] =
        [Standing::Better, Standing::Worse].map(|wanted| aspects(comparison, options, subject, wanted, form));
    let start = match cost.standing() {
        Standing::Same if cost.is_slight() => {
            let difference = &cost.difference;
            let amount = money(language, difference.mean.abs(), Step::for_error(difference.se, Step::ONE));
            match cost.a_better > cost.b_better {
                true => texts::slightly_dearer(language, &b, &a, &a_count, of, &amount),
                false => texts::slightly_cheaper(language, &b, &a, &b_count, of, &amount),
            }
        }
        Standing::Better => texts::cheaper(language, &b, &a, &b_count, of),
        Standing::Worse => texts::dearer(language, &b, &a, &a_count, of),
        Standing::Same if better.is_empty() && worse.is_empty() => {
            return Some(texts::no_difference(language, &b, &a, &b_count, &a_count, of));
        }
        Standing::Same => texts::equally_dear(language, &b, &a, &b_count, &a_count, of),
    };
    Some(match (better.is_empty(), worse.is_empty()) {
        (true, true) => format!("{start}."),
        (false, true) => format!("{start}. {}", texts::better_on(language, &better)),
        (true, false) => format!("{start}. {}", texts::worse_on(language, &worse)),
        (false, false) => format!("{start}. {}", texts::better_and_worse_on(language, &better, &worse)),
    })
}

/// On what a scenario clearly stands so against the baseline, cost aside: a group of outcomes when all of it clearly points the
/// same way, else the outcomes by name.
fn aspects(
    comparison: &Comparison,
    options: &ScoreOptions,
    subject: usize,
    wanted: Standing,
    form: Form,
) -> String {
    let ScoreOptions { baseline, language, hidden, .. } = *options;
    let standing = |measure: Measure| {
        let is_told = !hidden[measure.outcome] && !measure.is_slight(comparison, baseline, subject);
        let standing = measure.clear_standing(comparison, baseline, subject);
        (is_told && standing != Standing::Same).then_some((measure, standing))
    };
    if form == Form::Counts {
        let all = Measure::SCORECARD.iter().copied().filter(|measure| *measure != Outcome::Cost.lead());
        let count = all.filter_map(standing).filter(|(_, standing)| *standing == wanted).count();
        return if count > 0 { texts::so_many_outcomes(language, count) } else { String::new() };
    }
    let cost = Outcome::Cost.lead().standing(comparison, baseline, subject);
    let mut named = Vec::new();
    for group in Group::ALL {
        let of_group = Measure::SCORECARD.iter().chain(&[Measure::WORST_TENTH]).copied();
        let of_group = of_group.filter(|measure| measure.outcome.row().group == group);
        let judged: Vec<_> = of_group.filter(|measure| measure.outcome.is_judged()).collect();
        let clear: Vec<_> = judged.iter().copied().filter_map(standing).collect();
        let is_whole = clear.len() == judged.len() && clear.iter().all(|(_, standing)| *standing == wanted);
        if group != Group::Cost && is_whole {
            named.push(group.short(language).to_lowercase());
            continue;
        }
        // That the budget and the worst tenth go the way of the cost adds nothing.
        let says_more = |standing: Standing| group != Group::Cost || standing != cost;
        let told = clear.into_iter().filter(|(_, standing)| *standing == wanted && says_more(*standing));
        let told = told.filter(|(measure, _)| *measure != Outcome::Cost.lead());
        named.extend(told.map(|(measure, _)| measure_listed(language, measure, None)));
    }
    joined(language, &named.iter().map(String::as_str).collect::<Vec<_>>())
}

/// A scenario as the sentence calls it.
fn name(comparison: &Comparison, options: &ScoreOptions, place: usize, form: Form) -> Option<String> {
    let column = comparison.columns.get(place)?;
    Some(match form {
        Form::Full => title(options.language, place, &column.scenario),
        Form::Letters | Form::Counts => letter(place).to_string(),
    })
}

#[cfg(test)]
mod tests;
