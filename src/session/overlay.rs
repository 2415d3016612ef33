//! Overlay: the one thing that may lie over the screen.

use super::cell_editor::CellEditor;
use super::help::Help;
use super::information::Information;
use super::menu::Menu;
use super::palette::Palette;
use super::text_input::TextInput;
use crate::controls::keymap::Place;

/// What lies over the screen.
#[derive(Clone, Debug, PartialEq)]
pub enum Overlay {
    /// Every choice for one cell.
    CellEditor(CellEditor),
    /// A menu.
    Menu(Menu),
    /// What the case is about.
    Information(Information),
    /// The keys that work here.
    Help {
        /// The list of keys.
        help: Help,
        /// What it was asked over; it comes back when help closes.
        beneath: Option<Box<Overlay>>,
    },
    /// Every command, to search and to run.
    Palette(Palette),
    /// A scenario being named.
    Rename {
        /// Place of the scenario.
        scenario: usize,
        /// The name so far.
        input: TextInput,
    },
}

impl Overlay {
    /// Where its keys are in the table.
    #[must_use]
    pub const fn place(&self) -> Place {
        match self {
            Self::CellEditor(_) | Self::Menu(_) | Self::Information(_) | Self::Help { .. } => Place::List,
            Self::Palette(_) => Place::Palette,
            Self::Rename { .. } => Place::Rename,
        }
    }

    /// The line under the cursor and the number of lines; nothing when it is not a list.
    #[must_use]
    pub const fn cursor(&self) -> Option<(usize, usize)> {
        match self {
            Self::CellEditor(editor) => Some((editor.cursor, editor.rows.len())),
            Self::Menu(menu) => Some((menu.cursor, menu.items.len())),
            Self::Information(information) => Some((information.cursor, information.items.len())),
            Self::Help { help, .. } => Some((help.cursor, help.rows.len())),
            Self::Palette(palette) => Some((palette.cursor, palette.found.len())),
            Self::Rename { .. } => None,
        }
    }

    /// Puts the cursor on a line, or on the last one when there are not so many.
    pub fn put_cursor(&mut self, line: usize) {
        let Some((_, lines)) = self.cursor() else { return };
        let line = line.min(lines.saturating_sub(1));
        match self {
            Self::CellEditor(editor) => editor.cursor = line,
            Self::Menu(menu) => menu.cursor = line,
            Self::Information(information) => information.cursor = line,
            Self::Help { help, .. } => help.cursor = line,
            Self::Palette(palette) => palette.cursor = line,
            Self::Rename { .. } => {}
        }
    }

    /// The cell editor, on top or beneath help.
    pub fn cell_editor(&mut self) -> Option<&mut CellEditor> {
        match self {
            Self::CellEditor(editor) => Some(editor),
            Self::Help { beneath: Some(beneath), .. } => beneath.cell_editor(),
            _ => None,
        }
    }

    /// The text that is being typed here, if any.
    pub const fn text_input(&mut self) -> Option<&mut TextInput> {
        match self {
            Self::Palette(palette) => Some(&mut palette.query),
            Self::Rename { input, .. } => Some(input),
            _ => None,
        }
    }
}
