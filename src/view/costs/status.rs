//! What the row under the cursor says, in a sentence above the footer.

use crate::controls::command::Command;
use crate::controls::keymap::Place;
use crate::domain::outcome::Outcome;
use crate::domain::scenario::Scenario;
use crate::language::Language;
use crate::session::Session;
use crate::session::costs::CostRow;
use crate::summary::comparison::{Comparison, Summary};
use crate::texts::costs as texts;
use crate::view::differs::title;
use crate::view::formatting::{self, Step, letter};
use crate::view::stack;

/// What is in focus: in full, and with the letter of the scenario alone.
pub fn status(session: &Session) -> [String; 2] {
    let scenarios = session.scenarios();
    let place = session.focus.scenario;
    let Some(scenario) = scenarios.get(place) else { return Default::default() };
    let names = [title(session.settings.language, place, scenario), letter(place).to_string()];
    names.map(|name| sentence(session, &scenarios, &name).unwrap_or_default())
}

fn sentence(session: &Session, scenarios: &[Scenario], name: &str) -> Option<String> {
    let language = session.settings.language;
    let (place, baseline) = (session.focus.scenario, session.document.baseline);
    let row = *session.cost_rows().get(session.cost_row())?;
    let comparison: &Comparison = session.comparison.shown()?;
    let summaries: Vec<_> = comparison.columns.iter().map(|column| Some(&*column.summary)).collect();
    let step = super::table::step(&summaries);
    let amount = |of: usize| Some(amount(row, (*summaries.get(of)?)?));
    let signed = |amount: f64| formatting::euros(language, &step.show_signed(language, amount));
    match row {
        CostRow::Total | CostRow::Part(_) | CostRow::Year(_) => {
            let here = amount(place)?;
            let shown = formatting::money(language, here, step);
            let start = match label(language, session, row) {
                None => texts::row_total(language, name, &shown),
                Some(label) => {
                    let total = (*summaries.get(place)?)?.outcomes[Outcome::Cost].mean;
                    let share = Step::ONE.show(language, 100.0 * here / total);
                    texts::row_share(language, name, &label, &shown, &share)
                }
            };
            let base = amount(baseline).filter(|_| place != baseline);
            Some(match base {
                Some(base) => texts::base_has(
                    language,
                    &start,
                    letter(baseline),
                    &formatting::money(language, base, step),
                ),
                None => start,
            })
        }
        CostRow::Assumptions => {
            let own = cost_attribution(session)?.assumptions;
            Some(texts::row_assumptions(language, letter(baseline), &signed(own)))
        }
        _ if place == baseline => {
            let key = *session.settings.keymap.keys_for(Place::Costs, Command::NextScenario).first()?;
            Some(texts::row_baseline(language, name, &key.on_keyboard(language)))
        }
        CostRow::Choices => {
            let total = cost_attribution(session)?.total;
            let shown = signed(total);
            Some(texts::row_choices(language, name, &shown, letter(baseline)))
        }
        CostRow::Lever(lever) => {
            let [from, to] = [scenarios.get(baseline)?, scenarios.get(place)?]
                .map(|of| stack::chosen(language, &of.decision, lever));
            let label = label(language, session, row)?;
            if from == to {
                return Some(texts::row_same(language, name, &label, letter(baseline)));
            }
            let attribution = cost_attribution(session)?;
            let added = attribution.levers[lever];
            let shown = step.show_signed(language, added);
            Some(texts::row_choice(language, name, &label, &shown, &format!("{from} → {to}")))
        }
    }
}

fn cost_attribution(session: &Session) -> Option<&crate::study::Attribution> {
    session.attribution.shown()?.iter().find(|attribution| attribution.outcome == Outcome::Cost)
}

/// Mean present value of a row, k€.
fn amount(row: CostRow, summary: &Summary) -> f64 {
    match row {
        CostRow::Part(part) => summary.parts[part],
        CostRow::Year(year) => summary.years.get(usize::from(year)).copied().unwrap_or_default(),
        _ => summary.outcomes[Outcome::Cost].mean,
    }
}

/// Name of a row; the total has none.
fn label(language: Language, session: &Session, row: CostRow) -> Option<String> {
    match row {
        CostRow::Part(part) => Some(part.name(language).to_owned()),
        CostRow::Year(year) => Some((session.case()?.start_year + u16::from(year)).to_string()),
        CostRow::Lever(lever) => Some(stack::name(language, lever).to_owned()),
        CostRow::Total | CostRow::Choices | CostRow::Assumptions => None,
    }
}
