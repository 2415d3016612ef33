//! Coming back: where a user was before an assumption was looked up.

use super::overlay::why::Why;
use super::screen::{Focus, Screen};
use crate::domain::parameter::Parameter;

/// Where to come back to from an assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct ComingBack {
    pub screen: Screen,
    pub focus: Focus,
    /// The assumption that had the cursor there.
    pub selected: Parameter,
    pub why: Why,
}
