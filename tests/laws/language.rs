//! One word for one thing, in each language: words that were settled are refused in everything that is read.
//!
//! Read are the texts in the code, the files under `scenarios` and both halves of the README. What stands in braces or
//! between backticks is no word of ours, nor are the words by which the palette is searched.

use speelveld::language::Language;
use std::fs;
use std::path::Path;

/// A rejected word with the one to use. A `*` at its end stands for any ending; capitals count only in `ict` and in a word
/// that begins with two. A word beside letters is another word.
const WORDS: &[(Language, &str, &str)] = {
    use Language::{Dutch as NL, English as EN};
    &[
        (NL, "case", "casus"),
        (NL, "cases", "casussen"),
        (NL, "wijze", "werkwijze"),
        (NL, "aanpak", "werkwijze"),
        (NL, "andere overheden", "medeoverheden"),
        (NL, "het onderzoek", "de verkenning"),
        (NL, "uw verkenning", "uw vergelijking"),
        (NL, "eigen verkenning", "eigen vergelijking"),
        (NL, "nieuwe verkenning", "nieuwe vergelijking"),
        (NL, "bewaarde verkenning", "opgeslagen vergelijking"),
        (NL, "eigen mensen", "eigen personeel"),
        (NL, "mensen tekort*", "personeelstekort, of wat er zonder mensen blijft"),
        (NL, "van wat er is", "van de capaciteit"),
        (NL, "live", "in gebruik"),
        (NL, "in bedrijf", "in gebruik"),
        (NL, "seed", "startgetal"),
        (NL, "toevalsgetal", "startgetal"),
        (NL, "bolletje*", "stip"),
        (NL, "stapel", "stack"),
        (NL, "digital twin*", "digitale tweeling"),
        (NL, "slechtste tiende", "ongunstigste 10%"),
        (NL, "contant", "contante waarde"),
        (NL, "prijzen van 2024", "prijspeil 2024"),
        (NL, "materieel", "apparatuur en materiaal"),
        (NL, "één persoon diep", "hangt af van één persoon"),
        (NL, "algoritmen", "algoritmes"),
        (NL, "data engineering", "data-engineering"),
        (NL, "dataengineering", "data-engineering"),
        (NL, "scholing", "opleiding"),
        (NL, "ict", "ICT"),
        (NL, "beslismemo", "beslisnotitie"),
        (NL, "nabespreking als", "verslag als"),
        (NL, "bewaren als", "opslaan als"),
        (NL, "heeft u", "hebt u"),
        (NL, "u heeft", "u hebt"),
        (NL, "zo veel", "zoveel"),
        (NL, "wij", "de provincie, speelveld of u"),
        (NL, "ons", "de provincie, speelveld of u"),
        (NL, "onze", "de provincie, speelveld of u"),
        (NL, "k€", "€ …, of × € 1.000 in een kop"),
        (NL, "vanzelf bewaard", "automatisch opgeslagen"),
        (NL, "bewaard", "opgeslagen"),
        (NL, "niet bewaren", "niet opslaan"),
        (NL, "te dragen", "haalbaar"),
        (NL, "even gekozen", "gelijke keuzes"),
        (NL, "in twijfel", "onzeker"),
        (NL, "twijfel", "onzekerheid"),
        (NL, "keert", "slaat om"),
        (NL, "ving", "bevatte"),
        (NL, "vingen", "bevatten"),
        (NL, "haar", "die, of de naam van het ding"),
        (NL, "ongunstigste tiende", "ongunstigste 10%"),
        (NL, "passend gemaakt", "gekalibreerd"),
        (NL, "bestandsvorm", "bestandsindeling"),
        (NL, "zonder dit", "standaard"),
        (NL, "in van", "één voorzetsel"),
        (NL, "vraagt het meest van", "vraagt vooral: …"),
        (NL, "IT", "ICT"),
        (NL, "IT-*", "ICT-"),
        (NL, "extra mensen", "extra personeel"),
        (NL, "aanlegkosten", "bouwkosten"),
        (NL, "wat het doet", "doen wat nodig is"),
        (NL, "iets bewezens", "een bewezen oplossing"),
        (NL, "nageslagen", "geraadpleegd"),
        (NL, "af staat", "afstaat"),
        (NL, "oude werkwijze", "oude manier van werken"),
        (NL, "ids", "id’s"),
        (NL, "hooguit", "hoogstens"),
        (NL, "bandbreedte*", "bereik"),
        (NL, "draagkracht*", "capaciteit"),
        (NL, "plaatje*", "afbeelding"),
        (NL, "naar aanname", "vermoedelijk (aanname in speelveld)"),
        (NL, "verhuizers", "verhuizingen"),
        (NL, "in een zin", "in één zin"),
        (NL, "aandachtspunten", "beleidstoetsen"),
        (NL, "procent van de casus", "procent van de kosten van de casus"),
        (EN, "fellow governments", "other public bodies"),
        (EN, "governments", "public bodies"),
        (EN, "intelligent traffic lights", "smart traffic lights"),
        (EN, "goods traffic", "freight"),
        (EN, "goods transport", "freight"),
        (EN, "exploration*", "comparison"),
        (EN, "own people", "in-house staff"),
        (EN, "own staff", "in-house staff"),
        (EN, "own work", "in-house work"),
        (EN, "own direction", "in-house oversight"),
        (EN, "people short", "staff shortage"),
        (EN, "short of people", "a staff shortage"),
        (EN, "short of fewer", "has a smaller shortage"),
        (EN, "what there is", "capacity"),
        (EN, "external hire", "external hiring, or contractors"),
        (EN, "seed of all luck", "random seed"),
        (EN, "one person deep", "depends on one person"),
        (EN, "vendor*", "supplier"),
        (EN, "supervisor", "regulator"),
        (EN, "alignment", "coordination"),
        (EN, "fires", "is triggered"),
        (EN, "fire", "are triggered"),
        (EN, "points of attention", "policy checks"),
        (EN, "policy flag*", "policy check"),
        (EN, "legal judgement", "legal advice"),
        (EN, "prices of 2024", "2024 prices"),
        (EN, "present cost", "cost, present value"),
        (EN, "worst tenth", "worst 10%"),
        (EN, "the council", "the Provincial Council"),
        (EN, "council member*", "member of the Provincial Council"),
        (EN, "the executive", "the Provincial Executive"),
        (EN, "ict", "ICT"),
        (EN, "k€", "€…k"),
        (EN, "our", "the province's, speelveld's or your"),
        (EN, "ours", "the province's, speelveld's or yours"),
        (EN, "whoever", "if you …, or those who …"),
        (EN, "anew", "again"),
        (EN, "afresh", "again"),
        (EN, "begin anew", "start over"),
        (EN, "mend*", "fix"),
        (EN, "dear", "expensive"),
        (EN, "dearer", "more expensive"),
        (EN, "in the place of", "instead of"),
        (EN, "choose otherwise", "choose differently"),
        (EN, "chooses otherwise", "chooses differently"),
        (EN, "by itself", "automatically"),
        (EN, "take along", "take away"),
        (EN, "stands there", "is shown"),
        (EN, "stand in", "are in"),
        (EN, "at the wheel", "in charge"),
        (EN, "in doubt", "uncertain"),
        (EN, "luck", "chance"),
        (EN, "bearable", "feasible"),
        (EN, "be carried", "be feasible"),
        (EN, "chosen alike", "same choices"),
        (EN, "caught", "contained"),
        (EN, "fitted", "calibrated"),
        (EN, "directory", "folder"),
        (EN, "directories", "folders"),
        (EN, "own fte", "in-house FTE"),
        (EN, "own rate", "in-house rate"),
        (EN, "in of", "one preposition"),
        (EN, "asks most", "mainly needs: …"),
        (EN, "asks more", "needs more: …"),
        (EN, "what lacks", "the shortage"),
        (EN, "those of now", "your answers now"),
        (EN, "whom does it take", "who is needed"),
        (EN, "deviating most", "most different"),
        (EN, "stands below", "is shown below"),
        (EN, "stands here", "is shown here"),
        (EN, "% of what is needed", "meets …% of the need"),
        (EN, "weigh in", "influence"),
        (EN, "out otherwise", "out differently"),
        (EN, "only otherwise", "only different"),
        (EN, "IT", "ICT"),
        (EN, "does what is needed", "need met"),
        (EN, "before hiring", "before external hiring"),
        (EN, "without people", "unstaffed"),
        (EN, "extra people", "extra staff"),
        (EN, "shipped content", "supplied content"),
        (EN, "single point of failure", "depends on one person"),
        (EN, "worth of knowing", "value of knowing"),
        (EN, "goes on with", "continues with"),
        (EN, "go on with", "continue with"),
        (EN, "can be had", "who has it"),
        (EN, "foretell", "predict"),
        (EN, "traced", "looked into"),
        (EN, "how well calibrated", "how well … judges its own certainty"),
        (EN, "by plan", "as planned"),
        (EN, "between quotation marks", "in quotation marks"),
        (EN, "in a sentence", "in one sentence"),
        (EN, "the snuffelfiets", "the Sniffer bike"),
        (EN, "movers", "house moves"),
        (EN, "per cent of the case", "per cent of the cost of the case"),
        (EN, "one machine", "one computer"),
        (EN, "this machine", "this computer"),
    ]
};

/// Places where a rejected word is right: the file, words of the text, and why.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "scenarios/lessons/one-ambition.toml",
        "Onze ambitie is …",
        "the sentence that a group writes of itself",
    ),
    (
        "scenarios/lessons/one-ambition.toml",
        "Our ambition is …",
        "the sentence that a group writes of itself",
    ),
    ("scenarios/cases/ivri.toml", "intelligent traffic lights (iVRI)", "explains the abbreviation"),
    ("src/texts/teams.rs", "luck still plays", "chance is what a figure has, luck what a player has"),
    ("src/texts/needs.rs", "0.5", "typed so in a file"),
    ("src/texts/problems.rs", "12 of 0.5", "typed so in a file"),
    ("src/texts/schema.rs", "0.5, 1, 1.5 of 2", "typed so in a file"),
    ("README.md", "Rust 1.95", "a version"),
    ("README.md", "Apache-2.0", "a version"),
    ("src/texts/content_commands.rs", "speelveld new case NAAM", "the command is typed so"),
    ("src/texts/template.rs", "codevelop:governments+knowledge", "the id is written so"),
    ("src/texts/template.rs", "k€ is", "explains the unit in which files are written"),
    ("src/texts/problems.rs", "(k€)", "explains the unit in which files are written"),
    ("src/model/domain/parameter_row.rs", "k€", "the unit in which files are written and numbers are typed"),
];

struct Read {
    file: String,
    line: usize,
    language: Language,
    text: String,
}

#[test]
fn one_word_for_one_thing() {
    let texts = everything_read();
    assert!(texts.len() > 3_000, "the texts are not where this test looks for them: {}", texts.len());
    let mut used = vec![false; EXCEPTIONS.len()];
    let mut faults = Vec::new();
    for read in &texts {
        let plain = without_code(&read.text);
        let excepted =
            EXCEPTIONS.iter().position(|(file, words, _)| read.file == *file && read.text.contains(words));
        let mut found: Vec<String> = WORDS
            .iter()
            .filter(|(language, word, _)| *language == read.language && stands_in(word, &plain))
            .map(|(_, word, better)| format!("‘{word}’: write {better}"))
            .collect();
        found.extend(typography(&plain).map(str::to_owned));
        found.extend(numbers(read.language, &plain).map(str::to_owned));
        match excepted {
            Some(place) if !found.is_empty() => used[place] = true,
            _ => faults.extend(
                found.iter().map(|what| format!("{}:{}: {what}\n    {}", read.file, read.line, read.text)),
            ),
        }
    }
    assert!(faults.is_empty(), "{} places:\n{}", faults.len(), faults.join("\n"));
    let idle = EXCEPTIONS.iter().zip(used).filter(|(_, used)| !used).map(|(exception, _)| exception);
    assert_eq!(
        idle.collect::<Vec<_>>(),
        Vec::<&(&str, &str, &str)>::new(),
        "exceptions that nothing needs any more"
    );
}

/// A mark that is written otherwise, in both languages.
fn typography(text: &str) -> Option<&'static str> {
    let letters: Vec<char> = text.chars().collect();
    let straight = letters
        .windows(3)
        .any(|three| three[1] == '\'' && three[0].is_alphabetic() && three[2].is_alphabetic());
    let parted = letters
        .windows(3)
        .any(|three| three[1] == ' ' && three[2] == '%' && (three[0].is_ascii_digit() || three[0] == '}'));
    match (straight, parted) {
        (true, _) => Some("a straight apostrophe: write ’"),
        (_, true) => Some("a space before %: write it after the number"),
        _ => None,
    }
}

/// A number that is written otherwise: half in words, or in Dutch with a point before its decimals.
fn numbers(language: Language, text: &str) -> Option<&'static str> {
    let half_in_words = [" duizend", " thousand"].into_iter().any(|word| {
        text.match_indices(word).any(|(at, _)| text[..at].ends_with(|before: char| before.is_ascii_digit()))
    });
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).count();
    let has_point = text.match_indices('.').any(|(at, _)| {
        let decimals = digits(&text[at + 1..]);
        text[..at].ends_with(|before: char| before.is_ascii_digit()) && decimals > 0 && decimals != 3
    });
    match (half_in_words, has_point && language == Language::Dutch) {
        (true, _) => Some("a number half in words: write € 24.000 or €24,000"),
        (_, true) => Some("a decimal point in Dutch: write a comma"),
        _ => None,
    }
}

/// Does a word of the table stand in a text?
fn stands_in(word: &str, text: &str) -> bool {
    let (stem, any_ending) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
    // A word that differs from another, or from the right one, in its capitals alone.
    let has_capitals = word == "ict" || word.chars().take(2).all(char::is_uppercase);
    let text = if has_capitals { text.to_owned() } else { text.to_lowercase() };
    let is_letter =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
    text.match_indices(stem).any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + stem.len()..].chars().next();
        !is_letter(before) && (any_ending || !is_letter(after))
    })
}

/// A text without what is quoted from a file or a command, and without what is filled in.
fn without_code(text: &str) -> String {
    let mut plain = String::new();
    let (mut quoted, mut depth) = (false, 0_usize);
    for letter in text.chars() {
        match letter {
            '`' => quoted = !quoted,
            '{' => depth += 1,
            // The mark is left, so that what stands after it is seen beside it.
            '}' => {
                depth = depth.saturating_sub(1);
                plain.push('}');
            }
            _ if !quoted && depth == 0 => plain.push(letter),
            _ => {}
        }
    }
    plain
}

fn everything_read() -> Vec<Read> {
    let mut texts = Vec::new();
    for file in files_below("scenarios", "toml") {
        let content = read(&file);
        for (line, content) in
            (1..).zip(content.lines()).filter(|(_, content)| !content.trim_start().starts_with('#'))
        {
            for (key, language) in [("nl", Language::Dutch), ("en", Language::English)] {
                let start = format!("{key} = \"");
                let after_key = content.match_indices(&start).filter(|(at, _)| {
                    !content[..*at].ends_with(|before: char| before.is_alphanumeric() || before == '-')
                });
                for (at, start) in after_key {
                    let text = literal(&content[at + start.len()..]).to_owned();
                    texts.push(Read { file: file.clone(), line, language, text });
                }
            }
        }
    }
    let mut language = Language::English;
    let mut in_code = false;
    for (line, content) in (1..).zip(read("README.md").lines()) {
        if content.contains("<a name=\"nederlands\">") {
            language = Language::Dutch;
        } else if content.starts_with("```") {
            in_code = !in_code;
        } else if !in_code {
            texts.push(Read { file: "README.md".to_owned(), line, language, text: content.to_owned() });
        }
    }
    for folder in ["src/texts", "src/controls", "src/guide", "src/model/domain"] {
        for file in files_below(folder, "rs") {
            let content = read(&file);
            let code = content.split("#[cfg(test)]").next().unwrap_or_default();
            texts.extend(in_code_of(&file, code));
        }
    }
    texts
}

/// The texts in a source file: a literal after `nl` or `en`, after a language that is matched, or in a pair of both.
fn in_code_of(file: &str, code: &str) -> Vec<Read> {
    let mut texts = Vec::new();
    let (mut language, mut in_pair) = (None, false);
    let (mut at, mut gap_from) = (0, 0);
    while let Some(found) = code[at..].find(['"', '/']) {
        let start = at + found;
        if code[start..].starts_with("//") {
            at = code[start..].find('\n').map_or(code.len(), |end| start + end);
            continue;
        }
        if code[start..].starts_with('/') || code[..start].ends_with('\'') {
            at = start + 1;
            continue;
        }
        let text = literal(&code[start + 1..]);
        let gap = &code[gap_from..start];
        let words = gap.trim_end();
        let named = [("Language::Dutch", Language::Dutch), ("Language::English", Language::English)]
            .into_iter()
            .filter_map(|(name, language)| gap.rfind(name).map(|place| (place, language)))
            .max_by_key(|(place, _)| *place);
        (language, in_pair) = if words.ends_with("nl:") || words.ends_with(" nl") {
            (Some(Language::Dutch), false)
        } else if words.ends_with("en:") || words.ends_with(" en") || (words == "," && in_pair) {
            (Some(Language::English), false)
        } else if words == "," || words == ":" {
            (language, false)
        } else if words.ends_with("=> (") || words.ends_with("(language, (") || gap.contains("in_both(") {
            (Some(Language::Dutch), true)
        } else if let Some((_, named)) = named {
            (Some(named), false)
        } else {
            (None, false)
        };
        if let Some(language) = language.filter(|_| !text.starts_with("  speelveld")) {
            let line = code[..start].matches('\n').count() + 1;
            texts.push(Read { file: file.to_owned(), line, language, text: text.replace("\\n", " ") });
        }
        at = start + text.len() + 2;
        gap_from = at;
    }
    texts
}

/// What stands before the quotation mark that closes it.
fn literal(rest: &str) -> &str {
    let mut escaped = false;
    let end = rest.find(|letter| {
        let closes = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        closes
    });
    &rest[..end.unwrap_or(rest.len())]
}

fn read(file: &str) -> String {
    fs::read_to_string(file).unwrap_or_else(|error| panic!("{file}: {error}"))
}

fn files_below(folder: &str, ending: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![Path::new(folder).to_path_buf()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
        for path in entries.map(|entry| entry.expect("an entry of a folder").path()) {
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path.to_string_lossy().into_owned());
            }
        }
    }
    found.sort();
    found
}
