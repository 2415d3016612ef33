//! What commands do on the screen itself.

use crate::controls::command::Command;
use crate::domain::choice::Choice;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Owner;
use crate::domain::people::Competence;
use crate::domain::scenario::{Decision, ExtraStaff, Lever, Training};
use crate::domain::stack::{Layer, Partner};
use crate::language::Text;
use crate::session::document::{Document, Draft, MOST_SCENARIOS, Title};
use crate::session::editing::{self, Way};
use crate::session::message::Chosen;
use crate::session::notice::{Change, Notice};
use crate::session::output::Output;
use crate::session::overlay::Overlay;
use crate::session::overlay::cell_editor::{CellEditor, Edited};
use crate::session::overlay::lists::Information;
use crate::session::overlay::menu::{Menu, MenuKind, Pick};
use crate::session::overlay::prompt::Purpose;
use crate::session::overlay::text_input::Palette;
use crate::session::screen::{Focus, Screen};
use crate::session::state::Session;
use crate::study::{Asking, Request};
use crate::texts::notices::Obstacle;
use crate::texts::words;

/// How many lines a page of the lower part is.
const PAGE: usize = 5;

impl Session {
    /// Does what a command says on the screen.
    pub(in crate::session) fn perform_on_screen(&mut self, command: Command) {
        let scenario = self.focus.scenario;
        match command {
            Command::Up => self.go_to_row(self.focus.row.index().saturating_sub(1)),
            Command::Down => self.go_to_row(self.focus.row.index() + 1),
            Command::First => self.go_to_row(0),
            Command::Last => self.go_to_row(usize::MAX),
            Command::Left => self.go_to_scenario(scenario.saturating_sub(1)),
            Command::Right => self.go_to_scenario(scenario + 1),
            Command::NextScenario => self.go_round(Way::Forward),
            Command::PreviousScenario => self.go_round(Way::Backward),
            Command::LowerAmount
            | Command::HigherAmount
            | Command::MuchLowerAmount
            | Command::MuchHigherAmount
            | Command::BudgetAmount => self.move_amount(command),
            Command::PageUp => self.scroll_to(self.reading.scroll.saturating_sub(PAGE)),
            Command::PageDown => self.scroll_to(self.reading.scroll + PAGE),
            Command::NextMode => self.cycle(Way::Forward),
            Command::PreviousMode => self.cycle(Way::Backward),
            Command::ToggleMarket => self.toggle(Partner::Market),
            Command::ToggleGovernments => self.toggle(Partner::Governments),
            Command::ToggleKnowledge => self.toggle(Partner::Knowledge),
            Command::ToggleResidents => self.toggle(Partner::Residents),
            Command::OpenCell => self.open_cell(self.focus.row),
            Command::HireStaff => {
                self.focus.row = Lever::ExtraStaff;
                self.open_cell(Lever::ExtraStaff);
            }
            Command::NextTraining => self.cycle_training(Way::Forward),
            Command::ApplyDirection => self.open_directions(),
            Command::AddScenario => self.add(),
            Command::CopyScenario => self.copy(),
            Command::RenameScenario => self.open_rename(),
            Command::MoveScenarioLeft => self.swap(scenario.checked_sub(1)),
            Command::MoveScenarioRight => self.swap(Some(scenario + 1)),
            Command::DeleteScenario => self.delete(),
            Command::SetBaseline => {
                self.change(Change::Baseline(scenario), |document| document.baseline = scenario);
            }
            Command::Save => self.save(),
            Command::OpenFiles => self.open_files(),
            Command::NewExploration => self.begin_anew(),
            Command::Undo => self.undo(),
            Command::Redo => self.redo(),
            Command::ToggleDifferences => {
                self.reading.as_differences = !self.reading.as_differences;
                self.say(Notice::Differences(self.reading.as_differences));
            }
            Command::ToggleDetails => {
                self.reading.details = !self.reading.details;
                self.reading.scroll = 0;
                self.say(Notice::Details(self.reading.details));
            }
            Command::PickCase => self.open_menu(MenuKind::Case),
            Command::PickOrganisation => self.open_menu(MenuKind::Organisation),
            Command::ShowInformation => {
                let information = self.case().map(Information::new);
                self.open_overlay(information.map(Overlay::Information));
            }
            Command::TogglePortfolio => self.toggle_portfolio(),
            Command::OpenPalette => {
                let palette =
                    Palette::new(&self.settings.keymap, self.screen.place(), self.settings.language);
                self.open_overlay(Some(Overlay::Palette(palette)));
            }
            Command::Back => self.leave_screen(),
            Command::ShowProblems => self.show_problems(),
            Command::OpenSettings => self.open_settings(),
            Command::EditCase => self.edit_case(),
            Command::NewCase => self.new_case(),
            Command::OpenWhy => self.open_why(),
            Command::PickOutcome => self.open_menu(MenuKind::Outcome),
            Command::WriteReport => self.open_menu(MenuKind::Report),
            Command::Export => self.open_menu(MenuKind::Export),
            Command::CopyScreen => self.copy_screen(),
            Command::CopyLink => self.copy_link(),
            Command::PickDemo => self.open_menu(MenuKind::Demo),
            Command::Present => match self.silence() {
                Some(silence) => self.say(silence),
                None => self.present(),
            },
            Command::OpenLessons => self.open_lessons(),
            Command::KeepDebrief if self.teaching().is_some() => self.open_file_name(Output::Debrief),
            _ => match Screen::opened_by(command) {
                Some(screen) => self.show(screen),
                None => self.say(Obstacle::NotHere),
            },
        }
    }

    fn go_to_row(&mut self, place: usize) {
        self.focus.row = Lever::ALL.get(place).copied().unwrap_or(Lever::ExtraStaff);
    }

    fn go_to_scenario(&mut self, place: usize) {
        self.focus.scenario = place.min(self.document.scenarios.len().saturating_sub(1));
    }

    fn go_round(&mut self, way: Way) {
        let place = way.from(self.focus.scenario, 1, self.document.scenarios.len().max(1));
        self.go_to_scenario(place);
    }

    /// Scrolls the lower part of the screen.
    pub(in crate::session) fn scroll_to(&mut self, line: usize) {
        self.reading.scroll_to(line);
    }

    /// Shows a screen, without anything over it.
    pub(in crate::session) fn show(&mut self, screen: Screen) {
        self.coming_back.clear();
        if self.screen != screen {
            self.reading.scroll = 0;
        }
        self.screen = screen;
    }

    fn open_overlay(&mut self, overlay: Option<Overlay>) {
        self.overlay = overlay;
    }

    /// Opens a menu, the cursor on what is so now.
    pub(in crate::session) fn open_menu(&mut self, kind: MenuKind) {
        let Some(case) = self.case() else { return };
        let present = match kind {
            MenuKind::Case => Some(Pick::Case(self.document.case.clone())),
            MenuKind::Organisation => Some(Pick::Organisation(self.document.organisation.clone())),
            MenuKind::Now(layer) => Some(Pick::Now(layer, case.current[layer].choice)),
            MenuKind::Outcome
            | MenuKind::Limit
            | MenuKind::Objective
            | MenuKind::Demo
            | MenuKind::Report
            | MenuKind::Debrief
            | MenuKind::Export
            | MenuKind::Lesson
            | MenuKind::TakeOver
            | MenuKind::Files => None,
            MenuKind::Event => {
                self.team_play().and_then(|play| play.teams.card()).map(|id| Pick::Event(id.to_owned()))
            }
        };
        let mut menu = Menu::new(kind, &self.library, &self.guides, case, present.as_ref());
        self.tell_weights(&mut menu);
        self.open_overlay(Some(Overlay::Menu(menu)));
    }

    fn open_rename(&mut self) {
        let name = self.focused().map(|draft| draft.plain_name(&self.library));
        let name = name.map(|name| name.in_language(self.settings.language).to_owned()).unwrap_or_default();
        self.open_prompt(Purpose::ScenarioName { scenario: self.focus.scenario }, &name);
    }

    fn open_cell(&mut self, lever: Lever) {
        let (Some(case), Some(draft)) = (self.case(), self.focused()) else { return };
        let scenario = self.focus.scenario;
        let competences = self.most_lacking_first(scenario).map_or(Competence::ALL, |(all, _)| all);
        let editor = CellEditor::new(case, Edited::Scenario(scenario), lever, draft.decision, &competences);
        // The nearest first: those are on the screen.
        let decisions = editor.others_from_nearest();
        let question = self.question();
        self.overlay = Some(Overlay::CellEditor(editor));
        if !self.hides_figures() {
            self.request(Request { question, asking: Asking::Alternatives { scenario, decisions } });
        }
    }

    /// The competences by what a scenario lacks of them in their worst year, before hire, with that of the first, FTE;
    /// nothing without figures, or while they are hidden.
    fn most_lacking_first(&self, scenario: usize) -> Option<([Competence; Competence::COUNT], f64)> {
        let shown = self.comparison.shown().filter(|shown| shown.manifest.case == self.document.case)?;
        let summary = &shown.columns.get(scenario).filter(|_| !self.hides(Outcome::Unfilled))?.summary;
        let mut competences = Competence::ALL;
        competences.sort_by(|&a, &b| summary.people[b].gap().total_cmp(&summary.people[a].gap()));
        Some((competences, summary.people[competences[0]].gap()))
    }

    fn cycle(&mut self, way: Way) {
        let layer = match self.focus.row {
            Lever::Layer(layer) => layer,
            Lever::Training => return self.cycle_training(way),
            Lever::ExtraStaff => return self.cycle_extra_staff(way),
        };
        let (Some(case), Some(draft)) = (self.case(), self.focused()) else { return };
        match editing::with_next_mode(case, draft, layer, way) {
            // The partners chosen on purpose are left as they are, so that trying every mode ends where it began.
            Ok(choice) => {
                let scenario = self.focus.scenario;
                self.change_draft(Change::Choice(scenario, layer, choice), scenario, |draft| {
                    draft.decision.choices[layer] = choice;
                });
            }
            Err(notice) => self.say(notice),
        }
    }

    fn toggle(&mut self, partner: Partner) {
        let Lever::Layer(layer) = self.focus.row else { return self.say(Obstacle::ChooseLayer) };
        let (Some(case), Some(draft)) = (self.case(), self.focused()) else { return };
        match editing::with_partner_toggled(case, draft, layer, partner) {
            Ok(choice) => self.choose(self.focus.scenario, layer, choice),
            Err(notice) => self.say(notice),
        }
    }

    fn cycle_training(&mut self, way: Way) {
        let Some(draft) = self.focused() else { return };
        let level = editing::next_training(draft.decision.training, way);
        self.train(self.focus.scenario, level);
    }

    /// Half an FTE more or fewer of the competence hired last, or else of the one that lacks most.
    fn cycle_extra_staff(&mut self, way: Way) {
        let scenario = self.focus.scenario;
        let Some(draft) = self.focused() else { return };
        let extra = draft.decision.extra;
        let hired = || extra.iter().next().map(|(competence, _)| competence);
        let lacking =
            || self.most_lacking_first(scenario).filter(|(_, gap)| *gap > 0.0).map(|(all, _)| all[0]);
        match draft.hiring.or_else(hired).or_else(lacking) {
            Some(competence) => self.hire(scenario, editing::with_next_hire(extra, competence, way)),
            None => self.open_cell(Lever::ExtraStaff),
        }
    }

    /// Takes what a decision says on a lever.
    pub(in crate::session) fn decide(&mut self, scenario: usize, lever: Lever, decision: &Decision) {
        match lever {
            Lever::Layer(layer) => self.choose(scenario, layer, decision.choices[layer]),
            Lever::Training => self.train(scenario, decision.training),
            Lever::ExtraStaff => self.hire(scenario, decision.extra),
        }
    }

    /// Sets who is hired extra in a scenario.
    fn hire(&mut self, scenario: usize, extra: ExtraStaff) {
        self.change_draft(Change::ExtraStaff(scenario, extra), scenario, |draft| draft.hire(extra));
    }

    /// Makes a choice on a layer of a scenario.
    pub(in crate::session) fn choose(&mut self, scenario: usize, layer: Layer, choice: Choice) {
        let change = Change::Choice(scenario, layer, choice);
        self.change_draft(change, scenario, |draft| draft.choose(layer, choice));
    }

    /// Makes a choice that the case allows, or tells why it does not; the cursor goes there.
    pub(in crate::session) fn choose_allowed(&mut self, scenario: usize, chosen: Chosen) {
        let refusal = match chosen {
            Chosen::Layer(layer, choice) => self.case().and_then(|case| case.refusal(layer, choice)),
            Chosen::Training(_) | Chosen::Extra(..) => None,
        };
        if let Some(reason) = refusal {
            return self.say(Notice::Forbidden(words::unfit(&reason)));
        }
        let Some(extra) = self.document.scenarios.get(scenario).map(|draft| draft.decision.extra) else {
            return;
        };
        let focus = |row| Focus { scenario, row };
        match chosen {
            Chosen::Layer(layer, choice) => {
                self.focus = focus(Lever::Layer(layer));
                self.choose(scenario, layer, choice);
            }
            Chosen::Training(level) => {
                self.focus = focus(Lever::Training);
                self.train(scenario, level);
            }
            Chosen::Extra(competence, halves) => {
                self.focus = focus(Lever::ExtraStaff);
                self.hire(scenario, extra.with_halves(competence, halves));
            }
        }
    }

    /// Sets the training level of a scenario.
    pub(in crate::session) fn train(&mut self, scenario: usize, level: Training) {
        let change = Change::Training(scenario, level);
        self.change_draft(change, scenario, |draft| draft.decision.training = level);
    }

    /// Lets a scenario follow a direction, or what is done now when there is none. A name of its own stays.
    pub(in crate::session) fn follow(&mut self, scenario: usize, direction: Option<&str>) {
        let Some(case) = self.case() else { return };
        let direction = direction.and_then(|id| self.library.direction(id));
        let (title, decision, kept) = match direction {
            None => (Title::Current, case.current_decision(), Vec::new()),
            Some(direction) => (
                Title::Direction(direction.id.clone()),
                case.directed(direction),
                editing::layers_kept(case, direction),
            ),
        };
        let name = Draft::new(title.clone(), decision).plain_name(&self.library);
        self.change_draft(Change::Direction(scenario, name, kept), scenario, |draft| {
            if !matches!(draft.title, Title::Named(_)) {
                draft.title = title;
            }
            draft.decide(decision);
        });
    }

    pub(in crate::session) fn change_draft(
        &mut self,
        change: Change,
        scenario: usize,
        edit: impl FnOnce(&mut Draft),
    ) {
        self.change(change, |document| {
            if let Some(draft) = document.scenarios.get_mut(scenario) {
                edit(draft);
            }
        });
    }

    /// Takes the same scenarios to another case.
    pub(in crate::session) fn move_to_case(&mut self, id: &str) {
        let library = std::sync::Arc::clone(&self.library);
        let (Some(old), Some(new)) = (library.case(&self.document.case), library.case(id)) else {
            return;
        };
        self.reading.scroll = 0;
        self.reading.amount = None;
        let dropped = self.edits_of(Owner::Case, self.document.case != id);
        self.change(Change::Case(new.name.clone(), dropped), |document| {
            editing::move_to_case(document, &library, old, new);
        });
    }

    /// Takes the same scenarios to another organisation.
    pub(in crate::session) fn move_to_organisation(&mut self, id: &str, name: &Text) {
        let dropped = self.edits_of(Owner::Organisation, self.document.organisation != id);
        self.change(Change::Organisation(name.clone(), dropped), |document| {
            editing::move_to_organisation(document, id);
        });
    }

    /// How many numbers of an owner the user changed, when that owner is left.
    fn edits_of(&self, owner: Owner, is_left: bool) -> usize {
        let edits = self.document.edits.iter();
        if is_left { edits.filter(|(parameter, _)| parameter.owner() == owner).count() } else { 0 }
    }

    fn add(&mut self) {
        let place = self.document.scenarios.len();
        let Some(decision) = self.case().map(|case| case.current_decision()) else { return };
        self.append(Change::Added(place), Draft::new(Title::Current, decision));
    }

    fn copy(&mut self) {
        let place = self.document.scenarios.len();
        let Some(draft) = self.focused().cloned() else { return };
        self.append(Change::Copied(self.focus.scenario, place), draft);
    }

    /// Adds a scenario at the end, so that the others keep their letters.
    fn append(&mut self, change: Change, draft: Draft) {
        let place = self.document.scenarios.len();
        if place >= MOST_SCENARIOS {
            return self.say(Notice::TooManyScenarios);
        }
        self.change(change, |document| document.scenarios.push(draft));
        self.focus.scenario = place;
        self.keep_focus();
    }

    fn swap(&mut self, other: Option<usize>) {
        let place = self.focus.scenario;
        match other.filter(|&other| other < self.document.scenarios.len()) {
            None => self.say(Obstacle::NoFurther),
            Some(other) => {
                self.change(Change::Moved(place, other), |document| {
                    editing::swap(document, place, other);
                });
                self.focus.scenario = other;
            }
        }
    }

    fn delete(&mut self) {
        let scenario = self.focus.scenario;
        if self.document.scenarios.len() <= 1 {
            return self.say(Obstacle::LastScenario);
        }
        self.change(Change::Deleted(scenario), |document: &mut Document| editing::delete(document, scenario));
    }

    fn undo(&mut self) {
        let Some((change, document, focus)) = self.history.undo(&self.document, self.focus) else {
            return self.say(Obstacle::NothingToUndo);
        };
        if let Some(refusal) = self.refused_by_lesson(&self.document, &document) {
            let _ = self.history.redo(&document, focus);
            return self.say(refusal);
        }
        self.notice = Some(Notice::Undone(change));
        self.restore(document, focus);
    }

    fn redo(&mut self) {
        let Some((change, document, focus)) = self.history.redo(&self.document, self.focus) else {
            return self.say(Obstacle::NothingToRedo);
        };
        if let Some(refusal) = self.refused_by_lesson(&self.document, &document) {
            let _ = self.history.undo(&document, focus);
            return self.say(refusal);
        }
        self.notice = Some(Notice::Redone(change));
        self.restore(document, focus);
    }
}
