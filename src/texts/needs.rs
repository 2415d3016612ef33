//! What should stand at a place in a file, and what stands there instead.

sentences! {
    need_number(unit: &str, least: &str, most: &str) {
        nl: "een getal van {least} tot en met {most} {unit}",
        en: "a number from {least} to {most} {unit}",
    }
    need_quantity(unit: &str, least: &str, most: &str) {
        nl: "een getal of bereik van {least} tot en met {most} {unit}",
        en: "a number or range from {least} to {most} {unit}",
    }
    need_whole(least: &str, most: &str) {
        nl: "een geheel getal van {least} tot en met {most}",
        en: "a whole number from {least} to {most}",
    }
    need_text() { nl: "een tekst tussen aanhalingstekens", en: "text in quotation marks" }
    need_id() {
        nl: "een id tussen aanhalingstekens, met kleine letters, cijfers en streepjes",
        en: "an id in quotation marks, of lower-case letters, digits and hyphens",
    }
    need_link() { nl: "een adres tussen aanhalingstekens, zoals \"https://example.org\"", en: "an address in quotation marks, such as \"https://example.org\"" }
    need_bilingual() { nl: "een tekst in beide talen", en: "text in both languages" }
    need_truth() { nl: "`true` of `false`", en: "`true` or `false`" }
    need_member(list: &str) { nl: "een {list}", en: "{list}" }
    need_members(list: &str) { nl: "een lijst; elk woord is een {list}", en: "a list; each word is {list}" }
    need_choice() {
        nl: "een werkwijze met partners, zoals \"reuse:market\"",
        en: "a sourcing mode with partners, such as \"reuse:market\"",
    }
    need_table() { nl: "een tabel", en: "a table" }
    need_tables() { nl: "een rij tabellen, elk met een kop tussen dubbele vierkante haken", en: "a series of tables, each with a header in double square brackets" }
    need_texts() { nl: "een lijst van teksten, zoals [\"D.4\"]", en: "a list of texts, such as [\"D.4\"]" }
    need_decimal() { nl: "een getal, zoals 0.5", en: "a number, such as 0.5" }
    need_numbers() { nl: "een lijst van getallen, zoals [1, 2]", en: "a list of numbers, such as [1, 2]" }

    need_date() { nl: "een datum tussen aanhalingstekens, zoals \"2026-01-01\"", en: "a date in quotation marks, such as \"2026-01-01\"" }
    need_condition() { nl: "een tabel met een voorwaarde", en: "a table with a condition" }

    form_decimal() { nl: "een getal met decimalen", en: "a number with decimals" }
}

crate::language::worded! {
    /// What a value in a file looks like.
    pub enum Form {
        Text { nl: "een losse tekst", en: "plain text" }
        Number { nl: "een getal", en: "a number" }
        Truth { nl: "`true` of `false`", en: "`true` or `false`" }
        Moment { nl: "een datum of tijd", en: "a date or time" }
        List { nl: "een lijst", en: "a list" }
        Table { nl: "een tabel", en: "a table" }
    }
}

crate::language::worded! {
    /// Which list a word should come from; a member of it in words, in English with its article.
    pub enum List {
        FileKind { nl: "soort bestand", en: "a kind of file" }
        Layer { nl: "laag", en: "a layer" }
        Mode { nl: "werkwijze", en: "a sourcing mode" }
        Partner { nl: "partner", en: "a partner" }
        Competence { nl: "competentie", en: "a competence" }
        Scale { nl: "salarisschaal", en: "a salary scale" }
        Incident { nl: "soort incident", en: "a kind of incident" }
        PublicValue { nl: "publieke waarde", en: "a public value" }
        /// Attributes that make an incident likelier.
        Attribute { nl: "kenmerk", en: "an attribute" }
        Reach { nl: "reikwijdte", en: "a reach" }
        LossBasis { nl: "grondslag van schade", en: "a basis of loss" }
        /// What shortage makes an incident likelier: a competence, or `layer`.
        Driver { nl: "competentie of `layer`", en: "a competence or `layer`" }
        /// How well a number is founded.
        Basis { nl: "soort onderbouwing", en: "a kind of basis" }
        /// How well a case or direction is documented.
        Origin { nl: "soort herkomst", en: "a kind of origin" }
        Training { nl: "niveau van opleiding", en: "a training level" }
        /// What a policy check rests on.
        Ground { nl: "grond van een beleidstoets", en: "a ground of a policy check" }
        Source { nl: "bekende bron", en: "a known source" }
        Case { nl: "bekende casus", en: "a known case" }
        Organisation { nl: "bekende organisatie", en: "a known organisation" }
        /// What a scenario can follow: `current` and the directions of the library.
        Direction { nl: "bekende richting of `current`", en: "a known direction or `current`" }
        Screen { nl: "scherm", en: "a screen" }
        Row { nl: "laag of `training`", en: "a layer or `training`" }
        Language { nl: "taal van het programma", en: "a language of the program" }
        Theme { nl: "kleurthema", en: "a colour theme" }
        /// Keys of the keyboard that have a name.
        Key { nl: "toets", en: "a key" }
        Command { nl: "opdracht", en: "a command" }
        /// Stages of a session with teams.
        TeamStage { nl: "fase van een teamsessie", en: "a stage of a team session" }
        /// What teams see of the figures.
        FiguresRule { nl: "instelling voor de cijfers", en: "a setting for the figures" }
        Devices { nl: "instelling voor de apparaten", en: "a setting for the devices" }
        Number { nl: "getal van het model", en: "a number of the model" }
        /// Kinds of steps of a lesson.
        StepKind { nl: "soort stap", en: "a kind of step" }
        Outcome { nl: "uitkomst", en: "an outcome" }
        /// Letters of the scenarios of a lesson.
        Scenario { nl: "scenario van deze les", en: "a scenario of this lesson" }
        Step { nl: "stap die hier past", en: "a step that fits here" }
    }
}
