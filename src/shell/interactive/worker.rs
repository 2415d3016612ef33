//! Worker: the thread that simulates. Of each kind of request the newest wins, the most urgent one goes first, and one that
//! takes long makes way between blocks of futures.

use crate::domain::library::Library;
use crate::front::queue::{Queue, Work, settled};
use crate::front::studies::Studies;
use crate::session::message::Message;
use crate::shell::interactive::terminal;
use crate::study::{Analysis, Flow, Request, Study};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;

/// The way to the thread that simulates. It ends when this is dropped.
#[derive(Debug)]
pub struct Worker {
    shared: Arc<Shared>,
}

impl Worker {
    /// Starts the thread; `answer` gets every message that it has, and tells whether anyone still listens.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(
        library: Arc<Library>,
        answer: impl Fn(Message) -> bool + Send + 'static,
    ) -> std::io::Result<Self> {
        let shared = Arc::new(Shared::default());
        let worked_on = Arc::clone(&shared);
        let name = "simulation".to_owned();
        thread::Builder::new().name(name).spawn(move || worked_on.work(library, answer))?;
        Ok(Self { shared })
    }

    /// Asks; an earlier request of the same kind is no longer wanted.
    pub fn ask(&self, generation: u64, request: Request) {
        self.shared.change(|queue| queue.ask(generation, request));
    }

    /// Works everything out from this content from now on.
    pub fn use_library(&self, library: Arc<Library>) {
        self.shared.change(|queue| queue.use_library(library));
    }

    /// The last request of this kind is no longer wanted.
    pub fn stop(&self, analysis: Analysis) {
        self.shared.change(|queue| queue.stop(analysis));
    }

    /// Nothing that was asked is wanted any longer.
    pub fn stop_all(&self) {
        self.shared.change(Queue::stop_all);
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.shared.close();
    }
}

/// What both sides share.
#[derive(Debug, Default)]
struct Shared {
    waiting: Mutex<Waiting>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct Waiting {
    queue: Queue,
    is_closed: bool,
}

impl Shared {
    /// Nothing is left half done while the lock is held, so a panic elsewhere spoils nothing.
    fn lock(&self) -> MutexGuard<'_, Waiting> {
        self.waiting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut Queue)) {
        change(&mut self.lock().queue);
        self.changed.notify_one();
    }

    fn close(&self) {
        self.lock().is_closed = true;
        self.changed.notify_one();
    }

    /// Waits for what is next; nothing when nobody will ask any more.
    fn next(&self) -> Option<Work> {
        let mut waiting = self.lock();
        loop {
            if waiting.is_closed {
                return None;
            }
            if let Some(work) = waiting.queue.next_work() {
                return Some(work);
            }
            waiting = self.changed.wait(waiting).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lets_go_on(&self, generation: u64, analysis: Analysis) -> bool {
        let waiting = self.lock();
        !waiting.is_closed && waiting.queue.lets_go_on(generation, analysis)
    }

    fn work(&self, library: Arc<Library>, answer: impl Fn(Message) -> bool) {
        let mut studies = Studies::new(library);
        while let Some(work) = self.next() {
            let (generation, request) = match work {
                Work::UseLibrary(library) => {
                    studies = Studies::new(library);
                    continue;
                }
                Work::Answer(generation, request) => (generation, request),
            };
            let answered = catch_unwind(AssertUnwindSafe(|| {
                self.answer(studies.of(&request.question), generation, &request, &answer);
            }));
            if answered.is_err() {
                // What the study remembers may be half done, so it starts afresh.
                studies.start_afresh();
                self.change(|queue| queue.settle(generation, request.analysis()));
                answer(Message::Failed { generation, reason: terminal::last_message() });
            }
        }
    }

    /// Answers a request, unless it must make way or is no longer wanted.
    fn answer(
        &self,
        study: &mut Study,
        generation: u64,
        request: &Request,
        answer: &impl Fn(Message) -> bool,
    ) {
        let analysis = request.analysis();
        let mut is_stopped = false;
        let found = study.answer(request, &mut |partial| {
            let is_heard = partial.is_none_or(|finding| answer(Message::Answered { generation, finding }));
            if !is_heard {
                self.close();
            }
            is_stopped = !self.lets_go_on(generation, analysis);
            if is_stopped { Flow::Stop } else { Flow::Continue }
        });
        if found.is_none() && is_stopped {
            return;
        }
        self.change(|queue| queue.settle(generation, analysis));
        answer(settled(generation, request, found));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{read_library, shipped_files};
    use crate::domain::choice::Choice;
    use crate::domain::scenario::Scenario;
    use crate::domain::stack::Layer;
    use crate::language::Text;
    use crate::study::{Asking, Finding, Question};
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::mpsc::{channel, sync_channel};
    use std::time::Duration;

    /// Long enough for a slow machine; only a failure waits for it.
    const PATIENCE: Duration = Duration::from_secs(60);

    fn library() -> Arc<Library> {
        Arc::new(read_library(&shipped_files()).library.expect("the shipped content can be read"))
    }

    fn request(library: &Library, futures: usize, asking: Asking) -> Request {
        let case = &library.cases[0];
        let scenario = Scenario { name: Text::same("now"), decision: case.current_decision() };
        let question = Question {
            alone: true,
            ..Question::new(&case.id, &library.organisations[0].id, vec![scenario], 1, futures)
        };
        Request { question, asking }
    }

    #[test]
    fn the_newest_question_is_answered_in_full_and_nothing_after_it() {
        let library = library();
        let (sender, messages) = channel();
        let worker = Worker::start(Arc::clone(&library), move |message| sender.send(message).is_ok());
        let worker = worker.expect("a thread");
        for generation in 1..=20 {
            let futures = 1_000 + usize::try_from(generation).unwrap_or_default();
            worker.ask(generation, request(&library, futures, Asking::Comparison));
        }
        let mut last = 0;
        loop {
            let message = messages.recv_timeout(PATIENCE).expect("an answer");
            let Message::Answered { generation, finding: Finding::Comparison(comparison) } = message else {
                panic!("{message:?}")
            };
            assert!(generation >= last, "answers come in the order of the questions");
            last = generation;
            if comparison.manifest.futures == 1_020 {
                break;
            }
        }
        drop(worker);
        assert_eq!(messages.recv_timeout(PATIENCE).ok(), None, "the thread ends without another word");
        assert_eq!(last, 20);
    }

    #[test]
    fn alternatives_come_one_by_one_in_the_order_asked() {
        let library = library();
        let (sender, messages) = channel();
        let worker = Worker::start(Arc::clone(&library), move |message| sender.send(message).is_ok());
        let worker = worker.expect("a thread");
        let mut decisions = vec![library.cases[0].current_decision(); 4];
        for (decision, choice) in decisions.iter_mut().zip(Choice::all().into_iter().skip(3)) {
            decision.choices[Layer::Services] = choice;
        }
        let asking = Asking::Alternatives { scenario: 0, decisions: decisions.clone() };
        worker.ask(7, request(&library, 500, asking));
        for count in 1..=decisions.len() {
            match messages.recv_timeout(PATIENCE).expect("an answer") {
                Message::Answered { generation: 7, finding: Finding::Alternatives(ready) } => {
                    let ready: Vec<_> = ready.iter().map(|alternative| alternative.decision).collect();
                    assert_eq!(ready, decisions[..count]);
                }
                message => panic!("{message:?}"),
            }
        }
    }

    #[test]
    fn a_long_search_makes_way_for_a_comparison_and_then_goes_on() {
        let library = library();
        // Each message waits until it is taken, so that the search cannot run ahead of this test.
        let (sender, messages) = sync_channel(0);
        let worker = Worker::start(Arc::clone(&library), move |message| sender.send(message).is_ok());
        let worker = worker.expect("a thread");
        worker.ask(1, request(&library, 500, Asking::Influence { scenario: 0, baseline: 0 }));
        let mut generations = Vec::new();
        let whole = loop {
            match messages.recv_timeout(PATIENCE).expect("an answer") {
                Message::Answered { generation, finding: Finding::Influence(found) } => {
                    if generations.is_empty() {
                        worker.ask(2, request(&library, 500, Asking::Comparison));
                    }
                    generations.push(generation);
                    if found.is_complete() {
                        break found;
                    }
                }
                Message::Answered { generation, .. } => generations.push(generation),
                message => panic!("{message:?}"),
            }
        };
        let comparison =
            generations.iter().position(|generation| *generation == 2).expect("it came in between");
        assert!(comparison <= 2 && generations.len() > 4, "{generations:?}");
        let alone = Study::new(Arc::clone(&library))
            .answer(&request(&library, 500, Asking::Influence { scenario: 0, baseline: 0 }), &mut |_| {
                Flow::Continue
            });
        assert_eq!(alone, Some(Finding::Influence(whole)));
    }

    #[test]
    fn what_is_stopped_says_nothing_more_and_what_cannot_be_answered_fails() {
        let library = library();
        let (sender, messages) = channel();
        let worker = Worker::start(Arc::clone(&library), move |message| sender.send(message).is_ok());
        let worker = worker.expect("a thread");
        worker.ask(1, request(&library, 500, Asking::Influence { scenario: 0, baseline: 0 }));
        messages.recv_timeout(PATIENCE).expect("a first finding");
        worker.stop(Analysis::Influence);
        worker.ask(2, request(&library, 500, Asking::Remedies { scenario: 9 }));
        let failed = loop {
            match messages.recv_timeout(PATIENCE).expect("a word about it") {
                Message::Answered { generation: 1, finding: Finding::Influence(found) } => {
                    assert!(!found.is_complete(), "it was stopped");
                }
                message => break message,
            }
        };
        assert!(matches!(failed, Message::Failed { generation: 2, .. }), "{failed:?}");
    }

    #[test]
    fn after_a_panic_it_says_so_and_answers_the_next_question() {
        let library = library();
        let (sender, messages) = channel();
        let is_first = AtomicBool::new(true);
        let worker = Worker::start(Arc::clone(&library), move |message| {
            assert!(!is_first.swap(false, Ordering::Relaxed), "broken on purpose");
            sender.send(message).is_ok()
        });
        let worker = worker.expect("a thread");
        worker.ask(1, request(&library, 500, Asking::Comparison));
        let message = messages.recv_timeout(PATIENCE).expect("a word about it");
        assert!(matches!(message, Message::Failed { generation: 1, .. }), "{message:?}");
        worker.ask(2, request(&library, 500, Asking::Comparison));
        let message = messages.recv_timeout(PATIENCE).expect("an answer");
        assert!(matches!(message, Message::Answered { generation: 2, .. }), "{message:?}");
    }
}
