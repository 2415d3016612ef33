//! Choices: how many chose what, lever by lever; and how much of what comes of it hangs on the choice.

use crate::domain::outcome::Measure;
use crate::domain::outcome::Statistic;
use crate::domain::scenario::{Decision, Lever};
use crate::language::Language;
use crate::summary::comparison::Comparison;
use crate::texts::{group as texts, teams};
use crate::view::formatting::capitalised;
use crate::view::stack;
use crate::view::teams::board::{Block, Count, Counts};
use crate::view::teams::reveal::{name, names};
use crate::workspace::team_rules::Agreements;

/// What was chosen on every lever, with how many chose it.
pub fn counted(language: Language, comparison: &Comparison) -> Vec<Block> {
    let group = Group::of(language, comparison);
    Lever::ALL.into_iter().map(|lever| Block::Counts(group.counts(lever))).collect()
}

/// Where choices differ, with counts; where all agree; and what decides.
pub fn disagreement(language: Language, comparison: &Comparison, budget: f64) -> Vec<Block> {
    let group = Group::of(language, comparison);
    let (shared, mut differing): (Vec<Lever>, Vec<Lever>) =
        Lever::ALL.into_iter().partition(|lever| group.camps(*lever).len() <= 1);
    // Where the largest camp is smallest, there is most to talk about.
    differing.sort_by_key(|lever| group.camps(*lever).first().map_or(0, Vec::len));
    let mut blocks = vec![Block::Heading(teams::choices_differ(language).to_owned())];
    if differing.is_empty() {
        blocks.push(Block::Text(texts::all_choose_the_same(language).to_owned()));
    }
    blocks.extend(differing.into_iter().map(|lever| Block::Counts(group.counts(lever))));
    if !shared.is_empty() {
        blocks.push(Block::Heading(texts::choices_agree(language).to_owned()));
        let told = |lever| {
            let choice = group.decisions.first().map(|first| stack::chosen(language, first, lever));
            Block::Item(format!("{}: {}", stack::name(language, lever), choice.unwrap_or_default()))
        };
        blocks.extend(shared.into_iter().map(told));
    }
    blocks.extend(what_decides(language, comparison, budget));
    blocks
}

/// What everybody decided.
struct Group {
    language: Language,
    names: Vec<String>,
    decisions: Vec<Decision>,
    agreements: Agreements,
}

impl Group {
    fn of(language: Language, comparison: &Comparison) -> Self {
        let decisions: Vec<_> = comparison.columns.iter().map(|column| column.scenario.decision).collect();
        let agreements = Agreements::of(&decisions);
        Self { language, names: names(language, comparison), decisions, agreements }
    }

    /// The places of those who chose the same on a lever, the most first.
    fn camps(&self, lever: Lever) -> Vec<Vec<usize>> {
        fn places<T: Clone>(camps: &[(T, Vec<usize>)]) -> Vec<Vec<usize>> {
            camps.iter().map(|(_, places)| places.clone()).collect()
        }
        match lever {
            Lever::Layer(layer) => places(&self.agreements.layers[layer].camps),
            Lever::Training => places(&self.agreements.training.camps),
            Lever::ExtraStaff => places(&self.agreements.extra.camps),
        }
    }

    fn counts(&self, lever: Lever) -> Counts {
        let language = self.language;
        let all = self.decisions.len();
        let row = |places: Vec<usize>| {
            let first = places.first().and_then(|first| self.decisions.get(*first));
            Count {
                labels: first.map_or_else(Vec::new, |decision| labels(language, decision, lever)),
                count: places.len().to_string(),
                part: [places.len(), all],
                names: places.iter().filter_map(|place| self.names.get(*place).cloned()).collect(),
            }
        };
        Counts {
            caption: stack::label(language, lever),
            heads: heads(language),
            rows: self.camps(lever).into_iter().map(row).collect(),
        }
    }
}

/// A choice in full, then ever shorter.
fn labels(language: Language, decision: &Decision, lever: Lever) -> Vec<String> {
    let full = stack::chosen(language, decision, lever);
    std::iter::once(full).chain(stack::forms(language, decision, lever)).collect()
}

/// What stands above how many, and who.
pub fn heads(language: Language) -> [String; 2] {
    [texts::how_many(language), texts::who(language)].map(str::to_owned)
}

/// For each outcome the part of its variance that lies between participants: the correlation ratio η² of K. Pearson, On the
/// general theory of skew correlation and non-linear regression (1905), from the mean and spread of each.
pub fn what_decides(language: Language, comparison: &Comparison, budget: f64) -> Vec<Block> {
    let all = comparison.columns.len().max(1) as f64;
    let share = |measure: Measure| {
        let of = comparison.columns.iter().map(|column| measure.distribution(&column.summary));
        let (means, variances): (Vec<f64>, Vec<f64>) = of.map(|one| (one.mean, one.sd * one.sd)).unzip();
        let mean = means.iter().sum::<f64>() / all;
        let between = means.iter().map(|one| (one - mean) * (one - mean)).sum::<f64>() / all;
        let within = variances.iter().sum::<f64>() / all;
        (between + within > 0.0).then(|| between / (between + within))
    };
    let measures = Measure::all().filter(|measure| measure.statistic() != Statistic::WorstTenth);
    let mut shares: Vec<(Measure, f64)> =
        measures.filter_map(|measure| Some((measure, share(measure)?))).collect();
    shares.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let row = |(measure, share): (Measure, f64)| {
        let of_hundred = (share * 100.0).round() as usize;
        Count {
            labels: vec![capitalised(&name(language, measure, budget))],
            count: texts::per_cent(language, of_hundred),
            part: [of_hundred, 100],
            names: Vec::new(),
        }
    };
    let counts = Counts {
        caption: texts::what_decides(language).to_owned(),
        heads: heads(language),
        rows: shares.into_iter().map(row).collect(),
    };
    let heading = Block::Heading(texts::what_decides(language).to_owned());
    vec![heading, Block::Counts(counts), Block::Text(texts::about_deciding(language).to_owned())]
}
