//! Shelf: what the browser keeps, and what of it is opened.

use crate::content::diagnosis::problem::Problem;
use crate::content::exploration::{opened_link, read, read_kept, write};
use crate::content::file::{FileKind, SourceText};
use crate::content::kind_of;
use crate::content::kinds::portfolio::read_portfolio;
use crate::content::own_case::own_organisation;
use crate::domain::library::Library;
use crate::front::kept::{self, MOST_RECENT, UNNAMED, first_sentence, is_of_lesson, lesson_name, lesson_of};
use crate::guide::lesson::Guides;
use crate::language::Text;
use crate::session::keeping::{FileNotice, InProgress, OpenTarget, Recent};
use crate::session::notice::Notice;
use crate::texts::files as texts;
use crate::web::outside::{Named, Wish};
use crate::workspace::exploration::{Exploration, Kept};
use crate::workspace::portfolios::{Portfolios, TitledPortfolio};
use crate::workspace::position::{Position, Screen};
use crate::workspace::progress::Progress;
use crate::workspace::team_rules::Rules;
use crate::workspace::teams::Teams;

/// What is kept, each under its name.
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    /// The last written one first.
    kept: Vec<Named>,
    /// The names that other windows have.
    taken: Vec<String>,
    /// The name under which this window keeps.
    present: String,
    /// The name under which this window would have kept, when it was loaded again before there was anything to keep.
    bare: Option<String>,
}

/// What is opened, and under which name it is kept from now on.
#[derive(Debug)]
pub struct Found {
    pub exploration: Exploration,
    pub name: String,
    pub notice: Option<Notice>,
    /// Was nothing of it kept before? Then nothing is until there is a change.
    pub is_new: bool,
}

/// Where content is looked up.
#[derive(Clone, Copy)]
pub struct Known<'a> {
    pub library: &'a Library,
    pub guides: &'a Guides,
    /// The organisation that is set, by its id.
    pub organisation: Option<&'a str>,
}

impl Shelf {
    /// What is kept; a window that was loaded again goes on with what it had.
    pub fn new(mut kept: Vec<Named>, taken: Vec<String>, last: Option<String>) -> Self {
        let last = last.filter(|last| !taken.contains(last));
        let place = last.as_ref().and_then(|last| kept.iter().position(|one| one.name == *last));
        if let Some(place) = place {
            kept[..=place].rotate_right(1);
        }
        Self { kept, taken, present: String::new(), bare: last.filter(|_| place.is_none()) }
    }

    pub fn hold(&mut self, name: &str) -> Wish {
        name.clone_into(&mut self.present);
        Wish::Hold { name: name.to_owned() }
    }

    /// A name under which nothing is kept.
    pub fn unnamed(&self) -> String {
        let is_free = |name: &String| self.text(name).is_none() && !self.taken.contains(name);
        let mut names = (1_u32..).map(|number| format!("{UNNAMED}-{number}"));
        names.find(is_free).unwrap_or_else(|| UNNAMED.to_owned())
    }

    fn text(&self, name: &str) -> Option<&str> {
        self.kept.iter().find(|one| one.name == name).map(|one| one.text.as_str())
    }

    /// Keeps an exploration under the name of this window.
    pub fn keep(&mut self, exploration: &Exploration, library: &Library) -> Wish {
        let named = Named { name: self.present.clone(), text: write(exploration, library) };
        self.kept.retain(|one| one.name != named.name);
        self.kept.insert(0, named.clone());
        Wish::Keep(named)
    }

    /// Moves what is kept of a lesson to a name of its own; nothing when there is nothing.
    pub fn set_aside(&mut self, lesson: &str) -> Vec<Wish> {
        let name = lesson_name(lesson);
        let Some(place) = self.kept.iter().position(|one| one.name == name) else { return Vec::new() };
        let Named { text, .. } = self.kept.remove(place);
        let mut names = (1_u32..).map(|number| format!("before-{name}-{number}"));
        let Some(aside) = names.find(|aside| self.text(aside).is_none()) else { return Vec::new() };
        let aside = Named { name: aside, text };
        self.kept.push(aside.clone());
        vec![Wish::Keep(aside), Wish::Forget { name }]
    }

    pub fn recent(&self, library: &Library) -> Vec<Recent> {
        let others = self.kept.iter().filter(|one| one.name != self.present);
        others
            .filter_map(|one| kept::recent(&one.name, one.text.clone(), library))
            .take(MOST_RECENT)
            .collect()
    }

    pub fn in_progress(&self, library: &Library) -> Vec<InProgress> {
        let told =
            |one: &Named| kept::in_progress(&one.name, one.text.clone(), one.name == self.present, library);
        self.kept.iter().filter_map(told).collect()
    }

    /// What a target leads to.
    ///
    /// # Errors
    /// Why it cannot be opened.
    pub fn found(&self, target: &OpenTarget, known: Known<'_>) -> Result<Found, Notice> {
        match target {
            OpenTarget::Last => match self.bare.as_deref().and_then(lesson_of) {
                Some(id) => self.found(&OpenTarget::Lesson(id.to_owned()), known),
                None => self.newest(known, |_| true),
            },
            OpenTarget::Own => {
                let own = self.newest(known, |kept| kept.exploration.progress.is_none())?;
                Ok(Found { notice: Some(Notice::LessonLeft), ..own })
            }
            OpenTarget::New => self.first(known),
            OpenTarget::Case(id) => self.case(known, id),
            OpenTarget::Teams(id) => {
                let found = self.case(known, id)?;
                let progress = Some(Progress::Teams(Teams::new(Rules::default())));
                Ok(Found {
                    exploration: Exploration { progress, ..found.exploration },
                    is_new: false,
                    ..found
                })
            }
            OpenTarget::Lesson(id) => match self.read(&lesson_name(id), known) {
                Some(Ok(kept)) if is_of_lesson(&kept, id) => Ok(resumed(lesson_name(id), kept, known)),
                _ => lesson(known, id),
            },
            OpenTarget::LessonAnew(id) => lesson(known, id),
            OpenTarget::Kept(name) => match self.read(name, known) {
                Some(Ok(kept)) => Ok(resumed(name.clone(), kept, known)),
                Some(Err(problems)) => Err(refused(name, &problems)),
                None => Err(refused(name, &[])),
            },
            OpenTarget::Link(link) => {
                let none = || Text::of_words(texts::no_link);
                let text = opened_link(link).ok_or_else(|| not_opened("link", none()))?;
                self.file(&text, known)
            }
            // The page asks for a file, and gives its text.
            OpenTarget::File(path) => Err(refused(&path.to_string_lossy(), &[])),
        }
    }

    /// The exploration in a text, or one around the portfolio in it, as a new one.
    ///
    /// # Errors
    /// What is wrong with it first.
    pub fn file(&self, text: &SourceText, known: Known<'_>) -> Result<Found, Notice> {
        let told = |problems: Vec<Problem>| refused(&text.name, &problems);
        let exploration = if kind_of(text) == Some(FileKind::Portfolio) {
            self.around(read_portfolio(text, known.library).map_err(told)?, known)?
        } else {
            read(text, known.library).map_err(told)?
        };
        let notice = Some(Notice::File(FileNotice::Taken(text.name.clone().into())));
        Ok(Found { exploration, name: self.unnamed(), notice, is_new: false })
    }

    /// An exploration around a portfolio, on its screen; here no file follows it.
    fn around(&self, column: TitledPortfolio, known: Known<'_>) -> Result<Exploration, Notice> {
        let portfolios = Portfolios { in_file: None, ..Portfolios::of_file(known.library, column) };
        let start = self.first(known)?.exploration;
        let position = Position { screen: Screen::Portfolio, ..start.position };
        Ok(Exploration { portfolios, position, ..start })
    }

    fn read(&self, name: &str, known: Known<'_>) -> Option<Result<Kept, Vec<Problem>>> {
        let text = SourceText { name: name.to_owned(), text: self.text(name)?.to_owned() };
        Some(read_kept(&text, known.library))
    }

    /// What was last worked on of what is meant, in so far as no other window has it.
    fn newest(&self, known: Known<'_>, is_meant: impl Fn(&Kept) -> bool) -> Result<Found, Notice> {
        for one in self.kept.iter().filter(|one| !self.taken.contains(&one.name)) {
            match self.read(&one.name, known) {
                Some(Ok(kept)) if is_meant(&kept) && can_go_on(&kept, known) => {
                    return Ok(resumed(one.name.clone(), kept, known));
                }
                Some(Err(problems)) => {
                    let notice = FileNotice::NotResumed(one.name.clone().into(), first_sentence(&problems));
                    let first = self.first(known)?;
                    return Ok(Found { notice: Some(Notice::File(notice)), ..first });
                }
                _ => {}
            }
        }
        self.first(known)
    }

    /// A new exploration of the first case.
    fn first(&self, known: Known<'_>) -> Result<Found, Notice> {
        self.case(known, known.library.cases.first().map_or("", |case| &case.id))
    }

    /// A new exploration of a case.
    fn case(&self, known: Known<'_>, id: &str) -> Result<Found, Notice> {
        let unknown = || not_opened(id, Text::of_words(texts::unknown_case));
        let case = known.library.case(id).ok_or_else(unknown)?;
        let set = known.organisation.and_then(|id| known.library.organisation(id));
        let organisation = set.or(known.library.organisations.first()).ok_or_else(unknown)?;
        let exploration = Exploration::of(known.library, case, &organisation.id);
        Ok(Found { exploration, name: self.unnamed(), notice: None, is_new: true })
    }
}

/// A lesson at its beginning.
fn lesson(known: Known<'_>, id: &str) -> Result<Found, Notice> {
    let lesson = known.guides.lesson(id);
    let own = own_organisation(known.library, known.organisation);
    let exploration = lesson.and_then(|lesson| lesson.beginning(known.library, own.as_deref()));
    let exploration = exploration.ok_or_else(|| not_opened(id, Text::of_words(texts::unknown_lesson)))?;
    Ok(Found { exploration, name: lesson_name(id), notice: None, is_new: true })
}

fn can_go_on(kept: &Kept, known: Known<'_>) -> bool {
    match &kept.exploration.progress {
        Some(Progress::Lesson(progress)) => known.guides.lesson(&progress.lesson).is_some(),
        Some(Progress::Teams(_)) | None => true,
    }
}

fn resumed(name: String, kept: Kept, known: Known<'_>) -> Found {
    let case = known.library.case(&kept.exploration.case);
    let case = case.map(|case| case.name.clone()).unwrap_or_default();
    let is_lesson = matches!(kept.exploration.progress, Some(Progress::Lesson(_)));
    let notice = if is_lesson { Notice::LessonResumed } else { Notice::File(FileNotice::Resumed(case)) };
    Found { exploration: kept.exploration, name, notice: Some(notice), is_new: false }
}

fn not_opened(name: &str, reason: Text) -> Notice {
    Notice::File(FileNotice::NotOpened(name.into(), reason))
}

fn refused(name: &str, problems: &[Problem]) -> Notice {
    not_opened(name, first_sentence(problems))
}
