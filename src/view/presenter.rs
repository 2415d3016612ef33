//! The presenter before it is drawn: the messages, each made of the figures that the other screens show as well.

use super::compare::{Compare, compare};
use super::formatting::{Step, counted, counted_of, money};
use super::lists::{self, ListItem};
use super::slide::{Slide, SlideColumn};
use super::{differs, frame, portfolio, stack};
use crate::domain::incident::IncidentKind;
use crate::domain::outcome::{Measure, Outcome};
use crate::language::Language;
use crate::session::Session;
use crate::session::screen::SlideKind;
use crate::summary::comparison::{Comparison, Summary};
use crate::texts::presenter as texts;

/// Competences, incidents or changes that are named at most.
const MOST_NAMED: usize = 3;

pub fn slide(session: &Session, kind: SlideKind) -> Slide {
    let counter = texts::counter(session.settings.language, kind.index() + 1, SlideKind::COUNT);
    if kind.is_of_all_cases() {
        return Slide { counter, ..portfolio::slide(session) };
    }
    let stage = Stage::of(session);
    let (heading, sentence) = stage.said(kind);
    let columns = stage.view.heads.iter().enumerate().map(|(place, head)| {
        let (figure, unit, lines) = stage.shown(kind, place);
        let in_focus = kind == SlideKind::Spotlight && place == session.focus.scenario;
        SlideColumn { letter: head.letter, name: head.name.clone(), in_focus, figure, unit, lines }
    });
    Slide {
        heading,
        sentence,
        columns: columns.collect(),
        counter,
        progress: stage.view.progress.clone(),
        is_outdated: stage.view.is_outdated,
    }
}

/// What the messages are made of.
struct Stage<'s> {
    session: &'s Session,
    language: Language,
    view: Compare,
    comparison: Option<&'s Comparison>,
}

/// The figure of a column, what it counts, and what else to say.
type Shown = (String, String, Vec<String>);

impl<'s> Stage<'s> {
    fn of(session: &'s Session) -> Self {
        let shown = session.comparison.shown().filter(|shown| shown.manifest.case == session.document.case);
        Self {
            session,
            language: session.settings.language,
            view: compare(session),
            comparison: shown.map(AsRef::as_ref),
        }
    }

    /// Heading and sentence of a message.
    fn said(&self, kind: SlideKind) -> (String, String) {
        let language = self.language;
        let (heading, sentence) = match kind {
            SlideKind::Verdict => (texts::heading_verdict(language), self.verdict()),
            SlideKind::Cost => {
                let years = self.session.case().map_or(0, |case| case.years);
                let sentence = texts::cost_sentence(language, &years.to_string(), &self.view.budget);
                (texts::heading_cost(language), sentence)
            }
            SlideKind::Risks => {
                (texts::heading_risks(language), texts::risks_sentence(language, counted_of(self.futures())))
            }
            SlideKind::People => {
                (texts::heading_people(language), texts::people_sentence(language).to_owned())
            }
            SlideKind::Differences => {
                let sentence = texts::differences_sentence(language, &self.title(self.baseline()));
                (texts::heading_differences(language), sentence)
            }
            // Made of all cases.
            SlideKind::Ambition => return Default::default(),
            SlideKind::Spotlight => {
                let [whole, _] = frame::focus(self.session);
                return (stack::label(language, self.session.focus.row), whole);
            }
        };
        (heading.to_owned(), sentence)
    }

    fn verdict(&self) -> String {
        if self.view.verdict.is_empty() {
            texts::no_verdict_yet(self.language).to_owned()
        } else {
            self.view.verdict.clone()
        }
    }

    /// The column of a scenario in a message.
    fn shown(&self, kind: SlideKind, place: usize) -> Shown {
        let language = self.language;
        match kind {
            SlideKind::Verdict => self.better(place),
            SlideKind::Cost => {
                let within = texts::cost_within(language, &self.score(Outcome::WithinBudget.lead(), place));
                let unit = texts::cost_unit(language).to_owned();
                let lines = std::iter::once(within).chain(self.worst(place)).collect();
                (self.score(Outcome::Cost.lead(), place), unit, lines)
            }
            SlideKind::Risks => {
                let figure =
                    self.summary(place).map(|summary| self.counted(summary.outcomes[Outcome::Serious].mean));
                let lines = self.incidents(place);
                (figure.unwrap_or_default(), texts::risks_unit(language, counted_of(self.futures())), lines)
            }
            SlideKind::People => {
                let mut lines = self.listed(place, lists::competences_short);
                if lines.is_empty() && self.summary(place).is_some() {
                    lines.push(texts::nobody_short(language).to_owned());
                }
                (self.score(Outcome::Unfilled.lead(), place), texts::people_unit(language).to_owned(), lines)
            }
            SlideKind::Differences => self.changes(place),
            SlideKind::Ambition => Shown::default(),
            SlideKind::Spotlight => {
                let within = texts::cost_within(language, &self.score(Outcome::WithinBudget.lead(), place));
                let short = texts::short_line(language, &self.score(Outcome::Unfilled.lead(), place));
                let unit = texts::cost_unit(language).to_owned();
                (self.score(Outcome::Cost.lead(), place), unit, vec![self.chosen(place), within, short])
            }
        }
    }

    /// In how many of 100 futures a scenario is cheaper than the baseline; one alone is held against the budget.
    fn better(&self, place: usize) -> Shown {
        let (language, baseline) = (self.language, self.baseline());
        if self.view.heads.len() == 1 {
            let within =
                self.summary(place).map(|summary| self.counted(summary.outcomes[Outcome::WithinBudget].mean));
            let budget = money(language, self.session.budget(), Step::ONE);
            return (
                within.unwrap_or_default(),
                texts::within_budget_unit(language, counted_of(self.futures()), &budget),
                Vec::new(),
            );
        }
        if place == baseline {
            return (String::new(), texts::yardstick(language).to_owned(), Vec::new());
        }
        let paired = self.comparison.zip(self.figure(baseline)).zip(self.figure(place));
        let paired =
            paired.and_then(|((comparison, one), other)| comparison.paired(one, other, Outcome::Cost));
        let count = paired.map(|paired| self.counted(paired.b_better)).unwrap_or_default();
        (count, texts::verdict_unit(language, counted_of(self.futures()), &self.title(baseline)), Vec::new())
    }

    /// In how many futures the figures were computed; before there are any, in how many they will be.
    fn futures(&self) -> usize {
        self.comparison.map_or(self.session.settings.futures, |comparison| comparison.manifest.futures)
    }

    fn counted(&self, share: f64) -> String {
        counted(share, self.futures())
    }

    /// How many choices of a scenario differ from the baseline, and which.
    fn changes(&self, place: usize) -> Shown {
        let (language, baseline) = (self.language, self.baseline());
        let drafts = &self.session.document.scenarios;
        let (Some(base), Some(draft)) = (drafts.get(baseline), drafts.get(place)) else {
            return Shown::default();
        };
        if place == baseline {
            return (String::new(), texts::yardstick(language).to_owned(), Vec::new());
        }
        let changes = differs::choices(language, base.decision, draft.decision);
        let unit = match changes.len() {
            1 => texts::difference_unit(language),
            _ => texts::differences_unit(language),
        };
        (changes.len().to_string(), unit.to_owned(), changes)
    }

    /// What a scenario does on the row of the spotlight.
    fn chosen(&self, place: usize) -> String {
        let Some(draft) = self.session.document.scenarios.get(place) else { return String::new() };
        stack::chosen(self.language, &draft.decision, self.session.focus.row)
    }

    /// Which kinds are serious most often. Of how many futures they are counts stands above them, so each fits on one line.
    fn incidents(&self, place: usize) -> Vec<String> {
        let Some(summary) = self.summary(place) else { return Vec::new() };
        let line = |(kind, share): (IncidentKind, f64)| {
            texts::line(self.language, kind.name(self.language), &self.counted(share))
        };
        lists::most_often(&summary.incidents.serious_by_kind, MOST_NAMED).map(line).collect()
    }

    /// The lines of a short list.
    fn listed(&self, place: usize, list: fn(Language, &Summary, usize) -> Vec<ListItem>) -> Vec<String> {
        let items = self.summary(place).map(|summary| list(self.language, summary, MOST_NAMED));
        let line = |item: ListItem| texts::line(self.language, item.label, &item.figure);
        items.into_iter().flatten().map(line).collect()
    }

    /// A figure of the scorecard; empty while there is none.
    fn score(&self, measure: Measure, place: usize) -> String {
        let row = self.view.scores.iter().find(|found| found.measure == measure);
        let cell = row.zip(self.figure(place)).and_then(|(row, figure)| row.cells.get(figure));
        cell.map(|cell| format!("{}{}", cell.main, cell.unit)).unwrap_or_default()
    }

    /// What the worst tenth of the futures costs.
    fn worst(&self, place: usize) -> Option<String> {
        let (summary, worst) = (self.summary(place)?, Measure::WORST_TENTH);
        let step = Step::for_error(worst.error(summary), Step::ONE);
        Some(texts::cost_worst(self.language, &money(self.language, worst.value(summary), step)))
    }

    fn summary(&self, place: usize) -> Option<&Summary> {
        Some(&self.comparison?.columns.get(self.figure(place)?)?.summary)
    }

    /// The place of a scenario among the figures.
    fn figure(&self, place: usize) -> Option<usize> {
        self.view.figures.get(place).copied().flatten()
    }

    fn baseline(&self) -> usize {
        self.session.document.baseline
    }

    /// Letter and name of a scenario.
    fn title(&self, place: usize) -> String {
        self.view.heads.get(place).map(|head| format!("{} {}", head.letter, head.name)).unwrap_or_default()
    }
}
