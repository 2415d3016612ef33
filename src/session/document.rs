//! Document: what the user works on and what undo covers.

use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::edits::Edits;
use crate::domain::library::Library;
use crate::domain::people::Competence;
use crate::domain::portfolio::Portfolio;
use crate::domain::scenario::{Decision, ExtraStaff};
use crate::domain::stack::{Layer, Partners, PerLayer};
use crate::language::Text;
use crate::texts::session as texts;
use crate::workspace::exploration::{Exploration, OwnWorld, TitledDecision};
use crate::workspace::portfolios::{self, Around, Portfolios, TitledPortfolio};

pub use crate::workspace::exploration::{LONGEST_NAME, MOST_SCENARIOS, Title};

#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    pub case: String,
    pub organisation: String,
    /// One to four scenarios, A first.
    pub scenarios: Vec<Draft>,
    /// Place of the scenario that the others are compared with.
    pub baseline: usize,
    /// Numbers that the user put in the place of shipped ones.
    pub edits: Edits,
    /// The user's own worlds.
    pub worlds: Vec<OwnWorld>,
    pub alone: bool,
    /// What is tried for all cases together.
    pub portfolios: Portfolios,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    pub title: Title,
    pub decision: Decision,
    /// The partners last chosen on purpose, to keep while modes are tried that cannot have them.
    pub partners: PerLayer<Partners>,
    /// The competence last hired on purpose, to go on with.
    pub hiring: Option<Competence>,
}

impl Document {
    /// What an exploration that was kept is about.
    pub fn of(exploration: &Exploration) -> Self {
        let draft = |kept: &TitledDecision| Draft::new(kept.title.clone(), kept.decision);
        let scenarios: Vec<Draft> = exploration.scenarios.iter().map(draft).collect();
        Self {
            case: exploration.case.clone(),
            organisation: exploration.organisation.clone(),
            baseline: exploration.baseline.min(scenarios.len().saturating_sub(1)),
            scenarios,
            edits: exploration.edits.clone(),
            worlds: exploration.worlds.clone(),
            alone: exploration.alone,
            portfolios: exploration.portfolios.clone(),
        }
    }
}

impl Document {
    /// What is decided for the other cases, and when this one starts; nothing: what is done now, as in its file.
    pub fn around(&self) -> Option<Portfolio> {
        Some(portfolios::around(&self.portfolios.around()?.portfolio, &self.case))
    }

    /// Keeps one what the portfolio around the case decides for it and the scenario that shows that: whichever of the two
    /// changed since an earlier document is followed by the other.
    pub fn keep_linked(&mut self, before: &Self) {
        let Some(Around { portfolio, scenario: Some(place) }) = self.portfolios.around else { return };
        let Some(column) = self.portfolios.columns.get_mut(portfolio) else { return };
        let (Some(draft), Some(entry)) = (self.scenarios.get_mut(place), column.portfolio.entry(&self.case))
        else {
            return;
        };
        let decided = column.portfolio.decision(entry);
        if decided == draft.decision {
            return;
        }
        let of_before = |around: Around| before.portfolios.columns.get(around.portfolio);
        let was = before.portfolios.around.and_then(of_before);
        if was.map(|column| &column.portfolio) == Some(&column.portfolio) {
            column.portfolio.decide(&self.case, &draft.decision);
        } else {
            draft.decide(decided);
        }
    }
}

impl Draft {
    /// A scenario with the partners of its decision as those chosen.
    pub fn new(title: Title, decision: Decision) -> Self {
        let mut draft = Self { title, decision, partners: PerLayer::default(), hiring: None };
        draft.decide(decision);
        draft
    }

    pub fn decide(&mut self, decision: Decision) {
        for layer in Layer::ALL {
            self.choose(layer, decision.choices[layer]);
        }
        self.decision = decision;
    }

    /// Makes a choice on a layer, partners included.
    pub fn choose(&mut self, layer: Layer, choice: Choice) {
        self.decision.choices[layer] = choice;
        if !choice.partners().is_empty() {
            self.partners[layer] = choice.partners();
        }
    }

    /// Sets who is hired extra; the competence that changed is the one to go on with.
    pub fn hire(&mut self, extra: ExtraStaff) {
        let differs =
            |competence: &Competence| self.decision.extra.halves(*competence) != extra.halves(*competence);
        self.hiring = Competence::ALL.into_iter().filter(|_| !extra.is_none()).find(differs).or(self.hiring);
        self.decision.extra = extra;
    }

    pub fn plain_name(&self, library: &Library) -> Text {
        plain_name(&self.title, library)
    }

    /// Its name; what was named after a preset and changed since carries a mark.
    pub fn name(&self, library: &Library, case: &Case) -> Text {
        let is_changed = self.preset(library, case).is_some_and(|preset| preset != self.decision);
        name(&self.title, library, is_changed)
    }

    /// What the preset that it is named after comes down to in a case.
    pub fn preset(&self, library: &Library, case: &Case) -> Option<Decision> {
        self.title.preset(library, case)
    }
}

impl TitledPortfolio {
    /// Its name; what was named after a preset and changed since carries a mark.
    pub fn name(&self, library: &Library) -> Text {
        let is_changed = self.title.portfolio(library).is_some_and(|preset| preset != self.portfolio);
        name(&self.title, library, is_changed)
    }
}

/// A title in words.
pub fn plain_name(title: &Title, library: &Library) -> Text {
    match title {
        Title::Named(name) => name.clone(),
        Title::Current => Text::of_words(texts::current),
        Title::Direction(id) => {
            library.direction(id).map_or_else(|| Text::same(id), |direction| direction.name.clone())
        }
    }
}

fn name(title: &Title, library: &Library, is_changed: bool) -> Text {
    let name = plain_name(title, library);
    if is_changed { changed(name) } else { name }
}

/// A name with the mark of what is no longer as it was when it got that name.
pub(in crate::session) fn changed(name: Text) -> Text {
    name.map(|name| format!("{name}*"))
}
