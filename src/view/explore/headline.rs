//! The headline: what the good scenarios have in common, and how the baseline stands among all.

use super::figures::limit_in_short;
use crate::domain::choice::Choice;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::session::Session;
use crate::summary::survey::common::{Counts, Shared, Trait, in_common};
use crate::summary::survey::{Standing, Survey};
use crate::texts::{explore as texts, frame, words};
use crate::view::formatting::{count, letter};

/// The most that is said of what scenarios have in common.
const MOST_SHARED: usize = 3;

/// How layers and choices are called.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Full,
    Short,
}

impl Form {
    fn layer(self, language: Language, layer: Layer) -> &'static str {
        match self {
            Self::Full => layer.name(language),
            Self::Short => layer.short(language),
        }
    }

    fn choice(self, language: Language, choice: Choice) -> String {
        match self {
            Self::Full => words::choice(language, choice),
            Self::Short => {
                let [_, short, ..] = words::choice_forms(language, choice);
                short
            }
        }
    }
}

/// The sentences that answer the screen, the longest form first; that figures are on their way when there are none yet.
pub fn forms(session: &Session) -> Vec<String> {
    [(Form::Full, MOST_SHARED), (Form::Short, MOST_SHARED), (Form::Short, MOST_SHARED - 1)]
        .map(|(form, most)| sentence(session, form, most))
        .to_vec()
}

fn sentence(session: &Session, form: Form, most: usize) -> String {
    let language = session.settings.language;
    let Some(cut) = session.explore.cut.as_deref() else { return frame::computing(language).to_owned() };
    let baseline = session.document.baseline;
    let own = cut.references.iter().zip(&cut.standings).find(|(one, _)| one.column == Some(baseline));
    let going_on = session.survey_progress().filter(|(done, of, is_going_on)| *is_going_on && done < of);
    let own = own.and_then(|(reference, standing)| {
        let name = format!("{} {}", letter(baseline), reference.name.in_language(language));
        let standing = standing.as_ref()?;
        // That no choice helps is known once all were tried.
        let is_open = going_on.is_some() && standing.change.is_none();
        let tried = if is_open { 0 } else { standing.tried };
        Some(stands_in(language, &name, &Standing { tried, ..standing.clone() }, &cut.survey, form))
    });
    let shared = most_shared(language, &cut.survey, &cut.best, form, most);
    let common = match going_on {
        Some((_, total, _)) => so_far(language, &cut.survey, &shared, total),
        None => sharing(language, &cut.survey, &shared),
    };
    [Some(common), own].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What the good ones among those worked out so far choose: part of all, and no fair sample of them.
fn so_far(language: Language, survey: &Survey, shared: &str, total: usize) -> String {
    if survey.within.total == 0 || shared.is_empty() {
        return sharing(language, survey, shared);
    }
    let [all, total] = [survey.evaluated, total].map(|number| count(language, number));
    match survey.frontier().len() {
        1 => texts::so_far_one(language, &all, &total, shared),
        best => texts::so_far(language, &all, &total, &count(language, best), shared),
    }
}

fn most_shared(language: Language, survey: &Survey, best: &Counts, form: Form, most: usize) -> String {
    let shared = in_common(best, &survey.all);
    let shared: Vec<String> =
        shared.iter().take(most).map(|one| shared_in_words(language, one, best.total == 1, form)).collect();
    shared.join(", ")
}

/// How many good scenarios there are, and what they have in common.
pub fn common(language: Language, survey: &Survey, best: &Counts) -> String {
    sharing(language, survey, &most_shared(language, survey, best, Form::Full, MOST_SHARED))
}

fn sharing(language: Language, survey: &Survey, shared: &str) -> String {
    let number = |value: usize| count(language, value);
    let (all, within) = (number(survey.evaluated), number(survey.within.total));
    if survey.evaluated == 0 {
        return texts::no_scenario(language).to_owned();
    }
    if survey.within.total == 0 {
        return texts::none_within(language, &all);
    }
    let (is_free, has_nothing) = (survey.aims.limits.is_empty(), shared.is_empty());
    match (is_free, survey.frontier().len(), has_nothing) {
        (true, 1, true) => texts::best_one_nothing(language, &all),
        (true, 1, false) => texts::best_one(language, &all, shared),
        (true, best, true) => texts::best_share_nothing(language, &number(best), &all),
        (true, best, false) => texts::best_share(language, &number(best), &all, shared),
        (false, best, _) => {
            let best = match (best, has_nothing) {
                (1, true) => texts::of_those_one_nothing(language).to_owned(),
                (1, false) => texts::of_those_one(language, shared),
                (best, true) => texts::of_those_nothing(language, &number(best)),
                (best, false) => texts::of_those(language, &number(best), shared),
            };
            texts::within(language, &within, &all, &best)
        }
    }
}

/// What is shared, and by how many; of a scenario alone the latter says nothing.
fn shared_in_words(language: Language, shared: &Shared, is_alone: bool, form: Form) -> String {
    let (what, is_sure) = match *shared {
        Shared::Layer { layer, what, .. } => {
            let is_sure = matches!(what, Trait::Not(_) | Trait::Without(_));
            let what = trait_in_words(language, what, form);
            (texts::of_layer(language, form.layer(language, layer), &what), is_sure)
        }
        Shared::Training { level, .. } => (texts::training_level(language, level.name(language)), false),
    };
    if is_sure || is_alone {
        return what;
    }
    // Rounded down: what not all of them have is never said of all.
    match (shared.share() * 100.0).floor() {
        all if all >= 100.0 => texts::shared_by_all(language, &what),
        hundredths => texts::shared(language, &what, &format!("{hundredths:.0}")),
    }
}

fn trait_in_words(language: Language, what: Trait, form: Form) -> String {
    match what {
        Trait::Choice(choice) => form.choice(language, choice),
        Trait::Mode(mode) => mode.name(language).to_owned(),
        Trait::With(partner) => texts::with_partner(language, partner.name(language)),
        Trait::Not(mode) => texts::never(language, mode.name(language)),
        Trait::Without(partner) => texts::never_with(language, partner.name(language)),
    }
}

/// How a scenario stands, and the one change that helps most.
pub fn stands(language: Language, name: &str, standing: &Standing, survey: &Survey) -> String {
    stands_in(language, name, standing, survey, Form::Full)
}

fn stands_in(language: Language, name: &str, standing: &Standing, survey: &Survey, form: Form) -> String {
    let number = |value: usize| count(language, value);
    let is_best = survey.frontier().iter().any(|point| point.decision == standing.point.decision);
    let start = if !standing.misses.is_empty() {
        let limits: Vec<_> = standing.misses.iter().map(|limit| limit_in_short(language, limit)).collect();
        texts::misses(language, name, &limits.join(", "))
    } else {
        match standing.beaten_by {
            0 if is_best => return texts::is_best(language, name),
            0 => return texts::none_beats(language, name),
            1 => texts::is_beaten_by_one(language, name),
            beaten => texts::is_beaten(language, name, &number(beaten)),
        }
    };
    let helps = match &standing.change {
        None if standing.tried == 0 => return start,
        None => texts::no_change_helps(language).to_owned(),
        Some(change) => {
            let layer = form.layer(language, change.layer);
            let choice = form.choice(language, standing_choice(change));
            if standing.misses.is_empty() {
                texts::best_change(language, layer, &choice, &number(change.beaten_by))
            } else {
                texts::change_keeps(language, layer, &choice)
            }
        }
    };
    format!("{start} {helps}")
}

fn standing_choice(change: &crate::summary::survey::Change) -> Choice {
    change.point.decision.choices[change.layer]
}

/// The one change that helps most, in few cells.
pub fn change_in_short(language: Language, change: &crate::summary::survey::Change) -> String {
    let layer = change.layer.short(language);
    let [_, choice, _, _] = words::choice_forms(language, standing_choice(change));
    format!("{layer} → {choice}")
}
