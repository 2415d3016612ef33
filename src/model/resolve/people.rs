//! People: the organisation's supply and how it changes. Formulas: the model's design, sections 5 and 7.4.

use super::inputs::Inputs;
use super::ledger::{Ledger, Operation, Reckoned};
use super::model::PeopleModel;
use crate::domain::number_id::{CompetenceNumber, NumberId, PeopleNumber};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::scenario::Decision;

/// Resolves the people model at a training level.
pub fn resolve(inputs: &Inputs<'_>, decision: &Decision, ledger: &mut Ledger<'_>) -> PeopleModel {
    let training = decision.training.multiple();
    let turnover = |competence: Competence, ledger: &mut Ledger<'_>| {
        let trail = ledger.start(Parameter::Turnover);
        let trail = if inputs.base.it_roles[competence] { trail.times(Parameter::ItTurnover) } else { trail };
        ledger.record(NumberId::Competence(competence, CompetenceNumber::Turnover), Unit::Share, trail)
    };
    let rate = |competence: Competence, ledger: &mut Ledger<'_>| {
        let scales = inputs.base.scales[competence].iter().copied().map(Parameter::Rate).collect();
        let trail = ledger.start_mean(scales);
        ledger
            .record(NumberId::Competence(competence, CompetenceNumber::Rate), Unit::MoneyPerFteYear, trail)
            .value
    };
    let trained = |id: PeopleNumber, parameter: Parameter, ledger: &mut Ledger<'_>| -> Reckoned {
        let trail = ledger.start(parameter).then_number(Operation::Times, training);
        ledger.record(NumberId::People(id), parameter.unit(), trail)
    };
    let plain = |id: PeopleNumber, parameter: Parameter, ledger: &mut Ledger<'_>| {
        ledger.record_plain(NumberId::People(id), parameter)
    };
    PeopleModel {
        supply: PerCompetence::from_fn(|competence| {
            ledger.record_plain(
                NumberId::Competence(competence, CompetenceNumber::Supply),
                Parameter::Supply(competence),
            )
        }),
        extra: PerCompetence::from_fn(|competence| decision.extra.fte(competence)),
        level: PerCompetence::from_fn(|competence| {
            ledger.record_plain(
                NumberId::Competence(competence, CompetenceNumber::Level),
                Parameter::Level(competence),
            )
        }),
        turnover: PerCompetence::from_fn(|competence| turnover(competence, ledger)),
        rate: PerCompetence::from_fn(|competence| rate(competence, ledger)),
        months_to_hire: plain(PeopleNumber::MonthsToHire, Parameter::MonthsToHire, ledger),
        refill: plain(PeopleNumber::Refill, Parameter::Refill, ledger),
        hire_rate: plain(PeopleNumber::HireRate, Parameter::HireRate, ledger),
        external_cap: plain(PeopleNumber::ExternalCap, Parameter::ExternalCap, ledger),
        external_premium: {
            let trail = ledger.start(Parameter::ExternalPrice).then_number(Operation::Minus, 1.0);
            ledger.record(NumberId::People(PeopleNumber::ExternalPremium), Unit::Share, trail)
        },
        level_penalty: plain(PeopleNumber::LevelPenalty, Parameter::LevelPenalty, ledger),
        least_effect: plain(PeopleNumber::LeastEffect, Parameter::LeastEffect, ledger).value,
        gain_when_short: trained(PeopleNumber::GainWhenShort, Parameter::GainWhenShort, ledger),
        gain_own: trained(PeopleNumber::GainOwn, Parameter::GainOwn, ledger),
        gain_pool: trained(PeopleNumber::GainPool, Parameter::GainPool, ledger),
        knowledge_gain: plain(PeopleNumber::KnowledgeGain, Parameter::KnowledgeGain, ledger),
        training_share: trained(PeopleNumber::TrainingShare, Parameter::TrainingShare, ledger),
        tightness_spread: plain(PeopleNumber::TightnessSpread, Parameter::TightnessSpread, ledger).value,
    }
}

/// Rate of a competence: the mean of its salary scales, k€ per FTE-year.
pub fn rate(inputs: &Inputs<'_>, competence: Competence) -> f64 {
    let scales = &inputs.base.scales[competence];
    let total: f64 = scales.iter().map(|&scale| inputs.number(Parameter::Rate(scale))).sum();
    total / scales.len().max(1) as f64
}
