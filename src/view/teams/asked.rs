//! Asked: what a choice asks of people: the competences that it asks most of, what lacks, and what it asks more of than others.

use super::board::Block;
use super::reveal::names;
use crate::domain::people::{Competence, PerCompetence};
use crate::language::Language;
use crate::summary::asking::asked;
use crate::summary::comparison::{Column, Comparison, Summary};
use crate::texts::teams as texts;
use crate::view::competences::detail::fte;
use crate::view::formatting::{number, uncapitalised};

/// How many competences are named.
const NAMED: usize = 2;

/// Less than this is shown as nothing, FTE.
const LEAST: f64 = 0.005;

/// What each choice asks of people, under a heading.
pub fn of_each(language: Language, comparison: &Comparison) -> Vec<Block> {
    let asked = names(language, comparison).into_iter().zip(told(language, comparison));
    let items = asked.map(|(name, asked)| Block::Item(format!("{name} {asked}")));
    [Block::Heading(texts::people_asked(language).to_owned())].into_iter().chain(items).collect()
}

/// For each column what its choice asks of people, in sentences after its name.
pub fn told(language: Language, comparison: &Comparison) -> Vec<String> {
    let needs: Vec<PerCompetence<f64>> =
        comparison.columns.iter().map(|column| asked(&column.summary)).collect();
    let columns = comparison.columns.iter().enumerate();
    columns.map(|(place, column)| of_one(language, column, &needs, place, comparison)).collect()
}

fn of_one(
    language: Language,
    column: &Column,
    needs: &[PerCompetence<f64>],
    place: usize,
    comparison: &Comparison,
) -> String {
    let most = largest(|competence| needs[place][competence]);
    if most.is_empty() {
        return texts::asks_nobody(language).to_owned();
    }
    let named = |(competence, of): &(Competence, f64)| need(language, &column.summary, *competence, *of);
    let mut told = vec![texts::asks_most(language, &list(&most, named))];
    let lacking = largest(|competence| column.summary.people[competence].short);
    told.push(match lacking.first() {
        Some((competence, short)) => {
            texts::lacks_most(language, &word(language, *competence), &fte(language, *short))
        }
        None => texts::lacks_nobody(language).to_owned(),
    });
    let more = largest(|competence| more_than_others(needs, place, competence));
    let others = match &comparison.columns[..] {
        [one, other] => (if place == 0 { other } else { one }).scenario.name.in_language(language).to_owned(),
        _ => texts::the_others_on_average(language).to_owned(),
    };
    if !more.is_empty() {
        let named = |(competence, more): &(Competence, f64)| {
            format!("{} (+{})", word(language, *competence), fte(language, *more))
        };
        told.push(texts::asks_more(language, &others, &list(&more, named)));
    }
    told.join(" ")
}

/// How much more one choice asks of a competence than the others on average, FTE.
pub fn more_than_others(needs: &[PerCompetence<f64>], place: usize, competence: Competence) -> f64 {
    let others = needs.iter().enumerate().filter(|(other, _)| *other != place);
    let (sum, count) = others.fold((0.0, 0.0), |(sum, count), (_, of)| (sum + of[competence], count + 1.0));
    if count > 0.0 { needs[place][competence] - sum / count } else { 0.0 }
}

/// The competences of which there is most, as far as it is shown.
fn largest(of: impl Fn(Competence) -> f64) -> Vec<(Competence, f64)> {
    let mut all: Vec<_> =
        Competence::ALL.into_iter().map(|competence| (competence, of(competence))).collect();
    all.retain(|(_, value)| *value >= LEAST);
    all.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    all.truncate(NAMED);
    all
}

fn list(found: &[(Competence, f64)], named: impl Fn(&(Competence, f64)) -> String) -> String {
    found.iter().map(named).collect::<Vec<_>>().join(", ")
}

/// A competence with how much of it is asked, and at which level where one is required.
fn need(language: Language, summary: &Summary, competence: Competence, of: f64) -> String {
    let (name, of) = (word(language, competence), fte(language, of));
    match summary.people[competence].own_need {
        level if level > 0.0 => texts::asked_at(language, &name, &of, &number(language, level, 0)),
        _ => texts::asked(language, &name, &of),
    }
}

fn word(language: Language, competence: Competence) -> String {
    uncapitalised(competence.name(language))
}
