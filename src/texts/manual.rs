//! Words of the manual page: what stands in no help of a command.

use crate::language::Language;

sentences! {
    options_of_commands() { nl: "opties per opdracht", en: "options of each command" }
    environment() { nl: "omgeving", en: "environment" }
    files() { nl: "bestanden", en: "files" }
    exit_status() { nl: "exitcode", en: "exit status" }

    speelveld_lang() {
        nl: "De taal, nl of en, als --lang ontbreekt. Daarna geldt config.toml, en dan LC_ALL, LC_MESSAGES of LANG.",
        en: "The language, nl or en, if --lang is not given. Then config.toml applies, then LC_ALL, LC_MESSAGES or LANG.",
    }
    speelveld_config() {
        nl: "De map met config.toml en eigen inhoud, in plaats van $XDG_CONFIG_HOME/speelveld.",
        en: "The folder with config.toml and content of your own, instead of $XDG_CONFIG_HOME/speelveld.",
    }
    speelveld_state() {
        nl: "De map waarin het werk wordt opgeslagen, in plaats van $XDG_STATE_HOME/speelveld.",
        en: "The folder in which work is saved, instead of $XDG_STATE_HOME/speelveld.",
    }
    no_color() {
        nl: "Niet leeg: geen kleuren. Een thema dat u met --theme kiest, gaat voor.",
        en: "If not empty: no colours. A theme set with --theme takes precedence.",
    }
    colorfgbg() {
        nl: "Zegt of de achtergrond licht of donker is als de terminal dat zelf niet meldt.",
        en: "Says whether the background is light or dark if the terminal itself does not say.",
    }
    term() {
        nl: "Bij dumb of linux tekent de verkenner met alleen ASCII; zie ook de instelling ascii.",
        en: "With dumb or linux the explorer draws with ASCII only; see also the setting ascii.",
    }
    rayon_num_threads() {
        nl: "Op hoeveel processorkernen wordt gerekend. De uitkomst is altijd dezelfde.",
        en: "On how many processor cores to compute. The result is always the same.",
    }

    config_file() { nl: "Instellingen en toetsen; zie speelveld keys --toml.", en: "Settings and keys; see speelveld keys --toml." }
    content_folder() {
        nl: "Eigen casussen, richtingen en andere inhoud; die gaan voor op de meegeleverde inhoud.",
        en: "Cases, directions and other content of your own; they take precedence over the supplied content.",
    }
    state_folder() {
        nl: "Het werk dat nog geen bestand heeft, en wat onlangs open was.",
        en: "Work that has no file yet, and what was open recently.",
    }
    standard() {
        nl: "In plaats van een bestand: standaardinvoer of, na -o, standaarduitvoer.",
        en: "Instead of a file: standard input or, after -o, standard output.",
    }

    exit_fine() { nl: "Gelukt.", en: "Done." }
    exit_outside() {
        nl: "Een bestand, de terminal of een controle van selftest gaf een fout.",
        en: "A file, the terminal or a selftest check failed.",
    }
    exit_input() { nl: "De invoer klopt niet: de opdracht of een bestand.", en: "The input is wrong: the command or a file." }
}

/// A heading with its terms and what they mean.
pub type Section = (&'static str, Vec<(&'static str, &'static str)>);

/// What stands below the options of the commands.
pub fn sections(language: Language) -> [Section; 3] {
    [
        (
            environment(language),
            vec![
                ("SPEELVELD_LANG", speelveld_lang(language)),
                ("SPEELVELD_CONFIG", speelveld_config(language)),
                ("SPEELVELD_STATE", speelveld_state(language)),
                ("NO_COLOR", no_color(language)),
                ("COLORFGBG", colorfgbg(language)),
                ("TERM", term(language)),
                ("RAYON_NUM_THREADS", rayon_num_threads(language)),
            ],
        ),
        (
            files(language),
            vec![
                ("~/.config/speelveld/config.toml", config_file(language)),
                ("~/.config/speelveld/scenarios/", content_folder(language)),
                ("~/.local/state/speelveld/", state_folder(language)),
                ("\\-", standard(language)),
            ],
        ),
        (
            exit_status(language),
            vec![("0", exit_fine(language)), ("1", exit_outside(language)), ("2", exit_input(language))],
        ),
    ]
}
