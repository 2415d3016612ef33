//! What commands do that write or copy something.

use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::output::Output;
use crate::session::overlay::prompt::Purpose;
use crate::session::state::Session;

impl Session {
    /// Asks for the name of the file to write.
    pub(in crate::session) fn open_file_name(&mut self, output: Output) {
        if let Some(silence) = self.silence().filter(|_| output != Output::Debrief) {
            return self.say(silence);
        }
        let lesson = self.teaching().filter(|_| output == Output::Debrief);
        let subject = lesson.map_or(&self.document.case, |teaching| &teaching.lesson.id);
        let name = output.file_name(subject, self.screen);
        self.open_prompt(Purpose::FileName { output }, &name);
    }

    /// Has something written to a file of this name.
    pub(in crate::session) fn write(&mut self, output: Output, name: &str) {
        if name.is_empty() {
            return self.say(Notice::EmptyName);
        }
        let name = name.to_owned();
        self.close();
        self.notice = Some(Notice::Writing(output));
        self.effects.push(Effect::Write { output, name });
    }

    /// Has the screen copied in words, once there are figures to tell.
    pub(in crate::session) fn copy_screen(&mut self) {
        if let Some(silence) = self.silence() {
            return self.say(silence);
        }
        if self.comparison.shown().is_none() || self.comparison.is_outdated() {
            return self.say(Notice::NoFiguresYet);
        }
        self.notice = Some(Notice::ScreenCopied);
        self.effects.push(Effect::Copy);
    }
}
