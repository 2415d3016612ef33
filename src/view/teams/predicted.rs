//! Predicted: what each team thought its own choice would cost, held against what came out. It is about knowing, not about
//! winning: it stands apart from what the choices are good at.

use super::board::{Block, Cell, Fit, Row, Table, Tone};
use super::reveal::names;
use crate::domain::prediction::{Prediction, Question, Truth};
use crate::language::Language;
use crate::session::activity::teaching::Revealed;
use crate::session::teams::play::{Figures, Sight};
use crate::summary::comparison::Comparison;
use crate::summary::scoring::{Calibration, OUTSIDE, Score, score, truth};
use crate::texts::{lessons, teams as texts};
use crate::view::formatting::{Step, significant};
use crate::view::predictions::{self, Aim, Held};
use crate::workspace::rounds::Round;
use crate::workspace::team_rules::to_predict;
use crate::workspace::teams::Teams;

/// Fewer ranges than these say little about how well somebody knows what they know.
const FEW: usize = 5;

/// What a team predicted in a round, with what came out.
pub struct Settled<'r> {
    pub team: usize,
    pub question: Question,
    pub prediction: &'r Prediction,
    pub truth: Truth,
}

impl Settled<'_> {
    /// It in full: the range over the dots of the futures, with how good it was.
    pub fn held(&self, language: Language) -> Vec<Held> {
        let Self { question, prediction, truth, .. } = self;
        let revealed =
            Revealed { question, prediction: Some(prediction), truth: Some(truth), statements: &[] };
        predictions::held(language, &[revealed])
    }
}

/// What the teams predicted in a round, in order of the teams that had a turn; nothing where it was not asked.
pub fn settled<'r>(round: &'r Round, comparison: &Comparison) -> Vec<Settled<'r>> {
    let teams = round.turns.iter().enumerate();
    let one = |(place, turn): (usize, &'r crate::workspace::rounds::Turn)| {
        let question = to_predict(place);
        let truth = truth(&question, comparison)?;
        Some(Settled { team: turn.team, question, prediction: turn.prediction.as_ref()?, truth })
    };
    teams.filter_map(one).collect()
}

/// Every team's range over the dots of its own futures, with how good it was.
pub fn ranges(language: Language, round: &Round, comparison: &Comparison) -> Vec<Block> {
    let mut blocks = vec![Block::Text(texts::about_knowing(language).to_owned())];
    let heads = names(language, comparison);
    for (name, one) in heads.iter().zip(settled(round, comparison)) {
        for held in one.held(language) {
            blocks.push(Block::Heading(name.clone()));
            blocks.push(Block::Axis(held.axis));
            blocks.extend(held.told.into_iter().map(Block::Text));
        }
    }
    blocks.push(Block::Heading(texts::how_to_read(language).to_owned()));
    blocks.push(Block::Text(lessons::dots_caption(language).to_owned()));
    blocks.push(Block::Text(about_score(language)));
    blocks
}

/// What the teams predicted in a round side by side; nothing where it was not asked.
pub fn side_by_side(language: Language, round: &Round, comparison: &Comparison) -> Vec<Block> {
    let settled = settled(round, comparison);
    if settled.is_empty() {
        return Vec::new();
    }
    let row = |label: &str, cell: &dyn Fn(&Settled<'_>) -> Cell| {
        Row::new(label.to_owned(), settled.iter().map(cell).collect())
    };
    let range =
        |one: &Settled<'_>| Cell::plain(predictions::in_words(language, &one.question, one.prediction));
    let outcome =
        |one: &Settled<'_>| Cell::plain(predictions::outcome(language, &one.question, &one.truth).join(" "));
    let caught = |one: &Settled<'_>| match (one.prediction, score(&one.question, one.prediction, &one.truth))
    {
        (Prediction::Range { low, high }, Some(Score::Range { inside, aimed: Some(aimed), .. })) => {
            let aim = Aim::of([*low, *high], inside, &aimed);
            let tone = if aim == Aim::Well { Tone::Good } else { Tone::Bad };
            let caught = Step::ONE.show(language, inside * 100.0);
            Cell { forms: vec![format!("{caught} · {}", aim_in_short(language, aim)), caught], tone }
        }
        _ => Cell::plain(String::new()),
    };
    let points = |one: &Settled<'_>| match score(&one.question, one.prediction, &one.truth) {
        Some(Score::Range { interval, .. }) => Cell::plain(significant(language, interval, 3)),
        _ => Cell::plain(String::new()),
    };
    let caption = texts::page_predictions(language).to_owned();
    let table = Table {
        caption: caption.clone(),
        heads: names(language, comparison),
        rows: vec![
            row(texts::row_predicted(language), &range),
            row(texts::row_came_out(language), &outcome),
            Row::of(
                [texts::row_caught, texts::row_caught_short].map(|label| label(language).to_owned()).into(),
                settled.iter().map(caught).collect(),
            ),
            row(texts::row_score(language), &points),
        ],
        fit: Fit::AlongRow,
    };
    vec![Block::Heading(caption), Block::Table(table), Block::Text(about_score(language))]
}

/// How well each team knows what it knows, over all rounds; nothing where nobody predicted.
pub fn calibration(language: Language, teams: &Teams, figures: &Figures) -> Vec<Block> {
    let rounds = teams.rounds.iter().enumerate();
    let rounds: Vec<Vec<Settled<'_>>> = rounds
        .filter_map(|(place, round)| Some(settled(round, figures.get(Sight::Round(place))?)))
        .filter(|settled| !settled.is_empty())
        .collect();
    if rounds.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::Part(texts::calibration(language).to_owned()),
        Block::Text(texts::about_knowing(language).to_owned()),
    ];
    for (team, name) in teams.rules.names.iter().enumerate() {
        let own = rounds.iter().flatten().filter(|settled| settled.team == team);
        let calibration = Calibration::of(own.map(|one| (&one.question, one.prediction, &one.truth)));
        let told = predictions::calibration(language, &calibration).join(" ");
        blocks.push(Block::Item(format!("{name}: {told}")));
    }
    blocks.extend(few_predictions(language, rounds.len()));
    blocks
}

/// That so many predictions of each say little, where they do.
pub fn few_predictions(language: Language, rounds: usize) -> Option<Block> {
    (rounds < FEW).then(|| Block::Text(texts::few_predictions(language).to_owned()))
}

/// How well a range was aimed, in a word or two.
pub const fn aim_in_short(language: Language, aim: Aim) -> &'static str {
    match aim {
        Aim::Well => texts::aim_well(language),
        Aim::TooNarrow => texts::aim_too_narrow(language),
        Aim::Beside => texts::aim_beside(language),
        Aim::TooWide => texts::aim_too_wide(language),
    }
}

pub fn about_score(language: Language) -> String {
    texts::about_score(language, &significant(language, 2.0 / OUTSIDE, 2))
}
