//! Outcomes: the quantities we care about, each in its own unit. Never one blended score.

use super::closed_list::closed_list;

closed_list! {
    /// A quantity we care about, one number in every future.
    pub enum Outcome, PerOutcome {
        /// Present value of all cost over the horizon, k€.
        Cost = "cost",
        /// Is the cost within the budget? 1 or 0.
        WithinBudget = "within_budget",
        /// Months until the last layer is live.
        Live = "live",
        /// Share of the value that a perfect solution, live on day one, would have given.
        Value = "value",
        /// Did at least one incident strike? 1 or 0.
        Incidents = "incidents",
        /// FTE short in the worst year, all competences.
        PeopleShort = "people_short",
        /// External share of own-side work in the worst year.
        ExternalShare = "external_share",
        /// Share of the running work in public hands.
        PublicControl = "public_control",
        /// Cost to switch at the horizon, k€ at that moment.
        Exit = "exit",
    }
}

/// Which way an outcome is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Better {
    Lower,
    Higher,
}

impl Outcome {
    /// Which way it is better.
    pub const fn better(self) -> Better {
        match self {
            Self::WithinBudget | Self::Value | Self::PublicControl => Better::Higher,
            Self::Cost
            | Self::Live
            | Self::Incidents
            | Self::PeopleShort
            | Self::ExternalShare
            | Self::Exit => Better::Lower,
        }
    }

    /// Its unit, as CSV and JSON write it.
    pub const fn unit_id(self) -> &'static str {
        match self {
            Self::Cost | Self::Exit => "k€",
            Self::Live => "months",
            Self::PeopleShort => "FTE",
            Self::WithinBudget
            | Self::Value
            | Self::Incidents
            | Self::ExternalShare
            | Self::PublicControl => "share",
        }
    }

    /// Is the mean the figure to lead with? Of people short the median would say nothing: most futures have none.
    pub const fn leads_with_mean(self) -> bool {
        matches!(self, Self::PeopleShort) || self.is_yes_or_no()
    }

    pub const fn is_yes_or_no(self) -> bool {
        matches!(self, Self::WithinBudget | Self::Incidents)
    }
}

closed_list! {
    pub enum CostPart, PerCostPart {
        /// Own people, delivering, running and coordinating.
        OwnPeople = "own_people",
        /// What partners are paid.
        Partners = "partners",
        /// Material, delivery and running.
        Material = "material",
        Licences = "licences",
        /// Cost above (or below) plan in delivery.
        Overrun = "overrun",
        /// What external hires cost above own staff.
        ExternalPremium = "external_premium",
        Training = "training",
        Incidents = "incidents",
        /// Switching at the horizon.
        Exit = "exit",
    }
}
