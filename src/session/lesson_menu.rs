//! The menu of lessons and sessions with teams: what was begun can be gone on with or begun anew.

use super::activity::begun::Begun;
use super::destination::Destination;
use super::message::Effect;
use super::notice::Notice;
use super::overlay::Overlay;
use super::overlay::menu::{Menu, MenuItem, MenuKind, Pick};
use super::state::Session;
use crate::guide::guides::Guides;
use crate::guide::lesson::Lesson;
use crate::language::{Language, Text};
use crate::texts::{lessons as texts, teams as team_texts};
use crate::workspace::progress::Progress;
use crate::workspace::teams::Teams;

/// More sessions with teams than this are not offered to go on with; the last ones are.
const MOST_TEAM_SESSIONS: usize = 3;

impl Session {
    /// Shows the lessons; what was begun follows when the shell has looked.
    pub(super) fn open_lessons(&mut self) {
        let items = items(&self.guides, &[]);
        let present = self.teaching().map(|teaching| Pick::Lesson(teaching.lesson.id.clone()));
        let cursor = items.iter().position(|item| Some(&item.pick) == present.as_ref()).unwrap_or_default();
        self.overlay = Some(Overlay::Menu(Menu { kind: MenuKind::Lesson, items, cursor }));
        self.effects.push(Effect::ListBegun);
    }

    /// Puts what was begun in the menu that asked for it; the cursor stays on what it was on.
    pub(super) fn take_begun(&mut self, begun: &[Begun]) {
        if let Some(Overlay::Menu(menu)) = &mut self.overlay
            && menu.kind == MenuKind::Lesson
        {
            let items = items(&self.guides, begun);
            let picked = menu.items.get(menu.cursor).map(|item| &item.pick);
            menu.cursor = items.iter().position(|item| Some(&item.pick) == picked).unwrap_or_default();
            menu.items = items;
        }
    }

    /// Goes on with a lesson; the one that is given now goes on as it is.
    pub(super) fn go_on_with_lesson(&mut self, id: &str) {
        match self.teaching() {
            Some(teaching) if teaching.lesson.id == id => self.say(Notice::LessonResumed),
            _ => self.effects.push(Effect::Open(Destination::Lesson(id.to_owned()))),
        }
    }

    pub fn begins_anew(&self, destination: &Destination) -> bool {
        let present = self.teaching().map(|teaching| &teaching.lesson.id);
        matches!(destination, Destination::LessonAnew(id) if Some(id) == present)
    }
}

/// Every lesson in order, each with how far it is; then what teams began, and a new session with teams.
fn items(guides: &Guides, begun: &[Begun]) -> Vec<MenuItem> {
    let step_of = |lesson: &Lesson| {
        begun.iter().find_map(|one| match &one.progress {
            Progress::Lesson(progress) if progress.lesson == lesson.id => Some(progress.step),
            _ => None,
        })
    };
    let lessons = guides.lessons.iter().flat_map(|lesson| of_lesson(lesson, step_of(lesson)));
    let teams = begun.iter().filter_map(|one| match &one.progress {
        Progress::Teams(teams) => of_teams(teams, one),
        Progress::Lesson(_) => None,
    });
    let new = item(Pick::Teams, in_both(team_texts::new_session), in_both(team_texts::about_new_session));
    lessons.chain(teams.take(MOST_TEAM_SESSIONS)).chain([new]).collect()
}

fn of_lesson(lesson: &Lesson, step: Option<usize>) -> Vec<MenuItem> {
    let go_on = Pick::Lesson(lesson.id.clone());
    let Some(step) = step else {
        return vec![item(go_on, lesson.name.clone(), lesson.about.clone())];
    };
    let name = |language| lesson.name.in_language(language);
    let present = lesson.steps.get(step);
    let how_far = both(|language| match present {
        Some(_) => texts::half_done(language, name(language), step + 1, lesson.steps.len()),
        None => texts::over(language, name(language)),
    });
    let about = both(|language| match present {
        Some(present) => texts::go_on(language, step + 1, present.goal.in_language(language)),
        None => texts::to_the_end(language).to_owned(),
    });
    let anew = item(
        Pick::LessonAnew(lesson.id.clone()),
        in_both(texts::begin_anew),
        both(|language| texts::about_begin_anew(language, name(language))),
    );
    vec![item(go_on, how_far, about), anew]
}

/// A session with teams that was started; while its rules are being agreed there is nothing to go on with.
fn of_teams(teams: &Teams, begun: &Begun) -> Option<MenuItem> {
    let names = teams.rules.names.join(", ");
    let (round, rounds) = (teams.rounds.len(), teams.rules.rounds);
    let name = both(|language| texts::team_session(language, round, rounds, &names));
    let about = both(|language| texts::go_on_with_teams(language, begun.case.in_language(language)));
    (round > 0).then(|| item(Pick::Kept(begun.destination.clone()), name, about))
}

const fn item(pick: Pick, name: Text, about: Text) -> MenuItem {
    MenuItem { pick, name, about, origin: None }
}

fn in_both(text: impl Fn(Language) -> &'static str) -> Text {
    both(|language| text(language).to_owned())
}

fn both(text: impl Fn(Language) -> String) -> Text {
    Text { nl: text(Language::Dutch), en: text(Language::English) }
}
