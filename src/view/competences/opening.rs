//! Opening: the sentence above the table, what a scenario is most short of and what that does.

use super::heat::{most_lacking, percentage};
use crate::domain::incident::{IncidentKind, IncidentRule, PerIncident, ShortageDriver};
use crate::domain::people::Competence;
use crate::language::Language;
use crate::summary::asking::Asking;
use crate::summary::comparison::Summary;
use crate::summary::shortage::{asked_share, is_short, tightest};
use crate::texts::{competences as texts, words};
use crate::view::formatting::{Step, hundredths_in_words, number};

/// What a scenario is most short of and what that does; without a shortage, what is tightest.
#[must_use]
pub fn sentence(
    language: Language,
    scenario: &str,
    summary: &Summary,
    rules: &PerIncident<IncidentRule>,
    start_year: u16,
) -> String {
    let Some((competence, place)) = tightest(summary) else { return texts::nobody_short(language, scenario) };
    let people = &summary.people[competence];
    let Some(year) = people.years.get(place) else { return texts::nobody_short(language, scenario) };
    let calendar = (usize::from(start_year) + place).to_string();
    let name = uncapitalised(words::competence(language, competence));
    if is_short(year) {
        let count = hundredths_in_words(language, people.ever_short);
        let short =
            texts::most_short(language, scenario, &name, &calendar, &number(language, year.short, 2), &count);
        let effect = effect(language, summary, rules, competence, place);
        return [Some(short), effect].into_iter().flatten().collect::<Vec<_>>().join(" ");
    }
    let share = asked_share(year).unwrap_or_default();
    let tell = if share > 1.0 { texts::hired } else { texts::tightest };
    let mut sentences = vec![
        texts::nobody_short(language, scenario),
        tell(language, &name, &calendar, &percentage(language, share)),
    ];
    let lacking = most_lacking(summary, competence);
    if let Some((own, required)) =
        lacking.filter(|(own, required)| required > own && !Step::TENTH.same(*own, *required))
    {
        let [own, required] = [own, required].map(|level| Step::TENTH.show(language, level));
        sentences.push(texts::below_level(language, &own, &required));
    }
    sentences.join(" ")
}

/// What a shortage does: the layer that asks most for the competence waits, and the incidents that it drives come sooner.
fn effect(
    language: Language,
    summary: &Summary,
    rules: &PerIncident<IncidentRule>,
    competence: Competence,
    year: usize,
) -> Option<String> {
    let (layer, _) = *Asking::of(summary, competence, year).most_first().first()?;
    let layer = uncapitalised(words::layer(language, layer));
    let is_driven = |kind: &IncidentKind| {
        rules[*kind].driver == ShortageDriver::Competence(competence)
            && summary.incidents.by_kind[*kind] > 0.0
    };
    let provoked: Vec<_> = IncidentKind::ALL
        .into_iter()
        .filter(is_driven)
        .map(|kind| uncapitalised(words::incident(language, kind)))
        .collect();
    Some(if provoked.is_empty() {
        texts::delays(language, &layer)
    } else {
        texts::delays_and_provokes(language, &layer, &provoked.join(", "))
    })
}

/// A name inside a sentence.
fn uncapitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
