//! Parameter: the address of one number of the model. One table feeds reading, checking, trails, editing and words.

pub use super::parameter_row::{Bounds, Doubt, End, MixPlace, Of, Owner, ParameterGroup, ParameterRow, Unit};
pub use super::parameter_table::Parameter;
use std::sync::LazyLock;

impl Parameter {
    /// Every parameter, in the order of the files: what stands in one table of a file stays together.
    pub fn all() -> Vec<Self> {
        static ALL: LazyLock<Vec<Parameter>> = LazyLock::new(Parameter::in_order);
        ALL.clone()
    }

    fn in_order() -> Vec<Self> {
        let mut all = Self::by_row();
        for table in all.chunk_by_mut(|one, next| one.table().is_some() && one.table() == next.table()) {
            if table[0].table().is_some() {
                table.sort_by_key(|parameter| parameter.of()[0]);
            }
        }
        all
    }

    /// The table that has a table for each thing that its parameters are of.
    fn table(self) -> Option<&'static str> {
        self.row().place.split_once("{}.").map(|(table, _)| table)
    }

    pub const fn group(self) -> ParameterGroup {
        self.row().group
    }

    /// Whose file it stands in.
    pub const fn owner(self) -> Owner {
        self.group().owner()
    }

    /// The unit its number is written in.
    pub const fn unit(self) -> Unit {
        self.row().unit
    }

    /// What kind of doubt it can be in.
    pub const fn doubt(self) -> Doubt {
        self.row().doubt
    }

    /// What it may hold.
    pub const fn bounds(self) -> Bounds {
        self.row().bounds
    }

    /// The keys that lead to it in its file. Joined by dots they are its id.
    pub fn path(self) -> Vec<&'static str> {
        let mut of = self.of().into_iter();
        let filled = |key| if key == "{}" { of.next().map_or(key, Of::id) } else { key };
        self.row().place.split('.').map(filled).collect()
    }

    /// The id: the path joined by dots.
    pub fn id(self) -> String {
        self.path().join(".")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;
    use std::collections::BTreeSet;

    #[test]
    fn every_parameter_has_an_id_of_its_own() {
        let all = Parameter::all();
        let ids: BTreeSet<_> = all.iter().map(|parameter| parameter.id()).collect();
        assert_eq!(ids.len(), all.len());
    }

    #[test]
    fn every_row_has_a_gap_for_each_thing_that_it_is_of() {
        for parameter in Parameter::all() {
            let row = parameter.row();
            for text in
                [row.place].into_iter().chain(Language::ALL.map(|language| row.name.in_language(language)))
            {
                assert_eq!(text.matches("{}").count(), parameter.of().len(), "{text}");
            }
        }
    }

    #[test]
    fn every_group_has_parameters_and_only_the_labour_market_joins_another() {
        let all = Parameter::all();
        for group in ParameterGroup::ALL {
            assert!(all.iter().any(|parameter| parameter.group() == group), "{}", group.id());
        }
        for parameter in all.into_iter().filter(|parameter| parameter.owner() == Owner::Base) {
            let table = parameter.path()[0];
            assert!(table == "labour-market" || table == parameter.group().id(), "{table}");
        }
    }
}
