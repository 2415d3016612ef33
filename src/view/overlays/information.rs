//! What a case is about, in words: paragraphs with a heading and, where there is one, the source.

use crate::domain::assumption::Provenance;
use crate::language::Language;
use crate::session::overlay::lists::{Information, Paragraph};
use crate::texts::{overlays as texts, words};

/// A paragraph as a reader meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    pub heading: String,
    pub text: String,
    /// How we know, where that has a meaning.
    pub source: Option<String>,
}

pub fn sections(language: Language, information: &Information) -> Vec<Section> {
    information.items.iter().map(|paragraph| section(language, paragraph)).collect()
}

fn section(language: Language, paragraph: &Paragraph) -> Section {
    let plain = |heading: &str, text: &str| Section {
        heading: heading.to_owned(),
        text: text.to_owned(),
        source: None,
    };
    match paragraph {
        Paragraph::Question(text) => plain(texts::question(language), text.in_language(language)),
        Paragraph::Lesson(text) => plain(texts::lesson(language), text.in_language(language)),
        Paragraph::Origin(origin) => plain(texts::origin(language), origin.name(language)),
        Paragraph::Current(layer, current) => Section {
            heading: texts::today(language, layer.name(language)),
            text: format!(
                "{}. {}",
                words::choice(language, current.choice),
                current.what.in_language(language)
            ),
            source: Some(source(language, &current.provenance)),
        },
        Paragraph::Fact(fact) => Section {
            heading: texts::fact(language).to_owned(),
            text: fact.text.in_language(language).to_owned(),
            source: Some(source(language, &fact.provenance)),
        },
    }
}

/// How we know: the basis, and the source when there is one.
fn source(language: Language, provenance: &Provenance) -> String {
    let basis = provenance.basis.name(language);
    match &provenance.source {
        Some(source) => texts::source(language, basis, &source.title, &source.date),
        None => basis.to_owned(),
    }
}
