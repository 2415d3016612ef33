//! Every lesson in a real pseudo-terminal: played along its own example by keys alone, killed half way, gone on with to its end,
//! and debriefed with every step done.

use crate::support::opening;
use crate::support::pseudo_terminal::Program;
use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use speelveld::content::{read_library, shipped_files};
use speelveld::controls::command::Command;
use speelveld::controls::key::Key;
use speelveld::controls::keymap::BINDINGS;
use speelveld::guide::demo::Action;
use speelveld::guide::lesson::{Condition, Lesson};
use speelveld::language::Language;
use speelveld::session::Session;
use speelveld::session::document::Title;
use speelveld::session::message::{Effect, Message};
use speelveld::session::overlay::Overlay;

use speelveld::session::settings::Settings;
use speelveld::study::{Analysis, Flow, Study};
use speelveld::texts::{debrief as debrief_texts, lessons as texts};
use speelveld::tui;
use std::process;
use std::sync::Arc;
use tempfile::TempDir;

/// The size of the terminal.
const SIZE: (u16, u16) = (120, 36);

/// Somebody who plays a lesson: the program, and a session beside it that knows which keys lead where. It has figures of few
/// futures, since what lacks most decides whom a key hires.
struct Player {
    language: Language,
    lesson: Arc<Lesson>,
    folder: TempDir,
    program: Program,
    mirror: Session,
    study: Study,
}

/// Futures of the session beside the program.
const FUTURES: usize = 1_000;

/// What a terminal sends for a key.
fn sent(key: Key) -> String {
    match key {
        Key::Char(sign) => sign.to_string(),
        Key::Enter => "\r".to_owned(),
        Key::Escape => "\x1b".to_owned(),
        Key::Backspace => "\x7f".to_owned(),
        Key::Tab => "\t".to_owned(),
        Key::Up => "\x1b[A".to_owned(),
        Key::Down => "\x1b[B".to_owned(),
        Key::Right => "\x1b[C".to_owned(),
        Key::Left => "\x1b[D".to_owned(),
        Key::End => "\x1b[F".to_owned(),
        other => panic!("no example presses {other:?}"),
    }
}

/// The program in a terminal, with these words, in this language.
fn open(folder: &TempDir, language: Language, words: &[&str]) -> Program {
    let state = folder.path().to_str().expect("a path");
    let words = [words, &["--lang", language.code()]].concat();
    Program::start(SIZE.0, SIZE.1, &words, &[("SPEELVELD_STATE", state)])
}

impl Player {
    fn new(lesson: &Arc<Lesson>, language: Language) -> Self {
        let settings = Settings { language, futures: FUTURES, ..Settings::default() };
        let mut mirror = Session::new(opening::library(), settings).expect("there is a case");
        mirror.teach(Arc::clone(lesson));
        let asked = mirror.start();
        let folder = tempfile::tempdir().expect("a folder");
        let program = open(&folder, language, &["train", &lesson.id]);
        let study = Study::new(opening::library());
        let mut player = Self { language, lesson: Arc::clone(lesson), folder, program, mirror, study };
        player.answer(asked);
        player
    }

    /// Lets the session beside the program meet a message, with the figures that it asks for.
    fn mirror(&mut self, message: Message) {
        let asked = self.mirror.update(message);
        self.answer(asked);
    }

    fn answer(&mut self, effects: Vec<Effect>) {
        for effect in effects {
            let Effect::Ask { generation, request } = effect else { continue };
            if request.analysis() == Analysis::Comparison {
                let found = self.study.answer(&request, &mut |_| Flow::Continue);
                let finding = found.expect("an answer");
                self.mirror(Message::Answered { generation, finding });
            }
        }
    }

    fn kill_and_go_on(&mut self) {
        self.program.kill();
        self.program = open(&self.folder, self.language, &[]);
    }

    /// Presses a key, and waits until the keys that matter then are on the screen.
    fn press(&mut self, key: Key) {
        self.program.press(&sent(key));
        self.mirror(Message::Key(key));
        let footer = footer(&self.mirror);
        self.program.until(&format!("{footer:?} below"), |screen| {
            screen.rows(0, SIZE.0).last().is_some_and(|row| row.trim() == footer)
        });
    }

    /// The key that gives a command where the player is.
    fn key(&self, command: Command) -> Key {
        let session = &self.mirror;
        let means = |key: &Key| {
            let led =
                session.leading_place().and_then(|place| session.settings.keymap.command_for(place, *key));
            led.or_else(|| session.settings.keymap.command_for(session.place(), *key)) == Some(command)
        };
        let keys = BINDINGS.iter().flat_map(|row| row.keys.iter().copied());
        keys.into_iter().find(means).unwrap_or_else(|| panic!("no key gives {command:?} here"))
    }

    fn command(&mut self, command: Command) {
        self.press(self.key(command));
    }

    /// Does what the example of a step does.
    fn act(&mut self, action: &Action) {
        self.command(action.command());
        let Action::Direction(id) = action else { return };
        let Some(Overlay::Directions(list)) = &self.mirror.overlay else { panic!("a list of directions") };
        let wanted = Title::Direction(id.clone());
        let place = list.rows.iter().position(|row| row.title == wanted).expect("it is in the list");
        let (way, steps) = match place.checked_sub(list.cursor) {
            Some(steps) => (Command::Down, steps),
            None => (Command::Up, list.cursor - place),
        };
        (0..steps).for_each(|_| self.command(way));
        self.command(Command::Confirm);
    }

    fn until_it_says(&mut self, text: &str) {
        self.program.until_it_says(text);
    }

    /// Plays a step that stands until it is done, and gives what the strip says of it then.
    fn play(&mut self, place: usize) -> String {
        let step = self.lesson.steps[place].clone();
        let (number, all) = (place + 1, self.lesson.steps.len());
        let begun = texts::step(self.language, number, all, texts::kind(self.language, step.kind));
        self.until_it_says(&begun);
        if !step.reveals.is_empty() {
            self.until_it_says(texts::reveal(self.language));
            let computing = texts::being_computed(self.language);
            self.program.until("all computed", |screen| !screen.contents().contains(computing));
            // All that is revealed is looked at.
            while self.mirror.overlay.is_some() {
                self.command(Command::Confirm);
            }
        }
        step.play.iter().for_each(|action| self.act(action));
        if let Some(example) = &step.example {
            self.command(Command::Answer);
            example.chars().for_each(|sign| self.press(Key::Char(sign)));
            self.command(Command::Confirm);
        }
        if step.done.contains(&Condition::Noted) {
            self.command(Command::Note);
            "Anna: x".chars().for_each(|sign| self.press(Key::Char(sign)));
            self.command(Command::Confirm);
        }
        let waits = !step.done.is_empty() || step.question.is_some();
        let told = if waits { texts::step_done(self.language, number, all) } else { begun };
        self.until_it_says(&told);
        told
    }

    fn go_on(&mut self, place: usize) {
        // With few futures the mirror may take a step for not done which is.
        let next = sent(self.key(Command::NextStep));
        self.program.press(&next);
        while self.mirror.teaching().is_some_and(|teaching| teaching.step == place) {
            self.mirror(Message::Command(Command::NextStep));
        }
    }

    /// Leaves, and has the debrief written.
    fn leave(self) -> String {
        let Self { language, lesson, folder, mut program, .. } = self;
        program.press("q");
        assert!(program.ends().success(), "{}", lesson.id);
        let file = folder.path().join("debrief.md");
        let mut command = process::Command::new(env!("CARGO_BIN_EXE_speelveld"));
        command.args(["train", &lesson.id, "--lang", language.code(), "--debrief"]).arg(&file);
        command.env("SPEELVELD_STATE", folder.path()).env("SPEELVELD_CONFIG", folder.path().join("nothing"));
        assert!(command.status().expect("the program starts").success(), "{}", lesson.id);
        std::fs::read_to_string(file).expect("it was written")
    }
}

/// The keys that matter, as they stand on the last line.
fn footer(session: &Session) -> String {
    let mut buffer = Buffer::empty(Rect::new(0, 0, SIZE.0, SIZE.1));
    let _ = tui::draw_on(&mut buffer, session);
    let last = buffer.content().chunks(usize::from(SIZE.0)).last().expect("a line");
    last.iter().map(|cell| cell.symbol()).collect::<String>().trim().to_owned()
}

/// Can a lesson be killed at this step and its example played on? What a step reveals comes back over the screen, and what could
/// be undone is not kept.
fn can_be_left(lesson: &Lesson, place: usize) -> bool {
    let later = lesson.steps[place + 1..].iter().flat_map(|step| &step.play);
    let undoes = later.into_iter().any(|action| *action == Action::Command(Command::Undo));
    lesson.steps[place].reveals.is_empty() && !undoes
}

/// Plays every lesson to its end, with a kill half way.
fn play_all(language: Language) {
    for lesson in &read_library(&shipped_files()).guides.lessons {
        let mut player = Player::new(lesson, language);
        let steps = lesson.steps.len();
        let half = (steps / 2..steps).find(|place| can_be_left(lesson, *place)).expect("a step");
        for place in 0..steps {
            let told = player.play(place);
            if place == half {
                player.kill_and_go_on();
                player.until_it_says(&told);
            }
            player.go_on(place);
        }
        player.until_it_says(texts::finished(language));
        let debrief = player.leave();
        assert!(
            debrief.contains(&debrief_texts::reached(language, steps, steps)),
            "{}:\n{debrief}",
            lesson.id
        );
    }
}

#[test]
fn lessons_in_dutch_go_on_after_a_kill_and_run_to_their_end() {
    play_all(Language::Dutch);
}

#[test]
fn lessons_in_english_go_on_after_a_kill_and_run_to_their_end() {
    play_all(Language::English);
}
