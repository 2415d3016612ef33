//! Names of the places in the table of keys; those of screens are also the names on their tabs.

use crate::controls::keymap::Place;
use crate::language::Language;

/// Name of a place in the table of keys; of a screen also the name on its tab.
pub const fn place(language: Language, place: Place) -> &'static str {
    match (place, language) {
        (Place::Compare, Language::Dutch) => "Vergelijk",
        (Place::Compare, Language::English) => "Compare",
        (Place::Costs, Language::Dutch) => "Kosten",
        (Place::Costs, Language::English) => "Costs",
        (Place::Risks, Language::Dutch) => "Risico’s",
        (Place::Risks, Language::English) => "Risks",
        (Place::Competences, Language::Dutch) => "Competenties",
        (Place::Competences, Language::English) => "Competences",
        (Place::Assumptions, Language::Dutch) => "Aannames",
        (Place::Assumptions, Language::English) => "Assumptions",
        (Place::Teams, Language::Dutch) => "Teams",
        (Place::Teams, Language::English) => "Teams",
        (Place::TeamTurn, Language::Dutch) => "Tijdens een teamsessie",
        (Place::TeamTurn, Language::English) => "During a team session",
        (Place::AnyScreen, Language::Dutch) => "Op elk scherm",
        (Place::AnyScreen, Language::English) => "On every screen",
        (Place::Presenter, Language::Dutch) => "Presenteren",
        (Place::Presenter, Language::English) => "Presenting",
        (Place::Spotlight, Language::Dutch) => "Presenteren, één cel in beeld",
        (Place::Spotlight, Language::English) => "Presenting, one cell in the spotlight",
        (Place::Demo, Language::Dutch) => "Tijdens een demo",
        (Place::Demo, Language::English) => "During a demo",
        (Place::LessonQuestion, Language::Dutch) => "Bij een vraag van een les",
        (Place::LessonQuestion, Language::English) => "At a question of a lesson",
        (Place::Lesson, Language::Dutch) => "Tijdens een les",
        (Place::Lesson, Language::English) => "During a lesson",
        (Place::List, Language::Dutch) => "In een lijst",
        (Place::List, Language::English) => "In a list",
        (Place::CaseForm, Language::Dutch) => "Casus aanpassen",
        (Place::CaseForm, Language::English) => "Editing a case",
        (Place::Palette, Language::Dutch) => "Opdrachten zoeken",
        (Place::Palette, Language::English) => "Command palette",
        (Place::Prompt, Language::Dutch) => "Tekst typen",
        (Place::Prompt, Language::English) => "Typing text",
        (Place::Number, Language::Dutch) => "Getal typen",
        (Place::Number, Language::English) => "Typing a number",
        (Place::Search, Language::Dutch) => "Aanname zoeken",
        (Place::Search, Language::English) => "Searching",
        (Place::Everywhere, Language::Dutch) => "Overal",
        (Place::Everywhere, Language::English) => "Everywhere",
    }
}
