//! Every reader, given any bytes. What they mean is not the subject: it answers, and what it tells can be shown.

// Each target uses one of these.
#![allow(dead_code)]

use speelveld::content::diagnosis::problem::{Problem, text_of};
use speelveld::content::exploration::{opened_link, read_kept, write_kept};
use speelveld::content::file::FileKind;
use speelveld::content::kinds::portfolio::read_portfolio;
use speelveld::content::settings::read_settings;
use speelveld::content::{SourceText, kind_of, read_library, read_scenario, shipped_files};
use speelveld::domain::library::Library;
use speelveld::front::room::{Desk, Told};
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::settings::Settings;
use speelveld::shell::interactive::decoder::Decoder;
use speelveld::workspace::team_rules::{Devices, Rules};
use speelveld::workspace::teams::Teams;
use std::sync::{Arc, LazyLock};

static LIBRARY: LazyLock<Arc<Library>> = LazyLock::new(|| {
    Arc::new(read_library(&shipped_files()).library.expect("the shipped content makes a library"))
});

/// What a lesson or a demo is about: the smallest library that holds its first case.
static AROUND: LazyLock<Vec<SourceText>> = LazyLock::new(|| {
    let is_needed = |file: &SourceText| {
        let end = file.name.trim_start_matches("scenarios/");
        matches!(end, "base.toml" | "sources.toml" | "directions.toml" | "cases/logistics.toml")
            || end.starts_with("organisations/utrecht")
    };
    shipped_files().into_iter().filter(is_needed).collect()
});

/// The code of the room.
const CODE: &str = "K7M2QX";

/// A file of the kind that it says to be: case, lesson, exploration, teams, settings, portfolio, and all others.
pub fn file(bytes: &[u8]) {
    let problems = text_of("any.toml", bytes).map_or_else(|problem| vec![problem], |text| of_text(&text));
    for problem in problems {
        for language in Language::ALL {
            let shown = [problem.one_line(language), problem.render(language, false)].concat();
            let is_raw = |sign: char| sign.is_control() && sign != '\n';
            assert!(!shown.contains(is_raw), "{shown:?}");
        }
        let _line = problem.marked_line();
    }
}

fn of_text(text: &str) -> Vec<Problem> {
    let file = SourceText { name: "any.toml".to_owned(), text: text.to_owned() };
    match kind_of(&file) {
        Some(FileKind::Exploration) => match read_kept(&file, &LIBRARY) {
            Ok(kept) => {
                let text = write_kept(&kept, &LIBRARY);
                let again = read_kept(&SourceText { text, ..file }, &LIBRARY);
                assert_eq!(again.as_ref(), Ok(&kept), "what is kept is read back");
                Vec::new()
            }
            Err(problems) => problems,
        },
        Some(FileKind::Settings) => read_settings(&file, Some(&LIBRARY)).problems,
        Some(FileKind::Portfolio) => read_portfolio(&file, &LIBRARY).err().unwrap_or_default(),
        Some(FileKind::Scenario) => read_scenario(&file, &LIBRARY.cases[0]).err().unwrap_or_default(),
        Some(FileKind::Lesson | FileKind::Demo) => {
            let files: Vec<_> = AROUND.iter().cloned().chain([file]).collect();
            read_library(&files).problems
        }
        _ => read_library(&[file]).problems,
    }
}

/// The end of a link, as a mail or a chat may have left it.
pub fn link(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for problem in opened_link(&text).map_or_else(Vec::new, |file| of_text(&file.text)) {
        let _shown = problem.render(Language::Dutch, false);
    }
}

/// What four connections say to a room, a message a line behind the number of the connection; a line without a message is a
/// connection that is over. What the room then knows can be kept and read back.
pub fn room(bytes: &[u8]) {
    let mut teams = Teams::new(Rules { devices: Devices::Own, rounds: 2, ..Rules::default() });
    teams.start();
    let mut session =
        Session::new(Arc::clone(&LIBRARY), Settings::default()).expect("there is a case").with_teams(teams);
    let mut desk = Desk::new(CODE.to_owned(), Vec::new());
    let mut given = 0;
    for line in bytes.split(|byte| *byte == b'\n') {
        let Some((connection, said)) = line.split_first() else { continue };
        let connection = u64::from(connection % 4);
        if said.is_empty() {
            let _effects = desk.leave(&mut session, connection);
        } else {
            let text = String::from_utf8_lossy(said);
            let _heard = desk.hear(&mut session, connection, &text, || {
                given += 1;
                Some(given.to_string())
            });
        }
        for sending in desk.news(&session) {
            let Told::State { exploration, .. } = sending.told else { continue };
            let file = SourceText { name: "state.toml".to_owned(), text: exploration };
            assert_eq!(read_kept(&file, &LIBRARY).err(), None, "{}", file.text);
        }
    }
}

/// What a terminal sends, at once and in pieces: that is the same.
pub fn terminal(bytes: &[u8]) {
    let whole = Decoder::default().read(bytes);
    let mut decoder = Decoder::default();
    let pieces: Vec<_> = bytes.chunks(1).flat_map(|piece| decoder.read(piece)).collect();
    assert_eq!(whole, pieces);
    // With a pause after every byte a sequence is none any more; it is answered all the same.
    let mut slow = Decoder::default();
    for piece in bytes.chunks(1) {
        let _in = slow.read(piece);
        let _given_up = slow.pause();
    }
}

/// The words of a command, one a line.
#[cfg(unix)]
pub fn command_line(bytes: &[u8]) {
    use std::os::unix::ffi::OsStrExt;
    let words = bytes.split(|byte| *byte == b'\n').map(|word| std::ffi::OsStr::from_bytes(word).to_owned());
    let _is_one = speelveld::shell::understands(std::iter::once("speelveld".into()).chain(words).collect());
}
