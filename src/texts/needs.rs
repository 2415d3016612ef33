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
    need_text() { nl: "een tekst tussen aanhalingstekens", en: "a text between quotation marks" }
    need_id() {
        nl: "een id tussen aanhalingstekens, met kleine letters, cijfers en streepjes",
        en: "an id between quotation marks, of lower-case letters, digits and hyphens",
    }
    need_link() { nl: "een adres tussen aanhalingstekens, zoals \"https://example.org\"", en: "an address between quotation marks, such as \"https://example.org\"" }
    need_bilingual() { nl: "een tekst in beide talen", en: "a text in both languages" }
    need_truth() { nl: "`true` of `false`", en: "`true` or `false`" }
    need_member(list: &str) { nl: "een {list}", en: "{list}" }
    need_members(list: &str) { nl: "een lijst; elk woord is een {list}", en: "a list; each word is {list}" }
    need_choice() {
        nl: "een aanpak met partners, zoals \"reuse:market\"",
        en: "a sourcing mode with partners, such as \"reuse:market\"",
    }
    need_table() { nl: "een tabel", en: "a table" }
    need_tables() { nl: "een rij tabellen, elk met een kop tussen dubbele haken", en: "a series of tables, each with a header between double brackets" }
    need_texts() { nl: "een lijst van teksten, zoals [\"D.4\"]", en: "a list of texts, such as [\"D.4\"]" }
    need_decimal() { nl: "een getal, zoals 0.5", en: "a number, such as 0.5" }
    need_numbers() { nl: "een lijst van getallen, zoals [1, 2]", en: "a list of numbers, such as [1, 2]" }

    need_date() { nl: "een datum tussen aanhalingstekens, zoals \"2026-01-01\"", en: "a date between quotation marks, such as \"2026-01-01\"" }
    need_condition() { nl: "een tabel met een voorwaarde", en: "a table with a condition" }

    form_text() { nl: "een losse tekst", en: "a plain text" }
    form_decimal() { nl: "een getal met decimalen", en: "a number with decimals" }
    form_number() { nl: "een getal", en: "a number" }
    form_truth() { nl: "`true` of `false`", en: "`true` or `false`" }
    form_moment() { nl: "een datum of tijd", en: "a date or time" }
    form_list() { nl: "een lijst", en: "a list" }
    form_table() { nl: "een tabel", en: "a table" }
}
