//! Opening: the answering line above the table, what a scenario lacks most, when, for which layer, and what that does.

use super::detail::fte;
use super::heat::{most_lacking, percentage};
use crate::domain::incident::{IncidentKind, IncidentRule, PerIncident, ShortageDriver};
use crate::domain::people::Competence;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::summary::asking::Asking;
use crate::summary::comparison::Summary;
use crate::summary::shortage::{asked_share, is_short, tightest};
use crate::texts::competences as texts;
use crate::view::formatting::{Step, uncapitalised};

/// What a scenario lacks most and which layer asks for it, what is left of that after hire and what that does; without a
/// lack, what is tightest. The last sentences can be left out where there is no room.
pub fn sentences(
    language: Language,
    scenario: &str,
    summary: &Summary,
    rules: &PerIncident<IncidentRule>,
    start_year: u16,
) -> Vec<String> {
    let lack = summary.worst_gap.and_then(|(competence, place)| {
        let year = *summary.people[competence].years.get(place)?;
        Some((competence, place, year))
    });
    let Some((competence, place, year)) = lack else {
        return without_lack(language, scenario, summary, start_year);
    };
    let name = uncapitalised(competence.name(language));
    let calendar = (usize::from(start_year) + place).to_string();
    let missing = percentage(language, year.gap / year.needed);
    let most = most_asking(summary, competence, place).map(|layer| uncapitalised(layer.name(language)));
    let gap = fte(language, year.gap);
    let lacks = match &most {
        Some(layer) => texts::lacks_most_for(language, scenario, &name, &calendar, &gap, &missing, layer),
        None => texts::lacks_most(language, scenario, &name, &calendar, &gap, &missing),
    };
    if !is_short(&year) {
        return vec![lacks, texts::hire_closes(language).to_owned()];
    }
    let left = texts::left_after_hire(language, &fte(language, year.short));
    let effect = most.map(|layer| effect(language, summary, rules, competence, &layer));
    let share = percentage(language, asked_share(&year).unwrap_or_default());
    let pool = (year.pool_needed > year.needed).then(|| texts::pool(language, &share));
    [Some(lacks), Some(left), effect, pool].into_iter().flatten().collect()
}

/// What is tightest where nothing lacks.
fn without_lack(language: Language, scenario: &str, summary: &Summary, start_year: u16) -> Vec<String> {
    let nobody = texts::nobody_short(language, scenario);
    let Some((competence, place)) = tightest(summary) else { return vec![nobody] };
    let Some(year) = summary.people[competence].years.get(place) else { return vec![nobody] };
    let calendar = (usize::from(start_year) + place).to_string();
    let name = uncapitalised(competence.name(language));
    let share = percentage(language, asked_share(year).unwrap_or_default());
    let mut sentences = vec![nobody, texts::tightest(language, &name, &calendar, &share)];
    let lacking = most_lacking(summary, competence);
    if let Some((own, required)) =
        lacking.filter(|(own, required)| required > own && !Step::TENTH.same(*own, *required))
    {
        let [own, required] = [own, required].map(|level| Step::TENTH.show(language, level));
        sentences.push(texts::below_level(language, &own, &required));
    }
    sentences
}

/// The layer that asks most for a competence in a year, if one does.
fn most_asking(summary: &Summary, competence: Competence, year: usize) -> Option<Layer> {
    let (layer, asked) = *Asking::of(summary, competence, year).most_first().first()?;
    (asked.own > 0.0).then_some(layer)
}

/// What a shortage does: the layer that asks most for the competence waits, and the incidents that it drives come sooner.
fn effect(
    language: Language,
    summary: &Summary,
    rules: &PerIncident<IncidentRule>,
    competence: Competence,
    layer: &str,
) -> String {
    let is_driven = |kind: &IncidentKind| {
        rules[*kind].driver == ShortageDriver::Competence(competence)
            && summary.incidents.by_kind[*kind] > 0.0
    };
    let provoked: Vec<_> = IncidentKind::ALL
        .into_iter()
        .filter(is_driven)
        .map(|kind| uncapitalised(kind.name(language)))
        .collect();
    if provoked.is_empty() {
        texts::delays(language, layer)
    } else {
        texts::delays_and_provokes(language, layer, &provoked.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::incident::{Attribute, LossBasis, Reach};
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
    fn summary(gap: f64, short: f64) -> Summary {
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
            gap,
            short,
            level: 3.0,
            ..CompetenceYear::default()
        };
        people.years = vec![CompetenceYear { level: 3.0, ..CompetenceYear::default() }, asked];
        summary.worst_gap = (gap > 0.0).then_some((Competence::Security, 1));
        summary
    }

    #[test]
    fn a_shortage_is_told_with_what_it_does() {
        let told = sentences(Language::Dutch, "B Samen", &summary(0.2, 0.1), &rules(), 2026);
        assert_eq!(
            told,
            [
                "B Samen komt in 2027 vooral informatiebeveiliging tekort: 0,20 fte (50 % van de vraag), meest voor platforms.",
                "Na inhuur blijft 0,10 fte over.",
                "Dat vertraagt vooral platforms en maakt een incident waarschijnlijker: datalek.",
                "Alle projecten samen vragen dan 90 % van wat er is.",
            ]
        );
    }

    #[test]
    fn a_lack_that_hire_makes_up_for_is_still_told() {
        assert_eq!(
            sentences(Language::English, "B Together", &summary(0.2, 0.0), &rules(), 2026),
            [
                "In 2027 B Together lacks information security most: 0.20 FTE (50 % of demand), mostly for platforms.",
                "External hiring makes up for it.",
            ]
        );
    }

    #[test]
    fn without_a_shortage_the_tightest_is_told_with_its_level() {
        let told = sentences(Language::English, "B Together", &summary(0.0, 0.0), &rules(), 2026);
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
