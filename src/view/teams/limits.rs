//! Limits: what the teams were to stay within, in words, and who did.

use super::board::{Cell, Row, Tone};
use crate::domain::limit::Limit;
use crate::domain::outcome::Better;
use crate::domain::parameter::Unit;
use crate::language::Language;
use crate::summary::comparison::Kept;
use crate::texts::teams as texts;
use crate::view::formatting::{euros, of_futures, significant, uncapitalised, without_unit};

/// Digits of an amount that a trainer typed: enough for all that make sense.
const DIGITS: usize = 6;

/// A limit in words: `Kosten, contante waarde: hoogstens € 450.000 in minstens 80 van de 100 toekomsten`.
pub fn sentence(language: Language, limit: &Limit) -> String {
    let amount = amount(language, limit);
    let outcome = limit.outcome.name(language);
    if limit.outcome.is_yes_or_no() {
        let outcome = uncapitalised(outcome);
        return match limit.outcome.better() {
            Better::Lower => texts::limit_no(language, &outcome, limit.futures),
            Better::Higher => texts::limit_yes(language, &outcome, limit.futures),
        };
    }
    match limit.outcome.better() {
        Better::Lower => texts::limit_at_most(language, outcome, &amount, limit.futures),
        Better::Higher => texts::limit_at_least(language, outcome, &amount, limit.futures),
    }
}

/// A limit beside a label that names the outcome, in full and then in fewer words: `hoogstens € 450.000 in minstens 80 van
/// de 100 toekomsten`.
pub fn bound(language: Language, limit: &Limit) -> Vec<String> {
    let sentence = sentence(language, limit);
    let full = sentence.split_once(": ").map_or(sentence.as_str(), |(_, bound)| bound).to_owned();
    let (amount, futures) = (amount(language, limit), limit.futures);
    match limit.outcome.better() {
        _ if limit.outcome.is_yes_or_no() => vec![full],
        Better::Lower => vec![
            full,
            texts::at_most_in(language, &amount, futures),
            texts::at_most_of(language, &amount, futures),
        ],
        Better::Higher => vec![full],
    }
}

/// A limit in few cells: `Kosten ≤ € 450.000`.
pub fn short(language: Language, limit: &Limit) -> String {
    let outcome = without_unit(limit.outcome.lead().figure.short.in_language(language));
    if limit.outcome.is_yes_or_no() {
        return outcome.to_owned();
    }
    let sign = if limit.outcome.better() == Better::Lower { '≤' } else { '≥' };
    format!("{outcome} {sign} {}", amount(language, limit))
}

fn amount(language: Language, limit: &Limit) -> String {
    let show = |value: f64| significant(language, value, DIGITS);
    match limit.outcome.unit() {
        Unit::Share => format!("{}%", show(limit.amount * 100.0)),
        Unit::Months => texts::months(language, &show(limit.amount)),
        Unit::Fte => texts::fte(language, &show(limit.amount)),
        Unit::Money => euros(language, &show(limit.amount)),
        unit => format!("{} {}", show(limit.amount), unit.id()),
    }
}

/// The row of a limit: for each team in how many futures it is kept, and whether that is enough.
pub fn row(language: Language, kept: &Kept, futures: usize) -> Row {
    let cell = |share: &f64| {
        let is_kept = kept.limit.is_kept(*share);
        let (word, tone) = if is_kept {
            (texts::kept(language), Tone::Good)
        } else {
            (texts::not_kept(language), Tone::Bad)
        };
        let count = of_futures(language, *share, futures);
        Cell { forms: vec![format!("{count} · {word}"), word.to_owned()], tone }
    };
    // Beside one another even the bare amounts tell the limits apart.
    let bare = short(language, &kept.limit);
    let bare = bare.find(['≤', '≥']).map_or(bare.clone(), |place| bare[place..].to_owned());
    let labels = vec![sentence(language, &kept.limit), short(language, &kept.limit), bare];
    Row::of(labels, kept.shares.iter().map(cell).collect())
}
