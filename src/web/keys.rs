//! Keys: what a browser calls a key, in our own terms; what is the browser's own stays that.

use crate::controls::key::Key;

/// Function keys that a browser has its own use for: search, reload, go to its controls, full screen, tools.
const OF_BROWSER: [u8; 5] = [3, 5, 6, 11, 12];

/// What is typed with Ctrl for the browser itself: closing, opening, looking for, copying, reloading and the like.
const CONTROLS_OF_BROWSER: &str = "wtnfcvxalr";

/// The key by the name that a browser gives it; nothing for one that is the browser's own.
pub fn key(name: &str, [control, shift, alt]: [bool; 3]) -> Option<Key> {
    let mut signs = name.chars();
    if let (Some(sign), None) = (signs.next(), signs.next()) {
        return match (control, alt) {
            (true, false) => {
                let letter = sign.to_ascii_lowercase();
                (!CONTROLS_OF_BROWSER.contains(letter)).then_some(Key::Control(letter))
            }
            (false, true) => None,
            // Both together are AltGr, which makes a sign like any other.
            (true, true) | (false, false) => Some(Key::Char(sign)),
        };
    }
    if control || alt {
        return None;
    }
    if let Some(number) = name.strip_prefix('F').and_then(|number| number.parse().ok()) {
        return (!OF_BROWSER.contains(&number)).then_some(Key::Function(number));
    }
    Some(match name {
        "Enter" => Key::Enter,
        "Escape" => Key::Escape,
        "Backspace" => Key::Backspace,
        "Delete" => Key::Delete,
        "Tab" if shift => Key::BackTab,
        "Tab" => Key::Tab,
        "ArrowUp" => Key::Up,
        "ArrowDown" => Key::Down,
        "ArrowLeft" if shift => Key::ShiftLeft,
        "ArrowLeft" => Key::Left,
        "ArrowRight" if shift => Key::ShiftRight,
        "ArrowRight" => Key::Right,
        "Home" => Key::Home,
        "End" => Key::End,
        "PageUp" => Key::PageUp,
        "PageDown" => Key::PageDown,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const BARE: [bool; 3] = [false; 3];

    const CONTROL: [bool; 3] = [true, false, false];

    #[test]
    fn keys_keep_the_modifiers_that_change_their_meaning() {
        assert_eq!(key("G", [false, true, false]), Some(Key::Char('G')));
        assert_eq!(key("ArrowLeft", [false, true, false]), Some(Key::ShiftLeft));
        assert_eq!(key("Tab", [false, true, false]), Some(Key::BackTab));
        assert_eq!(key("F2", BARE), Some(Key::Function(2)));
        assert_eq!(key("€", [true, false, true]), Some(Key::Char('€')));
        assert_eq!(key("P", CONTROL), Some(Key::Control('p')));
    }

    #[test]
    fn what_belongs_to_the_browser_is_left_to_it() {
        for (name, held) in
            [("w", CONTROL), ("F", CONTROL), ("F5", BARE), ("F6", BARE), ("d", [false, false, true])]
        {
            assert_eq!(key(name, held), None, "{name}");
        }
        assert_eq!(key("ArrowLeft", [false, false, true]), None, "the page before");
        assert_eq!(key("Shift", [false, true, false]), None);
    }
}
