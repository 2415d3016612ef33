//! The cell editor in words: every choice with what it would change, and why some are refused.

use super::formatting::Step;
use super::measure::{Figure, Measure};
use crate::language::Language;
use crate::session::cell_editor::{CellEditor, CellRow, Reason};
use crate::study::Alternative;
use crate::summary::paired::{Paired, Standing};
use crate::texts::{overlays as texts, short_words, words};

/// What a choice would change is told by these figures.
pub const MEASURES: [Measure; 4] = [Measure::Cost, Measure::Incidents, Measure::PeopleShort, Measure::Live];

/// A line of the cell editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorRow {
    /// The choice in words, the longest form first.
    pub forms: Vec<String>,
    /// What it would change, or why it cannot be made.
    pub changes: Changes,
}

/// What a choice would change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    /// It is the present choice.
    Present(&'static str),
    /// Still being computed.
    Awaited,
    /// One change for each of [`MEASURES`].
    Known([Change; 4]),
    /// It cannot be made; why.
    Refused(String),
}

/// What a choice would change in one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// `▲` really higher, `▼` really lower, `~` no real difference.
    pub glyph: char,
    /// The difference, with its sign.
    pub figure: String,
    /// Is it better?
    pub standing: Standing,
}

/// Heads of the columns, one for each of [`MEASURES`].
#[must_use]
pub fn heads(language: Language) -> [&'static str; 4] {
    [texts::cost(language), texts::incidents(language), texts::people(language), texts::live(language)]
}

/// Every line of the cell editor.
#[must_use]
pub fn rows(language: Language, editor: &CellEditor) -> Vec<EditorRow> {
    editor.rows.iter().map(|row| line(language, editor, row)).collect()
}

fn line(language: Language, editor: &CellEditor, row: &CellRow) -> EditorRow {
    match row {
        CellRow::Possible { choice, preview } => EditorRow {
            forms: short_words::choice(language, *choice).to_vec(),
            changes: match preview {
                _ if *choice == editor.present => Changes::Present(texts::present(language)),
                None => Changes::Awaited,
                Some(alternative) => {
                    Changes::Known(MEASURES.map(|measure| change(language, measure, alternative)))
                }
            },
        },
        CellRow::Refused { mode, partners, reason } => {
            let partners: Vec<_> = partners.iter().map(|one| words::partner(language, one)).collect();
            let mode = words::mode(language, *mode);
            let name = if partners.is_empty() {
                mode.to_owned()
            } else {
                format!("{mode} · {}", partners.join(" + "))
            };
            let reason = match reason {
                Reason::Meaningless(refusal) => words::refusal(language, *refusal).to_owned(),
                Reason::Forbidden(reason) => reason.in_language(language).to_owned(),
            };
            EditorRow { forms: vec![name], changes: Changes::Refused(reason) }
        }
    }
}

/// What a choice would change in one figure.
fn change(language: Language, measure: Measure, alternative: &Alternative) -> Change {
    let paired = &alternative.outcomes[measure.outcome()];
    let standing = paired.standing();
    let difference =
        if measure.figure() == Figure::Median { paired.difference.p50 } else { paired.difference.mean };
    Change {
        glyph: glyph(standing, difference),
        figure: figure(language, measure, paired, difference),
        standing,
    }
}

fn figure(language: Language, measure: Measure, paired: &Paired, difference: f64) -> String {
    if measure.figure() == Figure::Count {
        // The head of the column says that it is a count of 100.
        return Step::ONE.show_signed(language, difference * 100.0);
    }
    let step = Step::for_error(paired.difference.se * measure.scale(), measure.finest());
    step.show_signed(language, difference * measure.scale())
}

const fn glyph(standing: Standing, difference: f64) -> char {
    match standing {
        Standing::Same => '~',
        Standing::Better | Standing::Worse if difference > 0.0 => '▲',
        Standing::Better | Standing::Worse => '▼',
    }
}
