//! Where the difference with the baseline comes from: choices, and the assumptions that matter most.

use crate::domain::outcome::Outcome;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::report::document::{Bar, Block, Cell, Row, Table};
use crate::report::evidence::{Evidence, Report};
use crate::session::costs::CostRow;
use crate::study::{Attribution, Influence, Influences};
use crate::texts::{memo as texts, parameters};
use crate::view::costs::difference::Difference;
use crate::view::costs::table::{Axis, step};
use crate::view::differs::title;
use crate::view::formatting::{Step, count, hundredths, letter};
use crate::view::quantities::with_unit;

const SHOWN: usize = 10;

/// How many numbers in doubt are named.
const DOUBTS: usize = 3;

/// The least share of a variance that is named.
const LEAST_SHARE: f64 = 0.01;

/// For each scenario but the baseline what it costs more or less, and where that comes from.
pub fn sentences(report: &Report<'_>) -> Vec<String> {
    with_differences(report.evidence, |differences| {
        differences.iter().filter_map(|difference| difference.sentences().into_iter().next()).collect()
    })
}

/// The difference in words, what each choice adds, and which assumptions matter most; nothing where nothing was asked.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let influence = influence(report);
    let heading = Block::Heading(texts::influence(report.language).to_owned());
    let heading = (!influence.is_empty()).then_some(heading);
    let sentences = sentences(report);
    let sentences = (!sentences.is_empty()).then_some(Block::List(sentences));
    sentences.into_iter().chain(contributions(report)).chain(heading).chain(influence).collect()
}

/// How much of the spread of the cost, or of its difference, is doubt, and in which numbers it sits.
pub fn doubt(report: &Report<'_>) -> Vec<String> {
    let Report { language, subject, .. } = *report;
    let columns = &subject.comparison.columns;
    let found =
        (0..columns.len()).find_map(|place| Some((place, report.evidence.findings.influence(place)?)));
    let Some((place, influences)) = found else { return Vec::new() };
    let name =
        |place: usize| columns.get(place).map_or(String::new(), |one| title(language, place, &one.scenario));
    let share = |of_difference: bool| {
        let doubt = influences.doubt_share(Outcome::Cost, of_difference)?;
        Some([doubt, 1.0 - doubt].map(hundredths))
    };
    let of_difference = place != subject.baseline;
    let of_cost =
        share(false).map(|[doubt, luck]| texts::doubt_of_cost(language, &name(place), &doubt, &luck));
    let between = share(true).filter(|_| of_difference).map(|[doubt, luck]| {
        texts::doubt_of_difference(language, &name(place), &name(subject.baseline), &doubt, &luck)
    });
    let mut known = Vec::new();
    let mut listed = Vec::new();
    for one in influences.explained(Outcome::Cost, of_difference) {
        // Both ends of a pair are one doubt.
        let id = subject.inputs().doubt_id(one.parameter);
        if one.share >= LEAST_SHARE && listed.len() < DOUBTS && !known.contains(&id) {
            known.push(id);
            listed.push(texts::doubted(
                language,
                &parameters::name(language, one.parameter),
                &hundredths(one.share),
            ));
        }
    }
    let largest = (!listed.is_empty()).then(|| texts::largest_doubts(language, &listed.join("; ")));
    [of_cost, between, largest].into_iter().flatten().collect()
}

/// Does something with the differences of all scenarios but the baseline; of one scenario, with that on its own.
fn with_differences<T>(evidence: &Evidence<'_>, tell: impl FnOnce(&[Difference<'_>]) -> T) -> T {
    let Evidence { subject, findings, .. } = evidence;
    let columns = &subject.comparison.columns;
    let scenarios: Vec<Scenario> = columns.iter().map(|column| column.scenario.clone()).collect();
    let summaries = subject.summaries();
    let of_cost = |place: usize| -> Option<&Attribution> {
        findings.attribution(place)?.iter().find(|attribution| attribution.outcome == Outcome::Cost)
    };
    let differences: Vec<_> = (0..columns.len())
        .filter(|place| *place != subject.baseline || columns.len() == 1)
        .map(|place| Difference {
            language: subject.language,
            scenarios: &scenarios,
            summaries: &summaries,
            focus: place,
            baseline: subject.baseline,
            attribution: of_cost(place),
            step: step(&summaries),
        })
        .collect();
    tell(&differences)
}

/// A row for each choice, a column for each scenario but the baseline.
pub fn contributions(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    with_differences(report.evidence, |differences| {
        let known: Vec<_> =
            differences.iter().filter(|difference| difference.attribution.is_some()).collect();
        let all: Vec<_> =
            known.iter().map(|difference| difference.contributions().unwrap_or_default()).collect();
        // All bars on one axis, so that scenarios compare.
        let axis = Axis::of(all.iter().flatten().map(|(_, amount)| *amount));
        let [first, ..] = &known[..] else { return Vec::new() };
        let rows = first.rows().0.into_iter().filter(|row| row.row != CostRow::Assumptions).map(|row| {
            let cells = known.iter().zip(&all).map(|(difference, contributions)| {
                let scenario = difference.focus;
                let own = contributions.iter().find(|(of, _)| *of == row.row);
                match own {
                    Some((_, amount)) => {
                        let bar = axis.bar(difference.step.show_signed(language, *amount), *amount);
                        let drawn = Bar { zero: axis.zero(), length: bar.length, scenario };
                        Cell { bar: Some(drawn), ..Cell::from(bar.figure) }
                    }
                    None => {
                        let sums = difference.rows().0.into_iter().find(|of| of.row == row.row);
                        let figure =
                            sums.and_then(|sums| Some(sums.cells.get(scenario)?.bar()?.figure.clone()));
                        Cell::from(figure.unwrap_or_default())
                    }
                }
            });
            Row { is_sum: row.is_sum, ..Row::new(row.label.clone(), cells) }
        });
        let heads = known.iter().filter_map(|difference| report.names.get(difference.focus).cloned());
        let table = Table::by_scenario(
            &texts::contributions_caption(language, letter(subject.baseline)),
            texts::choice(language),
            &heads.collect::<Vec<_>>(),
            rows.collect(),
        );
        vec![Block::Table(table), Block::Note(texts::contributions_note(language).to_owned())]
    })
}

/// The assumptions that move the cost most: of the difference, or of the one scenario that there is.
pub fn influence(report: &Report<'_>) -> Vec<Block> {
    let Evidence { subject, findings, .. } = report.evidence;
    let is_alone = subject.comparison.columns.len() == 1;
    let found = (0..subject.comparison.columns.len())
        .filter_map(|place| Some((place, findings.influence(place)?)))
        .map(|(place, influences)| of_scenario(report, place, influences, !is_alone));
    found.flatten().collect()
}

fn of_scenario(
    report: &Report<'_>,
    place: usize,
    influences: &Influences,
    of_difference: bool,
) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let strongest: Vec<&Influence> =
        influences.ranking(Outcome::Cost, of_difference).iter().take(SHOWN).collect();
    if strongest.is_empty() {
        return Vec::new();
    }
    let inputs = subject.inputs();
    let show = |amount: f64| {
        if of_difference { Step::ONE.show_signed(language, amount) } else { Step::ONE.show(language, amount) }
    };
    let row = |influence: &&Influence| {
        let parameter = influence.parameter;
        let basis =
            inputs.assumption(parameter).map_or("", |assumption| assumption.provenance.basis.name(language));
        let value = with_unit(language, inputs.quantity(parameter), parameter.unit());
        let cells = [value, basis.to_owned(), show(influence.low), show(influence.high)];
        Row::new(parameters::name(language, parameter), cells)
    };
    let [scenario, baseline] = [place, subject.baseline].map(letter);
    let caption = if of_difference {
        texts::influence_caption(language, scenario, baseline)
    } else {
        texts::influence_caption_alone(language, scenario)
    };
    let heads =
        [texts::number, texts::value, texts::basis, texts::low, texts::high].map(|head| head(language));
    let table = Table::new(&caption, heads, strongest.iter().map(row).collect());
    let note = texts::influence_note(language, influences.done, &count(language, influences.futures));
    let turning = of_difference.then(|| turning(language, &strongest));
    let middle = if of_difference {
        subject.comparison.paired(subject.baseline, place, Outcome::Cost).map(|cost| cost.difference.mean)
    } else {
        subject.comparison.columns.get(place).map(|column| column.summary.outcomes[Outcome::Cost].mean)
    };
    let picture = middle.map(|middle| tornado(language, &strongest, middle, show));
    std::iter::once(Block::Table(table))
        .chain(picture.into_iter().flatten())
        .chain(turning.map(Block::Paragraph))
        .chain([Block::Note(note)])
        .collect()
}

/// Cells of a line of the picture.
const CELLS: usize = 40;

/// A line for each number, from the outcome at its low end to that at its high end, on one axis; the table above says the same.
fn tornado(
    language: Language,
    strongest: &[&Influence],
    middle: f64,
    show: impl Fn(f64) -> String,
) -> [Block; 2] {
    let ends = || strongest.iter().flat_map(|one| [one.low, one.high]).chain([middle]);
    let [low, high] = [ends().fold(f64::INFINITY, f64::min), ends().fold(f64::NEG_INFINITY, f64::max)];
    let step = (high - low).max(f64::MIN_POSITIVE) / CELLS as f64;
    let line = |one: &&Influence| {
        let is_between = |at: f64, end: f64| (at > middle.min(end)) && (at < middle.max(end));
        let sign = |cell: usize| {
            let from = low + step * cell as f64;
            let at = from + step / 2.0;
            match () {
                () if is_between(at, one.low) => '▒',
                () if is_between(at, one.high) => '█',
                () if from <= 0.0 && 0.0 < from + step => '│',
                () => '·',
            }
        };
        (parameters::name(language, one.parameter), (0..CELLS).map(sign).collect())
    };
    let key = texts::tornado_key(language, &show(low), &show(high), &show(middle));
    let even = (low < 0.0 && 0.0 < high).then(|| texts::tornado_even(language));
    [
        Block::Signs(strongest.iter().map(line).collect()),
        Block::Legend(std::iter::once(key.as_str()).chain(even).collect::<Vec<_>>().join(" ")),
    ]
}

/// Which of these numbers make the dearer scenario the cheaper one.
fn turning(language: Language, strongest: &[&Influence]) -> String {
    let turns = |influence: &&&Influence| (influence.low < 0.0) != (influence.high < 0.0);
    let names: Vec<_> = strongest
        .iter()
        .filter(turns)
        .map(|influence| parameters::name(language, influence.parameter))
        .collect();
    if names.is_empty() {
        texts::never_flips(language).to_owned()
    } else {
        texts::flips(language, &names.join("; "))
    }
}
