//! The risks screen before it is drawn: incidents, public values, likelihood against impact, and policy checks.

pub mod check_rows;
pub mod incidents;
pub mod matrix;

use super::bars::{self, BarRow};
use super::compare::{Head, heads, places};
use super::{checks, formatting, frame};
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::session::Session;
use crate::session::screen::RisksPart;
use crate::summary::checks::that_fire;
use crate::summary::comparison::Summary;
use crate::texts::risks as texts;
use check_rows::CheckRow;
use incidents::IncidentRow;
use matrix::Matrix;

/// Everything that the risks screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Risks {
    /// What it is about, with the number of checks that fire and the date they are held to.
    pub heading: String,
    /// What counts of futures are out of.
    pub counted_of: usize,
    pub heads: Vec<Head>,
    /// The part that the keys act on.
    pub part: RisksPart,
    /// The kinds of incidents, the likeliest first.
    pub incidents: Vec<IncidentRow>,
    /// How often each public value is hit.
    pub values: Vec<BarRow>,
    pub matrix: Matrix,
    pub checks: Vec<CheckRow>,
    /// The row under the cursor in the part that the keys act on.
    pub row: usize,
    /// Name of what is under the cursor.
    pub title: String,
    pub detail: Vec<String>,
    pub is_outdated: bool,
    /// How far the figures are, while they are being computed.
    pub progress: Option<String>,
}

/// Turns a session into what the risks screen shows.
pub fn risks(session: &Session) -> Risks {
    let language = session.settings.language;
    let base = &session.library.base;
    let scenarios = session.scenarios();
    let shown = session.comparison.shown().filter(|shown| shown.manifest.case == session.document.case);
    let figures = places(shown.map(AsRef::as_ref), &scenarios);
    let summary =
        |place: &Option<usize>| -> Option<&Summary> { Some(&*shown?.columns.get((*place)?)?.summary) };
    let summaries: Vec<_> = figures.iter().map(summary).collect();
    let kinds = session.incident_order();
    let firing = session.firing();
    let fired = that_fire(&session.library.checks, &firing);
    let part = session.reading.risks_part;
    let row = session.reading.risks_row[part];
    let names: Vec<_> = (1..)
        .zip(&kinds)
        .map(|(number, &kind)| texts::numbered(language, number, kind.name(language)))
        .collect();
    let matrix = matrix::matrix(language, &kinds, &names, &summaries);
    let (row, title, detail) = match part {
        RisksPart::Incidents => {
            let row = row.min(IncidentKind::COUNT - 1);
            let kind = kinds[row];
            let detail = incidents::detail(language, base, kind, &scenarios, &summaries);
            (row, kind.name(language).to_owned(), detail)
        }
        RisksPart::Values => (row.min(PublicValue::COUNT - 1), String::new(), Vec::new()),
        RisksPart::Checks => {
            let row = row.min(fired.len().saturating_sub(1));
            match fired.get(row).zip(session.inputs()) {
                Some((check, inputs)) => (
                    row,
                    check.name.in_language(language).to_owned(),
                    check_rows::detail(language, check, &firing, &scenarios, &inputs),
                ),
                None => (
                    row,
                    RisksPart::Checks.name(language).to_owned(),
                    vec![texts::no_checks(language).to_owned()],
                ),
            }
        }
    };
    let counts: Vec<_> = firing
        .iter()
        .enumerate()
        .map(|(place, firing)| {
            texts::attention_points(language, formatting::letter(place), checks::count(firing))
        })
        .collect();
    let counted = match counts.join(", ") {
        counted if session.hides_checks_of_staff() => texts::without_staff(language, &counted),
        counted => counted,
    };
    let day = session.day_of_checks().map_or(String::new(), |day| formatting::date(language, day));
    let futures = session.comparison.shown().map_or(session.settings.futures, |shown| shown.manifest.futures);
    let counted_of = formatting::counted_of(futures);
    Risks {
        counted_of,
        heading: texts::heading(language, counted_of, &counted, &day),
        heads: heads(session, &scenarios),
        part,
        incidents: incidents::rows(language, base, &kinds, &summaries),
        values: bars::public_values(language, &summaries),
        matrix,
        checks: check_rows::rows(language, &fired, &firing),
        row,
        title,
        detail,
        is_outdated: session.comparison.is_outdated(),
        progress: frame::progress(session),
    }
}

/// What is in focus, for the line above the footer: the part of the screen and the row in it.
pub fn status(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    let parts = RisksPart::ALL.map(|part| {
        let name = part.name(language);
        if part == session.reading.risks_part { format!("[{name}]") } else { format!(" {name} ") }
    });
    let line = parts.join("");
    [line.clone(), line]
}
