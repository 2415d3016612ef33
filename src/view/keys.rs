//! Keys in words: the hints at the bottom of the screen, and the lines of help and palette.

use super::mask::mask;
use super::teams;
use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::controls::keymap::{Binding, Keymap, Place};
use crate::domain::stack::Mode;
use crate::language::Language;
use crate::session::Session;
use crate::session::activity::Activity;
use crate::session::overlay::Overlay;
use crate::session::overlay::prompt::Purpose;
use crate::session::portfolio::Spot;
use crate::session::screen::PortfolioPart;
use crate::texts::{ambition, lessons, overlays};

/// A thing to do with the keys that do it; mostly one, the partners have one each.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeyHint {
    /// The keys as they stand on the keyboard, each with its command.
    pub keys: Vec<(String, Command)>,
    /// What they do, in a word or two.
    pub label: &'static str,
}

/// A command as help and palette show it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CommandLine {
    /// Every key that gives it, the first one first.
    pub keys: String,
    pub label: &'static str,
    pub sentence: &'static str,
}

/// The commands for partners, which share one hint.
const PARTNERS: &[Command] =
    &[Command::ToggleMarket, Command::ToggleGovernments, Command::ToggleKnowledge, Command::ToggleResidents];

/// Name of a hint in a language.
type Label = fn(Language) -> &'static str;

/// The commands that share one hint, with its name.
const GROUPS: [(&[Command], Label); 5] = [
    (PARTNERS, overlays::partners),
    (&[Command::Up, Command::Down], overlays::rows),
    (&[Command::LowerAmount, Command::HigherAmount], overlays::amount),
    (&[Command::Faster, Command::Slower], overlays::speed),
    (&[Command::SortByPrevious, Command::SortByNext], overlays::sorting),
];

/// The hints that always stay, last on the line: the way to everything else, and the way out.
const LASTING: [Command; 2] = [Command::OpenPalette, Command::Quit];

/// On the portfolio screen, where more can be done than fits, those that always stay make and take back as well.
const LASTING_WITH_ALL_CASES: [Command; 3] = [Command::AddScenario, Command::Undo, Command::OpenPalette];

/// What comes first there, in the order of use.
const FIRST_WITH_ALL_CASES: [Command; 8] = [
    Command::NextStep,
    Command::Answer,
    Command::NextPart,
    Command::SpreadStarts,
    Command::NextScenario,
    Command::ApplyDirection,
    Command::OpenCell,
    Command::OpenCase,
];

/// The keys to show at the bottom of the screen: those that mean something in the focus, those of what leads the user first, in
/// the order of the table; then those that always stay.
pub fn hints(session: &Session) -> (Vec<KeyHint>, Vec<KeyHint>) {
    let language = session.settings.language;
    let keymap = &session.settings.keymap;
    let leads_alone = session.activity.as_ref().is_some_and(Activity::gives_way);
    let leading = session.leading_place();
    let with_all_cases = session.place() == Place::Portfolio;
    let lasts: &[Command] = if with_all_cases { &LASTING_WITH_ALL_CASES } else { &LASTING };
    let beneath = (!leads_alone).then(|| session.place());
    // A key of what leads means nothing else beneath it.
    let is_taken = |row: &&Binding| {
        let leads_to = |place| keymap.command_for(place, *row.keys.first()?);
        leading.and_then(leads_to).is_some()
    };
    let first = leading.into_iter().flat_map(|place| keymap.bindings_in(place));
    let rest = beneath.into_iter().flat_map(|place| keymap.bindings_in(place)).filter(|row| !is_taken(row));
    let mut fitting: Vec<KeyHint> = Vec::new();
    let mut lasting: Vec<KeyHint> = Vec::new();
    for row in first.chain(rest) {
        if !row.in_footer
            || !session.does_something(row.place, row.command)
            || is_masked(session, row)
            || is_locked(session, row)
        {
            continue;
        }
        let spot = session.portfolio_spot().filter(|_| row.place == Place::Portfolio);
        if spot.is_some_and(|spot| is_idle(spot, row.command)) {
            continue;
        }
        let Some(hint) = hint(language, keymap, row.place, row.command) else { continue };
        let label = teams::keys::label(session, row).or_else(|| reveal_label(session, row));
        let label = label.or_else(|| prompt_label(session, row));
        let label = label.or_else(|| spot_label(language, spot?, row.command));
        let label = label.or_else(|| if with_all_cases { short_label(language, row.command) } else { None });
        let hint = KeyHint { label: label.unwrap_or(hint.label), ..hint };
        if lasts.contains(&row.command) {
            lasting.push(hint);
        } else if !PARTNERS.contains(&row.command) || has_partners(session) {
            add(language, &mut fitting, row.command, hint);
        }
    }
    if with_all_cases {
        let has_schedule = session.portfolio.part == PortfolioPart::Planning;
        let first = FIRST_WITH_ALL_CASES.iter();
        let first: Vec<_> = first.filter(|one| has_schedule || **one != Command::SpreadStarts).collect();
        let rank =
            |hint: &KeyHint| first.iter().position(|command| hint.keys.iter().any(|(_, of)| of == *command));
        fitting.sort_by_key(|hint| rank(hint).unwrap_or(first.len()));
    }
    (fitting, lasting)
}

/// What goes on to another portfolio, makes one and takes back, in one word.
fn short_label(language: Language, command: Command) -> Option<&'static str> {
    match command {
        Command::NextScenario => Some(ambition::key_portfolio(language)),
        Command::AddScenario => Some(ambition::key_add(language)),
        Command::Undo => Some(ambition::key_undo(language)),
        _ => None,
    }
}

/// What Enter does where the cursor is on no choice of a case.
fn spot_label(language: Language, spot: Spot, command: Command) -> Option<&'static str> {
    let label = match spot {
        Spot::Choice(..) => return None,
        Spot::Start(_) => ambition::key_year_later,
        Spot::Training => ambition::key_training,
        Spot::ExtraStaff => ambition::key_extra_staff,
        Spot::Budget => ambition::key_budget,
    };
    (command == Command::OpenCell).then(|| label(language))
}

/// Does a key nothing else there than Enter does, or nothing at all?
fn is_idle(spot: Spot, command: Command) -> bool {
    !matches!(spot, Spot::Choice(..)) && (command == Command::NextMode || PARTNERS.contains(&command))
}

/// What Enter does in the box with what was predicted.
fn reveal_label(session: &Session, row: &Binding) -> Option<&'static str> {
    let Some(Overlay::Reveal { cursor, count }) = session.overlay else { return None };
    let label = if cursor + 1 < count { lessons::next_prediction } else { lessons::to_the_screen };
    (row.command == Command::Confirm).then(|| label(session.settings.language))
}

/// What Enter does with what was typed.
fn prompt_label(session: &Session, row: &Binding) -> Option<&'static str> {
    let Some(Overlay::Prompt { purpose, .. }) = &session.overlay else { return None };
    let label = match purpose {
        Purpose::Prediction(_) => lessons::key_predict,
        Purpose::Note | Purpose::TeamNote => lessons::key_note_down,
        Purpose::OwnProject(_) => overlays::key_answer,
        Purpose::FileName { .. } | Purpose::SaveAs => overlays::key_save,
        Purpose::OpenFile => overlays::key_open,
        _ => overlays::key_done,
    };
    (row.command == Command::Confirm).then(|| label(session.settings.language))
}

/// Does a lesson keep what is under the cursor as it is, or is there more to look at or to answer before one goes on?
fn is_locked(session: &Session, row: &Binding) -> bool {
    let changes = row.command == Command::NextMode || PARTNERS.contains(&row.command);
    let changes_all =
        changes || matches!(row.command, Command::StartLater | Command::StartEarlier | Command::AddScenario);
    let more = session
        .teaching()
        .is_some_and(|teaching| teaching.has_more_to_reveal() || (teaching.asks() && !teaching.is_done()));
    let step =
        session.teaching().filter(|teaching| !teaching.is_free()).and_then(|teaching| teaching.present());
    (row.place == Place::Compare && changes && !session.may_choose())
        || (row.place == Place::Portfolio
            && changes_all
            && step.is_some_and(|step| step.directed().is_none()))
        || (row.command == Command::NextStep && more)
}

fn is_masked(session: &Session, row: &Binding) -> bool {
    row.place == session.screen.place() && mask(session).is_some()
}

/// Adds a hint, to that of its group when there is one already.
fn add(language: Language, hints: &mut Vec<KeyHint>, command: Command, hint: KeyHint) {
    let Some((group, label)) = GROUPS.iter().find(|(group, _)| group.contains(&command)) else {
        return hints.push(hint);
    };
    let is_of_group = |hint: &&mut KeyHint| hint.keys.iter().any(|(_, command)| group.contains(command));
    match hints.iter_mut().find(is_of_group) {
        Some(shared) => shared.keys.extend(hint.keys),
        None => hints.push(KeyHint { label: label(language), ..hint }),
    }
}

fn has_partners(session: &Session) -> bool {
    if session.place() == Place::Portfolio {
        let Some(Spot::Choice(_, layer)) = session.portfolio_spot() else { return false };
        let entry = session.focused_entry();
        return entry.is_some_and(|(_, entry)| entry.choices[layer].mode() != Mode::Build);
    }
    let draft = session.document.scenarios.get(session.focus.scenario);
    let layer = session.focus.row.layer();
    draft.zip(layer).is_some_and(|(draft, layer)| draft.decision.choices[layer].mode() != Mode::Build)
}

/// The hint for one command in a place; nothing when no key gives it there.
pub fn hint(language: Language, keymap: &Keymap, place: Place, command: Command) -> Option<KeyHint> {
    let key = *keymap.keys_for(place, command).first()?;
    Some(KeyHint {
        keys: vec![(key.on_keyboard(language), command)],
        label: command.label().in_language(language),
    })
}

/// The first key of a command in a place, as it stands on the keyboard.
pub fn key(session: &Session, place: Place, command: Command) -> String {
    let keys = session.settings.keymap.keys_for(place, command);
    keys.first().map(|&key| key.on_keyboard(session.settings.language)).unwrap_or_default()
}

/// The hint for one command as it would be given from where the user is now; when it has no key there, that of the first place
/// where it has one.
pub fn hint_from(session: &Session, command: Command) -> Option<KeyHint> {
    let (language, keymap) = (session.settings.language, &session.settings.keymap);
    let somewhere = || Place::ALL.into_iter().find_map(|place| hint(language, keymap, place, command));
    hint_here(session, command).or_else(somewhere)
}

/// The hint for one command as it can be given where the user is now; nothing when it has no key there.
pub fn hint_here(session: &Session, command: Command) -> Option<KeyHint> {
    let here = |place| hint(session.settings.language, &session.settings.keymap, place, command);
    let leading = session.activity.as_ref().map(Activity::place);
    leading.and_then(here).or_else(|| here(session.place()))
}

/// A row of the table of keys in words.
pub fn row(language: Language, binding: &Binding) -> CommandLine {
    in_words(language, &binding.keys, binding.command)
}

/// A command with its keys in a place.
pub fn line(language: Language, keymap: &Keymap, place: Place, command: Command) -> CommandLine {
    in_words(language, keymap.keys_for(place, command), command)
}

fn in_words(language: Language, keys: &[Key], command: Command) -> CommandLine {
    let keys: Vec<_> = keys.iter().map(|&key| key.on_keyboard(language)).collect();
    CommandLine {
        keys: keys.join("  "),
        label: command.label().in_language(language),
        sentence: command.sentence().in_language(language),
    }
}
