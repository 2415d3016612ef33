//! What commands do on the screen of worlds; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::event::{Becomes, Shift};
use crate::domain::outcome::Measure;
use crate::domain::quantity::Quantity;
use crate::language::Text;
use crate::session::notice::{Change, Notice};
use crate::session::overlay::prompt::Purpose;
use crate::session::screen::WorldsPart;
use crate::session::state::Session;
use crate::session::worlds::{Origin, World, typed_world};
use crate::study::{FUTURES_KEPT, Turn};
use crate::texts::notices::Obstacle;
use crate::workspace::exploration::MOST_WORLDS;

/// How many lines a page is.
const PAGE: isize = 10;

/// More lines than a future is told in.
const MOST_TOLD: usize = 120;

impl Session {
    /// Does what a command says on the screen of worlds; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_worlds(&mut self, command: Command) -> bool {
        let part = self.worlds.part;
        match command {
            Command::Up => self.move_on_worlds(-1),
            Command::Down => self.move_on_worlds(1),
            Command::PageUp if part == WorldsPart::Story => self.step_future(-1),
            Command::PageDown if part == WorldsPart::Story => self.step_future(1),
            Command::PageUp => self.move_on_worlds(-PAGE),
            Command::PageDown => self.move_on_worlds(PAGE),
            Command::First => self.move_on_worlds(isize::MIN),
            Command::Last => self.move_on_worlds(isize::MAX),
            Command::NextPart => self.worlds.part = WorldsPart::ALL[(part.index() + 1) % WorldsPart::COUNT],
            Command::PickFuture => {
                self.worlds.part = WorldsPart::Story;
                self.worlds.future = self.worlds.future.next();
            }
            Command::NextOutcome => self.show_next_outcome(),
            Command::AddWorld if self.document.worlds.len() >= MOST_WORLDS => self.say(Notice::TooManyWorlds),
            Command::AddWorld => self.open_prompt(Purpose::World, ""),
            Command::DeleteWorld if part == WorldsPart::Worlds => self.delete_world(),
            Command::EnterWorld if part == WorldsPart::Worlds => self.enter_world(),
            Command::EnterWorld if part == WorldsPart::Flips => self.look_at_flip(),
            Command::DeleteWorld | Command::EnterWorld => self.say(Obstacle::NothingToTake),
            Command::PickLimit => return self.perform_on_explore(command),
            _ => return false,
        }
        true
    }

    /// Moves the cursor of the part that is shown.
    fn move_on_worlds(&mut self, by: isize) {
        let part = self.worlds.part;
        let lines = match part {
            WorldsPart::Worlds => self.worlds().len(),
            WorldsPart::Flips => self.flips.shown().map_or(0, |found| found.flips.len()),
            WorldsPart::Worth => self.worth.shown().map_or(0, |found| found.numbers.len()),
            WorldsPart::Missing => 1,
            WorldsPart::Story => MOST_TOLD,
        };
        let last = lines.saturating_sub(1);
        let row = &mut self.worlds.rows[part];
        *row = (*row).min(last).saturating_add_signed(by).min(last);
    }

    /// Goes to the future that is next worse, or next better.
    fn step_future(&mut self, by: isize) {
        let futures = self.settings.futures.min(FUTURES_KEPT);
        let now = self.worlds.future.place(futures);
        let is_end = if by < 0 { now == 0 } else { now + 1 >= futures };
        if !is_end {
            self.worlds.future = self.worlds.future.moved(by);
        }
    }

    /// A click on a line points at it.
    pub(in crate::session) fn click_world(&mut self, line: usize) {
        self.worlds.rows[self.worlds.part] = line;
    }

    /// Adds the world in which the verdict turns that is under the cursor, and shows it.
    fn look_at_flip(&mut self) {
        let flips = self.flips.shown().map(|found| found.flips.as_slice()).unwrap_or_default();
        let row = self.worlds.rows[WorldsPart::Flips];
        let Some(flip) = flips.get(row).or(flips.last()) else { return self.say(Obstacle::NothingToTake) };
        if self.document.worlds.len() >= MOST_WORLDS {
            return self.say(Notice::TooManyWorlds);
        }
        let set = |turn: &Turn| Shift {
            parameter: turn.parameter,
            becomes: Becomes::Set(Quantity::Fixed(turn.value)),
        };
        let shifts: Vec<Shift> = flip.turns.iter().map(set).collect();
        self.put_world(shifts);
    }

    /// One more world of the user's own, under the cursor.
    fn put_world(&mut self, shifts: Vec<Shift>) {
        let world = World { origin: Origin::Own(0), shifts: shifts.clone() };
        let name = Text::of_words(|language| world.name(language));
        self.change(Change::World(name), |document| document.worlds.push(shifts));
        self.worlds.part = WorldsPart::Worlds;
        self.worlds.rows[WorldsPart::Worlds] = self.worlds().len().saturating_sub(1);
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
        let shifts = match typed_world(self.settings.language, text) {
            Ok(shifts) => shifts,
            Err(fault) => return self.say(Notice::NotAWorld(fault)),
        };
        self.close();
        self.put_world(shifts);
    }

    fn delete_world(&mut self) {
        match self.world().map(|world| world.origin) {
            Some(Origin::Own(place)) => self.change(Change::WorldDeleted, |document| {
                document.worlds.remove(place);
            }),
            _ => self.say(Obstacle::NotYourWorld),
        }
    }

    /// Puts the numbers of the world under the cursor in the place of the user's own.
    fn enter_world(&mut self) {
        let Some(world) = self.world() else { return };
        let edits = self.edits_of_world(&world);
        let name = Text::of_words(|language| world.name(language));
        self.worlds.rows[WorldsPart::Worlds] = 0;
        self.change(Change::WorldEntered(name), |document| document.edits = edits);
    }
}
