//! Disturbing: the same answer with other figures for some outcomes, and for all that is a figure of these outcomes in detail.

use speelveld::domain::choice::Choice;
use speelveld::domain::cost_part::CostPart;
use speelveld::domain::incident::{IncidentKind, PerIncident, PublicValue};
use speelveld::domain::outcome::{Outcome, PerOutcome};
use speelveld::domain::parameter::Parameter;
use speelveld::domain::people::Competence;
use speelveld::domain::scenario::PerLever;
use speelveld::domain::space::Fixed;
use speelveld::domain::stack::Layer;
use speelveld::simulation::tally::CompetenceYear;
use speelveld::study::{
    Alternative, Asking, Attribution, Explained, Finding, Influence, Influences, Remedies, Request,
};
use speelveld::summary::comparison::{Comparison, CompetenceSummary, IncidentSummary, Summary};
use speelveld::summary::distribution::Distribution;
use speelveld::summary::paired::{Difference, Paired};
use std::sync::Arc;

/// Numbers in a made-up ranking.
const RANKED: usize = 12;

/// Another figure, far enough from this one to be seen.
fn other(value: f64) -> f64 {
    value * 1.7 + 0.3
}

/// A comparison with other figures for these outcomes.
pub fn comparison(comparison: &Comparison, hidden: &[Outcome]) -> Comparison {
    let mut disturbed = comparison.clone();
    for column in &mut disturbed.columns {
        column.summary = Arc::new(summary(&column.summary, hidden));
    }
    for pair in &mut disturbed.pairs {
        pair.outcomes = all_paired(&pair.outcomes, hidden);
    }
    disturbed
}

/// What a choice would change, with other figures for these outcomes.
pub fn alternative(alternative: &Alternative, hidden: &[Outcome]) -> Alternative {
    Alternative {
        decision: alternative.decision,
        summary: Arc::new(summary(&alternative.summary, hidden)),
        outcomes: all_paired(&alternative.outcomes, hidden),
    }
}

/// A finding with other figures for these outcomes.
pub fn finding(finding: &Finding, hidden: &[Outcome]) -> Finding {
    match finding {
        Finding::Attribution(found) => {
            let disturbed = found.iter().map(|one| match hidden.contains(&one.outcome) {
                true => attribution(one),
                false => *one,
            });
            Finding::Attribution(Arc::new(disturbed.collect()))
        }
        Finding::Remedies(found) => {
            let mut disturbed = Remedies::clone(found);
            disturbed.summary = Arc::new(summary(&found.summary, hidden));
            for tried in &mut disturbed.tried {
                tried.found = Arc::new(alternative(&tried.found, hidden));
            }
            Finding::Remedies(Arc::new(disturbed))
        }
        Finding::Comparison(found) => Finding::Comparison(Arc::new(comparison(found, hidden))),
        Finding::Directions(found) => Finding::Directions(Arc::new(comparison(found, hidden))),
        Finding::Alternatives(ready) => {
            Finding::Alternatives(ready.iter().map(|found| Arc::new(alternative(found, hidden))).collect())
        }
        Finding::Influence(_) => Finding::Influence(Arc::new(influences(hidden))),
        Finding::Worlds(found) => {
            Finding::Worlds(found.iter().map(|found| Arc::new(comparison(found, hidden))).collect())
        }
        // Of all outcomes together; not asked while any is hidden.
        Finding::Flips(_) | Finding::Worth(_) | Finding::Missing(_) | Finding::Story(_) => finding.clone(),
        Finding::Survey(found) => Finding::Survey(Arc::clone(found)),
        // No lesson works on all cases together.
        Finding::Portfolios(_) | Finding::Ambitions(_) | Finding::Sequence(_) => finding.clone(),
    }
}

/// What is asked in the place of something: all scenarios together tell of every outcome, so the double gets others.
pub fn request(request: &Request, hidden: &[Outcome]) -> Request {
    let mut request = request.clone();
    if let Asking::Survey(asked) = &mut request.asking
        && !hidden.is_empty()
    {
        asked.bounds.fixed[Layer::Services] = Some(Fixed::at(Choice::BUILD));
    }
    request
}

/// A made-up answer to which numbers matter, other than usual for these outcomes: working it out takes too long.
pub fn influences(hidden: &[Outcome]) -> Influences {
    let ranking = PerOutcome::from_fn(|outcome| {
        let start = if hidden.contains(&outcome) { 7 * RANKED } else { 0 };
        let numbers = Parameter::all().into_iter().skip(start + outcome.index()).take(RANKED);
        let influence =
            |parameter| Influence { parameter, correlation: None, low: 1.0, high: 2.0, swing: 1.0 };
        numbers.map(influence).collect::<Vec<_>>()
    });
    let explained = ranking.map(|_, numbers| {
        let share = |number: &Influence| Explained { parameter: number.parameter, share: 0.25 };
        numbers.iter().map(share).collect::<Vec<_>>()
    });
    let shares = PerOutcome::from_fn(|outcome| if hidden.contains(&outcome) { 0.75 } else { 0.5 });
    Influences {
        difference: ranking.clone(),
        scenario: ranking,
        doubt: Some([shares; 2]),
        explained: [explained.clone(), explained],
        done: 1,
        of: 1,
        futures: 1,
    }
}

fn attribution(found: &Attribution) -> Attribution {
    Attribution {
        outcome: found.outcome,
        levers: PerLever::from_fn(|lever| other(found.levers[lever])),
        assumptions: other(found.assumptions),
        total: other(found.total),
    }
}

fn all_paired(outcomes: &PerOutcome<Paired>, hidden: &[Outcome]) -> PerOutcome<Paired> {
    outcomes.map(|outcome, one| if hidden.contains(&outcome) { paired(one) } else { *one })
}

/// Who is better turns round.
fn paired(one: &Paired) -> Paired {
    let Difference { mean, se, p5, p50, p95 } = one.difference;
    Paired {
        a_better: other(one.b_better) / 2.0,
        b_better: other(one.a_better) / 4.0,
        difference: Difference { mean: -other(mean), se, p5: -other(p95), p50: -other(p50), p95: -other(p5) },
        shown: -other(one.shown),
        ..*one
    }
}

fn distribution(found: &Distribution) -> Distribution {
    Distribution {
        mean: other(found.mean),
        sd: other(found.sd),
        se: found.se,
        p5: other(found.p5),
        p10: other(found.p10),
        p50: other(found.p50),
        p80: other(found.p80),
        p90: other(found.p90),
        p95: other(found.p95),
        worst_tenth_from: other(found.worst_tenth_from),
        worst_tenth: other(found.worst_tenth),
        p50_error: found.p50_error,
        worst_tenth_error: found.worst_tenth_error,
        dots: found.dots.map(other),
    }
}

fn summary(found: &Summary, hidden: &[Outcome]) -> Summary {
    let mut disturbed = found.clone();
    for &outcome in hidden {
        disturbed.outcomes[outcome] = distribution(&found.outcomes[outcome]);
        match outcome {
            Outcome::Cost => {
                disturbed.parts = found.parts.map(|_, value| other(*value));
                disturbed.years.iter_mut().for_each(|value| *value = other(*value));
                disturbed.cost_percentiles.iter_mut().for_each(|value| *value = other(*value));
            }
            Outcome::WithinBudget => {
                // How much of the cost lies within the budget shows in where each future and each hundredth lies.
                disturbed.outcomes[Outcome::Cost].dots = found.outcomes[Outcome::Cost].dots.map(other);
                disturbed.cost_percentiles =
                    found.cost_percentiles.iter().map(|value| other(*value)).collect();
            }
            Outcome::Serious => {
                let kinds = found.incidents.serious_by_kind;
                disturbed.incidents.serious_by_kind = kinds.map(|_, share| other(*share));
            }
            Outcome::Incidents => disturbed.incidents = incidents(&found.incidents),
            Outcome::Unfilled => {
                for competence in Competence::ALL {
                    // What one competence is short of is said of another one.
                    let next = Competence::ALL[(competence.index() + 1) % Competence::COUNT];
                    disturbed.people[competence] = people(&found.people[next]);
                }
            }
            Outcome::ExternalShare => {
                for competence in Competence::ALL {
                    let years = &mut disturbed.people[competence].years;
                    years.iter_mut().for_each(|year| year.external = other(year.external));
                }
            }
            Outcome::Exit => disturbed.parts[CostPart::Exit] = other(found.parts[CostPart::Exit]),
            // Of the others nothing is kept beside their own figures.
            _ => {}
        }
    }
    disturbed
}

fn people(found: &CompetenceSummary) -> CompetenceSummary {
    let year = |year: &CompetenceYear| CompetenceYear {
        pool_needed: other(year.pool_needed),
        external: other(year.external),
        short: other(year.short),
        ..*year
    };
    CompetenceSummary {
        short: other(found.short),
        ever_short: other(found.ever_short) / 2.0,
        never_closed: other(found.never_closed) / 2.0,
        months_until_closed: other(found.months_until_closed),
        years: found.years.iter().map(year).collect(),
        ..found.clone()
    }
}

fn incidents(found: &IncidentSummary) -> IncidentSummary {
    // What is said of one kind of incident, or of one value, is said of another one.
    let next = |values: &PerIncident<f64>| {
        PerIncident::from_fn(|kind| {
            other(values[IncidentKind::ALL[(kind.index() + 1) % IncidentKind::COUNT]]) / 2.0
        })
    };
    let mut disturbed = found.clone();
    disturbed.by_kind = next(&found.by_kind);
    disturbed.loss_by_kind = next(&found.loss_by_kind);
    disturbed.pause_by_kind = next(&found.pause_by_kind);
    for value in PublicValue::ALL {
        disturbed.by_value[value] = other(found.by_value[value]) / 2.0;
    }
    disturbed
}
