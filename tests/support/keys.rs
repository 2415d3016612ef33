//! Keys by the names that help gives them.

use speelveld::controls::key::Key;
use speelveld::controls::keymap::BINDINGS;
use speelveld::language::Language;

/// The key with this English name; a single character is that character.
pub fn key(name: &str) -> Key {
    let named = BINDINGS
        .iter()
        .flat_map(|row| row.keys.iter())
        .find(|&&key| key.on_keyboard(Language::English) == name);
    named.copied().or_else(|| name.chars().next().map(Key::Char)).expect("a key has a name")
}
