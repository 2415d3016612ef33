use super::model::{LIBRARY, futures, inputs, mean, model, scaled, with_equal_gains};
use speelveld::domain::cost_part::CostPart;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::parameter::{End, Parameter};
use speelveld::domain::people::Competence;
use speelveld::domain::scenario::{Decision, Training};
use speelveld::domain::stack::{Layer, Mode};

#[test]
fn explore() {
    for (place, case) in LIBRARY.cases.iter().enumerate() {
        let decisions: Vec<(String, Decision)> =
            std::iter::once(("current".to_owned(), case.current_decision()))
                .chain(LIBRARY.directions.iter().map(|one| (one.id.clone(), case.directed(one))))
                .collect();
        for (name, decision) in &decisions {
            let m = model(&LIBRARY, place, decision);
            let rate = &m.people.rate;
            let (mut running, mut all) = (0.0, 0.0);
            for layer in Layer::ALL {
                let l = &m.plan.layers[layer];
                let coordination = l.market_coordination.value * rate[Competence::Contracts]
                    + l.other_coordination.value * rate[Competence::Partnership];
                running += l.own_run.value * l.own_rate
                    + l.partner_run.value * (l.price.market.value + l.price.others.value + coordination)
                    + l.run_material.value
                    + l.licence.value;
                all += inputs(&LIBRARY, case).number(Parameter::RunCost(layer));
            }
            let mut usual = LIBRARY.clone();
            usual.cases[place].assumptions.fix(Parameter::OldWay, running / all);
            let of = |times: f64| {
                let mut slow = usual.clone();
                for end in End::ALL {
                    for mode in Mode::ALL {
                        scaled(&mut slow.base.assumptions, Parameter::ModeLead(end, mode), times);
                    }
                }
                futures(&slow, place, decision, 13, 1000)
            };
            let one = of(1.0);
            let cost = |f: &speelveld::simulation::futures::Futures| mean(&f.outcomes[Outcome::Cost]);
            let inc = |f: &speelveld::simulation::futures::Futures| mean(&f.parts[CostPart::Incidents]);
            let line: Vec<String> = [1.5, 2.0, 3.0]
                .iter()
                .map(|t| {
                    let f = of(*t);
                    format!(
                        "{:+.1}% (less incidents {:+.1}%)",
                        100.0 * (cost(&f) / cost(&one) - 1.0),
                        100.0 * ((cost(&f) - inc(&f)) / (cost(&one) - inc(&one)) - 1.0)
                    )
                })
                .collect();
            println!(
                "L13 {} {name} old-way {:.2} live {:.0}: {}",
                case.id,
                running / all,
                mean(&one.outcomes[Outcome::Live]),
                line.join("  ")
            );
            // 15 per future
            for hire in [true, false] {
                let mut library = with_equal_gains(LIBRARY.clone());
                if !hire {
                    library.base.assumptions.fix(Parameter::HireRate, 0.0);
                }
                let of = |training: Training| {
                    futures(&library, place, &Decision { training, ..*decision }, 15, 1000)
                };
                let (none, double) = (of(Training::None), of(Training::Double));
                let worse: Vec<f64> = none.outcomes[Outcome::Needed]
                    .iter()
                    .zip(&double.outcomes[Outcome::Needed])
                    .map(|(a, b)| b - a)
                    .filter(|d| *d < -1e-9)
                    .collect();
                if !worse.is_empty() {
                    println!(
                        "L15 {} {name} hire {hire}: {} of 1000 worse, at most {:.4}",
                        case.id,
                        worse.len(),
                        worse.iter().cloned().fold(0.0, f64::min)
                    );
                }
            }
        }
    }
}
