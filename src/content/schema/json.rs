//! JSON: an outline written as JSON Schema.

use crate::content::diagnosis::problem::Need;
use crate::content::file::FileKind;
use crate::content::library::outline_of_condition;
use crate::content::reading::document::{Key, PROVENANCE, Table};
use crate::content::reading::listed::List;
use crate::content::reading::number::MOST_FACTOR;
use crate::domain::assumption::Basis;
use crate::domain::choice::Choice;
use crate::domain::parameter::{Bounds, Parameter};
use crate::domain::stack::{Mode, Partner, Partners};
use crate::language::Language;
use crate::preferences::OFF;
use crate::texts::{parameters, schema as texts};
use serde_json::{Map, Value, json};

/// A number as the reader takes it, not below zero.
const POSITIVE: &str = r"\+?([0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)([eE][+-]?[0-9]+)?";

/// A document for some kinds of file; of several the key `speelveld` says which.
pub fn document(language: Language, kinds: &[(FileKind, Table)]) -> Value {
    let mut writer = Writer { language, shared: Map::new() };
    let mut document = match kinds {
        [(kind, table)] => writer.file(*kind, table),
        _ => {
            let ids: Vec<_> = kinds.iter().map(|(kind, _)| kind.id()).collect();
            let branches: Vec<_> = kinds
                .iter()
                .map(|(kind, table)| {
                    let said = json!({ "properties": { "speelveld": { "const": kind.id() } } });
                    json!({ "if": said, "then": writer.file(*kind, table) })
                })
                .collect();
            json!({
                "type": "object",
                "properties": { "speelveld": { "enum": ids, "description": texts::kind(language) } },
                "required": ["speelveld"],
                "allOf": branches,
            })
        }
    };
    if let Value::Object(document) = &mut document {
        document.insert("$schema".to_owned(), "https://json-schema.org/draft/2020-12/schema".into());
        document.insert("title".to_owned(), texts::title(language).into());
        document.insert("$defs".to_owned(), Value::Object(writer.shared));
    }
    document
}

/// Writes outlines, and gathers what occurs in many places.
struct Writer {
    language: Language,
    shared: Map<String, Value>,
}

impl Writer {
    fn file(&mut self, kind: FileKind, table: &Table) -> Value {
        let mut file = self.table(table);
        file["properties"]["speelveld"] =
            json!({ "const": kind.id(), "description": texts::kind(self.language) });
        if let Value::Array(needed) = &mut file["required"] {
            needed.push("speelveld".into());
        }
        if kind == FileKind::Checks {
            // A check in doubt says why, and a confirmed one has nothing to say.
            let confirmed = json!({ "properties": { "confirmed": { "const": true } } });
            let check = &mut file["properties"]["check"]["items"];
            check["if"] = confirmed;
            check["then"] = json!({ "not": { "required": ["doubt"] } });
            check["else"] = json!({ "required": ["doubt"] });
        }
        file
    }

    fn table(&mut self, table: &Table) -> Value {
        let Some(outline) = &table.outline else { return json!({ "type": "object" }) };
        let keys = outline.keys.borrow();
        let mut properties = Map::new();
        for key in keys.iter() {
            let mut value = match key.need {
                Need::Table => self.table(outline.below(&key.name)),
                Need::Tables => {
                    json!({ "type": "array", "minItems": 1, "items": self.table(outline.below(&key.name)) })
                }
                Need::TablesById => {
                    json!({ "type": "object", "additionalProperties": self.table(outline.below(&key.name)) })
                }
                need => self.value(need),
            };
            if let (Some(about), Value::Object(value)) = (self.about(key), &mut value) {
                value.insert("description".to_owned(), about.into());
            }
            properties.insert(key.name.clone(), value);
        }
        if outline.has_provenance.get() {
            self.add_provenance(&mut properties);
        }
        let needed: Vec<_> = keys.iter().filter(|key| key.is_needed).map(|key| &key.name).collect();
        let mut written = json!({
            "type": "object", "properties": properties, "required": needed, "additionalProperties": false,
        });
        for (choice, keys) in [("oneOf", outline.one_of.borrow()), ("anyOf", outline.any_of.borrow())] {
            if !keys.is_empty() {
                written[choice] = each_needed(&keys);
            }
        }
        written
    }

    /// What a key is, in a sentence.
    fn about(&self, key: &Key) -> Option<String> {
        match key.need {
            Need::Number(parameter) | Need::OwnNumber(parameter) => {
                let name = parameters::name(self.language, parameter);
                Some(format!("{name}: {}", key.need.sentence(self.language)))
            }
            // The name of a command says what its key does.
            Need::Keys => None,
            _ => texts::about(self.language, &key.name).map(str::to_owned),
        }
    }

    fn value(&mut self, need: Need) -> Value {
        match need {
            Need::Number(parameter) => self.number(parameter.bounds(), true),
            Need::AnyNumber => self.number(widest(), false),
            Need::OwnNumber(parameter) => self.number(parameter.bounds(), false),
            Need::Name => json!({ "anyOf": [text(), self.value(Need::Translated)] }),
            Need::Factor => json!({ "type": "number", "minimum": 0, "maximum": MOST_FACTOR }),
            Need::Bare(parameter) => bare(parameter.bounds()),
            Need::Whole { least, most } => json!({ "type": "integer", "minimum": least, "maximum": most }),
            Need::Text | Need::InLanguage(_) => text(),
            Need::Id => json!({ "type": "string", "pattern": "^[a-z0-9-]+$" }),
            Need::Link => json!({ "type": "string", "pattern": "^https?://" }),
            Need::Minutes { least, most } => {
                json!({ "anyOf": [self.value(Need::Whole { least, most }), { "const": OFF }] })
            }
            Need::Keys => {
                let key = json!({ "type": "string", "minLength": 1 });
                json!({ "anyOf": [key, { "type": "array", "items": key, "uniqueItems": true }] })
            }
            Need::Texts => json!({ "type": "array", "items": text() }),
            Need::Translated => self.share("bilingual", |_| bilingual()),
            Need::Truth => json!({ "type": "boolean" }),
            Need::Member(List::Number) => {
                json!({ "enum": Parameter::all().into_iter().map(Parameter::id).collect::<Vec<_>>() })
            }
            // What the files themselves describe is known to the reader only.
            Need::Member(list) if list.words().is_empty() => text(),
            Need::Member(list) => json!({ "enum": list.words() }),
            Need::Members { list, least, most } => json!({
                "type": "array", "items": { "enum": list.words() },
                "minItems": least, "maxItems": most, "uniqueItems": true,
            }),
            Need::Choice => self.share("choice", |_| choice()),
            Need::Table | Need::TablesById => json!({ "type": "object" }),
            Need::Tables => json!({ "type": "array", "items": { "type": "object" } }),
            Need::Conditions => {
                json!({ "type": "array", "minItems": 1, "items": self.value(Need::Condition) })
            }
            Need::Decimal => json!({ "type": "number" }),
            Need::Numbers => json!({ "type": "array", "items": { "type": "number" } }),
            Need::Date => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
            Need::Condition => self.share("condition", |writer| {
                let mut condition = writer.table(&outline_of_condition());
                condition["minProperties"] = 1.into();
                condition
            }),
        }
    }

    /// A number of the model: bare, in a table with where it comes from, or a range where that is allowed.
    fn number(&mut self, bounds: Bounds, provenance: bool) -> Value {
        let name = format!(
            "{}-{}-{}",
            match (bounds.may_be_range, provenance) {
                (true, true) => "range",
                (true, false) => "own-range",
                (false, true) => "number",
                (false, false) => "own-number",
            },
            bounds.least,
            bounds.most
        );
        self.share(&name, |writer| {
            let plain = if bounds.may_be_range { json!({ "anyOf": [bare(bounds), interval()] }) } else { bare(bounds) };
            let mut ways = vec!["value"];
            let mut properties = Map::from_iter([("value".to_owned(), plain.clone())]);
            if bounds.may_be_range {
                for (way, count) in [("normal", 2), ("uniform", 2), ("triangular", 3), ("pert", 3)] {
                    let list = json!({ "type": "array", "items": bare(bounds), "minItems": count, "maxItems": count });
                    properties.insert(way.to_owned(), list);
                    ways.push(way);
                }
            }
            if provenance {
                writer.add_provenance(&mut properties);
            }
            let table = json!({
                "type": "object", "properties": properties, "additionalProperties": false, "oneOf": each_needed(&ways),
            });
            json!({ "anyOf": [plain, table] })
        })
    }

    fn add_provenance(&mut self, properties: &mut Map<String, Value>) {
        let about = |key| texts::about(self.language, key).unwrap_or_default();
        let basis = json!({ "enum": Basis::ALL.map(Basis::id), "description": about("basis") });
        let source = json!({ "type": "string", "description": about("source") });
        let exact = json!({ "type": "boolean", "description": about("exact") });
        let [about_anchors, about_note] = ["anchors", "note"].map(about);
        let mut told = |about: &str| {
            let mut value = self.value(Need::Translated);
            value["description"] = about.into();
            value
        };
        let (anchors, note) = (told(about_anchors), told(about_note));
        for (key, value) in PROVENANCE.into_iter().zip([basis, source, anchors, note, exact]) {
            properties.insert(key.to_owned(), value);
        }
    }

    /// Refers to something that is written once. Within `allOf`, so that a description may stand beside it in any draft.
    fn share(&mut self, name: &str, write: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.shared.contains_key(name) {
            // First a place, so that what refers to itself ends.
            self.shared.insert(name.to_owned(), Value::Null);
            let value = write(self);
            self.shared.insert(name.to_owned(), value);
        }
        json!({ "allOf": [{ "$ref": format!("#/$defs/{name}") }] })
    }
}

/// One branch for each of these keys, in which it must be there.
fn each_needed(keys: &[&str]) -> Value {
    keys.iter().map(|key| json!({ "required": [key] })).collect()
}

/// Bounds within which every number of the model lies.
fn widest() -> Bounds {
    let all = Parameter::all().into_iter().map(Parameter::bounds);
    all.fold(Bounds { least: 0.0, most: 0.0, may_be_range: true }, |widest, bounds| Bounds {
        least: widest.least.min(bounds.least),
        most: widest.most.max(bounds.most),
        ..widest
    })
}

fn text() -> Value {
    json!({ "type": "string", "pattern": r"\S" })
}

fn bilingual() -> Value {
    let codes = Language::ALL.map(Language::code);
    let properties: Map<_, _> = codes.map(|code| (code.to_owned(), text())).into_iter().collect();
    json!({ "type": "object", "properties": properties, "required": codes, "additionalProperties": false })
}

fn bare(bounds: Bounds) -> Value {
    json!({ "type": "number", "minimum": bounds.least, "maximum": bounds.most })
}

/// A range such as `"40 to 120"`.
fn interval() -> Value {
    json!({ "type": "string", "pattern": format!(r"^\s*{POSITIVE}\s* to \s*{POSITIVE}\s*$") })
}

/// A choice: the usual spellings to complete, and any order of partners to accept.
fn choice() -> Value {
    let usual: Vec<_> = Choice::all().iter().map(ToString::to_string).collect();
    let partners = Partner::ALL.map(Partner::id).join("|");
    let alone = |mode: &Mode| Choice::new(*mode, Partners::NONE).is_ok();
    let (bare, joint): (Vec<_>, Vec<_>) = Mode::ALL.into_iter().partition(alone);
    let ids = |modes: &[Mode]| modes.iter().map(|mode| mode.id()).collect::<Vec<_>>().join("|");
    let pattern = format!(r"^(({})|({}):({partners})(\+({partners}))*)$", ids(&bare), ids(&joint));
    let refused: Vec<_> = joint
        .iter()
        .flat_map(|mode| Partner::ALL.map(|partner| (*mode, partner)))
        .filter(|(mode, partner)| Choice::new(*mode, Partners::of(&[*partner])).is_err())
        .map(|(mode, partner)| format!("{}:{}", mode.id(), partner.id()))
        .collect();
    json!({ "anyOf": [{ "enum": usual }, { "type": "string", "pattern": pattern, "not": { "enum": refused } }] })
}
