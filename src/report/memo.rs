//! Memo: a comparison as a decision memo, part by part.

mod checks;
mod competences;
mod costs;
mod deciding;
mod difference;
pub(super) mod foundation;
pub(super) mod opening;
mod risks;

use super::document::{Block, Document, Section, filled};
use super::evidence::{Evidence, Extent, Report, Subject};
use super::formats::Detail;
use crate::texts::memo as texts;

/// Two pages that decide, then everything that they rest on as an annex.
pub fn memo(evidence: &Evidence<'_>) -> Document {
    let report = Report::of(evidence);
    let Report { language, subject, .. } = report;
    let parts = [
        ("scenarios", texts::scenarios(language), opening::scenarios(&report)),
        ("outcomes", texts::outcomes(language), opening::outcomes(&report)),
        ("costs", texts::costs(language), costs::blocks(&report)),
        ("difference", texts::difference(language), difference::blocks(&report)),
        ("risks", texts::risks(language), risks::blocks(&report)),
        ("competences", texts::competences(language), competences::blocks(&report)),
        ("checks", texts::checks_in_full(language), checks::blocks(&report)),
        ("changed", texts::changed(language), foundation::changed(&report)),
        ("foundation", texts::worked_out(language), foundation::blocks(&report)),
    ];
    let numbers = (evidence.extent == Extent::Whole).then(|| numbers(subject));
    let annex = filled(parts).chain(numbers).zip(1..).map(|(section, number)| Section {
        heading: texts::annex_part(language, number, &section.heading),
        is_on_new_page: number == 1,
        ..section
    });
    let organisation = subject.organisation.name.in_language(language);
    let about = texts::about(language, organisation, subject.case.start_year, subject.last_year());
    Document {
        title: texts::title(language, subject.case.name.in_language(language)),
        opening: vec![Block::Note(about)],
        sections: deciding::sections(&report).into_iter().chain(annex).collect(),
    }
}

/// Parts of a comparison in detail, as sections.
pub fn details(evidence: &Evidence<'_>, details: &[Detail]) -> Vec<Section> {
    let report = Report::of(evidence);
    let language = report.language;
    let part = |detail: &Detail| {
        let (heading, blocks) = match detail {
            Detail::Costs => (texts::costs(language), costs::blocks(&report)),
            Detail::Risks => (texts::risks(language), risks::blocks(&report)),
            Detail::Competences => (texts::competences(language), competences::blocks(&report)),
            Detail::Checks => (texts::checks(language), checks::blocks(&report)),
            Detail::Attribution => (texts::difference(language), difference::contributions(&report)),
            Detail::Influence => (texts::influence(language), difference::influence(&report)),
        };
        (detail.id(), heading, blocks)
    };
    filled(details.iter().map(part)).collect()
}

/// Every number of the model, as a section.
pub fn numbers(subject: &Subject<'_>) -> Section {
    Section::new("annex", texts::annex(subject.language), foundation::annex(subject))
}
