//! Screens: what is drawn between the title and the footer.

pub mod compare;
pub mod too_small;
