//! What commands do on the portfolio screen; what is not here does there what it does on every screen.

use crate::controls::command::Command;
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::people::Competence;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::scenario::{Decision, ExtraStaff, Lever, Training};
use crate::domain::stack::{Layer, Partner};
use crate::language::Text;
use crate::session::document::Draft;
use crate::session::editing::{self, Way};
use crate::session::notice::{Change, Notice};
use crate::session::overlay::Overlay;
use crate::session::overlay::cell_editor::{CellEditor, Edited};
use crate::session::overlay::prompt::Purpose;
use crate::session::overlay::why_whole::Whole;
use crate::session::portfolio::{PortfolioChange, Spot};
use crate::session::screen::PortfolioPart;
use crate::session::state::Session;
use crate::study::{Asking, Question, Request};
use crate::texts::notices::Obstacle;
use crate::workspace::portfolios::{self, MOST_BUDGET, TitledPortfolio};
use std::sync::Arc;

impl Session {
    /// The portfolio that keys act on.
    pub fn focused_portfolio(&self) -> Option<&TitledPortfolio> {
        self.document.portfolios.columns.get(self.portfolio.column)
    }

    /// What is under the cursor on the portfolio screen.
    pub fn portfolio_spot(&self) -> Option<Spot> {
        let cases = self.focused_portfolio()?.portfolio.entries.len();
        Some(self.portfolio.spot(cases))
    }

    /// The entry under the cursor with the portfolio that it is of; nothing on the row of the organisation.
    pub fn focused_entry(&self) -> Option<(&Portfolio, &Entry)> {
        let portfolio = &self.focused_portfolio()?.portfolio;
        Some((portfolio, portfolio.entries.get(self.portfolio.row)?))
    }

    /// The name of a case, or its id when it is gone.
    pub fn case_name(&self, id: &str) -> Text {
        self.library.case(id).map_or_else(|| Text::same(id), |case| case.name.clone())
    }
}

impl Session {
    /// The competences by what all cases lack of them in their worst year, the most first.
    fn lacking_most_in_portfolio(&self) -> [Competence; Competence::COUNT] {
        let mut competences = Competence::ALL;
        let found = self.portfolios.shown().filter(|_| self.silence().is_none());
        if let Some(column) = found.and_then(|found| found.columns.get(self.portfolio.column)) {
            let people = &column.summary.people;
            let gap = |one: Competence| people[one].iter().map(|year| year.gap).fold(0.0, f64::max);
            competences.sort_by(|&one, &other| gap(other).total_cmp(&gap(one)));
        }
        competences
    }

    /// Does what a command says on the portfolio screen; says whether it means anything of its own there.
    pub(in crate::session) fn perform_on_portfolio(&mut self, command: Command) -> bool {
        let Some(spot) = self.portfolio_spot() else { return false };
        let here = self.portfolio;
        match command {
            Command::Up => self.go_to_portfolio_cell(here.row.saturating_sub(1), here.cell),
            Command::Down => self.go_to_portfolio_cell(here.row + 1, here.cell),
            Command::Left => self.go_to_portfolio_cell(here.row, here.cell.saturating_sub(1)),
            Command::Right => self.go_to_portfolio_cell(here.row, here.cell + 1),
            Command::First => self.go_to_portfolio_cell(0, here.cell),
            Command::Last => self.go_to_portfolio_cell(usize::MAX, here.cell),
            Command::NextScenario => self.go_round_portfolios(Way::Forward),
            Command::PreviousScenario => self.go_round_portfolios(Way::Backward),
            Command::NextPart => {
                let next = (here.part.index() + 1) % PortfolioPart::COUNT;
                self.portfolio.part = PortfolioPart::ALL[next];
            }
            Command::NextMode => self.cycle_spot(spot, Way::Forward),
            Command::PreviousMode => self.cycle_spot(spot, Way::Backward),
            Command::OpenCell => self.open_spot(spot),
            Command::ToggleMarket => self.toggle_in_portfolio(spot, Partner::Market),
            Command::ToggleGovernments => self.toggle_in_portfolio(spot, Partner::Governments),
            Command::ToggleKnowledge => self.toggle_in_portfolio(spot, Partner::Knowledge),
            Command::ToggleResidents => self.toggle_in_portfolio(spot, Partner::Residents),
            Command::NextTraining => self.cycle_spot(Spot::Training, Way::Forward),
            Command::HireStaff => self.open_spot(Spot::ExtraStaff),
            Command::StartLater => self.postpone(Way::Forward),
            Command::StartEarlier => self.postpone(Way::Backward),
            Command::LeaveOutCase => self.leave_out(),
            Command::OpenCase => self.view_case(),
            Command::SpreadStarts => self.spread_starts(),
            Command::SetProgrammeBudget => self.open_spot(Spot::Budget),
            Command::ApplyDirection => self.open_ambitions(),
            Command::AddScenario => self.add_portfolio(),
            Command::CopyScenario => self.copy_portfolio(),
            Command::RenameScenario => self.open_portfolio_name(),
            Command::DeleteScenario => self.delete_portfolio(),
            Command::OpenWhy => self.open_why_of_part(),
            Command::PickOutcome => self.open_why_whole(Whole::Figures),
            Command::SetBaseline => {
                let column = here.column;
                self.change(Change::Baseline(column), |document| document.portfolios.baseline = column);
            }
            _ => return false,
        }
        true
    }

    /// Points at a cell, or at the last one of a row that has not so many.
    pub(in crate::session) fn go_to_portfolio_cell(&mut self, row: usize, cell: usize) {
        let cases = self.focused_portfolio().map_or(0, |column| column.portfolio.entries.len());
        self.portfolio.row = row.min(cases);
        self.portfolio.cell = cell.min(self.portfolio.cells(cases) - 1);
    }

    /// Points at a portfolio.
    pub(in crate::session) fn go_to_portfolio(&mut self, column: usize) {
        self.portfolio.column = column.min(self.document.portfolios.columns.len().saturating_sub(1));
    }

    fn go_round_portfolios(&mut self, way: Way) {
        let count = self.document.portfolios.columns.len().max(1);
        self.portfolio.column = way.from(self.portfolio.column, 1, count);
    }

    /// A click on a cell: points at it, and opens it when it was pointed at already.
    pub(in crate::session) fn click_portfolio_cell(&mut self, column: usize, row: usize, cell: usize) {
        let here = self.portfolio;
        let is_there = (here.column, here.row, here.cell) == (column, row, cell);
        self.go_to_portfolio(column);
        self.go_to_portfolio_cell(row, cell);
        if is_there {
            self.perform(Command::OpenCell);
        }
    }

    /// Changes the portfolio that keys act on.
    pub(in crate::session) fn change_portfolio(
        &mut self,
        change: Change,
        edit: impl FnOnce(&mut TitledPortfolio),
    ) {
        let column = self.portfolio.column;
        self.change(change, |document| {
            if let Some(portfolio) = document.portfolios.columns.get_mut(column) {
                edit(portfolio);
            }
        });
    }

    /// Changes the entry of a case in it.
    fn change_entry(&mut self, change: PortfolioChange, case: usize, edit: impl FnOnce(&mut Entry)) {
        self.change_portfolio(Change::Portfolio(change), |column| {
            if let Some(entry) = column.portfolio.entries.get_mut(case) {
                edit(entry);
            }
        });
    }

    /// A case with what the portfolio decides for it.
    fn case_in_portfolio(&self, case: usize) -> Option<(&Case, Draft)> {
        let column = self.focused_portfolio()?;
        let entry = column.portfolio.entries.get(case)?;
        let draft = Draft::new(column.title.clone(), column.portfolio.decision(entry));
        Some((self.edited.case(&entry.case)?, draft))
    }

    fn cycle_spot(&mut self, spot: Spot, way: Way) {
        match spot {
            Spot::Choice(case, layer) => self.cycle_choice(case, layer, way),
            Spot::Start(_) => self.postpone(way),
            Spot::Training => {
                let Some(level) = self.focused_portfolio().map(|column| column.portfolio.training) else {
                    return;
                };
                self.train_portfolio(editing::next_training(level, way));
            }
            Spot::ExtraStaff => self.open_spot(spot),
            Spot::Budget => self.open_spot(spot),
        }
    }

    /// The next mode on a layer of a case, with the partners that trying began with, so that it ends where it began.
    fn cycle_choice(&mut self, case: usize, layer: Layer, way: Way) {
        let cell = [self.portfolio.column, case, layer.index()];
        let Some((of, mut draft)) = self.case_in_portfolio(case) else { return };
        let partners = match self.portfolio.tried {
            Some((tried, partners)) if tried == cell => partners,
            _ => draft.decision.choices[layer].partners(),
        };
        draft.partners[layer] = partners;
        match editing::with_next_mode(of, &draft, layer, way) {
            Ok(choice) => {
                self.choose_in_portfolio(case, layer, choice);
                self.portfolio.tried = Some((cell, partners));
            }
            Err(notice) => self.say(notice),
        }
    }

    fn toggle_in_portfolio(&mut self, spot: Spot, partner: Partner) {
        let Spot::Choice(case, layer) = spot else { return self.say(Obstacle::ChooseLayer) };
        let Some((of, draft)) = self.case_in_portfolio(case) else { return };
        match editing::with_partner_toggled(of, &draft, layer, partner) {
            Ok(choice) => self.choose_in_portfolio(case, layer, choice),
            Err(notice) => self.say(notice),
        }
    }

    fn choose_in_portfolio(&mut self, case: usize, layer: Layer, choice: Choice) {
        self.portfolio.tried = None;
        let Some(name) = self.entry_name(case) else { return };
        let change = PortfolioChange::Choice(self.portfolio.column, name, layer, choice);
        self.change_entry(change, case, |entry| entry.choices[layer] = choice);
    }

    fn entry_name(&self, case: usize) -> Option<Text> {
        let entry = self.focused_portfolio()?.portfolio.entries.get(case)?;
        Some(self.case_name(&entry.case))
    }

    fn train_portfolio(&mut self, level: Training) {
        let change = Change::Training(self.portfolio.column, level);
        self.change_portfolio(change, |column| column.portfolio.training = level);
    }

    fn hire_for_portfolio(&mut self, extra: ExtraStaff) {
        let change = Change::ExtraStaff(self.portfolio.column, extra);
        self.change_portfolio(change, |column| column.portfolio.extra = extra);
    }

    /// Lets the case under the cursor begin a year later or earlier.
    fn postpone(&mut self, way: Way) {
        let Some((_, entry)) = self.focused_entry() else { return self.say(Obstacle::ChooseCase) };
        let years = match way {
            Way::Forward => Some(entry.postponed + 1).filter(|years| *years <= Entry::MOST_POSTPONED),
            Way::Backward => entry.postponed.checked_sub(1),
        };
        let Some(years) = years else { return self.say(Obstacle::NoFurther) };
        let start = self.library.case(&entry.case).map_or(0, |case| case.start_year);
        let (row, name) = (self.portfolio.row, self.case_name(&entry.case));
        let change = PortfolioChange::Start(self.portfolio.column, name, start + u16::from(years));
        self.change_entry(change, row, |entry| entry.postponed = years);
    }

    fn leave_out(&mut self) {
        let Some((portfolio, entry)) = self.focused_entry() else { return self.say(Obstacle::ChooseCase) };
        let is_last = entry.included && portfolio.included().count() == 1;
        if is_last {
            return self.say(Obstacle::LastCase);
        }
        let (row, is_out) = (self.portfolio.row, entry.included);
        let change = PortfolioChange::LeftOut(self.portfolio.column, self.case_name(&entry.case), is_out);
        self.change_entry(change, row, |entry| entry.included = !entry.included);
    }

    /// Opens everything that a cell can be.
    fn open_spot(&mut self, spot: Spot) {
        match spot {
            Spot::Choice(case, layer) => self.open_case_cell(case, Lever::Layer(layer)),
            Spot::Start(_) => self.postpone(Way::Forward),
            Spot::Training => self.cycle_spot(spot, Way::Forward),
            Spot::ExtraStaff => self.open_extra_staff(),
            Spot::Budget => {
                let budget = self.document.portfolios.budget.map(|budget| budget.to_string());
                self.open_prompt(Purpose::ProgrammeBudget, &budget.unwrap_or_default());
            }
        }
    }

    /// Opens whom to hire for all cases, with what that changes in the whole.
    fn open_extra_staff(&mut self) {
        let (Some((case, draft)), Some(focused)) = (self.case_in_portfolio(0), self.focused_portfolio())
        else {
            return;
        };
        let competences = self.lacking_most_in_portfolio();
        let edited = Edited::Portfolio { column: self.portfolio.column, case: None };
        let editor = CellEditor::new(case, edited, Lever::ExtraStaff, draft.decision, &competences);
        let others = editor.others_from_nearest().iter().map(|decision| decision.extra).collect();
        let (portfolio, budget) = (focused.portfolio.clone(), self.programme_budget());
        self.overlay = Some(Overlay::CellEditor(editor));
        if self.silence().is_none() {
            let asking = Asking::Hiring { portfolio, budget, others };
            self.request(Request { question: self.question_of_all(), asking });
        }
    }

    /// Opens a cell of a case, with what each choice changes in that case with the portfolio around it.
    fn open_case_cell(&mut self, place: usize, lever: Lever) {
        let column = self.portfolio.column;
        let (Some((case, draft)), Some(focused)) = (self.case_in_portfolio(place), self.focused_portfolio())
        else {
            return;
        };
        let edited = Edited::Portfolio { column, case: Some(place) };
        let editor = CellEditor::new(case, edited, lever, draft.decision, &[]);
        let decisions = editor.others_from_nearest();
        let question = Question {
            case: case.id.clone(),
            scenarios: vec![crate::domain::scenario::Scenario {
                name: focused.name(&self.library),
                decision: draft.decision,
            }],
            alone: false,
            portfolio: Some(Arc::new(portfolios::around(&focused.portfolio, &case.id))),
            ..self.question()
        };
        // Numbers of the case at hand are of no other case.
        let is_at_hand = question.case == self.document.case;
        let mut edits = question.edits.clone();
        if !is_at_hand {
            edits.drop_of(crate::domain::parameter::Owner::Case);
        }
        self.overlay = Some(Overlay::CellEditor(editor));
        if self.silence().is_none() {
            let question = Question { edits, ..question };
            self.request(Request { question, asking: Asking::Alternatives { scenario: 0, decisions } });
        }
    }

    /// Takes what was decided in the editor of a cell of a portfolio.
    pub(in crate::session) fn decide_in_portfolio(
        &mut self,
        case: Option<usize>,
        lever: Lever,
        decision: &Decision,
    ) {
        match (case, lever) {
            (Some(case), Lever::Layer(layer)) => {
                self.choose_in_portfolio(case, layer, decision.choices[layer])
            }
            (_, Lever::Training) => self.train_portfolio(decision.training),
            (_, Lever::ExtraStaff) => self.hire_for_portfolio(decision.extra),
            (None, Lever::Layer(_)) => {}
        }
    }

    /// Takes the programme budget that was typed, k€; an empty text gives the budgets of the cases back.
    pub(in crate::session) fn set_programme_budget(&mut self, text: &str) {
        let digits: String = text.chars().filter(|sign| !matches!(sign, '.' | ',' | ' ' | '€')).collect();
        let budget = match digits.as_str() {
            "" => None,
            digits => match digits.parse().ok().filter(|budget| (1..=MOST_BUDGET).contains(budget)) {
                Some(budget) => Some(budget),
                None => return self.say(Notice::NotWithin(1, i64::from(MOST_BUDGET))),
            },
        };
        self.close();
        self.change(Change::Portfolio(PortfolioChange::Budget(budget)), |document| {
            document.portfolios.budget = budget;
        });
    }

    /// Shows the schedule; once the best start years are known, takes them.
    fn spread_starts(&mut self) {
        if self.portfolio.part != PortfolioPart::Planning {
            self.portfolio.part = PortfolioPart::Planning;
            return;
        }
        let now = self.focused_portfolio().map(|column| &column.portfolio);
        let sequence = self.sequence.shown().filter(|sequence| Some(&sequence.portfolio) == now);
        let Some(sequence) = sequence.filter(|_| !self.sequence.is_settling()) else {
            return self.say(Obstacle::NoFiguresYet);
        };
        let Some(plan) = sequence.plan.as_ref().map(|plan| plan.portfolio.clone()) else {
            return self.say(Obstacle::NoBetterStart);
        };
        let change = Change::Portfolio(PortfolioChange::Spread(self.portfolio.column));
        self.change_portfolio(change, |column| column.portfolio = plan);
    }
}
