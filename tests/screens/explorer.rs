//! An explorer without a terminal: the real session, the shipped content and the real engine, answered at once.

use speelveld::content::{Reading, read_library, shipped_files};
use speelveld::controls::key::Key;
use speelveld::domain::library::Library;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::activity::playing::NORMAL_SPEED;
use speelveld::session::message::{Effect, Message};
use speelveld::session::settings::{Settings, Theme};
use speelveld::study::{Analysis, Finding, Flow, Request, Study};
use speelveld::workspace::exploration::Exploration;
use std::sync::{Arc, LazyLock};

/// Enough futures for every figure to have its usual form, few enough to be quick.
const FUTURES: usize = 2_000;

pub static SHIPPED: LazyLock<Reading> = LazyLock::new(|| read_library(&shipped_files()));

static LIBRARY: LazyLock<Arc<Library>> =
    LazyLock::new(|| Arc::new(SHIPPED.library.clone().expect("the shipped content is right")));

/// What is found: everything, but of a survey, and of what turns a verdict, which take long, the first sight.
pub fn found(study: &mut Study, request: &Request) -> Option<Finding> {
    let mut first = None;
    let is_long = matches!(request.analysis(), Analysis::Survey | Analysis::Flips);
    let whole = study.answer(request, &mut |sight| {
        first = first.take().or(sight).filter(|_| is_long);
        if first.is_some() { Flow::Stop } else { Flow::Continue }
    });
    first.or(whole)
}

/// A session with its engine.
pub struct Explorer {
    /// The session.
    pub session: Session,
    study: Study,
    /// Answer what influence the numbers have? That takes a simulation for each of them.
    pub answers_influence: bool,
}

impl Explorer {
    /// A session at its start, with its figures.
    pub fn new(language: Language, theme: Theme) -> Self {
        Self::with_futures(language, theme, FUTURES)
    }

    /// The same with another number of futures.
    pub fn with_futures(language: Language, theme: Theme, futures: usize) -> Self {
        let mut explorer = Self::unanswered(language, theme);
        explorer.session.settings.futures = futures;
        let effects = explorer.session.start();
        explorer.answer(effects);
        explorer
    }

    /// A session on an exploration, with its figures.
    pub fn on(language: Language, exploration: &Exploration) -> Self {
        let settings = Settings { language, ..Settings::default() };
        let session = Session::open(Arc::clone(&LIBRARY), settings, exploration).expect("its case is there");
        let mut explorer = Self { session, ..Self::unanswered(language, Theme::Dark) };
        let effects = explorer.session.start();
        explorer.answer(effects);
        explorer
    }

    /// The shipped content.
    pub fn library() -> Arc<Library> {
        Arc::clone(&LIBRARY)
    }

    /// A session at its start, before there are figures.
    pub fn unanswered(language: Language, theme: Theme) -> Self {
        let settings = Settings { language, theme, futures: FUTURES, ..Settings::default() };
        let session = Session::new(Arc::clone(&LIBRARY), settings).expect("there is a case");
        Self { session, study: Study::new(Arc::clone(&LIBRARY)), answers_influence: false }
    }

    /// A session at its start, with only the first of its futures.
    pub fn partly_answered(language: Language, theme: Theme) -> Self {
        let mut explorer = Self::unanswered(language, theme);
        for effect in explorer.session.start() {
            let Effect::Ask { generation, request } = effect else { continue };
            let session = &mut explorer.session;
            explorer.study.answer(&request, &mut |partial| {
                let finding = partial.expect("the first of its futures");
                let _ = session.update(Message::Answered { generation, finding });
                Flow::Stop
            });
        }
        explorer
    }

    /// A demo at its beginning, with its figures.
    pub fn playing(language: Language, id: &str, futures: usize) -> Self {
        let mut explorer = Self::playing_unanswered(language, id, futures);
        let effects = explorer.session.start();
        explorer.answer(effects);
        explorer
    }

    /// A demo at its beginning, before there are figures.
    pub fn playing_unanswered(language: Language, id: &str, futures: usize) -> Self {
        let mut explorer = Self::unanswered(language, Theme::Dark);
        explorer.session.settings.futures = futures;
        let demo = SHIPPED.guides.demo(id).expect("a shipped demo");
        explorer.session.play(Arc::clone(demo), NORMAL_SPEED);
        let _ = explorer.session.start();
        explorer
    }

    /// A lesson at its first step, with its figures.
    pub fn taught(language: Language, id: &str) -> Self {
        let mut explorer = Self::unanswered(language, Theme::Dark);
        explorer.session.guides = Arc::new(SHIPPED.guides.clone());
        explorer.session.teach(Arc::clone(SHIPPED.guides.lesson(id).expect("a shipped lesson")));
        let effects = explorer.session.start();
        explorer.answer(effects);
        explorer
    }

    /// Lets something happen, and answers what it asks.
    pub fn send(&mut self, message: Message) {
        let effects = self.session.update(message);
        self.answer(effects);
    }

    /// Presses keys, and answers what they ask.
    pub fn press(&mut self, keys: &[Key]) -> &mut Self {
        for &key in keys {
            let effects = self.session.update(Message::Key(key));
            self.answer(effects);
        }
        self
    }

    /// Tells the session that something happened, and answers what it asks.
    pub fn tell(&mut self, message: Message) -> &mut Self {
        let effects = self.session.update(message);
        self.answer(effects);
        self
    }

    /// Presses keys without answering what they ask.
    pub fn press_unanswered(&mut self, keys: &[Key]) -> &mut Self {
        for &key in keys {
            let _ = self.session.update(Message::Key(key));
        }
        self
    }

    /// Answers what was asked.
    pub fn answer(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            match effect {
                Effect::Ask { request, .. }
                    if request.analysis() == Analysis::Influence && !self.answers_influence => {}
                Effect::Ask { generation, request } => {
                    let finding = found(&mut self.study, &request).expect("the question can be answered");
                    let more = self.session.update(Message::Answered { generation, finding });
                    self.answer(more);
                }
                Effect::UseLibrary(library) => self.study = Study::new(library),
                // Files and the terminal are not there.
                _ => {}
            }
        }
    }
}
