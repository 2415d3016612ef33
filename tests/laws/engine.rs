//! Laws of the engine: a faster way to the same figures gives the same figures.

use crate::support::thorough::cases;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use speelveld::content;
use speelveld::domain::choice::Choice;
use speelveld::domain::library::Library;
use speelveld::domain::outcome::Measure;
use speelveld::domain::people::Competence;
use speelveld::domain::scenario::{Decision, ExtraStaff, Scenario, Training};
use speelveld::domain::stack::{Layer, PerLayer};
use speelveld::language::Text;
use speelveld::study::{Question, Study};
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    let reading = content::read_library(&content::shipped_files());
    Arc::new(reading.library.expect("the shipped content reads without problems"))
});

fn decision() -> impl Strategy<Value = Decision> {
    let choice = || select(Choice::all());
    let training = select(Training::ALL.to_vec());
    let extra = [0..3_u8, 0..3_u8];
    ([choice(), choice(), choice(), choice(), choice()], training, extra).prop_map(
        |(choices, training, [contracts, geo])| {
            let extra = ExtraStaff::NONE
                .with_halves(Competence::Contracts, contracts)
                .with_halves(Competence::Geo, geo);
            Decision { training, extra, ..Decision::of(PerLayer(choices)) }
        },
    )
}

/// Half a block more than a block, so that the last chunk of futures is not full.
const FUTURES: usize = 1_501;

fn question(case: usize, seed: u64, decisions: &[Decision], futures: usize) -> Question {
    let scenario = |decision: &Decision| Scenario { name: Text::same("x"), decision: *decision };
    Question::new(
        &LIBRARY.cases[case].id,
        &LIBRARY.organisations[0].id,
        decisions.iter().map(scenario).collect(),
        seed,
        futures,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { rng_seed: RngSeed::Fixed(5), ..cases(6) })]

    /// Many decisions at a time give to the last bit what a comparison gives, however they are mixed.
    #[test]
    fn a_batch_gives_the_futures_of_a_comparison(
        case in 0..LIBRARY.cases.len(),
        seed in 0..9_u64,
        [one, other] in [decision(), decision()],
    ) {
        let mixtures = (0..32_usize).map(|taken| {
            let choice = |layer: Layer| {
                if taken >> layer.index() & 1 == 0 { one.choices[layer] } else { other.choices[layer] }
            };
            Decision { choices: PerLayer::from_fn(choice), ..one }
        });
        let decisions: Vec<Decision> = mixtures.chain([other]).collect();
        let question = question(case, seed, &decisions, FUTURES);
        let mut study = Study::new(Arc::clone(&LIBRARY));
        let compared = study.futures(&question).expect("the question names the shipped case");
        let mut batch = study.batch(&question).expect("the question names the shipped case");
        prop_assert_eq!(batch.futures(), FUTURES);
        let columns = batch.evaluate(&decisions, Clone::clone);
        prop_assert_eq!(columns.len(), decisions.len());
        for (columns, futures) in columns.iter().zip(&compared) {
            for measure in Measure::SCORECARD {
                prop_assert_eq!(&columns[measure.outcome], &futures.outcomes[measure.outcome]);
            }
        }
    }
}

/// So many futures that their luck is not all kept: a comparison draws the rest and forgets it, a batch keeps it.
#[test]
fn futures_of_which_the_luck_is_not_kept_are_the_same() {
    let decisions = [LIBRARY.cases[0].current_decision()];
    let question = question(0, 3, &decisions, 21_001);
    let mut study = Study::new(Arc::clone(&LIBRARY));
    let compared = study.futures(&question).expect("the question names the shipped case");
    let mut batch = study.batch(&question).expect("the question names the shipped case");
    let columns = batch.evaluate(&decisions, Clone::clone);
    for measure in Measure::SCORECARD {
        assert!(columns[0][measure.outcome] == compared[0].outcomes[measure.outcome], "{measure:?}");
    }
}
