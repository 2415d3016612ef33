//! Asking why of all cases together: what a figure of a portfolio is made of, on to a case and its own trail on Compare.

use crate::domain::outcome::Outcome;
use crate::session::overlay::Overlay;
use crate::session::overlay::why::Subject;
use crate::session::overlay::why_whole::{Whole, WholeLine, WhyWhole};
use crate::session::portfolio::Spot;
use crate::session::screen::PortfolioPart;
use crate::session::state::Session;
use crate::summary::portfolio::PortfolioSummary;
use crate::texts::notices::Obstacle;

impl Session {
    /// Opens what the part of the screen in sight is about.
    pub(in crate::session) fn open_why_of_part(&mut self) {
        self.open_why_whole(match (self.portfolio.part, self.portfolio_spot()) {
            (PortfolioPart::Whole, _) => Whole::Figures,
            (PortfolioPart::Cases, Some(Spot::Choice(place, _))) => Whole::Case(place),
            (PortfolioPart::Cases, Some(Spot::Start(_))) => Whole::Starts,
            (PortfolioPart::Cases, Some(Spot::Budget)) => Whole::Outcome(Outcome::WithinBudget),
            (PortfolioPart::Cases, Some(Spot::Training | Spot::ExtraStaff)) => Whole::Lacking,
            (PortfolioPart::Cases, _) => Whole::Figures,
            (PortfolioPart::People, _) => Whole::Lacking,
            (PortfolioPart::Planning, _) => Whole::Starts,
            (PortfolioPart::Payers, _) => Whole::Payers,
        });
    }

    /// Opens what a figure of the portfolio that keys act on is made of.
    pub(in crate::session) fn open_why_whole(&mut self, subject: Whole) {
        if let Some(silence) = self.silence() {
            return self.say(silence);
        }
        let column = self.portfolio.column;
        match self.summary_of_portfolio(column) {
            Some(summary) => {
                self.overlay = Some(Overlay::WhyWhole(WhyWhole::new(subject, column, summary)));
            }
            None => self.say(Obstacle::NoFiguresYet),
        }
    }

    /// The figures of a portfolio, while they are of this very one.
    pub(in crate::session) fn summary_of_portfolio(&self, column: usize) -> Option<&PortfolioSummary> {
        let wanted = &self.document.portfolios.columns.get(column)?.portfolio;
        let found = self.portfolios.shown()?.columns.get(column)?;
        (found.named.portfolio == *wanted).then_some(&*found.summary)
    }

    /// Goes where the line under the cursor leads: to another figure, or to a case on Compare with its trail.
    pub(in crate::session) fn confirm_why_whole(&mut self, why: WhyWhole) {
        let leads = why.lines.get(why.cursor).copied();
        let (entry, subject) = match leads {
            Some(WholeLine::Leads(subject)) => {
                let Some(summary) = self.summary_of_portfolio(why.column) else { return };
                let mut next = WhyWhole::new(subject, why.column, summary);
                next.beneath = Some(Box::new(why));
                self.overlay = Some(Overlay::WhyWhole(next));
                return;
            }
            Some(WholeLine::Case(entry, subject)) => (entry, Some(subject)),
            Some(WholeLine::AskedBy(_, entry, layer)) => (entry, layer.map(Subject::Layer)),
            Some(WholeLine::Year(_) | WholeLine::Layer(_)) | None => return self.say(Obstacle::EndOfTrail),
        };
        self.overlay = None;
        self.go_to_portfolio_cell(entry, self.portfolio.cell);
        self.view_case();
        if let Some(subject) = subject {
            self.open_why_of(subject);
        }
    }

    /// Lets the list follow figures that came in.
    pub(in crate::session) fn renew_why_whole(&mut self) {
        let Some(Overlay::WhyWhole(why)) = &self.overlay else { return };
        let mut why = why.clone();
        if let Some(summary) = self.summary_of_portfolio(why.column) {
            why.renew(summary);
            self.overlay = Some(Overlay::WhyWhole(why));
        }
    }
}
