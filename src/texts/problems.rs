//! What can be wrong in a content file, and how to mend it.

use crate::domain::parameter::Unit;
use crate::language::Language;

sentences! {
    error() { nl: "fout", en: "error" }
    note() { nl: "toelichting", en: "note" }
    help() { nl: "tip", en: "help" }

    save_as_utf8() { nl: "sla het bestand op met de codering UTF-8", en: "save the file with the encoding UTF-8" }
    unreadable(reason: &str) { nl: "dit bestand kan niet worden gelezen: {reason}", en: "this file cannot be read: {reason}" }
    file_too_large(size: &str, most: &str) {
        nl: "dit bestand is {size} MB groot; meer dan {most} MB wordt niet gelezen",
        en: "this file is {size} MB; no more than {most} MB is read",
    }
    begin_with_kind() {
        nl: "begin het bestand met de soort inhoud, bijvoorbeeld `speelveld = \"case\"`",
        en: "begin the file with its kind of content, such as `speelveld = \"case\"`",
    }
    looks_like(said: &str, likely: &str) {
        nl: "dit bestand noemt zich `{said}`, maar de inhoud is die van de soort `{likely}`",
        en: "this file calls itself `{said}`, but its content is that of the kind `{likely}`",
    }
    other_kind(found: &str, expected: &str) {
        nl: "dit bestand is van de soort `{found}`; hier hoort een bestand van de soort `{expected}`",
        en: "this is a file of the kind `{found}`; a file of the kind `{expected}` belongs here",
    }
    scenario_in_library() {
        nl: "dit is een scenario; het hoort niet bij de inhoud, maar wordt bij een casus geopend",
        en: "this is a scenario; it is not part of the content but is opened with a case",
    }
    exploration_in_library() {
        nl: "dit is een vergelijking; die hoort niet bij de inhoud, maar opent u met `speelveld open`",
        en: "this is a comparison; it is not part of the content but is opened with `speelveld open`",
    }

    also_on(sentence: &str, lines: &str) { nl: "{sentence} (ook op regel {lines})", en: "{sentence} (also on line {lines})" }
    also_on_more(sentence: &str, lines: &str, more: usize) {
        nl: "{sentence} (ook op regel {lines} en nog {more})",
        en: "{sentence} (also on line {lines} and {more} more)",
    }
    key_twice(line: &str) { nl: "deze sleutel staat er al, op regel {line}", en: "this key is already there, on line {line}" }
    keys_go_on() {
        nl: "ook de sleutels hieronder staan er al; misschien ontbreekt boven deze regel een kop tussen vierkante haken",
        en: "the keys below already exist too; perhaps a header in square brackets is missing above this line",
    }
    empty_table(table: &str) { nl: "in [{table}] staat niets", en: "there is nothing in [{table}]" }
    needed_keys(keys: &str) { nl: "verplichte sleutels: {keys}", en: "required keys: {keys}" }
    parser_says(detail: &str) { nl: "de TOML-lezer meldt: {detail}", en: "the TOML parser says: {detail}" }

    unknown_key(key: &str, table: &str) {
        nl: "onbekende sleutel `{key}` in [{table}]",
        en: "unknown key `{key}` in [{table}]",
    }
    unknown_key_at_top(key: &str) { nl: "onbekende sleutel `{key}`", en: "unknown key `{key}`" }
    belongs_in(table: &str) { nl: "deze sleutel hoort in [{table}]", en: "this key belongs in [{table}]" }
    belongs_at_top() {
        nl: "deze sleutel hoort bovenaan het bestand, vóór de eerste tabel",
        en: "this key belongs at the top of the file, before the first table",
    }
    free_keys(keys: &str) { nl: "toegestane sleutels: {keys}", en: "keys allowed here: {keys}" }
    no_free_keys() { nl: "haal de sleutel weg", en: "remove the key" }
    missing_key(key: &str, table: &str, need: &str) {
        nl: "in [{table}] ontbreekt `{key}`: {need}",
        en: "`{key}` is missing in [{table}]: {need}",
    }
    missing_key_at_top(key: &str, need: &str) { nl: "`{key}` ontbreekt: {need}", en: "`{key}` is missing: {need}" }
    missing_language(language: &str, table: &str) {
        nl: "[{table}] heeft geen {language} tekst; elke tekst hoort er in beide talen te staan",
        en: "[{table}] has no {language} text; every text must be in both languages",
    }
    wrong_form(need: &str, found: &str) {
        nl: "hier hoort {need}, maar er staat {found}",
        en: "this should be {need}, not {found}",
    }
    wrong_count(needed: &str, found: &str) {
        nl: "aantal waarden dat hier hoort: {needed}; gevonden: {found}",
        en: "number of values expected here: {needed}; found: {found}",
    }
    repeated(word: &str) { nl: "`{word}` staat al in deze lijst", en: "`{word}` is already in this list" }
    unknown_word(list: &str, found: &str) { nl: "`{found}` is geen {list}", en: "`{found}` is not {list}" }
    unknown_placeholder(written: &str) {
        nl: "`{{{written}}}` kan niet worden ingevuld",
        en: "`{{{written}}}` cannot be filled in",
    }
    placeholders(forms: &str) {
        nl: "tussen accolades mag staan: {forms}",
        en: "allowed in braces: {forms}",
    }
    valid_words(words: &str) { nl: "u kunt kiezen uit {words}", en: "you can choose from {words}" }
    no_sources() {
        nl: "er zijn nog geen bronnen; beschrijf er een in [sources.EEN-NAAM]",
        en: "there are no sources yet; describe one in [sources.SOME-NAME]",
    }
    bad_id(id: &str) {
        nl: "`{id}` kan geen id zijn; gebruik alleen kleine letters, cijfers en streepjes",
        en: "`{id}` cannot be an id; use only lower-case letters, digits and hyphens",
    }
    refused(reason: &str) { nl: "deze keuze is niet toegestaan: {reason}", en: "this choice is not allowed: {reason}" }
    forbidden(reason: &str) { nl: "deze casus staat deze keuze niet toe: {reason}", en: "this case does not allow this choice: {reason}" }
    forbids_current(choice: &str, layer: &str) {
        nl: "de casus verbiedt `{choice}` op de laag `{layer}`, terwijl dat de huidige keuze is",
        en: "the case forbids `{choice}` on the layer `{layer}`, yet that is the current choice",
    }
    other_unit(found: &str, needed: &str) {
        nl: "dit is in {found}; hier hoort een getal in {needed}",
        en: "this is in {found}; a number in {needed} is expected",
    }
    a_share() { nl: "(een aandeel)", en: "(a share)" }
    a_factor() { nl: "(een factor)", en: "(a factor)" }
    a_level() { nl: "(een niveau)", en: "(a level)" }
    quantity_forms() {
        nl: "schrijf een getal als 12 of 0.5, een bereik als \"40 to 120\"",
        en: "write a number as 12 or 0.5, a range as \"40 to 120\"",
    }
    not_a_typed_quantity() {
        nl: "dit is geen getal of bereik; typ bijvoorbeeld 12, 40 tot 120 of tri 1 2 3",
        en: "this is not a number or range; type for example 12, 40 to 120 or tri 1 2 3",
    }
    ambiguous(whole: &str, decimal: &str) {
        nl: "bedoelt u {whole} of {decimal}? Typ het zo",
        en: "do you mean {whole} or {decimal}? Type it that way",
    }
    interval(low: &str, high: &str) { nl: "{low} tot {high}", en: "{low} to {high}" }
    normal() { nl: "normaal", en: "normal" }
    out_of_bounds(value: &str, least: &str, most: &str, unit: &str) {
        nl: "{value} kan hier niet: het moet tussen {least} en {most} {unit} liggen",
        en: "{value} is out of range: it must be between {least} and {most} {unit}",
    }
    use_another_shape() {
        nl: "kan het nul of minder zijn, schrijf dan { uniform = [a, b] } of { normal = [a, b] }",
        en: "if it can be zero or less, write { uniform = [a, b] } or { normal = [a, b] }",
    }
    no_basis(key: &str) {
        nl: "nergens staat waar `{key}` op berust",
        en: "nothing says what `{key}` rests on",
    }
    give_basis() {
        nl: "schrijf `basis = \"estimate\"`, of `basis = \"sourced\"` met een `source`, hier of in een tabel eromheen",
        en: "write `basis = \"estimate\"`, or `basis = \"sourced\"` with a `source`, here or in a table around it",
    }
    no_source(basis: &str) {
        nl: "bij `basis = \"{basis}\"` hoort een `source`, maar die is er niet",
        en: "`basis = \"{basis}\"` needs a `source`, but there is none",
    }
    give_source() {
        nl: "noem met `source` de id van een bron, of schrijf `basis = \"estimate\"`",
        en: "name the id of a source with `source`, or write `basis = \"estimate\"`",
    }
    shares_not_one(sum: &str) { nl: "deze aandelen zijn samen {sum}; dat moet 1 zijn", en: "these shares add up to {sum}; that must be 1" }
    duplicate_id(id: &str, line: &str) { nl: "de id `{id}` staat er al, op regel {line}", en: "the id `{id}` is already there, on line {line}" }
    id_of_other_file(id: &str, file: &str, line: &str) {
        nl: "de id `{id}` is al van {file}, regel {line}; geef een van beide een andere id",
        en: "the id `{id}` is already that of {file}, line {line}; give one of the two another id",
    }
    newer_version(found: &str, known: &str) {
        nl: "dit bestand is gemaakt met een nieuwere versie van speelveld (bestandsversie {found}; deze versie kent {known})",
        en: "this file was made with a newer version of speelveld (file version {found}; this version knows {known})",
    }
    take_newer_program() {
        nl: "werk speelveld bij; het bestand blijft zoals het is",
        en: "update speelveld; the file is left unchanged",
    }
    too_many(most: &str, found: &str) { nl: "hier mogen er hoogstens {most} staan; het zijn er {found}", en: "at most {most} are allowed here; there are {found}" }
    too_long(most: &str, found: &str) { nl: "deze tekst heeft {found} tekens; er passen er {most}", en: "this text has {found} characters; {most} fit" }
    question_forms() {
        nl: "schrijf `range`, `better` of `rank`, en niet twee daarvan",
        en: "write `range`, `better` or `rank`, and not two of them",
    }
    more(count: &str) { nl: "verdere problemen in dit bestand: {count}", en: "further problems in this file: {count}" }

    give_condition() {
        nl: "geef een voorwaarde, bijvoorbeeld `mode = [\"outsource\"]` of `lacks-partner = [\"knowledge\"]`",
        en: "give a condition, for example `mode = [\"outsource\"]` or `lacks-partner = [\"knowledge\"]`",
    }
    not_a_date(text: &str) { nl: "`{text}` is geen geldige datum", en: "`{text}` is not a valid date" }
    date_form() { nl: "schrijf jaar, maand en dag, zoals \"2026-01-31\"", en: "write year, month and day, such as \"2026-01-31\"" }

    did_you_mean(meant: &str) { nl: "bedoelde u `{meant}`?", en: "did you mean `{meant}`?" }
    write_so(with: &str) { nl: "schrijf {with}", en: "write {with}" }
    add_within(line: &str) { nl: "voeg binnen de accolades toe: {line}", en: "add within the braces: {line}" }
    add_line(line: &str) { nl: "voeg toe, bijvoorbeeld: {line}", en: "add, for example: {line}" }

    where_numbers_stand() {
        nl: "`speelveld resolve CASUS -s current` toont de id’s van alle getallen",
        en: "`speelveld resolve CASE -s current` lists the ids of all numbers",
    }
    need_factor() { nl: "een factor van 0 tot 100", en: "a factor from 0 to 100" }
    one_of(one: &str, other: &str) {
        nl: "geef `{one}` of `{other}`, niet allebei",
        en: "give `{one}` or `{other}`, not both",
    }
}

pub const fn language_adjective(language: Language, named: Language) -> &'static str {
    match (language, named) {
        (Language::Dutch, Language::Dutch) => "Nederlandse",
        (Language::Dutch, Language::English) => "Engelse",
        (Language::English, Language::Dutch) => "Dutch",
        (Language::English, Language::English) => "English",
    }
}

/// The unit after a number in a file; empty for a plain number.
pub const fn unit(language: Language, unit: Unit) -> &'static str {
    match unit {
        // What is no unit after a number stands in brackets.
        Unit::Share => a_share(language),
        Unit::Factor => a_factor(language),
        Unit::Level => a_level(language),
        _ => unit.name(language),
    }
}

crate::language::worded! {
    /// What breaks the grammar of TOML.
    pub enum SyntaxFault {
        /// A key or table stands there twice.
        DuplicateKey { nl: "deze sleutel staat er al", en: "this key is already there" }
        /// A dotted key or header goes into something that is no table.
        NotATable { nl: "deze sleutel gaat verder in iets wat geen tabel is", en: "this key continues into something that is not a table" }
        /// A list is not closed, or a comma is missing at the end of a line of it.
        UnclosedList { nl: "hier ontbreekt een `]` of een komma", en: "a `]` or a comma is missing here" }
        /// A table in braces is not closed, or a comma is missing at the end of a line of it.
        UnclosedTable { nl: "hier ontbreekt een `}` of een komma", en: "a `}` or a comma is missing here" }
        UnclosedHeader { nl: "deze kop is niet goed gesloten met `]`", en: "this header is not closed properly with `]`" }
        /// A text is not closed or holds something it may not hold.
        Text {
            nl: "deze tekst is niet goed geschreven: een aanhalingsteken ontbreekt of `\\` staat op een verkeerde plaats",
            en: "this text is not written properly: a quotation mark is missing or `\\` is in the wrong place",
        }
        Unquoted { nl: "tekst hoort tussen aanhalingstekens", en: "text belongs in quotation marks" }
        MissingValue { nl: "na `=` ontbreekt de waarde", en: "the value is missing after `=`" }
        MissingEquals { nl: "na de sleutel ontbreekt `=` met een waarde", en: "`=` with a value is missing after the key" }
        MissingComma { nl: "hier ontbreekt een komma", en: "a comma is missing here" }
        ExtraComma { nl: "hier staat een komma te veel", en: "there is an extra comma here" }
        AfterValue {
            nl: "na deze waarde staat nog iets; tekst hoort tussen aanhalingstekens en een getal heeft een punt, geen komma",
            en: "there is more after this value; text belongs in quotation marks and a number has a point, not a comma",
        }
        /// A number that is not written as TOML asks.
        Number {
            nl: "dit getal is niet goed geschreven; schrijf het als 12 of 0.5, met een punt",
            en: "this number is not written properly; write it as 12 or 0.5, with a point",
        }
        /// A key that is not written as TOML asks.
        Key {
            nl: "deze sleutel is niet goed geschreven; gebruik letters, cijfers en streepjes",
            en: "this key is not written properly; use letters, digits and hyphens",
        }
        /// Lists and tables nested too deeply.
        TooDeep { nl: "hier zitten te veel lijsten of tabellen in elkaar", en: "too many lists or tables are nested here" }
        Other { nl: "dit is geen geldige TOML", en: "this is not valid TOML" }
    }
}

crate::language::worded! {
    pub enum Foreign {
        /// Quotation marks of a word processor.
        CurlyQuotes {
            nl: "dit zijn aanhalingstekens van een tekstverwerker; gebruik rechte: \"",
            en: "these are quotation marks from a word processor; use straight ones: \"",
        }
        Percentage { nl: "een percentage wordt geschreven als aandeel van 0 tot 1", en: "a percentage is written as a share from 0 to 1" }
        SlashComment { nl: "een opmerking begint met #", en: "a comment begins with #" }
        /// A sign that cannot be seen, outside a text.
        InvisibleSign {
            nl: "hier staat een onzichtbaar teken; haal het weg, of typ de regel opnieuw",
            en: "there is an invisible character here; delete it or retype the line",
        }
        /// Of which the lines end in another way; as Macintoshes of before 2001 ended them.
        CarriageReturns {
            nl: "de regels eindigen met alleen een CR-teken; sla het bestand op met regeleinden LF of CRLF",
            en: "the lines end with a CR character only; save the file with LF or CRLF line endings",
        }
        Json {
            nl: "dit is JSON; bestanden van speelveld zijn in TOML geschreven, met regels als `sleutel = waarde`",
            en: "this is JSON; speelveld files are written in TOML, with lines such as `key = value`",
        }
        /// Of which no line reads as TOML.
        OtherFormat {
            nl: "dit is geen TOML: geen enkele regel is te lezen als `sleutel = waarde` of als kop tussen vierkante haken",
            en: "this is not TOML: no line reads as `key = value` or as a header in square brackets",
        }
        Utf16 { nl: "dit bestand is opgeslagen als UTF-16; sla het op als UTF-8", en: "this file is saved as UTF-16; save it as UTF-8" }
    }
}

crate::language::worded! {
    /// What is wrong in a file, where the words name nothing of it.
    pub enum Flaw {
        NotUtf8 {
            nl: "hier staat een teken dat geen UTF-8 is",
            en: "there is a character here that is not UTF-8",
        }
        Directory { nl: "dit is een map; hier wordt een bestand verwacht", en: "this is a folder; a file is expected here" }
        CutShort {
            nl: "er is zoveel mis dat dit bestand niet tot het eind is gelezen; er kunnen nog meer problemen zijn",
            en: "so much is wrong that this file was not read to its end; there may be more problems",
        }
        EmptyFile { nl: "in dit bestand staat niets", en: "there is nothing in this file" }
        MissingKind {
            nl: "het is niet te zien wat voor bestand dit is: de sleutel `speelveld` ontbreekt",
            en: "it is not clear what kind of file this is: the key `speelveld` is missing",
        }
        EmptyList { nl: "deze lijst is leeg; noem er minstens één", en: "this list is empty; name at least one" }
        EmptyCondition { nl: "deze voorwaarde is leeg", en: "this condition is empty" }
        DoubtWhileConfirmed {
            nl: "`doubt` kan hier niet: deze beleidstoets is bevestigd (`confirmed = true`)",
            en: "`doubt` is not allowed here: this policy check is confirmed (`confirmed = true`)",
        }
        NeverHolds { nl: "deze laatste dag ligt vóór de eerste, dus de beleidstoets geldt nooit", en: "this last day comes before the first, so the policy check never applies" }
        EmptyText { nl: "deze tekst is leeg", en: "this text is empty" }
        ControlCharacter {
            nl: "in deze tekst staat een onzichtbaar teken dat niet is toegestaan: het beïnvloedt de weergave of heeft geen betekenis",
            en: "there is an invisible character in this text that is not allowed: it affects how text is shown or has no meaning",
        }
        BadLink {
            nl: "een link begint met https:// en bevat geen spaties, aanhalingstekens of haakjes als < en >",
            en: "a link begins with https:// and has no spaces, quotation marks or brackets such as < and >",
        }
        NotOneQuestion {
            nl: "een voorspelling stelt precies één vraag",
            en: "a prediction asks exactly one question",
        }
        NotOneEvent {
            nl: "elke regel van het logboek beschrijft precies één gebeurtenis",
            en: "each entry of the log describes exactly one event",
        }
        NoBase {
            nl: "er is geen bestand met de basisaannames (`speelveld = \"base\"`)",
            en: "there is no file with the base assumptions (`speelveld = \"base\"`)",
        }
        NoCase { nl: "er is geen enkele casus (`speelveld = \"case\"`)", en: "there is no case at all (`speelveld = \"case\"`)" }
        NoOrganisation {
            nl: "er is geen enkele organisatie (`speelveld = \"organisation\"`)",
            en: "there is no organisation at all (`speelveld = \"organisation\"`)",
        }
        WrongLimit {
            nl: "een grens schrijft u als `uitkomst=bedrag@toekomsten`, bijvoorbeeld `cost=450@80`",
            en: "a limit is written as `outcome=amount@futures`, such as `cost=450@80`",
        }
        UnsoundTeams {
            nl: "deze ronden, teams en fase passen niet bij elkaar",
            en: "these rounds, teams and stage do not fit together",
        }
        WrongPrediction {
            nl: "een voorspelling loopt van laag naar hoog, en begint bij 0 of hoger",
            en: "a prediction goes from low to high, and begins at 0 or above",
        }
    }
}

crate::language::worded! {
    /// What is wrong with a number or range, where the words name nothing of it.
    pub enum NumberFlaw {
        NotAQuantity { nl: "dit is geen getal en geen bereik", en: "this is neither a number nor a range" }
        InEuros {
            nl: "een bedrag staat hier in duizenden euro’s (k€), zonder euroteken",
            en: "an amount is in thousands of euros here (k€), without a euro sign",
        }
        NotOneValue {
            nl: "een getal in een tabel heeft precies één van de sleutels `value`, `normal`, `uniform`, `triangular` en `pert`",
            en: "a number in a table has exactly one of the keys `value`, `normal`, `uniform`, `triangular` and `pert`",
        }
        Lognormal {
            nl: "een lognormaal bereik schrijft u als tekst, zoals \"40 to 120\"",
            en: "a lognormal range is written as text, such as \"40 to 120\"",
        }
        NotFinite { nl: "met oneindig of met iets wat geen getal is, kan niet worden gerekend", en: "infinity and NaN cannot be used as a number" }
        TooLarge { nl: "dit getal is te groot om mee te rekenen", en: "this number is too large to work with" }
        TooWide {
            nl: "dit bereik is te breed: de verwachte waarde ligt ver boven wat hier kan",
            en: "this range is too wide: its expected value lies far above what is possible here",
        }
        RangeNotAllowed {
            nl: "hier mag geen bereik staan, alleen één getal",
            en: "a range is not allowed here, only one number",
        }
        Inverted {
            nl: "het begin van het bereik moet kleiner zijn dan het eind",
            en: "the range must begin below its end",
        }
        NotPositive {
            nl: "een bereik \"a to b\" moet boven nul beginnen",
            en: "a range \"a to b\" must begin above zero",
        }
        ModeOutside {
            nl: "de waarschijnlijkste waarde, de middelste van de drie, ligt buiten de grenzen",
            en: "the most likely value, the middle one of the three, lies outside the bounds",
        }
    }
}
