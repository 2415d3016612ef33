//! Layers: work, timing, price and fit of one layer as decided. Formulas: the model's design, sections 6 and 7.

use super::inputs::Inputs;
use super::ledger::{Ledger, Operation, Reckoned, Term, Trail, sum};
use super::model::{LayerModel, MixPart, Price};
use super::people;
use super::sharing::Sharing;
use crate::domain::choice::Choice;
use crate::domain::number_id::{CompetenceNumber, LayerNumber, NumberId};
use crate::domain::parameter::{End, MixPlace, Parameter, Unit};
use crate::domain::people::Competence;
use crate::domain::scenario::Decision;
use crate::domain::stack::{Layer, Mode, Partner, PerLayer};

pub fn resolve<'a>(
    inputs: &Inputs<'a>,
    decision: &Decision,
    ledger: &mut Ledger<'a>,
) -> PerLayer<LayerModel> {
    record_total(inputs, ledger);
    let costs = inputs.build_costs();
    let total: f64 = costs.0.iter().sum();
    PerLayer::from_fn(|layer| {
        let weight = record_weight(layer, costs[layer], total, ledger);
        Room { inputs, ledger, layer, choice: decision.choices[layer] }.resolve(weight)
    })
}

/// Keeps the expected cost of building the whole case.
fn record_total(inputs: &Inputs<'_>, ledger: &mut Ledger<'_>) {
    let parts = inputs.build_costs();
    let parts =
        parts.iter().map(|(layer, &cost)| (Term::One(Parameter::BuildCost(layer)), Reckoned::known(cost)));
    if let Some(trail) = sum(ledger, parts) {
        ledger.record(NumberId::TotalBuildCost, Unit::Money, trail);
    }
}

/// Keeps a layer's share of the expected build cost.
fn record_weight(layer: Layer, cost: f64, total: f64, ledger: &mut Ledger<'_>) -> f64 {
    let trail = ledger
        .start_with(Term::One(Parameter::BuildCost(layer)), Reckoned::known(cost))
        .over_resolved(NumberId::TotalBuildCost, Reckoned::known(total));
    ledger.record(NumberId::Layer(layer, LayerNumber::Weight), Unit::Share, trail).value
}

/// The ends between which novelty places a factor of a mode.
pub fn ends(parameter: fn(End, Mode) -> Parameter, mode: Mode) -> [Parameter; 2] {
    End::ALL.map(|end| parameter(end, mode))
}

/// One layer being resolved.
struct Room<'r, 'a> {
    inputs: &'r Inputs<'a>,
    ledger: &'r mut Ledger<'a>,
    layer: Layer,
    choice: Choice,
}

/// What the partners of a layer do, and what stays own.
struct Work {
    own: Reckoned,
    partner: Reckoned,
}

impl<'a> Room<'_, 'a> {
    fn resolve(mut self, weight: f64) -> LayerModel {
        let (layer, mode, partners) = (self.layer, self.choice.mode(), self.choice.partners());
        let sharing = Sharing::of(self.inputs, partners);
        self.record_sharing(&sharing);
        let cost = |ledger: &mut Ledger<'_>, number, unit, parameter| {
            let trail = ledger.start(parameter);
            ledger.record(NumberId::Layer(layer, number), unit, trail)
        };
        let build = cost(self.ledger, LayerNumber::BuildCost, Unit::Money, Parameter::BuildCost(layer));
        let run = cost(self.ledger, LayerNumber::RunCost, Unit::MoneyPerYear, Parameter::RunCost(layer));
        let delivery = self.delivery();
        let running = self.running();
        let mix = mix(self.inputs, layer, mode);
        self.record_levels(&mix);
        LayerModel {
            build,
            run,
            own_work: delivery.own,
            partner_work: delivery.partner,
            own_run: running.own,
            partner_run: running.partner,
            floor: self.ledger.record_plain(self.id(LayerNumber::RegieFloor), Parameter::RegieFloor),
            market_coordination: self.coordination(&sharing, |partner| partner == Partner::Market),
            other_coordination: self.coordination(&sharing, |partner| partner != Partner::Market),
            market_level: self.inputs.number(Parameter::RequiredLevel(Competence::Contracts, mode)),
            other_level: self.inputs.number(Parameter::RequiredLevel(Competence::Partnership, mode)),
            product_level: self.inputs.number(Parameter::RequiredLevel(Competence::ProductOwnership, mode)),
            mix,
            months: self.months(),
            tendered: false,
            own_rate: self.own_rate(),
            price: self.price(&sharing),
            material: self.material(
                Parameter::BuildCost(layer),
                Parameter::LabourShare(layer),
                LayerNumber::Material,
            ),
            run_material: self.material(
                Parameter::RunCost(layer),
                Parameter::RunLabourShare(layer),
                LayerNumber::RunMaterial,
            ),
            licence: if partners.contains(Partner::Market) { self.licence() } else { Reckoned::known(0.0) },
            swan_chance: self.swan_chance(),
            delay_hazard: self.delay_hazard(),
            exit: self.ledger.record_drawn(
                self.id(LayerNumber::ExitShare),
                Unit::Factor,
                Parameter::Exit(mode),
            ),
            exit_weight: self.exit_weight(),
            fit: self.fit(),
            weight,
            partner_control: self.control(&sharing),
            learns: mode == Mode::Codevelop && partners.contains(Partner::Knowledge),
        }
    }

    const fn id(&self, number: LayerNumber) -> NumberId {
        NumberId::Layer(self.layer, number)
    }

    fn record(&mut self, number: LayerNumber, unit: Unit, trail: Trail<'_>) -> Reckoned {
        self.ledger.record(self.id(number), unit, trail)
    }

    fn record_sharing(&mut self, sharing: &Sharing) {
        for &(partner, share) in &sharing.shares {
            let weight = Parameter::PartnerWeight(partner);
            let trail = self.ledger.start(weight).then_number(Operation::DividedBy, sharing.weight);
            debug_assert!((self.inputs.number(weight) / sharing.weight - share).abs() < 1e-12);
            self.record(LayerNumber::PartnerShare(partner), Unit::Share, trail);
        }
        let cover = self.ledger.start_number(sharing.cover);
        self.record(LayerNumber::Cover, Unit::Share, cover);
    }

    /// Own and partners' work of delivery: the partners' part is what the mode leaves them and they can carry.
    fn delivery(&mut self) -> Work {
        let (layer, mode) = (self.layer, self.choice.mode());
        let part = self.partner_part(Parameter::OwnShare(mode), LayerNumber::PartnerPart);
        let work = self
            .ledger
            .start(Parameter::BuildCost(layer))
            .times(Parameter::LabourShare(layer))
            .over(Parameter::ReferenceRate)
            .times_between(ends(Parameter::Effort, mode), Parameter::Novelty(layer));
        let part_id = self.id(LayerNumber::PartnerPart);
        let own = work.clone().times_rest_of(part_id, part);
        Work {
            own: self.record(LayerNumber::OwnWork, Unit::FteYears, own),
            partner: self.record(
                LayerNumber::PartnerWork,
                Unit::FteYears,
                work.times_resolved(part_id, part),
            ),
        }
    }

    /// The same of running, FTE.
    fn running(&mut self) -> Work {
        let (layer, mode) = (self.layer, self.choice.mode());
        let part = self.partner_part(Parameter::RunOwnShare(mode), LayerNumber::PartnerRunPart);
        let work = self
            .ledger
            .start(Parameter::RunCost(layer))
            .times(Parameter::RunLabourShare(layer))
            .over(Parameter::ReferenceRate)
            .times_between(ends(Parameter::RunEffort, mode), Parameter::Novelty(layer));
        let part_id = self.id(LayerNumber::PartnerRunPart);
        let own = work.clone().times_rest_of(part_id, part);
        Work {
            own: self.record(LayerNumber::OwnRun, Unit::Fte, own),
            partner: self.record(LayerNumber::PartnerRun, Unit::Fte, work.times_resolved(part_id, part)),
        }
    }

    /// The part of the work that partners do: (1 − own share) · cover.
    fn partner_part(&mut self, own_share: Parameter, number: LayerNumber) -> Reckoned {
        let cover = Sharing::of(self.inputs, self.choice.partners()).cover;
        let cover_id = self.id(LayerNumber::Cover);
        let trail = self.ledger.start_rest(own_share).times_resolved(cover_id, Reckoned::known(cover));
        self.record(number, Unit::Share, trail)
    }

    /// Own coordination per FTE of partner work, over some of the partners.
    fn coordination(&mut self, sharing: &Sharing, wanted: fn(Partner) -> bool) -> Reckoned {
        let parts =
            self.per_partner(sharing, wanted, LayerNumber::Coordination, Unit::Factor, |ledger, partner| {
                ledger.start(Parameter::Coordination(partner))
            });
        self.ledger.total(parts)
    }

    /// What we pay for an FTE-year of partner work; only the market's part follows vendor prices.
    fn price(&mut self, sharing: &Sharing) -> Price {
        let of = |room: &mut Self, wanted: fn(Partner) -> bool| {
            let (number, unit) = (LayerNumber::PartnerPrice, Unit::MoneyPerFteYear);
            let parts = room.per_partner(sharing, wanted, number, unit, |ledger, partner| {
                ledger.start(Parameter::PartnerRate(partner)).times(Parameter::PaidShare(partner))
            });
            room.ledger.total(parts)
        };
        Price {
            market: of(self, |partner| partner == Partner::Market),
            others: of(self, |partner| partner != Partner::Market),
        }
    }

    /// How public partner work is.
    fn control(&mut self, sharing: &Sharing) -> f64 {
        let (number, unit) = (LayerNumber::PartnerControl, Unit::Share);
        let parts = self.per_partner(
            sharing,
            |_| true,
            number,
            unit,
            |ledger, partner| ledger.start(Parameter::Control(partner)),
        );
        parts.iter().map(|part| part.value).sum()
    }

    /// What each partner brings, times its share; each is kept.
    fn per_partner(
        &mut self,
        sharing: &Sharing,
        wanted: fn(Partner) -> bool,
        number: fn(Partner) -> LayerNumber,
        unit: Unit,
        bring: for<'l> fn(&Ledger<'l>, Partner) -> Trail<'l>,
    ) -> Vec<Reckoned> {
        let parts = sharing.shares.iter().filter(|(partner, _)| wanted(*partner));
        parts
            .map(|&(partner, share)| {
                let share_id = self.id(LayerNumber::PartnerShare(partner));
                let trail = bring(self.ledger, partner).times_resolved(share_id, Reckoned::known(share));
                self.record(number(partner), unit, trail)
            })
            .collect()
    }

    fn months(&mut self) -> Reckoned {
        let (layer, mode) = (self.layer, self.choice.mode());
        let months = self
            .ledger
            .start(Parameter::PlannedMonths(layer))
            .times_between(ends(Parameter::ModeLead, mode), Parameter::Novelty(layer));
        let partners = self.choice.partners();
        let months =
            partners.iter().fold(months, |months, partner| months.times(Parameter::PartnerLead(partner)));
        self.record(LayerNumber::Months, Unit::Months, months)
    }

    fn material(&mut self, cost: Parameter, labour: Parameter, number: LayerNumber) -> Reckoned {
        let unit = cost.unit();
        let trail = self.ledger.start(cost).times_rest(labour).times(Parameter::Material(self.choice.mode()));
        self.record(number, unit, trail)
    }

    /// A year of licence, over the labour in the build: there is none on hardware.
    fn licence(&mut self) -> Reckoned {
        let layer = self.layer;
        let trail = self
            .ledger
            .start(Parameter::BuildCost(layer))
            .times(Parameter::LabourShare(layer))
            .times(Parameter::Licence(self.choice.mode()));
        self.record(LayerNumber::Licence, Unit::MoneyPerYear, trail)
    }

    fn swan_chance(&mut self) -> Reckoned {
        let (layer, mode) = (self.layer, self.choice.mode());
        let trail = self
            .ledger
            .start(Parameter::SwanChance)
            .times_between(ends(Parameter::Bespoke, mode), Parameter::Novelty(layer))
            .times_line(Parameter::SwanBase, Parameter::SwanNovelty, Parameter::Novelty(layer));
        self.record(LayerNumber::SwanChance, Unit::Share, trail)
    }

    fn delay_hazard(&mut self) -> Reckoned {
        let trail = self.ledger.start(Parameter::DelayHazard).times(Parameter::ModeDelay(self.choice.mode()));
        self.record(LayerNumber::DelayHazard, Unit::PerYear, trail)
    }

    /// What the drawn cost to switch is multiplied by: exit times · weight of the layer.
    fn exit_weight(&mut self) -> Reckoned {
        let (layer, mode) = (self.layer, self.choice.mode());
        let trail = self
            .ledger
            .start(Parameter::ExitWeight(layer))
            .times_between(ends(Parameter::ExitTimes, mode), Parameter::Novelty(layer));
        self.record(LayerNumber::ExitWeight, Unit::Factor, trail)
    }

    /// Fit before shortage: fit − loss × novelty, and what partners add.
    fn fit(&mut self) -> Reckoned {
        let (layer, mode, partners) = (self.layer, self.choice.mode(), self.choice.partners());
        let mut trail = self
            .ledger
            .start(Parameter::Fit(mode))
            .minus_product(Parameter::FitLoss(mode), Parameter::Novelty(layer));
        if layer == Layer::Models && partners.contains(Partner::Knowledge) {
            trail = trail.plus(Parameter::KnowledgeFit);
        }
        let is_shared = matches!(layer, Layer::Collection | Layer::Services);
        if is_shared && partners.contains(Partner::Residents) {
            trail = trail.plus(Parameter::ResidentsFit);
        }
        self.record(LayerNumber::Fit, Unit::Share, trail)
    }

    /// Own rate of a layer: the rates of its mix, weighted with their shares, k€ per FTE-year.
    fn own_rate(&mut self) -> f64 {
        let mode = self.choice.mode();
        let parts = MixPlace::ALL.map(|place| {
            let competence = self.inputs.base.mix[self.layer][mode][place.index()];
            let share = Parameter::MixShare(place);
            let rate = people::rate(self.inputs, competence);
            let id = NumberId::Competence(competence, CompetenceNumber::Rate);
            (Term::Weighted(id, share), self.ledger.weighted(Reckoned::known(rate), share))
        });
        let trail = sum(self.ledger, parts);
        trail.map_or(0.0, |trail| self.record(LayerNumber::OwnRate, Unit::MoneyPerFteYear, trail).value)
    }

    /// Keeps the shares of the mix, and the levels that own work and coordination ask for.
    fn record_levels(&mut self, mix: &[MixPart; 4]) {
        for (place, part) in MixPlace::ALL.into_iter().zip(mix) {
            let share = self.id(LayerNumber::MixShare(part.competence));
            self.ledger.record_plain(share, Parameter::MixShare(place));
        }
        let partners = self.choice.partners();
        let coordinated = [
            (Competence::Contracts, partners.contains(Partner::Market)),
            (Competence::Partnership, partners.iter().any(|partner| partner != Partner::Market)),
        ];
        let coordinated = coordinated.into_iter().filter_map(|(competence, is_needed)| {
            let is_in_mix = mix.iter().any(|part| part.competence == competence);
            (is_needed && !is_in_mix).then_some(competence)
        });
        for competence in mix.iter().map(|part| part.competence).chain(coordinated) {
            let level = self.id(LayerNumber::RequiredLevel(competence));
            self.ledger.record_plain(level, Parameter::RequiredLevel(competence, self.choice.mode()));
        }
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
