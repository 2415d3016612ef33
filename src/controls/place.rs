//! Place: where a key means something.

use crate::domain::closed_list::closed_list;
use crate::language::Words;

closed_list! {
    /// Where a key means something. The id is what the settings file writes.
    pub enum Place, PerPlace {
        Compare = "compare",
        Costs = "costs",
        Risks = "risks",
        Competences = "competences",
        Explore = "explore",
        Worlds = "worlds",
        Portfolio = "portfolio",
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
        /// The list of directions with their outcomes.
        Directions = "directions",
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
    /// What lies beneath each place, and its name; that of a screen also stands on its tab.
    const fn row(self) -> (Option<Self>, Words) {
        match self {
            Self::Compare => (Some(Self::AnyScreen), Words { nl: "Vergelijk", en: "Compare" }),
            Self::Costs => (Some(Self::AnyScreen), Words { nl: "Kosten", en: "Costs" }),
            Self::Risks => (Some(Self::AnyScreen), Words { nl: "Risico’s", en: "Risks" }),
            Self::Competences => (Some(Self::AnyScreen), Words { nl: "Competenties", en: "Competences" }),
            Self::Explore => (Some(Self::AnyScreen), Words { nl: "Verkennen", en: "Explore" }),
            Self::Worlds => (Some(Self::AnyScreen), Words { nl: "Werelden", en: "Worlds" }),
            Self::Portfolio => (Some(Self::AnyScreen), Words { nl: "Portfolio", en: "Portfolio" }),
            Self::Assumptions => (Some(Self::AnyScreen), Words { nl: "Aannames", en: "Assumptions" }),
            Self::Teams => (Some(Self::AnyScreen), Words { nl: "Teams", en: "Teams" }),
            Self::AnyScreen => (Some(Self::Everywhere), Words { nl: "Op elk scherm", en: "On every screen" }),
            Self::Presenter => (Some(Self::Everywhere), Words { nl: "Presenteren", en: "Presenting" }),
            Self::Spotlight => (
                Some(Self::Presenter),
                Words { nl: "Presenteren, één cel in beeld", en: "Presenting, one cell in the spotlight" },
            ),
            Self::Demo => (None, Words { nl: "Tijdens een demo", en: "During a demo" }),
            Self::TeamTurn => (None, Words { nl: "Tijdens een teamsessie", en: "During a team session" }),
            Self::LessonQuestion => (
                Some(Self::Lesson),
                Words { nl: "Bij een vraag in een les", en: "At a question in a lesson" },
            ),
            Self::Lesson => (None, Words { nl: "Tijdens een les", en: "During a lesson" }),
            Self::List => (Some(Self::Everywhere), Words { nl: "In een lijst", en: "In a list" }),
            Self::Directions => (Some(Self::List), Words { nl: "Richtingen", en: "Directions" }),
            Self::CaseForm => (Some(Self::List), Words { nl: "Casus aanpassen", en: "Editing a case" }),
            Self::Palette => {
                (Some(Self::Everywhere), Words { nl: "Opdrachten zoeken", en: "Finding a command" })
            }
            Self::Prompt => (Some(Self::Everywhere), Words { nl: "Tekst typen", en: "Typing text" }),
            Self::Number => (Some(Self::Everywhere), Words { nl: "Getal typen", en: "Typing a number" }),
            Self::Search => {
                (Some(Self::Everywhere), Words { nl: "Aanname zoeken", en: "Finding an assumption" })
            }
            Self::Everywhere => (None, Words { nl: "Overal", en: "Everywhere" }),
        }
    }

    /// Where a key is looked up when this place gives it no meaning.
    pub const fn beneath(self) -> Option<Self> {
        self.row().0
    }

    pub const fn name(self) -> Words {
        self.row().1
    }

    pub const fn takes_text(self) -> bool {
        matches!(self, Self::Palette | Self::Prompt | Self::Number | Self::Search)
    }
}

/// Keys that give a command in some places, as the settings file writes them, the one to show first.
pub(super) struct ShippedKeys {
    pub keys: &'static str,
    pub places: &'static [Place],
    pub in_footer: bool,
}

/// Keys that are shown at the bottom of the screen.
pub(super) const fn shown(keys: &'static str, places: &'static [Place]) -> ShippedKeys {
    ShippedKeys { keys, places, in_footer: true }
}

/// Keys that are only in help and palette.
pub(super) const fn known(keys: &'static str, places: &'static [Place]) -> ShippedKeys {
    ShippedKeys { keys, places, in_footer: false }
}
