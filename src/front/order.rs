//! Order: a question simulated, looked into as far as its form asks, and put into that form.

use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::report::evidence::{Evidence, Extent, Findings, Subject};
use crate::report::{self, Detail, Format};
use crate::study::{Analysis, Asking, Finding, Flow, Influences, Question, Request, Study};
use crate::summary::comparison::Comparison;
use crate::view::verdict;
use std::io;
use std::sync::Arc;

/// What is to be written about a question.
#[derive(Clone, Debug)]
pub struct Order {
    pub question: Question,
    /// Place of the scenario that the others are compared with.
    pub baseline: usize,
    pub language: Language,
    /// The user's own files that go in, as the user named them.
    pub files: Vec<String>,
    pub kind: Kind,
}

/// What is wanted about a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The comparison, with these parts in detail.
    Comparison(Format, Vec<Detail>),
    /// Every direction in a row, sorted by an outcome.
    Directions(Format, Outcome),
    Memo(Format),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Futures(usize),
    /// So many numbers of so many are tried.
    Numbers(usize, usize),
    /// So many scenarios of so many are worked out.
    Scenarios(usize, usize),
}

#[derive(Debug)]
pub enum NoAnswer {
    /// The question names something that there is not.
    Unanswerable,
    /// The form could not be made.
    Form(io::Error),
}

/// Carries out an order with a study of the library; `watch` hears how far it is.
///
/// # Errors
/// The question cannot be answered, or its form fails.
pub fn carry_out(
    study: &mut Study,
    library: &Arc<Library>,
    order: &Order,
    watch: &mut dyn FnMut(Step),
) -> Result<Vec<u8>, NoAnswer> {
    let question = &order.question;
    let comparison = study.compare(question, &mut |partial| {
        watch(Step::Futures(partial.manifest.futures));
        Flow::Continue
    });
    let comparison = comparison.ok_or(NoAnswer::Unanswerable)?;
    let findings = findings(study, order, &comparison, watch);
    let edited = question.edits.applied(library, &question.case, &question.organisation);
    let (case, organisation) = (edited.case(&question.case), edited.organisation(&question.organisation));
    let (Some(case), Some(organisation)) = (case, organisation) else { return Err(NoAnswer::Unanswerable) };
    let subject = Subject {
        comparison: &comparison,
        case,
        organisation,
        base: &edited.base,
        checks: &edited.checks,
        directions: &edited.directions,
        baseline: order.baseline,
        language: order.language,
    };
    let extent = if matches!(order.kind, Kind::Memo(_)) { Extent::Whole } else { Extent::Body };
    let evidence = Evidence { subject, findings: &findings, files: &order.files, extent };
    match &order.kind {
        Kind::Comparison(format, details) => {
            report::comparison(&evidence, *format, details).map_err(NoAnswer::Form)
        }
        Kind::Directions(format, sort) => {
            report::directions(&evidence, *format, sort.lead()).map_err(NoAnswer::Form)
        }
        Kind::Memo(format) => Ok(report::memo(&evidence, *format).into_bytes()),
    }
}

/// What is looked into beyond the figures, as far as the form asks.
fn findings(
    study: &mut Study,
    order: &Order,
    comparison: &Comparison,
    watch: &mut dyn FnMut(Step),
) -> Findings {
    let scenarios = comparison.columns.len();
    let mut findings = Findings {
        attributions: vec![None; scenarios],
        influences: vec![None; scenarios],
        remedies: vec![None; scenarios],
        flips: vec![None; scenarios],
        worth: None,
    };
    for place in 0..scenarios {
        for asking in askings(order.baseline, place) {
            let request = Request { question: order.question.clone(), asking };
            if !wants(order, comparison, request.analysis(), place) {
                continue;
            }
            let found = study.answer(&request, &mut |partial| {
                if let Some(Finding::Influence(so_far)) = partial {
                    let Influences { done, of, .. } = *so_far;
                    watch(Step::Numbers(done, of));
                }
                Flow::Continue
            });
            match found {
                Some(Finding::Attribution(found)) => findings.attributions[place] = Some(found),
                Some(Finding::Influence(found)) => findings.influences[place] = Some(found),
                Some(Finding::Remedies(found)) => findings.remedies[place] = Some(found),
                Some(Finding::Flips(found)) => findings.flips[place] = Some(found),
                Some(Finding::Worth(found)) => findings.worth = Some(found),
                _ => {}
            }
        }
    }
    findings
}

/// All that can be looked into about a scenario, beside the baseline.
const fn askings(baseline: usize, scenario: usize) -> [Asking; 5] {
    [
        Asking::Attribution { scenario, baseline },
        Asking::Influence { scenario, baseline },
        Asking::Remedies { scenario },
        Asking::Flips { scenario, baseline, outcome: Outcome::Cost },
        Asking::Worth,
    ]
}

/// Does an order ask for an analysis of a scenario? A memo looks behind one scenario only, and at what would help it: that of
/// its verdict.
fn wants(order: &Order, comparison: &Comparison, analysis: Analysis, place: usize) -> bool {
    let is_alone = comparison.columns.len() == 1;
    let is_other = place != order.baseline;
    match (&order.kind, analysis) {
        (Kind::Memo(_), Analysis::Attribution) => is_other,
        (Kind::Memo(_), Analysis::Flips | Analysis::Worth) => {
            is_other && verdict::subject(comparison, order.baseline) == Some(place)
        }
        (Kind::Memo(_), Analysis::Influence | Analysis::Remedies) => {
            is_alone || verdict::subject(comparison, order.baseline) == Some(place)
        }
        (Kind::Comparison(_, details), Analysis::Attribution) => {
            details.contains(&Detail::Attribution) && is_other
        }
        (Kind::Comparison(_, details), Analysis::Influence) => {
            details.contains(&Detail::Influence) && (is_other || is_alone)
        }
        (Kind::Comparison(format, details), Analysis::Remedies) => {
            details.contains(&Detail::Competences) && format.is_told()
        }
        (Kind::Directions(..), _) => false,
        (
            _,
            Analysis::Comparison
            | Analysis::Alternatives
            | Analysis::Directions
            | Analysis::Worlds
            | Analysis::Flips
            | Analysis::Worth
            | Analysis::Missing
            | Analysis::Story
            | Analysis::Survey
            | Analysis::Portfolios
            | Analysis::Ambitions
            | Analysis::Sequence,
        ) => false,
    }
}
