//! What commands do on the screen of a session with teams, and which of them do something at its stage.

use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::domain::outcome::Outcome;
use crate::domain::prediction::Question;
use crate::language::{Language, Text};
use crate::session::activity::guess;
use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::overlay::Overlay;
use crate::session::overlay::menu::{Menu, MenuItem, MenuKind, Pick};
use crate::session::overlay::prompt::Purpose;
use crate::session::screen::Screen;
use crate::session::state::Session;
use crate::session::teams::play::{Extent, Page, Play, Sight};
use crate::session::teams::setup::{self, Rule, step};
use crate::session::teams::turns::OWN;
use crate::texts::notices::{Confirmation, Obstacle};
use crate::texts::teams as texts;
use crate::workspace::team_rules::{Devices, MOST_TEAMS, to_predict};
use crate::workspace::teams::{Stage, Teams};

impl Session {
    /// Does what a command says on the screen of the teams; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_teams(&mut self, command: Command) -> bool {
        let Some(play) = self.team_play() else { return false };
        if !play.answers(command) {
            return false;
        }
        let (line, column, page) = (play.line, play.column, play.extent.page());
        let stage = play.teams.stage.clone();
        let is_setup = stage == Stage::Setup;
        match command {
            Command::Up => self.go_to_team_line(line.saturating_sub(1)),
            Command::Down => self.go_to_team_line(line + 1),
            Command::PageUp => self.go_to_team_line(line.saturating_sub(page)),
            Command::PageDown => self.go_to_team_line(line + page),
            Command::First => self.go_to_team_line(0),
            Command::Last => self.go_to_team_line(usize::MAX),
            Command::Left | Command::Right if is_setup => self.step_rule(command == Command::Right),
            Command::Left => self.go_to_team_column(column.saturating_sub(1)),
            Command::Right => self.go_to_team_column(column + 1),
            Command::NextPart => self.turn_page(),
            Command::Confirm => self.go_on(&stage),
            Command::Back => self.go_back(&stage),
            Command::WriteReport => self.open_menu(MenuKind::Debrief),
            Command::AddNote => self.open_prompt(Purpose::TeamNote, ""),
            Command::NameAll => self.name_all(),
            Command::PickEvent => self.open_menu(MenuKind::Event),
            Command::TakeOver => self.open_take_over(),
            Command::ToggleRoom => self.toggle_room(),
            _ => return false,
        }
        true
    }

    /// What Enter does: the next stage, or the rule under the cursor.
    fn go_on(&mut self, stage: &Stage) {
        if self.is_seated() {
            return self.settle_seat();
        }
        match stage {
            Stage::Setup => self.change_rule(),
            Stage::HandOver(_) => {
                let Some(current) = self.case().map(|case| case.current_decision()) else {
                    return;
                };
                self.next_stage(|teams| teams.take_keys(current));
            }
            Stage::Choosing(_) if self.team_play().is_some_and(|play| play.teams.wants_prediction()) => {
                self.open_prompt(Purpose::Prediction(to_predict(OWN)), "");
            }
            Stage::Choosing(_) => self.next_stage(|teams| teams.decide(None)),
            Stage::Gathering => self.reveal_what_was_sent(),
            Stage::Reveal => self.leave_reveal(),
            Stage::Card(_) => self.next_stage(Teams::play_card),
            Stage::Debrief => {}
        }
    }

    /// What Esc does: back where that loses nothing.
    fn go_back(&mut self, stage: &Stage) {
        match stage {
            Stage::Choosing(_) => self.show(Screen::Compare),
            Stage::Gathering if self.is_seated() => self.show(Screen::Compare),
            Stage::Card(_) | Stage::Debrief => self.next_stage(|teams| {
                teams.go_back();
            }),
            Stage::Setup | Stage::HandOver(_) | Stage::Gathering | Stage::Reveal => {
                self.say(Notice::HowToQuit)
            }
        }
    }

    /// Takes the prediction that was typed, and ends the turn; or says what is wrong with it.
    pub(in crate::session) fn predict_as_team(&mut self, question: &Question, text: &str) {
        match guess::read(self.settings.language, text, question, self.budget()) {
            Err(fault) => self.say(Notice::NotAPrediction(fault)),
            Ok(prediction) => {
                self.close();
                if self.is_seated() {
                    return self.send_own(Some(prediction));
                }
                self.next_stage(|teams| teams.decide(Some(prediction)));
            }
        }
    }

    pub(super) fn next_stage(&mut self, change: impl FnOnce(&mut Teams)) {
        if let Some(play) = self.team_play_mut() {
            change(&mut play.teams);
        }
        self.enter_stage();
    }

    /// Changes the rule under the cursor, or starts.
    fn change_rule(&mut self) {
        let Some(play) = self.team_play() else { return };
        let rules = &play.teams.rules;
        let rule = Rule::ALL.get(play.line).copied().unwrap_or(Rule::Start);
        match rule {
            Rule::Names if rules.devices == Devices::Own => self.say(Obstacle::NameThemselves),
            Rule::Names => {
                let names = rules.names.join(", ");
                self.open_prompt(Purpose::TeamNames, &names);
            }
            Rule::Case => self.open_menu(MenuKind::Case),
            Rule::Cost | Rule::People => {
                let outcome = rule.outcome().unwrap_or(Outcome::Cost);
                let present = rules.limits.iter().find(|limit| limit.outcome == outcome);
                let present =
                    present.map_or(String::new(), |limit| format!("{}@{}", limit.amount, limit.futures));
                self.open_prompt(Purpose::TeamLimit(outcome), &present);
            }
            Rule::Rounds | Rule::Minutes | Rule::Figures | Rule::Predictions | Rule::Devices => {
                self.step_rule(true);
            }
            Rule::Start if !play.teams.can_start() => self.say(Obstacle::WrongTeams),
            Rule::Start => {
                let edits = self.document.edits.clone();
                self.next_stage(|teams| {
                    teams.rules.edits = edits;
                    if teams.rules.devices == Devices::Own {
                        // A name is of who joins with it.
                        teams.rules.names.clear();
                    }
                    teams.start();
                });
                if self.team_play().is_some_and(|play| play.teams.rules.devices == Devices::Own) {
                    self.effects.push(Effect::OpenRoom);
                }
            }
        }
    }

    fn step_rule(&mut self, up: bool) {
        if let Some(play) = self.team_play_mut()
            && let Some(rule) = Rule::ALL.get(play.line)
        {
            step(&mut play.teams.rules, *rule, up);
        }
    }

    /// Takes the names that were typed.
    pub(in crate::session) fn name_teams(&mut self, text: &str) {
        let Some(names) = setup::names(text) else { return self.say(Obstacle::WrongTeams) };
        if let Some(play) = self.team_play_mut() {
            play.teams.rules.names = names;
        }
        self.close();
    }

    /// Takes the limit that was typed.
    pub(in crate::session) fn limit_teams(&mut self, outcome: Outcome, text: &str) {
        let Some(play) = self.team_play_mut() else { return self.close() };
        match setup::with_limit(&play.teams.rules, outcome, text) {
            Some(rules) => {
                play.teams.rules = rules;
                self.close();
            }
            None => self.say(Obstacle::NotALimit),
        }
    }

    /// Takes the note that was typed.
    pub(in crate::session) fn note_of_teams(&mut self, text: &str) {
        self.close();
        let is_seated = self.is_seated();
        let Some(play) = self.team_play_mut().filter(|_| !text.is_empty()) else { return };
        if is_seated {
            // The room says when the note is there.
            return self.effects.push(Effect::SendNote(text.to_owned()));
        }
        play.teams.note(text);
        self.say(Confirmation::Noted);
    }

    /// Puts another event on the table.
    pub(in crate::session) fn put_event(&mut self, id: &str) {
        let Some(event) = self.library.event(id).cloned() else { return };
        let Some(play) = self.team_play_mut() else { return };
        play.teams.pick(&event);
        let round = play.teams.rounds.len().saturating_sub(1);
        play.figures.forget(Sight::Card(round));
        self.enter_stage();
    }

    /// Offers whose choices the group goes on with.
    fn open_take_over(&mut self) {
        let Some(play) = self.team_play() else { return };
        let Some(round) = play.teams.rounds.last() else { return };
        let words =
            |words: fn(Language) -> &'static str| Text::of_words(|language| words(language).to_owned());
        let item = |team, name, about| MenuItem { pick: Pick::TakenOver(team), name, about, origin: None };
        let nobody = item(None, words(texts::each_its_own), words(texts::about_each_its_own));
        let each = round.turns.iter().filter_map(|turn| {
            let name = Text::same(play.teams.rules.names.get(turn.team)?);
            Some(item(Some(turn.team), name, words(texts::about_taking_over)))
        });
        let items: Vec<_> = std::iter::once(nobody).chain(each).collect();
        let cursor = items.iter().position(|item| item.pick == Pick::TakenOver(round.followed));
        self.overlay =
            Some(Overlay::Menu(Menu { kind: MenuKind::TakeOver, cursor: cursor.unwrap_or_default(), items }));
    }

    /// The group goes on with the choices of one team, or each with its own.
    pub(in crate::session) fn take_over(&mut self, team: Option<usize>) {
        if let Some(play) = self.team_play_mut() {
            play.teams.follow(team);
        }
    }

    /// What a click on a rule does: the cursor goes there, and where it is already the rule changes.
    pub(in crate::session) fn click_rule(&mut self, line: usize) {
        let is_there = self.team_play().is_some_and(|play| play.line == line);
        if is_there { self.change_rule() } else { self.go_to_team_line(line) }
    }

    fn name_all(&mut self) {
        if let Some(play) = self.team_play_mut() {
            play.names_all = !play.names_all;
        }
    }

    fn turn_page(&mut self) {
        if let Some(play) = self.team_play_mut() {
            let pages: Vec<Page> = play.pages().collect();
            let next = pages.iter().cycle().skip_while(|page| **page != play.page).nth(1);
            play.page = next.copied().unwrap_or_default();
            play.line = 0;
        }
    }

    fn go_to_team_line(&mut self, line: usize) {
        let most = self.last_team_line();
        if let Some(play) = self.team_play_mut() {
            play.line = line.min(most);
        }
    }

    fn go_to_team_column(&mut self, column: usize) {
        if let Some(play) = self.team_play_mut() {
            play.column = column.min(play.extent.last_column);
        }
    }

    /// The last line that can come first on the board, or the last rule.
    fn last_team_line(&self) -> usize {
        self.team_play().map_or(0, |play| match play.teams.stage {
            Stage::Setup => Rule::COUNT - 1,
            _ => play.extent.last_first(),
        })
    }

    /// Takes in how much of the board fits the screen, so that scrolling ends where the board does.
    pub(in crate::session) fn take_extent(&mut self, extent: Extent) {
        if let Some(play) = self.team_play_mut() {
            play.extent = extent;
            play.column = play.column.min(extent.last_column);
        }
        let most = self.last_team_line();
        if let Some(play) = self.team_play_mut() {
            play.line = play.line.min(most);
        }
    }
}

/// How many teams are side by side at most.
pub const SIDE_BY_SIDE: usize = 4;

impl Play {
    pub const fn answers(&self, command: Command) -> bool {
        let stage = &self.teams.stage;
        let is_open = matches!(stage, Stage::Gathering | Stage::Reveal | Stage::Card(_) | Stage::Debrief);
        let is_setup = matches!(stage, Stage::Setup);
        let is_read = is_open || matches!(stage, Stage::HandOver(_) | Stage::Choosing(_));
        match command {
            // From stage to stage goes the trainer; a participant chooses.
            Command::Confirm | Command::Back if self.seat.is_some() => self.chooser().is_some(),
            Command::PickEvent | Command::TakeOver if self.seat.is_some() => false,
            Command::Confirm => !matches!(stage, Stage::Debrief),
            Command::Back => matches!(stage, Stage::Choosing(_) | Stage::Card(_) | Stage::Debrief),
            Command::Up
            | Command::Down
            | Command::PageUp
            | Command::PageDown
            | Command::First
            | Command::Last => is_read || is_setup,
            Command::Left | Command::Right => {
                is_setup || is_open && self.teams.rules.names.len() > SIDE_BY_SIDE
            }
            Command::NextPart => matches!(stage, Stage::Reveal),
            Command::PickEvent => matches!(stage, Stage::Card(_)),
            Command::TakeOver => matches!(stage, Stage::Reveal | Stage::Card(_) | Stage::Debrief),
            Command::ToggleRoom => {
                // The room is the trainer's.
                self.seat.is_none() && !is_setup && matches!(self.teams.rules.devices, Devices::Own)
            }
            Command::WriteReport => matches!(stage, Stage::Debrief),
            Command::AddNote => !is_setup,
            Command::NameAll => {
                matches!(stage, Stage::Reveal | Stage::Debrief) && self.teams.rules.names.len() > MOST_TEAMS
            }
            _ => false,
        }
    }
}

impl Session {
    /// Does a command of a place do something now? Only a session with teams takes away what a command does.
    pub fn does_something(&self, place: Place, command: Command) -> bool {
        let Some(play) = self.team_play() else { return true };
        match place {
            Place::Teams => play.answers(command),
            Place::TeamTurn => self.screen != Screen::Teams,
            // The board has its own keys; only what goes on everywhere stays beside them.
            Place::AnyScreen if self.screen == Screen::Teams => {
                matches!(command, Command::OpenPalette | Command::Quit)
            }
            _ => play.may_give(command),
        }
    }
}

impl Play {
    /// May a command be given on the screens? What the teams agreed and what lies on the table stays as it is, and a team
    /// changes only its own choices.
    const fn may_give(&self, command: Command) -> bool {
        let is_setup = matches!(self.teams.stage, Stage::Setup);
        match command {
            // Of many only the first is compared with each other one.
            Command::SetBaseline => self.teams.rules.names.len() <= MOST_TEAMS,
            Command::PickCase
            | Command::ApplyDirection
            | Command::EditAssumption
            | Command::ResetAssumption => is_setup,
            Command::NextMode
            | Command::ToggleMarket
            | Command::ToggleGovernments
            | Command::ToggleKnowledge
            | Command::ToggleResidents
            | Command::Undo => is_setup || self.chooser().is_some(),
            _ => true,
        }
    }
}
