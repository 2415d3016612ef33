//! Values: the shapes that stand in many kinds of files.

use super::shape::Shape;
use crate::content::diagnosis::problem::Need;
use crate::content::reading::listed::{List, Listed};
use std::ops::RangeInclusive;

pub const fn text() -> Shape {
    Shape::Value(Need::Text)
}

pub const fn bilingual() -> Shape {
    Shape::Value(Need::Translated)
}

/// A whole number between two bounds.
pub const fn whole(bounds: RangeInclusive<i64>) -> Shape {
    Shape::Value(Need::Whole { least: *bounds.start(), most: *bounds.end() })
}

/// One word of a closed list.
pub fn word<M: Listed>() -> Shape {
    Shape::Value(Need::Member(M::LIST))
}

pub const fn word_of(list: List) -> Shape {
    Shape::Value(Need::Member(list))
}

/// Words of a list, possibly none.
pub fn words<M: Listed>() -> Shape {
    Shape::Words { list: M::LIST, least: 0, most: M::all().len() }
}

/// At least one word of a list.
pub fn some_words<M: Listed>() -> Shape {
    Shape::Words { list: M::LIST, least: 1, most: M::all().len() }
}
