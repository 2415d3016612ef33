//! The headline: what the good scenarios have in common, and how the baseline stands among all.

use super::figures::limit_in_short;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::session::Session;
use crate::summary::survey::common::{Counts, Shared, Trait, in_common};
use crate::summary::survey::{Standing, Survey};
use crate::texts::{explore as texts, frame, words};
use crate::view::formatting::{count, letter};

/// The most that is said of what scenarios have in common.
const MOST_SHARED: usize = 3;

/// The sentences that answer the screen; that figures are on their way when there are none yet.
pub fn sentence(session: &Session) -> String {
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
        Some(stands(language, &name, &Standing { tried, ..standing.clone() }, &cut.survey))
    });
    let common = match going_on {
        Some((_, total, _)) => so_far(language, &cut.survey, &cut.best, total),
        None => common(language, &cut.survey, &cut.best),
    };
    [Some(common), own].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// What the good ones among those worked out so far choose: part of all, and no fair sample of them.
fn so_far(language: Language, survey: &Survey, best: &Counts, total: usize) -> String {
    let shared = most_shared(language, survey, best);
    if survey.within.total == 0 || shared.is_empty() {
        return common(language, survey, best);
    }
    let [all, total] = [survey.evaluated, total].map(|number| count(language, number));
    match survey.frontier().len() {
        1 => texts::so_far_one(language, &all, &total, &shared),
        best => texts::so_far(language, &all, &total, &count(language, best), &shared),
    }
}

fn most_shared(language: Language, survey: &Survey, best: &Counts) -> String {
    let shared = in_common(best, &survey.all);
    let shared: Vec<String> =
        shared.iter().take(MOST_SHARED).map(|one| shared_in_words(language, one, best.total == 1)).collect();
    shared.join(", ")
}

/// How many good scenarios there are, and what they have in common.
pub fn common(language: Language, survey: &Survey, best: &Counts) -> String {
    let number = |value: usize| count(language, value);
    let (all, within) = (number(survey.evaluated), number(survey.within.total));
    if survey.evaluated == 0 {
        return texts::no_scenario(language).to_owned();
    }
    if survey.within.total == 0 {
        return texts::none_within(language, &all);
    }
    let shared = most_shared(language, survey, best);
    let (is_free, has_nothing) = (survey.aims.limits.is_empty(), shared.is_empty());
    match (is_free, survey.frontier().len(), has_nothing) {
        (true, 1, true) => texts::best_one_nothing(language, &all),
        (true, 1, false) => texts::best_one(language, &all, &shared),
        (true, best, true) => texts::best_share_nothing(language, &number(best), &all),
        (true, best, false) => texts::best_share(language, &number(best), &all, &shared),
        (false, best, _) => {
            let best = match (best, has_nothing) {
                (1, true) => texts::of_those_one_nothing(language).to_owned(),
                (1, false) => texts::of_those_one(language, &shared),
                (best, true) => texts::of_those_nothing(language, &number(best)),
                (best, false) => texts::of_those(language, &number(best), &shared),
            };
            texts::within(language, &within, &all, &best)
        }
    }
}

/// What is shared, and by how many; of a scenario alone the latter says nothing.
fn shared_in_words(language: Language, shared: &Shared, is_alone: bool) -> String {
    let (what, is_sure) = match *shared {
        Shared::Layer { layer, what, .. } => {
            let is_sure = matches!(what, Trait::Not(_) | Trait::Without(_));
            (texts::of_layer(language, layer.name(language), &trait_in_words(language, what)), is_sure)
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

fn trait_in_words(language: Language, what: Trait) -> String {
    match what {
        Trait::Choice(choice) => words::choice(language, choice),
        Trait::Mode(mode) => mode.name(language).to_owned(),
        Trait::With(partner) => texts::with_partner(language, partner.name(language)),
        Trait::Not(mode) => texts::never(language, mode.name(language)),
        Trait::Without(partner) => texts::never_with(language, partner.name(language)),
    }
}

/// How a scenario stands, and the one change that helps most.
pub fn stands(language: Language, name: &str, standing: &Standing, survey: &Survey) -> String {
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
            let (layer, choice) = change_in_words(language, change.layer, standing_choice(change));
            if standing.misses.is_empty() {
                texts::best_change(language, layer, &choice, &number(change.beaten_by))
            } else {
                texts::change_keeps(language, layer, &choice)
            }
        }
    };
    format!("{start} {helps}")
}

fn standing_choice(change: &crate::summary::survey::Change) -> crate::domain::choice::Choice {
    change.point.decision.choices[change.layer]
}

/// A layer and what is to be chosen on it.
fn change_in_words(
    language: Language,
    layer: Layer,
    choice: crate::domain::choice::Choice,
) -> (&'static str, String) {
    (layer.name(language), words::choice(language, choice))
}

/// The same in few cells.
pub fn change_in_short(language: Language, change: &crate::summary::survey::Change) -> String {
    let layer = change.layer.short(language);
    let [_, choice, _, _] = words::choice_forms(language, standing_choice(change));
    format!("{layer} → {choice}")
}
