//! Simple: the page for a phone: choose for each layer, and see the eight rows of the scorecard.

use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::scenario::{Lever, Scenario};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::session::Session;
use crate::texts::{page as texts, words};
use crate::view::compare::{Compare, Head, compare};
use crate::view::scorecard::ScoreRow;
use crate::view::{frame, stack};
use maud::{Markup, html};

/// The page as HTML.
pub fn page(session: &Session) -> String {
    let language = session.settings.language;
    let title: Vec<String> = frame::title(session).into_iter().take(2).map(|part| part.text).collect();
    let shown = compare(session);
    html! {
        h1 { (title.join(" · ")) }
        p { (texts::in_short(language)) }
        p.verdict { (shown.verdict) }
        p { (shown.rests_on) }
        @if let Some(progress) = &shown.progress { p { (progress) } }
        @if let Some(case) = session.case() { (choices(language, case, &session.scenarios(), &shown, |_| true)) }
        (outcomes(language, &shown))
        @if let Some(notice) = &session.notice {
            p.notice { (notice.text(language, &session.settings.keymap)) }
        }
    }
    .into_string()
}

fn name(head: &Head) -> String {
    format!("{} {}", head.letter, head.name)
}

/// A list of what the case allows for each layer of each scenario that is shown.
pub fn choices(
    language: Language,
    case: &Case,
    scenarios: &[Scenario],
    shown: &Compare,
    is_shown: fn(usize) -> bool,
) -> Markup {
    html! {
        h2 { (texts::choices(language)) }
        @for (place, (scenario, head)) in scenarios.iter().zip(&shown.heads).enumerate().filter(|(place, _)| is_shown(*place)) {
            details open[place == 1 || scenarios.len() == 1] id={ "choices-" (place) } {
                summary { (name(head)) }
                @for layer in Layer::ALL.into_iter().rev() {
                    (choice(language, case, (place, layer), scenario, &name(head)))
                }
            }
        }
    }
}

fn choice(
    language: Language,
    case: &Case,
    (place, layer): (usize, Layer),
    scenario: &Scenario,
    name: &str,
) -> Markup {
    let present = scenario.decision.choices[layer];
    let allowed = Choice::all().into_iter().filter(|&choice| case.refusal(layer, choice).is_none());
    let label = stack::label(language, Lever::Layer(layer));
    html! {
        label {
            span { (label) }
            select id={ "choice-" (place) "-" (layer.id()) } data-scenario=(place) data-layer=(layer.id())
                aria-label=(texts::choice_of(language, &label, name)) {
                @for choice in allowed {
                    option value=(choice) selected[choice == present] { (words::choice(language, choice)) }
                }
            }
        }
    }
}

/// The rows of the scorecard, one under the other: a phone has no room for columns.
pub fn outcomes(language: Language, shown: &Compare) -> Markup {
    html! {
        h2 { (texts::outcomes(language)) }
        @for row in &shown.scores { (outcome(row, shown)) }
    }
}

fn outcome(row: &ScoreRow, shown: &Compare) -> Markup {
    let cell = |place: &Option<usize>| (*place).and_then(|place| row.cells.get(place));
    html! {
        section.outcome aria-label=(row.label) {
            h3 { (row.label) }
            dl {
                @for (head, place) in shown.heads.iter().zip(&shown.figures) {
                    dt { (name(head)) }
                    dd {
                        @match cell(place) {
                            Some(cell) => {
                                strong { (cell.main) } (cell.unit)
                                @if let Some(range) = &cell.range { " (" (range) ")" }
                                @if !cell.word.is_empty() { " " (cell.glyph) " " (cell.word) }
                            }
                            None => (row.no_figure),
                        }
                    }
                }
            }
        }
    }
}
