//! What a report rests on: changed assumptions, what a reader must know, how to make it again, and every number.

use crate::content::typed_number;
use crate::domain::assumption::{Assumption, Source};
use crate::domain::parameter::{Parameter, ParameterGroup};
use crate::report::document::{Block, Row, Table};
use crate::report::evidence::{Report, Subject, VERSION};
use crate::resolve::{close_to_threshold, resolve};
use crate::summary::comparison::Edited;
use crate::texts::{checks, memo as texts, parameters, report as sentences, scorecard};
use crate::view::differs::title;
use crate::view::formatting::{Step, count, date, money};
use crate::view::quantities::{self, counting_in_words, hold, with_unit};
use std::sync::Arc;

/// The numbers that the user changed, or that there are none.
pub fn changed(report: &Report<'_>) -> Vec<Block> {
    let language = report.language;
    let edited = &report.subject.comparison.manifest.edited;
    if edited.is_empty() {
        return vec![Block::Paragraph(texts::nothing_changed(language).to_owned())];
    }
    let row = |Edited { parameter, shipped, own }: &Edited| {
        let quantities = [own, shipped].map(|quantity| with_unit(language, *quantity, parameter.unit()));
        Row::new(parameters::name(language, *parameter), quantities)
    };
    let heads = [texts::number, texts::own, texts::shipped].map(|head| head(language));
    vec![Block::Table(Table::new(texts::changed_caption(language), heads, edited.iter().map(row).collect()))]
}

/// What a reader must know about the figures, and the run.
pub fn blocks(report: &Report<'_>) -> Vec<Block> {
    let language = report.language;
    let manifest = &report.subject.comparison.manifest;
    let portfolio = if manifest.alone { texts::left_out } else { texts::alongside };
    let files = match report.evidence.files {
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
        Block::List(basis(report)),
        Block::Heading(texts::run(language).to_owned()),
        Block::Terms(terms.map(|(term, what)| (term.to_owned(), what)).into()),
        Block::Note(texts::repeatable(language).to_owned()),
    ]
}

/// What a reader must know about the figures.
pub fn basis(report: &Report<'_>) -> Vec<String> {
    let Report { language, subject, .. } = *report;
    let manifest = &subject.comparison.manifest;
    let [sourced, derived, estimate] = manifest.bases;
    let portfolio =
        if manifest.alone { sentences::alone(language) } else { sentences::with_portfolio(language) };
    let budget = money(language, subject.budget(), Step::ONE);
    vec![
        sentences::futures(language, &count(language, manifest.futures), manifest.seed),
        sentences::reading(language).to_owned(),
        format!("{}: {}.", scorecard::dots_legend(language, &budget), scorecard::each_dot(language)),
        portfolio.to_owned(),
        checks::held_against(language, &date(language, subject.day_of_checks())),
        sentences::bases(language, sourced + derived + estimate, sourced, derived, estimate),
        case_origin(subject),
    ]
}

pub fn case_origin(subject: &Subject<'_>) -> String {
    let (language, case) = (subject.language, subject.case);
    sentences::case_origin(language, case.name.in_language(language), case.origin.name(language))
}

/// Which numbers the user put in the place of shipped ones, if any.
pub fn own_numbers(report: &Report<'_>) -> Option<String> {
    let language = report.language;
    let own = |Edited { parameter, shipped, own }: &Edited| {
        let name = parameters::name(language, *parameter);
        let [own, shipped] = [own, shipped].map(|quantity| typed_number::written(language, *quantity));
        sentences::own_number(language, &parameter.id(), &name, &own, &shipped)
    };
    let list: Vec<_> = report.subject.comparison.manifest.edited.iter().map(own).collect();
    (!list.is_empty()).then(|| sentences::own_numbers(language, &list.join("; ")))
}

/// For which scenarios what is bought on the market comes close to the threshold of a European tender.
pub fn near_threshold(report: &Report<'_>) -> Vec<String> {
    let Report { language, subject, .. } = *report;
    let near = subject.comparison.columns.iter().enumerate().filter_map(|(place, column)| {
        let amounts = close_to_threshold(&resolve(&subject.inputs(), &column.scenario.decision).ledger)?;
        let name = title(language, place, &column.scenario);
        Some(quantities::close_to_threshold(language, &name, amounts))
    });
    near.collect()
}

/// Where the scenarios that are directions come from.
pub fn origins(report: &Report<'_>) -> Vec<String> {
    let Report { language, subject, .. } = *report;
    let columns = subject.comparison.columns.iter().enumerate();
    let origins = columns.filter_map(|(place, column)| {
        let direction = subject.direction_of(&column.scenario)?;
        Some(sentences::direction_origin(
            language,
            &title(language, place, &column.scenario),
            direction.origin.name(language),
            direction.evidence.in_language(language),
        ))
    });
    origins.collect()
}

pub fn made_by(report: &Report<'_>) -> String {
    let model = format!("{:016x}", report.subject.comparison.manifest.model);
    sentences::made_by(report.language, VERSION, &model)
}

/// Every number with its range and how it is founded, a table for each group; then the sources.
pub fn annex(subject: &Subject<'_>) -> Vec<Block> {
    let language = subject.language;
    let mut sources = Sources::default();
    let heads = [texts::number, texts::value, texts::basis, texts::source].map(|head| head(language));
    let tables: Vec<Block> = ParameterGroup::ALL
        .into_iter()
        .map(|group| {
            let all = Parameter::all().into_iter().filter(|one| one.group() == group);
            let rows =
                all.filter_map(|one| Some(number(subject, subject.inputs().assumption(one)?, &mut sources)));
            Block::Table(Table::new(group.name(language), heads, rows.collect()))
        })
        .collect();
    let item = |source: Arc<Source>| {
        (texts::source_item(language, &source.title, &source.date), source.link.clone())
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

fn number(subject: &Subject<'_>, assumption: &Assumption, sources: &mut Sources) -> Row {
    let language = subject.language;
    let Assumption { parameter, provenance, .. } = assumption;
    let value = counting_in_words(language, assumption);
    let is_own = subject.comparison.manifest.edited.iter().any(|edited| edited.parameter == *parameter);
    let hold = hold(language, provenance).map_or(String::new(), |hold| format!(", {hold}"));
    let source = provenance.source.as_ref();
    let source = source.map_or("–".to_owned(), |source| format!("[{}]{hold}", sources.number(source)));
    let cells = [
        if is_own { texts::own_mark(language, &value) } else { value },
        provenance.basis.name(language).to_owned(),
        source,
    ];
    Row::new(parameters::name(language, *parameter), cells)
}
