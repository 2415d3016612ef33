//! Asked: what was last asked about, so that nothing is asked twice.

use crate::study::Inquiry;

/// The last inquiry of one kind.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    pub(super) generation: u64,
    /// Places of the scenario and the baseline that it is about.
    pub(super) subject: (usize, usize),
    /// What was asked; nothing when it was stopped.
    pub(super) inquiry: Option<Inquiry>,
}
