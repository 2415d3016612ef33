//! Screen: what a screen of the explorer shows, as linear text without drawing.

use super::evidence::{Evidence, Extent, Findings};
use super::formats::Detail;
use super::memo;
use super::plain;
use super::subject::Subject;
use crate::session::Session;
use crate::session::screen::Screen;

/// The present screen in words; nothing until there are figures for the present case.
#[must_use]
pub fn plain(session: &Session) -> Option<String> {
    let comparison =
        session.comparison.shown().filter(|shown| shown.manifest.case == session.document.case)?;
    let inputs = session.inputs()?;
    let subject = Subject {
        comparison,
        case: inputs.case,
        organisation: inputs.organisation,
        base: inputs.base,
        checks: &session.library.checks,
        directions: &session.library.directions,
        // Figures of an earlier question may be of fewer scenarios.
        baseline: session.document.baseline.min(comparison.columns.len().saturating_sub(1)),
        language: session.settings.language,
    };
    let mut findings = Findings::default();
    if let Some(found) = session.attribution.shown().filter(|_| !session.attribution.is_outdated()) {
        findings.attributions = vec![None; comparison.columns.len()];
        if let Some(place) = findings.attributions.get_mut(session.focus.scenario) {
            *place = Some(found.clone()).filter(|_| session.focus.scenario != session.document.baseline);
        }
    }
    let evidence = Evidence { subject, findings: &findings, files: &[], extent: Extent::Body };
    let start = plain::short(&subject);
    let details: &[Detail] = match session.screen {
        Screen::Compare => &[],
        Screen::Costs => &[Detail::Costs, Detail::Attribution],
        Screen::Risks => &[Detail::Risks, Detail::Checks],
        Screen::Competences => &[Detail::Competences],
        Screen::Assumptions => return Some(start + &plain::sections(&[memo::numbers(&evidence)])),
    };
    Some(start + &plain::sections(&memo::details(&evidence, details)))
}
