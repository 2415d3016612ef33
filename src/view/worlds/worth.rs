//! What is worth finding out first, in words.

use super::flips::name;
use super::sheet::{Line, Sheet};
use crate::domain::parameter::{Parameter, ParameterGroup};
use crate::language::Language;
use crate::study::WorthKnowing;
use crate::summary::finding_out::Worth;
use crate::texts::{parameters, worlds as texts};
use crate::view::formatting::{Step, count, money};

/// Less than this is not worth a sentence, k€.
const LEAST: f64 = 0.5;

/// At most so many numbers are told.
const MOST: usize = 12;

/// What it is worth to find out what before choosing among the scenarios of these names.
pub fn worth(language: Language, found: &WorthKnowing, names: &[String]) -> Sheet {
    let best = names.get(found.best).map_or("", String::as_str);
    let told = told(found);
    let all = amount(language, found.doubts.value);
    let sentence = match told.first() {
        Some((parameter, worth)) => {
            texts::find_out(language, &name(language, *parameter), &amount(language, worth.value), &all)
        }
        None if found.doubts.is_clear() && found.doubts.value >= LEAST => {
            texts::nothing_alone(language, best, &all)
        }
        None => texts::nothing_to_find_out(language, best),
    };
    let show = |worth: Worth| vec![Step::ONE.show(language, worth.value)];
    let mut rows: Vec<Line> = told
        .iter()
        .map(|(parameter, worth)| Line::new(parameters::name(language, *parameter), show(*worth)))
        .collect();
    let groups: Vec<&(ParameterGroup, Worth)> =
        found.groups.iter().filter(|(_, worth)| is_worth_telling(*worth)).collect();
    if !groups.is_empty() {
        rows.push(Line::heading(texts::all_of_group(language)));
        rows.extend(groups.iter().map(|(group, worth)| Line::new(group.name(language), show(*worth))));
    }
    rows.push(Line::heading(texts::everything(language)));
    rows.push(Line::new(texts::all_doubts(language), show(found.doubts)));
    rows.push(Line::new(texts::luck_too(language), vec![Step::ONE.show(language, found.perfect)]));
    Sheet {
        sentence,
        heads: vec![texts::worth_head(language).to_owned(), texts::thousands(language).to_owned()],
        rows,
        note: texts::about_worth(language, &count(language, found.futures)),
    }
}

/// The numbers that are worth finding out, most first.
pub fn told(found: &WorthKnowing) -> Vec<(Parameter, Worth)> {
    let worth_it = found.numbers.iter().copied().filter(|(_, worth)| is_worth_telling(*worth));
    worth_it.take(MOST).collect()
}

fn is_worth_telling(worth: Worth) -> bool {
    worth.is_clear() && worth.value >= LEAST
}

pub fn amount(language: Language, thousands: f64) -> String {
    money(language, thousands, Step::ONE)
}
