//! Bounds of the whole numbers in files that are no parameters of the model.

use crate::domain::stack::{Layer, Partner};
use std::ops::RangeInclusive;

/// Place in a list; the lowest first.
pub const ORDER: RangeInclusive<i64> = 0..=1_000_000;

pub const YEAR: RangeInclusive<i64> = 2000..=2100;

pub const LAYERS: RangeInclusive<i64> = 1..=Layer::COUNT as i64;

/// A number of kinds of partners.
pub const PARTNERS: RangeInclusive<i64> = 1..=Partner::COUNT as i64;

/// How long a step of a demo stays on the screen, seconds.
pub const STEP_SECONDS: RangeInclusive<i64> = 1..=60;

/// How long a lesson or a step of it may take, minutes.
pub const LESSON_MINUTES: RangeInclusive<i64> = 1..=480;

/// The number of a step of a lesson; one past the last when it is over.
pub const LESSON_STEP: RangeInclusive<i64> = 1..=1_000;

/// How many rows of a table a step of a lesson can ask to look at.
pub const ROWS_SEEN: RangeInclusive<i64> = 1..=9;

/// A number of futures of a hundred that can be passed.
pub const FUTURES_OF_100: RangeInclusive<i64> = 0..=99;
