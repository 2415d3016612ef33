//! Staging: the cases of a portfolio put on one calendar, with whom they share what.

use crate::domain::case::Case;
use crate::domain::incident::{IncidentKind, PerIncident};
use crate::domain::library::{Library, Organisation};
use crate::domain::portfolio::{Entry, Portfolio, Window};
use crate::domain::stack::{Partner, PerLayer};
use crate::resolve::inputs::Inputs;
use crate::resolve::model::ResolvedModel;
use crate::resolve::payers::Payers;
use crate::resolve::resolve;
use crate::simulation::programme::Frame;
use crate::simulation::random::case_key;
use crate::simulation::strikes::Sharing;
use crate::summary::programme::Part;
use rayon::prelude::*;
use std::sync::Arc;

/// A portfolio, ready to simulate.
#[derive(Debug)]
pub struct Staged {
    pub window: Window,
    pub frame: Frame,
    /// The cases that belong to it, in the order of the library, so that the order of the entries changes nothing.
    pub cases: Vec<StagedCase>,
}

/// A case that belongs to a portfolio.
#[derive(Debug)]
pub struct StagedCase {
    /// Its place in the library.
    pub place: usize,
    /// The place of its entry.
    pub entry: usize,
    pub start_year: u16,
    pub model: Arc<ResolvedModel>,
    /// Years of the window in which it waits.
    pub waits: usize,
    /// Its share of the expected build cost of all of them.
    pub weight: f64,
    /// The year of the pool in which it starts; nothing when that is past the window.
    pub from: Option<usize>,
    pub payers: Payers,
    pub sharing: Sharing,
}

impl StagedCase {
    /// What is told of it, given what waiting costs, k€.
    pub fn part(&self, waiting: f64) -> Part {
        let Self { entry, start_year, weight, payers, .. } = *self;
        let carried = self.from.map(|from| (Arc::clone(&self.model), from));
        Part { entry, case: self.model.plan.case.clone(), start_year, carried, waiting, weight, payers }
    }
}

impl Staged {
    /// Puts every case that belongs to a portfolio in its year; nothing when none does. Without a budget that of the whole is the sum
    /// of those of the cases.
    pub fn new(
        library: &Library,
        organisation: &Organisation,
        portfolio: &Portfolio,
        budget: Option<f64>,
    ) -> Option<Self> {
        let window = portfolio.window(&library.cases)?;
        let entry_of = |case: &Case| portfolio.entries.iter().position(|entry| entry.case == case.id);
        let belongs = |(place, case)| -> Option<(usize, &Case, usize, &Entry)> {
            let of = entry_of(case)?;
            let entry = portfolio.entries.get(of).filter(|entry| entry.included)?;
            Some((place, case, of, entry))
        };
        let belonging: Vec<_> = library.cases.iter().enumerate().filter_map(belongs).collect();
        let years = |case: &Case, entry: &Entry| window.years_of(entry.start_year(case), case.years);
        let running = belonging.iter().filter(|(_, case, _, entry)| years(case, entry).is_some());
        let first = running.map(|(_, case, _, entry)| entry.start_year(case)).min();
        let first = first.unwrap_or(window.end);
        // On all threads, as a first answer waits for it.
        let mut cases: Vec<StagedCase> = belonging
            .into_par_iter()
            .map(|(place, case, of, entry)| {
                let inputs = Inputs { base: &library.base, organisation, case };
                let decision = portfolio.decision(entry);
                let mut model = resolve(&inputs, &decision).postponed(usize::from(entry.postponed));
                let years = years(case, entry);
                model.plan.years = years.unwrap_or_default();
                let start_year = entry.start_year(case);
                StagedCase {
                    place,
                    entry: of,
                    start_year,
                    waits: usize::from(start_year.min(window.end) - case.start_year),
                    weight: inputs.build_costs().0.iter().sum(),
                    from: years.map(|_| usize::from(start_year - first)),
                    payers: years.map_or_else(Payers::default, |_| Payers::of(&inputs, &decision, &model)),
                    model: Arc::new(model),
                    sharing: Sharing::default(),
                }
            })
            .collect();
        let whole: f64 = cases.iter().map(|case| case.weight).sum();
        cases.iter_mut().for_each(|case| case.weight /= whole);
        let budgets = cases.iter().map(|case| case.model.money.budget).sum();
        let frame = Frame {
            waits: usize::from(first - window.start),
            years: usize::from(window.end - first),
            cases: cases.len(),
            budget: budget.unwrap_or(budgets),
            futures: 0,
        };
        let mut staged = Self { window, frame, cases };
        staged.share(library, portfolio);
        Some(staged)
    }

    /// Notes which supplier or partner a case has in common with another that runs and has such a partner as well.
    fn share(&mut self, library: &Library, portfolio: &Portfolio) {
        let choices = |case: &StagedCase| portfolio.entries[case.entry].choices;
        let has = |case: &StagedCase, partner: Partner| {
            case.from.is_some() && choices(case).0.iter().any(|choice| choice.partners().contains(partner))
        };
        let names = |case: &StagedCase, id: &str, partner: Partner| {
            let suppliers = &library.cases[case.place].suppliers;
            suppliers.iter().any(|supplier| supplier.id == id && supplier.partner == partner)
        };
        let sharing: Vec<Sharing> = self
            .cases
            .iter()
            .map(|case| {
                let shared = |partner: Partner| -> Option<u64> {
                    let suppliers = &library.cases[case.place].suppliers;
                    let is_shared = |id: &str| {
                        let others = self.cases.iter().filter(|other| other.place != case.place);
                        has(case, partner)
                            && others
                                .into_iter()
                                .any(|other| names(other, id, partner) && has(other, partner))
                    };
                    let of_kind = suppliers.iter().filter(|supplier| supplier.partner == partner);
                    of_kind
                        .map(|supplier| supplier.id.as_str())
                        .find(|id| is_shared(id))
                        .map(|id| case_key(&format!("supplier {id}")))
                };
                let choices = choices(case);
                PerIncident::from_fn(|kind| {
                    PerLayer::from_fn(|layer| {
                        let partners = choices[layer].partners();
                        causes(kind).into_iter().filter(|&one| partners.contains(one)).find_map(shared)
                    })
                })
            })
            .collect();
        self.cases.iter_mut().zip(sharing).for_each(|(case, sharing)| case.sharing = sharing);
    }

    /// Those that start before the end of the window.
    pub fn carried(&self) -> impl Iterator<Item = (&StagedCase, usize)> {
        self.cases.iter().filter_map(|case| Some((case, case.from?)))
    }
}

/// The partners of which one that falls brings this about, those on whom one depends most first.
fn causes(kind: IncidentKind) -> Vec<Partner> {
    match kind {
        IncidentKind::VendorFailure | IncidentKind::PriceShock => vec![Partner::Market],
        IncidentKind::PartnerWithdraws => {
            vec![Partner::Governments, Partner::Knowledge, Partner::Residents, Partner::Market]
        }
        _ => Vec::new(),
    }
}
