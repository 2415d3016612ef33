//! Screen: what a screen of the explorer shows, as linear text without drawing.

use super::document::{Document, Section};
use super::evidence::{Evidence, Extent, Findings, Subject};
use super::formats::{Detail, Format};
use super::worlds::parts::Parts;
use super::worlds::{self, World};
use super::{ambition, board, comparison, memo, plain};
use crate::domain::event::Shift;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::session::Session;
use crate::session::screen::{Screen, WorldsPart};
use crate::summary::comparison::Comparison;
use crate::view::teams::stage::{self, Board, Content};
use crate::workspace::teams::Stage;
use std::sync::Arc;

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
    if let Some(found) = session.remedies.shown().filter(|_| !session.remedies.is_outdated()) {
        findings.remedies = vec![None; comparison.columns.len()];
        if let Some(place) = findings.remedies.get_mut(session.focus.scenario) {
            *place = Some(found.clone());
        }
    }
    let evidence = Evidence { subject, findings: &findings, files: &[], extent: Extent::Body };
    let more = match session.screen {
        Screen::Compare => Vec::new(),
        Screen::Teams => return of_teams(session),
        Screen::Costs => memo::details(&evidence, &[Detail::Costs, Detail::Attribution]),
        Screen::Risks => memo::details(&evidence, &[Detail::Risks, Detail::Checks]),
        Screen::Competences => memo::details(&evidence, &[Detail::Competences]),
        Screen::Explore => Vec::new(),
        Screen::Worlds => return of_worlds(session, &evidence),
        Screen::Portfolio => return ambition::screen(session).map(|document| plain::text(&document)),
        Screen::Assumptions => vec![memo::numbers(&subject)],
    };
    let mut document = comparison::short(&evidence);
    document.sections.extend(more);
    Some(plain::text(&document))
}

/// The scenarios in the worlds that are worked out.
fn of_worlds(session: &Session, evidence: &Evidence<'_>) -> Option<String> {
    let language = session.settings.language;
    let found = session.shown_worlds();
    if session.worlds.part != WorldsPart::Worlds {
        let names = crate::view::worlds::names(language, &session.scenarios());
        let sheet = crate::view::worlds::told(session, &names)?;
        let name = session.worlds.part.name(language);
        let section = Section::new(session.worlds.part.id(), name, worlds::parts::blocks(sheet));
        let title = comparison::short(evidence).title;
        return Some(plain::text(&Document { title, opening: Vec::new(), sections: vec![section] }));
    }
    let now = found.first()?;
    let subject = Subject { comparison: now, ..evidence.subject };
    let evidence = Evidence { subject, ..*evidence };
    let world = |(world, comparison): (crate::session::worlds::World, &Arc<Comparison>)| {
        let edits = session.edits_of_world(&world);
        let change = |shift: &Shift| {
            Some((shift.parameter, session.known(shift.parameter), edits.get(shift.parameter)?))
        };
        let name = world.name(language);
        let budget = edits.get(Parameter::Budget).map_or_else(|| session.budget(), Quantity::mean);
        World {
            id: name.clone(),
            name,
            changes: world.shifts.iter().filter_map(change).collect(),
            budget,
            comparison: Comparison::clone(comparison),
        }
    };
    let others: Vec<World> = session.worlds().into_iter().zip(found).skip(1).map(world).collect();
    worlds::worlds(&evidence, &others, &Parts::default(), Format::Plain).ok()
}

/// The board of a session with teams; the rules while they are being agreed are nothing to copy.
fn of_teams(session: &Session) -> Option<String> {
    of_board(session).map(|document| plain::text(&document))
}

/// The board of a session with teams; nothing while the rules are being agreed.
pub fn of_board(session: &Session) -> Option<Document> {
    let Board { title, content, .. } = stage::board(session);
    match content {
        Content::Blocks { blocks, .. } => Some(board::document(&title, &blocks)),
        Content::Rules { .. } => None,
    }
}

/// The debrief of a session with teams; nothing in another stage.
pub fn debrief(session: &Session) -> Option<Document> {
    let language = session.settings.language;
    session.team_play().filter(|play| play.teams.stage == Stage::Debrief)?;
    let Board { title, content, .. } = stage::board(session);
    let Content::Blocks { blocks, .. } = content else { return None };
    let case = session.case().map_or("", |case| case.name.in_language(language));
    let title = format!("{title} · {case}");
    Some(board::document(&title, &blocks))
}
