//! Which portfolios there are beside each other, and which direction one of them follows.

use crate::domain::case::Case;
use crate::domain::portfolio::Portfolio;
use crate::language::Text;
use crate::session::document::{MOST_SCENARIOS, Title, plain_name};
use crate::session::notice::{Change, Notice};
use crate::session::overlay::prompt::Purpose;
use crate::session::portfolio::PortfolioChange;
use crate::session::state::Session;
use crate::texts::notices::Obstacle;
use crate::workspace::portfolios::TitledPortfolio;
use std::sync::Arc;

impl Session {
    /// Gives the portfolio that keys act on the choices of a direction in every case, or what is done now.
    pub(in crate::session) fn follow_everywhere(&mut self, title: Title) {
        let library = Arc::clone(&self.library);
        let column = self.portfolio.column;
        let Some(present) = self.focused_portfolio().map(|column| column.portfolio.clone()) else { return };
        let (followed, adapted) = match &title {
            Title::Direction(id) => {
                let Some(direction) = library.direction(id) else { return };
                let adapted = Portfolio::adapted(&library.cases, direction);
                let adapted = adapted.filter(|(_, adapted)| adapted.layers.0.contains(&true)).count();
                (present.with_direction(&library.cases, direction), adapted)
            }
            _ => (with_current(present, &library.cases), 0),
        };
        let change = PortfolioChange::Directed(column, plain_name(&title, &library), adapted);
        self.change_portfolio(Change::Portfolio(change), |column| {
            if !matches!(column.title, Title::Named(_)) {
                column.title = title;
            }
            column.portfolio = followed;
        });
    }

    pub(in crate::session) fn add_portfolio(&mut self) {
        let current =
            TitledPortfolio { title: Title::Current, portfolio: Portfolio::current(&self.library.cases) };
        self.append_portfolio(Change::Added(self.document.portfolios.columns.len()), current);
    }

    pub(in crate::session) fn copy_portfolio(&mut self) {
        let place = self.document.portfolios.columns.len();
        let Some(copy) = self.focused_portfolio().cloned() else { return };
        self.append_portfolio(Change::Copied(self.portfolio.column, place), copy);
    }

    fn append_portfolio(&mut self, change: Change, added: TitledPortfolio) {
        let place = self.document.portfolios.columns.len();
        if place >= MOST_SCENARIOS {
            return self.say(Notice::TooManyScenarios);
        }
        self.change(change, |document| document.portfolios.columns.push(added));
        self.go_to_portfolio(place);
    }

    pub(in crate::session) fn delete_portfolio(&mut self) {
        let column = self.portfolio.column;
        if self.document.portfolios.columns.len() <= 1 {
            return self.say(Obstacle::LastScenario);
        }
        if self.document.portfolios.in_file == Some(column) {
            return self.say(Obstacle::OfTheFile);
        }
        self.change(Change::Deleted(column), |document| document.portfolios.remove(column));
        self.go_to_portfolio(column);
    }

    pub(in crate::session) fn open_portfolio_name(&mut self) {
        let name = self.focused_portfolio().map(|column| plain_name(&column.title, &self.library));
        let name = name.map(|name| name.in_language(self.settings.language).to_owned()).unwrap_or_default();
        self.open_prompt(Purpose::PortfolioName { column: self.portfolio.column }, &name);
    }

    /// Gives a portfolio the name that was typed.
    pub(in crate::session) fn name_portfolio(&mut self, column: usize, name: &str) {
        if name.is_empty() {
            return self.say(Notice::EmptyName);
        }
        self.close();
        self.go_to_portfolio(column);
        let title = Title::Named(Text::same(name));
        self.change_portfolio(Change::Renamed(column, name.to_owned()), |column| column.title = title);
    }
}

/// The same cases in the same years, as they are done now, at the organisation's normal training.
fn with_current(mut portfolio: Portfolio, cases: &[Case]) -> Portfolio {
    let current = Portfolio::current(cases);
    for entry in &mut portfolio.entries {
        if let Some(now) = current.entry(&entry.case) {
            entry.choices = now.choices;
        }
    }
    Portfolio { training: current.training, extra: current.extra, ..portfolio }
}
