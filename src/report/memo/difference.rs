//! Where the difference with the baseline comes from: choices, and the assumptions that matter most.

use super::document::{Block, Cell, CellBar, Layout, Row, Table};
use super::tables;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Scenario;
use crate::report::contents::Contents;
use crate::report::evidence::Evidence;
use crate::report::subject::Subject;
use crate::resolve::inputs::Inputs;
use crate::session::cost_row::CostRow;
use crate::study::{Attribution, Influence, Influences};
use crate::texts::{memo as texts, parameters, words};
use crate::view::costs::difference::Difference;
use crate::view::costs::table::{Axis, step};
use crate::view::formatting::{Step, count, letter};
use crate::view::quantities::with_unit;

const SHOWN: usize = 10;

/// For each scenario but the baseline what it costs more or less, and where that comes from.
pub fn sentences(evidence: &Evidence<'_>) -> Vec<String> {
    with_differences(evidence, |differences| {
        differences.iter().filter_map(|difference| difference.sentences().into_iter().next()).collect()
    })
}

/// What each choice adds, and which assumptions matter most; nothing where nothing was asked.
pub fn blocks(evidence: &Evidence<'_>, contents: &Contents) -> Vec<Block> {
    let influence = influence(evidence);
    let heading = Block::Heading(texts::influence(evidence.subject.language).to_owned());
    let heading = (!influence.is_empty()).then_some(heading);
    contributions(evidence, contents).into_iter().chain(heading).chain(influence).collect()
}

/// Does something with the differences of all scenarios but the baseline; of one scenario, with that on its own.
fn with_differences<T>(evidence: &Evidence<'_>, tell: impl FnOnce(&[Difference<'_>]) -> T) -> T {
    let Evidence { subject, findings, .. } = evidence;
    let columns = &subject.comparison.columns;
    let scenarios: Vec<Scenario> = columns.iter().map(|column| column.scenario.clone()).collect();
    let summaries = tables::summaries(subject);
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
pub fn contributions(evidence: &Evidence<'_>, contents: &Contents) -> Vec<Block> {
    let subject = &evidence.subject;
    let language = subject.language;
    with_differences(evidence, |differences| {
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
                        let drawn = CellBar { zero: axis.zero(), length: bar.length, scenario };
                        Cell { text: bar.figure, bar: Some(drawn), ..Cell::default() }
                    }
                    None => {
                        let sums = difference.rows().0.into_iter().find(|of| of.row == row.row);
                        let figure =
                            sums.and_then(|sums| Some(sums.cells.get(scenario)?.bar()?.figure.clone()));
                        Cell::text(figure.unwrap_or_default())
                    }
                }
            });
            Row { label: row.label.clone(), is_sum: row.is_sum, cells: cells.collect() }
        });
        let heads = known.iter().filter_map(|difference| contents.scenarios.get(difference.focus).cloned());
        let table = tables::by_scenario(
            texts::contributions_caption(language, letter(subject.baseline)),
            texts::choice(language),
            &heads.collect::<Vec<_>>(),
            rows.collect(),
        );
        vec![Block::Table(table), Block::Note(texts::contributions_note(language).to_owned())]
    })
}

/// The assumptions that move the cost most: of the difference, or of the one scenario that there is.
pub fn influence(evidence: &Evidence<'_>) -> Vec<Block> {
    let Evidence { subject, findings, .. } = evidence;
    let is_alone = subject.comparison.columns.len() == 1;
    let found = (0..subject.comparison.columns.len())
        .filter_map(|place| Some((place, findings.influence(place)?)))
        .map(|(place, influences)| of_scenario(subject, place, influences, !is_alone));
    found.flatten().collect()
}

fn of_scenario(
    subject: &Subject<'_>,
    place: usize,
    influences: &Influences,
    of_difference: bool,
) -> Vec<Block> {
    let language = subject.language;
    let strongest: Vec<&Influence> =
        influences.ranking(Outcome::Cost, of_difference).iter().take(SHOWN).collect();
    if strongest.is_empty() {
        return Vec::new();
    }
    let inputs = Inputs { base: subject.base, organisation: subject.organisation, case: subject.case };
    let show = |amount: f64| {
        if of_difference { Step::ONE.show_signed(language, amount) } else { Step::ONE.show(language, amount) }
    };
    let row = |influence: &&Influence| {
        let parameter = influence.parameter;
        let basis = inputs
            .assumption(parameter)
            .map_or("", |assumption| words::basis(language, assumption.provenance.basis));
        let value = with_unit(language, inputs.quantity(parameter), parameter.unit());
        Row {
            label: parameters::name(language, parameter),
            is_sum: false,
            cells: vec![
                Cell::text(value),
                Cell::text(basis),
                Cell::text(show(influence.low)),
                Cell::text(show(influence.high)),
            ],
        }
    };
    let [scenario, baseline] = [place, subject.baseline].map(letter);
    let caption = if of_difference {
        texts::influence_caption(language, scenario, baseline)
    } else {
        texts::influence_caption_alone(language, scenario)
    };
    let heads = [texts::number, texts::value, texts::basis, texts::low, texts::high];
    let table = Table {
        caption,
        heads: heads.map(|head| head(language).to_owned()).into(),
        rows: strongest.iter().map(row).collect(),
        layout: Layout::Lines,
    };
    let note = texts::influence_note(language, influences.done, &count(language, influences.futures));
    let turning = of_difference.then(|| turning(subject, &strongest));
    std::iter::once(Block::Table(table))
        .chain(turning.map(Block::Paragraph))
        .chain([Block::Note(note)])
        .collect()
}

/// Which of these numbers make the dearer scenario the cheaper one.
fn turning(subject: &Subject<'_>, strongest: &[&Influence]) -> String {
    let language = subject.language;
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
