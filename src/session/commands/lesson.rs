//! Lesson commands: a session that gives a lesson, what its keys do, and how it knows that a step is done.

use crate::controls::command::Command;
use crate::domain::outcome::{Outcome, PerOutcome};
use crate::domain::stack::Layer;
use crate::guide::demo::Action;
use crate::guide::lesson::{Condition, Guides, Lesson};
use crate::language::Text;
use crate::session::activity::teaching::Teaching;
use crate::session::activity::{Activity, guess};
use crate::session::document::Document;
use crate::session::keeping::{InProgress, OpenTarget};
use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::overlay::Overlay;
use crate::session::overlay::menu::{Menu, MenuItem, MenuKind, Pick};
use crate::session::overlay::prompt::Purpose;
use crate::session::screen::Screen;
use crate::session::state::Session;
use crate::summary::comparison::Comparison;
use crate::summary::scoring;
use crate::texts::{lessons as texts, teams as team_texts};
use crate::workspace::logbook::Event;
use crate::workspace::progress::{LessonProgress, Progress};
use crate::workspace::teams::Teams;
use std::sync::Arc;

impl Session {
    /// Begins a lesson; to be called before the session starts.
    pub fn teach(&mut self, lesson: Arc<Lesson>) {
        if let Some(start) = lesson.beginning(&self.library) {
            self.document = Document::of(&start);
        }
        self.keep_focus();
        self.activity = Some(Activity::Lesson(Teaching::new(lesson)));
    }

    /// Goes on with the lesson that was kept, when the guides still have it; to be called before the session starts.
    pub fn resume(&mut self, progress: Option<&Progress>) {
        if let Some(Progress::Lesson(LessonProgress { lesson, step, logbook })) = progress
            && let Some(lesson) = self.guides.lesson(lesson).map(Arc::clone)
        {
            self.activity = Some(Activity::Lesson(Teaching::resumed(lesson, *step, logbook.clone())));
            self.show_reveal();
        }
    }

    /// The lesson that is given, if one is.
    pub const fn teaching(&self) -> Option<&Teaching> {
        match &self.activity {
            Some(Activity::Lesson(teaching)) => Some(teaching),
            _ => None,
        }
    }

    const fn teaching_mut(&mut self) -> Option<&mut Teaching> {
        match &mut self.activity {
            Some(Activity::Lesson(teaching)) => Some(teaching),
            _ => None,
        }
    }

    pub fn hides(&self, outcome: Outcome) -> bool {
        self.hides_figures() || self.teaching().is_some_and(|teaching| teaching.hides(outcome))
    }

    /// For each outcome whether it is hidden until a reveal.
    pub fn hidden_outcomes(&self) -> PerOutcome<bool> {
        PerOutcome::from_fn(|outcome| self.hides(outcome))
    }

    /// Why nothing that tells of all outcomes may be shown or written now; nothing when it may.
    pub(in crate::session) fn silence(&self) -> Option<Notice> {
        if self.hides_figures() {
            return Some(Notice::FiguresHidden);
        }
        self.hidden_outcomes().0.contains(&true).then_some(Notice::HiddenUntilReveal)
    }

    /// Does something that the example of a step does, as the user would.
    pub fn rehearse(&mut self, action: &Action) -> Vec<Effect> {
        let before = self.document.clone();
        self.act(action);
        self.note_command(action.command());
        self.follow_lesson(&before);
        self.ask_for_explanation();
        std::mem::take(&mut self.effects)
    }

    /// Does what a key of the lesson says.
    pub(in crate::session) fn perform_in_lesson(&mut self, command: Command) {
        match command {
            Command::NextStep => self.next_lesson_step(),
            Command::PreviousStep => self.previous_lesson_step(),
            Command::Answer => self.answer_or_look(),
            Command::Note => self.open_prompt(Purpose::Note, ""),
            // It is kept; the user's own exploration comes back.
            Command::LeaveActivity => self.effects.push(Effect::Open(OpenTarget::Own)),
            _ => self.say(Notice::NotHere),
        }
    }

    fn next_lesson_step(&mut self) {
        let Some(teaching) = self.teaching_mut() else { return };
        if teaching.present().is_none() {
            return self.say(Notice::LessonOver);
        }
        if !teaching.is_done() && !teaching.is_warned {
            teaching.is_warned = true;
            return self.say(Notice::StepNotDone);
        }
        if teaching.is_done()
            && let Some(id) = teaching.present().map(|step| step.id.clone())
        {
            teaching.logbook.write(&id, Event::Done);
        }
        let next = teaching.step + 1;
        self.begin_lesson_step(next);
    }

    fn previous_lesson_step(&mut self) {
        match self.teaching().and_then(|teaching| teaching.step.checked_sub(1)) {
            Some(step) => self.begin_lesson_step(step),
            None => self.say(Notice::NoFurther),
        }
    }

    /// Begins a step: its case comes on the screen, and what it reveals.
    fn begin_lesson_step(&mut self, step: usize) {
        let Some(teaching) = self.teaching_mut() else { return };
        teaching.begin(step);
        // The case of a step stays until a later step has another one.
        let named = teaching.lesson.steps.iter().take(step + 1).rev().find_map(|step| step.case.clone());
        let case = named.unwrap_or_else(|| teaching.lesson.start.case.clone());
        if case != self.document.case {
            self.move_to_case(&case);
        }
        self.notice = None;
        // Its messages tell of all outcomes.
        if self.silence().is_some() {
            self.presenting = None;
        }
        self.show_reveal();
    }

    /// Shows what the step reveals over the screen, and nothing when it reveals nothing.
    fn show_reveal(&mut self) {
        let count = self.teaching().map_or(0, |teaching| teaching.revealed().len());
        self.overlay = (count > 0).then_some(Overlay::Reveal { cursor: 0, count });
    }

    /// Asks for the prediction of the step, or shows again what it reveals.
    fn answer_or_look(&mut self) {
        let Some(teaching) = self.teaching() else { return };
        if let Some(question) = teaching.present().and_then(|step| step.question.clone()) {
            return self.open_prompt(Purpose::Prediction(question), "");
        }
        if teaching.revealed().is_empty() {
            return self.say(Notice::NothingToPredict);
        }
        self.show_reveal();
    }

    /// Keeps a prediction when it can be understood, else says why not.
    pub(in crate::session) fn predict(&mut self, question: &crate::domain::prediction::Question, text: &str) {
        match guess::read(self.settings.language, text, question) {
            Err(fault) => self.say(Notice::NotAPrediction(fault)),
            Ok(prediction) => {
                if let Some(teaching) = self.teaching_mut()
                    && let Some(id) = teaching.present().map(|step| step.id.clone())
                {
                    teaching.logbook.write(&id, Event::Predicted(question.clone(), prediction));
                }
                self.close();
                self.say(Notice::Predicted);
            }
        }
    }

    /// Keeps a note for the debrief.
    pub(in crate::session) fn take_note(&mut self, text: &str) {
        if text.is_empty() {
            return self.close();
        }
        if let Some(teaching) = self.teaching_mut() {
            let id = teaching.present().map_or(String::new(), |step| step.id.clone());
            teaching.logbook.write(&id, Event::Noted(text.to_owned()));
        }
        self.close();
        self.say(Notice::Noted);
    }

    /// Notes a command that was given, for the step that waits for it.
    pub(in crate::session) fn note_command(&mut self, command: Command) {
        if let Some(teaching) = self.teaching_mut()
            && !teaching.given.contains(&command)
        {
            teaching.given.push(command);
        }
    }

    /// Sees what came of what happened: choices are written down, what is revealed, and whether the step is done.
    pub(in crate::session) fn follow_lesson(&mut self, before: &Document) {
        let Some(teaching) = self.teaching() else { return };
        let Some(step) = teaching.present() else { return };
        let id = step.id.clone();
        let mut events = self.choices_since(before);
        let figures = self.fresh_figures();
        if step.question.is_some() {
            events.extend(teaching.logbook.prediction(&id).map(|_| Event::Done));
        } else if !step.done.is_empty()
            && step.done.iter().all(|condition| self.holds(condition, teaching, figures))
        {
            events.push(Event::Done);
        }
        let revealed = step.reveals.iter().filter_map(|&place| {
            let asked = teaching.lesson.steps.get(place)?;
            let truth = scoring::truth(asked.question.as_ref()?, figures?)?;
            Some((asked.id.clone(), Event::Revealed(truth)))
        });
        let revealed: Vec<_> = revealed.collect();
        let events: Vec<_> = events.into_iter().map(|event| (id.clone(), event)).chain(revealed).collect();
        if let Some(teaching) = self.teaching_mut() {
            for (step, event) in events {
                // What is there already keeps its place.
                if !teaching.logbook.at(&step).any(|known| *known == event) {
                    teaching.logbook.write(&step, event);
                }
            }
        }
    }

    /// The choices that differ from before, when it is the same case with as many scenarios.
    fn choices_since(&self, before: &Document) -> Vec<Event> {
        if before.case != self.document.case || before.scenarios.len() != self.document.scenarios.len() {
            return Vec::new();
        }
        let pairs = before.scenarios.iter().zip(&self.document.scenarios).enumerate();
        let events = pairs.flat_map(|(place, (old, new))| {
            let chosen = Layer::ALL.into_iter().filter_map(move |layer| {
                let choice = new.decision.choices[layer];
                (choice != old.decision.choices[layer]).then_some(Event::Chosen(place, layer, choice))
            });
            let training = new.decision.training;
            let trained = (training != old.decision.training).then_some(Event::Trained(place, training));
            let extra = new.decision.extra;
            let hired = (extra != old.decision.extra).then_some(Event::Hired(place, extra));
            chosen.chain(trained).chain(hired)
        });
        events.collect()
    }

    /// The figures when they are those of what is on the screen now.
    fn fresh_figures(&self) -> Option<&Comparison> {
        let shown = self.comparison.shown().filter(|_| !self.comparison.is_outdated())?;
        (shown.manifest.case == self.document.case).then_some(shown.as_ref())
    }

    fn holds(&self, condition: &Condition, teaching: &Teaching, figures: Option<&Comparison>) -> bool {
        let decision = |place: &usize| self.document.scenarios.get(*place).map(|draft| draft.decision);
        match condition {
            Condition::Screen(command) => Screen::opened_by(*command) == Some(self.screen),
            Condition::Command(command) => teaching.given.contains(command),
            Condition::Chosen { scenario, layer, mode, partner } => {
                decision(scenario).is_some_and(|decision| {
                    let choice = decision.choices[*layer];
                    mode.is_none_or(|mode| choice.mode() == mode)
                        && partner.is_none_or(|partner| choice.partners().contains(partner))
                })
            }
            Condition::Trained { scenario, level } => {
                decision(scenario).is_some_and(|decision| decision.training == *level)
            }
            Condition::Follows { scenario, direction } => {
                let direction = self.library.direction(direction);
                let directed = self.case().zip(direction).map(|(case, direction)| case.directed(direction));
                directed.is_some() && decision(scenario) == directed
            }
            Condition::Better { scenario, than, outcome, futures } => {
                let paired = figures.and_then(|figures| figures.paired(*than, *scenario, *outcome));
                paired.is_some_and(|paired| paired.b_better * 100.0 > *futures)
            }
        }
    }
}

/// More sessions with teams than this are not offered to go on with; the last ones are.
const MOST_TEAM_SESSIONS: usize = 3;

impl Session {
    /// Shows the lessons; what was begun follows when the shell has looked.
    pub(in crate::session) fn open_lessons(&mut self) {
        let items = items(&self.guides, &[]);
        let present = self.teaching().map(|teaching| Pick::Lesson(teaching.lesson.id.clone()));
        let cursor = items.iter().position(|item| Some(&item.pick) == present.as_ref()).unwrap_or_default();
        self.overlay = Some(Overlay::Menu(Menu { kind: MenuKind::Lesson, items, cursor }));
        self.effects.push(Effect::ListInProgress);
    }

    /// Puts what was begun in the menu that asked for it; the cursor stays on what it was on.
    pub(in crate::session) fn take_in_progress(&mut self, in_progress: &[InProgress]) {
        if let Some(Overlay::Menu(menu)) = &mut self.overlay
            && menu.kind == MenuKind::Lesson
        {
            let items = items(&self.guides, in_progress);
            let picked = menu.items.get(menu.cursor).map(|item| &item.pick);
            menu.cursor = items.iter().position(|item| Some(&item.pick) == picked).unwrap_or_default();
            menu.items = items;
        }
    }

    /// Goes on with a lesson; the one that is given now goes on as it is.
    pub(in crate::session) fn go_on_with_lesson(&mut self, id: &str) {
        match self.teaching() {
            Some(teaching) if teaching.lesson.id == id => self.say(Notice::LessonResumed),
            _ => self.effects.push(Effect::Open(OpenTarget::Lesson(id.to_owned()))),
        }
    }

    pub fn begins_anew(&self, open_target: &OpenTarget) -> bool {
        let present = self.teaching().map(|teaching| &teaching.lesson.id);
        matches!(open_target, OpenTarget::LessonAnew(id) if Some(id) == present)
    }
}

/// Every lesson in order, each with how far it is; then what teams began, and a new session with teams.
fn items(guides: &Guides, in_progress: &[InProgress]) -> Vec<MenuItem> {
    let step_of = |lesson: &Lesson| {
        in_progress.iter().find_map(|one| match &one.progress {
            Progress::Lesson(progress) if progress.lesson == lesson.id => Some(progress.step),
            _ => None,
        })
    };
    let lessons = guides.lessons.iter().flat_map(|lesson| of_lesson(lesson, step_of(lesson)));
    let teams = in_progress.iter().filter_map(|one| match &one.progress {
        Progress::Teams(teams) => of_teams(teams, one),
        Progress::Lesson(_) => None,
    });
    let new = item(
        Pick::Teams,
        Text::of_words(team_texts::new_session),
        Text::of_words(team_texts::about_new_session),
    );
    lessons.chain(teams.take(MOST_TEAM_SESSIONS)).chain([new]).collect()
}

fn of_lesson(lesson: &Lesson, step: Option<usize>) -> Vec<MenuItem> {
    let go_on = Pick::Lesson(lesson.id.clone());
    let Some(step) = step else {
        return vec![item(go_on, lesson.name.clone(), lesson.about.clone())];
    };
    let name = |language| lesson.name.in_language(language);
    let present = lesson.steps.get(step);
    let how_far = Text::of_words(|language| match present {
        Some(_) => texts::half_done(language, name(language), step + 1, lesson.steps.len()),
        None => texts::over(language, name(language)),
    });
    let about = Text::of_words(|language| match present {
        Some(present) => texts::go_on(language, step + 1, present.goal.in_language(language)),
        None => texts::to_the_end(language).to_owned(),
    });
    let anew = item(
        Pick::LessonAnew(lesson.id.clone()),
        Text::of_words(texts::begin_anew),
        Text::of_words(|language| texts::about_begin_anew(language, name(language))),
    );
    vec![item(go_on, how_far, about), anew]
}

/// A session with teams that was started; while its rules are being agreed there is nothing to go on with.
fn of_teams(teams: &Teams, in_progress: &InProgress) -> Option<MenuItem> {
    let names = teams.rules.names.join(", ");
    let (round, rounds) = (teams.rounds.len(), teams.rules.rounds);
    let name = Text::of_words(|language| texts::team_session(language, round, rounds, &names));
    let about =
        Text::of_words(|language| texts::go_on_with_teams(language, in_progress.case.in_language(language)));
    (round > 0).then(|| item(Pick::Kept(in_progress.open_target.clone()), name, about))
}

const fn item(pick: Pick, name: Text, about: Text) -> MenuItem {
    MenuItem { pick, name, about, origin: None }
}
