//! Detail: everything about one competence in one scenario.

use super::heat::{levels, percentage};
use crate::domain::library::Base;
use crate::domain::people::{Codes, Competence};
use crate::domain::scenario::Decision;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::summary::asking::Asking;
use crate::summary::comparison::{CompetenceSummary, Summary};
use crate::summary::shortage::{asked_share, is_one_deep, tightest_year};
use crate::texts::competences as texts;
use crate::view::formatting::{Step, count_in_words, counted_of, number, uncapitalised};

/// The sign behind a code that no public source confirms.
const UNCONFIRMED: &str = "?";

#[derive(Clone, Copy, Debug)]
pub struct Subject<'a> {
    pub language: Language,
    pub decision: Decision,
    pub summary: &'a Summary,
    /// The baseline by its letter, unless the scenario is the baseline itself.
    pub baseline: Option<(char, &'a Summary)>,
    pub competence: Competence,
    pub base: &'a Base,
    pub start_year: u16,
}

impl Subject<'_> {
    fn last_year(&self) -> String {
        let years = self.summary.people[self.competence].years.len();
        (usize::from(self.start_year) + years.saturating_sub(1)).to_string()
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FigureRow {
    /// What it is, with its unit when that is not plain.
    pub label: String,
    pub cells: Vec<String>,
}

pub fn title(language: Language, base: &Base, competence: Competence) -> String {
    let scales: Vec<_> = base.scales[competence].iter().map(|scale| scale.id()).collect();
    format!("{} · {}", competence.name(language), texts::scale(language, &scales.join("–")))
}

/// Needed, available and level, year by year.
pub fn figures(subject: &Subject<'_>) -> Vec<FigureRow> {
    let Subject { language, summary, competence, .. } = *subject;
    let people = &summary.people[competence];
    let row = |label: &str, value: &dyn Fn(usize) -> Option<String>| FigureRow {
        label: label.to_owned(),
        cells: (0..people.years.len()).map(|place| value(place).unwrap_or_else(|| "·".to_owned())).collect(),
    };
    let of_year = |place: usize| people.years.get(place).copied();
    let staff = |value: f64| Some(fte(language, value));
    let level = |value: f64| Some(Step::TENTH.show(language, value));
    let more_or_less = subject.baseline.map(|(letter, baseline)| {
        let there = &baseline.people[competence];
        let difference = |place: usize| {
            let more = of_year(place)?.needed - there.years.get(place)?.needed;
            Some(fte_more(language, more))
        };
        row(&texts::more_or_less(language, &letter.to_string()), &difference)
    });
    let needed = [
        row(texts::needed_by_all(language), &|place| staff(of_year(place)?.pool_needed)),
        row(texts::needed_here(language), &|place| staff(of_year(place)?.needed)),
    ];
    let others = [
        row(texts::available(language), &|place| staff(of_year(place)?.pool_available)),
        row(texts::own_level(language), &|place| level(of_year(place)?.level)),
        row(texts::required_level(language), &|place| level(Asking::of(summary, competence, place).level?)),
        row(texts::hired_here(language), &|place| staff(of_year(place)?.external)),
        row(texts::short_here(language), &|place| staff(of_year(place)?.short)),
    ];
    needed.into_iter().chain(more_or_less).chain(others).collect()
}

/// The work of this case that asks for it, year by year: layers from the top down, coordination, tender. They add up to what
/// this case needs.
pub fn asking(subject: &Subject<'_>) -> Vec<FigureRow> {
    let Subject { language, summary, competence, .. } = *subject;
    let years: Vec<Asking> = (0..summary.people[competence].years.len())
        .map(|place| Asking::of(summary, competence, place))
        .collect();
    let row = |name: &str, asked: &dyn Fn(&Asking) -> f64| {
        let cells = years.iter().map(|year| fte(language, asked(year))).collect();
        let is_asked = years.iter().any(|year| asked(year) > 0.0);
        is_asked.then(|| FigureRow { label: texts::asked_for_by(language, &uncapitalised(name)), cells })
    };
    let layers = Layer::ALL
        .into_iter()
        .rev()
        .filter_map(|layer| row(layer.name(language), &|year| year.layers[layer].own));
    let others = [
        row(texts::coordination(language), &Asking::coordination),
        row(texts::tender(language), &|year| year.tender),
    ];
    layers.chain(others.into_iter().flatten()).collect()
}

/// What else there is to know, a sentence each: who asks, when it closes, how deep it is, codes.
pub fn sentences(subject: &Subject<'_>) -> Vec<String> {
    let people = &subject.summary.people[subject.competence];
    let language = subject.language;
    let supply = number(language, people.supply, 1);
    let depth = if is_one_deep(people) { texts::one_deep } else { texts::more_deep };
    let sentences = [Some(asked_by(subject)), Some(closing(subject, people)), Some(depth(language, &supply))];
    sentences.into_iter().flatten().chain(codes(subject)).collect()
}

/// Which work asks for it, in the year in which this case needs most.
fn asked_by(subject: &Subject<'_>) -> String {
    let Subject { language, summary, competence, .. } = *subject;
    let needed = |place: usize| summary.people[competence].years.get(place).map_or(0.0, |year| year.needed);
    let years = 0..summary.people[competence].years.len();
    let most = years.reduce(|most, place| if needed(place) > needed(most) { place } else { most });
    let Some(place) = most.filter(|&place| needed(place) > 0.0) else {
        return texts::not_asked(language).to_owned();
    };
    let asking = Asking::of(summary, competence, place);
    let layers =
        asking.most_first().into_iter().filter(|(_, asked)| asked.own > 0.0).map(|(layer, asked)| {
            let mode = subject.decision.choices[layer].mode().name(language);
            let level = Step::ONE.show(language, asked.level);
            texts::by_layer(language, layer.name(language), &fte(language, asked.own), mode, &level)
        });
    let coordination = asking.coordination();
    let coordination =
        (coordination > 0.0).then(|| texts::by_coordination(language, &fte(language, coordination)));
    let tender = (asking.tender > 0.0).then(|| texts::by_tender(language, &fte(language, asking.tender)));
    let parts: Vec<_> = layers.chain(coordination).chain(tender).collect();
    texts::asked_by(language, &(usize::from(subject.start_year) + place).to_string(), &parts.join(", "))
}

/// In how many futures people are short of it, and when that is over.
fn closing(subject: &Subject<'_>, people: &CompetenceSummary) -> String {
    let language = subject.language;
    if people.ever_short <= 0.0 {
        return texts::never_short(language).to_owned();
    }
    let [count, never] = [people.ever_short, people.never_closed]
        .map(|share| count_in_words(language, share, subject.summary.futures));
    let of = counted_of(subject.summary.futures);
    let last = subject.last_year();
    if people.never_closed >= people.ever_short {
        return texts::never_closes(language, &count, of, &last);
    }
    let months = Step::ONE.show(language, people.months_until_closed);
    if people.never_closed <= 0.0 {
        return texts::always_closes(language, &count, of, &months);
    }
    texts::closes(language, &count, of, &months, &never, &last)
}

/// The codes of the competence in public frameworks, if it has any.
fn codes(subject: &Subject<'_>) -> Option<String> {
    let frameworks = subject.base.codes[subject.competence].iter();
    let named = frameworks.filter_map(|(framework, codes)| {
        let codes = marked(codes);
        (!codes.is_empty()).then(|| format!("{} {}", framework.name(subject.language), codes.join(" ")))
    });
    let all = named.collect::<Vec<_>>().join(" · ");
    match all {
        none if none.is_empty() => None,
        some if some.contains(UNCONFIRMED) => Some(texts::unconfirmed(subject.language, &some)),
        confirmed => Some(confirmed),
    }
}

/// Confirmed codes, then the others with a mark.
fn marked(codes: &Codes) -> Vec<String> {
    let unconfirmed = codes.unconfirmed.iter().map(|code| format!("{code}{UNCONFIRMED}"));
    codes.confirmed.iter().cloned().chain(unconfirmed).collect()
}

/// FTE with two decimals; a little does not look like nothing.
pub fn fte(language: Language, value: f64) -> String {
    if value > 0.0 && value < 0.005 {
        format!("<{}", number(language, 0.01, 2))
    } else {
        number(language, value, 2)
    }
}

/// A difference in FTE, with its sign; a little does not look like nothing.
fn fte_more(language: Language, value: f64) -> String {
    let sign = if value > 0.0 { "+" } else { "-" };
    if value.abs() < NO_DIFFERENCE {
        "·".to_owned()
    } else {
        format!("{sign}{}", fte(language, value.abs()))
    }
}

/// A smaller difference in FTE is none.
const NO_DIFFERENCE: f64 = 0.0005;

/// One competence of one scenario on one line, for reports: its tightest year.
pub fn in_report(
    language: Language,
    summary: &Summary,
    competence: Competence,
    start_year: u16,
) -> Option<String> {
    let people = &summary.people[competence];
    let place = tightest_year(people)?;
    let year = people.years.get(place)?;
    let level = match Asking::of(summary, competence, place).level {
        Some(required) => levels(language, year.level, required),
        None => Step::TENTH.show(language, year.level),
    };
    Some(texts::in_report(
        language,
        &(usize::from(start_year) + place).to_string(),
        &fte(language, year.pool_needed),
        &fte(language, year.pool_available),
        &percentage(language, asked_share(year)?),
        &level,
        &fte(language, year.short),
    ))
}
