//! Worker: the thread that simulates. The newest question wins; an answer that is no longer wanted is not finished.

use super::panics;
use crate::domain::library::Library;
use crate::session::job::Job;
use crate::session::message::Message;
use crate::study::{Analysis, Flow, Inquiry, PerAnalysis, Question, Study};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;

/// The numbers of the questions that are wanted now; read by the worker between blocks of futures.
#[derive(Debug, Default)]
struct Wanted {
    comparison: AtomicU64,
    alternatives: AtomicU64,
    inquiries: PerAnalysis<AtomicU64>,
    is_urgent: AtomicBool,
}

/// The way to the thread that simulates. It ends when this is dropped.
#[derive(Debug)]
pub struct Worker {
    jobs: Sender<Job>,
    wanted: Arc<Wanted>,
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
        let (jobs, waiting) = channel();
        let wanted = Arc::new(Wanted::default());
        let desk = Desk { library, wanted: Arc::clone(&wanted), answer };
        thread::Builder::new().name("simulation".to_owned()).spawn(move || desk.work(&waiting))?;
        Ok(Self { jobs, wanted })
    }

    /// Asks a question; an earlier one of the same kind is no longer wanted.
    pub fn ask(&self, job: Job) {
        match &job {
            Job::Compare { generation, .. } => self.wanted.comparison.store(*generation, Ordering::Relaxed),
            Job::Alternatives { generation, .. } => {
                self.wanted.alternatives.store(*generation, Ordering::Relaxed);
            }
            Job::Inquire { generation, inquiry } => {
                self.wanted.inquiries[inquiry.analysis].store(*generation, Ordering::Relaxed);
            }
            Job::UseLibrary(_) => {}
        }
        let is_urgent = !matches!(job, Job::Inquire { .. });
        // The thread outlives this sender, so there is always someone to take it.
        let _ = self.jobs.send(job);
        // Only after the job is there to be taken: the desk clears this mark before it looks for jobs.
        self.wanted.is_urgent.fetch_or(is_urgent, Ordering::Release);
    }

    /// The last question about alternatives is no longer wanted.
    pub fn stop_alternatives(&self) {
        self.wanted.alternatives.store(0, Ordering::Relaxed);
    }

    /// The last inquiry of this kind is no longer wanted.
    pub fn stop_inquiry(&self, analysis: Analysis) {
        self.wanted.inquiries[analysis].store(0, Ordering::Relaxed);
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.wanted.comparison.store(0, Ordering::Relaxed);
        self.stop_alternatives();
        Analysis::ALL.into_iter().for_each(|analysis| self.stop_inquiry(analysis));
    }
}

/// The other end: answers questions on its own thread.
struct Desk<A> {
    library: Arc<Library>,
    wanted: Arc<Wanted>,
    answer: A,
}

/// The newest question of each kind.
#[derive(Default)]
struct Waiting {
    library: Option<Job>,
    comparison: Option<Job>,
    alternatives: Option<Job>,
    inquiries: PerAnalysis<Option<Job>>,
}

impl Waiting {
    fn put(&mut self, job: Job) {
        match job {
            Job::UseLibrary(_) => self.library = Some(job),
            Job::Compare { .. } => self.comparison = Some(job),
            Job::Alternatives { .. } => self.alternatives = Some(job),
            Job::Inquire { ref inquiry, .. } => {
                let analysis = inquiry.analysis;
                self.inquiries[analysis] = Some(job);
            }
        }
    }

    /// What is next: the content to answer from, then the figures themselves before what might be, and that before what explains them.
    fn next(&mut self) -> Option<Job> {
        let inquiries = &mut self.inquiries.0;
        let inquiry = || inquiries.iter_mut().find_map(Option::take);
        let library = self.library.take().or_else(|| self.comparison.take());
        library.or_else(|| self.alternatives.take()).or_else(inquiry)
    }
}

impl<A: Fn(Message) -> bool> Desk<A> {
    fn work(&self, jobs: &Receiver<Job>) {
        let mut study = Study::new(Arc::clone(&self.library));
        let mut waiting = Waiting::default();
        while let Ok(job) = waiting.next().map_or_else(|| jobs.recv(), Ok) {
            waiting.put(job);
            self.wanted.is_urgent.store(false, Ordering::Release);
            jobs.try_iter().for_each(|job| waiting.put(job));
            let Some(job) = waiting.next() else { continue };
            let outcome = catch_unwind(AssertUnwindSafe(|| self.answer(&mut study, job)));
            match outcome {
                // A newer inquiry of the same kind takes its place below.
                Ok(Some(interrupted)) => waiting.put(interrupted),
                Ok(None) => {}
                Err(_) => {
                    // What the study remembers may be half done, so it starts afresh.
                    study = Study::new(study.library());
                    (self.answer)(Message::WorkerStopped(panics::last_message()));
                }
            }
        }
    }

    /// Answers a question; gives it back when it must wait for a more urgent one.
    fn answer(&self, study: &mut Study, job: Job) -> Option<Job> {
        match job {
            Job::UseLibrary(library) => *study = Study::new(library),
            Job::Inquire { generation, inquiry } => return self.inquire(study, generation, inquiry),
            Job::Compare { generation, question } => self.compare(study, generation, &question),
            Job::Alternatives { generation, question, scenario, layer, choices } => {
                // A first look, so that the choice is not delayed when the question is outdated already.
                if self.wants_alternatives(generation) {
                    study.alternatives(&question, scenario, layer, &choices, &mut |alternative| {
                        let alternative = Arc::new(alternative);
                        let heard = (self.answer)(Message::AlternativeReady { generation, alternative });
                        flow(heard && self.wants_alternatives(generation))
                    });
                }
            }
        }
        None
    }

    /// Looks into scenarios, as long as nothing more urgent waits.
    fn inquire(&self, study: &mut Study, generation: u64, inquiry: Inquiry) -> Option<Job> {
        let wanted = &self.wanted.inquiries[inquiry.analysis];
        let is_wanted = || wanted.load(Ordering::Relaxed) == generation;
        let is_urgent = || self.wanted.is_urgent.load(Ordering::Acquire);
        if !is_wanted() {
            return None;
        }
        let mut is_interrupted = false;
        let found = study.inquire(&inquiry, &mut |partial| {
            let heard = partial.is_none_or(|finding| (self.answer)(Message::Found { generation, finding }));
            is_interrupted = is_urgent();
            flow(heard && is_wanted() && !is_interrupted)
        });
        if let Some(finding) = found {
            (self.answer)(Message::Found { generation, finding });
            return None;
        }
        (is_interrupted && is_wanted()).then_some(Job::Inquire { generation, inquiry })
    }

    fn compare(&self, study: &mut Study, generation: u64, question: &Question) {
        let is_wanted = || self.wanted.comparison.load(Ordering::Relaxed) == generation;
        if !is_wanted() {
            return;
        }
        let last = study.compare(question, &mut |rough| {
            let heard = (self.answer)(Message::Compared { generation, comparison: Arc::new(rough) });
            flow(heard && is_wanted())
        });
        if let Some(full) = last {
            (self.answer)(Message::Compared { generation, comparison: Arc::new(full) });
        } else if is_wanted() {
            let reason = format!("{} · {}", question.case, question.organisation);
            (self.answer)(Message::WorkerStopped(reason));
        }
    }

    fn wants_alternatives(&self, generation: u64) -> bool {
        self.wanted.alternatives.load(Ordering::Relaxed) == generation
    }
}

const fn flow(go_on: bool) -> Flow {
    if go_on { Flow::Continue } else { Flow::Stop }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::{read_library, shipped_files};
    use crate::domain::choice::Choice;
    use crate::domain::edits::Edits;
    use crate::domain::scenario::Scenario;
    use crate::domain::stack::Layer;
    use crate::language::Text;
    use std::sync::atomic::AtomicBool;
    use std::time::Duration;

    /// Long enough for a slow machine; only a failure waits for it.
    const PATIENCE: Duration = Duration::from_secs(60);

    fn library() -> Arc<Library> {
        Arc::new(read_library(&shipped_files()).library.expect("the shipped content can be read"))
    }

    fn question(library: &Library, futures: usize) -> Question {
        let case = &library.cases[0];
        let scenario = Scenario { name: Text::same("now"), decision: case.current_decision() };
        Question {
            case: case.id.clone(),
            organisation: library.organisations[0].id.clone(),
            scenarios: vec![scenario],
            seed: 1,
            futures,
            alone: true,
            edits: Edits::default(),
            limits: Vec::new(),
        }
    }

    #[test]
    fn the_newest_question_is_answered_in_full_and_nothing_after_it() {
        let library = library();
        let (sender, messages) = channel();
        let worker = Worker::start(Arc::clone(&library), move |message| sender.send(message).is_ok());
        let worker = worker.expect("a thread");
        for generation in 1..=20 {
            let question = question(&library, 1_000 + usize::try_from(generation).unwrap_or_default());
            worker.ask(Job::Compare { generation, question });
        }
        let mut last = 0;
        loop {
            let message = messages.recv_timeout(PATIENCE).expect("an answer");
            let Message::Compared { generation, comparison } = message else { panic!("{message:?}") };
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
        let choices: Vec<Choice> = Choice::all().into_iter().skip(3).take(4).collect();
        worker.ask(Job::Alternatives {
            generation: 7,
            question: question(&library, 500),
            scenario: 0,
            layer: Layer::Services,
            choices: choices.clone(),
        });
        for choice in choices {
            match messages.recv_timeout(PATIENCE).expect("an answer") {
                Message::AlternativeReady { generation: 7, alternative } => {
                    assert_eq!(alternative.choice, choice);
                }
                message => panic!("{message:?}"),
            }
        }
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
        worker.ask(Job::Compare { generation: 1, question: question(&library, 500) });
        let message = messages.recv_timeout(PATIENCE).expect("a word about it");
        assert!(matches!(message, Message::WorkerStopped(_)), "{message:?}");
        worker.ask(Job::Compare { generation: 2, question: question(&library, 500) });
        let message = messages.recv_timeout(PATIENCE).expect("an answer");
        assert!(matches!(message, Message::Compared { generation: 2, .. }), "{message:?}");
    }
}
