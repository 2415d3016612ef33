//! The menu of lessons: every lesson with how far it is, what teams began, and a new session with teams.

use crate::guide::lesson::{Guides, Lesson};
use crate::language::Text;
use crate::session::activity::teaching::Teaching;
use crate::session::keeping::{InProgress, OpenTarget};
use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::overlay::Overlay;
use crate::session::overlay::menu::{Menu, MenuItem, MenuKind, Pick};
use crate::session::state::Session;
use crate::texts::{lessons as texts, teams as team_texts};
use crate::workspace::progress::{LessonProgress, Progress};
use crate::workspace::teams::Teams;
use std::sync::Arc;

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
        let lesson = |one: &InProgress| match &one.progress {
            Progress::Lesson(progress) => Some((progress.lesson.clone(), progress.logbook.clone())),
            Progress::Teams(_) => None,
        };
        self.other_lessons = in_progress.iter().filter_map(lesson).collect();
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
            _ => self.go_to(OpenTarget::Lesson(id.to_owned())),
        }
    }

    pub fn begins_anew(&self, open_target: &OpenTarget) -> bool {
        let present = self.teaching().map(|teaching| &teaching.lesson.id);
        matches!(open_target, OpenTarget::LessonAnew(id) if Some(id) == present)
    }
}

/// Every lesson in order, each with how far it is; then what teams began, and a new session with teams.
fn items(guides: &Guides, in_progress: &[InProgress]) -> Vec<MenuItem> {
    let progress_of = |lesson: &Lesson| {
        in_progress.iter().find_map(|one| match &one.progress {
            Progress::Lesson(progress) if progress.lesson == lesson.id => Some(progress),
            _ => None,
        })
    };
    let lessons = guides.lessons.iter().flat_map(|lesson| of_lesson(lesson, progress_of(lesson)));
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

fn of_lesson(lesson: &Arc<Lesson>, progress: Option<&LessonProgress>) -> Vec<MenuItem> {
    let go_on = Pick::Lesson(lesson.id.clone());
    let Some(LessonProgress { step, logbook, .. }) = progress else {
        return vec![item(go_on, lesson.name.clone(), lesson.about.clone())];
    };
    let name = |language| lesson.name.in_language(language);
    let open = Teaching::resumed(Arc::clone(lesson), *step, logbook.clone()).open_steps().len();
    let present = lesson.steps.get(*step);
    let how_far = Text::of_words(|language| match present {
        Some(_) => texts::half_done(language, name(language), step + 1, lesson.steps.len()),
        None if open > 0 => texts::over_but_open(language, name(language), open),
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
