//! Wording: a problem in a sentence, what more there is to say, and how to mend it.

use super::problem::{LARGEST_FILE, Mend, Need, NumberFault, Problem, ProblemKind};
use crate::content::file::FileKind;
use crate::content::reading::listed::List;
use crate::domain::choice::Refusal;
use crate::guide::placeholder::Placeholder;
use crate::language::Language;
use crate::texts::needs::{self, Form};
use crate::texts::problems::{Flaw, NumberFlaw, SyntaxFault};
use crate::texts::{lesson_problems as lessons, problems as texts, settings, teams};

/// Longer pieces of the file are cut off in sentences.
const LONGEST_PIECE: usize = 60;

const MOST_WORDS: usize = 16;

/// Of the other lines on which the same is wrong so many are told, the rest is counted.
const MOST_LINES: usize = 4;

impl Problem {
    /// What is wrong, in a sentence without a full stop.
    pub fn sentence(&self, language: Language) -> String {
        let sentence = sentence(language, &self.what);
        let (told, more) = self.also_on.split_at(self.also_on.len().min(MOST_LINES));
        let lines: Vec<String> = told.iter().map(usize::to_string).collect();
        match (&lines[..], more.len()) {
            ([], _) => sentence,
            (lines, 0) => texts::also_on(language, &sentence, &lines.join(", ")),
            (lines, more) => texts::also_on_more(language, &sentence, &lines.join(", "), more),
        }
    }

    /// What more there is to say: what is valid, or what to write. Empty when the sentence says all.
    pub fn explanation(&self, language: Language) -> Option<String> {
        // Who is told what was meant needs no list of all that could have been.
        let enumerates = matches!(self.what, ProblemKind::UnknownKey { belongs: None, .. });
        if enumerates && self.mend.is_some() { None } else { explanation(language, &self.what) }
    }

    /// How to mend it, in a sentence, when that can be said exactly.
    pub fn advice(&self, language: Language) -> Option<String> {
        let word = matches!(
            self.what,
            ProblemKind::UnknownKey { .. }
                | ProblemKind::UnknownWord { .. }
                | ProblemKind::Plain(Flaw::MissingKind)
        );
        self.mend.as_ref().map(|mend| match mend {
            Mend::Replace(with) if word => texts::did_you_mean(language, &piece(with.trim_matches('"'))),
            Mend::Replace(with) => texts::write_so(language, &piece(with)),
            Mend::Add(line) => texts::add_line(language, line),
            Mend::Within { add, .. } => texts::add_within(language, add),
        })
    }
}

impl Need {
    /// What should stand there, in words.
    pub fn sentence(self, language: Language) -> String {
        need(language, self)
    }
}

impl NumberFault {
    /// What is wrong, in a sentence without a full stop.
    pub fn sentence(&self, language: Language) -> String {
        about_number(language, self)
    }
}

/// A piece of the file, fit to stand in a sentence: on one line, without control characters, not too long.
fn piece(text: &str) -> String {
    let mut letters = text.chars().map(|letter| if letter.is_control() { '\u{fffd}' } else { letter });
    let piece: String = letters.by_ref().take(LONGEST_PIECE).collect();
    if letters.next().is_some() { piece + "…" } else { piece }
}

/// A number as it is written in the files, with a point.
fn number(value: f64) -> String {
    if value.fract() == 0.0 && value.abs() >= 1e15 && value.abs() <= i64::MAX as f64 {
        // A seed; what is just too large for it is shown as the largest.
        (value as i64).to_string()
    } else if value != 0.0 && (value.abs() >= 1e15 || value.abs() < 1e-6) {
        format!("{value:e}")
    } else {
        value.to_string()
    }
}

fn joined(words: &[String]) -> String {
    let shown: Vec<_> = words.iter().take(MOST_WORDS).map(|word| piece(word)).collect();
    shown.join(", ") + if words.len() > MOST_WORDS { ", …" } else { "" }
}

fn megabytes(bytes: u64) -> String {
    // A file that is a byte too large is not as large as what may be.
    number((bytes as f64 / 1024.0 / 1024.0 * 10.0).ceil() / 10.0)
}

fn sentence(language: Language, what: &ProblemKind) -> String {
    match what {
        ProblemKind::Plain(flaw) => flaw.in_words(language).to_owned(),
        ProblemKind::Unreadable(reason) => texts::unreadable(language, &piece(reason)),
        ProblemKind::FileTooLarge(bytes) => {
            texts::file_too_large(language, &megabytes(*bytes), &megabytes(LARGEST_FILE))
        }
        ProblemKind::Syntax(fault, _) => fault.in_words(language).to_owned(),
        ProblemKind::KeyTwice { first_line: Some(line), .. } => texts::key_twice(language, &line.to_string()),
        ProblemKind::KeyTwice { first_line: None, .. } => {
            SyntaxFault::DuplicateKey.in_words(language).to_owned()
        }
        ProblemKind::Foreign(foreign) => foreign.in_words(language).to_owned(),
        ProblemKind::NewerVersion { found, known } => {
            texts::newer_version(language, &found.to_string(), &known.to_string())
        }
        ProblemKind::LooksLike { said, likely } => texts::looks_like(language, said.id(), likely.id()),
        ProblemKind::OtherKind { found, expected: Some(expected) } => {
            texts::other_kind(language, found.id(), expected.id())
        }
        ProblemKind::OtherKind { found: FileKind::Settings, expected: None } => {
            settings::settings_in_library(language).to_owned()
        }
        ProblemKind::OtherKind { found: FileKind::Exploration, expected: None } => {
            texts::exploration_in_library(language).to_owned()
        }
        ProblemKind::OtherKind { expected: None, .. } => texts::scenario_in_library(language).to_owned(),
        ProblemKind::UnknownKey { key, table, .. } if table.is_empty() => {
            texts::unknown_key_at_top(language, &piece(key))
        }
        ProblemKind::UnknownKey { key, table, .. } => {
            texts::unknown_key(language, &piece(key), &piece(table))
        }
        ProblemKind::EmptyTable { table, .. } => texts::empty_table(language, &piece(table)),
        ProblemKind::MissingKey { table, need: Need::InLanguage(named), .. } => {
            texts::missing_language(language, texts::language_adjective(language, *named), &piece(table))
        }
        ProblemKind::MissingKey { key, table, need: wanted } if table.is_empty() => {
            texts::missing_key_at_top(language, &piece(key), &need(language, *wanted))
        }
        ProblemKind::MissingKey { key, table, need: wanted } => {
            texts::missing_key(language, &piece(key), &piece(table), &need(language, *wanted))
        }
        ProblemKind::WrongForm { need: wanted @ Need::Whole { .. }, found: Form::Number } => {
            texts::wrong_form(language, &need(language, *wanted), needs::form_decimal(language))
        }
        ProblemKind::WrongForm { need: wanted, found } => {
            texts::wrong_form(language, &need(language, *wanted), found.in_words(language))
        }
        ProblemKind::WrongCount { needed, found } => {
            texts::wrong_count(language, &needed.to_string(), &found.to_string())
        }
        ProblemKind::TooMany { most, found } => {
            texts::too_many(language, &most.to_string(), &found.to_string())
        }
        ProblemKind::TooLong { most, found } => {
            texts::too_long(language, &most.to_string(), &found.to_string())
        }
        ProblemKind::Repeated(word) => texts::repeated(language, word),
        ProblemKind::NotADate(text) => texts::not_a_date(language, &piece(text)),
        ProblemKind::WrongNames { fewest, most } => teams::wrong_names(language, *fewest, *most),
        ProblemKind::OneOf(one, other) => texts::one_of(language, one, other),
        ProblemKind::UnknownWord { list: of, found, .. } => {
            texts::unknown_word(language, of.in_words(language), &piece(found))
        }
        ProblemKind::UnknownPlaceholder(written) => texts::unknown_placeholder(language, &piece(written)),
        ProblemKind::BadId(id) => texts::bad_id(language, &piece(id)),
        ProblemKind::Refused(refusal) => texts::refused(language, refusal.in_words(language)),
        ProblemKind::Forbidden(reason) => texts::forbidden(language, reason.in_language(language)),
        ProblemKind::ForbidsCurrent { layer, choice } => {
            texts::forbids_current(language, &choice.to_string(), layer.id())
        }
        ProblemKind::DuplicateId { id, first_line } => {
            texts::duplicate_id(language, &piece(id), &first_line.to_string())
        }
        ProblemKind::IdOfOtherFile { id, file, line } => {
            texts::id_of_other_file(language, &piece(id), &piece(file), &line.to_string())
        }
        ProblemKind::Lesson(problem) => problem.sentence(language),
        ProblemKind::More(count) => texts::more(language, &count.to_string()),
        ProblemKind::Number(fault) => about_number(language, fault),
        ProblemKind::Keys(problem) => problem.sentence(language),
        ProblemKind::NoBasis(key) => texts::no_basis(language, &piece(key)),
        ProblemKind::NoSource(basis) => texts::no_source(language, basis.id()),
        ProblemKind::SharesNotOne(sum) => texts::shares_not_one(language, &number((sum * 1e9).round() / 1e9)),
    }
}

/// What is wrong with a number or range.
fn about_number(language: Language, fault: &NumberFault) -> String {
    match fault {
        NumberFault::Plain(flaw) => flaw.in_words(language).to_owned(),
        NumberFault::OtherUnit { found, needed } => {
            texts::other_unit(language, texts::unit(language, *found), texts::unit(language, *needed))
        }
        NumberFault::OutOfBounds { value, least, most, unit } => {
            let unit = unit.map_or("", |unit| texts::unit(language, unit));
            let sentence =
                texts::out_of_bounds(language, &number(*value), &number(*least), &number(*most), unit);
            sentence.trim_end().to_owned()
        }
    }
}

fn explanation(language: Language, what: &ProblemKind) -> Option<String> {
    match what {
        ProblemKind::Plain(Flaw::NotUtf8) => Some(texts::save_as_utf8(language).to_owned()),
        // The parser speaks English only.
        ProblemKind::Syntax(_, detail) if language == Language::English => {
            Some(texts::parser_says(language, &piece(detail)))
        }
        ProblemKind::KeyTwice { goes_on: true, .. } => Some(texts::keys_go_on(language).to_owned()),
        ProblemKind::EmptyTable { needed, .. } => Some(texts::needed_keys(language, &joined(needed))),
        ProblemKind::Plain(Flaw::EmptyFile) => Some(texts::begin_with_kind(language).to_owned()),
        ProblemKind::UnknownKey { belongs: Some(table), .. } if table.is_empty() => {
            Some(texts::belongs_at_top(language).to_owned())
        }
        ProblemKind::UnknownKey { belongs: Some(table), .. } => {
            Some(texts::belongs_in(language, &piece(table)))
        }
        ProblemKind::UnknownKey { free, .. } if free.is_empty() => {
            Some(texts::no_free_keys(language).to_owned())
        }
        ProblemKind::UnknownKey { free, .. } => Some(texts::free_keys(language, &joined(free))),
        ProblemKind::UnknownWord { list: List::Source, valid, .. } if valid.is_empty() => {
            Some(texts::no_sources(language).to_owned())
        }
        ProblemKind::Refused(Refusal::NeedsPartner | Refusal::ResidentsCannotSupply) => {
            let partners: Vec<_> = List::Partner.words().into_iter().map(str::to_owned).collect();
            Some(texts::valid_words(language, &joined(&partners)))
        }
        ProblemKind::UnknownWord { list: List::Number, .. } => {
            Some(texts::where_numbers_stand(language).to_owned())
        }
        ProblemKind::UnknownWord { list: List::Step, valid, .. } if valid.is_empty() => {
            Some(lessons::no_step_fits(language).to_owned())
        }
        ProblemKind::UnknownWord { valid, .. } => Some(texts::valid_words(language, &joined(valid))),
        ProblemKind::MissingKey { need: Need::Member(list) | Need::Members { list, .. }, .. } => {
            let words: Vec<_> = list.words().into_iter().map(str::to_owned).collect();
            // Of ids in other files there is no fixed list.
            (!words.is_empty()).then(|| texts::valid_words(language, &joined(&words)))
        }
        ProblemKind::Plain(Flaw::UnsoundTeams) => Some(teams::sound_teams(language).to_owned()),
        ProblemKind::Number(NumberFault::Plain(NumberFlaw::NotAQuantity)) => {
            Some(texts::quantity_forms(language).to_owned())
        }
        ProblemKind::Number(NumberFault::Plain(NumberFlaw::NotPositive)) => {
            Some(texts::use_another_shape(language).to_owned())
        }
        ProblemKind::Keys(problem) => problem.explanation(language).map(str::to_owned),
        ProblemKind::Lesson(problem) => Some(problem.explanation(language).to_owned()),
        ProblemKind::UnknownPlaceholder(_) => {
            Some(texts::placeholders(language, &joined(&Placeholder::forms())))
        }
        ProblemKind::NotADate(_) => Some(texts::date_form(language).to_owned()),
        ProblemKind::Plain(Flaw::EmptyCondition) => Some(texts::give_condition(language).to_owned()),
        ProblemKind::Plain(Flaw::NotOneQuestion) => Some(texts::question_forms(language).to_owned()),
        ProblemKind::NoBasis(_) => Some(texts::give_basis(language).to_owned()),
        ProblemKind::NoSource(_) => Some(texts::give_source(language).to_owned()),
        ProblemKind::NewerVersion { .. } => Some(texts::take_newer_program(language).to_owned()),
        _ => None,
    }
}

fn need(language: Language, need: Need) -> String {
    match need {
        Need::Number(parameter) | Need::OwnNumber(parameter) => {
            let bounds = parameter.bounds();
            let unit = texts::unit(language, parameter.unit());
            let (least, most) = (number(bounds.least), number(bounds.most));
            let sentence = if bounds.may_be_range {
                needs::need_quantity(language, unit, &least, &most)
            } else {
                needs::need_number(language, unit, &least, &most)
            };
            sentence.trim_end().to_owned()
        }
        Need::Bare(parameter) => {
            let bounds = parameter.bounds();
            let unit = texts::unit(language, parameter.unit());
            let (least, most) = (number(bounds.least), number(bounds.most));
            needs::need_number(language, unit, &least, &most).trim_end().to_owned()
        }
        Need::Whole { least, most } => needs::need_whole(language, &least.to_string(), &most.to_string()),
        Need::Id => needs::need_id(language).to_owned(),
        Need::Link => needs::need_link(language).to_owned(),
        Need::Text | Need::Name | Need::InLanguage(_) => needs::need_text(language).to_owned(),
        Need::Texts => needs::need_texts(language).to_owned(),
        Need::Translated => needs::need_bilingual(language).to_owned(),
        Need::Minutes { least, most } => {
            settings::need_minutes(language, &least.to_string(), &most.to_string())
        }
        Need::Keys => settings::need_keys(language).to_owned(),
        Need::Truth => needs::need_truth(language).to_owned(),
        Need::Member(of) => needs::need_member(language, of.in_words(language)),
        Need::Members { list: of, .. } => needs::need_members(language, of.in_words(language)),
        Need::Choice => needs::need_choice(language).to_owned(),
        Need::Table | Need::TablesById => needs::need_table(language).to_owned(),
        Need::Tables | Need::Conditions => needs::need_tables(language).to_owned(),
        Need::Decimal | Need::AnyNumber => needs::need_decimal(language).to_owned(),
        Need::Numbers => needs::need_numbers(language).to_owned(),
        Need::Date => needs::need_date(language).to_owned(),
        Need::Condition => needs::need_condition(language).to_owned(),
        Need::Factor => texts::need_factor(language).to_owned(),
    }
}
