//! A room of the real program: teams come in by its socket, and the trainer leads them from a pseudo-terminal.

mod crowd;

use crate::support::pseudo_terminal::Program;
use speelveld::content::exploration::decision;
use speelveld::domain::choice::Choice;
use speelveld::domain::scenario::{Decision, Training};
use speelveld::domain::stack::PerLayer;
use speelveld::front::room::{Refusal, Said, Span, Told};
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};
use tempfile::TempDir;
use tungstenite::client::IntoClientRequest;
use tungstenite::{Error, Message, WebSocket};

/// A page that can be told where its room is; what else stands in it is for tests of the page.
const PAGE: &str = "<!doctype html><html><head>\n<meta charset=\"utf-8\">\n\
    <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; base-uri 'none'\">\n</head></html>\n";

/// How long the room may take to answer.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the console says.
struct Words {
    language: &'static str,
    setup: &'static str,
    join: &'static str,
    code: &'static str,
    sent: [&'static str; 3],
    choosing: &'static str,
    away: &'static str,
    warning: &'static str,
    revealed: &'static str,
}

const DUTCH: Words = Words {
    language: "nl",
    setup: "Waar de teams kiezen",
    join: "Doe mee op http://",
    code: "Code: ",
    sent: ["Ingestuurd: 0 van 2", "Ingestuurd: 1 van 2", "Ingestuurd: 2 van 2"],
    choosing: "Nog aan het kiezen (1): <b>Zuid",
    away: "Niet verbonden (1): <b>Zuid",
    warning: "Nog niet ingestuurd",
    revealed: "Nog geen cijfers",
};

const ENGLISH: Words = Words {
    language: "en",
    setup: "Where the teams choose",
    join: "Join at http://",
    code: "Code: ",
    sent: ["Sent: 0 of 2", "Sent: 1 of 2", "Sent: 2 of 2"],
    choosing: "Still choosing (1): <b>Zuid",
    away: "Not connected (1): <b>Zuid",
    warning: "nothing sent yet",
    revealed: "No figures yet",
};

/// A room that is open, seen by its trainer.
struct Console {
    program: Program,
    folder: TempDir,
    host: String,
    code: String,
}

impl Console {
    /// Opens a room, by way of the rules.
    fn open(told: &Words) -> Self {
        Self::open_with(told, &[])
    }

    fn open_with(told: &Words, more: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("page.html"), PAGE).expect("a page");
        let mut program = Self::start(&folder, told, &[more, &["--limit", "cost=900@80"]].concat());
        program.until_it_says(told.setup);
        program.press("\r");
        program.until_it_says(told.join);
        let mut console = Self { program, folder, host: String::new(), code: String::new() };
        console.look(told);
        console
    }

    fn start(folder: &TempDir, told: &Words, more: &[&str]) -> Program {
        let page = folder.path().join("page.html");
        let page = page.to_str().expect("a path");
        let state = folder.path().to_str().expect("a path");
        let words = ["room", "--page", page, "--hide-figures", "--minutes", "0", "--lang", told.language];
        Program::start(120, 36, &[&words[..], more].concat(), &[("SPEELVELD_STATE", state)])
    }

    /// Reads off the screen where to join.
    fn look(&mut self, told: &Words) {
        let screen = self.program.terminal.screen().contents();
        let after = |what: &str| {
            let rest = screen.split_once(what).expect("it is on the screen").1;
            rest.split_whitespace().next().expect("a word").to_owned()
        };
        (self.host, self.code) = (after(told.join), after(told.code));
    }

    /// Ends the program without a chance to say goodbye, and starts it again.
    fn restart(&mut self, told: &Words, until: &str) {
        self.program.kill();
        self.program = Self::start(&self.folder, told, &[]);
        self.program.until_it_says(until);
    }

    /// What the room answers to a request of these lines.
    fn ask(&self, request: &str) -> String {
        let mut stream = TcpStream::connect(&self.host).expect("the room listens");
        stream.write_all(request.as_bytes()).expect("a request");
        let mut answer = Vec::new();
        // What is refused may be cut off.
        let _ = stream.read_to_end(&mut answer);
        String::from_utf8_lossy(&answer).into_owned()
    }
}

/// Somebody who takes part.
struct Guest {
    socket: WebSocket<TcpStream>,
    /// What it was last told that it may see.
    state: String,
}

impl Guest {
    fn connect(host: &str) -> Self {
        Self::try_connect(host).expect("the room lets a page of its own in")
    }

    fn try_connect(host: &str) -> Option<Self> {
        let stream = TcpStream::connect(host).ok()?;
        stream.set_read_timeout(Some(Duration::from_millis(100))).ok()?;
        let mut request = format!("ws://{host}/room").into_client_request().ok()?;
        request.headers_mut().insert("Origin", format!("http://{host}").parse().ok()?);
        // A busy machine may need several looks for the answer.
        let mut handshake = tungstenite::client(request, stream);
        let end = Instant::now() + PATIENCE;
        while let Err(tungstenite::HandshakeError::Interrupted(more)) = handshake {
            if Instant::now() > end {
                return None;
            }
            handshake = more.handshake();
        }
        handshake.ok().map(|(socket, _)| Self { socket, state: String::new() })
    }

    fn say(&mut self, said: &Said) {
        self.say_text(&serde_json::to_string(said).expect("a message"));
    }

    fn say_text(&mut self, text: &str) {
        // Whoever is sent away may notice only now.
        let _ = self.socket.send(Message::text(text));
    }

    /// The next thing that it is told, states aside; nothing when the connection is over.
    fn hear(&mut self) -> Option<Told> {
        let end = Instant::now() + PATIENCE;
        while Instant::now() < end {
            match self.next() {
                Ok(Some(told)) => return Some(told),
                Ok(None) => {}
                Err(()) => return None,
            }
        }
        panic!("nothing was told")
    }

    /// What came by now: nothing when only a state did, or nothing at all; an error when the connection is over.
    fn next(&mut self) -> Result<Option<Told>, ()> {
        match self.socket.read() {
            Ok(Message::Text(text)) => match serde_json::from_str(text.as_str()).expect("a message") {
                Told::State { exploration, .. } => {
                    self.state = exploration;
                    Ok(None)
                }
                told => Ok(Some(told)),
            },
            Ok(Message::Close(_)) => Err(()),
            Ok(_) => Ok(None),
            Err(Error::Io(error)) if matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::TimedOut) => {
                Ok(None)
            }
            Err(_) => Err(()),
        }
    }

    /// Waits until what it may see says this.
    fn until_it_sees(&mut self, what: &str) {
        let end = Instant::now() + PATIENCE;
        while !self.state.contains(what) {
            assert!(Instant::now() < end, "never saw {what}:\n{}", self.state);
            let _ = self.next();
        }
    }

    /// Joins, and gives what lets it come back and its place.
    fn join(&mut self, code: &str, name: &str, token: Option<&str>) -> Result<(String, usize), Refusal> {
        self.say(&Said::Join {
            code: code.to_owned(),
            name: name.to_owned(),
            token: token.map(str::to_owned),
        });
        match self.hear() {
            Some(Told::Welcome { token, place }) => Ok((token, place)),
            Some(Told::Refused { why }) => Err(why),
            told => panic!("{told:?}"),
        }
    }

    fn send(&mut self, round: usize, chosen: &Decision, low: f64) {
        let prediction = Some(Span { low, high: low + 100.0 });
        self.say(&Said::Turn { round, decision: decision(chosen), prediction });
    }
}

const BUILD: Decision = Decision::of(PerLayer([Choice::BUILD; 5]));

const TRAINED: Decision = Decision { training: Training::Double, ..BUILD };

#[test]
fn teams_on_their_own_devices_are_led_through_rounds_a_lost_connection_and_a_restart() {
    for told in [&DUTCH, &ENGLISH] {
        let mut console = Console::open(told);
        let (host, code) = (console.host.clone(), console.code.clone());
        let mut north = Guest::connect(&host);
        let (north_token, _) = north.join(&code, "Noord", None).expect("a place");
        let mut south = Guest::connect(&host);
        // Markup is text.
        let (token, place) = south.join(&code.to_lowercase(), " <b>Zuid ", None).expect("a place");
        assert_eq!(place, 1);
        console.program.until_it_says(told.sent[0]);
        north.send(1, &TRAINED, 412.5);
        assert_eq!(north.hear(), Some(Told::Got { round: 1 }));
        console.program.until_it_says(told.sent[1]);
        console.program.until_it_says(told.choosing);
        north.until_it_sees("412.5");

        drop(south);
        console.program.until_it_says(told.away);
        let mut south = Guest::connect(&host);
        assert_eq!(south.join(&code, "", Some(&token)), Ok((token.clone(), 1)));
        console.program.until_it_says(told.choosing);
        south.until_it_sees("gathering");
        assert!(!south.state.contains("412.5"), "what another predicted:\n{}", south.state);
        console.program.press("\r");
        console.program.until_it_says(told.warning);
        south.send(1, &BUILD, 300.0);
        assert_eq!(south.hear(), Some(Told::Got { round: 1 }));
        console.program.until_it_says(told.sent[2]);
        // Until the reveal one may think again.
        south.send(1, &TRAINED, 333.0);
        assert_eq!(south.hear(), Some(Told::Got { round: 1 }));
        console.program.press("\r");
        console.program.until_it_says(told.revealed);
        south.until_it_sees("\"reveal\"");
        assert!(
            south.state.contains("412.5") && south.state.contains("333") && !south.state.contains("= 300")
        );
        north.send(1, &BUILD, 300.0);
        assert_eq!(north.hear(), Some(Told::Refused { why: Refusal::Late }));
        let mut late = Guest::connect(&host);
        late.join(&code, "Oost", None).expect("a place for who is late");
        late.until_it_sees("412.5");

        console.restart(told, told.revealed);
        let mut north = Guest::connect(&host);
        assert_eq!(north.join(&code, "Noord", Some(&north_token)), Ok((north_token.clone(), 0)));
        north.until_it_sees("\"reveal\"");
        console.program.press("\r");
        north.until_it_sees("\"card\"");
        console.program.press("\r");
        north.until_it_sees("gathering");
        north.send(2, &BUILD, 222.5);
        assert_eq!(north.hear(), Some(Told::Got { round: 2 }));
        console.program.press("\r");
        console.program.until_it_says(told.revealed);
        console.program.press("o");
        assert_eq!((north.hear(), north.hear()), (Some(Told::Closed), None));
        let end = Instant::now() + PATIENCE;
        while TcpStream::connect(&host).is_ok() {
            assert!(Instant::now() < end, "nothing listens any longer");
        }
        console.program.press("q");
        assert!(console.program.ends().success(), "{}", told.language);
    }
}

/// A case of the trainer's own, in a room on any free port.
#[test]
fn a_case_of_ones_own_goes_along_to_who_takes_part() {
    let folder = tempfile::tempdir().expect("a folder");
    let own = folder.path().join("proef.toml");
    let text = include_str!("../fine/case.toml");
    std::fs::write(&own, text).expect("a case");
    let mut console = Console::open_with(&ENGLISH, &[own.to_str().expect("a path"), "--port", "0"]);
    console.program.until_it_says("receive your own files");
    assert!(!console.host.ends_with(":7070") && !console.host.ends_with(":0"), "{}", console.host);
    let mut north = Guest::connect(&console.host);
    north.join(&console.code, "Noord", None).expect("a place");
    assert_eq!(north.hear(), Some(Told::Along { files: vec![text.to_owned()] }));
    north.until_it_sees("case = \"proef\"");
    north.send(1, &BUILD, 300.0);
    assert_eq!(north.hear(), Some(Told::Got { round: 1 }));
}

#[test]
fn hostile_messages_change_nothing_and_crash_nothing() {
    let told = &ENGLISH;
    let mut console = Console::open(told);
    let (host, code) = (console.host.clone(), console.code.clone());
    let mut north = Guest::connect(&host);
    north.join(&code, "Noord", None).expect("a place");
    let mut south = Guest::connect(&host);
    south.join(&code, "<b>Zuid", None).expect("a place");
    north.send(1, &TRAINED, 412.5);
    assert_eq!(north.hear(), Some(Told::Got { round: 1 }));
    console.program.until_it_says(told.sent[1]);
    north.until_it_sees("412.5");
    let before = north.state.clone();

    // Names and codes that are none.
    let mut stranger = Guest::connect(&host);
    for (name, why) in [
        ("a\u{1b}[2Jb", Refusal::Name),
        ("a\u{202e}b", Refusal::Name),
        ("", Refusal::Name),
        (&"x".repeat(25), Refusal::Name),
        ("NOORD", Refusal::Taken),
    ] {
        assert_eq!(stranger.join(&code, name, None), Err(why), "{name:?}");
    }
    assert_eq!(stranger.join("AAAAAA", "Oost", None), Err(Refusal::Code));
    assert_eq!(stranger.join(&code, "noord", Some("0123456789abcdef")), Err(Refusal::Taken));
    // Before it has a place it can do nothing; and no text is a message that is none.
    for text in [
        "",
        "{",
        "null",
        "\u{0}",
        "{\"say\":\"quit\"}",
        &"[".repeat(60_000),
        "{\"say\":\"turn\",\"round\":1,\"decision\":\"training = \\\"none\\\"\",\"prediction\":null}",
        "{\"say\":\"note\",\"text\":\"hello\"}",
    ] {
        stranger.say_text(text);
        assert_eq!(
            stranger.hear(),
            Some(Told::Refused { why: Refusal::Unsound }),
            "{}",
            &text[..text.len().min(30)]
        );
    }
    drop(stranger);

    // Who has a place sends what does not fit.
    let turn =
        |round, decision: &str, prediction| Said::Turn { round, decision: decision.to_owned(), prediction };
    let whole = decision(&BUILD);
    let span = |low, high| Some(Span { low, high });
    for said in [
        turn(1, &whole, None),
        turn(1, &whole, span(500.0, 300.0)),
        turn(1, &whole, span(-1.0, 300.0)),
        turn(1, &whole, span(0.0, 1e300)),
        turn(0, &whole, span(1.0, 2.0)),
        turn(2, &whole, span(1.0, 2.0)),
        turn(1, "", span(1.0, 2.0)),
        turn(1, &whole.replace("build", "reuse:residents"), span(1.0, 2.0)),
        turn(1, &(whole.clone() + "more = 1\n"), span(1.0, 2.0)),
        turn(1, &"a = [".repeat(5_000), span(1.0, 2.0)),
        Said::Note { text: "a\u{1b}]0;b".to_owned() },
    ] {
        south.say(&said);
        let answer = south.hear();
        assert!(
            matches!(answer, Some(Told::Refused { why: Refusal::Unsound | Refusal::Busy })),
            "{said:?}: {answer:?}"
        );
    }

    // Too long, no text, or too much: that connection is over, and no other.
    let mut long = Guest::connect(&host);
    long.say_text(&"x".repeat(70_000));
    assert_eq!(long.hear(), None);
    let mut bytes = Guest::connect(&host);
    bytes.socket.send(Message::binary(vec![0; 10])).expect("bytes");
    assert_eq!(bytes.hear(), None);
    let mut flood = Guest::connect(&host);
    for _ in 0..2_000 {
        flood.say_text("{\"say\":\"note\",\"text\":\"flood\"}");
    }
    while flood.hear().is_some() {}
    let mut guesses =
        std::iter::repeat_with(|| Guest::connect(&host).join("BBBBBB", "Oost", None)).take(1_000);
    assert!(guesses.any(|guess| guess == Err(Refusal::Busy)), "who guesses too often has to wait");
    assert_eq!(
        Guest::connect(&host).join(&code, "Oost", None),
        Err(Refusal::Busy),
        "with the right code as well"
    );

    // Requests that are none of ours.
    let page = console.ask(&format!("GET / HTTP/1.1\r\nHost: {host}\r\n\r\n"));
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains(&format!("connect-src ws://{host}/room;")), "{page}");
    assert!(page.contains(&format!("<meta name=\"speelveld-room\" content=\"ws://{host}/room\">")), "{page}");
    let upgrade = "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\
                   Sec-WebSocket-Version: 13\r\n";
    for (request, status) in [
        (format!("GET /../../etc/passwd HTTP/1.1\r\nHost: {host}\r\n\r\n"), "404"),
        (format!("POST / HTTP/1.1\r\nHost: {host}\r\n\r\n"), "405"),
        ("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n".to_owned(), "421"),
        (format!("GET /room HTTP/1.1\r\nHost: {host}\r\n{upgrade}\r\n"), "403"),
        (
            format!("GET /room HTTP/1.1\r\nHost: {host}\r\nOrigin: http://evil.example\r\n{upgrade}\r\n"),
            "403",
        ),
        (format!("GET / HTTP/1.1\r\nHost: {host}\r\nX: {}\r\n\r\n", "x".repeat(20_000)), "431"),
        ("\u{16}\u{3}\u{1}\r\n\r\n".to_owned(), "400"),
    ] {
        let answer = console.ask(&request);
        // What is cut off while too much is still being sent may not arrive.
        let is_told =
            answer.starts_with(&format!("HTTP/1.1 {status} ")) || status == "431" && answer.is_empty();
        assert!(is_told, "{}: {answer}", &request[..60.min(request.len())]);
    }
    // A head that never ends is not waited for, and holds up nobody.
    let slow: Vec<TcpStream> = (0..50).filter_map(|_| TcpStream::connect(&host).ok()).collect();
    for mut stream in &slow {
        let _ = stream.write_all(b"GET / HT");
    }
    south.send(1, &BUILD, 300.0);
    let answer = std::iter::repeat_with(|| south.hear())
        .find(|told| !matches!(told, Some(Told::Refused { why: Refusal::Busy | Refusal::Unsound })));
    assert_eq!(answer, Some(Some(Told::Got { round: 1 })));
    console.program.until_it_says(told.sent[2]);
    assert_eq!(north.state, before, "nothing that strangers did is to be seen");
    console.program.press("q");
    assert!(console.program.ends().success());
}
