//! A case file.

use crate::content::diagnosis::problem::ProblemKind;
use crate::content::reading::bounds;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::document::Value;
use crate::content::reading::number;
use crate::content::reading::provenance::Scope;
use crate::content::reading::references::Ids;
use crate::domain::assumption::Assumptions;
use crate::domain::case::{Case, CurrentChoice, Fact, Forbidden, Proven, Supplier};
use crate::domain::parameter::Owner;
use crate::domain::scenario::Origin;
use crate::domain::stack::{Layer, Partner, Partners, PerLayer};
use crate::texts::words;

/// Reads a case with its order of display. `None` when something in it could not be read.
pub fn read(root: &Scope<'_>) -> Option<(i64, Case)> {
    let cursor = root.cursor;
    let id = cursor.id("id");
    let order = cursor.whole("order", bounds::ORDER);
    let name = cursor.bilingual("name");
    let question = cursor.bilingual("question");
    let lesson = cursor.bilingual("lesson");
    let origin = cursor.member::<Origin>("origin");
    let start_year = cursor.whole("start-year", Case::START_YEARS);
    let years = cursor.whole("years", Case::YEARS);
    let numbers = number::read_all(root, Owner::Case);
    let layers = root.table("layers");
    let current = PerLayer::from_fn(|layer| layers.as_ref().and_then(|layers| read_current(layers, layer)));
    let proven = PerLayer::from_fn(|layer| {
        layers.as_ref().map_or_else(|| Some(Proven::default()), |layers| read_proven(layers, layer))
    });
    let residents = PerLayer::from_fn(|layer| {
        layers.as_ref().map_or(Some(false), |layers| read_residents(layers, layer))
    });
    let forbidden = read_forbidden(root, &current);
    let facts = read_facts(root);
    let suppliers = read_suppliers(root);
    let case = Case {
        id: id?,
        name: name?,
        question: question?,
        lesson: lesson?,
        origin: origin?,
        start_year: u16::try_from(start_year?).ok()?,
        years: u8::try_from(years?).ok()?,
        assumptions: Assumptions::complete(Owner::Case, numbers).ok()?,
        current: all_layers(current)?,
        proven: all_layers(proven)?,
        residents: all_layers(residents)?,
        forbidden: forbidden?,
        facts: facts?,
        suppliers: suppliers?,
    };
    Some((order?, fitting(root, case)?))
}

/// What was done on a layer.
fn read_current(layers: &Scope<'_>, layer: Layer) -> Option<CurrentChoice> {
    let layer = layers.table(layer.id())?;
    let current = layer.table("current")?;
    let choice = current.cursor.choice("choice");
    let what = current.cursor.bilingual("what");
    let provenance = current.provenance("current");
    Some(CurrentChoice { choice: choice?, what: what?, provenance: provenance? })
}

/// From whom something proven can be had on a layer: a list of partners, or a table that says where that rests on.
fn read_proven(layers: &Scope<'_>, layer: Layer) -> Option<Proven> {
    let inside = layers.table(layer.id())?;
    let is_said = inside.cursor.table.has("proven");
    let written = inside.cursor.table.get("proven");
    let is_table = written.is_some_and(|entry| matches!(entry.item.value, Value::Table(_)));
    let table = inside.cursor.when(is_table, "proven", |_| {
        let table = inside.table("proven")?;
        let partners = table.cursor.members::<Partner>("partners");
        let provenance = table.provenance("proven");
        Some(Proven { partners: Partners::of(&partners?), provenance: Some(provenance?) })
    });
    let listed = inside.cursor.when(is_said && !is_table, "proven", |cursor| {
        let partners = cursor.members::<Partner>("proven")?;
        Some(Proven { partners: Partners::of(&partners), provenance: None })
    });
    Some(table?.or(listed?).unwrap_or_default())
}

/// Can residents take part on a layer?
fn read_residents(layers: &Scope<'_>, layer: Layer) -> Option<bool> {
    let inside = layers.table(layer.id())?;
    let said = inside.cursor.optional("residents", |cursor| cursor.truth("residents"))?;
    Some(said.unwrap_or_else(|| Case::usually_with_residents(layer)))
}

/// What was done must fit what there is: nobody was there to take part where the case says that nobody can.
fn fitting(root: &Scope<'_>, case: Case) -> Option<Case> {
    let mut fits = true;
    for (layer, current) in case.current.iter() {
        if let Some(reason) = case.misfit(layer, current.choice) {
            let layers = root.cursor.optional_table("layers");
            let table = layers.and_then(|layers| layers.optional_table(layer.id()));
            let table = table.and_then(|table| table.optional_table("current"));
            if let Some(entry) = table.and_then(|table| table.table.get("choice")) {
                root.cursor
                    .reader
                    .report(entry.item.span.clone(), ProblemKind::Forbidden(words::unfit(&reason)));
            }
            fits = false;
        }
    }
    fits.then_some(case)
}

/// A value for every layer, when none is lacking.
fn all_layers<T>(given: PerLayer<Option<T>>) -> Option<PerLayer<T>> {
    let given: Vec<_> = given.0.into_iter().flatten().collect();
    given.try_into().ok().map(PerLayer)
}

/// What the case forbids; it may not forbid what was done.
fn read_forbidden(root: &Scope<'_>, current: &PerLayer<Option<CurrentChoice>>) -> Option<Vec<Forbidden>> {
    let read_one = |cursor: Cursor<'_>| {
        let layer = cursor.member::<Layer>("layer");
        let choice = cursor.choice("choice");
        let reason = cursor.bilingual("reason");
        let (layer, choice) = (layer?, choice?);
        if current[layer].as_ref().is_some_and(|current| current.choice == choice) {
            if let Some(entry) = cursor.table.get("choice") {
                cursor.reader.report(entry.item.span.clone(), ProblemKind::ForbidsCurrent { layer, choice });
            }
            return None;
        }
        Some(Forbidden { layer, choice, reason: reason? })
    };
    root.cursor.tables("forbidden").into_iter().map(read_one).collect::<Vec<_>>().into_iter().collect()
}

fn read_facts<'d>(root: &Scope<'d>) -> Option<Vec<Fact>> {
    let read_one = |cursor: Cursor<'d>| {
        let fact = root.inside(cursor);
        let text = fact.cursor.bilingual("text");
        let provenance = fact.provenance("text");
        Some(Fact { text: text?, provenance: provenance? })
    };
    root.cursor.tables("facts").into_iter().map(read_one).collect::<Vec<_>>().into_iter().collect()
}

/// Whom the case may share with other cases.
fn read_suppliers<'d>(root: &Scope<'d>) -> Option<Vec<Supplier>> {
    let mut ids = Ids::default();
    let read_one = |cursor: Cursor<'d>| {
        let supplier = root.inside(cursor);
        let id = cursor.id("id");
        ids.note(cursor);
        let name = cursor.bilingual("name");
        let partner = cursor.member::<Partner>("partner");
        let provenance = supplier.provenance("name");
        Some(Supplier { id: id?, name: name?, partner: partner?, provenance: provenance? })
    };
    root.cursor.tables("suppliers").into_iter().map(read_one).collect::<Vec<_>>().into_iter().collect()
}
