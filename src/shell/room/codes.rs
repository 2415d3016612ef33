//! Codes: what lets somebody in. They come from the randomness of the system, so that none follows from another.

use std::io;

/// Signs that are not taken for each other when they are read aloud or copied.
const SIGNS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";

const LENGTH: usize = 6;

/// Bytes of what a participant shows to come back.
const TOKEN: usize = 16;

fn random<const N: usize>() -> io::Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| io::Error::other(error.to_string()))?;
    Ok(bytes)
}

/// A code of six signs, one of nearly a thousand million.
///
/// # Errors
/// The system gives no randomness.
pub fn code() -> io::Result<String> {
    let mut code = String::new();
    // Bytes above the last whole round of signs would make the first ones likelier.
    let most = SIGNS.len() * (256 / SIGNS.len());
    while code.len() < LENGTH {
        let bytes = random::<LENGTH>()?;
        let fair = bytes.into_iter().map(usize::from).filter(|byte| *byte < most);
        code.extend(fair.map(|byte| char::from(SIGNS[byte % SIGNS.len()])).take(LENGTH - code.len()));
    }
    Ok(code)
}

pub fn is_code(text: &str) -> bool {
    text.len() == LENGTH && text.bytes().all(|sign| SIGNS.contains(&sign))
}

/// What nobody can guess, 128 bits.
///
/// # Errors
/// The system gives no randomness.
pub fn token() -> io::Result<String> {
    Ok(random::<TOKEN>()?.iter().map(|byte| format!("{byte:02x}")).collect())
}
