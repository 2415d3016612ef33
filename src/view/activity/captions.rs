//! Captions: placeholders turned into what the engine computed for the session as it stands.

use super::because::{because, because_of_choices};
use crate::controls::command::Command;
use crate::domain::outcome::{Measure, Outcome, Statistic};
use crate::domain::parameter::Unit;
use crate::guide::caption::{Caption, Piece};
use crate::guide::placeholder::Placeholder;
use crate::language::Language;
use crate::session::Session;
use crate::summary::comparison::{Comparison, Summary};
use crate::texts::guide as texts;
use crate::view::compare::heads;
use crate::view::competences::shifts;
use crate::view::formatting;
use crate::view::keys;
use crate::view::options::ScoreOptions;
use crate::view::portfolio;
use crate::view::scorecard::{Scorecard, scorecard};
use std::cell::OnceCell;

/// A caption as it reads now. A figure that is not there yet is a `…`; before the end of a sentence words say so.
pub fn text(session: &Session, caption: &Caption) -> String {
    let shown = Shown::of(session);
    let language = session.settings.language;
    let pieces = caption.in_language(language).iter().map(|piece| match piece {
        Piece::Words(words) => words.clone(),
        Piece::Cited(placeholder) => {
            let not_yet = match placeholder {
                Placeholder::Because(..) => texts::part_not_yet(language),
                _ => texts::not_yet(language),
            };
            shown.cited(*placeholder).unwrap_or_else(|| not_yet.to_owned())
        }
    });
    pieces.collect()
}

struct Shown<'s> {
    session: &'s Session,
    comparison: Option<&'s Comparison>,
    /// Made when a figure is cited: most captions cite none.
    card: OnceCell<Scorecard>,
}

impl<'s> Shown<'s> {
    fn of(session: &'s Session) -> Self {
        let is_of_case = |shown: &&std::sync::Arc<Comparison>| shown.manifest.case == session.document.case;
        let comparison = session.comparison.shown().filter(is_of_case);
        let comparison = comparison.filter(|_| !session.comparison.is_outdated());
        Self { session, comparison: comparison.map(AsRef::as_ref), card: OnceCell::new() }
    }

    fn card(&self) -> Option<&Scorecard> {
        let comparison = self.comparison?;
        Some(self.card.get_or_init(|| {
            let options = ScoreOptions {
                // A text that gives away what is hidden at its step was refused when it was read.
                hidden: Default::default(),
                baseline: self.session.document.baseline,
                as_differences: false,
                language: self.session.settings.language,
                budget: self.session.budget(),
            };
            scorecard(comparison, &options)
        }))
    }

    /// What a placeholder stands for; nothing when it is not known yet.
    fn cited(&self, placeholder: Placeholder) -> Option<String> {
        let language = self.session.settings.language;
        match placeholder {
            Placeholder::Verdict => self.card().map(|card| card.verdict.clone()),
            Placeholder::Case => self.session.case().map(|case| case.name.in_language(language).to_owned()),
            Placeholder::Organisation => {
                let organisation = self.session.organisation();
                organisation.map(|organisation| organisation.name.in_language(language).to_owned())
            }
            Placeholder::Budget => {
                let budget = formatting::number(language, self.session.budget(), 0);
                Some(formatting::euros(language, &budget))
            }
            Placeholder::Futures => Some(formatting::count(language, self.session.settings.futures)),
            Placeholder::Scenario(place) => {
                let head = heads(self.session, &self.session.scenarios()).into_iter().nth(place)?;
                Some(format!("{} {}", head.letter, head.name))
            }
            Placeholder::Outcome(outcome, place) => self.figure(outcome.lead(), place),
            Placeholder::WorstTenth(place) => self.figure(Measure::WORST_TENTH, place),
            Placeholder::Better(outcome, one, other) => self.better(language, outcome, one, other),
            Placeholder::Because(outcome, one, other) => match placeholder.by_choice() {
                Some(_) => {
                    let divided = self.session.attributed(one, other)?;
                    because_of_choices(language, divided.iter().find(|by| by.outcome == outcome)?)
                }
                None => because(language, outcome, self.summary(one)?, self.summary(other)?),
            },
            Placeholder::Short(competence, place) => {
                let short = self.summary(place)?.people[competence].short;
                Some(formatting::number(language, short, 2))
            }
            Placeholder::Asks(place) => Some(shifts::most(language, self.summary(place)?)),
            Placeholder::AsksMore(one, other) => {
                Some(shifts::more(language, self.summary(one)?, self.summary(other)?))
            }
            Placeholder::Follows => Some(portfolio::follows_in_short(self.session)),
            Placeholder::Whole(outcome, place) => {
                let figure = portfolio::figure(self.session, outcome, place)?;
                Some(in_euros(language, outcome, figure))
            }
            Placeholder::Council(place) => portfolio::council(self.session, place),
            Placeholder::Key(command) => Some(self.key(command)),
        }
    }

    fn summary(&self, place: usize) -> Option<&Summary> {
        Some(&self.comparison?.columns.get(place)?.summary)
    }

    /// The figure of a row of the scorecard.
    fn figure(&self, measure: Measure, place: usize) -> Option<String> {
        if measure.statistic() == Statistic::Count {
            let summary = self.summary(place)?;
            let share = summary.outcomes[measure.outcome].mean;
            return Some(formatting::of_futures_in_words(
                self.session.settings.language,
                share,
                summary.futures,
            ));
        }
        let card = self.card()?;
        let row = card.rows.iter().chain(&card.more).find(|found| found.measure == measure)?;
        let figure = row.cells.get(place)?.main.clone();
        Some(in_euros(self.session.settings.language, measure.outcome, figure))
    }

    fn better(&self, language: Language, outcome: Outcome, one: usize, other: usize) -> Option<String> {
        let paired = self.comparison?.paired(other, one, outcome)?;
        Some(formatting::hundredths_in_words(language, paired.b_better))
    }

    /// The key of a command, wherever it has one.
    fn key(&self, command: Command) -> String {
        let hint = keys::hint_from(self.session, command);
        let key = hint.and_then(|hint| hint.keys.into_iter().next()).map(|(key, _)| key).unwrap_or_default();
        // A single letter would read as a word: ‘Druk op u’.
        let is_letter = key.chars().count() == 1 && key.chars().all(char::is_alphabetic);
        if is_letter { format!("‘{key}’") } else { key }
    }
}

/// A figure as a sentence cites it: money in euros, others without their unit.
fn in_euros(language: Language, outcome: Outcome, figure: String) -> String {
    if outcome.unit() == Unit::Money { formatting::euros(language, &figure) } else { figure }
}
