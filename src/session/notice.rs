//! Notice: what the last key did, or why it did nothing. Kept as data, so that it follows the language.

use super::activity::guess::GuessFault;
use super::output::{self, Output};
use super::settings::Theme;
use super::typed_shift::ShiftFault;
use crate::content::diagnosis::problem::Need;
use crate::content::own_project::ProjectFault;
use crate::content::typed_number::{TypedFault, written};
use crate::controls::command::Command;
use crate::controls::keymap::{Keymap, Place};
use crate::domain::choice::{Choice, Refusal};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::{ExtraStaff, Training};
use crate::domain::stack::Layer;
use crate::language::{Language, Text};
use crate::preferences::Setting;
use crate::session::keeping::FileNotice;
use crate::session::portfolio::{Linked, PortfolioChange};
use crate::texts::notices::{Confirmation, Obstacle};
use crate::texts::{
    explore, lessons, outputs, own_content, parameters, presenter, session as texts, settings, teams, words,
    worlds,
};
use crate::workspace::exploration::MOST_WORLDS;
use crate::workspace::title::letter;
use std::path::PathBuf;

/// A change of the document, as undo names it. Scenarios are meant by their place, A is 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    Choice(usize, Layer, Choice),
    Training(usize, Training),
    ExtraStaff(usize, ExtraStaff),
    /// A direction applied; on these layers the case forbids its choice.
    Direction(usize, Text, Vec<Layer>),
    /// A scenario more, with what is done now.
    Added(usize),
    /// A scenario that was found among all, in this place; of one that gave way (true) or as one more.
    Found(usize, bool),
    /// A scenario more, the same as another: the original, then the copy.
    Copied(usize, usize),
    /// A scenario more, another one with a change that may help: the other, then the new one, and the change.
    Tried(usize, usize, Text),
    Renamed(usize, String),
    Moved(usize, usize),
    Deleted(usize),
    Baseline(usize),
    /// Another case; so many numbers of the old one are no longer changed.
    Case(Text, usize),
    /// Another organisation; so many numbers of the old one are no longer changed.
    Organisation(Text, usize),
    /// Another number or range for an assumption.
    Edited(Parameter, Quantity),
    /// A world of the user's own.
    World(Text),
    WorldDeleted,
    /// The numbers of a world in the place of the user's own.
    WorldEntered(Text),
    /// The shipped number or range given back.
    Reset(Parameter),
    /// All shipped numbers given back; so many.
    AllReset(usize),
    /// The case and scenarios of a demo in the place of what was there.
    Demo(Text),
    /// With (false) or without (true) the other cases of the portfolio.
    Alone(bool),
    /// Of a portfolio of all cases.
    Portfolio(PortfolioChange),
}

/// What the last key did, or why it did nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    Confirmed(Confirmation),
    Hindered(Obstacle),
    Done(Change),
    Undone(Change),
    Redone(Change),
    /// A case with a portfolio around it: which column is of that.
    Linked(Linked),
    /// What was typed is no prediction; why.
    NotAPrediction(GuessFault),
    /// The step of the lesson is not done; going on once more skips it.
    StepNotDone,
    /// A prediction is not skipped.
    PredictFirst,
    /// Nor is what is asked of the statements.
    JudgeFirst,
    /// The step of the lesson asks to choose in this column alone.
    OnlyColumn(usize),
    /// The step of the lesson asks to choose nothing; the number of the next step that does.
    NothingToChoose(Option<usize>),
    /// This column stands again as the lesson began.
    PutBack(usize),
    /// This column stands again as it was left at the step.
    AsLeft(usize),
    LessonLeft,
    /// A lesson goes on where it was left.
    LessonResumed,
    /// A lesson begins anew; where what was kept of it stands now.
    LessonAnew(PathBuf),
    /// Building in-house has no partner; what to press instead.
    BuildHasNoPartner,
    Refused(Refusal),
    /// The case forbids the choice; why.
    Forbidden(Text),
    /// There are already as many scenarios as fit.
    TooManyScenarios,
    /// There is a scenario that decides the same, by its place.
    AlreadyBeside(usize),
    /// What was typed is no world.
    NotAWorld(ShiftFault),
    TooManyWorlds,
    /// Working out all scenarios stopped (true) or goes on.
    SearchHeld(bool),
    /// A name needs at least one character.
    EmptyName,
    /// What was typed is no number for this assumption.
    Mistyped(TypedFault),
    /// The most influential assumptions first, or group by group.
    ByInfluence(bool),
    InfluenceOn(Outcome),
    Writing(Output),
    Written(String),
    NotWritten {
        path: String,
        reason: String,
    },
    HowToQuit,
    /// The same key once more ends the presentation.
    LeavesPresenter,
    /// The room did not open; why.
    NotHosted(Text),
    /// So many who are there have not sent anything; the same key reveals all the same.
    RevealsWithout(usize),
    /// The key means nothing here; where to look.
    UnknownKey,
    /// Figures are read as differences, or as values.
    Differences(bool),
    /// People and incidents are shown, or the scorecard.
    Details(bool),
    /// A setting holds and was written.
    SettingKept(Setting),
    /// A setting holds, but could not be written; why.
    SettingNotKept(Setting, String),
    /// A number must lie within these bounds.
    NotWithin(i64, i64),
    /// The program listens to the mouse, or leaves it to the terminal.
    Mouse(bool),
    Theme(Theme),
    DemoOver,
    /// The content files have so many problems; what they held before is in use.
    ContentBroken(usize),
    /// This case, or its organisation, is no longer in the content files; what they held before is in use.
    CaseGone(Text),
    /// A link was copied to which these are missing: cases and an organisation of the user's own.
    LinkLacks(Vec<Text>),
    /// A change of a case stands in its file.
    CaseWritten,
    /// A change of a case does not stand in its file; why.
    CaseNotWritten(String),
    /// The file of the case has problems.
    MendFirst,
    /// What was typed cannot stand in a case; why.
    NotInACase(ProjectFault),
    CaseWaits(String),
    Needed(Need),
    WorkerStopped(String),
    File(FileNotice),
}

impl From<Confirmation> for Notice {
    fn from(confirmation: Confirmation) -> Self {
        Self::Confirmed(confirmation)
    }
}

impl From<Obstacle> for Notice {
    fn from(obstacle: Obstacle) -> Self {
        Self::Hindered(obstacle)
    }
}

impl Notice {
    pub const fn is_refusal(&self) -> bool {
        if let Self::File(notice) = self {
            return notice.is_refusal();
        }
        !matches!(
            self,
            Self::Confirmed(_)
                | Self::Done(_)
                | Self::Undone(_)
                | Self::Redone(_)
                | Self::Linked(_)
                | Self::HowToQuit
                | Self::LeavesPresenter
                | Self::PutBack(_)
                | Self::AsLeft(_)
                | Self::LessonLeft
                | Self::LessonResumed
                | Self::LessonAnew(_)
                | Self::DemoOver
                | Self::Differences(_)
                | Self::Details(_)
                | Self::SearchHeld(_)
                | Self::ByInfluence(_)
                | Self::InfluenceOn(_)
                | Self::AlreadyBeside(_)
                | Self::Writing(_)
                | Self::Written(_)
                | Self::CaseWaits(_)
                | Self::CaseWritten
                | Self::SettingKept(_)
                | Self::Mouse(_)
                | Self::Theme(_)
        )
    }

    pub fn text(&self, language: Language, keymap: &Keymap) -> String {
        let key = |place, command| key(language, keymap, place, command);
        match self {
            Self::Confirmed(confirmation) => confirmation.in_words(language).to_owned(),
            Self::Hindered(obstacle) => obstacle.in_words(language).to_owned(),
            Self::Done(change) => change.text(language, keymap),
            Self::Linked(linked) => linked.text(language),
            Self::Undone(change) => texts::undone(language, &change.text(language, keymap)),
            Self::Redone(change) => texts::redone(language, &change.text(language, keymap)),
            Self::NotAPrediction(fault) => texts::mistyped(language, &fault.sentence(language)),
            Self::StepNotDone => lessons::step_not_done(language, &key(Place::Lesson, Command::NextStep)),
            Self::PredictFirst => {
                lessons::predict_first(language, &key(Place::LessonQuestion, Command::Answer))
            }
            Self::JudgeFirst => lessons::judge_first(language, &key(Place::LessonQuestion, Command::Answer)),
            Self::OnlyColumn(column) => lessons::only_column(language, letter(*column)),
            Self::NothingToChoose(Some(step)) => lessons::nothing_to_choose_until(language, *step),
            Self::NothingToChoose(None) => lessons::nothing_to_choose(language).to_owned(),
            Self::PutBack(column) => lessons::put_back(language, letter(*column)),
            Self::AsLeft(column) => lessons::as_left(language, letter(*column)),
            Self::LessonResumed => {
                let lessons_key = key(Place::AnyScreen, Command::OpenLessons);
                lessons::lesson_resumed(language, &key(Place::Lesson, Command::PreviousStep), &lessons_key)
            }
            Self::LessonAnew(file) => lessons::lesson_anew(language, &file.to_string_lossy()),
            Self::LessonLeft => lessons::lesson_left(language, &key(Place::AnyScreen, Command::OpenLessons)),
            Self::BuildHasNoPartner => {
                texts::build_has_no_partner(language, &key(Place::Compare, Command::NextMode))
            }
            Self::Refused(refusal) => texts::refused(language, refusal.in_words(language)),
            Self::Forbidden(reason) => texts::forbidden(language, reason.in_language(language)),
            Self::TooManyScenarios => {
                texts::too_many_scenarios(language, &key(Place::Compare, Command::DeleteScenario))
            }
            Self::AlreadyBeside(place) => texts::already_beside(language, letter(*place)),
            Self::SearchHeld(true) => explore::held(language, &key(Place::Explore, Command::HoldSearch)),
            Self::SearchHeld(false) => explore::going_on(language).to_owned(),
            Self::EmptyName => texts::empty_name(language, &key(Place::Prompt, Command::Back)),
            Self::Mistyped(fault) => texts::mistyped(language, &fault.sentence(language)),
            Self::ByInfluence(true) => texts::by_influence(language).to_owned(),
            Self::ByInfluence(false) => texts::by_group(language).to_owned(),
            Self::InfluenceOn(outcome) => texts::influence_on(language, outcome.name(language)),
            Self::Writing(output) => outputs::writing(language, output::name(language, *output)),
            Self::Written(path) => outputs::written(language, path),
            Self::NotWritten { path, reason } => outputs::not_written(language, path, reason),
            Self::HowToQuit => texts::how_to_quit(language, &key(Place::Compare, Command::Quit)),
            Self::LeavesPresenter => {
                presenter::leaves(language, &key(Place::Presenter, Command::LeavePresenter))
            }
            Self::NotHosted(why) => why.in_language(language).to_owned(),
            Self::RevealsWithout(count) => {
                teams::reveals_without(language, *count, &key(Place::Teams, Command::Confirm))
            }
            Self::UnknownKey => texts::unknown_key(language, &key(Place::Everywhere, Command::OpenHelp)),
            Self::DemoOver => texts::demo_over(language, &key(Place::Everywhere, Command::OpenHelp)),
            Self::NotAWorld(fault) => fault.sentence(language),
            Self::TooManyWorlds => {
                worlds::too_many(language, MOST_WORLDS, &key(Place::Worlds, Command::DeleteWorld))
            }
            Self::Differences(true) => texts::as_differences(language).to_owned(),
            Self::Differences(false) => texts::as_values(language).to_owned(),
            Self::Details(true) => {
                texts::details_shown(language, &key(Place::Compare, Command::ToggleDetails))
            }
            Self::Details(false) => texts::scorecard_shown(language).to_owned(),
            Self::SettingKept(setting) => settings::kept(language, setting.row().name.in_language(language)),
            Self::SettingNotKept(setting, reason) => {
                settings::not_kept(language, setting.row().name.in_language(language), reason)
            }
            Self::NotWithin(least, most) => {
                settings::not_within(language, &least.to_string(), &most.to_string())
            }
            Self::Mouse(true) => settings::mouse_used(language).to_owned(),
            Self::Mouse(false) => {
                settings::mouse_released(language, &key(Place::AnyScreen, Command::ToggleMouse))
            }
            Self::Theme(theme) => texts::theme_switched(language, texts::theme(language, *theme)),
            Self::ContentBroken(count) => {
                own_content::broken(language, *count, &key(Place::AnyScreen, Command::ShowProblems))
            }
            Self::LinkLacks(names) => {
                let names: Vec<_> = names.iter().map(|name| name.in_language(language)).collect();
                own_content::link_lacks(language, &names.join(", "))
            }
            Self::CaseGone(name) => own_content::case_gone(language, name.in_language(language)),
            Self::CaseWritten => own_content::case_written(language, &key(Place::CaseForm, Command::Undo)),
            Self::CaseNotWritten(reason) => own_content::case_not_written(language, reason),
            Self::MendFirst => {
                own_content::mend_first(language, &key(Place::AnyScreen, Command::ShowProblems))
            }
            Self::NotInACase(fault) => fault.sentence(language),
            Self::CaseWaits(name) => {
                own_content::case_waits(language, name, &key(Place::Lesson, Command::LeaveActivity))
            }
            Self::Needed(need) => texts::mistyped(language, &need.sentence(language)),
            Self::WorkerStopped(reason) => texts::worker_stopped(language, reason),
            Self::File(notice) => notice.text(language, keymap),
        }
    }
}

impl Change {
    pub fn text(&self, language: Language, keymap: &Keymap) -> String {
        let key = |place, command| key(language, keymap, place, command);
        match self {
            Self::Choice(scenario, layer, choice) => texts::chosen(
                language,
                letter(*scenario),
                layer.name(language),
                &words::choice(language, *choice),
            ),
            Self::Training(scenario, level) => {
                texts::training_chosen(language, letter(*scenario), level.name(language))
            }
            Self::ExtraStaff(scenario, extra) => {
                texts::hired(language, letter(*scenario), &words::extra_staff(language, *extra))
            }
            Self::Direction(scenario, name, kept) if kept.is_empty() => {
                texts::directed(language, letter(*scenario), name.in_language(language))
            }
            Self::Direction(scenario, name, kept) => {
                let kept: Vec<_> = kept.iter().map(|&layer| layer.name(language)).collect();
                texts::partly_directed(
                    language,
                    letter(*scenario),
                    name.in_language(language),
                    &kept.join(", "),
                )
            }
            Self::Added(scenario) => texts::added(language, letter(*scenario)),
            Self::Copied(from, to) => texts::copied(language, letter(*from), letter(*to)),
            Self::Tried(from, to, change) => texts::tried(
                language,
                letter(*to),
                letter(*from),
                change.in_language(language),
                &key(Place::AnyScreen, Command::Undo),
            ),
            Self::Renamed(scenario, name) => texts::renamed(language, letter(*scenario), name),
            Self::Found(place, false) => explore::taken(language, letter(*place)),
            Self::Found(place, true) => {
                explore::taken_instead(language, letter(*place), &key(Place::Compare, Command::Undo))
            }
            Self::Moved(from, to) => texts::moved(language, letter(*from), letter(*to)),
            Self::Deleted(scenario) => {
                texts::deleted(language, letter(*scenario), &key(Place::Compare, Command::Undo))
            }
            Self::Baseline(scenario) => texts::baseline_set(language, letter(*scenario)),
            Self::Case(name, dropped) => {
                let picked = texts::case_picked(language, name.in_language(language));
                with_dropped(language, picked, *dropped, &key)
            }
            Self::Organisation(name, dropped) => {
                let picked = texts::organisation_picked(language, name.in_language(language));
                with_dropped(language, picked, *dropped, &key)
            }
            Self::Edited(parameter, quantity) => texts::edited(
                language,
                &parameters::name(language, *parameter),
                &written(language, *quantity),
            ),
            Self::World(name) => worlds::added(language, name.in_language(language)),
            Self::WorldDeleted => worlds::deleted(language).to_owned(),
            Self::WorldEntered(name) => worlds::entered(language, name.in_language(language)),
            Self::Reset(parameter) => texts::reset(language, &parameters::name(language, *parameter)),
            Self::AllReset(count) => texts::all_reset(language, *count),
            Self::Demo(title) => texts::demo_begun(language, title.in_language(language)),
            Self::Portfolio(change) => change.text(language),
            Self::Alone(true) => texts::simulated_alone(language).to_owned(),
            Self::Alone(false) => texts::simulated_with_portfolio(language).to_owned(),
        }
    }
}

/// A move with how many changed numbers it left behind, and how to get them back.
fn with_dropped(
    language: Language,
    moved: String,
    dropped: usize,
    key: &impl Fn(Place, Command) -> String,
) -> String {
    if dropped == 0 {
        return moved;
    }
    let undo = key(Place::AnyScreen, Command::Undo);
    format!("{moved}; {}", texts::dropped(language, dropped, &undo))
}

/// The key to press for a command, as it stands on the keyboard.
fn key(language: Language, keymap: &Keymap, place: Place, command: Command) -> String {
    keymap.keys_for(place, command).first().map(|&key| key.on_keyboard(language)).unwrap_or_default()
}
