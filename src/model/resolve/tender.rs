//! Tender: does the expected market share of the case reach the European threshold? The model's design, section 6.

use super::inputs::Inputs;
use super::ledger::{Ledger, Reckoned, ResolvedNumber, Term, sum};
use super::model::{LayerModel, TenderModel};
use crate::domain::number_id::{LayerNumber, NumberId, TenderNumber};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::people::Competence;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Partner, PerLayer};

/// The tender, and whether the decision needs it.
///
/// The contract value is the market's part of delivery and of four years of running, licences included, over all
/// layers, by what is known beforehand: expected costs, every doubt at its median.
pub fn resolve(
    inputs: &Inputs<'_>,
    decision: &Decision,
    layers: &PerLayer<LayerModel>,
    ledger: &mut Ledger<'_>,
) -> TenderModel {
    let bought = |layer: &Layer| decision.choices[*layer].partners().contains(Partner::Market);
    let mut contracts = Vec::new();
    for layer in Layer::ALL.into_iter().filter(bought) {
        let value = contract(inputs, layer, &layers[layer], ledger);
        contracts.push((Term::Resolved(NumberId::Layer(layer, LayerNumber::MarketContract)), value));
    }
    let of_tender = NumberId::Tender;
    let trail = sum(ledger, contracts);
    let contract = trail
        .map_or(0.0, |trail| ledger.record(of_tender(TenderNumber::ContractValue), Unit::Money, trail).value);
    let threshold = ledger.record_exact(of_tender(TenderNumber::Threshold), Parameter::TenderThreshold);
    TenderModel {
        needed: contract > 0.0 && contract >= threshold,
        contract,
        threshold,
        wait: ledger.record_drawn(of_tender(TenderNumber::Wait), Unit::Months, Parameter::TenderWait),
        days: ledger.record_drawn(of_tender(TenderNumber::OwnDays), Unit::Days, Parameter::TenderDays),
        days_per_year: {
            let trail = ledger.start(Parameter::ProductiveHours).over(Parameter::WorkingDay);
            ledger.record(of_tender(TenderNumber::DaysPerYear), Unit::Days, trail).value
        },
        level: Layer::ALL
            .into_iter()
            .filter(bought)
            .map(|layer| Parameter::RequiredLevel(Competence::Contracts, decision.choices[layer].mode()))
            .map(|parameter| inputs.number(parameter))
            .fold(0.0, f64::max),
    }
}

/// The market's contract for one layer: its part of delivery, and of the years of running that count, licences included.
fn contract(inputs: &Inputs<'_>, layer: Layer, model: &LayerModel, ledger: &mut Ledger<'_>) -> Reckoned {
    let id = |number| NumberId::Layer(layer, number);
    let price_id = id(LayerNumber::PartnerPrice(Partner::Market));
    let beforehand = |reckoned: Reckoned| Reckoned::known(reckoned.value);
    let price = beforehand(model.price.market);
    let running = ledger
        .start_resolved(id(LayerNumber::PartnerRun), beforehand(model.partner_run))
        .times_resolved(price_id, price)
        .plus_term(Term::Resolved(id(LayerNumber::Licence)), beforehand(model.licence));
    let running = ledger.record(id(LayerNumber::MarketRunning), Unit::MoneyPerYear, running);
    let counted = Reckoned::known(running.value * inputs.number(Parameter::TenderYears));
    let years = ledger
        .start_resolved(id(LayerNumber::PartnerWork), beforehand(model.partner_work))
        .times_resolved(price_id, price)
        .plus_term(Term::Weighted(id(LayerNumber::MarketRunning), Parameter::TenderYears), counted);
    ledger.record(id(LayerNumber::MarketContract), Unit::Money, years)
}

/// How far from the threshold a contract is close to it, as a share of the threshold. The model's design, section 6.
const CLOSE: f64 = 0.15;

/// What is bought on the market and the threshold of a European tender, k€, when the one is so close to the other that a
/// small change would turn the need for a tender round.
pub fn close_to_threshold(numbers: &[ResolvedNumber]) -> Option<[f64; 2]> {
    let of = |number: TenderNumber| {
        let id = NumberId::Tender(number);
        numbers.iter().find(|known| known.id == id).map(|known| known.value)
    };
    let (contract, threshold) = (of(TenderNumber::ContractValue)?, of(TenderNumber::Threshold)?);
    ((contract / threshold - 1.0).abs() <= CLOSE).then_some([contract, threshold])
}
