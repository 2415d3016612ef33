//! Opening: the answering line on top, what a scenario and the whole organisation lack most, when, and for which layer.

use super::detail::fte;
use super::heat::{most_lacking, percentage};
use crate::domain::incident::{IncidentKind, IncidentRule, PerIncident, ShortageDriver};
use crate::domain::people::Competence;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::summary::asking::Asking;
use crate::summary::comparison::Summary;
use crate::summary::shortage::{asked_share, is_short, organisation_gap, tightest};
use crate::texts::competences as texts;
use crate::view::formatting::{Step, uncapitalised};

/// Names in full, or as short as there is room for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Names {
    Full,
    Short,
}

impl Names {
    fn competence(self, language: Language, competence: Competence) -> String {
        uncapitalised(match self {
            Self::Full => competence.name(language),
            Self::Short => competence.short(language),
        })
    }

    fn layer(self, language: Language, layer: Layer) -> String {
        uncapitalised(match self {
            Self::Full => layer.name(language),
            Self::Short => layer.short(language),
        })
    }
}

/// What the opening is about.
#[derive(Clone, Copy, Debug)]
pub struct Opening<'a> {
    pub language: Language,
    /// What the scenario is called here.
    pub scenario: &'a str,
    pub summary: &'a Summary,
    pub rules: &'a PerIncident<IncidentRule>,
    pub start_year: u16,
    pub names: Names,
}

/// The same in full, for reports.
pub fn sentences(
    language: Language,
    scenario: &str,
    summary: &Summary,
    rules: &PerIncident<IncidentRule>,
    start_year: u16,
) -> Vec<String> {
    Opening { language, scenario, summary, rules, start_year, names: Names::Full }.sentences()
}

impl Opening<'_> {
    /// What a scenario lacks most and which layer asks for it, and what the whole organisation lacks; then what is left after
    /// hire and what that does. Without a lack of its own, what is tightest. All but the first two can be left out.
    pub fn sentences(&self) -> Vec<String> {
        let Self { language, scenario, summary, rules, names, .. } = *self;
        let lack = summary.worst_gap.and_then(|(competence, place)| {
            let year = *summary.people[competence].years.get(place)?;
            Some((competence, place, year))
        });
        let Some((competence, place, year)) = lack else { return self.without_lack() };
        let name = names.competence(language, competence);
        let calendar = self.calendar(place);
        let missing = percentage(language, year.gap / year.needed);
        let most = Asking::of(summary, competence, place).most();
        let layer = most.map(|layer| names.layer(language, layer));
        let gap = fte(language, year.gap);
        let lacks = match &layer {
            Some(layer) if names == Names::Short => {
                texts::lacks_most_for_in_short(language, scenario, &name, &calendar, &gap, &missing, layer)
            }
            Some(layer) => texts::lacks_most_for(language, scenario, &name, &calendar, &gap, &missing, layer),
            None => texts::lacks_most(language, scenario, &name, &calendar, &gap, &missing),
        };
        let organisation = self.organisation(Some((competence, place)));
        if !is_short(&year) {
            let closed = texts::hire_closes(language, &name);
            return [Some(lacks), organisation, Some(closed)].into_iter().flatten().collect();
        }
        let left = texts::left_after_hire(language, &name, &fte(language, year.short));
        let effect = layer.map(|layer| effect(language, summary, rules, competence, &layer));
        [Some(lacks), organisation, Some(left), effect].into_iter().flatten().collect()
    }

    /// What all cases together lack most, when that is more than this case lacks.
    fn organisation(&self, own: Option<(Competence, usize)>) -> Option<String> {
        let Self { language, summary, names, .. } = *self;
        let (competence, place) = organisation_gap(summary)?;
        let year = summary.people[competence].years.get(place)?;
        let gap = fte(language, year.pool_gap);
        if own == Some((competence, place)) {
            let is_this_case = gap == fte(language, year.gap);
            return (!is_this_case).then(|| texts::organisation_then(language, &gap));
        }
        let name = names.competence(language, competence);
        // After what the case lacks before hire, the same is meant.
        let tell = match (own, names) {
            (Some(_), Names::Short) => texts::organisation_lacks_in_short,
            _ => texts::organisation_lacks,
        };
        Some(tell(language, &gap, &name, &self.calendar(place)))
    }

    /// What is tightest where this case lacks nobody.
    fn without_lack(&self) -> Vec<String> {
        let Self { language, scenario, summary, names, .. } = *self;
        let nobody = texts::nobody_short(language, scenario);
        let mut sentences = vec![nobody];
        sentences.extend(self.organisation(None));
        let Some((competence, place)) = tightest(summary) else { return sentences };
        let Some(year) = summary.people[competence].years.get(place) else { return sentences };
        let name = names.competence(language, competence);
        let share = percentage(language, asked_share(year).unwrap_or_default());
        sentences.push(texts::tightest(language, &name, &self.calendar(place), &share));
        let lacking = most_lacking(summary, competence);
        if let Some((own, required)) =
            lacking.filter(|(own, required)| required > own && !Step::TENTH.same(*own, *required))
        {
            let [own, required] = [own, required].map(|level| Step::TENTH.show(language, level));
            sentences.push(texts::below_level(language, &own, &required));
        }
        sentences
    }

    fn calendar(&self, place: usize) -> String {
        (usize::from(self.start_year) + place).to_string()
    }
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
            pool_gap: 0.5,
            short,
            level: 3.0,
            ..CompetenceYear::default()
        };
        people.years = vec![CompetenceYear { level: 3.0, ..CompetenceYear::default() }, asked];
        summary.worst_gap = (gap > 0.0).then_some((Competence::Security, 1));
        summary
    }

    fn told(language: Language, scenario: &str, summary: &Summary) -> Vec<String> {
        sentences(language, scenario, summary, &rules(), 2026)
    }

    #[test]
    fn a_shortage_is_told_with_that_of_the_organisation_and_what_it_does() {
        assert_eq!(
            told(Language::Dutch, "B Samen", &summary(0.2, 0.1)),
            [
                "B Samen: het tekort vóór inhuur is in 2027 het grootst bij informatiebeveiliging: 0,20 fte (50% van de vraag), vooral voor platforms.",
                "Alle projecten samen: 0,50 fte.",
                "Tekort na inhuur: 0,10 fte informatiebeveiliging.",
                "Dat vertraagt vooral platforms en maakt een incident waarschijnlijker: datalek.",
            ]
        );
    }

    #[test]
    fn what_the_organisation_lacks_of_something_else_is_named_even_where_the_case_lacks_nobody() {
        let mut summary = summary(0.0, 0.0);
        summary.people[Competence::Security].years[1].pool_gap = 0.0;
        summary.people[Competence::Ethics].years =
            vec![CompetenceYear { pool_gap: 0.3, ..CompetenceYear::default() }];
        assert_eq!(
            told(Language::English, "B", &summary)[..2],
            [
                "B has no staff shortage.",
                "All projects together: shortage before external hiring of 0.30 FTE of privacy, ethics & AI law in 2026."
            ]
        );
    }

    #[test]
    fn in_short_names_the_lacks_fit_on_two_lines_of_78() {
        let rules = &rules();
        for language in Language::ALL {
            for layer in Layer::ALL {
                for competence in Competence::ALL {
                    let mut summary = Futures::even(300.0, 500.0).summary();
                    summary.work[layer] = vec![LayerYear { own: 9.0, ..LayerYear::default() }];
                    let year =
                        CompetenceYear { needed: 9.0, gap: 8.88, short: 1.0, ..CompetenceYear::default() };
                    let terms = vec![DemandTerm { layer, coordination: false, factor: 1.0, level: 4.0 }];
                    summary.people[competence].terms = terms;
                    summary.people[competence].years = vec![year];
                    let other = Competence::ALL[(competence.index() + 1) % Competence::COUNT];
                    summary.people[other].years =
                        vec![CompetenceYear { pool_gap: 12.88, ..CompetenceYear::default() }];
                    summary.worst_gap = Some((competence, 0));
                    let names = Names::Short;
                    let opening = Opening {
                        language,
                        scenario: "B",
                        summary: &summary,
                        rules,
                        start_year: 2026,
                        names,
                    };
                    let both = opening.sentences()[..2].join(" ");
                    assert!(fits(&both), "{both}");
                }
            }
        }
    }

    /// Does it fit on two lines, broken at spaces?
    fn fits(text: &str) -> bool {
        let mut lines = vec![0];
        for word in text.split(' ').map(|word| word.chars().count()) {
            let line = lines.last_mut().expect("a line");
            if *line + word + usize::from(*line > 0) <= 78 {
                *line += word + usize::from(*line > 0);
            } else {
                lines.push(word);
            }
        }
        lines.len() <= 2
    }

    #[test]
    fn a_lack_that_hire_makes_up_for_is_still_told() {
        assert_eq!(
            told(Language::English, "B Together", &summary(0.2, 0.0)),
            [
                "B Together: the shortage before external hiring is largest for information security in 2027: 0.20 FTE (50% of demand), mostly for platforms.",
                "All projects together: 0.50 FTE.",
                "After external hiring there is no shortage of information security.",
            ]
        );
    }

    #[test]
    fn without_a_shortage_the_tightest_is_told_with_its_level() {
        assert_eq!(
            told(Language::English, "B Together", &summary(0.0, 0.0)),
            [
                "B Together has no staff shortage.",
                "All projects together: shortage before external hiring of 0.50 FTE of information security in 2027.",
                "The tightest competence is information security: in 2027, demand is 90% of capacity.",
                "In-house staff are at level 3.0 there; 4.0 is required.",
            ]
        );
    }

    #[test]
    fn a_scenario_that_asks_for_nobody_is_short_of_nobody() {
        let nothing = Futures::even(300.0, 500.0).summary();
        assert_eq!(told(Language::Dutch, "A Huidig", &nothing), ["A Huidig heeft geen personeelstekort."]);
    }
}
