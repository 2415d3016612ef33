//! Layers: work, timing, price and fit of one layer as decided. Formulas: the model's design, sections 6 and 7.5–7.8.

use super::inputs::Inputs;
use super::ledger::{Ledger, Operation, Term, Trail, sum};
use super::model::{LayerModel, MixPart};
use super::people;
use crate::domain::choice::Choice;
use crate::domain::number_id::{CompetenceNumber, LayerNumber, NumberId};
use crate::domain::parameter::{MixPlace, Parameter, Unit};
use crate::domain::people::Competence;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Mode, Partner, PerLayer};

pub fn resolve(inputs: &Inputs<'_>, decision: &Decision, ledger: &mut Ledger<'_>) -> PerLayer<LayerModel> {
    let weights = inputs.weights();
    record_total(inputs, ledger);
    PerLayer::from_fn(|layer| resolve_layer(inputs, layer, decision.choices[layer], weights[layer], ledger))
}

fn resolve_layer(
    inputs: &Inputs<'_>,
    layer: Layer,
    choice: Choice,
    weight: f64,
    ledger: &mut Ledger<'_>,
) -> LayerModel {
    let (mode, partners) = (choice.mode(), choice.partners());
    let has_market = partners.contains(Partner::Market);
    let id = |number: LayerNumber| NumberId::Layer(layer, number);

    let build = ledger.record_drawn(id(LayerNumber::BuildCost), Unit::Money, Parameter::BuildCost(layer));
    let run = ledger.record_drawn(id(LayerNumber::RunCost), Unit::MoneyPerYear, Parameter::RunCost(layer));

    let work = ledger
        .start(Parameter::BuildCost(layer))
        .times(Parameter::LabourShare(layer))
        .over(Parameter::ReferenceRate)
        .times(Parameter::Effort(mode));
    let running = ledger
        .start(Parameter::RunCost(layer))
        .times(Parameter::RunLabourShare(layer))
        .over(Parameter::ReferenceRate)
        .times(Parameter::RunEffort(mode));
    let own_work = work.clone().times(Parameter::OwnShare(mode));
    let own_work = ledger.record_per_drawn(id(LayerNumber::OwnWork), Unit::FteYears, own_work);
    let partner_work = ledger.record_per_drawn(
        id(LayerNumber::PartnerWork),
        Unit::FteYears,
        work.times_rest(Parameter::OwnShare(mode)),
    );
    let own_run = running.clone().times(Parameter::RunOwnShare(mode));
    let own_run = ledger.record_per_drawn(id(LayerNumber::OwnRun), Unit::Fte, own_run);
    let partner_run = ledger.record_per_drawn(
        id(LayerNumber::PartnerRun),
        Unit::Fte,
        running.times_rest(Parameter::RunOwnShare(mode)),
    );
    let floor = ledger.record_plain(id(LayerNumber::RegieFloor), Parameter::RegieFloor);

    let place = (layer, choice);
    let is_market = |partner| partner == Partner::Market;
    let is_other = |partner| partner != Partner::Market;
    let coordination_name = (LayerNumber::Coordination as fn(Partner) -> LayerNumber, Unit::Factor);
    let market_coordination = mean_of_partners(place, coordination_name, coordination, is_market, ledger);
    let other_coordination = mean_of_partners(place, coordination_name, coordination, is_other, ledger);
    let partner_price =
        mean_of_partners(place, (LayerNumber::PartnerPrice, Unit::MoneyPerFteYear), price, |_| true, ledger);
    let partner_control =
        mean_of_partners(place, (LayerNumber::PartnerControl, Unit::Share), control, |_| true, ledger);

    let mut months = ledger.start(Parameter::PlannedMonths(layer)).times(Parameter::ModeLead(mode));
    for partner in partners.iter() {
        months = months.times(Parameter::PartnerLead(partner));
    }
    let months = ledger.record(id(LayerNumber::Months), Unit::Months, months);

    let material = ledger
        .start(Parameter::BuildCost(layer))
        .times_rest(Parameter::LabourShare(layer))
        .times(Parameter::Material(mode));
    let material = ledger.record_per_drawn(id(LayerNumber::Material), Unit::Money, material);
    let run_material = ledger
        .start(Parameter::RunCost(layer))
        .times_rest(Parameter::RunLabourShare(layer))
        .times(Parameter::Material(mode));
    let run_material =
        ledger.record_per_drawn(id(LayerNumber::RunMaterial), Unit::MoneyPerYear, run_material);
    let licence = if has_market {
        let licence = ledger.start(Parameter::BuildCost(layer)).times(Parameter::Licence(mode));
        ledger.record_per_drawn(id(LayerNumber::Licence), Unit::MoneyPerYear, licence)
    } else {
        0.0
    };

    let swan = ledger.start(Parameter::SwanChance).times(Parameter::Bespoke(mode)).times_line(
        Parameter::SwanBase,
        Parameter::SwanNovelty,
        Parameter::Novelty(layer),
    );
    let delay = ledger.start(Parameter::DelayHazard).times(Parameter::ModeDelay(mode));
    let exit = ledger.record_drawn(id(LayerNumber::ExitShare), Unit::Factor, Parameter::Exit(mode));
    let total = inputs.build_costs().0.iter().sum();
    let share = ledger
        .start_with(Term::One(Parameter::BuildCost(layer)), build.mean())
        .over_resolved(NumberId::TotalBuildCost, total);
    ledger.record(id(LayerNumber::Weight), Unit::Share, share);
    record_levels(layer, choice, &mix(inputs, layer, mode), ledger);

    LayerModel {
        build,
        run,
        own_work,
        partner_work,
        own_run,
        partner_run,
        floor,
        market_coordination,
        other_coordination,
        market_level: inputs.number(Parameter::RequiredLevel(Competence::Contracts, mode)),
        other_level: inputs.number(Parameter::RequiredLevel(Competence::Partnership, mode)),
        mix: mix(inputs, layer, mode),
        months,
        tendered: false,
        own_rate: own_rate(inputs, layer, mode, ledger),
        partner_price,
        indexed: has_market,
        material,
        run_material,
        licence,
        swan_chance: ledger.record(id(LayerNumber::SwanChance), Unit::Share, swan),
        delay_hazard: ledger.record(id(LayerNumber::DelayHazard), Unit::PerYear, delay),
        exit,
        exit_weight: ledger.record_plain(id(LayerNumber::ExitWeight), Parameter::ExitWeight(layer)),
        fit: fit(layer, choice, ledger),
        weight,
        partner_control,
        learns: mode == Mode::Codevelop && partners.contains(Partner::Knowledge),
    }
}

/// The four competences of a layer's own work with their shares and required levels.
pub fn mix(inputs: &Inputs<'_>, layer: Layer, mode: Mode) -> [MixPart; 4] {
    MixPlace::ALL.map(|place| {
        let competence = inputs.base.mix[layer][mode][place.index()];
        MixPart {
            competence,
            share: inputs.number(Parameter::MixShare(place)),
            level: inputs.number(Parameter::RequiredLevel(competence, mode)),
        }
    })
}

/// Keeps the expected cost of building the whole case.
fn record_total(inputs: &Inputs<'_>, ledger: &mut Ledger<'_>) {
    let parts = inputs.build_costs();
    let parts = parts.iter().map(|(layer, &cost)| (Term::One(Parameter::BuildCost(layer)), cost));
    if let Some(trail) = sum(ledger, parts) {
        ledger.record(NumberId::TotalBuildCost, Unit::Money, trail);
    }
}

/// Keeps the shares of the mix, and the levels that own work and coordination ask for.
fn record_levels(layer: Layer, choice: Choice, mix: &[MixPart; 4], ledger: &mut Ledger<'_>) {
    for (place, part) in MixPlace::ALL.into_iter().zip(mix) {
        let share = NumberId::Layer(layer, LayerNumber::MixShare(part.competence));
        ledger.record_plain(share, Parameter::MixShare(place));
    }
    let partners = choice.partners();
    let coordinated = [
        (Competence::Contracts, partners.contains(Partner::Market)),
        (Competence::Partnership, partners.iter().any(|partner| partner != Partner::Market)),
    ];
    let coordinated = coordinated.into_iter().filter_map(|(competence, is_needed)| {
        let is_in_mix = mix.iter().any(|part| part.competence == competence);
        (is_needed && !is_in_mix).then_some(competence)
    });
    for competence in mix.iter().map(|part| part.competence).chain(coordinated) {
        let level = NumberId::Layer(layer, LayerNumber::RequiredLevel(competence));
        ledger.record_plain(level, Parameter::RequiredLevel(competence, choice.mode()));
    }
}

/// Own rate of a layer: the rates of its mix, weighted with their shares, k€ per FTE-year.
fn own_rate(inputs: &Inputs<'_>, layer: Layer, mode: Mode, ledger: &mut Ledger<'_>) -> f64 {
    let parts = MixPlace::ALL.map(|place| {
        let competence = inputs.base.mix[layer][mode][place.index()];
        let share = Parameter::MixShare(place);
        let rate = NumberId::Competence(competence, CompetenceNumber::Rate);
        (Term::Weighted(rate, share), people::rate(inputs, competence) * inputs.number(share))
    });
    let trail = sum(ledger, parts);
    let id = NumberId::Layer(layer, LayerNumber::OwnRate);
    trail.map_or(0.0, |trail| ledger.record(id, Unit::MoneyPerFteYear, trail))
}

/// What a partner brings to a mean over the partners.
type PerPartner = for<'a> fn(&Ledger<'a>, Partner) -> Trail<'a>;

/// Own coordination per FTE of partner work.
fn coordination<'a>(ledger: &Ledger<'a>, partner: Partner) -> Trail<'a> {
    ledger.start(Parameter::Coordination(partner))
}

/// What we pay for a partner's FTE-year.
fn price<'a>(ledger: &Ledger<'a>, partner: Partner) -> Trail<'a> {
    ledger.start(Parameter::PartnerRate(partner)).times(Parameter::PaidShare(partner))
}

/// How public a partner's running work is.
fn control<'a>(ledger: &Ledger<'a>, partner: Partner) -> Trail<'a> {
    ledger.start(Parameter::Control(partner))
}

/// The mean over all partners of what the `wanted` ones bring; each part is kept in the ledger.
fn mean_of_partners(
    (layer, choice): (Layer, Choice),
    (number, unit): (fn(Partner) -> LayerNumber, Unit),
    bring: PerPartner,
    wanted: fn(Partner) -> bool,
    ledger: &mut Ledger<'_>,
) -> f64 {
    let partners = choice.partners();
    let mut total = 0.0;
    for partner in partners.iter().filter(|&partner| wanted(partner)) {
        let trail = bring(ledger, partner).then_number(Operation::DividedBy, partners.count() as f64);
        total += ledger.record(NumberId::Layer(layer, number(partner)), unit, trail);
    }
    total
}

/// Fit before shortage: fit − loss × novelty, and what partners add.
fn fit(layer: Layer, choice: Choice, ledger: &mut Ledger<'_>) -> f64 {
    let mode = choice.mode();
    let mut trail =
        ledger.start(Parameter::Fit(mode)).minus_product(Parameter::FitLoss(mode), Parameter::Novelty(layer));
    if layer == Layer::Models && choice.partners().contains(Partner::Knowledge) {
        trail = trail.plus(Parameter::KnowledgeFit);
    }
    if matches!(layer, Layer::Collection | Layer::Services) && choice.partners().contains(Partner::Residents)
    {
        trail = trail.plus(Parameter::ResidentsFit);
    }
    ledger.record(NumberId::Layer(layer, LayerNumber::Fit), Unit::Share, trail)
}
