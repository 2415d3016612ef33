//! Annex: every number of the model with its range, how it is founded, and where it stands.

use super::document::{Block, Cell, Layout, Row, SourceItem, Table};
use crate::domain::assumption::{Assumption, Source};
use crate::domain::parameter::Parameter;
use crate::domain::parameter_group::ParameterGroup;
use crate::report::subject::Subject;
use crate::resolve::inputs::Inputs;
use crate::texts::{memo as texts, parameters, words};
use crate::view::quantities::with_unit;
use std::sync::Arc;

/// A table for each group of numbers, then the sources.
pub fn blocks(subject: &Subject<'_>) -> Vec<Block> {
    let language = subject.language;
    let inputs = Inputs { base: subject.base, organisation: subject.organisation, case: subject.case };
    let mut sources = Sources::default();
    let tables: Vec<Block> = ParameterGroup::ALL
        .into_iter()
        .map(|group| Block::Table(table(subject, &inputs, group, &mut sources)))
        .collect();
    let item = |source: Arc<Source>| SourceItem {
        text: texts::source_item(language, &source.title, &source.date),
        link: source.link.clone(),
    };
    std::iter::once(Block::Paragraph(texts::annex_about(language).to_owned()))
        .chain(tables)
        .chain([
            Block::Heading(texts::sources(language).to_owned()),
            Block::Sources(sources.0.into_iter().map(item).collect()),
        ])
        .collect()
}

/// The sources in the order in which they are first named.
#[derive(Default)]
struct Sources(Vec<Arc<Source>>);

impl Sources {
    /// The number of a source, from 1.
    fn number(&mut self, source: &Arc<Source>) -> usize {
        let known = self.0.iter().position(|known| known.id == source.id);
        known.unwrap_or_else(|| {
            self.0.push(Arc::clone(source));
            self.0.len() - 1
        }) + 1
    }
}

fn table(subject: &Subject<'_>, inputs: &Inputs<'_>, group: ParameterGroup, sources: &mut Sources) -> Table {
    let language = subject.language;
    let all = Parameter::all().into_iter().filter(|parameter| ParameterGroup::of(*parameter) == group);
    let rows = all.filter_map(|parameter| Some(row(subject, inputs.assumption(parameter)?, sources)));
    let heads = [texts::number, texts::value, texts::basis, texts::source];
    Table {
        caption: parameters::group(language, group).to_owned(),
        heads: heads.map(|head| head(language).to_owned()).into(),
        rows: rows.collect(),
        layout: Layout::Lines,
    }
}

fn row(subject: &Subject<'_>, assumption: &Assumption, sources: &mut Sources) -> Row {
    let language = subject.language;
    let Assumption { parameter, quantity, provenance } = assumption;
    let value = with_unit(language, *quantity, parameter.unit());
    let is_own = subject.comparison.manifest.edited.iter().any(|edited| edited.parameter == *parameter);
    let source =
        provenance.source.as_ref().map_or("–".to_owned(), |source| format!("[{}]", sources.number(source)));
    Row {
        label: parameters::name(language, *parameter),
        is_sum: false,
        cells: vec![
            Cell::text(if is_own { texts::own_mark(language, &value) } else { value }),
            Cell::text(words::basis(language, provenance.basis)),
            Cell::text(source),
        ],
    }
}
