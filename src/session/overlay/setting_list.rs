//! Setting list: everything that can be set, with the cursor on one of it.

use crate::preferences::setting::Setting;

/// The list of settings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SettingList {
    /// The line under the cursor.
    pub cursor: usize,
}

impl SettingList {
    /// The setting under the cursor.
    #[must_use]
    pub fn setting(self) -> Option<Setting> {
        Setting::ALL.get(self.cursor).copied()
    }
}
