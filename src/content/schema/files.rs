//! Files: the shape of each kind of file.

use super::lesson;
use super::shape::{Shape, Table};
use super::teaching;
use super::teams;
use super::values::{bilingual, some_words, text, whole, word, word_of, words};
use crate::content::diagnosis::problem::Need;
use crate::content::file::FileKind;
use crate::content::reading::bounds;
use crate::content::reading::listed::List;
use crate::content::settings::keys::is_there;
use crate::controls::command::Command;
use crate::controls::keymap::{Keymap, Place};
use crate::domain::case::Case;
use crate::domain::check::Ground;
use crate::domain::incident::{Attribute, IncidentKind, LossBasis, PublicValue, Reach};
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::people::{Competence, Framework, Scale};
use crate::domain::scenario::{Origin, Training};
use crate::domain::stack::{Layer, Mode, Partner};
use crate::preferences::setting::Setting;
use crate::preferences::values::{FUTURES, IDLE_MINUTES, SEEDS};
use crate::workspace::exploration::{FORMAT_VERSION, MOST_FUTURES, MOST_SCENARIOS};
use crate::workspace::position::{Row, Screen};

/// What a file of this kind may hold, without the key that says its kind.
pub fn shape(kind: FileKind) -> Table {
    match kind {
        FileKind::Base => base(),
        FileKind::Sources => Table::with_provenance().with("sources", Shape::ByName(source())),
        FileKind::Organisation => organisation(),
        FileKind::Directions => {
            with_sources(Table::with_provenance().with("direction", Shape::Tables(direction())))
        }
        FileKind::Checks => with_sources(Table::with_provenance().with("check", Shape::Tables(check()))),
        FileKind::Case => case(),
        FileKind::Events => with_sources(Table::with_provenance().with("event", Shape::Tables(event()))),
        FileKind::Scenario => with_sources(scenario()),
        FileKind::Exploration => exploration(),
        FileKind::Demo => with_sources(demo()),
        FileKind::Lesson => with_sources(lesson::shape()),
        FileKind::Settings => settings(),
    }
}

/// Sources may be described in any file.
fn with_sources(table: Table) -> Table {
    table.may("sources", Shape::ByName(source()))
}

fn source() -> Table {
    Table::default().with("title", text()).with("date", text()).may("link", Shape::Value(Need::Link))
}

fn case() -> Table {
    let forbidden = Table::default()
        .with("layer", word::<Layer>())
        .with("choice", Shape::Value(Need::Choice))
        .with("reason", bilingual());
    let current =
        Table::with_provenance().with("choice", Shape::Value(Need::Choice)).with("what", bilingual());
    let table = named()
        .with("question", bilingual())
        .with("lesson", bilingual())
        .with("origin", word::<Origin>())
        .with("start-year", whole(Case::START_YEARS))
        .with("years", whole(Case::YEARS))
        .with_numbers(Owner::Case)
        .may("forbidden", Shape::Tables(forbidden))
        .may("facts", Shape::Tables(Table::with_provenance().with("text", bilingual())));
    let with_current = |table: Table| table.with("current", Shape::Table(current.clone()));
    with_sources(
        Layer::ALL
            .into_iter()
            .fold(table, |table, layer| table.inside(&["layers", layer.id()], &with_current)),
    )
}

fn organisation() -> Table {
    with_sources(named().with("about", bilingual()).with_numbers(Owner::Organisation))
}

/// A thing with an id, a place among the others and a name.
fn named() -> Table {
    Table::with_provenance()
        .with("id", Shape::Value(Need::Id))
        .with("order", whole(bounds::ORDER))
        .with("name", bilingual())
}

fn direction() -> Table {
    Table::with_provenance()
        .with("id", Shape::Value(Need::Id))
        .with("name", bilingual())
        .with("idea", bilingual())
        .with("evidence", bilingual())
        .with("origin", word::<Origin>())
        .may("training", word::<Training>())
        .with(
            "choices",
            Shape::Table(
                Layer::ALL.into_iter().fold(Table::default(), |table, layer| {
                    table.with(layer.id(), Shape::Value(Need::Choice))
                }),
            ),
        )
}

fn scenario() -> Table {
    Table::default()
        .with("name", Shape::Name)
        .may("training", word::<Training>())
        .may("choices", Shape::Table(some_choices()))
}

fn exploration() -> Table {
    let count = |most: usize| whole(1..=i64::try_from(most).unwrap_or(i64::MAX));
    let scenario = Table { any_of: vec!["name", "follows"], ..Table::default() }
        .may("name", Shape::Name)
        .may("follows", word_of(List::Direction))
        .may("training", word::<Training>())
        .may("choices", Shape::Table(some_choices()));
    let position = Table::default()
        .may("screen", word::<Screen>())
        .may("scenario", count(MOST_SCENARIOS))
        .may("row", word::<Row>());
    Table::default()
        .with("version", whole(1..=FORMAT_VERSION))
        .with("case", word_of(List::Case))
        .may("organisation", word_of(List::Organisation))
        .may("baseline", count(MOST_SCENARIOS))
        .may("alone", Shape::Value(Need::Truth))
        .may("seed", whole(0..=i64::MAX))
        .may("futures", count(MOST_FUTURES))
        .with("scenario", Shape::Tables(scenario))
        .may("assumptions", Shape::Table(Table::of_own_numbers("")))
        .may("position", Shape::Table(position))
        .may("teaching", Shape::Table(teaching::shape()))
        .may("teams", Shape::Table(teams::shape()))
        .may("file", Shape::Table(Table::default().with("path", text()).may("seen", text())))
}

fn demo() -> Table {
    let setup = Table::default()
        .with("case", text())
        .with("organisation", text())
        .with("scenarios", Shape::Value(Need::Texts));
    let step = Table::default()
        .with("caption", bilingual())
        .with("seconds", whole(bounds::STEP_SECONDS))
        .may("do", Shape::Value(Need::Texts));
    Table::default()
        .with("id", Shape::Value(Need::Id))
        .with("order", whole(bounds::ORDER))
        .with("title", bilingual())
        .with("about", bilingual())
        .with("setup", Shape::Table(setup))
        .with("step", Shape::Tables(step))
}

fn settings() -> Table {
    let shipped = Keymap::shipped();
    let commands = |place: Option<Place>| {
        Command::ALL
            .into_iter()
            .filter(|command| is_there(&shipped, place, *command))
            .fold(Table::default(), |table, command| table.may(command.id(), Shape::Value(Need::Keys)))
    };
    let keys = Place::ALL
        .into_iter()
        .fold(commands(None), |table, place| table.may(place.id(), Shape::Table(commands(Some(place)))));
    let table = Setting::ALL
        .into_iter()
        .fold(Table::default(), |table, setting| table.may(setting.id(), Shape::Value(need_of(setting))));
    table.may("keys", Shape::Table(keys))
}

/// What a setting can be set to.
const fn need_of(setting: Setting) -> Need {
    match setting {
        Setting::Language => Need::Member(List::Language),
        Setting::Theme => Need::Member(List::Theme),
        Setting::Organisation => Need::Text,
        Setting::Seed => Need::Whole { least: *SEEDS.start(), most: *SEEDS.end() },
        Setting::Futures => Need::Whole { least: *FUTURES.start(), most: *FUTURES.end() },
        Setting::ReducedMotion | Setting::Mouse => Need::Truth,
        Setting::IdleDemo => Need::Minutes { least: *IDLE_MINUTES.start(), most: *IDLE_MINUTES.end() },
    }
}

/// Choices on the layers that differ.
fn some_choices() -> Table {
    Layer::ALL
        .into_iter()
        .fold(Table::default(), |table, layer| table.may(layer.id(), Shape::Value(Need::Choice)))
}

fn check() -> Table {
    Table::with_provenance()
        .with("id", Shape::Value(Need::Id))
        .with("name", bilingual())
        .with("text", bilingual())
        .with("stops", bilingual())
        .with("ground", word::<Ground>())
        .with("confirmed", Shape::Value(Need::Truth))
        .may("doubt", bilingual())
        .may("valid-from", Shape::Value(Need::Date))
        .may("valid-until", Shape::Value(Need::Date))
        .may("layers", some_words::<Layer>())
        .with("when", Shape::Value(Need::Condition))
}

fn event() -> Table {
    let change = Table::with_provenance()
        .with("number", Shape::Value(Need::Member(List::Number)))
        .may("multiply", Shape::Value(Need::Factor))
        .may("set", Shape::AnyNumber);
    let change = Table { one_of: vec!["multiply", "set"], ..change };
    Table::with_provenance()
        .with("id", Shape::Value(Need::Id))
        .with("name", bilingual())
        .with("text", bilingual())
        .may("change", Shape::Tables(change))
}

/// The condition of a policy check; any of these, but at least one.
pub fn condition() -> Table {
    let number = |parameter| Shape::Value(Need::Bare(parameter));
    let short_of = Table::default()
        .with("competence", word::<Competence>())
        .with("at-least", number(Parameter::Supply(Competence::PolicyData)));
    Table::default()
        .may("all", Shape::Conditions)
        .may("any", Shape::Conditions)
        .may("none", Shape::Conditions)
        .may("layer", some_words::<Layer>())
        .may("every", Shape::Value(Need::Truth))
        .may("mode", some_words::<Mode>())
        .may("has-partner", some_words::<Partner>())
        .may("lacks-partner", some_words::<Partner>())
        .may("novelty-at-least", number(Parameter::Novelty(Layer::Models)))
        .may("level-below-required", some_words::<Competence>())
        .may("market-layers-at-least", whole(bounds::LAYERS))
        .may("partner-kinds-at-most", whole(bounds::PARTNERS))
        .may("personal-data-at-least", number(Parameter::PersonalData))
        .may("criticality-at-least", number(Parameter::Criticality))
        .may("external-share-at-least", number(Parameter::ExternalCap))
        .may("short-of", Shape::Table(short_of))
        .may("tender", Shape::Value(Need::Truth))
        .may("training", some_words::<Training>())
}

fn base() -> Table {
    let by_mode = Mode::ALL.into_iter().fold(Table::default(), |table, mode| {
        table.with(mode.id(), Shape::Words { list: List::Competence, least: 4, most: 4 })
    });
    let mix = Layer::ALL
        .into_iter()
        .fold(Table::default(), |table, layer| table.with(layer.id(), Shape::Table(by_mode.clone())));
    let scales = Competence::ALL
        .into_iter()
        .fold(Table::default(), |table, competence| table.with(competence.id(), some_words::<Scale>()));
    let texts = Table::default()
        .may("confirmed", Shape::Value(Need::Texts))
        .may("unconfirmed", Shape::Value(Need::Texts));
    let frameworks = Framework::ALL
        .into_iter()
        .fold(Table::default(), |table, framework| table.may(framework.id(), Shape::Table(texts.clone())));
    let codes = Competence::ALL.into_iter().fold(Table::default(), |table, competence| {
        table.may(competence.id(), Shape::Table(frameworks.clone()))
    });
    let table = Table::with_provenance()
        .with_numbers(Owner::Base)
        .inside(&["people"], &|people| {
            people
                .with("mix", Shape::Table(mix.clone()))
                .with("scales", Shape::Table(scales.clone()))
                .may("codes", Shape::Table(codes.clone()))
                .with("it-roles", words::<Competence>())
        })
        .inside(&["incidents"], &|incidents| incidents.with("first-election", whole(bounds::YEAR)));
    with_sources(
        IncidentKind::ALL
            .into_iter()
            .fold(table, |table, kind| table.inside(&["incidents", kind.id()], &incident)),
    )
}

/// Where a kind of incident strikes and what it hits, beside its numbers.
fn incident(table: Table) -> Table {
    table
        .with("scope", words::<Layer>())
        .with("reach", word::<Reach>())
        .with("loss-basis", word::<LossBasis>())
        .may("attribute", word::<Attribute>())
        .may("driver", Shape::Value(Need::Member(List::Driver)))
        .with("pauses", Shape::Value(Need::Truth))
        .with("values", words::<PublicValue>())
}
