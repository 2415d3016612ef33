//! The look of a scenario: the same colour everywhere, by its place.

/// The class of the style with the colour of a scenario.
pub const fn class(place: usize) -> &'static str {
    match place % 4 {
        0 => "a",
        1 => "b",
        2 => "c",
        _ => "d",
    }
}
