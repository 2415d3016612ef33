//! Overlay: the one thing that may lie over the screen.

pub mod ambition_list;
pub mod cell_editor;
pub mod direction_list;
pub mod lists;
pub mod menu;
pub mod prompt;
pub mod text_input;
pub mod why;
pub mod why_whole;

use crate::controls::keymap::Place;
use crate::domain::outcome::Outcome;
use crate::domain::parameter::Parameter;
use crate::preferences::Setting;
use crate::session::overlay::lists::CaseForm;
use crate::session::overlay::text_input::{NumberEditor, Palette};
use ambition_list::AmbitionList;
use cell_editor::CellEditor;
use direction_list::DirectionList;
use lists::{Help, Information, ProblemList, SettingList};
use menu::Menu;
use prompt::Purpose;
use text_input::TextInput;
use why::Why;
use why_whole::WhyWhole;

#[derive(Clone, Debug, PartialEq)]
pub enum Overlay {
    CellEditor(CellEditor),
    /// Which direction fits, and to take one.
    Directions(DirectionList),
    /// Which ambition the organisation could carry in every case, and to take one.
    Ambitions(AmbitionList),
    Menu(Menu),
    Information(Information),
    Help {
        help: Help,
        /// What it was asked over; it comes back when help closes.
        beneath: Option<Box<Overlay>>,
    },
    /// Every command, to search and to run.
    Palette(Palette),
    Number(NumberEditor),
    Search {
        input: TextInput,
        start: Parameter,
    },
    Settings(SettingList),
    /// What was predicted beside what came out, one prediction at a time.
    Reveal {
        cursor: usize,
        count: usize,
    },
    Why(Why),
    /// What a figure of all cases together is made of.
    WhyWhole(WhyWhole),
    /// A case of the user's own being changed.
    CaseForm(CaseForm),
    /// What is wrong in the content files.
    Problems(ProblemList),
    /// A line of text being typed.
    Prompt {
        purpose: Purpose,
        input: TextInput,
    },
}

impl Overlay {
    /// Where its keys are in the table.
    pub const fn place(&self) -> Place {
        match self {
            Self::CellEditor(_)
            | Self::Menu(_)
            | Self::Information(_)
            | Self::Help { .. }
            | Self::Why(_)
            | Self::WhyWhole(_)
            | Self::Settings(_)
            | Self::Problems(_)
            | Self::Reveal { .. } => Place::List,
            Self::Directions(_) | Self::Ambitions(_) => Place::Directions,
            Self::CaseForm(_) => Place::CaseForm,
            Self::Number(_) => Place::Number,
            Self::Search { .. } => Place::Search,
            Self::Palette(_) => Place::Palette,
            Self::Prompt { .. } => Place::Prompt,
        }
    }

    /// The cursor and the number of lines; nothing when it is not a list.
    fn list(&mut self) -> Option<(&mut usize, usize)> {
        match self {
            Self::CellEditor(editor) => Some((&mut editor.cursor, editor.rows.len())),
            Self::Directions(list) => Some((&mut list.cursor, list.rows.len())),
            Self::Ambitions(list) => Some((&mut list.cursor, list.rows.len())),
            Self::Menu(menu) => Some((&mut menu.cursor, menu.items.len())),
            Self::Information(information) => Some((&mut information.cursor, information.items.len())),
            Self::Help { help, .. } => Some((&mut help.cursor, help.rows.len())),
            Self::Palette(palette) => Some((&mut palette.cursor, palette.found.len())),
            Self::Why(why) => Some((&mut why.cursor, why.lines.len())),
            Self::WhyWhole(why) => Some((&mut why.cursor, why.lines.len())),
            Self::Settings(list) => Some((&mut list.cursor, Setting::COUNT)),
            Self::CaseForm(form) => Some((&mut form.cursor, form.fields.len())),
            Self::Problems(list) => {
                let lines = list.problems.len();
                Some((&mut list.cursor, lines))
            }
            Self::Reveal { cursor, count } => Some((cursor, *count)),
            Self::Prompt { .. } | Self::Number(_) | Self::Search { .. } => None,
        }
    }

    /// The line under the cursor and the number of lines; nothing when it is not a list.
    pub fn cursor(&mut self) -> Option<(usize, usize)> {
        self.list().map(|(cursor, lines)| (*cursor, lines))
    }

    /// Puts the cursor on a line, or on the last one when there are not so many.
    pub fn put_cursor(&mut self, line: usize) {
        if let Some((cursor, lines)) = self.list() {
            *cursor = line.min(lines.saturating_sub(1));
        }
    }

    pub const fn tells_of_content(&self) -> bool {
        match self {
            Self::CellEditor(_)
            | Self::Directions(_)
            | Self::Ambitions(_)
            | Self::Menu(_)
            | Self::Information(_)
            | Self::Why(_)
            | Self::WhyWhole(_) => true,
            Self::Help { beneath: Some(beneath), .. } => beneath.tells_of_content(),
            _ => false,
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

    /// The list of directions, on top or beneath help.
    pub fn direction_list(&mut self) -> Option<&mut DirectionList> {
        match self {
            Self::Directions(list) => Some(list),
            Self::Help { beneath: Some(beneath), .. } => beneath.direction_list(),
            _ => None,
        }
    }

    /// The list of ambitions, on top or beneath help.
    pub fn ambition_list(&mut self) -> Option<&mut AmbitionList> {
        match self {
            Self::Ambitions(list) => Some(list),
            Self::Help { beneath: Some(beneath), .. } => beneath.ambition_list(),
            _ => None,
        }
    }

    /// The outcome that its rows are sorted by, where they can be sorted.
    pub const fn sort(&mut self) -> Option<&mut Option<Outcome>> {
        match self {
            Self::Directions(list) => Some(&mut list.sort),
            Self::Ambitions(list) => Some(&mut list.sort),
            _ => None,
        }
    }

    /// The text that is being typed here, if any.
    pub const fn text_input(&mut self) -> Option<&mut TextInput> {
        match self {
            Self::Palette(palette) => Some(&mut palette.query),
            Self::Prompt { input, .. } | Self::Search { input, .. } => Some(input),
            Self::Number(editor) => Some(&mut editor.input),
            _ => None,
        }
    }
}
