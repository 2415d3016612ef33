//! Bindings: what the page can call.

use crate::session::message::Message;
use crate::texts::{page as texts, page_room as room};
use crate::web::explorer::{self, Explorer};
use crate::web::outside::Start;
use std::panic;
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = performance)]
    fn now() -> f64;
    #[wasm_bindgen(js_namespace = console)]
    fn error(text: &str);
}

/// The explorer as the page has it.
#[wasm_bindgen]
pub struct Page {
    explorer: Explorer,
}

#[wasm_bindgen]
impl Page {
    /// Begins where the user was.
    ///
    /// # Errors
    /// What the page tells is not what was agreed, or the shipped content makes no library.
    #[wasm_bindgen(constructor)]
    pub fn new(start: &str) -> Result<Self, String> {
        panic::set_hook(Box::new(|panic| error(&panic.to_string())));
        let start: Start = serde_json::from_str(start).map_err(|error| error.to_string())?;
        Ok(Self { explorer: Explorer::start(start).ok_or("content")? })
    }

    pub fn press(&mut self, name: &str, control: bool, shift: bool, alt: bool) -> bool {
        self.explorer.press(name, [control, shift, alt])
    }

    pub fn command(&mut self, id: &str) {
        self.explorer.command(id);
    }

    pub fn click(&mut self, column: u16, row: u16) {
        self.explorer.click(column, row);
    }

    pub fn scroll(&mut self, lines: i32) {
        self.explorer.update(Message::Scroll(lines));
    }

    pub fn paste(&mut self, text: String) {
        self.explorer.update(Message::Paste(text));
    }

    pub fn choose(&mut self, scenario: usize, layer: &str, choice: &str) {
        self.explorer.choose(scenario, layer, choice);
    }

    pub fn take_file(&mut self, name: &str, bytes: &[u8]) {
        self.explorer.take_file(name, bytes);
    }

    pub fn follow_link(&mut self, address: &str) {
        self.explorer.follow_link(address);
    }

    /// What the form to join begins with, as JSON.
    pub fn door(&self) -> String {
        serde_json::to_string(&self.explorer.door()).unwrap_or_default()
    }

    pub fn join(&mut self, code: &str, name: &str) {
        self.explorer.join(code, name);
    }

    pub fn connected(&mut self) {
        self.explorer.connected();
    }

    pub fn lost(&mut self) {
        self.explorer.lost();
    }

    pub fn hear(&mut self, message: &str) {
        self.explorer.hear(message);
    }

    pub fn settle(&mut self, low: &str, high: &str) {
        self.explorer.settle(low, high);
    }

    pub fn take_home(&mut self) {
        self.explorer.take_home();
    }

    pub fn elapsed(&mut self, milliseconds: f64) {
        self.explorer.update(Message::Elapsed(milliseconds as u64));
    }

    pub fn light(&mut self, is_light: bool) {
        self.explorer.update(Message::Background { is_light });
    }

    pub fn written(&mut self, name: String) {
        self.explorer.update(Message::Written(name));
    }

    pub fn not_written(&mut self, path: String, reason: String) {
        self.explorer.update(Message::NotWritten { path, reason });
    }

    pub fn cannot_keep(&mut self, is_so: bool) {
        self.explorer.cannot_keep(is_so);
    }

    pub fn work(&mut self) -> bool {
        self.explorer.work(&now)
    }

    /// What changed on the screen, as JSON.
    pub fn draw(&mut self, columns: u16, rows: u16) -> String {
        serde_json::to_string(&self.explorer.draw(columns, rows)).unwrap_or_default()
    }

    pub fn in_words(&self) -> String {
        self.explorer.in_words()
    }

    pub fn simple(&self) -> String {
        self.explorer.simple()
    }

    /// A text of the page by its name; nothing for a name that there is not.
    pub fn text(&self, name: &str) -> Option<String> {
        let text = match name {
            "screen" => texts::screen,
            "in-words" => texts::in_words,
            "to-the-buttons" => texts::to_the_buttons,
            "actions" => texts::actions,
            "simple-page" => texts::simple_page,
            "whole-screen" => texts::whole_screen,
            "open-file" => texts::open_file,
            "copy-link" => texts::copy_link,
            "help" => texts::help,
            "other-language" => texts::other_language,
            "kept-here" => texts::kept_here,
            "may-close" => texts::may_close,
            "join-heading" => room::join_heading,
            "join-about" => room::join_about,
            "code" => room::code,
            "name" => room::name,
            "join" => room::join,
            _ => return None,
        };
        Some(text(self.explorer.language()).to_owned())
    }

    pub fn broken(&self, reason: &str) -> String {
        texts::broken(self.explorer.language(), reason)
    }
}

/// A file that takes long to make.
///
/// # Errors
/// Why it cannot be made, in words.
#[wasm_bindgen]
pub fn made(asked: &str) -> Result<Vec<u8>, String> {
    explorer::made(serde_json::from_str(asked).map_err(|error| error.to_string())?)
}
