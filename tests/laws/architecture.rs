//! The architecture, kept by tests: floors, purity, size, colours, doors. The map itself stands in `src/lib.rs`.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The floors from the ground up. A module may use only modules of lower floors, and itself.
const FLOORS: [&[&str]; 18] = [
    &["language", "numeric"],
    &["domain"],
    &["resolve"],
    &["simulation"],
    &["summary"],
    &["study"],
    &["controls"],
    &["workspace"],
    &["preferences"],
    &["texts", "guide"],
    &["content"],
    &["session"],
    &["view"],
    &["selftest"],
    &["report", "tui"],
    &["front"],
    &["shell", "web"],
    &["main", "lib"],
];

/// The modules of the package `speelveld-model`, in `src/model`; the rest of the program uses them under its own name.
const MODEL: [&str; 7] = ["language", "numeric", "domain", "resolve", "simulation", "summary", "study"];

/// What only the shell may touch.
const OUTSIDE: [&str; 14] = [
    "std::fs",
    "std::thread",
    "std::env",
    "std::process",
    "stdin()",
    "stdout()",
    "stderr()",
    "std::net",
    "Instant",
    "SystemTime",
    "println!",
    "eprintln!",
    "print!(",
    "Mutex",
];

/// The longest a file may be, lines.
const LONGEST: usize = 500;

struct Source {
    path: PathBuf,
    /// The code without comments, tests and texts in quotes.
    code: String,
}

impl Source {
    /// The module on the top level that the file belongs to.
    fn module(&self) -> String {
        let inside = inside(&self.path);
        let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned());
        first.unwrap_or_default().trim_end_matches(".rs").to_owned()
    }

    fn is_in(&self, folder: &str) -> bool {
        self.module() == folder
    }
}

/// A path below `src`, the folder of the model left out: as its modules are called.
fn inside(path: &Path) -> &Path {
    path.strip_prefix("src/model").or_else(|_| path.strip_prefix("src")).unwrap_or(path)
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for entry in entries {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

fn sources() -> Vec<Source> {
    let mut paths = Vec::new();
    rust_files(Path::new("src"), &mut paths);
    paths.sort();
    assert!(paths.len() > 50, "the tests must see the source files");
    paths
        .into_iter()
        .map(|path| {
            let text = fs::read_to_string(&path).expect("a source file");
            let code = text
                .split("#[cfg(test)]")
                .next()
                .unwrap_or_default()
                .lines()
                .map(bare)
                .collect::<Vec<_>>()
                .join("\n");
            Source { path, code }
        })
        .collect()
}

/// A line without its comment and without what stands in quotes.
fn bare(line: &str) -> String {
    let mut bare = String::new();
    let mut in_quotes = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\\' if in_quotes => {
                characters.next();
            }
            '"' => in_quotes = !in_quotes,
            '/' if !in_quotes && characters.peek() == Some(&'/') => break,
            _ if in_quotes => {}
            _ => bare.push(character),
        }
    }
    bare
}

/// The names that follow a path prefix, grouped imports included.
fn names_after(code: &str, prefix: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (place, _) in code.match_indices(prefix) {
        let before = code[..place].chars().next_back();
        if before.is_some_and(|character| character.is_alphanumeric() || character == '_' || character == ':')
        {
            continue;
        }
        let rest = &code[place + prefix.len()..];
        if let Some(group) = rest.strip_prefix('{') {
            let mut depth = 0;
            let mut name = String::new();
            for character in group.chars() {
                match character {
                    '{' => depth += 1,
                    '}' if depth == 0 => break,
                    '}' => depth -= 1,
                    ',' if depth == 0 => {
                        names.insert(first_name(&name));
                        name.clear();
                    }
                    _ if depth == 0 => name.push(character),
                    _ => {}
                }
            }
            names.insert(first_name(&name));
        } else {
            names.insert(first_name(rest));
        }
    }
    names.remove("");
    names
}

fn first_name(text: &str) -> String {
    text.trim_start()
        .chars()
        .take_while(|character| character.is_alphanumeric() || *character == '_')
        .collect()
}

fn floor(module: &str) -> usize {
    FLOORS.iter().position(|floor| floor.contains(&module)).unwrap_or_else(|| {
        panic!("`{module}` has no floor: add it to the table in tests/laws/architecture.rs and to src/lib.rs")
    })
}

fn none(violations: &[String]) {
    assert!(violations.is_empty(), "\n{}\n", violations.join("\n"));
}

#[test]
fn a_module_uses_only_lower_floors() {
    let mut violations = Vec::new();
    for source in sources() {
        let module = source.module();
        let own = floor(&module);
        for prefix in ["crate::", "speelveld::"] {
            for used in names_after(&source.code, prefix) {
                if used != module
                    && FLOORS.iter().any(|floor| floor.contains(&used.as_str()))
                    && floor(&used) >= own
                {
                    violations.push(format!("{}: `{module}` may not use `{used}`", source.path.display()));
                }
            }
        }
        if source.code.contains("super::super") {
            violations.push(format!("{}: climbs with super::super", source.path.display()));
        }
    }
    none(&violations);
}

#[test]
fn a_room_does_not_use_what_its_door_defines() {
    let mut violations = Vec::new();
    for source in sources() {
        let Some(folder) = source.path.parent().filter(|folder| inside(folder) != Path::new("")) else {
            continue;
        };
        let siblings: BTreeSet<String> = fs::read_dir(folder)
            .expect("a folder")
            .map(|entry| entry.expect("an entry").path())
            .filter_map(|path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
            .collect();
        let path = inside(folder).to_string_lossy().replace('/', "::");
        for prefix in ["super::".to_owned(), format!("crate::{path}::")] {
            for used in names_after(&source.code, &prefix) {
                if !siblings.contains(&used) {
                    violations.push(format!("{}: uses `{used}` of its door", source.path.display()));
                }
            }
        }
    }
    none(&violations);
}

/// The files in which a path that starts with `crate::` or `super::` may be defined, the nearest first.
fn target(source: &Source, path: &[String], known: &BTreeSet<PathBuf>) -> Option<PathBuf> {
    let in_model = path.get(1).is_some_and(|name| MODEL.contains(&name.as_str()));
    let mut folder = match path.first()?.as_str() {
        "crate" => PathBuf::from(if in_model { "src/model" } else { "src" }),
        "super" => source.path.parent()?.to_path_buf(),
        _ => return None,
    };
    let mut found = None;
    for name in &path[1..] {
        let file = folder.join(format!("{name}.rs"));
        if known.contains(&file) {
            found = Some(file);
        }
        folder.push(name);
    }
    found
}

/// Every path in the imports of a file, groups unfolded.
fn imports(code: &str) -> Vec<Vec<String>> {
    let mut paths = Vec::new();
    for statement in
        code.split(';').filter_map(|statement| statement.split_once("use ").map(|(_, path)| path))
    {
        unfold(statement.trim(), &mut Vec::new(), &mut paths);
    }
    paths
}

/// Every path that is written out where it is used.
fn mentions(code: &str) -> Vec<Vec<String>> {
    let is_part = |character: char| character.is_alphanumeric() || matches!(character, '_' | ':');
    code.split(|character| !is_part(character))
        .filter(|path| path.starts_with("crate::") || path.starts_with("super::"))
        .map(|path| path.split("::").filter(|name| !name.is_empty()).map(str::to_owned).collect())
        .collect()
}

fn unfold(text: &str, before: &mut Vec<String>, paths: &mut Vec<Vec<String>>) {
    let mut rest = text;
    let depth = before.len();
    while let Some((name, after)) = rest.split_once("::") {
        if name.contains('{') || name.contains(',') {
            break;
        }
        before.push(name.trim().to_owned());
        rest = after;
    }
    match rest.trim().strip_prefix('{').and_then(|group| group.rsplit_once('}')) {
        Some((group, _)) => {
            let mut level = 0;
            let mut start = 0;
            for (place, character) in group.char_indices().chain([(group.len(), ',')]) {
                match character {
                    '{' => level += 1,
                    '}' => level -= 1,
                    ',' if level == 0 => {
                        unfold(group[start..place].trim(), before, paths);
                        start = (place + 1).min(group.len());
                    }
                    _ => {}
                }
            }
        }
        None => {
            let mut path = before.clone();
            path.push(first_name(rest));
            paths.push(path);
        }
    }
    before.truncate(depth);
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let sources = sources();
    let known: BTreeSet<PathBuf> = sources.iter().map(|source| source.path.clone()).collect();
    let uses: BTreeMap<&PathBuf, BTreeSet<PathBuf>> = sources
        .iter()
        .map(|source| {
            let paths = imports(&source.code).into_iter().chain(mentions(&source.code));
            (&source.path, paths.filter_map(|path| target(source, &path, &known)).collect())
        })
        .collect();
    assert!(uses.values().map(BTreeSet::len).sum::<usize>() > 300, "the imports must be seen");
    // Files that nothing left depends on are taken away until only circles remain.
    let mut left: BTreeSet<&PathBuf> = known.iter().collect();
    loop {
        let free: Vec<&PathBuf> = left
            .iter()
            .copied()
            .filter(|path| uses[path].iter().all(|used| used == *path || !left.contains(used)))
            .collect();
        if free.is_empty() {
            break;
        }
        left.retain(|path| !free.contains(path));
    }
    none(
        &left.iter().map(|path| format!("{}: in a circle, or above one", path.display())).collect::<Vec<_>>(),
    );
}

#[test]
fn only_the_shell_touches_the_outside() {
    let mut violations = Vec::new();
    for source in sources().iter().filter(|source| !source.is_in("shell") && !source.is_in("main")) {
        for word in OUTSIDE.iter().filter(|word| source.code.contains(**word)) {
            violations.push(format!("{}: `{word}` belongs in the shell", source.path.display()));
        }
    }
    none(&violations);
}

#[test]
fn only_the_theme_names_colours() {
    let mut violations = Vec::new();
    for source in sources().iter().filter(|source| {
        !source.path.starts_with("src/tui/theme") && source.path != Path::new("src/tui/theme.rs")
    }) {
        if source.code.contains("Color::") {
            violations.push(format!("{}: a colour outside the theme", source.path.display()));
        }
    }
    none(&violations);
}

#[test]
fn only_the_terminal_floors_know_the_terminal() {
    let mut violations = Vec::new();
    for source in sources() {
        let drawing = ["tui", "front", "shell", "web"].into_iter().any(|module| source.is_in(module));
        for library in
            ["ratatui::", "crossterm::"].into_iter().filter(|library| source.code.contains(*library))
        {
            if !drawing || (library == "crossterm::" && !source.is_in("shell")) {
                violations
                    .push(format!("{}: `{library}` belongs lower in the picture", source.path.display()));
            }
        }
    }
    none(&violations);
}

#[test]
fn no_file_is_too_long_and_no_folder_hides_its_door() {
    let mut paths = Vec::new();
    for folder in ["src", "tests"] {
        rust_files(Path::new(folder), &mut paths);
    }
    let mut violations = Vec::new();
    for path in paths {
        let lines = fs::read_to_string(&path).expect("a source file").lines().count();
        if lines > LONGEST {
            violations.push(format!("{}: {lines} lines, at most {LONGEST}", path.display()));
        }
        if path.file_name().is_some_and(|name| name == "mod.rs") {
            violations.push(format!("{}: a door stands beside its folder, not in it", path.display()));
        }
    }
    none(&violations);
}

#[test]
fn the_map_names_every_module() {
    let map = fs::read_to_string("src/lib.rs").expect("the map");
    let model = fs::read_to_string("src/model/lib.rs").expect("the door of the model");
    for module in
        FLOORS.iter().flat_map(|floor| floor.iter()).filter(|module| !["main", "lib"].contains(module))
    {
        assert!(map.contains(&format!("[`{module}`]")), "src/lib.rs does not say what `{module}` is for");
        let door = if MODEL.contains(module) { &model } else { &map };
        assert!(door.contains(&format!("pub mod {module};")), "`{module}` is no module");
    }
    let modules = map.lines().chain(model.lines()).filter(|line| line.starts_with("pub mod ")).count();
    assert_eq!(
        modules,
        FLOORS.iter().map(|floor| floor.len()).sum::<usize>() - 2,
        "a module without a floor"
    );
}

#[test]
fn the_checks_themselves_see_what_they_should() {
    assert_eq!(bare("let x = \"crate::tui\"; // crate::shell"), "let x = ; ");
    let names = names_after("use crate::{shell::run, tui};\nuse crate::view::{a, b};", "crate::");
    assert_eq!(names.into_iter().collect::<Vec<_>>(), ["shell", "tui", "view"]);
}
