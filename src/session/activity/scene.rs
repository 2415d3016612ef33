//! Scene: how things stood at a moment, to go back to.

use crate::session::assumption_list::AssumptionList;
use crate::session::coming_back::ComingBack;
use crate::session::document::Document;
use crate::session::history::History;
use crate::session::overlay::Overlay;
use crate::session::screen::{Focus, Reading, Screen};

/// Everything that commands can change about what is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// What is worked on.
    pub document: Document,
    /// What undo knows.
    pub history: History,
    /// The cell that keys act on.
    pub focus: Focus,
    /// How the figures are read.
    pub reading: Reading,
    /// How the assumptions are read.
    pub assumptions: AssumptionList,
    /// Where Esc leads from an assumption.
    pub coming_back: Vec<ComingBack>,
    /// Which screen.
    pub screen: Screen,
    /// What lies over it.
    pub overlay: Option<Overlay>,
}
