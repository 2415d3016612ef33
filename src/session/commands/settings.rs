//! What commands do to the settings: a change holds at once, and the shell writes it to the settings file.

use crate::preferences::{FUTURES, IdleDemo, OFF, Origin, SEEDS, Setting, SettingValue};
use crate::session::message::Effect;
use crate::session::notice::Notice;
use crate::session::overlay::Overlay;
use crate::session::overlay::lists::SettingList;
use crate::session::overlay::prompt::Purpose;
use crate::session::state::Session;
use crate::texts::notices::Confirmation;

/// The minutes to choose from; any other number can be written in the file.
const IDLE_CHOICES: [IdleDemo; 5] =
    [IdleDemo::Off, IdleDemo::After(2), IdleDemo::After(5), IdleDemo::After(10), IdleDemo::After(30)];

impl Session {
    /// Shows everything that can be set.
    pub(in crate::session) fn open_settings(&mut self) {
        self.overlay = Some(Overlay::Settings(SettingList::default()));
    }

    /// Changes a setting: to the next value, or by asking for a number.
    pub(in crate::session) fn change_setting(&mut self, setting: Setting) {
        let settings = &mut self.settings;
        match setting {
            Setting::Language => settings.language = settings.language.next(),
            Setting::Theme => settings.theme = settings.theme.next(),
            Setting::ReducedMotion => settings.reduced_motion = !settings.reduced_motion,
            Setting::Ascii => settings.ascii = !settings.ascii,
            Setting::IdleDemo => settings.idle_demo = after(settings.idle_demo),
            Setting::Mouse => {
                self.toggle_mouse();
                self.keep_setting(setting);
                return;
            }
            Setting::Organisation => return self.next_organisation(),
            Setting::Seed => return self.open_prompt(Purpose::Seed, &self.settings.seed.to_string()),
            Setting::Futures => {
                return self.open_prompt(Purpose::Futures, &self.settings.futures.to_string());
            }
        }
        self.keep_setting(setting);
    }

    /// The mouse for the program or for the terminal, as long as the program runs.
    pub(in crate::session) fn toggle_mouse(&mut self) {
        self.settings.mouse = !self.settings.mouse;
        self.settings.origins[Setting::Mouse] = Origin::Here;
        self.notice = Some(Notice::Mouse(self.settings.mouse));
        self.effects.push(Effect::ListenToMouse(self.settings.mouse));
    }

    /// Takes the seed or the number of futures that was typed; both ask for new figures.
    pub(in crate::session) fn set_number(&mut self, setting: Setting, text: &str) {
        let bounds = if setting == Setting::Seed { SEEDS } else { FUTURES };
        let digits: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        let Some(number) = digits.parse::<i64>().ok().filter(|number| bounds.contains(number)) else {
            return self.say(Notice::NotWithin(*bounds.start(), *bounds.end()));
        };
        match setting {
            Setting::Seed => self.settings.seed = u64::try_from(number).unwrap_or_default(),
            _ => self.settings.futures = usize::try_from(number).unwrap_or(1),
        }
        self.back_to_settings(setting);
        self.ask_anew();
        self.keep_setting(setting);
    }

    /// Was a number of the settings being typed? Then back to their list.
    pub(in crate::session) fn back_to_settings(&mut self, setting: Setting) {
        self.overlay = Some(Overlay::Settings(SettingList { cursor: setting.index() }));
    }

    /// Tells how writing a setting went.
    pub(in crate::session) fn setting_written(&mut self, setting: Setting, outcome: Result<(), String>) {
        match outcome {
            Ok(()) => {
                self.settings.origins[setting] = Origin::File;
                // That it was made just now says more.
                if self.notice != Some(Notice::Confirmed(Confirmation::OrganisationMade)) {
                    self.say(Notice::SettingKept(setting));
                }
            }
            Err(reason) => self.say(Notice::SettingNotKept(setting, reason)),
        }
    }

    fn next_organisation(&mut self) {
        let organisations = &self.library.organisations;
        let present = organisations.iter().position(|one| one.id == self.document.organisation);
        let next = present.map_or(0, |present| (present + 1) % organisations.len().max(1));
        let Some(next) = organisations.get(next) else { return };
        let (id, name) = (next.id.clone(), next.name.clone());
        self.move_to_organisation(&id, &name);
        self.set_organisation(&id);
    }

    /// Begins lessons and new comparisons in an organisation from now on.
    pub(in crate::session) fn set_organisation(&mut self, id: &str) {
        self.settings.organisation = Some(id.to_owned());
        self.keep_setting(Setting::Organisation);
    }

    /// Has a setting written as it now is.
    fn keep_setting(&mut self, setting: Setting) {
        self.settings.origins[setting] = Origin::Here;
        let settings = &self.settings;
        let value = match setting {
            Setting::Language => SettingValue::Text(settings.language.code().to_owned()),
            Setting::Theme => SettingValue::Text(settings.theme.id().to_owned()),
            Setting::Organisation => SettingValue::Text(self.document.organisation.clone()),
            Setting::Seed => SettingValue::Number(i64::try_from(settings.seed).unwrap_or(i64::MAX)),
            Setting::Futures => SettingValue::Number(i64::try_from(settings.futures).unwrap_or(i64::MAX)),
            Setting::ReducedMotion => SettingValue::Truth(settings.reduced_motion),
            Setting::IdleDemo => match settings.idle_demo {
                IdleDemo::Off => SettingValue::Text(OFF.to_owned()),
                IdleDemo::After(minutes) => SettingValue::Number(i64::from(minutes)),
            },
            Setting::Mouse => SettingValue::Truth(settings.mouse),
            Setting::Ascii => SettingValue::Truth(settings.ascii),
        };
        self.effects.push(Effect::KeepSetting(setting, value));
    }
}

/// The next of the choices; of a value that is not among them, the first that is later.
fn after(present: IdleDemo) -> IdleDemo {
    let minutes = |choice: &IdleDemo| match choice {
        IdleDemo::Off => 0,
        IdleDemo::After(minutes) => *minutes,
    };
    let later = IDLE_CHOICES.iter().find(|choice| minutes(choice) > minutes(&present));
    later.copied().unwrap_or(IdleDemo::Off)
}
