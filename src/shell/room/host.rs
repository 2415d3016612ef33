//! Host: a room of a session, from opening to closing: its desk, its server, and what is kept of it.

use super::codes;
use super::kept::{self, Kept};
use super::page::{Page, built_in};
use super::server::{Happened, Order, Server, Standing};
use crate::front::room::{Desk, Refusal, Sending, Told};
use crate::session::Session;
use crate::session::message::Effect;
use crate::session::teams::presence::Room;
use qrcode::{EcLevel, QrCode};
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener, UdpSocket};
use std::path::Path;
use std::sync::Arc;

/// The port when none is asked for and it is free; else any that is.
const USUAL_PORT: u16 = 7070;

/// How a room is to be opened.
#[derive(Clone, Debug, Default)]
pub struct Hosting {
    /// May others on the network come in?
    pub lets_network_in: bool,
    pub port: Option<u16>,
    /// How others reach it when that is not by an address of this machine: host with port, and whether by https.
    pub public: Option<(String, bool)>,
    /// The page that is given; nothing when there is none.
    pub page: Option<Arc<str>>,
}

impl Hosting {
    /// How a room opens that is begun from the explorer itself: for this machine, with the page of the program.
    pub fn usual() -> Self {
        Self { page: built_in(), ..Self::default() }
    }
}

/// Why a room did not open.
#[derive(Debug)]
pub enum Unhosted {
    NoPage,
    System(io::Error),
}

impl From<io::Error> for Unhosted {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

pub struct Host {
    desk: Desk,
    server: Server,
    kept: Kept,
}

impl Host {
    /// Opens a room for a session that is kept in a file, with the code, port and places that it had before. `tell` hears what
    /// happens in it.
    ///
    /// # Errors
    /// There is no page to give, or the system refuses.
    pub fn open(
        hosting: &Hosting,
        session: &Session,
        file: &Path,
        tell: impl Fn(Happened) + Send + 'static,
    ) -> Result<(Self, Room), Unhosted> {
        let page = hosting.page.clone().ok_or(Unhosted::NoPage)?;
        let file = kept::file(file);
        let mut kept = match kept::read(&file) {
            Some(kept) => kept,
            None => Kept { code: codes::code()?, ..Kept::default() },
        };
        // A name of a session that was begun anew is nobody's.
        let names = session.team_play().map_or(0, |play| play.teams.rules.names.len());
        kept.tokens.truncate(names);
        let listener = listen(hosting, kept.port)?;
        kept.port = listener.local_addr()?.port();
        let address = match &hosting.public {
            Some((host, true)) => format!("https://{host}"),
            Some((host, false)) => format!("http://{host}"),
            None => format!("http://{}", shown(hosting.lets_network_in, kept.port)),
        };
        let server = Server::start(listener, Page::new(page), hosting.public.clone(), file, tell)?;
        server.order(Order::Keep(kept.clone()));
        let room = Room {
            qr: qr(&format!("{address}/#{}", kept.code)),
            address,
            code: kept.code.clone(),
            lets_network_in: hosting.lets_network_in,
            ..Room::default()
        };
        let desk = Desk::new(kept.code.clone(), kept.tokens.clone());
        Ok((Self { desk, server, kept }, room))
    }

    /// Takes in what happened.
    pub fn hear(&mut self, session: &mut Session, happened: Happened) -> Vec<Effect> {
        match happened {
            Happened::Said { from, text, may_try } => {
                // Nobody new is let in where too much was guessed, nor without randomness.
                let fresh = || if may_try { codes::token().ok() } else { None };
                let heard = self.desk.hear(session, from, &text, fresh);
                if self.desk.tokens() != self.kept.tokens {
                    self.kept.tokens = self.desk.tokens().to_vec();
                    self.server.order(Order::Keep(self.kept.clone()));
                }
                heard.sendings.into_iter().for_each(|sending| self.send(sending));
                heard.effects
            }
            Happened::Gone(connection) => self.desk.leave(session, connection),
            Happened::Broken => Vec::new(),
        }
    }

    /// Tells each what is new to it.
    pub fn tell_news(&mut self, session: &Session) {
        self.desk.news(session).into_iter().for_each(|sending| self.send(sending));
    }

    /// Tells all that the room is closed, and closes it.
    pub fn close(self) {
        for to in self.desk.connections() {
            self.send(Sending { to, told: Told::Closed });
        }
        self.server.order(Order::Close);
    }

    fn send(&self, Sending { to, told }: Sending) {
        let standing = match &told {
            Told::Welcome { .. } => Standing::Seated,
            Told::Refused { why: Refusal::Code } => Standing::Wrong,
            Told::Refused { why: Refusal::Elsewhere } | Told::Closed => Standing::Over,
            _ => Standing::Same,
        };
        let text = serde_json::to_string(&told).unwrap_or_default();
        self.server.order(Order::Tell { to, text, standing });
    }
}

/// Listens at the port that is asked for, else where it was before, else at the usual one, else anywhere.
fn listen(hosting: &Hosting, before: u16) -> io::Result<TcpListener> {
    let on = if hosting.lets_network_in { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    if let Some(port) = hosting.port {
        return TcpListener::bind((on, port));
    }
    let ports = [before, USUAL_PORT].into_iter().filter(|port| *port > 0).chain([0]);
    let mut last = Err(io::ErrorKind::AddrInUse.into());
    for port in ports {
        last = TcpListener::bind((on, port));
        if last.is_ok() {
            break;
        }
    }
    last
}

/// The address that others type: that by which this machine would reach them.
fn shown(lets_network_in: bool, port: u16) -> SocketAddr {
    let outward = || {
        // Nothing is sent: the system only says by which address it would go. The address is one of documentation.
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
        socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
        Some(socket.local_addr().ok()?.ip())
    };
    let address = if lets_network_in { outward() } else { None };
    SocketAddr::new(address.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST)), port)
}

/// The dark and light fields of a code for a phone, row by row; none when the text is too long for one.
fn qr(text: &str) -> Vec<Vec<bool>> {
    let Ok(code) = QrCode::with_error_correction_level(text, EcLevel::L) else { return Vec::new() };
    let rows = code.to_colors();
    rows.chunks(code.width()).map(|row| row.iter().map(|field| field.select(true, false)).collect()).collect()
}
