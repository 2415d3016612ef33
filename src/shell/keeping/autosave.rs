//! Autosave: a file in the state folder that one window at a time writes.

use crate::front::kept::UNNAMED;
use crate::numeric::hash::Hash;
use crate::shell::keeping::recent::newest;
use crate::shell::output;
use crate::shell::surroundings::temporary_folder;
use std::fs::{File, TryLockError};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// The folder below that of the slots for what made way for a new beginning.
const ASIDE: &str = "before";

/// Makes the folder of what is kept, for the user alone.
///
/// # Errors
/// As the system gives them, or it is a link or a folder of someone else: what is kept there could be read or led elsewhere.
pub fn make_folder(folder: &Path) -> io::Result<()> {
    let mut making = std::fs::DirBuilder::new();
    making.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut making, 0o700);
    making.create(folder)?;
    let is_ours = std::fs::symlink_metadata(folder).is_ok_and(|made| made.is_dir() && output::is_own(&made));
    // A folder that the user names or links himself is his own business; one with a name that anyone can take is not.
    if folder.starts_with(temporary_folder()) && !is_ours {
        Err(ErrorKind::PermissionDenied.into())
    } else {
        Ok(())
    }
}

/// Opens a file to lock it, and leaves what stands in it.
///
/// # Errors
/// As the system gives them; a link is refused, because what it leads to is not ours.
pub fn open_lock(path: &Path) -> io::Result<File> {
    let mut opening = std::fs::OpenOptions::new();
    opening.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::custom_flags(
        &mut opening,
        rustix::fs::OFlags::NOFOLLOW.bits().cast_signed(),
    );
    opening.open(path)
}

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
        let lock = make_folder(folder).and_then(|()| open_lock(&folder.join(format!("{name}.lock"))));
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
        if let Some(folder) = self.path.parent() {
            // It may have been taken away since.
            make_folder(folder)?;
        }
        let new = self.path.with_extension("new");
        let mut file = File::create(&new)?;
        file.write_all(text.as_bytes())?;
        self.make_newest(&file);
        std::fs::rename(&new, &self.path)
    }

    /// Has the file count as the last one written, as it is, when the clock was set back since another was. Where that cannot be
    /// told, another one is gone on with; nothing is lost.
    fn make_newest(&self, file: &File) {
        let written = file.metadata().and_then(|known| known.modified()).ok();
        let last = self.path.parent().and_then(newest);
        if let (Some(written), Some(last)) = (written, last)
            && written <= last
            && let Some(later) = last.checked_add(Duration::from_millis(1))
        {
            let _ = file.set_modified(later);
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::shell::keeping::kept_files;
    use std::time::SystemTime;

    #[test]
    fn what_was_written_last_is_first_whatever_the_clock_says() {
        let folder = tempfile::tempdir().expect("a folder");
        let [one, other] = ["one", "other"].map(|name| Autosave::lock(folder.path(), name).expect("free"));
        let first = || kept_files(folder.path()).remove(0);
        let far = SystemTime::now().checked_add(Duration::from_hours(24 * 365 * 100)).expect("a time");
        for autosave in [&one, &other, &one] {
            autosave.put("something").expect("room");
            // Since then the clock was set back.
            let file = File::options().write(true).open(autosave.path()).expect("written");
            file.set_modified(far).expect("its own file");
            for later in [&other, &one, &other] {
                later.put("something else").expect("room");
                assert_eq!(first(), later.path());
            }
        }
    }
}
