//! Scenarios: from what the user named on the command line to decisions.

use super::arguments::{ScenarioRequest, ScenarioRequests};
use super::files;
use crate::content::diagnosis::problem::Problem;
use crate::content::kinds::scenario::read_scenario;
use crate::domain::case::Case;
use crate::domain::choice::{Choice, ChoiceError};
use crate::domain::library::Library;
use crate::domain::people::Competence;
use crate::domain::scenario::{ExtraStaff, Scenario, Training};
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::{Language, Text};
use crate::shell::failure::{self, note};
use crate::shell::named;
use crate::texts::{command_line as texts, problems, words};
use std::path::Path;

/// The name by which the present choices are asked for.
pub const CURRENT: &str = "current";

/// The direction to compare with when nothing is named: what the province chose.
pub const DEFAULT_DIRECTION: &str = "proven-knowledge";

/// The extra staff that several hires come down to; each mistake is noted.
pub fn hires(language: Language, written: &[String], mistakes: &mut Vec<String>) -> ExtraStaff {
    let read = written.iter().filter_map(|text| note(mistakes, hire(language, text)));
    read.fold(ExtraStaff::NONE, |extra, (competence, fte)| extra.with(competence, fte).unwrap_or(extra))
}

fn hire(language: Language, text: &str) -> Result<(Competence, f64), String> {
    let (competence, fte) = text.split_once('=').ok_or_else(|| texts::not_a_hire(language, text))?;
    let valid = Competence::ALL.map(Competence::id);
    let kind = texts::kind_competence(language);
    let competence = failure::find(language, kind, competence.trim(), &valid, Competence::from_id)?;
    let fte = fte.trim().replace(',', ".").parse().ok();
    let fte = fte.filter(|fte| ExtraStaff::NONE.with(competence, *fte).is_some());
    Ok((competence, fte.ok_or_else(|| texts::not_a_hire(language, text))?))
}

/// What is wrong with the scenarios that were named.
#[derive(Debug, Default)]
pub struct Wrong {
    pub mistakes: Vec<String>,
    pub problems: Vec<Problem>,
}

/// The scenarios that the user asked for; without any, the present choices and what the province chose.
///
/// # Errors
/// Everything that is wrong with them.
pub fn chosen(
    language: Language,
    library: &Library,
    case: &Case,
    requests: &ScenarioRequests,
) -> Result<Vec<Scenario>, Wrong> {
    let mut finder = Finder { language, library, case, wrong: Wrong::default() };
    let scenarios: Vec<_> =
        complete(library, requests).iter().filter_map(|request| finder.scenario(request)).collect();
    if finder.wrong.mistakes.is_empty() && finder.wrong.problems.is_empty() {
        Ok(scenarios)
    } else {
        Err(finder.wrong)
    }
}

/// The scenarios to make, with those that need no naming.
fn complete(library: &Library, requests: &ScenarioRequests) -> Vec<ScenarioRequest> {
    let current = ScenarioRequest::named(CURRENT);
    let mut all = requests.named.clone();
    if requests.directions {
        let ids = library.directions.iter().map(|direction| direction.id.as_str());
        let mut asked: Vec<_> = std::iter::once(CURRENT).chain(ids).map(ScenarioRequest::named).collect();
        asked.extend(all.into_iter().filter(|request| !asked.contains(request)).collect::<Vec<_>>());
        all = asked;
    }
    if !requests.loose_sets.is_empty() || !requests.loose_hires.is_empty() {
        all.retain(|request| *request != current);
        let changed = ScenarioRequest {
            sets: requests.loose_sets.clone(),
            hires: requests.loose_hires.clone(),
            ..current.clone()
        };
        all.splice(0..0, [current, changed]);
    } else if all.is_empty() {
        all = vec![current, ScenarioRequest::named(DEFAULT_DIRECTION)];
    }
    if let Some(training) = &requests.loose_training {
        for request in all.iter_mut().filter(|request| request.training.is_none()) {
            request.training = Some(training.clone());
        }
    }
    all
}

/// Finds scenarios and gathers what is wrong.
struct Finder<'a> {
    language: Language,
    library: &'a Library,
    case: &'a Case,
    wrong: Wrong,
}

impl Finder<'_> {
    /// One scenario; `None` after noting what is wrong with it.
    fn scenario(&mut self, request: &ScenarioRequest) -> Option<Scenario> {
        let base = self.base(&request.name);
        let changes: Vec<_> = request.sets.iter().map(|set| self.change(set)).collect();
        let training = request.training.as_deref().map(|id| self.training(id));
        let hires: Vec<_> = request.hires.iter().map(|hire| self.hire(hire)).collect();
        let mut scenario = base?;
        let before = scenario.decision;
        for change in changes {
            let (layer, choice) = change?;
            scenario.decision.choices[layer] = choice;
        }
        for hire in hires {
            let (competence, fte) = hire?;
            scenario.decision.extra = scenario.decision.extra.with(competence, fte)?;
        }
        if let Some(training) = training {
            scenario.decision.training = training?;
        }
        if scenario.decision != before {
            let name = scenario.name;
            scenario.name = Text::of_words(|language| texts::changed(language, name.in_language(language)));
        }
        self.refuse_forbidden(request, &scenario)?;
        Some(scenario)
    }

    fn base(&mut self, name: &str) -> Option<Scenario> {
        if name == CURRENT {
            let name = Text::of_words(texts::current);
            return Some(Scenario { name, decision: self.case.current_decision() });
        }
        if let Some(direction) = self.library.direction(name) {
            return Some(Scenario { name: direction.name.clone(), decision: self.case.directed(direction) });
        }
        if files::looks_like_path(name) {
            let file = files::read(self.language, Path::new(name)).map_err(|problem| vec![problem]);
            return file
                .and_then(|file| read_scenario(&file, self.case))
                .map_err(|problems| self.wrong.problems.extend(problems))
                .ok();
        }
        let directions = self.library.directions.iter().map(|direction| direction.id.as_str());
        let valid: Vec<_> = std::iter::once(CURRENT).chain(directions).collect();
        self.note(failure::unknown(self.language, texts::kind_scenario(self.language), name, &valid));
        None
    }

    fn change(&mut self, text: &str) -> Option<(Layer, Choice)> {
        let language = self.language;
        let Some((layer, choice)) = text.split_once('=') else {
            self.note(texts::not_layer_choice(language, text));
            return None;
        };
        let layer = named::layer(language, layer.trim());
        let choice = Choice::parse(choice.trim()).map_err(|error| match error {
            ChoiceError::UnknownMode(id) => {
                failure::unknown(language, texts::kind_mode(language), &id, &Mode::ALL.map(Mode::id))
            }
            ChoiceError::UnknownPartner(id) => {
                failure::unknown(language, texts::kind_partner(language), &id, &Partner::ALL.map(Partner::id))
            }
            ChoiceError::RepeatedPartner(partner) => {
                texts::refused(language, text, &problems::repeated(language, partner.id()))
            }
            ChoiceError::Refused(refusal) => texts::refused(language, text, refusal.in_words(language)),
        });
        let layer = layer.map_err(|mistake| self.note(mistake)).ok();
        let choice = choice.map_err(|mistake| self.note(mistake)).ok();
        layer.zip(choice)
    }

    /// Extra staff, such as `software=1`.
    fn hire(&mut self, text: &str) -> Option<(Competence, f64)> {
        hire(self.language, text).map_err(|mistake| self.note(mistake)).ok()
    }

    fn training(&mut self, id: &str) -> Option<Training> {
        named::training(self.language, id).map_err(|mistake| self.note(mistake)).ok()
    }

    /// `None` when the case forbids a choice.
    fn refuse_forbidden(&mut self, request: &ScenarioRequest, scenario: &Scenario) -> Option<()> {
        let mut allowed = Some(());
        for (layer, choice) in scenario.decision.choices.iter() {
            if let Some(reason) = self.case.refusal(layer, *choice) {
                let reason = words::unfit(&reason);
                let reason = reason.in_language(self.language);
                let choice = choice.to_string();
                self.note(texts::forbidden(self.language, &request.name, layer.id(), &choice, reason));
                allowed = None;
            }
        }
        allowed
    }

    /// Notes a mistake once, however often it was made.
    fn note(&mut self, mistake: String) {
        if !self.wrong.mistakes.contains(&mistake) {
            self.wrong.mistakes.push(mistake);
        }
    }
}
