//! Payers: what the province pays, what partners carry themselves, and what it takes us to work with them.

use super::figures::Scope;
use crate::language::Language;
use crate::summary::portfolio::Payers;
use crate::texts::{ambition as texts, competences};
use crate::view::formatting::number;

/// Who pays, a row for each portfolio; then a row that says which is told of in detail, and one for each of its cases.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayerTable {
    pub heads: [&'static str; 4],
    pub rows: Vec<PayerRow>,
    pub legend: &'static str,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PayerRow {
    pub name: String,
    /// Place of the portfolio; nothing for a case.
    pub portfolio: Option<usize>,
    pub cells: [String; 4],
}

pub fn payers(scope: &Scope<'_>) -> PayerTable {
    let Scope { language, found, column, .. } = *scope;
    let wholes = found.columns.iter().enumerate().map(|(place, column)| PayerRow {
        name: scope.title(place),
        portfolio: Some(place),
        cells: cells(language, &column.summary.payers),
    });
    let focused = found.columns.get(column);
    let head = PayerRow {
        name: texts::payers_of(language, &scope.title(column)),
        portfolio: None,
        cells: Default::default(),
    };
    let cases = focused.into_iter().flat_map(|column| column.summary.cases.iter().flatten());
    let cases = cases.map(|case| PayerRow {
        name: scope.case_name(&case.case).to_owned(),
        portfolio: None,
        cells: cells(language, &case.payers),
    });
    PayerTable {
        heads: [
            texts::own_work(language),
            texts::paid_to_partners(language),
            texts::carried_by_partners(language),
            competences::coordination(language),
        ],
        rows: wholes.chain([head]).chain(cases).collect(),
        legend: texts::payers_legend(language),
    }
}

pub fn cells(language: Language, payers: &Payers) -> [String; 4] {
    [payers.own, payers.paid, payers.carried, payers.coordination_of_public]
        .map(|amount| number(language, amount, 0))
}
