//! What commands do on the screen of worlds; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::outcome::Measure;
use crate::language::Text;
use crate::session::notice::{Change, Notice};
use crate::session::overlay::prompt::Purpose;
use crate::session::state::Session;
use crate::session::typed_shift::{self, ShiftFault};
use crate::session::worlds::Origin;
use crate::workspace::exploration::MOST_WORLDS;

impl Session {
    /// Does what a command says on the screen of worlds; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_worlds(&mut self, command: Command) -> bool {
        let last = self.worlds().len().saturating_sub(1);
        let row = self.worlds.row.min(last);
        match command {
            Command::Up => self.worlds.row = row.saturating_sub(1),
            Command::Down => self.worlds.row = (row + 1).min(last),
            Command::PageUp | Command::First => self.worlds.row = 0,
            Command::PageDown | Command::Last => self.worlds.row = last,
            Command::NextOutcome => self.show_next_outcome(),
            Command::AddWorld if self.document.worlds.len() >= MOST_WORLDS => self.say(Notice::TooManyWorlds),
            Command::AddWorld => self.open_prompt(Purpose::World, ""),
            Command::DeleteWorld => self.delete_world(),
            Command::EnterWorld => self.enter_world(),
            Command::PickLimit => return self.perform_on_explore(command),
            _ => return false,
        }
        true
    }

    /// A click on a world points at it.
    pub(in crate::session) fn click_world(&mut self, line: usize) {
        self.worlds.row = line;
    }

    /// The next outcome of the scorecard; after the last of them how often the limits are kept, when there are any.
    fn show_next_outcome(&mut self) {
        let shown = Measure::SCORECARD.iter().map(|measure| measure.outcome).collect::<Vec<_>>();
        let has_limits = !self.explore.aims.limits.is_empty();
        let place = shown.iter().position(|outcome| *outcome == self.worlds.outcome).unwrap_or_default();
        let is_last = place + 1 == shown.len();
        if is_last && has_limits && !self.worlds.shows_limits {
            self.worlds.shows_limits = true;
            return;
        }
        self.worlds.shows_limits = false;
        self.worlds.outcome = shown[(place + 1) % shown.len()];
    }

    /// Adds the world that was typed: one shift, or several parted by semicolons.
    pub(in crate::session) fn add_world(&mut self, text: &str) {
        let language = self.settings.language;
        let shifts: Result<Vec<_>, ShiftFault> = text
            .split(';')
            .filter(|part| !part.trim().is_empty())
            .map(|part| typed_shift::read(language, part))
            .collect();
        let shifts = match shifts {
            Ok(shifts) if shifts.is_empty() => return self.say(Notice::NotAWorld(ShiftFault::Incomplete)),
            Ok(shifts) => shifts,
            Err(fault) => return self.say(Notice::NotAWorld(fault)),
        };
        self.close();
        self.change(Change::World(text.to_owned()), |document| document.worlds.push(shifts));
        self.worlds.row = self.worlds().len().saturating_sub(1);
    }

    fn delete_world(&mut self) {
        match self.world().map(|world| world.origin) {
            Some(Origin::Own(place)) => self.change(Change::WorldDeleted, |document| {
                document.worlds.remove(place);
            }),
            _ => self.say(Notice::NotYourWorld),
        }
    }

    /// Puts the numbers of the world under the cursor in the place of the user's own.
    fn enter_world(&mut self) {
        let Some(world) = self.world() else { return };
        let edits = self.edits_of_world(&world);
        let name = Text::of_words(|language| world.name(language));
        self.worlds.row = 0;
        self.change(Change::WorldEntered(name), |document| document.edits = edits);
    }
}
