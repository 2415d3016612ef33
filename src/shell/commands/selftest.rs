//! `selftest`: published calculations, worked out by the code of the product.

use crate::report;
use crate::selftest;
use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::{files, output};

/// Prints the table; fails when a figure does.
pub fn run(arguments: &Arguments) -> Result<(), Failure> {
    let language = arguments.language;
    let library = files::library(language, arguments.scenarios.as_deref(), &[])?;
    let cases = selftest::run(&library.base);
    output::to_screen(language, &report::selftest::plain(&cases, language))?;
    if cases.iter().all(|case| case.pass()) { Ok(()) } else { Err(Failure::told()) }
}
