//! What commands do while something lies over the screen, and with a line of text that was typed.

use crate::controls::command::Command;
use crate::language::Text;
use crate::preferences::Setting;
use crate::session::document::Title;
use crate::session::keeping::OpenTarget;
use crate::session::notice::{Change, Notice};
use crate::session::overlay::Overlay;
use crate::session::overlay::cell_editor::{CellEditor, CellRow, Edited, Reason};
use crate::session::overlay::lists::Help;
use crate::session::overlay::menu::{MenuItem, Pick};
use crate::session::overlay::prompt::Purpose;
use crate::session::overlay::text_input::TextInput;
use crate::session::overlay::why::{Subject, Why};
use crate::session::overlay::why_whole::WhyWhole;
use crate::session::state::Session;
use crate::study::Analysis;
use crate::texts::notices::Obstacle;

/// How many lines a page is in a list.
const PAGE: usize = 8;

impl Session {
    /// Does what a command says in the overlay.
    pub(in crate::session) fn perform_in_overlay(&mut self, command: Command) {
        let cursor = self.overlay.as_mut().and_then(Overlay::cursor);
        if self.perform_in_rows(command) {
            return;
        }
        match (command, cursor) {
            (Command::Back, _) => self.back_out(),
            (Command::Confirm, _) => self.confirm(),
            (Command::Undo, Some(_)) if matches!(self.overlay, Some(Overlay::CaseForm(_))) => {
                self.undo_case_change();
            }
            (Command::Up, Some((line, _))) => self.go_to_line(line.saturating_sub(1)),
            (Command::Down, Some((line, _))) => self.go_to_line(line + 1),
            (Command::PageUp, Some((line, _))) => self.go_to_line(line.saturating_sub(PAGE)),
            (Command::PageDown, Some((line, _))) => self.go_to_line(line + PAGE),
            (Command::First, Some(_)) => self.go_to_line(0),
            (Command::Last, Some((_, lines))) => self.go_to_line(lines),
            _ => self.say(Obstacle::NotHere),
        }
    }

    /// Shows the keys that work here; when they are shown already, puts them away.
    pub(in crate::session) fn open_help(&mut self) {
        if matches!(self.overlay, Some(Overlay::Help { .. })) {
            return self.close();
        }
        let help = Help::new(&self.settings.keymap, self.place());
        self.overlay = Some(Overlay::Help { help, beneath: self.overlay.take().map(Box::new) });
    }

    /// Puts the cursor of the list on a line.
    pub(in crate::session) fn go_to_line(&mut self, line: usize) {
        if let Some(overlay) = &mut self.overlay {
            overlay.put_cursor(line);
        }
    }

    /// Puts the overlay away; of several questions in a row, goes back to the one before.
    fn back_out(&mut self) {
        match &self.overlay {
            Some(Overlay::Prompt { purpose: Purpose::OwnProject(interview), .. }) => {
                let mut interview = interview.clone();
                if interview.back() { self.ask_about_project(*interview) } else { self.close() }
            }
            _ => self.close(),
        }
    }

    /// Puts the overlay away and brings back what was beneath it.
    pub(in crate::session) fn close(&mut self) {
        match self.overlay.take() {
            Some(Overlay::Help { beneath, .. }) => {
                self.overlay = beneath.map(|beneath| *beneath);
            }
            Some(Overlay::Prompt { purpose: Purpose::Seed, .. }) => self.back_to_settings(Setting::Seed),
            Some(Overlay::Prompt { purpose: Purpose::Futures, .. }) => {
                self.back_to_settings(Setting::Futures);
            }
            Some(Overlay::CellEditor(_)) => self.stop(Analysis::Alternatives),
            Some(Overlay::Why(Why { beneath: Some(beneath), .. })) => {
                self.overlay = Some(Overlay::Why(*beneath));
            }
            Some(Overlay::WhyWhole(WhyWhole { beneath: Some(beneath), .. })) => {
                self.overlay = Some(Overlay::WhyWhole(*beneath));
            }
            Some(Overlay::Search { start, .. }) => {
                self.assumptions.query.clear();
                self.assumptions.selected = start;
            }
            _ => {
                self.overlay = self.beneath.take().map(|beneath| *beneath);
            }
        }
    }

    /// Takes the line under the cursor, or what was typed.
    fn confirm(&mut self) {
        match self.overlay.clone() {
            Some(Overlay::CellEditor(editor)) => self.confirm_choice(&editor),
            Some(Overlay::Directions(list)) => self.take_direction(&list),
            Some(Overlay::Ambitions(list)) => self.take_ambition(&list),
            Some(Overlay::Menu(menu)) => match menu.items.get(menu.cursor) {
                Some(item) => {
                    self.close();
                    self.pick(item);
                }
                None => self.close(),
            },
            Some(Overlay::Help { help, .. }) => match help.rows.get(help.cursor) {
                Some(row) => {
                    self.close();
                    self.perform(row.command);
                }
                None => self.close(),
            },
            Some(Overlay::Palette(palette)) => match palette.found.get(palette.cursor) {
                Some(&command) => {
                    self.close();
                    self.perform(command);
                }
                None => self.say(Obstacle::NothingFound),
            },
            Some(Overlay::Prompt { purpose, input }) => self.confirm_prompt(&purpose, input.text().trim()),
            Some(Overlay::CaseForm(form)) => self.change_field(form),
            Some(Overlay::Number(editor)) => self.confirm_number(editor),
            Some(Overlay::Search { .. }) => self.confirm_search(),
            Some(Overlay::Why(why)) => self.confirm_why(why),
            Some(Overlay::WhyWhole(why)) => self.confirm_why_whole(why),
            Some(Overlay::Settings(list)) => match list.setting() {
                Some(setting) => self.change_setting(setting),
                None => self.close(),
            },
            Some(Overlay::Reveal { cursor, count }) if cursor + 1 < count => self.go_to_line(cursor + 1),
            Some(Overlay::Information(_) | Overlay::Problems(_) | Overlay::Reveal { .. }) | None => {
                self.close();
            }
        }
    }

    fn confirm_choice(&mut self, editor: &CellEditor) {
        match editor.rows.get(editor.cursor) {
            Some(CellRow::Possible { decision, .. }) => {
                self.close();
                match editor.edited {
                    Edited::Scenario(scenario) => self.decide(scenario, editor.lever, decision),
                    Edited::Portfolio { case, .. } => self.decide_in_portfolio(case, editor.lever, decision),
                }
            }
            Some(CellRow::Refused { reason, .. }) => self.say(match reason {
                Reason::Meaningless(refusal) => Notice::Refused(*refusal),
                Reason::Forbidden(reason) => Notice::Forbidden(reason.clone()),
            }),
            None => self.close(),
        }
    }

    fn pick(&mut self, item: &MenuItem) {
        match &item.pick {
            Pick::Case(id) => self.move_to_case(id),
            Pick::NewOrganisation => self.open_prompt(Purpose::OwnOrganisation, ""),
            Pick::Organisation(id) => self.move_to_organisation(id, &item.name),
            Pick::Lesson(id) => self.go_on_with_lesson(id),
            Pick::LessonAnew(id) => self.go_to(OpenTarget::LessonAnew(id.clone())),
            Pick::Kept(open_target) => self.go_to(open_target.clone()),
            Pick::Teams => self.go_to(OpenTarget::Teams(self.document.case.clone())),
            Pick::Demo(id) => self.play_by_id(id),
            Pick::Output(output) => self.open_file_name(*output),
            Pick::Now(layer, choice) => self.do_now(*layer, *choice),
            Pick::Outcome(outcome) => self.open_why_of(Subject::Outcome(*outcome)),
            Pick::Limit(outcome) => self.open_limit(*outcome),
            Pick::Objective(outcome) => self.toggle_objective(*outcome),
            Pick::Event(id) => self.put_event(id),
            Pick::TakenOver(team) => self.take_over(*team),
            Pick::File(action) => self.act_on_file(action),
        }
    }
}

impl Session {
    /// Asks for a line of text, which starts as `present`.
    pub(in crate::session) fn open_prompt(&mut self, purpose: Purpose, present: &str) {
        let input = TextInput::new(present, purpose.asked(self.settings.language, &self.library).longest);
        self.overlay = Some(Overlay::Prompt { purpose, input });
    }

    /// Does with the text what it was typed for.
    fn confirm_prompt(&mut self, purpose: &Purpose, text: &str) {
        match purpose {
            Purpose::ScenarioName { scenario } => self.name_scenario(*scenario, text),
            Purpose::PortfolioName { column } => self.name_portfolio(*column, text),
            Purpose::ProgrammeBudget => self.set_programme_budget(text),
            Purpose::FileName { output } => self.write(*output, text),
            Purpose::Prediction(question) if self.team_play().is_some() => {
                self.predict_as_team(question, text);
            }
            Purpose::Prediction(question) => self.predict(question, text),
            Purpose::Note => self.take_note(text),
            Purpose::TeamNames => self.name_teams(text),
            Purpose::TeamLimit(outcome) => self.limit_teams(*outcome, text),
            Purpose::SurveyLimit(outcome) => self.limit_survey(*outcome, text),
            Purpose::World => self.add_world(text),
            Purpose::TeamNote => self.note_of_teams(text),
            Purpose::Seed => self.set_number(Setting::Seed, text),
            Purpose::Futures => self.set_number(Setting::Futures, text),
            Purpose::OwnProject(interview) => self.answer_about_project((**interview).clone(), text),
            Purpose::OwnOrganisation => self.make_organisation(text),
            Purpose::CopyOfCase => self.copy_case(text),
            Purpose::CaseField(field) => self.fill_in(*field, text),
            Purpose::SaveAs | Purpose::OpenFile => self.confirm_file(purpose, text),
        }
    }

    fn name_scenario(&mut self, scenario: usize, name: &str) {
        let Some(draft) = self.document.scenarios.get(scenario) else { return self.close() };
        if name.is_empty() {
            return self.say(Notice::EmptyName);
        }
        if name == draft.plain_name(&self.library).in_language(self.settings.language) {
            return self.close();
        }
        let title = Title::Named(Text::same(name));
        let change = Change::Renamed(scenario, name.to_owned());
        self.close();
        self.change_draft(change, scenario, |draft| draft.title = title);
    }
}
