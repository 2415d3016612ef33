//! Memo: a comparison as a decision memo. What it says stands here once, section by section; HTML and Markdown draw it.

pub mod document;

mod annex;
mod checks;
mod competences;
mod costs;
mod difference;
mod foundation;
mod opening;
mod outcomes;
mod risks;
mod tables;

use super::contents::Contents;
use super::evidence::{Evidence, Extent};
use super::formats::Detail;
use crate::texts::memo as texts;
use document::{Block, Memo, Section};

pub fn memo(evidence: &Evidence<'_>) -> Memo {
    let subject = &evidence.subject;
    let (language, case) = (subject.language, subject.case);
    let contents = Contents::of(subject);
    let section =
        |id: &'static str, heading: &'static str, blocks: Vec<Block>| Section { id, heading, blocks };
    let mut sections = vec![
        section("question", texts::question(language), opening::question(subject, &contents)),
        section("summary", texts::summary(language), opening::summary(evidence, &contents)),
        section("scenarios", texts::scenarios(language), opening::scenarios(subject, &contents)),
        section("outcomes", texts::outcomes(language), outcomes::blocks(subject, &contents)),
        section("costs", texts::costs(language), costs::blocks(subject, &contents)),
        section("difference", texts::difference(language), difference::blocks(evidence, &contents)),
        section("risks", texts::risks(language), risks::blocks(subject, &contents)),
        section("competences", texts::competences(language), competences::blocks(subject, &contents)),
        section("checks", texts::checks(language), checks::blocks(subject, &contents)),
        section("changed", texts::changed(language), foundation::changed(subject)),
        section("foundation", texts::foundation(language), foundation::blocks(evidence, &contents)),
    ];
    if evidence.extent == Extent::Whole {
        sections.push(numbers(evidence));
    }
    // What one scenario on its own or a comparison without findings has nothing to say about.
    sections.retain(|section| !section.blocks.is_empty());
    let last = case.start_year + u16::from(case.years.saturating_sub(1));
    Memo {
        title: texts::title(language, case.name.in_language(language)),
        about: texts::about(language, subject.organisation.name.in_language(language), case.start_year, last),
        sections,
    }
}

/// Parts of a comparison in detail, as sections; a part about which nothing is known is left out.
pub fn details(evidence: &Evidence<'_>, details: &[Detail]) -> Vec<Section> {
    let subject = &evidence.subject;
    let language = subject.language;
    let contents = Contents::of(subject);
    let section = |detail: &Detail| {
        let (heading, blocks) = match detail {
            Detail::Costs => (texts::costs(language), costs::blocks(subject, &contents)),
            Detail::Risks => (texts::risks(language), risks::blocks(subject, &contents)),
            Detail::Competences => (texts::competences(language), competences::blocks(subject, &contents)),
            Detail::Checks => (texts::checks(language), checks::blocks(subject, &contents)),
            Detail::Attribution => {
                (texts::difference(language), difference::contributions(evidence, &contents))
            }
            Detail::Influence => (texts::influence(language), difference::influence(evidence)),
        };
        Section { id: detail.id(), heading, blocks }
    };
    details.iter().map(section).filter(|section| !section.blocks.is_empty()).collect()
}

/// Every number of the model, as a section.
pub fn numbers(evidence: &Evidence<'_>) -> Section {
    let subject = &evidence.subject;
    Section { id: "annex", heading: texts::annex(subject.language), blocks: annex::blocks(subject) }
}
