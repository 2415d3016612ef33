//! What keys do, told in a small language: the keys pressed, where that leads, and what the notice says.
//!
//! A line is `keys | place | words of the notice`. A place is `scenario row choice`, then `/ overlay line` when something lies
//! over the screen. Only what is written is checked: an empty part says nothing.

use crate::support::{opening, story, strict};
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::controls::keymap::{BINDINGS, Keymap, Place};
use speelveld::domain::choice::Choice;
use speelveld::domain::scenario::Lever;
use speelveld::domain::stack::Layer;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message, Target};
use speelveld::session::notice::Notice;
use speelveld::session::overlay::Overlay;
use speelveld::session::overlay::cell_editor::CellRow;
use speelveld::session::screen::Screen;
use speelveld::study::{Analysis, Asking};
use speelveld::texts::notices::Obstacle;
use speelveld::workspace::title::letter;
use std::collections::BTreeSet;

/// Where a session is, in one line.
fn place(session: &Session) -> String {
    let draft = session.focused().expect("there is always a scenario");
    let row = match session.focus.row {
        Lever::Layer(layer) => format!("{} {}", layer.id(), draft.decision.choices[layer]),
        Lever::Training => format!("training {}", draft.decision.training.id()),
        Lever::ExtraStaff => {
            let hires = draft.decision.extra.iter().map(|(one, fte)| format!(" {fte} {}", one.id()));
            format!("extra{}", hires.collect::<String>())
        }
    };
    let over = session.overlay.as_ref().map_or(String::new(), |overlay| match overlay {
        Overlay::CellEditor(editor) => format!(" / editor {}", editor.cursor),
        Overlay::Directions(list) => format!(" / directions {}", list.cursor),
        Overlay::Ambitions(list) => format!(" / ambitions {}", list.cursor),
        Overlay::Menu(menu) => format!(" / menu {}", menu.cursor),
        Overlay::Information(information) => format!(" / information {}", information.cursor),
        Overlay::Help { help, .. } => format!(" / help {}", help.cursor),
        Overlay::Palette(palette) => format!(" / palette {}", palette.query.text()),
        Overlay::Prompt { input, .. } => format!(" / prompt {}", input.text()),
        Overlay::Number(editor) => format!(" / number {}", editor.input.text()),
        Overlay::Search { input, .. } => format!(" / search {}", input.text()),
        Overlay::CaseForm(form) => format!(" / case {}", form.cursor),
        Overlay::Problems(list) => format!(" / problems {}", list.cursor),
        Overlay::Reveal { cursor, .. } => format!(" reveal {cursor}"),
        Overlay::Why(why) => format!(" / why {}", why.cursor),
        Overlay::WhyWhole(why) => format!(" / why whole {}", why.cursor),
        Overlay::Settings(list) => format!(" / settings {}", list.cursor),
    });
    format!("{} {row}{over}", letter(session.focus.scenario)).trim_end().to_owned()
}

fn tell(session: &mut Session, story: &str) {
    story::tell(session, place, story);
}

fn names(session: &Session) -> Vec<String> {
    session.scenarios().into_iter().map(|scenario| scenario.name.en).collect()
}

#[test]
fn it_starts_with_what_is_done_now_and_two_directions() {
    let session = opening::session(opening::library());
    assert_eq!(names(&session), ["Current", "Proven + knowledge", "In control"]);
    assert_eq!(place(&session), "B platforms reuse:market");
    assert_eq!(session.document.baseline, 0);
}

#[test]
fn arrows_and_letters_move_and_stop_at_the_edge() {
    tell(
        &mut opening::session(opening::library()),
        "↓             | B models codevelop:knowledge
         j j           | B infrastructure reuse:market
         ↓             | B training normal
         ↓             | B extra
         ↓             | B extra
         g             | B services codevelop:governments
         k             | B services codevelop:governments
         h h           | A services build
         → l →         | C services build
         Tab           | A services build
         Shift-Tab     | C services build
         End Home G    | C extra",
    );
}

#[test]
fn trying_every_mode_ends_where_it_began() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "space         | B platforms outsource:market     | Platforms: outsource
         space         | B platforms build
         space         | B platforms codevelop:market
         space         | B platforms reuse:market
         Backspace     | B platforms codevelop:market
         space o space | B platforms outsource:market+governments
         space space   | B platforms codevelop:market+governments",
    );
    tell(
        &mut session,
        "Home l        | C services build
         space         | C services codevelop:governments
         space         | C services reuse:market",
    );
}

#[test]
fn partners_go_on_and_off_and_a_refusal_says_why() {
    tell(
        &mut opening::session(opening::library()),
        "o             | B platforms reuse:market+governments
         m             | B platforms reuse:governments
         o             | B platforms reuse:governments     | at least one partner
         i             | B platforms reuse:governments     | residents cannot take part
         e             | B platforms reuse:governments     | nothing proven is available here yet
         l e           | C platforms build                 | press space for another mode
         G m           | C extra                           | belong to a layer",
    );
}

#[test]
fn a_case_that_forbids_choices_is_obeyed() {
    let mut session = opening::session(strict::library());
    tell(
        &mut session,
        "              | B platforms codevelop:market
         space         | B platforms reuse:market+governments
         space         | B platforms build
         Backspace m   | B platforms reuse:market+governments | not allowed here
         Enter End     | B platforms reuse:market+governments / editor 19
         Enter         | B platforms reuse:market+governments / editor 19 | residents alone",
    );
    assert_eq!(names(&session)[1], "Proven + knowledge*");
}

#[test]
fn the_training_level_goes_round() {
    tell(
        &mut opening::session(opening::library()),
        "t             | B platforms reuse:market          | training: double
         G k           | B training double
         space         | B training none
         Backspace     | B training double
         Enter         | B training double / editor 2
         ↑ Enter       | B training normal                 | training: normal",
    );
}

#[test]
fn extra_people_are_picked_from_a_list_and_go_round_by_halves() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "G space       | B extra / editor 0                |
         ↓ Enter       | B extra 0.5 policy-data           | extra staff: +½ FTE data literacy in policy
         space space   | B extra 1.5 policy-data
         space space   | B extra                           | extra staff: none
         Backspace     | B extra 2 policy-data
         u             | B extra                           | Undone
         g H           | B extra / editor 0
         Esc           | B extra",
    );
    let Some(request) =
        session.update(Message::Key(Key::Enter)).into_iter().find_map(|effect| match effect {
            Effect::Ask { request, .. } => Some(request),
            _ => None,
        })
    else {
        panic!("what each hire would change is asked")
    };
    let Asking::Alternatives { decisions, scenario: 1 } = request.asking else { panic!("{request:?}") };
    assert_eq!(decisions.len(), 12 * 4, "½, 1, 1½ and 2 FTE of each competence");
}

#[test]
fn a_changed_preset_carries_a_mark_until_it_is_changed_back() {
    let mut session = opening::session(opening::library());
    tell(&mut session, "space");
    assert_eq!(names(&session)[1], "Proven + knowledge*");
    tell(&mut session, "space space space");
    assert_eq!(names(&session)[1], "Proven + knowledge");
}

#[test]
fn scenarios_are_added_copied_named_moved_and_deleted() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "a             | D platforms outsource:market      | Scenario D added
         c             | D platforms outsource:market      | delete one with x
         x             | C platforms build                 | u undoes that
         h c           | D platforms reuse:market          | Scenario B copied to D
         n             | D platforms reuse:market / prompt Proven + knowledge",
    );
    for _ in 0..30 {
        tell(&mut session, "Backspace");
    }
    tell(
        &mut session,
        "Enter         | D platforms reuse:market / prompt      | Esc keeps the old name
         O u r s       | D platforms reuse:market / prompt Ours
         Enter         | D platforms reuse:market          | now called",
    );
    assert_eq!(names(&session)[3], "Ours");
    tell(
        &mut session,
        "<             | C platforms reuse:market          | now in place C
         > >           | D platforms reuse:market          | at the edge
         b             |                                   | D is now the baseline
         <             | C platforms reuse:market
         b             |                                   | Already done",
    );
    assert_eq!(session.document.baseline, 2, "the baseline moves along with its scenario");
    tell(&mut session, "x");
    assert_eq!(session.document.baseline, 0, "without its scenario the baseline is A");
    tell(&mut session, "x x x | A platforms outsource:market | last scenario");
}

#[test]
fn a_direction_is_applied_and_a_typed_name_stays() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "h r           | A platforms outsource:market / directions 0
         ↓ ↓ Enter     |                                   | A now follows",
    );
    assert_eq!(names(&session)[0], "Proven first");
    tell(&mut session, "n Home x Enter r ↓ Enter");
    assert_eq!(names(&session)[0], "xProven first");
    assert_eq!(session.document.scenarios[0].decision, session.document.scenarios[1].decision);
    tell(&mut session, "r g Enter | A platforms outsource:market");
}

#[test]
fn another_case_keeps_presets_as_presets_and_changes_as_changes() {
    let mut session = opening::session(opening::library());
    tell(&mut session, "l space p ↓ Enter");
    assert_eq!(session.document.case, session.library.cases[1].id);
    let case = session.case().expect("the case is there");
    assert_eq!(session.document.scenarios[0].decision, case.current_decision());
    assert_eq!(names(&session), ["Current", "Proven + knowledge", "In control*"]);
    tell(&mut session, "O ↓ Enter | | Organisation");
    assert_eq!(session.document.organisation, session.library.organisations[1].id);
    tell(
        &mut session,
        "f             |                                   | Only this case counts now
         f             |                                   | now included",
    );
}

#[test]
fn undo_and_redo_name_what_they_do_and_return_to_its_place() {
    tell(
        &mut opening::session(opening::library()),
        "u             |                                   | nothing to undo
         space G k l u | B platforms reuse:market          | Undone: B · Platforms: outsource
         u             |                                   | nothing to undo
         Ctrl-R        | C training normal                 | Redone: B
         U             |                                   | nothing to redo",
    );
}

#[test]
fn a_new_change_ends_what_could_be_done_again() {
    tell(
        &mut opening::session(opening::library()),
        "space u t U   | B platforms reuse:market          | nothing to redo",
    );
}

#[test]
fn the_cell_editor_lists_every_choice_and_asks_what_each_would_change() {
    let mut session = opening::session(opening::library());
    let effects = session.update(Message::Key(Key::Enter));
    let [Effect::Ask { request, .. }] = &effects[..] else { panic!("{effects:?}") };
    let Asking::Alternatives { decisions, scenario: 1 } = &request.asking else { panic!("{request:?}") };
    let case = &session.library.cases[0];
    let valid = Choice::all().into_iter().filter(|choice| case.refusal(Layer::Platforms, *choice).is_none());
    assert_eq!(decisions.len(), valid.count() - 1, "all that may be chosen but the present choice");
    let Some(Overlay::CellEditor(editor)) = &session.overlay else { panic!("no editor") };
    let refused = editor.rows.iter().skip(18);
    assert!(
        refused.clone().all(|row| matches!(row, CellRow::Refused { .. })),
        "what may be chosen comes first"
    );
    assert_eq!(refused.count(), 1 + 2 + 4 + 3, "a line for each reason of a mode");
    assert_eq!(
        decisions[0].choices[Layer::Platforms].to_string(),
        "codevelop:market+governments+knowledge",
        "what is in sight comes first"
    );
    assert_eq!(session.update(Message::Key(Key::Escape)), [Effect::Stop(Analysis::Alternatives)]);
    tell(
        &mut session,
        "Enter g       | B platforms reuse:market / editor 0
         Enter         | B platforms build
         Enter PgDn q  | B platforms build
         Enter End     | B platforms build / editor 27
         Enter         | B platforms build / editor 27     | residents cannot take part",
    );
}

#[test]
fn the_palette_finds_a_command_by_its_words_and_runs_it() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        ":             | B platforms reuse:market / palette
         c o p y       | B platforms reuse:market / palette copy
         Enter         | D platforms reuse:market          | copied
         Ctrl-P z q x  | D platforms reuse:market / palette zqx
         Enter         |                                   | No matching command
         Esc           | D platforms reuse:market",
    );
    let mut session = opening::session(opening::library());
    tell(&mut session, "L : k o p i Enter | D platforms reuse:market | gekopieerd");
}

#[test]
fn help_shows_the_keys_of_the_place_and_returns_there() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "Enter ?       | B platforms reuse:market / help 0
         Esc           | B platforms reuse:market / editor 8 
         q ? q         | B platforms reuse:market
         F1            | B platforms reuse:market / help 0
         Enter         | B platforms outsource:market",
    );
    assert_eq!(session.place(), Place::Compare);
}

#[test]
fn escape_is_always_safe_and_q_leaves_only_from_the_top() {
    let mut session = opening::session(opening::library());
    tell(
        &mut session,
        "I ↓           | B platforms reuse:market / information 1
         q             | B platforms reuse:market
         Esc           |                                   | q leaves",
    );
    assert_eq!(session.update(Message::Key(Key::Char('q'))), [Effect::Quit]);
    tell(&mut session, "n");
    assert_eq!(session.update(Message::Key(Key::Char('q'))), []);
    assert_eq!(session.update(Message::Key(Key::Control('c'))), [Effect::Quit]);
    assert_eq!(session.update(Message::Key(Key::Control('z'))), [Effect::Suspend]);
}

#[test]
fn every_screen_has_its_own_key_and_escape_leads_home() {
    let mut session = opening::session(opening::library());
    // That of the teams is there only in a session with teams.
    for screen in Screen::ALL.into_iter().filter(|screen| *screen != Screen::Teams) {
        let key = Keymap::shipped().keys_for(screen.place(), screen.command())[0];
        let _ = session.update(Message::Key(key));
        assert_eq!(session.screen, screen);
        assert_eq!(session.place(), screen.place());
        assert_eq!(Screen::opened_by(screen.command()), Some(screen));
        if screen != Screen::Compare {
            tell(&mut session, "Esc");
            assert_eq!(session.screen, Screen::Compare);
        }
    }
}

#[test]
fn reading_language_and_theme_switch_and_say_so() {
    tell(
        &mut opening::session(opening::library()),
        "v             |                                   | as differences
         v             |                                   | as values
         s             |                                   | Shortages and incidents
         s             |                                   | Outcomes
         T             |                                   | Colours: light
         L             |                                   | Taal: Nederlands
         z             |                                   | doet hier niets
         L             |                                   | Language: English",
    );
}

#[test]
fn clicks_point_open_pick_and_press() {
    let mut session = opening::session(opening::library());
    let cell = Message::Click(Target::Cell { scenario: 0, row: Lever::Training });
    let _ = session.update(cell.clone());
    assert_eq!(place(&session), "A training normal");
    let _ = session.update(cell);
    assert_eq!(place(&session), "A training normal / editor 1");
    let _ = session.update(Message::Click(Target::ListRow(2)));
    let _ = session.update(Message::Click(Target::ListRow(2)));
    assert_eq!(place(&session), "A training double");
    let _ = session.update(Message::Click(Target::Hint(Command::Undo)));
    let _ = session.update(Message::Click(Target::ScenarioHead(2)));
    assert_eq!(place(&session), "C training normal");
    let _ = session.update(Message::Click(Target::ScenarioHead(7)));
    assert_eq!(place(&session), "C training normal", "a click on what is no longer there does nothing");
}

#[test]
fn pasted_text_goes_where_text_is_typed() {
    let mut session = opening::session(opening::library());
    let _ = session.update(Message::Paste("\u{1b}x".to_owned()));
    tell(&mut session, "| B platforms reuse:market | You can paste");
    tell(&mut session, "g h n End");
    let _ = session.update(Message::Paste(" and\nmore".to_owned()));
    tell(&mut session, "| A services build / prompt Current and more");
}

#[test]
fn no_key_has_two_meanings_in_one_place() {
    let mut seen = BTreeSet::new();
    for row in BINDINGS.iter() {
        assert!(!row.keys.is_empty(), "{} has no key", row.command.id());
        for &key in row.keys.iter() {
            assert!(seen.insert((row.place, key)), "{key:?} means two things in {:?}", row.place);
        }
    }
}

#[test]
fn every_command_can_be_reached() {
    for command in Command::ALL {
        assert!(BINDINGS.iter().any(|row| row.command == command), "{} has no key", command.id());
    }
    let keymap = Keymap::shipped();
    for place in Place::ALL {
        for row in keymap.bindings_in(place) {
            let keys = keymap.keys_for(place, row.command);
            assert!(keys.iter().any(|&key| keymap.command_for(place, key) == Some(row.command)), "{row:?}");
        }
    }
}

#[test]
fn every_command_with_a_key_on_a_screen_is_carried_out_there() {
    let not_here = Notice::Hindered(Obstacle::NotHere);
    for screen in Screen::ALL.into_iter().filter(|&screen| screen != Screen::Teams) {
        for row in Keymap::shipped().bindings_in(screen.place()) {
            let mut session = opening::session(opening::library());
            session.update(Message::Command(screen.command()));
            session.update(Message::Command(row.command));
            assert_ne!(session.notice, Some(not_here.clone()), "{} on {}", row.command.id(), screen.id());
        }
    }
}

#[test]
fn every_command_has_its_own_words_in_both_languages() {
    for language in Language::ALL {
        let labels: BTreeSet<_> = Command::ALL.map(|command| command.label().in_language(language)).into();
        assert_eq!(labels.len(), Command::COUNT, "two commands share a label");
        for command in Command::ALL {
            let length = command.label().in_language(language).chars().count();
            assert!((1..=20).contains(&length), "{} has {length} characters", command.id());
            assert!(
                command.sentence().in_language(language).ends_with('.'),
                "{} is no sentence",
                command.id()
            );
        }
    }
}

#[test]
fn no_key_needs_alt_gr_or_is_taken_by_the_terminal() {
    for key in BINDINGS.iter().flat_map(|row| row.keys.iter()) {
        match key {
            Key::Char(character) => assert!(!"[]{}\\|@~#`^'\"".contains(*character), "{character}"),
            Key::Control(letter) => assert!(!"ijmsqh".contains(*letter), "Ctrl-{letter}"),
            _ => {}
        }
    }
}

#[test]
fn escape_and_quit_work_everywhere() {
    let keymap = Keymap::shipped();
    let lowest = |place: &Place| std::iter::successors(Some(*place), |place| place.beneath()).last();
    let lies_alone = |place: &Place| lowest(place) == Some(Place::Everywhere) && *place != Place::Everywhere;
    for place in Place::ALL.into_iter().filter(lies_alone) {
        assert_eq!(keymap.command_for(place, Key::Escape), Some(Command::Back), "{place:?}");
        assert_eq!(keymap.command_for(place, Key::Control('c')), Some(Command::Quit), "{place:?}");
    }
}
