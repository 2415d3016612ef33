//! What commands do on the costs screen; what is not here does there what it does on every screen.

use super::message::Effect;
use super::state::Session;
use crate::controls::command::Command;

impl Session {
    /// Does what a command says on the costs screen; nothing when it means the same there as on every screen.
    pub(super) const fn perform_on_costs(&mut self, _command: Command) -> Option<Vec<Effect>> {
        None
    }
}
