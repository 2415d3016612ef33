//! Outside cases of drawing: figures that come out of simulated futures.

use super::luck::CaseLuck;
use super::outside_case::{OutsideCase, Tolerance};
use crate::domain::quantity::{Quantity, lognormal};
use crate::numeric::elementary::ln;
use crate::numeric::statistics::{mean, share_where, standard_deviation, standard_error};
use crate::texts::selftest as texts;

/// How many standard errors a simulated figure may be off.
const STANDARD_ERRORS: f64 = 4.0;

/// Cases that are simulated.
pub fn cases() -> Vec<OutsideCase> {
    [open_fair(), vec![time_to_botec()], machine_lease(), compound_poisson()].concat()
}

/// Loss = event frequency × (primary + secondary loss), all PERT.
fn open_fair() -> Vec<OutsideCase> {
    let luck = CaseLuck::of("open-fair", 20);
    let million = 1e6;
    let size = Quantity::Pert { min: 3.0 * million, mode: 3.5 * million, max: 5.0 * million };
    let frequency = luck.values(0, 0, Quantity::Pert { min: 20.0, mode: 100.0, max: 900.0 });
    let (primary, secondary) = (luck.values(1, 0, size), luck.values(2, 0, size));
    let losses: Vec<f64> =
        (0..frequency.len()).map(|one| frequency[one] * (primary[one] + secondary[one])).collect();
    let row = |id, figure, ours, published, share| OutsideCase {
        id,
        name: texts::open_fair,
        figure,
        ours,
        published,
        tolerance: Tolerance::Relative(share),
        source: "pyfair, static/output.html (Hive-Systems/pyfair)",
    };
    vec![
        row("open-fair-mean", texts::mean, mean(&losses), 1_612_998_912.0, 0.03),
        row(
            "open-fair-spread",
            texts::standard_deviation,
            standard_deviation(&losses),
            1_066_359_261.0,
            0.04,
        ),
    ]
}

/// With chance p = 0.8 · 0.5: 0 with 1 − p, 1 with p/2, and two ranges with p/4 each.
fn time_to_botec() -> OutsideCase {
    let luck = CaseLuck::of("time-to-botec", 100);
    let p = 0.8 * 0.5;
    let which = luck.uniforms(0, 0);
    let near = luck.values(1, 0, Quantity::Lognormal { low: 1.0, high: 3.0 });
    let far = luck.values(2, 0, Quantity::Lognormal { low: 2.0, high: 10.0 });
    let values: Vec<f64> = (0..which.len())
        .map(|one| match which[one] {
            u if u < 1.0 - p => 0.0,
            u if u < 1.0 - p / 2.0 => 1.0,
            u if u < 1.0 - p / 4.0 => near[one],
            _ => far[one],
        })
        .collect();
    OutsideCase {
        id: "time-to-botec-mean",
        name: texts::time_to_botec,
        figure: texts::mean,
        ours: mean(&values),
        published: 0.887_205_987,
        tolerance: Tolerance::StandardErrors { se: standard_error(&values), count: STANDARD_ERRORS },
        source: "NunoSempere/time-to-botec; exact mean",
    }
}

/// Savings = (maintenance + labour + raw material) × production, against a lease of 400,000 a year.
fn machine_lease() -> Vec<OutsideCase> {
    let luck = CaseLuck::of("machine-lease", 100);
    let normal = |quantity, low, high| luck.values(quantity, 0, Quantity::Normal { low, high });
    let (maintenance, labour) = (normal(0, 10.0, 20.0), normal(1, -2.0, 8.0));
    let (material, production) = (normal(2, 3.0, 9.0), normal(3, 15_000.0, 35_000.0));
    let savings: Vec<f64> = (0..production.len())
        .map(|one| (maintenance[one] + labour[one] + material[one]) * production[one])
        .collect();
    let row = |id, figure, ours, published, tolerance| OutsideCase {
        id,
        name: texts::machine_lease,
        figure,
        ours,
        published,
        tolerance,
        source: "D. W. Hubbard, How to Measure Anything, ch. 6",
    };
    vec![
        row(
            "machine-lease-chance",
            texts::chance_of_loss,
            share_where(&savings, |saving| saving < 400_000.0),
            0.14,
            Tolerance::Absolute(0.005),
        ),
        row("machine-lease-mean", texts::mean, mean(&savings), 600_000.0, Tolerance::Relative(0.005)),
    ]
}

/// Losses at random moments of a year, at a rate λ: total mean `λ·E[X]` and variance `λ·E[X²]`.
fn compound_poisson() -> Vec<OutsideCase> {
    let luck = CaseLuck::of("compound-poisson", 100);
    let rate = 2.0;
    let loss = Quantity::Lognormal { low: 1.0, high: 5.0 };
    let mut moments = vec![0.0; luck.uniforms(0, 0).len()];
    let mut totals = moments.clone();
    for event in 0..=u8::MAX {
        let (waits, losses) = (luck.uniforms(0, event), luck.values(1, event, loss));
        let mut within_the_year = false;
        for (((moment, total), wait), loss) in moments.iter_mut().zip(&mut totals).zip(&waits).zip(&losses) {
            *moment -= ln(*wait) / rate;
            if *moment < 1.0 {
                *total += loss;
                within_the_year = true;
            }
        }
        if !within_the_year {
            break;
        }
    }
    let spread = standard_deviation(&totals);
    let centre = mean(&totals);
    let fourth = mean(&totals.iter().map(|total| libm::pow(total - centre, 4.0)).collect::<Vec<_>>());
    let variance_error = ((fourth - libm::pow(spread, 4.0)) / totals.len() as f64).sqrt();
    let Quantity::Lognormal { low, high } = loss else { return vec![] };
    let (mu, sigma) = lognormal(low, high);
    let row = |id, figure, ours, published, se| OutsideCase {
        id,
        name: texts::compound_poisson,
        figure,
        ours,
        published,
        tolerance: Tolerance::StandardErrors { se, count: STANDARD_ERRORS },
        source: "λ·E[X]; λ·E[X²] (Campbell)",
    };
    vec![
        row("compound-poisson-mean", texts::mean, centre, rate * loss.mean(), standard_error(&totals)),
        row(
            "compound-poisson-variance",
            texts::variance,
            spread * spread,
            rate * libm::exp(2.0 * mu + 2.0 * sigma * sigma),
            variance_error,
        ),
    ]
}
