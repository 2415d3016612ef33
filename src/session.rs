//! Session: where the user is and what was answered. Messages go in, effects come out; nothing here touches the outside.

pub mod answer;
pub mod cell_editor;
pub mod document;
pub mod help;
pub mod history;
pub mod information;
pub mod menu;
pub mod message;
pub mod notice;
pub mod overlay;
pub mod palette;
pub mod screen;
pub mod settings;
pub mod text_input;

use crate::controls::keymap::Place;
use crate::domain::case::Case;
use crate::domain::library::{Library, Organisation};
use crate::domain::scenario::Scenario;
use crate::domain::stack::Layer;
use crate::study::Question;
use crate::summary::comparison::Comparison;
use answer::Answer;
use document::{Document, Draft, Title};
use history::History;
use message::{Effect, Message};
use notice::Notice;
use overlay::Overlay;
use screen::{Focus, Reading, Row, Screen};
use settings::Settings;
use std::sync::Arc;

/// The directions that B and C start with.
const FIRST_DIRECTIONS: [&str; 2] = ["proven-knowledge", "at-the-wheel"];

/// Everything about a user at work. Drawing reads it; only [`Session::update`] changes it.
#[derive(Clone, Debug)]
pub struct Session {
    /// All content.
    pub library: Arc<Library>,
    /// Language, theme, seed and futures.
    pub settings: Settings,
    /// What the user works on.
    pub document: Document,
    /// The cell that keys act on.
    pub focus: Focus,
    /// How the figures are read.
    pub reading: Reading,
    /// Which screen.
    pub screen: Screen,
    /// What lies over it.
    pub overlay: Option<Overlay>,
    /// The figures.
    pub comparison: Answer<Arc<Comparison>>,
    /// What the last key did, or why it did nothing.
    pub notice: Option<Notice>,
    history: History,
    generation: u64,
}

impl Session {
    /// A session at its start: A what is done now, B and C two directions. `None` when the library has no case or organisation.
    #[must_use]
    pub fn new(library: Arc<Library>, settings: Settings) -> Option<Self> {
        let case = library.case(&settings.case).or_else(|| library.cases.first())?;
        let organisation =
            library.organisation(&settings.organisation).or_else(|| library.organisations.first())?;
        let current = Draft::new(Title::Current, case.current_decision());
        let directions = FIRST_DIRECTIONS.iter().filter_map(|id| library.direction(id)).map(|direction| {
            Draft::new(Title::Direction(direction.id.clone()), document::directed(case, direction))
        });
        let scenarios: Vec<Draft> = std::iter::once(current).chain(directions).collect();
        let focus = Focus { scenario: usize::from(scenarios.len() > 1), row: Row::Layer(Layer::Platforms) };
        let document = Document {
            case: case.id.clone(),
            organisation: organisation.id.clone(),
            scenarios,
            baseline: 0,
            alone: settings.alone,
        };
        Some(Self {
            library: Arc::clone(&library),
            settings,
            document,
            focus,
            reading: Reading::default(),
            screen: Screen::Compare,
            overlay: None,
            comparison: Answer::Nothing,
            notice: None,
            history: History::default(),
            generation: 0,
        })
    }

    /// Asks for the first figures; to be called once.
    pub fn start(&mut self) -> Vec<Effect> {
        self.ask()
    }

    /// Takes in what happened and tells what is to be done about it.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        let _ = message;
        Vec::new()
    }

    /// Where keys are looked up now.
    #[must_use]
    pub fn place(&self) -> Place {
        self.overlay.as_ref().map_or(self.screen.place(), Overlay::place)
    }

    /// The case being worked on.
    #[must_use]
    pub fn case(&self) -> Option<&Case> {
        self.library.case(&self.document.case)
    }

    /// The organisation that it is for.
    #[must_use]
    pub fn organisation(&self) -> Option<&Organisation> {
        self.library.organisation(&self.document.organisation)
    }

    /// The scenarios with their names, A first.
    #[must_use]
    pub fn scenarios(&self) -> Vec<Scenario> {
        let Some(case) = self.case() else { return Vec::new() };
        let scenario =
            |draft: &Draft| Scenario { name: draft.name(&self.library, case), decision: draft.decision };
        self.document.scenarios.iter().map(scenario).collect()
    }

    fn question(&self) -> Question {
        Question {
            case: self.document.case.clone(),
            organisation: self.document.organisation.clone(),
            scenarios: self.scenarios(),
            seed: self.settings.seed,
            futures: self.settings.futures,
            alone: self.document.alone,
        }
    }

    fn ask(&mut self) -> Vec<Effect> {
        self.generation += 1;
        self.comparison.ask();
        vec![Effect::Compare { generation: self.generation, question: self.question() }]
    }
}
