//! Position: where a user is in an exploration: on which screen, at which scenario and row.

use crate::controls::command::Command;
use crate::controls::place::Place;
use crate::domain::closed_list::closed_list;
use crate::domain::outcome::Group;
use crate::domain::scenario::Lever;
use crate::domain::stack::Layer;
use crate::study::Asking;

closed_list! {
    /// A screen of the program, in the order of the tabs.
    pub enum Screen, PerScreen {
        /// Scenarios side by side.
        Compare = "compare",
        /// What they cost, by part and by year, and where a difference comes from.
        Costs = "costs",
        /// What can go wrong, and which policy checks fire.
        Risks = "risks",
        /// The people that are needed and available.
        Competences = "competences",
        /// Every scenario of the case.
        Explore = "explore",
        /// The scenarios when things turn out otherwise.
        Worlds = "worlds",
        /// All cases together.
        Portfolio = "portfolio",
        /// Every number that goes in.
        Assumptions = "assumptions",
        /// A session with teams.
        Teams = "teams",
    }
}

/// What explains the figures of a screen, for the places of a scenario and of the baseline.
type Explanation = fn(usize, usize) -> Asking;

/// What there is to know of a screen.
struct ScreenRow {
    /// What opens it; the table of commands knows its key.
    command: Command,
    /// Where its own keys are; the name of that place stands on its tab.
    place: Place,
    /// What it asks to know beyond the figures, while it is open.
    needs: Option<Explanation>,
    /// The group of outcomes that it is about as a whole; what else it tells of an outcome it hides row by row.
    about: Option<Group>,
}

impl Screen {
    const fn row(self) -> ScreenRow {
        let (command, place, needs, about): (_, _, Option<Explanation>, _) = match self {
            Self::Compare => (Command::ShowCompare, Place::Compare, None, None),
            Self::Costs => (
                Command::ShowCosts,
                Place::Costs,
                Some(|scenario, baseline| Asking::Attribution { scenario, baseline }),
                Some(Group::Cost),
            ),
            Self::Risks => (Command::ShowRisks, Place::Risks, None, Some(Group::Risk)),
            Self::Competences => (
                Command::ShowCompetences,
                Place::Competences,
                Some(|scenario, _| Asking::Remedies { scenario }),
                Some(Group::Competence),
            ),
            // What it asks is more than two scenarios; `Session::surveying` makes it.
            Self::Explore => (Command::ShowExplore, Place::Explore, None, None),
            // What it asks depends on its parts; `Session::asking_on_worlds` makes it.
            Self::Worlds => (Command::ShowWorlds, Place::Worlds, None, None),
            // It asks about all cases; `Session::portfolio_requests` makes that.
            Self::Portfolio => (Command::ShowPortfolio, Place::Portfolio, None, None),
            Self::Assumptions => (
                Command::ShowAssumptions,
                Place::Assumptions,
                Some(|scenario, baseline| Asking::Influence { scenario, baseline }),
                None,
            ),
            Self::Teams => (Command::ShowTeams, Place::Teams, None, None),
        };
        ScreenRow { command, place, needs, about }
    }

    pub const fn command(self) -> Command {
        self.row().command
    }

    pub const fn place(self) -> Place {
        self.row().place
    }

    pub const fn needs(self) -> Option<Explanation> {
        self.row().needs
    }

    pub const fn about(self) -> Option<Group> {
        self.row().about
    }

    /// The screen that a command opens, if it opens one.
    pub fn opened_by(command: Command) -> Option<Self> {
        Self::ALL.into_iter().find(|screen| screen.command() == command)
    }
}

/// The cell that keys act on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Focus {
    /// Place of the scenario, A is 0.
    pub scenario: usize,
    pub row: Lever,
}

/// Where a user is in an exploration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    pub screen: Screen,
    pub focus: Focus,
}

impl Position {
    /// Where one starts with so many scenarios: at the platforms of the first one beside the baseline.
    pub fn start(scenarios: usize) -> Self {
        let focus = Focus { scenario: usize::from(scenarios > 1), row: Lever::Layer(Layer::Platforms) };
        Self { screen: Screen::Compare, focus }
    }
}
