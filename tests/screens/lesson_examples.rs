//! Every lesson plays to its end by its own example, in both languages, with the engine behind it.

use crate::dump;
use ratatui::layout::Rect;
use speelveld::content::exploration::{read, write};
use speelveld::content::{SourceText, read_library, shipped_files};
use speelveld::controls::command::Command;
use speelveld::domain::edits::Edits;
use speelveld::domain::library::Library;
use speelveld::domain::outcome::{Measure, Outcome};
use speelveld::domain::parameter::Parameter;
use speelveld::domain::people::Competence;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::Decision;
use speelveld::domain::stack::{Layer, Partner};
use speelveld::guide::lesson::{Guides, Lesson};
use speelveld::guide::placeholder::Placeholder;
use speelveld::language::Language;
use speelveld::report::rehearsal::Rehearsal;
use speelveld::session::Session;
use speelveld::session::document::Document;
use speelveld::session::message::Message;
use speelveld::session::screen::Screen;
use speelveld::session::settings::Settings;
use speelveld::tui::strip;
use speelveld::view::activity::{self, captions};
use speelveld::view::formatting::measure_label;
use speelveld::workspace::logbook::{Event, Logbook};
use std::sync::{Arc, LazyLock};

static SHIPPED: LazyLock<(Arc<Library>, Vec<Arc<Lesson>>)> = LazyLock::new(|| {
    let reading = read_library(&shipped_files());
    (Arc::new(reading.library.expect("the shipped content is right")), reading.guides.lessons)
});

/// Enough futures for conditions to hold as they do with all of them.
const FUTURES: usize = 2_000;

fn rehearsal(lesson: &Arc<Lesson>, language: Language) -> Rehearsal {
    let settings = Settings { language, futures: FUTURES, ..Settings::default() };
    Rehearsal::new(&SHIPPED.0, settings, Arc::clone(lesson)).expect("there is a case")
}

#[test]
fn five_lessons_are_shipped_and_their_steps_fill_their_time() {
    let lessons = &SHIPPED.1;
    let ids: Vec<_> = lessons.iter().map(|lesson| lesson.id.as_str()).collect();
    assert_eq!(ids, ["first-steps", "outsourcing", "competence-gaps", "algorithms", "one-ambition"]);
    for lesson in lessons {
        let minutes: u16 = lesson.steps.iter().map(|step| step.minutes).sum();
        assert_eq!(minutes, lesson.minutes, "{}", lesson.id);
    }
}

#[test]
fn every_lesson_plays_to_its_end_by_its_own_example() {
    for lesson in &SHIPPED.1 {
        for language in Language::ALL {
            let mut rehearsal = rehearsal(lesson, language);
            for step in &lesson.steps {
                let teaching = rehearsal.session.teaching().expect("a lesson");
                assert_eq!(teaching.present().map(|present| &present.id), Some(&step.id), "{}", lesson.id);
                let asks = !step.done.is_empty() || step.question.is_some();
                assert!(!asks || !teaching.is_done(), "{}/{} is done before it begins", lesson.id, step.id);
                rehearsal.play();
                let teaching = rehearsal.session.teaching().expect("a lesson");
                assert!(teaching.is_done(), "{}/{} is not done by its example", lesson.id, step.id);
                for revealed in teaching.revealed() {
                    assert!(revealed.prediction.is_some() && revealed.truth.is_some(), "{}", step.id);
                }
                rehearsal.go_on();
            }
            let teaching = rehearsal.session.teaching().expect("a lesson");
            assert!(teaching.is_finished(), "{} does not end: {:?}", lesson.id, teaching.open_steps());
            let taken_home = activity::home::competences(&rehearsal.session, teaching);
            assert!(taken_home.is_some(), "{} gives no competences to take home", lesson.id);
            assert!(!teaching.logbook.settled().is_empty());
        }
    }
}

/// Goes on, whatever lies over the screen, so often that every warning was heard.
fn only_go_on(rehearsal: &mut Rehearsal, times: usize) {
    (0..times).for_each(|_| rehearsal.send(Message::Command(Command::NextStep)));
}

#[test]
fn nobody_finishes_a_lesson_by_going_on_alone() {
    for lesson in &SHIPPED.1 {
        let times = 4 * lesson.steps.len();
        let mut idle = rehearsal(lesson, Language::Dutch);
        only_go_on(&mut idle, times);
        let teaching = idle.session.teaching().expect("a lesson");
        assert!(teaching.present().is_some_and(|step| step.question.is_some()), "{}", lesson.id);
        // Nor by predicting without looking, choosing or writing anything down.
        let mut guessing = rehearsal(lesson, Language::Dutch);
        for _ in 0..lesson.steps.len() {
            only_go_on(&mut guessing, 8);
            let present = guessing.session.teaching().and_then(|teaching| teaching.present()).cloned();
            if let Some(example) = present.and_then(|step| step.example) {
                for message in [
                    Message::Command(Command::Answer),
                    Message::Paste(example),
                    Message::Command(Command::Confirm),
                ] {
                    guessing.send(message);
                }
            }
        }
        let teaching = guessing.session.teaching().expect("a lesson");
        assert!(!teaching.is_finished(), "{}", lesson.id);
        let open: Vec<_> = teaching.open_steps().into_iter().map(|place| &lesson.steps[place].id).collect();
        let asked: Vec<_> =
            lesson.steps.iter().filter(|step| !step.done.is_empty()).map(|step| &step.id).collect();
        assert_eq!(asked, open, "{}", lesson.id);
    }
}

#[test]
fn an_answer_stays_once_it_was_revealed_and_only_the_own_column_changes() {
    let lesson = SHIPPED.1.iter().find(|lesson| lesson.id == "outsourcing").expect("a shipped lesson");
    let mut rehearsal = rehearsal(lesson, Language::Dutch);
    let until = |rehearsal: &mut Rehearsal, id: &str| {
        while rehearsal.session.teaching().and_then(|teaching| teaching.present()).expect("a step").id != id {
            rehearsal.play();
            rehearsal.go_on();
        }
    };
    until(&mut rehearsal, "cost-revealed");
    let teaching = rehearsal.session.teaching().expect("a lesson");
    assert!(teaching.is_done(), "what was looked at needs no second key");
    let before = rehearsal.session.document.clone();
    rehearsal.send(Message::Command(Command::NextMode));
    assert_eq!(rehearsal.session.document, before, "nothing is chosen at a reveal");
    rehearsal.send(Message::Command(Command::PreviousStep));
    let settled = rehearsal.session.teaching().expect("a lesson").logbook.clone();
    for message in ["answer", "confirm"].map(|id| Message::Command(Command::from_id(id).expect("a command")))
    {
        rehearsal.send(message);
        rehearsal.send(Message::Paste("B 100".to_owned()));
    }
    assert_eq!(rehearsal.session.teaching().expect("a lesson").logbook, settled);
    until(&mut rehearsal, "better-client");
    for command in [Command::Left, Command::NextMode, Command::Right, Command::NextMode] {
        rehearsal.send(Message::Command(command));
    }
    let changed = rehearsal.session.document.clone();
    assert_eq!(changed.scenarios[..2], before.scenarios[..2]);
    assert_ne!(changed.scenarios[2], before.scenarios[2]);
    rehearsal.send(Message::Command(Command::PreviousStep));
    assert_eq!(rehearsal.session.document.scenarios, before.scenarios, "what was chosen later is put back");
    rehearsal.send(Message::Command(Command::NextStep));
    let again = decided(&rehearsal.session.document);
    assert_eq!(again, decided(&changed), "who comes again finds it as it was left");
}

/// A key that is touched while one reads or looks changes no choice that the rest of the lesson rests on.
#[test]
fn only_a_step_that_asks_to_choose_changes_a_choice() {
    let keys = [
        "next-mode",
        "previous-mode",
        "toggle-market",
        "next-training",
        "add-scenario",
        "start-later",
        "undo",
    ];
    for lesson in &SHIPPED.1 {
        let mut rehearsal = rehearsal(lesson, Language::Dutch);
        for step in &lesson.steps {
            if !step.is_choosing() {
                let before = rehearsal.session.document.clone();
                for command in keys.map(|id| Command::from_id(id).expect("a command")) {
                    rehearsal.session.overlay = None;
                    rehearsal.send(Message::Command(command));
                    assert_eq!(rehearsal.session.document, before, "{}/{}: {command:?}", lesson.id, step.id);
                }
                rehearsal.session.overlay = None;
            }
            rehearsal.play();
            rehearsal.go_on();
        }
    }
}

/// What every column comes down to.
fn decided(document: &Document) -> Vec<Decision> {
    document.scenarios.iter().map(|draft| draft.decision).collect()
}

/// Going back to a step and doing it once more loses nothing of what the participant chose, at whatever step; nor is what a
/// lesson puts back told as a choice.
#[test]
fn what_was_chosen_stays_when_one_goes_back_and_comes_again() {
    for lesson in SHIPPED.1.iter().filter(|lesson| lesson.own_column().is_some()) {
        let mut rehearsal = rehearsal(lesson, Language::Dutch);
        let mut left = Vec::new();
        for _ in &lesson.steps {
            rehearsal.play();
            left.push(decided(&rehearsal.session.document));
            rehearsal.go_on();
        }
        let logbook = rehearsal.session.teaching().expect("a lesson").logbook.clone();
        while let Some(was) = left.pop() {
            rehearsal.send(Message::Command(Command::PreviousStep));
            assert_eq!(
                decided(&rehearsal.session.document),
                was,
                "{}: back at step {}",
                lesson.id,
                left.len()
            );
        }
        for step in &lesson.steps {
            while rehearsal.session.teaching().and_then(|teaching| teaching.present()).map(|one| &one.id)
                == Some(&step.id)
            {
                only_go_on(&mut rehearsal, 1);
            }
        }
        let teaching = rehearsal.session.teaching().expect("a lesson");
        assert!(teaching.is_finished(), "{}: {:?}", lesson.id, teaching.open_steps());
        let chosen = |logbook: &Logbook| {
            let is_choice =
                |event: &Event| matches!(event, Event::Chosen(..) | Event::Trained(..) | Event::Hired(..));
            logbook.entries.iter().filter(|entry| is_choice(&entry.event)).cloned().collect::<Vec<_>>()
        };
        assert_eq!(chosen(&teaching.logbook), chosen(&logbook), "{}", lesson.id);
    }
}

/// The outcomes of the scorecard of which the screen has a row.
fn rows_on_screen(session: &Session, width: u16, height: u16) -> Vec<Outcome> {
    let text = dump::text(session, width, height);
    let language = session.settings.language;
    let has_row = |measure: &&Measure| {
        let labels = [
            measure_label(**measure, language, Some(session.budget())),
            measure.figure.short.in_language(language).to_owned(),
            measure.outcome.name(language).to_owned(),
        ];
        // How a row begins tells it from the others; how it goes on depends on the room.
        let begins = |label: &String| {
            let start: String = label.chars().take(4).collect();
            text.lines().any(|line| line.trim_start().starts_with(&start) && line.contains('│'))
        };
        labels.iter().any(begins)
    };
    Measure::SCORECARD.iter().filter(has_row).map(|measure| measure.outcome).collect()
}

#[test]
fn what_a_step_is_about_is_on_the_screen_on_which_one_chooses() {
    for lesson in &SHIPPED.1 {
        for language in Language::ALL {
            let mut rehearsal = rehearsal(lesson, language);
            for step in &lesson.steps {
                rehearsal.play();
                let session = &rehearsal.session;
                if session.screen == Screen::Compare && session.overlay.is_none() {
                    for (width, height) in [(80, 24), (100, 30)] {
                        let rows = rows_on_screen(session, width, height);
                        let is_row = |outcome: &Outcome| {
                            Measure::SCORECARD.iter().any(|measure| measure.outcome == *outcome)
                        };
                        let lost: Vec<_> = step
                            .outcomes()
                            .into_iter()
                            .filter(|outcome| is_row(outcome) && !rows.contains(outcome))
                            .collect();
                        let screen = dump::text(session, width, height);
                        assert!(lost.is_empty(), "{}/{} {lost:?}\n{screen}", lesson.id, step.id);
                    }
                }
                rehearsal.go_on();
            }
        }
    }
}

#[test]
fn no_text_of_a_lesson_is_cut_on_the_smallest_usual_screen() {
    let screen = Rect::new(0, 0, 80, 24);
    for lesson in &SHIPPED.1 {
        for language in Language::ALL {
            let mut rehearsal = rehearsal(lesson, language);
            let fits = |rehearsal: &Rehearsal, step: &str| {
                let strip = activity::strip(&rehearsal.session).expect("a strip");
                let (needed, room) = (strip::lines(screen.width, &strip), strip::height(screen, &strip) - 1);
                let text = strip.text.join("\n");
                assert!(needed <= usize::from(room), "{}/{step}: {needed} lines:\n{text}", lesson.id);
            };
            for step in &lesson.steps {
                fits(&rehearsal, &step.id);
                rehearsal.play();
                fits(&rehearsal, &step.id);
                rehearsal.go_on();
            }
            fits(&rehearsal, "end");
        }
    }
}

#[test]
fn a_lesson_goes_on_where_it_was_left() {
    for lesson in &SHIPPED.1 {
        let mut rehearsal = rehearsal(lesson, Language::Dutch);
        for step in &lesson.steps {
            let kept = rehearsal.session.exploration();
            let source = SourceText { name: String::new(), text: write(&kept, &SHIPPED.0) };
            let again = read(&source, &SHIPPED.0).expect("what was written can be read");
            assert_eq!(again, kept, "{}/{}", lesson.id, step.id);
            let guides = Guides { lessons: SHIPPED.1.clone(), ..Guides::default() };
            let settings = Settings { language: Language::Dutch, ..Settings::default() };
            let opened = Session::open(Arc::clone(&SHIPPED.0), settings, &again).expect("a session");
            let mut opened = opened.with_guides(Arc::new(guides));
            opened.resume(again.progress.as_ref());
            let teaching = opened.teaching().expect("a lesson");
            assert_eq!(teaching.present().map(|present| &present.id), Some(&step.id));
            assert_eq!(opened.exploration(), kept);
            rehearsal.play();
            rehearsal.go_on();
        }
    }
}

#[test]
fn a_reveal_follows_a_changed_assumption() {
    let lesson = SHIPPED.1.iter().find(|lesson| lesson.id == "algorithms").expect("a shipped lesson");
    let revealed = |library: &Arc<Library>| {
        let settings = Settings { futures: FUTURES, ..Settings::default() };
        let mut rehearsal = Rehearsal::new(library, settings, Arc::clone(lesson)).expect("there is a case");
        for step in lesson.steps.iter().take_while(|step| step.id != "cost-revealed") {
            rehearsal.play();
            assert!(rehearsal.session.teaching().expect("a lesson").is_done(), "{}", step.id);
            rehearsal.go_on();
        }
        activity::strip(&rehearsal.session).expect("a strip").text.join(" ")
    };
    let mut edits = Edits::default();
    edits.set(Parameter::PartnerRate(Partner::Market), Quantity::Fixed(400.0));
    let dearer = edits.applied(&SHIPPED.0, &lesson.start.case, &lesson.start.organisation);
    assert_ne!(revealed(&SHIPPED.0), revealed(&Arc::new(dearer)));
}

/// A world in which everything costs, lasts and asks otherwise.
fn another_world(lesson: &Lesson) -> Arc<Library> {
    let mut edits = Edits::default();
    for partner in Partner::ALL {
        edits.set(Parameter::PartnerRate(partner), Quantity::Fixed(400.0));
    }
    for competence in Competence::ALL {
        edits.set(Parameter::Supply(competence), Quantity::Fixed(0.1));
    }
    for layer in Layer::ALL {
        edits.set(Parameter::PlannedMonths(layer), Quantity::Fixed(30.0));
        edits.set(Parameter::BuildCost(layer), Quantity::Fixed(900.0));
    }
    let mut library = Library::clone(&SHIPPED.0);
    let cases = lesson.steps.iter().filter_map(|step| step.case.as_ref()).chain([&lesson.start.case]);
    for case in cases {
        library = edits.applied(&library, case, &lesson.start.organisation);
    }
    Arc::new(library)
}

/// Every text of a lesson that cites cost, time or people, as it reads when its step was played.
fn cited(library: &Arc<Library>, lesson: &Arc<Lesson>, language: Language) -> Vec<(String, String)> {
    let settings = Settings { language, futures: FUTURES, ..Settings::default() };
    let mut rehearsal = Rehearsal::new(library, settings, Arc::clone(lesson)).expect("there is a case");
    let mut told = Vec::new();
    for (place, step) in lesson.steps.iter().enumerate() {
        rehearsal.play();
        for caption in [Some(&step.text), step.insight.as_ref()].into_iter().flatten() {
            let follows = |cited| {
                use Outcome::{Cost, Live, Unfilled};
                matches!(cited, Placeholder::Outcome(Cost | Live | Unfilled, _) | Placeholder::Whole(..))
            };
            if caption.cited().any(follows) {
                told.push((step.id.clone(), captions::text(&rehearsal.session, caption)));
            }
        }
        rehearsal.go_on();
        // In another world the example need not do the step; going on once more skips it.
        if rehearsal.session.teaching().expect("a lesson").step == place {
            rehearsal.go_on();
        }
    }
    told
}

#[test]
fn every_figure_that_a_lesson_cites_follows_changed_assumptions() {
    for lesson in &SHIPPED.1 {
        for language in Language::ALL {
            let here = cited(&SHIPPED.0, lesson, language);
            let there = cited(&another_world(lesson), lesson, language);
            assert!(!here.is_empty() && here.len() == there.len(), "{}", lesson.id);
            for ((step, here), (_, there)) in here.iter().zip(&there) {
                assert_ne!(here, there, "{}/{step} does not follow", lesson.id);
                assert!(!here.contains('…') && !there.contains('…'), "{}/{step}: {there}", lesson.id);
            }
        }
    }
}
