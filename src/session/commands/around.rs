//! A case on Compare with a portfolio around it, and the way back.

use crate::domain::scenario::Lever;
use crate::session::document::{Draft, Title, plain_name};
use crate::session::editing;
use crate::session::notice::{Change, Notice};
use crate::session::portfolio::{Linked, PortfolioChange, Spot};
use crate::session::screen::Screen;
use crate::session::state::Session;
use crate::texts::notices::Obstacle;
use crate::workspace::portfolios::Around;
use std::sync::Arc;

impl Session {
    /// Shows the case under the cursor on Compare: what the portfolio decides for it in a column, the portfolio around it.
    pub(in crate::session) fn view_case(&mut self) {
        let library = Arc::clone(&self.library);
        let column = self.portfolio.column;
        let found = self.focused_portfolio().zip(self.focused_entry());
        let Some((titled, (portfolio, entry))) = found else { return self.say(Obstacle::ChooseCase) };
        let (Some(old), Some(new)) = (library.case(&self.document.case), library.case(&entry.case)) else {
            return;
        };
        let decision = portfolio.decision(entry);
        let is_preset = titled.title.preset(&library, new) == Some(decision);
        let title =
            if is_preset { titled.title.clone() } else { Title::Named(plain_name(&titled.title, &library)) };
        let spot = self.portfolio_spot();
        let mut place = 0;
        let is_included = entry.included;
        let start = (entry.postponed > 0).then(|| entry.start_year(new));
        let change = Change::Portfolio(PortfolioChange::Viewed(column, new.name.clone()));
        self.change(change, |document| {
            editing::move_to_case(document, &library, old, new);
            place = editing::show_among(document, Draft::new(title, decision));
            document.portfolios.around = Some(Around { portfolio: column, scenario: Some(place) });
        });
        let is_around = self.document.portfolios.around.is_some_and(|around| around.portfolio == column);
        if !is_around || self.document.case != new.id {
            // Refused; why was told.
            return;
        }
        self.focus.scenario = place;
        if let Some(Spot::Choice(_, layer)) = spot {
            self.focus.row = Lever::Layer(layer);
        }
        self.keep_focus();
        self.show(Screen::Compare);
        // Also when it stood there so already.
        self.say(Notice::Linked(Linked { scenario: place, portfolio: column, start, is_included }));
    }

    /// Takes away what stands around the case on Compare; when nothing does, lets the other cases count or not.
    pub(in crate::session) fn toggle_portfolio(&mut self) {
        if self.document.portfolios.around.is_some() {
            let change = Change::Portfolio(PortfolioChange::NotAround);
            return self.change(change, |document| document.portfolios.around = None);
        }
        let alone = !self.document.alone;
        self.change(Change::Alone(alone), |document| document.alone = alone);
    }

    /// Back to Compare; from there to the portfolio that stands around the case.
    pub(in crate::session) fn leave_screen(&mut self) {
        match self.screen {
            Screen::Compare if self.document.portfolios.around.is_some() => self.show(Screen::Portfolio),
            Screen::Compare => self.say(Notice::HowToQuit),
            _ => self.show(Screen::Compare),
        }
    }
}
