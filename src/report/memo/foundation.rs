//! What a memo rests on: changed assumptions, what a reader must know, and how to make it again.

use super::document::{Block, Cell, Layout, Row, Table};
use crate::report::contents::Contents;
use crate::report::evidence::Evidence;
use crate::report::subject::{Subject, VERSION};
use crate::summary::comparison::Edited;
use crate::texts::{memo as texts, parameters};
use crate::view::formatting::count;
use crate::view::quantities::with_unit;

/// The numbers that the user changed, or that there are none.
pub fn changed(subject: &Subject<'_>) -> Vec<Block> {
    let language = subject.language;
    let edited = &subject.comparison.manifest.edited;
    if edited.is_empty() {
        return vec![Block::Paragraph(texts::nothing_changed(language).to_owned())];
    }
    let row = |Edited { parameter, shipped, own }: &Edited| Row {
        label: parameters::name(language, *parameter),
        is_sum: false,
        cells: [own, shipped]
            .map(|quantity| Cell::text(with_unit(language, *quantity, parameter.unit())))
            .into(),
    };
    let heads = [texts::number, texts::own, texts::shipped];
    vec![Block::Table(Table {
        caption: texts::changed_caption(language).to_owned(),
        heads: heads.map(|head| head(language).to_owned()).into(),
        rows: edited.iter().map(row).collect(),
        layout: Layout::Lines,
    })]
}

/// What a reader must know about the figures, and the run.
pub fn blocks(evidence: &Evidence<'_>, contents: &Contents) -> Vec<Block> {
    let subject = &evidence.subject;
    let language = subject.language;
    let manifest = &subject.comparison.manifest;
    let portfolio = if manifest.alone { texts::left_out } else { texts::alongside };
    let files = match evidence.files {
        [] => texts::shipped_files(language).to_owned(),
        own => texts::own_files(language, &own.join(", ")),
    };
    let terms = [
        (texts::program(language), format!("speelveld {VERSION}")),
        (texts::model(language), format!("{:016x}", manifest.model)),
        (texts::seed(language), manifest.seed.to_string()),
        (texts::futures(language), count(language, manifest.futures)),
        (texts::case(language), manifest.case.clone()),
        (texts::organisation(language), manifest.organisation.clone()),
        (texts::portfolio(language), portfolio(language).to_owned()),
        (texts::files(language), files),
    ];
    vec![
        Block::List(contents.basis.clone()),
        Block::Heading(texts::run(language).to_owned()),
        Block::Terms(terms.map(|(term, what)| (term.to_owned(), what)).into()),
        Block::Note(texts::repeatable(language).to_owned()),
    ]
}
