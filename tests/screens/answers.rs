//! What a session does with answers: old figures stay until new ones land, and an answer to an earlier question is dropped.

use crate::support::opening;
use speelveld::controls::command::Command;
use speelveld::session::Session;
use speelveld::session::answer::Answer;
use speelveld::session::message::{Effect, Message};
use speelveld::session::overlay::Overlay;
use speelveld::session::overlay::cell_editor::CellRow;
use speelveld::study::{Asking, Finding, Flow, Question, Request, Study};
use speelveld::summary::comparison::Comparison;
use std::sync::Arc;

fn asked(effects: &[Effect]) -> (u64, Question) {
    // A change is kept as well; that has tests of its own.
    let asked: Vec<_> = effects.iter().filter(|effect| **effect != Effect::Keep).collect();
    match asked.as_slice() {
        [Effect::Ask { generation, request: Request { question, asking: Asking::Comparison } }] => {
            (*generation, question.clone())
        }
        _ => panic!("no single comparison is asked: {effects:?}"),
    }
}

/// An answer to a question that rests on this many futures.
fn answer(question: &Question, futures: usize) -> Arc<Comparison> {
    let question = Question { futures, ..question.clone() };
    let comparison = Study::new(opening::library()).compare(&question, &mut |_| Flow::Continue);
    Arc::new(comparison.expect("an answer"))
}

fn answered(generation: u64, comparison: Arc<Comparison>) -> Message {
    Message::Answered { generation, finding: Finding::Comparison(comparison) }
}

fn opened(futures: usize) -> (Session, u64, Question) {
    let mut session = opening::session(opening::library());
    session.settings.futures = futures;
    let (generation, question) = asked(&session.start());
    (session, generation, question)
}

#[test]
fn old_figures_stay_outdated_until_new_ones_land() {
    let (mut session, first, question) = opened(400);
    assert_eq!(session.comparison.shown(), None);
    let old = answer(&question, 400);
    let _ = session.update(answered(first, Arc::clone(&old)));
    assert_eq!(session.comparison, Answer::Ready(Arc::clone(&old)));

    let (second, question) = asked(&session.update(Message::Command(Command::NextMode)));
    assert_eq!(session.comparison.shown(), Some(&old));
    assert!(session.comparison.is_outdated() && session.comparison.is_settling());

    let rough = answer(&question, 100);
    let _ = session.update(answered(second, Arc::clone(&rough)));
    assert_eq!(session.comparison, Answer::Rough(rough));
    assert!(!session.comparison.is_outdated() && session.comparison.is_settling());

    let full = answer(&question, 400);
    let _ = session.update(answered(second, Arc::clone(&full)));
    assert_eq!(session.comparison, Answer::Ready(full));
    assert!(!session.comparison.is_settling());
}

#[test]
fn an_answer_to_an_earlier_question_is_dropped() {
    let (mut session, first, question) = opened(100);
    let late = answer(&question, 100);
    let (second, question) = asked(&session.update(Message::Command(Command::NextMode)));
    let _ = session.update(answered(first, late));
    assert_eq!(session.comparison.shown(), None);
    let new = answer(&question, 100);
    let _ = session.update(answered(second, Arc::clone(&new)));
    assert_eq!(session.comparison, Answer::Ready(new));
}

#[test]
fn opening_a_cell_does_not_make_the_figures_outdated() {
    let (mut session, first, question) = opened(100);
    let _ = session.update(Message::Command(Command::OpenCell));
    let figures = answer(&question, 100);
    let _ = session.update(answered(first, Arc::clone(&figures)));
    assert_eq!(session.comparison, Answer::Ready(figures));
}

#[test]
fn a_breakdown_is_told_and_the_next_change_asks_again() {
    let (mut session, first, question) = opened(100);
    let old = answer(&question, 100);
    let _ = session.update(answered(first, Arc::clone(&old)));
    let (second, _) = asked(&session.update(Message::Command(Command::NextMode)));
    let _ = session.update(Message::Failed { generation: first, reason: "outdated".to_owned() });
    assert!(session.comparison.is_settling(), "of an earlier request");
    let _ = session.update(Message::Failed { generation: second, reason: "broken".to_owned() });
    assert_eq!(session.comparison.shown(), Some(&old));
    assert!(session.comparison.is_outdated() && !session.comparison.is_settling());
    let notice = session.notice.clone().expect("a word about it");
    assert!(
        notice.is_refusal()
            && notice.text(session.settings.language, &session.settings.keymap).contains("broken")
    );
    let (third, _) = asked(&session.update(Message::Command(Command::NextMode)));
    assert!(third > second && session.comparison.is_settling());
}

#[test]
fn previews_find_their_line_also_beneath_help_and_never_another_cell() {
    let (mut session, ..) = opened(100);
    let before = session.update(Message::Command(Command::OpenCell));
    let [Effect::Ask { generation: outdated, .. }] = before[..] else { panic!("{before:?}") };
    let _ = session.update(Message::Command(Command::Back));
    let effects = session.update(Message::Command(Command::OpenCell));
    let [Effect::Ask { generation, request }] = &effects[..] else { panic!("{effects:?}") };
    let mut study = Study::new(opening::library());
    let Some(Finding::Alternatives(all)) = study.answer(request, &mut |_| Flow::Continue) else {
        panic!("no answer")
    };
    let _ = session.update(Message::Command(Command::OpenHelp));
    for (generation, ready) in [(*generation, &all[..1]), (outdated, &all[..])] {
        let finding = Finding::Alternatives(ready.to_vec());
        let _ = session.update(Message::Answered { generation, finding });
    }
    let _ = session.update(Message::Command(Command::Back));
    let Some(Overlay::CellEditor(editor)) = &session.overlay else { panic!("no editor") };
    let shown: Vec<_> = editor
        .rows
        .iter()
        .filter_map(|row| match row {
            CellRow::Possible { decision, preview: Some(_) } => Some(*decision),
            _ => None,
        })
        .collect();
    assert_eq!(shown, [all[0].decision]);
}
