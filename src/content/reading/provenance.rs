//! Provenance: basis, source and note, inherited from table to table, and the sources of all files.

use super::cursor::Cursor;
use super::listed::List;
use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::diagnosis::synonyms::meant;
use crate::domain::assumption::{Basis, Provenance, Source};
use crate::language::Text;
use crate::texts::problems::Flaw;
use std::cell::Cell;
use std::collections::BTreeMap;
use std::ops::Range;
use std::rc::Rc;
use std::sync::Arc;

/// The sources of all files together.
#[derive(Default)]
pub struct Sources {
    /// By id; a later file overrides an earlier one.
    pub known: BTreeMap<String, Arc<Source>>,
    pub incomplete: bool,
}

impl Sources {
    /// Adds the sources of a file.
    pub fn gather(&mut self, root: Cursor<'_>) {
        for (id, source) in root.tables_by_id("sources") {
            let title = source.text("title", Need::Text);
            let date = source.text("date", Need::Text);
            let link = source.optional_text("link", Need::Link);
            if link.as_ref().is_some_and(|link| !is_link(link))
                && let Some(entry) = source.table.get("link")
            {
                root.reader.report(entry.item.span.clone(), ProblemKind::Plain(Flaw::BadLink));
            }
            // A source with a problem stays known, so that the problem is told once and not at every number.
            let title = title.unwrap_or_else(|| id.to_owned());
            let source = Source { id: id.to_owned(), title, link, date: date.unwrap_or_default() };
            self.known.insert(id.to_owned(), Arc::new(source));
        }
    }
}

/// An address that can stand in every report as it is.
fn is_link(text: &str) -> bool {
    let begins = ["https://", "http://"].iter().any(|begin| text.starts_with(begin));
    let strange = |sign: char| sign.is_whitespace() || sign.is_control() || "<>\"'`\\{}|^".contains(sign);
    begins && !text.contains(strange)
}

/// What is in force in a table: its own basis, source and note, or those of the tables around it. What a source gives a
/// hold on goes with that source.
#[derive(Clone, Default)]
pub struct InForce {
    basis: Option<(Basis, Range<usize>)>,
    source: Option<Arc<Source>>,
    anchors: Option<Arc<Text>>,
    note: Option<Arc<Text>>,
    /// Is it never in doubt?
    exact: bool,
    /// Was something wrong with one of them? Then nothing that follows from it is reported.
    doubtful: bool,
    /// Was it said that nothing is in force? Once is enough for all tables within one at the top of the file.
    said: Rc<Cell<bool>>,
    is_top: bool,
}

impl InForce {
    /// What is in force inside a table, given what is in force around it. A basis of its own starts anew.
    pub fn inside(&self, cursor: Cursor<'_>, sources: &Sources) -> Self {
        if let Some(outline) = &cursor.table.outline {
            outline.has_provenance.set(true);
        }
        let said = if self.is_top { Rc::default() } else { Rc::clone(&self.said) };
        let mut inside = Self { said, is_top: false, ..self.clone() };
        if let Some(entry) = cursor.table.get("basis") {
            let basis = cursor.optional_member::<Basis>("basis");
            inside = Self {
                basis: basis.map(|basis| (basis, entry.item.span.clone())),
                doubtful: basis.is_none(),
                exact: self.exact,
                ..Self::default()
            };
        } else if inside.basis.is_none() {
            // A slip in the key is told as that.
            let keys = cursor.table.entries.keys();
            inside.doubtful |= meant("basis", keys.map(String::as_str)).is_some();
        }
        if let Some(entry) = cursor.table.get("source") {
            inside.source = cursor.optional_text("source", Need::Text).and_then(|id| {
                let known = sources.known.get(&id).cloned();
                if known.is_none() && !sources.incomplete {
                    let valid: Vec<_> = sources.known.keys().map(String::as_str).collect();
                    cursor.unknown_word(&entry.item, List::Source, &id, &valid);
                }
                known
            });
            inside.doubtful |= inside.source.is_none();
            inside.anchors = None;
        }
        if cursor.table.get("anchors").is_some() {
            inside.anchors = cursor.optional_bilingual("anchors").map(Arc::new);
        }
        if cursor.table.get("exact").is_some() {
            inside.exact = cursor.truth("exact").unwrap_or(inside.exact);
        }
        if cursor.table.get("note").is_some() {
            inside.note = cursor.optional_bilingual("note").map(Arc::new);
        }
        inside
    }

    /// Are numbers in a table never in doubt?
    pub const fn is_exact(&self) -> bool {
        self.exact
    }

    /// The provenance of a number or fact that stands in a table.
    pub fn of(&self, cursor: Cursor<'_>, key: &str, span: Range<usize>) -> Option<Provenance> {
        if self.doubtful {
            return None;
        }
        let Some((basis, basis_span)) = &self.basis else {
            if !self.said.replace(true) {
                cursor.reader.report(span, ProblemKind::NoBasis(key.to_owned()));
            }
            return None;
        };
        if self.source.is_none() && *basis != Basis::Estimate {
            cursor.reader.report(basis_span.clone(), ProblemKind::NoSource(*basis));
            return None;
        }
        let (source, anchors, note) = (self.source.clone(), self.anchors.clone(), self.note.clone());
        Some(Provenance { basis: *basis, source, anchors, note })
    }
}

/// A table being read, with the provenance in force.
#[derive(Clone)]
pub struct Scope<'d> {
    pub cursor: Cursor<'d>,
    pub sources: &'d Sources,
    pub in_force: InForce,
}

impl<'d> Scope<'d> {
    /// The file itself: nothing is in force around it.
    pub fn of_file(cursor: Cursor<'d>, sources: &'d Sources) -> Self {
        let in_force = InForce { is_top: true, ..InForce::default().inside(cursor, sources) };
        Self { cursor, sources, in_force }
    }

    pub fn inside(&self, cursor: Cursor<'d>) -> Self {
        Self { cursor, sources: self.sources, in_force: self.in_force.inside(cursor, self.sources) }
    }

    /// The table at a key that may not be absent.
    pub fn table(&self, key: &str) -> Option<Self> {
        self.cursor.table(key).map(|cursor| self.inside(cursor))
    }

    /// The source that is in force in this table; its absence is for the caller to tell.
    pub fn source(&self) -> Option<Arc<Source>> {
        self.in_force.source.clone()
    }

    /// The provenance of what this table says as a whole.
    pub fn provenance(&self, key: &str) -> Option<Provenance> {
        self.in_force.of(self.cursor, key, self.cursor.table.header.clone())
    }
}
