//! What a step of a lesson hides, no place tells: a session and its double, which knows other figures for the hidden outcomes,
//! look the same on every screen and under every overlay, ask the same of the outside and keep the same. With nothing hidden
//! the same walk tells them apart, so that it sees what it should.

mod disturbing;
mod twins;

use crate::support::opening;
use crate::support::thorough::times;
use speelveld::content::{read_library, shipped_files};
use speelveld::controls::command::Command;
use speelveld::domain::outcome::Outcome;
use speelveld::guide::lesson::{Guides, Hidden, Lesson};
use speelveld::session::Session;
use speelveld::session::message::Message;
use speelveld::session::screen::{RisksPart, Screen, SlideKind};
use speelveld::study::Study;
use speelveld::workspace::exploration::Exploration;
use speelveld::workspace::progress::Progress;
use speelveld::workspace::team_rules::{FiguresRule, Rules};
use speelveld::workspace::teams::Teams;
use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};
use twins::{Leak, Twins, answer, give};

/// Few futures: what is tested does not hang on the figures.
const FUTURES: usize = 100;

/// Commands of a walk at random.
const WANDERED: usize = 50;

static GUIDES: LazyLock<Arc<Guides>> = LazyLock::new(|| Arc::new(read_library(&shipped_files()).guides));

/// What is done to an overlay that has opened.
const IN_AN_OVERLAY: [Command; 5] =
    [Command::Down, Command::PageDown, Command::Last, Command::Confirm, Command::Confirm];

/// Does a command leave the lesson where it is?
fn stays(command: &Command) -> bool {
    !matches!(command, Command::NextStep | Command::PreviousStep | Command::LeaveActivity)
}

fn screens() -> impl Iterator<Item = Command> {
    Screen::ALL.into_iter().filter(|screen| *screen != Screen::Teams).map(Screen::command)
}

/// The outcomes that are hidden at a step.
fn hidden_at(lesson: &Lesson, step: usize) -> Vec<Outcome> {
    Outcome::ALL.into_iter().filter(|outcome| lesson.hides(*outcome, step)).collect()
}

/// A lesson at its first step, with its figures.
fn taught(lesson: &Lesson, study: &mut Study) -> Session {
    let mut session = opening::session(opening::library()).with_guides(Arc::clone(&GUIDES));
    session.settings.futures = FUTURES;
    session.teach(Arc::new(lesson.clone()));
    let effects = session.start();
    answer(&mut session, study, effects, &[]);
    session
}

/// Plays a lesson along its own example, and stands still at every step.
fn at_each_step(lesson: &Lesson, study: &mut Study, mut visit: impl FnMut(&Session, usize, &mut Study)) {
    let mut session = taught(lesson, study);
    for (place, step) in lesson.steps.iter().enumerate() {
        visit(&session, place, study);
        for action in &step.play {
            let effects = session.rehearse(action);
            answer(&mut session, study, effects, &[]);
        }
        if let Some(example) = &step.example {
            command(&mut session, study, Command::Answer);
            give(&mut session, study, Message::Paste(example.clone()), &[]);
            command(&mut session, study, Command::Confirm);
        }
        // What is not done is skipped, and all that is revealed is looked at.
        for _ in 0..MOST_PAGES {
            if session.teaching().is_some_and(|teaching| teaching.step == place) {
                command(&mut session, study, Command::NextStep);
            }
        }
        close(&mut session, study);
    }
}

/// More pages and warnings than any step has.
const MOST_PAGES: usize = 6;

fn command(session: &mut Session, study: &mut Study, command: Command) {
    give(session, study, Message::Command(command), &[]);
}

/// Puts away whatever lies over the screen.
fn close(session: &mut Session, study: &mut Study) {
    while session.overlay.is_some() {
        command(session, study, Command::Back);
    }
}

/// Does somebody at work still take part in what hides something? A demo ends that, and with it what was hidden.
fn takes_part(session: &Session) -> bool {
    session.teaching().is_some() || session.team_play().is_some()
}

/// Gives commands one after the other until one tells the twins apart.
fn give_all(twins: &mut Twins, study: &mut Study, commands: &[Command]) -> Option<Leak> {
    for (place, &command) in commands.iter().enumerate() {
        if let Err(leak) = twins.give(study, Message::Command(command))
            && takes_part(&twins.session)
        {
            let given: Vec<_> = commands[..=place].iter().map(|command| command.id()).collect();
            return Some(format!("{}: {leak}", given.join(" ")));
        }
    }
    None
}

/// What is tried in a walk is shared out between the walks that are alike: the one at this place among them tries one of so many,
/// or everything when more thorough tests are asked for.
fn falls_to(place: usize, count: usize, among: usize) -> bool {
    times(1) > 1 || count % among == place % among
}

/// Among so many lessons: as most of them hide the same outcomes, the five try everything more than once between them.
const ALIKE_LESSONS: usize = 3;

/// Goes to every screen and gives commands there, those of which the count is `given`; does something to each overlay that
/// opens.
fn walk(start: &Twins, study: &mut Study, given: impl Fn(usize) -> bool) -> Vec<Leak> {
    let mut leaks = Vec::new();
    let mut opened = BTreeSet::new();
    for (place, screen) in screens().enumerate() {
        let mut there = start.clone();
        leaks.extend(give_all(&mut there, study, &[screen]));
        leaks.extend(there.look_closely().err().map(|leak| format!("{}: {leak}", screen.id())));
        for (_, command) in (place..).zip(Command::ALL).filter(|(count, of)| given(*count) && stays(of)) {
            let mut twins = there.clone();
            let found = give_all(&mut twins, study, &[command]).or_else(|| {
                // A trail is about what is in focus; anything else that opens is the same on every screen.
                let is_new = twins.session.overlay.is_some()
                    && (opened.insert(command) || command == Command::OpenWhy);
                is_new.then(|| give_all(&mut twins, study, &IN_AN_OVERLAY)).flatten()
            });
            leaks.extend(found.map(|leak| format!("{} {}, {leak}", screen.id(), command.id())));
            // Each command is looked at in another way than the one before.
            there.look_otherwise();
        }
    }
    leaks
}

/// Gives commands at random, the same ones in every run.
fn wander(start: &Twins, study: &mut Study, mut seed: u64) -> Option<Leak> {
    let mut next = || {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        Command::ALL[usize::try_from(seed % Command::COUNT as u64).expect("a place")]
    };
    let commands: Vec<_> = std::iter::repeat_with(&mut next).filter(stays).take(WANDERED).collect();
    give_all(&mut start.clone(), study, &commands)
}

/// What a user may have done before a step begins that hides something.
fn preparations() -> Vec<Vec<Command>> {
    let repeated = |first: &[Command], again: Command, most: usize| {
        let first = first.to_vec();
        (0..most).map(move |times| [first.clone(), vec![again; times]].concat()).collect::<Vec<_>>()
    };
    let asked = |first: Vec<Command>| [first, vec![Command::OpenWhy]].concat();
    let single = Command::ALL.into_iter().filter(stays).map(|command| vec![command]);
    let sorted = [Command::ShowAssumptions, Command::SortAssumptions];
    single
        .chain(repeated(&[Command::Present], Command::NextSlide, SlideKind::COUNT))
        .chain(repeated(&sorted, Command::NextOutcome, Outcome::COUNT))
        .chain(screens().flat_map(|screen| [vec![screen, Command::Down], vec![screen, Command::OpenWhy]]))
        .chain(repeated(&[Command::ShowRisks], Command::NextPart, RisksPart::COUNT).into_iter().map(asked))
        .collect()
}

/// Begins a step that hides something, each time after something else was done, and looks at every screen.
fn begin_after_all(
    before: &Session,
    way: Command,
    hidden: &[Outcome],
    study: &mut Study,
    tried: impl Fn(usize) -> bool,
) -> Vec<Leak> {
    let left = before.teaching().expect("a lesson").step;
    let mut leaks = Vec::new();
    for (count, prepared) in preparations().into_iter().enumerate().filter(|(count, _)| tried(*count)) {
        let mut session = before.clone();
        prepared.iter().for_each(|&next| command(&mut session, study, next));
        // The first time it may only be warned that the step is not done.
        while session.teaching().is_some_and(|teaching| teaching.step == left) {
            command(&mut session, study, way);
        }
        if session.teaching().is_none() {
            continue;
        }
        let mut twins = Twins::of(&session, hidden);
        // After a single command the screen is nearly always the same one: each time it is looked at in another way.
        let found = match prepared.len() {
            1 => twins.look_in(count).err(),
            _ => twins.look_closely().err().or_else(|| {
                let screens: Vec<_> = screens().flat_map(|screen| [screen, Command::OpenWhy]).collect();
                give_all(&mut twins, study, &screens)
            }),
        };
        if let Some(leak) = found {
            let given: Vec<_> = prepared.iter().chain([&way]).map(|command| command.id()).collect();
            leaks.push(format!("{}, {leak}", given.join(" ")));
        }
    }
    leaks
}

/// Does something for every shipped lesson, with its number, beside each other.
fn for_every_lesson(test: impl Fn(usize, &Lesson, &mut Study) + Sync) {
    std::thread::scope(|scope| {
        for (number, lesson) in GUIDES.lessons.iter().enumerate() {
            let test = &test;
            scope.spawn(move || test(number, lesson, &mut Study::new(opening::library())));
        }
    });
}

/// Fails with every leak of a step.
fn none(leaks: &[Leak], lesson: &Lesson, place: usize) {
    assert!(leaks.is_empty(), "{}/{}:\n{}", lesson.id, lesson.steps[place].id, leaks.join("\n"));
}

#[test]
fn what_a_lesson_hides_shows_nowhere() {
    for_every_lesson(|number, lesson, study| {
        let mut walked = BTreeSet::new();
        at_each_step(lesson, study, |session, place, study| {
            let hidden = hidden_at(lesson, place);
            if hidden.is_empty() {
                return;
            }
            let twins = Twins::of(session, &hidden);
            let seed = 1 + place as u64;
            none(&wander(&twins, study, seed).into_iter().collect::<Vec<_>>(), lesson, place);
            // Steps that hide the same look alike.
            if walked.insert(hidden) {
                none(&walk(&twins, study, |count| falls_to(number, count, ALIKE_LESSONS)), lesson, place);
            }
        });
        assert!(!walked.is_empty(), "{} hides nothing", lesson.id);
    });
}

#[test]
fn nothing_of_before_shows_what_a_step_begins_to_hide() {
    for_every_lesson(|number, lesson, study| {
        let is_tried = |count| falls_to(number, count, ALIKE_LESSONS);
        let mut begun = BTreeSet::new();
        at_each_step(lesson, study, |session, place, study| {
            let now = hidden_at(lesson, place);
            let forth = (place + 1 < lesson.steps.len()).then_some((Command::NextStep, place + 1));
            let back = place.checked_sub(1).map(|before| (Command::PreviousStep, before));
            for (way, there) in forth.into_iter().chain(back) {
                let hidden = hidden_at(lesson, there);
                let begins = hidden.iter().any(|outcome| !now.contains(outcome));
                if begins && begun.insert((way, hidden.clone())) {
                    none(&begin_after_all(session, way, &hidden, study, is_tried), lesson, there);
                }
            }
        });
        assert!(!begun.is_empty(), "{} begins to hide nothing", lesson.id);
    });
}

/// A lesson that hides nothing but one outcome, or nothing at all.
fn only_hiding(outcome: Option<Outcome>) -> Lesson {
    let lesson = GUIDES.lesson("outsourcing").expect("a shipped lesson");
    let hidden =
        outcome.map(|outcome| Hidden { outcomes: vec![outcome], from: 0, until: lesson.steps.len() });
    Lesson { hidden: hidden.into_iter().collect(), ..Lesson::clone(lesson) }
}

/// Every screen for each outcome; what a command does there for two of the twelve.
#[test]
fn each_outcome_can_be_hidden_by_itself() {
    let of = |outcomes: &[Outcome]| {
        let mut study = Study::new(opening::library());
        for &outcome in outcomes {
            let session = taught(&only_hiding(Some(outcome)), &mut study);
            let is_given = |count| falls_to(outcome.index(), count, Outcome::COUNT / 2);
            let leaks = walk(&Twins::of(&session, &[outcome]), &mut study, is_given);
            assert!(leaks.is_empty(), "{outcome:?}:\n{}", leaks.join("\n"));
        }
    };
    std::thread::scope(|scope| {
        for outcomes in Outcome::ALL.chunks(Outcome::COUNT / 2) {
            scope.spawn(move || of(outcomes));
        }
    });
}

#[test]
fn with_nothing_hidden_the_same_walk_tells_each_outcome() {
    use Screen::{Assumptions, Compare, Competences, Costs, Risks};
    let telling: [(Outcome, &[Screen]); Outcome::COUNT] = [
        (Outcome::Cost, &[Compare, Costs, Competences, Assumptions]),
        (Outcome::WithinBudget, &[Compare, Costs, Competences]),
        (Outcome::Live, &[Compare]),
        (Outcome::Value, &[]),
        (Outcome::Serious, &[Compare]),
        (Outcome::OwnPeople, &[Compare, Competences]),
        (Outcome::Needed, &[Compare, Competences]),
        (Outcome::Incidents, &[Compare, Risks]),
        // A policy check asks for it as well.
        (Outcome::Unfilled, &[Compare, Risks, Competences, Assumptions]),
        (Outcome::ExternalShare, &[]),
        (Outcome::PublicControl, &[Compare, Competences, Assumptions]),
        (Outcome::Exit, &[Costs]),
    ];
    let mut study = Study::new(opening::library());
    let session = taught(&only_hiding(None), &mut study);
    let mut others = Vec::new();
    for (outcome, expected) in telling {
        let twins = Twins::of(&session, &[outcome]);
        let mut tells = |commands: &[Command]| {
            let mut twins = twins.clone();
            give_all(&mut twins, &mut study, commands).is_some() || twins.look_closely().is_err()
        };
        // What is explored is asked apart, and not while anything is hidden.
        let asked_with_all = screens().filter(|screen| {
            !matches!(screen, Command::ShowExplore | Command::ShowWorlds | Command::ShowPortfolio)
        });
        let screens: Vec<_> = asked_with_all.filter(|screen| tells(&[*screen])).collect();
        if screens != expected.iter().map(|screen| screen.command()).collect::<Vec<_>>() {
            others.push((outcome, screens));
        }
        assert!(tells(&[Command::CopyScreen]), "{outcome:?}");
    }
    assert_eq!(others, [], "these are told on other screens than expected");
}

/// A session of two teams that choose without figures, where the first one chooses in the second round, after the first round
/// was looked at from all sides.
fn teams_at_work(study: &mut Study) -> Session {
    let library = opening::library();
    let names = ["Noord", "Zuid"].map(str::to_owned).into();
    let mut teams = Teams::new(Rules { names, figures: FiguresRule::Hidden, ..Rules::default() });
    teams.start();
    let case = library.case("ivri").expect("a shipped case");
    let start = Exploration {
        futures: FUTURES,
        progress: Some(Progress::Teams(teams)),
        ..Exploration::of(&library, case, "utrecht")
    };
    let settings = opening::session(Arc::clone(&library)).settings;
    let mut session = Session::open(library, settings, &start).expect("a session");
    let effects = session.start();
    answer(&mut session, study, effects, &[]);
    let mut do_all = |commands: &[Command]| {
        commands.iter().for_each(|&next| command(&mut session, study, next));
    };
    let turn = [Command::Confirm, Command::NextMode, Command::ShowTeams, Command::Confirm];
    do_all(&turn);
    do_all(&turn);
    let sorted = [Command::ShowAssumptions, Command::SortAssumptions];
    do_all(&screens().chain(sorted).chain([Command::ShowTeams]).collect::<Vec<_>>());
    do_all(&[Command::Confirm; 3]);
    assert!(session.hides_figures(), "the second round has begun");
    session
}

#[test]
fn a_team_that_chooses_without_figures_finds_none() {
    let mut study = Study::new(opening::library());
    let session = teams_at_work(&mut study);
    let twins = Twins::of(&session, &Outcome::ALL);
    let leaks = walk(&twins, &mut study, |_| true);
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
    assert_eq!(wander(&twins, &mut study, 1), None);
}
