//! The frame around a screen: the parts of the title, how far the figures are, and what is in focus.

use super::differs::ADAPTED;
use super::formatting::{count, letter};
use super::stack;
use crate::controls::keymap::Place;
use crate::domain::scenario::Scenario;
use crate::session::answer::Answer;
use crate::session::screen::Screen;
use crate::session::{Session, keeping};
use crate::texts::notices::Obstacle;
use crate::texts::{ambition, files, frame, teams, words};

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TitlePart {
    pub text: String,
    /// What has the highest number is left out first when there is no room; 0 always stays.
    pub leaves: u8,
}

/// The title in reading order. Left out first: the seed, the number of futures, the language, the file and the organisation,
/// the years, and that the case is simulated alone; the case, and that assumptions were changed, always stay.
pub fn title(session: &Session) -> Vec<TitlePart> {
    let language = session.settings.language;
    let mut parts = Vec::new();
    if let Some(case) = session.case() {
        parts.push((case.name.in_language(language).to_owned(), 0));
        if let Some(organisation) = session.organisation() {
            parts.push((organisation.name.in_language(language).to_owned(), 3));
        }
        let last = case.start_year + u16::from(case.years).saturating_sub(1);
        parts.push((format!("{}–{last}", case.start_year), 2));
    }
    let file = session.keeping.file.as_deref().map(keeping::file_name);
    match (file, &session.keeping.trouble) {
        (Some(name), None) => parts.push((name, 3)),
        (Some(name), Some(_)) => parts.push((files::not_kept(language, &name), 0)),
        (None, Some(_)) => parts.push((files::kept_nowhere(language).to_owned(), 0)),
        (None, None) => {}
    }
    let card = session.card_in_force();
    if let Some(card) = card {
        parts.push((teams::title_card(language, card.name.in_language(language)), 0));
    }
    // What a card changes is the card's doing.
    let edits = card
        .and_then(|_| session.team_play())
        .map_or(&session.document.edits, |play| &play.teams.rules.edits);
    match edits.len() {
        0 => {}
        1 => parts.push((frame::one_edited(language).to_owned(), 0)),
        count => parts.push((frame::edited(language, count), 0)),
    }
    let portfolios = &session.document.portfolios;
    if let Some((around, column)) = portfolios.around.zip(portfolios.around()) {
        let place = around.portfolio;
        let name = column.name(&session.library);
        parts.push((ambition::within(language, letter(place), name.in_language(language)), 1));
    }
    if session.document.alone {
        parts.push((frame::alone(language).to_owned(), 1));
    }
    parts.push((frame::futures(language, &count(language, session.settings.futures)), 5));
    parts.push((frame::seed(language, session.settings.seed), 6));
    parts.push((language.code().to_uppercase(), 4));
    parts.into_iter().map(|(text, leaves)| TitlePart { text, leaves }).collect()
}

/// A screen on the line of tabs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    pub screen: Screen,
    pub key: String,
    pub name: &'static str,
    pub is_active: bool,
}

pub fn tabs(session: &Session) -> Vec<Tab> {
    let language = session.settings.language;
    let tab = |screen: Screen| Tab {
        screen,
        // The key to the teams belongs to their session, not to a screen.
        key: [screen.place(), Place::TeamTurn]
            .into_iter()
            .find_map(|place| session.settings.keymap.keys_for(place, screen.command()).first().copied())
            .map_or(String::new(), |key| key.on_keyboard(language)),
        name: screen.place().name().in_language(language),
        is_active: screen == session.screen,
    };
    let is_there = |screen: &Screen| *screen != Screen::Teams || session.team_play().is_some();
    Screen::ALL.into_iter().filter(is_there).map(tab).collect()
}

/// How far the figures are, while they are being computed; or why there are none.
pub fn progress(session: &Session) -> Option<String> {
    let (language, futures) = (session.settings.language, session.settings.futures);
    if session.hides_figures() {
        return Some(Obstacle::FiguresHidden.in_words(language).to_owned());
    }
    match &session.comparison {
        Answer::Nothing | Answer::Working { .. } => Some(frame::computing(language).to_owned()),
        Answer::Rough(comparison) => {
            let done = count(language, comparison.manifest.futures);
            Some(frame::computed_so_far(language, &done, &count(language, futures)))
        }
        Answer::Ready(_) => None,
        Answer::Failed { reason, .. } => Some(frame::failed(language, reason)),
    }
}

/// What fits a line of the narrowest usual screen, and in how many forms a choice can be said.
const NARROW: usize = 78;
const FORMS: usize = 3;

/// The cell in focus in full words, with and without the name of its scenario; and what the baseline has there, if that is not
/// the same.
pub fn focus(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    let (focus, baseline) = (session.focus, session.document.baseline);
    let scenarios = session.scenarios();
    let Some(scenario) = scenarios.get(focus.scenario) else { return Default::default() };
    let base = scenarios.get(baseline);
    let chosen = |scenario: &Scenario| stack::chosen(language, &scenario.decision, focus.row);
    let differs = base.is_some_and(|base| chosen(base) != chosen(scenario));
    // What is chosen, and beside it what the baseline has: in full, and in ever fewer words.
    let said = |label: &str, form: usize| {
        let words = |scenario: &Scenario| {
            let forms = stack::forms(language, &scenario.decision, focus.row);
            forms.get(form).or(forms.last()).cloned().unwrap_or_default()
        };
        let other = base.filter(|_| differs).map(|base| frame::instead_of(language, &words(base)));
        [format!("{label}: {}", words(scenario)), other.unwrap_or_default()]
    };
    let [whole, other] = said(&stack::label(language, focus.row), 0);
    let (letter, name) = (letter(focus.scenario), scenario.name.in_language(language));
    let adapted = adapted(session, scenario).unwrap_or_default();
    let linked = session.document.portfolios.around.map(|around| {
        let is_linked = around.scenario == Some(focus.scenario);
        let told = if is_linked { ambition::is_in } else { ambition::is_not_in };
        told(language, self::letter(around.portfolio))
    });
    let linked = linked.unwrap_or_default();
    let long = format!("{letter} {name} · {whole}{other}{adapted}{linked}");
    // Whether it is of the portfolio around the case comes before what the baseline has there.
    let short = match linked.as_str() {
        "" => {
            let label = stack::short_label(language, focus.row);
            let forms = (0..FORMS).map(|form| format!("{letter} · {}{adapted}", said(&label, form).concat()));
            let in_full = format!("{letter} · {whole}{other}{adapted}");
            // Where the reason has no room the sign stays, as in the cell.
            let sign = if adapted.is_empty() { String::new() } else { format!("  {ADAPTED}") };
            let without = [
                format!("{letter} · {whole}{other}{sign}"),
                format!("{letter} · {}{sign}", said(&label, 1).concat()),
            ];
            let fits = |form: &String| form.chars().count() <= NARROW;
            std::iter::once(in_full)
                .chain(forms)
                .chain(without.into_iter().filter(|_| !sign.is_empty()))
                .reduce(|kept, next| if fits(&kept) { kept } else { next })
                .unwrap_or_default()
        }
        linked => format!("{letter} · {whole}{linked}"),
    };
    [long, short]
}

/// What the direction of a scenario asks for on the layer in focus where the case does not allow that, and why not.
fn adapted(session: &Session, scenario: &Scenario) -> Option<String> {
    let (language, case, directions) =
        (session.settings.language, session.case()?, &session.library.directions);
    let layer = session.focus.row.layer()?;
    if !case.adapted_on(directions, scenario).contains(&layer) {
        return None;
    }
    let asked = case.direction_of(directions, scenario)?.decision.choices[layer];
    let reason = words::unfit(&case.refusal(layer, asked)?);
    Some(frame::adapted(language, ADAPTED, &words::choice(language, asked), reason.in_language(language)))
}
