//! What is peculiar to each screen: what its commands and clicks do, and what a question about it is about.

use crate::controls::command::Command;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Lever;
use crate::session::overlay::why::Subject;
use crate::session::screen::Screen;
use crate::session::state::Session;

type Perform = fn(&mut Session, Command) -> bool;
type ClickLine = fn(&mut Session, usize);
type Focused = fn(&Session) -> Subject;

/// What is peculiar to a screen: what its commands and clicks do, and what a question about it is about.
pub struct OnScreen {
    /// Does what a command says; false when it means nothing of its own there.
    pub perform: Perform,
    pub click_line: ClickLine,
    pub focused: Focused,
}

pub const fn on_screen(screen: Screen) -> OnScreen {
    let (perform, click_line, focused): (Perform, ClickLine, Focused) = match screen {
        Screen::Compare => (|_, _| false, |_, _| {}, focused_row),
        Screen::Costs => (Session::perform_on_costs, |_, _| {}, Session::focused_cost),
        Screen::Risks => (Session::perform_on_risks, |_, _| {}, Session::focused_risk),
        Screen::Competences => {
            (Session::perform_on_competences, |_, _| {}, |session| Subject::Competence(session.competence()))
        }
        Screen::Explore => (Session::perform_on_explore, Session::click_found, |session| {
            Subject::Outcome(session.explore.first_objective())
        }),
        Screen::Worlds => (Session::perform_on_worlds, Session::click_world, Session::focused_world),
        Screen::Portfolio => (Session::perform_on_portfolio, |_, _| {}, |_| Subject::Outcome(Outcome::Cost)),
        Screen::Assumptions => (Session::perform_on_assumptions, Session::click_assumption, |session| {
            Subject::Uses(session.assumptions.selected)
        }),
        Screen::Teams => {
            (Session::perform_on_teams, Session::click_rule, |_| Subject::Outcome(Outcome::Cost))
        }
    };
    OnScreen { perform, click_line, focused }
}

const fn focused_row(session: &Session) -> Subject {
    subject(session.focus.row)
}

/// What a question about a lever is about.
pub(in crate::session) const fn subject(lever: Lever) -> Subject {
    match lever {
        Lever::Layer(layer) => Subject::Layer(layer),
        Lever::Training => Subject::Training,
        Lever::ExtraStaff => Subject::ExtraStaff,
    }
}
