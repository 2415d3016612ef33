//! Heads: what somebody asks for who connects, and the answers that are not a room.

use std::net::SocketAddr;
use tungstenite::handshake::server::create_response;
use tungstenite::http::{Request, Response, Version};

/// The longest head, bytes.
pub const LONGEST: usize = 8 * 1024;

/// More lines than a browser sends in a head.
const MOST_LINES: usize = 64;

/// What a head asks for.
#[derive(Debug)]
pub enum Asked {
    /// It has not ended yet.
    More,
    /// The page, for this host.
    Page(String),
    /// To come in; the answer that says so.
    Room(Box<Response<()>>),
    /// Nothing that there is: a status to answer with.
    Refused(&'static str),
}

const BAD: Asked = Asked::Refused("400 Bad Request");
const FORBIDDEN: Asked = Asked::Refused("403 Forbidden");

/// How the room is reached, as far as a head may name it. A page from elsewhere cannot speak for its visitor, whatever name
/// was made to lead here: only these names are answered, and who comes in must come from a page of this very room.
#[derive(Clone, Debug)]
pub struct Names {
    /// The address on this machine to which was connected.
    pub local: SocketAddr,
    /// How others reach it, when the trainer said so: host with port, and whether by https.
    pub public: Option<(String, bool)>,
}

impl Names {
    fn are_ours(&self, host: &str) -> bool {
        let (local, port) = (self.local.ip(), self.local.port());
        let usual = |name: &str| name.parse() == Ok(local) || local.is_loopback() && name == "localhost";
        let is_local = match host.rsplit_once(':') {
            Some((name, written)) if written.parse() == Ok(port) => usual(name),
            _ => port == 80 && usual(host),
        };
        is_local || self.public.as_ref().is_some_and(|(public, _)| public == host)
    }

    /// Where a page of this host comes from, as browsers write it.
    fn origin(&self, host: &str) -> String {
        match &self.public {
            Some((public, true)) if public == host => format!("https://{host}"),
            _ => format!("http://{host}"),
        }
    }

    /// Where a page of this host finds the room.
    pub fn room(&self, host: &str) -> String {
        match &self.public {
            Some((public, true)) if public == host => format!("wss://{host}/room"),
            _ => format!("ws://{host}/room"),
        }
    }
}

/// What the head at the beginning of these bytes asks for.
pub fn asked(bytes: &[u8], names: &Names) -> Asked {
    let mut lines = [httparse::EMPTY_HEADER; MOST_LINES];
    let mut head = httparse::Request::new(&mut lines);
    match head.parse(bytes) {
        Ok(httparse::Status::Partial) if bytes.len() < LONGEST => return Asked::More,
        Ok(httparse::Status::Complete(length)) if length <= LONGEST => {}
        Ok(_) => return Asked::Refused("431 Request Header Fields Too Large"),
        Err(_) => return BAD,
    }
    let values = |name: &str| {
        let lines = head.headers.iter().filter(|line| line.name.eq_ignore_ascii_case(name));
        lines.map(|line| std::str::from_utf8(line.value).unwrap_or_default().trim()).collect::<Vec<_>>()
    };
    let [host] = values("host")[..] else { return BAD };
    let host = host.to_ascii_lowercase();
    if !names.are_ours(&host) {
        return Asked::Refused("421 Misdirected Request");
    }
    let has_body = values("content-length").iter().any(|length| *length != "0");
    if has_body || !values("transfer-encoding").is_empty() {
        return BAD;
    }
    match (head.method, head.path) {
        (Some("GET"), Some("/")) => Asked::Page(host),
        (Some("GET"), Some("/room")) => {
            let [origin] = values("origin")[..] else { return FORBIDDEN };
            if !origin.eq_ignore_ascii_case(&names.origin(&host)) {
                return FORBIDDEN;
            }
            let mut request = Request::builder().method("GET").uri("/room").version(Version::HTTP_11);
            for line in head.headers.iter() {
                request = request.header(line.name, line.value);
            }
            let response = request.body(()).ok().and_then(|request| create_response(&request).ok());
            response.map_or(BAD, |response| Asked::Room(Box::new(response)))
        }
        (Some("GET"), Some(_)) => Asked::Refused("404 Not Found"),
        _ => Asked::Refused("405 Method Not Allowed"),
    }
}

/// An answer that is over when it is sent.
pub fn answer(status: &str, kind: &str, length: usize) -> Vec<u8> {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}; charset=utf-8\r\nContent-Length: {length}\r\nConnection: close\r\n\
         Cache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n\
         Content-Security-Policy: frame-ancestors 'none'\r\nCross-Origin-Resource-Policy: same-origin\r\n\r\n"
    )
    .into_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names() -> Names {
        let local = "192.168.1.20:7070".parse().expect("an address");
        Names { local, public: Some(("room.example.org".to_owned(), true)) }
    }

    fn head(path: &str, host: &str, origin: &str) -> String {
        format!(
            "GET {path} HTTP/1.1\r\nHost: {host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\
             Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n{origin}\r\n"
        )
    }

    #[test]
    fn only_a_page_of_this_room_comes_in() {
        let come = |host: &str, origin: &str| asked(head("/room", host, origin).as_bytes(), &names());
        assert!(matches!(come("192.168.1.20:7070", "Origin: http://192.168.1.20:7070\r\n"), Asked::Room(_)));
        assert!(matches!(come("room.example.org", "Origin: https://room.example.org\r\n"), Asked::Room(_)));
        for origin in [
            "",
            "Origin: null\r\n",
            "Origin: http://evil.example\r\n",
            "Origin: https://192.168.1.20:7070\r\n",
        ] {
            assert!(matches!(come("192.168.1.20:7070", origin), Asked::Refused("403 Forbidden")), "{origin}");
        }
        // A name that somebody else has made to lead here, with the origin that goes with it.
        let origin = "Origin: http://evil.example:7070\r\n";
        assert!(matches!(come("evil.example:7070", origin), Asked::Refused("421 Misdirected Request")));
    }

    #[test]
    fn there_is_a_page_and_nothing_else() {
        let ask = |text: &str| asked(text.as_bytes(), &names());
        assert!(matches!(ask(&head("/", "192.168.1.20:7070", "")), Asked::Page(_)));
        assert!(matches!(
            ask(&head("/../etc/passwd", "192.168.1.20:7070", "")),
            Asked::Refused("404 Not Found")
        ));
        let whole = head("/", "192.168.1.20:7070", "");
        assert!(matches!(ask(&whole[..whole.len() - 3]), Asked::More));
        assert!(matches!(ask(&whole.replace("GET", "POST")), Asked::Refused("405 Method Not Allowed")));
        assert!(matches!(
            ask(&whole.replace("\r\nUp", "\r\nHost: x\r\nUp")),
            Asked::Refused("400 Bad Request")
        ));
        assert!(matches!(ask("\u{16}\u{3}\u{1}TLS"), Asked::Refused("400 Bad Request")));
        let endless = format!("GET / HTTP/1.1\r\nX: {}", "x".repeat(LONGEST));
        assert!(matches!(ask(&endless), Asked::Refused("431 Request Header Fields Too Large")));
    }
}
