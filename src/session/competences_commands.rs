//! What commands do on the competences screen; what is not here does there what it does on every screen.

use super::message::Effect;
use super::state::Session;
use crate::controls::command::Command;

impl Session {
    /// Does what a command says on the competences screen; nothing when it means the same there as on every screen.
    pub(super) const fn perform_on_competences(&mut self, _command: Command) -> Option<Vec<Effect>> {
        None
    }
}
