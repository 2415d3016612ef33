//! What a step of a lesson asks of a participant.

use crate::domain::closed_list::closed_list;

closed_list! {
    /// What a step asks of a participant.
    pub enum StepKind, PerStepKind {
        /// Take in a text.
        Read = "read",
        /// Look something up on a screen.
        Look = "look",
        /// Choose in a scenario.
        Choose = "choose",
        /// Say what will come out before it is shown.
        Predict = "predict",
        /// See what comes out, beside what was predicted.
        Reveal = "reveal",
        Discuss = "discuss",
        /// Show that it was understood.
        Check = "check",
    }
}
