//! Every lesson plays to its end by its own example, in both languages, with the engine behind it.

use speelveld::content::{read_library, shipped_files};
use speelveld::domain::library::Library;
use speelveld::guide::lesson::Lesson;
use speelveld::language::Language;
use speelveld::report::rehearsal::Rehearsal;
use speelveld::session::settings::Settings;
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
            assert!(teaching.present().is_none(), "{} does not end", lesson.id);
            assert!(!teaching.logbook.settled().is_empty());
        }
    }
}
