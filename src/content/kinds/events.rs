//! A file of event cards.

use crate::content::diagnosis::problem::{Mend, Need, ProblemKind};
use crate::content::diagnosis::suggestion::nearest;
use crate::content::reading::cursor::Cursor;
use crate::content::reading::listed::List;
use crate::content::reading::number;
use crate::content::reading::provenance::Scope;
use crate::content::reading::references::read_each;
use crate::domain::event::{Becomes, Event, NumberChange, Shift};
use crate::domain::parameter::Parameter;

/// Reads the events of a file; those that could not be read are left out.
pub fn read(root: &Scope<'_>) -> Vec<Event> {
    read_each(root, "event", read_one)
}

fn read_one(scope: &Scope<'_>) -> Option<Event> {
    let cursor = scope.cursor;
    let id = cursor.id("id");
    let name = cursor.bilingual("name");
    let text = cursor.bilingual("text");
    let changes: Vec<_> =
        cursor.tables("change").into_iter().map(|cursor| read_change(&scope.inside(cursor))).collect();
    let changes: Option<Vec<_>> = changes.into_iter().collect();
    Some(Event { id: id?, name: name?, text: text?, changes: changes? })
}

fn read_change(scope: &Scope<'_>) -> Option<NumberChange> {
    let shift = read_shift(scope.cursor);
    let provenance = scope.provenance("number");
    let Shift { parameter, becomes } = shift?;
    Some(NumberChange { parameter, becomes, provenance: provenance? })
}

/// What becomes of a number: `number` with `multiply` or `set`.
pub fn read_shift(cursor: Cursor<'_>) -> Option<Shift> {
    let parameter = read_parameter(cursor);
    // Asked for whatever else is wrong, so that no key counts as unknown.
    let multiply = cursor.table.may("multiply", Need::Factor);
    let set = cursor.table.may("set", Need::AnyNumber);
    cursor.only_one(&["multiply", "set"]);
    let parameter = parameter?;
    let becomes = match (multiply, set) {
        (Some(entry), None) => number::factor(cursor, &entry.item).map(Becomes::Multiplied),
        (None, Some(entry)) => number::quantity(cursor, &entry.item, parameter).map(Becomes::Set),
        (Some(_), Some(entry)) => {
            cursor.reader.report(entry.key_span.clone(), ProblemKind::OneOf("multiply", "set"));
            None
        }
        (None, None) => {
            cursor.table.need("set", Need::Number(parameter));
            None
        }
    };
    Some(Shift { parameter, becomes: becomes? })
}

/// The number that changes, named by the keys that lead to it, joined by dots.
fn read_parameter(cursor: Cursor<'_>) -> Option<Parameter> {
    let item = &cursor.table.need("number", Need::Member(List::Number))?.item;
    let id = cursor.as_text(item, Need::Member(List::Number))?;
    let all = Parameter::all();
    let found = all.iter().copied().find(|parameter| parameter.id() == id);
    if found.is_none() {
        let ids: Vec<_> = all.into_iter().map(Parameter::id).collect();
        let mend = nearest(id, ids.iter().map(String::as_str)).map(|id| Mend::Replace(format!("\"{id}\"")));
        // There are hundreds of them, so where they stand is told in the place of a list.
        let what = ProblemKind::UnknownWord { list: List::Number, found: id.to_owned(), valid: Vec::new() };
        cursor.reader.report_with(item.span.clone(), what, mend);
    }
    found
}
