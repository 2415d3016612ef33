//! `room`: a session with teams who have devices of their own, with the explorer as the trainer's console.

use super::{explore, team_session};
use crate::content::exploration::read_kept;
use crate::domain::library::Library;
use crate::language::Language;
use crate::session::Session;
use crate::session::keeping::OpenTarget;
use crate::shell::arguments::{Arguments, RoomRequest};
use crate::shell::asked::whole;
use crate::shell::failure::{Failure, note};
use crate::shell::room::{Hosting, built_in, is_page};
use crate::shell::surroundings::state_folder;
use crate::shell::{files, keeping};
use crate::texts::room as texts;
use crate::workspace::progress::Progress;
use crate::workspace::team_rules::Devices;
use crate::workspace::teams::{Stage, Teams};
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;
use std::sync::Arc;

/// Opens the explorer on the session of a room that was begun and is not over, or on the rules of a new one.
///
/// # Errors
/// There is no terminal or no page, or anything in the command or the files is wrong, exit code 2; the terminal fails, exit
/// code 1.
pub fn run(arguments: &Arguments, request: &RoomRequest) -> Result<(), Failure> {
    let language = arguments.language;
    let hosting = hosting(language, request)?;
    let agreed =
        team_session::agreed(arguments, request.case.as_deref(), &request.rules, None, Devices::Own)?;
    let begun = if request.restart {
        None
    } else {
        begun(language, &agreed.library, request.case.as_ref().map(|_| agreed.start.case.as_str()))
    };
    let lets_network_in = hosting.lets_network_in;
    let prepare = |session: &mut Session| session.prepare_room(lets_network_in);
    let (theme, file) = (request.theme.as_deref(), team_session::case_file(request.case.as_deref()));
    match begun {
        Some(kept) => explore::host(arguments, theme, file, &kept, hosting, prepare),
        None => {
            let exploration = agreed.exploration(Teams::new(agreed.rules.clone()));
            explore::host(arguments, theme, file, &OpenTarget::New, hosting, |session| {
                team_session::put(session, &exploration);
                prepare(session);
            })
        }
    }
}

fn hosting(language: Language, request: &RoomRequest) -> Result<Hosting, Failure> {
    let mut mistakes = Vec::new();
    let port = note(&mut mistakes, whole(language, "--port", &request.port, 0, 0, u64::from(u16::MAX)));
    let port = port.and_then(|port| u16::try_from(port).ok()).filter(|_| request.port.is_some());
    let public =
        request.address.as_deref().map(|address| public(address).ok_or(texts::no_address(language, address)));
    let public = public.and_then(|public| note(&mut mistakes, public));
    let page = match &request.page {
        Some(file) => page(file).ok_or_else(|| texts::no_page_in(language, &file.display().to_string())),
        None => built_in().ok_or_else(|| texts::no_page(language).to_owned()),
    };
    let page = note(&mut mistakes, page);
    let on = if request.lets_network_in { Ipv4Addr::UNSPECIFIED } else { Ipv4Addr::LOCALHOST };
    if let Some(Err(error)) = port.map(|port| TcpListener::bind((on, port))) {
        mistakes.push(texts::port_not_free(language, port.unwrap_or_default(), &error.to_string()));
    }
    if mistakes.is_empty() {
        Ok(Hosting { lets_network_in: request.lets_network_in, port, public, page })
    } else {
        Err(Failure::input(language, &mistakes))
    }
}

/// More bytes than any page takes.
const LARGEST_PAGE: u64 = 64 * 1024 * 1024;

/// The page in a file; nothing when it holds none, or is a pipe or device that may never end.
fn page(file: &Path) -> Option<Arc<str>> {
    std::fs::metadata(file).ok().filter(|found| found.is_file() && found.len() <= LARGEST_PAGE)?;
    std::fs::read_to_string(file).ok().filter(|text| is_page(text)).map(Arc::from)
}

/// The host of an address, with its port, and whether it is reached by https.
fn public(address: &str) -> Option<(String, bool)> {
    let (scheme, host) = address.trim_end_matches('/').split_once("://")?;
    let fits = |sign: char| sign.is_ascii_alphanumeric() || matches!(sign, '.' | '-' | ':' | '[' | ']');
    let is_host = !host.is_empty() && host.chars().all(fits);
    let is_safe = match scheme.to_ascii_lowercase().as_str() {
        "https" => true,
        "http" => false,
        _ => return None,
    };
    is_host.then(|| (host.to_ascii_lowercase(), is_safe))
}

/// The session of a room that was begun, on this case if one is named, and is not over; the last one first.
fn begun(language: Language, library: &Library, case: Option<&str>) -> Option<OpenTarget> {
    keeping::kept_files(&state_folder()).into_iter().find_map(|path| {
        let kept = read_kept(&files::read(language, &path).ok()?, library).ok()?.exploration;
        let Some(Progress::Teams(teams)) = &kept.progress else { return None };
        let is_begun = !matches!(teams.stage, Stage::Setup | Stage::Debrief);
        let is_meant = teams.rules.devices == Devices::Own && case.is_none_or(|case| case == kept.case);
        let name = path.file_stem()?.to_str()?.to_owned();
        (is_begun && is_meant).then_some(OpenTarget::Kept(name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_a_scheme_and_a_host() {
        assert_eq!(public("https://Room.example.org/"), Some(("room.example.org".to_owned(), true)));
        assert_eq!(public("http://laptop.local:7070"), Some(("laptop.local:7070".to_owned(), false)));
        for text in ["", "room.example.org", "ftp://x", "https://", "https://a/b", "https://a\" x"] {
            assert_eq!(public(text), None, "{text}");
        }
    }
}
