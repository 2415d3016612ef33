//! Lesson problem: what can be wrong with a lesson or demo of which each part can be read.

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::texts::lesson_problems as texts;
use crate::workspace::logbook::StepKind;

/// What does not fit together in a lesson or demo.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LessonProblem {
    /// A scenario that is not there at this step; those that are.
    NoSuchScenario(String),
    /// A text tells an outcome that is hidden at its step.
    GivesAway(Outcome),
    /// What is predicted at the step with this id is never revealed.
    NeverRevealed(String),
    /// A reveal of an outcome that is hidden at its step.
    StillHidden(Outcome),
    /// A prediction of an outcome that stands on the screen.
    InPlainSight(Outcome),
    /// A scenario is compared with itself.
    SameScenario,
    /// Nobody can choose what is asked in the case with this id.
    CannotBeChosen(String),
    /// A command that cannot be given in a lesson.
    NotUsable(Command),
    /// A step of this kind does not know when it is done.
    NoCondition(StepKind),
    /// A step asks what is true, and the lesson has no statements.
    NoStatements,
    /// The minutes of a lesson are not those of its steps together.
    Minutes { said: u16, sum: u32 },
}

impl LessonProblem {
    /// What is wrong, in a sentence without a full stop.
    pub fn sentence(&self, language: Language) -> String {
        let word = |outcome: &Outcome| outcome.name(language);
        match self {
            Self::NoSuchScenario(letters) => texts::no_such_scenario(language, letters),
            Self::GivesAway(outcome) => texts::gives_away(language, word(outcome)),
            Self::NeverRevealed(_) => texts::never_revealed(language).to_owned(),
            Self::StillHidden(outcome) => texts::still_hidden(language, word(outcome)),
            Self::InPlainSight(outcome) => texts::in_plain_sight(language, word(outcome)),
            Self::SameScenario => texts::same_scenario(language).to_owned(),
            Self::CannotBeChosen(case) => texts::cannot_be_chosen(language, case),
            Self::NotUsable(command) => texts::not_usable(language, command.id()),
            Self::NoCondition(kind) => texts::no_condition(language, kind.id()),
            Self::NoStatements => texts::no_statements(language).to_owned(),
            Self::Minutes { said, sum } => texts::minutes(language, *said, *sum),
        }
    }

    pub fn explanation(&self, language: Language) -> String {
        let fixed = match self {
            Self::NeverRevealed(step) => return texts::reveal_it(language, step),
            Self::NoSuchScenario(_) => texts::add_scenario(language),
            Self::GivesAway(_) => texts::tell_later(language),
            Self::StillHidden(_) => texts::hide_until_here(language),
            Self::InPlainSight(_) => texts::hide_it(language),
            Self::SameScenario => texts::take_two(language),
            Self::CannotBeChosen(_) => texts::ask_other_choice(language),
            Self::NotUsable(_) => texts::use_other_command(language),
            Self::NoCondition(_) => texts::add_condition(language),
            Self::NoStatements => texts::add_statements(language),
            Self::Minutes { .. } => texts::mend_minutes(language),
        };
        fixed.to_owned()
    }
}
