//! Where the difference with the baseline comes from: a sentence first, then a row for each choice.

use super::table::{Axis, MoneyBar, MoneyCell, MoneyRow};
use crate::domain::cost_part::CostPart;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::{Lever, Scenario};
use crate::language::Language;
use crate::session::costs::CostRow;
use crate::study::Attribution;
use crate::summary::comparison::Summary;
use crate::texts::costs as texts;
use crate::view::differs::title;
use crate::view::formatting::{self, Step, letter};
use crate::view::stack;

/// How many choices the sentence names at most.
const NAMED: usize = 2;

#[derive(Clone, Copy, Debug)]
pub struct Difference<'a> {
    pub language: Language,
    pub scenarios: &'a [Scenario],
    /// Their figures, where there are any.
    pub summaries: &'a [Option<&'a Summary>],
    /// Place of the scenario in focus.
    pub focus: usize,
    pub baseline: usize,
    /// Where the difference in cost between them comes from, once that is known.
    pub attribution: Option<&'a Attribution>,
    pub step: Step,
}

impl Difference<'_> {
    /// What each choice adds, as shown: services first, then people. They add up to the difference as shown.
    pub fn contributions(&self) -> Option<Vec<(CostRow, f64)>> {
        let attribution = self.attribution?;
        let all: Vec<_> =
            attribution.levers.iter().map(|(lever, amount)| (CostRow::Lever(lever), *amount)).collect();
        let amounts: Vec<f64> = all.iter().map(|(_, amount)| *amount).collect();
        let shown = self.step.adding_up(&amounts);
        // Where both choose the same there is nothing to round.
        Some(
            all.into_iter()
                .zip(shown)
                .map(|((row, exact), shown)| (row, if exact == 0.0 { 0.0 } else { shown }))
                .collect(),
        )
    }

    /// The rows, from the first layer to what the user's own numbers do.
    pub fn rows(&self) -> (Vec<MoneyRow>, Axis) {
        let contributions = self.contributions();
        let own = contributions.iter().flatten().map(|(_, amount)| *amount);
        let axis = Axis::of(own);
        let row = |row: CostRow| -> MoneyRow {
            let amount = contributions.iter().flatten().find(|(of, _)| *of == row).map(|(_, amount)| *amount);
            let cell = |place: usize| match amount {
                _ if place != self.focus || self.focus == self.baseline => MoneyCell::Empty,
                None => MoneyCell::Awaited,
                Some(amount) => MoneyCell::Figure(axis.bar(self.signed(amount), amount)),
            };
            let [label, short_label] = self.labels(row);
            let cells = (0..self.scenarios.len()).map(cell).collect();
            MoneyRow { row, label, short_label, cells, is_sum: false }
        };
        let hires = self.scenarios.iter().any(|scenario| !scenario.decision.extra.is_none());
        let levers = Lever::ALL.into_iter().filter(|lever| hires || *lever != Lever::ExtraStaff);
        let mut rows: Vec<_> = levers.map(|lever| row(CostRow::Lever(lever))).collect();
        rows.push(self.sums(CostRow::Choices, |place| self.difference(place)));
        let own = self.attribution.map(|attribution| attribution.assumptions);
        rows.push(self.sums(CostRow::Assumptions, |place| own.filter(|_| place == self.baseline)));
        (rows, axis)
    }

    fn sums(&self, row: CostRow, amount: impl Fn(usize) -> Option<f64>) -> MoneyRow {
        let cell = |place: usize| match amount(place) {
            Some(amount) => MoneyCell::Figure(MoneyBar { figure: self.signed(amount), amount, length: 0.0 }),
            None => MoneyCell::Empty,
        };
        let [label, short_label] = self.labels(row);
        let cells = (0..self.scenarios.len()).map(cell).collect();
        MoneyRow { row, label, short_label, cells, is_sum: true }
    }

    /// Mean cost of a scenario minus that of the baseline, k€; nothing for the baseline itself.
    fn difference(&self, place: usize) -> Option<f64> {
        let mean = |place: usize| Some((*self.summaries.get(place)?)?.outcomes[Outcome::Cost].mean);
        (place != self.baseline).then_some(mean(place)? - mean(self.baseline)?)
    }

    fn signed(&self, amount: f64) -> String {
        self.step.show_signed(self.language, amount)
    }

    /// Name of a row, in full and in few letters.
    fn labels(&self, row: CostRow) -> [String; 2] {
        let (language, base) = (self.language, letter(self.baseline));
        let twice = |name: String| [name.clone(), name];
        match row {
            CostRow::Lever(lever) => {
                [stack::name(language, lever).to_owned(), stack::short_name(language, lever).to_owned()]
            }
            CostRow::Choices => twice(texts::choices(language).to_owned()),
            CostRow::Assumptions => twice(texts::assumptions(language, base)),
            CostRow::Total | CostRow::Part(_) | CostRow::Year(_) => twice(String::new()),
        }
    }

    /// What the screen says first, the longest form first; empty without figures.
    pub fn sentences(&self) -> Vec<String> {
        let names = |place: usize| {
            let long = self.scenarios.get(place).map(|scenario| title(self.language, place, scenario));
            [long.unwrap_or_default(), letter(place).to_string()]
        };
        let ([long, short], [long_base, short_base]) = (names(self.focus), names(self.baseline));
        let pairs = [(&long, &long_base), (&long, &short_base), (&short, &short_base)];
        pairs.into_iter().filter_map(|(title, base)| self.sentence(title, base)).collect()
    }

    fn sentence(&self, title: &str, base: &str) -> Option<String> {
        let Some(total) = self.difference(self.focus) else { return self.on_its_own(title) };
        let language = self.language;
        let shown = self.money(total);
        if self.step.same(total, 0.0) {
            return Some(format!("{}.", texts::equal(language, title, base)));
        }
        let cheaper = total < 0.0;
        let start = if cheaper { texts::cheaper } else { texts::dearer }(language, title, base, &shown);
        let whole = self.contributions().map_or(start.clone(), |all| self.explained(&start, all, cheaper));
        let own = self.attribution.map_or(0.0, |attribution| attribution.assumptions);
        if self.step.same(own, 0.0) {
            return Some(format!("{whole}."));
        }
        let text = if own > 0.0 { texts::assumptions_dearer } else { texts::assumptions_cheaper };
        let own = text(language, letter(self.baseline), &self.money(own));
        Some(format!("{whole}. {own}"))
    }

    /// The size of an amount, as a sentence cites it.
    fn money(&self, amount: f64) -> String {
        formatting::money(self.language, amount.abs(), self.step)
    }

    /// The start with the choices that it comes from, and the weightiest that works the other way.
    fn explained(&self, start: &str, mut all: Vec<(CostRow, f64)>, cheaper: bool) -> String {
        let language = self.language;
        all.retain(|(_, amount)| *amount != 0.0);
        all.sort_by(|(_, a), (_, b)| b.abs().total_cmp(&a.abs()));
        let (with, against): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|(_, amount)| (*amount < 0.0) == cheaper);
        let name = |row: CostRow| self.labels(row)[0].clone();
        let source =
            |(row, amount): &(CostRow, f64)| texts::source(language, &name(*row), &self.money(*amount));
        let named: Vec<_> = with.iter().take(NAMED).map(source).collect();
        let sources = match &named[..] {
            [] => return start.to_owned(),
            [one] => one.clone(),
            [first, second, ..] => texts::both(language, first, second),
        };
        let from = if with.len() > NAMED { texts::mostly_from } else { texts::wholly_from };
        let start = from(language, start, &sources);
        let Some((row, amount)) = against.first() else { return start };
        let but = if cheaper { texts::but_dearer } else { texts::but_cheaper };
        but(language, &start, &name(*row), letter(self.focus), &self.money(*amount))
    }

    /// What a scenario costs and mostly for what, when there is nothing to compare it with.
    fn on_its_own(&self, title: &str) -> Option<String> {
        let summary = (*self.summaries.get(self.focus)?)?;
        let mut parts = CostPart::ALL.map(|part| (part, summary.parts[part]));
        parts.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        let source = |(part, amount): (CostPart, f64)| {
            let name = part.name(self.language);
            texts::source(self.language, name, &self.money(amount))
        };
        let [first, second, ..] = parts;
        let total = self.money(summary.outcomes[Outcome::Cost].mean);
        let parts = texts::both(self.language, &source(first), &source(second));
        Some(texts::on_its_own(self.language, title, &total, &parts))
    }
}
