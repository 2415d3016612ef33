//! Because: what the difference between two scenarios comes from, as far as the figures of both divide it: the parts of the cost,
//! the competences, the kinds of incident; or else which choices make it, where that was asked.

use crate::domain::cost_part::CostPart;
use crate::domain::incident::IncidentKind;
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::domain::scenario::Lever;
use crate::language::Language;
use crate::study::Attribution;
use crate::summary::asking::asked;
use crate::summary::comparison::Summary;
use crate::texts::guide as texts;
use crate::view::competences::detail::fte;
use crate::view::formatting::{Step, euros, number, uncapitalised};
use crate::view::stack;

/// How many parts are named of what makes the difference.
const NAMED: usize = 2;

/// What is a smaller share than this of the largest part explains nothing.
const WORTH_NAMING: f64 = 0.1;

/// What makes one scenario differ from another on an outcome, in a part of a sentence; nothing where figures do not divide it.
pub fn because(language: Language, outcome: Outcome, one: &Summary, other: &Summary) -> Option<String> {
    let parts = parts(language, outcome, one, other);
    let told = told(language, outcome, &parts)?;
    let more: f64 = parts.iter().map(|(_, by)| by).sum();
    Some(match outcome {
        Outcome::Unfilled => against_share(language, told, more, [one, other]),
        _ => told,
    })
}

/// Where more is lacking and yet a smaller share of the work, or the other way round: that the work is more, or less.
fn against_share(language: Language, told: String, more: f64, of: [&Summary; 2]) -> String {
    let [share, own] = [Outcome::Unfilled, Outcome::OwnPeople]
        .map(|outcome| of.map(|summary| summary.outcomes[outcome].p50));
    let [shown, beside] = own.map(|fte| number(language, fte, 1));
    if more >= least(Outcome::Unfilled) && share[0] < share[1] && own[0] > own[1] {
        texts::yet_smaller_share(language, &told, &shown, &beside)
    } else if more <= -least(Outcome::Unfilled) && share[0] > share[1] && own[0] < own[1] {
        texts::yet_larger_share(language, &told, &shown, &beside)
    } else {
        told
    }
}

/// Which choices make one scenario differ from another on an outcome, in a part of a sentence.
pub fn because_of_choices(language: Language, attribution: &Attribution) -> Option<String> {
    let by = |(lever, by): (Lever, &f64)| (stack::name(language, lever).to_owned(), *by);
    told(language, attribution.outcome, &attribution.levers.iter().map(by).collect::<Vec<_>>())
}

/// The largest parts that make a difference, and the largest that goes against it.
fn told(language: Language, outcome: Outcome, parts: &[(String, f64)]) -> Option<String> {
    let largest = parts.iter().map(|(_, by)| by.abs()).fold(0.0, f64::max);
    let least = least(outcome).max(largest * WORTH_NAMING);
    let total: f64 = parts.iter().map(|(_, by)| by).sum();
    let some = |wanted: &dyn Fn(f64) -> bool, most: usize| {
        let mut found: Vec<_> = parts.iter().filter(|(_, by)| wanted(*by) && by.abs() >= least).collect();
        found.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
        let one = |(name, by): &&(String, f64)| format!("{name} ({})", shown(language, outcome, *by));
        found.iter().take(most).map(one).collect::<Vec<_>>().join(", ")
    };
    let with = some(&|by| by * total > 0.0, NAMED);
    let against = some(&|by| by * total < 0.0, 1);
    if parts.is_empty() {
        return None;
    }
    Some(match (with.is_empty(), against.is_empty()) {
        (true, _) => texts::hardly_differs(language).to_owned(),
        (false, true) => with,
        (false, false) => texts::but(language, &with, &against),
    })
}

/// Each part with how much more of it the first has than the second: k€, FTE, or a share of the futures.
fn parts(language: Language, outcome: Outcome, one: &Summary, other: &Summary) -> Vec<(String, f64)> {
    let name = |name: &str| uncapitalised(name);
    match outcome {
        Outcome::Cost | Outcome::WithinBudget => CostPart::ALL
            .into_iter()
            .map(|part| (name(part.name(language)), one.parts[part] - other.parts[part]))
            .collect(),
        Outcome::Unfilled => Competence::ALL
            .into_iter()
            .map(|of| (name(of.name(language)), one.people[of].gap() - other.people[of].gap()))
            .collect(),
        Outcome::OwnPeople => {
            let (one, other) = (asked(one), asked(other));
            let by = |of: Competence| (name(of.name(language)), one[of] - other[of]);
            Competence::ALL.into_iter().map(by).collect()
        }
        Outcome::Serious => {
            let share = |of: &Summary, kind| of.incidents.serious_by_kind[kind];
            let by = |kind: IncidentKind| (name(kind.name(language)), share(one, kind) - share(other, kind));
            IncidentKind::ALL.into_iter().map(by).collect()
        }
        _ => Vec::new(),
    }
}

/// Less than this is not named: it would be shown as nothing.
const fn least(outcome: Outcome) -> f64 {
    match outcome {
        Outcome::Cost | Outcome::WithinBudget => 1.0,
        Outcome::Live => 0.05,
        _ => 0.01,
    }
}

fn shown(language: Language, outcome: Outcome, by: f64) -> String {
    let sign = if by < 0.0 { "-" } else { "+" };
    let size = by.abs();
    match outcome {
        Outcome::Cost | Outcome::WithinBudget => {
            let amount = Step::ONE.show(language, size);
            format!("{sign}{}", euros(language, &amount))
        }
        Outcome::Serious => format!("{sign}{}", number(language, size * 100.0, 0)),
        Outcome::Live => format!("{sign}{}", number(language, size, 1)),
        _ => format!("{sign}{}", fte(language, size)),
    }
}
