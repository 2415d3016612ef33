//! Rendering: a problem with the line of the file that is meant, as compilers show them.

use super::problem::{Mend, Place, Problem, ProblemKind};
use crate::language::Language;
use crate::texts::problems as texts;
use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    AnnotationKind, Group, Level, Origin, Patch, Renderer, Snippet, normalize_untrusted_str,
};
use std::ops::Range;

/// Columns of a rendered problem; longer lines are cut around the place that is meant.
const WIDTH: usize = 110;

/// A line of a file in three parts: before what is meant, what is meant, and what follows. Fit for the screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MarkedLine {
    pub before: String,
    /// What is meant; empty where something is missing.
    pub marked: String,
    pub after: String,
}

impl Problem {
    /// The line that is meant, in its parts; nothing when the file as a whole is meant.
    pub fn marked_line(&self) -> Option<MarkedLine> {
        let Range { start, end } = self.span_in_line();
        let (before, rest) = self.line_text.split_at_checked(start)?;
        let (marked, after) = rest.split_at_checked(end - start)?;
        let part = |text: &str| normalize_untrusted_str(text);
        (self.place.line > 0).then(|| MarkedLine {
            before: part(before),
            marked: part(marked),
            after: part(after),
        })
    }

    /// On several lines: what is wrong, the line of the file with the place marked, and how to mend it.
    ///
    /// Ends without a line break. Colour is ANSI.
    pub fn render(&self, language: Language, colour: bool) -> String {
        let (title, file) = (self.sentence(language), self.label());
        let mut main = Group::with_title(Level::ERROR.with_name(texts::error(language)).primary_title(title));
        if self.place.line > 0 {
            let Place { line, column, cut, .. } = self.place;
            let mut snippet = Snippet::source(self.line_text.as_str())
                .line_start(line)
                .annotation(AnnotationKind::Primary.span(self.span_in_line()));
            if cut == 0 {
                snippet = snippet.path(file.as_str());
            } else {
                // It would count the column from where the text begins.
                main = main.element(Origin::path(file.as_str()).line(line).char_column(column));
            }
            main = main.element(snippet);
        } else if !self.file.is_empty() {
            main = main.element(Origin::path(file.as_str()));
        }
        if let Some(explanation) = self.explanation(language) {
            let level = Level::NOTE.with_name(texts::note(language));
            main = main.element(level.message(normalize_untrusted_str(&explanation)));
        }
        let mut report = vec![main];
        if let Some(advice) = self.advice(language) {
            let level = Level::HELP.with_name(texts::help(language));
            let mut group = Group::with_title(level.secondary_title(normalize_untrusted_str(&advice)));
            if let Some(Mend::Replace(with) | Mend::Within { whole: with, .. }) = &self.mend
                && self.is_within_line()
                && self.line_text.chars().count() <= WIDTH
            {
                group = group.element(
                    Snippet::source(self.line_text.as_str())
                        .line_start(self.place.line)
                        .patch(Patch::new(self.span_in_line(), with.as_str())),
                );
            }
            report.push(group);
        }
        let renderer = if colour { Renderer::styled() } else { Renderer::plain() };
        renderer.decor_style(DecorStyle::Unicode).term_width(WIDTH).render(&report)
    }

    /// On one line, for logs: `file:line:column: what is wrong; how to mend it`.
    pub fn one_line(&self, language: Language) -> String {
        let place = match (self.label().as_str(), self.place.line) {
            ("", _) => String::new(),
            (file, 0) => format!("{file}: "),
            (file, line) => format!("{file}:{line}:{}: ", self.place.column),
        };
        let explanation =
            || self.explanation(language).filter(|_| !matches!(self.what, ProblemKind::Syntax(..)));
        let advice = self.advice(language).or_else(explanation);
        let advice = advice.map(|advice| format!("; {advice}")).unwrap_or_default();
        normalize_untrusted_str(&format!("{place}{}{advice}", self.sentence(language)))
    }

    /// The name of the file, which may hold anything, on one line.
    fn label(&self) -> String {
        self.file.replace(char::is_control, "\u{fffd}")
    }

    /// Bytes of the line that are meant, at character boundaries.
    fn span_in_line(&self) -> Range<usize> {
        let before = self.place.column.saturating_sub(1 + self.place.cut);
        let start =
            self.line_text.char_indices().nth(before).map_or(self.line_text.len(), |(start, _)| start);
        let end = self.line_text.floor_char_boundary(start + self.place.span.len());
        start..end.max(start)
    }

    fn is_within_line(&self) -> bool {
        self.place.line > 0 && self.span_in_line().len() == self.place.span.len()
    }
}
