//! Setting list: everything that can be set, with the cursor on one of it.

use crate::preferences::setting::Setting;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SettingList {
    pub cursor: usize,
}

impl SettingList {
    pub fn setting(self) -> Option<Setting> {
        Setting::ALL.get(self.cursor).copied()
    }
}
