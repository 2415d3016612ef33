//! The facilitator's sheet of a session with teams: how to open it, who plays what, how long each part takes, the cards that can
//! come, and what to ask.

use super::document::{Block, Document, Section};
use crate::domain::event::Event;
use crate::language::Language;
use crate::texts::{debrief as sheets, teams as texts};
use crate::view::formatting::{joined, uncapitalised};
use crate::view::teams::limits;
use crate::view::teams::stage::ROLES;
use crate::workspace::team_rules::Rules;

/// Minutes of a turn without a clock, as a plan needs one.
const USUAL_TURN: u32 = 10;

/// Minutes to explain the choices of a round to each other and look at what came of them.
const REVEAL: u32 = 10;

const CARD: u32 = 5;

const OPENING: u32 = 10;

const DEBRIEF: u32 = 15;

const BREAK: u32 = 10;

/// A session that takes longer has a break half way, minutes.
const LONG: u32 = 90;

/// The sheet of a session by these rules on a case, with the command that begins it.
pub fn team_sheet(language: Language, case: &str, rules: &Rules, events: &[Event], begin: &str) -> Document {
    let names: Vec<_> = rules.names.iter().map(String::as_str).collect();
    let names = joined(language, &names);
    let roles = ROLES.map(|role| role(language).to_owned()).to_vec();
    let told = |event: &Event| {
        (event.name.in_language(language).to_owned(), event.text.in_language(language).to_owned())
    };
    let limits: Vec<_> = rules.limits.iter().map(|limit| limits::sentence(language, limit)).collect();
    let mut opening = vec![Block::Paragraph(texts::sheet_opening(language, &uncapitalised(case), &names))];
    if !limits.is_empty() {
        opening.push(Block::List(limits));
    }
    let (timing, whole) = timing(language, rules);
    let sections = vec![
        Section::new("opening", sheets::spoken(language), opening),
        Section::new("leading", texts::sheet_lead(language), vec![Block::List(leading(language, begin))]),
        Section::new("timing", sheets::timing(language), vec![Block::List(timing)]),
        Section::new("roles", texts::roles(language), vec![Block::List(roles)]),
        Section::new(
            "cards",
            texts::sheet_all_cards(language),
            vec![
                Block::Note(texts::sheet_about_cards(language).to_owned()),
                Block::Terms(events.iter().map(told).collect()),
            ],
        ),
        Section::new(
            "afterwards",
            sheets::afterwards(language),
            vec![Block::List(texts::sheet_questions(language).map(str::to_owned).to_vec())],
        ),
    ];
    let about = texts::sheet_about(language, whole);
    Document { title: texts::sheet_title(language, case), opening: vec![Block::Note(about)], sections }
}

fn leading(language: Language, begin: &str) -> Vec<String> {
    vec![
        texts::sheet_begin(language, begin),
        texts::sheet_turns(language).to_owned(),
        texts::sheet_reveal(language).to_owned(),
        texts::sheet_end(language).to_owned(),
    ]
}

/// When each part begins and ends, and how long all of it takes, minutes.
fn timing(language: Language, rules: &Rules) -> (Vec<String>, u32) {
    let turn = if rules.minutes == 0 { USUAL_TURN } else { rules.minutes };
    let teams = u32::try_from(rules.names.len().max(2)).unwrap_or(2);
    let rounds = u32::try_from(rules.rounds).unwrap_or(1);
    let mut parts = vec![(OPENING, sheets::spoken(language).to_owned())];
    let long = OPENING + rounds * (teams * turn + REVEAL + CARD) + DEBRIEF > LONG;
    for round in 1..=rounds {
        parts.push((teams * turn, texts::sheet_choosing(language, round)));
        parts.push((REVEAL, texts::reveal(language).to_owned()));
        if round < rounds {
            parts.push((CARD, texts::sheet_cards(language).to_owned()));
        }
        if long && round == rounds.div_ceil(2) {
            parts.push((BREAK, sheets::a_break(language).to_owned()));
        }
    }
    parts.push((DEBRIEF, sheets::afterwards(language).to_owned()));
    let mut from = 0;
    let lines = parts.into_iter().map(|(minutes, what)| {
        let line = sheets::timing_part(language, from, from + minutes, &what);
        from += minutes;
        line
    });
    let lines: Vec<_> = lines.collect();
    (lines, from)
}
