//! People year by year, as scripts read it: means over the futures, FTE and levels.

use crate::report::json::Entries;
use crate::simulation::tally::CompetenceYear;
use crate::summary::comparison::Comparison;
use crate::view::formatting::letter;
use serde::Serialize;

#[derive(Serialize)]
pub struct PeopleTwin {
    scenario: char,
    competences: Entries<Vec<YearTwin>>,
}

#[derive(Serialize)]
struct YearTwin {
    year: usize,
    needed: f64,
    pool_needed: f64,
    pool_available: f64,
    external: f64,
    /// What nobody does for this case.
    short: f64,
    level: f64,
}

pub fn people(comparison: &Comparison) -> Vec<PeopleTwin> {
    let start = usize::from(comparison.manifest.start_year);
    let year = |(place, year): (usize, &CompetenceYear)| YearTwin {
        year: start + place,
        needed: year.needed,
        pool_needed: year.pool_needed,
        pool_available: year.pool_available,
        external: year.external,
        short: year.short,
        level: year.level,
    };
    let columns = comparison.columns.iter().enumerate();
    columns
        .map(|(place, column)| {
            let people = column.summary.people.iter();
            let years = people.map(|(competence, people)| {
                (competence.id(), people.years.iter().enumerate().map(year).collect())
            });
            PeopleTwin { scenario: letter(place), competences: Entries(years.collect()) }
        })
        .collect()
}
