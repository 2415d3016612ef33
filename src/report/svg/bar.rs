//! A bar in a cell: full above zero, hollow below it.

use super::place::class;
use crate::report::memo::document::CellBar;
use maud::{Markup, PreEscaped, html};

/// The length of the axis, units of the picture.
const AXIS: f64 = 100.0;

/// A bar; none for nothing. The figure stands beside it, so it says nothing of its own to a screen reader.
pub fn bar(bar: &CellBar) -> Markup {
    if bar.length == 0.0 {
        return PreEscaped(String::new());
    }
    let [zero, length] = [bar.zero, bar.length].map(|share| share.clamp(-1.0, 1.0) * AXIS);
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
