//! The user's own content under a running session: what is read again takes its place, what is broken does not.

use crate::support::opening;
use speelveld::content::diagnosis::problem::Problem;
use speelveld::content::{SourceText, read_library, shipped_files};
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::stack::Layer;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message};
use speelveld::session::overlay::Overlay;
use speelveld::study::Analysis;
use std::sync::Arc;

/// The shipped library with a change.
fn changed(change: impl FnOnce(&mut Library)) -> Arc<Library> {
    let mut library = Library::clone(&opening::library());
    change(&mut library);
    Arc::new(library)
}

/// The shipped library with another budget for logistics, k€.
fn with_budget(budget: f64) -> Arc<Library> {
    changed(|library| library.cases[0].assumptions.set(Parameter::Budget, Quantity::Fixed(budget)))
}

fn problems(text: &str) -> Arc<[Problem]> {
    let mut files = shipped_files();
    files.push(SourceText { name: "own/cases/mine.toml".to_owned(), text: text.to_owned() });
    read_library(&files).problems.into()
}

fn read(session: &mut Session, library: &Arc<Library>, problems: Arc<[Problem]>) -> Vec<Effect> {
    session.update(Message::LibraryRead {
        library: Arc::clone(library),
        guides: Arc::default(),
        problems,
        own_cases: Arc::default(),
        own_files: Arc::default(),
    })
}

fn notice(session: &Session) -> String {
    session
        .notice
        .as_ref()
        .map(|notice| notice.text(Language::English, &session.settings.keymap))
        .unwrap_or_default()
}

fn press(session: &mut Session, keys: &[Key]) {
    for &key in keys {
        let _ = session.update(Message::Key(key));
    }
}

fn asks(effect: &Effect, analysis: Analysis) -> bool {
    matches!(effect, Effect::Ask { request, .. } if request.analysis() == analysis)
}

#[test]
fn new_content_takes_the_place_of_the_old_and_the_users_work_stays() {
    let mut session = opening::session(opening::library());
    press(&mut session, &[Key::Char(' '), Key::Char('8'), Key::Home, Key::Enter, Key::Char('0'), Key::Enter]);
    let before = session.document.clone();
    assert_eq!(before.edits.len(), 1);
    let library = changed(|library| {
        library.cases[0].assumptions.set(Parameter::BuildCost(Layer::Services), Quantity::Fixed(77.0));
    });
    let effects = read(&mut session, &library, Arc::default());
    assert_eq!(session.document, before);
    assert_eq!(session.shipped(Parameter::BuildCost(Layer::Services)), Some(Quantity::Fixed(77.0)));
    assert_eq!(session.budget(), before.edits.get(Parameter::Budget).map_or(0.0, |budget| budget.mean()));
    // The worker gets the content before it is asked anything about it.
    let place = |wanted: fn(&Effect) -> bool| effects.iter().position(wanted).expect("asked");
    assert!(
        place(|effect| matches!(effect, Effect::UseLibrary(_)))
            < place(|effect| asks(effect, Analysis::Comparison))
    );
    assert!(effects.iter().any(|effect| asks(effect, Analysis::Influence)), "{effects:?}");
    assert!(notice(&session).contains("reloaded"));
    press(&mut session, &[Key::Char('u'), Key::Char('u')]);
    assert!(session.document.edits.is_empty());
}

#[test]
fn the_same_content_again_changes_nothing() {
    let mut session = opening::session(opening::library());
    assert_eq!(read(&mut session, &opening::library(), Arc::default()), []);
    assert_eq!(session.notice, None);
}

#[test]
fn what_follows_a_preset_follows_the_new_one_also_after_undo() {
    let mut session = opening::session(opening::library());
    press(&mut session, &[Key::Char('b')]);
    let library = changed(|library| library.cases[0].current[Layer::Services].choice = other(library));
    read(&mut session, &library, Arc::default());
    let present = |session: &Session| session.document.scenarios[0].decision.choices[Layer::Services];
    assert_eq!(present(&session), library.cases[0].current[Layer::Services].choice);
    press(&mut session, &[Key::Char('u')]);
    assert!(notice(&session).starts_with("Undone"));
    assert_eq!(present(&session), library.cases[0].current[Layer::Services].choice);
}

/// A choice that is not made on the services of logistics.
fn other(library: &Library) -> Choice {
    let present = library.cases[0].current[Layer::Services].choice;
    Choice::all().into_iter().find(|&choice| choice != present).expect("there are 44")
}

#[test]
fn a_case_that_is_gone_stays_as_it_was() {
    let mut session = opening::session(opening::library());
    let library = changed(|library| {
        library.cases.remove(0);
    });
    assert_eq!(read(&mut session, &library, Arc::default()), []);
    assert!(notice(&session).contains("no longer"));
    assert!(session.case().is_some());
}

#[test]
fn a_step_back_to_a_case_that_is_gone_is_forgotten() {
    let mut session = opening::session(opening::library());
    press(&mut session, &[Key::Char('p'), Key::Down, Key::Enter, Key::Char(' ')]);
    let library = changed(|library| {
        library.cases.remove(0);
    });
    read(&mut session, &library, Arc::default());
    assert_eq!(session.library, library);
    press(&mut session, &[Key::Char('u'), Key::Char('u'), Key::Char('u')]);
    assert!(session.case().is_some(), "undo stops before the case that is gone");
}

#[test]
fn problems_are_told_and_walked_and_leave_when_they_are_mended() {
    let mut session = opening::session(opening::library());
    let library = opening::library();
    let wrong = problems("speelveld = \"case\"\nid = \"Mine\"\nyears = 99\n");
    assert!(wrong.len() > 3);
    assert_eq!(read(&mut session, &library, Arc::clone(&wrong)), []);
    assert!(notice(&session).contains(&format!("Problems in your files: {}", wrong.len())));
    press(&mut session, &[Key::Char('!'), Key::Down, Key::Down]);
    assert!(matches!(&session.overlay, Some(Overlay::Problems(list)) if list.cursor == 2));
    let fewer: Arc<[Problem]> = wrong[..2].into();
    read(&mut session, &library, fewer);
    assert!(matches!(&session.overlay, Some(Overlay::Problems(list)) if list.cursor == 1));
    read(&mut session, &library, Arc::default());
    assert_eq!(session.overlay, None);
    assert!(notice(&session).contains("fixed"));
    let _ = session.update(Message::Command(Command::ShowProblems));
    assert!(notice(&session).contains("No problems"));
}

#[test]
fn what_tells_of_the_old_content_closes_and_what_is_being_typed_stays() {
    for (keys, stays) in [
        (&[Key::Enter][..], false),
        (&[Key::Char('p')], false),
        (&[Key::Char('I'), Key::Char('?')], false),
        (&[Key::Char('n')], true),
        (&[Key::Char(':')], true),
    ] {
        let mut session = opening::session(opening::library());
        press(&mut session, keys);
        assert!(session.overlay.is_some());
        read(&mut session, &with_budget(900.0), Arc::default());
        assert_eq!(session.overlay.is_some(), stays, "{keys:?}");
    }
}
