//! Menu: a short list to pick from, made from the library.

use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::library::Library;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Origin;
use crate::domain::stack::Layer;
use crate::guide::demo::Demo;
use crate::guide::lesson::Guides;
use crate::language::Text;
use crate::session::explore;
use crate::session::keeping::OpenTarget;
use crate::session::output::{self, Output};
use crate::texts::{own_content, words};
use std::sync::Arc;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Menu {
    pub kind: MenuKind,
    pub items: Vec<MenuItem>,
    pub cursor: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MenuKind {
    Case,
    Organisation,
    Outcome,
    /// The outcome to set a limit on, among all scenarios.
    Limit,
    /// What scenarios are to be as good as can be on, among all.
    Objective,
    /// The event that lies on the table of a session with teams.
    Event,
    /// Whose choices the group of a session with teams goes on with.
    TakeOver,
    Lesson,
    Demo,
    Report,
    /// The form of the debrief of a session with teams.
    Debrief,
    /// What to write to a file.
    Export,
    /// What is done on a layer of the case now.
    Now(Layer),
    Files,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MenuItem {
    pub pick: Pick,
    pub name: Text,
    /// What it is, in a sentence; empty when the name says it all.
    pub about: Text,
    /// How well it is documented, where that has a meaning.
    pub origin: Option<Origin>,
}

/// What picking a line of a menu means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Pick {
    Case(String),
    Organisation(String),
    /// One of the user's own that is still to be made.
    NewOrganisation,
    Outcome(Outcome),
    Limit(Outcome),
    Objective(Outcome),
    Event(String),
    /// The team whose choices the group goes on with; nothing when each goes on with its own.
    TakenOver(Option<usize>),
    /// The lesson with this id, where it was left.
    Lesson(String),
    /// The lesson with this id, from its beginning.
    LessonAnew(String),
    Kept(OpenTarget),
    Teams,
    Demo(String),
    /// Something to be written to a file.
    Output(Output),
    /// What is done on a layer of the case now.
    Now(Layer, Choice),
    File(FileAction),
}

/// What can be done with files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileAction {
    New,
    Open,
    SaveAs,
    /// Take what stands in the file.
    Reread,
    Overwrite,
    /// Open what was worked on before.
    Recent(OpenTarget),
}

impl Menu {
    /// A menu of the content and the case at hand, the cursor on what is picked now, if that is in it.
    pub fn new(
        kind: MenuKind,
        library: &Library,
        guides: &Guides,
        case: &Case,
        present: Option<&Pick>,
    ) -> Self {
        let items = match kind {
            MenuKind::Case => cases(library),
            MenuKind::Organisation => organisations(library),
            MenuKind::Outcome => outcomes(Outcome::ALL, Pick::Outcome),
            MenuKind::Limit => outcomes(explore::limitable(), Pick::Limit),
            MenuKind::Objective => outcomes(explore::objectives(), Pick::Objective),
            MenuKind::Event => events(library),
            MenuKind::Demo => demos(guides),
            MenuKind::Report => outputs(&Output::MEMO),
            MenuKind::Debrief => outputs(&Output::DEBRIEF),
            MenuKind::Export => outputs(&Output::EXPORTS),
            MenuKind::Now(layer) => choices(case, layer),
            // Made of what the shell finds, or of what teams chose.
            MenuKind::Files | MenuKind::Lesson | MenuKind::TakeOver => Vec::new(),
        };
        let cursor = items.iter().position(|item| Some(&item.pick) == present).unwrap_or_default();
        Self { kind, items, cursor }
    }
}

fn cases(library: &Library) -> Vec<MenuItem> {
    let item = |case: &Case| MenuItem {
        pick: Pick::Case(case.id.clone()),
        name: case.name.clone(),
        about: case.question.clone(),
        origin: Some(case.origin),
    };
    library.cases.iter().map(item).collect()
}

/// Every choice that a case allows on a layer.
fn choices(case: &Case, layer: Layer) -> Vec<MenuItem> {
    let allowed = Choice::all().into_iter().filter(|&choice| case.refusal(layer, choice).is_none());
    let item = |choice| MenuItem {
        pick: Pick::Now(layer, choice),
        name: Text::of_words(|language| words::choice(language, choice)),
        about: Text::default(),
        origin: None,
    };
    allowed.map(item).collect()
}

fn organisations(library: &Library) -> Vec<MenuItem> {
    let item = |organisation: &crate::domain::library::Organisation| MenuItem {
        pick: Pick::Organisation(organisation.id.clone()),
        name: organisation.name.clone(),
        about: organisation.about.clone(),
        origin: None,
    };
    let new = MenuItem {
        pick: Pick::NewOrganisation,
        name: Text::of_words(own_content::new_organisation),
        about: Text::of_words(own_content::about_new_organisation),
        origin: None,
    };
    library.organisations.iter().map(item).chain([new]).collect()
}

fn outcomes(outcomes: impl IntoIterator<Item = Outcome>, pick: fn(Outcome) -> Pick) -> Vec<MenuItem> {
    let item = |outcome| MenuItem {
        pick: pick(outcome),
        name: Text::of_words(|language| outcome.name(language)),
        about: Text::default(),
        origin: None,
    };
    outcomes.into_iter().map(item).collect()
}

fn events(library: &Library) -> Vec<MenuItem> {
    let item = |event: &crate::domain::event::Event| MenuItem {
        pick: Pick::Event(event.id.clone()),
        name: event.name.clone(),
        about: event.text.clone(),
        origin: None,
    };
    library.events.iter().map(item).collect()
}

fn demos(guides: &Guides) -> Vec<MenuItem> {
    let item = |demo: &Arc<Demo>| MenuItem {
        pick: Pick::Demo(demo.id.clone()),
        name: demo.title.clone(),
        about: demo.about.clone(),
        origin: None,
    };
    guides.demos.iter().map(item).collect()
}

fn outputs(outputs: &[Output]) -> Vec<MenuItem> {
    let item = |&output: &Output| MenuItem {
        pick: Pick::Output(output),
        name: Text::of_words(|language| output::name(language, output)),
        about: Text::of_words(|language| output::about(language, output)),
        origin: None,
    };
    outputs.iter().map(item).collect()
}
