//! Opening: the sentence above the table, what a scenario is most short of and what that does.

use super::detail::fte;
use super::heat::{most_lacking, percentage};
use crate::domain::incident::{IncidentKind, IncidentRule, PerIncident, ShortageDriver};
use crate::domain::people::Competence;
use crate::language::Language;
use crate::summary::asking::Asking;
use crate::summary::comparison::Summary;
use crate::summary::shortage::{asked_share, is_short, missing_share, tightest};
use crate::texts::{competences as texts, words};
use crate::view::formatting::{Step, uncapitalised};

/// What a scenario is most short of and what that does; without a shortage, what is tightest. The last sentences can be
/// left out where there is no room.
pub fn sentences(
    language: Language,
    scenario: &str,
    summary: &Summary,
    rules: &PerIncident<IncidentRule>,
    start_year: u16,
) -> Vec<String> {
    let nobody = texts::nobody_short(language, scenario);
    let Some((competence, place)) = tightest(summary) else { return vec![nobody] };
    let people = &summary.people[competence];
    let Some(year) = people.years.get(place) else { return vec![nobody] };
    let calendar = (usize::from(start_year) + place).to_string();
    let name = uncapitalised(words::competence(language, competence));
    let asked = asked_share(year).unwrap_or_default();
    let share = percentage(language, asked);
    if is_short(year) {
        let missing = percentage(language, missing_share(year).unwrap_or_default());
        let short =
            texts::most_short(language, scenario, &name, &calendar, &missing, &fte(language, year.short));
        let effect = effect(language, summary, rules, competence, place);
        let pool = (year.pool_needed > year.needed).then(|| texts::pool(language, &share));
        return [Some(short), effect, pool].into_iter().flatten().collect();
    }
    let tell = if asked > 1.0 { texts::hired } else { texts::tightest };
    let mut sentences = vec![nobody, tell(language, &name, &calendar, &share)];
    let lacking = most_lacking(summary, competence);
    if let Some((own, required)) =
        lacking.filter(|(own, required)| required > own && !Step::TENTH.same(*own, *required))
    {
        let [own, required] = [own, required].map(|level| Step::TENTH.show(language, level));
        sentences.push(texts::below_level(language, &own, &required));
    }
    sentences
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::incident::{Attribute, LossBasis, Reach};
    use crate::domain::stack::Layer;
    use crate::simulation::tally::{CompetenceYear, LayerYear};
    use crate::simulation::work::DemandTerm;
    use crate::view::test_support::Futures;

    /// Security decides about breaches; nothing else is driven by people.
    fn rules() -> PerIncident<IncidentRule> {
        PerIncident::from_fn(|kind| IncidentRule {
            scope: Vec::new(),
            reach: Reach::EachLayer,
            loss_basis: LossBasis::Amount,
            attribute: None::<Attribute>,
            driver: match kind {
                IncidentKind::Breach => ShortageDriver::Competence(Competence::Security),
                _ => ShortageDriver::Nothing,
            },
            pauses: false,
            is_serious: false,
            values: Vec::new(),
        })
    }

    /// Security is asked for by the platforms in the second year, and so much of it is short.
    fn summary(short: f64) -> Summary {
        let mut summary = Futures::even(300.0, 500.0).summary();
        summary.incidents.by_kind[IncidentKind::Breach] = 0.1;
        summary.work[Layer::Platforms] =
            vec![LayerYear::default(), LayerYear { own: 1.0, ..LayerYear::default() }];
        let people = &mut summary.people[Competence::Security];
        people.terms =
            vec![DemandTerm { layer: Layer::Platforms, coordination: false, factor: 0.4, level: 4.0 }];
        let asked = CompetenceYear {
            needed: 0.4,
            pool_needed: 0.9,
            pool_available: 1.0,
            short,
            level: 3.0,
            ..CompetenceYear::default()
        };
        people.years = vec![CompetenceYear { level: 3.0, ..CompetenceYear::default() }, asked];
        summary
    }

    #[test]
    fn a_shortage_is_told_with_what_it_does() {
        let told = sentences(Language::Dutch, "B Samen", &summary(0.1), &rules(), 2026);
        assert_eq!(
            told,
            [
                "B Samen komt vooral informatiebeveiliging tekort: in 2027 ontbreekt na inhuur 25 % (0,10 fte).",
                "Dat vertraagt vooral platforms en maakt een incident waarschijnlijker: datalek.",
                "Alle projecten samen vragen dan 90 % van wat er is.",
            ]
        );
    }

    #[test]
    fn without_a_shortage_the_tightest_is_told_with_its_level() {
        let told = sentences(Language::English, "B Together", &summary(0.0), &rules(), 2026);
        assert_eq!(
            told,
            [
                "B Together is short of nobody.",
                "Tightest is information security: in 2027, 90 % of what there is is asked for.",
                "The level of own staff is 3.0 there, 4.0 is required.",
            ]
        );
    }

    #[test]
    fn a_scenario_that_asks_for_nobody_is_short_of_nobody() {
        let nothing = Futures::even(300.0, 500.0).summary();
        assert_eq!(
            sentences(Language::Dutch, "A Huidig", &nothing, &rules(), 2026),
            ["A Huidig komt geen mensen tekort."]
        );
    }
}
