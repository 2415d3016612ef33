//! Pictures in a page: inline SVG in the colours of the page, from the same geometry as the screen. A scenario has the same
//! colour everywhere, by its place.

use super::document::{Bar, Picture};
use crate::view::costs::chance::Chance;
use crate::view::formatting::letter;
use crate::view::lists::Dots;
use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

/// The class of the style with the colour of a scenario.
const fn class(place: usize) -> &'static str {
    match place % 4 {
        0 => "a",
        1 => "b",
        2 => "c",
        _ => "d",
    }
}

fn short(value: f64) -> String {
    format!("{value:.1}")
}

/// A bar in a cell, full above zero and hollow below it; none for nothing. The figure stands beside it, so it says
/// nothing of its own to a screen reader.
pub fn bar(bar: &Bar) -> Markup {
    if bar.length == 0.0 {
        return PreEscaped(String::new());
    }
    let [zero, length] = [bar.zero, bar.length].map(|share| share.clamp(-1.0, 1.0) * 100.0);
    let [left, right] = if length < 0.0 { [zero + length, zero] } else { [zero, zero + length] };
    let kind = if length < 0.0 { "hollow" } else { "full" };
    html! {
        svg class=(format!("bar {} {kind}", class(bar.scenario))) viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect x=(format!("{left:.2}")) y="1" width=(format!("{:.2}", right - left)) height="6" {}
            @if bar.zero > 0.0 {
                line class="axis" x1=(format!("{zero:.2}")) x2=(format!("{zero:.2}")) y1="0" y2="8" {}
            }
        }
    }
}

/// Twenty dots of the scenario at this place, filled within the budget, in two rows of ten; the title says how many.
pub fn dots(place: usize, title: String, dots: Dots) -> Picture {
    const PER_ROW: usize = 10;
    // From one dot to the next, units of the picture.
    const STEP: f64 = 22.0;
    let svg = html! {
        @for dot in 0..Dots::TOTAL {
            @let [x, y] = [dot % PER_ROW, dot / PER_ROW].map(|at| (at as f64 + 0.5) * STEP);
            circle class=(if dot < dots.within { "full" } else { "hollow" }) cx=(x) cy=(y) r="8" {}
        }
    };
    Picture {
        title,
        description: None,
        signs: Some(dots.marks()),
        svg: svg.into_string(),
        class: format!("dots {}", class(place)),
        size: [PER_ROW, Dots::TOTAL.div_ceil(PER_ROW)].map(|count| count as f64 * STEP),
    }
}

/// The axes of the chance of staying under any amount, in words and amounts of k€.
pub struct Axes {
    /// The lowest and highest amount, and the same as text.
    pub ends: [(f64, String); 2],
    /// The budget, and its label.
    pub budget: (f64, String),
    /// Label of the vertical axis, at its top.
    pub all: &'static str,
}

/// Width and height of the curve, units.
const SIZE: [f64; 2] = [360.0, 232.0];

/// Left, right, top and bottom of its axes.
const LEFT: f64 = 8.0;
const RIGHT: f64 = 352.0;
const TOP: f64 = 26.0;
const BOTTOM: f64 = 186.0;

const POINTS: u16 = 121;

/// At which share each scenario has its letter, so that no two are in the same place.
const LETTERS: [f64; 4] = [0.25, 0.45, 0.65, 0.85];

/// A rising line for each scenario, told apart by letter and dashes as well.
pub fn curve(title: String, description: String, axes: &Axes, chances: &[Chance]) -> Picture {
    let Axes { ends: [(low, lowest), (high, highest)], budget: (budget, label), all } = axes;
    let share = ((budget - low) / (high - low).max(f64::MIN_POSITIVE)).clamp(0.0, 1.0);
    let at = LEFT + (RIGHT - LEFT) * share;
    let anchor = match at {
        near if near < SIZE[0] / 3.0 => "start",
        far if far > SIZE[0] * 2.0 / 3.0 => "end",
        _ => "middle",
    };
    let curves = chances.iter().map(|chance| chance.curve(*low, *high, POINTS));
    let svg = html! {
        line class="axis" x1=(LEFT) x2=(RIGHT) y1=(BOTTOM) y2=(BOTTOM) {}
        line class="axis" x1=(LEFT) x2=(RIGHT) y1=(TOP) y2=(TOP) {}
        text x=(LEFT) y=(TOP - 8.0) { (all) }
        line class="budget" x1=(short(at)) x2=(short(at)) y1=(TOP) y2=(BOTTOM + 22.0) {}
        @for (place, curve) in curves.enumerate() {
            g class=(class(place)) {
                polyline class=(format!("line-{}", class(place))) points=(points(&curve)) {}
                @let [x, y] = label_place(place, &curve);
                text class="letter" x=(short(x)) y=(short(y)) text-anchor="end" { (letter(place)) }
            }
        }
        text x=(LEFT) y=(BOTTOM + 18.0) { (lowest) }
        text x=(RIGHT) y=(BOTTOM + 18.0) text-anchor="end" { (highest) }
        text x=(short(at)) y=(BOTTOM + 38.0) text-anchor=(anchor) { (label) }
    };
    Picture {
        title,
        description: Some(description),
        signs: None,
        svg: svg.into_string(),
        class: "curve".to_owned(),
        size: SIZE,
    }
}

/// Where a point of a curve is on the horizontal axis.
fn across(point: usize) -> f64 {
    LEFT + (RIGHT - LEFT) * point as f64 / f64::from(POINTS - 1)
}

/// Where a share is on the vertical axis.
fn up(share: f64) -> f64 {
    BOTTOM - (BOTTOM - TOP) * share
}

fn points(curve: &[f64]) -> String {
    let mut points = String::new();
    for (place, share) in curve.iter().enumerate() {
        // Writing to a text cannot fail.
        let _ = write!(points, "{:.1},{:.1} ", across(place), up(*share));
    }
    points.trim_end().to_owned()
}

/// Beside the line, at the share of this scenario.
fn label_place(place: usize, curve: &[f64]) -> [f64; 2] {
    let wanted = LETTERS[place % LETTERS.len()];
    let point = curve.iter().position(|share| *share >= wanted).unwrap_or(curve.len().saturating_sub(1));
    [(across(point) - 5.0).max(LEFT + 12.0), up(wanted) + 5.0]
}
