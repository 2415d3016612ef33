//! Server: the one thread that looks after all connections in turn, and waits for none of them.

use super::guest::{Guest, Stepped};
use super::heads::Names;
use super::kept::{self, Kept};
use super::page::Page;
use super::rates::{Allowances, Rate};
use crate::front::room::Connection;
use std::collections::BTreeMap;
use std::io;
use std::net::{IpAddr, TcpListener, TcpStream};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// Most connections at once: sixty who take part, and as many pages that are being sent.
const MOST: usize = 256;

/// Most connections from one address at once; a whole room may come by way of one.
const MOST_OF_ONE: usize = 160;

/// New connections of one address.
const CONNECTING: Rate = Rate { at_once: 300.0, a_second: 30.0 };

/// Wrong codes of one address: at this pace all codes take a lifetime, and sixty people may mistype.
const GUESSING: Rate = Rate { at_once: 60.0, a_second: 0.5 };

/// How long nothing is looked at when nothing happens.
const REST: Duration = Duration::from_millis(15);

const WITHOUT_GUESTS: Duration = Duration::from_millis(60);

/// How long the last words may take.
const FAREWELL: Duration = Duration::from_millis(300);

/// What happened in the room.
#[derive(Clone, Debug, PartialEq)]
pub enum Happened {
    Said {
        from: Connection,
        text: String,
        /// May a new name be let in, or was too much guessed from there?
        may_try: bool,
    },
    Gone(Connection),
    /// The thread broke down, and with it the room.
    Broken,
}

/// How somebody stands after what is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Same,
    /// Has a place now.
    Seated,
    /// Showed a code that is not ours.
    Wrong,
    /// Is to go.
    Over,
}

#[derive(Debug)]
pub enum Order {
    Tell {
        to: Connection,
        text: String,
        standing: Standing,
    },
    Keep(Kept),
    /// Send all away.
    Close,
}

/// The way to the thread. When this is dropped, all connections are cut.
#[derive(Debug)]
pub struct Server {
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Starts to listen; `tell` hears what happens, `file` is where the room is kept.
    ///
    /// # Errors
    /// The system gives no thread.
    pub fn start(
        listener: TcpListener,
        page: Page,
        public: Option<(String, bool)>,
        file: PathBuf,
        tell: impl Fn(Happened) + Send + 'static,
    ) -> io::Result<Self> {
        listener.set_nonblocking(true)?;
        let (orders, ordered) = channel();
        let body = move || {
            let mut room = Room {
                listener,
                page,
                public,
                file,
                guests: BTreeMap::new(),
                next: 0,
                connecting: Allowances::new(CONNECTING),
                guessing: Allowances::new(GUESSING),
                tell: &tell,
            };
            if catch_unwind(AssertUnwindSafe(|| room.run(&ordered))).is_err() {
                tell(Happened::Broken);
            }
        };
        let thread = thread::Builder::new().name("room".to_owned()).spawn(body)?;
        Ok(Self { orders: Some(orders), thread: Some(thread) })
    }

    pub fn order(&self, order: Order) {
        // When the thread is gone, its last word told so.
        let _ = self.orders.as_ref().map(|orders| orders.send(order));
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.orders = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

struct Room<'t, T> {
    listener: TcpListener,
    page: Page,
    public: Option<(String, bool)>,
    file: PathBuf,
    guests: BTreeMap<Connection, Guest>,
    next: Connection,
    connecting: Allowances<IpAddr>,
    guessing: Allowances<IpAddr>,
    tell: &'t T,
}

impl<T: Fn(Happened)> Room<'_, T> {
    fn run(&mut self, orders: &Receiver<Order>) {
        loop {
            let now = Instant::now();
            let came = self.admit(now);
            let moved = self.step(now);
            let rest = match (came || moved, self.guests.is_empty()) {
                (true, _) => Duration::ZERO,
                (false, false) => REST,
                (false, true) => WITHOUT_GUESTS,
            };
            let mut order = orders.recv_timeout(rest);
            loop {
                match order {
                    Ok(Order::Close) => return self.close(),
                    Ok(order) => self.carry_out(order),
                    Err(RecvTimeoutError::Timeout) => break,
                    Err(RecvTimeoutError::Disconnected) => return,
                }
                order = orders.recv_timeout(Duration::ZERO);
            }
        }
    }

    /// Takes in who connects; says whether anybody did.
    fn admit(&mut self, now: Instant) -> bool {
        let mut came = false;
        // Whatever makes this fail, such as too many open files, may be over the next time.
        while let Ok((stream, address)) = self.listener.accept() {
            came = true;
            let from = address.ip();
            let of_one = self.guests.values().filter(|guest| guest.from == from).count();
            let is_room = self.guests.len() < MOST && of_one < MOST_OF_ONE;
            if is_room
                && self.connecting.of(from, now).take(now)
                && let Ok(guest) = self.guest(stream, from, now)
            {
                self.guests.insert(self.next, guest);
                self.next += 1;
            }
        }
        came
    }

    fn guest(&self, stream: TcpStream, from: IpAddr, now: Instant) -> io::Result<Guest> {
        stream.set_nonblocking(true)?;
        stream.set_nodelay(true)?;
        let names = Names { local: stream.local_addr()?, public: self.public.clone() };
        Ok(Guest::new(stream, from, names, now))
    }

    /// Looks after each connection once; says whether anything moved.
    fn step(&mut self, now: Instant) -> bool {
        let mut moved = false;
        let mut gone = Vec::new();
        for (&connection, guest) in &mut self.guests {
            let may_try = self.guessing.of(guest.from, now).is_left(now);
            let page = &mut self.page;
            // A fault in one connection ends that one alone.
            let step = catch_unwind(AssertUnwindSafe(|| guest.step(now, page)));
            let Stepped { said, has_moved, is_over } = step.unwrap_or_else(|_| Stepped::over());
            moved |= has_moved;
            said.into_iter().for_each(|text| (self.tell)(Happened::Said { from: connection, text, may_try }));
            if is_over {
                gone.push(connection);
            }
        }
        for connection in gone {
            self.guests.remove(&connection);
            (self.tell)(Happened::Gone(connection));
        }
        moved
    }

    fn carry_out(&mut self, order: Order) {
        match order {
            Order::Tell { to, text, standing } => {
                let Some(guest) = self.guests.get_mut(&to) else { return };
                match standing {
                    Standing::Same => {}
                    Standing::Seated => guest.is_seated = true,
                    Standing::Wrong => {
                        let now = Instant::now();
                        let _ = self.guessing.of(guest.from, now).take(now);
                    }
                    Standing::Over => guest.is_leaving = true,
                }
                guest.tell(text);
            }
            // On a full disk the room goes on; only after a restart its people have to choose other names.
            Order::Keep(kept) => drop(kept::write(&self.file, &kept)),
            Order::Close => {}
        }
    }

    fn close(&mut self) {
        let end = Instant::now() + FAREWELL;
        self.guests.values_mut().for_each(Guest::leave);
        while !self.guests.is_empty() && Instant::now() < end {
            let now = Instant::now();
            let page = &mut self.page;
            self.guests.retain(|_, guest| !guest.step(now, page).is_over);
            thread::sleep(Duration::from_millis(5));
        }
    }
}
