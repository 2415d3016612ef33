//! Settings: what can be wrong in their file, and the list of them in the program.

sentences! {
    /// A terminal sends it as another key.
    sent_as(written: &str, key: &str) {
        nl: "een terminal stuurt `{written}` als `{key}`",
        en: "a terminal sends `{written}` as `{key}`",
    }
    /// No terminal sends it.
    not_sent(written: &str) {
        nl: "terminals sturen `{written}` niet zo dat een programma die toets kan herkennen",
        en: "terminals do not send `{written}` in a way that a program can recognise",
    }
    /// What they do send.
    which_are_sent() {
        nl: "kies een teken (hoofdletters tellen mee), Ctrl met een letter, f1 tot en met f12, of een toets met een naam, zoals `enter` of `page-up`",
        en: "choose a character (capitals count), Ctrl with a letter, f1 to f12, or a key with a name, such as `enter` or `page-up`",
    }
    /// A character where text is typed.
    is_text(key: &str, place: &str) {
        nl: "in [keys.{place}] wordt tekst getypt; `{key}` is daar een teken en geen toets",
        en: "text is typed in [keys.{place}]; `{key}` is a character there and not a key",
    }
    /// What to use there.
    use_other_key() {
        nl: "gebruik hier Ctrl met een letter, een functietoets of een toets met een naam",
        en: "use Ctrl with a letter, a function key or a key with a name here",
    }
    /// Twice in one place.
    means_two_things(key: &str, place: &str, first: &str, second: &str) {
        nl: "`{key}` betekent twee dingen in [keys.{place}]: `{first}` en `{second}`",
        en: "`{key}` means two things in [keys.{place}]: `{first}` and `{second}`",
    }
    /// What to do about it.
    choose_other_key() {
        nl: "geef een van de twee een andere toets",
        en: "give one of the two another key",
    }
    /// Hidden by a place.
    hides(key: &str, place: &str, own: &str, hidden: &str) {
        nl: "`{key}` is in [keys.{place}] `{own}`; daardoor heeft `{hidden}` daar geen toets meer",
        en: "`{key}` is `{own}` in [keys.{place}], which leaves `{hidden}` without a key there",
    }
    /// What to do about it.
    give_one_more() {
        nl: "kies een andere toets, of geef de opdracht die wegvalt er een toets bij",
        en: "choose another key, or give the command that is lost one more key",
    }
    /// No key for what cannot be missed.
    without_key(command: &str, place: &str) {
        nl: "zonder toets voor `{command}` komt u in [keys.{place}] niet verder",
        en: "without a key for `{command}` you are stuck in [keys.{place}]",
    }
    /// What to do about it.
    give_a_key() { nl: "geef deze opdracht ten minste één toets", en: "give this command at least one key" }

    /// A key or keys are needed.
    need_keys() {
        nl: "een toets tussen aanhalingstekens, of een lijst van toetsen",
        en: "a key in quotation marks, or a list of keys",
    }
    /// Minutes are needed.
    need_minutes(least: &str, most: &str) {
        nl: "een geheel aantal minuten van {least} tot en met {most}, of \"off\"",
        en: "a whole number of minutes from {least} to {most}, or \"off\"",
    }
    /// The list of keys.
    list_key() { nl: "toets", en: "a key" }
    /// The list of languages.
    list_language() { nl: "taal van het programma", en: "a language of the program" }
    /// The list of themes.
    list_theme() { nl: "kleurthema", en: "a colour theme" }
    /// Settings among the content.
    settings_in_library() {
        nl: "dit zijn instellingen; ze horen niet bij de inhoud, maar in config.toml in de map met uw instellingen",
        en: "these are settings; they are no part of the content but belong in config.toml in the folder with your settings",
    }
}
