//! Taking: which scenario of each collected file is that of the group: the one that was changed, or the one that was asked for.

use crate::domain::case::Case;
use crate::domain::library::Library;
use crate::domain::scenario::Decision;
use crate::guide::lesson::{Guides, Lesson};
use crate::language::{Language, Text};
use crate::texts::{command_train as words, session as session_texts};
use crate::view::differs;
use crate::view::formatting::letter;
use crate::workspace::exploration::{Exploration, Title, TitledDecision};
use crate::workspace::progress::Progress;
use crate::workspace::team_rules::LONGEST_TEAM_NAME;
use std::path::Path;

/// What asks for every scenario that was changed, each as a group of its own.
const ALL: &str = "all";

/// A file of a group as it was read.
pub struct Read {
    pub name: String,
    pub exploration: Exploration,
}

/// What was taken from a file, as the choice of a group.
pub struct Taken {
    /// The name of the group.
    pub group: String,
    pub decision: Decision,
    /// Which scenario of which file it is, and what the group changed in it, in a sentence.
    pub told: String,
}

/// What a file has to choose from.
struct File<'r> {
    language: Language,
    name: &'r str,
    scenarios: &'r [TitledDecision],
    /// What each scenario was before the group changed it.
    originals: Vec<Option<Decision>>,
    lesson: Option<&'r Lesson>,
    library: &'r Library,
}

/// Takes the scenario of each group out of its file; `column` is what was asked for, a letter or `all`.
///
/// # Errors
/// Each file of which it is not certain which scenario is meant, with what there is to choose from; or that nothing was changed
/// in any of them.
pub fn take(
    language: Language,
    library: &Library,
    guides: &Guides,
    read: &[Read],
    column: Option<&str>,
) -> Result<Vec<Taken>, Vec<String>> {
    let files: Vec<_> = read.iter().map(|one| File::of(language, library, guides, one)).collect();
    if column.is_none() && files.iter().all(|file| file.changed().is_empty()) {
        return Err(vec![words::nothing_changed(language).to_owned()]);
    }
    let (mut taken, mut mistakes): (Vec<Taken>, _) = (Vec::new(), Vec::new());
    for file in &files {
        match file.places(column) {
            Err(mistake) => mistakes.push(mistake),
            Ok(places) => {
                for place in places {
                    let group = file.group(place);
                    let is_taken = taken.iter().any(|known| known.group == group);
                    let group = if is_taken { format!("{group} ({})", file.stem()) } else { group };
                    taken.push(file.taken(place, group.chars().take(LONGEST_TEAM_NAME).collect()));
                }
            }
        }
    }
    if mistakes.is_empty() { Ok(taken) } else { Err(mistakes) }
}

/// That all groups decided the same, if they did.
pub fn alike(language: Language, taken: &[Taken]) -> Option<String> {
    let (first, rest) = taken.split_first()?;
    let is_alike = !rest.is_empty() && rest.iter().all(|other| other.decision == first.decision);
    is_alike.then(|| words::all_alike(language).to_owned())
}

impl<'r> File<'r> {
    fn of(language: Language, library: &'r Library, guides: &'r Guides, read: &'r Read) -> Self {
        let exploration = &read.exploration;
        let lesson = match &exploration.progress {
            Some(Progress::Lesson(progress)) => guides.lesson(&progress.lesson).map(AsRef::as_ref),
            _ => None,
        };
        let case = library.case(&exploration.case);
        let original = |(place, scenario): (usize, &TitledDecision)| {
            original(library, case?, lesson, place, &scenario.title)
        };
        Self {
            language,
            name: &read.name,
            scenarios: &exploration.scenarios,
            originals: exploration.scenarios.iter().enumerate().map(original).collect(),
            lesson,
            library,
        }
    }

    /// Places of the scenarios that are not as they were.
    fn changed(&self) -> Vec<usize> {
        let all = self.scenarios.iter().zip(&self.originals).enumerate();
        all.filter(|(_, (now, was))| Some(now.decision) != **was).map(|(place, _)| place).collect()
    }

    /// Which scenarios are meant; else why that is not certain.
    fn places(&self, column: Option<&str>) -> Result<Vec<usize>, String> {
        let changed = self.changed();
        let asked = |letters: &str| {
            (0..self.scenarios.len()).find(|&place| letters.eq_ignore_ascii_case(&letter(place).to_string()))
        };
        match (column, changed.as_slice()) {
            (Some(all), []) if all.eq_ignore_ascii_case(ALL) => {
                Err(words::nothing_changed_in(self.language, self.name, &self.columns()))
            }
            (Some(all), _) if all.eq_ignore_ascii_case(ALL) => Ok(changed),
            (Some(letters), _) => asked(letters)
                .map(|place| vec![place])
                .ok_or_else(|| words::no_such_column(self.language, letters, self.name, &self.columns())),
            (None, _) if self.lesson.is_some_and(|lesson| lesson.own_column().is_some()) => {
                Ok(self.lesson.and_then(Lesson::own_column).into_iter().collect())
            }
            (None, [only]) => Ok(vec![*only]),
            (None, []) => Err(words::nothing_changed_in(self.language, self.name, &self.columns())),
            (None, _) => Err(words::several_changed(self.language, self.name, &self.columns())),
        }
    }

    /// Every scenario with its letter and name; those that were changed with a mark.
    fn columns(&self) -> String {
        let changed = self.changed();
        let one = |place: usize| {
            let mark = if changed.contains(&place) { "*" } else { "" };
            format!("{} {}{mark}", letter(place), self.title(place))
        };
        (0..self.scenarios.len()).map(one).collect::<Vec<_>>().join(", ")
    }

    fn title(&self, place: usize) -> String {
        let title = match self.scenarios.get(place).map(|scenario| &scenario.title) {
            Some(Title::Named(name)) => name.clone(),
            Some(Title::Direction(id)) => {
                self.library.direction(id).map_or_else(|| Text::same(id), |direction| direction.name.clone())
            }
            Some(Title::Current) | None => Text::of_words(session_texts::current),
        };
        title.in_language(self.language).to_owned()
    }

    fn stem(&self) -> String {
        Path::new(self.name).file_stem().map_or(String::new(), |stem| stem.to_string_lossy().into_owned())
    }

    /// The name of the group: that of the scenario where the group gave it, else that of the file.
    fn group(&self, place: usize) -> String {
        match self.scenarios.get(place).map(|scenario| &scenario.title) {
            Some(Title::Named(name)) if self.lesson.is_none() => name.in_language(self.language).to_owned(),
            _ => self.stem(),
        }
    }

    fn taken(&self, place: usize, group: String) -> Taken {
        let decision = self.scenarios[place].decision;
        let changes = self.originals.get(place).copied().flatten();
        let changes = changes.map(|was| differs::changes(self.language, was, decision)).unwrap_or_default();
        let column = format!("{} {}", letter(place), self.title(place));
        let told = if changes.is_empty() {
            words::taken_unchanged(self.language, &group, self.name, &column)
        } else {
            words::taken(self.language, &group, self.name, &column, &changes.join("; "))
        };
        Taken { group, decision, told }
    }
}

/// What a scenario was before anybody changed it: as the lesson began, as the direction says, or else what is done now.
fn original(
    library: &Library,
    case: &Case,
    lesson: Option<&Lesson>,
    place: usize,
    title: &Title,
) -> Option<Decision> {
    if let Some(lesson) = lesson {
        return lesson.start.scenarios.get(place).map(|start| start.decided(library, case).decision);
    }
    Some(title.preset(library, case).unwrap_or_else(|| case.current_decision()))
}
