//! Which work asks for a competence adds up to what is needed, and what the content says of competences is read.

use speelveld::content::diagnosis::problem::ProblemKind;
use speelveld::content::{read_library, shipped_files};
use speelveld::domain::library::Library;
use speelveld::domain::people::{Competence, Framework};
use speelveld::domain::scenario::Scenario;
use speelveld::resolve::inputs::Inputs;
use speelveld::resolve::resolve;
use speelveld::study::{Flow, Question, Study};
use speelveld::summary::asking::Asking;
use std::sync::Arc;

fn library() -> Arc<Library> {
    Arc::new(read_library(&shipped_files()).library.expect("the shipped content is right"))
}

#[test]
fn layers_coordination_and_tender_add_up_to_what_is_needed() {
    let library = library();
    let mut study = Study::new(Arc::clone(&library));
    let mut tenders = 0;
    for case in &library.cases {
        let scenarios: Vec<_> = library
            .directions
            .iter()
            .map(|direction| Scenario { name: direction.name.clone(), decision: direction.decision })
            .collect();
        let question = Question::new(&case.id, "utrecht".to_owned(), scenarios, 7, 200);
        let comparison = study.compare(&question, &mut |_| Flow::Continue).expect("an answer");
        for column in &comparison.columns {
            let inputs = Inputs { base: &library.base, organisation: &library.organisations[0], case };
            let tender = resolve(&inputs, &column.scenario.decision).plan.tender;
            for competence in Competence::ALL {
                for (place, year) in column.summary.people[competence].years.iter().enumerate() {
                    let asking = Asking::of(&column.summary, competence, place);
                    let layers: f64 = asking.layers.iter().map(|(_, layer)| layer.total()).sum();
                    let sum = layers + asking.tender;
                    assert!((sum - year.needed).abs() <= 1e-9, "{}: {sum} for {}", case.id, year.needed);
                    let is_tendered = tender.needed && competence == Competence::Contracts && place == 0;
                    let expected = if is_tendered { tender.days.mean() / tender.days_per_year } else { 0.0 };
                    assert!(
                        (asking.tender - expected).abs() <= 0.05 * expected,
                        "{} {competence:?} {place}: {} for the tender, expected {expected}",
                        case.id,
                        asking.tender
                    );
                    tenders += u32::from(is_tendered);
                    assert!(asking.level.is_none_or(|level| (1.0..=5.0).contains(&level)));
                }
            }
        }
    }
    assert!(tenders > 0, "some decision must need a tender, else this says nothing of it");
}

#[test]
fn codes_say_whether_they_are_confirmed() {
    let library = library();
    let contracts = &library.base.codes[Competence::Contracts];
    assert_eq!(contracts[Framework::ECompetence].confirmed, ["D.4", "D.8"]);
    assert_eq!(contracts[Framework::ECompetence].unconfirmed, ["E.4"]);
    assert!(library.base.codes[Competence::Geo][Framework::Sfia].confirmed.is_empty());
}

#[test]
fn codes_that_are_no_list_of_texts_are_told() {
    let told = |from: &str, to: &str| -> Vec<ProblemKind> {
        let mut files = shipped_files();
        let base = files.iter_mut().find(|file| file.name.ends_with("base.toml")).expect("the base file");
        assert!(base.text.contains(from), "{from}");
        base.text = base.text.replacen(from, to, 1);
        read_library(&files).problems.into_iter().map(|problem| problem.what).collect()
    };
    let confirmed = "confirmed = [\"D.4\", \"D.8\"]";
    let kinds = told(confirmed, "confirmed = \"D.4\"");
    assert!(matches!(kinds.as_slice(), [ProblemKind::WrongForm { .. }]), "{kinds:?}");
    let kinds = told(confirmed, "confirmed = [4]");
    assert!(matches!(kinds.as_slice(), [ProblemKind::WrongForm { .. }]), "{kinds:?}");
    let kinds = told(confirmed, "confirmd = [\"D.4\"]");
    assert!(matches!(kinds.as_slice(), [ProblemKind::UnknownKey { .. }]), "{kinds:?}");
    let kinds = told("policy-data = { e-cf", "policy-dta = { e-cf");
    assert!(matches!(kinds.as_slice(), [ProblemKind::UnknownKey { .. }]), "{kinds:?}");
}
