//! Queue: what is asked and not answered yet. Of each kind the newest wins, and the most urgent one goes first.

use crate::domain::library::Library;
use crate::session::message::Message;
use crate::study::{Analysis, Finding, PerAnalysis, Request};
use std::sync::Arc;

#[derive(Debug, Default)]
pub struct Queue {
    library: Option<Arc<Library>>,
    /// The newest request of each kind with its generation. It stays here while it is worked on, so that one that made way
    /// goes on by itself.
    newest: PerAnalysis<Option<(u64, Arc<Request>)>>,
}

/// What is to be done next.
#[derive(Debug)]
pub enum Work {
    UseLibrary(Arc<Library>),
    Answer(u64, Arc<Request>),
}

impl Queue {
    /// Asks; an earlier request of the same kind is no longer wanted.
    pub fn ask(&mut self, generation: u64, request: Request) {
        let analysis = request.analysis();
        self.newest[analysis] = Some((generation, Arc::new(request)));
    }

    /// Works everything out from this content from now on.
    pub fn use_library(&mut self, library: Arc<Library>) {
        self.library = Some(library);
    }

    /// The last request of this kind is no longer wanted.
    pub fn stop(&mut self, analysis: Analysis) {
        self.newest[analysis] = None;
    }

    /// Nothing that was asked is wanted any longer.
    pub fn stop_all(&mut self) {
        Analysis::ALL.into_iter().for_each(|analysis| self.stop(analysis));
    }

    /// Is nothing left to do?
    pub fn is_empty(&self) -> bool {
        self.library.is_none() && self.newest.0.iter().all(Option::is_none)
    }

    /// The content to answer from, then the most urgent request.
    pub fn next_work(&mut self) -> Option<Work> {
        if let Some(library) = self.library.take() {
            return Some(Work::UseLibrary(library));
        }
        let requests = self.newest.0.iter().flatten();
        let (generation, request) = requests.min_by_key(|(_, request)| request.analysis().urgency())?;
        Some(Work::Answer(*generation, Arc::clone(request)))
    }

    /// Is it still wanted, and nothing more urgent?
    pub fn lets_go_on(&self, generation: u64, analysis: Analysis) -> bool {
        let is_first = |(_, other): &(_, Arc<Request>)| other.analysis().urgency() < analysis.urgency();
        let must_wait = self.library.is_some() || self.newest.0.iter().flatten().any(is_first);
        let is_wanted = self.newest[analysis].as_ref().is_some_and(|(newest, _)| *newest == generation);
        is_wanted && !must_wait
    }

    /// Nothing more is to come of a request; a newer one of its kind stays.
    pub fn settle(&mut self, generation: u64, analysis: Analysis) {
        self.newest[analysis].take_if(|(newest, _)| *newest == generation);
    }
}

/// The last word about a request: what was found, or that there is no answer.
pub fn settled(generation: u64, request: &Request, found: Option<Finding>) -> Message {
    match found {
        Some(finding) => Message::Answered { generation, finding },
        None => {
            let reason = format!("{} · {}", request.question.case, request.question.organisation);
            Message::Failed { generation, reason }
        }
    }
}
