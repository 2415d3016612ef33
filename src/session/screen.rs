//! Screen: how what is on the screens is read, and which message the presenter shows.

use crate::controls::keymap::Place;
use crate::domain::closed_list::closed_list;
use crate::domain::incident::IncidentKind;
use crate::domain::people::Competence;
pub use crate::workspace::position::{Focus, Screen};

closed_list! {
    /// A part of the risks screen, each with a cursor of its own where it has rows to choose.
    #[derive(Default)]
    pub enum RisksPart, PerRisksPart {
        #[default]
        Incidents = "incidents" { nl: "Incidenten", en: "Incidents" },
        /// Public values, and likelihood against impact.
        Values = "values" { nl: "Waarden en schade", en: "Values and losses" },
        Checks = "checks" { nl: "Beleidstoetsen", en: "Policy checks" },
    }
}

closed_list! {
    /// A part of the competences screen, each with a cursor of its own.
    #[derive(Default)]
    pub enum CompetencesPart, PerCompetencesPart {
        /// What would help against what lacks.
        #[default]
        Remedies = "remedies",
        /// What is asked for by competence and year.
        People = "people",
    }
}

closed_list! {
    /// A part of the explore screen.
    #[derive(Default)]
    pub enum ExplorePart, PerExplorePart {
        /// What the good scenarios choose, layer by layer.
        #[default]
        Common = "common" { nl: "Keuzes per laag", en: "Choices per layer" },
        /// Those that no other one beats.
        Best = "best" { nl: "Beste", en: "Best" },
        /// The columns and the directions among them.
        Standing = "standing" { nl: "Waar u staat", en: "Where you stand" },
        /// Two objectives against each other.
        Chart = "chart" { nl: "Grafiek", en: "Chart" },
    }
}

closed_list! {
    /// A part of the portfolio screen.
    #[derive(Default)]
    pub enum PortfolioPart, PerPortfolioPart {
        /// The eight rows of all cases together.
        #[default]
        Whole = "whole" { nl: "Geheel", en: "Whole" },
        /// The same case by case, of the portfolio that keys act on.
        Cases = "cases" { nl: "Per casus", en: "By case" },
        /// Who lacks when, and ambition too low or too high.
        People = "people" { nl: "Personeel", en: "Staff" },
        /// When each case starts, and when it would be better to.
        Planning = "planning" { nl: "Planning", en: "Schedule" },
        /// Who pays, and who carries.
        Payers = "payers" { nl: "Wie betaalt", en: "Who pays" },
    }
}

closed_list! {
    /// A part of the screen of worlds, each with a cursor of its own.
    #[derive(Default)]
    pub enum WorldsPart, PerWorldsPart {
        /// The scenarios in each world.
        #[default]
        Worlds = "worlds" { nl: "Werelden", en: "Worlds" },
        /// At which value of a number the verdict turns.
        Flips = "flips" { nl: "Omslagpunten", en: "What reverses it" },
        /// What is worth finding out before choosing.
        Worth = "worth" { nl: "Eerst uitzoeken", en: "Find out first" },
        /// In which futures a scenario misses its limits.
        Missing = "missing" { nl: "Als het misgaat", en: "When it fails" },
        /// A single future.
        Story = "story" { nl: "Eén toekomst", en: "One future" },
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    pub as_differences: bool,
    pub details: bool,
    /// How many lines the lower part is scrolled; the screen shows no further than the last line.
    pub scroll: usize,
    /// The line of the costs screen that has the cursor.
    pub cost_row: usize,
    /// The amount that costs are held against, k€; nothing is the budget.
    pub amount: Option<u32>,
    /// The part of the competences screen that the keys act on.
    pub competences_part: CompetencesPart,
    /// The change that may help that has the cursor; one past the last counts as the last.
    pub remedy: usize,
    /// The competence that the user put the cursor on.
    pub competence: Option<Competence>,
    /// The part of the risks screen that the keys act on.
    pub risks_part: RisksPart,
    /// The row of each part of the risks screen that has the cursor; one past the last row counts as the last.
    pub risks_row: PerRisksPart<usize>,
}

impl Reading {
    /// Scrolls to a line, though never past everything that there can be to read.
    pub fn scroll_to(&mut self, line: usize) {
        self.scroll = line.min(Competence::COUNT + IncidentKind::COUNT);
    }
}

closed_list! {
    /// A message of the presenter, in order.
    pub enum SlideKind, PerSlideKind {
        /// Which scenario is better, and how sure.
        Verdict = "verdict",
        Cost = "cost",
        Risks = "risks",
        People = "people",
        Differences = "differences",
        /// One ambition over all cases: what it costs, risks, asks and delivers.
        Ambition = "ambition",
        /// One cell of the stack and what it leads to.
        Spotlight = "spotlight",
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Presenting {
    pub slide: SlideKind,
    pub is_blank: bool,
    /// Was the cell of the spotlight pointed at, so that keys may change it?
    pub has_pointed: bool,
}

impl SlideKind {
    /// Is it about all cases together?
    pub const fn is_of_all_cases(self) -> bool {
        matches!(self, Self::Ambition)
    }
}

impl Presenting {
    /// Shows a message, of which nothing is pointed at.
    pub const fn at(slide: SlideKind) -> Self {
        Self { slide, is_blank: false, has_pointed: false }
    }

    /// Where its keys are in the table.
    pub const fn place(self) -> Place {
        match self.slide {
            SlideKind::Spotlight => Place::Spotlight,
            _ => Place::Presenter,
        }
    }

    /// The next message; the last one stays.
    pub fn go_on(&mut self) {
        self.go_to(self.slide.index() + 1);
    }

    /// The message before; the first one stays.
    pub fn go_back(&mut self) {
        self.go_to(self.slide.index().saturating_sub(1));
    }

    /// The message at a place; past the last one the last.
    pub fn go_to(&mut self, place: usize) {
        *self = Self::at(SlideKind::ALL[place.min(SlideKind::COUNT - 1)]);
    }
}
