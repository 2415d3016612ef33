//! Page: what a participant opens: the page of the program, told that it is served by a room.

use std::sync::Arc;

/// The page for a browser, where the program was built with it.
#[cfg(feature = "page")]
pub const PAGE: Option<&[u8]> =
    Some(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/target/web/speelveld.html")));

#[cfg(not(feature = "page"))]
pub const PAGE: Option<&[u8]> = None;

/// The page of the program as a text.
pub fn built_in() -> Option<Arc<str>> {
    PAGE.and_then(|page| std::str::from_utf8(page).ok()).map(Arc::from)
}

/// Where the page says what it may load and reach: nothing but itself.
const POLICY: &str = "default-src 'none';";

const HEAD: &str = "<meta charset=\"utf-8\">";

/// Is this a page that can be told where its room is?
pub fn is_page(text: &str) -> bool {
    text.contains(POLICY) && text.contains(HEAD)
}

/// The page, as it was made for each host by which it was asked for.
#[derive(Debug)]
pub struct Page {
    text: Arc<str>,
    made: Vec<(String, Arc<[u8]>)>,
}

impl Page {
    pub const fn new(text: Arc<str>) -> Self {
        Self { text, made: Vec::new() }
    }

    /// The page for a host: it may reach this room, and nothing else.
    pub fn of(&mut self, room: &str) -> Arc<[u8]> {
        if let Some((_, page)) = self.made.iter().find(|(known, _)| known == room) {
            return Arc::clone(page);
        }
        let policy = format!("{POLICY} connect-src {room};");
        let head = format!("{HEAD}\n<meta name=\"speelveld-room\" content=\"{room}\">");
        let page = self.text.replacen(POLICY, &policy, 1).replacen(HEAD, &head, 1);
        let page: Arc<[u8]> = page.into_bytes().into();
        self.made.push((room.to_owned(), Arc::clone(&page)));
        page
    }
}
