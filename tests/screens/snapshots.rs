//! What the screens look like, cell by cell. After a change that was meant: `INSTA_UPDATE=always cargo test --test screens`.

use crate::dump;
use crate::explorer::Explorer;
use crate::sizes;
use speelveld::content::own_case::own_cases;
use speelveld::content::{SourceText, read_library, shipped_files};
use speelveld::controls::key::Key;
use speelveld::controls::keymap::Keymap;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::message::Message;
use speelveld::session::screen::Screen;
use speelveld::session::settings::Theme;
use std::sync::Arc;

/// What lies over the screen, with the keys that bring it there.
pub static OVERLAYS: &[(&str, &[Key])] = &[
    ("settings", &[Key::Char(','), Key::Down]),
    ("settings_seed", &[Key::Char(','), Key::Down, Key::Down, Key::Down, Key::Enter]),
    ("cell_editor", &[Key::Enter]),
    ("cell_editor_refused", &[Key::Enter, Key::End]),
    ("directions", &[Key::Char('r'), Key::Right]),
    ("menu_cases", &[Key::Char('p')]),
    ("menu_organisations", &[Key::Char('O')]),
    ("help", &[Key::Char('?')]),
    ("palette", &[Key::Char(':'), Key::Char('s'), Key::Char('c')]),
    ("files", &[Key::Char('F')]),
    ("save_as", &[Key::Char('S')]),
    ("rename", &[Key::Char('n'), Key::Left, Key::Left]),
    ("number", &[Key::Char('8'), Key::Char('G'), Key::Enter]),
    ("number_refused", &[Key::Char('8'), Key::Enter, Key::Char('-'), Key::Enter]),
    (
        "search",
        &[Key::Char('8'), Key::Char('/'), Key::Char('l'), Key::Char('e'), Key::Char('a'), Key::Char('d')],
    ),
    ("why_layer", &[Key::Char('w'), Key::Down, Key::Down, Key::Down]),
    ("why_cost", &[Key::Char('2'), Key::Char('w'), Key::End]),
    ("why_incident", &[Key::Char('3'), Key::Char('w')]),
    ("why_value", &[Key::Char('3'), Key::Char('s'), Key::Char('w')]),
    ("why_check", &[Key::Char('3'), Key::Char('s'), Key::Char('s'), Key::Char('w')]),
    ("why_competence", &[Key::Char('4'), Key::Char('w')]),
    ("why_uses", &[Key::Char('8'), Key::PageDown, Key::Char('w')]),
];

/// Other states of the screen, with the keys that bring them about.
pub const STATES: [(&str, &[Key]); 5] = [
    ("four_scenarios", &[Key::Char('c'), Key::Right, Key::Right, Key::Char('e'), Key::Char('i')]),
    ("one_scenario", &[Key::Char('x'), Key::Char('x')]),
    ("edited", &[Key::Char('8'), Key::Enter, Key::Char('0'), Key::Enter, Key::Down]),
    ("differences", &[Key::Char('v')]),
    ("details", &[Key::Char('s')]),
];

/// Holds a session against what it looked like, the smallest screen in Dutch and a larger one in English: two looks are few
/// enough to be read after a change. That it fits at other sizes is checked on the way.
pub fn look(name: &str, session: &Session) {
    sizes::fits(name, session);
    let language = session.settings.language;
    let (width, height) = match language {
        Language::Dutch => (80, 24),
        Language::English => (120, 36),
    };
    check(name, language, &dump::text(session, width, height));
}

/// Holds a text against what it was.
pub fn check(name: &str, language: Language, text: &str) {
    insta::with_settings!({ omit_expression => true, prepend_module_to_snapshot => false }, {
        insta::assert_snapshot!(format!("{name}_{}", language.code()), text);
    });
}

/// Every screen, with the key that brings it there.
pub fn screens() -> impl Iterator<Item = (&'static str, Key)> {
    let keymap = Keymap::shipped();
    // That of the teams is there only in a session with teams.
    let alone = Screen::ALL.into_iter().filter(|screen| *screen != Screen::Teams);
    alone.map(move |screen| (screen.id(), keymap.keys_for(screen.place(), screen.command())[0]))
}

#[test]
fn every_screen() {
    for language in Language::ALL {
        let mut explorer = Explorer::new(language, Theme::Dark);
        for (screen, key) in screens() {
            explorer.press(&[key]);
            look(screen, &explorer.session);
        }
    }
}

#[test]
fn every_part_of_the_risks() {
    for language in Language::ALL {
        let mut explorer = Explorer::new(language, Theme::Dark);
        explorer.press(&[Key::Char('3')]);
        for part in ["risks_values", "risks_checks"] {
            explorer.press(&[Key::Char('s'), Key::Down, Key::Down]);
            look(part, &explorer.session);
        }
    }
}

#[test]
fn assumptions_by_influence() {
    for language in Language::ALL {
        let mut explorer = Explorer::with_futures(language, Theme::Dark, 200);
        explorer.answers_influence = true;
        explorer.press(&[Key::Char('8'), Key::Char('s'), Key::Home]);
        look("influence", &explorer.session);
    }
}

#[test]
fn overlays_and_states() {
    for language in Language::ALL {
        for (name, keys) in OVERLAYS.iter().copied().chain(STATES) {
            let mut explorer = Explorer::new(language, Theme::Dark);
            explorer.press(keys);
            look(name, &explorer.session);
        }
    }
}

#[test]
fn what_a_case_is_about() {
    for language in Language::ALL {
        let mut explorer = Explorer::new(language, Theme::Dark);
        explorer.press(&[Key::Char('I')]);
        look("information", &explorer.session);
    }
}

/// A file with many kinds of problems.
const BROKEN: &str = "speelveld = \"case\"\nid = \"mine\"\norder = 9\nname = \"Veer\"\nquestion = { nl = \"Wie?\", en = \"Who?\" }\nlesson = { nl = \"Zo.\", en = \"So.\" }\norigin = \"study\"\nstart-year = 2026\nyears = 99\nbasis = \"estimat\"\nbudgett = 450\n";

#[test]
fn problems_of_content_files() {
    let mut files = shipped_files();
    files.push(SourceText { name: "own/cases/mine.toml".to_owned(), text: BROKEN.to_owned() });
    let problems = read_library(&files).problems;
    for language in Language::ALL {
        let mut explorer = Explorer::new(language, Theme::Dark);
        let library = Arc::clone(&explorer.session.library);
        let problems = problems.clone().into();
        let _ = explorer.session.update(Message::LibraryRead {
            library,
            guides: Arc::default(),
            problems,
            own_cases: Arc::default(),
            own_files: Arc::default(),
        });
        look("problems_notice", &explorer.session);
        explorer.press(&[Key::Char('!'), Key::Down, Key::Down]);
        look("problems", &explorer.session);
    }
}

/// An explorer with a case of the user's own at hand.
fn with_own_case(language: Language) -> Explorer {
    let own = SourceText {
        name: "own/cases/proef.toml".to_owned(),
        text: include_str!("../fine/case.toml").to_owned(),
    };
    let reading = read_library(&[shipped_files(), vec![own.clone()]].concat());
    let mut explorer = Explorer::new(language, Theme::Dark);
    explorer.tell(Message::LibraryRead {
        library: Arc::new(reading.library.expect("the case is sound")),
        guides: Arc::new(reading.guides),
        problems: Arc::default(),
        own_cases: own_cases(&[own], &[]).into(),
        own_files: Arc::default(),
    });
    explorer.press(&[Key::Char('p'), Key::End, Key::Enter]);
    explorer
}

#[test]
fn forms_of_cases() {
    for language in Language::ALL {
        let mut explorer = with_own_case(language);
        explorer.press(&[Key::Char('E'), Key::PageDown]);
        look("case_form", &explorer.session);
        explorer.press(&[Key::Enter]);
        look("case_field_choice", &explorer.session);
        explorer.press(&[Key::Escape, Key::Down, Key::Enter]);
        look("case_field_number", &explorer.session);
        let mut explorer = Explorer::new(language, Theme::Dark);
        explorer.press(&[Key::Char('E')]);
        look("case_copy", &explorer.session);
    }
}

#[test]
fn before_the_first_figures() {
    for language in Language::ALL {
        let mut explorer = Explorer::unanswered(language, Theme::Dark);
        let _ = explorer.session.start();
        look("no_figures_yet", &explorer.session);
    }
}

#[test]
fn with_part_of_the_futures() {
    for language in Language::ALL {
        let explorer = Explorer::partly_answered(language, Theme::Dark);
        look("part_of_the_futures", &explorer.session);
    }
}

#[test]
fn too_small() {
    for language in Language::ALL {
        let explorer = Explorer::new(language, Theme::Dark);
        check("too_small", language, &dump::text(&explorer.session, 60, 10));
    }
}

#[test]
fn styles_of_every_theme() {
    for (name, theme) in [
        ("dark", Theme::Dark),
        ("light", Theme::Light),
        ("contrast", Theme::Contrast),
        ("plain", Theme::Plain),
    ] {
        let explorer = Explorer::new(Language::English, theme);
        check(&format!("styles_{name}"), Language::English, &dump::styles(&explorer.session, 80, 24));
    }
}

#[test]
fn styles_of_outdated_figures() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press_unanswered(&[Key::Char(' ')]);
    check("styles_outdated", Language::English, &dump::styles(&explorer.session, 80, 24));
}
