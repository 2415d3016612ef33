//! Tender: does the expected market share of the case reach the European threshold? The model's design, section 6.

use super::inputs::Inputs;
use super::ledger::{Ledger, Term, sum};
use super::model::{CasePlan, LayerModel, TenderModel};
use crate::domain::choice::Choice;
use crate::domain::number_id::{LayerNumber, NumberId, TenderNumber};
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
    let mut contracts = Vec::new();
    for layer in Layer::ALL.into_iter().filter(|&layer| bought(layer)) {
        let value = contract(inputs, layer, decision.choices[layer], &layers[layer], ledger);
        contracts.push((Term::Resolved(NumberId::Layer(layer, LayerNumber::MarketContract)), value));
    }
    let of_tender = NumberId::Tender;
    let trail = sum(ledger, contracts);
    let value =
        trail.map_or(0.0, |trail| ledger.record(of_tender(TenderNumber::ContractValue), Unit::Money, trail));
    let threshold = ledger.record_plain(of_tender(TenderNumber::Threshold), Parameter::TenderThreshold);
    TenderModel {
        needed: value > 0.0 && value >= threshold,
        wait: ledger.record_drawn(of_tender(TenderNumber::Wait), Unit::Months, Parameter::TenderWait),
        days: ledger.record_drawn(of_tender(TenderNumber::OwnDays), Unit::Days, Parameter::TenderDays),
        days_per_year: {
            let trail = ledger.start(Parameter::ProductiveHours).over(Parameter::WorkingDay);
            ledger.record(of_tender(TenderNumber::DaysPerYear), Unit::Days, trail)
        },
        level: Layer::ALL
            .into_iter()
            .filter(|&layer| bought(layer))
            .map(|layer| Parameter::RequiredLevel(Competence::Contracts, decision.choices[layer].mode()))
            .map(|parameter| inputs.number(parameter))
            .fold(0.0, f64::max),
    }
}

/// The market's contract for one layer: its part of delivery, and of the years of running that count, licences included.
fn contract(
    inputs: &Inputs<'_>,
    layer: Layer,
    choice: Choice,
    model: &LayerModel,
    ledger: &mut Ledger<'_>,
) -> f64 {
    let id = |number| NumberId::Layer(layer, number);
    let market = Parameter::PartnerRate(Partner::Market);
    let price = inputs.number(market)
        * inputs.number(Parameter::PaidShare(Partner::Market))
        * (choice.partners().count() as f64).recip();
    let price_id = id(LayerNumber::PartnerPrice(Partner::Market));
    let (build, run) = (model.build.mean(), model.run.mean());
    let running = ledger
        .start_resolved(id(LayerNumber::PartnerRun), model.partner_run * run)
        .times_resolved(price_id, price)
        .plus_term(Term::Resolved(id(LayerNumber::Licence)), model.licence * build);
    let running = ledger.record(id(LayerNumber::MarketRunning), Unit::MoneyPerYear, running);
    let years = ledger
        .start_resolved(id(LayerNumber::PartnerWork), model.partner_work * build)
        .times_resolved(price_id, price)
        .plus_term(
            Term::Weighted(id(LayerNumber::MarketRunning), Parameter::TenderYears),
            running * inputs.number(Parameter::TenderYears),
        );
    ledger.record(id(LayerNumber::MarketContract), Unit::Money, years)
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
