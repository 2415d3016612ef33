//! Goals: what makes the step of a lesson done, in words, each with how far one is.

use crate::controls::command::Command;
use crate::guide::lesson::Condition;
use crate::session::Session;
use crate::session::screen::Screen;
use crate::summary::checks::that_fire;
use crate::texts::lessons as texts;
use crate::texts::words;
use crate::view::formatting::{hundredths_in_words, letter, outcome_in_sentence};
use crate::view::keys;

/// How far the step that stands is, in one line; nothing when it asks for nothing that can be looked at.
pub fn how_far(session: &Session) -> Option<String> {
    let teaching = session.teaching()?;
    let told = teaching.present()?.done.iter().map(|condition| {
        let mark = if session.holds(condition) { '✓' } else { '○' };
        // The mark stays on the line of what it marks.
        format!("{mark}\u{a0}{}", goal(session, condition))
    });
    let told: Vec<_> = told.collect();
    (!told.is_empty()).then(|| told.join("  "))
}

fn goal(session: &Session, condition: &Condition) -> String {
    let language = session.settings.language;
    let decision = |place: usize| session.document.scenarios.get(place).map(|draft| draft.decision);
    let screen = |command: Command| {
        let name = Screen::opened_by(command).map(|screen| screen.place().name().in_language(language));
        name.unwrap_or_default()
    };
    match condition {
        Condition::Screen(command) => texts::goal_screen(language, screen(*command)),
        Condition::Command(command) => {
            let hint = keys::hint_from(session, *command);
            let key = hint.and_then(|hint| hint.keys.into_iter().next()).map(|(key, _)| key);
            texts::goal_command(language, &key.unwrap_or_default(), command.label().in_language(language))
        }
        Condition::Chosen { scenario, layer, mode, partner } => {
            let wanted = [mode.map(|mode| mode.name(language)), partner.map(|one| one.name(language))];
            let wanted: Vec<_> = wanted.into_iter().flatten().collect();
            let now = decision(*scenario).map(|decision| words::choice(language, decision.choices[*layer]));
            texts::goal_chosen(
                language,
                letter(*scenario),
                layer.name(language),
                &wanted.join(" + "),
                &now.unwrap_or_default(),
            )
        }
        Condition::Trained { scenario, level } => {
            texts::goal_trained(language, letter(*scenario), level.name(language))
        }
        Condition::Follows { scenario, direction } => {
            let direction = session.library.direction(direction);
            let name = direction.map_or("", |direction| direction.name.in_language(language));
            texts::goal_follows(language, letter(*scenario), name)
        }
        Condition::Differences(scenario) => {
            let all = session.differences_seen(*scenario);
            let seen = all.iter().filter(|(_, seen)| *seen).count();
            texts::goal_differences(language, letter(*scenario), seen, all.len())
        }
        Condition::Viewed { screen: command, scenarios } => {
            let saw = |place: &usize| {
                let opened = Screen::opened_by(*command);
                let saw = opened.zip(session.teaching()).is_some_and(|(screen, one)| one.saw(screen, *place));
                format!("{}{}", letter(*place), if saw { " ✓" } else { "" })
            };
            let columns: Vec<_> = scenarios.iter().map(saw).collect();
            texts::goal_viewed(language, screen(*command), &columns.join(", "))
        }
        Condition::IncidentSeen(kind) => texts::goal_incident_seen(language, kind.name(language)),
        Condition::ChecksSeen(count) => {
            let all = that_fire(&session.library.checks, &session.firing()).len().min(*count);
            let seen = session.teaching().map_or(0, |teaching| teaching.checks_seen());
            texts::goal_checks_seen(language, seen.min(all), all)
        }
        Condition::CompetencesSeen { scenario, count } => {
            let seen = session.teaching().map_or(0, |teaching| teaching.competences_seen(*scenario));
            texts::goal_competences_seen(language, letter(*scenario), seen.min(*count), *count)
        }
        Condition::DirectionGiven(portfolio) => texts::goal_direction_given(language, letter(*portfolio)),
        Condition::Noted => texts::goal_noted(language).to_owned(),
        Condition::Hired(scenario) => {
            let who = decision(*scenario).map(|decision| words::extra_staff(language, decision.extra));
            texts::goal_hired(language, letter(*scenario), &who.unwrap_or_default())
        }
        Condition::Better { scenario, than, outcome, futures } => {
            let paired =
                session.fresh_figures().and_then(|figures| figures.paired(*than, *scenario, *outcome));
            let paired = paired.filter(|_| !session.hides(*outcome));
            let now = paired.map_or_else(
                || texts::not_known_yet(language).to_owned(),
                |paired| hundredths_in_words(language, paired.b_better),
            );
            let (name, aim) = (outcome_in_sentence(language, *outcome), format!("{futures:.0}"));
            texts::goal_better(language, letter(*scenario), letter(*than), &name, &now, &aim)
        }
        Condition::NotWorse { scenario, than, outcome } => {
            let name = outcome_in_sentence(language, *outcome);
            texts::goal_not_worse(language, letter(*scenario), letter(*than), &name)
        }
    }
}
