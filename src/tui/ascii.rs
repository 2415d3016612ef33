//! ASCII: the screen without signs that a font may lack or a terminal may draw in two cells. Each sign becomes one that says
//! the same and takes one cell, so that no figure changes and nothing moves.

use ratatui::buffer::Buffer;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Signs of ours and what they are drawn as. Of bars and dots the fuller sign stays the fuller one.
const SIGNS: [(&str, char); 34] = [
    ("─━═‐‑‒–—−", '-'),
    ("│┃", '|'),
    ("┌┐└┘├┤┬┴┼╭╮╰╯", '+'),
    ("●■█▇", '#'),
    ("▓▆▅", '%'),
    ("▒▄▀▌▐▙▟▛▜", '='),
    ("░▃▂", ':'),
    ("▁▘▝▖▗○□", '.'),
    ("▲↑△▴", '^'),
    ("▼↓▾▽↕", 'v'),
    ("▸▶→»›", '>'),
    ("◂◀←«‹", '<'),
    ("≠", '!'),
    ("≈", '~'),
    ("≤", '<'),
    ("≥", '>'),
    ("×", 'x'),
    ("÷", '/'),
    ("·•", '.'),
    ("◆★", '*'),
    ("✓", 'v'),
    ("†‡", '+'),
    ("…", '~'),
    ("‘’‚′", '\''),
    ("“”„″", '"'),
    ("€", 'E'),
    ("½", '/'),
    ("\u{a0}\u{202f}\u{2009}", ' '),
    ("ß", 's'),
    ("æ", 'a'),
    ("ø", 'o'),
    ("Æ", 'A'),
    ("Ø", 'O'),
    ("ı", 'i'),
];

/// Redraws what stands on a buffer.
pub fn draw(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        if !cell.symbol().is_ascii() {
            let sign = plain(cell.symbol());
            cell.set_char(sign);
        }
    }
}

/// A sign in one ASCII character: ours by the table, a letter without its accents, anything else as a question mark.
fn plain(symbol: &str) -> char {
    let first = symbol.chars().next().unwrap_or(' ');
    let of_table = SIGNS.iter().find(|(signs, _)| signs.contains(first)).map(|(_, plain)| *plain);
    let letter = || symbol.nfd().find(|letter| !is_combining_mark(*letter)).filter(char::is_ascii);
    of_table.or_else(letter).unwrap_or('?')
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;

    #[test]
    fn every_sign_becomes_one_of_ascii_and_nothing_moves() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 24, 1));
        buffer.set_string(0, 0, "├ privé–€ 2½ ●●○ e\u{301}漢", ratatui::style::Style::new());
        draw(&mut buffer);
        let drawn: String = buffer.content.iter().map(|cell| cell.symbol()).collect();
        assert_eq!(drawn.trim_end(), "+ prive-E 2/ ##. e?");
        assert_eq!(drawn.chars().count(), 24);
    }

    #[test]
    fn no_sign_stands_in_the_table_twice() {
        let all: String = SIGNS.iter().map(|(signs, _)| *signs).collect();
        for sign in all.chars() {
            assert_eq!(all.matches(sign).count(), 1, "{sign}");
        }
    }
}
