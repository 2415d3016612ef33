//! The costs screen in its states, and that its figures are those of the engine.

use crate::dump::{self, lines};
use crate::explorer::Explorer;
use crate::snapshots::look;
use speelveld::controls::key::Key;
use speelveld::domain::cost_part::CostPart;
use speelveld::domain::outcome::Outcome;
use speelveld::language::Language;
use speelveld::session::settings::Theme;
use speelveld::view::costs::{CostLine, costs};

const OPEN: Key = Key::Char('2');

/// States of the screen, with the keys that bring them about.
const STATES: [(&str, &[Key]); 6] = [
    ("costs_difference", &[OPEN, Key::End]),
    (
        "costs_years",
        &[
            OPEN,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
            Key::Down,
        ],
    ),
    ("costs_amount", &[OPEN, Key::Left, Key::Left, Key::PageDown]),
    ("costs_baseline", &[OPEN, Key::BackTab, Key::End]),
    ("costs_one_scenario", &[Key::Char('x'), Key::Char('x'), OPEN]),
    ("costs_four_scenarios", &[Key::Char('c'), OPEN, Key::End]),
];

#[test]
fn states_of_the_costs_screen() {
    for language in Language::ALL {
        for (name, keys) in STATES {
            let mut explorer = Explorer::new(language, Theme::Dark);
            explorer.press(keys);
            look(name, &explorer.session);
        }
    }
}

/// The amounts in the rows of a part of the screen, under one scenario.
fn amounts(explorer: &Explorer, heading: usize, scenario: usize) -> Vec<f64> {
    let view = costs(&explorer.session);
    let parts = view.lines.split(|line| matches!(line, CostLine::Heading(_)));
    let rows = parts.skip(1 + heading).take(1).flatten().filter_map(|line| match line {
        CostLine::Row { row, .. } => row.cells[scenario].bar(),
        CostLine::Heading(_) => None,
    });
    rows.map(|bar| bar.amount).collect()
}

#[test]
fn figures_are_those_of_the_engine_and_add_up() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    explorer.press(&[OPEN]);
    let comparison = explorer.session.comparison.shown().expect("figures").clone();
    for (place, column) in comparison.columns.iter().enumerate() {
        let parts = amounts(&explorer, 0, place);
        let (total, parts) = parts.split_first().expect("a total");
        assert!((total - column.summary.outcomes[Outcome::Cost].mean).abs() <= 0.5);
        assert_eq!(parts.len(), CostPart::COUNT);
        for (shown, part) in parts.iter().zip(CostPart::ALL) {
            assert!((shown - column.summary.parts[part]).abs() < 1.0, "{}", part.id());
        }
        assert_eq!(parts.iter().sum::<f64>(), *total);
        assert_eq!(amounts(&explorer, 1, place).iter().sum::<f64>(), *total);
    }
    let difference = amounts(&explorer, 2, 1);
    let (sum, contributions) = difference.split_last().expect("a sum");
    assert_eq!(contributions.len(), 6, "five layers and training");
    assert!((contributions.iter().sum::<f64>() - sum).abs() <= 0.5, "the choices add up to the difference");
}

#[test]
fn the_amount_moves_over_round_sums_and_back_to_the_budget() {
    let mut explorer = Explorer::new(Language::English, Theme::Dark);
    let within = |explorer: &Explorer| costs(&explorer.session).under.counts[0].clone().expect("a count");
    explorer.press(&[OPEN]);
    assert_eq!(explorer.session.amount(), 450.0);
    let screen = lines(&dump::drawn(&explorer.session, 80, 24).0).join("\n");
    assert!(screen.contains(&within(&explorer)), "{screen}");
    explorer.press(&[Key::Right]);
    assert_eq!(explorer.session.amount(), 460.0);
    explorer.press(&[Key::Left, Key::Left, Key::PageDown]);
    assert_eq!(explorer.session.amount(), 390.0);
    explorer.press(&[Key::Char('0')]);
    assert_eq!(explorer.session.amount(), 450.0);
    let least = [Key::PageDown; 60];
    explorer.press(&least);
    assert_eq!(within(&explorer), "0 of 100");
    explorer.press(&[Key::PageUp; 99]);
    assert_eq!(within(&explorer), "100 of 100");
}

#[test]
fn at_the_budget_it_says_what_the_compare_screen_says() {
    for language in Language::ALL {
        let mut explorer = Explorer::new(language, Theme::Dark);
        let compare = dump::text(&explorer.session, 200, 50);
        let row = compare
            .lines()
            .find(|line| line.contains("budget") && line.contains("450") && line.contains("100"))
            .expect("a row");
        explorer.press(&[OPEN]);
        for count in costs(&explorer.session).under.counts {
            assert!(row.contains(&count.expect("a count")), "{row}");
        }
    }
}
