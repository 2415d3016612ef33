//! Layout: what fits on a screen of this size, and what is left out first.
//!
//! Columns. Each scenario needs [`NARROWEST_COLUMN`] cells. When not all fit, the focused scenario and the baseline
//! stay, then the nearest neighbours of the focus; arrows in the heads say which letters are hidden. Inside a column
//! the words beside the signs go first, of all rows alike; then a row that still does not fit is written in fewer letters
//! (money in millions), and only then without its range.
//!
//! Rows. The verdict, the stack, the scorecard and the footer are always there. What else fits is added in this order:
//! a heading for every two pairs of outcomes, then one for each pair, what differs (two lines at first), competences and
//! incidents (two of each), air between the parts, the rest of what differs, a third of each, and so on up to
//! [`MOST_LISTED`].

use crate::domain::outcome::Group;
use crate::domain::scenario::Lever;
use crate::tui::text::extent;
use ratatui::layout::Rect;

/// What is left of a place below so many rows.
pub fn below(place: Rect, rows: u16) -> Rect {
    let rows = rows.min(place.height);
    Rect { y: place.y + rows, height: place.height - rows, ..place }
}

/// A place without a cell at its left and at its right.
pub fn inside(place: Rect) -> Rect {
    Rect { x: place.x + 1, width: place.width.saturating_sub(2), ..place }
}

/// The smallest screen with everything that matters: columns and rows.
pub const SMALLEST: (u16, u16) = (80, 24);

/// The smallest screen that shows a part of that, around where one is, as on a window with large letters.
pub const LEAST: (u16, u16) = (60, 20);

/// The narrowest column of a scenario: twenty dots.
pub const NARROWEST_COLUMN: u16 = 20;

/// The widest column that still reads as one.
const WIDEST_COLUMN: u16 = 56;

/// The narrowest column with labels of layers and outcomes.
const NARROWEST_LABELS: u16 = 17;

const WIDEST_LABELS: u16 = 26;

/// Rows of the stack.
const LEVERS: u16 = Lever::ALL.len() as u16;

/// Groups of outcomes.
const GROUPS: u16 = Group::COUNT as u16;

/// How many competences and incidents are listed at most.
pub const MOST_LISTED: u16 = 10;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// Cells for the labels at the left.
    pub labels: u16,
    /// Cells for each scenario, after one cell of frame.
    pub each: u16,
    /// The scenarios that are shown, in order.
    pub shown: Vec<usize>,
}

impl Columns {
    /// Divides the width over the scenarios.
    pub fn of(width: u16, scenarios: usize, focus: usize, baseline: usize) -> Self {
        let fitting = usize::from(width.saturating_sub(NARROWEST_LABELS) / (NARROWEST_COLUMN + 1));
        let shown = shown(scenarios, fitting.max(1), focus, baseline);
        let count = extent(shown.len()).max(1);
        let spare = width.saturating_sub(NARROWEST_LABELS + count * (NARROWEST_COLUMN + 1));
        // Labels grow first by a share of the spare room, since every row has one; the columns share the rest.
        let labels = (NARROWEST_LABELS + spare / 3).min(WIDEST_LABELS);
        let each = (width.saturating_sub(labels) / count).saturating_sub(1).min(WIDEST_COLUMN);
        Self { labels, each, shown }
    }

    /// As many blocks of a fixed width as fit, of so many, with the place in focus and that of the baseline among them.
    pub fn blocks(labels: u16, each: u16, fitting: usize, [count, focus, baseline]: [usize; 3]) -> Self {
        Self { labels, each, shown: shown(count, fitting, focus, baseline) }
    }

    /// The same with at least this wide a column of labels; the columns of the scenarios give way.
    pub fn with_labels(self, width: u16, labels: u16) -> Self {
        if self.labels >= labels {
            return self;
        }
        let count = extent(self.shown.len()).max(1);
        let each = (width.saturating_sub(labels) / count).saturating_sub(1).min(WIDEST_COLUMN);
        Self { labels, each, ..self }
    }

    /// The first cell of the frame left of the scenario that is shown at this place.
    pub fn start(&self, place: usize) -> u16 {
        let place = extent(place);
        self.labels.saturating_add(place.saturating_mul(self.each + 1))
    }

    pub fn width(&self) -> u16 {
        self.start(self.shown.len())
    }
}

/// Which scenarios are shown when only some fit: the focus, the baseline, then the nearest to the focus.
fn shown(scenarios: usize, fitting: usize, focus: usize, baseline: usize) -> Vec<usize> {
    let mut wanted: Vec<usize> = (0..scenarios).collect();
    wanted.sort_by_key(|&one| (one != focus, one != baseline, one.abs_diff(focus), one));
    wanted.truncate(fitting);
    wanted.sort_unstable();
    wanted
}

/// How many lines each part of the comparison has to say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    pub verdict: u16,
    pub scores: u16,
    pub differs: u16,
    pub competences: u16,
    pub incidents: u16,
}

/// How many lines each part of the comparison gets.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    /// Headings above outcomes: one, two, or one for each of their groups.
    pub headings: u16,
    pub differs: u16,
    pub competences: u16,
    pub incidents: u16,
    pub air: bool,
}

impl Rows {
    /// Lines of air: after the verdict, before what differs.
    const AIR: u16 = 2;

    /// Is this height enough for so many lines of verdict and scorecard, with all levers above them?
    pub const fn fit(height: u16, verdict: u16, scores: u16) -> bool {
        height >= always(verdict, scores)
    }

    /// Divides the height of the body, between tabs and notice, over the parts.
    pub fn of(height: u16, wanted: Wanted) -> Self {
        let mut spare = height.saturating_sub(always(wanted.verdict, wanted.scores));
        let mut take = |lines: u16| {
            let fits = lines <= spare;
            // What does not fit ends it: a higher screen must never show less of anything.
            spare = if fits { spare - lines } else { 0 };
            fits
        };
        let mut rows = Self { headings: 1, ..Self::default() };
        // As many groups under each heading.
        for headings in [2, GROUPS] {
            if take(headings - rows.headings) {
                rows.headings = headings;
            }
        }
        while rows.differs < wanted.differs.min(2) && take(1) {
            rows.differs += 1;
        }
        // A list has a line with its name.
        let start = wanted.competences.min(2) + wanted.incidents.min(2);
        let names = u16::from(wanted.competences > 0) + u16::from(wanted.incidents > 0);
        if start > 0 && take(start + names) {
            rows.competences = wanted.competences.min(2);
            rows.incidents = wanted.incidents.min(2);
        }
        rows.air = take(Self::AIR);
        while rows.differs < wanted.differs && take(1) {
            rows.differs += 1;
        }
        for most in 3..=MOST_LISTED {
            if rows.competences > 0 && wanted.competences >= most && take(1) {
                rows.competences = most;
            }
            if rows.incidents > 0 && wanted.incidents >= most && take(1) {
                rows.incidents = most;
            }
        }
        rows
    }
}

/// Lines that are always there: heads, the levers and the rule above the scorecard, and these.
const fn always(verdict: u16, scores: u16) -> u16 {
    2 + LEVERS + verdict + scores
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const FULL: Wanted = Wanted { verdict: 2, scores: 8, differs: 2, competences: 12, incidents: 10 };

    #[test]
    fn the_smallest_screen_has_three_scenarios_and_two_headings() {
        let columns = Columns::of(80, 3, 0, 0);
        assert_eq!((columns.labels, columns.each, columns.width()), (17, 20, 80));
        let rows = Rows::of(20, FULL);
        assert_eq!(rows, Rows { headings: 2, ..Rows::default() });
        assert_eq!(Rows::of(22, FULL).headings, 4);
    }

    #[test]
    fn focus_baseline_and_neighbours_stay() {
        assert_eq!(Columns::of(80, 4, 0, 0).shown, [0, 1, 2]);
        assert_eq!(Columns::of(80, 4, 3, 0).shown, [0, 2, 3]);
        assert_eq!(Columns::of(80, 4, 1, 3).shown, [0, 1, 3]);
        assert_eq!(Columns::of(120, 4, 3, 0).shown, [0, 1, 2, 3]);
    }

    #[test]
    fn a_large_screen_shows_everything() {
        let rows = Rows::of(50, FULL);
        assert_eq!(rows, Rows { headings: 4, differs: 2, competences: 10, incidents: 10, air: true });
    }

    proptest! {
        #[test]
        fn columns_never_exceed_the_width(width in 80_u16..=300, scenarios in 1_usize..=4, focus in 0_usize..4, baseline in 0_usize..4) {
            let (focus, baseline) = (focus.min(scenarios - 1), baseline.min(scenarios - 1));
            let columns = Columns::of(width, scenarios, focus, baseline);
            prop_assert!(columns.width() <= width);
            prop_assert!(columns.each >= NARROWEST_COLUMN);
            prop_assert!(columns.shown.contains(&focus) && columns.shown.contains(&baseline));
        }

        #[test]
        fn a_higher_screen_never_shows_less(height in 20_u16..100, differs in 0_u16..4) {
            let wanted = Wanted { differs, ..FULL };
            let (low, high) = (Rows::of(height, wanted), Rows::of(height + 1, wanted));
            prop_assert!(high.headings >= low.headings && high.differs >= low.differs);
            prop_assert!(high.competences >= low.competences && high.incidents >= low.incidents);
        }
    }
}
