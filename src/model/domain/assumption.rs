//! Assumption: one number with its source. What the *world* decides.

use super::closed_list::closed_list;
use super::parameter::{Owner, Parameter};
use super::quantity::Quantity;
use crate::language::Text;
use std::collections::BTreeMap;
use std::sync::Arc;

closed_list! {
    /// How well a number is founded, the firmest first.
    pub enum Basis, PerBasis {
        /// The figure stands in the source.
        Sourced = "sourced" { nl: "bron", en: "sourced" },
        /// Worked out from figures that stand in the source.
        Derived = "derived" { nl: "afgeleid", en: "derived" },
        /// Our own estimate; shown as such.
        Estimate = "estimate" { nl: "schatting", en: "estimate" },
    }
}

/// A document or page that a number or fact rests on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    pub id: String,
    /// Title as a reader would look for it.
    pub title: String,
    pub link: Option<String>,
    /// Year or date of the source, as written there.
    pub date: String,
}

/// Where a number comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Provenance {
    /// How well it is founded.
    pub basis: Basis,
    /// The source, always present when sourced or derived. An estimate does not stand in it: it only gives a hold.
    pub source: Option<Arc<Source>>,
    /// What the source of an estimate does give a hold on, such as the base rate.
    pub anchors: Option<Arc<Text>>,
    /// How it follows from the source, or the reasoning behind the estimate.
    pub note: Option<Arc<Text>>,
}

/// One number of the model with its source.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumption {
    pub parameter: Parameter,
    /// Its value or range.
    pub quantity: Quantity,
    /// Where it comes from.
    pub provenance: Provenance,
    /// Is it a definition, a rule or a choice, and never in doubt?
    pub exact: bool,
}

/// All assumptions of one owner, complete.
#[derive(Clone, Debug, PartialEq)]
pub struct Assumptions {
    owner: Owner,
    entries: BTreeMap<Parameter, Assumption>,
}

impl Assumptions {
    /// Takes the assumptions of one owner.
    ///
    /// # Errors
    /// The parameters of this owner that are missing.
    pub fn complete(
        owner: Owner,
        given: impl IntoIterator<Item = Assumption>,
    ) -> Result<Self, Vec<Parameter>> {
        let entries: BTreeMap<_, _> = given
            .into_iter()
            .filter(|assumption| assumption.parameter.owner() == owner)
            .map(|assumption| (assumption.parameter, assumption))
            .collect();
        let missing: Vec<_> = Parameter::all()
            .into_iter()
            .filter(|parameter| parameter.owner() == owner && !entries.contains_key(parameter))
            .collect();
        if missing.is_empty() { Ok(Self { owner, entries }) } else { Err(missing) }
    }

    /// Whose assumptions these are.
    pub const fn owner(&self) -> Owner {
        self.owner
    }

    /// The assumption at this address; `None` only when the parameter belongs to another owner.
    pub fn get(&self, parameter: Parameter) -> Option<&Assumption> {
        self.entries.get(&parameter)
    }

    /// Puts another quantity in the place of the present one.
    pub fn set(&mut self, parameter: Parameter, quantity: Quantity) {
        if let Some(assumption) = self.entries.get_mut(&parameter) {
            assumption.quantity = quantity;
        }
    }

    /// Puts a value in the place of the present one that holds without doubt.
    pub fn fix(&mut self, parameter: Parameter, value: f64) {
        if let Some(assumption) = self.entries.get_mut(&parameter) {
            assumption.quantity = Quantity::Fixed(value);
            assumption.exact = true;
        }
    }

    /// Puts back what was there.
    pub fn restore(&mut self, assumption: Assumption) {
        self.entries.insert(assumption.parameter, assumption);
    }

    /// Holds every doubt at its median.
    pub fn without_doubt(&mut self) {
        for assumption in self.entries.values_mut().filter(|one| one.is_in_doubt()) {
            assumption.quantity = Quantity::Fixed(assumption.counted().median());
            assumption.exact = true;
        }
    }

    /// All of them, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &Assumption> {
        self.entries.values()
    }
}
