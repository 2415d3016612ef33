//! speelveld (*playing field*): a scenario explorer for the digital stack of a province.
//!
//! For each layer of a case one chooses how it is sourced and with whom; thousands of futures are simulated under the
//! same luck, and the scenarios stand side by side: cost, risk, people and result.
//!
//! # The map
//!
//! ```text
//! scenarios/*.toml ─▶ content ─▶ domain ─▶ resolve ─▶ simulation ─▶ summary ─▶ view ─┬▶ tui     (the screen)
//!      (text)          │        (meaning) (numbers)   (futures)    (figures)   ▲     └▶ report  (text, Markdown, CSV, JSON)
//!                      └▶ problems          └────── study ──────┘              │
//!                                       (asks, remembers, compares)            │
//!      keys, clicks, answers ─▶ session (where the user is, what is chosen) ───┘
//!             ▲                    │
//!             └── shell or web ◀───┘ effects (simulate, keep, open, quit): outside of the program, by way of front
//! ```
//!
//! What *we* decide ([`domain::scenario`]), what the *world* decides ([`domain::assumption`]) and what we *care about*
//! ([`domain::outcome`]) stay apart in the types, in the files and on the screen.
//!
//! # The floors, from the ground up
//!
//! A module uses only lower floors; modules on one floor do not use each other. `foo.rs` is the door of the folder
//! `foo/`; rooms never use what their door defines.
//!
//! | floor | module | what it is for |
//! | --- | --- | --- |
//! | 0 | [`language`] | the languages, and a text in each |
//! | 0 | [`numeric`] | elementary functions and statistics, the same bits everywhere |
//! | 1 | [`domain`] | the words of the model: layers, choices, cases, parameters, outcomes |
//! | 2 | [`resolve`] | a decision turned into plain numbers, each with its trail |
//! | 3 | [`simulation`] | luck by address; one block of futures at a time, columns in and out |
//! | 4 | [`summary`] | futures turned into figures; pairs, frontier, decision rules, surveys of many scenarios |
//! | 5 | [`study`] | questions answered, with luck and results remembered |
//! | 6 | [`controls`] | what a user can do: one row per command, with its words and keys |
//! | 7 | [`workspace`] | what a user works on and keeps: exploration, position, progress, teams |
//! | 8 | [`preferences`] | what a user can set |
//! | 9 | [`texts`] | every sentence a user meets, all languages side by side |
//! | 9 | [`guide`] | scripts that lead through the program, with captions that cite what is computed |
//! | 10 | [`content`] | TOML text to domain, or all its problems at once |
//! | 11 | [`session`] | the explorer without its screen: state, commands, undo, messages to effects |
//! | 12 | [`view`] | what is shown, before how; the only place where a number becomes text |
//! | 13 | [`selftest`] | published outside cases, solved with the code above |
//! | 14 | [`report`] | a view as text, Markdown, CSV; the raw numbers as JSON |
//! | 14 | [`tui`] | a view drawn on a terminal; colours only in its theme |
//! | 15 | [`front`] | what every front does with a session: what is asked next, what is made, what can be gone on with |
//! | 16 | [`shell`] | command line, files, threads, terminal, environment |
//! | 16 | [`web`] | the explorer in a browser: cells as HTML, what is kept and downloaded told to the page |
//!
//! Floors 0 to 5 are a package of their own, `src/model`: compiled once and fast, while the rest is compiled quickly.
//!
//! # Invariants, kept by `tests/laws`
//!
//! - Everything but shell and web is pure: no files, clock, threads, environment or printing. The one form of parallelism
//!   below them is rayon's, over blocks of futures that share nothing, so that it can change no result.
//! - Every number of the model is one row of the table of [`domain::parameter::Parameter`], which feeds reading, checking,
//!   resolving, the trail and its words. No number of the model stands in the code.
//! - The simulation reads nothing but a [`resolve::model::ResolvedModel`] and luck. Luck is found by its address (seed,
//!   quantity, case, layer, year, block), so another choice changes no other draw, and any number of threads gives the
//!   same bytes.
//! - An invalid choice cannot be constructed; a missing translation or a command without words does not compile.
//! - The session never waits: the shell's worker simulates, answers carry a generation, and an outdated one is dropped.
//! - What is on the screen is on disk: the shell keeps [`session::Session::exploration`] before it draws, and never writes
//!   over a file of the user that it did not see.
//! - No file is longer than 500 lines.
//!
//! # Where to put things
//!
//! | to add | touch |
//! | --- | --- |
//! | a case, organisation or direction | one TOML file under `scenarios/` |
//! | a kind of file, or a key in one | its line in the reader, of which [`content::kinds`] says how; its row in [`texts::schema`] |
//! | a setting | its row in [`preferences::Setting`] and its value beside it, a key in [`content::settings`] |
//! | a field in the form of a case | a text: a member of [`domain::case::CaseText`]; a number of a case is there by itself; else a member of [`session::overlay::lists::CaseField`] and of `content::case_edit::CaseChange` |
//! | a change that may help on Competences | a member of [`summary::remedies::Remedy`], where it is possible there, its words in [`texts::competences`] |
//! | a policy check | a table in `scenarios/checks.toml`, its two situations in `tests/laws/policy_checks.rs` |
//! | a question that a check can ask | a member of [`domain::check::Condition`], a key in [`content`], an arm in [`summary::checks`] |
//! | an outcome | its row in [`domain::outcome`], its formula in [`simulation`], its line in `tests/screens/leaks.rs` |
//! | a number of the model | a row in `domain/parameter_table.rs`, a line in the base file, one step in [`resolve`] |
//! | a resolved number | its row in [`domain::number_id`], its step in [`resolve`] |
//! | a kind of incident | a member of [`domain::incident::IncidentKind`], with its words, a table in the base file |
//! | a command, or a key of one | its row in [`controls::command`], an arm in [`session`] where it is carried out |
//! | a command of the command line | its row in `shell/arguments/parser.rs`, what it takes in `shell/arguments/requests.rs`, an arm in [`shell`], a file in `shell/commands` |
//! | an option of a command | its row in `shell/arguments/requests.rs`, its words in [`texts`]; help, manual and completion follow |
//! | an export format | a writer of [`report::document`], or of the rows of `report::figures`, in a file of `report`; a member of [`report::Format`]; in the explorer a member of [`session::output::Output`] |
//! | a key of the JSON | its line where its value is: an `object!` of `report::json::value` |
//! | a part of the memo | a function in `report/memo` that gives blocks of a [`report::document`]; HTML, Markdown and plain text write them as they are |
//! | a screen | its row in [`workspace::position::Screen`], its place and the command that opens it in [`controls`], its commands in [`session`], a file in [`view`] and one in `tui/screens` |
//! | something that many participants show together | a block in `view/teams/group`; the screen and the debrief draw and write it alike |
//! | a part of the portfolio screen | a member of [`session::screen::PortfolioPart`], a room in [`view::portfolio`], an arm in `tui/screens/portfolio` and in `report/ambition` |
//! | a figure of all cases that explains itself | a member of [`session::overlay::why_whole::Whole`], its lines there, its words in [`view::overlays::why_whole`] |
//! | something that is to outlive the program | a member of [`workspace::exploration::Exploration`], a key in [`content::exploration`] |
//! | the progress of an activity | a member of [`workspace::progress::Progress`], its table in `content::exploration` |
//! | what a key did, or why it did nothing | a row of [`texts::notices`]; where the words name something, a member of [`session::notice::Notice`] |
//! | a part of a screen | a member of its list in [`session::screen`], with its name |
//! | something that can be opened | a member of [`session::keeping::OpenTarget`], an arm in the shell's `opening` |
//! | a question that one line of text answers | a member of [`session::overlay::prompt::Purpose`], an arm in `session/commands/overlay.rs` |
//! | a demo | one TOML file under `scenarios/demos/` |
//! | an event card for team sessions | a table in `scenarios/events.toml` |
//! | a lesson | one TOML file under `scenarios/lessons/`; what can make a step done is a member of [`guide::lesson::Condition`], a key in [`content`], an arm in [`session`], its words in [`view::activity`] |
//! | a place that shows an outcome | ask `Session::hides` first; `tests/screens/leaks.rs` finds it when it tells what a lesson hides |
//! | something a caption can cite | a member of [`guide::placeholder::Placeholder`], an arm in [`view::activity::captions`] |
//! | something that leads the user | a member of [`session::activity::Activity`], its keys, its strip in [`view::strip`] |
//! | an outcome of a portfolio as a whole | its arm in [`simulation::programme`], its figure in [`summary::programme`] and the same in `tests/peer/programme.py` |
//! | what a plan or a hire is searched for | a rule in the sequencing or ambitions of [`study`], over portfolios tried in few futures |
//! | a supplier that cases share | a table `[[suppliers]]` with the same id in each of their files |
//! | something to tell of other worlds or futures | a member of [`session::screen::WorldsPart`], what it asks in [`session::worlds`], a sheet in [`view::worlds`]; the command line and reports write the same sheet |
//! | something that the page is to do outside | a member of [`web::outside::Wish`], what is done in `src/web/page.js` |
//! | how the page takes part in a room | what comes of it in the session: `session/teams/seat.rs`; what is said and told: [`web::participant`]; the page for a phone: [`web::simple_room`] |
//! | what both fronts do for a session | a room of [`front`] |
//! | something that a participant of a room says or is told | a member of [`front::room::Said`] or [`front::room::Told`], what the desk there does with it; what is true stays in the session |
//! | what a search among all scenarios can be bound to | [`domain::space::Bounds`], an option of `explore`, a command of the explore screen |
//! | a language | an arm in `sentences!`; the compiler then names every sentence that is missing |
//!
//! # Decisions
//!
//! *Why two packages?* A change of a sentence need not compile the engine again: measured, a release build after such a
//! change takes seconds instead of minutes, and tests compute at full speed. Other floors are kept apart by tests alone.
//! *Why futures in blocks of 1,000?* Each block is a Latin hypercube, so the first one is a fair preview and ten make
//! the default; see [`simulation::random`] for the measured gain.
//! *Why count futures instead of comparing means?* People who see a mean forget the spread; see [`summary::paired`].
//! *Why no async?* One thread for the screen and one for the simulation exchange values; nothing else waits.

pub use speelveld_model::{domain, language, numeric, resolve, simulation, study, summary};

pub mod content;
pub mod controls;
pub mod front;
pub mod guide;
pub mod preferences;
pub mod report;
pub mod selftest;
pub mod session;
#[cfg(not(target_family = "wasm"))]
pub mod shell;
pub mod texts;
pub mod tui;
pub mod view;
pub mod web;
pub mod workspace;
