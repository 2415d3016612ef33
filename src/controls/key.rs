//! Key: what a keyboard can send, in our own small terms; only the shell knows the terminal's.

/// A key, with the modifiers that change its meaning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Key {
    /// A character as typed, upper case when shifted.
    Char(char),
    /// A letter with Ctrl, in lower case.
    Control(char),
    Function(u8),
    Enter,
    Escape,
    Backspace,
    Delete,
    Tab,
    BackTab,
    Up,
    Down,
    Left,
    Right,
    ShiftLeft,
    ShiftRight,
    Home,
    End,
    PageUp,
    PageDown,
}
