//! Template: a new case or organisation file with its explanation, written from the table of parameters that also reads it.

mod lines;
mod organisation;

use super::written::{number, quantity, quantity_with, text as quoted};
use crate::domain::assumption::Basis;
use crate::domain::case::Case;
use crate::domain::choice::Choice;
use crate::domain::parameter::{Owner, Parameter};
use crate::domain::quantity::Quantity;
use crate::domain::scenario::Origin;
use crate::domain::stack::{Layer, Mode, Partner};
use crate::language::{Language, Text};
use crate::texts::template as texts;
use lines::{Lines, ORDER, bases, listed, numbers};

pub use organisation::organisation;

/// Longer ids are cut off, so that they fit a file name and a column.
const LONGEST_ID: usize = 40;

#[derive(Clone, Copy, Debug)]
pub struct NewCase<'c> {
    pub id: &'c str,
    /// Its name, in whatever language the user writes.
    pub name: &'c str,
    /// The case whose numbers and choices it starts with, so that it can be simulated at once.
    pub like: &'c Case,
    /// The question that it raises; to be filled in, when there is none.
    pub question: Option<&'c str>,
    /// What there is to spend, k€, when it is known; what the work costs on each layer is then taken in proportion.
    pub budget: Option<Quantity>,
    /// How it is done now on every layer; as in the other case, when that is not known.
    pub now: Option<Choice>,
}

/// A project may be so many times as large or as small as the case that it is like.
const MOST_TIMES: f64 = 1000.0;

impl<'c> NewCase<'c> {
    /// A case of which no more is known than its name and the case that it starts from.
    pub const fn starting(id: &'c str, name: &'c str, like: &'c Case) -> Self {
        Self { id, name, like, question: None, budget: None, now: None }
    }

    /// How many times as large as the case that it is like, by what there is to spend.
    fn times(&self) -> f64 {
        let like = self.like.assumptions.get(Parameter::Budget).map(|budget| budget.quantity.median());
        match self.budget.map(Quantity::median).zip(like) {
            Some((own, like)) if own > 0.0 && like > 0.0 => (own / like).clamp(1.0 / MOST_TIMES, MOST_TIMES),
            _ => 1.0,
        }
    }

    /// What stands in the file for a number; nothing when the other case has none.
    fn number(&self, parameter: Parameter) -> Option<String> {
        let present = self.like.assumptions.get(parameter)?;
        Some(self.written(parameter, present.quantity))
    }

    fn written(&self, parameter: Parameter, present: Quantity) -> String {
        let times = self.times();
        match (parameter, self.budget) {
            (Parameter::Budget, Some(own)) => quantity(own),
            (Parameter::BuildCost(_) | Parameter::RunCost(_), Some(_)) if times != 1.0 => {
                quantity_with(present, |value| number(in_three_figures(value * times)))
            }
            _ => quantity(present),
        }
    }
}

/// An estimate is no more precise than that.
fn in_three_figures(value: f64) -> f64 {
    format!("{value:.2e}").parse().unwrap_or(value)
}

/// The id that goes with a name: lower-case letters, digits and hyphens, at most 40. `None` when nothing is left of it.
pub fn id_of(name: &str) -> Option<String> {
    let mut id = String::new();
    for letter in name.chars().flat_map(char::to_lowercase).flat_map(plain) {
        match letter {
            'a'..='z' | '0'..='9' => id.push(letter),
            // An apostrophe parts nothing: 't becomes t.
            '\'' | '’' | '‘' => {}
            _ if !id.is_empty() && !id.ends_with('-') => id.push('-'),
            _ => {}
        }
    }
    let id: String = id.chars().take(LONGEST_ID).collect();
    let id = id.trim_end_matches('-');
    (!id.is_empty()).then(|| id.to_owned())
}

fn plain(letter: char) -> impl Iterator<Item = char> {
    let plain = match letter {
        'à'..='å' | 'ā' | 'ă' | 'ą' => "a",
        'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'ē' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'ī' | 'ı' => "i",
        'ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'ō' | 'ő' => "o",
        'œ' => "oe",
        'ß' => "ss",
        'š' | 'ś' | 'ş' => "s",
        'ù'..='ü' | 'ū' | 'ű' | 'ů' => "u",
        'ý' | 'ÿ' => "y",
        'ž' | 'ź' | 'ż' => "z",
        _ => "",
    };
    let own = if plain.is_empty() { Some(letter) } else { None };
    own.into_iter().chain(plain.chars())
}

/// A case file that reads without problems and simulates as it is, explained in the user's language.
pub fn case(language: Language, new: &NewCase<'_>) -> String {
    let mut file = Lines::default();
    file.explain(&texts::opening(language, new.like.name.in_language(language)));
    file.explain(texts::forms(language));
    file.blank();
    file.key("speelveld", "\"case\"");
    head(&mut file, language, new);
    for parameter in numbers(Owner::Case).filter(|parameter| layer_of(*parameter).is_none()) {
        file.blank();
        file.number(language, parameter, new.number(parameter), false);
    }
    file.blank();
    file.explain(texts::about_layers(language));
    file.explain(&texts::about_choice(language, &modes(language), &partners(language)));
    for layer in Layer::ALL {
        one_layer(&mut file, language, new, layer);
    }
    file.blank();
    file.explain(texts::optional(language));
    for (about, example) in [
        (texts::about_forbidden(language), texts::forbidden(language)),
        (texts::about_fact(language), texts::fact(language)),
        (texts::about_source(language), texts::source(language)),
    ] {
        file.blank();
        file.explain(about);
        file.example(example);
    }
    file.0
}

/// What the case is, before its numbers.
fn head(file: &mut Lines, language: Language, new: &NewCase<'_>) {
    file.blank();
    file.explain(texts::about_id(language));
    file.key("id", &quoted(new.id));
    file.explain(texts::about_order(language));
    file.key("order", &ORDER.to_string());
    file.blank();
    file.explain(texts::about_texts(language));
    file.bilingual("name", &Text::same(new.name));
    let question = new.question.map_or_else(|| Text::of_words(texts::question), Text::same);
    file.bilingual("question", &question);
    file.bilingual("lesson", &Text::of_words(texts::lesson));
    file.blank();
    file.explain(&texts::about_origin(language, &origins(language)));
    file.key("origin", &quoted(Origin::Reconstruction.id()));
    file.explain(texts::about_years(language));
    file.key("start-year", &new.like.start_year.to_string());
    file.key("years", &new.like.years.to_string());
    file.blank();
    file.explain(&texts::about_basis(language, &bases(language), Parameter::Budget.id().as_str(), "900"));
    file.key("basis", &quoted(Basis::Estimate.id()));
    let like = &new.like.name;
    let note = if new.times() == 1.0 { texts::note } else { texts::note_in_proportion };
    file.bilingual("note", &Text::of_words(|language| note(language, like.in_language(language))));
}

/// The numbers of a layer and what is done there now.
fn one_layer(file: &mut Lines, language: Language, new: &NewCase<'_>, layer: Layer) {
    file.blank();
    file.explain(layer.name(language));
    file.header(&format!("layers.{}", layer.id()));
    for parameter in numbers(Owner::Case).filter(|parameter| layer_of(*parameter) == Some(layer.id())) {
        file.number(language, parameter, new.number(parameter), layer != Layer::ALL[0]);
    }
    let proven = new.like.proven_from(layer);
    if !proven.is_empty() {
        if layer == Layer::ALL[0] {
            file.explain(texts::about_proven(language));
        }
        let ids: Vec<_> = proven.iter().map(|partner| quoted(partner.id())).collect();
        file.key("proven", &format!("[{}]", ids.join(", ")));
    }
    file.blank();
    file.header(&format!("layers.{}.current", layer.id()));
    file.key("choice", &quoted(&new.now.unwrap_or(new.like.current[layer].choice).to_string()));
    file.bilingual("what", &Text::of_words(texts::what));
}

/// The id of the layer in whose table a number stands.
fn layer_of(parameter: Parameter) -> Option<&'static str> {
    match *parameter.path().as_slice() {
        ["layers", layer, _] => Some(layer),
        _ => None,
    }
}

fn modes(language: Language) -> String {
    listed(Mode::ALL.map(|mode| (mode.id(), mode.name(language))))
}

fn partners(language: Language) -> String {
    listed(Partner::ALL.map(|partner| (partner.id(), partner.name(language))))
}

fn origins(language: Language) -> String {
    listed(Origin::ALL.map(|origin| (origin.id(), origin.name(language))))
}

#[cfg(test)]
mod tests;
