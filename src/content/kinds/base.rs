//! The file of base assumptions.

use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::reading::bounds;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::listed::{DRIVER_LAYER, List};
use crate::content::reading::number;
use crate::content::reading::provenance::Scope;
use crate::domain::assumption::{Assumption, Assumptions};
use crate::domain::incident::{
    Attribute, IncidentKind, IncidentRule, LossBasis, PerIncident, PublicValue, Reach, ShortageDriver,
};
use crate::domain::library::Base;
use crate::domain::parameter::{MixPlace, Owner, Parameter};
use crate::domain::people::{Codes, Competence, PerCompetence, PerFramework, Scale};
use crate::domain::stack::{Layer, Mode, PerLayer, PerMode};
use crate::texts::problems::Flaw;

/// Reads the base assumptions. `None` when something in them could not be read.
pub fn read(root: &Scope<'_>) -> Option<Base> {
    let numbers = number::read_all(root, Owner::Base);
    let people = root.cursor.table("people");
    let incidents = root.cursor.table("incidents");
    let mix = people.and_then(read_mix);
    let scales = people.and_then(read_scales);
    let codes = people.map(read_codes);
    let it_roles = people.and_then(|people| people.members::<Competence>("it-roles"));
    let rules = incidents.and_then(read_rules);
    let first_election = incidents.and_then(|incidents| incidents.whole("first-election", bounds::YEAR));
    if let Some(table) = people.and_then(|people| people.optional_table("mix-share")) {
        check_shares(table, &numbers);
    }
    let it_roles = it_roles?;
    Some(Base {
        assumptions: Assumptions::complete(Owner::Base, numbers).ok()?,
        mix: mix?,
        scales: scales?,
        codes: codes?,
        it_roles: PerCompetence::from_fn(|competence| it_roles.contains(&competence)),
        incidents: rules?,
        first_election: u16::try_from(first_election?).ok()?,
    })
}

/// Do the shares of the four competences of a mix add up to 1? Only asked when all four could be read.
fn check_shares(table: Cursor<'_>, numbers: &[Assumption]) {
    let is_share = |number: &&Assumption| matches!(number.parameter, Parameter::MixShare(_));
    let shares: Vec<f64> = numbers.iter().filter(is_share).map(|share| share.quantity.mean()).collect();
    let sum: f64 = shares.iter().sum();
    if shares.len() == MixPlace::ALL.len() && (sum - 1.0).abs() > 1e-9 {
        table.reader.report(table.table.header.clone(), ProblemKind::SharesNotOne(sum));
    }
}

/// Four different competences for each layer and mode.
fn read_mix(people: Cursor<'_>) -> Option<PerLayer<PerMode<[Competence; 4]>>> {
    let mix = people.table("mix")?;
    let layers = Layer::ALL.map(|layer| {
        let modes = mix.table(layer.id())?;
        let four = Mode::ALL.map(|mode| {
            let (members, item) = modes.so_many_members::<Competence>(mode.id(), 4..=4)?;
            let found = members.len();
            let four = <[Competence; 4]>::try_from(members).ok();
            if four.is_none() {
                modes.reader.report(item.span.clone(), ProblemKind::WrongCount { needed: 4, found });
            }
            four
        });
        every(four).map(PerMode)
    });
    every(layers).map(PerLayer)
}

/// At least one salary scale for each competence.
fn read_scales(people: Cursor<'_>) -> Option<PerCompetence<Vec<Scale>>> {
    let table = people.table("scales")?;
    every(Competence::ALL.map(|competence| table.some_members::<Scale>(competence.id()))).map(PerCompetence)
}

/// Codes in public frameworks; a competence or framework that is not named has none.
fn read_codes(people: Cursor<'_>) -> PerCompetence<PerFramework<Codes>> {
    let table = people.optional_table("codes");
    PerCompetence::from_fn(|competence| {
        let frameworks = table.and_then(|table| table.optional_table(competence.id()));
        PerFramework::from_fn(|framework| {
            let codes = frameworks.and_then(|frameworks| frameworks.optional_table(framework.id()));
            codes.map_or_else(Codes::default, |codes| Codes {
                confirmed: codes.texts("confirmed"),
                unconfirmed: codes.texts("unconfirmed"),
            })
        })
    })
}

/// Where each kind of incident strikes and what it hits.
fn read_rules(incidents: Cursor<'_>) -> Option<PerIncident<IncidentRule>> {
    every(IncidentKind::ALL.map(|kind| read_rule(incidents.table(kind.id())?))).map(PerIncident)
}

fn read_rule(cursor: Cursor<'_>) -> Option<IncidentRule> {
    let scope = cursor.members::<Layer>("scope");
    let reach = cursor.member::<Reach>("reach");
    let loss_basis = cursor.member::<LossBasis>("loss-basis");
    let attribute = cursor.optional_member::<Attribute>("attribute");
    let driver = read_driver(cursor);
    let pauses = cursor.truth("pauses");
    let is_serious = cursor.optional_truth("serious");
    let values = cursor.members::<PublicValue>("values");
    let scope = scope?;
    if scope.is_empty() && reach.is_some_and(|reach| reach != Reach::Case) {
        cursor
            .reader
            .report(cursor.table.get("scope")?.item.span.clone(), ProblemKind::Plain(Flaw::EmptyList));
        return None;
    }
    Some(IncidentRule {
        scope,
        reach: reach?,
        loss_basis: loss_basis?,
        attribute,
        driver: driver?,
        pauses: pauses?,
        is_serious: is_serious?,
        values: values?,
    })
}

/// What shortage makes it likelier: a competence, `layer`, or nothing when the key is absent.
fn read_driver(cursor: Cursor<'_>) -> Option<ShortageDriver> {
    let Some(entry) = cursor.table.may("driver", Need::Member(List::Driver)) else {
        return Some(ShortageDriver::Nothing);
    };
    let word = cursor.as_text(&entry.item, Need::Member(List::Driver))?;
    if word == DRIVER_LAYER {
        return Some(ShortageDriver::Layer);
    }
    let driver = Competence::from_id(word).map(ShortageDriver::Competence);
    if driver.is_none() {
        cursor.unknown_word(&entry.item, List::Driver, word, &List::Driver.words());
    }
    driver
}

/// All of them, when none is lacking.
fn every<T, const COUNT: usize>(given: [Option<T>; COUNT]) -> Option<[T; COUNT]> {
    let given: Vec<T> = given.into_iter().flatten().collect();
    given.try_into().ok()
}
