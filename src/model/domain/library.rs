//! Library: everything that was read from the content files, ready to use.

use super::assumption::Assumptions;
use super::case::Case;
use super::check::Check;
use super::event::Event;
use super::incident::{IncidentRule, PerIncident};
use super::people::{Codes, Competence, PerCompetence, PerFramework, Scale};
use super::scenario::Direction;
use super::stack::{PerLayer, PerMode};
use crate::language::Text;

/// An organisation: its people and what it can spend on them.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Stable id, such as `utrecht`.
    pub id: String,
    pub name: Text,
    /// What kind of organisation, in a sentence.
    pub about: Text,
    /// Its people, turnover and training budget.
    pub assumptions: Assumptions,
}

/// The base assumptions: the numbers, and the structure that is not a number.
#[derive(Clone, Debug, PartialEq)]
pub struct Base {
    pub assumptions: Assumptions,
    /// The four competences of the own work on a layer, the largest share first.
    pub mix: PerLayer<PerMode<[Competence; 4]>>,
    /// The salary scales of a competence; its rate is their mean.
    pub scales: PerCompetence<Vec<Scale>>,
    /// The codes of a competence in public frameworks.
    pub codes: PerCompetence<PerFramework<Codes>>,
    /// Is it an IT role, with the higher turnover?
    pub it_roles: PerCompetence<bool>,
    /// Incidents: where they strike and what they hit.
    pub incidents: PerIncident<IncidentRule>,
    /// Years with a provincial election: this one and every fourth after it.
    pub first_election: u16,
}

/// Everything that the content files hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Library {
    pub base: Base,
    /// Cases, in order of display.
    pub cases: Vec<Case>,
    /// Organisations, the default first.
    pub organisations: Vec<Organisation>,
    /// Directions, in order of display.
    pub directions: Vec<Direction>,
    /// Policy checks, in order of display.
    pub checks: Vec<Check>,
    /// Event cards for team sessions, in order of display.
    pub events: Vec<Event>,
}

impl Library {
    /// The same with every doubt held at its median.
    #[must_use]
    pub fn without_doubt(mut self) -> Self {
        self.base.assumptions.without_doubt();
        self.cases.iter_mut().for_each(|case| case.assumptions.without_doubt());
        self.organisations.iter_mut().for_each(|organisation| organisation.assumptions.without_doubt());
        self
    }

    /// The case with this id.
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.iter().find(|case| case.id == id)
    }

    /// The organisation with this id.
    pub fn organisation(&self, id: &str) -> Option<&Organisation> {
        self.organisations.iter().find(|organisation| organisation.id == id)
    }

    /// The event with this id.
    pub fn event(&self, id: &str) -> Option<&Event> {
        self.events.iter().find(|event| event.id == id)
    }

    /// The direction with this id.
    pub fn direction(&self, id: &str) -> Option<&Direction> {
        self.directions.iter().find(|direction| direction.id == id)
    }
}
