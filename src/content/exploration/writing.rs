//! Writing an exploration: only what differs from the content, in an order that is always the same.

use super::{portfolios, teaching, teams};
use crate::content::written::{fitting_name, number, quantity, text as quoted};
use crate::domain::event::{Becomes, Shift};
use crate::domain::library::Library;
use crate::domain::scenario::Decision;
use crate::domain::stack::Layer;
use crate::language::Text;
use crate::summary::survey::Aims;
use crate::workspace::exploration::{
    DEFAULT_FUTURES, DEFAULT_SEED, Exploration, FORMAT_VERSION, Kept, OwnFile, OwnWorld, Title,
    TitledDecision,
};
use crate::workspace::position::Position;
use crate::workspace::progress::Progress;
use std::fmt::Display;

/// What the file is, for whoever opens it in an editor.
const HEAD: &str = "\
# Een verkenning van speelveld; openen met: speelveld open BESTAND
# An exploration of speelveld; to open: speelveld open FILE
speelveld = \"exploration\"
";

/// An exploration as it stands in a file.
pub fn write(exploration: &Exploration, library: &Library) -> String {
    let mut lines = Lines(HEAD.to_owned());
    lines.put("version", FORMAT_VERSION);
    lines.put("case", quoted(&exploration.case));
    let usual = library.organisations.first().map(|organisation| organisation.id.as_str());
    lines.put_unless(
        usual == Some(&exploration.organisation),
        "organisation",
        quoted(&exploration.organisation),
    );
    lines.put_unless(exploration.baseline == 0, "baseline", exploration.baseline + 1);
    lines.put_unless(!exploration.alone, "alone", true);
    lines.put_unless(exploration.seed == DEFAULT_SEED, "seed", exploration.seed);
    lines.put_unless(exploration.futures == DEFAULT_FUTURES, "futures", exploration.futures);
    for scenario in &exploration.scenarios {
        lines.scenario(scenario, library, &exploration.case);
    }
    lines.0.push_str(&portfolios::write(&exploration.portfolios, library));
    if !exploration.edits.is_empty() {
        lines.table("[assumptions]");
        for (parameter, value) in exploration.edits.iter() {
            lines.put(&parameter.id(), quantity(value));
        }
    }
    for world in &exploration.worlds {
        lines.world(world);
    }
    lines.aims(&exploration.aims);
    lines.position(exploration.position, exploration.scenarios.len());
    if let Some(activity) = &exploration.progress {
        lines.0.push_str(&progress(activity));
    }
    lines.0
}

/// An exploration together with the file of the user that it belongs to.
pub fn write_kept(kept: &Kept, library: &Library) -> String {
    let mut lines = Lines(write(&kept.exploration, library));
    if let Some(OwnFile { path, seen, is_portfolio }) = &kept.file {
        lines.table("[file]");
        lines.put("path", quoted(&path.to_string_lossy()));
        if let Some(seen) = seen {
            lines.put("seen", quoted(&format!("{seen:016x}")));
        }
        lines.put_unless(!is_portfolio, "portfolio", true);
    }
    lines.0
}

/// The table of an activity as it stands in the file.
fn progress(activity: &Progress) -> String {
    match activity {
        Progress::Lesson(lesson) => teaching::write(lesson),
        Progress::Teams(teams) => teams::write(teams),
    }
}

struct Lines(String);

impl Lines {
    fn put(&mut self, key: &str, value: impl Display) {
        self.0.push_str(&format!("{key} = {value}\n"));
    }

    fn put_unless(&mut self, is_usual: bool, key: &str, value: impl Display) {
        if !is_usual {
            self.put(key, value);
        }
    }

    fn table(&mut self, header: &str) {
        self.0.push_str(&format!("\n{header}\n"));
    }

    fn scenario(&mut self, scenario: &TitledDecision, library: &Library, case: &str) {
        self.table("[[scenario]]");
        let case = library.case(case);
        let preset = case.and_then(|case| scenario.title.preset(library, case));
        match (&scenario.title, preset) {
            (Title::Current, _) => self.put("follows", quoted("current")),
            (Title::Direction(id), Some(_)) => self.put("follows", quoted(id)),
            // A direction that is no longer there leaves its name.
            (Title::Direction(name), _) => self.name(&Text::same(name)),
            (Title::Named(name), _) => self.name(name),
        }
        let start = preset.or_else(|| case.map(|case| case.current_decision()));
        let Decision { choices, training, extra } = scenario.decision;
        let is_usual = start.is_some_and(|start| start.training == training);
        self.put_unless(is_usual, "training", quoted(training.id()));
        for (competence, fte) in extra.iter() {
            self.put(&format!("extra-staff.{}", competence.id()), fte);
        }
        for layer in Layer::ALL {
            let is_usual = start.is_some_and(|start| start.choices[layer] == choices[layer]);
            let choice = quoted(&choices[layer].to_string());
            self.put_unless(is_usual, &format!("choices.{}", layer.id()), choice);
        }
    }

    fn name(&mut self, name: &Text) {
        self.0.push_str(&fitting_name(name));
    }

    fn world(&mut self, world: &OwnWorld) {
        self.table("[[world]]");
        for Shift { parameter, becomes } in world {
            self.table("[[world.change]]");
            self.put("number", quoted(&parameter.id()));
            match becomes {
                Becomes::Multiplied(times) => self.put("multiply", number(*times)),
                Becomes::Set(value) => self.put("set", quantity(*value)),
            }
        }
    }

    fn aims(&mut self, aims: &Aims) {
        let Aims { objectives, limits } = aims;
        if *aims == Aims::default() {
            return;
        }
        let list = |words: Vec<String>| format!("[{}]", words.join(", "));
        self.table("[explore]");
        let is_usual = *objectives == Aims::default().objectives;
        let objectives = objectives.iter().map(|one| quoted(one.id())).collect();
        self.put_unless(is_usual, "objectives", list(objectives));
        let written = limits.iter().map(|limit| quoted(&limit.to_string())).collect();
        self.put_unless(limits.is_empty(), "limits", list(written));
    }

    fn position(&mut self, position: Position, scenarios: usize) {
        if position == Position::start(scenarios) {
            return;
        }
        self.table("[position]");
        self.put("screen", quoted(position.screen.id()));
        self.put("scenario", position.focus.scenario + 1);
        self.put("row", quoted(position.focus.row.id()));
    }
}
