//! Outside case of overrun: building wholly in-house must meet the reference class of IT projects.

use super::luck::CaseLuck;
use super::outside_case::{OutsideCase, Published, Sentence, Tolerance};
use crate::domain::assumption::Assumptions;
use crate::domain::parameter::{End, Parameter};
use crate::domain::quantity::Quantity;
use crate::domain::stack::Mode;
use crate::numeric::elementary::exp;
use crate::numeric::statistics::{mean, share_where};
use crate::simulation::sampling::{Sampler, pareto_between};
use crate::simulation::work::overrun;
use crate::texts::selftest as texts;

/// Novelty at which the published chance of a black swan holds.
const MIDDLING: f64 = 0.5;

/// Overrun of a project built wholly in-house, of middling novelty, not short of people.
pub fn cases(base: &Assumptions) -> Vec<OutsideCase> {
    // A parameter of another owner cannot be meant here, so the NaN, which fails, is never reached.
    let quantity =
        |parameter| base.get(parameter).map_or(Quantity::Fixed(f64::NAN), |assumption| assumption.quantity);
    let number = |parameter| quantity(parameter).mean();
    let weight = number(Parameter::SwanBase) + number(Parameter::SwanNovelty) * MIDDLING;
    let chance = number(Parameter::SwanChance) * number(Parameter::Bespoke(End::New, Mode::Build)) * weight;
    let (tail, least, most) =
        (number(Parameter::SwanTail), number(Parameter::SwanLeast), number(Parameter::SwanMost));
    let ordinary = Sampler::new(quantity(Parameter::OrdinaryOverrun));

    let luck = CaseLuck::of("overrun", 100);
    let (meets, size, usual) = (luck.uniforms(0, 0), luck.uniforms(1, 0), luck.uniforms(2, 0));
    let overruns: Vec<f64> = (0..meets.len())
        .map(|one| {
            let swan_size = pareto_between(size[one], tail, least, most);
            overrun(meets[one], chance, swan_size, ordinary.at_uniform(usual[one]))
        })
        .collect();
    // The ordinary overrun stays below the least black swan, so that size tells them apart.
    let swans: Vec<f64> = overruns.iter().copied().filter(|overrun| *overrun >= least).collect();
    let row = |id, figure: Sentence, ours, published, distance| OutsideCase {
        id,
        name: texts::overrun,
        figure,
        ours,
        published,
        tolerance: Tolerance::Absolute(distance),
        source: "B. Flyvbjerg & A. Budzier (2013), arXiv 1304.0265",
    };
    // How much longer than planned a layer of a year takes that is built in-house: by its overrun, and by an event.
    let beyond: Vec<f64> = overruns.iter().map(|one| one.max(0.0)).collect();
    let stretch = number(Parameter::OverrunDelay) * mean(&beyond);
    let hazard = number(Parameter::DelayHazard) * number(Parameter::ModeDelay(Mode::Build));
    let event = (1.0 - exp(-hazard)) * number(Parameter::DelayMonths) / 12.0;
    let source = "A. Budzier & B. Flyvbjerg (2013), arXiv 1304.4525";
    let public = Published { name: texts::public_projects, tolerance: Tolerance::Absolute(0.03), source };
    vec![
        row("overrun-mean", texts::mean_overrun, mean(&overruns), 0.27, 0.01),
        row("overrun-swans", texts::black_swans, swans.len() as f64 / overruns.len() as f64, 1.0 / 6.0, 0.01),
        // Published as a round "200 % on average".
        row("overrun-size", texts::size_of_black_swans, mean(&swans), 2.0, 0.05),
        public.figure("public-overrun", texts::far_over, share_where(&overruns, |one| one > 0.25), 0.18),
        public.figure("public-delay", texts::later, stretch + event, 0.24),
    ]
}
