//! Groups of parameters, as a reader looks for them.

use super::closed_list::closed_list;
use super::parameter::{Owner, Parameter};

closed_list! {
    /// A group of numbers of the model.
    pub enum ParameterGroup, PerParameterGroup {
        /// The case at hand.
        Case = "case",
        /// The organisation's people.
        Organisation = "organisation",
        Rates = "rates",
        /// Discounting, vendor prices and the labour market.
        Money = "money",
        Partners = "partners",
        Modes = "modes",
        Layers = "layers",
        /// How people come, go and learn.
        People = "people",
        Tender = "tender",
        Delivery = "delivery",
        Value = "value",
        Incidents = "incidents",
    }
}

impl ParameterGroup {
    /// The group of a parameter: that of its owner, and of a base assumption the table that it stands in.
    pub fn of(parameter: Parameter) -> Self {
        match parameter.owner() {
            Owner::Case => Self::Case,
            Owner::Organisation => Self::Organisation,
            // The table of the labour market is the only one without a group of its own name.
            Owner::Base => {
                parameter.path().first().and_then(|table| Self::from_id(table)).unwrap_or(Self::Money)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_group_has_parameters_and_only_the_labour_market_joins_another() {
        let all = Parameter::all();
        for group in ParameterGroup::ALL {
            assert!(all.iter().any(|&parameter| ParameterGroup::of(parameter) == group), "{}", group.id());
        }
        for parameter in all.into_iter().filter(|parameter| parameter.owner() == Owner::Base) {
            let table = parameter.path()[0];
            assert!(table == "labour-market" || ParameterGroup::from_id(table).is_some(), "{table}");
        }
    }
}
