//! Any session on any size: never a panic, never outside the screen.

use crate::dump::{drawn, lines};
use crate::explorer::Explorer;
use crate::snapshots::{OVERLAYS, STATES};
use crate::support::thorough::cases;
use proptest::prelude::*;
use ratatui::style::{Color, Modifier};
use speelveld::controls::key::Key;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::settings::Theme;
use unicode_width::UnicodeWidthStr;

/// Keys that change what is drawn.
const KEYS: [Key; 38] = [
    Key::Char('1'),
    Key::Char('2'),
    Key::Char('2'),
    Key::Char('3'),
    Key::Char('3'),
    Key::Char('4'),
    Key::Char('4'),
    Key::Char('8'),
    Key::Up,
    Key::Down,
    Key::Left,
    Key::Right,
    Key::PageDown,
    Key::End,
    Key::Enter,
    Key::Escape,
    Key::Char(' '),
    Key::Char('m'),
    Key::Char('o'),
    Key::Char('e'),
    Key::Char('i'),
    Key::Char('r'),
    Key::Char('a'),
    Key::Char('c'),
    Key::Char('x'),
    Key::Char('n'),
    Key::Char('b'),
    Key::Char('u'),
    Key::Char('v'),
    Key::Char('s'),
    Key::Char('p'),
    Key::Char('I'),
    Key::Char('L'),
    Key::Char('T'),
    Key::Char('?'),
    Key::Char(':'),
    Key::Char('漢'),
    Key::Char('👩'),
];

/// Fails when a session draws over the edge of a screen, or finds the mouse outside it, at any usual size.
pub fn fits(name: &str, session: &Session) {
    for (width, height) in [(60, 20), (80, 24), (97, 31), (120, 36), (200, 50)] {
        let (buffer, targets) = drawn(session, width, height);
        for line in lines(&buffer) {
            assert_eq!(line.width(), usize::from(width), "{name}: {line}");
        }
        for (place, target) in targets.iter() {
            assert_eq!(buffer.area.intersection(place), place, "{name}: {target:?} on {width}×{height}");
        }
    }
}

/// One in four keys is not answered, so that figures are outdated or of other scenarios.
fn pressed(keys: &[(usize, bool)]) -> Explorer {
    let mut explorer = Explorer::with_futures(Language::Dutch, Theme::Dark, 100);
    for &(key, answered) in keys {
        let key = &[KEYS[key]];
        if answered {
            explorer.press(key)
        } else {
            explorer.press_unanswered(key)
        };
    }
    explorer
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn any_session_fits_any_size(
        keys in prop::collection::vec((0..KEYS.len(), prop::bool::weighted(0.75)), 0..14),
        sizes in prop::collection::vec((1_u16..=300, 1_u16..=100), 8),
    ) {
        let explorer = pressed(&keys);
        for (width, height) in sizes.into_iter().chain([(80, 24), (1, 1), (79, 24), (80, 23), (300, 100)]) {
            let (buffer, targets) = drawn(&explorer.session, width, height);
            for (place, target) in targets.iter() {
                prop_assert!(buffer.area.intersection(place) == place, "{target:?} at {place} on {width}x{height}");
            }
        }
    }
}

#[test]
fn without_colour_there_is_none_and_the_focus_still_shows() {
    for (name, keys) in OVERLAYS.iter().copied().chain(STATES) {
        let mut explorer = Explorer::with_futures(Language::English, Theme::Plain, 200);
        explorer.press(keys);
        let (buffer, _) = drawn(&explorer.session, 80, 24);
        assert!(
            buffer.content().iter().all(|cell| cell.fg == Color::Reset && cell.bg == Color::Reset),
            "{name}"
        );
        let reversed = buffer.content().iter().any(|cell| cell.modifier.contains(Modifier::REVERSED));
        assert!(reversed, "{name} shows no focus");
    }
}
