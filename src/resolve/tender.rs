//! Tender: does the expected market share of the case reach the European threshold? The model's design, section 6.

use super::inputs::Inputs;
use super::ledger::Ledger;
use super::model::{CasePlan, LayerModel, TenderModel};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::people::Competence;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Partner, PerLayer};

/// The tender, and whether the decision needs it.
///
/// The contract value is the market's part of delivery and of four years of running, licences included, over all
/// layers at expected values; each partner supplies an equal part of the work.
pub fn resolve(
    inputs: &Inputs<'_>,
    decision: &Decision,
    layers: &PerLayer<LayerModel>,
    ledger: &mut Ledger<'_>,
) -> TenderModel {
    let bought = |layer: Layer| decision.choices[layer].partners().contains(Partner::Market);
    let years = inputs.number(Parameter::TenderYears);
    let price = inputs.number(Parameter::PartnerRate(Partner::Market))
        * inputs.number(Parameter::PaidShare(Partner::Market));
    let mut trail = None;
    for layer in Layer::ALL.into_iter().filter(|&layer| bought(layer)) {
        let model = &layers[layer];
        let part = price / decision.choices[layer].partners().count() as f64;
        let (build, run) = (model.build.mean(), model.run.mean());
        let delivery = model.partner_work * build * part;
        let running = model.partner_run * run * part + model.licence * build;
        let value = delivery + years * running;
        let id = format!("{}.market_contract", layer.id());
        trail = Some(match trail {
            None => ledger.start_resolved(id, value),
            Some(so_far) => super::ledger::Trail::plus_resolved(so_far, id, value),
        });
    }
    let value = trail.map_or(0.0, |trail| ledger.record("tender.contract_value", Unit::Money, trail));
    let threshold = ledger.record_plain("tender.threshold", Parameter::TenderThreshold);
    TenderModel {
        needed: value > 0.0 && value >= threshold,
        wait: ledger.record_drawn("tender.wait", Unit::Months, Parameter::TenderWait),
        days: ledger.record_drawn("tender.own_days", Unit::Days, Parameter::TenderDays),
        days_per_year: {
            let trail = ledger.start(Parameter::ProductiveHours).over(Parameter::WorkingDay);
            ledger.record("tender.days_per_year", Unit::Days, trail)
        },
        level: Layer::ALL
            .into_iter()
            .filter(|&layer| bought(layer))
            .map(|layer| Parameter::RequiredLevel(Competence::Contracts, decision.choices[layer].mode()))
            .map(|parameter| inputs.number(parameter))
            .fold(0.0, f64::max),
    }
}

/// The work of the case, with the layers that wait for the tender marked.
pub fn plan(
    inputs: &Inputs<'_>,
    decision: &Decision,
    mut layers: PerLayer<LayerModel>,
    tender: TenderModel,
) -> CasePlan {
    for layer in Layer::ALL {
        layers[layer].tendered =
            tender.needed && decision.choices[layer].partners().contains(Partner::Market);
    }
    CasePlan {
        case: inputs.case.id.clone(),
        start_year: inputs.case.start_year,
        years: usize::from(inputs.case.years),
        layers,
        tender,
    }
}
