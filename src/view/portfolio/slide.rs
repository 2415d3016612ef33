//! The slide of one ambition: for each portfolio what it costs, risks, asks and delivers.

use super::council;
use super::figures::{self, Scope};
use crate::domain::outcome::Outcome;
use crate::texts::ambition as texts;
use crate::view::compare::Head;
use crate::view::formatting::{Step, number};
use crate::view::slide::SlideColumn;

/// The sentence, and a column for each portfolio; without figures their places are empty.
pub fn told(scope: Option<&Scope<'_>>, heads: Vec<Head>, unit: &str) -> (Option<String>, Vec<SlideColumn>) {
    let sentence = scope.and_then(|scope| council::does(scope, scope.column));
    let columns = heads.into_iter().enumerate().map(|(place, head)| {
        let (figure, lines) = scope.map(|scope| column(scope, place)).unwrap_or_default();
        let in_focus = scope.is_some_and(|scope| scope.column == place);
        SlideColumn { letter: head.letter, name: head.name, in_focus, figure, unit: unit.to_owned(), lines }
    });
    (sentence, columns.collect())
}

/// The cost in millions, and a line each for what it risks, asks and delivers.
fn column(scope: &Scope<'_>, place: usize) -> (String, Vec<String>) {
    let language = scope.language;
    let Some(column) = scope.found.columns.get(place) else { return Default::default() };
    let rows = figures::rows(scope.found, &scope.options());
    let main = |outcome: Outcome| {
        let row = rows.iter().find(|row| row.measure == outcome.lead());
        row.and_then(|row| row.cells.get(place)).map(|cell| cell.main.clone()).unwrap_or_default()
    };
    let cost = Step::TENTH.show(language, column.summary.outcomes[Outcome::Cost].p50 / 1_000.0);
    let lacking = column.summary.worst.as_ref().map_or(0.0, |worst| worst.lacking);
    let lines = vec![
        texts::slide_risks(language, &main(Outcome::Serious)),
        texts::slide_asks(language, &main(Outcome::OwnPeople), &number(language, lacking, 1)),
        texts::slide_delivers(language, &main(Outcome::Needed)),
    ];
    (cost, lines)
}
