//! Twins: a session and its double, for which the figures of hidden outcomes are other ones; whatever both do, nobody may be
//! able to tell them apart.

use super::disturbing;
use crate::explorer::found;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use speelveld::domain::outcome::Outcome;
use speelveld::language::Language;
use speelveld::report::debrief::debrief;
use speelveld::session::Session;
use speelveld::session::answer::Answer;
use speelveld::session::message::{Effect, Message};
use speelveld::session::output::Output;
use speelveld::study::{Analysis, Finding, Study};
use speelveld::tui;
use std::sync::Arc;

/// Each look at a screen: in which language, and how large. The large one, which shows more at once, is the last.
const LOOKS: [(Language, u16, u16); 3] =
    [(Language::Dutch, 120, 36), (Language::English, 80, 24), (Language::English, 200, 50)];

/// What is told apart: where, and how.
pub type Leak = String;

/// Lets something happen to a session and answers what it asks, with other figures for some outcomes. Gives what else it asks.
pub fn give(session: &mut Session, study: &mut Study, message: Message, hidden: &[Outcome]) -> Vec<Effect> {
    let effects = session.update(message);
    answer(session, study, effects, hidden)
}

/// Answers what a session asks, with other figures for some outcomes. Gives what else it asks.
pub fn answer(
    session: &mut Session,
    study: &mut Study,
    effects: Vec<Effect>,
    hidden: &[Outcome],
) -> Vec<Effect> {
    let mut rest = Vec::new();
    for effect in effects {
        let (generation, request) = match effect {
            Effect::Ask { generation, request } => (generation, request),
            Effect::UseLibrary(_) => continue,
            _ => {
                rest.push(effect);
                continue;
            }
        };
        // How much each number matters takes too long, and is made up.
        let finding = match request.analysis() {
            Analysis::Influence => Finding::Influence(Arc::new(disturbing::influences(hidden))),
            _ => {
                let found = found(study, &disturbing::request(&request, hidden)).expect("an answer");
                disturbing::finding(&found, hidden)
            }
        };
        rest.extend(give(session, study, Message::Answered { generation, finding }, hidden));
    }
    rest
}

/// A session and its double.
#[derive(Clone)]
pub struct Twins {
    /// The session.
    pub session: Session,
    double: Session,
    hidden: Vec<Outcome>,
    /// How often they were looked at, to look another way each time.
    looks: usize,
}

impl Twins {
    /// A session, and the same with other figures for some outcomes in everything that it knows.
    pub fn of(session: &Session, hidden: &[Outcome]) -> Self {
        let mut double = session.clone();
        change(&mut double.comparison, |known| Arc::new(disturbing::comparison(&known, hidden)));
        change(&mut double.directions, |known| Arc::new(disturbing::comparison(&known, hidden)));
        change(&mut double.attribution, |known| {
            match disturbing::finding(&Finding::Attribution(known), hidden) {
                Finding::Attribution(known) => known,
                _ => unreachable!("a finding keeps its kind"),
            }
        });
        change(&mut double.remedies, |known| match disturbing::finding(&Finding::Remedies(known), hidden) {
            Finding::Remedies(known) => known,
            _ => unreachable!("a finding keeps its kind"),
        });
        change(&mut double.influence, |_| Arc::new(disturbing::influences(hidden)));
        Self { session: session.clone(), double, hidden: hidden.to_vec(), looks: 0 }
    }

    /// Lets both do the same, and looks at them.
    ///
    /// # Errors
    /// What tells them apart: what they ask of the outside, what is kept of them or a line that is not the same; or that
    /// something is asked which tells all.
    pub fn give(&mut self, study: &mut Study, message: Message) -> Result<(), Leak> {
        let asked = give(&mut self.session, study, message.clone(), &[]);
        let by_double = give(&mut self.double, study, message, &self.hidden);
        if let Some(telling) = asked.iter().find(|effect| tells_all(effect)) {
            return Err(format!("{telling:?}"));
        }
        if asked != by_double {
            return Err(format!("asked {asked:?}, not {by_double:?}"));
        }
        if self.session.exploration() != self.double.exploration() {
            return Err("another exploration is kept".to_owned());
        }
        let logbooks =
            [&self.session, &self.double].map(|session| session.teaching().map(|one| &one.logbook));
        if logbooks[0] != logbooks[1] && self.debriefs_differ() {
            return Err("another debrief".to_owned());
        }
        self.look()
    }

    fn debriefs_differ(&self) -> bool {
        let [one, other] = [&self.session, &self.double].map(|session| {
            session.teaching().map(|teaching| {
                debrief(Language::Dutch, &session.library, &teaching.lesson, &teaching.logbook)
            })
        });
        one != other
    }

    /// Looks at both as at a usual screen, in one language and size after the other.
    ///
    /// # Errors
    /// The first line that is not the same.
    pub fn look(&mut self) -> Result<(), Leak> {
        self.looks += 1;
        self.look_at(LOOKS[self.looks % (LOOKS.len() - 1)])
    }

    /// Has the next look be another one.
    pub const fn look_otherwise(&mut self) {
        self.looks += 1;
    }

    /// Looks at both in every way.
    ///
    /// # Errors
    /// The first line that is not the same.
    pub fn look_closely(&self) -> Result<(), Leak> {
        LOOKS.into_iter().try_for_each(|look| self.look_at(look))
    }

    /// Looks at both in one of all ways, the next one for the next number.
    ///
    /// # Errors
    /// The first line that is not the same.
    pub fn look_in(&self, way: usize) -> Result<(), Leak> {
        self.look_at(LOOKS[way % LOOKS.len()])
    }

    fn look_at(&self, (language, width, height): (Language, u16, u16)) -> Result<(), Leak> {
        let [shown, by_double] =
            [&self.session, &self.double].map(|session| drawn(session, language, width, height));
        if shown == by_double {
            return Ok(());
        }
        let [shown, by_double] = [lines(&shown), lines(&by_double)];
        let differing = shown.iter().zip(&by_double).find(|(one, other)| one != other);
        let lines = differing.map(|(one, other)| format!("\n    {}\n    {}", one.trim(), other.trim()));
        Err(format!("at {width}×{height}{}", lines.unwrap_or_else(|| ", by its colours alone".to_owned())))
    }
}

/// Does an effect let the shell write what tells of all outcomes?
fn tells_all(effect: &Effect) -> bool {
    match effect {
        Effect::Copy | Effect::CopyLink(_) => true,
        Effect::Write { output, .. } => *output != Output::Debrief,
        _ => false,
    }
}

/// Changes what an answer shows, whatever state it is in.
fn change<T>(answer: &mut Answer<T>, turn: impl Fn(T) -> T) {
    *answer = match std::mem::take(answer) {
        Answer::Nothing => Answer::Nothing,
        Answer::Working { previous } => Answer::Working { previous: previous.map(turn) },
        Answer::Rough(known) => Answer::Rough(turn(known)),
        Answer::Ready(known) => Answer::Ready(turn(known)),
        Answer::Failed { reason, previous } => Answer::Failed { reason, previous: previous.map(turn) },
    };
}

fn drawn(session: &Session, language: Language, width: u16, height: u16) -> Buffer {
    let mut session = session.clone();
    session.settings.language = language;
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let _ = tui::draw_on(&mut buffer, &session);
    buffer
}

fn lines(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width);
    buffer.content().chunks(width).map(|row| row.iter().map(|cell| cell.symbol()).collect()).collect()
}
