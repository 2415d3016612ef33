//! Incidents side by side, the worst first, and everything about one of them.

use crate::domain::assumption::Assumptions;
use crate::domain::incident::{IncidentKind, Reach};
use crate::domain::library::Base;
use crate::domain::parameter::Parameter;
use crate::domain::scenario::{Lever, Scenario};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::summary::comparison::Summary;
use crate::texts::{risks as texts, words};
use crate::view::formatting::{Step, counted, money, of_futures_in_words};
use crate::view::{differs, stack};

/// One kind of incident under every scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct IncidentRow {
    pub kind: IncidentKind,
    /// Number in the list, name, and the sign of a common cause.
    pub label: String,
    pub short_label: String,
    /// One cell per scenario; nothing when there are no figures for it.
    pub cells: Vec<Option<IncidentCell>>,
}

/// One kind of incident in one scenario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IncidentCell {
    /// Futures out of 100 in which it strikes.
    pub count: String,
    /// Ten dots, filled in order; each stands for ten futures.
    pub dots: String,
    /// What follows the dots: loss and pause, the longest form first.
    pub consequences: [String; 2],
}

pub fn rows(
    language: Language,
    base: &Base,
    kinds: &[IncidentKind],
    summaries: &[Option<&Summary>],
) -> Vec<IncidentRow> {
    let row = |(place, &kind): (usize, &IncidentKind)| {
        let sign = sign(base, kind);
        let label = |name| format!("{}{sign}", texts::numbered(language, place + 1, name));
        IncidentRow {
            kind,
            label: label(kind.name(language)),
            short_label: label(kind.short(language)),
            cells: summaries
                .iter()
                .map(|summary| summary.map(|summary| cell(language, summary, kind)))
                .collect(),
        }
    };
    kinds.iter().enumerate().map(row).collect()
}

/// Its name, with the sign of a common cause.
pub fn name(language: Language, base: &Base, kind: IncidentKind) -> String {
    format!("{}{}", kind.name(language), sign(base, kind))
}

/// The sign of a common cause.
fn sign(base: &Base, kind: IncidentKind) -> &'static str {
    if is_common_cause(base, kind) { " ‡" } else { "" }
}

fn is_common_cause(base: &Base, kind: IncidentKind) -> bool {
    base.incidents[kind].reach == Reach::CommonCause
}

fn cell(language: Language, summary: &Summary, kind: IncidentKind) -> IncidentCell {
    let incidents = &summary.incidents;
    let share = incidents.by_kind[kind];
    let loss = money(language, incidents.loss_by_kind[kind], Step::TENTH);
    let months = incidents.pause_by_kind[kind];
    let pause = Step::TENTH.show(language, months);
    let long = if Step::TENTH.same(months, 0.0) {
        loss.clone()
    } else {
        texts::loss_and_pause(language, &loss, &pause)
    };
    IncidentCell { count: counted(share, summary.futures), dots: dots(share), consequences: [long, loss] }
}

/// Ten dots for a share, of ten futures each; from the count as it is told, so that equal counts have equal dots.
fn dots(share: f64) -> String {
    let filled = ((share.clamp(0.0, 1.0) * 100.0).round() / 10.0).round() as usize;
    "●".repeat(filled) + &"○".repeat(10 - filled)
}

pub fn detail(
    language: Language,
    base: &Base,
    kind: IncidentKind,
    scenarios: &[Scenario],
    summaries: &[Option<&Summary>],
) -> Vec<String> {
    let rule = &base.incidents[kind];
    let mut lines: Vec<String> = scenarios
        .iter()
        .zip(summaries)
        .enumerate()
        .filter_map(|(place, (scenario, summary))| {
            let summary = (*summary)?;
            Some(in_scenario(
                language,
                kind,
                rule.reach,
                &differs::title(language, place, scenario),
                scenario,
                summary,
            ))
        })
        .collect();
    let values: Vec<_> = rule.values.iter().map(|&value| value.name(language)).collect();
    lines.push(if values.is_empty() {
        texts::hits_nothing(language).to_owned()
    } else {
        texts::hits(language, &values.join(", "))
    });
    if is_common_cause(base, kind) {
        lines.push(texts::common_cause(language).to_owned());
    }
    let basis = |parameter| basis(language, &base.assumptions, parameter);
    lines.push(texts::founded(
        language,
        basis(Parameter::IncidentRate(kind)),
        basis(Parameter::IncidentLoss(kind)),
    ));
    lines
}

/// How well a number is founded; its source is one key away.
fn basis(language: Language, assumptions: &Assumptions, parameter: Parameter) -> &'static str {
    assumptions.get(parameter).map_or("", |found| found.provenance.basis.name(language))
}

/// One kind in one scenario: how often, what it costs, how long it pauses, and where it comes from.
pub(in crate::view) fn in_scenario(
    language: Language,
    kind: IncidentKind,
    reach: Reach,
    title: &str,
    scenario: &Scenario,
    summary: &Summary,
) -> String {
    let incidents = &summary.incidents;
    let share = incidents.by_kind[kind];
    if share <= 0.0 {
        return texts::never_in(language, title);
    }
    let show = |value| Step::TENTH.show(language, value);
    let [loss, struck] =
        [1.0, share].map(|of| money(language, incidents.loss_by_kind[kind] / of, Step::TENTH));
    let mut line = texts::incident_in(
        language,
        title,
        &of_futures_in_words(language, share, summary.futures),
        &loss,
        &struck,
    );
    let months = incidents.pause_by_kind[kind];
    if !Step::TENTH.same(months, 0.0) {
        line += &texts::pauses(language, &show(months));
    }
    let on = |layer: Layer| incidents.by_layer[layer][kind];
    let hardest = Layer::ALL.into_iter().max_by(|&one, &other| {
        on(one).share.total_cmp(&on(other).share).then(on(one).loss.total_cmp(&on(other).loss))
    });
    line += &match hardest {
        Some(layer) if reach != Reach::Case => texts::driven_by(
            language,
            &stack::label(language, Lever::Layer(layer)),
            &words::choice(language, scenario.decision.choices[layer]),
            &of_futures_in_words(language, on(layer).share, summary.futures),
        ),
        _ => texts::strikes_whole(language).to_owned(),
    };
    line
}
