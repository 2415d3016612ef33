//! Examples under the help of commands, and the words of the manual page.

use crate::language::Language;

sentences! {
    resolve() {
        nl: "  speelveld resolve twin\n  speelveld resolve logistics -s proven-knowledge --set models=build\n  speelveld resolve twin --format json -o getallen.json",
        en: "  speelveld resolve twin\n  speelveld resolve logistics -s proven-knowledge --set models=build\n  speelveld resolve twin --format json -o numbers.json",
    }
    check() {
        nl: "  speelveld check\n  speelveld check mijn-casus.toml\n  speelveld check - < mijn-casus.toml\n  speelveld check mijn-map ~/.config/speelveld/config.toml",
        en: "  speelveld check\n  speelveld check my-case.toml\n  speelveld check - < my-case.toml\n  speelveld check my-folder ~/.config/speelveld/config.toml",
    }
    list() {
        nl: "  speelveld list\n  speelveld list --scenarios mijn-map\n  speelveld list --format json",
        en: "  speelveld list\n  speelveld list --scenarios my-folder\n  speelveld list --format json",
    }
    selftest() { nl: "  speelveld selftest", en: "  speelveld selftest" }
    keys() {
        nl: "  speelveld keys\n  speelveld keys --toml | less",
        en: "  speelveld keys\n  speelveld keys --toml | less",
    }
    completions() {
        nl: "  speelveld completions bash > ~/.local/share/bash-completion/completions/speelveld\n  speelveld completions zsh > ~/.zfunc/_speelveld\n  speelveld completions fish > ~/.config/fish/completions/speelveld.fish\n  speelveld completions powershell >> $PROFILE",
        en: "  speelveld completions bash > ~/.local/share/bash-completion/completions/speelveld\n  speelveld completions zsh > ~/.zfunc/_speelveld\n  speelveld completions fish > ~/.config/fish/completions/speelveld.fish\n  speelveld completions powershell >> $PROFILE",
    }
    man() {
        nl: "  speelveld man | man -l -\n  speelveld man compare > ~/.local/share/man/man1/speelveld-compare.1",
        en: "  speelveld man | man -l -\n  speelveld man compare > ~/.local/share/man/man1/speelveld-compare.1",
    }
}

/// The headings of a manual page as they are made, with what they are called.
pub const fn man_headings(language: Language) -> [(&'static str, &'static str); 7] {
    match language {
        Language::Dutch => [
            ("NAME", "NAAM"),
            ("SYNOPSIS", "SAMENVATTING"),
            ("DESCRIPTION", "BESCHRIJVING"),
            ("OPTIONS", "OPTIES"),
            ("SUBCOMMANDS", "OPDRACHTEN"),
            ("EXTRA", "VOORBEELDEN"),
            ("VERSION", "VERSIE"),
        ],
        Language::English => [
            ("NAME", "NAME"),
            ("SYNOPSIS", "SYNOPSIS"),
            ("DESCRIPTION", "DESCRIPTION"),
            ("OPTIONS", "OPTIONS"),
            ("SUBCOMMANDS", "COMMANDS"),
            ("EXTRA", "EXAMPLES"),
            ("VERSION", "VERSION"),
        ],
    }
}
