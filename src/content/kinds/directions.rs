//! A file of development directions.

use crate::content::diagnosis::problem::{Need, NumberFault, ProblemKind};
use crate::content::reading::cursor::Cursor;
use crate::content::reading::number::bare;
use crate::content::reading::provenance::Scope;
use crate::content::reading::references::read_each;
use crate::domain::choice::Choice;
use crate::domain::parameter::Unit;
use crate::domain::people::Competence;
use crate::domain::scenario::{Decision, Direction, ExtraStaff, Origin, Training};
use crate::domain::stack::{Layer, PerLayer};

/// Reads the directions of a file; those that could not be read are left out.
pub fn read(root: &Scope<'_>) -> Vec<Direction> {
    // Its evidence may name a source that holds for the direction, so provenance keys are known here.
    read_each(root, "direction", |scope| read_one(scope.cursor))
}

fn read_one(cursor: Cursor<'_>) -> Option<Direction> {
    let id = cursor.id("id");
    let name = cursor.bilingual("name");
    let idea = cursor.bilingual("idea");
    let evidence = cursor.bilingual("evidence");
    let origin = cursor.member::<Origin>("origin");
    let training = read_training(cursor);
    let choices = cursor.table("choices").and_then(read_choices);
    Some(Direction {
        id: id?,
        name: name?,
        idea: idea?,
        origin: origin?,
        evidence: evidence?,
        decision: Decision { choices: choices?, training: training?, extra: ExtraStaff::NONE },
    })
}

/// The training level; normal when it is not there.
pub fn read_training(cursor: Cursor<'_>) -> Option<Training> {
    let training = cursor.optional("training", |cursor| cursor.member("training"))?;
    Some(training.unwrap_or(Training::Normal))
}

/// Extra staff: by competence 0, ½, 1, 1½ or 2 FTE; nobody where nothing is said.
pub fn read_extra(cursor: Cursor<'_>) -> Option<ExtraStaff> {
    let Some(table) = cursor.optional_table("extra-staff") else { return Some(ExtraStaff::NONE) };
    let mut extra = ExtraStaff::NONE;
    for competence in Competence::ALL {
        let Some(entry) = table.table.may(competence.id(), Need::Decimal) else { continue };
        let fte = bare(table, &entry.item, Need::Decimal)?;
        let Some(more) = extra.with(competence, fte) else {
            let most = f64::from(ExtraStaff::MOST_HALVES) / 2.0;
            let fault = NumberFault::OutOfBounds { value: fte, least: 0.0, most, unit: Some(Unit::Fte) };
            cursor.reader.report(entry.item.span.clone(), ProblemKind::Number(fault));
            return None;
        };
        extra = more;
    }
    Some(extra)
}

pub fn read_choices(cursor: Cursor<'_>) -> Option<PerLayer<Choice>> {
    let choices = Layer::ALL.map(|layer| cursor.choice(layer.id()));
    let choices: Vec<_> = choices.into_iter().flatten().collect();
    choices.try_into().ok().map(PerLayer)
}
