//! Stories: what keys do, told in lines of `keys | place | words of the notice`.

use super::keys::key;
use speelveld::session::Session;
use speelveld::session::message::Message;

/// Presses keys and checks where each line leads; only what is written is checked.
pub fn tell(session: &mut Session, place: impl Fn(&Session) -> String, story: &str) {
    for line in story.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        for name in parts[0].split_whitespace() {
            let _ = session.update(Message::Key(key(name)));
        }
        if let Some(expected) = parts.get(1).filter(|expected| !expected.is_empty()) {
            assert_eq!(place(session), *expected, "after: {line}");
        }
        if let Some(expected) = parts.get(2) {
            let notice = session
                .notice
                .as_ref()
                .map(|notice| notice.text(session.settings.language, &session.settings.keymap))
                .unwrap_or_default();
            assert!(notice.contains(expected), "after: {line}\nthe notice says: {notice}");
        }
    }
}
