//! Choices and hires in words, from the long form to the shortest, and why a case does not allow one; and numbers as each language
//! writes them.

use crate::domain::case::Unfit;
use crate::domain::choice::Choice;
use crate::domain::parameter::Unit;
use crate::domain::people::Competence;
use crate::domain::scenario::ExtraStaff;
use crate::domain::stack::{Mode, Partner};
use crate::language::{Language, Text, Words};

/// A choice in words: the mode, then the partners.
pub fn choice(language: Language, choice: Choice) -> String {
    joined(choice, choice.mode().name(language), " + ", |one| one.name(language))
}

/// A choice in words, from the longest form to the shortest; the last one takes at most eighteen cells.
pub fn choice_forms(language: Language, choice: Choice) -> [String; 4] {
    let mode = choice.mode().short(language);
    [
        self::choice(language, choice),
        joined(choice, mode, "+", |one| one.name(language)),
        joined(choice, mode, "+", |one| one.short(language)),
        joined(choice, mode, "+", |one| partner_letter(language, one)),
    ]
}

/// A choice in a few cells: the beginning of the mode, and a letter for each partner.
pub fn choice_code(language: Language, choice: Choice) -> String {
    let mode = match choice.mode() {
        Mode::Build => return choice.mode().short(language).to_owned(),
        Mode::Codevelop => Words { nl: "sam", en: "co" },
        Mode::Reuse => Words { nl: "her", en: "re" },
        Mode::Outsource => Words { nl: "uit", en: "out" },
    };
    let letters: String = choice.partners().iter().map(|one| partner_letter(language, one)).collect();
    format!("{}·{letters}", mode.in_language(language))
}

fn joined(choice: Choice, mode: &str, sign: &str, name: impl Fn(Partner) -> &'static str) -> String {
    let partners: Vec<_> = choice.partners().iter().map(name).collect();
    if partners.is_empty() { mode.to_owned() } else { format!("{mode} · {}", partners.join(sign)) }
}

/// Who is hired extra: `+1 fte software & beheer, +½ fte architectuur`.
pub fn extra_staff(language: Language, extra: ExtraStaff) -> String {
    match extra.is_none() {
        true => nobody_extra(language).to_owned(),
        false => hires(extra, &format!(" {}", Unit::Fte.name(language)), |one| one.name(language)),
    }
}

/// The same, from the longest form to the shortest.
pub fn extra_staff_forms(language: Language, extra: ExtraStaff) -> Vec<String> {
    if extra.is_none() {
        return vec!["–".to_owned()];
    }
    let all: u8 = extra.iter().map(|(one, _)| extra.halves(one)).sum();
    let shorter = hires(extra, "", |one| one.short(language));
    vec![self::extra_staff(language, extra), shorter, halves_extra(language, all)]
}

/// So many halves of an FTE more: `+1½ fte`.
pub fn halves_extra(language: Language, count: u8) -> String {
    match count {
        0 => nobody_extra(language).to_owned(),
        _ => format!("+{} {}", halves(count), Unit::Fte.name(language)),
    }
}

fn hires(extra: ExtraStaff, unit: &str, name: impl Fn(Competence) -> &'static str) -> String {
    let hire = |(one, _)| format!("+{}{unit} {}", halves(extra.halves(one)), uncapitalised(name(one)));
    extra.iter().map(hire).collect::<Vec<_>>().join(", ")
}

/// So many halves: `1½`.
pub fn halves(halves: u8) -> String {
    match (halves / 2, halves % 2) {
        (0, 1) => "½".to_owned(),
        (whole, 1) => format!("{whole}½"),
        (whole, _) => whole.to_string(),
    }
}

pub const fn partner_letter(language: Language, partner: Partner) -> &'static str {
    let letter = match partner {
        Partner::Market => Words { nl: "M", en: "M" },
        Partner::Governments => Words { nl: "O", en: "P" },
        Partner::Knowledge => Words { nl: "K", en: "K" },
        Partner::Residents => Words { nl: "I", en: "R" },
    };
    letter.in_language(language)
}

/// An amount of whole thousands of euros in a sentence: nl `€ 3.900.000`, en `€3,900k`.
pub fn thousands(language: Language, amount: u32) -> String {
    let grouped = |sign: char| {
        let digits = amount.to_string();
        let groups: Vec<&str> =
            digits.as_bytes().rchunks(3).rev().filter_map(|group| std::str::from_utf8(group).ok()).collect();
        groups.join(&sign.to_string())
    };
    match language {
        Language::Dutch => format!("€\u{a0}{}.000", grouped('.')),
        Language::English => format!("€{}k", grouped(',')),
    }
}

/// A number with so many decimals, thousands grouped: nl `1.234.567,8`, en `1,234,567.8`.
pub fn number(language: Language, value: f64, decimals: usize) -> String {
    if !value.is_finite() {
        return "–".to_owned();
    }
    let (group, point) = match language {
        Language::Dutch => ('.', ','),
        Language::English => (',', '.'),
    };
    let written = format!("{:.decimals$}", value.abs());
    let (whole, fraction) = written.split_once('.').unwrap_or((&written, ""));
    let mut text = String::new();
    if value < 0.0 && written.bytes().any(|digit| (b'1'..=b'9').contains(&digit)) {
        text.push('-');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(group);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(point);
        text.push_str(fraction);
    }
    text
}

/// A number as it is read, with all the decimals that it has.
pub fn exact(language: Language, value: f64) -> String {
    let decimals = value.to_string().split_once('.').map_or(0, |(_, decimals)| decimals.len());
    number(language, value, decimals)
}

/// A name inside a sentence: without its capital.
pub fn uncapitalised(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

/// Words at the beginning of a sentence.
pub fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

sentences! {
    nobody_extra() { nl: "geen", en: "none" }
    nothing_proven(partners: &str) {
        nl: "hier is nog niets bewezens beschikbaar van: {partners}",
        en: "nothing proven is available here yet from: {partners}",
    }
    no_residents() { nl: "op deze laag kunnen inwoners niet meedoen", en: "residents cannot take part on this layer" }
}

/// Why a case does not allow a choice on a layer.
pub fn unfit(unfit: &Unfit<'_>) -> Text {
    match unfit {
        Unfit::Forbidden(reason) => (*reason).clone(),
        Unfit::NotProven(partners) => {
            let names =
                |language| partners.iter().map(|one| one.name(language)).collect::<Vec<_>>().join(", ");
            Text::of_words(|language| nothing_proven(language, &names(language)))
        }
        Unfit::NoResidents => Text::of_words(no_residents),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::incident::IncidentKind;
    use crate::domain::people::Competence;
    use crate::domain::stack::Layer;

    #[test]
    fn the_shortest_form_fits_the_narrowest_column() {
        for language in Language::ALL {
            for one in Choice::all() {
                let [.., shortest] = choice_forms(language, one);
                assert!(shortest.chars().count() <= 18, "{shortest}");
            }
            let labels = Layer::ALL.map(|one| (one.short(language), 13)).into_iter();
            let labels = labels.chain(Competence::ALL.map(|one| (one.short(language), 15)));
            let labels = labels.chain(IncidentKind::ALL.map(|one| (one.short(language), 15)));
            for (label, most) in labels {
                assert!(label.chars().count() <= most, "{label}");
            }
        }
    }

    #[test]
    fn every_form_is_shorter_than_the_one_before() {
        for language in Language::ALL {
            for one in Choice::all() {
                let lengths = choice_forms(language, one).map(|form| form.chars().count());
                assert!(lengths.is_sorted_by(|a, b| a >= b), "{one}: {lengths:?}");
            }
        }
    }

    #[test]
    fn the_letters_of_partners_differ() {
        for language in Language::ALL {
            let mut letters = Partner::ALL.map(|one| partner_letter(language, one)).to_vec();
            letters.sort_unstable();
            letters.dedup();
            assert_eq!(letters.len(), Partner::COUNT);
        }
    }
}
