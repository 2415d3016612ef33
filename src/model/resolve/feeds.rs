//! Feeds: where a resolved number goes in the simulation, as parts of the cost and as outcomes.

use crate::domain::cost_part::CostPart;
use crate::domain::number_id::{
    CompetenceNumber, DeliveryNumber, IncidentNumber, LayerNumber, MoneyNumber, NumberId, PeopleNumber,
    RiskNumber,
};
use crate::domain::outcome::Outcome;

/// Something that a resolved number goes into. A part of the cost stands for the cost and for staying within budget.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Destination {
    /// A part of the cost.
    Part(CostPart),
    Outcome(Outcome),
}

use Destination::{Outcome as To, Part};

/// Where a number goes, the nearest first.
///
/// Source: the model's design, sections 6 and 7, as built in the simulation.
pub const fn destinations(id: NumberId) -> &'static [Destination] {
    match id {
        NumberId::Layer(_, number) => of_layer(number),
        NumberId::Hazard(..) => {
            &[Part(CostPart::Incidents), To(Outcome::Serious), To(Outcome::Incidents), To(Outcome::Value)]
        }
        NumberId::Incident(_, number) => of_incident(number),
        NumberId::Competence(_, number) => of_competence(number),
        NumberId::People(number) => of_people(number),
        NumberId::Money(number) => of_money(number),
        NumberId::Delivery(number) => of_delivery(number),
        NumberId::Risk(number) => of_risk(number),
        NumberId::Tender(_) => &[To(Outcome::Live), Part(CostPart::OwnPeople), To(Outcome::Unfilled)],
        NumberId::TotalBuildCost => &[To(Outcome::Needed), To(Outcome::Value)],
        NumberId::LabourBudget => &[Part(CostPart::Incidents)],
    }
}

const fn of_layer(number: LayerNumber) -> &'static [Destination] {
    match number {
        LayerNumber::BuildCost => &[
            Part(CostPart::OwnPeople),
            Part(CostPart::Partners),
            Part(CostPart::Material),
            Part(CostPart::Licences),
            Part(CostPart::Overrun),
            Part(CostPart::Incidents),
            Part(CostPart::Exit),
            To(Outcome::Unfilled),
            To(Outcome::Exit),
        ],
        LayerNumber::RunCost => &[
            Part(CostPart::OwnPeople),
            Part(CostPart::Partners),
            Part(CostPart::Material),
            Part(CostPart::OldWay),
            To(Outcome::OwnPeople),
            To(Outcome::Unfilled),
            To(Outcome::PublicControl),
        ],
        LayerNumber::Cover
        | LayerNumber::PartnerShare(_)
        | LayerNumber::PartnerPart
        | LayerNumber::PartnerRunPart => &[
            Part(CostPart::OwnPeople),
            Part(CostPart::Partners),
            To(Outcome::Unfilled),
            To(Outcome::PublicControl),
        ],
        LayerNumber::OwnWork => &[
            Part(CostPart::OwnPeople),
            Part(CostPart::Overrun),
            Part(CostPart::ExternalPremium),
            Part(CostPart::Training),
            To(Outcome::OwnPeople),
            To(Outcome::Unfilled),
            To(Outcome::ExternalShare),
        ],
        LayerNumber::OwnRun => &[
            Part(CostPart::OwnPeople),
            Part(CostPart::ExternalPremium),
            Part(CostPart::Training),
            To(Outcome::OwnPeople),
            To(Outcome::Unfilled),
            To(Outcome::ExternalShare),
            To(Outcome::PublicControl),
        ],
        LayerNumber::PartnerWork => {
            &[Part(CostPart::Partners), Part(CostPart::Overrun), Part(CostPart::OwnPeople)]
        }
        LayerNumber::PartnerRun => {
            &[Part(CostPart::Partners), Part(CostPart::OwnPeople), To(Outcome::PublicControl)]
        }
        LayerNumber::RegieFloor | LayerNumber::Coordination(_) | LayerNumber::MixShare(_) => {
            &[Part(CostPart::OwnPeople), To(Outcome::Unfilled), To(Outcome::ExternalShare)]
        }
        LayerNumber::RequiredLevel(_) => {
            &[To(Outcome::Unfilled), To(Outcome::ExternalShare), Part(CostPart::ExternalPremium)]
        }
        LayerNumber::PartnerPrice(_) => &[Part(CostPart::Partners), Part(CostPart::Overrun)],
        LayerNumber::PartnerControl(_) => &[To(Outcome::PublicControl)],
        LayerNumber::Months | LayerNumber::DelayHazard => {
            &[To(Outcome::Live), To(Outcome::Needed), To(Outcome::Value)]
        }
        LayerNumber::Material => &[Part(CostPart::Material), Part(CostPart::Overrun)],
        LayerNumber::RunMaterial => &[Part(CostPart::Material)],
        LayerNumber::Licence => &[Part(CostPart::Licences)],
        LayerNumber::SwanChance => {
            &[Part(CostPart::Overrun), To(Outcome::Live), To(Outcome::Needed), To(Outcome::Value)]
        }
        LayerNumber::ExitShare | LayerNumber::ExitWeight => &[Part(CostPart::Exit), To(Outcome::Exit)],
        LayerNumber::OwnRate => &[
            Part(CostPart::OwnPeople),
            Part(CostPart::Overrun),
            Part(CostPart::ExternalPremium),
            Part(CostPart::Training),
        ],
        LayerNumber::Fit | LayerNumber::Weight => &[To(Outcome::Needed), To(Outcome::Value)],
        LayerNumber::MarketRunning | LayerNumber::MarketContract => {
            &[To(Outcome::Live), Part(CostPart::OwnPeople)]
        }
    }
}

const fn of_risk(number: RiskNumber) -> &'static [Destination] {
    match number {
        RiskNumber::LevelWeight => &[Part(CostPart::Incidents), To(Outcome::Serious), To(Outcome::Incidents)],
        RiskNumber::SeriousLoss => &[To(Outcome::Serious)],
        RiskNumber::CaseSize => &[Part(CostPart::Incidents), To(Outcome::Serious)],
    }
}

const fn of_incident(number: IncidentNumber) -> &'static [Destination] {
    match number {
        IncidentNumber::Loss => &[Part(CostPart::Incidents), To(Outcome::Serious)],
        IncidentNumber::Pause => &[To(Outcome::Value)],
        IncidentNumber::ModeWeight
        | IncidentNumber::Hazard
        | IncidentNumber::ElectionHazard
        | IncidentNumber::ShortageWeight => {
            &[Part(CostPart::Incidents), To(Outcome::Serious), To(Outcome::Incidents), To(Outcome::Value)]
        }
    }
}

const fn of_competence(number: CompetenceNumber) -> &'static [Destination] {
    match number {
        CompetenceNumber::Supply | CompetenceNumber::Level | CompetenceNumber::Turnover => {
            &[To(Outcome::Unfilled), To(Outcome::ExternalShare), Part(CostPart::ExternalPremium)]
        }
        CompetenceNumber::Rate => {
            &[Part(CostPart::OwnPeople), Part(CostPart::ExternalPremium), Part(CostPart::Training)]
        }
    }
}

const fn of_people(number: PeopleNumber) -> &'static [Destination] {
    match number {
        PeopleNumber::ExternalPremium => &[Part(CostPart::ExternalPremium)],
        PeopleNumber::TrainingShare => &[Part(CostPart::Training)],
        PeopleNumber::MonthsToHire
        | PeopleNumber::Refill
        | PeopleNumber::HireRate
        | PeopleNumber::ExternalCap
        | PeopleNumber::LevelPenalty
        | PeopleNumber::LeastEffect
        | PeopleNumber::GainWhenShort
        | PeopleNumber::GainOwn
        | PeopleNumber::GainPool
        | PeopleNumber::KnowledgeGain
        | PeopleNumber::TightnessSpread => {
            &[To(Outcome::Unfilled), To(Outcome::ExternalShare), Part(CostPart::ExternalPremium)]
        }
    }
}

const fn of_money(number: MoneyNumber) -> &'static [Destination] {
    match number {
        MoneyNumber::Budget => &[To(Outcome::WithinBudget)],
        MoneyNumber::OldWay => &[Part(CostPart::OldWay)],
        MoneyNumber::Discount | MoneyNumber::CostCorrelation => {
            &[To(Outcome::Cost), To(Outcome::WithinBudget)]
        }
        MoneyNumber::VendorDrift | MoneyNumber::VendorSpread => {
            &[Part(CostPart::Partners), Part(CostPart::Licences)]
        }
    }
}

const fn of_delivery(number: DeliveryNumber) -> &'static [Destination] {
    match number {
        DeliveryNumber::OrdinaryOverrun
        | DeliveryNumber::SwanTail
        | DeliveryNumber::SwanLeast
        | DeliveryNumber::SwanMost => {
            &[Part(CostPart::Overrun), To(Outcome::Live), To(Outcome::Needed), To(Outcome::Value)]
        }
        DeliveryNumber::DelayMonths
        | DeliveryNumber::LeadNoise
        | DeliveryNumber::OverrunDelay
        | DeliveryNumber::MostShort => &[To(Outcome::Live), To(Outcome::Needed), To(Outcome::Value)],
        DeliveryNumber::ShortageFit
        | DeliveryNumber::UseLoss
        | DeliveryNumber::MostUseLoss
        | DeliveryNumber::ReadingLevel => &[To(Outcome::Needed), To(Outcome::Value)],
    }
}
