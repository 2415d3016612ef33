//! Lesson: steps over the real screens, each with a goal, and what makes it done.

use crate::controls::command::Command;
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::incident::IncidentKind;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::prediction::Question;
use crate::domain::scenario::{Decision, Training};
use crate::domain::stack::{Layer, Mode, Partner};
use crate::guide::caption::Caption;
use crate::guide::demo::{Action, Demo};
use crate::guide::placeholder::Placeholder;
use crate::language::Text;
use crate::workspace::exploration::{Exploration, MOST_SCENARIOS, Title, TitledDecision};
use crate::workspace::logbook::{AFTERWARDS, Logbook, StepKind};
use crate::workspace::position::Position;
use crate::workspace::progress::{LessonProgress, Progress};
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq)]
pub struct Lesson {
    /// Stable id, such as `first-steps`.
    pub id: String,
    pub name: Text,
    pub about: Text,
    /// For whom it is, in a sentence.
    pub audience: Text,
    /// How long it takes with a group, minutes.
    pub minutes: u16,
    pub goals: Vec<Goal>,
    pub prepare: Vec<Text>,
    pub start: Start,
    /// Outcomes that stay hidden for a while.
    pub hidden: Vec<Hidden>,
    /// Common misconceptions and what is so, asked before and after.
    pub statements: Vec<Statement>,
    pub steps: Vec<Step>,
    pub debrief: Vec<Text>,
}

/// Something that is true or a common misconception.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub text: Text,
    /// Is it true?
    pub right: bool,
    /// Why it is so, or why not, with where that comes from.
    pub because: Text,
}

/// A learning goal with the competences that it strengthens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// In words: what a participant can do afterwards.
    pub text: Text,
    pub competences: Vec<Competence>,
    /// A question for a participant to think about on the way home.
    pub reflection: Text,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Start {
    pub case: String,
    pub organisation: String,
    /// One to four scenarios, A first.
    pub scenarios: Vec<StartScenario>,
    /// Place of the scenario that the others are compared with.
    pub baseline: usize,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StartScenario {
    /// Its name; that of what it follows, when there is none.
    pub name: Option<Text>,
    /// The direction that it follows; what is done now, when there is none.
    pub direction: Option<String>,
    /// Its training level; that of the direction, or the normal one, when there is none.
    pub training: Option<Training>,
    /// Other choices than those of the direction or of now.
    pub choices: Vec<(Layer, Choice)>,
}

/// Outcomes that are masked on every screen until a step reveals them, with all that is a figure of them in detail: the parts
/// of a cost, each kind of incident, who is short. What they rest on and what they do to other outcomes is not hidden.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hidden {
    pub outcomes: Vec<Outcome>,
    /// Place of the step from which they are hidden.
    pub from: usize,
    /// Place of the step that reveals them.
    pub until: usize,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    pub id: String,
    pub kind: StepKind,
    /// How long it takes with a group, minutes.
    pub minutes: u16,
    pub goal: Text,
    pub text: Caption,
    /// The commands whose keys are shown.
    pub keys: Vec<Command>,
    /// Where the cursor is put when it begins. A step that asks to choose lets one choose in this column alone.
    pub at: Option<At>,
    /// Are the scenarios to begin it as they began the lesson?
    pub afresh: bool,
    /// What makes it done, all of it; when empty, going on does.
    pub done: Vec<Condition>,
    /// What is to be predicted, on a step of that kind.
    pub question: Option<Question>,
    /// Places of the earlier steps whose predictions are held against the outcome, on a step that reveals.
    pub reveals: Vec<usize>,
    /// The case to go to when the step begins; the scenarios come along.
    pub case: Option<String>,
    /// What the facilitator asks the group.
    pub ask: Option<Text>,
    /// What there was to find out, and why: told to the learner once the step is done.
    pub insight: Option<Caption>,
    /// What leads through the step: the example that the facilitator's sheet and the tests follow.
    pub play: Vec<Action>,
    /// A prediction to play the step with, as it is typed.
    pub example: Option<String>,
}

/// A cell of the stack, or a whole column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct At {
    /// Place of the scenario, A is 0.
    pub scenario: usize,
    /// Which layer; the one that has the cursor, when there is none.
    pub layer: Option<Layer>,
}

/// Something that makes a step done. A scenario is meant by its place, A is 0.
#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    /// A screen is shown; the command that opens it.
    Screen(Command),
    /// A command was given during the step.
    Command(Command),
    /// The cursor stood on every layer on which a scenario differs from the baseline.
    Differences(usize),
    /// A screen was looked at for each of these scenarios.
    Viewed {
        /// The command that opens the screen.
        screen: Command,
        /// Scenarios, or portfolios where the screen is about those.
        scenarios: Vec<usize>,
    },
    /// The cursor of the risks screen stood on a kind of incident.
    IncidentSeen(IncidentKind),
    /// The cursor of the risks screen stood on so many policy checks, or on all when fewer are triggered.
    ChecksSeen(usize),
    /// The cursor of the competences screen stood on so many competences of a scenario, in the table of people.
    CompetencesSeen { scenario: usize, count: usize },
    /// A portfolio was given a direction over all cases, be it the one that it follows already.
    DirectionGiven(usize),
    /// Something was written down during the step.
    Noted,
    /// Extra staff was taken on in a scenario.
    Hired(usize),
    Chosen {
        scenario: usize,
        layer: Layer,
        /// Which mode; any, when there is none.
        mode: Option<Mode>,
        /// Which partner is among them; any or none, when there is none.
        partner: Option<Partner>,
    },
    /// A scenario has this training level.
    Trained { scenario: usize, level: Training },
    /// A scenario follows a direction, as far as the case allows it.
    Follows { scenario: usize, direction: String },
    /// A scenario is better than another on an outcome in more than so many futures.
    Better {
        scenario: usize,
        than: usize,
        outcome: Outcome,
        /// In more than so many futures of 100.
        futures: f64,
    },
    /// A scenario is not really worse than another on an outcome.
    NotWorse { scenario: usize, than: usize, outcome: Outcome },
}

impl Step {
    /// Does it ask to choose? Elsewhere what was chosen stays as it is.
    pub const fn is_choosing(&self) -> bool {
        matches!(self.kind, StepKind::Choose | StepKind::Check)
    }

    /// The outcomes that it is about: those that it asks for, and those that its texts tell of.
    pub fn outcomes(&self) -> Vec<Outcome> {
        let asked = self.done.iter().filter_map(|condition| match condition {
            Condition::Better { outcome, .. } | Condition::NotWorse { outcome, .. } => Some(*outcome),
            _ => None,
        });
        let predicted = self.question.as_ref().and_then(Question::outcome);
        let texts = std::iter::once(&self.text).chain(&self.insight);
        let told = texts.flat_map(Caption::cited).filter_map(Placeholder::outcome);
        asked.chain(predicted).chain(told).collect()
    }

    /// The two scenarios of which its texts tell which choices make them differ, if they do.
    pub fn reason_by_choice(&self) -> Option<(usize, usize)> {
        let texts = std::iter::once(&self.text).chain(&self.insight);
        texts.flat_map(Caption::cited).find_map(Placeholder::by_choice)
    }

    /// The column that is to be chosen in; nothing when none is meant in particular.
    pub fn column(&self) -> Option<usize> {
        self.at.filter(|_| self.is_choosing()).map(|at| at.scenario)
    }

    /// The portfolio that it asks to give a direction, if it asks that.
    pub fn directed(&self) -> Option<usize> {
        self.done.iter().find_map(|condition| match condition {
            Condition::DirectionGiven(portfolio) => Some(*portfolio),
            _ => None,
        })
    }

    /// Is it done by something else than by going on?
    pub const fn asks(&self) -> bool {
        !self.done.is_empty() || self.question.is_some() || !self.reveals.is_empty()
    }
}

impl StartScenario {
    /// What it comes down to in a case. A direction that is not there counts as what is done now.
    pub fn decided(&self, library: &Library, case: &Case) -> TitledDecision {
        let direction = self.direction.as_ref().and_then(|id| library.direction(id));
        let (followed, mut decision) = match direction {
            Some(direction) => (Title::Direction(direction.id.clone()), case.directed(direction)),
            None => (Title::Current, case.current_decision()),
        };
        for &(layer, choice) in &self.choices {
            decision.choices[layer] = choice;
        }
        decision.training = self.training.unwrap_or(decision.training);
        let title = self.name.clone().map_or(followed, Title::Named);
        TitledDecision { title, decision }
    }
}

impl Lesson {
    /// The exploration that it begins with, at its first step: in the user's own organisation, or that of the lesson where
    /// there is none. Nothing when the library lacks its case or organisation.
    pub fn beginning(&self, library: &Library, own: Option<&str>) -> Option<Exploration> {
        let start = &self.start;
        let case = library.case(&start.case)?;
        let own = own.and_then(|id| library.organisation(id));
        let organisation = own.or_else(|| library.organisation(&start.organisation))?;
        let first = start.scenarios.iter().take(MOST_SCENARIOS);
        let scenarios: Vec<_> = first.map(|scenario| scenario.decided(library, case)).collect();
        let last = scenarios.len().checked_sub(1)?;
        let progress = LessonProgress { lesson: self.id.clone(), step: 0, logbook: Logbook::default() };
        Some(Exploration {
            baseline: start.baseline.min(last),
            position: Position::start(scenarios.len()),
            scenarios,
            progress: Some(Progress::Lesson(progress)),
            ..Exploration::of(library, case, &organisation.id)
        })
    }

    /// The place of the step with this id.
    pub fn place(&self, step: &str) -> Option<usize> {
        self.steps.iter().position(|known| known.id == step)
    }

    /// What a column comes down to at a step: as the lesson began, with what was chosen in it up to and in that step since
    /// the scenarios last began afresh. Whoever goes back and comes again so finds what was chosen there.
    pub fn decided_at(&self, step: usize, column: usize, start: Decision, logbook: &Logbook) -> Decision {
        let mut decision = start;
        let choose = |id: &str, decision: &mut Decision| {
            logbook.at(id).for_each(|event| event.choose(column, decision));
        };
        for one in self.steps.iter().take(step + 1) {
            if one.afresh {
                decision = start;
            }
            choose(&one.id, &mut decision);
        }
        if step >= self.steps.len() {
            choose(AFTERWARDS, &mut decision);
        }
        decision
    }

    /// The column in which a participant chooses; the last one that a step lets choose in.
    pub fn own_column(&self) -> Option<usize> {
        self.steps.iter().rev().find_map(Step::column)
    }

    pub fn hides(&self, outcome: Outcome, step: usize) -> bool {
        self.hidden
            .iter()
            .any(|hidden| hidden.outcomes.contains(&outcome) && (hidden.from..hidden.until).contains(&step))
    }

    /// The competences of its goals, in order of display.
    pub fn competences(&self) -> Vec<Competence> {
        let touched =
            |competence: &Competence| self.goals.iter().any(|goal| goal.competences.contains(competence));
        Competence::ALL.into_iter().filter(touched).collect()
    }

    /// The outcome that a placeholder gives away at a step although it is hidden there, if there is one.
    pub fn given_away_by(&self, cited: Placeholder, step: usize) -> Option<Outcome> {
        let told = match cited {
            Placeholder::Asks(_) | Placeholder::AsksMore(..) => vec![Outcome::OwnPeople, Outcome::Unfilled],
            Placeholder::Whole(outcome, _) => vec![outcome],
            Placeholder::Verdict | Placeholder::Council(_) => Outcome::ALL.to_vec(),
            _ => cited.outcome().into_iter().collect(),
        };
        told.into_iter().find(|&outcome| self.hides(outcome, step))
    }
}

/// Everything that leads through the program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guides {
    pub demos: Vec<Arc<Demo>>,
    pub lessons: Vec<Arc<Lesson>>,
}

impl Guides {
    pub fn demo(&self, id: &str) -> Option<&Arc<Demo>> {
        self.demos.iter().find(|demo| demo.id == id)
    }

    pub fn lesson(&self, id: &str) -> Option<&Arc<Lesson>> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }
}
