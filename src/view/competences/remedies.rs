//! Remedies in words and figures: what each change would do against what a scenario lacks.

use super::detail::fte;
use crate::domain::outcome::{Measure, Outcome, PerOutcome};
use crate::language::Language;
use crate::study::{Remedies, Tried};
use crate::summary::comparison::Summary;
use crate::summary::paired::{Paired, Standing};
use crate::summary::remedies::{Lack, Remedy};
use crate::texts::{competences as texts, lessons};
use crate::view::formatting::{Step, outcome_in_sentence, uncapitalised};
use std::cmp::Ordering;

/// The changes that may help, and what they are to help against.
#[derive(Clone, Debug, PartialEq)]
pub struct RemedyTable {
    /// With the competence in full, and in few letters.
    pub heading: [String; 2],
    /// Heads of the columns: the change, then its figures.
    pub heads: [&'static str; 6],
    pub rows: Vec<RemedyRow>,
    /// What is still to come; empty when everything was tried.
    pub waiting: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct RemedyRow {
    /// What is changed, the longest form first.
    pub forms: Vec<String>,
    /// Does it help?
    pub effect: Figure,
    /// Work without people, own FTE, cost and what it does of what is needed.
    pub figures: [Figure; 4],
    /// What there is to know about it, a sentence each.
    pub told: Vec<String>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub text: String,
    pub standing: Standing,
}

/// What is told of remedies: to whom, and without which outcomes.
#[derive(Clone, Copy, Debug)]
pub struct Telling {
    pub language: Language,
    pub hidden: PerOutcome<bool>,
    /// First year of the case.
    pub start_year: u16,
}

/// What was tried so far.
pub fn table(telling: &Telling, remedies: &Remedies) -> RemedyTable {
    let language = telling.language;
    let left = remedies.of - remedies.tried.len();
    RemedyTable {
        heading: heading(telling, remedies),
        heads: [
            texts::change(language),
            texts::effect(language),
            texts::unfilled(language),
            texts::own_fte(language),
            texts::cost(language),
            texts::needed(language),
        ],
        rows: remedies.tried.iter().map(|tried| row(telling, &remedies.summary, tried)).collect(),
        waiting: if left > 0 { texts::still_to_try(language, left) } else { String::new() },
    }
}

fn heading(telling: &Telling, remedies: &Remedies) -> [String; 2] {
    let language = telling.language;
    let Some(Lack { competence, year, .. }) = remedies.lack else {
        return [texts::what_helps(language); 2].map(str::to_owned);
    };
    let tell = match remedies.summary.worst_gap {
        Some(_) => texts::what_helps_against,
        None => texts::what_helps_tightest,
    };
    let year = (usize::from(telling.start_year) + year).to_string();
    [competence.name(language), competence.short(language)]
        .map(|name| tell(language, &uncapitalised(name), &year))
}

fn row(telling: &Telling, now: &Summary, tried: &Tried) -> RemedyRow {
    let figures = [Outcome::Unfilled, Outcome::OwnPeople, Outcome::Cost, Outcome::Needed];
    RemedyRow {
        forms: texts::remedy(telling.language, tried.remedy, &tried.found.decision),
        effect: effect(telling, tried),
        figures: figures.map(|outcome| figure(telling, now, tried, outcome.lead())),
        told: told(telling, now, tried),
    }
}

/// Does it help against work without people? By the one rule for pairs, and nothing is claimed of what is hidden.
fn effect(telling: &Telling, tried: &Tried) -> Figure {
    let language = telling.language;
    if telling.hidden[Outcome::Unfilled] {
        return hidden(language);
    }
    let standing = tried.found.outcomes[Outcome::Unfilled].standing();
    let text = match standing {
        Standing::Better => texts::helps(language),
        Standing::Worse => texts::harms(language),
        Standing::Same if really_different(telling, tried).is_empty() => texts::does_nothing(language),
        Standing::Same => texts::helps_not(language),
    };
    Figure { text: text.to_owned(), standing }
}

fn hidden(language: Language) -> Figure {
    Figure { text: lessons::hidden(language).to_owned(), standing: Standing::Same }
}

/// The rows of the scorecard on which it really differs, each with the way it goes.
fn really_different(telling: &Telling, tried: &Tried) -> Vec<(Outcome, Ordering)> {
    let rows = Measure::SCORECARD.iter().map(|row| row.outcome);
    rows.filter(|outcome| !telling.hidden[*outcome])
        .filter_map(|outcome| Some((outcome, tried.found.outcomes[outcome].real()?)))
        .collect()
}

/// Before and after; of the cost the mean of the differences, since only means add up.
fn figure(telling: &Telling, now: &Summary, tried: &Tried, measure: Measure) -> Figure {
    let (language, outcome) = (telling.language, measure.outcome);
    if telling.hidden[outcome] {
        return hidden(language);
    }
    let paired: &Paired = &tried.found.outcomes[outcome];
    let scale = measure.scale();
    let finest = Step::finest(measure);
    let figures = if outcome == Outcome::Cost {
        let step = Step::for_error(paired.difference.se * scale, finest);
        step.show_signed(language, paired.difference.mean * scale)
    } else {
        let both = [now, &tried.found.summary].map(|summary| measure.value(summary) * scale);
        let step = Step::for_error(measure.error(now) * scale, finest);
        let [before, after] = both.map(|value| step.show(language, value));
        // How many own people it takes now is the same in every row.
        if outcome == Outcome::OwnPeople { after } else { format!("{before} → {after}") }
    };
    let glyph = match paired.real() {
        Some(Ordering::Greater) => '▲',
        Some(Ordering::Less) => '▼',
        Some(Ordering::Equal) | None => '~',
    };
    Figure { text: format!("{figures} {glyph}"), standing: paired.standing() }
}

/// What it does in words: on which rows it is better and worse, what is left of the lack, and what it does to levels.
fn told(telling: &Telling, now: &Summary, tried: &Tried) -> Vec<String> {
    let language = telling.language;
    let different = really_different(telling, tried);
    let names = |standing: Standing| {
        let of = |(outcome, direction): &(Outcome, Ordering)| {
            (Standing::of(*outcome, Some(*direction)) == standing)
                .then(|| outcome_in_sentence(language, *outcome))
        };
        different.iter().filter_map(of).collect::<Vec<_>>().join(" · ")
    };
    let rows = match [names(Standing::Better), names(Standing::Worse)] {
        _ if different.is_empty() => texts::nothing_differs(language).to_owned(),
        [better, worse] if better.is_empty() && worse.is_empty() => {
            texts::only_otherwise(language, &names(Standing::Same))
        }
        [better, worse] if worse.is_empty() => texts::only_better(language, &better),
        [better, worse] if better.is_empty() => texts::only_worse(language, &worse),
        [better, worse] => texts::better_and_worse(language, &better, &worse),
    };
    let lacks = (!telling.hidden[Outcome::Unfilled]).then(|| lacks_most(telling, &tried.found.summary));
    let [before, after] = [now, &*tried.found.summary].map(|summary| summary.levels_short[1]);
    let is_same = Step::TENTH.same(before, after);
    let levels = (!is_same && !telling.hidden[Outcome::Unfilled]).then(|| {
        let [before, after] = [before, after].map(|count| Step::TENTH.show(language, count));
        texts::levels_short(language, &before, &after)
    });
    let chosen = matches!(tried.remedy, Remedy::Partner(_) | Remedy::Mode(_));
    let chosen = chosen.then(|| texts::best_of_those(language).to_owned());
    [Some(rows), lacks, levels, chosen].into_iter().flatten().collect()
}

/// What it then lacks most.
fn lacks_most(telling: &Telling, summary: &Summary) -> String {
    let language = telling.language;
    let gap = summary.worst_gap.and_then(|(competence, year)| {
        let gap = summary.people[competence].years.get(year)?.gap;
        let calendar = (usize::from(telling.start_year) + year).to_string();
        let name = uncapitalised(competence.name(language));
        Some(texts::then_lacks(language, &name, &fte(language, gap), &calendar))
    });
    gap.unwrap_or_else(|| texts::then_lacks_nobody(language).to_owned())
}
