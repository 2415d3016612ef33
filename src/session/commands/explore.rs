//! What commands do on the explore screen; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::choice::Choice;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Training;
use crate::domain::space::Fixed;
use crate::domain::stack::{Layer, Partner, Partners};
use crate::language::{Language, Text};
use crate::session::document::{Draft, Title};
use crate::session::editing;
use crate::session::explore::{Way, objectives, typed_limit, written_limit};
use crate::session::notice::{Change, Notice};
use crate::session::overlay::menu::MenuKind;
use crate::session::overlay::prompt::Purpose;
use crate::session::screen::ExplorePart;
use crate::session::state::Session;
use crate::texts::explore as texts;
use crate::texts::notices::Obstacle;

/// How many lines a page of a list is.
const PAGE: usize = 7;

impl Session {
    /// Does what a command says on the explore screen; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_explore(&mut self, command: Command) -> bool {
        match command {
            Command::Up => self.move_on_explore(|line| line.saturating_sub(1)),
            Command::Down => self.move_on_explore(|line| line + 1),
            Command::PageUp => self.move_on_explore(|line| line.saturating_sub(PAGE)),
            Command::PageDown => self.move_on_explore(|line| line + PAGE),
            Command::First => self.move_on_explore(|_| 0),
            Command::Last => self.move_on_explore(|_| usize::MAX),
            Command::Left | Command::Right if self.explore.part == ExplorePart::Chart => {
                let pairs = self.explore.aims.pairs().len().max(1);
                let step = if command == Command::Right { 1 } else { pairs - 1 };
                self.explore.pair = (self.explore.pair + step) % pairs;
            }
            Command::Left => self.explore.cell.1 = self.explore.cell.1.saturating_sub(1),
            Command::Right => {
                let last = self.explore.cut.as_ref().map_or(0, |cut| cut.ways().len().saturating_sub(1));
                self.explore.cell.1 = (self.explore.cell.1 + 1).min(last);
            }
            Command::NextPart => {
                self.explore.part = ExplorePart::ALL[(self.explore.part.index() + 1) % ExplorePart::COUNT];
            }
            Command::TakeFound => self.take_found(),
            Command::PickLimit => self.open_menu(MenuKind::Limit),
            Command::PickObjective => self.open_menu(MenuKind::Objective),
            Command::HoldLayer => self.hold_layer(),
            Command::MorePartners => {
                let bounds = &mut self.explore.bounds;
                bounds.most_partners = bounds.most_partners % Partner::COUNT + 1;
            }
            Command::SearchTraining => {
                let bounds = &mut self.explore.bounds;
                let is_searched = bounds.trainings.len() > 1;
                bounds.trainings = if is_searched { vec![Training::Normal] } else { Training::ALL.to_vec() };
            }
            Command::ToggleBest => self.explore.counts_all = !self.explore.counts_all,
            Command::HoldSearch => {
                self.explore.is_held = !self.explore.is_held;
                self.say(Notice::SearchHeld(self.explore.is_held));
            }
            _ => return false,
        }
        true
    }

    /// Moves the cursor of the part that the keys act on.
    fn move_on_explore(&mut self, to: impl Fn(usize) -> usize) {
        let Some(cut) = self.explore.cut.clone() else { return };
        let (line, lines) = match self.explore.part {
            ExplorePart::Common => (&mut self.explore.cell.0, Layer::COUNT),
            ExplorePart::Best | ExplorePart::Chart => (&mut self.explore.row, cut.survey.frontier().len()),
            ExplorePart::Standing => (&mut self.explore.standing, cut.references.len()),
        };
        let last = lines.saturating_sub(1);
        *line = to((*line).min(last)).min(last);
    }

    /// A click on a line of the list that is shown: points at it, and takes it when it was pointed at already.
    pub(in crate::session) fn click_found(&mut self, line: usize) {
        let part = self.explore.part;
        let cursor = match part {
            ExplorePart::Standing => &mut self.explore.standing,
            ExplorePart::Common | ExplorePart::Best | ExplorePart::Chart => &mut self.explore.row,
        };
        if part == ExplorePart::Common {
            self.explore.part = ExplorePart::Best;
        }
        if *cursor == line && part != ExplorePart::Common {
            self.take_found();
        } else {
            *cursor = line;
        }
    }

    /// Puts the scenario under the cursor on Compare: as one more column, or in the place of the last that is no baseline.
    fn take_found(&mut self) {
        let Some((title, decision)) = self.found_under_cursor() else {
            return self.say(Obstacle::NothingToTake);
        };
        let draft = Draft::new(title, decision);
        let draft = Draft { decision, ..draft };
        let (place, is_full) = editing::place_for_one_more(&self.document);
        self.change(Change::Found(place, is_full), |document| {
            if is_full {
                document.scenarios[place] = draft;
            } else {
                document.scenarios.push(draft);
            }
        });
        self.focus.scenario = place;
        self.keep_focus();
    }

    /// What a scenario that was found is called: a number that no other has.
    pub(in crate::session) fn name_for_found(&self) -> Text {
        let name = |number| Text {
            nl: texts::found_name(Language::Dutch, number),
            en: texts::found_name(Language::English, number),
        };
        let is_free = |name: &Text| {
            self.document.scenarios.iter().all(|draft| draft.title != Title::Named(name.clone()))
        };
        (1..).map(name).find(is_free).unwrap_or_default()
    }

    /// Holds the layer under the cursor at the choice under it; what is held already is let free.
    fn hold_layer(&mut self) {
        let layer = self.explore.layer();
        if self.explore.bounds.fixed[layer].is_some() {
            self.explore.bounds.fixed[layer] = None;
            return;
        }
        let cut = self.explore.cut.clone();
        let way = cut.as_ref().and_then(|cut| {
            let ways = cut.ways();
            ways.get(self.explore.cell.1).or(ways.last()).copied()
        });
        let is_there = |(mode, partner): &Way| {
            cut.as_ref().is_some_and(|cut| cut.surveyed.space.has(layer, *mode, *partner))
        };
        let fixed = way.filter(is_there).and_then(|(mode, partner)| {
            let partners = partner.map_or(Partners::NONE, |partner| Partners::of(&[partner]));
            Choice::new(mode, partners).ok().map(Fixed::at)
        });
        match fixed {
            Some(fixed) => self.explore.bounds.fixed[layer] = Some(fixed),
            None => self.say(Obstacle::NothingToTake),
        }
    }

    /// Asks for a limit on an outcome.
    pub(in crate::session) fn open_limit(&mut self, outcome: Outcome) {
        let present = self.explore.aims.limits.iter().find(|limit| limit.outcome == outcome);
        let present = present.map_or_else(String::new, written_limit);
        self.open_prompt(Purpose::SurveyLimit(outcome), &present);
    }

    /// Takes the limit that was typed; an empty text takes it away.
    pub(in crate::session) fn limit_survey(&mut self, outcome: Outcome, text: &str) {
        let limit = typed_limit(outcome, text);
        if limit.is_none() && !text.is_empty() {
            return self.say(Obstacle::NotALimit);
        }
        self.close();
        let limits = &mut self.explore.aims.limits;
        limits.retain(|limit| limit.outcome != outcome);
        limits.extend(limit);
        limits.sort_by_key(|limit| limit.outcome);
        self.explore.row = 0;
    }

    /// Makes an outcome an objective, or no longer.
    pub(in crate::session) fn toggle_objective(&mut self, outcome: Outcome) {
        let chosen = &self.explore.aims.objectives;
        let is_toggled = |one: &Outcome| chosen.contains(one) != (*one == outcome);
        let after: Vec<Outcome> = objectives().filter(is_toggled).collect();
        if after.is_empty() {
            return self.say(Obstacle::OneObjective);
        }
        self.explore.aims.objectives = after;
        self.explore.row = 0;
    }
}
