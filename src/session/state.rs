//! State: everything about a user at work, and what can be asked of it.

use super::activity::Activity;
use super::answer::{Answer, Pending};
use super::assumption_list::AssumptionList;
use super::document::{Document, Draft, changed};
use super::explore::Explore;
use super::keeping::Keeping;
use super::message::Effect;
use super::notice::{Change, Notice};
use super::overlay::Overlay;
use super::portfolio::PortfolioReading;
use super::screen::{Focus, Reading, Screen};
use super::settings::Settings;
use super::worlds::Worlds;
use crate::content::diagnosis::problem::Problem;
use crate::content::file::SourceText;
use crate::content::own_case::OwnCase;
use crate::controls::keymap::Place;
use crate::domain::case::Case;
use crate::domain::edits::Edits;
use crate::domain::library::{Library, Organisation};
use crate::domain::parameter::Parameter;
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Scenario;
use crate::guide::lesson::Guides;
use crate::resolve::inputs::Inputs;
use crate::session::editing::History;
use crate::session::overlay::why::ComingBack;
use crate::session::screen::{Presenting, SlideKind};
use crate::study::{
    Ambitions, Attribution, Flips, Influences, Missing, PerAnalysis, Question, Remedies, Sequence, Story,
    Surveyed, WorthKnowing,
};
use crate::summary::comparison::Comparison;
use crate::summary::portfolio::PortfolioComparison;
use crate::texts::notices::Obstacle;
use crate::workspace::exploration::{Exploration, MOST_SCENARIOS, TitledDecision};
use crate::workspace::logbook::Logbook;
use crate::workspace::portfolios::{put_off, starting_later};
use crate::workspace::position::Position;
use crate::workspace::progress::Progress;
use crate::workspace::team_rules::Rules;
use crate::workspace::teams::Teams;
use std::sync::Arc;

/// Everything about a user at work. Drawing reads it; only `update` changes it.
#[derive(Clone, Debug)]
pub struct Session {
    pub library: Arc<Library>,
    pub guides: Arc<Guides>,
    pub settings: Settings,
    /// The same with the user's own numbers in it.
    pub(super) edited: Arc<Library>,
    pub document: Document,
    /// The cell that keys act on.
    pub focus: Focus,
    pub reading: Reading,
    pub assumptions: AssumptionList,
    /// What is searched for among all scenarios, and what was found.
    pub explore: Explore,
    /// What is looked at in other worlds.
    pub worlds: Worlds,
    /// Where the user is among all cases.
    pub portfolio: PortfolioReading,
    /// Where Esc leads from an assumption that was looked up from a trail, the last one first to come back to.
    pub coming_back: Vec<ComingBack>,
    pub screen: Screen,
    pub keeping: Keeping,
    pub overlay: Option<Overlay>,
    /// What the presenter shows, while it is on.
    pub presenting: Option<Presenting>,
    /// The message at which the presenter was left: there it begins again.
    pub(super) left_at: SlideKind,
    /// What leads the user, if anything.
    pub activity: Option<Activity>,
    pub comparison: Answer<Arc<Comparison>>,
    /// Where the difference between the scenario under the cursor and the baseline comes from.
    pub attribution: Answer<Arc<Vec<Attribution>>>,
    /// Which numbers move the scenario under the cursor, and its difference with the baseline.
    pub influence: Answer<Arc<Influences>>,
    /// What would help the scenario under the cursor against what it lacks.
    pub remedies: Answer<Arc<Remedies>>,
    /// The directions in rows, as they were last listed.
    pub directions: Answer<Arc<Comparison>>,
    /// Every scenario of the case, as far as they are worked out.
    pub survey: Answer<Arc<Surveyed>>,
    /// The scenarios in each world, as things are assumed first.
    pub in_worlds: Answer<Vec<Arc<Comparison>>>,
    /// All cases together, the portfolios side by side.
    pub portfolios: Answer<Arc<PortfolioComparison>>,
    /// Every direction in all cases, as they were last listed.
    pub ambitions: Answer<Arc<Ambitions>>,
    /// When to start which case of the portfolio that keys act on.
    pub sequence: Answer<Arc<Sequence>>,
    /// At which values the verdict between the baseline and another scenario turns.
    pub flips: Answer<Arc<Flips>>,
    /// What is worth finding out before choosing among the scenarios.
    pub worth: Answer<Arc<WorthKnowing>>,
    /// In which futures the scenario under the cursor misses its limits.
    pub missing: Answer<Arc<Missing>>,
    /// One future, told.
    pub story: Answer<Arc<Story>>,
    /// What the last key did, or why it did nothing.
    pub notice: Option<Notice>,
    /// What it said until the present key, for a second key that answers it.
    pub(super) said: Option<Notice>,
    /// What is wrong in the content files; what they last held without problems is in use.
    pub problems: Arc<[Problem]>,
    /// The user's own case files.
    pub own_cases: Arc<[OwnCase]>,
    /// All content files of the user, as they count.
    pub own_files: Arc<[SourceText]>,
    /// What happened in the lessons that were kept on this machine, by their ids; known once it was asked for.
    pub other_lessons: Vec<(String, Logbook)>,
    pub(super) is_writing: bool,
    /// The exploration as it was last to be kept; nothing before the first message.
    pub(super) kept: Option<Arc<Exploration>>,
    /// What is asked of the outside while a message is taken in.
    pub(super) effects: Vec<Effect>,
    /// What lies beneath the overlay and comes back when that closes.
    pub(super) beneath: Option<Box<Overlay>>,
    pub(super) history: History,
    /// Milliseconds since the user last did something.
    pub(super) idle: u64,
    /// Number of the newest request.
    pub(super) generation: u64,
    pub(super) pending: PerAnalysis<Pending>,
}

impl Session {
    /// A session at its start, on the first case of the library. `None` when the library has no case or organisation.
    pub fn new(library: Arc<Library>, settings: Settings) -> Option<Self> {
        let wanted = settings.organisation.as_deref().and_then(|id| library.organisation(id));
        let (case, organisation) =
            (library.cases.first()?, wanted.or_else(|| library.organisations.first())?);
        let start = Exploration::of(&library, case, &organisation.id);
        let start = Exploration { seed: settings.seed, futures: settings.futures, ..start };
        Self::open(library, settings, &start)
    }

    /// A session on an exploration, with its seed and futures in the place of those of the settings. `None` when the library
    /// does not have its case or organisation, or it has no scenario. A lesson that it is in needs [`Session::resume`] as well.
    pub fn open(library: Arc<Library>, settings: Settings, exploration: &Exploration) -> Option<Self> {
        library.case(&exploration.case)?;
        library.organisation(&exploration.organisation)?;
        let last = exploration.scenarios.len().checked_sub(1)?;
        let document = Document::of(exploration);
        let settings = Settings { seed: exploration.seed, futures: exploration.futures, ..settings };
        let Position { screen, focus } = exploration.position;
        let several = document.portfolios.columns.len() > 1;
        let mut session = Self {
            edited: Arc::clone(&library),
            library,
            guides: Arc::default(),
            settings,
            document,
            focus: Focus { scenario: focus.scenario.min(last), ..focus },
            reading: Reading::default(),
            assumptions: AssumptionList::default(),
            explore: Explore::of(&exploration.aims),
            worlds: Worlds::default(),
            portfolio: PortfolioReading { column: usize::from(several), ..PortfolioReading::default() },
            coming_back: Vec::new(),
            screen,
            keeping: Keeping::default(),
            overlay: None,
            presenting: None,
            left_at: SlideKind::Verdict,
            activity: None,
            comparison: Answer::Nothing,
            attribution: Answer::Nothing,
            influence: Answer::Nothing,
            remedies: Answer::Nothing,
            directions: Answer::Nothing,
            survey: Answer::Nothing,
            in_worlds: Answer::Nothing,
            portfolios: Answer::Nothing,
            ambitions: Answer::Nothing,
            sequence: Answer::Nothing,
            flips: Answer::Nothing,
            worth: Answer::Nothing,
            missing: Answer::Nothing,
            story: Answer::Nothing,
            notice: None,
            said: None,
            problems: Arc::default(),
            own_cases: Arc::default(),
            own_files: Arc::default(),
            other_lessons: Vec::new(),
            is_writing: false,
            kept: None,
            effects: Vec::new(),
            beneath: None,
            history: History::default(),
            idle: 0,
            generation: 0,
            pending: PerAnalysis::default(),
        };
        session.apply_edits();
        Some(match &exploration.progress {
            Some(Progress::Teams(teams)) => {
                let rules = Rules { edits: exploration.edits.clone(), ..teams.rules.clone() };
                session.with_teams(Teams { rules, ..teams.clone() })
            }
            Some(Progress::Lesson(_)) | None => session,
        })
    }

    pub fn exploration(&self) -> Exploration {
        let Document { case, organisation, scenarios, baseline, worlds, alone, portfolios, .. } =
            self.document.clone();
        let saved = |draft: Draft| TitledDecision { title: draft.title, decision: draft.decision };
        Exploration {
            case,
            organisation,
            scenarios: scenarios.into_iter().take(MOST_SCENARIOS).map(saved).collect(),
            baseline,
            edits: self.kept_edits().clone(),
            worlds,
            aims: self.explore.aims.clone(),
            alone,
            portfolios,
            seed: self.settings.seed,
            futures: self.settings.futures,
            position: Position { screen: self.screen, focus: self.focus },
            progress: self.activity.as_ref().and_then(Activity::progress),
        }
    }

    /// Whether it is what [`Self::exploration`] gives, found without making that: every message asks.
    pub(super) fn is_still(&self, kept: &Exploration) -> bool {
        let Exploration {
            case,
            organisation,
            scenarios,
            baseline,
            edits,
            worlds,
            aims,
            alone,
            portfolios,
            seed,
            futures,
            position,
            progress,
        } = kept;
        let now = &self.document;
        let drafts = now.scenarios.iter().take(MOST_SCENARIOS);
        (case, organisation, baseline, alone) == (&now.case, &now.organisation, &now.baseline, &now.alone)
            && *worlds == now.worlds
            && *aims == self.explore.aims
            && (*seed, *futures) == (self.settings.seed, self.settings.futures)
            && *position == (Position { screen: self.screen, focus: self.focus })
            && drafts
                .map(|one| (&one.title, &one.decision))
                .eq(scenarios.iter().map(|one| (&one.title, &one.decision)))
            && edits == self.kept_edits()
            && *portfolios == now.portfolios
            && *progress == self.activity.as_ref().and_then(Activity::progress)
    }

    /// The user's own numbers; what lies on the screens in a session with teams follows from how far it is.
    fn kept_edits(&self) -> &Edits {
        let teams = self.team_play().map(|play| &play.teams).filter(|teams| !teams.rounds.is_empty());
        teams.map_or(&self.document.edits, |teams| &teams.rules.edits)
    }

    /// Asks for the first figures, and for what else the screen needs; to be called once.
    pub fn start(&mut self) -> Vec<Effect> {
        if self.team_play().is_some() {
            self.ask_sights();
        } else {
            self.ask();
        }
        self.ask_for_explanation();
        std::mem::take(&mut self.effects)
    }

    /// The same with these demos to choose from.
    pub fn with_guides(self, guides: Arc<Guides>) -> Self {
        Self { guides, ..self }
    }

    /// The place of what leads the user, when its keys come first here.
    pub fn leading_place(&self) -> Option<Place> {
        let activity = self.activity.as_ref()?;
        match &self.overlay {
            None => Some(activity.place()),
            Some(overlay) => activity.place_above(overlay.place()),
        }
    }

    /// Where keys are looked up now, but for those of what leads the user.
    pub fn place(&self) -> Place {
        let beneath = self.presenting.map_or(self.screen.place(), Presenting::place);
        self.overlay.as_ref().map_or(beneath, Overlay::place)
    }

    /// The case being worked on, with the user's own numbers in it.
    pub fn case(&self) -> Option<&Case> {
        self.edited.case(&self.document.case)
    }

    /// The budget of the case, k€; nothing counts as 0.
    pub fn budget(&self) -> f64 {
        let budget = self.case().and_then(|case| case.assumptions.get(Parameter::Budget));
        budget.map_or(0.0, |assumption| assumption.quantity.mean())
    }

    /// The organisation that it is for, with the user's own numbers in it.
    pub fn organisation(&self) -> Option<&Organisation> {
        self.edited.organisation(&self.document.organisation)
    }

    /// Every number that goes in, with the user's own in the place of shipped ones.
    pub fn inputs(&self) -> Option<Inputs<'_>> {
        Some(Inputs { base: &self.edited.base, organisation: self.organisation()?, case: self.case()? })
    }

    /// The shipped quantity of a parameter.
    pub fn shipped(&self, parameter: Parameter) -> Option<Quantity> {
        let inputs = Inputs {
            base: &self.library.base,
            organisation: self.library.organisation(&self.document.organisation)?,
            case: self.library.case(&self.document.case)?,
        };
        inputs.assumption(parameter).map(|assumption| assumption.quantity)
    }

    /// The scenarios with their names, A first.
    pub fn scenarios(&self) -> Vec<Scenario> {
        let Some(case) = self.case() else { return Vec::new() };
        let scenario = |(place, draft): (usize, &Draft)| {
            let name = draft.name(&self.library, case);
            let is_changed = self.differs_from_lesson(place, draft);
            Scenario { name: if is_changed { changed(name) } else { name }, decision: draft.decision }
        };
        self.document.scenarios.iter().enumerate().map(scenario).collect()
    }

    pub fn focused(&self) -> Option<&Draft> {
        self.document.scenarios.get(self.focus.scenario)
    }

    /// Makes a change of the document that can be undone, and asks what follows from it.
    pub(super) fn change(&mut self, change: Change, edit: impl FnOnce(&mut Document)) {
        let (before, focus) = (self.document.clone(), self.focus);
        edit(&mut self.document);
        self.document.keep_linked(&before);
        let refusal = self.refused_by_teams(&before);
        if let Some(refusal) = refusal.or_else(|| self.refused_by_lesson(&before, &self.document)) {
            self.document = before;
            return self.say(refusal);
        }
        self.apply_edits();
        if self.document == before {
            return self.say(Obstacle::AlreadySo);
        }
        let is_asked_already = self.asks_as(&before);
        self.history.record(change.clone(), before, focus);
        self.notice = Some(Notice::Done(change));
        self.keep_focus();
        self.keep_draft();
        if !is_asked_already {
            self.ask();
        }
    }

    /// Is only another portfolio tried than in an earlier document, of which the figures of the case tell nothing?
    fn asks_as(&self, before: &Document) -> bool {
        self.document.around() == before.around()
            && *before == Document { portfolios: before.portfolios.clone(), ..self.document.clone() }
    }

    /// Goes to an earlier or later state of the document.
    pub(super) fn restore(&mut self, document: Document, focus: Focus) {
        let before = std::mem::replace(&mut self.document, document);
        self.apply_edits();
        self.focus = focus;
        self.keep_focus();
        self.keep_draft();
        if !self.asks_as(&before) {
            self.ask();
        }
    }

    /// Tells the user something; nothing else happens.
    pub(super) fn say(&mut self, notice: impl Into<Notice>) {
        self.notice = Some(notice.into());
    }

    /// What is to be simulated now.
    pub fn question(&self) -> Question {
        Question {
            case: self.document.case.clone(),
            organisation: self.document.organisation.clone(),
            scenarios: self.scenarios(),
            seed: self.settings.seed,
            futures: self.settings.futures,
            alone: self.document.alone,
            portfolio: self.document.around().map(Arc::new),
            without_doubt: false,
            edits: self.document.edits.clone(),
            limits: self.team_limits(),
        }
    }

    /// Puts the user's own numbers in the content, and the case in the year in which the portfolio around it starts it.
    pub(super) fn apply_edits(&mut self) {
        let Document { edits, case, organisation, .. } = &self.document;
        let edited = if edits.is_empty() {
            Arc::clone(&self.library)
        } else {
            Arc::new(edits.applied(&self.library, case, organisation))
        };
        let later = put_off(self.document.around().as_ref(), case);
        self.edited = starting_later(&edited, case, later);
    }

    /// Keeps the focus on a scenario that is there.
    pub(super) fn keep_focus(&mut self) {
        self.focus.scenario = self.focus.scenario.min(self.document.scenarios.len().saturating_sub(1));
        let last = self.document.portfolios.columns.len().saturating_sub(1);
        self.portfolio.column = self.portfolio.column.min(last);
    }
}
