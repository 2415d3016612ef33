//! What a lesson makes of what happens: whether a step is done, what is written down, and what may not be changed now.

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::stack::Layer;
use crate::guide::lesson::{Condition, Step};
use crate::session::activity::teaching::{Teaching, Visit};
use crate::session::commands::peculiar::on_screen;
use crate::session::document::{Document, Draft};
use crate::session::notice::Notice;
use crate::session::overlay::Overlay;
use crate::session::overlay::why::Subject;
use crate::session::screen::{CompetencesPart, Focus, Screen};
use crate::session::state::Session;
use crate::summary::asking::asked;
use crate::summary::checks::that_fire;
use crate::summary::comparison::Comparison;
use crate::summary::paired::Standing;
use crate::summary::portfolio::PoolYear;
use crate::summary::scoring;
use crate::workspace::exploration::TitledDecision;
use crate::workspace::logbook::{AFTERWARDS, Demand, Event};

/// Less than this is not asked for, FTE: it would be shown as nothing.
const LEAST_ASKED: f64 = 0.005;

/// How many competences are written down at most.
const MOST_NEEDS: usize = 6;

impl Session {
    /// Notes a command that was given and where, for the step that waits for it.
    pub(in crate::session) fn note_command(&mut self, command: Command) {
        if self.teaching().is_none() {
            return;
        }
        let visit = self.whereabouts();
        if let Some(teaching) = self.teaching_mut() {
            // Who was told that going on skips the step, and does something else, did not choose to skip it.
            teaching.is_warned &= command == Command::NextStep;
            if !teaching.given.contains(&command) {
                teaching.given.push(command);
            }
            teaching.visit(visit);
        }
    }

    /// Where the user is, for a lesson that waits for it.
    fn whereabouts(&self) -> Visit {
        let scenario =
            if self.screen == Screen::Portfolio { self.portfolio.column } else { self.focus.scenario };
        let has_cursor = match self.screen {
            Screen::Risks => true,
            Screen::Competences => self.reading.competences_part == CompetencesPart::People,
            _ => false,
        };
        let on = has_cursor.then(|| (on_screen(self.screen).focused)(self));
        Visit { screen: self.screen, focus: Focus { scenario, ..self.focus }, on }
    }

    /// Sees what came of what happened: choices are written down, what is revealed, and whether the step is done.
    pub(in crate::session) fn follow_lesson(&mut self, before: &Document) {
        // Where one has come to counts at once, before it is asked whether the step is done.
        let is_begun = self.teaching().is_some_and(|teaching| !teaching.given.is_empty());
        let visit = is_begun.then(|| self.whereabouts());
        if let Some((teaching, visit)) = self.teaching_mut().zip(visit) {
            teaching.visit(visit);
        }
        let mut events = self.choices_since(before);
        let Some(teaching) = self.teaching_mut() else { return };
        if std::mem::take(&mut teaching.has_just_begun) {
            events.clear();
        }
        if teaching.present().is_none() {
            return events.into_iter().for_each(|event| teaching.logbook.write_once(AFTERWARDS, event));
        }
        let Some(teaching) = self.teaching() else { return };
        let Some(step) = teaching.present() else { return };
        let id = step.id.clone();
        let figures = self.fresh_figures();
        let is_done = if step.question.is_some() {
            teaching.logbook.prediction(&id).is_some()
        } else {
            !step.done.is_empty() && step.done.iter().all(|condition| self.holds(condition))
        };
        // A choice that was tried on the way does not count: what stands is what was chosen.
        let is_undone = !is_done && step.is_choosing() && teaching.has_chosen && figures.is_some();
        let has_chosen = !events.is_empty();
        if is_done {
            events.push(Event::Done);
        }
        let asked = match step.directed() {
            Some(portfolio) => self.asked_of_all(portfolio),
            None => figures.and_then(|figures| self.asked_at(teaching, step, figures)),
        };
        events.extend(asked.clone().filter(|_| is_done));
        // What came out stays as it was when it was looked at first.
        let is_settled = teaching.logbook.is_done(&id);
        let revealed = step.reveals.iter().filter(|_| !is_settled).filter_map(|&place| {
            let asked = teaching.lesson.steps.get(place)?;
            // Of a preview it would be another than what stands there a moment later.
            let settled = figures.filter(|figures| figures.manifest.futures >= self.settings.futures)?;
            let truth = scoring::truth(asked.question.as_ref()?, settled)?;
            Some((asked.id.clone(), Event::Revealed(truth)))
        });
        let revealed: Vec<_> = revealed.collect();
        let events: Vec<_> = events.into_iter().map(|event| (id.clone(), event)).chain(revealed).collect();
        let revealed_now = match self.overlay {
            Some(Overlay::Reveal { cursor, .. }) => cursor + 1,
            _ => 0,
        };
        if let Some(teaching) = self.teaching_mut() {
            teaching.seen_reveals = teaching.seen_reveals.max(revealed_now);
            teaching.has_chosen |= has_chosen;
            if is_undone {
                teaching.logbook.withdraw(&id);
            }
            for (step, event) in events {
                teaching.logbook.write_once(&step, event);
            }
            // A reveal is done when all of it was looked at.
            if teaching.has_seen_reveals() {
                for event in [Event::Done].into_iter().chain(asked) {
                    teaching.logbook.write_once(&id, event);
                }
            }
        }
    }

    /// Which competences the column of the participant asks for at a step that reveals or asks to choose.
    fn asked_at(&self, teaching: &Teaching, step: &Step, figures: &Comparison) -> Option<Event> {
        let column = teaching.lesson.own_column()?;
        let is_told = !self.hides(Outcome::Unfilled) && !self.hides(Outcome::OwnPeople);
        if !is_told || (!step.is_choosing() && step.reveals.is_empty()) {
            return None;
        }
        let summary = &figures.columns.get(column)?.summary;
        let of = |(competence, fte): (Competence, &f64)| {
            let people = &summary.people[competence];
            Demand { competence, fte: *fte, level: people.own_need, short: people.short }
        };
        Some(Event::Asked(column, most_needed(asked(summary).iter().map(of))))
    }

    /// Which competences a portfolio asks for in all cases together: on average over the years, at the highest level that a
    /// case requires, and what is short of them in the worst year.
    fn asked_of_all(&self, portfolio: usize) -> Option<Event> {
        let figures = self.portfolios.shown().filter(|_| !self.portfolios.is_outdated())?;
        let summary = &figures.columns.get(portfolio)?.summary;
        let cases = || summary.cases.iter().flatten().filter_map(|case| case.summary.as_ref());
        let of = |(competence, years): (Competence, &Vec<PoolYear>)| {
            let level = cases().map(|case| case.people[competence].own_need).fold(0.0, f64::max);
            let needed: f64 = years.iter().map(|year| year.needed).sum();
            let short = years.iter().map(|year| year.short).fold(0.0, f64::max);
            Demand { competence, fte: needed / years.len().max(1) as f64, level, short }
        };
        Some(Event::Asked(portfolio, most_needed(summary.people.iter().map(of))))
    }

    /// The choices that differ from before, when it is the same case with as many scenarios.
    fn choices_since(&self, before: &Document) -> Vec<Event> {
        if before.case != self.document.case || before.scenarios.len() != self.document.scenarios.len() {
            return Vec::new();
        }
        let pairs = before.scenarios.iter().zip(&self.document.scenarios).enumerate();
        let events = pairs.flat_map(|(place, (old, new))| {
            let chosen = Layer::ALL.into_iter().filter_map(move |layer| {
                let choice = new.decision.choices[layer];
                (choice != old.decision.choices[layer]).then_some(Event::Chosen(place, layer, choice))
            });
            let training = new.decision.training;
            let trained = (training != old.decision.training).then_some(Event::Trained(place, training));
            let extra = new.decision.extra;
            let hired = (extra != old.decision.extra).then_some(Event::Hired(place, extra));
            chosen.chain(trained).chain(hired)
        });
        events.collect()
    }

    /// The figures when they are those of what is on the screen now.
    pub fn fresh_figures(&self) -> Option<&Comparison> {
        let shown = self.comparison.shown().filter(|_| !self.comparison.is_outdated())?;
        (shown.manifest.case == self.document.case).then_some(shown.as_ref())
    }

    /// The layers on which a scenario differs from the baseline, each with whether the cursor stood there during the step.
    pub fn differences_seen(&self, scenario: usize) -> Vec<(Layer, bool)> {
        let decision = |place: usize| self.document.scenarios.get(place).map(|draft| draft.decision);
        let (Some(own), Some(base), Some(teaching)) =
            (decision(scenario), decision(self.document.baseline), self.teaching())
        else {
            return Vec::new();
        };
        let differing = Layer::ALL.into_iter().filter(|&layer| own.choices[layer] != base.choices[layer]);
        differing.map(|layer| (layer, teaching.stood_at(scenario, layer))).collect()
    }

    /// Is a condition of the step that stands met?
    pub fn holds(&self, condition: &Condition) -> bool {
        let Some(teaching) = self.teaching() else { return false };
        let figures = self.fresh_figures();
        let decision = |place: &usize| self.document.scenarios.get(*place).map(|draft| draft.decision);
        match condition {
            Condition::Screen(command) => Screen::opened_by(*command) == Some(self.screen),
            Condition::Command(command) => teaching.given.contains(command),
            Condition::Chosen { scenario, layer, mode, partner } => {
                decision(scenario).is_some_and(|decision| {
                    let choice = decision.choices[*layer];
                    mode.is_none_or(|mode| choice.mode() == mode)
                        && partner.is_none_or(|partner| choice.partners().contains(partner))
                })
            }
            Condition::Trained { scenario, level } => {
                decision(scenario).is_some_and(|decision| decision.training == *level)
            }
            Condition::Follows { scenario, direction } => {
                let direction = self.library.direction(direction);
                let directed = self.case().zip(direction).map(|(case, direction)| case.directed(direction));
                directed.is_some() && decision(scenario) == directed
            }
            Condition::Differences(scenario) => {
                let seen = self.differences_seen(*scenario);
                !seen.is_empty() && seen.iter().all(|(_, seen)| *seen)
            }
            Condition::Viewed { screen, scenarios } => {
                let screen = Screen::opened_by(*screen);
                scenarios.iter().all(|&scenario| screen.is_some_and(|screen| teaching.saw(screen, scenario)))
            }
            Condition::IncidentSeen(kind) => teaching.stood_on(Subject::Incident(*kind)),
            Condition::ChecksSeen(count) => {
                let fired = that_fire(&self.library.checks, &self.firing()).len();
                teaching.checks_seen() >= (*count).min(fired)
            }
            Condition::CompetencesSeen { scenario, count } => teaching.competences_seen(*scenario) >= *count,
            Condition::DirectionGiven(portfolio) => teaching.directed.contains(portfolio),
            Condition::Noted => teaching.has_noted(),
            Condition::Hired(scenario) => self.has_hired(teaching, *scenario),
            Condition::Better { scenario, than, outcome, futures } => {
                let paired = figures.and_then(|figures| figures.paired(*than, *scenario, *outcome));
                paired.is_some_and(|paired| paired.b_better * 100.0 > *futures)
            }
            Condition::NotWorse { scenario, than, outcome } => {
                let paired = figures.and_then(|figures| figures.paired(*than, *scenario, *outcome));
                paired.is_some_and(|paired| paired.standing() != Standing::Worse)
            }
        }
    }

    /// Does a scenario have other extra staff than the lesson began with?
    fn has_hired(&self, teaching: &Teaching, scenario: usize) -> bool {
        let began = teaching.lesson.start.scenarios.get(scenario).zip(self.case());
        let began = began.map(|(start, case)| start.decided(&self.library, case).decision.extra);
        let now = self.document.scenarios.get(scenario).map(|draft| draft.decision.extra);
        now.is_some_and(|extra| !extra.is_none() && Some(extra) != began)
    }

    /// Was a scenario that the lesson gave a name changed since it began?
    pub(in crate::session) fn differs_from_lesson(&self, place: usize, draft: &Draft) -> bool {
        let began = self.teaching().and_then(|teaching| teaching.lesson.start.scenarios.get(place));
        let began = began.filter(|start| start.name.is_some()).zip(self.case());
        began.is_some_and(|(start, case)| {
            let TitledDecision { title, decision } = start.decided(&self.library, case);
            title == draft.title && decision != draft.decision
        })
    }

    /// Can what is under the cursor be chosen at this step? Everywhere outside of lessons.
    pub fn may_choose(&self) -> bool {
        let Some(teaching) = self.teaching() else { return true };
        teaching.is_free() || teaching.column() == Some(self.focus.scenario)
    }

    /// Why a lesson refuses a change of the document now: only the column of a step that asks to choose is changed.
    pub(in crate::session) fn refused_by_lesson(
        &self,
        before: &Document,
        after: &Document,
    ) -> Option<Notice> {
        let teaching = self.teaching()?;
        let step = teaching.present();
        if let Some(directed) = step.and_then(Step::directed) {
            let columns = before.portfolios.columns.iter().zip(&after.portfolios.columns).enumerate();
            if columns.into_iter().any(|(place, (old, new))| place != directed && old != new) {
                return Some(Notice::OnlyColumn(directed));
            }
        }
        if teaching.is_free() {
            return None;
        }
        let column = teaching.column();
        let mut allowed = before.clone();
        allowed.organisation.clone_from(&after.organisation);
        allowed.edits.clone_from(&after.edits);
        if let Some(column) = column
            && let Some((own, changed)) = allowed.scenarios.get_mut(column).zip(after.scenarios.get(column))
        {
            own.clone_from(changed);
        }
        if step.is_some_and(|step| step.is_choosing()) {
            allowed.case.clone_from(&after.case);
            allowed.portfolios.clone_from(&after.portfolios);
            if after.case != before.case && after.scenarios.len() == before.scenarios.len() {
                allowed.scenarios.clone_from(&after.scenarios);
            }
        }
        (allowed != *after).then(|| match column {
            Some(column) => Notice::OnlyColumn(column),
            None => Notice::NothingToChoose(teaching.next_choosing()),
        })
    }
}

/// The competences that are needed most, the most first; among them the one that lacks most, however little of it is asked.
fn most_needed(needs: impl Iterator<Item = Demand>) -> Vec<Demand> {
    let mut needs: Vec<_> = needs.filter(|need| need.fte >= LEAST_ASKED).collect();
    needs.sort_by(|one, other| other.fte.total_cmp(&one.fte));
    let lacks_most = needs.iter().max_by(|one, other| one.short.total_cmp(&other.short)).copied();
    let left: Vec<_> = needs.drain(needs.len().min(MOST_NEEDS)..).collect();
    if let Some((last, most)) = needs.last_mut().zip(lacks_most.filter(|most| left.contains(most))) {
        *last = most;
    }
    needs
}
