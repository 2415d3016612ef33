//! Simple room: the page for a phone of somebody who takes part in a room: choose, predict, send, and see what is on the table.

use crate::controls::command::Command;
use crate::report::{html, screen};
use crate::session::Session;
use crate::session::teams::play::Play;
use crate::session::teams::turns::OWN;
use crate::texts::{lessons, page_room as texts};
use crate::view::compare::compare;
use crate::view::frame;
use crate::view::teams::{seat, strip};
use crate::web::simple::{choices, outcomes};
use crate::workspace::teams::Stage;
use maud::{Markup, html};

/// The page as HTML.
pub fn page(session: &Session, play: &Play) -> String {
    let language = session.settings.language;
    let title: Vec<String> = frame::title(session).into_iter().take(2).map(|part| part.text).collect();
    html! {
        h1 { (title.join(" · ")) }
        p { (strip::progress(session, play)) }
        @if play.teams.stage == Stage::Gathering { (choosing(session, play)) } @else { (on_the_table(session, play)) }
        @if let Some(notice) = &session.notice {
            p.notice { (notice.text(language, &session.settings.keymap)) }
        }
    }
    .into_string()
}

fn choosing(session: &Session, play: &Play) -> Markup {
    let language = session.settings.language;
    let shown = compare(session);
    let send = if play.own_turn().is_some() { texts::send_again } else { texts::send };
    html! {
        @for line in strip::circumstances(session) { p { (line) } }
        @if let Some(case) = session.case() {
            (choices(language, case, &session.scenarios(), &shown, |place| place == OWN))
        }
        @if !session.hides_figures() { (outcomes(language, &shown)) }
        form id="settle" novalidate {
            @if play.teams.wants_prediction() {
                fieldset {
                    legend { (texts::what_it_costs(language)) }
                    p { (lessons::aim_at_futures(language)) }
                    label { span { (texts::lowest(language)) } input name="low" inputmode="decimal" autocomplete="off"; }
                    label { span { (texts::highest(language)) } input name="high" inputmode="decimal" autocomplete="off"; }
                }
            }
            button { (send(language)) }
        }
        @if let Some(line) = seat::sent(language, play) { p.verdict { (line) } }
    }
}

/// What the trainer shows, page by page.
fn on_the_table(session: &Session, play: &Play) -> Markup {
    let language = session.settings.language;
    html! {
        @if let Some(document) = screen::of_board(session) { (html::part(&document)) }
        @if play.answers(Command::NextPart) {
            button type="button" data-command=(Command::NextPart.id()) { (texts::next_page(language)) }
        }
        @if play.answers(Command::WriteReport) {
            button type="button" data-do="take-home" { (texts::take_home(language)) }
        } @else {
            p { (texts::trainer_goes_on(language)) }
        }
    }
}
