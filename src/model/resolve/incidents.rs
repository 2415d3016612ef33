//! Incidents: the hazard of each kind on each layer as decided. Formulas: the model's design, sections 6 and 7.7.

use super::inputs::Inputs;
use super::layers;
use super::ledger::{Ledger, Operation, Reckoned, Term, Trail, sum};
use super::model::{CaseHazard, IncidentModel, LayerHazard, MoneyModel, RiskModel};
use super::sharing::Sharing;
use crate::domain::choice::Choice;
use crate::domain::incident::{Attribute, IncidentKind, PerIncident, Reach, ShortageDriver};
use crate::domain::number_id::{IncidentNumber, LayerNumber, MoneyNumber, NumberId, RiskNumber};
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::people::Competence;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Mode, Partner, PerLayer};

/// Resolves every kind of incident.
pub fn resolve(
    inputs: &Inputs<'_>,
    decision: &Decision,
    ledger: &mut Ledger<'_>,
) -> PerIncident<IncidentModel> {
    PerIncident::from_fn(|kind| resolve_kind(inputs, decision, kind, ledger))
}

/// What holds for incidents of every kind.
pub fn resolve_risk(inputs: &Inputs<'_>, money: &MoneyModel, ledger: &mut Ledger<'_>) -> RiskModel {
    let parts = Layer::ALL.map(|layer| {
        let (cost, share) = (Parameter::BuildCost(layer), Parameter::LabourShare(layer));
        let expected = Reckoned::known(inputs.number(cost));
        (Term::Product(cost, share), ledger.weighted(expected, share))
    });
    let labour = sum(ledger, parts)
        .map_or(Reckoned::known(0.0), |trail| ledger.record(NumberId::LabourBudget, Unit::Money, trail));
    let size = ledger.start_resolved(NumberId::LabourBudget, labour).over(Parameter::ReferenceSize);
    let budget = Reckoned::known(money.budget);
    let serious =
        ledger.start(Parameter::SeriousLoss).times_resolved(NumberId::Money(MoneyNumber::Budget), budget);
    RiskModel {
        level_weight: ledger.record_plain(NumberId::Risk(RiskNumber::LevelWeight), Parameter::LevelWeight),
        serious_loss: ledger.record(NumberId::Risk(RiskNumber::SeriousLoss), Unit::Money, serious).value,
        case_size: ledger.record(NumberId::Risk(RiskNumber::CaseSize), Unit::Factor, size),
        first_election: inputs.base.first_election,
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
    let (hazards, election_hazard, of_case) = if rule.reach == Reach::Case {
        let weights = case_weights(inputs, decision, kind, ledger);
        let weight = case_weight(decision, kind, &weights, ledger);
        let mut of_case = |number: IncidentNumber, rate: Parameter| {
            let trail = ledger.start(rate).times_resolved(of_kind(IncidentNumber::ModeWeight), weight);
            ledger.record(of_kind(number), Unit::PerYear, trail)
        };
        let hazard = of_case(IncidentNumber::Hazard, rate);
        let election = of_case(IncidentNumber::ElectionHazard, Parameter::ElectionRate);
        let rates = [rate, Parameter::ElectionRate].map(|rate| ledger.of(rate));
        let hazards = vec![LayerHazard { layer: Layer::Infrastructure, hazard, required: None }];
        (hazards, election, Some(CaseHazard { rates, weights }))
    } else {
        let of_layer = |layer: Layer| {
            let choice = decision.choices[layer];
            let trail = layer_hazard(inputs, kind, layer, choice, ledger.start(rate));
            let hazard = ledger.record(NumberId::Hazard(layer, kind), Unit::PerYear, trail);
            LayerHazard { layer, hazard, required: required(inputs, rule.driver, layer, choice) }
        };
        (rule.scope.iter().copied().map(of_layer).collect(), Reckoned::known(0.0), None)
    };
    IncidentModel {
        reach: rule.reach,
        hazards,
        election_hazard,
        of_case,
        ceiling: ceiling(inputs, kind, rate, ledger),
        election_ceiling: ceiling(inputs, kind, Parameter::ElectionRate, ledger),
        driver: rule.driver,
        shortage_weight: ledger
            .record_plain(of_kind(IncidentNumber::ShortageWeight), Parameter::ShortageWeight(kind)),
        is_serious: rule.is_serious,
        loss: ledger.record_drawn(
            of_kind(IncidentNumber::Loss),
            Parameter::IncidentLoss(kind).unit(),
            Parameter::IncidentLoss(kind),
        ),
        loss_basis: rule.loss_basis,
        pause: rule.pauses.then(|| {
            ledger.record_drawn(of_kind(IncidentNumber::Pause), Unit::Months, Parameter::PauseMonths)
        }),
        values: rule.values.clone(),
    }
}

/// The level that a layer requires of the driver of an incident, when its own work or coordination asks it.
fn required(inputs: &Inputs<'_>, driver: ShortageDriver, layer: Layer, choice: Choice) -> Option<f64> {
    let ShortageDriver::Competence(driver) = driver else { return None };
    let partners = choice.partners();
    let coordinates = match driver {
        Competence::Contracts => partners.contains(Partner::Market),
        Competence::Partnership => !partners.without(Partner::Market).is_empty(),
        _ => false,
    };
    let mix = layers::mix(inputs, layer, choice.mode());
    let asks = coordinates || mix.iter().any(|part| part.competence == driver);
    asks.then(|| inputs.number(Parameter::RequiredLevel(driver, choice.mode())))
}

/// rate · mode · partners · attribute, divided over the layers in scope when the rate is for the case. For what comes of
/// depending on someone the partner with the largest factor counts, else the partners by their shares.
fn layer_hazard<'a>(
    inputs: &Inputs<'_>,
    kind: IncidentKind,
    layer: Layer,
    choice: Choice,
    start: Trail<'a>,
) -> Trail<'a> {
    let rule = &inputs.base.incidents[kind];
    let trail = start.times(Parameter::IncidentMode(kind, choice.mode()));
    let of = |partner| Parameter::IncidentPartner(kind, partner);
    let trail = if kind.is_dependence() {
        trail.times_largest(choice.partners().iter().map(of).collect())
    } else {
        let shares = Sharing::of(inputs, choice.partners()).shares;
        trail.times_weighted(shares.into_iter().map(|(partner, share)| (of(partner), share)).collect())
    };
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
const fn attribute_parameter(attribute: Attribute, layer: Layer) -> Parameter {
    match attribute {
        Attribute::PersonalData => Parameter::PersonalData,
        Attribute::Criticality => Parameter::Criticality,
        Attribute::Novelty => Parameter::Novelty(layer),
    }
}

/// What each layer adds to the weight of the case: its mode weighted with its share of build cost.
fn case_weights(
    inputs: &Inputs<'_>,
    decision: &Decision,
    kind: IncidentKind,
    ledger: &Ledger<'_>,
) -> PerLayer<Reckoned> {
    inputs.weights().map(|layer, weight| {
        let mode = Parameter::IncidentMode(kind, decision.choices[layer].mode());
        ledger.weighted(Reckoned::known(*weight), mode)
    })
}

/// Weight of the modes of the whole case.
fn case_weight(
    decision: &Decision,
    kind: IncidentKind,
    weights: &PerLayer<Reckoned>,
    ledger: &mut Ledger<'_>,
) -> Reckoned {
    let parts = weights.iter().map(|(layer, weight)| {
        let mode = Parameter::IncidentMode(kind, decision.choices[layer].mode());
        (Term::Weighted(NumberId::Layer(layer, LayerNumber::Weight), mode), *weight)
    });
    let trail = sum(ledger, parts);
    let number = NumberId::Incident(kind, IncidentNumber::ModeWeight);
    trail.map_or(Reckoned::known(0.0), |trail| ledger.record(number, Unit::Factor, trail))
}

/// The largest hazard that any decision could have, shortage included: what luck must be drawn for.
fn ceiling(inputs: &Inputs<'_>, kind: IncidentKind, rate: Parameter, ledger: &Ledger<'_>) -> Reckoned {
    let rule = &inputs.base.incidents[kind];
    let exact = |parameters: Vec<Parameter>, least: f64| {
        parameters.into_iter().map(|parameter| inputs.number(parameter)).fold(least, f64::max)
    };
    let modes = Mode::ALL.map(|mode| Parameter::IncidentMode(kind, mode));
    // Building in-house has no partner and so the weight 1.
    let partner = exact(Partner::ALL.map(|partner| Parameter::IncidentPartner(kind, partner)).to_vec(), 1.0);
    // An attribute is a share.
    let attribute = rule.attribute.map_or(1.0, |_| {
        let (base, slope) = (Parameter::AttributeBase(kind), Parameter::AttributeSlope(kind));
        inputs.number(base) + inputs.number(slope)
    });
    let shared = if rule.reach == Reach::ShareOfCase { rule.scope.len().max(1) as f64 } else { 1.0 };
    let mode = ledger.largest(&modes);
    let short = ledger.total([Reckoned::known(1.0), ledger.of(Parameter::ShortageWeight(kind))]);
    let known = Reckoned::known(partner * attribute / shared);
    ledger.times([ledger.of(rate), mode, short, known])
}
