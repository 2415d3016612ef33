//! What a trail tells of a public value and of a policy check.

use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::outcome::Outcome;
use crate::session::Session;
use crate::session::overlay::why::{CheckFact, Subject};
use crate::summary::comparison::Summary;
use crate::texts::{checks as check_texts, why as texts};
use crate::view::compare::places;
use crate::view::formatting::{letter, of_futures, of_futures_in_words};
use crate::view::risks::incidents;
use crate::view::{checks, differs};

/// How often a public value is hit, when that is known, and by what.
pub(super) fn of_value(session: &Session, scenario: usize, value: PublicValue) -> String {
    let language = session.settings.language;
    let how = texts::of_value(language);
    match figures(session, scenario) {
        Some(summary) => {
            let count = of_futures_in_words(language, summary.incidents.by_value[value], summary.futures);
            format!("{} {how}", texts::value_hit(language, &count))
        }
        None => how.to_owned(),
    }
}

/// How often an incident strikes; `…` when that is not known.
pub(super) fn count(session: &Session, scenario: usize, kind: IncidentKind) -> String {
    let summary = figures(session, scenario);
    summary.map_or("…".to_owned(), |summary| {
        of_futures(session.settings.language, summary.incidents.by_kind[kind], summary.futures)
    })
}

/// How often an incident strikes, what it costs and where it comes from.
pub(super) fn incident(session: &Session, scenario: usize, kind: IncidentKind) -> String {
    let (scenarios, summary) = (session.scenarios(), figures(session, scenario));
    let Some((chosen, summary)) = scenarios.get(scenario).zip(summary) else { return String::new() };
    let language = session.settings.language;
    let title = differs::title(language, scenario, chosen);
    let reach = session.library.base.incidents[kind].reach;
    incidents::in_scenario(language, kind, reach, &title, chosen, summary)
}

pub(super) fn name_of_check(session: &Session, place: usize) -> String {
    let check = session.library.checks.get(place);
    check.map_or(String::new(), |check| check.name.in_language(session.settings.language).to_owned())
}

pub(super) fn of_check(session: &Session, place: usize) -> String {
    let check = session.library.checks.get(place);
    check.map_or(String::new(), |check| check.text.in_language(session.settings.language).to_owned())
}

/// Something to know about a check in a scenario.
pub(super) fn told(session: &Session, scenario: usize, subject: Subject, fact: CheckFact) -> String {
    let Subject::Check(place) = subject else { return String::new() };
    let (all_firing, scenarios) = (session.firing(), session.scenarios());
    let found = session.library.checks.get(place).zip(all_firing.get(scenario)).zip(scenarios.get(scenario));
    let Some((((check, firing), chosen), inputs)) = found.zip(session.inputs()) else { return String::new() };
    let language = session.settings.language;
    let title = differs::title(language, scenario, chosen);
    match fact {
        CheckFact::Place if checks::fires(check, firing) => {
            check_texts::fires_in(language, &title, &checks::places(language, check, firing))
        }
        CheckFact::Place => texts::does_not_fire(language, &title),
        CheckFact::Stop => {
            let stops = checks::stops(language, check, firing, &inputs, &chosen.decision);
            check_texts::in_scenario(language, letter(scenario), &stops)
        }
        // The first line is what it asks, which stands above the trail.
        CheckFact::Source => {
            checks::about(language, check, firing).into_iter().skip(1).collect::<Vec<_>>().join(" ")
        }
        CheckFact::Advice => check_texts::dealt_with(language, check.stops.in_language(language)),
    }
}

/// The figures of a scenario, unless they are outdated or its incidents are hidden.
fn figures(session: &Session, scenario: usize) -> Option<&Summary> {
    let is_known = !session.comparison.is_outdated() && !session.hides(Outcome::Incidents);
    let shown = session
        .comparison
        .shown()
        .filter(|shown| is_known && shown.manifest.case == session.document.case)?;
    let place = places(Some(shown), &session.scenarios()).get(scenario).copied().flatten()?;
    Some(&*shown.columns.get(place)?.summary)
}
