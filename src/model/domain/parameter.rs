//! Parameter: the address of one number of the model. One table feeds reading, checking, trails and editing.

use super::incident::IncidentKind;
use super::people::{Competence, Scale};
use super::stack::{Layer, Mode, Partner};

/// The address of one number that the model uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Parameter {
    // The case.
    /// Money available for the case over the horizon, present value.
    Budget,
    /// How much personal data the case holds.
    PersonalData,
    /// How critical the case is.
    Criticality,
    /// Cost of building the layer wholly in-house.
    BuildCost(Layer),
    /// Cost of running the layer wholly in-house.
    RunCost(Layer),
    /// How novel the layer is.
    Novelty(Layer),
    /// Months to build the layer in-house, before noise.
    PlannedMonths(Layer),

    // The organisation.
    /// Staff available for new digital work.
    Supply(Competence),
    Level(Competence),
    /// Share of staff that leaves in a year.
    Turnover,
    /// Months to fill a vacancy.
    MonthsToHire,
    /// Largest share of the work that may be done by external hires.
    ExternalCap,
    /// Training budget as a share of wages.
    TrainingShare,

    // Labour and money.
    /// Integral cost of an own FTE in a salary scale.
    Rate(Scale),
    /// The rate at which build and run costs are turned into work.
    ReferenceRate,
    /// Productive hours of an FTE.
    ProductiveHours,
    /// Hours in a working day.
    WorkingDay,
    Discount,
    /// Real yearly drift of vendor prices.
    VendorDrift,
    /// Yearly standard deviation of vendor prices.
    VendorSpread,
    /// Correlation of the costs of the layers of a case.
    CostCorrelation,
    /// Standard deviation of the logarithm of labour-market tightness.
    TightnessSpread,

    // Partners.
    /// Price of a partner's FTE-year.
    PartnerRate(Partner),
    /// Share of that price that we pay.
    PaidShare(Partner),
    /// Own coordination per FTE of partner work.
    Coordination(Partner),
    PartnerLead(Partner),
    /// How public the running work of this partner is.
    Control(Partner),

    // Sourcing modes.
    /// Work to deliver, relative to building in-house.
    Effort(Mode),
    /// Own share of the delivery work.
    OwnShare(Mode),
    /// Work to run, relative to building in-house.
    RunEffort(Mode),
    /// Own share of the running work.
    RunOwnShare(Mode),
    /// Material relative to building in-house.
    Material(Mode),
    /// Licence a year as a share of build cost, when bought on the market.
    Licence(Mode),
    ModeLead(Mode),
    /// How bespoke the work is: weight of the chance of a black swan.
    Bespoke(Mode),
    /// How well the result fits the need.
    Fit(Mode),
    /// What full novelty takes off the fit.
    FitLoss(Mode),
    /// Cost to switch at the horizon, as a share of build cost.
    Exit(Mode),
    /// Weight of the chance of a delay.
    ModeDelay(Mode),

    // Layers.
    /// Share of build cost that is labour.
    LabourShare(Layer),
    /// Share of run cost that is labour.
    RunLabourShare(Layer),
    /// Weight of the exit cost of this layer.
    ExitWeight(Layer),

    // People.
    /// Share of own work of the first to the fourth competence of a mix.
    MixShare(MixPlace),
    /// Level required of own staff.
    RequiredLevel(Competence, Mode),
    /// Turnover of IT roles relative to that of all staff.
    ItTurnover,
    /// Loss of effect per missing level.
    LevelPenalty,
    /// The least that a person counts for.
    LeastEffect,
    /// Price of external hire relative to the own rate at normal tightness.
    ExternalPrice,
    /// Norm of the public sector for the share of external hire; for comparison, the model does not use it.
    ExternalNorm,
    /// Share of the vacancies of a year that is filled within the year.
    Refill,
    /// Share of a gap that is hired for in a year.
    HireRate,
    /// Levels gained a year by normal training when short of people.
    GainWhenShort,
    /// Levels gained a year by normal training otherwise.
    Gain,
    /// Levels gained a year by developing together with a knowledge institution.
    KnowledgeGain,
    /// The least own staff a layer takes: responsibility is not outsourced.
    RegieFloor,

    // Tender and lead time.
    /// European threshold for services and supplies.
    TenderThreshold,
    /// Years of running that count towards the threshold.
    TenderYears,
    /// Waiting time of a tender.
    TenderWait,
    /// Own days that a tender takes.
    TenderDays,
    /// Standard deviation of the logarithm of lead time.
    LeadNoise,

    // Overrun and delay.
    /// Chance of a black swan for a wholly bespoke project of middling novelty.
    SwanChance,
    /// Tail exponent of its size.
    SwanTail,
    /// Smallest overrun of a black swan.
    SwanLeast,
    /// Largest overrun of a black swan.
    SwanMost,
    /// Largest overrun of a black swan in a small case.
    SwanMostSmall,
    /// A case below this build cost is small.
    SmallCase,
    /// Weight of the chance of a black swan without novelty.
    SwanBase,
    /// What full novelty adds to that weight.
    SwanNovelty,
    /// Overrun without a black swan.
    OrdinaryOverrun,
    /// Months lost per unit of cost overrun, as a share of lead time.
    OverrunDelay,
    /// Months lost when wholly short of people, as a share of lead time.
    ShortageDelay,
    /// Chance of a delay per year of delivery.
    DelayHazard,
    /// Length of a delay.
    DelayMonths,

    // Value.
    /// Fit gained on models with a knowledge institution.
    KnowledgeFit,
    /// Fit gained on collection and services with residents.
    ResidentsFit,
    /// Fit lost when wholly short of people.
    ShortageFit,

    // Incidents.
    IncidentRate(IncidentKind),
    /// Weight of the sourcing mode.
    IncidentMode(IncidentKind, Mode),
    /// Weight of a partner.
    IncidentPartner(IncidentKind, Partner),
    /// Loss, as a share of build cost or in k€.
    IncidentLoss(IncidentKind),
    /// Weight of the attribute at zero.
    AttributeBase(IncidentKind),
    /// What the full attribute adds to that weight.
    AttributeSlope(IncidentKind),
    /// What a full shortage of people adds to the hazard.
    ShortageWeight(IncidentKind),
    /// Length of a pause.
    PauseMonths,
    /// Chance of political change in an election year.
    ElectionRate,
    /// Labour budget of a case of reference size.
    ReferenceSize,
}

/// Place of a competence in the mix of a layer: 0 to 3, the largest share first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct MixPlace(u8);

impl MixPlace {
    pub const ALL: [Self; 4] = [Self(0), Self(1), Self(2), Self(3)];

    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Whose file a parameter stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Owner {
    Case,
    Organisation,
    Base,
}

/// Unit of a parameter or result. Money is in prices of 2024.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Unit {
    /// k€.
    Money,
    /// k€ a year.
    MoneyPerYear,
    /// k€ per FTE-year.
    MoneyPerFteYear,
    Share,
    /// A multiplier, 0 or more.
    Factor,
    /// Events a year.
    PerYear,
    Months,
    Years,
    Fte,
    FteYears,
    /// Competence level, 1 to 5.
    Level,
    LevelsPerYear,
    Days,
    Hours,
    Number,
}

/// What a parameter may hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub least: f64,
    pub most: f64,
    /// May it be a range, drawn anew in every future?
    pub may_be_range: bool,
}
