//! Folders: where the system keeps what belongs to the user.

use etcetera::base_strategy::{BaseStrategy, choose_base_strategy};
use std::ffi::OsString;
use std::path::PathBuf;

/// The name of our folder in those of the system.
const OURS: &str = "speelveld";

/// Where the user's settings and own content are: `SPEELVELD_CONFIG`, or the place that the system has for it.
/// `None` when the system has none.
pub fn configuration() -> Option<PathBuf> {
    place(std::env::var_os("SPEELVELD_CONFIG"), |system| system.config_dir())
}

/// The file with the user's settings, whether it is there already or not.
pub fn settings_file() -> Option<PathBuf> {
    configuration().map(|folder| folder.join("config.toml"))
}

/// Where the user's own content is, whether it is there already or not.
pub fn own_content() -> Option<PathBuf> {
    configuration().map(|folder| folder.join("scenarios"))
}

/// Where the program keeps what it is to remember: `SPEELVELD_STATE`, or the place that the system has for it; a temporary one when
/// the system has none.
pub fn state() -> PathBuf {
    let system = |system: &dyn BaseStrategy| system.state_dir().unwrap_or_else(|| system.data_dir());
    let folder = place(std::env::var_os("SPEELVELD_STATE"), system);
    folder.unwrap_or_else(|| std::env::temp_dir().join(OURS))
}

fn place(asked: Option<OsString>, system: impl Fn(&dyn BaseStrategy) -> PathBuf) -> Option<PathBuf> {
    match asked.filter(|folder| !folder.is_empty()) {
        Some(folder) => Some(folder.into()),
        None => choose_base_strategy().ok().map(|strategy| system(&strategy).join(OURS)),
    }
}
