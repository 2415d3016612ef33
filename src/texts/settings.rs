//! Settings: what can be wrong in their file, and what is around their list in the program.

sentences! {
    title() { nl: "Instellingen", en: "Settings" }
    kept_in(path: &str) { nl: "Opgeslagen in {path}", en: "Saved in {path}" }
    kept_nowhere() {
        nl: "Geen plaats voor instellingen; stel SPEELVELD_CONFIG in op een map",
        en: "No place for settings; set SPEELVELD_CONFIG to a folder",
    }
    on() { nl: "aan", en: "on" }
    off() { nl: "uit", en: "off" }
    minutes(count: u16) { nl: "{count} min", en: "{count} min" }
    number() { nl: "Getal", en: "Number" }
    kept(setting: &str) { nl: "{setting}: opgeslagen", en: "{setting}: saved" }
    not_kept(setting: &str, reason: &str) {
        nl: "{setting}: geldt nu, maar is niet opgeslagen: {reason}",
        en: "{setting}: in effect now, but not saved: {reason}",
    }
    mend_first() {
        nl: "het bestand met instellingen heeft problemen; herstel die eerst",
        en: "the settings file has problems; fix those first",
    }
    not_within(least: &str, most: &str) {
        nl: "Typ een geheel getal van {least} tot en met {most}",
        en: "Type a whole number from {least} to {most}",
    }
    mouse_used() { nl: "De muis werkt weer in het programma", en: "The mouse works in the program again" }
    mouse_released(key: &str) {
        nl: "De muis is vrijgegeven: selecteer tekst zoals in elk venster; {key} herstelt dat",
        en: "The mouse is released: select text as in any window; {key} takes it back",
    }

    sent_as(written: &str, key: &str) {
        nl: "een terminal stuurt `{written}` als `{key}`",
        en: "a terminal sends `{written}` as `{key}`",
    }
    not_sent(written: &str) {
        nl: "terminals sturen `{written}` niet zo dat een programma die toets kan herkennen",
        en: "terminals do not send `{written}` in a way that a program can recognise",
    }
    which_are_sent() {
        nl: "kies een teken (hoofdletters tellen mee), Ctrl met een letter, f1 tot en met f12, of een toets met een naam, zoals `enter` of `page-up`",
        en: "choose a character (case matters), Ctrl with a letter, f1 to f12, or a key with a name, such as `enter` or `page-up`",
    }
    is_text(key: &str, place: &str) {
        nl: "in [keys.{place}] wordt tekst getypt; `{key}` is daar een teken en geen toets",
        en: "text is typed in [keys.{place}]; `{key}` is a character there and not a key",
    }
    use_other_key() {
        nl: "gebruik hier Ctrl met een letter, een functietoets of een toets met een naam",
        en: "use Ctrl with a letter, a function key or a key with a name here",
    }
    means_two_things(key: &str, place: &str, first: &str, second: &str) {
        nl: "`{key}` betekent twee dingen in [keys.{place}]: `{first}` en `{second}`",
        en: "`{key}` means two things in [keys.{place}]: `{first}` and `{second}`",
    }
    choose_other_key() {
        nl: "geef een van de twee een andere toets",
        en: "give one of the two another key",
    }
    hides(key: &str, place: &str, own: &str, hidden: &str) {
        nl: "`{key}` is in [keys.{place}] `{own}`; daardoor heeft `{hidden}` daar geen toets meer",
        en: "`{key}` is `{own}` in [keys.{place}], which leaves `{hidden}` without a key there",
    }
    give_one_more() {
        nl: "kies een andere toets, of geef de opdracht zonder toets een nieuwe",
        en: "choose another key, or give the command without a key a new one",
    }
    without_key(command: &str, place: &str) {
        nl: "zonder toets voor `{command}` komt u in [keys.{place}] niet verder",
        en: "without a key for `{command}` you are stuck in [keys.{place}]",
    }
    give_a_key() { nl: "geef deze opdracht ten minste één toets", en: "give this command at least one key" }

    need_keys() {
        nl: "een toets tussen aanhalingstekens, of een lijst van toetsen",
        en: "a key in quotation marks, or a list of keys",
    }
    need_minutes(least: &str, most: &str) {
        nl: "een geheel aantal minuten van {least} tot en met {most}, of \"off\"",
        en: "a whole number of minutes from {least} to {most}, or \"off\"",
    }
    heading() {
        nl: "Instellingen van speelveld. Met `speelveld keys --toml` ziet u alle toetsen zoals u ze hier kunt wijzigen",
        en: "Settings of speelveld. Run `speelveld keys --toml` to list every key that can be changed here",
    }
    settings_in_library() {
        nl: "dit zijn instellingen; ze horen niet bij de inhoud, maar in config.toml in de map met uw instellingen",
        en: "these are settings; they are not part of the content but belong in config.toml in the folder with your settings",
    }
}
