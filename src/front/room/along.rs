//! Along: the trainer's own files that the figures of a session rest on. Participants have what is shipped; these they get along.

use crate::content::file::SourceText;
use crate::numeric::hash::Hash;
use crate::session::Session;
use std::sync::Arc;

/// More than many cases take, bytes; sixty participants get them at once.
pub const MOST_ALONG: usize = 512 * 1024;

/// What goes along now, as it was last looked up.
#[derive(Debug, Default)]
pub struct Along {
    /// What that follows from.
    of: Option<(Arc<[SourceText]>, Option<String>)>,
    texts: Vec<String>,
    hash: u64,
}

impl Along {
    /// Looks up again what goes along, where that may have changed.
    pub fn renew(&mut self, session: &Session) {
        let of = (Arc::clone(&session.own_files), session.case_alone());
        if self.of.as_ref() == Some(&of) {
            return;
        }
        self.texts = session.files_along().into_iter().map(|file| file.text.clone()).collect();
        let mut hash = Hash::new();
        self.texts.iter().for_each(|text| hash.add(text));
        self.hash = if self.texts.is_empty() { 0 } else { hash.value() };
        self.of = Some(of);
    }

    pub fn texts(&self) -> &[String] {
        &self.texts
    }

    /// Tells one content from another; 0 when nothing goes along.
    pub const fn hash(&self) -> u64 {
        self.hash
    }
}

/// Can what a session rests on go along?
pub fn fits_along(session: &Session) -> bool {
    session.files_along().iter().map(|file| file.text.len()).sum::<usize>() <= MOST_ALONG
}
