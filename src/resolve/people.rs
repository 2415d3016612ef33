//! People: the organisation's supply and how it changes. Formulas: the model's design, section 7.3.

use super::inputs::Inputs;
use super::ledger::{Ledger, Operation};
use super::model::PeopleModel;
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::people::{Competence, PerCompetence};
use crate::domain::scenario::Decision;

/// Resolves the people model at a training level.
pub fn resolve(inputs: &Inputs<'_>, decision: &Decision, ledger: &mut Ledger<'_>) -> PeopleModel {
    let training = decision.training.multiple();
    let turnover = |competence: Competence, ledger: &mut Ledger<'_>| {
        let trail = ledger.start(Parameter::Turnover);
        let trail = if inputs.base.it_roles[competence] { trail.times(Parameter::ItTurnover) } else { trail };
        ledger.record(format!("turnover.{}", competence.id()), Unit::Share, trail)
    };
    let rate = |competence: Competence, ledger: &mut Ledger<'_>| {
        let scales = inputs.base.scales[competence].iter().copied().map(Parameter::Rate).collect();
        let trail = ledger.start_mean(scales);
        ledger.record(format!("rate.{}", competence.id()), Unit::MoneyPerFteYear, trail)
    };
    let trained = |id: &str, parameter: Parameter, ledger: &mut Ledger<'_>| {
        let trail = ledger.start(parameter).then_number(Operation::Times, training);
        ledger.record(format!("people.{id}"), parameter.unit(), trail)
    };
    let plain = |id: &str, parameter: Parameter, ledger: &mut Ledger<'_>| {
        ledger.record_plain(format!("people.{id}"), parameter)
    };
    PeopleModel {
        supply: PerCompetence::from_fn(|competence| {
            ledger.record_plain(format!("supply.{}", competence.id()), Parameter::Supply(competence))
        }),
        level: PerCompetence::from_fn(|competence| {
            ledger.record_plain(format!("level.{}", competence.id()), Parameter::Level(competence))
        }),
        turnover: PerCompetence::from_fn(|competence| turnover(competence, ledger)),
        rate: PerCompetence::from_fn(|competence| rate(competence, ledger)),
        months_to_hire: plain("months_to_hire", Parameter::MonthsToHire, ledger),
        refill: plain("refill", Parameter::Refill, ledger),
        hire_rate: plain("hire_rate", Parameter::HireRate, ledger),
        external_cap: plain("external_cap", Parameter::ExternalCap, ledger),
        external_premium: {
            let trail = ledger.start(Parameter::ExternalPrice).then_number(Operation::Minus, 1.0);
            ledger.record("people.external_premium", Unit::Share, trail)
        },
        level_penalty: plain("level_penalty", Parameter::LevelPenalty, ledger),
        least_effect: plain("least_effect", Parameter::LeastEffect, ledger),
        gain_when_short: trained("gain_when_short", Parameter::GainWhenShort, ledger),
        gain: trained("gain", Parameter::Gain, ledger),
        knowledge_gain: plain("knowledge_gain", Parameter::KnowledgeGain, ledger),
        training_share: trained("training_share", Parameter::TrainingShare, ledger),
        tightness_spread: plain("tightness_spread", Parameter::TightnessSpread, ledger),
    }
}

/// Rate of a competence: the mean of its salary scales, k€ per FTE-year.
pub fn rate(inputs: &Inputs<'_>, competence: Competence) -> f64 {
    let scales = &inputs.base.scales[competence];
    let total: f64 = scales.iter().map(|&scale| inputs.number(Parameter::Rate(scale))).sum();
    total / scales.len().max(1) as f64
}
