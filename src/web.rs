//! Web: the explorer in a browser. The page tells what happened and shows what comes out; what is to be done outside, such as
//! keeping, downloading and copying, the page is told as wishes. Nothing here touches the outside either.
//!
//! ```text
//! page.js ── keys, clicks, files ──▶ explorer ──▶ session.update ──▶ effects ──▶ queue, worked off between frames
//!    ▲                                  │                               └──▶ wishes
//!    └─────────── rows of cells as HTML ┘
//! ```
//!
//! Cells are drawn as text in HTML, so that they can be selected, read and enlarged. Why no library: `ratzilla` draws every
//! cell as an element of its own and sets styles inline, which a strict content policy forbids.

#[cfg(target_family = "wasm")]
mod bindings;
pub mod cells;
pub mod contents;
pub mod drawing;
pub mod explorer;
pub mod keys;
pub mod outside;
pub mod participant;
pub mod shelf;
pub mod simple;
pub mod simple_room;
pub mod taking_part;
