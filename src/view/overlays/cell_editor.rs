//! The cell editor in words: all that can be decided with what it would change, and why some are refused.

use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::people::Competence;
use crate::domain::scenario::{Decision, Lever};
use crate::domain::stack::{Partner, Partners};
use crate::language::Language;
use crate::session::Session;
use crate::session::overlay::cell_editor::{CellEditor, CellRow, Reason};
use crate::session::settings::Settings;
use crate::study::Alternative;
use crate::summary::paired::{Paired, Standing};
use crate::texts::{lessons, overlays as texts, words};
use crate::view::formatting::{Step, count, counted_of, letter, uncapitalised};
use crate::view::overlays::directions::head_lines;
use crate::view::stack;

/// Which figures stay where there is no room for all, the most telling first: one of each group, then the other of each.
pub fn by_weight() -> Vec<Outcome> {
    let rows = || Measure::SCORECARD.iter().map(|measure| measure.outcome);
    let judged = || rows().filter(|outcome| outcome.is_judged());
    let is_first =
        |outcome: &Outcome| judged().find(|first| first.row().group == outcome.row().group) == Some(*outcome);
    let (mut first, mut rest): (Vec<_>, Vec<_>) = rows().partition(is_first);
    // What it delivers before what is within budget, which the cost tells as well; what is neither better nor worse last.
    rest.reverse();
    rest.sort_by_key(|outcome| !outcome.is_judged());
    first.append(&mut rest);
    first
}

/// A line of the cell editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditorRow {
    /// The choice in words, the longest form first.
    pub forms: Vec<String>,
    /// What it would change, or why it cannot be made.
    pub changes: Changes,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Changes {
    Present(&'static str),
    Awaited,
    /// One change for each row of the scorecard.
    Known(Vec<Change>),
    Refused(String),
}

/// What a choice would change in one figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// `▲` really higher, `▼` really lower, `~` no real difference.
    pub glyph: char,
    pub figure: String,
    pub standing: Standing,
}

/// What is asked, and in how many futures where those are fewer than the figures behind it rest on.
pub fn title(session: &Session, editor: &CellEditor) -> String {
    let Settings { language, futures, .. } = session.settings;
    let title = texts::title(language, letter(editor.edited.column()), stack::name(language, editor.lever));
    match tried(editor).filter(|tried| *tried < futures) {
        Some(tried) => texts::title_in(language, &title, &count(language, tried)),
        None => title,
    }
}

/// Heads of the columns, one for each row of the scorecard, on two lines. Of all cases together it is told how many of them
/// something serious strikes.
pub fn heads(language: Language, editor: &CellEditor) -> Vec<[String; 2]> {
    let of = counted_in(editor);
    let head = |&measure: &Measure| match head_lines(language, measure, of) {
        [first, _] if counts_cases(editor, measure) => [first, texts::in_cases(language).to_owned()],
        lines => lines,
    };
    Measure::SCORECARD.iter().map(head).collect()
}

/// In how many futures the choices were tried; nothing while none was.
fn tried(editor: &CellEditor) -> Option<usize> {
    editor.rows.iter().find_map(|row| match row {
        CellRow::Possible { preview: Some(found), .. } => Some(found.summary.futures),
        _ => None,
    })
}

/// What counts are out of.
fn counted_in(editor: &CellEditor) -> usize {
    counted_of(tried(editor).unwrap_or(usize::MAX))
}

fn counts_cases(editor: &CellEditor, measure: Measure) -> bool {
    editor.edited.is_of_whole() && measure.outcome == Outcome::Serious
}

/// Everything that a choice would change, in the order of the scorecard.
pub fn told(language: Language, editor: &CellEditor, changes: &[Change]) -> String {
    let one = |(&measure, change): (&Measure, &Change)| {
        let name = measure.figure.short.in_language(language);
        let count = if is_count(measure) { format!("/{})", counted_in(editor)) } else { String::new() };
        let (opened, unit) = name.split_once(" (").unwrap_or((name, &count));
        let unit = if counts_cases(editor, measure) { texts::so_many_cases(language) } else { unit };
        let gap = if unit.is_empty() || unit.starts_with(['%', '/']) { "" } else { " " };
        let unit = format!("{gap}{}", unit.replace(')', ""));
        format!("{} {} {}{unit}", uncapitalised(opened), change.glyph, change.figure)
    };
    Measure::SCORECARD.iter().zip(changes).map(one).collect::<Vec<_>>().join(" · ")
}

fn is_count(measure: Measure) -> bool {
    measure.statistic() == Statistic::Count
}

/// Every line of the cell editor.
pub fn rows(session: &Session, editor: &CellEditor) -> Vec<EditorRow> {
    let language = session.settings.language;
    let mask =
        || Change { glyph: ' ', figure: lessons::hidden(language).to_owned(), standing: Standing::Same };
    let masked = |mut row: EditorRow| {
        match &mut row.changes {
            Changes::Known(changes) => {
                let pairs = changes.iter_mut().zip(Measure::SCORECARD);
                pairs.filter(|(_, of)| session.hides(of.outcome)).for_each(|(change, _)| *change = mask());
            }
            // Nobody computes what is hidden altogether.
            Changes::Awaited if Measure::SCORECARD.iter().all(|of| session.hides(of.outcome)) => {
                row.changes = Changes::Known(Measure::SCORECARD.iter().map(|_| mask()).collect());
            }
            Changes::Awaited | Changes::Present(_) | Changes::Refused(_) => {}
        }
        row
    };
    let portfolio = session.document.portfolios.columns.get(editor.edited.column());
    let cases = portfolio.map_or(0, |column| column.portfolio.included().count());
    editor.rows.iter().map(|row| masked(line(language, editor, row, cases))).collect()
}

fn line(language: Language, editor: &CellEditor, row: &CellRow, cases: usize) -> EditorRow {
    match row {
        CellRow::Possible { decision, preview } => EditorRow {
            forms: forms(language, editor, decision),
            changes: match preview {
                _ if *decision == editor.present => Changes::Present(texts::present(language)),
                None => Changes::Awaited,
                Some(alternative) => Changes::Known(
                    Measure::SCORECARD
                        .iter()
                        .map(|&measure| {
                            let cases = counts_cases(editor, measure).then_some(cases);
                            change(language, measure, alternative, cases)
                        })
                        .collect(),
                ),
            },
        },
        CellRow::Refused { mode, partners, reason } => {
            let name = refused(language, mode.name(language), partners);
            let reason = match reason {
                Reason::Meaningless(refusal) => refusal.in_words(language).to_owned(),
                Reason::Forbidden(reason) => reason.in_language(language).to_owned(),
            };
            EditorRow { forms: vec![name], changes: Changes::Refused(reason) }
        }
    }
}

/// What cannot be chosen with a mode: the one combination, or what all of them have, and how many they are.
fn refused(language: Language, mode: &str, combinations: &[Partners]) -> String {
    let names = |of: &Partners| of.iter().map(|one| one.name(language)).collect::<Vec<_>>().join(" + ");
    let count = combinations.len();
    match combinations {
        [one] if one.count() == 0 => mode.to_owned(),
        [one] => format!("{mode} · {}", names(one)),
        _ => {
            let is_shared = |one: &Partner| combinations.iter().all(|set| set.contains(*one));
            let shared: Vec<_> = Partner::ALL.into_iter().filter(is_shared).collect();
            let fewest = combinations.iter().map(|set| set.count()).min().unwrap_or_default();
            let smallest: Vec<_> = combinations.iter().filter(|set| set.count() == fewest).collect();
            if !shared.is_empty() {
                texts::choices_with(language, mode, &names(&Partners::of(&shared)), count)
            } else if smallest.len() == Partner::COUNT && fewest == 1 {
                texts::choices_with_any(language, mode, count)
            } else {
                let named = smallest.into_iter().map(names).collect::<Vec<_>>().join(", ");
                texts::choices_with(language, mode, &named, count)
            }
        }
    }
}

/// What a decision says on the lever, the longest form first. Of extra staff only what would become other than it is now.
fn forms(language: Language, editor: &CellEditor, decision: &Decision) -> Vec<String> {
    let (extra, present) = (decision.extra, editor.present.extra);
    let is_other = |one: &Competence| extra.halves(*one) != present.halves(*one);
    match (editor.lever, Competence::ALL.into_iter().find(is_other)) {
        (Lever::ExtraStaff, _) if extra.is_none() => vec![texts::nobody_extra(language).to_owned()],
        (Lever::ExtraStaff, Some(one)) => {
            let hire = |name| texts::hire(language, &words::halves(extra.halves(one)), name);
            vec![hire(one.name(language)), hire(one.short(language))]
        }
        (lever, _) => stack::forms(language, decision, lever),
    }
}

/// What a choice would change in one figure, which counts so many cases where it counts them. What rounds to nothing is no real
/// difference, however sure it is.
fn change(language: Language, measure: Measure, alternative: &Alternative, cases: Option<usize>) -> Change {
    let Paired { difference, .. } = &alternative.outcomes[measure.outcome];
    let raw = if measure.statistic() == Statistic::Median { difference.p50 } else { difference.mean };
    let (value, step) = if let Some(cases) = cases {
        (raw * cases as f64, Step::TENTH)
    } else if is_count(measure) {
        // The head of the column says what it is a count out of.
        (raw * counted_of(alternative.summary.futures) as f64, Step::ONE)
    } else {
        let scale = measure.scale();
        (raw * scale, Step::for_error(difference.se * scale, Step::finest(measure)))
    };
    let standing = match alternative.outcomes[measure.outcome].standing() {
        _ if step.same(value, 0.0) => Standing::Same,
        standing => standing,
    };
    Change { glyph: glyph(standing, value), figure: step.show_signed(language, value), standing }
}

const fn glyph(standing: Standing, difference: f64) -> char {
    match standing {
        Standing::Same => '~',
        Standing::Better | Standing::Worse if difference > 0.0 => '▲',
        Standing::Better | Standing::Worse => '▼',
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::outcome::{Outcome, PerOutcome};
    use crate::domain::stack::PerLayer;
    use crate::summary::distribution::Distribution;
    use crate::view::test_support::Futures;
    use std::sync::Arc;

    /// What a choice would change when every future gets this much dearer or cheaper, with or without an incident more.
    fn alternative(cost: f64, incidents: f64) -> Alternative {
        let futures = 1_000;
        let change = |outcome: Outcome| match outcome {
            Outcome::Cost => vec![cost; futures],
            Outcome::Incidents => vec![incidents; futures],
            _ => vec![0.0; futures],
        };
        Alternative {
            decision: Decision::of(PerLayer::from_fn(|_| Choice::BUILD)),
            summary: Arc::new(Futures::even(300.0, 500.0).summary()),
            outcomes: PerOutcome::from_fn(|outcome| {
                let columns = [vec![0.0; futures], change(outcome)];
                let shown = [0, 1].map(|place| Distribution::of(&columns[place], outcome.better()));
                Paired::of(outcome, [&columns[0], &columns[1]], [&shown[0], &shown[1]])
            }),
        }
    }

    #[test]
    fn figures_have_their_sign_and_say_which_way_is_better() {
        let alternative = alternative(-90.0, 1.0);
        let cost = change(Language::Dutch, Outcome::Cost.lead(), &alternative, None);
        let (glyph, figure) = ('▼', "-90".to_owned());
        assert_eq!(cost, Change { glyph, figure, standing: Standing::Better });
        let incidents = change(Language::Dutch, Outcome::Incidents.lead(), &alternative, None);
        let (glyph, figure) = ('▲', "+100".to_owned());
        assert_eq!(incidents, Change { glyph, figure, standing: Standing::Worse });
    }

    #[test]
    fn what_cannot_be_chosen_is_told_by_what_its_combinations_share() {
        let told = |sets: &[Partners]| refused(Language::English, "reuse", sets);
        let [market, governments, residents] =
            [Partner::Market, Partner::Governments, Partner::Residents].map(|one| Partners::NONE.with(one));
        let with_residents = [market, governments].map(|set| set.with(Partner::Residents));
        let all: Vec<_> = Partners::all_sets().filter(|set| set.count() > 0).collect();
        assert_eq!(told(&[Partners::NONE]), "reuse");
        assert_eq!(told(&[residents]), "reuse · residents");
        assert_eq!(told(&with_residents), "reuse with residents (2 choices)");
        assert_eq!(told(&all), "reuse with any partner (15 choices)");
        assert_eq!(told(&[market, governments]), "reuse with market, public bodies (2 choices)");
    }

    #[test]
    fn what_rounds_to_nothing_is_no_real_difference() {
        let cost = change(Language::English, Outcome::Cost.lead(), &alternative(0.3, 0.0), None);
        assert_eq!((cost.glyph, cost.figure.as_str(), cost.standing), ('~', "0", Standing::Same));
    }
}
