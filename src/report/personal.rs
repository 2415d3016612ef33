//! Personal: the page that one participant takes home from a session: the own choices, what was predicted and what came of it,
//! how well they knew what they knew, the competences that the last choice asks for, and a question for the own project. Of
//! the others it tells counts only.

use super::document::{Block, Document, Layout, Row, Section, Table, filled};
use crate::domain::outcome::Measure;
use crate::domain::people::Competence;
use crate::domain::scenario::Lever;
use crate::language::Language;
use crate::session::Session;
use crate::session::teams::play::{Play, Sight};
use crate::summary::asking::asked;
use crate::summary::comparison::{Column, Comparison, Kept};
use crate::summary::scoring::Calibration;
use crate::texts::{group as counts, personal as texts, teams as team_texts};
use crate::view::competences::detail::fte;
use crate::view::formatting::{capitalised, measure_label, number};
use crate::view::options::ScoreOptions;
use crate::view::scorecard::scorecard;
use crate::view::teams::debrief::question;
use crate::view::teams::predicted::{Settled, about_score, few_predictions, settled};
use crate::view::teams::{board, limits};
use crate::view::{predictions, stack};
use crate::workspace::teams::Stage;

/// Less than this is asked of nobody, FTE.
const LEAST_ASKED: f64 = 0.005;

/// The page of the participant at a place; nothing before the debrief, while figures are still being computed, or when
/// nobody sits there.
pub fn page(session: &Session, team: usize) -> Option<Document> {
    let play = session.team_play()?;
    if play.teams.stage != Stage::Debrief || play.missing().is_some() {
        return None;
    }
    let language = session.settings.language;
    let name = play.teams.rules.names.get(team)?;
    let own = Own { session, language, play, rounds: rounds(play, team) };
    let sections = [
        ("choices", texts::chosen(language), own.chosen()),
        ("outcomes", texts::came_out(language), own.came_out()),
        ("predictions", texts::predicted(language), own.predicted()),
        ("calibration", texts::calibration(language), own.calibration()),
        ("competences", texts::people(language), own.people()),
        ("home", texts::home(language), own.home()),
    ];
    let case = session.case().map_or("", |case| case.name.in_language(language));
    Some(Document {
        title: texts::title(language, name, case),
        opening: vec![Block::Note(texts::about(
            language,
            play.teams.rules.names.len(),
            play.teams.rounds.len(),
        ))],
        sections: filled(sections).collect::<Vec<Section>>(),
    })
}

/// A round that somebody took part in.
struct Played<'p> {
    /// Counted from 1.
    number: usize,
    comparison: &'p Comparison,
    /// The place among those who took part.
    place: usize,
    settled: Option<Settled<'p>>,
}

impl Played<'_> {
    fn column(&self) -> Option<&Column> {
        self.comparison.columns.get(self.place)
    }
}

/// The rounds that somebody took part in.
fn rounds(play: &Play, team: usize) -> Vec<Played<'_>> {
    let rounds = play.teams.rounds.iter().enumerate();
    let played = rounds.filter_map(|(round, of)| {
        let comparison = play.figures.get(Sight::Round(round))?;
        let place = of.turns.iter().position(|turn| turn.team == team)?;
        let settled = settled(of, comparison).into_iter().find(|one| one.team == team);
        Some(Played { number: round + 1, comparison, place, settled })
    });
    played.collect()
}

/// What one participant did.
struct Own<'p> {
    session: &'p Session,
    language: Language,
    play: &'p Play,
    rounds: Vec<Played<'p>>,
}

impl Own<'_> {
    fn heads(&self) -> Vec<String> {
        self.rounds.iter().map(|round| team_texts::round(self.language, round.number)).collect()
    }

    /// The own choices of each round, and how many chose the same in the last one.
    fn chosen(&self) -> Vec<Block> {
        let language = self.language;
        let Some(last) = self.rounds.last() else { return Vec::new() };
        let alike = |lever: Lever| {
            let own = last.column().map(|column| column.scenario.decision);
            let is_alike =
                |column: &&Column| own.is_some_and(|own| own.with(lever, &column.scenario.decision) == own);
            last.comparison.columns.iter().filter(is_alike).count()
        };
        let row = |lever: Lever| {
            let chosen = self.rounds.iter().map(|round| {
                let decision = round.column().map(|column| column.scenario.decision);
                decision.map_or_else(String::new, |decision| stack::chosen(language, &decision, lever))
            });
            let alike = counts::of_all(language, alike(lever), last.comparison.columns.len());
            Row::new(stack::label(language, lever), chosen.chain([alike]))
        };
        let mut heads = self.heads();
        heads.push(texts::chose_the_same(language, last.number));
        let rows = Lever::ALL.into_iter().map(row).collect();
        vec![Block::Table(Table::by_scenario(texts::chosen(language), "", &heads, rows).headed())]
    }

    /// The own figures of each round, and the limits with how many kept them.
    fn came_out(&self) -> Vec<Block> {
        let language = self.language;
        let cards: Vec<_> = self
            .rounds
            .iter()
            .map(|round| {
                let budget = self.session.budget_in(Sight::Round(round.number - 1));
                let options = ScoreOptions {
                    baseline: 0,
                    as_differences: false,
                    language,
                    budget,
                    hidden: Default::default(),
                };
                scorecard(&alone(round.comparison, round.place), &options)
            })
            .collect();
        let row = |(number, measure): (usize, &Measure)| {
            let cells = cards.iter().map(|card| {
                let cell = card.rows.get(number).and_then(|row| row.cells.first());
                cell.map_or_else(String::new, |cell| match &cell.range {
                    Some(range) => format!("{} ({range})", cell.main),
                    None => cell.main.clone(),
                })
            });
            Row::new(measure_label(*measure, language, None), cells)
        };
        let rows = Measure::SCORECARD.iter().enumerate().map(row).collect();
        let table = Table::by_scenario(texts::came_out(language), "", &self.heads(), rows).headed();
        let mut blocks = vec![
            Block::Table(table.laid_out(Layout::Cells)),
            Block::Note(texts::came_out_note(language).to_owned()),
        ];
        let kept = self.rounds.last().map(|round| {
            let futures = round.comparison.manifest.futures;
            round.comparison.limits.iter().map(move |kept| {
                let own = limits::row(language, &only(kept, round.place), futures);
                let told = own.cells.first().map_or("", board::Cell::text);
                let sentence = format!("{}: {told}", own.labels.first().map_or("", String::as_str));
                let count = kept.shares.iter().filter(|share| kept.limit.is_kept(**share)).count();
                texts::limit_of_all(language, &sentence, count, kept.shares.len())
            })
        });
        let kept: Vec<String> = kept.into_iter().flatten().collect();
        blocks.extend((!kept.is_empty()).then_some(Block::List(kept)));
        blocks
    }

    /// Each own range over the dots of its own futures.
    fn predicted(&self) -> Vec<Block> {
        let language = self.language;
        let mut blocks = Vec::new();
        for round in &self.rounds {
            let Some(one) = &round.settled else { continue };
            for held in one.held(language) {
                blocks.push(Block::Heading(team_texts::round(language, round.number)));
                blocks.push(Block::Signs(held.axis));
                blocks.extend(held.told.into_iter().map(|told| Block::Paragraph(capitalised(&told))));
            }
        }
        if !blocks.is_empty() {
            blocks.push(Block::Note(about_score(language)));
        }
        blocks
    }

    fn calibration(&self) -> Vec<Block> {
        let language = self.language;
        let own: Vec<_> = self.rounds.iter().filter_map(|round| round.settled.as_ref()).collect();
        let calibration = Calibration::of(own.iter().map(|one| (&one.question, one.prediction, &one.truth)));
        let told = predictions::calibration(language, &calibration);
        let mut blocks: Vec<Block> = told.into_iter().map(Block::Paragraph).collect();
        if !blocks.is_empty()
            && let Some(board::Block::Text(few)) = few_predictions(language, own.len())
        {
            blocks.push(Block::Note(few));
        }
        blocks
    }

    /// What the last choice asks of people, the most first.
    fn people(&self) -> Vec<Block> {
        let language = self.language;
        let Some(column) = self.rounds.last().and_then(Played::column) else { return Vec::new() };
        let summary = &column.summary;
        let needs = asked(summary);
        let mut needs: Vec<(Competence, f64)> =
            needs.iter().map(|(competence, fte)| (competence, *fte)).collect();
        needs.retain(|(_, fte)| *fte >= LEAST_ASKED);
        needs.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        if needs.is_empty() {
            return vec![Block::Paragraph(texts::nothing_asked(language).to_owned())];
        }
        let row = |(competence, of): (Competence, f64)| {
            let people = &summary.people[competence];
            let level = match people.own_need {
                0.0 => texts::no_level(language).to_owned(),
                level => number(language, level, 0),
            };
            let figures =
                [fte(language, of), level, fte(language, people.supply), fte(language, people.short)];
            Row::new(capitalised(competence.name(language)), figures)
        };
        let heads = [texts::head_asked, texts::head_level, texts::head_own, texts::head_short]
            .map(|head| head(language).to_owned());
        let rows = needs.into_iter().map(row).collect();
        let table = Table::by_scenario(texts::people(language), "", &heads, rows).headed();
        let organisation = self.session.organisation();
        let organisation = organisation.map_or("", |one| one.name.in_language(language));
        vec![Block::Table(table), Block::Note(texts::people_note(language, organisation))]
    }

    /// A question that the last choice asks, and room for an answer.
    fn home(&self) -> Vec<Block> {
        let language = self.language;
        let Some(last) = self.rounds.last() else { return Vec::new() };
        vec![
            Block::Lead(question(language, &self.play.teams, last.comparison, last.place)),
            Block::Paragraph(texts::own_words(language).to_owned()),
            Block::Note(texts::own_case(language).to_owned()),
        ]
    }
}

/// A comparison of which only one scenario is left.
fn alone(comparison: &Comparison, place: usize) -> Comparison {
    Comparison {
        manifest: comparison.manifest.clone(),
        columns: comparison.columns.get(place).cloned().into_iter().collect(),
        pairs: Vec::new(),
        limits: comparison.limits.iter().map(|kept| only(kept, place)).collect(),
        within: comparison.within.get(place).copied().into_iter().collect(),
    }
}

/// How often one scenario keeps a limit.
fn only(kept: &Kept, place: usize) -> Kept {
    Kept { limit: kept.limit, shares: kept.shares.get(place).copied().into_iter().collect() }
}
