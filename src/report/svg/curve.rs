//! The chance of staying under any amount: a rising line for each scenario, told apart by letter and dashes as well.

use super::place::class;
use crate::report::memo::document::CurveFigure;
use crate::view::costs::chance::Chance;
use maud::{Markup, html};
use std::fmt::Write;

/// Width and height of the picture, units.
const SIZE: [f64; 2] = [360.0, 232.0];

/// Left, right, top and bottom of the axes.
const LEFT: f64 = 8.0;
const RIGHT: f64 = 352.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 186.0;

const POINTS: u16 = 121;

/// At which share each scenario has its letter, so that no two are in the same place.
const LETTERS: [f64; 4] = [0.25, 0.45, 0.65, 0.85];

pub fn curve(figure: &CurveFigure, id: &str) -> Markup {
    let [title, description] = ["title", "description"].map(|part| format!("{id}-{part}"));
    let (budget, label) = &figure.budget;
    let at = across(figure, *budget);
    let anchor = match at {
        near if near < SIZE[0] / 3.0 => "start",
        far if far > SIZE[0] * 2.0 / 3.0 => "end",
        _ => "middle",
    };
    html! {
        svg class="curve" role="img" aria-labelledby=(format!("{title} {description}"))
            viewBox=(format!("0 0 {} {}", SIZE[0], SIZE[1])) width=(SIZE[0]) height=(SIZE[1]) {
            title id=(title) { (figure.title) }
            desc id=(description) { (figure.description) }
            line class="axis" x1=(LEFT) x2=(RIGHT) y1=(BOTTOM) y2=(BOTTOM) {}
            line class="axis" x1=(LEFT) x2=(RIGHT) y1=(TOP) y2=(TOP) {}
            text x=(LEFT) y=(TOP - 8.0) { (figure.all) }
            line class="budget" x1=(short(at)) x2=(short(at)) y1=(TOP) y2=(BOTTOM + 22.0) {}
            @for (place, letter, chance) in &figure.curves {
                g class=(class(*place)) {
                    polyline class=(format!("line-{}", class(*place))) points=(points(figure, chance)) {}
                    @let [x, y] = label_place(figure, *place, chance);
                    text class="letter" x=(short(x)) y=(short(y)) text-anchor="end" { (letter) }
                }
            }
            text x=(LEFT) y=(BOTTOM + 18.0) { (figure.ends_as_text[0]) }
            text x=(RIGHT) y=(BOTTOM + 18.0) text-anchor="end" { (figure.ends_as_text[1]) }
            text x=(short(at)) y=(BOTTOM + 38.0) text-anchor=(anchor) { (label) }
        }
    }
}

/// Where an amount is on the horizontal axis.
fn across(figure: &CurveFigure, amount: f64) -> f64 {
    let [low, high] = figure.ends;
    LEFT + (RIGHT - LEFT) * ((amount - low) / (high - low).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0)
}

/// Where a share is on the vertical axis.
fn up(share: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * share
}

fn points(figure: &CurveFigure, chance: &Chance) -> String {
    let [low, high] = figure.ends;
    let mut points = String::new();
    for (place, share) in chance.curve(low, high, POINTS).into_iter().enumerate() {
        let x = LEFT + (RIGHT - LEFT) * place as f64 / f64::from(POINTS - 1);
        // Writing to a text cannot fail.
        let _ = write!(points, "{x:.1},{:.1} ", up(share));
    }
    points.trim_end().to_owned()
}

/// Beside the line, at the share of this scenario.
fn label_place(figure: &CurveFigure, place: usize, chance: &Chance) -> [f64; 2] {
    let wanted = LETTERS[place % LETTERS.len()];
    let [low, high] = figure.ends;
    let curve = chance.curve(low, high, POINTS);
    let point = curve.iter().position(|share| *share >= wanted).unwrap_or(curve.len().saturating_sub(1));
    let x = LEFT + (RIGHT - LEFT) * point as f64 / f64::from(POINTS - 1);
    [(x - 5.0).max(LEFT + 12.0), up(wanted) + 5.0]
}

fn short(value: f64) -> String {
    format!("{value:.1}")
}
