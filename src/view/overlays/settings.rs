//! The list of settings: what holds, and where it was set.

use crate::language::Language;
use crate::preferences::{IdleDemo, Setting};
use crate::session::Session;
use crate::texts::{session as theme_words, settings as texts};
use crate::view::formatting::count;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingRow {
    pub name: &'static str,
    pub value: String,
    pub origin: &'static str,
    pub about: &'static str,
}

pub fn rows(session: &Session) -> Vec<SettingRow> {
    let language = session.settings.language;
    let row = |setting: Setting| SettingRow {
        name: setting.row().name.in_language(language),
        value: value(session, setting),
        origin: session.settings.origins[setting].in_words(language),
        about: setting.row().about.in_language(language),
    };
    Setting::ALL.into_iter().map(row).collect()
}

pub fn place(session: &Session) -> String {
    let language = session.settings.language;
    match &session.settings.file {
        Some(path) => texts::kept_in(language, path),
        None => texts::kept_nowhere(language).to_owned(),
    }
}

fn value(session: &Session, setting: Setting) -> String {
    let settings = &session.settings;
    let language = settings.language;
    let truth = |truth| if truth { texts::on(language) } else { texts::off(language) }.to_owned();
    match setting {
        Setting::Language => match language {
            Language::Dutch => "Nederlands".to_owned(),
            Language::English => "English".to_owned(),
        },
        Setting::Theme => theme_words::theme(language, settings.theme).to_owned(),
        Setting::Organisation => session
            .organisation()
            .map(|organisation| organisation.name.in_language(language).to_owned())
            .unwrap_or_default(),
        Setting::Seed => settings.seed.to_string(),
        Setting::Futures => count(language, settings.futures),
        Setting::ReducedMotion => truth(settings.reduced_motion),
        Setting::IdleDemo => match settings.idle_demo {
            IdleDemo::Off => truth(false),
            IdleDemo::After(minutes) => texts::minutes(language, minutes),
        },
        Setting::Mouse => truth(settings.mouse),
        Setting::Ascii => truth(settings.ascii),
    }
}
