//! Screen: what a screen of the explorer shows, as linear text without drawing.

use super::board;
use super::evidence::{Evidence, Extent, Findings};
use super::formats::Detail;
use super::memo;
use super::plain;
use super::subject::Subject;
use crate::session::Session;
use crate::session::screen::Screen;
use crate::view::teams::stage::{self, Board, Content};
use crate::workspace::teams::Stage;

/// The present screen in words; nothing until there are figures for the present case.
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
        Screen::Teams => return of_teams(session),
        Screen::Costs => &[Detail::Costs, Detail::Attribution],
        Screen::Risks => &[Detail::Risks, Detail::Checks],
        Screen::Competences => &[Detail::Competences],
        Screen::Assumptions => return Some(start + &plain::sections(&[memo::numbers(&evidence)])),
    };
    Some(start + &plain::sections(&memo::details(&evidence, details)))
}

/// The board of a session with teams; the rules while they are being agreed are nothing to copy.
fn of_teams(session: &Session) -> Option<String> {
    let Board { title, content, .. } = stage::board(session);
    match content {
        Content::Blocks { blocks, .. } => Some(board::plain(&title, &blocks)),
        Content::Rules { .. } => None,
    }
}

/// The debrief of a session with teams, as a page of its own or as Markdown; nothing in another stage.
pub fn debrief(session: &Session, as_page: bool) -> Option<String> {
    let language = session.settings.language;
    session.team_play().filter(|play| play.teams.stage == Stage::Debrief)?;
    let Board { title, content, .. } = stage::board(session);
    let Content::Blocks { blocks, .. } = content else { return None };
    let case = session.case().map_or("", |case| case.name.in_language(language));
    let title = format!("{title} · {case}");
    Some(if as_page { board::page(language, &title, &blocks) } else { board::markdown(&title, &blocks) })
}
