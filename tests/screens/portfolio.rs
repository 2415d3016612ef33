//! The portfolio screen by its keys: what a cell, a case and a whole portfolio become, and that undo covers all of it.

use crate::explorer::Explorer;
use crate::support::keys::key;
use crate::support::opening;
use speelveld::domain::outcome::Outcome;
use speelveld::domain::portfolio::Entry;
use speelveld::domain::scenario::Training;
use speelveld::front::studies::Studies;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message};
use speelveld::session::notice::Notice;
use speelveld::session::overlay::Overlay;
use speelveld::session::overlay::why::Subject;
use speelveld::session::overlay::why_whole::{WholeLine, WhyWhole};
use speelveld::session::screen::Screen;
use speelveld::session::settings::Theme;
use speelveld::study::{Asking, Flow, Question};
use speelveld::texts::notices::Obstacle;
use speelveld::view::overlays::why_whole::trail;
use speelveld::workspace::portfolios::TitledPortfolio;

/// A session on the portfolio screen, at the first cell of B.
fn session() -> Session {
    let mut session = opening::session(opening::library());
    press(&mut session, "7");
    session
}

/// Presses keys, and gives what was asked of the outside.
fn press(session: &mut Session, keys: &str) -> Vec<Effect> {
    keys.split(' ').flat_map(|name| session.update(Message::Key(key(name)))).collect()
}

fn focused(session: &Session) -> &TitledPortfolio {
    session.focused_portfolio().expect("a portfolio")
}

#[test]
fn a_cell_is_changed_in_one_portfolio_and_undo_brings_it_back() {
    let mut session = session();
    let before = session.document.portfolios.clone();
    let asked = press(&mut session, "space");
    assert_ne!(focused(&session).portfolio, before.columns[1].portfolio);
    assert_eq!(session.document.portfolios.columns[0], before.columns[0]);
    let is_of_all = |effect: &Effect| matches!(effect, Effect::Ask { request, .. } if matches!(request.asking, Asking::Portfolios(_)));
    assert!(asked.iter().any(is_of_all), "the whole is asked anew");
    let is_of_case = |effect: &Effect| matches!(effect, Effect::Ask { request, .. } if matches!(request.asking, Asking::Comparison));
    assert!(!asked.iter().any(is_of_case), "the case at hand stays as it is");
    press(&mut session, "u");
    assert_eq!(session.document.portfolios, before);
    press(&mut session, "t");
    assert_eq!(focused(&session).portfolio.training, Training::Double);
}

#[test]
fn trying_every_mode_in_a_cell_ends_where_it_began() {
    let mut session = session();
    let before = focused(&session).portfolio.clone();
    press(&mut session, "space space space space");
    assert_eq!(focused(&session).portfolio, before);
}

#[test]
fn a_case_is_postponed_left_out_and_never_the_last_one() {
    let mut session = session();
    (0..Entry::MOST_POSTPONED).for_each(|_| drop(press(&mut session, ">")));
    assert_eq!(focused(&session).portfolio.entries[0].postponed, Entry::MOST_POSTPONED);
    press(&mut session, ">");
    assert_eq!(session.notice, Some(Notice::Hindered(Obstacle::NoFurther)));
    let cases = focused(&session).portfolio.entries.len();
    for _ in 1..cases {
        press(&mut session, "x j");
    }
    assert_eq!(focused(&session).portfolio.included().count(), 1);
    press(&mut session, "x");
    assert_eq!(session.notice, Some(Notice::Hindered(Obstacle::LastCase)));
}

#[test]
fn a_case_opens_on_compare_with_the_portfolio_around_it_and_escape_leads_back() {
    let mut session = session();
    press(&mut session, "j f");
    assert_eq!(session.screen, Screen::Compare);
    let portfolio = &session.document.portfolios.columns[1].portfolio;
    assert_eq!(session.document.case, portfolio.entries[1].case);
    let others = portfolio.clone().around(&session.document.case);
    assert_eq!(session.question().portfolio.as_deref(), Some(&others));
    let decision = session.focused().expect("a scenario").decision;
    assert_eq!(decision, portfolio.decision(&portfolio.entries[1]));
    press(&mut session, "Esc");
    assert_eq!(session.screen, Screen::Portfolio);
    press(&mut session, "1 f");
    assert_eq!(session.question().portfolio, None, "the other cases are as they are now");
}

#[test]
fn a_case_that_is_put_off_starts_later_on_compare_too() {
    let mut session = session();
    let first = opening::library().case(&focused(&session).portfolio.entries[1].case).expect("it").start_year;
    press(&mut session, "j > > f");
    assert_eq!(session.case().map(|case| case.start_year), Some(first + 2));
    let question = Question { futures: 100, ..session.question() };
    let mut studies = Studies::new(opening::library());
    let worked_out = |studies: &mut Studies, question: &Question| {
        let found = studies.of(question).compare(question, &mut |_| Flow::Continue);
        found.expect("an answer").manifest.start_year
    };
    assert_eq!(worked_out(&mut studies, &question), first + 2);
    // Another choice there is no other question about when it starts.
    press(&mut session, "space");
    assert_eq!(session.question().portfolio, question.portfolio);
    // Without a portfolio around it, the case starts as in its file again.
    let alone = Question { portfolio: None, ..question };
    assert_eq!(worked_out(&mut studies, &alone), first);
    press(&mut session, "Esc < < 1");
    assert_eq!(session.case().map(|case| case.start_year), Some(first));
}

#[test]
fn what_is_changed_on_compare_is_changed_in_the_portfolio_around_it() {
    let mut session = session();
    let before = session.document.portfolios.clone();
    press(&mut session, "j f space t");
    let scenario = session.focused().expect("a scenario").decision;
    let column = &session.document.portfolios.columns[1];
    assert_eq!(column.portfolio.decision(&column.portfolio.entries[1]), scenario);
    assert_ne!(column.portfolio.entries[1].choices, before.columns[1].portfolio.entries[1].choices);
    assert_eq!(column.portfolio.training, Training::Double);
    let untouched =
        |place: usize| column.portfolio.entries[place] == before.columns[1].portfolio.entries[place];
    assert!(untouched(0) && untouched(2), "the other cases keep their choices");
    // Another scenario beside it is a trial that leaves the portfolio as it is.
    let kept = session.document.portfolios.clone();
    press(&mut session, "Shift-Tab space");
    assert_eq!(session.document.portfolios, kept);
    press(&mut session, "u u u Esc");
    assert_eq!(session.document.portfolios.columns, before.columns);
    // Back on the portfolio a change goes the other way.
    press(&mut session, "space 1");
    let column = &session.document.portfolios.columns[1];
    let around = session.document.portfolios.around.expect("a portfolio around it");
    let shown = session.document.scenarios[around.scenario.expect("a scenario")].decision;
    assert_eq!(column.portfolio.decision(&column.portfolio.entries[1]), shown);
}

#[test]
fn every_figure_leads_to_the_cases_and_to_the_trail_of_one() {
    let mut explorer = Explorer::with_futures(Language::English, Theme::Dark, 300);
    explorer.press(&[key("7")]);
    let mut session = explorer.session;
    press(&mut session, "w");
    let Some(Overlay::WhyWhole(figures)) = session.overlay.clone() else { panic!("all figures") };
    for place in 0..figures.lines.len() {
        session.overlay = Some(Overlay::WhyWhole(WhyWhole { cursor: place, ..figures.clone() }));
        press(&mut session, "Enter");
        let Some(Overlay::WhyWhole(one)) = &session.overlay else { panic!("{place} leads nowhere") };
        assert!(one.lines.iter().any(|line| matches!(line, WholeLine::Case(..) | WholeLine::AskedBy(..))));
        let trail = trail(&session, one);
        assert!(trail.lines.iter().all(|line| !line.right.is_empty()), "{trail:?}");
        press(&mut session, "Esc");
    }
    // The cost of the cases adds up to that of the whole.
    let column = &session.portfolios.shown().expect("figures").columns[1].summary;
    let cases = column.cases.iter().flatten().filter_map(|case| case.summary.as_ref());
    let sum: f64 = cases.map(|case| case.outcomes[Outcome::Cost].mean).sum();
    assert!((sum - column.outcomes[Outcome::Cost].mean).abs() < 1e-6);
    session.overlay = Some(Overlay::WhyWhole(figures));
    press(&mut session, "Enter Enter");
    assert_eq!(session.screen, Screen::Compare);
    assert!(
        matches!(&session.overlay, Some(Overlay::Why(why)) if why.subject == Subject::Outcome(Outcome::Cost))
    );
}

#[test]
fn a_direction_is_taken_in_every_case() {
    let mut session = session();
    press(&mut session, "r j Enter");
    let library = opening::library();
    let first = library.directions.first().expect("a direction");
    let expected = focused(&session).title.portfolio(&library).expect("a preset");
    assert_eq!(focused(&session).portfolio, expected);
    assert_eq!(focused(&session).name(&library), first.name);
}
