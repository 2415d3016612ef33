//! Survey: every scenario of a case, as JSON and in words; and a part of it, to be joined with the other parts.

use super::document::{Block, Document, Layout, Row, Section, Table};
use super::formats::{Format, written};
use super::json::value::{Json, keyed, list, object};
use super::json::{SCHEMA, choices, extra_staff, limit, manifest};
use crate::domain::choice::Choice;
use crate::domain::outcome::{Measure, Outcome};
use crate::domain::scenario::{Decision, Training};
use crate::domain::space::Space;
use crate::domain::stack::{Layer, PerLayer};
use crate::language::Language;
use crate::session::screen::ExplorePart;
use crate::summary::comparison::Manifest;
use crate::summary::survey::common::{Counts, Shared, Trait, in_common};
use crate::summary::survey::point::Point;
use crate::summary::survey::{Standing, Survey};
use crate::texts::{explore as texts, words};
use crate::view::explore::figures::{figure, head, layers, limit_in_short};
use crate::view::explore::headline::{common, stands};
use crate::view::formatting::{count, hundredths};
use serde::{Deserialize, Serialize};
use std::io;

/// A survey with what it is about.
#[derive(Clone, Copy, Debug)]
pub struct Whole<'a> {
    pub language: Language,
    /// Name of the case.
    pub case: &'a str,
    pub manifest: &'a Manifest,
    pub space: &'a Space,
    pub survey: &'a Survey,
    pub references: &'a [Reference],
}

/// A scenario among all others.
#[derive(Clone, Debug)]
pub struct Reference {
    pub name: String,
    /// Id of the direction that it is.
    pub direction: Option<String>,
    pub standing: Option<Standing>,
}

/// A survey in one form; ends with a line break.
///
/// # Errors
/// Only when the writer of JSON fails, which it does not in memory.
pub fn whole(whole: &Whole<'_>, format: Format) -> io::Result<String> {
    match format {
        Format::Json => json(whole).written(),
        _ => Ok(written(whole.language, &document(whole), format)),
    }
}

fn json(whole: &Whole<'_>) -> Json {
    let Whole { survey, space, .. } = *whole;
    let listed = |layer: Layer| (layer.id(), list(space.choices(layer).iter().map(ToString::to_string)));
    object! {
        schema: SCHEMA,
        manifest: manifest(whole.manifest),
        case: &*whole.manifest.case,
        // How many scenarios were worked out.
        evaluated: survey.evaluated,
        space: object! {
            scenarios: space.len(),
            choices: keyed(Layer::ALL.map(listed)),
            trainings: list(space.trainings().iter().map(|level| level.id())),
        },
        objectives: list(survey.aims.objectives.iter().map(|outcome| outcome.id())),
        limits: list(survey.aims.limits.iter().map(limit)),
        // Those that keep every limit.
        survivors: shares(&survey.within, &survey.all),
        // Those of them that no other one beats on every objective, the best on the first objective first.
        frontier: object! {
            ..shares(&survey.best(space), &survey.all),
            members: list(survey.frontier().iter().map(|member| point(member))),
        },
        scenarios: list(whole.references.iter().map(reference)),
    }
}

/// Which share of some scenarios makes each choice, 0 to 1.
fn shares(some: &Counts, all: &Counts) -> Json {
    let share = |count: usize| count as f64 / some.total.max(1) as f64;
    let of_layer = |layer: Layer| {
        let choices = some.choices[layer].iter();
        (layer.id(), keyed(choices.map(|(choice, count)| (choice.to_string(), share(*count)))))
    };
    object! {
        count: some.total,
        choices: keyed(Layer::ALL.map(of_layer)),
        trainings: keyed(Training::ALL.map(|level| (level.id(), share(some.trainings[level])))),
        in_common: list(in_common(some, all).iter().map(shared)),
    }
}

fn shared(shared: &Shared) -> Json {
    let (layer, kind, which) = match *shared {
        Shared::Training { level, .. } => (None, "training", level.id().to_owned()),
        Shared::Layer { layer, what, .. } => {
            let (kind, which) = match what {
                Trait::Choice(choice) => ("choice", choice.to_string()),
                Trait::Mode(mode) => ("mode", mode.id().to_owned()),
                Trait::With(partner) => ("partner", partner.id().to_owned()),
                Trait::Not(mode) => ("never_mode", mode.id().to_owned()),
                Trait::Without(partner) => ("never_partner", partner.id().to_owned()),
            };
            (Some(layer.id()), kind, which)
        }
    };
    let share = shared.share();
    // The usual share is that of all scenarios.
    object! { layer?: layer, what: keyed([(kind, which)]), share, usual: share - shared.lift() }
}

/// The figure that leads each outcome.
fn outcomes(point: &Point) -> Json {
    keyed(Measure::SCORECARD.iter().map(|one| (one.outcome.id(), point.figures[one.outcome])))
}

fn point(point: &Point) -> Json {
    object! {
        choices: choices(&point.decision.choices),
        training: point.decision.training.id(),
        extra_staff: extra_staff(&point.decision.extra),
        outcomes: outcomes(point),
    }
}

fn reference(reference: &Reference) -> Json {
    let direction = reference.direction.as_deref();
    match &reference.standing {
        Some(standing) => {
            object! { name: &*reference.name, direction?: direction, ..self::standing(standing) }
        }
        None => object! { name: &*reference.name, direction?: direction },
    }
}

fn standing(standing: &Standing) -> Json {
    let nearest = standing.nearest.as_ref();
    let change = standing.change.as_ref().map(|change| {
        object! {
            layer: change.layer.id(),
            choice: change.point.decision.choices[change.layer].to_string(),
            misses: change.misses,
            beaten_by: change.beaten_by,
            outcomes: outcomes(&change.point),
        }
    });
    object! {
        ..point(&standing.point),
        // The limits that it misses.
        misses: list(standing.misses.iter().map(ToString::to_string)),
        beaten_by: standing.beaten_by,
        nearest?: nearest.map(|nearest| object! { changes: nearest.changes(), ..point(&nearest.point) }),
        // The one that helps most.
        change?: change,
    }
}

/// How many of the best stand in the document; all of them are in the JSON.
const MOST_LISTED: usize = 20;

fn document(whole: &Whole<'_>) -> Document {
    let Whole { language, survey, space, .. } = *whole;
    let best = survey.best(space);
    let limits: Vec<_> = survey.aims.limits.iter().map(|limit| limit_in_short(language, limit)).collect();
    let names: Vec<&str> = survey.aims.objectives.iter().map(|outcome| head(language, *outcome)).collect();
    let aims = texts::objectives(language, &names.join(", "));
    let aims = if limits.is_empty() {
        aims
    } else {
        format!("{aims}; {}", texts::limits(language, &limits.join(", ")))
    };
    let futures = count(language, whole.manifest.futures);
    let worked_out = texts::worked_out(language, &count(language, survey.evaluated), &futures);
    let standings = whole.references.iter().map(|reference| match &reference.standing {
        Some(standing) => stands(language, &reference.name, standing, survey),
        None => format!("{}: {}", reference.name, texts::unknown_yet(language)),
    });
    Document {
        title: texts::title(language, whole.case),
        opening: vec![
            Block::Lead(common(language, survey, &best)),
            Block::Note(format!("{aims}. {worked_out}.")),
        ],
        sections: vec![
            Section::new(
                "choices",
                ExplorePart::Common.name(language),
                vec![
                    Block::Table(table_of_choices(language, survey, &best)),
                    Block::Note(texts::shares_note(language).to_owned()),
                ],
            ),
            Section::new(
                "standing",
                ExplorePart::Standing.name(language),
                vec![Block::List(standings.collect())],
            ),
            Section::new(
                "best",
                ExplorePart::Best.name(language),
                vec![
                    Block::Table(table_of_best(language, survey).laid_out(Layout::Grid)),
                    Block::Note(texts::best_legend(language).to_owned()),
                ],
            ),
        ],
    }
}

/// For each layer its choices with how many of 100 of the best, of those within the limits and of all make it.
fn table_of_choices(language: Language, survey: &Survey, best: &Counts) -> Table {
    let row = |layer: Layer, chosen: Choice| {
        let of = |counts: &Counts| hundredths(counts.share(layer, |choice| choice == chosen));
        let label = format!("{} · {}", layer.name(language), words::choice(language, chosen));
        Row::new(label, [of(best), of(&survey.within), of(&survey.all)])
    };
    let rows =
        layers().flat_map(|layer| survey.all.choices[layer].iter().map(move |(choice, _)| (layer, *choice)));
    let heads = [
        texts::choice_column(language),
        texts::of_best(language),
        texts::of_within(language),
        texts::of_all(language),
    ];
    Table::new(
        ExplorePart::Common.name(language),
        heads,
        rows.map(|(layer, choice)| row(layer, choice)).collect(),
    )
    .headed()
    .laid_out(Layout::Grid)
}

fn table_of_best(language: Language, survey: &Survey) -> Table {
    let objectives = || survey.aims.objectives.iter().copied();
    let row = |member: &std::sync::Arc<Point>| {
        let code = |layer: Layer| words::choice_code(language, member.decision.choices[layer]);
        let codes: Vec<_> = layers().map(code).collect();
        let shown = |outcome: Outcome| figure(language, outcome, member.figures[outcome]);
        Row::new(codes.join(" "), objectives().map(shown))
    };
    let first: Vec<_> = layers().map(|layer| texts::layer_head(language, layer)).collect();
    let first = first.join(" ");
    let heads = std::iter::once(first.as_str()).chain(objectives().map(|outcome| head(language, outcome)));
    let rows = survey.frontier().iter().take(MOST_LISTED).map(row).collect();
    Table::new(ExplorePart::Best.name(language), heads, rows).headed()
}

/// A part of a survey, as it is written to a file.
#[derive(Debug, Deserialize, Serialize)]
pub struct Part {
    schema: u32,
    /// Of everything that the survey depends on: parts join only when it is the same.
    pub survey: String,
    /// Which part, counted from 1, and of how many.
    pub part: [u64; 2],
    evaluated: usize,
    all: Tally,
    within: Tally,
    /// The choices of the best of this part, layer by layer, and their training.
    best: Vec<(Vec<String>, String)>,
    /// How many beat each scenario that is watched, in order.
    beaten_by: Vec<usize>,
}

/// How often each choice is made, in the order of the space.
#[derive(Debug, Deserialize, Serialize)]
struct Tally {
    total: usize,
    choices: Vec<Vec<usize>>,
    trainings: Vec<usize>,
}

impl Part {
    pub fn of(survey: &Survey, id: u64, part: [u64; 2]) -> Self {
        let written = |member: &std::sync::Arc<Point>| {
            let choices = member.decision.choices.iter().map(|(_, choice)| choice.to_string()).collect();
            (choices, member.decision.training.id().to_owned())
        };
        Self {
            schema: SCHEMA,
            survey: format!("{id:016x}"),
            part,
            evaluated: survey.evaluated,
            all: Tally::of(&survey.all),
            within: Tally::of(&survey.within),
            best: survey.frontier().iter().map(written).collect(),
            beaten_by: survey.watched().iter().map(|watched| watched.beaten_by).collect(),
        }
    }

    pub fn written(&self) -> io::Result<String> {
        Ok(serde_json::to_string(self)? + "\n")
    }

    pub fn read(text: &str) -> Option<Self> {
        serde_json::from_str(text).ok().filter(|part: &Self| part.schema == SCHEMA)
    }

    /// Is it of the survey with this id?
    pub fn is_of(&self, id: u64) -> bool {
        self.survey == format!("{id:016x}")
    }

    /// The best of this part, to be worked out again; nothing when one cannot be read.
    pub fn best(&self, extra: crate::domain::scenario::ExtraStaff) -> Option<Vec<Decision>> {
        let decision = |(choices, training): &(Vec<String>, String)| {
            let choices: Vec<Choice> =
                choices.iter().filter_map(|choice| Choice::parse(choice).ok()).collect();
            let choices = PerLayer(<[Choice; Layer::COUNT]>::try_from(choices).ok()?);
            Some(Decision { choices, training: Training::from_id(training)?, extra })
        };
        self.best.iter().map(decision).collect()
    }

    /// Lets a survey of the same space take it in, with its best as they were worked out again.
    pub fn taken_by(&self, survey: &mut Survey, best: Vec<std::sync::Arc<Point>>) {
        let [all, within] = [&self.all, &self.within].map(|tally| tally.counts(&survey.all));
        survey.take(self.evaluated, [&all, &within], best, &self.beaten_by);
    }
}

impl Tally {
    fn of(counts: &Counts) -> Self {
        let numbers = |choices: &Vec<(Choice, usize)>| choices.iter().map(|(_, count)| *count).collect();
        Self {
            total: counts.total,
            choices: counts.choices.0.iter().map(numbers).collect(),
            trainings: counts.trainings.0.to_vec(),
        }
    }

    /// The same as counts of a space, of which `like` are counts as well.
    fn counts(&self, like: &Counts) -> Counts {
        let mut counts = like.clone();
        counts.total = self.total;
        for (ours, read) in counts.choices.0.iter_mut().zip(&self.choices) {
            ours.iter_mut().zip(read).for_each(|(ours, read)| ours.1 = *read);
        }
        for (ours, read) in counts.trainings.0.iter_mut().zip(&self.trainings) {
            *ours = *read;
        }
        counts
    }
}
