//! `completions`: completion with Tab, made from the command line itself.

use crate::shell::arguments::Arguments;
use crate::shell::failure::Failure;
use crate::shell::parser::{PROGRAM, parser};
use crate::shell::{lookup, output};
use crate::texts::command_line as texts;
use clap_complete::{Shell, generate};

const SHELLS: [(&str, Shell); 4] =
    [("bash", Shell::Bash), ("zsh", Shell::Zsh), ("fish", Shell::Fish), ("powershell", Shell::PowerShell)];

/// Writes the completion for a shell.
///
/// # Errors
/// There is no such shell, exit code 2.
pub fn run(arguments: &Arguments, shell: &str) -> Result<(), Failure> {
    let language = arguments.language;
    let find =
        |id: &str| SHELLS.iter().find(|(known, _)| known.eq_ignore_ascii_case(id)).map(|(_, shell)| *shell);
    let shell = lookup::find(language, texts::kind_shell(language), shell, &SHELLS.map(|(id, _)| id), find)
        .map_err(|mistake| Failure::input(language, &[mistake]))?;
    let mut script = Vec::new();
    generate(shell, &mut parser(language), PROGRAM, &mut script);
    output::to_screen(language, &String::from_utf8_lossy(&script))
}
