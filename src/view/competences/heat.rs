//! Heat: how much of a competence is asked for, year by year, in figures with a shade.

use crate::domain::people::Competence;
use crate::language::Language;
use crate::summary::asking::Asking;
use crate::summary::comparison::{CompetenceSummary, Summary};
use crate::summary::shortage::{asked_share, tightest_year};
use crate::view::formatting::{Step, number};

/// How much of what there is is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shade {
    Unasked,
    Ample,
    Busy,
    Tight,
    Over,
}

impl Shade {
    /// Those that mean that something is asked, the lightest first.
    const ASKED: [Self; 4] = [Self::Ample, Self::Busy, Self::Tight, Self::Over];

    /// Up to which share it goes; nothing for the darkest.
    const fn most(self) -> Option<f64> {
        match self {
            Self::Unasked => Some(0.0),
            Self::Ample => Some(0.5),
            Self::Busy => Some(0.9),
            Self::Tight => Some(1.0),
            Self::Over => None,
        }
    }

    fn of(share: f64) -> Self {
        let fits = |shade: &Self| shade.most().is_none_or(|most| share <= most);
        Self::ASKED.into_iter().find(fits).unwrap_or(Self::Over)
    }

    /// Its sign, darker where it is tighter.
    pub const fn sign(self) -> &'static str {
        match self {
            Self::Unasked => " ",
            Self::Ample => "░",
            Self::Busy => "▒",
            Self::Tight => "▓",
            Self::Over => "█",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatCell {
    pub figure: String,
    pub shade: Shade,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeatRow {
    /// Level of own staff and level required, in the year in which most is lacking; nothing when this case does not ask.
    pub level: Option<Levels>,
    pub cells: Vec<HeatCell>,
    /// The place of the tightest year.
    pub tightest: Option<usize>,
}

/// The level of own staff beside the level required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Levels {
    pub figure: String,
    pub is_lacking: bool,
}

/// The heat of one competence of one scenario.
pub fn row(language: Language, summary: &Summary, competence: Competence) -> HeatRow {
    let people = &summary.people[competence];
    HeatRow {
        level: most_lacking(summary, competence).map(|(own, required)| Levels {
            figure: levels(language, own, required),
            is_lacking: required > own && !Step::TENTH.same(own, required),
        }),
        cells: people.years.iter().map(|year| cell(language, asked_share(year))).collect(),
        tightest: tightest_year(people),
    }
}

/// A share as a figure with a shade.
fn cell(language: Language, share: Option<f64>) -> HeatCell {
    match share {
        None => HeatCell { figure: "·".to_owned(), shade: Shade::Unasked },
        Some(share) => HeatCell { figure: percentage(language, share), shade: Shade::of(share) },
    }
}

/// A share in per cent, in at most four cells; less than one half per cent does not look like nothing.
pub fn percentage(language: Language, share: f64) -> String {
    if share > 9.99 {
        ">999".to_owned()
    } else if share > 0.0 && share < 0.005 {
        "<1".to_owned()
    } else {
        number(language, share * 100.0, 0)
    }
}

/// An own level beside a required one.
pub fn levels(language: Language, own: f64, required: f64) -> String {
    format!("{}/{}", Step::TENTH.show(language, own), Step::TENTH.show(language, required))
}

/// Own level and required level in the year in which most is lacking.
pub fn most_lacking(summary: &Summary, competence: Competence) -> Option<(f64, f64)> {
    let people: &CompetenceSummary = &summary.people[competence];
    let years = people
        .years
        .iter()
        .enumerate()
        .filter_map(|(place, year)| Some((year.level, Asking::of(summary, competence, place).level?)));
    years.reduce(|most, next| if next.1 - next.0 > most.1 - most.0 { next } else { most })
}

/// What the shades mean: a sign with its bound for each.
pub fn legend(language: Language) -> String {
    let parts = Shade::ASKED.map(|shade| {
        let bound = percentage(language, shade.most().or(Shade::Tight.most()).unwrap_or_default());
        let relation = if shade.most().is_some() { "≤" } else { ">" };
        format!("{} {relation}{bound}", shade.sign())
    });
    parts.join("  ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shades_darken_with_the_share() {
        let shares = [0.001, 0.5, 0.51, 0.9, 0.91, 1.0, 1.001, f64::INFINITY];
        let signs: String = shares.iter().map(|&share| Shade::of(share).sign()).collect();
        assert_eq!(signs, "░░▒▒▓▓██");
    }

    #[test]
    fn a_percentage_fits_in_four_cells_and_shows_what_is_there() {
        let shown = [0.0, 0.001, 0.356, 1.0, 9.99, 12.0, f64::INFINITY]
            .map(|share| percentage(Language::Dutch, share));
        assert_eq!(shown, ["0", "<1", "36", "100", "999", ">999", ">999"]);
    }

    #[test]
    fn the_legend_names_the_bounds() {
        assert_eq!(legend(Language::English), "░ ≤50  ▒ ≤90  ▓ ≤100  █ >100");
    }
}
