//! Lines of a new file: keys with their values, and what each is, in comments.

use crate::content::written::text as quoted;
use crate::domain::assumption::Basis;
use crate::domain::parameter::{Owner, Parameter};
use crate::language::{Language, Text};
use crate::texts::{parameters, problems, template as texts};

/// Where what is new stands among the others: after those shipped.
pub const ORDER: u32 = 100;

/// The numbers that stand in a file of their owner, in its order.
pub fn numbers(owner: Owner) -> impl Iterator<Item = Parameter> {
    Parameter::all().into_iter().filter(move |parameter| parameter.owner() == owner)
}

pub fn bases(language: Language) -> String {
    listed(Basis::ALL.map(|basis| (basis.id(), basis.name(language))))
}

/// Ids in a column, each with its word.
pub fn listed<const COUNT: usize>(members: [(&str, &str); COUNT]) -> String {
    let width = members.iter().map(|(id, _)| id.len()).max().unwrap_or_default();
    members.map(|(id, word)| format!("  {id:width$}  {word}")).join("\n")
}

#[derive(Debug, Default)]
pub struct Lines(pub String);

impl Lines {
    pub fn blank(&mut self) {
        self.0.push('\n');
    }

    pub fn explain(&mut self, text: &str) {
        for line in text.lines() {
            self.0.push_str(format!("# {line}").trim_end());
            self.0.push('\n');
        }
    }

    /// Lines to be taken out of comment; no space behind the hash sign tells them from explanation.
    pub fn example(&mut self, text: &str) {
        for line in text.lines() {
            self.0.push_str(&format!("#{line}\n"));
        }
    }

    pub fn header(&mut self, path: &str) {
        self.0.push_str(&format!("[{path}]\n"));
    }

    pub fn key(&mut self, key: &str, value: &str) {
        self.0.push_str(&format!("{key} = {value}\n"));
    }

    pub fn bilingual(&mut self, key: &str, text: &Text) {
        for language in Language::ALL {
            self.key(&format!("{key}.{}", language.code()), &quoted(text.in_language(language)));
        }
    }

    /// A number with its name, unit and bounds; and with what it means, where that was not told yet.
    pub fn number(&mut self, language: Language, parameter: Parameter, value: Option<String>, told: bool) {
        let (Some(value), Some(key)) = (value, parameter.path().last().copied()) else { return };
        let (_, name) = parameters::parts(language, parameter);
        let bounds = parameter.bounds();
        let unit = problems::unit(language, parameter.unit());
        let (least, most) = (bounds.least.to_string(), bounds.most.to_string());
        let sentence = if bounds.may_be_range {
            texts::number_or_range(language, &name, unit, &least, &most)
        } else {
            texts::number(language, &name, unit, &least, &most)
        };
        self.explain(&sentence);
        if !told && let Some(meaning) = parameter.row().meaning {
            self.explain(meaning.in_language(language));
        }
        self.key(key, &value);
    }
}
