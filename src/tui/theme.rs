//! Colours: a palette for each theme, and the one place where the role of a text becomes a style.
//!
//! The dark, light and plain themes keep the background of the terminal; only the selection and the high-contrast
//! theme set one. Better is blue and worse is orange, never green and red, and a sign always says it too.

use crate::view::scorecard::Sign;
use ratatui::style::{Color, Modifier, Style};

/// What a piece of text is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Text,
    /// Less important: units, ranges, explanations; figures that are being computed anew.
    Dim,
    Strong,
    /// Title of a part of the screen.
    Heading,
    Frame,
    Key,
    Better,
    Worse,
    Notice,
    Selected,
    /// The scenario at this place: always the same colour.
    Scenario(usize),
}

impl From<Sign> for Role {
    fn from(sign: Sign) -> Self {
        match sign {
            Sign::Better => Self::Better,
            Sign::Worse => Self::Worse,
            Sign::Unjudged => Self::Text,
            Sign::Same | Sign::Baseline => Self::Dim,
        }
    }
}

impl Role {
    pub const ALL: [Self; 14] = [
        Self::Text,
        Self::Dim,
        Self::Strong,
        Self::Heading,
        Self::Frame,
        Self::Key,
        Self::Better,
        Self::Worse,
        Self::Notice,
        Self::Selected,
        Self::Scenario(0),
        Self::Scenario(1),
        Self::Scenario(2),
        Self::Scenario(3),
    ];
}

/// The colours of a theme. Colours have a fixed place in the table of 256 colours, which nearly every terminal knows,
/// so that the contrast can be tested.
#[derive(Clone, Copy, Debug)]
struct Palette {
    text: Color,
    background: Color,
    dim: Color,
    heading: Color,
    frame: Color,
    better: Color,
    worse: Color,
    notice: Color,
    selected: Color,
    selected_background: Color,
    scenarios: [Color; 4],
}

#[derive(Clone, Copy, Debug)]
pub struct Theme {
    /// Without a palette, only bold, underline and reverse are used.
    palette: Option<Palette>,
}

impl Theme {
    pub const DARK: Self = Self {
        palette: Some(Palette {
            text: Color::Reset,
            background: Color::Reset,
            dim: Color::Indexed(248),
            heading: Color::Reset,
            frame: Color::Indexed(244),
            better: Color::Indexed(75),
            worse: Color::Indexed(214),
            notice: Color::Indexed(222),
            selected: Color::Indexed(16),
            selected_background: Color::Indexed(153),
            scenarios: [Color::Indexed(80), Color::Indexed(177), Color::Indexed(186), Color::Indexed(114)],
        }),
    };

    pub const LIGHT: Self = Self {
        palette: Some(Palette {
            text: Color::Reset,
            background: Color::Reset,
            dim: Color::Indexed(240),
            heading: Color::Reset,
            frame: Color::Indexed(243),
            better: Color::Indexed(25),
            worse: Color::Indexed(94),
            notice: Color::Indexed(88),
            selected: Color::Indexed(231),
            selected_background: Color::Indexed(24),
            scenarios: [Color::Indexed(23), Color::Indexed(90), Color::Indexed(58), Color::Indexed(22)],
        }),
    };

    /// White on black, for who needs it; contrast of at least seven.
    pub const HIGH_CONTRAST: Self = Self {
        palette: Some(Palette {
            text: Color::Indexed(231),
            background: Color::Indexed(16),
            dim: Color::Indexed(252),
            heading: Color::Indexed(231),
            frame: Color::Indexed(252),
            better: Color::Indexed(117),
            worse: Color::Indexed(220),
            notice: Color::Indexed(229),
            selected: Color::Indexed(16),
            selected_background: Color::Indexed(226),
            scenarios: [Color::Indexed(87), Color::Indexed(219), Color::Indexed(229), Color::Indexed(120)],
        }),
    };

    pub const PLAIN: Self = Self { palette: None };

    pub fn style(&self, role: Role) -> Style {
        let weight = Style::new().add_modifier(weight(role, self.palette.is_none()));
        let Some(palette) = &self.palette else { return weight };
        let (text, background) = match role {
            Role::Text | Role::Strong | Role::Key => (palette.text, palette.background),
            Role::Dim => (palette.dim, palette.background),
            Role::Heading => (palette.heading, palette.background),
            Role::Frame => (palette.frame, palette.background),
            Role::Better => (palette.better, palette.background),
            Role::Worse => (palette.worse, palette.background),
            Role::Notice => (palette.notice, palette.background),
            Role::Selected => (palette.selected, palette.selected_background),
            Role::Scenario(place) => (palette.scenarios[place % palette.scenarios.len()], palette.background),
        };
        weight.fg(text).bg(background)
    }
}

/// What a role looks like apart from its colour.
const fn weight(role: Role, without_colour: bool) -> Modifier {
    match role {
        Role::Strong | Role::Heading | Role::Key | Role::Notice | Role::Scenario(_) => Modifier::BOLD,
        Role::Selected if without_colour => Modifier::REVERSED,
        Role::Better if without_colour => Modifier::BOLD,
        Role::Worse if without_colour => Modifier::UNDERLINED,
        Role::Selected => Modifier::BOLD,
        Role::Text | Role::Dim | Role::Frame | Role::Better | Role::Worse => Modifier::empty(),
    }
}

/// The RGB of a place in the table of 256 colours (xterm): a cube of six steps, then a ramp of grey. Nothing for a colour
/// that every terminal fills in for itself.
pub fn rgb(colour: Color) -> Option<[u8; 3]> {
    const STEPS: [u8; 6] = [0, 95, 135, 175, 215, 255];
    match colour {
        Color::Indexed(place @ 16..=231) => {
            let cube = usize::from(place - 16);
            Some([STEPS[cube / 36], STEPS[cube / 6 % 6], STEPS[cube % 6]])
        }
        Color::Indexed(place @ 232..) => Some([8 + 10 * (place - 232); 3]),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn luminance(color: Color) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.040_45 { part / 12.92 } else { libm::pow((part + 0.055) / 1.055, 2.4) }
        };
        let rgb = match color {
            Color::Rgb(red, green, blue) => [red, green, blue],
            indexed => rgb(indexed).unwrap_or_else(|| panic!("{indexed:?} has no fixed colour")),
        };
        let [red, green, blue] = rgb.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    /// Contrast, WCAG 2.2: 1 to 21.
    fn contrast(one: Color, other: Color) -> f64 {
        let (one, other) = (luminance(one), luminance(other));
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    }

    /// The least contrast of a role against the backgrounds that terminals of this kind have.
    fn least(theme: Theme, role: Role, text: Color, backgrounds: &[Color]) -> f64 {
        let style = theme.style(role);
        let filled = |color: Option<Color>, instead: Color| match color {
            None | Some(Color::Reset) => instead,
            Some(color) => color,
        };
        backgrounds
            .iter()
            .map(|&background| contrast(filled(style.fg, text), filled(style.bg, background)))
            .fold(f64::INFINITY, f64::min)
    }

    #[test]
    fn every_role_stands_out_in_every_theme() {
        let black = [Color::Rgb(0, 0, 0), Color::Rgb(0x26, 0x26, 0x26)];
        let white = [Color::Rgb(0xff, 0xff, 0xff), Color::Rgb(0xee, 0xe8, 0xd5)];
        let themes = [
            ("dark", Theme::DARK, Color::Rgb(0xd0, 0xd0, 0xd0), black, 4.5),
            ("light", Theme::LIGHT, Color::Rgb(0x30, 0x30, 0x30), white, 4.5),
            ("high contrast", Theme::HIGH_CONTRAST, Color::Rgb(0xff, 0xff, 0xff), black, 7.0),
        ];
        for (name, theme, text, backgrounds, wanted) in themes {
            for role in Role::ALL {
                let wanted = if role == Role::Frame { 3.0 } else { wanted };
                let found = least(theme, role, text, &backgrounds);
                assert!(found >= wanted, "{role:?} in {name}: contrast {found:.2}, wanted {wanted}");
            }
        }
    }

    #[test]
    fn plain_has_no_colour_and_shows_the_focus() {
        for role in Role::ALL {
            let style = Theme::PLAIN.style(role);
            assert_eq!((style.fg, style.bg), (None, None), "{role:?}");
        }
        assert_ne!(Theme::PLAIN.style(Role::Selected), Theme::PLAIN.style(Role::Text));
        assert_ne!(Theme::PLAIN.style(Role::Better), Theme::PLAIN.style(Role::Worse));
    }

    #[test]
    fn only_the_selection_sets_a_background_on_the_terminal_of_the_user() {
        for theme in [Theme::DARK, Theme::LIGHT] {
            for role in Role::ALL {
                let background = theme.style(role).bg;
                assert_eq!(background == Some(Color::Reset), role != Role::Selected, "{role:?}");
            }
        }
    }

    #[test]
    fn scenarios_differ_from_each_other_and_from_better_and_worse() {
        for theme in [Theme::DARK, Theme::LIGHT, Theme::HIGH_CONTRAST] {
            let roles = &Role::ALL[10..];
            let colours: Vec<_> = roles.iter().map(|&role| theme.style(role).fg).collect();
            for (place, colour) in colours.iter().enumerate() {
                assert!(!colours[..place].contains(colour));
                assert_ne!(*colour, theme.style(Role::Better).fg);
                assert_ne!(*colour, theme.style(Role::Worse).fg);
            }
        }
    }
}
