//! Number id: the address of one resolved number, in parts that can be asked about and in the text that JSON uses.

use super::closed_list::closed_list;
use super::incident::IncidentKind;
use super::people::Competence;
use super::stack::{Layer, Partner};
use std::fmt;

/// The address of one number that goes into the simulation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NumberId {
    Layer(Layer, LayerNumber),
    /// How often an incident strikes a layer once it is live, before shortage.
    Hazard(Layer, IncidentKind),
    /// Of one kind of incident.
    Incident(IncidentKind, IncidentNumber),
    Competence(Competence, CompetenceNumber),
    People(PeopleNumber),
    /// Of prices and discounting.
    Money(MoneyNumber),
    /// Of overrun and delay.
    Delivery(DeliveryNumber),
    Tender(TenderNumber),
    /// Of incidents of every kind.
    Risk(RiskNumber),
    /// Expected cost of building the whole case in-house.
    TotalBuildCost,
    /// Expected labour in building the whole case in-house.
    LabourBudget,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LayerNumber {
    /// Cost of building it wholly in-house.
    BuildCost,
    /// Cost of running it wholly in-house.
    RunCost,
    /// What the partners can carry of their part.
    Cover,
    /// A partner's share of the partners' part.
    PartnerShare(Partner),
    /// The partners' part of the delivery work.
    PartnerPart,
    /// The partners' part of the running work.
    PartnerRunPart,
    OwnWork,
    PartnerWork,
    OwnRun,
    PartnerRun,
    /// The least own staff.
    RegieFloor,
    /// A partner's part of own coordination.
    Coordination(Partner),
    /// A partner's part of the price of partner work.
    PartnerPrice(Partner),
    /// A partner's part of how public partner work is.
    PartnerControl(Partner),
    /// Months from start to delivery, before noise.
    Months,
    Material,
    RunMaterial,
    /// Licence a year.
    Licence,
    /// Chance of a black swan.
    SwanChance,
    /// Chance of a delay per year of delivery.
    DelayHazard,
    /// Cost to switch, as a share of build cost.
    ExitShare,
    /// Weight of the cost to switch.
    ExitWeight,
    /// Price of own work.
    OwnRate,
    /// A competence's share of own work.
    MixShare(Competence),
    /// The level that own work or coordination asks of a competence.
    RequiredLevel(Competence),
    /// How well the result fits, before shortage.
    Fit,
    /// Share of the expected build cost of the case.
    Weight,
    /// What the market gets for running it, a year.
    MarketRunning,
    /// What the market gets for delivery and the years of running that count for a tender.
    MarketContract,
}

closed_list! {
    /// A number of one kind of incident.
    pub enum IncidentNumber, PerIncidentNumber {
        /// Weight of the modes of the whole case.
        ModeWeight = "mode_weight",
        /// How often it strikes the case as a whole.
        Hazard = "hazard",
        /// The same in an election year.
        ElectionHazard = "election_hazard",
        /// What a full shortage of people adds to the hazard.
        ShortageWeight = "shortage_weight",
        Loss = "loss",
        Pause = "pause",
    }
}

closed_list! {
    pub enum CompetenceNumber, PerCompetenceNumber {
        /// Staff available at the start.
        Supply = "supply",
        /// Their level at the start.
        Level = "level",
        /// Share that leaves in a year.
        Turnover = "turnover",
        Rate = "rate",
    }
}

closed_list! {
    pub enum PeopleNumber, PerPeopleNumber {
        /// Months to fill a vacancy.
        MonthsToHire = "months_to_hire",
        /// Share of vacancies filled within the year.
        Refill = "refill",
        /// Share of a gap hired for in a year.
        HireRate = "hire_rate",
        /// Largest external share of the work.
        ExternalCap = "external_cap",
        /// What external hire costs above the own rate.
        ExternalPremium = "external_premium",
        /// Loss of effect per missing level.
        LevelPenalty = "level_penalty",
        /// The least that a person counts for.
        LeastEffect = "least_effect",
        /// Levels gained a year when short of people.
        GainWhenShort = "gain_when_short",
        /// Levels gained a year where one is missing for the own work.
        GainOwn = "gain_own",
        /// Levels gained a year where one is missing for the pool.
        GainPool = "gain_pool",
        /// Levels gained a year with a knowledge institution.
        KnowledgeGain = "knowledge_gain",
        /// Training as a share of own labour.
        TrainingShare = "training_share",
        /// Spread of labour-market tightness.
        TightnessSpread = "tightness_spread",
    }
}

closed_list! {
    /// A number of prices and discounting.
    pub enum MoneyNumber, PerMoneyNumber {
        Budget = "budget",
        Discount = "discount",
        /// Drift of vendor prices.
        VendorDrift = "vendor_drift",
        /// Spread of vendor prices.
        VendorSpread = "vendor_spread",
        /// Correlation of the costs of the layers.
        CostCorrelation = "cost_correlation",
        /// What today's way of working costs until a layer is live.
        OldWay = "old_way",
    }
}

closed_list! {
    /// A number of overrun and delay.
    pub enum DeliveryNumber, PerDeliveryNumber {
        /// Overrun without a black swan.
        OrdinaryOverrun = "ordinary_overrun",
        /// Length of a delay.
        DelayMonths = "delay_months",
        /// Spread of lead time.
        LeadNoise = "lead_noise",
        /// Tail exponent of a black swan.
        SwanTail = "swan_tail",
        /// Smallest overrun of a black swan.
        SwanLeast = "swan_least",
        /// Largest overrun of a black swan.
        SwanMost = "swan_most",
        /// Lead time lost per unit of overrun.
        OverrunDelay = "overrun_delay",
        /// The largest shortage that stretches delivery.
        MostShort = "most_short",
        /// Fit lost when wholly short of people.
        ShortageFit = "shortage_fit",
        /// Use lost per missing level.
        UseLoss = "use_loss",
        /// The most use that can be lost.
        MostUseLoss = "most_use_loss",
        /// Level of policy data literacy that use asks.
        ReadingLevel = "reading_level",
    }
}

closed_list! {
    pub enum TenderNumber, PerTenderNumber {
        /// Value of what is bought on the market.
        ContractValue = "contract_value",
        Threshold = "threshold",
        Wait = "wait",
        /// Own days that it takes.
        OwnDays = "own_days",
        /// Working days in an FTE-year.
        DaysPerYear = "days_per_year",
    }
}

closed_list! {
    /// A number of incidents of every kind.
    pub enum RiskNumber, PerRiskNumber {
        /// What a missing level adds to a hazard.
        LevelWeight = "level_weight",
        /// From which loss an incident is serious.
        SeriousLoss = "serious_loss",
        /// Size of the case relative to the reference.
        CaseSize = "case_size",
    }
}

impl NumberId {
    /// The layer that it is a number of, if it is of one.
    pub const fn layer(self) -> Option<Layer> {
        match self {
            Self::Layer(layer, _) | Self::Hazard(layer, _) => Some(layer),
            _ => None,
        }
    }
}

impl fmt::Display for NumberId {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Layer(layer, number) => write!(text, "{}.{number}", layer.id()),
            Self::Hazard(layer, kind) => write!(text, "{}.{}.hazard", layer.id(), kind.id()),
            Self::Incident(kind, number) => write!(text, "{}.{}", kind.id(), number.id()),
            Self::Competence(competence, number) => write!(text, "{}.{}", number.id(), competence.id()),
            Self::People(number) => write!(text, "people.{}", number.id()),
            Self::Money(number) => write!(text, "money.{}", number.id()),
            Self::Delivery(number) => write!(text, "delivery.{}", number.id()),
            Self::Tender(number) => write!(text, "tender.{}", number.id()),
            Self::Risk(number) => write!(text, "incidents.{}", number.id()),
            Self::TotalBuildCost => text.write_str("case.build_cost"),
            Self::LabourBudget => text.write_str("case.labour_budget"),
        }
    }
}

impl fmt::Display for LayerNumber {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plain = match self {
            Self::Coordination(partner) => return write!(text, "coordination_{}", partner.id()),
            Self::PartnerPrice(partner) => return write!(text, "partner_price_{}", partner.id()),
            Self::PartnerControl(partner) => return write!(text, "partner_control_{}", partner.id()),
            Self::MixShare(competence) => return write!(text, "mix_share_{}", competence.id()),
            Self::RequiredLevel(competence) => return write!(text, "required_level_{}", competence.id()),
            Self::PartnerShare(partner) => return write!(text, "partner_share_{}", partner.id()),
            Self::Cover => "cover",
            Self::PartnerPart => "partner_part",
            Self::PartnerRunPart => "partner_run_part",
            Self::BuildCost => "build_cost",
            Self::RunCost => "run_cost",
            Self::OwnWork => "own_work",
            Self::PartnerWork => "partner_work",
            Self::OwnRun => "own_run",
            Self::PartnerRun => "partner_run",
            Self::RegieFloor => "regie_floor",
            Self::Months => "months",
            Self::Material => "material",
            Self::RunMaterial => "run_material",
            Self::Licence => "licence",
            Self::SwanChance => "swan_chance",
            Self::DelayHazard => "delay_hazard",
            Self::ExitShare => "exit_share",
            Self::ExitWeight => "exit_weight",
            Self::OwnRate => "own_rate",
            Self::Fit => "fit",
            Self::Weight => "weight",
            Self::MarketRunning => "market_running",
            Self::MarketContract => "market_contract",
        };
        text.write_str(plain)
    }
}
