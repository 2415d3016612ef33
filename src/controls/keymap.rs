//! Keymap: the one table of keys. Dispatch, footer, help, palette, `speelveld keys` and the README all read it.

use super::command::Command;
use super::key::Key;
use crate::domain::closed_list::closed_list;
use std::borrow::Cow;
use std::sync::Arc;

closed_list! {
    /// Where a key means something. The id is what the settings file writes.
    pub enum Place, PerPlace {
        Compare = "compare",
        Costs = "costs",
        Risks = "risks",
        Competences = "competences",
        Assumptions = "assumptions",
        /// The screen of a session with teams.
        Teams = "teams",
        /// Every screen, unless it gives the key another meaning.
        AnyScreen = "any-screen",
        Presenter = "presenter",
        /// The presenter with the spotlight on a cell.
        Spotlight = "spotlight",
        /// A demo that plays, before anything else.
        Demo = "demo",
        /// Any screen while a session with teams goes on.
        TeamTurn = "team-turn",
        /// A step of a lesson that asks for a prediction.
        LessonQuestion = "lesson-question",
        /// A lesson, before what lies beneath it.
        Lesson = "lesson",
        /// A list over the screen: the choices of a cell, a menu, information, help.
        List = "list",
        CaseForm = "case-form",
        Palette = "palette",
        /// A line of text being typed: a name, a path, an answer.
        Prompt = "prompt",
        Number = "typing-number",
        Search = "typing-search",
        /// Everywhere, unless the place itself gives the key another meaning.
        Everywhere = "everywhere",
    }
}

impl Place {
    /// Where a key is looked up when this place gives it no meaning.
    pub const fn beneath(self) -> Option<Self> {
        match self {
            Self::Compare
            | Self::Costs
            | Self::Risks
            | Self::Competences
            | Self::Assumptions
            | Self::Teams => Some(Self::AnyScreen),
            Self::AnyScreen | Self::List | Self::Palette | Self::Prompt | Self::Number | Self::Search => {
                Some(Self::Everywhere)
            }
            Self::CaseForm => Some(Self::List),
            Self::Spotlight => Some(Self::Presenter),
            Self::Presenter => Some(Self::Everywhere),
            Self::LessonQuestion => Some(Self::Lesson),
            Self::Demo | Self::Lesson | Self::TeamTurn | Self::Everywhere => None,
        }
    }

    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Palette | Self::Prompt | Self::Number | Self::Search)
    }
}

/// A row of the table: in this place these keys mean this command.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    pub place: Place,
    /// Which keys, the one to show first.
    pub keys: Cow<'static, [Key]>,
    pub command: Command,
    pub in_footer: bool,
}

/// A row that is shown at the bottom of the screen.
const fn shown(place: Place, keys: &'static [Key], command: Command) -> Binding {
    Binding { place, keys: Cow::Borrowed(keys), command, in_footer: true }
}

/// A row that is only in help and palette.
const fn known(place: Place, keys: &'static [Key], command: Command) -> Binding {
    Binding { place, keys: Cow::Borrowed(keys), command, in_footer: false }
}

/// The shipped table of keys, place by place, in the order of help.
pub static BINDINGS: &[Binding] = &[
    shown(Place::Compare, &[Key::Char(' ')], Command::NextMode),
    known(Place::Compare, &[Key::Backspace], Command::PreviousMode),
    shown(Place::Compare, &[Key::Enter], Command::OpenCell),
    shown(Place::Compare, &[Key::Char('m')], Command::ToggleMarket),
    shown(Place::Compare, &[Key::Char('o')], Command::ToggleGovernments),
    shown(Place::Compare, &[Key::Char('e')], Command::ToggleKnowledge),
    shown(Place::Compare, &[Key::Char('i')], Command::ToggleResidents),
    known(Place::Compare, &[Key::Char('t')], Command::NextTraining),
    shown(Place::Compare, &[Key::Char('r'), Key::Char('d')], Command::ApplyDirection),
    known(Place::Compare, &[Key::Up, Key::Char('k')], Command::Up),
    known(Place::Compare, &[Key::Down, Key::Char('j')], Command::Down),
    known(Place::Compare, &[Key::Left, Key::Char('h')], Command::Left),
    known(Place::Compare, &[Key::Right, Key::Char('l')], Command::Right),
    known(Place::Compare, &[Key::PageUp, Key::Control('u')], Command::PageUp),
    known(Place::Compare, &[Key::PageDown, Key::Control('d')], Command::PageDown),
    known(Place::Compare, &[Key::Home, Key::Char('g')], Command::First),
    known(Place::Compare, &[Key::End, Key::Char('G')], Command::Last),
    known(Place::Compare, &[Key::Char('a'), Key::Char('+')], Command::AddScenario),
    known(Place::Compare, &[Key::Char('c')], Command::CopyScenario),
    known(Place::Compare, &[Key::Char('n'), Key::Function(2)], Command::RenameScenario),
    known(Place::Compare, &[Key::Char('<'), Key::ShiftLeft], Command::MoveScenarioLeft),
    known(Place::Compare, &[Key::Char('>'), Key::ShiftRight], Command::MoveScenarioRight),
    known(Place::Compare, &[Key::Char('x'), Key::Delete], Command::DeleteScenario),
    shown(Place::Compare, &[Key::Char('v')], Command::ToggleDifferences),
    shown(Place::Compare, &[Key::Char('s')], Command::ToggleDetails),
    shown(Place::Costs, &[Key::Left, Key::Char('h')], Command::LowerAmount),
    shown(Place::Costs, &[Key::Right, Key::Char('l')], Command::HigherAmount),
    known(Place::Costs, &[Key::PageDown, Key::Control('d')], Command::MuchLowerAmount),
    known(Place::Costs, &[Key::PageUp, Key::Control('u')], Command::MuchHigherAmount),
    known(Place::Costs, &[Key::Char('0')], Command::BudgetAmount),
    shown(Place::Costs, &[Key::Up, Key::Char('k')], Command::Up),
    shown(Place::Costs, &[Key::Down, Key::Char('j')], Command::Down),
    known(Place::Costs, &[Key::Home, Key::Char('g')], Command::First),
    known(Place::Costs, &[Key::End, Key::Char('G')], Command::Last),
    shown(Place::Costs, &[Key::Tab], Command::NextScenario),
    known(Place::Costs, &[Key::BackTab], Command::PreviousScenario),
    shown(Place::Risks, &[Key::Up, Key::Char('k')], Command::Up),
    shown(Place::Risks, &[Key::Down, Key::Char('j')], Command::Down),
    shown(Place::Risks, &[Key::Char('s')], Command::NextPart),
    known(Place::Risks, &[Key::Left, Key::Char('h')], Command::Left),
    known(Place::Risks, &[Key::Right, Key::Char('l')], Command::Right),
    known(Place::Risks, &[Key::PageUp, Key::Control('u')], Command::PageUp),
    known(Place::Risks, &[Key::PageDown, Key::Control('d')], Command::PageDown),
    known(Place::Risks, &[Key::Home, Key::Char('g')], Command::First),
    known(Place::Risks, &[Key::End, Key::Char('G')], Command::Last),
    shown(Place::Competences, &[Key::Up, Key::Char('k')], Command::Up),
    shown(Place::Competences, &[Key::Down, Key::Char('j')], Command::Down),
    known(Place::Competences, &[Key::Left, Key::Char('h')], Command::Left),
    known(Place::Competences, &[Key::Right, Key::Char('l')], Command::Right),
    known(Place::Competences, &[Key::PageUp, Key::Control('u')], Command::PageUp),
    known(Place::Competences, &[Key::PageDown, Key::Control('d')], Command::PageDown),
    known(Place::Competences, &[Key::Home, Key::Char('g')], Command::First),
    known(Place::Competences, &[Key::End, Key::Char('G')], Command::Last),
    known(Place::Assumptions, &[Key::Up, Key::Char('k')], Command::Up),
    known(Place::Assumptions, &[Key::Down, Key::Char('j')], Command::Down),
    shown(Place::Assumptions, &[Key::Enter], Command::EditAssumption),
    shown(Place::Assumptions, &[Key::Backspace, Key::Delete], Command::ResetAssumption),
    known(Place::Assumptions, &[Key::Char('X')], Command::ResetAssumptions),
    shown(Place::Assumptions, &[Key::Char('/'), Key::Control('f')], Command::Search),
    known(Place::Assumptions, &[Key::Char('n')], Command::NextMatch),
    known(Place::Assumptions, &[Key::Char('N')], Command::PreviousMatch),
    shown(Place::Assumptions, &[Key::Char('s')], Command::SortAssumptions),
    known(Place::Assumptions, &[Key::Char('o')], Command::NextOutcome),
    known(Place::Assumptions, &[Key::Char('v')], Command::ToggleDifferences),
    known(Place::Assumptions, &[Key::Left, Key::Char('h')], Command::Left),
    known(Place::Assumptions, &[Key::Right, Key::Char('l')], Command::Right),
    known(Place::Assumptions, &[Key::PageUp, Key::Control('u')], Command::PageUp),
    known(Place::Assumptions, &[Key::PageDown, Key::Control('d')], Command::PageDown),
    known(Place::Assumptions, &[Key::Home, Key::Char('g')], Command::First),
    known(Place::Assumptions, &[Key::End, Key::Char('G')], Command::Last),
    shown(Place::Teams, &[Key::Enter], Command::Confirm),
    shown(Place::Teams, &[Key::Char('s')], Command::NextPart),
    shown(Place::Teams, &[Key::Up, Key::Char('k')], Command::Up),
    shown(Place::Teams, &[Key::Down, Key::Char('j')], Command::Down),
    shown(Place::Teams, &[Key::Char('c')], Command::PickEvent),
    shown(Place::Teams, &[Key::Char('R')], Command::WriteReport),
    shown(Place::Teams, &[Key::Char('n')], Command::AddNote),
    shown(Place::Teams, &[Key::Escape], Command::Back),
    known(Place::Teams, &[Key::Left, Key::Char('h')], Command::Left),
    known(Place::Teams, &[Key::Right, Key::Char('l')], Command::Right),
    known(Place::Teams, &[Key::PageUp, Key::Control('u')], Command::PageUp),
    known(Place::Teams, &[Key::PageDown, Key::Control('d')], Command::PageDown),
    known(Place::Teams, &[Key::Home, Key::Char('g')], Command::First),
    known(Place::Teams, &[Key::End, Key::Char('G')], Command::Last),
    known(Place::AnyScreen, &[Key::Tab], Command::NextScenario),
    known(Place::AnyScreen, &[Key::BackTab], Command::PreviousScenario),
    known(Place::AnyScreen, &[Key::Char('b'), Key::Char('=')], Command::SetBaseline),
    shown(Place::AnyScreen, &[Key::Char('u')], Command::Undo),
    shown(Place::AnyScreen, &[Key::Char('w')], Command::OpenWhy),
    known(Place::AnyScreen, &[Key::Char('W')], Command::PickOutcome),
    known(Place::AnyScreen, &[Key::Char('U'), Key::Control('r')], Command::Redo),
    shown(Place::AnyScreen, &[Key::Char('p')], Command::PickCase),
    known(Place::AnyScreen, &[Key::Char('S')], Command::Save),
    known(Place::AnyScreen, &[Key::Char('F'), Key::Control('o')], Command::OpenFiles),
    known(Place::AnyScreen, &[Key::Control('n')], Command::NewExploration),
    known(Place::AnyScreen, &[Key::Char('I')], Command::ShowInformation),
    known(Place::AnyScreen, &[Key::Char('O')], Command::PickOrganisation),
    known(Place::AnyScreen, &[Key::Char('f')], Command::TogglePortfolio),
    known(Place::AnyScreen, &[Key::Char('R')], Command::WriteReport),
    known(Place::AnyScreen, &[Key::Char('Y')], Command::Export),
    known(Place::AnyScreen, &[Key::Char('y')], Command::CopyScreen),
    known(Place::AnyScreen, &[Key::Char('E')], Command::EditCase),
    known(Place::AnyScreen, &[Key::Char('C')], Command::NewCase),
    known(Place::AnyScreen, &[Key::Char('!')], Command::ShowProblems),
    known(Place::AnyScreen, &[Key::Char(',')], Command::OpenSettings),
    known(Place::AnyScreen, &[Key::Char('M')], Command::ToggleMouse),
    known(Place::AnyScreen, &[Key::Char('P')], Command::Present),
    known(Place::AnyScreen, &[Key::Char('D')], Command::PickDemo),
    known(Place::AnyScreen, &[Key::Char('1')], Command::ShowCompare),
    known(Place::AnyScreen, &[Key::Char('2')], Command::ShowCosts),
    known(Place::AnyScreen, &[Key::Char('3')], Command::ShowRisks),
    known(Place::AnyScreen, &[Key::Char('4')], Command::ShowCompetences),
    known(Place::AnyScreen, &[Key::Char('8')], Command::ShowAssumptions),
    known(Place::AnyScreen, &[Key::Char('9')], Command::OpenLessons),
    known(Place::AnyScreen, &[Key::Escape], Command::Back),
    shown(Place::AnyScreen, &[Key::Char(':'), Key::Control('p')], Command::OpenPalette),
    shown(Place::AnyScreen, &[Key::Char('q')], Command::Quit),
    shown(Place::List, &[Key::Enter, Key::Char(' ')], Command::Confirm),
    shown(Place::List, &[Key::Up, Key::Char('k')], Command::Up),
    shown(Place::List, &[Key::Down, Key::Char('j')], Command::Down),
    known(Place::List, &[Key::PageUp, Key::Control('u')], Command::PageUp),
    known(Place::List, &[Key::PageDown, Key::Control('d')], Command::PageDown),
    known(Place::List, &[Key::Home, Key::Char('g')], Command::First),
    known(Place::List, &[Key::End, Key::Char('G')], Command::Last),
    shown(Place::List, &[Key::Escape, Key::Char('q')], Command::Back),
    shown(Place::CaseForm, &[Key::Char('u')], Command::Undo),
    shown(Place::Palette, &[Key::Enter], Command::Confirm),
    shown(Place::Palette, &[Key::Up], Command::Up),
    shown(Place::Palette, &[Key::Down, Key::Tab], Command::Down),
    known(Place::Palette, &[Key::PageUp, Key::Control('u')], Command::PageUp),
    known(Place::Palette, &[Key::PageDown, Key::Control('d')], Command::PageDown),
    shown(Place::Palette, &[Key::Escape], Command::Back),
    shown(Place::Prompt, &[Key::Enter], Command::Confirm),
    shown(Place::Prompt, &[Key::Escape], Command::Back),
    shown(Place::Number, &[Key::Enter], Command::Confirm),
    shown(Place::Number, &[Key::Escape], Command::Back),
    shown(Place::Search, &[Key::Enter], Command::Confirm),
    shown(Place::Search, &[Key::Escape], Command::Back),
    shown(Place::Presenter, &[Key::Right, Key::Char(' '), Key::PageDown], Command::NextSlide),
    shown(Place::Presenter, &[Key::Left, Key::Backspace, Key::PageUp], Command::PreviousSlide),
    shown(Place::Presenter, &[Key::Char('.')], Command::Blank),
    known(Place::Presenter, &[Key::Char('u')], Command::Undo),
    known(Place::Presenter, &[Key::Char('U'), Key::Control('r')], Command::Redo),
    known(Place::Presenter, &[Key::Char('?'), Key::Char('k'), Key::Function(1)], Command::OpenHelp),
    shown(Place::Presenter, &[Key::Escape, Key::Char('P'), Key::Char('q')], Command::Back),
    shown(Place::Spotlight, &[Key::Up], Command::Up),
    shown(Place::Spotlight, &[Key::Down], Command::Down),
    shown(Place::Spotlight, &[Key::Left], Command::Left),
    shown(Place::Spotlight, &[Key::Right], Command::Right),
    shown(Place::Spotlight, &[Key::Char(' ')], Command::NextMode),
    known(Place::Spotlight, &[Key::Backspace], Command::PreviousMode),
    shown(Place::Spotlight, &[Key::Char('m')], Command::ToggleMarket),
    shown(Place::Spotlight, &[Key::Char('o')], Command::ToggleGovernments),
    shown(Place::Spotlight, &[Key::Char('e')], Command::ToggleKnowledge),
    shown(Place::Spotlight, &[Key::Char('i')], Command::ToggleResidents),
    known(Place::Spotlight, &[Key::Char('t')], Command::NextTraining),
    shown(Place::Spotlight, &[Key::PageDown], Command::NextSlide),
    shown(Place::Spotlight, &[Key::PageUp], Command::PreviousSlide),
    shown(Place::Demo, &[Key::Char(' ')], Command::PauseDemo),
    shown(Place::Demo, &[Key::Right], Command::NextStep),
    shown(Place::Demo, &[Key::Left], Command::PreviousStep),
    shown(Place::Demo, &[Key::Char('+'), Key::Char('=')], Command::Faster),
    shown(Place::Demo, &[Key::Char('-')], Command::Slower),
    shown(Place::Demo, &[Key::Escape], Command::LeaveActivity),
    known(Place::Demo, &[Key::Char('L')], Command::SwitchLanguage),
    known(Place::Demo, &[Key::Char('T')], Command::SwitchTheme),
    known(Place::Demo, &[Key::Control('c')], Command::Quit),
    shown(Place::TeamTurn, &[Key::Char('9')], Command::ShowTeams),
    shown(Place::LessonQuestion, &[Key::Enter], Command::Answer),
    shown(Place::Lesson, &[Key::Char('n')], Command::NextStep),
    shown(Place::Lesson, &[Key::Char('N')], Command::PreviousStep),
    known(Place::Lesson, &[Key::Char('A')], Command::Answer),
    known(Place::Lesson, &[Key::Char('M')], Command::Note),
    known(Place::Lesson, &[Key::Char('V')], Command::KeepDebrief),
    known(Place::Lesson, &[Key::Char('Q')], Command::LeaveActivity),
    shown(Place::Everywhere, &[Key::Char('?'), Key::Function(1)], Command::OpenHelp),
    known(Place::Everywhere, &[Key::Char('L')], Command::SwitchLanguage),
    known(Place::Everywhere, &[Key::Char('T')], Command::SwitchTheme),
    known(Place::Everywhere, &[Key::Control('z')], Command::Suspend),
    known(Place::Everywhere, &[Key::Control('c')], Command::Quit),
];

/// The table of keys that holds in a session: the shipped one, with the user's own keys in the place of shipped ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keymap {
    bindings: Vec<Binding>,
}

impl Keymap {
    pub const fn new(bindings: Vec<Binding>) -> Self {
        Self { bindings }
    }

    pub fn shipped() -> Arc<Self> {
        Arc::new(Self::new(BINDINGS.to_vec()))
    }

    /// Every row, place by place, in the order of help.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// What a key means in a place: first what the place says, then, unless it would be text there, what holds beneath it.
    pub fn command_for(&self, place: Place, key: Key) -> Option<Command> {
        let own = self.rows_of(place).find(|row| row.keys.contains(&key)).map(|row| row.command);
        let is_text = place.takes_text() && matches!(key, Key::Char(_));
        own.or_else(|| if is_text { None } else { self.command_for(place.beneath()?, key) })
    }

    /// The keys of a command in a place, the one to show first; those that hold beneath it when the place has none.
    pub fn keys_for(&self, place: Place, command: Command) -> &[Key] {
        match self.rows_of(place).find(|row| row.command == command) {
            Some(row) => &row.keys,
            None => place.beneath().map_or(&[], |beneath| self.keys_for(beneath, command)),
        }
    }

    /// The rows that hold in a place: its own, then those of the places beneath it that it does not replace.
    pub fn bindings_in(&self, place: Place) -> impl Iterator<Item = &Binding> {
        std::iter::successors(Some(place), |place| place.beneath()).flat_map(move |from| {
            self.rows_of(from).filter(move |row| {
                from == place
                    || row.keys.is_empty()
                    || row.keys.iter().any(|&key| self.command_for(place, key) == Some(row.command))
            })
        })
    }

    /// The rows of a place alone.
    pub(super) fn rows_of(&self, place: Place) -> impl Iterator<Item = &Binding> {
        self.bindings.iter().filter(move |row| row.place == place)
    }
}
