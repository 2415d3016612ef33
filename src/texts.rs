//! Every sentence that a user can meet, in both languages side by side; a sentence that lacks one does not compile.

/// Declares sentences. Each becomes a function of the language and its arguments:
/// without arguments it gives `&'static str`, with arguments a `String`.
macro_rules! sentences {
    ($($name:ident ( $($argument:ident : $kind:ty),* $(,)? ) { nl: $nl:literal, en: $en:literal $(,)? })+) => {
        $(sentences!(@one $name ($($argument: $kind),*) $nl, $en);)+
    };
    (@one $name:ident () $nl:literal, $en:literal) => {
        #[doc = concat!("```text\n", $en, "\n```")]
        pub const fn $name(language: $crate::language::Language) -> &'static str {
            match language {
                $crate::language::Language::Dutch => $nl,
                $crate::language::Language::English => $en,
            }
        }
    };
    (@one $name:ident ($($argument:ident : $kind:ty),+) $nl:literal, $en:literal) => {
        #[doc = concat!("```text\n", $en, "\n```")]
        pub fn $name(language: $crate::language::Language, $($argument: $kind),+) -> String {
            match language {
                $crate::language::Language::Dutch => format!($nl),
                $crate::language::Language::English => format!($en),
            }
        }
    };
}

pub mod ambition;
pub mod ambition_memo;
pub mod assumptions;
pub mod checks;
pub mod command_examples;
pub mod command_line;
pub mod command_survey;
pub mod command_train;
pub mod competences;
pub mod content_commands;
pub mod costs;
pub mod debrief;
pub mod directions;
pub mod explore;
pub mod files;
pub mod frame;
pub mod group;
pub mod guide;
pub mod lesson_problems;
pub mod lessons;
pub mod manual;
pub mod memo;
pub mod needs;
pub mod notices;
pub mod outputs;
pub mod overlays;
pub mod own_content;
pub mod page;
pub mod page_room;
pub mod parameters;
pub mod personal;
pub mod portfolio;
pub mod presenter;
pub mod problems;
pub mod prompts;
pub mod report;
pub mod resolved_numbers;
pub mod risks;
pub mod room;
pub mod schema;
pub mod scorecard;
pub mod selftest;
pub mod session;
pub mod settings;
pub mod teams;
pub mod template;
pub mod why;
pub mod why_whole;
pub mod words;
pub mod worlds;
