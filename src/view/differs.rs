//! What differs between two scenarios, in words.

use super::formatting::letter;
use super::stack;
use crate::domain::case::Case;
use crate::domain::scenario::{Decision, Direction, Scenario};
use crate::language::Language;
use crate::texts::scorecard as texts;

/// A scenario as it is called in sentences: letter and name.
pub fn title(language: Language, place: usize, scenario: &Scenario) -> String {
    format!("{} {}", letter(place), scenario.name.in_language(language))
}

/// What marks a direction that was made to fit a case.
pub const ADAPTED: char = '†';

/// A name with the mark of what was made to fit.
pub fn marked(name: &str) -> String {
    format!("{name} {ADAPTED}")
}

/// On which layers the direction that a scenario is was made to fit the case; nothing when nowhere.
pub fn adapted(
    language: Language,
    case: &Case,
    directions: &[Direction],
    place: usize,
    scenario: &Scenario,
) -> Option<String> {
    let layers = case.adapted_on(directions, scenario);
    let names: Vec<_> = layers.iter().map(|layer| layer.name(language)).collect();
    let name = title(language, place, scenario);
    (!names.is_empty()).then(|| texts::adapted_on(language, ADAPTED, &name, &names.join(", ")))
}

/// One line for each scenario but the baseline: what differs from the baseline, services first as on the screen.
pub fn lines(language: Language, scenarios: &[&Scenario], baseline: usize) -> Vec<String> {
    let Some(base) = scenarios.get(baseline) else { return Vec::new() };
    let base_title = title(language, baseline, base);
    let others = scenarios.iter().enumerate().filter(|(place, _)| *place != baseline);
    others
        .map(|(place, scenario)| {
            let subject = title(language, place, scenario);
            let changes = changes(language, base.decision, scenario.decision);
            if changes.is_empty() {
                texts::nothing_differs(language, &subject, &base_title)
            } else {
                texts::differs(language, &subject, &base_title, &changes.join("; "))
            }
        })
        .collect()
}

/// Every change from one decision to another, in words.
pub fn changes(language: Language, from: Decision, to: Decision) -> Vec<String> {
    let change = |lever| {
        let [was, is] = [from, to].map(|decision| stack::chosen(language, &decision, lever));
        texts::change(language, stack::name(language, lever), &was, &is)
    };
    from.differing(&to).map(change).collect()
}

/// What a decision chooses where it differs from another, in words.
pub fn choices(language: Language, from: Decision, to: Decision) -> Vec<String> {
    let chosen =
        |lever| texts::chosen(language, stack::name(language, lever), &stack::chosen(language, &to, lever));
    from.differing(&to).map(chosen).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice;
    use crate::domain::scenario::Training;
    use crate::domain::stack::Layer;
    use crate::view::test_support::scenario;

    #[test]
    fn names_each_changed_layer_from_the_top_down_and_the_training() {
        let a = scenario("Huidig");
        let mut b = scenario("Anders");
        b.decision.choices[Layer::Infrastructure] = Choice::parse("reuse:market").unwrap_or(Choice::BUILD);
        b.decision.choices[Layer::Services] = Choice::parse("codevelop:governments").unwrap_or(Choice::BUILD);
        b.decision.training = Training::Double;
        assert_eq!(
            lines(Language::Dutch, &[&a, &b], 0),
            ["B Anders verschilt van A Huidig: Diensten: zelf bouwen → samen ontwikkelen · medeoverheden; \
              Harde infrastructuur: zelf bouwen → hergebruiken · markt; Opleiding: normaal → dubbel"]
        );
    }

    #[test]
    fn says_so_when_nothing_differs() {
        let (a, b) = (scenario("Huidig"), scenario("Kopie"));
        assert_eq!(lines(Language::English, &[&a, &b], 1), ["A Huidig has the same choices as B Kopie"]);
    }
}
