//! Escaping: names are the user's own, and none may become markup.

/// A text in which nothing is taken for markup.
pub fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for character in text.chars() {
        if matches!(character, '|' | '*' | '_' | '`' | '[' | ']' | '<' | '#' | '\\') {
            safe.push('\\');
        }
        safe.push(if character.is_control() { ' ' } else { character });
    }
    // A single tilde is the glyph of no difference; two strike a text out.
    safe.replace("~~", "\\~\\~")
}
