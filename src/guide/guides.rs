//! Guides: every script that was read from the content files, ready to play.

use super::demo::Demo;
use super::lesson::Lesson;
use std::sync::Arc;

/// Everything that leads through the program.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guides {
    pub demos: Vec<Arc<Demo>>,
    pub lessons: Vec<Arc<Lesson>>,
}

impl Guides {
    pub fn demo(&self, id: &str) -> Option<&Arc<Demo>> {
        self.demos.iter().find(|demo| demo.id == id)
    }

    pub fn lesson(&self, id: &str) -> Option<&Arc<Lesson>> {
        self.lessons.iter().find(|lesson| lesson.id == id)
    }
}
