//! The first two pages of a memo, which decide: the decision asked, the odds, what is traded off, people, policy checks by
//! name, and what it all rests on. No sentence here needs a screen or a table to be understood.

use super::{difference, foundation, opening};
use crate::domain::check::Check;
use crate::domain::outcome::{Measure, Outcome};
use crate::domain::parameter::Unit;
use crate::language::Language;
use crate::report::document::{Block, Section, filled};
use crate::report::evidence::Report;
use crate::study::Flips;
use crate::summary::checks::that_fire;
use crate::summary::comparison::Column;
use crate::summary::paired::Standing;
use crate::texts::{checks as check_texts, lessons, memo as texts, report as sentences};
use crate::view::checks::fires;
use crate::view::competences::opening::sentences as people_in_words;
use crate::view::costs::table::step;
use crate::view::differs::title;
use crate::view::formatting::{are_few, count, date, euros, letter};
use crate::view::verdict;
use crate::view::worlds::{flips, names, worth};
use std::cmp::Ordering;

/// How many trade-offs are told.
const TRADE_OFFS: usize = 3;

/// How many changes that turn the verdict are told.
const TURNS: usize = 3;

/// How many sentences about people a scenario gets of two; of more the first, with what all projects together lack, and the
/// others, so that what decides keeps to its two pages.
const ABOUT_PEOPLE: usize = 3;
const ABOUT_PEOPLE_OF_FIRST: usize = 2;
const ABOUT_PEOPLE_OF_OTHERS: usize = 1;

/// More policy checks than this stand behind each other, so that what decides keeps to its two pages.
const LISTED_CHECKS: usize = 6;

/// The sections in order.
pub fn sections(report: &Report<'_>) -> Vec<Section> {
    let language = report.language;
    let parts = [
        ("decision", texts::decision(language), decision(report)),
        ("odds", texts::odds(language), odds(report)),
        ("trade-offs", texts::trade_offs(language), trade_offs(report)),
        ("people", texts::our_people(language), people(report)),
        ("must-be-true", texts::must_be_true(language), must_be_true(report)),
        ("find-out", texts::find_out(language), find_out(report)),
        ("rules", texts::checks(language), rules(report)),
        ("grounds", texts::foundation(language), grounds(report)),
    ];
    filled(parts).collect()
}

/// What turns the verdict on cost, the most believable first.
fn must_be_true(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    // Where there is no verdict, nothing turns it.
    if is_too_few(report) {
        return Vec::new();
    }
    let findings = report.evidence.findings;
    let name = |place: usize| report.names.get(place).map_or("", String::as_str);
    let told =
        findings.flips.iter().enumerate().filter_map(|(place, found)| Some((place, found.as_deref()?)));
    let block = |(place, found): (usize, &Flips)| {
        let names = [name(subject.baseline), name(place)];
        let sheet = flips::flips(language, found, names);
        let sentences: Vec<String> =
            sheet.rows.into_iter().map(|row| format!("{}.", row.label)).skip(1).take(TURNS - 1).collect();
        let list = (!sentences.is_empty()).then_some(Block::List(sentences));
        [Some(Block::Paragraph(sheet.sentence)), list].into_iter().flatten()
    };
    told.flat_map(block).collect()
}

/// Are there too few futures to tell more than what happens in them?
fn is_too_few(report: &Report<'_>) -> bool {
    are_few(report.subject.comparison.manifest.futures)
}

/// What is worth finding out before choosing.
fn find_out(report: &Report<'_>) -> Vec<Block> {
    let found = report.evidence.findings.worth.as_ref().filter(|_| !is_too_few(report));
    let Some(found) = found else { return Vec::new() };
    vec![Block::Paragraph(worth::worth(report.language, found, &plain_names(report)).sentence)]
}

/// The scenarios with their letters, and no marks.
fn plain_names(report: &Report<'_>) -> Vec<String> {
    let columns = report.subject.comparison.columns.iter();
    let scenarios: Vec<_> = columns.map(|column| column.scenario.clone()).collect();
    names(report.language, &scenarios)
}

/// The question of the case, what is to be decided, and what each scenario would do.
fn decision(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let at_hand = match &report.names[..] {
        [one] => texts::one_at_hand(language, one),
        several => texts::decision_asked(language, &several.join("; ")),
    };
    let table = opening::choices(report, texts::choices_caption(language), texts::layer(language));
    [Block::Paragraph(subject.case.question.in_language(language).to_owned()), Block::Paragraph(at_hand)]
        .into_iter()
        .chain([Block::Table(table)])
        .chain(report.adapted.iter().cloned().map(Block::Note))
        .collect()
}

/// The verdict, and how it was counted.
fn odds(report: &Report<'_>) -> Vec<Block> {
    let futures = count(report.language, report.subject.comparison.manifest.futures);
    vec![
        Block::Lead(report.scorecard.verdict.clone()),
        Block::Paragraph(texts::method(report.language, &futures)),
    ]
}

/// Two scenarios, and what the second gains and gives up.
struct Pair {
    baseline: usize,
    scenario: usize,
    gains: Vec<Measure>,
    losses: Vec<Measure>,
}

impl Pair {
    fn of(report: &Report<'_>, baseline: usize, scenario: usize) -> Self {
        let comparison = report.subject.comparison;
        let that_are = |wanted: Standing| -> Vec<Measure> {
            let all = Measure::SCORECARD.iter().copied();
            all.filter(|measure| measure.clear_standing(comparison, baseline, scenario) == wanted).collect()
        };
        let (gains, losses) = (that_are(Standing::Better), that_are(Standing::Worse));
        Self { baseline, scenario, gains, losses }
    }
}

/// What is gained against what is given up: first by the scenario of the verdict, then by the others, then between those.
fn trade_offs(report: &Report<'_>) -> Vec<Block> {
    let subject = report.subject;
    let (places, baseline) = (subject.comparison.columns.len(), subject.baseline);
    let spoken_of = verdict::subject(subject.comparison, baseline);
    let mut others: Vec<usize> = (0..places).filter(|place| *place != baseline).collect();
    others.sort_by_key(|place| Some(*place) != spoken_of);
    let against_baseline = others.iter().map(|&other| (baseline, other));
    let among = others.iter().enumerate();
    let among = among.flat_map(|(after, &one)| others.iter().skip(after + 1).map(move |&other| (other, one)));
    let pairs: Vec<Pair> =
        against_baseline.chain(among).map(|(one, other)| Pair::of(report, one, other)).collect();
    let mut told = Vec::new();
    for round in 0..Measure::SCORECARD.len() {
        for pair in &pairs {
            if let (Some(gain), Some(loss)) = (pair.gains.get(round), pair.losses.get(round))
                && told.len() < TRADE_OFFS
            {
                told.push(trade_off(report, pair, *gain, *loss));
            }
        }
    }
    if told.is_empty() {
        told.extend(
            pairs.iter().filter(|pair| pair.baseline == baseline).map(|pair| one_sided(report, pair)),
        );
    }
    if told.is_empty() { Vec::new() } else { vec![Block::List(told)] }
}

/// A scenario of a comparison as it is called in sentences.
fn name(report: &Report<'_>, place: usize) -> String {
    let column = report.subject.comparison.columns.get(place);
    column.map_or(String::new(), |column| title(report.language, place, &column.scenario))
}

/// What a scenario gains or gives up where nothing stands against that.
fn one_sided(report: &Report<'_>, pair: &Pair) -> String {
    let language = report.language;
    let [scenario, baseline] = [pair.scenario, pair.baseline].map(|place| name(report, place));
    let points = |measures: &[Measure], is_gain: bool| {
        let told = measures.iter().take(TRADE_OFFS).map(|measure| point(report, pair, *measure, is_gain));
        told.collect::<Vec<_>>().join(", ")
    };
    match (&pair.gains[..], &pair.losses[..]) {
        ([], []) => texts::nothing_differs(language, &scenario, &baseline),
        ([], losses) => texts::only_losses(language, &scenario, &baseline, &points(losses, false)),
        (gains, _) => texts::only_gains(language, &scenario, &baseline, &points(gains, true)),
    }
}

fn trade_off(report: &Report<'_>, pair: &Pair, gain: Measure, loss: Measure) -> String {
    let [gain, loss] =
        [(gain, true), (loss, false)].map(|(measure, is_gain)| point(report, pair, measure, is_gain));
    texts::trade_off(
        report.language,
        &name(report, pair.scenario),
        &name(report, pair.baseline),
        &gain,
        &loss,
    )
}

/// What a scenario gains or gives up, in words, with the figures of both: of money the mean difference.
fn point(report: &Report<'_>, pair: &Pair, measure: Measure, is_gain: bool) -> String {
    let Report { language, subject, .. } = *report;
    let Pair { baseline, scenario, .. } = *pair;
    if measure.outcome == Outcome::Cost {
        let paired = subject.comparison.paired(baseline, scenario, Outcome::Cost);
        let mean = paired.map_or(0.0, |paired| paired.difference.mean);
        let amount = euros(language, &step(&subject.summaries()).show(language, mean.abs()));
        return match mean.total_cmp(&0.0) {
            Ordering::Less => texts::cheaper_by(language, &amount),
            _ => texts::dearer_by(language, &amount),
        };
    }
    let clause = clause(language, measure.outcome, is_gain);
    let row = report.scorecard.rows.iter().find(|row| row.measure == measure);
    let figure =
        |place: usize| row.and_then(|row| row.cells.get(place)).map_or("", |cell| cell.main.as_str());
    let unit = match measure.outcome.unit() {
        Unit::Share if measure.outcome.is_yes_or_no() => String::new(),
        Unit::Share => "%".to_owned(),
        _ => format!(" {}", lessons::unit(language, measure.outcome)),
    };
    texts::held_against(language, &clause, figure(scenario), figure(baseline), &unit)
}

/// What a scenario does that is better or worse than another on an outcome of the scorecard, cost apart.
fn clause(language: Language, outcome: Outcome, is_better: bool) -> String {
    let pick = |better: fn(Language) -> &'static str, worse: fn(Language) -> &'static str| {
        (if is_better { better(language) } else { worse(language) }).to_owned()
    };
    match outcome {
        Outcome::WithinBudget => pick(texts::more_within_budget, texts::less_within_budget),
        Outcome::Serious => pick(texts::less_serious, texts::more_serious),
        Outcome::PublicControl => pick(texts::more_public, texts::less_public),
        Outcome::Unfilled => pick(texts::less_unfilled, texts::more_unfilled),
        Outcome::Live => pick(texts::live_sooner, texts::live_later),
        Outcome::Needed => pick(texts::more_needed, texts::less_needed),
        other => {
            let word = if is_better { texts::better_on } else { texts::worse_on };
            word(language, other.name(language))
        }
    }
}

/// What each scenario asks of the people that there are.
fn people(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let row = report.scorecard.rows.iter().find(|row| row.measure.outcome == Outcome::OwnPeople);
    let of = |(place, column): (usize, &Column)| {
        let name = title(language, place, &column.scenario);
        let cell = row.and_then(|row| row.cells.get(place));
        let range = cell.and_then(|cell| cell.range.clone()).unwrap_or_default();
        let asks = texts::asks_people(language, &name, cell.map_or("", |cell| &cell.main), &range);
        let rules = &subject.base.incidents;
        let lacks = people_in_words(
            language,
            &letter(place).to_string(),
            &column.summary,
            rules,
            subject.case.start_year,
        );
        let lacks = lacks.into_iter().take(match (subject.comparison.columns.len(), place) {
            (..=2, _) => ABOUT_PEOPLE,
            (_, 0) => ABOUT_PEOPLE_OF_FIRST,
            _ => ABOUT_PEOPLE_OF_OTHERS,
        });
        std::iter::once(asks).chain(lacks).collect::<Vec<_>>().join(" ")
    };
    vec![Block::List(subject.comparison.columns.iter().enumerate().map(of).collect())]
}

/// The policy checks that fire, by name, with the scenarios for which they do.
fn rules(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let columns = || subject.comparison.columns.iter();
    let firing: Vec<_> = columns().map(|column| subject.firing(column)).collect();
    let fired = that_fire(subject.checks, &firing);
    if fired.is_empty() {
        return vec![Block::Paragraph(texts::no_checks(language).to_owned())];
    }
    let line = |check: &&Check| {
        let found = firing.iter().enumerate().filter(|(_, firing)| fires(check, firing));
        let letters: Vec<_> = found.map(|(place, _)| letter(place).to_string()).collect();
        let ahead = firing.iter().flatten().find_map(|one| one.ahead.filter(|_| one.check.id == check.id));
        let ahead = ahead.map(|day| check_texts::only_from(language, &date(language, day)));
        let unsure = (!check.is_confirmed()).then(|| check_texts::unconfirmed(language).to_owned());
        let remarks: Vec<_> = std::iter::once(letters.join(", ")).chain(ahead).chain(unsure).collect();
        (check.name.in_language(language).to_owned(), remarks.join("; "))
    };
    let lines = fired.iter().map(line);
    let told = if fired.len() <= LISTED_CHECKS {
        Block::List(lines.map(|(name, remarks)| format!("{name}: {remarks}")).collect())
    } else {
        let all: Vec<_> = lines.map(|(name, remarks)| format!("{name} ({remarks})")).collect();
        Block::Paragraph(format!("{}.", all.join(" · ")))
    };
    vec![Block::Paragraph(texts::checks_that_fire(language).to_owned()), told]
}

/// How far the figures can be trusted: what is estimated, how much of the difference is doubt and where that sits, and what
/// the figures are not.
fn grounds(report: &Report<'_>) -> Vec<Block> {
    let Report { language, subject, .. } = *report;
    let doubt = if is_too_few(report) { Vec::new() } else { difference::doubt(report) };
    let points = std::iter::once(report.scorecard.rests_on.clone())
        .chain(doubt)
        .chain(foundation::near_threshold(report))
        .chain(foundation::own_numbers(report))
        .chain([foundation::case_origin(subject)])
        .chain([sentences::not_a_budget(language).to_owned()]);
    vec![Block::List(points.collect())]
}
