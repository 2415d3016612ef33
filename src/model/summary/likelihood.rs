//! Likelihood: which kinds of incidents are the likeliest in any of some scenarios.

use super::comparison::Summary;
use crate::domain::incident::IncidentKind;

/// The kinds by the largest share of any scenario; equal ones stay in order.
pub fn in_order(summaries: &[Option<&Summary>]) -> Vec<IncidentKind> {
    let largest = |kind: IncidentKind| {
        summaries.iter().flatten().map(|summary| summary.incidents.by_kind[kind]).fold(0.0, f64::max)
    };
    let mut kinds = IncidentKind::ALL.to_vec();
    kinds.sort_by(|&one, &other| largest(other).total_cmp(&largest(one)));
    kinds
}
