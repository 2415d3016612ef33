//! Explorations in files: what is written is read back as it was, and everything that can be wrong is told at once.

use crate::support::thorough::cases;
use crate::support::{opening, strict};
use proptest::prelude::*;
use speelveld::content::SourceText;
use speelveld::content::exploration::{read, read_kept, write, write_kept, write_portfolio};
use speelveld::content::kinds::portfolio::read_portfolio;
use speelveld::controls::command::Command;
use speelveld::domain::choice::Choice;
use speelveld::domain::edits::Edits;
use speelveld::domain::event::{Becomes, Shift};
use speelveld::domain::library::Library;
use speelveld::domain::limit::Limit;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::people::Competence;
use speelveld::domain::portfolio::{self, Portfolio};
use speelveld::domain::prediction::{Prediction, Question, Truth};
use speelveld::domain::quantity::Quantity;
use speelveld::domain::scenario::{Decision, ExtraStaff, Lever, Training};
use speelveld::domain::stack::{Layer, PerLayer};
use speelveld::language::{Language, Text};
use speelveld::session::Session;
use speelveld::session::message::Message;
use speelveld::session::settings::Settings;
use speelveld::summary::survey::Aims;
use speelveld::workspace::exploration::{Exploration, Kept, OwnFile, OwnWorld, Title, TitledDecision};
use speelveld::workspace::logbook::{Demand, Entry, Event, Logbook};
use speelveld::workspace::portfolios::{Around, MOST_BUDGET, Portfolios, TitledPortfolio};
use speelveld::workspace::position::{Focus, Position, Screen};
use speelveld::workspace::progress::{LessonProgress, Progress};

fn source(text: &str) -> SourceText {
    SourceText { name: "own.toml".to_owned(), text: text.to_owned() }
}

/// Every problem on one line, in English.
fn told(text: &str) -> Vec<String> {
    let problems = read(&source(text), &opening::library()).err().unwrap_or_default();
    problems.iter().map(|problem| problem.one_line(Language::English)).collect()
}

fn any_decision() -> impl Strategy<Value = Decision> {
    let choice = || proptest::sample::select(Choice::all());
    let training = proptest::sample::select(Training::ALL.to_vec());
    (prop::array::uniform5(choice()), training)
        .prop_map(|(choices, training)| Decision { training, ..Decision::of(PerLayer(choices)) })
}

fn any_title(library: &Library) -> impl Strategy<Value = Title> + use<> {
    let directions: Vec<String> = library.directions.iter().map(|direction| direction.id.clone()).collect();
    let name = || {
        "[\\PC\"\\\\]{1,30}"
            .prop_map(|name| name.trim().to_owned())
            .prop_filter("a name", |name| !name.is_empty() && name.chars().count() <= 30)
    };
    prop_oneof![
        Just(Title::Current),
        proptest::sample::select(directions).prop_map(Title::Direction),
        name().prop_map(|name| Title::Named(Text::same(&name))),
        (name(), name()).prop_map(|(nl, en)| Title::Named(Text { nl, en })),
    ]
}

/// A quantity that a parameter may have.
fn any_edit() -> impl Strategy<Value = (Parameter, Quantity)> {
    let ranged: Vec<Parameter> =
        Parameter::all().into_iter().filter(|parameter| parameter.bounds().may_be_range).collect();
    let within = |parameter: Parameter, share: f64| {
        let bounds = parameter.bounds();
        let most = bounds.most.min(bounds.least + 1e4);
        bounds.least + share * (most - bounds.least)
    };
    let fixed = (proptest::sample::select(Parameter::all()), 0.0..1.0_f64)
        .prop_map(move |(parameter, share)| (parameter, Quantity::Fixed(within(parameter, share))));
    let range = (proptest::sample::select(ranged), 0.1..0.3_f64, 0.4..0.5_f64, 0.6..0.9_f64, 0..5_u8)
        .prop_map(move |(parameter, low, mode, high, shape)| {
            let [low, mode, high] = [low, mode, high].map(|share| within(parameter, share));
            let quantity = match shape {
                0 => Quantity::Lognormal { low, high },
                1 => Quantity::Normal { low, high },
                2 => Quantity::Uniform { low, high },
                3 => Quantity::Triangular { min: low, mode, max: high },
                _ => Quantity::Pert { min: low, mode, max: high },
            };
            (parameter, quantity)
        });
    prop_oneof![fixed, range]
}

fn any_event() -> impl Strategy<Value = Event> {
    let (place, number) = (|| 0..4_usize, || -1e6..1e6_f64);
    let outcome = || proptest::sample::select(Outcome::ALL.to_vec());
    let competences = || proptest::sample::subsequence(Competence::ALL.to_vec(), 1..=4).prop_shuffle();
    prop_oneof![
        Just(Event::Done),
        "[a-z\"\\\\é]{1,20}".prop_map(Event::Noted),
        (place(), proptest::sample::select(Layer::ALL.to_vec()), proptest::sample::select(Choice::all()))
            .prop_map(|(scenario, layer, choice)| Event::Chosen(scenario, layer, choice)),
        (place(), proptest::sample::select(Training::ALL.to_vec()))
            .prop_map(|(scenario, level)| Event::Trained(scenario, level)),
        (place(), outcome(), number(), number()).prop_map(|(scenario, outcome, low, high)| {
            Event::Predicted(Question::Range { scenario, outcome }, Prediction::Range { low, high })
        }),
        (place(), place(), outcome(), 0.5..1.0_f64).prop_map(|(one, other, outcome, confidence)| {
            let question = Question::Better { of: [one, other], outcome };
            Event::Predicted(question, Prediction::Better { scenario: other, confidence })
        }),
        (place(), competences(), competences()).prop_map(|(scenario, competences, ranked)| {
            Event::Predicted(Question::Rank { scenario, competences }, Prediction::Rank(ranked))
        }),
        (number(), prop::option::of(prop::array::uniform2(number())), prop::collection::vec(number(), 0..20))
            .prop_map(|(value, range, dots)| Event::Revealed(Truth::Value { value, range, dots })),
        (prop::array::uniform2(0.0..1.0_f64), prop::option::of(place()))
            .prop_map(|(shares, better)| Event::Revealed(Truth::Better { shares, better })),
        competences().prop_map(|short| {
            let fte = |(place, competence)| (competence, place as f64 / 3.0);
            Event::Revealed(Truth::Rank(short.into_iter().enumerate().map(fte).collect()))
        }),
        prop::collection::vec(any::<(bool, bool)>(), 1..4).prop_map(|judged| {
            let (thought, right): (Vec<bool>, Vec<bool>) = judged.into_iter().unzip();
            Event::Predicted(Question::Statements(right), Prediction::Statements(thought))
        }),
        prop::collection::vec(any::<bool>(), 1..4)
            .prop_map(|right| Event::Revealed(Truth::Statements(right))),
        (place(), competences(), number()).prop_map(|(scenario, competences, fte)| {
            let demand = |competence| Demand { competence, fte, level: 3.0, short: fte / 2.0 };
            Event::Asked(scenario, competences.into_iter().map(demand).collect())
        }),
    ]
}

fn any_progress() -> impl Strategy<Value = Progress> {
    let entry = ("(|[a-z]{1,9})", any_event()).prop_map(|(step, event)| Entry { step, event });
    ("[a-z-]{1,20}", 0..40_usize, prop::collection::vec(entry, 0..8)).prop_map(|(lesson, step, entries)| {
        Progress::Lesson(LessonProgress { lesson, step, logbook: Logbook { entries } })
    })
}

fn any_world() -> impl Strategy<Value = OwnWorld> {
    let set =
        any_edit().prop_map(|(parameter, quantity)| Shift { parameter, becomes: Becomes::Set(quantity) });
    let multiplied = (any_edit(), 0.0..=100.0_f64)
        .prop_map(|((parameter, _), times)| Shift { parameter, becomes: Becomes::Multiplied(times) });
    prop::collection::vec(prop_oneof![set, multiplied], 1..4)
}

fn any_aims() -> impl Strategy<Value = Aims> {
    let limit = (proptest::sample::select(Outcome::ALL.to_vec()), 0.0..1.0_f64, 1..=100_u8)
        .prop_map(|(outcome, amount, futures)| Limit { outcome, amount, futures });
    let objectives = proptest::sample::subsequence(Outcome::ALL.to_vec(), 1..4);
    (objectives, prop::collection::vec(limit, 0..3))
        .prop_map(|(objectives, limits)| Aims { objectives, limits })
}

fn any_portfolios(library: &Library) -> impl Strategy<Value = Portfolios> + use<> {
    let cases = library.cases.clone();
    let entries = prop::collection::vec(
        (any_decision(), 0..=portfolio::Entry::MOST_POSTPONED, any::<bool>()),
        cases.len(),
    );
    let hired = (proptest::sample::select(Competence::ALL.to_vec()), 0..=ExtraStaff::MOST_HALVES);
    let column =
        (any_title(library), entries, hired).prop_map(move |(title, entries, (competence, halves))| {
            let mut portfolio = Portfolio::current(&cases);
            for (entry, (case, (decision, postponed, included))) in
                portfolio.entries.iter_mut().zip(cases.iter().zip(entries))
            {
                let choices = case.allowed(decision).choices;
                *entry = portfolio::Entry { choices, postponed, included, ..entry.clone() };
                portfolio.training = decision.training;
            }
            portfolio.extra = ExtraStaff::NONE.with_halves(competence, halves);
            TitledPortfolio { title, portfolio }
        });
    let places = (
        0..4_usize,
        prop::option::of((0..4_usize, prop::option::of(Just(0)))),
        prop::option::of(1..=MOST_BUDGET),
    );
    (prop::collection::vec(column, 1..=4), places).prop_map(|(columns, (baseline, around, budget))| {
        let place = |place: usize| place % columns.len();
        let around = around.map(|(portfolio, scenario)| Around { portfolio: place(portfolio), scenario });
        Portfolios {
            baseline: place(baseline),
            around,
            budget,
            in_file: budget.map(|_| place(baseline)),
            columns,
        }
    })
}

fn any_exploration(library: &Library) -> impl Strategy<Value = Exploration> + use<> {
    let cases = library.cases.clone();
    let organisations: Vec<String> = library.organisations.iter().map(|one| one.id.clone()).collect();
    let scenario =
        (any_title(library), any_decision()).prop_map(|(title, decision)| TitledDecision { title, decision });
    let numbers = (any::<bool>(), 0..i64::MAX as u64, 1..1_000_000_usize, 0..4_usize);
    let position = (
        proptest::sample::select(Screen::ALL.to_vec()),
        0..4_usize,
        proptest::sample::select(Lever::ALL.to_vec()),
    );
    (
        proptest::sample::select(cases),
        proptest::sample::select(organisations),
        (prop::collection::vec(scenario, 1..=4), any_portfolios(library)),
        (prop::collection::vec(any_edit(), 0..6), prop::collection::vec(any_world(), 0..3), any_aims()),
        numbers,
        position,
        prop::option::of(any_progress()),
    )
        .prop_map(
            |(
                case,
                organisation,
                (mut scenarios, portfolios),
                (edits, worlds, aims),
                numbers,
                position,
                progress,
            )| {
                for scenario in &mut scenarios {
                    scenario.decision = case.allowed(scenario.decision);
                }
                let mut own = Edits::default();
                edits.into_iter().for_each(|(parameter, quantity)| own.set(parameter, quantity));
                let (alone, seed, futures, baseline) = numbers;
                let (screen, scenario, row) = position;
                let focus = Focus { scenario: scenario % scenarios.len(), row };
                Exploration {
                    case: case.id,
                    organisation,
                    baseline: baseline % scenarios.len(),
                    scenarios,
                    edits: own,
                    worlds,
                    aims,
                    alone,
                    portfolios,
                    seed,
                    futures,
                    position: Position { screen, focus },
                    progress,
                }
            },
        )
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn what_is_written_is_read_back_as_it_was(
        exploration in any_exploration(&opening::library()),
        seen in any::<Option<u64>>(),
    ) {
        let library = opening::library();
        let written = write(&exploration, &library);
        let again = read(&source(&written), &library);
        prop_assert_eq!(again.as_ref(), Ok(&exploration), "{}", written);
        prop_assert_eq!(write(&exploration, &library), written);
        let kept = Kept { exploration, file: Some(OwnFile { path: "/a/\"b\"\\c.toml".into(), seen, is_portfolio: seen.is_some() }) };
        let written = write_kept(&kept, &library);
        prop_assert_eq!(read_kept(&source(&written), &library), Ok(kept), "{}", written);
    }

    #[test]
    fn a_portfolio_in_a_file_of_its_own_is_read_back_as_it_was(portfolios in any_portfolios(&opening::library())) {
        let library = opening::library();
        for column in &portfolios.columns {
            let written = write_portfolio(column, &library);
            let file = source(&written);
            let again = read_portfolio(&file, &library);
            prop_assert_eq!(again.as_ref(), Ok(column), "{}", written);
        }
    }

    #[test]
    fn whatever_a_user_does_is_kept(
        commands in prop::collection::vec(proptest::sample::select(Command::ALL.to_vec()), 1..60)
    ) {
        let library = strict::library();
        let mut session = opening::session(library.clone());
        for command in commands {
            let _ = session.update(Message::Command(command));
        }
        let kept = session.exploration();
        let again = read(&source(&write(&kept, &library)), &library).expect("what we wrote can be read");
        prop_assert_eq!(&again, &kept);
        let resumed = Session::open(library, Settings::default(), &again).expect("a session");
        prop_assert_eq!(resumed.exploration(), kept);
        prop_assert_eq!(resumed.scenarios(), session.scenarios());
    }
}

#[test]
fn only_what_differs_is_written() {
    let library = opening::library();
    let mut session = opening::session(library.clone());
    let start = write(&session.exploration(), &library);
    let lines = |text: &str| text.lines().skip(2).map(str::to_owned).collect::<Vec<_>>();
    let follows = |what: &str| format!("follows = {what:?}");
    let mut expected = vec![
        "speelveld = \"exploration\"".to_owned(),
        "version = 1".to_owned(),
        "case = \"logistics\"".to_owned(),
    ];
    for direction in ["current", "proven-knowledge", "at-the-wheel"] {
        expected.extend([String::new(), "[[scenario]]".to_owned(), follows(direction)]);
    }
    assert_eq!(lines(&start), expected);
    let _ = session.update(Message::Command(Command::NextMode));
    let _ = session.update(Message::Command(Command::SetBaseline));
    let _ = session.update(Message::Command(Command::ShowCosts));
    let changed = write(&session.exploration(), &library);
    expected.insert(3, "baseline = 2".to_owned());
    expected.insert(10, "choices.platforms = \"outsource:market\"".to_owned());
    let position = ["", "[position]", "screen = \"costs\"", "scenario = 2", "row = \"platforms\""];
    expected.extend(position.map(str::to_owned));
    assert_eq!(lines(&changed), expected);
}

#[test]
fn a_scenario_that_follows_a_direction_goes_along_with_it() {
    let library = opening::library();
    let session = opening::session(library.clone());
    let written = write(&session.exploration(), &library);
    let mut later = Library::clone(&library);
    let direction =
        later.directions.iter_mut().find(|one| one.id == "proven-knowledge").expect("a direction");
    direction.decision.choices[Layer::Services] = Choice::BUILD;
    let again = read(&source(&written), &later).expect("it can be read");
    assert_eq!(again.scenarios[1].decision.choices[Layer::Services], Choice::BUILD);
}

#[test]
fn numbers_may_stand_in_nested_tables() {
    let text = "speelveld = \"exploration\"\nversion = 1\ncase = \"logistics\"\n[[scenario]]\nfollows = \"current\"\n\
                [assumptions]\n\"layers.platforms.build\" = 300\n[assumptions.modes.material]\nbuild = 1.5\n";
    let read = read(&source(text), &opening::library()).expect("it can be read");
    assert_eq!(read.edits.get(Parameter::BuildCost(Layer::Platforms)), Some(Quantity::Fixed(300.0)));
    assert_eq!(read.edits.len(), 2);
}

#[test]
fn everything_that_is_wrong_is_told_at_once() {
    let text = r#"speelveld = "exploration"
version = 1
case = "logistics"
organisation = "utrech"
baseline = 7
seed = "three"
futures = 0
colour = "red"

[[scenario]]
follows = "curent"

[[scenario]]
name = "Ours"
training = "triple"
choices.platforms = "outsource:residents"
choices.platform = "build"

[[scenario]]

[[scenario]]
name = "A name that is far too long to stand above a column"

[[scenario]]
follows = "current"

[assumptions]
layers.platforms.build = "much"
layers.platform.build = 3

[position]
screen = "cost"
"#;
    let told = told(text).join("\n");
    for expected in [
        "4:16: `utrech` is not a known organisation",
        "5:12: 7 is out of range",
        "6:8: this should be a whole number",
        "7:11: 0 is out of range",
        "8:1: ",
        "11:11: `curent` is not a known direction",
        "15:12: `triple` is not a training level",
        "16:21: this choice is not allowed",
        "17:9: ",
        "19:1: ",
        "22:8: this text has 51 characters; 30 fit",
        "24:1: at most 4 are allowed here; there are 5",
        "28:26: this is neither a number nor a range",
        "29:8: ",
        "32:10: `cost` is not a screen",
    ] {
        assert!(told.contains(expected), "{expected} is not among\n{told}");
    }
}

#[test]
fn a_forbidden_choice_is_told_with_its_reason() {
    let text = "speelveld = \"exploration\"\nversion = 1\ncase = \"logistics\"\n\n[[scenario]]\nfollows = \"current\"\n\
                choices.platforms = \"outsource:market\"\n";
    let problems = read(&source(text), &strict::library()).expect_err("it is forbidden");
    assert_eq!(problems.len(), 1);
    assert!(problems[0].sentence(Language::English).contains("that is not allowed here"));
    assert_eq!(problems[0].place.line, 7);
}

#[test]
fn of_a_newer_file_only_that_is_told() {
    let text = "speelveld = \"exploration\"\nversion = 2\ncase = \"moon\"\nweather = \"sunny\"\n";
    let told = told(text);
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("2:11: this file was made with a newer version of speelveld"), "{told:?}");
}

#[test]
fn of_an_unknown_case_its_scenarios_are_not_judged() {
    let told = told(
        "speelveld = \"exploration\"\nversion = 1\ncase = \"logistic\"\n[[scenario]]\nfollows = \"x\"\n",
    );
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("`logistic` is not a known case"), "{told:?}");
}

#[test]
fn everything_that_is_wrong_in_the_progress_of_a_lesson_is_told() {
    let text = "speelveld = \"exploration\"\nversion = 1\ncase = \"logistics\"\n[[scenario]]\nfollows = \"current\"\n\
                [teaching]\nid = \"first-steps\"\nstep = 0\n\
                [[teaching.log]]\nstep = \"look\"\n\
                [[teaching.log]]\ndone = true\nnoted = \"twice\"\n\
                [[teaching.log]]\nrange = { scenario = \"E\", outcome = \"cots\", low = \"a\", high = nan }\n\
                [[teaching.log]]\nshares = { better-in = [1] }\n\
                [[teaching.log]]\nnotde = \"x\"\n";
    let told = told(text).join("\n");
    for expected in
        ["8:8: ", "9:1: ", "11:1: ", "15:22: ", "15:37: ", "15:51: ", "15:63: ", "17:24: ", "19:1: "]
    {
        assert!(told.contains(expected), "{expected} is not among\n{told}");
    }
}
