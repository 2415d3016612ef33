//! Short lists beside the scorecard: competences short, incidents, and the dots.

use super::formatting::{Step, of_futures};
use crate::domain::incident::{IncidentKind, PerIncident};
use crate::domain::outcome::Outcome;
use crate::domain::people::Competence;
use crate::language::Language;
use crate::summary::comparison::Summary;
use crate::texts::competences as texts;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListItem {
    pub label: &'static str,
    pub figure: String,
}

/// Twenty equally likely futures, cheapest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dots {
    /// How many of the twenty are within budget.
    pub within: usize,
}

impl Dots {
    pub const TOTAL: usize = 20;

    /// The dots: filled within budget, hollow above it, filled in order.
    pub fn marks(self) -> String {
        let over = Self::TOTAL.saturating_sub(self.within);
        "●".repeat(self.within) + &"○".repeat(over)
    }
}

/// The competences of which a case lacks most in their worst year, before hire, at most `most`, each with what all cases of the
/// organisation lack; those that show as zero are left out.
pub fn competences_short(language: Language, summary: &Summary, most: usize) -> Vec<ListItem> {
    let gaps = Competence::ALL.map(|competence| (competence, summary.people[competence].gap()));
    let lines = largest(gaps, most, |gap| !Step::HUNDREDTH.same(gap, 0.0));
    lines
        .map(|(competence, gap)| {
            let [own, all] =
                [gap, summary.people[competence].pool_gap()].map(|gap| Step::HUNDREDTH.show(language, gap));
            let label = competence.name(language);
            ListItem { label, figure: texts::lacking(language, &own, &all) }
        })
        .collect()
}

/// The likeliest incidents, at most `most`.
pub fn incidents(language: Language, summary: &Summary, most: usize) -> Vec<ListItem> {
    most_often(&summary.incidents.by_kind, most)
        .map(|(kind, share)| {
            let figure = of_futures(language, share, summary.futures);
            ListItem { label: kind.name(language), figure }
        })
        .collect()
}

/// The kinds of incidents with the largest shares of the futures, the largest first, at most `most`; those that never strike are
/// left out.
pub fn most_often(shares: &PerIncident<f64>, most: usize) -> impl Iterator<Item = (IncidentKind, f64)> {
    largest(IncidentKind::ALL.map(|kind| (kind, shares[kind])), most, |share| share > 0.0)
}

/// The cost dots of a scenario against a budget in k€.
pub fn cost_dots(summary: &Summary, budget: f64) -> Dots {
    Dots { within: summary.outcomes[Outcome::Cost].dots.iter().filter(|cost| **cost <= budget).count() }
}

/// The largest of some values that are worth showing; equal ones stay in order.
fn largest<K, const N: usize>(
    mut all: [(K, f64); N],
    most: usize,
    worth_showing: impl Fn(f64) -> bool,
) -> impl Iterator<Item = (K, f64)> {
    all.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    all.into_iter().filter(move |(_, value)| worth_showing(*value)).take(most)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::tally::CompetenceYear;
    use crate::view::test_support::Futures;

    #[test]
    fn what_lacks_most_before_hire_comes_first_and_zero_is_left_out() {
        let mut summary = Futures::even(300.0, 500.0).summary();
        let lacking = |gap, pool_gap| vec![CompetenceYear { gap, pool_gap, ..CompetenceYear::default() }];
        summary.people[Competence::Security].years = lacking(0.004, 2.0);
        summary.people[Competence::Software].years = lacking(0.04, 0.04);
        summary.people[Competence::Ethics].years = lacking(1.26, 1.7);
        let items = competences_short(Language::Dutch, &summary, 3);
        let figures: Vec<_> = items.iter().map(|item| item.figure.as_str()).collect();
        assert_eq!(figures, ["1,26 fte (hele organisatie: 1,70)", "0,04 fte (hele organisatie: 0,04)"]);
        assert_eq!(items[0].label, "Privacy, ethiek & AI-recht");
    }

    #[test]
    fn incidents_are_counts_of_futures() {
        let mut summary = Futures::even(300.0, 500.0).summary();
        summary.incidents.by_kind[IncidentKind::Outage] = 0.42;
        summary.incidents.by_kind[IncidentKind::LegalStop] = 0.07;
        let items = incidents(Language::English, &summary, 1);
        assert_eq!(items, [ListItem { label: "Outage", figure: "42 of 100".to_owned() }]);
    }

    #[test]
    fn dots_fill_in_order() {
        let summary = Futures::even(300.0, 500.0).summary();
        let dots = cost_dots(&summary, 350.0);
        assert_eq!(dots.within, 5);
        assert_eq!(dots.marks(), "●●●●●○○○○○○○○○○○○○○○");
    }
}
