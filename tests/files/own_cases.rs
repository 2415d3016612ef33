//! Making and changing a case of one's own in the explorer: from keys to the text of a file, and from that to the figures.

use crate::support::keys::key;
use crate::support::opening;
use speelveld::content::own_case::own_cases;
use speelveld::content::{LastGood, SourceText, read_library, shipped_files};
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::domain::case::Case;
use speelveld::domain::choice::Choice;
use speelveld::domain::parameter::Parameter;
use speelveld::domain::quantity::Quantity;
use speelveld::domain::stack::Layer;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::keeping::OpenTarget;
use speelveld::session::message::{Effect, Message};
use speelveld::session::overlay::Overlay;
use speelveld::session::overlay::lists::{CaseField, CaseForm, OwnFile};
use std::sync::Arc;

/// A session with the user's own folder, kept in memory.
struct Desk {
    session: Session,
    own: Vec<SourceText>,
    good: LastGood,
    /// What is to be written is refused, with this reason.
    refuses: Option<String>,
}

impl Desk {
    fn new() -> Self {
        let session = opening::session(opening::library());
        Self { session, own: Vec::new(), good: LastGood::default(), refuses: None }
    }

    /// With a case of the user's own at hand, and its form open.
    fn with_form(text: &str) -> Self {
        let mut desk = Self::new();
        desk.own = vec![SourceText { name: "own/cases/proef.toml".to_owned(), text: text.to_owned() }];
        desk.read();
        desk.press("p End Enter E");
        assert_eq!(desk.session.document.case, "proef");
        desk
    }

    fn press(&mut self, keys: &str) -> &mut Self {
        for name in keys.split_whitespace() {
            let effects = self.session.update(Message::Key(key(name)));
            self.carry_out(effects);
        }
        self
    }

    /// Types a text in the place of what stands there.
    fn fill_in(&mut self, text: &str) -> &mut Self {
        for _ in 0..400 {
            let _ = self.session.update(Message::Key(Key::Backspace));
        }
        let _ = self.session.update(Message::Paste(text.to_owned()));
        self.press("Enter")
    }

    /// Puts the cursor of the form on a field.
    fn go_to(&mut self, field: CaseField) -> &mut Self {
        let line = CaseField::all().iter().position(|&one| one == field).expect("in the form");
        self.press("Home");
        for _ in 0..line {
            self.press("↓");
        }
        self
    }

    fn carry_out(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Effect::WriteOwn(OwnFile { kind, id, replaces, text }) = effect else { continue };
            let outcome = match (&self.refuses, replaces) {
                (Some(reason), _) => Err(reason.clone()),
                (None, Some(before)) => {
                    let file = self.own.iter_mut().find(|file| **file == before).expect("as it was read");
                    file.text = text;
                    Ok(())
                }
                (None, None) => {
                    self.own.push(SourceText { name: format!("own/cases/{id}.toml"), text });
                    Ok(())
                }
            };
            self.read();
            let effects = self.session.update(Message::OwnWritten { kind, id, outcome });
            self.carry_out(effects);
        }
    }

    fn read(&mut self) {
        let reading = self.good.read(&[shipped_files(), self.own.clone()].concat(), Vec::new());
        let own_cases = own_cases(&self.own, &reading.problems).into();
        let library = Arc::new(reading.library.expect("a library"));
        let (guides, problems) = (Arc::new(reading.guides), reading.problems.into());
        let own_files = self.own.clone().into();
        let _ = self.session.update(Message::LibraryRead { library, guides, problems, own_cases, own_files });
    }

    fn case(&self) -> &Case {
        let session = &self.session;
        session.library.case(&session.document.case).expect("the case at hand")
    }

    fn notice(&self) -> String {
        let session = &self.session;
        session
            .notice
            .as_ref()
            .map(|notice| notice.text(Language::English, &session.settings.keymap))
            .unwrap_or_default()
    }

    fn form(&self) -> Option<&CaseForm> {
        match &self.session.overlay {
            Some(Overlay::CaseForm(form)) => Some(form),
            _ => None,
        }
    }
}

const CASE: &str = include_str!("../fine/case.toml");

#[test]
fn a_shipped_case_is_copied_before_it_is_changed() {
    let mut desk = Desk::new();
    desk.press("E");
    assert!(matches!(desk.session.overlay, Some(Overlay::Prompt { .. })));
    desk.fill_in("Fiets & data");
    assert_eq!(desk.session.document.case, "fiets-data");
    assert!(desk.form().is_some(), "its form is open");
    assert!(desk.notice().contains("Your case is saved and is now selected"));
    let shipped = opening::library();
    assert_eq!(desk.case().assumptions, shipped.cases[0].assumptions);
    assert_eq!(desk.session.library.cases.len(), shipped.cases.len() + 1);
    // What `check` reads has no problems.
    assert_eq!(read_library(&[shipped_files(), desk.own.clone()].concat()).problems, []);
    desk.press("Esc p");
    let Some(Overlay::Menu(menu)) = &desk.session.overlay else { panic!("a menu") };
    assert!(menu.items.iter().any(|item| item.name.en == "Fiets & data"));
}

#[test]
fn a_project_of_ones_own_is_made_in_five_questions() {
    let mut desk = Desk::new();
    desk.press("C").fill_in("Veer").fill_in("Do we sail ourselves?").fill_in("7");
    assert!(desk.notice().contains("from 1 to 6"), "{}", desk.notice());
    desk.press("Esc Esc");
    let Some(Overlay::Prompt { input, .. }) = &desk.session.overlay else { panic!("the first question") };
    assert_eq!(input.text(), "Veer", "what was answered is still there");
    desk.press("Enter Enter").fill_in("2").fill_in("1150").fill_in("3");
    assert!(desk.form().is_some(), "its form is open: {}", desk.notice());
    let (case, like) = (desk.case(), &opening::library().cases[1]);
    assert_eq!((case.id.as_str(), case.question.en.as_str()), ("veer", "Do we sail ourselves?"));
    let median =
        |case: &Case, parameter| case.assumptions.get(parameter).expect("a number").quantity.median();
    assert_eq!(median(case, Parameter::Budget), 1150.0);
    for cost in [Parameter::BuildCost(Layer::Models), Parameter::RunCost(Layer::Services)] {
        let share = median(case, cost) / median(like, cost);
        assert!((share - 0.5).abs() < 0.01, "half the budget, half the work: {share}");
    }
    let outsource = Choice::parse("outsource:market").expect("a choice");
    assert!(case.current.iter().all(|(_, now)| now.choice == outsource));
    assert_eq!(read_library(&[shipped_files(), desk.own.clone()].concat()).problems, []);
}

#[test]
fn an_organisation_of_ones_own_is_made_from_the_list_and_lessons_begin_in_it() {
    let mut desk = Desk::new();
    desk.press("O End Enter").fill_in("Utrecht");
    assert!(desk.notice().contains("already"), "{}", desk.notice());
    let now = desk.session.organisation().expect("an organisation").assumptions.clone();
    desk.press("Esc O End Enter").fill_in("Gemeente Zeist");
    let session = &desk.session;
    assert_eq!(session.document.organisation, "gemeente-zeist");
    let own = session.organisation().expect("the new organisation");
    for (own, before) in own.assumptions.iter().zip(now.iter()) {
        assert_eq!((own.parameter, own.quantity), (before.parameter, before.quantity));
    }
    assert_eq!(read_library(&[shipped_files(), desk.own.clone()].concat()).problems, []);
    assert_eq!(session.settings.organisation.as_deref(), Some("gemeente-zeist"));
    let guides = read_library(&shipped_files()).guides;
    desk.session.teach(Arc::clone(&guides.lessons[0]));
    assert_eq!(desk.session.document.organisation, "gemeente-zeist");
}

#[test]
fn a_case_made_in_a_lesson_is_noted_and_opens_when_it_is_left() {
    let mut desk = Desk::new();
    let guides = read_library(&shipped_files()).guides;
    desk.session.teach(Arc::clone(guides.lesson("first-steps").expect("a shipped lesson")));
    desk.press("C").fill_in("Veer").fill_in("Sail?").press("Enter Enter Enter");
    assert!(desk.notice().contains("‘Veer’ is ready"), "{}", desk.notice());
    assert_eq!(desk.session.document.case, "logistics", "the lesson goes on");
    let teaching = desk.session.teaching().expect("the lesson");
    assert!(teaching.has_noted(), "the report tells of it");
    assert!(
        desk.session.library.case("veer").is_none(),
        "the figures of the lesson are of the same projects"
    );
    let effects = desk.session.update(Message::Command(Command::LeaveActivity));
    assert!(effects.contains(&Effect::Open(OpenTarget::Case("veer".to_owned()))), "{effects:?}");
    assert!(desk.session.library.case("veer").is_some(), "it can be opened");
}

#[test]
fn a_name_that_cannot_be_or_is_taken_is_refused() {
    let mut desk = Desk::new();
    desk.press("E").fill_in("!?");
    assert!(desk.notice().contains("at least one letter"));
    desk.fill_in("Logistics");
    assert!(desk.notice().contains("already"), "{}", desk.notice());
    assert!(desk.own.is_empty());
    desk.press("Esc");
    assert_eq!(desk.session.overlay, None);
}

#[test]
fn every_field_is_changed_in_the_file_and_nothing_else() {
    let text = CASE.replace("start-year", "# When?\nstart-year");
    let mut desk = Desk::with_form(&text);
    let number = |parameter| CaseField::Number(parameter);
    let fields = [
        (CaseField::StartYear, "2030", "start-year = 2030"),
        (CaseField::Years, "12", "years = 12"),
        (number(Parameter::Budget), "1250", "budget = 1250"),
        (number(Parameter::BuildCost(Layer::Models)), "10 to 90", "build = \"10 to 90\""),
        (number(Parameter::RunCost(Layer::Models)), "pert 1 2 4", "run = { pert = [1, 2, 4] }"),
        (number(Parameter::Novelty(Layer::Models)), "0.7", "novelty = 0.7"),
        (number(Parameter::PlannedMonths(Layer::Models)), "14", "months = 14"),
    ];
    for (field, typed, line) in fields {
        desk.go_to(field).press("Enter").fill_in(typed);
        assert!(desk.own[0].text.contains(line), "{line}: {}", desk.notice());
        assert!(desk.form().is_some(), "back in the form");
        assert!(desk.notice().contains("Saved"));
    }
    assert!(desk.own[0].text.contains("# When?"));
    let models = desk.case().assumptions.get(Parameter::RunCost(Layer::Models)).expect("a cost");
    assert_eq!(models.quantity, Quantity::Pert { min: 1.0, mode: 2.0, max: 4.0 });
    assert_eq!((desk.case().start_year, desk.case().years), (2030, 12));
}

#[test]
fn a_text_is_changed_in_the_present_language() {
    let mut desk = Desk::with_form(CASE);
    desk.press("Enter").fill_in("Ferry");
    assert_eq!((desk.case().name.nl.as_str(), desk.case().name.en.as_str()), ("Proef", "Ferry"));
}

#[test]
fn what_cannot_stand_there_is_refused_with_a_reason() {
    for (field, typed, reason) in [
        (CaseField::Years, "31", "a whole number from 1 to 30"),
        (CaseField::StartYear, "soon", "a whole number"),
        (CaseField::Number(Parameter::Budget), "-5", "must be between"),
        (CaseField::Number(Parameter::RunCost(Layer::Models)), "9 to 3", "must begin below its end"),
        (CaseField::all()[0], "  ", "Enter a text here"),
    ] {
        let mut desk = Desk::with_form(CASE);
        desk.go_to(field).press("Enter").fill_in(typed);
        assert!(desk.notice().contains(reason), "{typed}: {}", desk.notice());
        assert_eq!(desk.own[0].text, CASE);
        desk.press("Esc");
        assert!(desk.form().is_some());
    }
}

#[test]
fn another_choice_becomes_what_is_done_now_and_the_scenario_of_today_follows() {
    let mut desk = Desk::with_form(CASE);
    desk.go_to(CaseField::Choice(Layer::Services)).press("Enter Home Enter");
    assert_eq!(desk.case().current[Layer::Services].choice, Choice::BUILD);
    assert_eq!(desk.session.document.scenarios[0].decision.choices[Layer::Services], Choice::BUILD);
    assert!(desk.form().is_some());
}

#[test]
fn each_change_can_be_taken_back() {
    let mut desk = Desk::with_form(CASE);
    desk.go_to(CaseField::Years).press("Enter").fill_in("12");
    desk.go_to(CaseField::StartYear).press("Enter").fill_in("2040");
    desk.press("u");
    assert_eq!((desk.case().start_year, desk.case().years), (2024, 12));
    desk.press("u");
    assert_eq!(desk.own[0].text, CASE);
    desk.press("u");
    assert!(desk.notice().contains("nothing to undo"));
}

#[test]
fn a_number_of_the_file_counts_though_the_user_had_another_in_its_place() {
    let mut desk = Desk::with_form(CASE);
    desk.press("Esc 8 Home Enter").fill_in("500");
    assert_eq!(desk.session.budget(), 500.0);
    desk.press("E").go_to(CaseField::Number(Parameter::Budget)).press("Enter").fill_in("700");
    assert_eq!(desk.session.budget(), 700.0);
}

#[test]
fn what_could_not_be_written_is_told_and_can_be_tried_again() {
    let mut desk = Desk::with_form(CASE);
    desk.refuses = Some("the disk is full".to_owned());
    desk.go_to(CaseField::Years).press("Enter").fill_in("12");
    assert!(desk.notice().contains("the disk is full"));
    desk.refuses = None;
    desk.press("Enter").fill_in("12");
    assert_eq!(desk.case().years, 12);
}

#[test]
fn a_file_with_problems_is_not_changed() {
    let mut desk = Desk::with_form(CASE);
    desk.own[0].text = CASE.replace("years = 8", "years = 80");
    desk.read();
    assert_eq!(desk.case().years, 8, "the last good version counts");
    desk.go_to(CaseField::StartYear).press("Enter").fill_in("2040");
    assert!(desk.notice().contains("fix those first"));
    desk.press("Esc E");
    assert!(desk.notice().contains("fix those first"));
    assert!(desk.own[0].text.contains("years = 80"));
}

#[test]
fn while_a_change_is_being_written_another_waits() {
    let mut desk = Desk::with_form(CASE);
    desk.go_to(CaseField::Years).press("Enter");
    for name in ["Backspace", "7", "Enter"] {
        let _ = desk.session.update(Message::Key(key(name)));
    }
    desk.press("Enter").fill_in("12");
    assert!(desk.notice().contains("still being saved"));
}
