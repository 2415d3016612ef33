//! The presenter: every message at every size, whole and side by side; its keys; blank and back.

use crate::dump::{self, drawn, lines};
use crate::explorer::Explorer;
use crate::snapshots::look;
use speelveld::controls::key::Key;
use speelveld::language::Language;
use speelveld::session::screen::SlideKind;
use speelveld::session::settings::Theme;
use speelveld::view::presenter::slide;
use unicode_width::UnicodeWidthStr;

/// The sizes that are looked at; 100×30 is a projector.
const SIZES: [(u16, u16); 4] = [(80, 24), (100, 30), (120, 36), (200, 50)];

fn slide_of(explorer: &Explorer) -> Option<SlideKind> {
    explorer.session.presenting.map(|presenting| presenting.slide)
}

fn blank(explorer: &Explorer) -> bool {
    let (buffer, _) = drawn(&explorer.session, 80, 24);
    lines(&buffer).iter().all(|line| line.trim().is_empty())
}

#[test]
fn every_message() {
    for language in Language::ALL {
        let mut explorer = Explorer::new(language, Theme::Dark);
        explorer.press(&[Key::Char('P')]);
        for kind in SlideKind::ALL {
            assert_eq!(slide_of(&explorer), Some(kind));
            look(&format!("presenter_{}", kind.id()), &explorer.session);
            explorer.press(&[Key::PageDown]);
        }
    }
}

#[test]
fn the_sentence_is_whole_and_no_column_reaches_into_the_next() {
    for language in Language::ALL {
        for scenarios in 1..=4_usize {
            let mut explorer = Explorer::with_futures(language, Theme::Dark, 200);
            match scenarios {
                1 => explorer.press(&[Key::Char('x'), Key::Char('x')]),
                2 => explorer.press(&[Key::Char('x')]),
                3 => &mut explorer,
                _ => explorer.press(&[Key::Char('c')]),
            };
            explorer.press(&[Key::Char('P')]);
            for kind in SlideKind::ALL {
                let message = slide(&explorer.session, kind);
                // That of all cases has a column for each portfolio.
                let columns = message.columns.len();
                assert!(kind.is_of_all_cases() || columns == scenarios, "{kind:?}: {columns}");
                for (width, height) in SIZES {
                    let (buffer, _) = drawn(&explorer.session, width, height);
                    let shown = lines(&buffer);
                    let words = shown.join(" ").split_whitespace().collect::<Vec<_>>().join(" ");
                    assert!(
                        words.contains(&message.sentence.split_whitespace().collect::<Vec<_>>().join(" ")),
                        "{kind:?} {width}: {words}"
                    );
                    let each = (usize::from(width) - 2) / columns.max(1);
                    let start =
                        shown.iter().position(|line| line.trim_start().starts_with("A ")).expect("heads");
                    for line in &shown[start..shown.len() - 1] {
                        assert_eq!(line.width(), usize::from(width));
                        for column in 1..columns {
                            let gap: String = line.chars().skip(column * each).take(2).collect();
                            assert_eq!(gap.trim(), "", "{kind:?} at {width}×{height}: {line}");
                        }
                    }
                }
                explorer.press(&[Key::PageDown]);
            }
        }
    }
}

#[test]
fn a_remote_control_goes_through_the_messages() {
    let mut explorer = Explorer::with_futures(Language::English, Theme::Dark, 200);
    explorer.press(&[Key::Char('P'), Key::PageDown, Key::Right, Key::Char(' ')]);
    assert_eq!(slide_of(&explorer), Some(SlideKind::People));
    explorer.press(&[Key::PageUp, Key::Left]);
    assert_eq!(slide_of(&explorer), Some(SlideKind::Cost));
    explorer.press(&[Key::Escape]);
    assert_eq!(slide_of(&explorer), None);
}

#[test]
fn blank_and_unblank() {
    let mut explorer = Explorer::with_futures(Language::English, Theme::Dark, 200);
    explorer.press(&[Key::Char('P'), Key::Char('.')]);
    assert!(blank(&explorer));
    explorer.press(&[Key::Char('.')]);
    assert!(!blank(&explorer));
    assert_eq!(slide_of(&explorer), Some(SlideKind::Verdict));
    explorer.press(&[Key::Char('.'), Key::PageDown]);
    assert!(!blank(&explorer), "going on brings the screen back");
}

#[test]
fn choices_in_the_spotlight_change_what_is_shown() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press(&[Key::Char('P')]);
    for _ in SlideKind::ALL {
        explorer.press(&[Key::PageDown]);
    }
    assert_eq!(slide_of(&explorer), Some(SlideKind::Spotlight));
    // Whoever goes on with the space bar changes nothing by it.
    let document = explorer.session.document.clone();
    explorer.press(&[Key::Char(' ')]);
    assert_eq!(explorer.session.document, document);
    let before = slide(&explorer.session, SlideKind::Spotlight);
    explorer.press(&[Key::Down]);
    assert_ne!(slide(&explorer.session, SlideKind::Spotlight).heading, before.heading);
    explorer.press(&[Key::Up, Key::Char(' ')]);
    let after = slide(&explorer.session, SlideKind::Spotlight);
    assert_ne!(after.columns[1].lines[0], before.columns[1].lines[0]);
    assert_ne!(after.columns[1].figure, before.columns[1].figure, "the figures are updated");
    explorer.press(&[Key::Char('u')]);
    assert_eq!(slide(&explorer.session, SlideKind::Spotlight).columns, before.columns);
}

/// A key that is touched by mistake leaves the room with its message; who leaves comes back to it.
#[test]
fn leaving_is_asked_and_one_comes_back_to_where_one_was() {
    for language in Language::ALL {
        let mut explorer = Explorer::with_futures(language, Theme::Dark, 200);
        explorer.press(&[Key::Char('P'), Key::PageDown, Key::PageDown, Key::Char('q')]);
        assert_eq!(slide_of(&explorer), Some(SlideKind::Risks));
        let asked = match language {
            Language::Dutch => "Druk nog eens op q, of ga gewoon verder.",
            Language::English => "Press q again, or just carry on.",
        };
        assert!(dump::text(&explorer.session, 80, 24).contains(asked));
        explorer.press(&[Key::PageDown, Key::Char('q')]);
        assert_eq!(slide_of(&explorer), Some(SlideKind::People), "whoever went on is asked again");
        explorer.press(&[Key::Char('q')]);
        assert_eq!(slide_of(&explorer), None);
        explorer.press(&[Key::Char('P')]);
        assert_eq!(slide_of(&explorer), Some(SlideKind::People));
        explorer.press(&[Key::Escape, Key::Char('P'), Key::Home]);
        assert_eq!(slide_of(&explorer), Some(SlideKind::Verdict));
        explorer.press(&[Key::End, Key::Escape, Key::Char('P')]);
        assert_eq!(slide_of(&explorer), Some(SlideKind::Spotlight));
    }
}

#[test]
fn the_keys_are_shown_on_request_only() {
    let mut explorer = Explorer::with_futures(Language::English, Theme::Dark, 200);
    explorer.press(&[Key::Char('P')]);
    assert!(!dump::text(&explorer.session, 100, 30).contains("PgDn"));
    explorer.press(&[Key::Char('k')]);
    assert!(dump::text(&explorer.session, 100, 30).contains("PgDn"));
}
