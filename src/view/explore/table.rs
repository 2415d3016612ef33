//! The table: for each layer how many of the good scenarios make each choice.

use super::figures::layers;
use crate::domain::choice::Choice;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::Language;
use crate::session::Session;
use crate::session::explore::{Cut, Way};
use crate::summary::survey::common::Counts;
use crate::texts::{explore as texts, words};
use crate::view::formatting::{count, hundredths};

#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    pub title: String,
    /// The modes, each with how many columns it has.
    pub modes: Vec<(&'static str, usize)>,
    /// The partner of each column; empty without one.
    pub partners: Vec<&'static str>,
    pub rows: Vec<Row>,
    /// The row and the column under the cursor.
    pub cursor: (usize, usize),
}

#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub label: &'static str,
    /// What the layer is held at; nothing when it is free.
    pub held: Option<String>,
    /// Nothing where the layer cannot be sourced so.
    pub cells: Vec<Option<Cell>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// Of 100.
    pub figure: String,
    pub share: f64,
}

pub fn table(session: &Session, cut: &Cut) -> Table {
    let language = session.settings.language;
    let ways = cut.ways();
    let counts = counted(session, cut);
    let total = count(language, counts.total);
    let modes = Mode::ALL.into_iter().map(|mode| {
        let columns = ways.iter().filter(|(one, _)| *one == mode).count();
        (mode.short(language), columns)
    });
    let row = |layer: Layer| Row {
        label: layer.short(language),
        held: session.explore.bounds.fixed[layer].map(|fixed| match fixed.partners {
            Some(partners) => Choice::new(fixed.mode, partners)
                .map_or_else(|_| String::new(), |choice| words::choice_code(language, choice)),
            None => fixed.mode.short(language).to_owned(),
        }),
        cells: ways.iter().map(|way| cell(cut, counts, layer, *way)).collect(),
    };
    Table {
        title: if counts.total == 0 {
            texts::table_empty(language).to_owned()
        } else if session.explore.counts_all {
            texts::table_within(language, &total)
        } else {
            texts::table_best(language, &total)
        },
        modes: modes.filter(|(_, columns)| *columns > 0).collect(),
        partners: ways
            .iter()
            .map(|(_, partner)| partner.map_or("", |partner| words::partner_letter(language, partner)))
            .collect(),
        rows: layers().map(row).collect(),
        cursor: (session.explore.cell.0, session.explore.cell.1.min(ways.len().saturating_sub(1))),
    }
}

/// The best, or all within the limits: whichever the table counts.
fn counted<'c>(session: &Session, cut: &'c Cut) -> &'c Counts {
    if session.explore.counts_all { &cut.survey.within } else { &cut.best }
}

fn cell(cut: &Cut, counts: &Counts, layer: Layer, (mode, partner): Way) -> Option<Cell> {
    cut.surveyed.space.has(layer, mode, partner).then(|| {
        let share = share(counts, layer, (mode, partner));
        Cell { figure: if share > 0.0 { hundredths(share) } else { "·".to_owned() }, share }
    })
}

/// The share that sources a layer this way, whoever else takes part.
fn share(counts: &Counts, layer: Layer, (mode, partner): Way) -> f64 {
    counts.share(layer, |choice| {
        choice.mode() == mode && partner.is_none_or(|partner| choice.partners().contains(partner))
    })
}

/// The cell under the cursor in words: how many of the best, and how many of all.
pub fn status(session: &Session, cut: &Cut) -> String {
    let language = session.settings.language;
    let ways = cut.ways();
    let Some(&way) = ways.get(session.explore.cell.1).or(ways.last()) else { return String::new() };
    let layer = session.explore.layer();
    let (name, choice) = (layer.name(language), way_in_words(language, way));
    if !cut.surveyed.space.has(layer, way.0, way.1) {
        return texts::impossible(language, name, &choice);
    }
    let of = |counts: &Counts| hundredths(share(counts, layer, way));
    let line = texts::cell(language, name, &choice, &of(&cut.best), &of(&cut.survey.all));
    if cut.survey.aims.limits.is_empty() {
        return line;
    }
    let number = |counts: &Counts| share(counts, layer, way) * counts.total as f64;
    let kept = number(&cut.survey.within) / number(&cut.survey.all).max(1.0);
    format!("{line}{}", texts::cell_kept(language, &hundredths(kept)))
}

fn way_in_words(language: Language, (mode, partner): Way) -> String {
    let mode = mode.name(language);
    partner.map_or_else(|| mode.to_owned(), |partner: Partner| format!("{mode} · {}", partner.name(language)))
}
