//! What can be wrong in a content file, and how to mend it.

use super::parameters;
use crate::domain::parameter::Unit;
use crate::language::Language;

sentences! {
    /// Before a problem.
    error() { nl: "fout", en: "error" }
    /// Before an explanation.
    note() { nl: "toelichting", en: "note" }
    /// Before a way to mend it.
    help() { nl: "tip", en: "help" }

    /// The bytes are no text.
    not_utf8() {
        nl: "dit bestand is geen tekst in UTF-8; hier staat het eerste teken dat niet klopt",
        en: "this file is not text in UTF-8; the first wrong character is here",
    }
    /// How to mend that.
    save_as_utf8() { nl: "sla het bestand op met de codering UTF-8", en: "save the file with the encoding UTF-8" }
    /// The system refuses.
    unreadable(reason: &str) { nl: "dit bestand kan niet worden gelezen: {reason}", en: "this file cannot be read: {reason}" }
    /// A directory.
    directory() { nl: "dit is een map; hier wordt een bestand verwacht", en: "this is a directory; a file is expected here" }
    /// Too large a file.
    file_too_large(size: &str, most: &str) {
        nl: "dit bestand is {size} MB groot; meer dan {most} MB wordt niet gelezen",
        en: "this file is {size} MB; no more than {most} MB is read",
    }
    /// Nothing in it.
    empty_file() { nl: "in dit bestand staat niets", en: "there is nothing in this file" }
    /// How to start.
    begin_with_kind() {
        nl: "begin het bestand met de soort inhoud, bijvoorbeeld `speelveld = \"case\"`",
        en: "begin the file with its kind of content, such as `speelveld = \"case\"`",
    }
    /// No kind.
    missing_kind() {
        nl: "het is niet te zien wat voor bestand dit is: de sleutel `speelveld` ontbreekt",
        en: "there is no telling what kind of file this is: the key `speelveld` is missing",
    }
    /// Mixed up.
    looks_like(said: &str, likely: &str) {
        nl: "dit bestand noemt zich `{said}`, maar de inhoud is die van de soort `{likely}`",
        en: "this file calls itself `{said}`, but its content is that of the kind `{likely}`",
    }
    /// Another kind than asked for.
    other_kind(found: &str, expected: &str) {
        nl: "dit bestand is van de soort `{found}`; hier hoort een bestand van de soort `{expected}`",
        en: "this is a file of the kind `{found}`; a file of the kind `{expected}` belongs here",
    }
    /// A scenario among the content.
    scenario_in_library() {
        nl: "dit is een scenario; het hoort niet bij de inhoud, maar wordt bij een casus geopend",
        en: "this is a scenario; it is no part of the content but is opened with a case",
    }
    /// An exploration among content.
    exploration_in_library() {
        nl: "dit is een verkenning; die hoort niet bij de inhoud, maar opent u met `speelveld open`",
        en: "this is an exploration; it is no part of the content but is opened with `speelveld open`",
    }

    /// A key twice.
    duplicate_key() { nl: "deze sleutel staat er al", en: "this key is already there" }
    /// A key twice, of which the first was found.
    key_twice(line: &str) { nl: "deze sleutel staat er al, op regel {line}", en: "this key is already there, on line {line}" }
    /// Several keys in a row stand there twice.
    keys_go_on() {
        nl: "ook de sleutels hieronder staan er al; misschien ontbreekt boven deze regel een kop tussen vierkante haken",
        en: "the keys below are already there too; perhaps a header in square brackets is missing above this line",
    }
    /// A table without anything in it.
    empty_table(table: &str) { nl: "in [{table}] staat niets", en: "there is nothing in [{table}]" }
    /// What must be in it.
    needed_keys(keys: &str) { nl: "hier moet in staan: {keys}", en: "what must stand in it: {keys}" }
    /// Quotation marks of a word processor.
    curly_quotes() {
        nl: "dit zijn aanhalingstekens van een tekstverwerker; gebruik rechte: \"",
        en: "these are quotation marks of a word processor; use straight ones: \"",
    }
    /// A percentage.
    percentage() { nl: "een percentage wordt geschreven als aandeel van 0 tot 1", en: "a percentage is written as a share from 0 to 1" }
    /// A comment as in other languages.
    slash_comment() { nl: "een opmerking begint met #", en: "a comment begins with #" }
    /// A sign that cannot be seen.
    invisible_sign() {
        nl: "hier staat een onzichtbaar teken; haal het weg, of typ de regel opnieuw",
        en: "an invisible sign stands here; take it away, or type the line anew",
    }
    /// Another encoding.
    saved_as_utf16() {
        nl: "dit bestand is opgeslagen als UTF-16; sla het op als UTF-8",
        en: "this file is saved as UTF-16; save it as UTF-8",
    }
    /// Into something that is no table.
    not_a_table() {
        nl: "deze sleutel gaat verder in iets wat geen tabel is",
        en: "this key goes on into something that is not a table",
    }
    /// Open list.
    unclosed_list() { nl: "hier ontbreekt een `]` of een komma", en: "a `]` or a comma is missing here" }
    /// Open table.
    unclosed_table() { nl: "hier ontbreekt een `}` of een komma", en: "a `}` or a comma is missing here" }
    /// Open header.
    unclosed_header() { nl: "deze kop is niet goed gesloten met `]`", en: "this header is not closed properly with `]`" }
    /// Broken text.
    broken_text() {
        nl: "deze tekst is niet goed geschreven: een aanhalingsteken ontbreekt of `\\` staat op een verkeerde plaats",
        en: "this text is not written properly: a quotation mark is missing or `\\` stands in a wrong place",
    }
    /// Unquoted text.
    unquoted() { nl: "tekst hoort tussen aanhalingstekens", en: "text belongs between quotation marks" }
    /// No value.
    missing_value() { nl: "na `=` ontbreekt de waarde", en: "the value is missing after `=`" }
    /// No equals sign.
    missing_equals() { nl: "na de sleutel ontbreekt `=` met een waarde", en: "`=` with a value is missing after the key" }
    /// No comma.
    missing_comma() { nl: "hier ontbreekt een komma", en: "a comma is missing here" }
    /// A comma too many.
    extra_comma() { nl: "hier staat een komma te veel", en: "there is a comma too many here" }
    /// More after a value.
    after_value() {
        nl: "na deze waarde staat nog iets; tekst hoort tussen aanhalingstekens en een getal heeft een punt, geen komma",
        en: "there is more after this value; text belongs between quotation marks and a number has a point, not a comma",
    }
    /// Broken number.
    broken_number() {
        nl: "dit getal is niet goed geschreven; schrijf het als 12 of 0.5, met een punt",
        en: "this number is not written properly; write it as 12 or 0.5, with a point",
    }
    /// Broken key.
    broken_key() {
        nl: "deze sleutel is niet goed geschreven; gebruik letters, cijfers en streepjes",
        en: "this key is not written properly; use letters, digits and hyphens",
    }
    /// Nested too deeply.
    too_deep() { nl: "hier zitten te veel lijsten of tabellen in elkaar", en: "too many lists or tables are nested here" }
    /// Something else.
    other_syntax() { nl: "dit is geen geldige TOML", en: "this is not valid TOML" }
    /// The parser's own words; English only.
    parser_says(detail: &str) { nl: "de lezer van TOML meldt: {detail}", en: "the TOML parser says: {detail}" }

    /// Unknown key in a table.
    unknown_key(key: &str, table: &str) {
        nl: "onbekende sleutel `{key}` in [{table}]",
        en: "unknown key `{key}` in [{table}]",
    }
    /// Unknown key at the top.
    unknown_key_at_top(key: &str) { nl: "onbekende sleutel `{key}`", en: "unknown key `{key}`" }
    /// Elsewhere it means something.
    belongs_in(table: &str) { nl: "deze sleutel hoort in [{table}]", en: "this key belongs in [{table}]" }
    /// At the top it means something.
    belongs_at_top() {
        nl: "deze sleutel hoort bovenaan het bestand, vóór de eerste tabel",
        en: "this key belongs at the top of the file, before the first table",
    }
    /// Keys that can still be written.
    free_keys(keys: &str) { nl: "wat hier nog kan staan: {keys}", en: "what can still stand here: {keys}" }
    /// Nothing can be written here any more.
    no_free_keys() { nl: "haal de sleutel weg", en: "take the key away" }
    /// A key lacks in a table.
    missing_key(key: &str, table: &str, need: &str) {
        nl: "in [{table}] ontbreekt `{key}`: {need}",
        en: "`{key}` is missing in [{table}]: {need}",
    }
    /// A key lacks at the top.
    missing_key_at_top(key: &str, need: &str) { nl: "`{key}` ontbreekt: {need}", en: "`{key}` is missing: {need}" }
    /// A language lacks.
    missing_language(language: &str, table: &str) {
        nl: "[{table}] heeft geen {language} tekst; elke tekst staat er in beide talen",
        en: "[{table}] has no {language} text; every text is there in both languages",
    }
    /// Something else is needed.
    wrong_form(need: &str, found: &str) {
        nl: "hier hoort {need}, maar er staat {found}",
        en: "this should be {need}, not {found}",
    }
    /// Wrong length.
    wrong_count(needed: &str, found: &str) {
        nl: "hier horen {needed} waarden; het zijn er {found}",
        en: "{needed} values belong here; there are {found}",
    }
    /// Empty list.
    empty_list() { nl: "deze lijst is leeg; noem er minstens één", en: "this list is empty; name at least one" }
    /// Twice in a list.
    repeated(word: &str) { nl: "`{word}` staat al in deze lijst", en: "`{word}` is already in this list" }
    /// Empty text.
    empty_text() { nl: "deze tekst is leeg", en: "this text is empty" }
    /// Control character.
    control_character() {
        nl: "in deze tekst staat een onzichtbaar besturingsteken",
        en: "there is an invisible control character in this text",
    }
    /// Not on the list.
    unknown_word(list: &str, found: &str) { nl: "`{found}` is geen {list}", en: "`{found}` is not {list}" }
    /// A placeholder in a caption that means nothing.
    unknown_placeholder(written: &str) {
        nl: "`{{{written}}}` kan niet worden ingevuld",
        en: "`{{{written}}}` cannot be filled in",
    }
    /// What can stand between braces.
    placeholders(forms: &str) {
        nl: "tussen accolades kan staan: {forms}",
        en: "between braces can stand: {forms}",
    }
    /// What is on the list.
    valid_words(words: &str) { nl: "u kunt kiezen uit {words}", en: "you can choose from {words}" }
    /// There is nothing on the list.
    no_sources() {
        nl: "er zijn nog geen bronnen; beschrijf er een in [sources.EEN-NAAM]",
        en: "there are no sources yet; describe one in [sources.SOME-NAME]",
    }
    /// Bad id.
    bad_id(id: &str) {
        nl: "`{id}` kan geen id zijn; gebruik alleen kleine letters, cijfers en streepjes",
        en: "`{id}` cannot be an id; use only lower-case letters, digits and hyphens",
    }
    /// Bad link.
    bad_link() { nl: "een link begint met https://", en: "a link begins with https://" }
    /// The choice cannot be.
    refused(reason: &str) { nl: "deze keuze kan niet: {reason}", en: "this choice cannot be: {reason}" }
    /// The case forbids it.
    forbidden(reason: &str) { nl: "deze casus staat deze keuze niet toe: {reason}", en: "this case does not allow this choice: {reason}" }
    /// The case forbids what was done.
    forbids_current(choice: &str, layer: &str) {
        nl: "de casus verbiedt `{choice}` op de laag `{layer}`, terwijl dat de huidige keuze is",
        en: "the case forbids `{choice}` on the layer `{layer}`, which is the current choice",
    }
    /// Not a number or range.
    not_a_quantity() { nl: "dit is geen getal en geen bereik", en: "this is neither a number nor a range" }
    /// A number in another unit.
    other_unit(found: &str, needed: &str) {
        nl: "dit is in {found}, en hier hoort een getal in {needed}",
        en: "this is in {found}, and here belongs a number in {needed}",
    }
    /// Euros instead of thousands of euros.
    in_euros() {
        nl: "een bedrag staat hier in duizenden euro's (k€), zonder euroteken",
        en: "an amount is in thousands of euros here (k€), without a euro sign",
    }
    /// Kind of number.
    a_share() { nl: "(een aandeel)", en: "(a share)" }
    /// Kind of number.
    a_factor() { nl: "(een factor)", en: "(a factor)" }
    /// Kind of number.
    a_level() { nl: "(een niveau)", en: "(a level)" }
    /// How numbers and ranges are written.
    quantity_forms() {
        nl: "schrijf een getal als 12 of 0.5, een bereik als \"40 to 120\"",
        en: "write a number as 12 or 0.5, a range as \"40 to 120\"",
    }
    /// Not one value.
    not_one_value() {
        nl: "een getal in een tabel heeft precies één van de sleutels `value`, `normal`, `uniform`, `triangular` en `pert`",
        en: "a number in a table has exactly one of the keys `value`, `normal`, `uniform`, `triangular` and `pert`",
    }
    /// What was typed is no number or range.
    not_a_typed_quantity() {
        nl: "dit is geen getal of bereik; typ bijvoorbeeld 12, 40 tot 120 of tri 1 2 3",
        en: "this is no number or range; type for example 12, 40 to 120 or tri 1 2 3",
    }
    /// What was typed can be read in two ways.
    ambiguous(whole: &str, decimal: &str) {
        nl: "bedoelt u {whole} of {decimal}? Typ het zo",
        en: "do you mean {whole} or {decimal}? Type it that way",
    }
    /// A range as it is typed.
    interval(low: &str, high: &str) { nl: "{low} tot {high}", en: "{low} to {high}" }
    /// The shape of a range that is a normal.
    normal() { nl: "normaal", en: "normal" }
    /// A lognormal in a table.
    lognormal() {
        nl: "een lognormaal bereik schrijft u als tekst, zoals \"40 to 120\"",
        en: "a lognormal range is written as a text, such as \"40 to 120\"",
    }
    /// NaN or infinite.
    not_finite() { nl: "met oneindig of iets wat geen getal is valt niet te rekenen", en: "nothing can be worked out with infinity or with what is no number" }
    /// Huge.
    number_too_large() { nl: "dit getal is te groot om mee te rekenen", en: "this number is too large to work with" }
    /// Outside its bounds, with a unit.
    out_of_bounds(value: &str, least: &str, most: &str, unit: &str) {
        nl: "{value} kan hier niet: het moet liggen van {least} tot en met {most} {unit}",
        en: "{value} cannot stand here: it must lie from {least} to {most} {unit}",
    }
    /// No range here.
    range_not_allowed() {
        nl: "hier kan geen bereik staan, alleen één getal",
        en: "a range cannot stand here, only one number",
    }
    /// Inverted.
    inverted() {
        nl: "het begin van het bereik moet kleiner zijn dan het eind",
        en: "the range must begin below its end",
    }
    /// Not positive.
    not_positive() {
        nl: "een bereik \"a to b\" moet boven nul beginnen",
        en: "a range \"a to b\" must begin above zero",
    }
    /// What to write then.
    use_another_shape() {
        nl: "kan het nul of minder zijn, schrijf dan { uniform = [a, b] } of { normal = [a, b] }",
        en: "if it can be zero or less, write { uniform = [a, b] } or { normal = [a, b] }",
    }
    /// Mode outside.
    mode_outside() {
        nl: "de waarschijnlijkste waarde, de middelste van de drie, ligt buiten de grenzen",
        en: "the most likely value, the middle one of the three, lies outside the bounds",
    }
    /// No basis.
    no_basis(key: &str) {
        nl: "nergens staat waar `{key}` op berust",
        en: "nothing says what `{key}` rests on",
    }
    /// How to give a basis.
    give_basis() {
        nl: "schrijf `basis = \"estimate\"`, of `basis = \"sourced\"` met een `source`, hier of in een tabel eromheen",
        en: "write `basis = \"estimate\"`, or `basis = \"sourced\"` with a `source`, here or in a table around it",
    }
    /// No source.
    no_source(basis: &str) {
        nl: "bij `basis = \"{basis}\"` hoort een `source`, maar die is er niet",
        en: "`basis = \"{basis}\"` needs a `source`, but there is none",
    }
    /// How to give a source.
    give_source() {
        nl: "noem met `source` de id van een bron, of schrijf `basis = \"estimate\"`",
        en: "name the id of a source with `source`, or write `basis = \"estimate\"`",
    }
    /// Sum is not 1.
    shares_not_one(sum: &str) { nl: "deze aandelen zijn samen {sum}; dat moet 1 zijn", en: "these shares add up to {sum}; that must be 1" }
    /// Duplicate id.
    duplicate_id(id: &str, line: &str) { nl: "de id `{id}` staat er al, op regel {line}", en: "the id `{id}` is already there, on line {line}" }
    /// An id that another file in the same directory has.
    id_of_other_file(id: &str, file: &str, line: &str) {
        nl: "de id `{id}` is al van {file}, regel {line}; geef een van beide een andere id",
        en: "the id `{id}` is already that of {file}, line {line}; give one of the two another id",
    }
    /// No base.
    no_base() {
        nl: "er is geen bestand met de basisaannames (`speelveld = \"base\"`)",
        en: "there is no file with the base assumptions (`speelveld = \"base\"`)",
    }
    /// No case.
    no_case() { nl: "er is geen enkele casus (`speelveld = \"case\"`)", en: "there is no case at all (`speelveld = \"case\"`)" }
    /// No organisation.
    no_organisation() {
        nl: "er is geen enkele organisatie (`speelveld = \"organisation\"`)",
        en: "there is no organisation at all (`speelveld = \"organisation\"`)",
    }
    /// A newer version.
    newer_version(found: &str, known: &str) {
        nl: "dit bestand is gemaakt door een nieuwere speelveld (versie {found} van het bestand; deze kent versie {known})",
        en: "this file was made by a newer speelveld (file version {found}; this one knows version {known})",
    }
    /// What to do about it.
    take_newer_program() {
        nl: "werk speelveld bij; het bestand blijft zoals het is",
        en: "update speelveld; the file is left as it is",
    }
    /// Too many.
    too_many(most: &str, found: &str) { nl: "hier kunnen er hoogstens {most} staan, het zijn er {found}", en: "at most {most} can stand here; there are {found}" }
    /// Too long.
    too_long(most: &str, found: &str) { nl: "deze tekst heeft {found} tekens; er passen er {most}", en: "this text has {found} characters; {most} fit" }
    /// Not one question.
    not_one_question() {
        nl: "een voorspelling stelt precies één vraag",
        en: "a prediction asks exactly one question",
    }
    /// The kinds of questions.
    question_forms() {
        nl: "schrijf `range`, `better` of `rank`, en niet twee daarvan",
        en: "write `range`, `better` or `rank`, and not two of them",
    }
    /// An entry of a log without one event.
    not_one_event() {
        nl: "elke regel van het logboek vertelt precies één ding",
        en: "each entry of the log tells exactly one thing",
    }
    /// More than shown.
    more(count: &str) { nl: "en nog {count} andere problemen in dit bestand", en: "and {count} more problems in this file" }

    /// A condition without a question.
    empty_condition() { nl: "deze voorwaarde vraagt niets", en: "this condition asks nothing" }
    /// What a condition may ask.
    give_condition() {
        nl: "vraag bijvoorbeeld `mode = [\"outsource\"]` of `lacks-partner = [\"knowledge\"]`",
        en: "ask for example `mode = [\"outsource\"]` or `lacks-partner = [\"knowledge\"]`",
    }
    /// No day.
    not_a_date(text: &str) { nl: "`{text}` is geen dag van de kalender", en: "`{text}` is no day of the calendar" }
    /// How to write a day.
    date_form() { nl: "schrijf jaar, maand en dag, zoals \"2026-01-31\"", en: "write year, month and day, such as \"2026-01-31\"" }
    /// Confirmed and in doubt.
    doubt_while_confirmed() {
        nl: "`doubt` kan hier niet: deze toets is bevestigd (`confirmed = true`)",
        en: "`doubt` cannot stand here: this check is confirmed (`confirmed = true`)",
    }
    /// The last day before the first.
    never_holds() { nl: "deze laatste dag ligt vóór de eerste, dus de toets geldt nooit", en: "this last day comes before the first, so the check never holds" }

    /// A suggestion.
    did_you_mean(meant: &str) { nl: "bedoelde u `{meant}`?", en: "did you mean `{meant}`?" }
    /// Write it in this way.
    write_so(with: &str) { nl: "schrijf {with}", en: "write {with}" }
    /// A line to add.
    add_line(line: &str) { nl: "voeg toe, bijvoorbeeld: {line}", en: "add, for example: {line}" }

    /// Where the ids of numbers stand.
    where_numbers_stand() {
        nl: "de ids van alle getallen staan in `speelveld resolve CASE -s current`",
        en: "the ids of all numbers stand in `speelveld resolve CASE -s current`",
    }
    /// What should stand there.
    need_factor() { nl: "een factor van 0 tot 100", en: "a factor from 0 to 100" }
    /// Two keys of which there can be only one.
    one_of(one: &str, other: &str) {
        nl: "geef `{one}` of `{other}`, niet allebei",
        en: "give `{one}` or `{other}`, not both",
    }
}

/// The name of a language as an adjective.
#[must_use]
pub const fn language_adjective(language: Language, named: Language) -> &'static str {
    match (language, named) {
        (Language::Dutch, Language::Dutch) => "Nederlandse",
        (Language::Dutch, Language::English) => "Engelse",
        (Language::English, Language::Dutch) => "Dutch",
        (Language::English, Language::English) => "English",
    }
}

/// The unit after a number in a file; empty for a plain number.
#[must_use]
pub const fn unit(language: Language, unit: Unit) -> &'static str {
    match unit {
        // What is no unit after a number stands in brackets.
        Unit::Share => a_share(language),
        Unit::Factor => a_factor(language),
        Unit::Level => a_level(language),
        _ => parameters::unit(language, unit),
    }
}
