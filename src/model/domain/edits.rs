//! Edits: numbers that the user put in the place of shipped ones, and what a library is with them.

use super::assumption::Assumptions;
use super::event::Shift;
use super::library::Library;
use super::parameter::{Owner, Parameter};
use super::quantity::Quantity;
use std::collections::BTreeMap;

/// Numbers changed by the user. They hold for the case and the organisation at hand; base assumptions for every case.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Edits(BTreeMap<Parameter, Quantity>);

impl Edits {
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many numbers are changed.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Puts a quantity in the place of the shipped one.
    pub fn set(&mut self, parameter: Parameter, quantity: Quantity) {
        self.0.insert(parameter, quantity);
    }

    /// Gives the shipped quantity back; says whether there was anything to give back.
    pub fn reset(&mut self, parameter: Parameter) -> bool {
        self.0.remove(&parameter).is_some()
    }

    /// What the user put there.
    pub fn get(&self, parameter: Parameter) -> Option<Quantity> {
        self.0.get(&parameter).copied()
    }

    /// Drops those of an owner; says how many there were.
    pub fn drop_of(&mut self, owner: Owner) -> usize {
        let before = self.len();
        self.0.retain(|parameter, _| parameter.owner() != owner);
        before - self.len()
    }

    /// All of them, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = (Parameter, Quantity)> {
        self.0.iter().map(|(parameter, quantity)| (*parameter, *quantity))
    }

    /// The numbers that hold in a world: these, and over them its own. `known` gives what held before it: the user's own
    /// number, else the shipped one. A shift that takes what was, where nothing was, is left out.
    pub fn after(
        &self,
        shifts: impl IntoIterator<Item = Shift>,
        known: impl Fn(Parameter) -> Option<Quantity>,
    ) -> Self {
        let mut edits = self.clone();
        for Shift { parameter, becomes } in shifts {
            if let Some(after) = becomes.after(known(parameter), parameter.bounds()) {
                edits.set(parameter, after);
            }
        }
        edits
    }

    /// The library with the edits in it.
    pub fn applied(&self, library: &Library, case: &str, organisation: &str) -> Library {
        let mut library = library.clone();
        for (parameter, quantity) in self.iter() {
            put(&mut library, case, organisation, parameter, quantity);
        }
        library
    }
}

/// Puts one quantity into a library, where its owner is the case, the organisation or the base.
pub fn put(library: &mut Library, case: &str, organisation: &str, parameter: Parameter, quantity: Quantity) {
    if let Some(assumptions) = owner(library, case, organisation, parameter.owner()) {
        assumptions.set(parameter, quantity);
    }
}

/// The assumptions of an owner: the case, the organisation or the base.
pub fn owner<'l>(
    library: &'l mut Library,
    case: &str,
    organisation: &str,
    owner: Owner,
) -> Option<&'l mut Assumptions> {
    match owner {
        Owner::Base => Some(&mut library.base.assumptions),
        Owner::Case => library.cases.iter_mut().find(|of| of.id == case).map(|of| &mut of.assumptions),
        Owner::Organisation => {
            library.organisations.iter_mut().find(|of| of.id == organisation).map(|of| &mut of.assumptions)
        }
    }
}
