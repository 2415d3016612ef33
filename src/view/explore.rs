//! The explore screen before it is drawn: what the good scenarios have in common, which they are, and how the columns and the
//! directions stand among them.

pub mod figures;
pub mod headline;
pub mod lists;
pub mod table;

use super::formatting::{count, uncapitalised};
use super::keys;
use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::domain::outcome::Outcome;
use crate::language::Language;
use crate::session::Session;
use crate::session::screen::ExplorePart;
use crate::summary::survey::Aims;
use crate::texts::{ambition, explore as texts, frame};
use figures::{head, limit_in_short};
use lists::{BestLine, StandingLine};
use table::Table;

/// Everything that the explore screen shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Explore {
    /// What the good scenarios have in common, and how the baseline stands; the longest form first.
    pub headline: Vec<String>,
    /// What is aimed at, and within which bounds is searched; the longest form first.
    pub aims: [String; 2],
    /// How far working out is.
    pub progress: String,
    pub part: ExplorePart,
    pub table: Option<Table>,
    /// Names of the objectives, over the figures of the lists; in full, and in few letters.
    pub heads: Vec<[String; 2]>,
    pub best: Vec<BestLine>,
    pub standings: Vec<StandingLine>,
    /// The lines under the cursor among the best and among those that stand.
    pub cursors: [usize; 2],
}

/// Turns a session into what the explore screen shows.
pub fn explore(session: &Session) -> Explore {
    let language = session.settings.language;
    let state = &session.explore;
    let cut = state.cut.as_deref();
    let best = cut.map_or_else(Vec::new, |cut| lists::best(language, cut));
    let standings = cut.map_or_else(Vec::new, |cut| lists::standings(language, cut));
    let within = |cursor: usize, lines: usize| cursor.min(lines.saturating_sub(1));
    Explore {
        headline: headline::forms(session),
        aims: aims(session),
        progress: progress(session),
        part: state.part,
        table: cut.map(|cut| table::table(session, cut)),
        heads: state.aims.objectives.iter().map(|outcome| heads(language, *outcome)).collect(),
        cursors: [within(state.row, best.len()), within(state.standing, standings.len())],
        best,
        standings,
    }
}

fn heads(language: Language, outcome: Outcome) -> [String; 2] {
    [head(language, outcome), ambition::case_label(language, outcome)].map(str::to_owned)
}

/// What is aimed at, and within which bounds is searched; the longest form first.
fn aims(session: &Session) -> [String; 2] {
    let language = session.settings.language;
    let Aims { objectives, limits } = &session.explore.aims;
    let bounds = &session.explore.bounds;
    let names: Vec<String> = objectives.iter().map(|one| uncapitalised(head(language, *one))).collect();
    let limits: Vec<String> = limits.iter().map(|limit| limit_in_short(language, limit)).collect();
    let limits = if limits.is_empty() {
        texts::no_limits(language, &keys::key(session, Place::Explore, Command::PickLimit))
    } else {
        texts::limits(language, &limits.join(", "))
    };
    let partners = match bounds.most_partners {
        1 => [texts::one_partner, texts::one_partner_short].map(|text| text(language).to_owned()),
        count => [texts::most_partners, texts::most_partners_short].map(|text| text(language, count)),
    };
    let trainings = (bounds.trainings.len() > 1).then(|| texts::all_trainings(language));
    partners.map(|partners| {
        let told = [texts::objectives(language, &names.join(", ")), limits.clone(), partners];
        told.into_iter().chain(trainings.map(str::to_owned)).collect::<Vec<_>>().join(" · ")
    })
}

/// How far working out is, and how many there are.
fn progress(session: &Session) -> String {
    let language = session.settings.language;
    let Some((done, of, is_going_on)) = session.survey_progress() else {
        return if session.explore.is_held { String::new() } else { frame::computing(language).to_owned() };
    };
    let Some(surveyed) = session.survey.shown() else { return String::new() };
    let futures = count(language, surveyed.futures);
    let [done_words, of_words] = [done, of].map(|number| count(language, number));
    if is_going_on && done < of {
        texts::working(language, &done_words, &of_words, &futures)
    } else if done < of {
        texts::stopped(language, &done_words, &of_words)
    } else if surveyed.is_whole() {
        texts::worked_out(language, &of_words, &futures)
    } else {
        let space = super::formatting::number(language, surveyed.space.len() as f64, 0);
        texts::sampled(language, &of_words, &space, &futures)
    }
}

/// What is in focus, for the line above the footer.
pub fn status(session: &Session) -> [String; 2] {
    let Some(cut) = session.explore.cut.as_deref() else { return Default::default() };
    let long = match session.explore.part {
        ExplorePart::Common => table::status(session, cut),
        ExplorePart::Best | ExplorePart::Chart => lists::best_status(session, cut),
        ExplorePart::Standing => lists::standing_status(session, cut),
    };
    [long.clone(), long]
}
