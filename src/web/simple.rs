//! Simple: the page for a phone: decide for each layer and about people, and see the eight rows of the scorecard.

use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::people::Competence;
use crate::domain::scenario::{ExtraStaff, Lever, Scenario, Training};
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::session::Session;
use crate::session::message::Chosen;
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

/// Lists of what can be decided in each scenario that is shown: layer by layer what the case allows, and about people.
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
                @for row in Layer::ALL.into_iter().rev() {
                    (layer(language, case, place, row, scenario, &name(head)))
                }
                (people(language, place, scenario, &name(head)))
            }
        }
    }
}

/// A list of what one lever can be.
struct List<'l> {
    place: usize,
    /// The lever as files name it; [`chosen`] reads it.
    lever: &'l str,
    label: &'l str,
    /// Of which scenario.
    of: &'l str,
}

impl List<'_> {
    fn html(&self, language: Language, options: impl Iterator<Item = (String, String, bool)>) -> Markup {
        let Self { place, lever, label, of } = self;
        html! {
            label {
                span { (label) }
                select id={ "choice-" (place) "-" (lever.replace('.', "-")) } data-scenario=(place) data-lever=(lever)
                    aria-label=(texts::choice_of(language, label, of)) {
                    @for (value, words, is_present) in options {
                        option value=(value) selected[is_present] { (words) }
                    }
                }
            }
        }
    }
}

const TRAINING: &str = "training";
const EXTRA: &str = "extra-staff.";
const LAYER: &str = "choices.";

/// What a list of this page says that was chosen.
pub fn chosen(lever: &str, value: &str) -> Option<Chosen> {
    if lever == TRAINING {
        return Training::from_id(value).map(Chosen::Training);
    }
    if let Some(competence) = lever.strip_prefix(EXTRA) {
        return Some(Chosen::Extra(Competence::from_id(competence)?, value.parse().ok()?));
    }
    Some(Chosen::Layer(Layer::from_id(lever.strip_prefix(LAYER)?)?, Choice::parse(value).ok()?))
}

fn layer(
    language: Language,
    case: &Case,
    place: usize,
    layer: Layer,
    scenario: &Scenario,
    of: &str,
) -> Markup {
    let present = scenario.decision.choices[layer];
    let allowed = Choice::all().into_iter().filter(|&choice| case.refusal(layer, choice).is_none());
    let (lever, label) = (format!("{LAYER}{}", layer.id()), stack::label(language, Lever::Layer(layer)));
    let options =
        allowed.map(|choice| (choice.to_string(), words::choice(language, choice), choice == present));
    List { place, lever: &lever, label: &label, of }.html(language, options)
}

/// What is decided about people: training, and under its own heading who is hired extra.
fn people(language: Language, place: usize, scenario: &Scenario, of: &str) -> Markup {
    let decision = &scenario.decision;
    let label = stack::label(language, Lever::Training);
    let levels = Training::ALL
        .map(|level| (level.id().to_owned(), level.name(language).to_owned(), level == decision.training));
    let training = List { place, lever: TRAINING, label: &label, of }.html(language, levels.into_iter());
    let hire = |competence: Competence| {
        let lever = format!("{EXTRA}{}", competence.id());
        let options = (0..=ExtraStaff::MOST_HALVES).map(|halves| {
            let words = words::halves_extra(language, halves);
            (halves.to_string(), words, halves == decision.extra.halves(competence))
        });
        List { place, lever: &lever, label: competence.name(language), of }.html(language, options)
    };
    html! {
        (training)
        details id={ "extra-" (place) } {
            summary {
                (stack::label(language, Lever::ExtraStaff)) ": "
                (stack::chosen(language, decision, Lever::ExtraStaff))
            }
            @for competence in Competence::ALL { (hire(competence)) }
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
