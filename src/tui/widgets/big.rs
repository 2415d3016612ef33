//! Big: figures and headings of several cells high, made of blocks.

use crate::session::message::Target;
use crate::tui::canvas::Canvas;
use crate::tui::theme::Role;
use ratatui::layout::Rect;
use ratatui::text::Line;
use tui_big_text::{BigText, PixelSize};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// Eight cells wide and eight high.
    Large,
    Middle,
    Small,
    Plain,
}

impl Size {
    /// The largest size in which every text fits a place.
    pub fn fitting(texts: &[&str], width: u16, height: u16) -> Self {
        let fits =
            |size: &Self| size.height() <= height && texts.iter().all(|text| size.width(text) <= width);
        [Self::Large, Self::Middle, Self::Small].into_iter().find(fits).unwrap_or(Self::Plain)
    }

    /// Rows of a line of text.
    pub const fn height(self) -> u16 {
        match self {
            Self::Large => 8,
            Self::Middle | Self::Small => 4,
            Self::Plain => 1,
        }
    }

    pub fn width(self, text: &str) -> u16 {
        let each = match self {
            Self::Large | Self::Middle => 8,
            Self::Small => 4,
            Self::Plain => 1,
        };
        u16::try_from(text.chars().count()).unwrap_or(u16::MAX).saturating_mul(each)
    }

    const fn pixels(self) -> Option<PixelSize> {
        match self {
            Self::Large => Some(PixelSize::Full),
            Self::Middle => Some(PixelSize::HalfHeight),
            Self::Small => Some(PixelSize::Quadrant),
            Self::Plain => None,
        }
    }
}

/// Draws a text of one line at the top left of a place.
pub fn draw(canvas: &mut Canvas<'_, Target>, place: Rect, text: &str, size: Size, role: Role) {
    let Some(pixels) = size.pixels() else {
        canvas.put(place.x, place.y, place.width, text, role);
        return;
    };
    // The letters of this size know only the plain apostrophe.
    let text = text.replace('’', "'");
    canvas.render(place, role, |style| {
        BigText::builder().pixel_size(pixels).style(style).lines([Line::from(text)]).build()
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_as_large_as_the_narrowest_place_allows() {
        assert_eq!(Size::fitting(&["291", "85"], 24, 8), Size::Large);
        assert_eq!(Size::fitting(&["291"], 24, 7), Size::Middle);
        assert_eq!(Size::fitting(&["1.291"], 24, 8), Size::Small);
        assert_eq!(Size::fitting(&["1.291"], 19, 8), Size::Plain);
    }
}
