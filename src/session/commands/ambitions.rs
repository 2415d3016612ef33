//! What is asked about portfolios, and what commands do in the list of ambitions.

use crate::domain::portfolio::{BEARABLE, NamedPortfolio};
use crate::session::document::{Title, plain_name};
use crate::session::overlay::Overlay;
use crate::session::overlay::ambition_list::{AmbitionList, AmbitionRow};
use crate::session::screen::{PortfolioPart, Screen};
use crate::session::state::Session;
use crate::study::{Asking, Bearable, Portfolios, Question, Request, WhichPairs};
use crate::texts::notices::Obstacle;

impl Session {
    /// What is to be worked out about all cases together: the portfolios while they are in sight, and what the part of the
    /// screen or what lies over it is about; nothing while that would tell what is hidden.
    pub(in crate::session) fn portfolio_requests(&self) -> Vec<Request> {
        if self.silence().is_some() || !self.shows_portfolios() {
            return Vec::new();
        }
        let mut asked = vec![Asking::Portfolios(Portfolios {
            portfolios: self.named_portfolios(),
            budget: self.programme_budget(),
            pairs: WhichPairs::All,
        })];
        if matches!(self.overlay, Some(Overlay::Ambitions(_))) {
            asked.extend(self.ambitions_asked());
        } else if self.screen == Screen::Portfolio && self.portfolio.part == PortfolioPart::Planning {
            let portfolio = self.named_portfolios().into_iter().nth(self.portfolio.column);
            let budget = self.programme_budget();
            asked.extend(portfolio.map(|portfolio| Asking::Sequence { portfolio, budget }));
        }
        let question = self.question_of_all();
        asked.into_iter().map(|asking| Request { question: question.clone(), asking }).collect()
    }

    /// What is to be simulated of all cases together.
    pub(in crate::session) fn question_of_all(&self) -> Question {
        Question {
            scenarios: Vec::new(),
            limits: Vec::new(),
            alone: false,
            portfolio: None,
            ..self.question()
        }
    }

    /// Are portfolios in sight?
    fn shows_portfolios(&self) -> bool {
        match self.presenting {
            Some(presenting) => presenting.slide.is_of_all_cases(),
            None => self.screen == Screen::Portfolio,
        }
    }

    /// What all cases together may cost, k€; nothing: their own budgets.
    pub(in crate::session) fn programme_budget(&self) -> Option<f64> {
        self.document.portfolios.budget.map(f64::from)
    }

    /// The portfolios with their names, A first.
    pub fn named_portfolios(&self) -> Vec<NamedPortfolio> {
        let columns = self.document.portfolios.columns.iter();
        columns
            .map(|column| NamedPortfolio {
                name: column.name(&self.library),
                portfolio: column.portfolio.clone(),
            })
            .collect()
    }

    fn ambitions_asked(&self) -> Option<Asking> {
        let present = self.named_portfolios().into_iter().nth(self.portfolio.column)?;
        Some(Asking::Ambitions {
            present,
            budget: self.programme_budget(),
            bearable: Bearable { overreach: BEARABLE },
        })
    }

    /// Lists every direction in all cases.
    pub(in crate::session) fn open_ambitions(&mut self) {
        let Some(present) = self.focused_portfolio() else { return };
        let row = |title: Title| AmbitionRow { name: plain_name(&title, &self.library), title: Some(title) };
        let directions = self.library.directions.iter().map(|one| Title::Direction(one.id.clone()));
        let presets = directions.map(row);
        let present = AmbitionRow { title: None, name: present.name(&self.library) };
        let list = AmbitionList::new(std::iter::once(present).chain(presets).collect());
        self.overlay = Some(Overlay::Ambitions(list));
        self.arrange_ambitions();
    }

    /// Puts the list in the order of the figures that there are now.
    pub(in crate::session) fn arrange_ambitions(&mut self) {
        let figures = self.ambitions.shown().map(|found| found.comparison.clone());
        if let Some(list) = self.overlay.as_mut().and_then(Overlay::ambition_list) {
            list.arrange(figures.as_deref());
        }
    }

    /// Lets the portfolio that keys act on follow the row under the cursor.
    pub(in crate::session) fn take_ambition(&mut self, list: &AmbitionList) {
        self.close();
        let portfolio = self.portfolio.column;
        if let Some(teaching) = self.teaching_mut().filter(|_| list.selected().is_some()) {
            teaching.directed.push(portfolio);
        }
        match list.selected().map(|row| row.title.clone()) {
            Some(Some(title)) => self.follow_everywhere(title),
            Some(None) => self.say(Obstacle::AlreadySo),
            None => {}
        }
    }
}
