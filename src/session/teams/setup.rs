//! Setup: the rules as lines that the trainer changes one by one.

use crate::domain::closed_list::closed_list;
use crate::domain::limit::Limit;
use crate::domain::outcome::Outcome;
use crate::workspace::team_rules::{
    Devices, FEWEST_TEAMS, FiguresRule, LONGEST_TEAM_NAME, MOST_MINUTES, MOST_ROUNDS, MOST_TEAMS, Rules,
};

closed_list! {
    pub enum Rule, PerRule {
        Names = "names",
        Case = "case",
        Cost = "cost",
        /// The most people that may be short.
        People = "people",
        Rounds = "rounds",
        Minutes = "minutes",
        Figures = "figures",
        Predictions = "predictions",
        Devices = "devices",
        Start = "start",
    }
}

impl Rule {
    pub const fn outcome(self) -> Option<Outcome> {
        match self {
            Self::Cost => Some(Outcome::Cost),
            Self::People => Some(Outcome::Unfilled),
            _ => None,
        }
    }
}

/// The names in a text, parted by commas. `None` unless there are 2 to 8 different ones, none too long.
pub fn names(text: &str) -> Option<Vec<String>> {
    let mut names: Vec<String> = Vec::new();
    for name in text.split([',', ';']).map(str::trim).filter(|name| !name.is_empty()) {
        let fits = name.chars().count() <= LONGEST_TEAM_NAME && !name.chars().any(char::is_control);
        if !fits || names.iter().any(|known| known.eq_ignore_ascii_case(name)) {
            return None;
        }
        names.push(name.to_owned());
    }
    (FEWEST_TEAMS..=MOST_TEAMS).contains(&names.len()).then_some(names)
}

/// The rules with another limit on an outcome; an empty text takes it away. `None` when the text is no amount, be it with a
/// number of futures as in `450@90`.
pub fn with_limit(rules: &Rules, outcome: Outcome, text: &str) -> Option<Rules> {
    let mut rules = rules.clone();
    let place = rules.limits.iter().position(|limit| limit.outcome == outcome);
    if text.trim().is_empty() {
        rules.limits.retain(|limit| limit.outcome != outcome);
        return Some(rules);
    }
    let limit = Limit::parse(&format!("{}={}", outcome.id(), text.trim())).ok()?;
    match place {
        Some(place) => rules.limits[place] = limit,
        None => rules.limits.push(limit),
    }
    Some(rules)
}

/// One round or minute more or less, within bounds; a change of the other lines that have two states.
pub fn step(rules: &mut Rules, rule: Rule, up: bool) {
    match rule {
        Rule::Rounds if up => rules.rounds = (rules.rounds + 1).min(MOST_ROUNDS),
        Rule::Rounds => rules.rounds = rules.rounds.saturating_sub(1).max(1),
        Rule::Minutes if up => rules.minutes = (rules.minutes + 1).min(MOST_MINUTES),
        Rule::Minutes => rules.minutes = rules.minutes.saturating_sub(1),
        // Who cannot see a figure may as well say what it will be; hiding it teaches little without.
        Rule::Figures if rules.figures.hides() => rules.figures = FiguresRule::Shown,
        Rule::Figures => rules.figures = FiguresRule::Predicted,
        Rule::Predictions if rules.figures == FiguresRule::Predicted => rules.figures = FiguresRule::Hidden,
        Rule::Predictions => rules.figures = FiguresRule::Predicted,
        Rule::Devices if rules.devices == Devices::Own => rules.devices = Devices::Shared,
        Rule::Devices => rules.devices = Devices::Own,
        Rule::Names | Rule::Case | Rule::Cost | Rule::People | Rule::Start => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_to_eight_different_names() {
        assert_eq!(names(" Noord, Zuid ,"), Some(vec!["Noord".to_owned(), "Zuid".to_owned()]));
        assert_eq!(names("Noord"), None);
        assert_eq!(names("Noord,noord"), None);
        assert_eq!(names("a,b,c,d,e,f,g,h,i"), None);
        assert_eq!(names(&format!("a,{}", "x".repeat(LONGEST_TEAM_NAME + 1))), None);
    }

    #[test]
    fn only_hidden_figures_are_predicted() {
        let mut rules = Rules::default();
        let after = |rules: &mut Rules, rule| {
            step(rules, rule, true);
            rules.figures
        };
        assert_eq!(after(&mut rules, Rule::Figures), FiguresRule::Predicted);
        assert_eq!(after(&mut rules, Rule::Predictions), FiguresRule::Hidden);
        assert_eq!(after(&mut rules, Rule::Figures), FiguresRule::Shown);
        assert_eq!(after(&mut rules, Rule::Predictions), FiguresRule::Predicted);
    }

    #[test]
    fn a_limit_is_put_changed_and_taken_away() {
        let rules = with_limit(&Rules::default(), Outcome::Cost, "450@90").expect("a limit");
        assert_eq!(rules.limits.len(), 1);
        let rules = with_limit(&rules, Outcome::Cost, "400").expect("a limit");
        assert_eq!((rules.limits[0].amount, rules.limits[0].futures), (400.0, 80));
        assert_eq!(with_limit(&rules, Outcome::Cost, "veel"), None);
        assert_eq!(with_limit(&rules, Outcome::Cost, " ").expect("none").limits, []);
    }
}
