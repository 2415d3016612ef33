//! Twenty dots, filled within the budget, in two rows of ten.

use super::place::class;
use crate::view::lists::Dots;
use maud::{Markup, html};

const PER_ROW: usize = 10;

/// From one dot to the next, units of the picture.
const STEP: f64 = 22.0;

/// The dots of a scenario; `name` says how many are filled.
pub fn dots(place: usize, name: &str, dots: Dots, id: &str) -> Markup {
    let title = format!("{id}-title");
    let rows = Dots::TOTAL.div_ceil(PER_ROW);
    let size = [PER_ROW, rows].map(|count| count as f64 * STEP);
    html! {
        svg class=(format!("dots {}", class(place))) role="img" aria-labelledby=(title)
            viewBox=(format!("0 0 {} {}", size[0], size[1])) width=(size[0]) height=(size[1]) {
            title id=(title) { (name) }
            @for dot in 0..Dots::TOTAL {
                @let [x, y] = [dot % PER_ROW, dot / PER_ROW].map(|at| (at as f64 + 0.5) * STEP);
                circle class=(if dot < dots.within { "full" } else { "hollow" }) cx=(x) cy=(y) r="8" {}
            }
        }
    }
}
