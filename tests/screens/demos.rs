//! Demos as they play: to the end, in both languages, with figures from the engine and time that the test gives.

use crate::explorer::{Explorer, SHIPPED};
use crate::snapshots::look;
use speelveld::controls::key::Key;
use speelveld::language::Language;
use speelveld::preferences::IdleDemo;
use speelveld::session::activity::Activity;
use speelveld::session::activity::playing::{NORMAL_SPEED, Playing};
use speelveld::session::message::{Effect, Message};
use speelveld::session::notice::Notice;
use speelveld::session::screen::Screen;
use speelveld::session::settings::Theme;
use speelveld::texts::notices::Confirmation;
use speelveld::view::activity;
use speelveld::view::strip::Strip;
use std::sync::Arc;

/// Enough for every figure to be there, few enough to play minutes in seconds.
const FUTURES: usize = 200;

/// One tick of the clock, milliseconds.
const TICK: u64 = 100;

/// Longer than any demo, in ticks.
const MOST_TICKS: usize = 10_000;

fn playing(explorer: &Explorer) -> Option<&Playing> {
    match &explorer.session.activity {
        Some(Activity::Demo(playing)) => Some(playing),
        _ => None,
    }
}

/// A demo at its beginning, with its first figures.
fn began(language: Language, id: &str) -> Explorer {
    Explorer::playing(language, id, FUTURES)
}

fn told(explorer: &Explorer) -> Strip {
    activity::strip(&explorer.session).expect("a demo has a strip")
}

fn tick(explorer: &mut Explorer, milliseconds: u64) {
    explorer.send(Message::Elapsed(milliseconds));
}

/// Ticks until a step begins, from 0.
fn until_step(explorer: &mut Explorer, step: usize) {
    for _ in 0..MOST_TICKS {
        if playing(explorer).is_none_or(|playing| playing.step >= step) {
            return;
        }
        tick(explorer, TICK);
    }
    panic!("step {step} never begins");
}

#[test]
fn every_demo_plays_to_its_end_at_its_pace() {
    for language in Language::ALL {
        for id in ["tour", "utrecht"] {
            let mut explorer = began(language, id);
            let length = playing(&explorer).expect("it plays").demo.length();
            let mut ticks = 0;
            while playing(&explorer).is_some() {
                tick(&mut explorer, TICK);
                ticks += 1;
                assert!(ticks < MOST_TICKS, "{id} never ends");
            }
            assert_eq!(
                ticks * TICK as usize,
                length as usize,
                "{id}: figures are there at once, so no time is lost"
            );
            assert_eq!(explorer.session.notice, Some(Notice::DemoOver));
            assert_eq!((explorer.session.screen, &explorer.session.overlay), (Screen::Compare, &None));
            explorer.press(&[Key::Char(' ')]);
            assert!(matches!(explorer.session.notice, Some(Notice::Done(_))), "the last screen is live");
        }
    }
}

#[test]
fn every_caption_fits_the_smallest_screen_with_its_figures_filled_in() {
    for language in Language::ALL {
        for id in ["tour", "utrecht"] {
            let mut explorer = began(language, id);
            let steps = playing(&explorer).expect("it plays").demo.steps.len();
            for step in 0..steps {
                until_step(&mut explorer, step);
                let text = told(&explorer).text.join(" ");
                assert!(!text.contains(['{', '…']) && !text.contains("  "), "{id} {step}: {text}");
                let lines = speelveld::tui::text::wrapped(&text, 78, usize::MAX);
                assert!(lines.len() <= 2, "{id} {step}: {lines:?}");
            }
        }
    }
}

#[test]
fn every_action_does_something() {
    for id in ["tour", "utrecht"] {
        let mut explorer = began(Language::Dutch, id);
        while let Some(playing) = playing(&explorer) {
            let (step, done) = (playing.step, playing.done);
            tick(&mut explorer, TICK);
            let refused = explorer.session.notice.as_ref().is_some_and(Notice::is_refusal);
            assert!(!refused, "{id} step {step}, action {done}: {:?}", explorer.session.notice);
        }
    }
}

#[test]
fn time_stands_still_while_figures_are_not_there() {
    let mut explorer = Explorer::playing_unanswered(Language::English, "tour", FUTURES);
    for _ in 0..1_000 {
        let _ = explorer.session.update(Message::Elapsed(TICK));
    }
    let before = playing(&explorer).expect("it waits").step;
    assert_eq!(before, 2, "the next caption cites figures");
    let effects = explorer.session.start();
    explorer.answer(effects);
    tick(&mut explorer, TICK);
    assert_eq!(playing(&explorer).expect("it plays on").step, 3);
}

#[test]
fn pause_speed_and_steps() {
    let mut explorer = began(Language::English, "tour");
    explorer.press(&[Key::Char(' ')]);
    assert!(explorer.session.tick().is_none());
    tick(&mut explorer, 60_000);
    assert_eq!(playing(&explorer).expect("it stands").step, 0);
    explorer.press(&[Key::Right, Key::Right, Key::Right, Key::Right]);
    let before = explorer.session.document.clone();
    explorer.press(&[Key::Right]);
    assert_eq!(playing(&explorer).expect("it stands").step, 5);
    assert_ne!(explorer.session.document, before, "a step forward does what its caption tells");
    explorer.press(&[Key::Left]);
    assert_eq!(playing(&explorer).expect("it stands").step, 4);
    assert_eq!(explorer.session.document, before, "a step back undoes it");
    explorer.press(&[Key::Char(' '), Key::Char('+'), Key::Char('+'), Key::Char('-')]);
    let playing = playing(&explorer).expect("it plays on");
    assert!(explorer.session.tick().is_some() && playing.speed > NORMAL_SPEED);
}

/// Whoever holds it and goes on by hand sees what the caption tells of, not what was there before.
#[test]
fn a_step_that_is_held_shows_what_its_caption_is_about() {
    let mut explorer = began(Language::Dutch, "tour");
    explorer.press(&[Key::Char(' ')]);
    let demo = playing(&explorer).expect("a demo").demo.clone();
    for step in &demo.steps[1..] {
        explorer.press(&[Key::Right]);
        let opened = step.actions.iter().rev().find_map(|action| Screen::opened_by(action.command()));
        assert!(opened.is_none_or(|screen| explorer.session.screen == screen), "{:?}", step.caption);
        assert_eq!(playing(&explorer).map(|playing| playing.done), Some(step.actions.len()));
    }
    explorer.press(&[Key::Left]);
    assert!(explorer.session.overlay.is_some(), "the step before shows its trail again");
}

#[test]
fn it_begins_by_itself_when_nobody_does_anything_and_nothing_is_open() {
    let mut explorer = Explorer::with_futures(Language::English, Theme::Dark, FUTURES);
    assert!(explorer.session.tick().is_none(), "not unless it is asked for");
    explorer.session.settings.idle_demo = IdleDemo::After(2);
    explorer.session.guides = Arc::new(SHIPPED.guides.clone());
    tick(&mut explorer, 119_000);
    explorer.press(&[Key::Down]);
    tick(&mut explorer, 119_000);
    assert!(playing(&explorer).is_none(), "a key begins the wait anew");
    explorer.press(&[Key::Char('?')]);
    tick(&mut explorer, 600_000);
    assert!(playing(&explorer).is_none(), "not over something that is open");
    explorer.press(&[Key::Escape]);
    tick(&mut explorer, 119_999);
    assert!(playing(&explorer).is_none());
    let (before, keeping) = (explorer.session.document.clone(), explorer.session.exploration());
    tick(&mut explorer, 1);
    assert_eq!(playing(&explorer).expect("the first demo").step, 0);
    until_step(&mut explorer, 4);
    assert_ne!(explorer.session.document, before);
    explorer.press(&[Key::Char('d')]);
    assert_eq!(explorer.session.notice, Some(Notice::Confirmed(Confirmation::BackFromDemo)));
    assert_eq!(explorer.session.document, before, "whoever comes back finds his own work");
    assert_eq!(explorer.session.exploration(), keeping);
}

#[test]
fn any_other_key_takes_over_where_it_stands_and_does_nothing_else() {
    for key in ['u', 'q', 'd'] {
        let mut explorer = began(Language::English, "tour");
        until_step(&mut explorer, 6);
        let before = explorer.session.document.clone();
        let effects = explorer.session.update(Message::Key(Key::Char(key)));
        assert!(playing(&explorer).is_none() && explorer.session.tick().is_none());
        assert_eq!(explorer.session.notice, Some(Notice::Confirmed(Confirmation::DemoStopped)));
        assert_eq!(explorer.session.document, before);
        assert!(!effects.contains(&Effect::Quit), "{key} quits");
    }
    let mut explorer = began(Language::English, "tour");
    explorer.press(&[Key::Escape]);
    assert!(playing(&explorer).is_none());
    assert_eq!(explorer.session.notice, Some(Notice::Confirmed(Confirmation::DemoStopped)));
}

#[test]
fn the_other_language_and_other_colours_do_not_end_it() {
    let mut explorer = began(Language::English, "tour");
    let english = told(&explorer);
    explorer.press(&[Key::Char('L'), Key::Char('T')]);
    assert_ne!(told(&explorer).text, english.text);
}

#[test]
fn with_reduced_motion_a_step_is_one_change() {
    let mut explorer = began(Language::English, "utrecht");
    explorer.session.settings.reduced_motion = true;
    until_step(&mut explorer, 2);
    let mut seen = Vec::new();
    while playing(&explorer).is_some_and(|playing| playing.step == 2) {
        seen.push(playing(&explorer).expect("it plays").done);
        tick(&mut explorer, TICK);
    }
    seen.dedup();
    assert_eq!(seen, [0, 6]);
}

#[test]
fn what_a_demo_looks_like() {
    for language in Language::ALL {
        for (id, step, name) in [("tour", 6, "demo_figures"), ("utrecht", 11, "demo_over_an_overlay")] {
            let mut explorer = began(language, id);
            until_step(&mut explorer, step);
            tick(&mut explorer, 9_000);
            look(name, &explorer.session);
        }
    }
}
