//! Settings: what holds when several things are set, what the list in the program does, and that keys of one's own work.

use crate::support::program::{Run, finished, program, run};
use crate::support::{opening, strict};
use speelveld::content::SourceText;
use speelveld::content::settings::read_settings;
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::preferences::{IdleDemo, Origin, Setting, SettingValue};
use speelveld::session::Session;
use speelveld::session::message::{Effect, Message};
use speelveld::session::settings::Theme;
use std::path::Path;
use std::process::Stdio;
use tempfile::TempDir;

/// A folder with this settings file.
fn folder(settings: &str) -> TempDir {
    let folder = TempDir::new().expect("a folder");
    std::fs::write(folder.path().join("config.toml"), settings).expect("written");
    folder
}

/// Runs the program with a settings file; without a language in its surroundings.
fn run_with(folder: &Path, words: &[&str]) -> Run {
    let mut program = program("nl");
    program.env_remove("SPEELVELD_LANG").env("SPEELVELD_CONFIG", folder).args(words).stdin(Stdio::null());
    finished(program.output().expect("the program starts"))
}

fn press(session: &mut Session, keys: &[Key]) -> Vec<Effect> {
    keys.iter().flat_map(|&key| session.update(Message::Key(key))).collect()
}

/// The list of settings with the cursor on one of them, and what changing it asks for.
fn changed(session: &mut Session, setting: Setting) -> Vec<Effect> {
    let _ = press(session, &[Key::Escape, Key::Char(',')]);
    let _ = press(session, &vec![Key::Down; setting.index()]);
    press(session, &[Key::Enter])
}

#[test]
fn an_option_goes_over_the_environment_and_that_over_the_file() {
    let folder = folder(
        "speelveld = \"settings\"\nlanguage = \"en\"\nseed = 7\nfutures = 300\norganisation = \"small\"\n",
    );
    let compared = |words: &[&str]| {
        let run = run_with(folder.path(), &[&["compare", "logistics", "--format", "json"], words].concat());
        assert_eq!(run.code, 0, "{}", run.err);
        serde_json::from_str::<serde_json::Value>(&run.out).expect("JSON")
    };
    let plain = compared(&[]).to_string();
    assert!(plain.contains("\"seed\":7") && plain.contains("\"futures\":300"), "{plain}");
    assert!(plain.contains("small"), "{plain}");
    let asked = compared(&["--seed", "8", "--organisation", "large"]).to_string();
    assert!(asked.contains("\"seed\":8") && asked.contains("large"), "{asked}");
    assert!(run_with(folder.path(), &["keys"]).out.starts_with("Compare"), "the file says English");
    assert!(run_with(folder.path(), &["keys", "--lang", "nl"]).out.starts_with("Vergelijk"));
    let mut environment = program("nl");
    environment.env("SPEELVELD_CONFIG", folder.path()).arg("keys");
    assert!(finished(environment.output().expect("it starts")).out.starts_with("Vergelijk"));
}

#[test]
fn a_file_with_problems_stops_a_command_that_needs_it_and_no_other() {
    let folder = folder("speelveld = \"settings\"\ntheme = \"drak\"\n[keys.compare]\nnext-mode = \"n\"\n");
    for words in [&["keys"] as &[&str], &["compare", "logistics"], &["resolve", "twin"]] {
        let run = run_with(folder.path(), words);
        assert_eq!(run.code, 2, "{words:?}");
        assert!(run.err.contains("drak") && run.err.contains("next-mode"), "{}", run.err);
        assert!(run.err.contains("config.toml:2:9") && run.err.contains("config.toml:4:13"), "{}", run.err);
    }
    for words in [&["list"] as &[&str], &["--help"], &["completions", "bash"], &["man"]] {
        assert_eq!(run_with(folder.path(), words).code, 0, "{words:?}");
    }
    let path = folder.path().join("config.toml");
    assert_eq!(run_with(folder.path(), &["check", path.to_str().expect("UTF-8")]).code, 2);
}

#[test]
fn own_keys_show_wherever_keys_are_told() {
    let file = SourceText {
        name: "config.toml".to_owned(),
        text: "speelveld = \"settings\"\n[keys]\nundo = [\"z\", \"ctrl-w\"]\n".to_owned(),
    };
    let reading = read_settings(&file, None);
    assert_eq!(reading.problems, []);
    let mut session = opening::session(strict::library());
    session.settings.keymap = reading.keymap;
    let before = session.document.clone();
    let _ = press(&mut session, &[Key::Char('x')]);
    let told =
        session.notice.as_ref().expect("it tells").text(session.settings.language, &session.settings.keymap);
    assert!(told.contains('z') && !told.contains(" u "), "{told}");
    let _ = press(&mut session, &[Key::Char('u')]);
    assert_ne!(session.document, before, "the shipped key is free now");
    let _ = press(&mut session, &[Key::Char('z')]);
    assert_eq!(session.document, before);
    let (hints, _) = speelveld::view::keys::hints(&session);
    assert!(
        hints
            .iter()
            .flat_map(|hint| &hint.keys)
            .any(|(key, command)| key == "z" && *command == Command::Undo)
    );
}

#[test]
fn a_change_holds_at_once_and_is_kept() {
    let mut session = opening::session(opening::library());
    for (setting, value) in [
        (Setting::Theme, SettingValue::Text("light".to_owned())),
        (Setting::ReducedMotion, SettingValue::Truth(true)),
        (Setting::IdleDemo, SettingValue::Number(2)),
    ] {
        let effects = changed(&mut session, setting);
        assert!(effects.contains(&Effect::KeepSetting(setting, value)), "{effects:?}");
        assert_eq!(session.settings.origins[setting], Origin::Here);
        let _ = session.update(Message::SettingWritten(setting, Ok(())));
        assert_eq!(session.settings.origins[setting], Origin::File);
    }
    assert_eq!(session.settings.theme, Theme::Light);
    assert!(session.settings.reduced_motion);
    assert_eq!(session.settings.idle_demo, IdleDemo::After(2));
    let effects = changed(&mut session, Setting::Mouse);
    assert!(effects.contains(&Effect::ListenToMouse(false)), "{effects:?}");
}

#[test]
fn another_seed_asks_for_new_figures_and_a_wrong_one_is_refused() {
    let mut session = opening::session(opening::library());
    let _ = changed(&mut session, Setting::Seed);
    let _ = press(&mut session, &[Key::Backspace; 4]);
    let _ = press(&mut session, &[Key::Char('x'), Key::Enter]);
    assert!(session.notice.as_ref().is_some_and(|notice| notice.is_refusal()));
    assert_eq!(session.settings.seed, 2026);
    let effects = press(&mut session, &[Key::Backspace, Key::Char('9'), Key::Enter]);
    assert_eq!(session.settings.seed, 9);
    assert!(effects.contains(&Effect::KeepSetting(Setting::Seed, SettingValue::Number(9))), "{effects:?}");
    assert!(effects.iter().any(|effect| matches!(effect, Effect::Ask { .. })), "{effects:?}");
}

#[test]
fn what_could_not_be_kept_is_told_and_holds_all_the_same() {
    let mut session = opening::session(opening::library());
    let _ = changed(&mut session, Setting::Theme);
    let _ = session.update(Message::SettingWritten(Setting::Theme, Err("no room".to_owned())));
    let notice = session.notice.as_ref().expect("it tells");
    assert!(notice.is_refusal());
    assert!(notice.text(session.settings.language, &session.settings.keymap).contains("no room"));
    assert_eq!(session.settings.theme, Theme::Light);
}

#[test]
fn completion_is_a_script_that_bash_takes_and_the_manual_has_every_command() {
    let folder = TempDir::new().expect("a folder");
    let script = folder.path().join("speelveld.bash");
    std::fs::write(&script, run("en", &["completions", "bash"]).out).expect("written");
    if let Ok(status) = std::process::Command::new("bash").arg("-n").arg(&script).status() {
        assert!(status.success());
    }
    for shell in ["zsh", "fish", "powershell"] {
        assert!(run("en", &["completions", shell]).out.contains("compare"), "{shell}");
    }
    let wrong = run("nl", &["completions", "zhs"]);
    assert!(wrong.code == 2 && wrong.err.contains("zsh"), "{}", wrong.err);
    let program = run("en", &["man"]).out;
    for (language, heading) in [("nl", ".SH VOORBEELDEN"), ("en", ".SH EXAMPLES")] {
        let page = run(language, &["man", "compare"]);
        assert!(page.code == 0 && page.out.contains(heading), "{}", page.out);
    }
    for command in ["compare", "resolve", "check", "list", "keys", "man"] {
        assert!(program.contains(&format!("speelveld\\-{command}(1)")), "{command}");
    }
}

#[test]
fn the_help_of_every_command_has_examples() {
    for command in ["compare", "resolve", "check", "list", "selftest", "keys", "completions", "man"] {
        for (language, heading) in [("nl", "Voorbeelden:"), ("en", "Examples:")] {
            let help = run(language, &[command, "--help"]).out;
            assert!(help.contains(heading), "{command}: {help}");
        }
    }
}
