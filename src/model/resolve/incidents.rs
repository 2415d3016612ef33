//! Incidents: the hazard of each kind on each layer as decided. Formulas: the model's design, section 7.7.

use super::inputs::Inputs;
use super::ledger::{Ledger, Operation, Term, Trail, sum};
use super::model::IncidentModel;
use crate::domain::choice::Choice;
use crate::domain::incident::{Attribute, IncidentKind, IncidentRule, PerIncident, Reach};
use crate::domain::number_id::{IncidentNumber, LayerNumber, NumberId};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Mode, Partner};

/// Resolves every kind of incident.
pub fn resolve(
    inputs: &Inputs<'_>,
    decision: &Decision,
    ledger: &mut Ledger<'_>,
) -> PerIncident<IncidentModel> {
    record_labour_budget(inputs, ledger);
    PerIncident::from_fn(|kind| resolve_kind(inputs, decision, kind, ledger))
}

/// Keeps the labour in building the whole case: the sum over the layers of build cost × labour share.
fn record_labour_budget(inputs: &Inputs<'_>, ledger: &mut Ledger<'_>) {
    let parts = Layer::ALL.map(|layer| {
        let (cost, share) = (Parameter::BuildCost(layer), Parameter::LabourShare(layer));
        (Term::Product(cost, share), inputs.number(cost) * inputs.number(share))
    });
    if let Some(trail) = sum(ledger, parts) {
        ledger.record(NumberId::LabourBudget, Unit::Money, trail);
    }
}

fn resolve_kind(
    inputs: &Inputs<'_>,
    decision: &Decision,
    kind: IncidentKind,
    ledger: &mut Ledger<'_>,
) -> IncidentModel {
    let rule = &inputs.base.incidents[kind];
    let rate = Parameter::IncidentRate(kind);
    let of_kind = |number| NumberId::Incident(kind, number);
    let (hazards, election_hazard) = if rule.reach == Reach::Case {
        let weight = case_weight(inputs, decision, kind, ledger);
        let mut of_case = |number: IncidentNumber, rate: Parameter| {
            let trail = ledger.start(rate).times_resolved(of_kind(IncidentNumber::ModeWeight), weight);
            ledger.record(of_kind(number), Unit::PerYear, trail)
        };
        let hazard = of_case(IncidentNumber::Hazard, rate);
        let election = of_case(IncidentNumber::ElectionHazard, Parameter::ElectionRate);
        (vec![(Layer::Infrastructure, hazard)], election)
    } else {
        let of_layer = |layer: Layer| {
            let trail = layer_hazard(rule, kind, layer, decision.choices[layer], ledger.start(rate));
            (layer, ledger.record(NumberId::Hazard(layer, kind), Unit::PerYear, trail))
        };
        (rule.scope.iter().copied().map(of_layer).collect(), 0.0)
    };
    let size =
        ledger.start_resolved(NumberId::LabourBudget, inputs.labour_budget()).over(Parameter::ReferenceSize);
    let case_size = ledger.record(of_kind(IncidentNumber::CaseSize), Unit::Factor, size);
    IncidentModel {
        reach: rule.reach,
        hazards,
        election_hazard,
        ceiling: ceiling(inputs, kind, rate),
        election_ceiling: ceiling(inputs, kind, Parameter::ElectionRate),
        first_election: inputs.base.first_election,
        driver: rule.driver,
        shortage_weight: ledger
            .record_plain(of_kind(IncidentNumber::ShortageWeight), Parameter::ShortageWeight(kind)),
        loss: ledger.record_drawn(
            of_kind(IncidentNumber::Loss),
            Parameter::IncidentLoss(kind).unit(),
            Parameter::IncidentLoss(kind),
        ),
        loss_basis: rule.loss_basis,
        case_size,
        pause: rule.pauses.then(|| {
            ledger.record_drawn(of_kind(IncidentNumber::Pause), Unit::Months, Parameter::PauseMonths)
        }),
        values: rule.values.clone(),
    }
}

/// rate · mode · mean of the partners · attribute, divided over the layers in scope when the rate is for the case.
fn layer_hazard<'a>(
    rule: &IncidentRule,
    kind: IncidentKind,
    layer: Layer,
    choice: Choice,
    start: Trail<'a>,
) -> Trail<'a> {
    let partners =
        choice.partners().iter().map(|partner| Parameter::IncidentPartner(kind, partner)).collect();
    let trail = start.times(Parameter::IncidentMode(kind, choice.mode())).times_mean(partners);
    let trail = match rule.attribute {
        Some(attribute) => trail.times_line(
            Parameter::AttributeBase(kind),
            Parameter::AttributeSlope(kind),
            attribute_parameter(attribute, layer),
        ),
        None => trail,
    };
    if rule.reach == Reach::ShareOfCase {
        trail.then_number(Operation::DividedBy, rule.scope.len() as f64)
    } else {
        trail
    }
}

/// The parameter that holds an attribute.
fn attribute_parameter(attribute: Attribute, layer: Layer) -> Parameter {
    match attribute {
        Attribute::PersonalData => Parameter::PersonalData,
        Attribute::Criticality => Parameter::Criticality,
        Attribute::Novelty => Parameter::Novelty(layer),
    }
}

/// Weight of the modes of the whole case: each layer's mode weighted with its share of build cost.
fn case_weight(inputs: &Inputs<'_>, decision: &Decision, kind: IncidentKind, ledger: &mut Ledger<'_>) -> f64 {
    let weights = inputs.weights();
    let parts = Layer::ALL.map(|layer| {
        let mode = Parameter::IncidentMode(kind, decision.choices[layer].mode());
        let weight = NumberId::Layer(layer, LayerNumber::Weight);
        (Term::Weighted(weight, mode), weights[layer] * inputs.number(mode))
    });
    let trail = sum(ledger, parts);
    let number = NumberId::Incident(kind, IncidentNumber::ModeWeight);
    trail.map_or(0.0, |trail| ledger.record(number, Unit::Factor, trail))
}

/// The largest hazard that any decision could have, shortage included: what luck must be drawn for.
fn ceiling(inputs: &Inputs<'_>, kind: IncidentKind, rate: Parameter) -> f64 {
    let rule = &inputs.base.incidents[kind];
    let mode = Mode::ALL
        .map(|mode| inputs.number(Parameter::IncidentMode(kind, mode)))
        .into_iter()
        .fold(0.0, f64::max);
    let partner = Partner::ALL
        .map(|partner| inputs.number(Parameter::IncidentPartner(kind, partner)))
        .into_iter()
        // Building in-house has no partner and so the weight 1.
        .fold(1.0, f64::max);
    let attribute = rule.attribute.map_or(1.0, |attribute| {
        let at = |layer| {
            inputs.number(Parameter::AttributeBase(kind))
                + inputs.number(Parameter::AttributeSlope(kind))
                    * inputs.number(attribute_parameter(attribute, layer))
        };
        rule.scope.iter().copied().map(at).fold(0.0, f64::max)
    });
    let shared = if rule.reach == Reach::ShareOfCase { rule.scope.len().max(1) as f64 } else { 1.0 };
    inputs.number(rate) * mode * partner * attribute * (1.0 + inputs.number(Parameter::ShortageWeight(kind)))
        / shared
}
