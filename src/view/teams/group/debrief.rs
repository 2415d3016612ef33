//! Debrief of many: round by round in counts, how well each and all knew what they knew, and what to take home.

use super::after_card::before_and_after;
use super::choices::{counted, what_decides};
use super::knowing;
use super::outcomes::outcomes;
use crate::domain::library::Library;
use crate::domain::people::Competence;
use crate::language::Language;
use crate::session::teams::play::{Figures, Sight};
use crate::summary::asking::asked;
use crate::summary::comparison::Comparison;
use crate::summary::scoring::{Calibration, OUTSIDE};
use crate::texts::{group as texts, teams as team_texts};
use crate::view::competences::detail::fte;
use crate::view::formatting::{Step, capitalised};
use crate::view::predictions;
use crate::view::teams::board::{Block, Cell, Fit, Row, Table};
use crate::view::teams::debrief::{question, rounds, touched};
use crate::view::teams::predicted::{Settled, few_predictions, settled};
use crate::workspace::rounds::Round;
use crate::workspace::teams::Teams;

/// Less than this would be shown as nothing, FTE.
const LEAST_ASKED: f64 = 0.005;

pub fn debrief(
    language: Language,
    library: &Library,
    teams: &Teams,
    figures: &Figures,
    budget: impl Fn(Sight) -> f64,
) -> Vec<Block> {
    let told = |sight, round: &Round, comparison: &Comparison| {
        let mut blocks = vec![Block::Heading(team_texts::choices(language).to_owned())];
        blocks.extend(counted(language, comparison));
        blocks.extend(knowing::spread(language, round, comparison));
        blocks.push(Block::Heading(team_texts::outcomes(language).to_owned()));
        blocks.extend(outcomes(language, comparison, budget(sight)));
        blocks.extend(what_decides(language, comparison, budget(sight)));
        blocks
    };
    let mut blocks = to_take_home(language, teams, figures);
    blocks.extend(rounds(language, library, teams, figures, before_and_after, told));
    blocks.extend(calibration(language, teams, figures));
    blocks
}

/// How well all together and each apart know what they know; nothing where nobody predicted.
fn calibration(language: Language, teams: &Teams, figures: &Figures) -> Vec<Block> {
    let rounds = teams.rounds.iter().enumerate();
    let told: Vec<Settled<'_>> = rounds
        .filter_map(|(place, round)| Some(settled(round, figures.get(Sight::Round(place))?)))
        .flatten()
        .collect();
    if told.is_empty() {
        return Vec::new();
    }
    let all = Calibration::of(told.iter().map(|one| (&one.question, one.prediction, &one.truth)));
    let together = predictions::calibration(language, &all).join(" ");
    let mut blocks = vec![
        Block::Part(texts::calibration(language).to_owned()),
        Block::Text(texts::about_knowing(language).to_owned()),
        Block::Text(texts::together(language, &together)),
    ];
    let mut rows: Vec<(f64, Row)> = teams
        .rules
        .names
        .iter()
        .enumerate()
        .filter_map(|(team, name)| {
            let own: Vec<_> = told.iter().filter(|one| one.team == team).collect();
            each(language, name, &own)
        })
        .collect();
    rows.sort_by(|(one, _), (other, _)| one.total_cmp(other));
    blocks.push(Block::Heading(texts::each_calibration(language).to_owned()));
    blocks.push(Block::Table(Table {
        caption: texts::each_calibration(language).to_owned(),
        heads: [texts::head_ranges, texts::head_caught].map(|head| head(language).to_owned()).into(),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        fit: Fit::DownColumn,
    }));
    blocks.extend(few_predictions(language, teams.rounds.len()));
    blocks
}

/// How well one participant knows, with how far that is from what was aimed at.
fn each(language: Language, name: &str, own: &[&Settled<'_>]) -> Option<(f64, Row)> {
    let calibration = Calibration::of(own.iter().map(|one| (&one.question, one.prediction, &one.truth)));
    if calibration.ranges == 0 {
        return None;
    }
    let cells = vec![
        Cell::plain(calibration.ranges.to_string()),
        Cell::plain(Step::ONE.show(language, calibration.inside * 100.0)),
    ];
    Some(((calibration.inside - (1.0 - OUTSIDE)).abs(), Row::new(name.to_owned(), cells)))
}

/// What the last choices ask of people, and the questions that they ask, with how many of each.
fn to_take_home(language: Language, teams: &Teams, figures: &Figures) -> Vec<Block> {
    let last = teams.rounds.len().checked_sub(1).map(Sight::Round);
    let Some(comparison) = last.and_then(|last| figures.get(last)) else { return Vec::new() };
    let mut blocks = vec![Block::Part(texts::people(language).to_owned())];
    blocks.push(Block::Table(people(language, comparison)));
    let asked = (0..comparison.columns.len()).map(|place| question(language, teams, comparison, place));
    let mut questions: Vec<(String, usize)> = Vec::new();
    for question in asked {
        match questions.iter_mut().find(|(known, _)| *known == question) {
            Some((_, count)) => *count += 1,
            None => questions.push((question, 1)),
        }
    }
    questions.sort_by(|(_, one), (_, other)| other.cmp(one));
    blocks.push(Block::Heading(texts::questions(language).to_owned()));
    let told = questions.iter().map(|(question, count)| texts::question_for(language, question, *count));
    blocks.extend(told.map(Block::Item));
    blocks.push(Block::Text(texts::own_page(language).to_owned()));
    blocks
}

/// What the choices ask of each competence, from the least to the most, and how many of them lack people of it.
fn people(language: Language, comparison: &Comparison) -> Table {
    let all = comparison.columns.len();
    let needs: Vec<_> = comparison.columns.iter().map(|column| asked(&column.summary)).collect();
    let short: Vec<Vec<Competence>> = comparison
        .columns
        .iter()
        .map(|column| {
            let [short, _] = touched(column);
            short
        })
        .collect();
    let mut rows: Vec<(f64, Row)> = Competence::ALL
        .into_iter()
        .filter_map(|competence| {
            let mut of: Vec<f64> = needs.iter().map(|needs| needs[competence]).collect();
            of.sort_by(f64::total_cmp);
            let (least, most) = (*of.first()?, *of.last()?);
            let middle = of[(of.len() - 1) / 2];
            let lacking = short.iter().filter(|short| short.contains(&competence)).count();
            let figures = [least, middle, most].map(|value| Cell::plain(fte(language, value)));
            let lacking = Cell::plain(texts::of_all(language, lacking, all));
            let labels = [competence.name(language), competence.short(language)].map(capitalised);
            let row = Row::of(labels.into(), figures.into_iter().chain([lacking]).collect());
            (most >= LEAST_ASKED).then_some((most - least, row))
        })
        .collect();
    rows.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    Table {
        caption: texts::people(language).to_owned(),
        heads: [texts::head_least, texts::head_middle, texts::head_most, texts::head_short]
            .map(|head| head(language).to_owned())
            .into(),
        rows: rows.into_iter().map(|(_, row)| row).collect(),
        fit: Fit::DownColumn,
    }
}
