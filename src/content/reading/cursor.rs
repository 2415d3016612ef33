//! Cursor: reads the values of one table and reports what is wrong with them.

use super::document::{Entry, Item, Table, Value};
use super::listed::{List, Listed};
use super::reader::Reader;
use crate::content::diagnosis::problem::{Mend, Need, NumberFault, ProblemKind};
use crate::content::diagnosis::synonyms::meant;
use crate::content::diagnosis::{foreign, slips};
use crate::domain::choice::{Choice, ChoiceError, Refusal};
use crate::domain::stack::{Mode, Partner};
use crate::language::{Language, Text};
use crate::texts::problems::{Flaw, Foreign, NumberFlaw};
use std::ops::RangeInclusive;

/// A key, and how what stands there is read.
pub type Way<'w, 'd, T> = (&'static str, &'w dyn Fn(Cursor<'d>) -> Option<T>);

/// No file holds more tables in one place; of a longer list the rest is not read.
const MOST_TABLES: usize = 10_000;

/// A table being read. Whatever is asked for and cannot be given has been reported, or will be at the end.
#[derive(Clone, Copy)]
pub struct Cursor<'d> {
    pub reader: &'d Reader<'d>,
    pub table: &'d Table,
}

impl<'d> Cursor<'d> {
    /// Reports that something else stands there than is needed.
    pub fn wrong_form(self, item: &Item, need: Need) {
        let mend = match (need, &item.value) {
            (Need::Translated, Value::Text(text)) => {
                let text = in_quotes(text);
                Some(Mend::Replace(format!("{{ nl = {text}, en = {text} }}")))
            }
            (Need::Member(list), Value::Whole(number)) => {
                let word = number.to_string();
                list.words().contains(&word.as_str()).then(|| Mend::Replace(in_quotes(&word)))
            }
            (Need::Text | Need::InLanguage(_), Value::Whole(number)) => {
                Some(Mend::Replace(in_quotes(&number.to_string())))
            }
            (Need::Members { .. } | Need::Texts, Value::Text(text)) => {
                Some(Mend::Replace(format!("[{}]", in_quotes(text))))
            }
            // A header in single brackets, as its place is no longer than that.
            (Need::Tables, Value::Table(table)) if table.header.len() == table.path.len() + 2 => {
                Some(Mend::Replace(format!("[[{}]]", table.path)))
            }
            // A header in double brackets, once.
            (Need::Table, Value::List(items)) => match items.as_slice() {
                [Item { value: Value::Table(table), .. }] if item.span.len() == table.path.len() + 4 => {
                    Some(Mend::Replace(format!("[{}]", table.path)))
                }
                _ => None,
            },
            _ => None,
        };
        self.reader.report_with(
            item.span.clone(),
            ProblemKind::WrongForm { need, found: item.value.form() },
            mend,
        );
    }

    /// The table at a key that may not be absent.
    pub fn table(self, key: &str) -> Option<Self> {
        let entry = self.table.need(key, Need::Table);
        self.outlined(key).or_else(|| self.as_table(entry?))
    }

    /// The table at a key that may be absent.
    pub fn optional_table(self, key: &str) -> Option<Self> {
        let entry = self.table.may(key, Need::Table);
        self.outlined(key).or_else(|| self.as_table(entry?))
    }

    /// The table at a key of a table that stands for every file of its kind.
    fn outlined(self, key: &str) -> Option<Self> {
        self.table.outline.as_ref().map(|outline| Self { table: outline.below(key), ..self })
    }

    /// The tables at a key of which the keys are ids that the writer of the file thinks of.
    pub fn tables_by_id(self, key: &str) -> Vec<(&'d str, Self)> {
        let entry = self.table.may(key, Need::TablesById);
        if let Some(outlined) = self.outlined(key) {
            return vec![("", outlined)];
        }
        let Some((entry, inside)) = entry.and_then(|entry| Some((entry, self.as_table(entry)?))) else {
            return Vec::new();
        };
        self.expect_not_too_many(&entry.item, inside.table.entries.len());
        let ids = inside.table.entries.keys().map(String::as_str).take(MOST_TABLES);
        ids.filter_map(|id| Some((id, inside.optional_table(id)?))).collect()
    }

    /// What is read at a key that may be absent; the inner `None` when it is.
    pub fn optional<T>(self, key: &str, read: impl FnOnce(Self) -> Option<T>) -> Option<Option<T>> {
        self.when(self.table.has(key), key, read)
    }

    /// What is read at a key that only belongs there when something else is so; the inner `None` when it is not.
    pub fn when<T>(self, is_so: bool, key: &str, read: impl FnOnce(Self) -> Option<T>) -> Option<Option<T>> {
        if let Some(outline) = &self.table.outline {
            outline.allow_absence(key);
            let _nothing = read(self);
            return Some(None);
        }
        if is_so { read(self).map(Some) } else { Some(None) }
    }

    /// What is read at the one key of these that is there; of several each is read, so that everything wrong is told.
    pub fn one_of<T>(self, ways: &[Way<'_, 'd, T>], otherwise: ProblemKind) -> Option<T> {
        if self.table.outline.is_some() {
            self.only_one(&ways.iter().map(|(key, _)| *key).collect::<Vec<_>>());
            ways.iter().for_each(|(key, read)| drop(self.when(false, key, read)));
            return None;
        }
        let given = ways.iter().filter(|(key, _)| self.table.has(key));
        let mut given: Vec<_> = given.map(|(_, read)| read(self)).collect();
        if given.len() == 1 {
            return given.pop().flatten();
        }
        self.reader.report(self.table.header.clone(), otherwise);
        None
    }

    /// Of these keys exactly one must be there; the reader tells when that is not so.
    pub fn only_one(self, keys: &[&'static str]) {
        if let Some(outline) = &self.table.outline {
            outline.one_of.replace(keys.to_vec());
        }
    }

    /// Of these keys at least one must be there; the reader tells when none is.
    pub fn any_of(self, keys: &[&'static str]) {
        if let Some(outline) = &self.table.outline {
            keys.iter().for_each(|key| outline.allow_absence(key));
            outline.any_of.replace(keys.to_vec());
        }
    }

    fn as_table(self, entry: &'d Entry) -> Option<Self> {
        match &entry.item.value {
            Value::Table(table) => Some(Self { table, ..self }),
            _ => {
                self.wrong_form(&entry.item, Need::Table);
                None
            }
        }
    }

    /// The tables `[[key]]`, each with its place; none when absent.
    pub fn tables(self, key: &str) -> Vec<Self> {
        self.each_table(key, self.table.may(key, Need::Tables))
    }

    /// The tables `[[key]]`, at least one.
    pub fn needed_tables(self, key: &str) -> Vec<Self> {
        self.each_table(key, self.table.need(key, Need::Tables))
    }

    fn each_table(self, key: &str, entry: Option<&'d Entry>) -> Vec<Self> {
        if let Some(outlined) = self.outlined(key) {
            return vec![outlined];
        }
        let Some(entry) = entry else { return Vec::new() };
        let Value::List(items) = &entry.item.value else {
            self.wrong_form(&entry.item, Need::Tables);
            return Vec::new();
        };
        let as_table = |item: &'d Item| match &item.value {
            Value::Table(table) => Some(Self { table, ..self }),
            _ => {
                self.wrong_form(item, Need::Table);
                None
            }
        };
        self.expect_not_too_many(&entry.item, items.len());
        items.iter().take(MOST_TABLES).filter_map(as_table).collect()
    }

    fn expect_not_too_many(self, item: &Item, found: usize) {
        if found > MOST_TABLES {
            self.reader.report(item.span.clone(), ProblemKind::TooMany { most: MOST_TABLES, found });
        }
    }

    /// A text that may not be absent or empty.
    pub fn text(self, key: &str, need: Need) -> Option<String> {
        self.as_text(&self.table.need(key, need)?.item, need).map(str::to_owned)
    }

    /// A text that may be absent, but not empty.
    pub fn optional_text(self, key: &str, need: Need) -> Option<String> {
        self.as_text(&self.table.may(key, need)?.item, need).map(str::to_owned)
    }

    /// The text of a value, not empty and fit for the screen.
    pub fn as_text(self, item: &Item, need: Need) -> Option<&str> {
        let Value::Text(text) = &item.value else {
            self.wrong_form(item, need);
            return None;
        };
        let what = if text.trim().is_empty() {
            ProblemKind::Plain(Flaw::EmptyText)
        } else if text.chars().any(|letter| foreign::is_unfit(letter) && letter != '\n' && letter != '\t') {
            ProblemKind::Plain(Flaw::ControlCharacter)
        } else {
            return Some(text);
        };
        self.reader.report(item.span.clone(), what);
        None
    }

    /// Texts in a list; none when absent.
    pub fn texts(self, key: &str) -> Vec<String> {
        let Some(entry) = self.table.may(key, Need::Texts) else { return Vec::new() };
        let Value::List(items) = &entry.item.value else {
            self.wrong_form(&entry.item, Need::Texts);
            return Vec::new();
        };
        items.iter().filter_map(|item| self.as_text(item, Need::Text)).map(str::to_owned).collect()
    }

    /// An id: lower-case letters, digits and hyphens.
    pub fn id(self, key: &str) -> Option<String> {
        let item = &self.table.need(key, Need::Id)?.item;
        let text = self.as_text(item, Need::Id)?;
        if text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
            return Some(text.to_owned());
        }
        let mend = slips::id(text).map(|id| Mend::Replace(in_quotes(&id)));
        self.reader.report_with(item.span.clone(), ProblemKind::BadId(text.to_owned()), mend);
        None
    }

    pub fn bilingual(self, key: &str) -> Option<Text> {
        self.as_bilingual(&self.table.need(key, Need::Translated)?.item)
    }

    /// A text in both languages, when present.
    pub fn optional_bilingual(self, key: &str) -> Option<Text> {
        self.as_bilingual(&self.table.may(key, Need::Translated)?.item)
    }

    /// The table itself as a text in both languages.
    pub fn as_bilingual_table(self) -> Option<Text> {
        let [nl, en] = Language::ALL.map(|language| self.text(language.code(), Need::InLanguage(language)));
        Some(Text { nl: nl?, en: en? })
    }

    fn as_bilingual(self, item: &'d Item) -> Option<Text> {
        let Value::Table(table) = &item.value else {
            self.wrong_form(item, Need::Translated);
            return None;
        };
        Self { table, ..self }.as_bilingual_table()
    }

    /// A whole number between two bounds.
    pub fn whole(self, key: &str, bounds: RangeInclusive<i64>) -> Option<i64> {
        let need = Need::Whole { least: *bounds.start(), most: *bounds.end() };
        let item = &self.table.need(key, need)?.item;
        let what = match item.value {
            Value::Whole(number) if bounds.contains(&number) => return Some(number),
            Value::Whole(number) => ProblemKind::Number(NumberFault::OutOfBounds {
                value: number as f64,
                least: *bounds.start() as f64,
                most: *bounds.end() as f64,
                unit: None,
            }),
            Value::TooLarge => ProblemKind::Number(NumberFault::Plain(NumberFlaw::TooLarge)),
            _ => ProblemKind::WrongForm { need, found: item.value.form() },
        };
        let mend = slips::whole(&item.value, bounds).map(|number| Mend::Replace(number.to_string()));
        self.reader.report_with(item.span.clone(), what, mend);
        None
    }

    pub fn truth(self, key: &str) -> Option<bool> {
        let item = &self.table.need(key, Need::Truth)?.item;
        match item.value {
            Value::Truth(truth) => Some(truth),
            _ => {
                self.wrong_form(item, Need::Truth);
                None
            }
        }
    }

    /// Yes or no; no when it is absent.
    pub fn optional_truth(self, key: &str) -> Option<bool> {
        self.optional(key, |cursor| cursor.truth(key)).map(Option::unwrap_or_default)
    }

    /// A word of a closed list that may not be absent.
    pub fn member<M: Listed>(self, key: &str) -> Option<M> {
        self.as_member(&self.table.need(key, Need::Member(M::LIST))?.item)
    }

    /// A word of a closed list, when present.
    pub fn optional_member<M: Listed>(self, key: &str) -> Option<M> {
        self.as_member(&self.table.may(key, Need::Member(M::LIST))?.item)
    }

    fn as_member<M: Listed>(self, item: &'d Item) -> Option<M> {
        let word = self.as_text(item, Need::Member(M::LIST))?;
        let member = M::from_word(word);
        if member.is_none() {
            self.unknown_word(item, M::LIST, word, &M::words());
        }
        member
    }

    /// The id at a key that may be absent, when it is one of these.
    pub fn named(self, key: &str, list: List, valid: Vec<&str>) -> Option<&'d str> {
        let item = &self.table.may(key, Need::Member(list))?.item;
        let word = self.as_text(item, Need::Member(list))?;
        if valid.contains(&word) {
            return Some(word);
        }
        self.unknown_word(item, list, word, &valid);
        None
    }

    /// Reports a word that is not on a list, with the one that was meant.
    pub fn unknown_word(self, item: &Item, list: List, found: &str, valid: &[&str]) {
        if self.has_invisible(item, found) {
            return;
        }
        let mend = meant(found, valid.iter().copied()).map(|word| Mend::Replace(format!("\"{word}\"")));
        self.reader.report_with(item.span.clone(), unknown(list, found, valid), mend);
    }

    /// Different words of a closed list, none allowed.
    pub fn members<M: Listed + PartialEq>(self, key: &str) -> Option<Vec<M>> {
        self.so_many_members(key, 0..=M::all().len()).map(|(members, _)| members)
    }

    /// At least one word of a closed list.
    pub fn some_members<M: Listed + PartialEq>(self, key: &str) -> Option<Vec<M>> {
        let (members, item) = self.so_many_members(key, 1..=M::all().len())?;
        if members.is_empty() {
            self.reader.report(item.span.clone(), ProblemKind::Plain(Flaw::EmptyList));
            return None;
        }
        Some(members)
    }

    /// Different words of a closed list; that there are so many is for the caller to check.
    pub fn so_many_members<M: Listed + PartialEq>(
        self,
        key: &str,
        count: RangeInclusive<usize>,
    ) -> Option<(Vec<M>, &'d Item)> {
        let need = Need::Members { list: M::LIST, least: *count.start(), most: *count.end() };
        let item = &self.table.need(key, need)?.item;
        let Value::List(items) = &item.value else {
            self.wrong_form(item, need);
            return None;
        };
        let mut members = Vec::new();
        let mut all_known = true;
        for one in items {
            match self.as_member::<M>(one) {
                Some(member) if members.contains(&member) => {
                    self.reader.report(one.span.clone(), ProblemKind::Repeated(member.word().to_owned()));
                    all_known = false;
                }
                Some(member) => members.push(member),
                None => all_known = false,
            }
        }
        all_known.then_some((members, item))
    }

    /// A sourcing mode with its partners that may not be absent.
    pub fn choice(self, key: &str) -> Option<Choice> {
        self.as_choice(&self.table.need(key, Need::Choice)?.item)
    }

    /// A sourcing mode with its partners.
    pub fn as_choice(self, item: &'d Item) -> Option<Choice> {
        let text = self.as_text(item, Need::Choice)?;
        match Choice::parse(text) {
            Ok(choice) => Some(choice),
            Err(ChoiceError::Refused(refusal)) => {
                let mend = (refusal == Refusal::BuildHasNoPartner)
                    .then(|| Mend::Replace(in_quotes(&Choice::BUILD.to_string())));
                self.reader.report_with(item.span.clone(), ProblemKind::Refused(refusal), mend);
                None
            }
            Err(ChoiceError::RepeatedPartner(partner)) => {
                let mend = slips::choice(text).map(|choice| Mend::Replace(in_quotes(&choice.to_string())));
                let what = ProblemKind::Repeated(partner.id().to_owned());
                self.reader.report_with(item.span.clone(), what, mend);
                None
            }
            Err(ChoiceError::UnknownMode(word)) => {
                self.unknown_part::<Mode>(item, text, &word);
                None
            }
            Err(ChoiceError::UnknownPartner(word)) if word.trim().is_empty() => {
                self.reader.report(item.span.clone(), ProblemKind::Refused(Refusal::NeedsPartner));
                None
            }
            Err(ChoiceError::UnknownPartner(word)) => {
                self.unknown_part::<Partner>(item, text, &word);
                None
            }
        }
    }

    /// Is there a sign in a word that cannot be seen? Then that is reported: the word looks like the right one.
    fn has_invisible(self, item: &Item, text: &str) -> bool {
        let seen: String = text.chars().filter(|sign| !foreign::is_invisible(*sign)).collect();
        let hides_one = seen.len() < text.len();
        if hides_one {
            let what = ProblemKind::Foreign(Foreign::InvisibleSign);
            self.reader.report_with(item.span.clone(), what, Some(Mend::Replace(in_quotes(&seen))));
        }
        hides_one
    }

    /// Reports an unknown part of a choice: only that part, when the text stands in the file as it is.
    fn unknown_part<M: Listed>(self, item: &Item, text: &str, found: &str) {
        if self.has_invisible(item, text) {
            return;
        }
        let mut start = 0;
        let part = text.split_inclusive([':', '+']).find_map(|part| {
            let here = start..start + part.trim_end_matches([':', '+']).len();
            start += part.len();
            (text.get(here.clone()) == Some(found)).then_some(here)
        });
        let verbatim = item.span.len() == text.len() + 2;
        let what = unknown(M::LIST, found, &M::words());
        let Some(part) = part.filter(|part| verbatim && !part.is_empty()) else {
            return self.reader.report(item.span.clone(), what);
        };
        let word = meant(found, M::words());
        let mended = word.map(|word| [&text[..part.start], word, &text[part.end..]].concat());
        let all = slips::choice(text).filter(|_| mended.is_none_or(|text| Choice::parse(&text).is_err()));
        if let Some(choice) = all {
            // More than this part has to change.
            let mend = Mend::Replace(in_quotes(&choice.to_string()));
            return self.reader.report_with(item.span.clone(), what, Some(mend));
        }
        let span = item.span.start + 1 + part.start..item.span.start + 1 + part.end;
        self.reader.report_with(span, what, word.map(|word| Mend::Replace(word.to_owned())));
    }
}

/// A text as TOML writes it.
fn in_quotes(text: &str) -> String {
    toml::Value::String(text.to_owned()).to_string()
}

/// A word that is not on a list.
fn unknown(list: List, found: &str, valid: &[&str]) -> ProblemKind {
    let valid = valid.iter().map(|&word| word.to_owned()).collect();
    ProblemKind::UnknownWord { list, found: found.to_owned(), valid }
}
