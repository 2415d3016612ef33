//! People: what lacks year by year, where it is worst and who asks it; and ambition that is too low or too high.

use super::figures::Scope;
use crate::domain::library::Library;
use crate::domain::portfolio::OVERREACH;
use crate::language::Language;
use crate::summary::portfolio::{PortfolioSummary, Worst};
use crate::texts::ambition as texts;
use crate::view::formatting::{Step, counted, counted_of, letter, number, uncapitalised};

/// Everything that the part about people tells.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    pub years: Vec<String>,
    /// For each portfolio its name, and the FTE that lack in each year.
    pub rows: Vec<YearRow>,
    /// Where most lack in the portfolio told of in detail, and who asks that; in full, and in few words.
    pub worst: [String; 2],
    /// Ambition too low and too high, for each portfolio.
    pub ambitions: Vec<Ambition>,
    /// The same in one sentence, for where there is no room for a line each.
    pub in_short: String,
    pub legend: String,
}

#[derive(Clone, Debug, PartialEq)]
pub struct YearRow {
    pub name: String,
    pub cells: Vec<YearCell>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct YearCell {
    pub figure: String,
    pub is_worst: bool,
}

/// How far a portfolio is from what is needed, and from what can be carried.
#[derive(Clone, Debug, PartialEq)]
pub struct Ambition {
    pub name: String,
    /// What is needed and not met, 0 to 1.
    pub missed: f64,
    pub missed_figure: String,
    /// In which share of futures more is asked than people can do, 0 to 1.
    pub overreach: f64,
    pub overreach_figure: String,
}

pub fn people(scope: &Scope<'_>) -> People {
    let Scope { language, library, found, column, .. } = *scope;
    let window = found.columns.first().map(|column| column.summary.window);
    let years = window.map_or(0..0, |window| window.start..window.end);
    let places = 0..found.columns.len();
    let focused = found.columns.get(column);
    let worst = focused.map(|column| match &column.summary.worst {
        None => [texts::nobody_lacks(language), texts::nobody_lacks(language)].map(str::to_owned),
        Some(worst) => worst_in_words(language, library, &column.summary, worst),
    });
    let ambitions: Vec<Ambition> = places
        .clone()
        .map(|place| ambition(language, scope.title(place), &found.columns[place].summary))
        .collect();
    People {
        years: years.clone().map(|year| year.to_string()).collect(),
        rows: places
            .map(|place| {
                let summary = &found.columns[place].summary;
                row(language, scope.title(place), summary, years.clone())
            })
            .collect(),
        worst: worst.unwrap_or_default(),
        in_short: in_short(language, &ambitions),
        ambitions,
        legend: texts::too_low_or_high(language, &format!("{:.0}", OVERREACH * 100.0)),
    }
}

fn row(language: Language, name: String, summary: &PortfolioSummary, years: std::ops::Range<u16>) -> YearRow {
    let lacking = summary.lacking();
    let worst = summary.worst.as_ref().map(|worst| worst.year);
    let cell = |year: u16| {
        let place = year.checked_sub(summary.window.start).map(usize::from);
        let fte = place.and_then(|place| lacking.get(place)).copied();
        YearCell {
            figure: fte.map_or_else(|| "–".to_owned(), |fte| number(language, fte, 1)),
            is_worst: worst == Some(year),
        }
    };
    YearRow { name, cells: years.map(cell).collect() }
}

/// The worst year of a portfolio: what lacks, of which competence most, and which case and layer ask it.
pub fn worst_in_words(
    language: Language,
    library: &Library,
    summary: &PortfolioSummary,
    worst: &Worst,
) -> [String; 2] {
    let fte = |fte: f64| number(language, fte, 1);
    let lacks = |name: &str| {
        texts::worst(language, worst.year, &fte(worst.lacking), &fte(worst.gap), &uncapitalised(name))
    };
    let asks = worst.asked_by.first().and_then(|&(place, layer, asked)| {
        let case = summary.cases.get(place)?.as_ref()?;
        let name =
            library.case(&case.case).map_or(case.case.as_str(), |case| case.name.in_language(language));
        let what = layer.map_or_else(|| texts::the_tender(language), |layer| layer.name(language));
        Some(texts::asked_by(language, name, what, &fte(asked)))
    });
    let [whole, short] = [worst.competence.name(language), worst.competence.short(language)].map(lacks);
    [format!("{whole}{}.", asks.unwrap_or_default()), format!("{short}.")]
}

fn in_short(language: Language, ambitions: &[Ambition]) -> String {
    let one = |(place, one): (usize, &Ambition)| {
        format!("{} {} · {}", letter(place), one.missed_figure, one.overreach_figure)
    };
    let all: Vec<String> = ambitions.iter().enumerate().map(one).collect();
    texts::too_low_or_high_in_short(language, &all.join("   "))
}

fn ambition(language: Language, name: String, summary: &PortfolioSummary) -> Ambition {
    let missed = Step::ONE.show(language, summary.missed * 100.0);
    Ambition {
        name,
        missed: summary.missed,
        missed_figure: format!("{missed}%"),
        overreach: summary.overreach,
        overreach_figure: texts::of_so_many(
            language,
            &counted(summary.overreach, summary.futures),
            counted_of(summary.futures),
        ),
    }
}
