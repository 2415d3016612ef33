//! What the colours of a theme look like outside a terminal.

use ratatui::style::Color;

/// The RGB of a place in the table of 256 colours (xterm): a cube of six steps, then a ramp of grey. Nothing for a colour
/// that every terminal fills in for itself.
pub fn rgb(colour: Color) -> Option<[u8; 3]> {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match colour {
        Color::Indexed(place @ 16..=231) => {
            let cube = usize::from(place - 16);
            Some([STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]])
        }
        Color::Indexed(place @ 232..) => Some([8 + 10 * (place - 232); 3]),
        _ => None,
    }
}
