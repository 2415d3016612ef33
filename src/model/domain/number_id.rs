//! Number id: the address of one resolved number, in parts that can be asked about and in the text that JSON uses, and
//! the row that says its name and where it goes in the simulation.

use super::cost_part::CostPart;
use super::incident::IncidentKind;
use super::outcome::Outcome;
use super::parameter::Of;
use super::people::Competence;
use super::stack::{Layer, Partner};
use crate::language::Words;
use Destination::{Outcome as To, Part};
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

/// Something that a resolved number goes into. A part of the cost stands for the cost and for staying within budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Destination {
    Part(CostPart),
    Outcome(Outcome),
}

/// All that is said of a resolved number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NumberRow {
    pub id: &'static str,
    pub name: Words,
    /// Where it goes, the nearest first.
    ///
    /// Source: the model's design, sections 6 and 7, as built in the simulation.
    pub destinations: &'static [Destination],
}

/// A row: its name in the code with what it is of, its id, its name in words and where it goes.
macro_rules! numbers {
    ($(#[$about:meta])* pub enum $name:ident { $(
        $(#[$doc:meta])* $member:ident $(($of:ident))? = $id:literal { $($words:tt)+ } => $goes:expr,
    )+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$doc])* $member $(($of))?),+ }

        impl $name {
            pub const fn row(self) -> NumberRow {
                match self {
                    $(Self::$member { .. } => {
                        NumberRow { id: $id, name: Words { $($words)+ }, destinations: $goes }
                    })+
                }
            }
        }
    };
}

const DIVISION: &[Destination] =
    &[Part(CostPart::OwnPeople), Part(CostPart::Partners), To(Outcome::Unfilled), To(Outcome::PublicControl)];
const STAFF: &[Destination] = &[Part(CostPart::OwnPeople), To(Outcome::Unfilled), To(Outcome::ExternalShare)];
const SHORTAGE: &[Destination] =
    &[To(Outcome::Unfilled), To(Outcome::ExternalShare), Part(CostPart::ExternalPremium)];
const OVERRUN: &[Destination] =
    &[Part(CostPart::Overrun), To(Outcome::Live), To(Outcome::Needed), To(Outcome::Value)];
const DELIVERY: &[Destination] = &[To(Outcome::Live), To(Outcome::Needed), To(Outcome::Value)];
const USE: &[Destination] = &[To(Outcome::Needed), To(Outcome::Value)];
const HAZARD: &[Destination] =
    &[Part(CostPart::Incidents), To(Outcome::Serious), To(Outcome::Incidents), To(Outcome::Value)];
const MARKET: &[Destination] = &[To(Outcome::Live), Part(CostPart::OwnPeople)];
const TENDER: &[Destination] = &[To(Outcome::Live), Part(CostPart::OwnPeople), To(Outcome::Unfilled)];
const EXIT: &[Destination] = &[Part(CostPart::Exit), To(Outcome::Exit)];
const TOTAL: &[Destination] = &[To(Outcome::Cost), To(Outcome::WithinBudget)];
const VENDOR: &[Destination] = &[Part(CostPart::Partners), Part(CostPart::Licences)];

numbers! {
    pub enum LayerNumber {
        /// Cost of building it wholly in-house.
        BuildCost = "build_cost"
            { nl: "Bouwkosten bij volledig zelf doen", en: "Build cost if done in-house" } => &[
                Part(CostPart::OwnPeople), Part(CostPart::Partners), Part(CostPart::Material),
                Part(CostPart::Licences), Part(CostPart::Overrun), Part(CostPart::Incidents),
                Part(CostPart::Exit), To(Outcome::Unfilled), To(Outcome::Exit),
            ],
        /// Cost of running it wholly in-house.
        RunCost = "run_cost"
            { nl: "Beheerkosten bij volledig zelf doen", en: "Running cost if done in-house" } => &[
                Part(CostPart::OwnPeople), Part(CostPart::Partners), Part(CostPart::Material),
                Part(CostPart::OldWay), To(Outcome::OwnPeople), To(Outcome::Unfilled),
                To(Outcome::PublicControl),
            ],
        /// What the partners can carry of their part.
        Cover = "cover"
            { nl: "Capaciteit van de partners", en: "Capacity of the partners" } => DIVISION,
        /// A partner's share of the partners' part.
        PartnerShare(Partner) = "partner_share"
            { nl: "Aandeel in partnerwerk", en: "Share of partner work" } => DIVISION,
        PartnerPart = "partner_part"
            { nl: "Deel van de partners bij oplevering", en: "Partners’ part of delivery" } => DIVISION,
        PartnerRunPart = "partner_run_part"
            { nl: "Deel van de partners in beheer", en: "Partners’ part of operation" } => DIVISION,
        OwnWork = "own_work" { nl: "Eigen werk bij oplevering", en: "In-house work in delivery" } => &[
                Part(CostPart::OwnPeople), Part(CostPart::Overrun), Part(CostPart::ExternalPremium),
                Part(CostPart::Training), To(Outcome::OwnPeople), To(Outcome::Unfilled),
                To(Outcome::ExternalShare),
            ],
        PartnerWork = "partner_work"
            { nl: "Partnerwerk bij oplevering", en: "Partner work in delivery" } => &[
                Part(CostPart::Partners), Part(CostPart::Overrun), Part(CostPart::OwnPeople),
            ],
        OwnRun = "own_run" { nl: "Eigen werk in beheer", en: "In-house work in operation" } => &[
                Part(CostPart::OwnPeople), Part(CostPart::ExternalPremium), Part(CostPart::Training),
                To(Outcome::OwnPeople), To(Outcome::Unfilled), To(Outcome::ExternalShare),
                To(Outcome::PublicControl),
            ],
        PartnerRun = "partner_run" { nl: "Partnerwerk in beheer", en: "Partner work in operation" } => &[
                Part(CostPart::Partners), Part(CostPart::OwnPeople), To(Outcome::PublicControl),
            ],
        RegieFloor = "regie_floor" { nl: "Minimale eigen regie", en: "Minimum in-house oversight" } => STAFF,
        /// A partner's part of own coordination.
        Coordination(Partner) = "coordination" { nl: "Eigen afstemming", en: "In-house coordination" } => STAFF,
        /// A partner's part of the price of partner work.
        PartnerPrice(Partner) = "partner_price" { nl: "Partnerprijs", en: "Partner price" } => &[
                Part(CostPart::Partners), Part(CostPart::Overrun),
            ],
        /// A partner's part of how public partner work is.
        PartnerControl(Partner) = "partner_control"
            { nl: "Publieke zeggenschap in beheer", en: "Public control in operation" } => &[To(Outcome::PublicControl)],
        /// Months from start to delivery, before noise.
        Months = "months" { nl: "Doorlooptijd volgens plan", en: "Planned lead time" } => DELIVERY,
        Material = "material" { nl: "Apparatuur en materiaal bij oplevering", en: "Equipment and materials in delivery" } => &[
                Part(CostPart::Material), Part(CostPart::Overrun),
            ],
        RunMaterial = "run_material"
            { nl: "Apparatuur en materiaal in beheer", en: "Equipment and materials in operation" } => &[Part(CostPart::Material)],
        Licence = "licence" { nl: "Licentie per jaar", en: "Licence per year" } => &[Part(CostPart::Licences)],
        SwanChance = "swan_chance"
            { nl: "Kans op een zwarte zwaan", en: "Chance of a black swan" } => OVERRUN,
        DelayHazard = "delay_hazard"
            { nl: "Kans op vertraging per jaar bouwtijd", en: "Chance of a delay per year of building" } => DELIVERY,
        ExitShare = "exit_share"
            { nl: "Overstapkosten, deel van bouwkosten", en: "Switching cost, share of build cost" } => EXIT,
        /// Weight of the cost to switch.
        ExitWeight = "exit_weight" { nl: "Gewicht van overstapkosten", en: "Weight of switching cost" } => EXIT,
        OwnRate = "own_rate" { nl: "Tarief van eigen werk", en: "Rate of in-house work" } => &[
                Part(CostPart::OwnPeople), Part(CostPart::Overrun), Part(CostPart::ExternalPremium),
                Part(CostPart::Training),
            ],
        /// A competence's share of own work.
        MixShare(Competence) = "mix_share" { nl: "Aandeel in eigen werk", en: "Share of in-house work" } => STAFF,
        /// The level that own work or coordination asks of a competence.
        RequiredLevel(Competence) = "required_level" { nl: "Gevraagd niveau", en: "Required level" } => SHORTAGE,
        /// How well the result fits, before shortage.
        Fit = "fit" { nl: "Mate van passendheid", en: "Fit with the need" } => USE,
        /// Share of the expected build cost of the case.
        Weight = "weight" { nl: "Aandeel in de bouwkosten", en: "Share of build cost" } => USE,
        MarketRunning = "market_running"
            { nl: "Beheer door de markt per jaar", en: "Operation by the market, per year" }
            => MARKET,
        /// What the market gets for delivery and the years of running that count for a tender.
        MarketContract = "market_contract"
            { nl: "Contractwaarde voor de markt", en: "Contract value for the market" } => MARKET,
    }
}

numbers! {
    /// A number of one kind of incident.
    pub enum IncidentNumber {
        /// Weight of the modes of the whole case.
        ModeWeight = "mode_weight" { nl: "gewicht van alle werkwijzen", en: "weight of all modes" } => HAZARD,
        /// How often it strikes the case as a whole.
        Hazard = "hazard" { nl: "kans per jaar", en: "chance per year" } => HAZARD,
        ElectionHazard = "election_hazard"
            { nl: "kans in een verkiezingsjaar", en: "chance in an election year" } => HAZARD,
        /// What a full shortage of people adds to the hazard.
        ShortageWeight = "shortage_weight"
            { nl: "extra kans bij personeelstekort", en: "extra chance with a staff shortage" } => HAZARD,
        Loss = "loss" { nl: "schade", en: "loss" } => &[Part(CostPart::Incidents), To(Outcome::Serious)],
        Pause = "pause" { nl: "duur van de pauze", en: "length of the pause" } => &[To(Outcome::Value)],
    }
}

numbers! {
    pub enum CompetenceNumber {
        /// Staff available at the start.
        Supply = "supply" { nl: "Beschikbaar personeel", en: "Staff available" } => SHORTAGE,
        /// Their level at the start.
        Level = "level" { nl: "Niveau nu", en: "Level now" } => SHORTAGE,
        /// Share that leaves in a year.
        Turnover = "turnover" { nl: "Verloop per jaar", en: "Turnover per year" } => SHORTAGE,
        Rate = "rate" { nl: "Eigen tarief", en: "In-house rate" } => &[
                Part(CostPart::OwnPeople), Part(CostPart::ExternalPremium), Part(CostPart::Training),
            ],
    }
}

numbers! {
    pub enum PeopleNumber {
        MonthsToHire = "months_to_hire"
            { nl: "Tijd om een vacature te vervullen", en: "Time to fill a vacancy" } => SHORTAGE,
        Refill = "refill"
            { nl: "Vacatures binnen het jaar vervuld", en: "Vacancies filled within the year" } => SHORTAGE,
        HireRate = "hire_rate"
            { nl: "Deel van een tekort dat werving opvult", en: "Share of a shortage filled by hiring" } => SHORTAGE,
        ExternalCap = "external_cap"
            { nl: "Maximaal aandeel inhuur", en: "Maximum share of external hiring" } => SHORTAGE,
        /// What external hire costs above the own rate.
        ExternalPremium = "external_premium"
            { nl: "Meerprijs van inhuur", en: "Premium for contractors" } => &[
                Part(CostPart::ExternalPremium),
            ],
        LevelPenalty = "level_penalty"
            { nl: "Verlies aan inzetbaarheid per ontbrekend niveau", en: "Contribution lost per missing level" } => SHORTAGE,
        LeastEffect = "least_effect"
            { nl: "Minimale inzetbaarheid onder het gevraagde niveau", en: "Minimum contribution below the required level" } => SHORTAGE,
        /// Levels gained a year when short of people.
        GainWhenShort = "gain_when_short"
            { nl: "Niveauwinst per jaar bij tekort", en: "Level gained per year with a shortage" } => SHORTAGE,
        /// Levels gained a year where one is missing for the own work.
        GainOwn = "gain_own"
            { nl: "Niveauwinst per jaar voor eigen werk", en: "Level gained per year for in-house work" }
            => SHORTAGE,
        /// Levels gained a year where one is missing for the pool.
        GainPool = "gain_pool"
            { nl: "Niveauwinst per jaar voor alle casussen", en: "Level gained per year for all cases" }
            => SHORTAGE,
        /// Levels gained a year with a knowledge institution.
        KnowledgeGain = "knowledge_gain"
            { nl: "Niveauwinst met een kennisinstelling", en: "Level gained with a knowledge institution" }
            => SHORTAGE,
        TrainingShare = "training_share"
            { nl: "Opleiding, deel van eigen arbeid", en: "Training, share of in-house labour" } => &[
                Part(CostPart::Training),
            ],
        /// Spread of labour-market tightness.
        TightnessSpread = "tightness_spread"
            { nl: "Schommeling van de arbeidsmarkt", en: "Variation in the labour market" } => SHORTAGE,
    }
}

numbers! {
    /// A number of prices and discounting.
    pub enum MoneyNumber {
        Budget = "budget"
            { nl: "Budget, contante waarde", en: "Budget, present value" } => &[To(Outcome::WithinBudget)],
        Discount = "discount" { nl: "Reële discontovoet", en: "Real discount rate" } => TOTAL,
        VendorDrift = "vendor_drift"
            { nl: "Stijging van leveranciersprijzen", en: "Rise in supplier prices" } => VENDOR,
        VendorSpread = "vendor_spread"
            { nl: "Schommeling van leveranciersprijzen", en: "Variation in supplier prices" } => VENDOR,
        CostCorrelation = "cost_correlation"
            { nl: "Samenhang van kosten tussen lagen", en: "Correlation of cost between layers" } => TOTAL,
        /// What today's way of working costs until a layer is live.
        OldWay = "old_way"
            { nl: "Oude manier van werken tot ingebruikname, deel van beheer", en: "Old way of working until go-live, share of running cost" } => &[
                Part(CostPart::OldWay),
            ],
    }
}

numbers! {
    /// A number of overrun and delay.
    pub enum DeliveryNumber {
        OrdinaryOverrun = "ordinary_overrun"
            { nl: "Overschrijding zonder zwarte zwaan", en: "Overrun without a black swan" } => OVERRUN,
        DelayMonths = "delay_months" { nl: "Duur van een vertraging", en: "Length of a delay" } => DELIVERY,
        LeadNoise = "lead_noise"
            { nl: "Schommeling van de doorlooptijd", en: "Variation in lead time" } => DELIVERY,
        SwanTail = "swan_tail"
            { nl: "Staartexponent van een zwarte zwaan", en: "Tail exponent of a black swan" }
            => OVERRUN,
        SwanLeast = "swan_least" { nl: "Kleinste zwarte zwaan", en: "Smallest black swan" } => OVERRUN,
        SwanMost = "swan_most" { nl: "Grootste zwarte zwaan", en: "Largest black swan" } => OVERRUN,
        /// Lead time lost per unit of overrun.
        OverrunDelay = "overrun_delay"
            { nl: "Vertraging per eenheid overschrijding", en: "Delay per unit of overrun" } => DELIVERY,
        MostShort = "most_short"
            { nl: "Grootste tekort dat de oplevering vertraagt", en: "Largest shortage that delays delivery" }
            => DELIVERY,
        ShortageFit = "shortage_fit"
            { nl: "Verlies aan passendheid bij volledig tekort", en: "Fit lost with no staff at all" } => USE,
        UseLoss = "use_loss"
            { nl: "Verlies aan gebruik per ontbrekend niveau", en: "Use lost per missing level" } => USE,
        MostUseLoss = "most_use_loss"
            { nl: "Grootste verlies aan gebruik", en: "Largest loss of use" } => USE,
        /// Level of policy data literacy that use asks.
        ReadingLevel = "reading_level"
            { nl: "Datageletterdheid nodig voor gebruik", en: "Data literacy required for use" } => USE,
    }
}

numbers! {
    pub enum TenderNumber {
        ContractValue = "contract_value"
            { nl: "Waarde van wat op de markt wordt ingekocht", en: "Value of what is bought on the market" }
            => TENDER,
        Threshold = "threshold"
            { nl: "Europese aanbestedingsdrempel", en: "European tender threshold" } => TENDER,
        Wait = "wait" { nl: "Doorlooptijd van de aanbesteding", en: "Lead time of the tender" } => TENDER,
        /// Own days that it takes.
        OwnDays = "own_days"
            { nl: "Eigen dagen voor de aanbesteding", en: "Staff days for the tender" } => TENDER,
        DaysPerYear = "days_per_year"
            { nl: "Werkdagen van een fte per jaar", en: "Working days of an FTE per year" } => TENDER,
    }
}

numbers! {
    /// A number of incidents of every kind.
    pub enum RiskNumber {
        /// What a missing level adds to a hazard.
        LevelWeight = "level_weight"
            { nl: "Gewicht van een ontbrekend niveau", en: "Weight of a missing level" } => &[
                Part(CostPart::Incidents), To(Outcome::Serious), To(Outcome::Incidents),
            ],
        /// From which loss an incident is serious.
        SeriousLoss = "serious_loss"
            { nl: "Grens voor een ernstig incident", en: "Threshold for a serious incident" } => &[
                To(Outcome::Serious),
            ],
        /// Size of the case relative to the reference.
        CaseSize = "case_size" { nl: "Omvang van de casus", en: "Size of the case" } => &[
                Part(CostPart::Incidents), To(Outcome::Serious),
            ],
    }
}

impl LayerNumber {
    /// The partner or competence that it is of, if it is of one.
    pub const fn of(self) -> Option<Of> {
        match self {
            Self::PartnerShare(partner)
            | Self::Coordination(partner)
            | Self::PartnerPrice(partner)
            | Self::PartnerControl(partner) => Some(Of::Partner(partner)),
            Self::MixShare(competence) | Self::RequiredLevel(competence) => Some(Of::Competence(competence)),
            _ => None,
        }
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

    pub const fn row(self) -> NumberRow {
        match self {
            Self::Layer(_, number) => number.row(),
            Self::Hazard(..) => IncidentNumber::Hazard.row(),
            Self::Incident(_, number) => number.row(),
            Self::Competence(_, number) => number.row(),
            Self::People(number) => number.row(),
            Self::Money(number) => number.row(),
            Self::Delivery(number) => number.row(),
            Self::Tender(number) => number.row(),
            Self::Risk(number) => number.row(),
            Self::TotalBuildCost => NumberRow {
                id: "build_cost",
                name: Words { nl: "Bouwkosten van de hele casus", en: "Build cost of the whole case" },
                destinations: USE,
            },
            Self::LabourBudget => NumberRow {
                id: "labour_budget",
                name: Words {
                    nl: "Arbeid voor de bouw van de hele casus",
                    en: "Labour to build the whole case",
                },
                destinations: &[Part(CostPart::Incidents)],
            },
        }
    }
}

impl fmt::Display for NumberId {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        let id = self.row().id;
        match self {
            Self::Layer(layer, number) => match number.of() {
                Some(of) => write!(text, "{}.{id}_{}", layer.id(), of.id()),
                None => write!(text, "{}.{id}", layer.id()),
            },
            Self::Hazard(layer, kind) => write!(text, "{}.{}.{id}", layer.id(), kind.id()),
            Self::Incident(kind, _) => write!(text, "{}.{id}", kind.id()),
            Self::Competence(competence, _) => write!(text, "{id}.{}", competence.id()),
            Self::People(_) => write!(text, "people.{id}"),
            Self::Money(_) => write!(text, "money.{id}"),
            Self::Delivery(_) => write!(text, "delivery.{id}"),
            Self::Tender(_) => write!(text, "tender.{id}"),
            Self::Risk(_) => write!(text, "incidents.{id}"),
            Self::TotalBuildCost | Self::LabourBudget => write!(text, "case.{id}"),
        }
    }
}
