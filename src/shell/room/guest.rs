//! Guest: one connection, from its head to its end. It is never waited for: each step does what can be done now.

use super::heads::{self, Asked, Names};
use super::page::Page;
use super::rates::{Allowance, Rate};
use crate::front::room::{MOST_BYTES, Refusal, Told};
use std::io::{self, ErrorKind, Read, Write};
use std::net::{IpAddr, Shutdown, TcpStream};
use std::sync::Arc;
use std::time::{Duration, Instant};
use tungstenite::handshake::server::write_response;
use tungstenite::protocol::{Role, WebSocketConfig};
use tungstenite::{Bytes, Error, Message, WebSocket};

/// How long a head may take to come in, however slowly it is dripped.
const FOR_HEAD: Duration = Duration::from_secs(5);

/// How long nothing of the page may get through.
const STALLED: Duration = Duration::from_secs(20);

/// How long what is left is read after an answer, so that it arrives before the end does.
const LINGER: Duration = Duration::from_secs(1);

/// How long somebody who came in may take to join.
const FOR_JOINING: Duration = Duration::from_secs(120);

/// How often a connection is asked whether it is still there, and how long it may be silent.
const PING: Duration = Duration::from_secs(15);
const SILENCE: Duration = Duration::from_secs(45);

/// Messages of one connection.
const SAYING: Rate = Rate { at_once: 20.0, a_second: 5.0 };

/// After so many messages too many the connection is over.
const MOST_TOO_MANY: u32 = 100;

/// What may wait to be sent to one who does not take it in, bytes.
const MOST_WAITING: usize = 4 * 1024 * 1024;

/// At most so many messages in one step, so that each has its turn.
const AT_ONCE: usize = 8;

enum Talk {
    Head(TcpStream, Vec<u8>),
    Answer {
        stream: TcpStream,
        head: Vec<u8>,
        body: Arc<[u8]>,
        sent: usize,
    },
    /// The answer is sent; what still comes is read and forgotten.
    Rest(TcpStream),
    Room(Box<WebSocket<TcpStream>>),
    Over,
}

pub struct Guest {
    pub from: IpAddr,
    pub is_seated: bool,
    /// Is over as soon as everything was sent.
    pub is_leaving: bool,
    names: Names,
    talk: Talk,
    since: Instant,
    /// When something last got through, or was heard.
    alive: Instant,
    pinged: Instant,
    saying: Allowance,
    too_many: u32,
}

/// What one step gave.
#[derive(Debug, Default)]
pub struct Stepped {
    pub said: Vec<String>,
    pub has_moved: bool,
    pub is_over: bool,
}

impl Stepped {
    pub fn over() -> Self {
        Self { is_over: true, ..Self::default() }
    }
}

impl Guest {
    pub const fn new(stream: TcpStream, from: IpAddr, names: Names, now: Instant) -> Self {
        Self {
            from,
            is_seated: false,
            is_leaving: false,
            names,
            talk: Talk::Head(stream, Vec::new()),
            since: now,
            alive: now,
            pinged: now,
            saying: Allowance::new(SAYING, now),
            too_many: 0,
        }
    }

    /// Does what can be done now.
    pub fn step(&mut self, now: Instant, page: &mut Page) -> Stepped {
        let (talk, stepped) = match std::mem::replace(&mut self.talk, Talk::Over) {
            Talk::Head(stream, bytes) => self.hear_head(stream, bytes, now, page),
            Talk::Answer { stream, head, body, sent } => self.answer(stream, head, body, sent, now),
            Talk::Rest(stream) => self.finish(stream, now),
            Talk::Room(room) => self.talk(room, now),
            Talk::Over => (Talk::Over, Stepped::over()),
        };
        self.talk = talk;
        stepped
    }

    /// Tells something; one who takes in nothing any longer is gone at the next step.
    pub fn tell(&mut self, text: String) {
        if let Talk::Room(room) = &mut self.talk
            && is_broken(&room.write(Message::text(text)))
        {
            self.talk = Talk::Over;
        }
    }

    /// Says goodbye.
    pub fn leave(&mut self) {
        self.is_leaving = true;
        if !matches!(self.talk, Talk::Room(_)) {
            self.talk = Talk::Over;
        }
    }

    fn hear_head(
        &mut self,
        mut stream: TcpStream,
        mut bytes: Vec<u8>,
        now: Instant,
        page: &mut Page,
    ) -> (Talk, Stepped) {
        let mut more = [0; 2048];
        match stream.read(&mut more) {
            Ok(0) => return (Talk::Over, Stepped::over()),
            Ok(length) => bytes.extend_from_slice(&more[..length]),
            Err(error) if waits(&error) => {
                let is_over = now.saturating_duration_since(self.since) > FOR_HEAD;
                return (Talk::Head(stream, bytes), Stepped { is_over, ..Stepped::default() });
            }
            Err(_) => return (Talk::Over, Stepped::over()),
        }
        let moved = Stepped { has_moved: true, ..Stepped::default() };
        self.alive = now;
        let answer = |status: &str, kind: &str, body: Arc<[u8]>, stream| {
            let head = heads::answer(status, kind, body.len());
            Talk::Answer { stream, head, body, sent: 0 }
        };
        let talk = match heads::asked(&bytes, &self.names) {
            Asked::More => Talk::Head(stream, bytes),
            Asked::Page(host) => answer("200 OK", "text/html", page.of(&self.names.room(&host)), stream),
            Asked::Refused(status) => {
                answer(status, "text/plain", format!("{status}\n").into_bytes().into(), stream)
            }
            Asked::Room(response) => {
                let mut head = Vec::new();
                let is_written = write_response(&mut head, &response).is_ok();
                // It is short, and the first that is sent: what does not go at once never will.
                if is_written && stream.write(&head).is_ok_and(|length| length == head.len()) {
                    let config = WebSocketConfig::default()
                        .max_message_size(Some(MOST_BYTES))
                        .max_frame_size(Some(MOST_BYTES))
                        .read_buffer_size(8 * 1024)
                        .write_buffer_size(0)
                        .max_write_buffer_size(MOST_WAITING);
                    self.since = now;
                    Talk::Room(Box::new(WebSocket::from_raw_socket(stream, Role::Server, Some(config))))
                } else {
                    return (Talk::Over, Stepped::over());
                }
            }
        };
        (talk, moved)
    }

    fn answer(
        &mut self,
        mut stream: TcpStream,
        head: Vec<u8>,
        body: Arc<[u8]>,
        mut sent: usize,
        now: Instant,
    ) -> (Talk, Stepped) {
        let rest = match sent.checked_sub(head.len()) {
            Some(of_body) => &body[of_body..],
            None => &head[sent..],
        };
        match stream.write(rest) {
            Ok(length) if length > 0 => {
                sent += length;
                self.alive = now;
                let moved = Stepped { has_moved: true, ..Stepped::default() };
                if sent < head.len() + body.len() {
                    return (Talk::Answer { stream, head, body, sent }, moved);
                }
                let _ = stream.shutdown(Shutdown::Write);
                (Talk::Rest(stream), moved)
            }
            Err(error) if waits(&error) => {
                let is_over = now.saturating_duration_since(self.alive) > STALLED;
                (Talk::Answer { stream, head, body, sent }, Stepped { is_over, ..Stepped::default() })
            }
            _ => (Talk::Over, Stepped::over()),
        }
    }

    fn finish(&self, mut stream: TcpStream, now: Instant) -> (Talk, Stepped) {
        let mut rest = [0; 4096];
        let goes_on = match stream.read(&mut rest) {
            Ok(length) => length > 0,
            Err(error) => waits(&error),
        };
        if goes_on && now.saturating_duration_since(self.alive) < LINGER {
            (Talk::Rest(stream), Stepped::default())
        } else {
            (Talk::Over, Stepped::over())
        }
    }

    fn talk(&mut self, mut room: Box<WebSocket<TcpStream>>, now: Instant) -> (Talk, Stepped) {
        let mut stepped = Stepped::default();
        for _ in 0..AT_ONCE {
            match room.read() {
                Ok(Message::Text(text)) => {
                    (self.alive, stepped.has_moved) = (now, true);
                    if self.is_leaving {
                        continue;
                    }
                    if self.saying.take(now) {
                        stepped.said.push(text.as_str().to_owned());
                    } else {
                        self.too_many += 1;
                        stepped.is_over |= is_broken(&room.write(Message::text(busy())));
                    }
                }
                Ok(Message::Ping(_) | Message::Pong(_)) => self.alive = now,
                // No page of ours sends anything else.
                Ok(_) => stepped.is_over = true,
                Err(Error::Io(error)) if waits(&error) => break,
                Err(_) => stepped.is_over = true,
            }
            if stepped.is_over {
                return (Talk::Over, stepped);
            }
        }
        if now.saturating_duration_since(self.pinged) > PING {
            self.pinged = now;
            stepped.is_over |= is_broken(&room.write(Message::Ping(Bytes::new())));
        }
        let flushed = room.flush();
        let is_silent = now.saturating_duration_since(self.alive) > SILENCE;
        let is_idle = !self.is_seated && now.saturating_duration_since(self.since) > FOR_JOINING;
        let has_left = self.is_leaving && flushed.is_ok();
        stepped.is_over |=
            is_broken(&flushed) || is_silent || is_idle || has_left || self.too_many > MOST_TOO_MANY;
        (Talk::Room(room), stepped)
    }
}

fn busy() -> String {
    serde_json::to_string(&Told::Refused { why: Refusal::Busy }).unwrap_or_default()
}

fn waits(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::WouldBlock | ErrorKind::Interrupted)
}

/// Is it over, rather than that what was written waits its turn?
fn is_broken(written: &tungstenite::Result<()>) -> bool {
    !matches!(written, Ok(())) && !matches!(written, Err(Error::Io(error)) if waits(error))
}
