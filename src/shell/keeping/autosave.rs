//! Autosave: a file in the state folder that one window at a time writes.

use crate::numeric::hash::Hash;
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

/// How the names of explorations without a name of their own begin.
const UNNAMED: &str = "unnamed";

/// The folder below that of the slots for what made way for a new beginning.
const ASIDE: &str = "before";

/// A file that only this window writes, for as long as this is there.
#[derive(Debug)]
pub struct Autosave {
    path: PathBuf,
    /// Held as long as the autosave is; the system lets go of it however the program ends.
    _lock: Option<File>,
}

impl Autosave {
    /// The autosave of this name; nothing when another window has it.
    pub fn lock(folder: &Path, name: &str) -> Option<Self> {
        let path = folder.join(format!("{name}.toml"));
        let lock =
            std::fs::create_dir_all(folder).and_then(|()| File::create(folder.join(format!("{name}.lock"))));
        match lock.map(|lock| (lock.try_lock(), lock)) {
            Ok((Err(TryLockError::WouldBlock), _)) => None,
            Ok((Ok(()), lock)) => Some(Self { path, _lock: Some(lock) }),
            // Where nothing can be locked, or written at all, the writing itself tells.
            Ok((Err(TryLockError::Error(_)), _)) | Err(_) => Some(Self { path, _lock: None }),
        }
    }

    /// The autosave of this name, or when another window has it the first free one beside it.
    pub fn lock_beside(folder: &Path, name: &str) -> Self {
        let beside = (2_u32..).map(|number| format!("{name}-{number}"));
        let mut names = std::iter::once(name.to_owned()).chain(beside);
        names
            .find_map(|name| Self::lock(folder, &name))
            .unwrap_or_else(|| Self { path: folder.join(format!("{name}.toml")), _lock: None })
    }

    /// An autosave for an exploration without a name, in which nothing was kept yet.
    pub fn unnamed(folder: &Path) -> Self {
        let names = (1_u32..).map(|number| format!("{UNNAMED}-{number}"));
        let mut free = names.filter(|name| !folder.join(format!("{name}.toml")).exists());
        let locked = free.find_map(|name| Self::lock(folder, &name));
        locked.unwrap_or_else(|| Self { path: folder.join(format!("{UNNAMED}.toml")), _lock: None })
    }

    /// The autosave for a file of the user.
    pub fn named(folder: &Path, file: &Path) -> Self {
        let mut hash = Hash::new();
        hash.add(&file.to_string_lossy());
        Self::lock_beside(folder, &format!("named-{:016x}", hash.value()))
    }

    pub fn path(&self) -> &Path {
        &self.path
    }

    pub fn is_unnamed(&self) -> bool {
        self.path.file_stem().is_some_and(|name| name.to_string_lossy().starts_with(UNNAMED))
    }

    /// Puts a text in it. Not asked to reach the disk itself at once: that outlasts a kill, and does not delay.
    pub fn put(&self, text: &str) -> io::Result<()> {
        let new = self.path.with_extension("new");
        std::fs::write(&new, text)?;
        std::fs::rename(&new, &self.path)
    }

    /// Moves what is in it to a file of its own in the folder of what made way, and gives that file; nothing when there is nothing
    /// in it.
    pub fn set_aside(&self) -> io::Result<Option<PathBuf>> {
        if !self.path.exists() {
            return Ok(None);
        }
        let folder = self.path.with_file_name(ASIDE);
        std::fs::create_dir_all(&folder)?;
        let name = self.path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut files = (1_u32..).map(|number| folder.join(format!("{name}-{number}.toml")));
        let Some(free) = files.find(|file| !file.exists()) else { return Ok(None) };
        std::fs::rename(&self.path, &free)?;
        Ok(Some(free))
    }

    /// Takes away what is in it.
    pub fn clear(&self) {
        // Should it stay, it is only listed among the recent ones.
        let _ = std::fs::remove_file(&self.path);
    }
}
