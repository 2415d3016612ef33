//! Pictures in a page: inline SVG in the colours of the page, from the same geometry as the screen.

mod bar;
mod curve;
mod dots;
mod place;

pub use bar::bar;
pub use curve::curve;
pub use dots::dots;
