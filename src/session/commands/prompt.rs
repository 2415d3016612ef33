//! What Confirm does with a line of text that was typed.

use crate::language::Text;
use crate::preferences::setting::Setting;
use crate::session::document::Title;
use crate::session::notice::{Change, Notice};
use crate::session::overlay::Overlay;
use crate::session::overlay::prompt::Purpose;
use crate::session::overlay::text_input::TextInput;
use crate::session::state::Session;

impl Session {
    /// Asks for a line of text, which starts as `present`.
    pub(in crate::session) fn open_prompt(&mut self, purpose: Purpose, present: &str) {
        let input = TextInput::new(present, purpose.asked(self.settings.language).longest);
        self.overlay = Some(Overlay::Prompt { purpose, input });
    }

    /// Does with the text what it was typed for.
    pub(in crate::session) fn confirm_prompt(&mut self, purpose: &Purpose, text: &str) {
        match purpose {
            Purpose::ScenarioName { scenario } => self.name_scenario(*scenario, text),
            Purpose::FileName { output } => self.write(*output, text),
            Purpose::Prediction(question) if self.team_play().is_some() => {
                self.predict_as_team(question, text);
            }
            Purpose::Prediction(question) => self.predict(question, text),
            Purpose::Note => self.take_note(text),
            Purpose::TeamNames => self.name_teams(text),
            Purpose::TeamLimit(outcome) => self.limit_teams(*outcome, text),
            Purpose::TeamNote => self.note_of_teams(text),
            Purpose::Seed => self.set_number(Setting::Seed, text),
            Purpose::Futures => self.set_number(Setting::Futures, text),
            Purpose::NewCase => self.make_case(text, false),
            Purpose::CopyOfCase => self.make_case(text, true),
            Purpose::CaseField(field) => self.fill_in(*field, text),
            Purpose::SaveAs | Purpose::OpenFile => self.confirm_file(purpose, text),
        }
    }

    fn name_scenario(&mut self, scenario: usize, name: &str) {
        let Some(draft) = self.document.scenarios.get(scenario) else { return self.close() };
        if name.is_empty() {
            return self.say(Notice::EmptyName);
        }
        if name == draft.plain_name(&self.library).in_language(self.settings.language) {
            return self.close();
        }
        let title = Title::Named(Text::same(name));
        let change = Change::Renamed(scenario, name.to_owned());
        self.close();
        self.change_draft(change, scenario, |draft| draft.title = title);
    }
}
