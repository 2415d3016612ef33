//! A schema accepts what is shipped, and refuses what the readers refuse.

use super::*;
use crate::content::diagnosis::problem::{Need, ProblemKind};
use crate::content::file::{SourceText, shipped_files};
use crate::content::kinds::{portfolio, scenario};
use crate::content::library;
use crate::content::reading::document::Table;
use crate::content::reading::opening;
use crate::content::reading::reader::Reader;
use crate::content::{exploration, settings};
use crate::controls::keymap::Place;
use crate::domain::library::Library;
use crate::texts;
use boon::{Compiler, SchemaIndex, Schemas};
use std::collections::BTreeMap;

const SCENARIO: &str = "speelveld = \"scenario\"\nname = { nl = \"Plan\", en = \"Plan\" }\ntraining = \"double\"\n\
    [choices]\ninfrastructure = \"build\"\ncollection = \"build\"\nmodels = \"codevelop:knowledge+market\"\n\
    platforms = \"build\"\nservices = \"build\"\n[sources.own]\ntitle = \"Own\"\ndate = \"2026\"\nlink = \"https://example.org\"\n";

const EXPLORATION: &str = "speelveld = \"exploration\"\nversion = 1\ncase = \"twin\"\norganisation = \"small\"\n\
    baseline = 1\nalone = true\nseed = 7\nfutures = 1000\n\
    [[scenario]]\nfollows = \"current\"\n[[scenario]]\nname = \"Own\"\ntraining = \"none\"\n\
    choices.models = \"reuse:knowledge\"\n[assumptions]\nturnover = 0.1\n\"people.refill\" = 0.5\n\
    layers.platforms.build = \"1 to 2\"\nlayers.exit-weight.models = 1\n\
    [[world]]\n[[world.change]]\nnumber = \"turnover\"\nmultiply = 1.5\n\
    [[world.change]]\nnumber = \"budget\"\nset = 400\n\
    [explore]\nobjectives = [\"cost\", \"live\"]\nlimits = [\"cost=450@90\"]\n\
    [position]\nscreen = \"costs\"\nscenario = 2\nrow = \"models\"\n[file]\npath = \"x.toml\"\nseen = \"0a\"\nportfolio = true\n\
    [[portfolio]]\nfollows = \"current\"\ncases.drones.left-out = true\n\
    [portfolios]\nbaseline = 1\naround = 1\nscenario = 2\nin-file = 1\nbudget = 3900\n\
    [teaching]\nid = \"first-steps\"\nstep = 2\n[[teaching.log]]\nstep = \"look\"\ndone = true\n\
    [[teaching.log]]\nchosen = { scenario = \"A\", layer = \"models\", choice = \"build\" }\n\
    [[teaching.log]]\nhired = { scenario = \"A\", extra-staff = { geo = 0.5 } }\n\
    [[teaching.log]]\ntrained = { scenario = \"A\", level = \"double\" }\n\
    [[teaching.log]]\nrange = { scenario = \"A\", outcome = \"cost\", low = 1, high = 2.5 }\n\
    [[teaching.log]]\nbetter = { one = \"A\", other = \"B\", outcome = \"cost\", scenario = \"B\", confidence = 0.8 }\n\
    [[teaching.log]]\nrank = { scenario = \"A\", competences = [\"geo\", \"ethics\"], ranked = [\"ethics\", \"geo\"] }\n\
    [[teaching.log]]\nfigure = { value = 2, low = 1, high = 2.5, dots = [1, 2.5] }\n\
    [[teaching.log]]\nshares = { better-in = [0.2, 0.8], scenario = \"B\" }\n\
    [[teaching.log]]\nshort = { competences = [\"geo\"], fte = [0.5] }\n\
    [[teaching.log]]\njudged = { thought = \"tf\", right = \"tt\" }\n[[teaching.log]]\nstatements = \"tt\"\n\
    [[teaching.log]]\nneeds = { scenario = \"C\", competences = [\"geo\"], fte = [0.5], levels = [3], lacking = [0.1] }\n\
    [[teaching.log]]\nnoted = \"Anna: x\"\n";

const PORTFOLIO: &str = "speelveld = \"portfolio\"\nname = \"Mix\"\nfollows = \"at-the-wheel\"\ntraining = \"double\"\n\
    extra-staff.contracts = 1\n[cases.twin]\npostponed = 1\nleft-out = true\nchoices.models = \"reuse:knowledge\"\n\
    [sources.own]\ntitle = \"Own\"\ndate = \"2026\"\nlink = \"https://example.org\"\n";

const CHOICES: &str = "choices = { infrastructure = \"build\", collection = \"build\", models = \"build\", platforms = \"build\", services = \"build\" }\n";

/// Sessions with teams, together with every key.
fn sessions_with_teams() -> [SourceText; 2] {
    let start =
        "speelveld = \"exploration\"\nversion = 1\ncase = \"twin\"\n[[scenario]]\nfollows = \"current\"\n";
    let rules = "[teams]\nnames = [\"A\", \"B\"]\nlimits = [\"cost=450@90\"]\nrounds = 2\nminutes = 5\nfigures = \"hidden\"\n";
    let decision = format!("[[teams.round.decision]]\ntraining = \"none\"\n{CHOICES}");
    let note = "[[teams.note]]\nround = 1\ntext = \"Note\"\n";
    let choosing = format!(
        "{start}{rules}stage = \"choosing\"\nturn = 2\n[teams.draft]\ntraining = \"double\"\n{CHOICES}\
         [[teams.round]]\ncard = \"a-card\"\n{decision}{note}"
    );
    let predicted = format!("{decision}predicted = {{ low = 300, high = 450.5 }}\n");
    let rules = rules.replace("hidden", "predicted");
    let card =
        format!("{start}{rules}stage = \"card\"\ncard = \"a-card\"\n[[teams.round]]\n{predicted}{predicted}");
    [("teams-choosing.toml", choosing), ("teams-card.toml", card)]
        .map(|(name, text)| SourceText { name: name.to_owned(), text })
}

const SETTINGS: &str = "speelveld = \"settings\"\nlanguage = \"nl\"\ntheme = \"dark\"\norganisation = \"small\"\nseed = 1\n\
    futures = 1000\nreduced-motion = true\nidle-demo = \"off\"\nmouse = false\n";

/// Files that together hold every table that there can be.
fn samples() -> Vec<SourceText> {
    let mut files = shipped_files();
    files.push(SourceText { name: "scenario.toml".to_owned(), text: SCENARIO.to_owned() });
    let places: String = Place::ALL.into_iter().map(|place| format!("[keys.{}]\n", place.id())).collect();
    files.push(SourceText { name: "portfolio.toml".to_owned(), text: PORTFOLIO.to_owned() });
    files.push(SourceText { name: "settings.toml".to_owned(), text: SETTINGS.to_owned() + &places });
    files.push(SourceText { name: "exploration.toml".to_owned(), text: EXPLORATION.to_owned() });
    files.extend(sessions_with_teams());
    files
}

fn shipped() -> Library {
    library::read_library(&shipped_files()).library.expect("the shipped content makes a library")
}

#[test]
fn every_key_is_explained() {
    fn walk(table: &Table, seen: &mut usize) {
        let outline = table.outline.as_ref().expect("a table that stands for every file");
        for key in outline.keys.borrow().iter() {
            let is_number = matches!(key.need, Need::Number(_) | Need::OwnNumber(_));
            for language in Language::ALL {
                let explained = is_number || texts::schema::about(language, &key.name).is_some();
                // Tables and lists by layer, mode or competence explain themselves.
                let by_id =
                    matches!(key.need, Need::Table | Need::Members { .. } | Need::Choice | Need::Keys);
                assert!(explained || by_id, "{}", key.name);
            }
            *seen += 1;
            if matches!(key.need, Need::Table | Need::Tables | Need::TablesById) {
                walk(outline.below(&key.name), seen);
            }
        }
    }
    let mut seen = 0;
    FileKind::ALL.iter().for_each(|kind| walk(&outline(*kind), &mut seen));
    walk(&library::outline_of_condition(), &mut seen);
    assert!(seen > 500, "{seen}");
}

/// A file as JSON, as an editor hands it to the schema.
fn as_json(text: &str) -> Option<Value> {
    serde_json::to_value(toml::from_str::<toml::Table>(text).ok()?).ok()
}

/// A schema, ready to be held against files.
struct Judge(Schemas, SchemaIndex);

impl Judge {
    fn new(schema: Value) -> Self {
        let (mut schemas, mut compiler) = (Schemas::new(), Compiler::new());
        compiler.add_resource("schema.json", schema).expect("a schema");
        let index = compiler.compile("schema.json", &mut schemas).expect("a valid schema");
        Self(schemas, index)
    }

    fn accepts(&self, document: &Value) -> bool {
        self.0.validate(document, self.1).is_ok()
    }

    fn fault(&self, document: &Value) -> Option<String> {
        self.0.validate(document, self.1).err().map(|error| format!("{error:#}"))
    }
}

fn judges() -> BTreeMap<FileKind, Judge> {
    FileKind::ALL.map(|kind| (kind, Judge::new(of_kind(Language::English, kind)))).into()
}

#[test]
fn every_sound_file_is_valid() {
    let (judges, any) = (judges(), Judge::new(of_any(Language::Dutch)));
    for file in samples() {
        let kind = opening::open(&Reader::new(&file), &file).expect("a sound file").0;
        let document = as_json(&file.text).expect("TOML");
        assert_eq!(judges[&kind].fault(&document), None, "{}", file.name);
        assert_eq!(any.fault(&document), None, "{}", file.name);
    }
}

/// Takes what was changed and, when asked for, the changed document.
type Given<'g> = dyn FnMut(String, &dyn Fn() -> Value) + 'g;

/// Every way to take one key out of a document, or to put an unknown one in.
fn changed(value: &Value, path: &str, give: &mut Given<'_>, put: &dyn Fn(Value) -> Value) {
    match value {
        Value::Object(table) => {
            let mut more = table.clone();
            more.insert("unheard-of".to_owned(), 1.into());
            give(format!("{path} + unheard-of"), &|| put(Value::Object(more.clone())));
            for (key, below) in table {
                let mut less = table.clone();
                less.remove(key);
                give(format!("{path}/{key} removed"), &|| put(Value::Object(less.clone())));
                let place = |changed: Value| {
                    let mut table = table.clone();
                    table.insert(key.clone(), changed);
                    put(Value::Object(table))
                };
                changed(below, &format!("{path}/{key}"), give, &place);
            }
        }
        Value::Array(items) => {
            for (place, below) in items.iter().enumerate().take(1) {
                let within = |changed: Value| {
                    let mut items = items.clone();
                    if let Some(item) = items.get_mut(place) {
                        *item = changed;
                    }
                    put(Value::Array(items))
                };
                changed(below, &format!("{path}[{place}]"), give, &within);
            }
        }
        _ => {}
    }
}

#[test]
fn schema_and_reader_refuse_the_same_missing_and_unknown_keys() {
    let judges = judges();
    let mut tried = 0;
    for file in samples() {
        // The tables are much alike: some of them say it all.
        let kind = opening::open(&Reader::new(&file), &file).expect("a sound file").0;
        // Keys that clash, and a session with teams that does not hold together, are for their readers alone to tell.
        if matches!(kind, FileKind::Sources | FileKind::Settings)
            || file.name.starts_with("teams-")
            || file.name.contains("cases/") && !file.name.contains("ivri")
        {
            continue;
        }
        let document = as_json(&file.text).expect("TOML");
        changed(
            &document,
            "",
            &mut |what, changed| {
                tried += 1;
                let one_in = if kind == FileKind::Base { 97 } else { 4 };
                if tried % one_in != 0 {
                    return;
                }
                let changed = changed();
                let text = toml::to_string(&changed).expect("TOML");
                let problems = problems_of(&SourceText { name: file.name.clone(), text });
                let refused = !judges[&kind].accepts(&changed);
                // Only the readers know whether a basis or source stands somewhere around.
                let only_readers = what.ends_with("basis removed") || what.ends_with("source removed");
                let doubt = what.ends_with("confirmed removed");
                if !only_readers && !doubt {
                    assert_eq!(refused, !problems.is_empty(), "{}{what}: {problems:?}", file.name);
                }
            },
            &|changed| changed,
        );
    }
    assert!(tried > 1000, "{tried}");
}

/// The problems of a file that is read in the place of the shipped one with its name.
fn problems_of(file: &SourceText) -> Vec<String> {
    let mut files = shipped_files();
    let problems = if file.name == "scenario.toml" {
        scenario::read_scenario(file, &shipped().cases[0]).err().unwrap_or_default()
    } else if file.name == "portfolio.toml" {
        portfolio::read_portfolio(file, &shipped()).err().unwrap_or_default()
    } else if file.name == "settings.toml" {
        settings::read_settings(file, None).problems
    } else if file.name == "exploration.toml" {
        exploration::read_kept(file, &shipped()).err().unwrap_or_default()
    } else {
        files.retain(|known| known.name != file.name);
        files.push(file.clone());
        library::read_library(&files).problems
    };
    // What does not fit together in a lesson of which each part is right, only its reader can tell.
    let told = problems.iter().filter(|problem| !matches!(problem.what, ProblemKind::Lesson(_)));
    told.map(|problem| problem.one_line(Language::English)).collect()
}

#[test]
fn a_schema_refuses_what_it_can_know_to_be_wrong() {
    let judges = judges();
    let case =
        shipped_files().into_iter().find(|file| file.name.ends_with("aerius.toml")).expect("shipped").text;
    for (right, wrong) in [
        ("build = \"7.5 to 30\"", "build = \"7.5 - 30\""),
        ("build = \"7.5 to 30\"", "build = \"0.5\""),
        ("build = \"7.5 to 30\"", "build = -1"),
        ("build = \"7.5 to 30\"", "build = { normal = [1] }"),
        ("build = \"7.5 to 30\"", "build = { normal = [1, 2], value = 3 }"),
        ("novelty = 0.1", "novelty = 10"),
        ("months = 6", "months = \"6\""),
        ("choice = \"build\"", "choice = \"build:market\""),
        ("choice = \"build\"", "choice = \"reuse\""),
        ("choice = \"build\"", "choice = \"reuse:residents\""),
        ("choice = \"build\"", "choice = \"Build\""),
        ("origin = \"documented\"", "origin = \"document\""),
        ("years = 8", "years = 8.5"),
        ("years = 8", "years = 0"),
        ("id = \"aerius\"", "id = \"AERIUS\""),
        ("name.nl = ", "name.de = "),
    ] {
        assert!(case.contains(right), "{right}");
        let document = as_json(&case.replacen(right, wrong, 1)).expect("TOML");
        assert!(judges[&FileKind::Case].fault(&document).is_some(), "{wrong} is accepted");
    }
    // Partners in any order, ranges of every shape.
    for (right, other) in [
        ("choice = \"reuse:knowledge\"", "choice = \"reuse:residents+knowledge+market\""),
        ("build = \"7.5 to 30\"", "build = \"1_000 to 2e3\""),
        ("build = \"7.5 to 30\"", "build = { pert = [1, 2, 3], basis = \"estimate\" }"),
        ("build = \"7.5 to 30\"", "build = { value = \"1 to 2\" }"),
    ] {
        assert!(case.contains(right), "{right}");
        let document = as_json(&case.replacen(right, other, 1)).expect("TOML");
        assert_eq!(judges[&FileKind::Case].fault(&document), None, "{other} is refused");
    }
}
