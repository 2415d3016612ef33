//! One future as a story: what it comes to, then year by year what happens, whom it lacks and what it costs.

use super::sheet::{Line, Sheet};
use super::worth::amount;
use crate::domain::incident::IncidentKind;
use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::people::Competence;
use crate::language::Language;
use crate::study::{Story, Strike, Told};
use crate::summary::comparison::Summary;
use crate::texts::worlds as texts;
use crate::view::formatting::{Step, count, measure_label, measure_listed, number};

/// Less than this is not told to lack, FTE.
const LEAST_LACKING: f64 = 0.05;

/// A future for these scenarios, from this year on.
pub fn story(language: Language, found: &Story, names: &[String], start_year: u16) -> Sheet {
    let listed = measure_listed(language, found.outcome.lead(), None);
    let place = [found.place + 1, found.of, found.future + 1].map(|number| count(language, number));
    let mut rows: Vec<Line> = Measure::SCORECARD
        .iter()
        .map(|measure| {
            let cells = found.scenarios.iter().map(|told| figure(language, *measure, &told.summary));
            Line::new(measure_label(*measure, language, None), cells.collect())
        })
        .collect();
    let years = found.scenarios.iter().map(|told| told.summary.years.len()).max().unwrap_or_default();
    for year in 0..years {
        rows.push(Line::heading((usize::from(start_year) + year).to_string()));
        let happened: Vec<String> =
            found.scenarios.iter().map(|told| strikes(language, told, year)).collect();
        if happened.iter().any(|text| !text.is_empty()) {
            rows.push(Line::new(texts::what_happens(language), happened.into_iter().map(or_dash).collect()));
        }
        let lacking: Vec<String> =
            found.scenarios.iter().map(|told| lacking(language, &told.summary, year)).collect();
        if lacking.iter().any(|text| !text.is_empty()) {
            rows.push(Line::new(texts::who_lacks(language), lacking.into_iter().map(or_dash).collect()));
        }
        let costs = found.scenarios.iter().map(|told| cost(language, &told.summary, year)).collect();
        rows.push(Line::new(texts::cost_of_year(language), costs));
    }
    Sheet {
        sentence: texts::one_future(language, &listed, &place[0], &place[1], &place[2]),
        heads: std::iter::once(String::new()).chain(names.iter().cloned()).collect(),
        rows,
        note: texts::about_story(language).to_owned(),
    }
}

fn or_dash(text: String) -> String {
    if text.is_empty() { "–".to_owned() } else { text }
}

/// A figure of one future: what is so or not is so, or not.
fn figure(language: Language, measure: Measure, summary: &Summary) -> String {
    let value = summary.outcomes[measure.outcome].mean;
    if measure.statistic() == Statistic::Count {
        return texts::yes_or_no(language, value > 0.5).to_owned();
    }
    Step::finest(measure).show(language, value * measure.scale())
}

/// What strikes in a year, kind by kind, with what it costs and how long it pauses the case.
fn strikes(language: Language, told: &Told, year: usize) -> String {
    let of_kind = |kind: IncidentKind| {
        let all: Vec<&Strike> =
            told.strikes.iter().filter(|strike| (strike.year, strike.kind) == (year, kind)).collect();
        let loss: f64 = all.iter().map(|strike| strike.loss).sum();
        let pause: f64 = all.iter().map(|strike| strike.pause).fold(0.0, f64::max);
        let name = match all.len() {
            0 => return None,
            1 => kind.name(language).to_owned(),
            count => format!("{count}× {}", kind.name(language)),
        };
        let loss = (loss >= 0.5).then(|| amount(language, loss));
        let pause = (pause >= 0.05).then(|| texts::months(language, &number(language, pause, 1)));
        let more: Vec<String> = loss.into_iter().chain(pause).collect();
        Some(if more.is_empty() { name } else { format!("{name} ({})", more.join(", ")) })
    };
    IncidentKind::ALL.into_iter().filter_map(of_kind).collect::<Vec<_>>().join("; ")
}

/// Which competence lacks most people in a year, after hiring.
fn lacking(language: Language, summary: &Summary, year: usize) -> String {
    let short =
        |competence: Competence| summary.people[competence].years.get(year).map_or(0.0, |one| one.short);
    let most = Competence::ALL.into_iter().map(|one| (one, short(one)));
    let most = most.reduce(|most, next| if next.1 > most.1 { next } else { most });
    most.filter(|(_, short)| *short >= LEAST_LACKING).map_or_else(String::new, |(competence, short)| {
        let fte = number(language, short, 1);
        texts::lacks(language, competence.name(language), &fte)
    })
}

fn cost(language: Language, summary: &Summary, year: usize) -> String {
    let step = Step::finest(Outcome::Cost.lead());
    summary.years.get(year).map_or_else(String::new, |cost| step.show(language, *cost))
}
