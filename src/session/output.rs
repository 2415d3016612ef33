//! Output: what can be written from the explorer, and how its file is called.

use super::screen::Screen;
use crate::domain::closed_list::closed_list;
use crate::language::Language;
use crate::texts::outputs as texts;

closed_list! {
    /// Something that can be written to a file.
    pub enum Output, PerOutput {
        MemoPage = "memo-html",
        MemoMarkdown = "memo-markdown",
        /// The debrief of a session with teams as Markdown.
        DebriefMarkdown = "debrief-markdown",
        Picture = "svg",
        Text = "text",
        /// Every figure, one value per line.
        Csv = "csv",
        Workbook = "xlsx",
        Json = "json",
        Debrief = "debrief",
    }
}

impl Output {
    pub const MEMO: [Self; 2] = [Self::MemoPage, Self::MemoMarkdown];

    pub const DEBRIEF: [Self; 2] = [Self::Debrief, Self::DebriefMarkdown];

    pub const EXPORTS: [Self; 5] = [Self::Picture, Self::Text, Self::Csv, Self::Workbook, Self::Json];

    pub const fn extension(self) -> &'static str {
        match self {
            Self::MemoPage | Self::Debrief => "html",
            Self::MemoMarkdown | Self::DebriefMarkdown => "md",
            Self::Picture => "svg",
            Self::Text => "txt",
            Self::Csv => "csv",
            Self::Workbook => "xlsx",
            Self::Json => "json",
        }
    }

    /// A sensible name for its file, in the folder in which the program was started; `subject` is the id of what it is about.
    pub fn file_name(self, subject: &str, screen: Screen) -> String {
        let end = self.extension();
        match self {
            // That screen is about no case in particular.
            Self::MemoPage | Self::MemoMarkdown if matches!(screen, Screen::Portfolio) => {
                format!("{}-memo.{end}", screen.id())
            }
            Self::MemoPage | Self::MemoMarkdown => format!("{subject}-memo.{end}"),
            Self::Picture | Self::Text => format!("{subject}-{}.{end}", screen.id()),
            Self::Csv | Self::Workbook | Self::Json => format!("{subject}.{end}"),
            Self::Debrief | Self::DebriefMarkdown => format!("{subject}-debrief.{end}"),
        }
    }
}

pub const fn name(language: Language, output: Output) -> &'static str {
    match output {
        Output::MemoPage => texts::memo_page(language),
        Output::MemoMarkdown => texts::memo_markdown(language),
        Output::DebriefMarkdown => texts::debrief_markdown(language),
        Output::Picture => texts::picture(language),
        Output::Text => texts::text(language),
        Output::Csv => texts::csv(language),
        Output::Workbook => texts::workbook(language),
        Output::Json => texts::json(language),
        Output::Debrief => texts::debrief_page(language),
    }
}

pub const fn about(language: Language, output: Output) -> &'static str {
    match output {
        Output::MemoPage => texts::about_memo_page(language),
        Output::MemoMarkdown => texts::about_memo_markdown(language),
        Output::Picture => texts::about_picture(language),
        Output::Text => texts::about_text(language),
        Output::Csv => texts::about_csv(language),
        Output::Workbook => texts::about_workbook(language),
        Output::Json => texts::about_json(language),
        Output::Debrief | Output::DebriefMarkdown => texts::about_debrief(language),
    }
}
