//! The text of a settings file: one setting written anew, all else as the user left it; and the keys to put in it.

use crate::controls::key::name;
use crate::controls::keymap::{Keymap, Place};
use crate::language::Language;
use crate::preferences::{Setting, SettingValue};
use crate::texts::settings as texts;
use toml_edit::{DocumentMut, Item, Value};

const KIND: &str = "speelveld = \"settings\"\n";

/// A settings file with another value for one setting; comments, order and everything else stay as they are. Nothing when the
/// text is not TOML. An empty text becomes a new file.
pub fn with_setting(
    language: Language,
    text: &str,
    setting: Setting,
    value: &SettingValue,
) -> Option<String> {
    let new = format!("# {}\n{KIND}", texts::heading(language));
    let mut document: DocumentMut = if text.trim().is_empty() { &new } else { text }.parse().ok()?;
    if !document.contains_key("speelveld") {
        // Only comments stand there.
        document = format!("{}\n{KIND}", text.trim_end()).parse().ok()?;
    }
    let mut value = match value {
        SettingValue::Text(text) => Value::from(text.as_str()),
        SettingValue::Number(number) => Value::from(*number),
        SettingValue::Truth(truth) => Value::from(*truth),
    };
    match document.get_mut(setting.id()).and_then(Item::as_value_mut) {
        Some(old) => {
            // What stands around the old value, such as a comment behind it, stays.
            *value.decor_mut() = old.decor().clone();
            *old = value;
        }
        None => {
            document.insert(setting.id(), Item::Value(value));
        }
    }
    Some(document.to_string())
}

/// Every key as tables for the settings file, each with what it does.
pub fn keys(language: Language, keymap: &Keymap) -> String {
    let tables = Place::ALL.into_iter().map(|place| {
        let rows = keymap.bindings().iter().filter(|row| row.place == place).map(|row| {
            let keys: Vec<_> = row.keys.iter().map(|&key| Value::from(name(key)).to_string()).collect();
            let sentence = row.command.sentence().in_language(language);
            format!("{} = [{}]  # {sentence}\n", row.command.id(), keys.join(", "))
        });
        format!(
            "\n# {}\n[keys.{}]\n{}",
            place.name().in_language(language),
            place.id(),
            rows.collect::<String>()
        )
    });
    format!("{KIND}{}", tables.collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::SourceText;
    use crate::content::settings::read_settings;

    #[test]
    fn the_shipped_keys_as_text_are_read_as_the_shipped_keys() {
        for language in Language::ALL {
            let text = keys(language, &Keymap::shipped());
            let reading = read_settings(&SourceText { name: "keys".to_owned(), text }, None);
            assert_eq!(reading.problems, []);
            assert_eq!(reading.keymap, Keymap::shipped());
        }
    }

    #[test]
    fn only_the_value_changes() {
        let before = "# Mine.\nspeelveld = \"settings\"\ntheme = \"dark\"   # at night\n\n[keys]\nundo = \"z\"  # as elsewhere\n";
        let light = SettingValue::Text("light".to_owned());
        let after = with_setting(Language::English, before, Setting::Theme, &light).expect("it is TOML");
        assert_eq!(after, before.replace("\"dark\"", "\"light\""));
        let after = with_setting(Language::English, before, Setting::Seed, &SettingValue::Number(7));
        let expected = before.replace("at night\n", "at night\nseed = 7\n");
        assert_eq!(after.as_deref(), Some(expected.as_str()));
    }

    #[test]
    fn a_new_file_is_sound_and_broken_text_is_left_alone() {
        for before in ["", "\n", "# Only this.\n"] {
            let mouse = SettingValue::Truth(false);
            let text = with_setting(Language::Dutch, before, Setting::Mouse, &mouse).expect("it is TOML");
            assert!(text.contains(before.trim()));
            let reading = read_settings(&SourceText { name: "new".to_owned(), text }, None);
            assert_eq!(reading.problems, []);
            assert_eq!(reading.preferences.mouse, Some(false));
        }
        let broken = with_setting(Language::Dutch, "theme = ", Setting::Mouse, &SettingValue::Truth(true));
        assert_eq!(broken, None);
    }
}
