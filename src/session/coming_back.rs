//! Coming back: where a user was before an assumption was looked up.

use super::overlay::why::Why;
use super::screen::{Focus, Screen};
use crate::domain::parameter::Parameter;

/// Where to come back to from an assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct ComingBack {
    /// The screen.
    pub screen: Screen,
    /// What had the focus there.
    pub focus: Focus,
    /// The assumption that had the cursor there.
    pub selected: Parameter,
    /// The trail that was open.
    pub why: Why,
}
