//! After a card: what an event does to the choices of many: the participant in the middle, and how many fare better or worse.

use crate::domain::outcome::{Measure, Statistic};
use crate::language::Language;
use crate::summary::comparison::{Comparison, Kept};
use crate::summary::paired::Standing;
use crate::texts::{group as texts, teams};
use crate::view::formatting::{Step, counted, measure_label};
use crate::view::scorecard::step;
use crate::view::teams::board::{Block, Cell, Fit, Row, Table, Tone};
use crate::view::teams::card::moved;
use crate::view::teams::limits;

/// The same choices before and after an event.
pub fn before_and_after(language: Language, before: &Comparison, after: &Comparison) -> Vec<Block> {
    let row = |measure: Measure| {
        let pairs = before.columns.iter().zip(&after.columns);
        let standings: Vec<Standing> = pairs
            .map(|(before, after)| moved(language, measure, [&before.summary, &after.summary]).1)
            .collect();
        let count = |wanted: Standing| standings.iter().filter(|standing| **standing == wanted).count();
        let counted = |wanted: Standing, tone: Tone| {
            let count = count(wanted);
            let tone = if count == 0 { Tone::Dim } else { tone };
            Cell { tone, ..Cell::plain(count.to_string()) }
        };
        let cells = vec![
            Cell::plain(middle(language, measure, before)),
            Cell::plain(middle(language, measure, after)),
            counted(Standing::Better, Tone::Good),
            counted(Standing::Worse, Tone::Bad),
            counted(Standing::Same, Tone::Plain),
        ];
        // A label with the budget would name that of before or of after.
        let label = measure_label(measure, language, None);
        Row::of(vec![label, measure.figure.short.in_language(language).to_owned()], cells)
    };
    let caption = teams::before_and_after(language).to_owned();
    let table = Table {
        caption: caption.clone(),
        heads: [
            texts::head_before,
            texts::head_after,
            texts::head_better,
            texts::head_worse,
            texts::head_same,
        ]
        .map(|head| head(language).to_owned())
        .into(),
        rows: Measure::SCORECARD.iter().copied().map(row).collect(),
        fit: Fit::DownColumn,
    };
    let kept = |kept: &Kept| kept.shares.iter().filter(|share| kept.limit.is_kept(**share)).count();
    let limits = before.limits.iter().zip(&after.limits).map(|(was, is)| {
        let limit = limits::sentence(language, &is.limit);
        let told = texts::limit_before_after(language, &limit, kept(was), kept(is), is.shares.len());
        Block::Item(told)
    });
    [Block::Heading(caption), Block::Table(table)].into_iter().chain(limits).collect()
}

/// The figure of the participant in the middle.
fn middle(language: Language, measure: Measure, comparison: &Comparison) -> String {
    let summaries = comparison.columns.iter().map(|column| column.summary.as_ref());
    let mut values: Vec<f64> = summaries.clone().map(|summary| measure.value(summary)).collect();
    values.sort_by(f64::total_cmp);
    let Some(&value) = values.get(values.len().saturating_sub(1) / 2) else { return String::new() };
    if measure.statistic() == Statistic::Count {
        return counted(value, comparison.manifest.futures);
    }
    let steps = summaries.map(|summary| step(measure, measure.error(summary)));
    let step = steps.fold(Step::finest(measure), Step::coarsest);
    step.show(language, value * measure.scale())
}
