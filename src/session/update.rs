//! Update: what a message does. The only way in.

use super::activity::Activity;
use super::commands::peculiar::on_screen;
use super::keeping::{FileNotice, OpenTarget, Trouble};
use super::message::{Effect, Message, Target};
use super::notice::Notice;
use super::overlay::Overlay;
use super::overlay::why_whole::Whole;
use super::screen::{CompetencesPart, Screen};
use super::state::Session;
use crate::content::exploration::opened_link;
use crate::controls::command::Command;
use crate::controls::key::Key;
use crate::domain::scenario::Lever;
use crate::preferences::{Origin, Setting, Theme};
use crate::texts::notices::{Confirmation, Obstacle};
use std::sync::Arc;

/// More lines than one turn of the wheel.
const MOST_LINES: usize = 20;

impl Session {
    /// Takes in what happened and tells what is to be done about it.
    pub fn update(&mut self, message: Message) -> Vec<Effect> {
        if self.kept.is_none() {
            self.kept = Some(Arc::new(self.exploration()));
        }
        let taught = self.teaching().is_some().then(|| self.document.clone());
        self.take_in(message);
        if let Some(taught) = taught {
            self.follow_lesson(&taught);
        }
        self.ask_for_explanation();
        self.cut_survey();
        // What a demo shows is not the user’s own work.
        let is_own = !matches!(self.activity, Some(Activity::Demo(_)));
        if is_own && !self.kept.as_ref().is_some_and(|kept| self.is_still(kept)) {
            self.kept = Some(Arc::new(self.exploration()));
            self.effects.push(Effect::Keep);
        }
        std::mem::take(&mut self.effects)
    }

    fn take_in(&mut self, message: Message) {
        self.notice_user(&message);
        // What a demo said stays while its own keys hold or hurry it.
        let is_playing = self.activity.as_ref().is_some_and(Activity::gives_way);
        if message.is_input() && !is_playing {
            self.said = self.notice.take();
        }
        match message {
            Message::Key(key) => self.press(key),
            Message::Command(command) => self.perform(command),
            Message::Click(target) => self.click(target),
            Message::Scroll(lines) => {
                if !self.give_way() {
                    self.scroll(lines);
                }
            }
            Message::Paste(text) => {
                if !self.give_way() {
                    self.paste(&text);
                }
            }
            Message::Chosen { scenario, chosen } => {
                if !self.give_way() {
                    self.choose_allowed(scenario, chosen);
                }
            }
            Message::Elapsed(milliseconds) => self.elapse(milliseconds),
            Message::Answered { generation, finding } => self.take_answer(generation, finding),
            Message::Failed { generation, reason } => self.take_failure(generation, reason),
            Message::Kept(trouble) => self.take_trouble(trouble),
            Message::Saved(file) => self.take_saved(file),
            Message::RecentListed(recent) => self.take_recent(recent),
            Message::InProgressListed(in_progress) => self.take_in_progress(&in_progress),
            Message::Told(notice) => self.say(notice),
            Message::LibraryRead { library, guides, problems, own_cases, own_files } => {
                self.guides = guides;
                self.own_cases = own_cases;
                self.own_files = own_files;
                self.take_library(library, problems);
            }
            Message::KeysRead(keymap) => {
                self.settings.keymap = keymap;
                self.say(Confirmation::KeysRead);
            }
            Message::SettingWritten(setting, outcome) => self.setting_written(setting, outcome),
            Message::Written(path) => self.say(Notice::Written(path)),
            Message::NotWritten { path, reason } => self.say(Notice::NotWritten { path, reason }),
            Message::OwnWritten { kind, id, outcome } => self.take_written(kind, &id, outcome),
            Message::BoardDrawn(extent) => {
                self.take_extent(extent);
            }
            Message::Room(event) => self.take_room_event(event),
            Message::Seat(event) => self.take_seat_event(event),
            Message::Background { is_light } => self.suit_background(is_light),
            Message::WideSigns => self.suit_width(),
            Message::Resized => {}
        }
    }

    /// Leaves; when the last change is nowhere on disk only after that was said.
    fn quit(&mut self) {
        let warning = Notice::File(FileNotice::LeavesUnkept);
        let is_nowhere = matches!(self.keeping.trouble, Some(Trouble::NotWritten { is_nowhere: true, .. }));
        if !is_nowhere || self.said.as_ref() == Some(&warning) {
            self.effects.push(Effect::Quit);
        } else {
            self.say(warning);
        }
    }

    /// Where our signs would not stay in their cells, those of ASCII do; unless the user said otherwise.
    fn suit_width(&mut self) {
        if self.settings.origins[Setting::Ascii] == Origin::Shipped {
            self.settings.ascii = true;
            self.settings.origins[Setting::Ascii] = Origin::System;
        }
    }

    /// Takes the theme that suits the terminal, unless the user asked for one.
    fn suit_background(&mut self, is_light: bool) {
        if self.settings.origins[Setting::Theme] == Origin::System {
            self.settings.theme = if is_light { Theme::Light } else { Theme::Dark };
        }
    }

    fn press(&mut self, key: Key) {
        if let Some(command) =
            self.leading_place().and_then(|place| self.settings.keymap.command_for(place, key))
        {
            return self.perform(command);
        }
        if self.give_way() {
            return;
        }
        if let Some(command) = self.settings.keymap.command_for(self.place(), key) {
            return self.perform(command);
        }
        let is_text =
            self.overlay.as_mut().and_then(Overlay::text_input).is_some_and(|input| input.press(key));
        if is_text { self.text_changed() } else { self.say(Notice::UnknownKey) }
    }

    fn paste(&mut self, text: &str) {
        match self.overlay.as_mut().and_then(Overlay::text_input) {
            Some(input) => {
                input.paste(text);
                self.text_changed();
            }
            None if opened_link(text).is_some() => {
                self.go_to(OpenTarget::Link(text.to_owned()));
            }
            None => self.say(Obstacle::NothingToPasteInto),
        }
    }

    fn text_changed(&mut self) {
        if let Some(Overlay::Palette(palette)) = &mut self.overlay {
            palette.search(self.settings.language);
        }
        if let Some(Overlay::Search { input, start }) = &self.overlay {
            let (query, start) = (input.text().to_owned(), *start);
            self.search_assumptions(&query, start);
        }
        if let Some(Overlay::Number(editor)) = &mut self.overlay {
            editor.fault = None;
        }
    }

    /// The user does something of his own: what plays by itself ends, and that is all that happens. Says whether it did.
    fn give_way(&mut self) -> bool {
        let gives_way = self.activity.as_ref().is_some_and(Activity::gives_way);
        if gives_way {
            self.end_demo(Notice::Confirmed(Confirmation::DemoStopped));
        }
        gives_way
    }

    /// Does what a command says, in the overlay when there is one, else on the screen.
    pub(super) fn perform(&mut self, command: Command) {
        self.note_command(command);
        match command {
            Command::Quit => self.quit(),
            Command::Suspend => self.effects.push(Effect::Suspend),
            Command::Repaint => self.effects.push(Effect::Repaint),
            Command::SwitchLanguage => {
                self.settings.language = self.settings.language.next();
                self.settings.origins[Setting::Language] = Origin::Here;
                self.text_changed();
                self.say(Confirmation::Language);
            }
            Command::SwitchTheme => {
                self.settings.theme = self.settings.theme.next();
                self.settings.origins[Setting::Theme] = Origin::Here;
                self.say(Notice::Theme(self.settings.theme));
            }
            Command::ToggleMouse => self.toggle_mouse(),
            Command::OpenHelp => self.open_help(),
            Command::Answer | Command::Note => self.perform_in_lesson(command),
            Command::NextStep | Command::PreviousStep | Command::LeaveActivity
                if self.teaching().is_some() =>
            {
                self.perform_in_lesson(command);
            }
            Command::PauseDemo
            | Command::NextStep
            | Command::PreviousStep
            | Command::Faster
            | Command::Slower
            | Command::LeaveActivity => self.perform_in_demo(command),
            _ if self.overlay.is_some() => self.perform_in_overlay(command),
            _ if self.presenting.is_some() => self.perform_in_presenter(command),
            _ => {
                if !(on_screen(self.screen).perform)(self, command) {
                    self.perform_on_screen(command);
                }
            }
        }
    }

    fn click(&mut self, target: Target) {
        let leads = |place, command| !self.settings.keymap.keys_for(place, command).is_empty();
        let is_its_own = |place| matches!(target, Target::Hint(command) if leads(place, command));
        if !self.leading_place().is_some_and(is_its_own) && self.give_way() {
            return;
        }
        match target {
            Target::Hint(command) => self.perform(command),
            Target::ListRow(line) => match self.overlay.as_mut().and_then(Overlay::cursor) {
                Some((cursor, lines)) if line < lines && cursor == line => self.perform(Command::Confirm),
                Some((_, lines)) if line < lines => self.go_to_line(line),
                None if self.overlay.is_none() => (on_screen(self.screen).click_line)(self, line),
                _ => {}
            },
            Target::SortBy(sort) => self.sort_rows(sort),
            _ if self.overlay.is_some() => {}
            Target::Tab(screen) => self.show(screen),
            Target::CostFigure { scenario, row } => {
                self.point_at(scenario, self.focus.row);
                self.go_to_cost_row(row);
            }
            Target::Score { scenario, outcome } if self.screen == Screen::Portfolio => {
                self.go_to_portfolio(scenario);
                self.open_why_whole(Whole::Outcome(outcome));
            }
            Target::Score { scenario, outcome } => {
                self.point_at(scenario, self.focus.row);
                self.open_why_of_score(outcome);
            }
            Target::Competence(competence) => self.go_to_competence(competence),
            Target::Remedy(row) => {
                let is_there =
                    self.reading.competences_part == CompetencesPart::Remedies && self.remedy() == row;
                if is_there { self.perform(Command::TryRemedy) } else { self.go_to_remedy(row) }
            }
            Target::Risk(part, row) => self.go_to_risk(part, row),
            Target::ScenarioHead(column) if self.screen == Screen::Portfolio => self.go_to_portfolio(column),
            Target::PortfolioCell { column, row, cell } => self.click_portfolio_cell(column, row, cell),
            Target::ScenarioHead(scenario) => self.point_at(scenario, self.focus.row),
            Target::Cell { scenario, row } => {
                let is_there = self.focus.scenario == scenario && self.focus.row == row;
                if is_there { self.perform(Command::OpenCell) } else { self.point_at(scenario, row) }
            }
        }
    }

    fn point_at(&mut self, scenario: usize, row: Lever) {
        if scenario < self.document.scenarios.len() {
            self.focus.scenario = scenario;
            self.focus.row = row;
        }
    }

    fn scroll(&mut self, lines: i32) {
        let distance = usize::try_from(lines.unsigned_abs()).unwrap_or_default();
        let moved = |place: usize| {
            if lines < 0 { place.saturating_sub(distance) } else { place.saturating_add(distance) }
        };
        match self.overlay.as_mut().and_then(Overlay::cursor) {
            Some((cursor, _)) => self.go_to_line(moved(cursor)),
            None if self.overlay.is_some() || self.presenting.is_some() => {}
            None if self.screen == Screen::Compare => self.scroll_to(moved(self.reading.scroll)),
            // Elsewhere the wheel is a row of arrow keys.
            None => {
                let command = if lines < 0 { Command::Up } else { Command::Down };
                (0..distance.min(MOST_LINES)).for_each(|_| self.perform(command));
            }
        }
    }
}
