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
    pub document: Document,
    pub history: History,
    /// The cell that keys act on.
    pub focus: Focus,
    pub reading: Reading,
    pub assumptions: AssumptionList,
    /// Where Esc leads from an assumption.
    pub coming_back: Vec<ComingBack>,
    pub screen: Screen,
    pub overlay: Option<Overlay>,
}
