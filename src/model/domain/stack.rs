//! The stack and what can be chosen on it: layers, sourcing modes, partners.

use super::closed_list::closed_list;

closed_list! {
    /// A layer of the digital stack, from the bottom up.
    pub enum Layer, PerLayer {
        /// Hard infrastructure: servers, sensors, junctions, drones.
        Infrastructure = "infrastructure" { nl: "Harde infrastructuur", en: "Hard infrastructure" }
            short { nl: "Harde infra", en: "Hard infra" },
        Collection = "collection" { nl: "Datacollectie", en: "Data collection" }
            short { nl: "Datacollectie", en: "Collection" },
        Models = "models" { nl: "Algoritmes & modellen", en: "Algorithms & models" }
            short { nl: "Modellen", en: "Models" },
        Platforms = "platforms" { nl: "Platforms", en: "Platforms" },
        Services = "services" { nl: "Diensten", en: "Services" },
    }
}

closed_list! {
    /// How a layer is sourced.
    pub enum Mode, PerMode {
        Build = "build" { nl: "zelf bouwen", en: "build" } short { nl: "zelf", en: "build" },
        /// Develop together with partners.
        Codevelop = "codevelop" { nl: "samen ontwikkelen", en: "co-develop" }
            short { nl: "samen", en: "co-dev." },
        /// Reuse proven technology of a partner.
        Reuse = "reuse" { nl: "hergebruiken", en: "reuse" } short { nl: "hergebr.", en: "reuse" },
        /// Outsource to a partner.
        Outsource = "outsource" { nl: "uitbesteden", en: "outsource" }
            short { nl: "uitbest.", en: "outsrc." },
    }
}

closed_list! {
    /// Who a layer is sourced with.
    pub enum Partner, PerPartner {
        Market = "market" { nl: "markt", en: "market" },
        Governments = "governments" { nl: "medeoverheden", en: "public bodies" }
            short { nl: "medeov.", en: "public" },
        Knowledge = "knowledge" { nl: "kennisinstellingen", en: "knowledge institutions" } short { nl: "kennis", en: "knowl." },
        Residents = "residents" { nl: "inwoners", en: "residents" } short { nl: "inwon.", en: "resid." },
    }
}

/// A set of partners.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Partners(u8);

impl Partners {
    pub const NONE: Self = Self(0);

    /// Every possible set, sixteen of them, the empty one first.
    pub fn all_sets() -> impl Iterator<Item = Self> {
        (0..1 << Partner::COUNT).map(Self)
    }

    /// The set of these partners.
    pub fn of(partners: &[Partner]) -> Self {
        partners.iter().fold(Self::NONE, |set, &partner| set.with(partner))
    }

    /// This set and one partner more.
    pub const fn with(self, partner: Partner) -> Self {
        Self(self.0 | 1 << partner as u8)
    }

    /// This set without one partner.
    pub const fn without(self, partner: Partner) -> Self {
        Self(self.0 & !(1 << partner as u8))
    }

    /// The partner added when absent, removed when present.
    pub const fn toggled(self, partner: Partner) -> Self {
        Self(self.0 ^ 1 << partner as u8)
    }

    /// Is this partner in the set?
    pub const fn contains(self, partner: Partner) -> bool {
        self.0 & 1 << partner as u8 != 0
    }

    pub const fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The partners, in order of display.
    pub fn iter(self) -> impl Iterator<Item = Partner> {
        Partner::ALL.into_iter().filter(move |&partner| self.contains(partner))
    }
}
