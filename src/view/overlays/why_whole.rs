//! What a figure of all cases together is made of, in words.

use super::why::{Line, Rank, Trail};
use crate::domain::outcome::Outcome;
use crate::domain::parameter::{Parameter, Unit};
use crate::domain::people::Competence;
use crate::domain::portfolio::OVERREACH;
use crate::session::Session;
use crate::session::overlay::why::Subject;
use crate::session::overlay::why_whole::{Whole, WholeLine, WhyWhole};
use crate::session::screen::PortfolioPart;
use crate::summary::portfolio::{CaseSummary, PoolYear, PortfolioSummary};
use crate::texts::{ambition, frame, why_whole as texts, words};
use crate::view::formatting::{Step, counted, counted_of, euros, hundredths_in_words, letter, money, number};
use crate::view::options::ScoreOptions;
use crate::view::portfolio::figures::{self, Scope};
use crate::view::portfolio::planning::moved;
use crate::view::portfolio::{payers, scope};
use crate::view::scorecard::scorecard;

/// A question about a portfolio, with all that the answer is read from.
struct Told<'a> {
    session: &'a Session,
    scope: Scope<'a>,
    summary: &'a PortfolioSummary,
    why: &'a WhyWhole,
}

pub fn trail(session: &Session, why: &WhyWhole) -> Trail {
    let language = session.settings.language;
    let scope = scope(session).map(|scope| Scope { column: why.column, ..scope });
    let summary = scope.and_then(|scope| Some(&*scope.found.columns.get(why.column)?.summary));
    let Some((scope, summary)) = scope.zip(summary) else {
        return Trail {
            title: texts::figures(language).to_owned(),
            sentence: frame::computing(language).to_owned(),
            lines: Vec::new(),
            about: String::new(),
        };
    };
    let told = Told { session, scope, summary, why };
    let name = format!("{} · {}", letter(why.column), told.name(why.subject));
    Trail {
        title: texts::title(language, &name),
        sentence: told.sentence(),
        lines: why.lines.iter().map(|&line| told.line(line)).collect(),
        about: why.lines.get(why.cursor).map(|&line| told.about(line)).unwrap_or_default(),
    }
}

impl Told<'_> {
    fn name(&self, subject: Whole) -> String {
        let language = self.scope.language;
        match subject {
            Whole::Figures => texts::figures(language).to_owned(),
            Whole::Outcome(Outcome::Serious) => ambition::cases_struck(language).to_owned(),
            Whole::Outcome(outcome) => outcome.name(language).to_owned(),
            Whole::Part(part) => texts::of_part(language, &part.name(language).to_lowercase()),
            Whole::Lacking => texts::lacking(language).to_owned(),
            Whole::Competence(competence) => competence.name(language).to_owned(),
            Whole::Missed => texts::missed(language).to_owned(),
            Whole::Overreach => texts::overreach(language).to_owned(),
            Whole::Alike => texts::alike(language).to_owned(),
            Whole::Payers => PortfolioPart::Payers.name(language).to_owned(),
            Whole::Starts => texts::starts(language).to_owned(),
            Whole::Case(place) => self.case_name(place),
        }
    }

    fn case_name(&self, place: usize) -> String {
        self.case(place).map(|case| self.scope.case_name(&case.case).to_owned()).unwrap_or_default()
    }

    fn case(&self, place: usize) -> Option<&CaseSummary> {
        self.summary.cases.get(place)?.as_ref()
    }

    fn money(&self, amount: f64) -> String {
        money(self.scope.language, amount, Step::ONE)
    }

    fn fte(&self, fte: f64) -> String {
        texts::fte(self.scope.language, &number(self.scope.language, fte, 1))
    }

    /// How the figure comes together.
    fn sentence(&self) -> String {
        let (language, summary) = (self.scope.language, self.summary);
        match self.why.subject {
            Whole::Figures => texts::figures_about(language).to_owned(),
            Whole::Outcome(Outcome::Cost) => {
                let cost = &summary.outcomes[Outcome::Cost];
                let told = texts::cost_about(language, &self.money(cost.mean), &self.money(cost.p50));
                let waiting: f64 = summary.cases.iter().flatten().map(|case| case.waiting).sum();
                let waiting = (waiting > 0.0).then(|| texts::waiting(language, &self.money(waiting)));
                format!("{told}{}", waiting.unwrap_or_default())
            }
            Whole::Outcome(Outcome::WithinBudget) => {
                texts::budget_about(language, &self.money(summary.budget))
            }
            Whole::Outcome(Outcome::Serious) => {
                texts::serious_about(language, &hundredths_in_words(language, summary.any[0]))
            }
            Whole::Outcome(Outcome::PublicControl) => texts::control_about(language).to_owned(),
            Whole::Outcome(Outcome::OwnPeople) => texts::people_about(language).to_owned(),
            Whole::Outcome(Outcome::Unfilled) => texts::unfilled_about(language).to_owned(),
            Whole::Outcome(Outcome::Live) => texts::live_about(language, summary.window.start),
            Whole::Outcome(Outcome::Needed) => texts::needed_about(language).to_owned(),
            Whole::Outcome(_) => texts::other_about(language).to_owned(),
            Whole::Part(part) => part.row().explanation.in_language(language).to_owned(),
            Whole::Lacking => texts::lacking_about(language).to_owned(),
            Whole::Competence(_) => texts::competence_about(language).to_owned(),
            Whole::Missed => texts::missed_about(language).to_owned(),
            Whole::Overreach => texts::overreach_about(language, &format!("{:.0}", OVERREACH * 100.0)),
            Whole::Alike => texts::alike_about(language).to_owned(),
            Whole::Payers => texts::payers_about(language).to_owned(),
            Whole::Starts => {
                let lacking = summary.worst.as_ref().map_or(0.0, |worst| worst.lacking);
                texts::starts_about(language, &number(language, lacking, 1))
            }
            Whole::Case(_) => texts::case_figures_about(language).to_owned(),
        }
    }

    fn line(&self, line: WholeLine) -> Line {
        let language = self.scope.language;
        let (rank, text, right) = match line {
            WholeLine::Leads(subject) => (Rank::Leads, self.name(subject), self.figure(subject)),
            WholeLine::Case(place, subject) => {
                let text = match (self.why.subject, subject) {
                    (Whole::Case(_), Subject::Outcome(outcome)) => outcome.name(language).to_owned(),
                    _ => self.case_name(place),
                };
                (Rank::Number, text, self.of_case(place, subject).unwrap_or_else(|| "–".to_owned()))
            }
            WholeLine::Year(year) => {
                let calendar = self.summary.window.start + year as u16;
                (Rank::Told, texts::in_year(language, calendar), self.in_year(year))
            }
            WholeLine::Layer(layer) => {
                let share = self.summary.consistency.layers[layer];
                (Rank::Told, layer.name(language).to_owned(), format!("{:.0}%", share * 100.0))
            }
            WholeLine::AskedBy(place, entry, layer) => {
                let worst = self.summary.worst.as_ref();
                let what = layer.map_or_else(|| ambition::the_tender(language), |layer| layer.name(language));
                let competence = worst.map_or("", |worst| worst.competence.short(language));
                let text = texts::asks_for(language, &self.case_name(entry), what, competence);
                let asked = worst.and_then(|worst| worst.asked_by.get(place));
                (Rank::Number, text, asked.map(|(.., fte)| self.fte(*fte)).unwrap_or_default())
            }
        };
        Line { rank, text, right }
    }

    /// What a figure of the whole says, in few words.
    fn figure(&self, subject: Whole) -> String {
        let (language, summary) = (self.scope.language, self.summary);
        match subject {
            Whole::Outcome(outcome) => {
                let rows = figures::rows(self.scope.found, &self.scope.options());
                let row = rows.into_iter().find(|row| row.measure == outcome.lead());
                let cell = row.and_then(|mut row| {
                    (self.why.column < row.cells.len()).then(|| row.cells.swap_remove(self.why.column))
                });
                cell.map(|cell| self.with_unit(outcome, &cell.main)).unwrap_or_default()
            }
            Whole::Part(part) => self.money(summary.parts[part]),
            Whole::Lacking => {
                let most = summary.lacking().into_iter().fold(0.0, f64::max);
                texts::fte_lacking(language, &number(language, most, 1))
            }
            Whole::Competence(competence) => {
                let of = |year: &PoolYear| match self.why.subject {
                    Whole::Lacking => year.gap,
                    _ => year.needed,
                };
                self.fte(summary.people[competence].iter().map(of).fold(0.0, f64::max))
            }
            Whole::Missed => format!("{:.0}%", summary.missed * 100.0),
            Whole::Overreach => {
                let futures = summary.futures;
                ambition::of_so_many(language, &counted(summary.overreach, futures), counted_of(futures))
            }
            Whole::Alike => format!("{:.0}%", summary.consistency.all * 100.0),
            Whole::Payers => payers::cells(language, &summary.payers).join(" · "),
            Whole::Figures | Whole::Starts | Whole::Case(_) => String::new(),
        }
    }

    /// What a case has to do with it.
    fn of_case(&self, place: usize, subject: Subject) -> Option<String> {
        let language = self.scope.language;
        let case = self.case(place)?;
        let summary = case.summary.as_ref();
        match (self.why.subject, subject) {
            (Whole::Alike, _) => {
                let apart = self.summary.consistency.apart.get(place).copied().flatten()?;
                Some(texts::far(language, &format!("{:.0}", apart * 100.0)))
            }
            (Whole::Payers, _) => Some(payers::cells(language, &case.payers).join(" · ")),
            (Whole::Starts, _) => {
                let sequence = self.session.sequence.shown().map(AsRef::as_ref);
                let now = &self.scope.found.columns.get(self.why.column)?.named.portfolio;
                let sequence = sequence.filter(|sequence| sequence.portfolio == *now);
                let moves = sequence.and_then(|sequence| sequence.moves.get(place)).copied();
                let [earlier, later] = moves.unwrap_or_default().map(|then| moved(language, sequence, then));
                Some(texts::moves(language, &case.start_year.to_string(), &earlier, &later))
            }
            (Whole::Outcome(Outcome::Cost), Subject::Outcome(_)) => {
                Some(self.money(summary?.outcomes[Outcome::Cost].mean))
            }
            (Whole::Outcome(Outcome::WithinBudget), Subject::Outcome(_)) => {
                let known = self.scope.library.case(&case.case)?;
                let budget = known.assumptions.get(Parameter::Budget)?.quantity.mean();
                Some(self.money(budget))
            }
            (_, Subject::Part(part)) => Some(self.money(summary?.parts[part])),
            (_, Subject::Competence(competence)) => Some(self.needed_most(case, competence)?),
            (of, Subject::Outcome(outcome)) => {
                let figure = self.score(case, outcome)?;
                Some(match of {
                    Whole::Outcome(Outcome::Live) => texts::years_from(language, &figure, case.start_year),
                    Whole::Outcome(Outcome::Needed) | Whole::Missed => {
                        texts::counts_for(language, &figure, &format!("{:.0}", case.weight * 100.0))
                    }
                    _ => figure,
                })
            }
            _ => None,
        }
    }

    /// The most FTE of a competence that a case needs in a year, a mean over futures.
    fn needed_most(&self, case: &CaseSummary, competence: Competence) -> Option<String> {
        let years = &case.summary.as_ref()?.people[competence].years;
        Some(self.fte(years.iter().map(|year| year.needed).fold(0.0, f64::max)))
    }

    /// A figure of a case as its scorecard has it.
    fn score(&self, case: &CaseSummary, outcome: Outcome) -> Option<String> {
        let scope = &self.scope;
        let comparison = figures::of_case(scope.found, &case.case, [self.why.column; 2])?;
        let known = scope.library.case(&case.case)?;
        let budget = known.assumptions.get(Parameter::Budget).map(|budget| budget.quantity.mean());
        let options = ScoreOptions {
            baseline: 0,
            as_differences: false,
            language: scope.language,
            budget: budget.unwrap_or_default(),
            hidden: scope.hidden,
        };
        let row = scorecard(&comparison, &options).rows.into_iter().find(|row| row.measure == outcome.lead());
        row?.cells.first().map(|cell| self.with_unit(outcome, &cell.main))
    }

    /// A figure of the scorecard with the unit that stands in its label there.
    fn with_unit(&self, outcome: Outcome, figure: &str) -> String {
        let language = self.scope.language;
        match outcome.unit() {
            Unit::Money | Unit::MoneyPerYear => euros(language, figure),
            Unit::Fte => texts::fte(language, figure),
            Unit::Months => texts::months(language, figure),
            Unit::Share if !outcome.is_yes_or_no() => format!("{figure}%"),
            _ => figure.to_owned(),
        }
    }

    fn in_year(&self, year: usize) -> String {
        let language = self.scope.language;
        match self.why.subject {
            Whole::Competence(competence) => {
                let Some(year) = self.summary.people[competence].get(year) else { return String::new() };
                let [needed, available, gap] =
                    [year.needed, year.available, year.gap].map(|fte| number(language, fte, 1));
                texts::met(language, &needed, &available, &gap)
            }
            _ => self.fte(self.summary.lacking().get(year).copied().unwrap_or_default()),
        }
    }

    /// The line under the cursor in full.
    fn about(&self, line: WholeLine) -> String {
        let language = self.scope.language;
        match line {
            WholeLine::Leads(_) => texts::leads(language).to_owned(),
            WholeLine::Case(place, _) | WholeLine::AskedBy(_, place, _) => {
                texts::opens(language, &self.case_name(place), letter(self.why.column))
            }
            WholeLine::Layer(layer) => {
                let column = self.scope.found.columns.get(self.why.column);
                let entries = column.map_or(&[][..], |column| &column.named.portfolio.entries);
                let chosen = entries.iter().filter(|entry| entry.included).map(|entry| {
                    let choice = words::choice_code(language, entry.choices[layer]);
                    format!("{} {choice}", self.scope.case_name(&entry.case))
                });
                format!("{}.", chosen.collect::<Vec<_>>().join(" · "))
            }
            WholeLine::Year(_) => String::new(),
        }
    }
}
