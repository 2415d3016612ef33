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

sentences! {
    list_file_kind() { nl: "soort bestand", en: "a kind of file" }
    list_layer() { nl: "laag", en: "a layer" }
    list_mode() { nl: "aanpak", en: "a sourcing mode" }
    list_partner() { nl: "partner", en: "a partner" }
    list_competence() { nl: "competentie", en: "a competence" }
    list_scale() { nl: "salarisschaal", en: "a salary scale" }
    list_incident() { nl: "soort incident", en: "a kind of incident" }
    list_public_value() { nl: "publieke waarde", en: "a public value" }
    list_attribute() { nl: "kenmerk", en: "an attribute" }
    list_reach() { nl: "reikwijdte", en: "a reach" }
    list_loss_basis() { nl: "grondslag van schade", en: "a basis of loss" }
    list_driver() { nl: "competentie of `layer`", en: "a competence or `layer`" }
    list_basis() { nl: "soort onderbouwing", en: "a kind of basis" }
    list_origin() { nl: "soort herkomst", en: "a kind of origin" }
    list_training() { nl: "niveau van opleiding", en: "a training level" }
    list_ground() { nl: "grond van een toets", en: "a ground of a check" }
    list_step_kind() { nl: "soort stap", en: "a kind of step" }
    list_outcome() { nl: "uitkomst", en: "an outcome" }
    list_screen() { nl: "scherm", en: "a screen" }
    list_scenario() { nl: "scenario van deze les", en: "a scenario of this lesson" }
    list_step() { nl: "stap die hier past", en: "a step that fits here" }
    list_source() { nl: "bekende bron", en: "a known source" }
    list_case() { nl: "bekende casus", en: "a known case" }
    list_organisation() { nl: "bekende organisatie", en: "a known organisation" }
    list_direction() { nl: "bekende richting of `current`", en: "a known direction or `current`" }
    list_row() { nl: "laag of `training`", en: "a layer or `training`" }
    list_command() { nl: "opdracht", en: "a command" }
    list_number() { nl: "getal van het model", en: "a number of the model" }
}
