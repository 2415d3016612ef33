//! A file of policy checks.

use super::condition;
use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::reading::cursor::Cursor;
use crate::content::reading::provenance::Scope;
use crate::content::reading::references::read_each;
use crate::domain::check::{Check, Date, Ground};
use crate::domain::stack::Layer;
use crate::texts::problems::Flaw;

/// Reads the checks of a file; those that could not be read are left out.
pub fn read(root: &Scope<'_>) -> Vec<Check> {
    read_each(root, "check", read_one)
}

fn read_one(scope: &Scope<'_>) -> Option<Check> {
    let cursor = scope.cursor;
    let id = cursor.id("id");
    let name = cursor.bilingual("name");
    let text = cursor.bilingual("text");
    let stops = cursor.bilingual("stops");
    let ground = cursor.member::<Ground>("ground");
    if scope.source().is_none() {
        // Needed, so that it is told when neither the check nor the file names one.
        let _ = cursor.table.need("source", Need::Text);
    }
    let confirmed = cursor.truth("confirmed");
    let doubt = cursor.when(confirmed == Some(false), "doubt", |cursor| cursor.bilingual("doubt"));
    if confirmed == Some(true)
        && let Some(entry) = cursor.table.get("doubt")
    {
        cursor.reader.report(entry.key_span.clone(), ProblemKind::Plain(Flaw::DoubtWhileConfirmed));
    }
    let from = read_date(cursor, "valid-from");
    let until = read_date(cursor, "valid-until");
    let layers = cursor.optional("layers", |cursor| cursor.some_members::<Layer>("layers"));
    let when =
        cursor.table.need("when", Need::Condition).and_then(|entry| condition::read(cursor, &entry.item));
    let (from, until) = (from?, until?);
    if from.zip(until).is_some_and(|(from, until)| until < from) {
        if let Some(entry) = cursor.table.get("valid-until") {
            cursor.reader.report(entry.item.span.clone(), ProblemKind::Plain(Flaw::NeverHolds));
        }
        return None;
    }
    confirmed?;
    Some(Check {
        id: id?,
        name: name?,
        text: text?,
        stops: stops?,
        ground: ground?,
        source: scope.source()?,
        doubt: doubt?,
        from,
        until,
        layers: layers?.unwrap_or_default(),
        when: when?,
    })
}

/// A day; none when the key is absent.
fn read_date(cursor: Cursor<'_>, key: &str) -> Option<Option<Date>> {
    let Some(entry) = cursor.table.may(key, Need::Date) else { return Some(None) };
    let text = cursor.as_text(&entry.item, Need::Date)?;
    let date = Date::parse(text);
    if date.is_none() {
        cursor.reader.report(entry.item.span.clone(), ProblemKind::NotADate(text.to_owned()));
    }
    date.map(Some)
}
