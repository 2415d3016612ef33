//! The opening of a memo: the question, the answer in short, and what was compared.

use super::document::{Block, Cell, Row};
use super::{difference, tables};
use crate::report::contents::Contents;
use crate::report::evidence::Evidence;
use crate::report::subject::Subject;
use crate::summary::comparison::Column;
use crate::texts::{memo as texts, report, words};
use crate::view::checks::count as rules_that_fire;
use crate::view::competences::opening::sentences as people_in_words;
use crate::view::differs::title;
use crate::view::formatting::{count, letter};

/// The question of the case, the choice at hand, and how it was worked out.
pub fn question(subject: &Subject<'_>, contents: &Contents) -> Vec<Block> {
    let (language, case) = (subject.language, subject.case);
    let at_hand = match &contents.scenarios[..] {
        [one] => texts::one_at_hand(language, one),
        several => texts::choice_at_hand(language, &several.join("; ")),
    };
    let futures = count(language, subject.comparison.manifest.futures);
    let name = case.name.in_language(language);
    vec![
        Block::Paragraph(case.question.in_language(language).to_owned()),
        Block::Paragraph(at_hand),
        Block::Paragraph(texts::method(language, &futures)),
        Block::Note(report::case_origin(language, name, words::origin(language, case.origin))),
    ]
}

/// The verdict, where it comes from, people and checks; and what the figures are not.
pub fn summary(evidence: &Evidence<'_>, contents: &Contents) -> Vec<Block> {
    let subject = &evidence.subject;
    let language = subject.language;
    let columns = || subject.comparison.columns.iter().enumerate();
    let people = |(place, column): (usize, &Column)| {
        let name = title(language, place, &column.scenario);
        let rules = &subject.base.incidents;
        let first = people_in_words(language, &name, &column.summary, rules, subject.case.start_year);
        first.into_iter().next()
    };
    let checks: Vec<_> = columns()
        .map(|(place, column)| {
            texts::checks_of(language, letter(place), rules_that_fire(&subject.firing(column)))
        })
        .collect();
    let points = difference::sentences(evidence)
        .into_iter()
        .chain(columns().filter_map(people))
        .chain([texts::checks_fire(language, &checks.join(", "))]);
    let [sourced, derived, estimates] = subject.comparison.manifest.bases;
    vec![
        Block::Lead(contents.scorecard.verdict.clone()),
        Block::List(points.collect()),
        Block::Note(report::not_a_budget(language).to_owned()),
        Block::Note(texts::mostly_estimates(language, estimates, sourced + derived + estimates)),
    ]
}

/// What each scenario chooses, what differs, and where directions come from.
pub fn scenarios(subject: &Subject<'_>, contents: &Contents) -> Vec<Block> {
    let language = subject.language;
    let row = |(label, choices): &(&str, Vec<String>)| Row {
        label: (*label).to_owned(),
        is_sum: false,
        cells: choices.iter().map(Cell::text).collect(),
    };
    let table = tables::by_scenario(
        texts::choices_caption(language).to_owned(),
        texts::layer(language),
        &contents.scenarios,
        contents.choices.iter().map(row).collect(),
    );
    let origins = contents.origins.clone();
    let lists = [contents.scorecard.differs.clone(), origins];
    std::iter::once(Block::Table(table))
        .chain(lists.into_iter().filter(|list| !list.is_empty()).map(Block::List))
        .collect()
}
