//! Figures, limits and layers in the few words that all parts of the explore screen use.

use crate::domain::limit::Limit;
use crate::domain::outcome::{Better, Outcome, Statistic};
use crate::domain::parameter::Unit;
use crate::domain::stack::Layer;
use crate::language::Language;
use crate::texts::explore as texts;
use crate::view::formatting::{Step, hundredths, significant, uncapitalised, without_unit};
use crate::view::teams::limits;

/// The name of an outcome over a column of figures.
pub fn head(language: Language, outcome: Outcome) -> &'static str {
    without_unit(outcome.lead().figure.short.in_language(language))
}

/// The figure of an outcome, as the lists show it: of 1,000 futures more than three digits of money would be noise.
pub fn figure(language: Language, outcome: Outcome, value: f64) -> String {
    let measure = outcome.lead();
    match (measure.statistic(), outcome.unit()) {
        (Statistic::Count, _) => hundredths(value),
        (_, Unit::Money) => {
            let mut step = 1.0;
            while value.abs() / step >= 1_000.0 {
                step *= 10.0;
            }
            significant(language, (value / step).round() * step, 15)
        }
        (_, Unit::Share) => format!("{}%", Step::finest(measure).show(language, value * measure.scale())),
        _ => Step::finest(measure).show(language, value),
    }
}

/// A limit in few cells, with in how many futures it is to hold.
pub fn limit_in_short(language: Language, limit: &Limit) -> String {
    let name = uncapitalised(head(language, limit.outcome));
    if limit.outcome.is_yes_or_no() {
        return match limit.outcome.better() {
            Better::Lower => format!("{name} ≤ {}", 100 - limit.futures),
            Better::Higher => format!("{name} ≥ {}", limit.futures),
        };
    }
    format!("{} ({})", uncapitalised(&limits::short(language, limit)), limit.futures)
}

/// The layers in the order of the screen, with a short head each.
pub fn layer_heads(language: Language) -> Vec<&'static str> {
    layers().map(|layer| texts::layer_head(language, layer)).collect()
}

/// Services on top, hard infrastructure at the bottom.
pub fn layers() -> impl Iterator<Item = Layer> {
    Layer::ALL.into_iter().rev()
}
