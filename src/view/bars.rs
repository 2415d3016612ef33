//! Bars: what is short and what goes wrong, the worst first, one row for all scenarios so that they can be compared.

use super::formatting::{Step, counted};
use crate::domain::incident::{IncidentKind, PublicValue};
use crate::domain::people::Competence;
use crate::language::Language;
use crate::summary::comparison::Summary;

#[derive(Clone, Debug, PartialEq)]
pub struct BarRow {
    pub label: &'static str,
    pub short_label: &'static str,
    /// One bar per scenario; nothing when there are no figures for it.
    pub bars: Vec<Option<Bar>>,
}

/// One figure with the length of its bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub figure: String,
    /// How long the bar is, 0 to 1.
    pub length: f64,
}

/// FTE that a case lacks by competence in the worst year, before hire, then what all cases of the organisation lack; the bar is
/// the case's own, the longest one the worst of all. What shows as zero everywhere is left out.
pub fn competences(language: Language, summaries: &[Option<&Summary>]) -> Vec<BarRow> {
    let gaps = |competence: Competence| {
        let of = move |summary: &Summary| summary.people[competence].gap();
        summaries.iter().map(|summary| summary.map(of)).collect::<Vec<_>>()
    };
    let rows = worst_first(Competence::ALL.map(|competence| (competence, gaps(competence))), |most| {
        !Step::HUNDREDTH.same(most, 0.0)
    });
    let longest = rows.first().map_or(1.0, |(_, values)| largest(values)).max(f64::MIN_POSITIVE);
    let bar = |competence: Competence, summary: &Summary| {
        let people = &summary.people[competence];
        let [own, all] = [people.gap(), people.pool_gap()].map(|gap| Step::HUNDREDTH.show(language, gap));
        Bar { figure: format!("{own} / {all}"), length: people.gap() / longest }
    };
    rows.into_iter()
        .map(|(competence, _)| BarRow {
            label: competence.name(language),
            short_label: competence.short(language),
            bars: summaries.iter().map(|summary| summary.map(|summary| bar(competence, summary))).collect(),
        })
        .collect()
}

/// Futures, out of 100 or of as many as there are, in which an incident strikes; a full bar is all of them. What never strikes is left out.
pub fn incidents(language: Language, summaries: &[Option<&Summary>]) -> Vec<BarRow> {
    let share = |kind: IncidentKind| {
        let of = move |summary: &Summary| summary.incidents.by_kind[kind];
        summaries.iter().map(|summary| summary.map(of)).collect::<Vec<_>>()
    };
    let futures = summaries.iter().flatten().map(|summary| summary.futures).min().unwrap_or(usize::MAX);
    let bar = |share: f64| Bar { figure: counted(share, futures), length: share };
    worst_first(IncidentKind::ALL.map(|kind| (kind, share(kind))), |most| most > 0.0)
        .into_iter()
        .map(|(kind, values)| BarRow {
            label: kind.name(language),
            short_label: kind.short(language),
            bars: values.into_iter().map(|value| value.map(bar)).collect(),
        })
        .collect()
}

/// The same for a public value that is hit; a full bar is all of them.
pub fn public_values(language: Language, summaries: &[Option<&Summary>]) -> Vec<BarRow> {
    let row = |value: PublicValue| {
        let bar = |summary: &Summary| {
            let share = summary.incidents.by_value[value];
            Bar { figure: counted(share, summary.futures), length: share }
        };
        let name = value.name(language);
        BarRow {
            label: name,
            short_label: name,
            bars: summaries.iter().map(|summary| summary.map(bar)).collect(),
        }
    };
    PublicValue::ALL.into_iter().map(row).collect()
}

/// A row before it is put into words: what it is about, and a value for each scenario that has figures.
type Valued<K> = (K, Vec<Option<f64>>);

/// The rows worth showing, by their largest value; equal ones stay in order.
fn worst_first<K, const N: usize>(
    rows: [Valued<K>; N],
    worth_showing: impl Fn(f64) -> bool,
) -> Vec<Valued<K>> {
    let mut rows: Vec<_> = rows.into_iter().filter(|(_, values)| worth_showing(largest(values))).collect();
    rows.sort_by(|(_, a), (_, b)| largest(b).total_cmp(&largest(a)));
    rows
}

fn largest(values: &[Option<f64>]) -> f64 {
    values.iter().flatten().copied().fold(0.0, f64::max)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::simulation::tally::CompetenceYear;
    use crate::view::test_support::Futures;

    fn summary() -> Summary {
        Futures::even(300.0, 500.0).summary()
    }

    #[test]
    fn the_worst_of_any_scenario_comes_first_and_zero_everywhere_is_left_out() {
        let (mut a, mut b) = (summary(), summary());
        let lacking = |gap| vec![CompetenceYear { gap, pool_gap: 2.0 * gap, ..CompetenceYear::default() }];
        a.people[Competence::Security].years = lacking(0.5);
        b.people[Competence::Software].years = lacking(2.0);
        b.people[Competence::Geo].years = lacking(0.004);
        let rows = competences(Language::Dutch, &[Some(&a), None, Some(&b)]);
        let labels: Vec<_> = rows.iter().map(|row| row.short_label).collect();
        assert_eq!(labels, ["Software", "Beveiliging"]);
        let full = Bar { figure: "2,00 / 4,00".to_owned(), length: 1.0 };
        let none = Bar { figure: "0,00 / 0,00".to_owned(), length: 0.0 };
        assert_eq!(rows[0].bars, [Some(none), None, Some(full)]);
    }

    #[test]
    fn incidents_share_the_axis_of_all_futures() {
        let mut a = summary();
        a.incidents.by_kind[IncidentKind::Outage] = 0.42;
        let rows = incidents(Language::English, &[Some(&a)]);
        assert_eq!(rows.len(), 1);
        assert_eq!(rows[0].bars, [Some(Bar { figure: "42".to_owned(), length: 0.42 })]);
    }
}
