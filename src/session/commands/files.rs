//! What the user can do with files: save, open, begin anew, write something, and choose when a file was changed elsewhere.

use crate::content::exploration::{link, opened_link};
use crate::content::own_case::own_names;
use crate::language::{Language, Text};
use crate::session::keeping::{FileNotice, Keeping, OpenTarget, Recent, Trouble};
use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::output::Output;
use crate::session::overlay::Overlay;
use crate::session::overlay::menu::{FileAction, Menu, MenuItem, MenuKind, Pick};
use crate::session::overlay::prompt::Purpose;
use crate::session::state::Session;
use crate::texts::files as texts;
use crate::texts::notices::{Confirmation, Obstacle};
use std::path::PathBuf;

impl Session {
    /// Goes on from another session in the same window: with its content problems, and numbers of questions that were not
    /// used before.
    pub fn take_place_of(&mut self, before: &Self) {
        self.problems = before.problems.clone();
        self.own_cases = before.own_cases.clone();
        self.own_files = before.own_files.clone();
        self.is_writing = before.is_writing;
        self.guides = before.guides.clone();
        self.generation = self.generation.max(before.generation);
    }

    /// Says that it is kept in a file of the user.
    pub fn keep_in(&mut self, file: Option<PathBuf>) {
        self.keeping = Keeping { file, trouble: None };
    }

    /// Saves: asks for a name when there is none, says so when every change is saved already, else shows what can be done.
    pub(in crate::session) fn save(&mut self) {
        match (&self.keeping.file, &self.keeping.trouble) {
            (None, _) => self.ask_for_file(Purpose::SaveAs),
            (Some(file), None) => self.say(Notice::File(FileNotice::SavedAlready(file.clone()))),
            (Some(_), Some(_)) => self.open_files(),
        }
    }

    /// Shows what can be done with files; the recent ones follow when the shell has looked.
    pub(in crate::session) fn open_files(&mut self) {
        let items = actions(&self.keeping).into_iter().map(action_item).collect();
        self.overlay = Some(Overlay::Menu(Menu { kind: MenuKind::Files, items, cursor: 0 }));
        self.effects.push(Effect::ListRecent);
    }

    /// Adds the recent explorations to the menu that asked for them.
    pub(in crate::session) fn take_recent(&mut self, recent: Vec<Recent>) {
        if let Some(Overlay::Menu(menu)) = &mut self.overlay
            && menu.kind == MenuKind::Files
        {
            menu.items.retain(|item| !matches!(item.pick, Pick::File(FileAction::Recent(_))));
            menu.items.extend(recent.into_iter().map(recent_item));
        }
    }

    /// A new exploration of the same case; the present one stays among the recent ones.
    pub(in crate::session) fn begin_anew(&mut self) {
        self.go_to(OpenTarget::Case(self.document.case.clone()));
    }

    /// Does what was picked in the menu of files.
    pub(in crate::session) fn act_on_file(&mut self, action: &FileAction) {
        match action {
            FileAction::New => self.begin_anew(),
            FileAction::Open => self.ask_for_file(Purpose::OpenFile),
            FileAction::SaveAs => self.ask_for_file(Purpose::SaveAs),
            FileAction::Reread => self.effects.push(Effect::Reread),
            FileAction::Overwrite => self.effects.push(Effect::Overwrite),
            FileAction::Recent(open_target) => self.go_to(open_target.clone()),
        }
    }

    fn ask_for_file(&mut self, purpose: Purpose) {
        if purpose == Purpose::SaveAs && self.teaching().is_some() {
            return self.say(Obstacle::LessonIsKept);
        }
        let present = self.keeping.file.as_ref().filter(|_| purpose == Purpose::SaveAs);
        let present = present.map(|file| file.to_string_lossy().into_owned()).unwrap_or_default();
        self.open_prompt(purpose, &present);
    }

    /// Takes the path that was typed.
    pub(in crate::session) fn confirm_file(&mut self, purpose: &Purpose, path: &str) {
        if path.is_empty() {
            return self.say(Notice::File(FileNotice::NoPath));
        }
        self.close();
        let path = PathBuf::from(path);
        match purpose {
            Purpose::SaveAs => self.effects.push(Effect::SaveAs(path)),
            _ => self.go_to(OpenTarget::File(path)),
        }
    }

    /// Takes in how keeping goes; only what is new is told.
    pub(in crate::session) fn take_trouble(&mut self, trouble: Option<Trouble>) {
        if self.keeping.trouble != trouble {
            let file = self.keeping.file.clone().unwrap_or_default();
            self.notice = Some(Notice::File(match &trouble {
                Some(trouble) => FileNotice::Trouble(trouble.clone(), file),
                None => FileNotice::KeptAgain,
            }));
            self.keeping.trouble = trouble;
        }
    }

    /// Takes in that it was saved under a name.
    pub(in crate::session) fn take_saved(&mut self, file: PathBuf) {
        self.keep_in(Some(file.clone()));
        self.document.portfolios.in_file = None;
        self.say(Notice::File(FileNotice::Saved(file)));
    }
}

/// What can be done, the most pressing first.
fn actions(keeping: &Keeping) -> Vec<FileAction> {
    let must_decide = keeping.trouble.as_ref().is_some_and(Trouble::asks_for_a_decision);
    let mut actions = Vec::new();
    if must_decide {
        if keeping.trouble == Some(Trouble::ChangedElsewhere) {
            actions.push(FileAction::Reread);
        }
        actions.extend([FileAction::SaveAs, FileAction::Overwrite]);
    }
    actions.extend([FileAction::Open, FileAction::New]);
    if !must_decide {
        actions.push(FileAction::SaveAs);
    }
    actions
}

fn action_item(action: FileAction) -> MenuItem {
    let sentences: [fn(Language) -> &'static str; 2] = match action {
        FileAction::New => [texts::new, texts::new_about],
        FileAction::Open => [texts::open, texts::open_about],
        FileAction::SaveAs => [texts::save_as, texts::save_as_about],
        FileAction::Reread => [texts::reread, texts::reread_about],
        FileAction::Overwrite => [texts::overwrite, texts::overwrite_about],
        FileAction::Recent(_) => [|_| "", |_| ""],
    };
    let [name, about] = sentences.map(Text::of_words);
    MenuItem { pick: Pick::File(action), name, about, origin: None }
}

fn recent_item(recent: Recent) -> MenuItem {
    let Recent { open_target, file, case, scenarios } = recent;
    let name = match file {
        Some(file) => Text::same(&file.to_string_lossy()),
        None => Text::of_words(|language| texts::unnamed(language, case.in_language(language))),
    };
    let about =
        Text::of_words(|language| texts::recent_about(language, case.in_language(language), scenarios));
    MenuItem { pick: Pick::File(FileAction::Recent(open_target)), name, about, origin: None }
}

impl Session {
    /// Asks for the name of the file to write.
    pub(in crate::session) fn open_file_name(&mut self, output: Output) {
        if let Some(silence) = self.silence().filter(|_| output != Output::Debrief) {
            return self.say(silence);
        }
        let lesson = self.teaching().filter(|_| output == Output::Debrief);
        let subject = lesson.map_or(&self.document.case, |teaching| &teaching.lesson.id);
        let name = output.file_name(subject, self.screen);
        self.open_prompt(Purpose::FileName { output }, &name);
    }

    /// Has something written to a file of this name.
    pub(in crate::session) fn write(&mut self, output: Output, name: &str) {
        if name.is_empty() {
            return self.say(Notice::EmptyName);
        }
        let name = name.to_owned();
        self.close();
        self.notice = Some(Notice::Writing(output));
        self.effects.push(Effect::Write { output, name });
    }

    /// Has a link to the exploration copied, once nothing in it is hidden from anyone.
    pub(in crate::session) fn copy_link(&mut self) {
        if let Some(silence) = self.silence() {
            return self.say(silence);
        }
        let link = link(&self.exploration(), &self.library);
        let told = opened_link(&link).map(|file| file.text).unwrap_or_default();
        let own = own_names(&told, &self.own_cases, &self.library);
        self.notice = Some(match own.is_empty() {
            true => Notice::Confirmed(Confirmation::LinkCopied),
            false => Notice::LinkLacks(own),
        });
        self.effects.push(Effect::CopyLink(link));
    }

    /// Has the screen copied in words, once there are figures to tell.
    pub(in crate::session) fn copy_screen(&mut self) {
        if let Some(silence) = self.silence() {
            return self.say(silence);
        }
        if self.comparison.shown().is_none() || self.comparison.is_outdated() {
            return self.say(Obstacle::NoFiguresYet);
        }
        self.notice = Some(Notice::Confirmed(Confirmation::ScreenCopied));
        self.effects.push(Effect::Copy);
    }
}
