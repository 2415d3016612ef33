//! People year by year, as scripts read it: means over the futures, FTE and levels.

use crate::report::entries::Entries;
use crate::simulation::tally::CompetenceYear;
use crate::summary::comparison::Comparison;
use crate::view::formatting::letter;
use serde::Serialize;

/// The people of one scenario.
#[derive(Serialize)]
pub struct PeopleTwin {
    scenario: char,
    competences: Entries<Vec<YearTwin>>,
}

/// One competence in one year.
#[derive(Serialize)]
struct YearTwin {
    year: usize,
    /// What this case needs.
    needed: f64,
    /// What all cases simulated need.
    pool_needed: f64,
    /// What there is, by level.
    pool_available: f64,
    /// Hired for this case.
    external: f64,
    /// What nobody does for this case.
    short: f64,
    /// Level of own staff.
    level: f64,
}

/// Every scenario.
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
