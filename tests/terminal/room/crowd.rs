//! Sixty who take part in one room for as long as is asked, and lose their connections all the time.

use super::{BUILD, Console, ENGLISH, Guest};
use speelveld::domain::choice::Choice;
use speelveld::domain::scenario::{Decision, Training};
use speelveld::front::room::{Refusal, Told};
use std::time::{Duration, Instant};
use tungstenite::Message;

/// How many take part in the long run.
const MANY: usize = 60;

/// One of many in the long run: chooses, changes its mind, loses its connection, and checks whatever it is told.
struct Participant {
    place: usize,
    token: String,
    guest: Option<Guest>,
    /// What was last confirmed in each round.
    confirmed: Vec<f64>,
    sent: usize,
    lost: usize,
}

impl Participant {
    /// What it predicts the next time: a number that nobody else ever sends.
    fn next(&self) -> f64 {
        1_000_000.0 + self.place as f64 * 10_000.0 + self.sent as f64
    }

    fn chosen(&self) -> Decision {
        let training = Training::ALL[self.sent % Training::ALL.len()];
        let mut choices = BUILD.choices;
        choices.0[self.place % 5] = Choice::parse("outsource:market").expect("a choice");
        Decision { training, ..Decision::of(choices) }
    }

    /// Comes in, or back.
    fn come(&mut self, host: &str, code: &str) -> &mut Guest {
        if self.guest.is_none() {
            let mut guest = Guest::connect(host);
            let token = (!self.token.is_empty()).then_some(self.token.as_str());
            let (token, place) =
                guest.join(code, &format!("Deelnemer {}", self.place), token).expect("a place");
            if self.token.is_empty() {
                self.place = place;
            }
            assert_eq!(place, self.place);
            (self.token, self.guest) = (token, Some(guest));
        }
        self.guest.as_mut().expect("it is there")
    }

    /// Sends until it is confirmed, over as many connections as that takes.
    fn send(&mut self, host: &str, code: &str, round: usize) {
        self.sent += 1;
        let (chosen, low) = (self.chosen(), self.next());
        loop {
            let guest = self.come(host, code);
            guest.send(round, &chosen, low);
            match guest.hear() {
                Some(Told::Got { round: got }) if got == round => break,
                Some(Told::Refused { why: Refusal::Busy }) => std::thread::sleep(Duration::from_millis(500)),
                None => self.guest = None,
                told => panic!("{told:?}"),
            }
        }
        self.confirmed.resize(round, 0.0);
        self.confirmed[round - 1] = low;
    }

    /// In the round that is open there is nothing but its own.
    fn check_hidden(&mut self) {
        let Some(guest) = &mut self.guest else { return };
        while guest.socket.read().is_ok_and(|message| {
            if let Message::Text(text) = message
                && let Ok(Told::State { exploration, .. }) = serde_json::from_str(text.as_str())
            {
                guest.state = exploration;
            }
            true
        }) {}
        if let Some((_, open)) = guest.state.rsplit_once("[[teams.round]]")
            && guest.state.contains("stage = \"gathering\"")
        {
            let others = open.matches("team = ").count()
                - open.matches(&format!("team = {}\n", self.place + 1)).count();
            assert_eq!(others, 0, "{open}");
        }
    }
}

/// Seconds of the processor and mebibytes of memory that a process took.
fn taken(id: u32) -> (f64, f64) {
    let read = |name: &str| std::fs::read_to_string(format!("/proc/{id}/{name}")).unwrap_or_default();
    let stat = read("stat");
    let ticks: f64 = stat.rsplit_once(')').map_or(0.0, |(_, rest)| {
        rest.split_whitespace().skip(11).take(2).filter_map(|number| number.parse::<f64>().ok()).sum()
    });
    let status = read("status");
    let memory =
        status.lines().find_map(|line| line.strip_prefix("VmHWM:")?.split_whitespace().next()?.parse().ok());
    (ticks / 100.0, memory.unwrap_or(0.0) / 1024.0)
}

#[test]
#[ignore = "takes as many seconds as SPEELVELD_ROOM says"]
fn sixty_who_lose_their_connections_lose_nothing_and_see_nothing_too_early() {
    let seconds: u64 = std::env::var("SPEELVELD_ROOM").ok().and_then(|text| text.parse().ok()).unwrap_or(60);
    let mut console = Console::open_with(&ENGLISH, &["--rounds", "3"]);
    let (host, code) = (console.host.clone(), console.code.clone());
    let id = console.program.id();
    let (began, start) = (taken(id), Instant::now());
    let mut all: Vec<Participant> = (0..MANY)
        .map(|place| Participant {
            place,
            token: String::new(),
            guest: None,
            confirmed: Vec::new(),
            sent: 0,
            lost: 0,
        })
        .collect();
    for one in &mut all {
        one.come(&host, &code);
    }
    let mut slowest = Duration::ZERO;
    for round in 1..=3 {
        let end = start + Duration::from_secs(seconds * round as u64 / 3);
        let mut turn = 0;
        while Instant::now() < end || turn < 2 * MANY {
            let one = &mut all[turn * 7 % MANY];
            if turn % 3 == 0 && one.guest.take().is_some() {
                one.lost += 1;
            }
            let before = Instant::now();
            one.send(&host, &code, round);
            slowest = slowest.max(before.elapsed());
            one.check_hidden();
            turn += 1;
        }
        console.program.until_it_says(&format!("Sent: {MANY} of {MANY}"));
        console.program.press("\r");
        console.program.until_it_says(ENGLISH.revealed);
        let confirmed: Vec<f64> = all.iter().map(|one| one.confirmed[round - 1]).collect();
        for one in &mut all {
            let guest = one.come(&host, &code);
            guest.until_it_sees("stage = \"reveal\"");
            let (_, last) = guest.state.rsplit_once("[[teams.round]]").expect("a round");
            for low in &confirmed {
                assert!(last.contains(&format!("low = {low}")), "{low} was lost in round {round}");
            }
        }
        if round < 3 {
            console.program.press("\r");
            console.program.until_it_says("Card:");
            console.program.press("\r");
            console.program.until_it_says("Sent: 0 of");
            all.iter_mut().for_each(|one| one.come(&host, &code).until_it_sees("stage = \"gathering\""));
        }
    }
    let (sent, lost) = all.iter().fold((0, 0), |(sent, lost), one| (sent + one.sent, lost + one.lost));
    let (processor, memory) = taken(id);
    println!(
        "{MANY} participants, {} s: {sent} turns confirmed, {lost} connections lost, slowest answer {} ms, \
         {:.1} s of a processor, {memory:.0} MiB at most",
        start.elapsed().as_secs(),
        slowest.as_millis(),
        processor - began.0,
    );
    console.program.press("q");
    assert!(console.program.ends().success());
}
