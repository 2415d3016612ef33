//! Shifts in words: which competences a scenario asks for, and of which it asks more and less than the baseline.

use super::detail::fte;
use crate::domain::people::Competence;
use crate::language::Language;
use crate::summary::asking::{Shifts, most_asked};
use crate::summary::comparison::Summary;
use crate::texts::competences as texts;
use crate::view::formatting::uncapitalised;

/// Of which three competences a scenario asks more than the baseline, and of which less; both with what they are called.
pub fn in_words(language: Language, scenario: (&str, &Summary), baseline: (&str, &Summary)) -> String {
    let ((name, scenario), (base, baseline)) = (scenario, baseline);
    let Shifts { more, fewer } = Shifts::between(baseline, scenario);
    let [more, fewer] = [listed(language, &more, "+"), listed(language, &fewer, "-")];
    match (more.is_empty(), fewer.is_empty()) {
        (false, false) => texts::shifts(language, name, base, &more, &fewer),
        (false, true) => texts::only_more(language, name, base, &more),
        (true, false) => texts::only_fewer(language, name, base, &fewer),
        (true, true) => texts::no_shift(language, name, base),
    }
}

/// Which competences a scenario asks most of.
pub fn most_in_words(language: Language, name: &str, summary: &Summary) -> String {
    match asked(language, summary) {
        none if none.is_empty() => texts::asks_nobody(language, name),
        most => texts::asks_most(language, name, &most),
    }
}

/// The three competences that a scenario asks most of, with own FTE a year; nothing when it asks nobody.
pub fn asked(language: Language, summary: &Summary) -> String {
    listed(language, &most_asked(summary), "")
}

/// The same with a word for none.
pub fn most(language: Language, summary: &Summary) -> String {
    or_none(language, asked(language, summary))
}

/// The three competences that one scenario asks more of than another, with how much.
pub fn more(language: Language, one: &Summary, other: &Summary) -> String {
    or_none(language, listed(language, &Shifts::between(other, one).more, ""))
}

fn or_none(language: Language, list: String) -> String {
    if list.is_empty() { texts::nothing(language).to_owned() } else { list }
}

fn listed(language: Language, competences: &[(Competence, f64)], sign: &str) -> String {
    let one = |(competence, value): &(Competence, f64)| {
        let name = uncapitalised(competence.short(language));
        format!("{name} {sign}{}", fte(language, *value))
    };
    competences.iter().map(one).collect::<Vec<_>>().join(", ")
}
