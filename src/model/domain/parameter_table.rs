//! The table of parameters: for each its place in the files, unit and bounds.

use super::incident::IncidentKind;
use super::parameter::{Bounds, MixPlace, Owner, Parameter, Unit};
use super::people::{Competence, Scale};
use super::stack::{Layer, Mode, Partner};

/// The largest amount of money anything may cost, k€: a billion euros.
const MOST_MONEY: f64 = 1e6;
/// The longest time anything may take, months: fifty years.
const MOST_MONTHS: f64 = 600.0;
const MOST_FACTOR: f64 = 100.0;

impl Parameter {
    /// Every parameter, in the order of the files.
    pub fn all() -> Vec<Self> {
        let mut all = vec![Self::Budget, Self::PersonalData, Self::Criticality];
        for layer in Layer::ALL {
            all.extend([
                Self::BuildCost(layer),
                Self::RunCost(layer),
                Self::Novelty(layer),
                Self::PlannedMonths(layer),
            ]);
        }
        for competence in Competence::ALL {
            all.extend([Self::Supply(competence), Self::Level(competence)]);
        }
        all.extend([Self::Turnover, Self::MonthsToHire, Self::ExternalCap, Self::TrainingShare]);
        all.extend(Scale::ALL.map(Self::Rate));
        all.extend([
            Self::ReferenceRate,
            Self::ProductiveHours,
            Self::WorkingDay,
            Self::Discount,
            Self::VendorDrift,
            Self::VendorSpread,
            Self::CostCorrelation,
            Self::TightnessSpread,
        ]);
        let by_partner =
            [Self::PartnerRate, Self::PaidShare, Self::Coordination, Self::PartnerLead, Self::Control];
        for parameter in by_partner {
            all.extend(Partner::ALL.map(parameter));
        }
        let by_mode = [
            Self::Effort,
            Self::OwnShare,
            Self::RunEffort,
            Self::RunOwnShare,
            Self::Material,
            Self::Licence,
            Self::ModeLead,
            Self::Bespoke,
            Self::Fit,
            Self::FitLoss,
            Self::Exit,
            Self::ModeDelay,
        ];
        for parameter in by_mode {
            all.extend(Mode::ALL.map(parameter));
        }
        for parameter in [Self::LabourShare, Self::RunLabourShare, Self::ExitWeight] {
            all.extend(Layer::ALL.map(parameter));
        }
        all.extend(MixPlace::ALL.map(Self::MixShare));
        for competence in Competence::ALL {
            all.extend(Mode::ALL.map(|mode| Self::RequiredLevel(competence, mode)));
        }
        all.extend([
            Self::ItTurnover,
            Self::LevelPenalty,
            Self::LeastEffect,
            Self::ExternalPrice,
            Self::ExternalNorm,
            Self::Refill,
            Self::HireRate,
            Self::GainWhenShort,
            Self::Gain,
            Self::KnowledgeGain,
            Self::RegieFloor,
            Self::TenderThreshold,
            Self::TenderYears,
            Self::TenderWait,
            Self::TenderDays,
            Self::LeadNoise,
            Self::SwanChance,
            Self::SwanTail,
            Self::SwanLeast,
            Self::SwanMost,
            Self::SwanMostSmall,
            Self::SmallCase,
            Self::SwanBase,
            Self::SwanNovelty,
            Self::OrdinaryOverrun,
            Self::OverrunDelay,
            Self::ShortageDelay,
            Self::DelayHazard,
            Self::DelayMonths,
            Self::KnowledgeFit,
            Self::ResidentsFit,
            Self::ShortageFit,
        ]);
        for kind in IncidentKind::ALL {
            all.extend([
                Self::IncidentRate(kind),
                Self::IncidentLoss(kind),
                Self::AttributeBase(kind),
                Self::AttributeSlope(kind),
                Self::ShortageWeight(kind),
            ]);
            all.extend(Mode::ALL.map(|mode| Self::IncidentMode(kind, mode)));
            all.extend(Partner::ALL.map(|partner| Self::IncidentPartner(kind, partner)));
        }
        all.extend([Self::PauseMonths, Self::ElectionRate, Self::ReferenceSize]);
        all
    }

    /// Whose file it stands in.
    pub const fn owner(self) -> Owner {
        match self {
            Self::Budget
            | Self::PersonalData
            | Self::Criticality
            | Self::BuildCost(_)
            | Self::RunCost(_)
            | Self::Novelty(_)
            | Self::PlannedMonths(_) => Owner::Case,
            Self::Supply(_)
            | Self::Level(_)
            | Self::Turnover
            | Self::MonthsToHire
            | Self::ExternalCap
            | Self::TrainingShare => Owner::Organisation,
            _ => Owner::Base,
        }
    }

    /// The keys that lead to it in its file. Joined by dots they are its id.
    pub fn path(self) -> Vec<&'static str> {
        match self {
            Self::Budget => vec!["budget"],
            Self::PersonalData => vec!["personal-data"],
            Self::Criticality => vec!["criticality"],
            Self::BuildCost(layer) => vec!["layers", layer.id(), "build"],
            Self::RunCost(layer) => vec!["layers", layer.id(), "run"],
            Self::Novelty(layer) => vec!["layers", layer.id(), "novelty"],
            Self::PlannedMonths(layer) => vec!["layers", layer.id(), "months"],
            Self::Supply(competence) => vec!["people", competence.id(), "fte"],
            Self::Level(competence) => vec!["people", competence.id(), "level"],
            Self::Turnover => vec!["turnover"],
            Self::MonthsToHire => vec!["months-to-hire"],
            Self::ExternalCap => vec!["external-cap"],
            Self::TrainingShare => vec!["training-share"],
            Self::Rate(scale) => vec!["rates", "scale", scale.id()],
            Self::ReferenceRate => vec!["rates", "reference"],
            Self::ProductiveHours => vec!["rates", "productive-hours"],
            Self::WorkingDay => vec!["rates", "working-day"],
            Self::Discount => vec!["money", "discount"],
            Self::VendorDrift => vec!["money", "vendor-drift"],
            Self::VendorSpread => vec!["money", "vendor-spread"],
            Self::CostCorrelation => vec!["money", "cost-correlation"],
            Self::TightnessSpread => vec!["labour-market", "tightness-spread"],
            Self::PartnerRate(partner) => vec!["partners", "rate", partner.id()],
            Self::PaidShare(partner) => vec!["partners", "paid-share", partner.id()],
            Self::Coordination(partner) => vec!["partners", "coordination", partner.id()],
            Self::PartnerLead(partner) => vec!["partners", "lead", partner.id()],
            Self::Control(partner) => vec!["partners", "control", partner.id()],
            Self::Effort(mode) => vec!["modes", "effort", mode.id()],
            Self::OwnShare(mode) => vec!["modes", "own-share", mode.id()],
            Self::RunEffort(mode) => vec!["modes", "run-effort", mode.id()],
            Self::RunOwnShare(mode) => vec!["modes", "run-own-share", mode.id()],
            Self::Material(mode) => vec!["modes", "material", mode.id()],
            Self::Licence(mode) => vec!["modes", "licence", mode.id()],
            Self::ModeLead(mode) => vec!["modes", "lead", mode.id()],
            Self::Bespoke(mode) => vec!["modes", "bespoke", mode.id()],
            Self::Fit(mode) => vec!["modes", "fit", mode.id()],
            Self::FitLoss(mode) => vec!["modes", "fit-loss", mode.id()],
            Self::Exit(mode) => vec!["modes", "exit", mode.id()],
            Self::ModeDelay(mode) => vec!["modes", "delay", mode.id()],
            Self::LabourShare(layer) => vec!["layers", "labour-share", layer.id()],
            Self::RunLabourShare(layer) => vec!["layers", "run-labour-share", layer.id()],
            Self::ExitWeight(layer) => vec!["layers", "exit-weight", layer.id()],
            Self::MixShare(place) => {
                vec!["people", "mix-share", ["first", "second", "third", "fourth"][place.index()]]
            }
            Self::RequiredLevel(competence, mode) => {
                vec!["people", "required-level", competence.id(), mode.id()]
            }
            Self::ItTurnover => vec!["people", "it-turnover"],
            Self::LevelPenalty => vec!["people", "level-penalty"],
            Self::LeastEffect => vec!["people", "least-effect"],
            Self::ExternalPrice => vec!["people", "external-price"],
            Self::ExternalNorm => vec!["people", "external-norm"],
            Self::Refill => vec!["people", "refill"],
            Self::HireRate => vec!["people", "hire-rate"],
            Self::GainWhenShort => vec!["people", "gain-when-short"],
            Self::Gain => vec!["people", "gain"],
            Self::KnowledgeGain => vec!["people", "knowledge-gain"],
            Self::RegieFloor => vec!["people", "regie-floor"],
            Self::TenderThreshold => vec!["tender", "threshold"],
            Self::TenderYears => vec!["tender", "years-of-running"],
            Self::TenderWait => vec!["tender", "wait"],
            Self::TenderDays => vec!["tender", "own-days"],
            Self::LeadNoise => vec!["delivery", "lead-noise"],
            Self::SwanChance => vec!["delivery", "swan", "chance"],
            Self::SwanTail => vec!["delivery", "swan", "tail"],
            Self::SwanLeast => vec!["delivery", "swan", "least"],
            Self::SwanMost => vec!["delivery", "swan", "most"],
            Self::SwanMostSmall => vec!["delivery", "swan", "most-small"],
            Self::SmallCase => vec!["delivery", "swan", "small-case"],
            Self::SwanBase => vec!["delivery", "swan", "base"],
            Self::SwanNovelty => vec!["delivery", "swan", "novelty"],
            Self::OrdinaryOverrun => vec!["delivery", "ordinary-overrun"],
            Self::OverrunDelay => vec!["delivery", "overrun-delay"],
            Self::ShortageDelay => vec!["delivery", "shortage-delay"],
            Self::DelayHazard => vec!["delivery", "delay-hazard"],
            Self::DelayMonths => vec!["delivery", "delay-months"],
            Self::KnowledgeFit => vec!["value", "knowledge-fit"],
            Self::ResidentsFit => vec!["value", "residents-fit"],
            Self::ShortageFit => vec!["value", "shortage-fit"],
            Self::IncidentRate(kind) => vec!["incidents", kind.id(), "rate"],
            Self::IncidentMode(kind, mode) => vec!["incidents", kind.id(), "modes", mode.id()],
            Self::IncidentPartner(kind, partner) => vec!["incidents", kind.id(), "partners", partner.id()],
            Self::IncidentLoss(kind) => vec!["incidents", kind.id(), "loss"],
            Self::AttributeBase(kind) => vec!["incidents", kind.id(), "attribute-base"],
            Self::AttributeSlope(kind) => vec!["incidents", kind.id(), "attribute-slope"],
            Self::ShortageWeight(kind) => vec!["incidents", kind.id(), "shortage-weight"],
            Self::PauseMonths => vec!["incidents", "pause-months"],
            Self::ElectionRate => vec!["incidents", "election-rate"],
            Self::ReferenceSize => vec!["incidents", "reference-size"],
        }
    }

    /// The id: the path joined by dots.
    pub fn id(self) -> String {
        self.path().join(".")
    }

    /// The unit its number is written in.
    pub const fn unit(self) -> Unit {
        match self {
            Self::Budget
            | Self::BuildCost(_)
            | Self::TenderThreshold
            | Self::SmallCase
            | Self::ReferenceSize
            | Self::IncidentLoss(IncidentKind::Breach) => Unit::Money,
            Self::RunCost(_) => Unit::MoneyPerYear,
            Self::Rate(_) | Self::ReferenceRate | Self::PartnerRate(_) => Unit::MoneyPerFteYear,
            Self::PlannedMonths(_)
            | Self::MonthsToHire
            | Self::TenderWait
            | Self::DelayMonths
            | Self::PauseMonths => Unit::Months,
            Self::Supply(_) | Self::RegieFloor => Unit::Fte,
            Self::Level(_) | Self::RequiredLevel(..) => Unit::Level,
            Self::GainWhenShort | Self::Gain | Self::KnowledgeGain => Unit::LevelsPerYear,
            Self::ProductiveHours | Self::WorkingDay => Unit::Hours,
            Self::TenderDays => Unit::Days,
            Self::TenderYears => Unit::Years,
            Self::IncidentRate(_) | Self::ElectionRate | Self::DelayHazard => Unit::PerYear,
            Self::PersonalData
            | Self::Criticality
            | Self::Novelty(_)
            | Self::Turnover
            | Self::ExternalCap
            | Self::TrainingShare
            | Self::CostCorrelation
            | Self::PaidShare(_)
            | Self::Control(_)
            | Self::OwnShare(_)
            | Self::RunOwnShare(_)
            | Self::Licence(_)
            | Self::Fit(_)
            | Self::FitLoss(_)
            | Self::LabourShare(_)
            | Self::RunLabourShare(_)
            | Self::MixShare(_)
            | Self::LevelPenalty
            | Self::LeastEffect
            | Self::ExternalNorm
            | Self::Refill
            | Self::SwanChance
            | Self::KnowledgeFit
            | Self::ResidentsFit
            | Self::ShortageFit => Unit::Share,
            Self::Discount
            | Self::VendorDrift
            | Self::VendorSpread
            | Self::TightnessSpread
            | Self::LeadNoise
            | Self::OrdinaryOverrun
            | Self::SwanTail => Unit::Number,
            Self::Coordination(_)
            | Self::PartnerLead(_)
            | Self::Effort(_)
            | Self::RunEffort(_)
            | Self::Material(_)
            | Self::ModeLead(_)
            | Self::Bespoke(_)
            | Self::Exit(_)
            | Self::ModeDelay(_)
            | Self::ExitWeight(_)
            | Self::ItTurnover
            | Self::ExternalPrice
            | Self::HireRate
            | Self::SwanLeast
            | Self::SwanMost
            | Self::SwanMostSmall
            | Self::SwanBase
            | Self::SwanNovelty
            | Self::OverrunDelay
            | Self::ShortageDelay
            | Self::IncidentMode(..)
            | Self::IncidentPartner(..)
            | Self::IncidentLoss(_)
            | Self::AttributeBase(_)
            | Self::AttributeSlope(_)
            | Self::ShortageWeight(_) => Unit::Factor,
        }
    }

    /// What it may hold.
    pub const fn bounds(self) -> Bounds {
        let (least, most) = match self {
            Self::Discount | Self::VendorDrift => (-0.5, 1.0),
            Self::VendorSpread | Self::TightnessSpread | Self::LeadNoise => (0.0, 2.0),
            Self::OrdinaryOverrun => (-0.99, 10.0),
            Self::SwanTail => (0.1, 10.0),
            Self::ProductiveHours => (100.0, 3000.0),
            Self::WorkingDay => (1.0, 24.0),
            Self::ReferenceRate | Self::ReferenceSize => (1.0, MOST_MONEY),
            Self::PlannedMonths(_) => (0.1, MOST_MONTHS),
            Self::BuildCost(_) => (0.001, MOST_MONEY),
            _ => match self.unit() {
                Unit::Money | Unit::MoneyPerYear | Unit::MoneyPerFteYear => (0.0, MOST_MONEY),
                Unit::Share => (0.0, 1.0),
                Unit::Level => (1.0, 5.0),
                Unit::LevelsPerYear => (0.0, 5.0),
                Unit::Months => (0.0, MOST_MONTHS),
                Unit::Years => (0.0, MOST_MONTHS / 12.0),
                Unit::Fte | Unit::FteYears | Unit::Days | Unit::Hours | Unit::Number => (0.0, 10_000.0),
                Unit::Factor | Unit::PerYear => (0.0, MOST_FACTOR),
            },
        };
        let may_be_range = matches!(
            self,
            Self::BuildCost(_)
                | Self::RunCost(_)
                | Self::TenderWait
                | Self::TenderDays
                | Self::OrdinaryOverrun
                | Self::DelayMonths
                | Self::Exit(_)
                | Self::IncidentLoss(_)
                | Self::PauseMonths
        );
        Bounds { least, most, may_be_range }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_parameter_has_an_id_of_its_own() {
        let all = Parameter::all();
        let ids: BTreeSet<_> = all.iter().map(|parameter| parameter.id()).collect();
        assert_eq!(ids.len(), all.len());
    }
}
