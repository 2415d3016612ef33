//! Two hundred kills while a user works: what was on the screen is on disk, whole.

use crate::support::opening;
use crate::support::pseudo_terminal::Program;
use speelveld::content::SourceText;
use speelveld::content::exploration::{read, write};
use speelveld::controls::key::Key;
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::message::Message;
use speelveld::session::settings::Settings;
use speelveld::workspace::exploration::Exploration;
use std::path::Path;
use std::time::{Duration, Instant};

/// Programs that are killed beside each other, and how often each of them.
const ROUNDS: [u64; 4] = [50; 4];

/// Most keys before a kill.
const MOST_KEYS: usize = 5;

/// The longest that a kill comes after the last key, microseconds.
const LONGEST_DELAY: u64 = 12_000;

/// The row of the screen that tells what the last key did.
const NOTICE_ROW: usize = 34;

/// Numbers that are the same in every run: xorshift.
pub struct Numbers(pub u64);

impl Numbers {
    pub fn below(&mut self, most: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % most
    }
}

/// What the screen tells about the last key; it fits on its row.
fn told(session: &Session) -> Option<String> {
    Some(session.notice.as_ref()?.text(Language::English, &session.settings.keymap))
}

/// A key of which the screen tells something new, and the session after it.
fn next(session: &Session, numbers: &mut Numbers) -> (char, Session) {
    const KEYS: [char; 8] = [' ', ' ', 'm', 'o', 'e', 't', 'u', 'i'];
    loop {
        let key = KEYS[usize::try_from(numbers.below(KEYS.len() as u64)).expect("a place")];
        let mut after = session.clone();
        let _ = after.update(Message::Key(Key::Char(key)));
        if told(&after).is_some() && told(&after) != told(session) {
            return (key, after);
        }
    }
}

/// What the program keeps in its state folder; there is one exploration.
fn kept(folder: &Path) -> Option<Exploration> {
    let files: Vec<_> = std::fs::read_dir(folder)
        .expect("the state folder")
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|end| end == "toml"))
        .collect();
    assert!(files.len() <= 1, "{files:?}");
    let text = std::fs::read_to_string(files.first()?).expect("it is there");
    let source = SourceText { name: "kept".to_owned(), text };
    Some(
        read(&source, &opening::library()).unwrap_or_else(|problems| panic!("{problems:?}\n{}", source.text)),
    )
}

/// A moment at random; what happens then is the subject, not when.
fn wait(time: Duration) {
    let start = Instant::now();
    while start.elapsed() < time {
        std::hint::spin_loop();
    }
}

/// Works, is killed, and looks at what is left, again and again.
fn work_and_kill(seed: u64, rounds: u64) {
    let folder = tempfile::tempdir().expect("a folder");
    let state = folder.path().to_str().expect("a path in UTF-8");
    let mut numbers = Numbers(seed);
    for round in 0..rounds {
        let before = kept(folder.path());
        let settings = Settings { language: Language::English, ..Settings::default() };
        let mut session = match &before {
            Some(exploration) => Session::open(opening::library(), settings, exploration),
            None => Some(opening::session(opening::library())),
        }
        .expect("a session");
        let mut program = Program::open(200, 36, &[("SPEELVELD_STATE", state)]);
        program.until_it_says("Logistics");
        let keys = 1 + usize::try_from(numbers.below(MOST_KEYS as u64)).expect("a number");
        let burst = usize::try_from(numbers.below(3)).expect("a number").min(keys);
        let mut states = vec![session.exploration()];
        for place in 0..keys {
            let (key, after) = next(&session, &mut numbers);
            session = after;
            states.push(session.exploration());
            program.press(&key.to_string());
            if place < keys - burst {
                let told = told(&session).expect("it tells");
                program.until(&told, |screen| {
                    screen.rows(0, 200).nth(NOTICE_ROW).is_some_and(|row| row.trim() == told)
                });
            }
        }
        wait(Duration::from_micros(numbers.below(LONGEST_DELAY)));
        program.kill();
        let after = kept(folder.path()).or(before);
        let acknowledged = keys - burst;
        let after = after.unwrap_or_else(|| states[0].clone());
        let possible = &states[acknowledged..];
        assert!(
            possible.contains(&after),
            "seed {seed}, round {round}: after {keys} keys, {acknowledged} of them on the screen, there is\n{}",
            write(&after, &opening::library())
        );
    }
}

#[test]
fn two_hundred_kills_lose_nothing_that_was_on_the_screen() {
    std::thread::scope(|scope| {
        for (number, rounds) in ROUNDS.into_iter().enumerate() {
            scope.spawn(move || work_and_kill(0x9e37_79b9 + number as u64, rounds));
        }
    });
}
