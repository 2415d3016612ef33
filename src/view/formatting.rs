//! Figures as text: rounded to what is known, with their signs and units. The digits are those of [`crate::texts::words`].

use crate::domain::check::Date;
use crate::domain::outcome::{Measure, Outcome};
use crate::language::Language;
pub use crate::texts::words::{capitalised, number, uncapitalised};
use crate::texts::{risks, scorecard as texts};
pub use crate::workspace::title::letter;

pub fn count(language: Language, value: usize) -> String {
    number(language, value as f64, 0)
}

/// How finely a figure is shown: a power of ten, `10^exponent`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    exponent: i32,
}

impl Step {
    pub const ONE: Self = Self { exponent: 0 };

    pub const TENTH: Self = Self { exponent: -1 };

    pub const HUNDREDTH: Self = Self { exponent: -2 };

    /// The finest step of a measure that means something to a reader.
    pub fn finest(measure: Measure) -> Self {
        Self { exponent: -i32::from(measure.outcome.row().decimals) }
    }

    /// The step that suits a Monte Carlo error: the largest power of ten within two standard errors, so that no digit is
    /// shown that another seed would change at random; never finer than `finest`.
    pub fn for_error(error: f64, finest: Self) -> Self {
        let mut exponent = finest.exponent;
        while exponent < 12 && error.is_finite() && size(exponent + 1) <= 2.0 * error {
            exponent += 1;
        }
        Self { exponent }
    }

    /// The coarser of two, so that the cells of a row read alike.
    pub const fn coarsest(self, other: Self) -> Self {
        if self.exponent > other.exponent { self } else { other }
    }

    /// The same for figures in thousands, in which nothing finer than hundredths is shown.
    pub fn of_thousands(self) -> Self {
        Self { exponent: (self.exponent - 3).max(-2) }
    }

    /// A figure rounded to this step, as text.
    pub fn show(self, language: Language, value: f64) -> String {
        if self.exponent <= 0 {
            number(language, value, self.exponent.unsigned_abs() as usize)
        } else {
            let step = size(self.exponent);
            number(language, (value / step).round() * step, 0)
        }
    }

    /// A difference rounded to this step, with its sign.
    pub fn show_signed(self, language: Language, value: f64) -> String {
        signed(self.show(language, value))
    }

    /// A range `low–high`, without brackets.
    pub fn show_range(self, language: Language, low: f64, high: f64) -> String {
        let (low, high) = (self.show(language, low), self.show(language, high));
        if low.starts_with('-') || high.starts_with('-') {
            texts::signed_range(language, &low, &high)
        } else {
            format!("{low}–{high}")
        }
    }

    /// A range of differences, with signs, without brackets.
    pub fn show_signed_range(self, language: Language, low: f64, high: f64) -> String {
        texts::signed_range(language, &self.show_signed(language, low), &self.show_signed(language, high))
    }

    /// Figures rounded to this step so that, as shown, they add up to their sum as shown: those nearest to the next step are
    /// rounded up first (the method of largest remainders). Each stays within one step of its value.
    pub fn adding_up(self, values: &[f64]) -> Vec<f64> {
        let step = size(self.exponent);
        let mut whole: Vec<f64> = values.iter().map(|value| (value / step).floor()).collect();
        let sum = (values.iter().sum::<f64>() / step).round();
        let missing = sum - whole.iter().sum::<f64>();
        let mut order: Vec<usize> = (0..values.len()).collect();
        let rest = |place: usize| values[place] / step - whole[place];
        order.sort_by(|&a, &b| rest(b).total_cmp(&rest(a)));
        // Something not finite is missing no steps.
        for place in order.into_iter().take(missing.max(0.0) as usize) {
            whole[place] += 1.0;
        }
        whole.into_iter().map(|steps| steps * step).collect()
    }

    /// A figure as it would be read when it is shown.
    pub fn rounded(self, value: f64) -> f64 {
        let step = size(self.exponent);
        (value / step).round() * step
    }

    pub fn same(self, a: f64, b: f64) -> bool {
        let step = size(self.exponent);
        ((a - b) / step).abs() < 0.5
    }
}

fn size(exponent: i32) -> f64 {
    let power: f64 = (0..exponent.unsigned_abs()).map(|_| 10.0).product();
    if exponent < 0 { power.recip() } else { power }
}

/// A plus sign before a written figure that is above zero.
fn signed(written: String) -> String {
    let above_zero = !written.starts_with('-') && written.bytes().any(|digit| (b'1'..=b'9').contains(&digit));
    if above_zero { format!("+{written}") } else { written }
}

/// A number to so many significant digits, without zeros at the end of its decimals.
pub fn significant(language: Language, value: f64, digits: usize) -> String {
    let mut before_point = 1;
    while before_point < 15 && size(before_point) <= value.abs() {
        before_point += 1;
    }
    let mut decimals = digits.saturating_sub(before_point.unsigned_abs() as usize);
    // A number far below one needs its leading zeros as well.
    while value != 0.0 && decimals < 12 && value.abs() < size(digits as i32 - 1 - decimals as i32) {
        decimals += 1;
    }
    let written = number(language, value, decimals);
    if decimals == 0 {
        written
    } else {
        written.trim_end_matches('0').trim_end_matches(['.', ',']).to_owned()
    }
}

/// A share of the futures as a count out of 100. Never rounds a doubt away: 0 and 100 mean none and all.
pub fn of_hundred(language: Language, share: f64) -> String {
    texts::of_hundred(language, &hundredths(share))
}

/// The count out of 100 of [`of_hundred`] without its words.
pub fn hundredths(share: f64) -> String {
    let rounded = (share * 100.0).round();
    if share > 0.0 && rounded < 1.0 {
        "<1".to_owned()
    } else if share < 1.0 && rounded > 99.0 {
        ">99".to_owned()
    } else {
        format!("{rounded:.0}")
    }
}

/// Fewer futures than this are counted one by one: a count out of 100 would claim more than was simulated.
const COUNTED_OF: usize = 100;

/// What counts are out of: 100, or as many as there are when those are fewer.
pub const fn counted_of(futures: usize) -> usize {
    if are_few(futures) { futures } else { COUNTED_OF }
}

pub const fn are_few(futures: usize) -> bool {
    futures < COUNTED_OF
}

/// A share of so many futures as a count of them.
pub fn of_futures(language: Language, share: f64, futures: usize) -> String {
    if !are_few(futures) {
        return of_hundred(language, share);
    }
    texts::of_so_many(language, &counted(share, futures), futures)
}

/// The count of [`of_futures`] without its words.
pub fn counted(share: f64, futures: usize) -> String {
    if are_few(futures) { format!("{:.0}", share * futures as f64) } else { hundredths(share) }
}

/// A share of so many futures as a sentence counts them: nl `53 van de 100`.
pub fn of_futures_in_words(language: Language, share: f64, futures: usize) -> String {
    let count = count_in_words(language, share, futures);
    texts::of_so_many_futures(language, &count, counted_of(futures))
}

/// A share of so many futures in a sentence, before what it is out of.
pub fn count_in_words(language: Language, share: f64, futures: usize) -> String {
    if are_few(futures) { counted(share, futures) } else { hundredths_in_words(language, share) }
}

/// A share of the futures in a sentence, before `of 100 futures`.
pub fn hundredths_in_words(language: Language, share: f64) -> String {
    match hundredths(share).as_str() {
        "<1" => texts::fewer_than_one(language).to_owned(),
        ">99" => texts::more_than_99(language).to_owned(),
        count => count.to_owned(),
    }
}

/// A difference between two shares of the futures, as a count out of 100 with its sign.
pub fn of_hundred_difference(language: Language, difference: f64) -> String {
    texts::of_hundred(language, &Step::ONE.show_signed(language, difference * 100.0))
}

/// A day of the calendar: nl `2 december 2027`, en `2 December 2027`.
pub fn date(language: Language, date: Date) -> String {
    format!("{} {} {}", date.day, risks::month(language, date.month), date.year)
}

/// An amount written in whole thousands of euros, as a sentence cites it: nl `€ 369.000`, en `€369k`.
pub fn euros(language: Language, thousands: &str) -> String {
    let amount = thousands.trim_start_matches(['-', '+']);
    let sign = &thousands[..thousands.len() - amount.len()];
    match language {
        // A figure that could not be computed.
        _ if !amount.starts_with(|first: char| first.is_ascii_digit()) => thousands.to_owned(),
        Language::Dutch if amount == "0" => "€\u{a0}0".to_owned(),
        Language::Dutch => format!("{sign}€\u{a0}{amount}.000"),
        Language::English if amount == "0" => "€0".to_owned(),
        Language::English => format!("{sign}€{amount}k"),
    }
}

/// An amount of so many thousands of euros, to a step of thousands, as a sentence cites it.
pub fn money(language: Language, thousands: f64, step: Step) -> String {
    match language {
        Language::Dutch if step.exponent < 0 => {
            let step = Step { exponent: step.exponent + 3 };
            format!("€\u{a0}{}", step.show(language, thousands * 1000.0))
        }
        _ => euros(language, &step.show(language, thousands)),
    }
}

/// A label such as `Kosten (× € 1.000)` without the unit at its end.
pub fn without_unit(label: &str) -> &str {
    label.split_once(" (").map_or(label, |(label, _)| label)
}

/// Names in a sentence: `A, B en C`.
pub fn joined(language: Language, names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => texts::and(language, &first.join(", "), last),
    }
}

/// The label of a row of the scorecard, with its unit; with no budget it names none.
pub fn measure_label(measure: Measure, language: Language, budget: Option<f64>) -> String {
    let label = measure.figure.label.in_language(language);
    budget.map_or_else(
        || label.replace(" {budget}", ""),
        |budget| label.replace("{budget}", &money(language, budget, Step::ONE)),
    )
}

/// What an outcome is called inside a sentence.
pub fn outcome_in_sentence(language: Language, outcome: Outcome) -> String {
    let words = outcome.lead().figure.in_a_list;
    words
        .map_or_else(|| uncapitalised(outcome.name(language)), |words| words.in_language(language).to_owned())
}

/// What a measure is called inside a sentence, without its unit; with no budget it names none.
pub fn measure_listed(language: Language, measure: Measure, budget: Option<f64>) -> String {
    match measure.figure.in_a_list {
        Some(words) => words.in_language(language).to_owned(),
        None => uncapitalised(without_unit(&measure_label(measure, language, budget))),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Dutch, English};
    use proptest::prelude::*;

    #[test]
    fn groups_and_points_as_icu_does() {
        assert_eq!(number(Dutch, 1_234_567.89, 2), "1.234.567,89");
        assert_eq!(number(English, 1_234_567.89, 2), "1,234,567.89");
        assert_eq!(number(Dutch, 999.0, 0), "999");
        assert_eq!(number(English, 1000.0, 0), "1,000");
        assert_eq!(number(English, -1234.5, 1), "-1,234.5");
    }

    #[test]
    fn no_minus_before_zero_and_no_figure_that_is_none() {
        assert_eq!(number(Dutch, -0.04, 1), "0,0");
        assert_eq!(number(Dutch, f64::NAN, 1), "–");
        assert_eq!(Step::ONE.show_signed(Dutch, -0.2), "0");
    }

    #[test]
    fn money_in_a_sentence_is_in_euros() {
        assert_eq!(money(Dutch, 1471.2, Step::ONE), "€\u{a0}1.471.000");
        assert_eq!(money(Dutch, 0.31, Step::TENTH), "€\u{a0}300");
        assert_eq!(money(English, 0.31, Step::TENTH), "€0.3k");
        assert_eq!(money(English, -15.0, Step::ONE), "-€15k");
        assert_eq!(euros(Dutch, "+15"), "+€\u{a0}15.000");
        assert_eq!(euros(Dutch, "–"), "–");
    }

    #[test]
    fn shows_no_digit_below_twice_the_error() {
        assert_eq!(Step::for_error(0.3, Step::ONE).show(Dutch, 1234.6), "1.235");
        assert_eq!(Step::for_error(4.9, Step::ONE).show(Dutch, 1234.6), "1.235");
        assert_eq!(Step::for_error(5.0, Step::ONE).show(Dutch, 1234.6), "1.230");
        assert_eq!(Step::for_error(70.0, Step::ONE).show(Dutch, 1254.6), "1.300");
        assert_eq!(Step::for_error(f64::NAN, Step::TENTH).show(English, 1.26), "1.3");
    }

    proptest! {
        #[test]
        fn rounded_parts_add_up_to_the_rounded_whole(values in prop::collection::vec(-1e5..1e5_f64, 0..12), exponent in -1..3_i32) {
            let step = Step { exponent };
            let shown = step.adding_up(&values);
            prop_assert!(step.same(shown.iter().sum(), (values.iter().sum::<f64>() / size(exponent)).round() * size(exponent)));
            for (shown, value) in shown.iter().zip(&values) {
                prop_assert!((shown - value).abs() <= size(exponent) * 1.000_001);
            }
        }
    }

    #[test]
    fn significant_digits_without_trailing_zeros() {
        assert_eq!(significant(Dutch, 1_234.56, 4), "1.235");
        assert_eq!(significant(Dutch, 123_456.0, 4), "123.456");
        assert_eq!(significant(English, 0.65, 4), "0.65");
        assert_eq!(significant(English, 0.001_234_56, 4), "0.001235");
        assert_eq!(significant(English, 10.0, 4), "10");
        assert_eq!(significant(English, 0.0, 4), "0");
        assert_eq!(significant(Dutch, -0.5, 4), "-0,5");
    }

    #[test]
    fn ranges_with_a_sign_are_written_in_words() {
        assert_eq!(Step::ONE.show_range(Dutch, 250.0, 1500.0), "250–1.500");
        assert_eq!(Step::ONE.show_signed_range(Dutch, -120.0, 40.0), "-120 tot +40");
        assert_eq!(Step::TENTH.show_range(English, -1.0, 2.0), "-1.0 to 2.0");
    }

    #[test]
    fn none_and_all_are_said_only_when_exact() {
        assert_eq!(of_hundred(Dutch, 0.784), "78 van 100");
        assert_eq!(of_hundred(English, 0.0), "0 of 100");
        assert_eq!(of_hundred(English, 0.001), "<1 of 100");
        assert_eq!(of_hundred(Dutch, 0.9996), ">99 van 100");
        assert_eq!(of_hundred(Dutch, 1.0), "100 van 100");
        assert_eq!(hundredths_in_words(Dutch, 0.9996), "meer dan 99");
        assert_eq!(hundredths_in_words(English, 0.001), "fewer than 1");
        assert_eq!(hundredths_in_words(English, 0.5), "50");
        assert_eq!(of_hundred_difference(Dutch, -0.12), "-12 van 100");
    }
}
