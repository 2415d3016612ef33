//! Card: an event that happened, what it changes, and what the same choices give before and after it.

use super::board::{Block, Cell, Fit, Row, Table, Tone};
use super::limits;
use super::reveal::names;
use crate::domain::assumption::Provenance;
use crate::domain::event::Event;
use crate::domain::outcome::Better;
use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::language::Language;
use crate::session::Session;
use crate::summary::comparison::{Comparison, Summary};
use crate::summary::paired::Standing;
use crate::texts::{overlays, parameters, teams as texts};
use crate::view::formatting::{Step, counted, measure_label};
use crate::view::quantities::with_unit;

/// What an event changes: every number with what we know of it.
///
/// `known` gives a number before and after the event.
pub fn changes(
    language: Language,
    event: &Event,
    known: impl Fn(Parameter) -> Option<[Quantity; 2]>,
) -> Vec<Block> {
    if event.changes.is_empty() {
        return vec![Block::Text(texts::changes_nothing(language).to_owned())];
    }
    let mut blocks = vec![Block::Heading(texts::what_it_changes(language).to_owned())];
    for change in &event.changes {
        let Some([before, after]) = known(change.parameter) else { continue };
        let show = |quantity| with_unit(language, quantity, change.parameter.unit());
        let name = parameters::name(language, change.parameter);
        let reason = reason(language, &change.provenance);
        blocks.push(Block::Item(texts::number_changes(
            language,
            &name,
            &show(before),
            &show(after),
            &reason,
        )));
    }
    blocks
}

/// That the card in force put a number where it is, what it was before, and why; nothing when the card leaves it alone.
pub fn told(session: &Session, parameter: Parameter) -> Option<[String; 2]> {
    let language = session.settings.language;
    let (change, before) = session.change_by_card(parameter)?;
    let card = session.card_in_force()?.name.in_language(language);
    let before = with_unit(language, before, parameter.unit());
    Some([texts::changed_by_card(language, card, &before), reason(language, &change.provenance)])
}

/// How we know: the note, and the basis with its source.
fn reason(language: Language, provenance: &Provenance) -> String {
    let basis = provenance.basis.name(language);
    let basis = match &provenance.source {
        Some(source) => overlays::source(language, basis, &source.title, &source.date),
        None => basis.to_owned(),
    };
    match &provenance.note {
        Some(note) => format!("{} ({basis})", note.in_language(language)),
        None => basis,
    }
}

/// The rows of the scorecard on which an event makes any of these choices really another.
pub fn changed(language: Language, before: &Comparison, after: &Comparison) -> Vec<Outcome> {
    let moves = |measure: &&Measure| {
        let mut columns = before.columns.iter().zip(&after.columns);
        columns.any(|(was, is)| moved(language, **measure, [&was.summary, &is.summary]).1 != Standing::Same)
    };
    Measure::SCORECARD.iter().filter(moves).map(|measure| measure.outcome).collect()
}

/// The same choices before and after an event. A difference is real when it matters, as for the cards that are drawn, and is
/// more than two standard errors, taken as if both were independent, which errs on the side of "no real difference".
pub fn before_and_after(language: Language, before: &Comparison, after: &Comparison) -> Vec<Block> {
    let heads = names(language, after);
    let row = |measure: Measure| {
        let columns = before.columns.iter().zip(&after.columns);
        let cells =
            columns.map(|(before, after)| cell(language, measure, &before.summary, &after.summary)).collect();
        // A label with the budget would name that of before or of after.
        let label = measure_label(measure, language, None);
        let short = measure.figure.short.in_language(language).to_owned();
        Row::of(vec![label, short], cells)
    };
    let caption = texts::before_and_after(language).to_owned();
    let futures = after.manifest.futures;
    let mut rows: Vec<Row> = Measure::SCORECARD.iter().copied().map(row).collect();
    rows.extend(before.limits.iter().zip(&after.limits).map(|(before, after)| {
        let cells = before.shares.iter().zip(&after.shares).map(|(was, is)| {
            let tone = match (after.limit.is_kept(*was), after.limit.is_kept(*is)) {
                (true, false) => Tone::Bad,
                (false, true) => Tone::Good,
                _ => Tone::Plain,
            };
            let word = if after.limit.is_kept(*is) { texts::kept } else { texts::not_kept };
            let counts = format!("{} → {}", counted(*was, futures), counted(*is, futures));
            Cell { forms: vec![format!("{counts} · {}", word(language)), counts], tone }
        });
        let labels = vec![limits::sentence(language, &after.limit), limits::short(language, &after.limit)];
        Row::of(labels, cells.collect())
    }));
    vec![Block::Heading(caption.clone()), Block::Table(Table { caption, heads, rows, fit: Fit::AlongRow })]
}

/// The figures before and after an event as they are read, and which way the second differs.
pub fn moved(
    language: Language,
    measure: Measure,
    [before, after]: [&Summary; 2],
) -> ([String; 2], Standing) {
    let (was, is) = (measure.value(before), measure.value(after));
    let error = libm::hypot(measure.error(before), measure.error(after));
    let shown = |value: f64| match measure.statistic() {
        Statistic::Count => counted(value, after.futures),
        _ => Step::for_error(error * measure.scale(), Step::finest(measure))
            .show(language, value * measure.scale()),
    };
    let figures = [shown(was), shown(is)];
    let is_better = (is > was) == (measure.outcome.better() == Better::Higher);
    let least = measure.outcome.row().material.least(was).max(2.0 * error);
    let standing = match is_better {
        _ if (is - was).abs() < least || figures[0] == figures[1] => Standing::Same,
        true => Standing::Better,
        false => Standing::Worse,
    };
    (figures, standing)
}

fn cell(language: Language, measure: Measure, before: &Summary, after: &Summary) -> Cell {
    let ([first, second], standing) = moved(language, measure, [before, after]);
    let (word, tone) = match standing {
        Standing::Same => {
            return Cell {
                forms: vec![format!("{first} ~ {}", texts::about_the_same(language)), format!("{first} ~")],
                tone: Tone::Dim,
            };
        }
        Standing::Better => (texts::better(language), Tone::Good),
        Standing::Worse => (texts::worse(language), Tone::Bad),
    };
    Cell {
        forms: vec![format!("{first} → {second} · {word}"), format!("{first}→{second} {word}")], tone
    }
}
