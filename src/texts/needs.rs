//! What should stand at a place in a file, and what stands there instead.

sentences! {
    /// A number is needed.
    need_number(unit: &str, least: &str, most: &str) {
        nl: "een getal van {least} tot en met {most} {unit}",
        en: "a number from {least} to {most} {unit}",
    }
    /// A number or range is needed.
    need_quantity(unit: &str, least: &str, most: &str) {
        nl: "een getal of bereik van {least} tot en met {most} {unit}",
        en: "a number or range from {least} to {most} {unit}",
    }
    /// A whole number is needed.
    need_whole(least: &str, most: &str) {
        nl: "een geheel getal van {least} tot en met {most}",
        en: "a whole number from {least} to {most}",
    }
    /// A text is needed.
    need_text() { nl: "een tekst tussen aanhalingstekens", en: "a text between quotation marks" }
    /// An id is needed.
    need_id() {
        nl: "een id tussen aanhalingstekens, met kleine letters, cijfers en streepjes",
        en: "an id between quotation marks, of lower-case letters, digits and hyphens",
    }
    /// An address is needed.
    need_link() { nl: "een adres tussen aanhalingstekens, zoals \"https://example.org\"", en: "an address between quotation marks, such as \"https://example.org\"" }
    /// A text in both languages is needed.
    need_bilingual() { nl: "een tekst in beide talen", en: "a text in both languages" }
    /// Yes or no is needed.
    need_truth() { nl: "`true` of `false`", en: "`true` or `false`" }
    /// A word is needed.
    need_member(list: &str) { nl: "een {list}", en: "{list}" }
    /// A list of words is needed.
    need_members(list: &str) { nl: "een lijst; elk woord is een {list}", en: "a list; each word is {list}" }
    /// A choice is needed.
    need_choice() {
        nl: "een aanpak met partners, zoals \"reuse:market\"",
        en: "a sourcing mode with partners, such as \"reuse:market\"",
    }
    /// A table is needed.
    need_table() { nl: "een tabel", en: "a table" }
    /// Tables are needed.
    need_tables() { nl: "een rij tabellen, elk met een kop tussen dubbele haken", en: "a series of tables, each with a header between double brackets" }
    /// Texts are needed.
    need_texts() { nl: "een lijst van teksten, zoals [\"D.4\"]", en: "a list of texts, such as [\"D.4\"]" }
    /// A number is needed.
    need_decimal() { nl: "een getal, zoals 0.5", en: "a number, such as 0.5" }
    /// Numbers are needed.
    need_numbers() { nl: "een lijst van getallen, zoals [1, 2]", en: "a list of numbers, such as [1, 2]" }

    /// A day is needed.
    need_date() { nl: "een datum tussen aanhalingstekens, zoals \"2026-01-01\"", en: "a date between quotation marks, such as \"2026-01-01\"" }
    /// A condition is needed.
    need_condition() { nl: "een tabel met een voorwaarde", en: "a table with a condition" }

    /// A text.
    form_text() { nl: "een losse tekst", en: "a plain text" }
    /// A number with decimals.
    form_decimal() { nl: "een getal met decimalen", en: "a number with decimals" }
    /// A number.
    form_number() { nl: "een getal", en: "a number" }
    /// A truth value.
    form_truth() { nl: "`true` of `false`", en: "`true` or `false`" }
    /// A date.
    form_moment() { nl: "een datum of tijd", en: "a date or time" }
    /// A list.
    form_list() { nl: "een lijst", en: "a list" }
    /// A table.
    form_table() { nl: "een tabel", en: "a table" }
}
